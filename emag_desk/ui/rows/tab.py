"""What every tab with a table of rows is: search bar, table, detail pane, empty page, and the layout it remembers."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.rows.search_bar import SearchBar
from emag_desk.ui.rows.source import RowSource
from emag_desk.ui.rows.table import RowTable
from emag_desk.ui.rows.views import View
from emag_desk.ui.tab import Tab, kept_bytes
from emag_desk.ui.tasks import Tasks

B = TypeVar("B", bound=SearchBar)
T = TypeVar("T")


class RowsTab(Tab, Generic[B]):
    """Puts the parts together that its kind makes: `filter_bar`, `table` and `source`, then `build_rows`.

    `name` begins the keys under which the layout is kept. `query` says what bar and header ask for together.
    """

    shown_rows = Signal(int, bool)  # how many rows, whether these are all
    searching = Signal(bool)
    accounts_wanted = Signal()
    practice_wanted = Signal()
    pull_wanted = Signal()

    filter_bar: B
    table: RowTable[Any]
    source: RowSource[Any, Any]

    def __init__(
        self,
        name: str,
        kinds: tuple[Kind, ...],
        pages: ReaderThread,
        tasks: Tasks,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kinds, parent)
        self._name = name
        self._pages, self._tasks, self._settings = pages, tasks, settings
        self._detail: Any = None
        self._empty: QWidget | None = None
        self._sort, self._descending = "", False

    def build_rows(self) -> None:
        """Lay out and connect the parts, and show what was remembered."""
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.setStretchFactor(0, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.splitter)
        self.column.addWidget(self.filter_bar)
        self.column.addWidget(self.beside(self.stack), 1)
        self._settling, self._keeping = QTimer(self), QTimer(self)
        for timer, pause, run in (
            (self._settling, 120, self.selection_settled),
            (self._keeping, 800, self.keep_layout),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(run)
        self.filter_bar.changed.connect(self.search)
        self.filter_bar.columns_button.clicked.connect(lambda: self.menus.choose_columns())
        self.filter_bar.views_menu.aboutToShow.connect(lambda: self.menus.fill_views())
        self.table.sort_wanted.connect(self.sort_by)
        self.table.header_menu_wanted.connect(lambda place, number: self.menus.header_menu(place, number))
        self.table.cell_menu_wanted.connect(lambda place: self.menus.cell_menu(place))
        self.table.selection_moved.connect(self._settling.start)
        self.table.layout_changed.connect(self._keeping.start)
        self.source.found.connect(self._found)
        self.source.busy.connect(self.searching)
        self._restore()

    def beside(self, stack: QWidget) -> QWidget:
        """The table, or the page in its place, with what stands beside both."""
        return stack

    # -- what each kind says ------------------------------------------------------------------------------------------

    @property
    def menus(self) -> Any:
        """The `RowMenus` of the tab, with a `cell_menu`; loaded when the first is wanted."""
        raise NotImplementedError

    @property
    def query(self) -> Any:
        """What search bar and header ask for together."""
        raise NotImplementedError

    @property
    def asked(self) -> Any:
        """What the search bar asks for, as a saved view keeps it."""
        raise NotImplementedError

    def show_only(self, wanted: Any) -> None:
        """Ask for something, as a saved view or the menu of a cell does."""
        raise NotImplementedError

    def search_for(self, text: str) -> None:
        """Look for a text among all rows."""
        raise NotImplementedError

    def sorts(self, name: str) -> bool:
        """Whether the rows can be sorted by a column of this name."""
        raise NotImplementedError

    def selection_settled(self) -> None:
        """The selection or the current cell changed, and rests."""
        raise NotImplementedError

    def advice(self) -> QWidget | None:
        """What to say where no row is shown; None while nobody knows yet."""
        raise NotImplementedError

    # -- searching ----------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Show what is asked for now."""
        self.source.search(self.query)

    def sort_by(self, name: str, descending: bool) -> None:
        """Sort by a column, empty for the order of the cache."""
        self._sort, self._descending = name, descending
        self.table.show_sort(name, descending)
        self._keeping.start()
        self.source.search(self.query, keep_scroll=True)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def show_view(self, view: View[Any]) -> None:
        """Show a saved view: its filter, columns and order."""
        self._sort, self._descending = view.sort, view.descending
        self.table.apply_columns(view.columns)
        self.table.show_sort(view.sort, view.descending)
        self.show_only(view.filter)
        self._keeping.start()

    def view(self, name: str) -> View[Any]:
        """What is shown now, under a name."""
        return View(name, self.asked, self._sort, self._descending, self.table.column_state())

    def _found(self, rows: int, is_all: bool) -> None:
        if is_all:
            self.show_empty(rows)
        elif rows:
            self.stack.setCurrentIndex(0)
        self.shown_rows.emit(rows, is_all)

    def show_empty(self, rows: int) -> None:
        """Show the table, or, when it has no rows, what to do about it."""
        page = None if rows else self.advice()
        if self._empty is not None:
            self.stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = page
        if page is None:
            self.stack.setCurrentIndex(0)
        else:
            self.stack.addWidget(page)
            self.stack.setCurrentWidget(page)

    # -- the detail pane ----------------------------------------------------------------------------------------------

    def put_detail(self, detail: QWidget, is_shown: bool, width: int = 380) -> None:
        """Put the detail pane beside the table."""
        self._detail = detail
        self.splitter.addWidget(detail)
        self.splitter.setStretchFactor(1, 0)
        if not self.splitter.restoreState(kept_bytes(self._settings, f"{self._name}/splitter")):
            self.splitter.setSizes([(self.width() or 1200) - width, width])
        detail.setVisible(is_shown)

    def start_task(self, name: str, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Run something of a menu; failures are shown."""
        self._tasks.start(name, coroutine)

    async def read(self, job: Callable[[CacheReader], T]) -> T:
        """Ask the cache something, off this thread."""
        return await self._pages.run(job)

    # -- remembering --------------------------------------------------------------------------------------------------

    def keep_layout(self) -> None:
        """Write down columns, order and the panes."""
        layout = {"columns": self.table.column_state(), "sort": self._sort, "descending": self._descending}
        self._settings.setValue(f"{self._name}/layout", json.dumps(layout))
        if self._detail is not None:
            self._settings.setValue(f"{self._name}/splitter", self.splitter.saveState())

    def _saved_layout(self) -> dict[str, Any]:
        try:
            layout = json.loads(str(self._settings.value(f"{self._name}/layout", "{}")))
        except ValueError:
            return {}
        return layout if isinstance(layout, dict) else {}

    def saved_columns(self) -> list[dict[str, Any]]:
        """The columns as they were left, by key; empty at the first start."""
        columns = self._saved_layout().get("columns", [])
        return [item for item in columns if isinstance(item, dict) and "key" in item]

    def _restore(self) -> None:
        layout = self._saved_layout()
        name = str(layout.get("sort", self._sort))
        if name and not self.sorts(name):
            name = ""
        self._sort, self._descending = name, bool(layout.get("descending", self._descending))
        self.table.apply_columns(self.saved_columns())
        self.table.show_sort(self._sort, self._descending)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "filter_bar"):
            self.filter_bar.tint()
