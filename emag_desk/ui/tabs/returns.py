"""The returns tab: folders with the fourteen-day clock, search, table, detail, and everything done to returns."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from emag_desk.domain.actions import ActionKind
from emag_desk.domain.changes import Kind
from emag_desk.domain.return_facets import RETURN_FOLDER_LABELS, ReturnFolder
from emag_desk.domain.return_queries import ReturnQuery
from emag_desk.domain.return_row import ReturnRow
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.language import say_label
from emag_desk.ui.returns.actions import ChosenReturns, ReturnActions
from emag_desk.ui.returns.columns import SEARCHED
from emag_desk.ui.returns.detail import ReturnDetail
from emag_desk.ui.returns.empty import empty_folder, never_read, no_match, none_read
from emag_desk.ui.returns.jobs import ReturnJobs
from emag_desk.ui.returns.model import ReturnModel
from emag_desk.ui.returns.parts import PARTS
from emag_desk.ui.returns.reading import add_reading
from emag_desk.ui.returns.standing import in_words
from emag_desk.ui.rows.folder_bar import FolderBar, FolderFilter, saved_views
from emag_desk.ui.rows.folder_tab import FolderTab
from emag_desk.ui.rows.folders import FolderList, Folders
from emag_desk.ui.rows.menus import DeedMenus
from emag_desk.ui.rows.search_bar import SearchWords
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.rows.table import RowTable
from emag_desk.ui.rows.waiting import OpenActions
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.progress import ProgressStrip

_FOLDERS = Folders(
    "returnFolders",
    RETURN_FOLDER_LABELS,
    first_of_group=frozenset({ReturnFolder.NEW, ReturnFolder.DUE_SOON, ReturnFolder.FINALIZED, ReturnFolder.FBE}),
    alarming=frozenset({ReturnFolder.OVERDUE}),
    urging=frozenset({ReturnFolder.DUE_SOON}),
)
#: The actions whose object is a return; those of the ERP dialect belong to orders.
_KINDS = frozenset({ActionKind.RETURN_STATUS, ActionKind.RETURN_AWB})


class ReturnsTab(FolderTab[ReturnRow, ReturnQuery, ReturnFolder]):
    """The returns of all accounts."""

    order_wanted = Signal(str, object)  # account and number of an order that somebody wants to see

    model: ReturnModel
    actions_: ReturnActions
    jobs: ReturnJobs | None
    detail_action = "showReturnDetail"

    def __init__(
        self,
        queries: ReaderThread,
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("returns", (Kind.RETURNS, Kind.ACCOUNTS), pages, tasks, settings, parent)
        self.setObjectName("returnsTab")
        self.model = ReturnModel(self)
        self.table = RowTable(self.model, self)
        self.table.setObjectName("returnsTable")
        self.table.setAccessibleName(self.tr("Returns"))
        self.table.select_whole_rows()
        self.filter_bar = FolderBar(self._words(), self)
        self.folders = FolderList(_FOLDERS, self)
        self.source = RowSource(
            "returns", lambda reader: reader.returns, ReturnQuery(), self.table, (queries, pages), tasks
        )
        self.open_actions = OpenActions(_KINDS, tasks, self)
        self.actions_ = ReturnActions(self)
        self.build_rows()
        add_reading(self)
        detail = ReturnDetail(pages, self.actions_, self.now, tasks, self)
        detail.order_wanted.connect(self.show_order)
        self.build_detail(detail)

    def _words(self) -> SearchWords:
        return SearchWords(
            "return",
            self.tr("Search return, order, customer, phone, product, AWB. Paste several codes at once."),
            self.tr("Search returns"),
            self.tr("Show the returns of all accounts, without a search"),
        )

    @cached_property
    def menus(self) -> DeedMenus:
        return DeedMenus(self, saved_views(self.settings, "returns", ReturnFolder.ALL), self.actions_, SEARCHED)

    @property
    def query(self) -> ReturnQuery:
        asked = self.asked
        return ReturnQuery(asked.text, asked.accounts, self.folder, self._sort, self._descending)

    # -- what returns say ---------------------------------------------------------------------------------------------

    def make_jobs(self, desk: Desk, strip: ProgressStrip) -> ReturnJobs:
        return ReturnJobs(desk, self.tasks, strip, self)

    def add_deeds(self) -> None:
        for add_actions in PARTS:
            add_actions(self)

    def pulled_at(self, reader: CacheReader, account: str) -> datetime | None:
        return reader.returns.pulled_at(account)

    def in_words(self, rows: int, chosen: ChosenReturns) -> str:
        return in_words(rows, chosen)

    def no_match(self) -> QWidget:
        return no_match(self, self.filter_bar.clear)

    def empty_folder(self) -> QWidget:
        return empty_folder(self, say_label(RETURN_FOLDER_LABELS[self.folders.folder]), self.show_all)

    def none_read(self) -> QWidget:
        return none_read(self, self.pull)

    def never_read(self) -> QWidget:
        return never_read(self, self.pull)

    # -- a return and its order ---------------------------------------------------------------------------------------

    def show_of_order(self, account: str, order_id: int) -> None:
        """Show the returns of one order, and the first of them."""
        self.show_only(FolderFilter(ReturnFolder.ALL, str(order_id), frozenset({account})))
        self.go_to_first()

    def show_order(self) -> None:
        """Go to the order of the current return."""
        if (row := self.selection.current()) is not None:
            self.order_wanted.emit(row.account, row.order_id)
