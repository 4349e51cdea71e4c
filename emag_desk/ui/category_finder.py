"""Finding a category: search as you type, chips with counts, and below them the tree or what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from emag_desk.ui.category_forest import CHIP_LABELS, Flag, Forest, Found
from emag_desk.ui.category_source import CategorySource
from emag_desk.ui.category_tree import (
    EMPTY,
    CategoryListModel,
    CategoryTreeModel,
    Index,
    make_results,
    make_tree,
)
from emag_desk.ui.empty import EmptyPage
from emag_desk.ui.flow import FlowLayout
from emag_desk.ui.icons import coloured
from emag_desk.ui.language import say_label
from emag_desk.ui.rows.search_bar import DEBOUNCE, ChipButton
from emag_desk.ui.style import colour, theme_of
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT

#: Milliseconds of stillness after which the category under the cursor counts as chosen: arrow keys pass many.
_STILL = 90
#: A narrowed tree with at most this many branches opens all of them.
_MOST_OPENED = 300


class CategoryFinder(QWidget):
    """`chosen` says which category somebody rests on (0: none), `picked` which one Enter or a double click means.

    A search marks what it finds first, for Enter, but does not choose it: `marked` tells, and `moved` says when.
    """

    chosen = Signal(int)
    picked = Signal(int)
    moved = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._job = tasks, f"find categories {id(self)}"
        self._forest, self._current = EMPTY, 0
        self._source: CategorySource | None = None
        self._told = EMPTY
        self._found = Found(None, None, None, {})
        self._pick_first, self._placing = False, False
        self._no_match: QWidget | None = None
        self.tree_model, self.list_model = CategoryTreeModel(self), CategoryListModel(self)
        self.search = self._search_field()
        self.chips = {flag: ChipButton(say_label(label), self) for flag, label in CHIP_LABELS.items()}
        self.tree, self.results = make_tree(self.tree_model, self), make_results(self.list_model, self)
        self._build()
        self._debounce = self._timer(DEBOUNCE, self._search_now)
        self._still = self._timer(_STILL, self._settled)
        self.search.textChanged.connect(self._text_changed)
        self.search.returnPressed.connect(self._enter)
        for flag, chip in self.chips.items():
            chip.setObjectName(f"chip-{flag.name.lower() if flag.name else flag}")
            chip.toggled.connect(self._search_now)
        for view in (self.tree, self.results):
            view.selectionModel().currentChanged.connect(self._cursor_moved)
            view.activated.connect(self._activated)
        self.tint()

    def _search_field(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("categorySearch")
        search.setProperty("search", True)
        search.setPlaceholderText(self.tr("Search categories by name or number"))
        search.setAccessibleName(search.placeholderText())
        self._loupe = QAction(self)
        search.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self._empty = QAction(self.tr("Clear the search"), self)
        self._empty.triggered.connect(search.clear)
        self._empty.setVisible(False)
        search.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        search.installEventFilter(self)
        return search

    def _build(self) -> None:
        self.tree.setAccessibleName(self.tr("Categories"))
        self.results.setAccessibleName(self.tr("Categories found"))
        flow = FlowLayout(gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.tree)
        self.stack.addWidget(self.results)
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 9)
        top.setSpacing(UNIT)
        top.addWidget(self.search)
        top.addLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.stack, 1)

    def _timer(self, milliseconds: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def sizeHint(self) -> QSize:
        return QSize(340, 560)

    def tint(self) -> None:
        """Draw the icons in the colours of the look."""
        theme = theme_of(self.palette())
        self._loupe.setIcon(coloured("search", colour(theme.faint), size=18))
        self._empty.setIcon(coloured("close", colour(theme.muted), size=18))

    # -- what is asked for --------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> Flag:
        """The chips that are pressed."""
        wanted = Flag.NONE
        for flag, chip in self.chips.items():
            if chip.isChecked():
                wanted |= flag
        return wanted

    @property
    def is_narrowed(self) -> bool:
        """Whether something is searched for or filtered."""
        return bool(self.search.text().strip()) or bool(self.wanted)

    def want(self, wanted: Flag) -> None:
        """Press exactly these chips."""
        for flag, chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(bool(wanted & flag))
            chip.blockSignals(False)
        self._search_now()

    def clear(self) -> None:
        """Ask for all categories."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._empty.setVisible(False)
        self.want(Flag.NONE)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def show_forest(self, source: CategorySource, forest: Forest) -> None:
        """Look among other categories; the chosen one stays chosen as long as it is there."""
        self._source, self._forest = source, forest
        self._search_now()

    @property
    def forest(self) -> Forest:
        """What is looked among."""
        return self._forest

    def _text_changed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        self._debounce.start()

    def _search_now(self) -> None:
        self._debounce.stop()
        self._tasks.start(self._job, self._find())

    async def _find(self) -> None:
        source, forest = self._source, self._forest
        if source is None or not isValid(self):  # closed before this had its turn
            return
        found = await source.find(forest, self.search.text(), self.wanted)
        if isValid(self):
            self._show(forest, found)

    def _show(self, forest: Forest, found: Found) -> None:
        opened = self._opened() if found.listed is None else set()
        self._found = found
        for flag, chip in self.chips.items():
            chip.set_count(found.counts.get(flag, 0) if len(forest) else -1)
        if found.listed is not None:
            self.list_model.show_found(forest, found.listed)
            self._put_cursor(self.results, self.list_model.index_of(self._current), first=True)
        else:
            self.tree_model.show_forest(forest, found.shown, found.visible)
            self._open(opened, found.visible)
            self._put_cursor(self.tree, self.tree_model.index_of(self._current), first=False)
        self._show_page(forest, found)
        self.moved.emit()
        if self._told is not forest:  # other categories: what is chosen says other things now, or is gone
            self._told = forest
            self.chosen.emit(self._current if self._current in forest else 0)
        if self._pick_first:
            self._pick_first = False
            self._pick(self.marked)

    def _show_page(self, forest: Forest, found: Found) -> None:
        nothing = not found.listed if found.listed is not None else found.shown is not None and not found.shown
        if nothing and len(forest):
            if self._no_match is None:
                self._no_match = EmptyPage(
                    self,
                    "search",
                    self.tr("Nothing matches"),
                    self.tr("No category matches this search and these filters."),
                    [(self.tr("Clear filters"), "emptyClearCategories", self.clear)],
                    width=240,
                )
                self.stack.addWidget(self._no_match)
            self.stack.setCurrentWidget(self._no_match)
        else:
            self.stack.setCurrentWidget(self.tree if found.listed is None else self.results)

    def _opened(self) -> set[int]:
        """The branches that are open, so that switching the language does not fold the tree."""
        model = self.tree_model
        waiting, found = [model.index(row, 0) for row in range(model.rowCount())], set()
        while waiting:
            index = waiting.pop()
            if self.tree.isExpanded(index):
                number = model.category(index)
                if number is not None:
                    found.add(number)
                waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
        return found

    def _open(self, opened: set[int], visible: frozenset[int] | None) -> None:
        if visible is not None and len(visible) <= _MOST_OPENED:
            self.tree.expandAll()
            return
        for number in opened:
            index = self.tree_model.index_of(number)
            if index.isValid():
                self.tree.setExpanded(index, True)

    def _put_cursor(self, view: QAbstractItemView, index: Index, *, first: bool) -> None:
        if not index.isValid() and first:
            index = view.model().index(0, 0)
        if index.isValid():
            self._placing = True
            view.setCurrentIndex(index)
            self._placing = False
            view.scrollTo(index)

    def _cursor_moved(self) -> None:
        if not self._placing:
            self._still.start()
            self.moved.emit()

    # -- what is chosen -----------------------------------------------------------------------------------------------

    @property
    def current(self) -> int:
        """The chosen category, 0 for none."""
        return self._current

    @property
    def marked(self) -> int:
        """The category under the cursor, 0 for none."""
        shown = self._model_and_view()
        return (shown[0].category(shown[1].currentIndex()) or 0) if shown is not None else 0

    @property
    def listed(self) -> int:
        """How many categories the search and the chips leave."""
        if self._found.listed is not None:
            return len(self._found.listed)
        return len(self._forest if self._found.shown is None else self._found.shown)

    def choose(self, number: int) -> None:
        """Go to a category, as when somebody presses a breadcrumb: in the tree, with what narrows it cleared."""
        self._current = number
        if number not in self._forest:
            return
        if self.search.text() or not self.tree_model.index_of(number).isValid():
            self.clear()  # the search ends with the cursor on it
        else:
            self._put_cursor(self.tree, self.tree_model.index_of(number), first=False)
        self.chosen.emit(number)

    def _model_and_view(self) -> tuple[CategoryTreeModel | CategoryListModel, QAbstractItemView] | None:
        if self.stack.currentWidget() is self.tree:
            return self.tree_model, self.tree
        return (self.list_model, self.results) if self.stack.currentWidget() is self.results else None

    def _settled(self) -> None:
        if self.marked:
            self._current = self.marked
            self.chosen.emit(self._current)

    def _activated(self, index: Index) -> None:
        model = index.model()
        if isinstance(model, CategoryTreeModel | CategoryListModel):
            self._pick(model.category(index) or 0)

    def _pick(self, number: int) -> None:
        if number:
            self._still.stop()
            self._current = number
            self.chosen.emit(number)
            self.picked.emit(number)

    def _enter(self) -> None:
        """Enter in the search field means the category that is marked below."""
        if self._debounce.isActive() or self._tasks.is_running(self._job):
            self._pick_first = True
            self._search_now()
        else:
            self._pick(self.marked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search field move below it, so that nobody has to leave it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            shown = self._model_and_view()
            if event.key() in keys and shown is not None:
                shown[1].event(event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "results"):
            self.tint()
