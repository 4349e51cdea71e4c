"""From an `OrderQuery` to the numbers of the cached orders it means: see `folder_search`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from emag_desk.domain.order_facets import LATE_BIT, Folder, count, numbers_of
from emag_desk.domain.order_queries import OrderCounts, OrderQuery
from emag_desk.store.folder_search import Clocked, Folders, FolderSearch
from emag_desk.store.order_migration import OPEN, ORDER_SHELF


class OrderSearch(FolderSearch[OrderQuery, OrderCounts, Folder]):
    """Searches over orders."""

    shelf = ORDER_SHELF
    indexes: ClassVar[Mapping[str, str]] = {
        "created": "order_created",
        "modified": "order_modified",
        "id": "order_number",
    }
    sorts: ClassVar[Mapping[str, str]] = {
        **{name: f"o.{name}" for name in ("created", "modified", "id", "type", "status", "payment", "total", "lines")},
        **{name: f"o.{name}" for name in ("units", "locker", "ship_by", "late", "cancellation_wanted", "invoice")},
        **{name: f"o.{name} COLLATE NOCASE" for name in ("phone", "city", "part_numbers", "awbs")},
        **{name: f"o.{name}" for name in ("currency", "reason", "finalized_at")},
        "customer": "o.customer_key",
        "read_at": '(SELECT read_at FROM order_seen AS s WHERE s."row" = o."row")',
    }
    usual = "created"
    nothing_last = frozenset({"ship_by", "finalized_at", "reason"})
    codes = ("phone", "codes", "awbs")
    folders = Folders(Folder.ALL, numbers_of, count, LATE_BIT)
    counted = OrderCounts
    small = frozenset(
        {Folder.NEW, Folder.IN_PROGRESS, Folder.PREPARED, Folder.LATE, Folder.CANCELLATION_WANTED, Folder.WITHOUT_AWB}
    )

    def _clocked(self) -> Mapping[StrEnum, Clocked]:
        late = f"o.{OPEN} AND (o.late = 1 OR o.ship_by < {int(self._now().timestamp())})"
        return {Folder.LATE: Clocked(LATE_BIT, late)}

    def _few(self, query: OrderQuery) -> str | None:
        return "order_head AS o INDEXED BY order_open" if query.folder is Folder.LATE else super()._few(query)
