"""Several orders in one dialog: which of them allow what is wanted, and why the others do not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import DeskError, InputError, MarketplaceError, SecretsError, Sentence
from emag_desk.ui.language import say, say_error, show_whole
from emag_desk.ui.marks import Sign, Tone, sign_icon, tone_colour
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.at_hand import PATIENCE
from emag_desk.ui.orders.facts import money
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.style import ROW_HEIGHT

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: So many orders are read again before anybody decides; more would keep the operator waiting.
MOST_READ = 5
#: Nobody reads more lines than these in a dialog.
_MOST_SHOWN = 500
#: More than these would take long to be laid out; their reasons are cut and stand in tool tips.
_MOST_WRAPPED = 60


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


class OrderList(QTableWidget):
    """Number, customer, total, and why not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("deedOrders")
        self.setAccessibleName(self.tr("The orders"))
        self.setHorizontalHeaderLabels([self.tr("Order"), self.tr("Customer"), self.tr("Total"), self.tr("Why not")])
        self.setProperty("framed", True)
        self.setProperty("padded", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in ((0, 112), (1, 150), (2, 104)):
            self.setColumnWidth(column, width)

    def show_orders(self, found: Sequence[Judged], desk: Desk) -> None:
        """Show these, and how many there are beyond."""
        passed, failed = (sign_icon(sign, self.palette()) for sign in (Sign.PASSED, Sign.FAILED))
        muted = tone_colour(self.palette(), Tone.MUTED)
        self.setRowCount(min(len(found), _MOST_SHOWN))
        for row, one in enumerate(found[:_MOST_SHOWN]):
            order, why = one.order, say(one.why) if one.why is not None else ""
            texts = (str(order.id), order.customer, money(order.total, order.currency), why)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(clean(text, lines=False))
                item.setToolTip(plain_tip(text))
                if one.why is not None and column < 3:
                    item.setForeground(muted)
                self.setItem(row, column, item)
            number = self.item(row, 0)
            if number is not None:
                number.setIcon(passed if one.why is None else failed)
        self.setColumnHidden(3, all(one.why is None for one in found))
        if len(found) <= _MOST_WRAPPED:
            self.resizeRowsToContents()
        more = len(found) - _MOST_SHOWN
        if more > 0:
            self.setRowCount(_MOST_SHOWN + 1)
            text = self.tr("and {count} more").format(count=show_whole(more))
            self.setItem(_MOST_SHOWN, 1, QTableWidgetItem(text))
