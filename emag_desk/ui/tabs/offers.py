"""The offers tab: search, table, detail, and everything that is done to offers."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

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
from emag_desk.ui.rows.tab import RowsTab
from emag_desk.ui.saved_views import Filter, saved_views
from emag_desk.ui.staging import Staging
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.offer_menus import OfferMenus

_DETAIL = "offers/detail"
#: Cells of more rows than this are not added up.
_MOST_SUMMED = 20_000


class Selected(NamedTuple):
    """What the status bar says of the selection; `total` and `average` are None when there is nothing to add up."""

    rows: int
    cells: int
    total: float | None = None
    average: float | None = None


class OffersTab(RowsTab[FilterBar]):
    """Shows the cache at once; edits once the desk is connected."""

    selected = Signal(object)  # Selected

    filter_bar: FilterBar
    table: OfferTable
    source: OfferSource

    def __init__(
        self,
        reader: CacheReader,
        queries: ReaderThread,
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("offers", (Kind.OFFERS, Kind.ACCOUNTS), pages, tasks, settings, parent)
        self._desk: Desk | None = None
        self._around = Around([], reader.warehouses(), {}, False)
        self.model = OfferModel(offer_columns(self._around.warehouses), self)
        self.filter_bar = FilterBar(self)
        self.table = OfferTable(self.model, self)
        self.source = OfferSource(self.table, queries, pages, tasks)
        self.staging = Staging(tasks, self)
        self.model.overlay, self.model.refused = self.staging.overlay, self.staging.refused
        self.edits = OfferEdits(self.model, self.table, self.source, self.staging, tasks)
        self.actions_by_name: dict[str, QAction] = make_offer_actions(self)
        self.build_rows()
        self._connect()
        self.actions_by_name["showDetail"].setChecked(bool(settings.value(_DETAIL, True, bool)))
        self.source.query = self.query
        self.source.show_first(reader)
        self.shown_rows.emit(len(self.model.numbers), False)

    @cached_property
    def menus(self) -> OfferMenus:
        """The menus, loaded when the first is wanted: the first paint does without."""
        from emag_desk.ui.offer_menus import OfferMenus

        return OfferMenus(self, saved_views(self._settings))

    def _connect(self) -> None:
        self.source.counted.connect(self._counted)
        self.source.surveyed.connect(self._surveyed)
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
            self.show_empty(len(self.model.numbers))
        self.source.look_around()

    def add_detail(self, detail: Any) -> None:
        """Put the detail pane beside the table; it may stage edits too."""
        detail.edited.connect(self.edits.edit)
        self.put_detail(detail, self.actions_by_name["showDetail"].isChecked())
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

    @property
    def asked(self) -> Filter:
        return self.filter_bar.filter

    def show_only(self, wanted: Filter) -> None:
        self.filter_bar.show_filter(wanted)

    def sorts(self, name: str) -> bool:
        return name.partition(":")[0] in OfferRow._fields

    def start(self) -> None:
        """Fetch everything that the first paint did without."""
        self.source.search(self.query, keep_scroll=True)
        self.source.look_around()

    def _counted(self, counts: OfferCounts) -> None:
        self.filter_bar.show_counts(counts)

    def _surveyed(self, around: Around) -> None:
        before, self._around = self._around, around
        if around.warehouses != before.warehouses:
            self.model.set_columns(offer_columns(around.warehouses))
            self.table.apply_columns(self.saved_columns())
            self.table.show_sort(self._sort, self._descending)
        if (around.accounts, around.references) != (before.accounts, before.references):
            self._show_names()
        if around.empty != before.empty and self.source.is_complete:
            self.show_empty(len(self.model.numbers))

    def _staged(self, keys: frozenset[tuple[str, int]]) -> None:
        self.model.overlay_changed(keys)
        self.filter_bar.show_staged(len(self.staging.overlay), len(self.staging.refused))
        if self.filter_bar.filter.staged or self.filter_bar.filter.refused:
            self.source.search(self.query, keep_scroll=True)
        if self._detail is not None and self.table.currentIndex().isValid():
            self._settling.start()

    # -- empty --------------------------------------------------------------------------------------------------------

    def advice(self) -> QWidget | None:
        if self._desk is None and self.filter_bar.filter.is_empty:  # nobody knows yet what to advise
            return None
        from emag_desk.ui.empty import no_accounts, no_match, no_offers

        if not self.filter_bar.filter.is_empty:
            return no_match(self, self.filter_bar.clear)
        if self._desk is None or not self._desk.accounts:
            return no_accounts(self, self.accounts_wanted.emit, self.practice_wanted.emit)
        return no_offers(self, self.pull_wanted.emit)

    # -- the selection ------------------------------------------------------------------------------------------------

    def current_offer(self) -> OfferRow | None:
        """The offer of the current cell, if it is at hand."""
        index = self.table.currentIndex()
        return self.model.at_hand(index.row()) if index.isValid() else None

    def selection_settled(self) -> None:
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

    # -- remembering --------------------------------------------------------------------------------------------------

    def keep_layout(self) -> None:
        super().keep_layout()
        self._settings.setValue(_DETAIL, self.actions_by_name["showDetail"].isChecked())
