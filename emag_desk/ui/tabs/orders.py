"""The orders tab: folders, search, table, detail, and everything that is done to orders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command
from emag_desk.domain.order_facets import FOLDER_LABELS, Folder
from emag_desk.domain.order_queries import OrderCounts, OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.empty import no_accounts
from emag_desk.ui.language import say_label
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.actions import Chosen, OrderActions
from emag_desk.ui.orders.bar import OrderBar, OrderFilter, saved_order_views
from emag_desk.ui.orders.columns import COLUMNS, Around
from emag_desk.ui.orders.detail import OrderDetail
from emag_desk.ui.orders.empty import empty_folder, no_match, no_orders, none_read
from emag_desk.ui.orders.folders import OrderFolders
from emag_desk.ui.orders.jobs import OrderJobs
from emag_desk.ui.orders.menus import OrderMenus
from emag_desk.ui.orders.model import OrderModel
from emag_desk.ui.orders.parts import PARTS
from emag_desk.ui.orders.reading import add_reading
from emag_desk.ui.orders.selection import OrderSelection
from emag_desk.ui.orders.standing import in_words
from emag_desk.ui.orders.waiting import OpenActions
from emag_desk.ui.rows.copying import Copying
from emag_desk.ui.rows.model import Key
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.rows.tab import RowsTab
from emag_desk.ui.rows.table import RowTable
from emag_desk.ui.tab import kept_bytes
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.progress import ProgressStrip

_FOLDER, _DETAIL, _PANES = "orders/folder", "orders/detail", "orders/panes"
_FOLDERS_WIDTH = 222
_MINUTE = 60_000
_SORTS = frozenset(column.sort for column in COLUMNS if column.sort)
#: What a desktop puts around a dialog: its title and borders.
_FRAME = QSize(16, 48)


class OrdersTab(RowsTab[OrderBar]):
    """Shows the cache at once; acts once the desk is connected."""

    outbox_wanted = Signal()  # somebody wants to see what became of a deed
    standing = Signal(str)  # for the status bar: how many orders are shown and selected, and what they come to

    table: RowTable[OrderModel]
    source: RowSource[OrderRow, OrderQuery]

    def __init__(
        self,
        queries: ReaderThread,
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("orders", (Kind.ORDERS, Kind.ACCOUNTS), pages, tasks, settings, parent)
        self.tasks, self.settings = tasks, settings
        self.desk: Desk | None = None
        self.strip: ProgressStrip | None = None
        self.jobs: OrderJobs | None = None
        self._accounts: list[str] = []
        self._pulled_at: datetime | None = None
        self.setObjectName("ordersTab")
        self.model = OrderModel(self)
        self.table = RowTable(self.model, self)
        self.table.setObjectName("ordersTable")
        self.table.setAccessibleName(self.tr("Orders"))
        self.table.select_whole_rows()
        self.filter_bar = OrderBar(self)
        self.folders = OrderFolders(self)
        self.source = RowSource(
            "orders", lambda reader: reader.orders, OrderQuery(), self.table, (queries, pages), tasks
        )
        self.selection = OrderSelection(self.table, self.source, self.isVisible)
        self.copying = Copying(self.table, self.source, tasks)
        self.open_actions = OpenActions(tasks, self)
        self.actions_ = OrderActions(self)
        self.build_rows()
        add_reading(self)
        self.detail = OrderDetail(pages, self.actions_, self.now, tasks, self)
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self._open_last_folder()
        self.put_detail(self.detail, self.actions_["showOrderDetail"].isChecked(), width=400)
        self._show_around()

    def beside(self, stack: QWidget) -> QWidget:
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(self.folders)
        self.panes.addWidget(stack)
        self.panes.setStretchFactor(1, 1)
        if not self.panes.restoreState(kept_bytes(self.settings, _PANES)):
            self.panes.setSizes([_FOLDERS_WIDTH, 1200 - _FOLDERS_WIDTH])
        return self.panes

    def _connect(self) -> None:
        self.folders.chosen.connect(lambda _: self._folder_chosen())
        self.table.opened.connect(self.open_detail)
        self.source.counted.connect(self._counted)
        self.shown_rows.connect(lambda *_: self.judge())
        self.copying.said.connect(self.said)
        self.detail.said.connect(self.said)
        self.open_actions.changed.connect(self._actions_changed)

    def _open_last_folder(self) -> None:
        try:
            folder = Folder(str(self.settings.value(_FOLDER, Folder.ALL)))
        except ValueError:  # one that no longer exists
            folder = Folder.ALL
        self.folders.blockSignals(True)
        self.folders.open(folder)
        self.folders.blockSignals(False)
        self.source.query = self.query

    @cached_property
    def menus(self) -> OrderMenus:
        return OrderMenus(self, saved_order_views(self.settings))

    # -- the desk -----------------------------------------------------------------------------------------------------

    def connect_desk(self, desk: Desk, strip: ProgressStrip) -> None:
        """Everything behind the window is open: orders can be read, and everything done to them."""
        self.desk, self.strip = desk, strip
        self.connect_changes(desk.changes)
        self.jobs = OrderJobs(desk, self.tasks, strip, self)
        self.jobs.said.connect(self.said)
        self.jobs.running_changed.connect(lambda _: self.judge())
        self.open_actions.connect_desk(desk)
        self.detail.connect_desk(desk)
        for add_actions in PARTS:
            add_actions(self)
        self._show_around()
        self.start()
        self.judge()

    def now(self) -> datetime:
        """The time by the desk's clock, or the computer's while there is no desk."""
        return self.desk.clock.now() if self.desk is not None else datetime.now(UTC)

    def account_named(self, key: str) -> Account | None:
        """The account of this key, while it is there."""
        return next((one for one in self.desk.accounts if one.key == key), None) if self.desk is not None else None

    def start(self) -> None:
        """Read what the cache has."""
        self.source.search(self.query, keep_scroll=True)
        self.start_task("look around the orders", self._look_around())

    def refresh(self) -> None:
        self.source.refresh()
        self.start_task("look around the orders", self._look_around())

    async def _look_around(self) -> None:
        def look(reader: CacheReader) -> tuple[list[str], list[datetime | None]]:
            keys = reader.accounts()
            return keys, [reader.orders.pulled_at(key) for key in keys]

        self._accounts, pulled = await self.read(look)
        known = [stamp for stamp in pulled if stamp is not None]
        self._pulled_at = min(known, default=None)
        self._show_around()
        if self.source.is_complete and not len(self.model.numbers):
            self.show_empty(0)

    def _show_around(self) -> None:
        names = {key: key for key in self._accounts}
        if self.desk is not None:
            names |= {account.key: account.name for account in self.desk.accounts}
        around = Around(names, self.now(), self.open_actions.by_order)
        if around != self.model.shown:
            self.model.set_shown(around)
        self.filter_bar.show_accounts(names)
        text = self.tr("Read {time}").format(time=moment(self._pulled_at, self.now())) if self._pulled_at else ""
        self.filter_bar.standing.setText(text)

    def tick(self) -> None:
        """A minute passed: countdowns, and nothing else, are painted anew."""
        if self.isVisible():
            now = self.now()
            self.model.tick(now)
            self.detail.tick(now)

    # -- searching ----------------------------------------------------------------------------------------------------

    @property
    def query(self) -> OrderQuery:
        asked = self.asked
        folder = None if asked.folder is Folder.ALL else asked.folder
        return OrderQuery(asked.text, asked.accounts, folder, self._sort, self._descending)

    @property
    def asked(self) -> OrderFilter:
        bar = self.filter_bar
        return OrderFilter(bar.search.text().strip(), bar.account_filter(), self.folders.folder)

    def show_only(self, wanted: OrderFilter) -> None:
        self.filter_bar.show_filter(wanted)
        self.folders.blockSignals(True)
        self.folders.open(wanted.folder)
        self.folders.blockSignals(False)
        self.filter_bar.ask()

    def show_orders(self, keys: Iterable[Key]) -> None:
        """Show exactly these orders, by their numbers."""
        self.show_only(OrderFilter(" ".join(str(number) for _, number in keys)))

    def search_for(self, text: str) -> None:
        """Look for a text in all folders."""
        self.show_only(OrderFilter(text))

    def show_all(self) -> None:
        """Show all orders again."""
        self.show_only(OrderFilter())

    def sorts(self, name: str) -> bool:
        return name in _SORTS

    def _folder_chosen(self) -> None:
        self._keeping.start()
        self.search()

    def _counted(self, counts: OrderCounts) -> None:
        self.folders.show_counts(counts)
        self.filter_bar.show_counts(counts)

    def advice(self) -> QWidget | None:
        if not self.filter_bar.is_empty():
            return no_match(self, self.filter_bar.clear)
        if self.desk is None and self._pulled_at is None:  # nobody knows yet what to advise
            return None
        if self.folders.folder is not Folder.ALL and self._pulled_at is not None:
            return empty_folder(self, say_label(FOLDER_LABELS[self.folders.folder]), self.show_all)
        if self.desk is not None and not self.desk.accounts:
            return no_accounts(self, self.accounts_wanted.emit, self.practice_wanted.emit)
        return none_read(self, self.pull) if self._pulled_at is not None else no_orders(self, self.pull)

    # -- the selection ------------------------------------------------------------------------------------------------

    def current_order(self) -> OrderRow | None:
        """The order with the focus, if it is at hand."""
        return self.selection.current()

    def chosen(self) -> Chosen:
        """What is selected, as far as it is at hand."""
        return self.selection.chosen(connected=self.desk is not None)

    async def selected_orders(self) -> list[OrderRow]:
        """The whole selection, in the order of the table; what is not at hand is read."""
        return await self.selection.selected()

    async def shown_orders(self) -> list[OrderRow]:
        """Every order that the view finds, in its order."""
        return await self.selection.shown()

    def order_waiting(self, key: Key) -> tuple[Command, ...]:
        """The actions of an order that have not ended, the most urgent first."""
        waiting = self.open_actions.by_order.get(key)
        return waiting.commands if waiting is not None else ()

    def selection_settled(self) -> None:
        self.judge()
        if self.detail.isVisible():
            self.detail.show_order(self.current_order())

    def judge(self) -> None:
        """Enable what can be done with the selection now, and say what is selected."""
        chosen = self.chosen()
        self.actions_.judge(chosen)
        self.standing.emit(in_words(len(self.model.numbers), chosen))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.actions_.set_front(True)
        self.judge()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.actions_.set_front(False)
        self.judge()

    def _actions_changed(self, keys: frozenset[Key]) -> None:
        self.model.shown = self.model.shown._replace(waiting=self.open_actions.by_order)
        self.model.overlay_changed(keys)
        self.judge()

    # -- doing --------------------------------------------------------------------------------------------------------

    def open_detail(self) -> None:
        """Show the detail pane of the current order and go there."""
        action = self.actions_["showOrderDetail"]
        if not action.isChecked():
            action.setChecked(True)
            self.toggle_detail()
        self.detail.show_order(self.current_order())
        self.detail.pane.setFocus()

    def toggle_detail(self) -> None:
        """Show or hide the detail pane."""
        shown = self.actions_["showOrderDetail"].isChecked()
        self.detail.setVisible(shown)
        if shown:
            self.detail.show_order(self.current_order())

    def open_dialog(self, dialog: QDialog) -> QDialog:
        """Open a dialog over the window, within the screen; it deletes itself when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(dialog.size().boundedTo(self.screen().availableGeometry().size() - _FRAME))
        dialog.open()
        return dialog

    def pull(self) -> None:
        """Read what changed, of every account."""
        if self.desk is None or self.jobs is None:
            return
        if self.desk.accounts:
            self.jobs.start(self.desk.accounts)
        else:
            self.accounts_wanted.emit()

    # -- remembering --------------------------------------------------------------------------------------------------

    def keep_layout(self) -> None:
        super().keep_layout()
        self.settings.setValue(_FOLDER, self.folders.folder.value)
        self.settings.setValue(_PANES, self.panes.saveState())
        self.settings.setValue(_DETAIL, self.actions_["showOrderDetail"].isChecked())
