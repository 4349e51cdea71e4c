"""One category: its characteristics with their values, its family types, and what changed in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from emag_desk.errors import DeskError
from emag_desk.ui.category_characteristics import WIDTHS, CharacteristicColumn, CharacteristicModel
from emag_desk.ui.category_families import FamiliesPane
from emag_desk.ui.category_forest import Forest
from emag_desk.ui.category_head import CategoryHead
from emag_desk.ui.category_past import PastPane
from emag_desk.ui.category_source import CategorySource, Template
from emag_desk.ui.category_values import ValuesPane
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, EmptyState, PlainLabel, let_header_ignore_selection

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.categories import CategoryProgress
    from emag_desk.sync.category_changes import CategoryChange

#: Milliseconds that the cursor must rest on a category that was never read before eMAG is asked for it.
_REST = 500
#: The page and the row of the splitter that show nothing.
_NOTHING, _SHOWN = 0, 1
#: The page of what changed.
_CHANGES = 2


class CategoryDetail(QStackedWidget):
    """Shows what the cache knows at once; a category that was never read is read when somebody stays on it."""

    category_wanted = Signal(int)
    product_wanted = Signal()
    offers_wanted = Signal(object)  # the ids of these offers, or None for all of the category
    template_wanted = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._source: CategorySource | None = None
        self._number = 0
        self._shown: Template | None = None
        self._refused: set[tuple[str, str, int]] = set()
        self._banner_leads_to_changes = False
        self.setObjectName("categoryDetail")
        self.setAccessibleName(self.tr("Details of the category"))
        self.setMinimumWidth(420)
        self.addWidget(
            EmptyState(self.tr("No category chosen"), self.tr("Choose a category to see what it asks for."), self)
        )
        self.addWidget(self._build())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._read_first)

    # -- what it is made of -------------------------------------------------------------------------------------------

    def _build(self) -> QWidget:
        page = QWidget(self)
        self.head = CategoryHead(page)
        self.head.category_wanted.connect(self.category_wanted)
        self.head.product_wanted.connect(self.product_wanted)
        self.head.offers_wanted.connect(lambda: self.offers_wanted.emit(None))
        self.head.template_wanted.connect(self.template_wanted)
        self.head.read_wanted.connect(self.read_again)
        self.banner = Banner(page)
        self.banner.pressed.connect(self._banner_pressed)
        self.families = FamiliesPane(page)
        self.past = PastPane(page)
        self.past.offers_wanted.connect(self.offers_wanted)
        self.pages = QTabWidget(page)
        self.pages.setObjectName("categoryPages")
        self.pages.setDocumentMode(True)
        self.pages.addTab(self._build_characteristics(page), "")
        self.pages.addTab(self.families, "")
        self.pages.addTab(self.past, "")
        holder = QVBoxLayout()
        holder.setContentsMargins(UNIT, 0, UNIT, 0)
        holder.addWidget(self.banner)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(self.head)
        column.addLayout(holder)
        column.addWidget(self.pages, 1)
        self._show_titles(0, 0, 0)
        return page

    def _build_characteristics(self, parent: QWidget) -> QWidget:
        self.filter = QLineEdit(parent)
        self.filter.setObjectName("characteristicFilter")
        self.filter.setPlaceholderText(self.tr("Filter characteristics"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(320)
        self.summary = PlainLabel("", parent, tone=Tone.MUTED)
        self.summary.setObjectName("characteristicSummary")
        self.model = CharacteristicModel(self.palette(), self)
        self.table = self._build_table(parent)
        self.filter.textChanged.connect(self._narrow)
        self.values = ValuesPane(self._tasks, parent)
        self.values.wanted.connect(self.read_values)
        self.values.stop_wanted.connect(lambda: self._tasks.cancel(self._values_job))
        self._nothing = EmptyState("", "", parent)
        top = QWidget(parent)
        row = QHBoxLayout()
        row.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT // 2)
        row.addWidget(self.filter, 1)
        row.addStretch()
        row.addWidget(self.summary)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical, parent)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(top)
        self.splitter.addWidget(self.values)
        self.splitter.setSizes([420, 240])
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.stack = QStackedWidget(parent)
        self.stack.addWidget(self._nothing)
        self.stack.addWidget(self.splitter)
        return self.stack

    def _build_table(self, parent: QWidget) -> QTableView:
        table = QTableView(parent)
        table.setObjectName("characteristicTable")
        table.setAccessibleName(self.tr("Characteristics"))
        table.setModel(self.model)
        table.setProperty("padded", True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        let_header_ignore_selection(table)
        for section, width in WIDTHS.items():
            table.setColumnWidth(section, width)
        header.setSectionResizeMode(CharacteristicColumn.NAME, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._characteristic_chosen())
        return table

    def _show_titles(self, characteristics: int, families: int, changes: int) -> None:
        for place, (title, count) in enumerate(
            (
                (self.tr("Characteristics"), characteristics),
                (self.tr("Family types"), families),
                (self.tr("What changed"), changes),
            )
        ):
            self.pages.setTabText(place, f"{title} ({show_whole(count)})" if count else title)

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """The category on show, 0 for none."""
        return self._number

    @property
    def template(self) -> Template | None:
        """Its characteristics and family types as far as they were read."""
        return self._shown

    def show_category(self, source: CategorySource, forest: Forest, number: int) -> None:
        """Show a category of this account and language, 0 for none."""
        if number not in forest:
            self._number, self._source = 0, None
            self._rest.stop()
            self._tasks.cancel(self._job)
            self.setCurrentIndex(_NOTHING)
            return
        same = self._key == (source.account, source.language, number)
        self._source, self._number = source, number
        self.head.show_category(forest, number)
        self.setCurrentIndex(_SHOWN)
        if not same:
            self._tasks.cancel(self._values_job)
            self.banner.say("")
            self.head.show_offers(-1)
            self._rest.stop()
        self.refresh()

    _job, _values_job, _reading_job = "read category", "read all values", "read category from eMAG"

    @property
    def _key(self) -> tuple[str, str, int]:
        return (self._source.account, self._source.language, self._number) if self._source else ("", "", 0)

    def refresh(self) -> None:
        """Read again what the cache knows of the category."""
        if self._source is not None:
            self._tasks.start(self._job, self._read(self._source, self._number))

    async def _read(self, source: CategorySource, number: int) -> None:
        template = await source.template(number)
        self._show_template(source, template)
        changes: list[CategoryChange] = []
        if template is not None:
            changes = await self._desk.category_changes(source.place, number, source.language)
        self._show_changes(template, changes)
        self.head.show_offers(await source.offers(number))
        if template is None and self._key not in self._refused:
            self._rest.start()

    def _show_template(self, source: CategorySource, template: Template | None) -> None:
        self._shown = template
        chosen = self.values.characteristic
        self.head.template_button.setEnabled(template is not None)
        self.head.read_at.setText("" if template is None else self._when(template.fetched_at))
        if template is None:
            self.model.show_characteristics((), {})
            self.values.show_characteristic(None, 0, None)
            self.families.show_families((), {})
            self._show_titles(0, 0, 0)
            self._say_unread()
            return
        category = template.category
        self.model.show_characteristics(category.characteristics, template.counts)
        self.families.show_families(category.family_types, {one.id: one.name for one in category.characteristics})
        self.stack.setCurrentIndex(_SHOWN if category.characteristics else _NOTHING)
        if not category.characteristics:
            self._nothing.say(
                self.tr("No characteristics"), self.tr("eMAG asks nothing special of products of this category.")
            )
        self._choose_row(chosen)
        self._show_summary()

    def _when(self, stamp: datetime) -> str:
        return self.tr("read {when}").format(when=moment(stamp, self._desk.clock.now()))

    def _say_unread(self) -> None:
        self.stack.setCurrentIndex(_NOTHING)
        if self._tasks.is_running(self._reading_job):
            self._nothing.say(self.tr("Reading…"), self.tr("eMAG is asked what this category wants to know."))
        else:
            self._nothing.say(
                self.tr("Not read yet"),
                self.tr("The list of categories says nothing of characteristics: read this one."),
            )

    def _show_changes(self, template: Template | None, changes: list[CategoryChange]) -> None:
        self.past.show_changes(changes, self._desk.clock.now())
        if template is None:
            return
        newest = changes[0].changes if changes else ()
        self.model.mark(frozenset(one.characteristic_id for one in newest if one.characteristic_id is not None))
        category = template.category
        self._show_titles(len(category.characteristics), len(category.family_types), len(newest))
        if self.past.broken:
            text = self.tr("This category changed: {count} of your offers do not fit it any more.")
            words = text.format(count=show_whole(len(self.past.broken)))
            self.banner.say(words, Tone.NOTICE, button=self.tr("&Which ones?"))
            self._banner_leads_to_changes = True

    def _show_summary(self) -> None:
        if self._shown is None:
            self.summary.setText("")
            return
        shown, total = self.model.rowCount(), self.model.total
        mandatory = sum(one.is_mandatory for one in self._shown.category.characteristics)
        text = self.tr("{mandatory} of {total} mandatory").format(
            mandatory=show_whole(mandatory), total=show_whole(total)
        )
        if shown != total:
            text = self.tr("{shown} shown").format(shown=show_whole(shown)) + f" · {text}"
        self.summary.setText(text if total else "")

    def _narrow(self, text: str) -> None:
        chosen = self.values.characteristic
        self.model.narrow(text)
        self._choose_row(chosen)
        self._show_summary()

    def _choose_row(self, chosen: int) -> None:
        """Keep the chosen characteristic; without one the first shows its values, so that there is something to see."""
        row = max(self.model.row_of(chosen), 0)
        if self.model.rowCount():
            self.table.selectRow(row)
        self._characteristic_chosen()

    def _characteristic_chosen(self) -> None:
        index = self.table.currentIndex()
        one = self.model.at(index.row()) if index.isValid() and index.row() < self.model.rowCount() else None
        self.values.show_characteristic(self._source, self._number, one)

    def _banner_pressed(self) -> None:
        if self._banner_leads_to_changes:
            self.show_page(_CHANGES)
        else:
            self.read_again()

    def show_page(self, place: int) -> None:
        """Show characteristics (0), family types (1) or what changed (2)."""
        self.pages.setCurrentIndex(place)

    # -- asking eMAG --------------------------------------------------------------------------------------------------

    def _read_first(self) -> None:
        if self.isVisible() and self._shown is None and not self._tasks.is_running(self._reading_job):
            self.read_again()

    def read_again(self) -> None:
        """Read the category from eMAG, and show what is different."""
        if self._source is not None:
            self._refused.discard(self._key)
            self._tasks.start(self._reading_job, self._read_from_emag(self._source, self._number))
            if self._shown is None:
                self._say_unread()

    async def _read_from_emag(self, source: CategorySource, number: int) -> None:
        key = self._key
        self.head.read_button.setEnabled(False)
        try:
            _, change = await self._desk.read_category(source.place, number, source.language)
        except DeskError as error:
            self._refused.add(key)
            if self._key == key:
                self.banner.say(say_error(error), Tone.BAD, button=self.tr("&Try again"))
                self._banner_leads_to_changes = False
            return
        finally:
            self.head.read_button.setEnabled(True)
            if self._key == key and self._shown is None:
                self._nothing.say(self.tr("Not read yet"), self.tr("Read this category to see what it asks for."))
        if self._key == key:
            self.banner.say("")
            self.refresh()
            if change is not None:
                self.show_page(_CHANGES)

    def read_values(self, characteristic: int) -> None:
        """Read every page of values of a characteristic."""
        if self._source is not None:
            self._tasks.start(self._values_job, self._read_values(self._source, self._number, characteristic))

    async def _read_values(self, source: CategorySource, number: int, characteristic: int) -> None:
        self.values.show_reading(True)

        def show(progress: CategoryProgress) -> None:
            self.values.show_reading(True, progress.done)

        try:
            await self._desk.read_values(source.place, number, characteristic, source.language, progress=show)
        except DeskError as error:
            self.banner.say(say_error(error), Tone.BAD)
        finally:
            self.values.show_reading(False)
            self.values.refresh()
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "model"):
            self.model.use_palette(self.palette())
