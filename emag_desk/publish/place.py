"""One place for files, as each kind of place implements it."""

from __future__ import annotations

from typing import Protocol


class Place(Protocol):
    """Runs in the worker. Both raise PublishError; a name is always one of `names.file_name`."""

    @property
    def where(self) -> str:
        """The server or folder, for sentences."""
        ...

    async def put(self, name: str, pdf: bytes) -> None:
        """Put a file there; one of that name is replaced, and never half there."""
        ...

    async def remove(self, name: str) -> None:
        """Take a file away; one that is not there is no problem."""
        ...
