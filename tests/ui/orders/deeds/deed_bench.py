"""What a test of a deed needs: orders that come when they are wanted, hands for the dialogs, the marketplace's view."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QWidget

from emag_desk.practice.process import PracticeProcess
from emag_desk.ui.orders.deed_dialog import DeedDialog

D = TypeVar("D", bound=DeedDialog)
ACCOUNT, PLATFORM = "shop-ro", "emag-ro"


class Deeds:
    """The tab with a few orders, and what the marketplace saw of them."""

    def __init__(self, bench: Any, market: PracticeProcess) -> None:
        self.bench, self.market = bench, market
        self.tab, self.desk, self.until = bench.tab, bench.desk, bench.until

    async def arrive(self, count: int = 1, *, status: int = 2, **said: Any) -> list[int]:
        """New orders of one line, three pieces, paid in cash, unless said otherwise; the tab shows them."""
        given = {"type": 3, "payment_mode_id": 1, "shipping_tax": 0, "vouchers": [], **said}
        asked = {"platform": PLATFORM, "count": count, "with": given}
        numbers = [int(number) for number in self.market.ask("orders/arrive", asked)["ids"]]
        for number in numbers:
            if status != 1:
                self.market.ask(f"orders/{PLATFORM}/{number}", {"status": status})
            await self.desk.orders.read(self.desk.account(ACCOUNT), number)
        await self.bench.look_for(" ".join(map(str, numbers)))
        await self.until(lambda: {order.id for order in self.bench.orders()} == set(numbers))
        return numbers

    def document(self, number: int) -> dict[str, Any]:
        """An order as eMAG tells it now."""
        return dict(self.market.ask(f"order/{PLATFORM}/{number}")["order"])

    def events(self, number: int, *kinds: str) -> list[dict[str, Any]]:
        """What was done to an order, by kind."""
        events = self.market.ask(f"order/{PLATFORM}/{number}")["events"]
        return [event for event in events if not kinds or event["kind"] in kinds]

    async def opened(self, kind: type[D], action: str = "") -> D:
        """The dialog that an action or a key opened, once it shows its order."""
        if action:
            assert self.tab.actions_[action].isEnabled(), self.tab.actions_[action].toolTip()
            self.tab.actions_[action].trigger()
        await self.until(lambda: any(isinstance(one, kind) for one in self.dialogs()))
        dialog = next(one for one in self.dialogs() if isinstance(one, kind))
        assert isinstance(dialog, kind)
        await self.until(lambda: not self.bench.tasks.is_running(f"{dialog.objectName()} {id(dialog)}"))
        return dialog

    def dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.tab.findChildren(QDialog) if dialog.isVisible()]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key in the table."""
        self.tab.activateWindow()
        self.bench.table.setFocus()
        QTest.keyClick(self.bench.table, key, modifier)

    async def ended(self, dialog: DeedDialog) -> str:
        """What the dialog says in the end."""
        await self.until(lambda: dialog.following is not None and dialog.following.outcome is not None)
        following = dialog.following
        assert following is not None
        await self.until(lambda: following.outcome is not None and following.outcome.ended)
        return dialog.told.text()


def click(inside: QWidget, name: str) -> None:
    """Press a button with the mouse."""
    button = inside.findChild(QAbstractButton, name)
    assert button is not None, name
    # A tick and a choice take the mouse where they are drawn, which is at their left.
    where = button.rect().center() if isinstance(button, QPushButton) else QPoint(8, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=where)


OpenedDeeds = Callable[[], AbstractAsyncContextManager[Deeds]]
