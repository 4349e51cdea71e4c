"""The orders as a table: their cached rows, with what is under way over the status."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from emag_desk.domain.commands import STATE_LABELS
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import status_label
from emag_desk.ui.language import say_label
from emag_desk.ui.moments import exact
from emag_desk.ui.orders.columns import COLUMNS, NOTHING_AROUND, Around, OrderColumn, deadline
from emag_desk.ui.orders.past import action_in_words
from emag_desk.ui.rows.column import Cell
from emag_desk.ui.rows.model import RowModel


class OrderModel(RowModel[OrderRow, Around]):
    """Shows a deed that was ordered in the status cell until eMAG has answered."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(COLUMNS, NOTHING_AROUND, parent)

    def tick(self, now: datetime) -> None:
        """A minute passed: repaint the countdowns that say something else now."""
        self.shown = self.shown._replace(now=now)
        self.repaint_column("ship_by")

    def make_cells(self, row: OrderRow) -> list[Cell]:
        cells = super().make_cells(row)
        waiting = self.shown.waiting.get((row.account, row.id))
        if waiting is None:
            return cells
        for number, column in enumerate(self.columns):
            if column.key == "status":
                cells[number] = Cell(waiting.text, False, "", "problem" if waiting.needs_you else "leaving")
        return cells

    def tool_tip(self, position: int, column: OrderColumn, cell: Cell) -> str:
        order = self.at_hand(position)
        if order is None:
            return ""
        if column.key == "ship_by" and deadline(order) is not None:
            return self.tr("Ship by {time}").format(time=exact(order.ship_by))
        waiting = self.shown.waiting.get((order.account, order.id))
        if column.key == "status" and waiting is not None:
            lines = [say_label(status_label(order.status))]
            for command in waiting.commands:
                lines.append(f"{action_in_words(command)} ({say_label(STATE_LABELS[command.state])})")
                lines += command.messages
            return "\n".join(lines)
        return super().tool_tip(position, column, cell)
