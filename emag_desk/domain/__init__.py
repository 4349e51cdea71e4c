"""What the marketplace talks about. Knows pydantic and the standard library, and nothing of wires, disks or windows."""
