"""What can go wrong, as sentences an operator can act on.

    DeskError
    ├── SettingsError       an account or a preference is missing or makes no sense
    ├── SecretsError        the operating system's keyring refused, or there is none
    ├── StoreError          the data directory cannot be used
    │   ├── NewerStoreError    written by a newer eMAG Desk
    │   └── DamagedStoreError  a file or a row is not what was written
    ├── MarketplaceError    eMAG refused, or could not be reached; carries the cause
    ├── PublishError        a PDF could not be put where eMAG can fetch it
    └── InputError          what the operator gave (a value, a spreadsheet) cannot be used

Everything that is not a `DeskError` is a bug and is reported as one.

A sentence is a template and its values, so that the window can show it in the operator's language:
`DeskError("The file {path} is not a spreadsheet.", path=path)`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Self


@dataclass(frozen=True)
class Sentence:
    """One English sentence with `{named}` places and what belongs there; `str()` fills them in."""

    text: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values) if self.values else self.text


class DeskError(Exception):
    """Something the operator can understand and act on; never a bug."""

    def __init__(self, text: str, /, *, remedy: str = "", **values: Any) -> None:
        self.sentence = Sentence(text, values)
        self.remedy = Sentence(remedy, values)
        super().__init__(str(self.sentence))

    @classmethod
    def saying(cls, sentence: Sentence) -> Self:
        """The error that says what a check has found."""
        return cls(sentence.text, **sentence.values)

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}".strip()


class SettingsError(DeskError):
    """An account or a preference is missing or makes no sense."""


class SecretsError(DeskError):
    """The keyring refused, is locked, or there is none that we trust."""


class StoreError(DeskError):
    """The data directory cannot be used."""


class NewerStoreError(StoreError):
    """The file was written by a newer eMAG Desk than this one."""


class DamagedStoreError(StoreError):
    """A file or a row is not what was written."""


class MarketplaceError(DeskError):
    """eMAG refused or could not be reached.

    `cause` is one of the codes of `emag_desk.api.envelope.Cause` as text, so that callers need not import the wire.
    """

    def __init__(self, text: str, /, *, cause: str = "", remedy: str = "", **values: Any) -> None:
        self.cause = cause
        super().__init__(text, remedy=remedy, **values)


class PublishError(DeskError):
    """A PDF could not be put where eMAG can fetch it, or cannot be fetched from there."""


class InputError(DeskError):
    """A value or a file that the operator gave cannot be used."""
