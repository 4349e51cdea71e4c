"""Several orders in one dialog: which of them allow what is wanted, and why the others do not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import DeskError, InputError, MarketplaceError, SecretsError, Sentence
from emag_desk.ui.language import say, say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.at_hand import PATIENCE
from emag_desk.ui.orders.facts import money
from emag_desk.ui.plain import clean
from emag_desk.ui.rows.judged_list import JudgedList

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: So many orders are read again before anybody decides; more would keep the operator waiting.
MOST_READ = 5


class Judged(NamedTuple):
    """An order, and why what is wanted is not possible for it."""

    order: OrderRow
    why: Sentence | None


def judged(orders: Iterable[OrderRow], rule: Callable[[OrderRow], Sentence | None]) -> list[Judged]:
    """Each order with the reason against it; those that cannot come first."""
    found = [Judged(order, rule(order)) for order in orders]
    return sorted(found, key=lambda one: one.why is None)


class Refreshed(NamedTuple):
    """Orders as they are known; `age` says in words how old that is, empty when it was read just now."""

    orders: list[OrderRow]
    age: str = ""
    tone: Tone = Tone.MUTED


async def refreshed(desk: Desk, orders: Sequence[OrderRow]) -> Refreshed:
    """The orders as eMAG has them now, if they are few and it answers, else as they were read last."""
    offline: DeskError | None = None
    if len(orders) <= MOST_READ:
        try:
            async with asyncio.timeout(PATIENCE):
                for order in orders:
                    await desk.orders.read(desk.account(order.account), order.id)
        except TimeoutError:
            offline = MarketplaceError("eMAG does not answer at the moment.", cause="NO_ANSWER")
        except (MarketplaceError, SecretsError, InputError) as problem:
            offline = problem
    keys = [(order.account, order.id) for order in orders]
    newest = await desk.readers.run(lambda reader: reader.orders.orders(keys))
    rows = [newest.get(key, order) for key, order in zip(keys, orders, strict=True)]
    if offline is None and len(orders) <= MOST_READ:
        return Refreshed(rows)
    oldest = min((row.read_at for row in rows), default=None)
    text = QCoreApplication.translate(
        "order", "As read {time}. What has changed since is not overwritten: you are told of each such order."
    )
    words = text.format(time=moment(oldest, desk.clock.now()))
    if offline is None:
        return Refreshed(rows, words)
    return Refreshed(rows, f"{words} {say_error(offline)}", Tone.NOTICE)


def in_one_line(order: OrderRow, desk: Desk) -> str:
    """An order as the head of a dialog names it."""
    names = {account.key: account.name for account in desk.accounts}
    parts = (names.get(order.account, order.account), str(order.id), order.customer)
    return " · ".join(clean(part, lines=False) for part in (*parts, money(order.total, order.currency)) if part)


class OrderList(JudgedList):
    """Number, customer, total, and why not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        columns = [
            (translate("OrderList", "Order"), 112),
            (translate("OrderList", "Customer"), 150),
            (translate("OrderList", "Total"), 104),
        ]
        super().__init__("deedOrders", translate("OrderList", "The orders"), columns, parent)

    def show_orders(self, found: Sequence[Judged]) -> None:
        """Show these."""
        self.show_judged([(_texts(one.order), say(one.why) if one.why is not None else "") for one in found])


def _texts(order: OrderRow) -> tuple[str, str, str]:
    return str(order.id), order.customer, money(order.total, order.currency)
