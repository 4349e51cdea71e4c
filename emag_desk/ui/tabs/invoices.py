"""The invoices tab: eMAG's invoices, ours, orders without one, totals, and where the money does not agree."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.changes import Kind
from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.errors import DeskError
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.invoices.actions import Chosen, PaperActions
from emag_desk.ui.invoices.bar import PaperBar, PaperFilter, saved_paper_views
from emag_desk.ui.invoices.columns import SEARCHED
from emag_desk.ui.invoices.deeds import add_deeds
from emag_desk.ui.invoices.detail import InvoiceDetail
from emag_desk.ui.invoices.differences import DifferencesPane
from emag_desk.ui.invoices.empty import empty_folder, never_read, no_match, none_read
from emag_desk.ui.invoices.folders import FOLDERS, PAPER_FOLDER_LABELS, PaperFolder, PaperFolders
from emag_desk.ui.invoices.jobs import InvoiceJobs
from emag_desk.ui.invoices.model import PaperModel
from emag_desk.ui.invoices.papers import Paper
from emag_desk.ui.invoices.reading import add_reading
from emag_desk.ui.invoices.search import PaperCounts, PaperQuery, Papers
from emag_desk.ui.invoices.standing import in_words
from emag_desk.ui.invoices.totals import TotalsPanel
from emag_desk.ui.language import say_label
from emag_desk.ui.rows.folder_bar import FolderFilter
from emag_desk.ui.rows.folder_tab import FolderTab
from emag_desk.ui.rows.menus import DeedMenus
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.rows.table import RowTable
from emag_desk.ui.rows.waiting import OpenActions
from emag_desk.ui.tab import kept_bytes
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.progress import ProgressStrip

#: Everything that lies over an invoice of ours or its order.
_KINDS = frozenset({ActionKind.INVOICE_CREATE, ActionKind.INVOICE_PAYMENT, ActionKind.ATTACHMENT})
#: Milliseconds in which several changes count as one.
_PACE = 150


class InvoicesTab(FolderTab[Paper, PaperQuery, PaperFolder]):
    """The invoices of all accounts."""

    order_wanted = Signal(str, object)  # account and number of an order that somebody wants to see

    filter_bar: PaperBar
    actions_: PaperActions
    jobs: InvoiceJobs | None
    detail_action = "showInvoiceDetail"

    def __init__(
        self,
        queries: ReaderThread,
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        kinds = (Kind.INVOICES, Kind.COMMANDS, Kind.ORDERS, Kind.ACCOUNTS)
        super().__init__("invoices", kinds, pages, tasks, settings, parent)
        self.own: tuple[InvoiceRecord, ...] = ()
        self._names: dict[str, str] = {}
        self._day = self.today()
        self.setObjectName("invoicesTab")
        self.model = PaperModel(self)
        self.table = RowTable(self.model, self)
        self.table.setObjectName("invoicesTable")
        self.table.setAccessibleName(self.tr("Invoices"))
        self.table.select_whole_rows()
        self.filter_bar = PaperBar(self)
        self.filter_bar.today = self.today
        self.folders = PaperFolders(FOLDERS, self)
        self.source = RowSource("invoices", self._papers, PaperQuery(), self.table, (queries, pages), tasks)
        self.open_actions = OpenActions(_KINDS, tasks, self)
        self.actions_ = PaperActions(self)
        self.totals = TotalsPanel(self)
        self.differences = DifferencesPane(tasks, self)
        self.build_rows()
        add_reading(self)
        self.build_detail(InvoiceDetail(pages, self.actions_, lambda: self.own, self.today, tasks, self))
        self._changing = QTimer(self)
        self._changing.setSingleShot(True)
        self._changing.setInterval(_PACE)
        self._changing.timeout.connect(self._read_changes)
        self.source.counted.connect(lambda _: self._read_totals())
        self.totals.setVisible(False)  # until there is something to add up
        self.differences.order_wanted.connect(self.order_wanted)
        self.differences.said.connect(self.said)
        self._show_place()

    def _papers(self, reader: CacheReader) -> Papers:
        return Papers(reader, self.own, self.today())

    def beside(self, stack: QWidget) -> QWidget:
        self.halves = QSplitter(Qt.Orientation.Vertical, self)
        self.halves.setHandleWidth(1)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(stack)
        self.halves.addWidget(self.totals)
        self.halves.setStretchFactor(0, 1)
        if not self.halves.restoreState(kept_bytes(self.settings, "invoices/halves")):
            self.halves.setSizes([520, 250])
        self.place = QStackedWidget(self)
        self.place.addWidget(self.halves)
        self.place.addWidget(self.differences)
        return super().beside(self.place)

    @cached_property
    def menus(self) -> DeedMenus:
        return DeedMenus(self, saved_paper_views(self.settings), self.actions_, SEARCHED)

    # -- what is asked for --------------------------------------------------------------------------------------------

    @property
    def query(self) -> PaperQuery:
        bar, days = self.filter_bar, self.filter_bar.days
        return PaperQuery(
            self.folders.folder,
            bar.search.text().strip(),
            bar.account_filter(),
            bar.category,
            days.since,
            days.until,
            self._sort,
            self._descending,
        )

    @property
    def asked(self) -> PaperFilter:
        bar = self.filter_bar
        text, accounts = bar.search.text().strip(), bar.account_filter()
        return PaperFilter(self.folders.folder, text, accounts, bar.category, bar.chosen_period, bar.days)

    def show_only(self, wanted: FolderFilter[PaperFolder]) -> None:
        if not isinstance(wanted, PaperFilter):  # of those who know nothing of days
            wanted = PaperFilter(wanted.folder, wanted.text, wanted.accounts)
        self.folders.open_quietly(wanted.folder)
        self.filter_bar.show_asked(wanted)
        self._show_place()
        self.filter_bar.ask()

    def show_folder(self, folder: PaperFolder) -> None:
        """Open a folder with everything in it."""
        self.show_only(PaperFilter(folder))

    def _folder_chosen(self) -> None:
        self.filter_bar.forget_category()
        self._show_place()
        super()._folder_chosen()

    def search(self) -> None:
        super().search()
        if self.shows_differences:
            self.differences.ask(self.query)

    @property
    def shows_differences(self) -> bool:
        """Whether the folder that is open is not a table of invoices."""
        return self.folders.folder is PaperFolder.DIFFERENCES

    def _show_place(self) -> None:
        self.place.setCurrentWidget(self.differences if self.shows_differences else self.halves)

    def _counted(self, counts: PaperCounts) -> None:
        self.folders.show_counts(counts)
        self.filter_bar.show_paper_counts(counts, self._names)

    # -- what is there ------------------------------------------------------------------------------------------------

    def today(self) -> dt.date:
        """The day in Bucharest."""
        return self.now().astimezone(BUCHAREST).date()

    def connect_desk(self, desk: Desk, strip: ProgressStrip) -> None:
        super().connect_desk(desk, strip)
        assert self.jobs is not None
        self.jobs.pulled.connect(lambda account, _: self.start_task("read categories", self._read_categories(account)))
        self.differences.connect_desk(desk)
        self.refresh()

    def refresh(self) -> None:
        self._changing.start()

    def _read_changes(self) -> None:
        if self.tasks.is_running("read own invoices"):
            self._changing.start()
        else:
            self.start_task("read own invoices", self._read_own())

    async def _read_own(self) -> None:
        if self.desk is not None:
            self.own = tuple(await self.desk.own_invoices.list())
        super().refresh()

    async def _read_categories(self, account: Account) -> None:
        if self.desk is None:
            return
        try:
            self._names |= await self.desk.invoices.categories(account)
        except DeskError:  # the chips are then called by eMAG's codes
            return
        self.source.refresh()

    def _read_totals(self) -> None:
        if self.actions_["invoiceTotals"].isChecked():
            self.start_task("add up invoices", self._add_up())

    async def _add_up(self) -> None:
        query = self.query
        totals = await self.read(lambda reader: self._papers(reader).totals(query))
        self.totals.show_totals(totals, self._names)
        self.totals.setVisible(bool(totals) and self.actions_["invoiceTotals"].isChecked())

    def toggle_totals(self) -> None:
        """Show or hide what the invoices come to, month by month."""
        self.totals.setVisible(False)  # until they are added up
        self._read_totals()
        self._keeping.start()

    def tick(self) -> None:
        super().tick()
        if self._day != self.today():  # what was due yesterday is overdue
            self._day = self.today()
            self.refresh()

    # -- what invoices say --------------------------------------------------------------------------------------------

    def make_jobs(self, desk: Desk, strip: ProgressStrip) -> InvoiceJobs:
        return InvoiceJobs(desk, self.tasks, strip, self)

    def add_deeds(self) -> None:
        add_deeds(self)

    def pulled_at(self, reader: CacheReader, account: str) -> dt.datetime | None:
        return reader.invoices.pulled_at(account)

    def in_words(self, rows: int, chosen: Chosen) -> str:
        if self.shows_differences:
            return ""
        return in_words(rows, chosen, orders=self.folders.folder is PaperFolder.MISSING)

    def no_match(self) -> QWidget:
        return no_match(self, self.filter_bar.clear)

    def empty_folder(self) -> QWidget:
        folder = self.folders.folder
        label = say_label(PAPER_FOLDER_LABELS[folder])
        return empty_folder(self, folder, label, self._open_settings, lambda: self.show_folder(PaperFolder.MISSING))

    def _open_settings(self) -> None:
        self.actions_["invoiceSettings"].trigger()

    def none_read(self) -> QWidget:
        return none_read(self, self.pull)

    def never_read(self) -> QWidget:
        return never_read(self, self.pull)

    # -- for the deeds ------------------------------------------------------------------------------------------------

    def current(self) -> Paper | None:
        """The row with the focus, if it is at hand."""
        return self.selection.current()

    async def selected_records(self) -> list[InvoiceRecord]:
        """Those of ours among the selection, in the order of the table."""
        return [paper.mine for paper in await self.selection.selected() if paper.mine is not None]

    def keep_layout(self) -> None:
        super().keep_layout()
        self.settings.setValue("invoices/halves", self.halves.saveState())
        self.settings.setValue("invoices/totals", self.actions_["invoiceTotals"].isChecked())

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if hasattr(self, "totals"):
            self.totals.update()
