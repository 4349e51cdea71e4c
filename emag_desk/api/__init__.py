"""The wire: how eMAG is spoken to. Knows httpx and the domain."""
