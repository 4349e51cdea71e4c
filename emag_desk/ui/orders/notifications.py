"""Tells of new orders: a notification of the desktop, a number on the taskbar and on the tab, a sound where wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QTabWidget, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.ui.icons import app_icon
from emag_desk.ui.language import show_whole
from emag_desk.ui.orders.facts import money
from emag_desk.ui.rows.model import Key

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.order_pull import OrderPullReport
    from emag_desk.ui.tabs.orders import OrdersTab

#: Milliseconds in which the shops' readings come together into one notification.
_GATHERED = 1_500


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderNews", text)


def is_quiet(now: time, since: str, until: str) -> bool:
    """Whether a local time lies in the quiet hours, which may go over midnight; texts such as `22:00`, or empty."""
    if not since or not until or since == until:
        return False
    begin, end = time.fromisoformat(since), time.fromisoformat(until)
    clock = now.replace(second=0, microsecond=0, tzinfo=None)
    return begin <= clock < end if begin < end else clock >= begin or clock < end


class OrderNews(QObject):
    """Listens to the readings of orders. `told` is a notification: its title and its text."""

    told = Signal(str, str)
    counted = Signal(int)  # how many new orders wait for somebody

    def __init__(self, tab: OrdersTab, desk: Desk) -> None:
        super().__init__(tab)
        self._tab, self._desk = tab, desk
        self._arrived: list[Key] = []
        self.gathering = QTimer(self)
        self.gathering.setSingleShot(True)
        self.gathering.setInterval(_GATHERED)
        self.gathering.timeout.connect(self._tell)
        assert tab.jobs is not None
        tab.jobs.pulled.connect(self._pulled)
        unsubscribe = desk.changes.subscribe(Kind.ORDERS, self.count)
        self.destroyed.connect(lambda: unsubscribe())
        self.count()

    def _pulled(self, account: Account, report: OrderPullReport) -> None:
        if report.arrived and not report.first:
            self._arrived += [(account.key, number) for number in report.arrived]
            self.gathering.start()

    def is_quiet(self) -> bool:
        """Whether nobody wants to hear anything now."""
        preferences = self._desk.settings.preferences
        now = self._tab.now().astimezone().time()
        return is_quiet(now, preferences.quiet_from, preferences.quiet_until)

    def _tell(self) -> None:
        arrived, self._arrived = list(dict.fromkeys(self._arrived)), []
        preferences = self._desk.settings.preferences
        if arrived and preferences.notify_orders and not self.is_quiet():
            self._tab.start_task("tell of new orders", self._tell_of(arrived, sound=preferences.notify_sound))

    async def _tell_of(self, arrived: list[Key], *, sound: bool) -> None:
        found = await self._tab.read(lambda reader: reader.orders.orders(arrived))
        # Acknowledged in the meantime, perhaps by somebody else.
        orders = [found[key] for key in arrived if key in found and found[key].status == 1]
        if orders:
            self.told.emit(*self._words(orders))
            if sound:
                QApplication.beep()

    def _words(self, orders: list[OrderRow]) -> tuple[str, str]:
        """Title and text. No names: a notification may stand on a locked screen."""
        sums: dict[str, list[OrderRow]] = {}
        for order in orders:
            sums.setdefault(order.account, []).append(order)
        parts = []
        for account, listed in sums.items():
            shop = self._tab.account_named(account)
            name = shop.name if shop is not None else account
            amounts = " + ".join(_sum_of(listed, one) for one in dict.fromkeys(order.currency for order in listed))
            parts.append(f"{name}: {show_whole(len(listed))}, {amounts}")
        if len(orders) == 1:
            return _tr("New order {number}").format(number=orders[0].id), parts[0].replace(": 1, ", ": ")
        return _tr("{count} new orders").format(count=show_whole(len(orders))), "\n".join(parts)

    def count(self) -> None:
        """Look how many new orders there are."""
        self._tab.start_task("count new orders", self._count())

    async def _count(self) -> None:
        counts = await self._tab.read(lambda reader: reader.orders.counts(OrderQuery()))
        self.counted.emit(counts.folders.get(Folder.NEW, 0))


def _sum_of(orders: list[OrderRow], currency: str) -> str:
    return money(sum((order.total for order in orders if order.currency == currency), start=Decimal(0)), currency)


class Tray(QObject):
    """The program's place among the desktop's small icons; without one, notifications are left out."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(app_icon(), self)
            self._icon.setToolTip("eMAG Desk")
            self._icon.messageClicked.connect(self.pressed)
            self._icon.activated.connect(lambda _: self.pressed.emit())
            self._icon.show()

    def tell(self, title: str, text: str) -> None:
        """Show a notification."""
        if self._icon is not None:
            self._icon.showMessage(title, text, app_icon())


def add_notifications(tab: OrdersTab) -> None:
    """Tell of new orders from now on, wherever they can be told."""
    assert tab.desk is not None
    news = OrderNews(tab, tab.desk)
    tray = Tray(tab)
    news.told.connect(tray.tell)
    tray.pressed.connect(lambda: open_new_orders(tab))
    news.counted.connect(badge_of(tab))


def badge_of(tab: OrdersTab) -> Callable[[int], None]:
    """What shows a number of new orders on the taskbar and on the tab."""
    tabs = _tabs_around(tab)
    title = tabs.tabText(tabs.indexOf(tab)) if tabs is not None else ""

    def show(count: int) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(count)
        if tabs is not None and (place := tabs.indexOf(tab)) >= 0:
            tabs.setTabText(place, f"{title} ({show_whole(count)})" if count else title)

    return show


def open_new_orders(tab: OrdersTab) -> None:
    """Bring the window to the front and show the new orders, all of them."""
    window, tabs = tab.window(), _tabs_around(tab)
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()
    if tabs is not None:
        tabs.setCurrentWidget(tab)
    tab.show_all()
    tab.folders.open(Folder.NEW)


def _tabs_around(widget: QWidget) -> QTabWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QTabWidget):
        parent = parent.parentWidget()
    return parent
