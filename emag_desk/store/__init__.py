"""The disk: cache, outbox and request log. Knows SQLite and the domain."""
