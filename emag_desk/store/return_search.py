"""From a `ReturnQuery` to the numbers of the cached returns it means: see `folder_search`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from emag_desk.domain.return_facets import OVERDUE_BIT, SOON, SOON_BIT, ReturnFolder, count, numbers_of
from emag_desk.domain.return_queries import ReturnCounts, ReturnQuery
from emag_desk.store.folder_search import Clocked, Folders, FolderSearch
from emag_desk.store.return_migration import OPEN, RETURN_SHELF

_PLAIN = ("date", "id", "order_id", "type", "status", "status_at", "units", "reason", "return_type", "pickup_method")


class ReturnSearch(FolderSearch[ReturnQuery, ReturnCounts, ReturnFolder]):
    """Searches over returns."""

    shelf = RETURN_SHELF
    indexes: ClassVar[Mapping[str, str]] = {"date": "return_date", "id": "return_number"}
    sorts: ClassVar[Mapping[str, str]] = {
        **{name: f"o.{name}" for name in (*_PLAIN, "refund", "currency", "deadline")},
        **{name: f"o.{name} COLLATE NOCASE" for name in ("phone", "city", "products", "product_ids", "awbs")},
        "customer": "o.customer_key",
        "read_at": '(SELECT read_at FROM return_seen AS s WHERE s."row" = o."row")',
    }
    usual = "date"
    nothing_last = frozenset({"status_at", "reason", "return_type", "pickup_method", "refund", "deadline"})
    codes = ("phone", "codes", "awbs")
    numbers_in = ("id", "order_id")
    folders = Folders(ReturnFolder.ALL, numbers_of, count, SOON_BIT | OVERDUE_BIT)
    counted = ReturnCounts
    small = frozenset(
        {
            ReturnFolder.NEW,
            ReturnFolder.ACKNOWLEDGED,
            ReturnFolder.RECEIVED,
            ReturnFolder.DUE_SOON,
            ReturnFolder.OVERDUE,
            ReturnFolder.INCOMPLETE,
        }
    )

    def _clocked(self) -> Mapping[StrEnum, Clocked]:
        now = int(self._now().timestamp())
        soon = now + int(SOON.total_seconds())
        return {
            ReturnFolder.DUE_SOON: Clocked(SOON_BIT, f"o.{OPEN} AND o.deadline BETWEEN {now} AND {soon}"),
            ReturnFolder.OVERDUE: Clocked(OVERDUE_BIT, f"o.{OPEN} AND o.deadline < {now}"),
        }

    def _bounds(self, query: ReturnQuery) -> list[str]:
        conditions = super()._bounds(query)
        if query.order_id is not None:
            conditions.append(f"o.order_id = {query.order_id:d}")
        return conditions

    def _few(self, query: ReturnQuery) -> str | None:
        if query.folder in self._clocked():
            return "return_head AS o INDEXED BY return_open"
        return "return_head AS o" if query.order_id is not None else super()._few(query)
