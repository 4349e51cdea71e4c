"""The orders as a table: their cached rows, with what is under way over the status."""

from __future__ import annotations

from typing import Any

from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import status_label
from emag_desk.ui.language import say_label
from emag_desk.ui.moments import exact
from emag_desk.ui.orders.columns import COLUMNS, deadline
from emag_desk.ui.rows.around import WaitingModel


class OrderModel(WaitingModel[OrderRow]):
    """Counts down to the time of shipping."""

    ticking = "ship_by"

    def __init__(self, parent: Any = None) -> None:
        super().__init__(COLUMNS, parent)

    def status_words(self, row: OrderRow) -> str:
        return say_label(status_label(row.status))

    def countdown_tip(self, row: OrderRow) -> str:
        until = deadline(row)
        return self.tr("Ship by {time}").format(time=exact(until)) if until is not None else ""
