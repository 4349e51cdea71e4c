"""The values of one characteristic: a list of any length, searched in the cache, completed from eMAG when asked to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.category_tree import SEVERAL_VALUES, type_label
from emag_desk.ui.category_source import CategorySource
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.rows.search_bar import DEBOUNCE
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, ElidedLabel, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.domain.categories import Characteristic
    from emag_desk.store.categories_reader import ValueCount

Index = QModelIndex | QPersistentModelIndex

#: How many values the list takes in at once; the next ones follow when somebody scrolls there.
_STEP = 500


class ValueModel(QAbstractListModel):
    """Texts, of which the view learns as many as somebody scrolls to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: Sequence[str] = ()
        self._told = 0

    def show_values(self, values: Sequence[str]) -> None:
        """Show other values."""
        self.beginResetModel()
        self.values, self._told = values, min(_STEP, len(values))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._told

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._told < len(self.values)

    def fetchMore(self, parent: Index) -> None:
        until = min(self._told + _STEP, len(self.values))
        self.beginInsertRows(QModelIndex(), self._told, until - 1)
        self._told = until
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return clean(self.values[index.row()], lines=False)
        return None


class ValuesPane(QWidget):
    """Shows the values of a characteristic. `wanted` asks to read all of them from eMAG; `stop_wanted` to stop that."""

    wanted = Signal(int)
    stop_wanted = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._job = tasks, f"read values {id(self)}"
        self._source: CategorySource | None = None
        self._category = 0
        self._characteristic: Characteristic | None = None
        self._reading, self._complete = False, True
        self.model = ValueModel(self)
        self.title = ElidedLabel("", self)
        self.title.setObjectName("valuesTitle")
        self._hint = PlainLabel("", self, tone=Tone.MUTED)
        self.count = PlainLabel("", self, tone=Tone.MUTED)
        self.count.setObjectName("valuesCount")
        self.search = QLineEdit(self)
        self.search.setObjectName("valueSearch")
        self.search.setPlaceholderText(self.tr("Search values"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        self.read_button = QPushButton(self.tr("Read &all values"), self)
        self.read_button.setObjectName("readValuesButton")
        self.read_button.setToolTip(self.tr("Read every page of values of this characteristic from eMAG"))
        self.read_button.clicked.connect(self._press)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.hide()
        self.list = self._build_list()
        self._build()
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE)
        self._debounce.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _: self._debounce.start())
        self.show_characteristic(None, 0, None)

    def _build_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("valueList")
        view.setAccessibleName(self.tr("Values of the characteristic"))
        view.setModel(self.model)
        view.setUniformItemSizes(True)
        view.setProperty("padded", True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        shortcut(view, "Ctrl+C", self.copy)
        return view

    def _build(self) -> None:
        self._nothing = EmptyState("", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        head = QHBoxLayout()
        head.setContentsMargins(UNIT + 4, UNIT, UNIT, 0)
        head.setSpacing(UNIT)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        head.addWidget(self._bar)
        head.addWidget(self.search)
        head.addWidget(self.read_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(head)
        self._hint.setContentsMargins(UNIT + 4, 0, UNIT, 0)
        column.addWidget(self._hint)
        column.addWidget(self._stack, 1)

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_characteristic(
        self, source: CategorySource | None, category: int, characteristic: Characteristic | None
    ) -> None:
        """Show the values of another characteristic, or that none is chosen."""
        same = characteristic is not None and self.characteristic == characteristic.id and category == self._category
        self._source, self._category, self._characteristic = source, category, characteristic
        if not same:
            self.model.show_values(())
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
        for widget in (self.search, self.count, self._hint):
            widget.setVisible(characteristic is not None)
        if characteristic is None:
            self._tasks.cancel(self._job)
            self.title.setText(self.tr("Values"))
            self.read_button.hide()
            self._say(
                self.tr("No characteristic chosen"), self.tr("Choose a characteristic above to see what it accepts.")
            )
            return
        self.title.setText(self.tr("Values of {name}").format(name=characteristic.name or characteristic.id))
        self._hint.setText(self._rules(characteristic))
        self.refresh()

    @property
    def characteristic(self) -> int:
        """The number of the characteristic on show, 0 for none."""
        return 0 if self._characteristic is None else self._characteristic.id

    def refresh(self) -> None:
        """Read again what the cache knows."""
        self._debounce.stop()
        if self._source is not None and self._characteristic is not None:
            self._tasks.start(self._job, self._read(self._source, self._characteristic))

    async def _read(self, source: CategorySource, characteristic: Characteristic) -> None:
        text = self.search.text().strip()
        values, count = await source.values(self._category, characteristic.id, text)
        self._complete = count.complete
        if list(values) != list(self.model.values) or not values:
            self.model.show_values(values)
        self._show_count(values, count, text)
        if values:
            self._stack.setCurrentWidget(self.list)
        elif text:
            hint = self.tr("No known value holds this text.")
            more = self.tr("eMAG has more values than were read so far.")
            self._say(self.tr("Nothing matches"), hint if count.complete else f"{hint} {more}")
        else:
            self._say(self.tr("No list of values"), self._free(characteristic))
        self._show_button()

    def _show_count(self, values: Sequence[str], count: ValueCount, text: str) -> None:
        if text:
            shown = self.tr("{found} of {known}").format(found=show_whole(len(values)), known=show_whole(count.known))
        elif count.complete:
            shown = self.tr("all {known}").format(known=show_whole(count.known)) if count.known else ""
        else:
            shown = self.tr("the first {known}").format(known=show_whole(count.known)) if count.known else ""
        self.count.setText(shown)

    def _rules(self, one: Characteristic) -> str:
        said = [say_label(type_label(one.type_id))]
        said.append(self.tr("several values") if one.type_id in SEVERAL_VALUES else self.tr("one value"))
        said.append(self.tr("new values may be proposed") if one.allow_new_value else self.tr("only listed values"))
        if one.tags:
            said.append(self.tr("one value for each of: {tags}").format(tags=", ".join(one.tags)))
        return " · ".join(said)

    def _free(self, one: Characteristic) -> str:
        if one.allow_new_value:
            return self.tr("eMAG lists no values here: anything of this type can be proposed.")
        return self.tr("eMAG lists no values here: what it takes follows from the type.")

    def _say(self, title: str, text: str) -> None:
        self._nothing.say(title, text)
        self._stack.setCurrentWidget(self._nothing)

    # -- reading all of them ------------------------------------------------------------------------------------------

    def show_reading(self, reading: bool, known: int = 0) -> None:
        """All values are being read from eMAG, `known` so far; or no longer."""
        self._reading = reading
        self._bar.setRange(0, 0 if reading else 1)
        self._bar.setVisible(reading)
        if reading:
            self.count.setText(self.tr("{known} read").format(known=show_whole(known)) if known else "")
        self._show_button()

    def _show_button(self) -> None:
        self.read_button.setText(self.tr("&Stop") if self._reading else self.tr("Read &all values"))
        self.read_button.setVisible(self._reading or (self._characteristic is not None and not self._complete))

    def _press(self) -> None:
        if self._reading:
            self.stop_wanted.emit()
        elif self._characteristic is not None:
            self.wanted.emit(self._characteristic.id)

    def copy(self) -> None:
        """Put the selected values on the clipboard, one to a line."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        QGuiApplication.clipboard().setText("\n".join(self.model.values[row] for row in rows))
