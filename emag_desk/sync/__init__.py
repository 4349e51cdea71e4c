"""Moves data between the wire and the disk."""
