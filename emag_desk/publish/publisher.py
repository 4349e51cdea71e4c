"""What a publisher does, whatever kind of place it puts the files into."""

from __future__ import annotations

from typing import Protocol


class Publisher(Protocol):
    """Puts PDFs into one place and makes sure that everybody can fetch them from there.

    Whatever waits does so in a worker thread and for a limited time. Raises PublishError with a remedy; a server whose
    key nobody has agreed to yet raises `UnknownHostKeyError`, which carries what to ask the operator.
    """

    def name_for(self, text: str) -> str:
        """A file name for a document: safe everywhere, and unguessable where the place wants that.

        Ask once per document and keep the answer: publishing again under the same name replaces the file.
        """
        ...

    async def publish(self, name: str, pdf: bytes) -> str:
        """Put a PDF there under a name from `name_for`, fetch it back, and return its public address."""
        ...

    async def try_out(self) -> str:
        """Publish a small PDF, fetch it back and take it away again. Returns the address that it had."""
        ...
