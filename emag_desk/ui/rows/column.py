"""A column of a table of rows as data: what it shows, how wide, what it sorts by; and the cell that is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NamedTuple, Protocol, TypeVar

from emag_desk.ui.language import say_label


class Row(Protocol):
    """What every cached row has: the cache's own number of it, and eMAG's key."""

    @property
    def row(self) -> int:
        """The cache's own number."""

    @property
    def account(self) -> str:
        """The key of the account."""

    @property
    def id(self) -> int:
        """eMAG's number within the account."""


R = TypeVar("R", bound=Row)
S = TypeVar("S")


class Cell(NamedTuple):
    """What the delegate paints. `tone` colours a pill.

    `mark` is "", "staged", "leaving", "problem", "warning" or "refused".
    """

    text: str
    number: bool
    tone: str
    mark: str


PLACEHOLDER = Cell("", False, "placeholder", "")


class Column(NamedTuple, Generic[R, S]):
    """One column. `field` is the key that editing stages (empty: read-only), `sort` a column that the cache sorts by.

    `text` formats for the operator, `tone` names a pill's colour (empty: no pill), `copied` is what the clipboard
    gets when that is not the text. `key` names the column in saved views and never changes. What a cell needs to know
    besides its row (account names, rates) comes as the second argument.
    """

    key: str
    label: str
    width: int
    text: Callable[[R, S], str]
    number: bool = False
    field: str = ""
    sort: str = ""
    shown: bool = True
    tip: str = ""
    tone: Callable[[R, S], str] | None = None
    copied: Callable[[R, S], str] | None = None
    title: str = ""

    def header(self) -> str:
        """The label in the operator's language, with the warehouse where there are several."""
        label = say_label(self.label)
        return f"{label} {self.title}" if self.title else label
