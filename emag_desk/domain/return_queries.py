"""What the operator wants to see of the returns: text, folder and order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from emag_desk.domain.return_facets import ReturnFolder


@dataclass(frozen=True)
class ReturnQuery:
    """A search over the cached returns.

    `text` may hold several pasted codes separated by white space, commas or semicolons: with several, a return matches
    when any of them is its number, its order's, its phone, a product id or the AWB or reservation it comes back with; a
    single text also searches customers and products. `accounts` empty means all. `sort` is a column of `ReturnRow`;
    empty means the newest first. `since` and `until` (aware) bound the day of asking: from `since` on, before `until`.
    `type` is an `OrderType`, `order_id` asks for the returns of one order.
    """

    text: str = ""
    accounts: frozenset[str] = frozenset()
    folder: ReturnFolder | None = None
    sort: str = ""
    descending: bool = False
    since: datetime | None = None
    until: datetime | None = None
    type: int | None = None
    order_id: int | None = None


@dataclass(frozen=True)
class ReturnCounts:
    """How many returns match text, accounts and dates; how many lie in each folder, and how many per account."""

    total: int = 0
    folders: dict[ReturnFolder, int] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)
