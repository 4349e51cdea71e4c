"""Which orders are selected, shown and under the cursor: at hand for judging, read for doing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication

from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.ui.orders.actions import Chosen
from emag_desk.ui.rows.source import CHUNK, RowSource
from emag_desk.ui.rows.table import RowTable

#: How many of the selected orders are looked at to say what can be done with them.
_JUDGED = 300


class OrderSelection:
    """Looks at a table of orders. `is_seen` says whether anybody sees it: nobody acts on what nobody sees."""

    def __init__(
        self, table: RowTable[Any], source: RowSource[OrderRow, OrderQuery], is_seen: Callable[[], bool]
    ) -> None:
        self._table, self._source, self._is_seen = table, source, is_seen

    def current(self) -> OrderRow | None:
        """The order with the focus, if it is at hand."""
        index = self._table.currentIndex()
        order: OrderRow | None = self._table.rows_.at_hand(index.row()) if index.isValid() else None
        return order

    def chosen(self, *, connected: bool) -> Chosen:
        """What is selected, as far as it is at hand."""
        if not self._is_seen():
            return Chosen(connected=connected)
        block = self._table.block()
        rows = [self._table.rows_.at_hand(position) for position in block.positions(_JUDGED)]
        return Chosen(tuple(row for row in rows if row is not None), self.current(), block.rows, connected)

    async def selected(self) -> list[OrderRow]:
        """The whole selection, in the order of the table; what is not at hand is read."""
        block = self._table.block()
        return [row for _, row in await self._source.rows_at(block.positions(block.rows))]

    async def shown(self) -> list[OrderRow]:
        """Every order that the view finds, in its order."""
        numbers = self._table.rows_.numbers
        found: list[OrderRow] = []
        for start in range(0, len(numbers), CHUNK):
            found += await self._source.rows(numbers[start : start + CHUNK])
        return found

    async def copy_numbers(self) -> None:
        """Put the numbers of the selected orders on the clipboard, one a line."""
        orders = await self.selected()
        QGuiApplication.clipboard().setText("\n".join(str(order.id) for order in orders))
