"""The orders tab: folders, search, table, detail, and everything that is done to orders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from emag_desk.domain.actions import ORDER_ACTIONS, ActionKind
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command
from emag_desk.domain.order_facets import FOLDER_LABELS, Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.domain.order_row import OrderRow
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.language import say_label
from emag_desk.ui.orders.actions import Chosen, OrderActions
from emag_desk.ui.orders.detail import OrderDetail
from emag_desk.ui.orders.empty import empty_folder, no_match, no_orders, none_read
from emag_desk.ui.orders.jobs import OrderJobs
from emag_desk.ui.orders.model import OrderModel
from emag_desk.ui.orders.parts import PARTS
from emag_desk.ui.orders.reading import add_reading
from emag_desk.ui.orders.standing import in_words
from emag_desk.ui.rows.folder_bar import FolderBar, saved_views
from emag_desk.ui.rows.folder_tab import FolderTab
from emag_desk.ui.rows.folders import FolderList, Folders
from emag_desk.ui.rows.menus import DeedMenus
from emag_desk.ui.rows.model import Key
from emag_desk.ui.rows.search_bar import SearchWords
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.rows.table import RowTable
from emag_desk.ui.rows.waiting import OpenActions
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.progress import ProgressStrip

_FOLDERS = Folders(
    "orderFolders",
    FOLDER_LABELS,
    first_of_group=frozenset({Folder.NEW, Folder.LATE, Folder.FBE}),
    alarming=frozenset({Folder.LATE, Folder.CANCELLATION_WANTED}),
)
#: The columns whose values can be searched for.
_SEARCHED = frozenset({"id", "customer", "phone", "awbs"})
#: An order's number is also that of what the ERP dialect does with it.
_KINDS = ORDER_ACTIONS | {ActionKind.RETURN_CREATE, ActionKind.RETURN_UPDATE}


class OrdersTab(FolderTab[OrderRow, OrderQuery, Folder]):
    """The orders of all accounts."""

    returns_wanted = Signal(str, object)  # account and number of an order whose returns somebody wants to see

    model: OrderModel
    actions_: OrderActions
    jobs: OrderJobs | None
    detail_action = "showOrderDetail"

    def __init__(
        self,
        queries: ReaderThread,
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("orders", (Kind.ORDERS, Kind.ACCOUNTS), pages, tasks, settings, parent)
        self.setObjectName("ordersTab")
        self.model = OrderModel(self)
        self.table = RowTable(self.model, self)
        self.table.setObjectName("ordersTable")
        self.table.setAccessibleName(self.tr("Orders"))
        self.table.select_whole_rows()
        self.filter_bar = FolderBar(self._words(), self)
        self.folders = FolderList(_FOLDERS, self)
        self.source = RowSource(
            "orders", lambda reader: reader.orders, OrderQuery(), self.table, (queries, pages), tasks
        )
        self.open_actions = OpenActions(_KINDS, tasks, self)
        self.actions_ = OrderActions(self)
        self.build_rows()
        add_reading(self)
        self.build_detail(OrderDetail(pages, self.actions_, self.now, tasks, self))

    def _words(self) -> SearchWords:
        return SearchWords(
            "order",
            self.tr("Search order number, customer, phone, product, AWB. Paste several codes at once."),
            self.tr("Search orders"),
            self.tr("Show the orders of all accounts, without a search"),
        )

    @cached_property
    def menus(self) -> DeedMenus:
        return DeedMenus(self, saved_views(self.settings, "orders", Folder.ALL), self.actions_, _SEARCHED)

    @property
    def query(self) -> OrderQuery:
        asked = self.asked
        return OrderQuery(asked.text, asked.accounts, self.folder, self._sort, self._descending)

    # -- what orders say ----------------------------------------------------------------------------------------------

    def make_jobs(self, desk: Desk, strip: ProgressStrip) -> OrderJobs:
        return OrderJobs(desk, self.tasks, strip, self)

    def add_deeds(self) -> None:
        for add_actions in PARTS:
            add_actions(self)

    def pulled_at(self, reader: CacheReader, account: str) -> datetime | None:
        return reader.orders.pulled_at(account)

    def in_words(self, rows: int, chosen: Chosen) -> str:
        return in_words(rows, chosen)

    def no_match(self) -> QWidget:
        return no_match(self, self.filter_bar.clear)

    def empty_folder(self) -> QWidget:
        return empty_folder(self, say_label(FOLDER_LABELS[self.folders.folder]), self.show_all)

    def none_read(self) -> QWidget:
        return none_read(self, self.pull)

    def never_read(self) -> QWidget:
        return no_orders(self, self.pull)

    # -- for the deeds ------------------------------------------------------------------------------------------------

    def show_orders(self, keys: Iterable[Key]) -> None:
        """Show exactly these orders, by their numbers."""
        self.show_keys([*keys])

    def current_order(self) -> OrderRow | None:
        """The order with the focus, if it is at hand."""
        return self.selection.current()

    async def selected_orders(self) -> list[OrderRow]:
        """The whole selection, in the order of the table; what is not at hand is read."""
        return await self.selection.selected()

    async def shown_orders(self) -> list[OrderRow]:
        """Every order that the view finds, in its order."""
        return await self.selection.shown()

    def order_waiting(self, key: Key) -> tuple[Command, ...]:
        """The actions of an order that have not ended, the most urgent first."""
        return self.waiting_for(key)
