"""What the operator wants to see of the orders: text, folder and order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from emag_desk.domain.order_facets import Folder


@dataclass(frozen=True)
class OrderQuery:
    """A search over the cached orders.

    `text` may hold several pasted codes separated by white space, commas or semicolons: with several, an order matches
    when any of them is its number, phone, part number or AWB; a single text also searches customers and products.
    `accounts` empty means all. `sort` is a column of `OrderRow`; empty means the newest first. `since` and `until`
    (aware) bound the creation: from `since` on, before `until`. `type` is an `OrderType`.
    """

    text: str = ""
    accounts: frozenset[str] = frozenset()
    folder: Folder | None = None
    sort: str = ""
    descending: bool = False
    since: datetime | None = None
    until: datetime | None = None
    type: int | None = None


@dataclass(frozen=True)
class OrderCounts:
    """How many orders match text, accounts and dates; how many of them lie in each folder, and how many per account."""

    total: int = 0
    folders: dict[Folder, int] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)
