"""The offers tab: search, table, detail, and everything that is done to offers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.offer_fields import current
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.queries import OfferCounts, OfferQuery
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.columns import Column, Shown, offer_columns
from emag_desk.ui.filter_bar import FilterBar
from emag_desk.ui.offer_actions import make_offer_actions
from emag_desk.ui.offer_edits import OfferEdits
from emag_desk.ui.offer_model import OfferModel
from emag_desk.ui.offer_source import Around, OfferSource
from emag_desk.ui.offer_table import OfferTable
from emag_desk.ui.saved_views import Filter, SavedView, SavedViews
from emag_desk.ui.staging import Staging
from emag_desk.ui.tab import Tab, kept_bytes
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.offer_menus import OfferMenus

T = TypeVar("T")

_LAYOUT, _SPLIT = "offers/layout", "offers/splitter"
#: Cells of more rows than this are not added up.
_MOST_SUMMED = 20_000


class Selected(NamedTuple):
    """What the status bar says of the selection; `total` and `average` are None when there is nothing to add up."""

    rows: int
    cells: int
    total: float | None = None
    average: float | None = None


class OffersTab(Tab):
    """Shows the cache at once; edits once the desk is connected."""

    shown_rows = Signal(int, bool)  # how many rows, whether these are all
    selected = Signal(object)  # Selected
    searching = Signal(bool)
    accounts_wanted = Signal()
    practice_wanted = Signal()
    pull_wanted = Signal()

    def __init__(
        self,
        reader: CacheReader,
        queries: ReaderThread,
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((Kind.OFFERS, Kind.ACCOUNTS), parent)
        self._tasks, self._pages, self._settings = tasks, pages, settings
        self._desk: Desk | None = None
        self._detail: Any = None
        self._empty: QWidget | None = None
        self._sort, self._descending = "", False
        self._is_cache_empty = False
        self._around = Around([], reader.warehouses(), {}, False)
        self.model = OfferModel(offer_columns(self._around.warehouses), self)
        self.filter_bar = FilterBar(self)
        self.table = OfferTable(self.model, self)
        self.source = OfferSource(self.model, self.table, queries, pages, tasks)
        self.staging = Staging(tasks, self)
        self.model.overlay, self.model.refused = self.staging.overlay, self.staging.refused
        self.edits = OfferEdits(self.model, self.table, self.source, self.staging, tasks)
        self.actions_by_name: dict[str, QAction] = make_offer_actions(self)
        self._build()
        self._connect()
        self._restore()
        self.source.query = self.query
        self.source.show_first(reader)
        self.shown_rows.emit(len(self.model.numbers), False)

    @cached_property
    def menus(self) -> OfferMenus:
        """The menus, loaded when the first is wanted: the first paint does without."""
        from emag_desk.ui.offer_menus import OfferMenus

        return OfferMenus(self, SavedViews(self._settings))

    def _build(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.setStretchFactor(0, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.splitter)
        self.column.addWidget(self.filter_bar)
        self.column.addWidget(self.stack, 1)
        self._summing = QTimer(self)
        self._summing.setSingleShot(True)
        self._summing.setInterval(120)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(800)

    def _connect(self) -> None:
        self.filter_bar.changed.connect(self.search)
        self.filter_bar.columns_button.clicked.connect(lambda: self.menus.choose_columns())
        self.filter_bar.views_menu.aboutToShow.connect(lambda: self.menus.fill_views())
        self.table.sort_wanted.connect(self.sort_by)
        self.table.header_menu_wanted.connect(lambda place, number: self.menus.header_menu(place, number))
        self.table.cell_menu_wanted.connect(lambda place: self.menus.cell_menu(place))
        self.table.selection_moved.connect(self._summing.start)
        self.table.layout_changed.connect(self._keeping.start)
        self._keeping.timeout.connect(self.keep_layout)
        self._summing.timeout.connect(self._selection_settled)
        self.source.found.connect(self._found)
        self.source.counted.connect(self._counted)
        self.source.surveyed.connect(self._surveyed)
        self.source.busy.connect(self.searching)
        self.staging.changed.connect(self._staged)
        self.staging.ready.connect(lambda: self.model.set_editable(True))
        self.edits.said.connect(self.said)

    # -- the desk -----------------------------------------------------------------------------------------------------

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open: edits can be staged, accounts have names."""
        self._desk = desk
        self.connect_changes(desk.changes)
        self.staging.connect_desk(desk)
        self._show_names()
        if self.source.is_complete:
            self._show_empty(len(self.model.numbers))
        self.source.look_around()

    def add_detail(self, detail: Any) -> None:
        """Put the detail pane beside the table; it may stage edits too."""
        self._detail = detail
        self.splitter.addWidget(detail)
        self.splitter.setStretchFactor(1, 0)
        detail.edited.connect(self.edits.edit)
        if not self.splitter.restoreState(kept_bytes(self._settings, _SPLIT)):
            width = self.width() or 1200
            self.splitter.setSizes([width - 380, 380])
        detail.setVisible(self.actions_by_name["showDetail"].isChecked())
        self._show_current()

    def toggle_detail(self) -> None:
        """Show or hide the detail pane."""
        if self._detail is not None:
            self._detail.setVisible(self.actions_by_name["showDetail"].isChecked())
            self._show_current()

    def _show_names(self) -> None:
        keys = list(self._around.accounts)
        names = {key: key for key in keys}
        if self._desk is not None:
            names |= {account.key: account.name for account in self._desk.accounts}
        self.model.set_shown(Shown(names, self._around.references))
        self.filter_bar.show_accounts(names)

    def refresh(self) -> None:
        self._show_names()
        self.source.refresh()

    # -- searching ----------------------------------------------------------------------------------------------------

    @property
    def query(self) -> OfferQuery:
        """What filter bar and header ask for together."""
        wanted = self.filter_bar.filter
        only, category = self._only(wanted), None
        if wanted.narrowing is not None:
            category, among = wanted.narrowing.category, wanted.narrowing.only
            only = among if only is None else only if among is None else only & among
        return OfferQuery(wanted.text, wanted.accounts, wanted.chips, self._sort, self._descending, only, category)

    def _only(self, wanted: Filter) -> frozenset[tuple[str, int]] | None:
        """The offers that the outbox narrows a search to; None when it does not."""
        if not wanted.staged and not wanted.refused:
            return None
        staged = self.staging.overlay if wanted.staged else ()
        return frozenset((*staged, *(self.staging.refused if wanted.refused else ())))

    def search(self) -> None:
        """Show what is asked for now."""
        self.source.search(self.query)

    def start(self) -> None:
        """Fetch everything that the first paint did without."""
        self.source.search(self.query, keep_scroll=True)
        self.source.look_around()

    def sort_by(self, name: str, descending: bool) -> None:
        """Sort by a column of `OfferRow`, empty for the order of the cache."""
        self._sort, self._descending = name, descending
        self.table.show_sort(name, descending)
        self._keeping.start()
        self.source.search(self.query, keep_scroll=True)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def show_view(self, view: SavedView) -> None:
        """Show a saved view: its filter, columns and order."""
        self._sort, self._descending = view.sort, view.descending
        self.table.apply_columns(view.columns)
        self.table.show_sort(view.sort, view.descending)
        self.filter_bar.show_filter(view.filter)
        self._keeping.start()

    def view(self, name: str) -> SavedView:
        """What is shown now, under a name."""
        return SavedView(name, self.filter_bar.filter, self._sort, self._descending, self.table.column_state())

    def _found(self, rows: int, is_all: bool) -> None:
        if is_all:
            self._show_empty(rows)
        elif rows:
            self.stack.setCurrentIndex(0)
        self.shown_rows.emit(rows, is_all)

    def _counted(self, counts: OfferCounts) -> None:
        self.filter_bar.show_counts(counts)

    def _surveyed(self, around: Around) -> None:
        before, self._around = self._around, around
        if around.warehouses != before.warehouses:
            self.model.set_columns(offer_columns(around.warehouses))
            self.table.apply_columns(self._saved_columns())
            self.table.show_sort(self._sort, self._descending)
        if (around.accounts, around.references) != (before.accounts, before.references):
            self._show_names()
        if around.empty != before.empty and self.source.is_complete:
            self._show_empty(len(self.model.numbers))

    def _staged(self, keys: frozenset[tuple[str, int]]) -> None:
        self.model.overlay_changed(keys)
        self.filter_bar.show_staged(len(self.staging.overlay), len(self.staging.refused))
        if self.filter_bar.filter.staged or self.filter_bar.filter.refused:
            self.source.search(self.query, keep_scroll=True)
        if self._detail is not None and self.table.currentIndex().isValid():
            self._summing.start()

    # -- empty --------------------------------------------------------------------------------------------------------

    def _show_empty(self, rows: int) -> None:
        if rows or (self._desk is None and self.filter_bar.filter.is_empty):  # nobody knows yet what to advise
            self.stack.setCurrentIndex(0)
            return
        from emag_desk.ui.empty import no_accounts, no_match, no_offers

        if self._empty is not None:
            self.stack.removeWidget(self._empty)
            self._empty.deleteLater()
        if not self.filter_bar.filter.is_empty:
            self._empty = no_match(self, self.filter_bar.clear)
        elif self._desk is None or not self._desk.accounts:
            self._empty = no_accounts(self, self.accounts_wanted.emit, self.practice_wanted.emit)
        else:
            self._empty = no_offers(self, self.pull_wanted.emit)
        self.stack.addWidget(self._empty)
        self.stack.setCurrentWidget(self._empty)

    # -- the selection ------------------------------------------------------------------------------------------------

    def current_offer(self) -> OfferRow | None:
        """The offer of the current cell, if it is at hand."""
        index = self.table.currentIndex()
        return self.model.at_hand(index.row()) if index.isValid() else None

    def _selection_settled(self) -> None:
        self._show_current()
        block = self.table.block()
        columns = [self.model.columns[number] for number in block.columns]
        cells = block.rows * len(columns)
        self.selected.emit(Selected(block.rows, cells))
        if cells > 1 and block.rows <= _MOST_SUMMED and any(column.number for column in columns):
            self._tasks.start("sum", self._sum(block.positions(_MOST_SUMMED), columns, Selected(block.rows, cells)))
        else:
            self._tasks.cancel("sum")

    async def _sum(self, positions: Sequence[int], columns: Sequence[Column], selected: Selected) -> None:
        rows = await self.source.rows_at(positions)
        values = await asyncio.to_thread(self._values, [offer for _, offer in rows], columns)
        if values:
            total = sum(values)
            self.selected.emit(selected._replace(total=total, average=total / len(values)))

    def _values(self, offers: Sequence[OfferRow], columns: Sequence[Column]) -> list[float]:
        keys = [
            column.field or column.key for column in columns if column.number and column.key not in ("id", "vat_id")
        ]
        found = []
        for offer in map(self.model.with_edits, offers):
            for key in keys:
                value: Any = current(offer, key) if ":" in key else getattr(offer, key, None)
                if value not in (None, ""):
                    found.append(float(value))
        return found

    def _show_current(self) -> None:
        if self._detail is not None and self._detail.isVisible():
            self._detail.show_offer(self.current_offer())

    # -- doing --------------------------------------------------------------------------------------------------------

    def bulk_edit(self) -> None:
        """Change one field of the selected offers, or of all that are shown."""
        from emag_desk.ui.bulk_edit import BulkContext, BulkEdit, editable_keys

        if not self.staging.is_ready or not len(self.model.numbers):
            return
        block = self.table.block()
        context = BulkContext(
            self.model, self.source, self.staging, self.edits, self._tasks, self.table.delegate.guardrails
        )
        dialog = BulkEdit(context, block.spans if block.rows > 1 else (), editable_keys(self.model), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def start_task(self, name: str, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Run something of a menu; failures are shown."""
        self._tasks.start(name, coroutine)

    async def read(self, job: Callable[[CacheReader], T]) -> T:
        """Ask the cache something, off this thread."""
        return await self._pages.run(job)

    # -- remembering --------------------------------------------------------------------------------------------------

    def keep_layout(self) -> None:
        """Write down columns, order and the last filter."""
        layout = {"columns": self.table.column_state(), "sort": self._sort, "descending": self._descending}
        self._settings.setValue(_LAYOUT, json.dumps(layout))
        if self._detail is not None:
            self._settings.setValue(_SPLIT, self.splitter.saveState())
        self._settings.setValue("offers/detail", self.actions_by_name["showDetail"].isChecked())

    def _saved_layout(self) -> dict[str, Any]:
        try:
            layout = json.loads(str(self._settings.value(_LAYOUT, "{}")))
        except ValueError:
            return {}
        return layout if isinstance(layout, dict) else {}

    def _saved_columns(self) -> list[dict[str, Any]]:
        columns = self._saved_layout().get("columns", [])
        return [item for item in columns if isinstance(item, dict) and "key" in item]

    def _restore(self) -> None:
        layout = self._saved_layout()
        self._sort, self._descending = str(layout.get("sort", "")), bool(layout.get("descending", False))
        if self._sort.partition(":")[0] not in OfferRow._fields:
            self._sort = ""
        self.table.apply_columns(self._saved_columns())
        self.table.show_sort(self._sort, self._descending)
        shown = self._settings.value("offers/detail", True, bool)
        self.actions_by_name["showDetail"].setChecked(bool(shown))

    def show_only(self, wanted: Filter) -> None:
        """Filter on something, as the menu of a cell does."""
        self.filter_bar.show_filter(wanted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "filter_bar"):
            self.filter_bar.tint()
