"""The scrolling column of a product form: hundreds of questions, of which only those in sight have widgets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from emag_desk.domain.field import Field
from emag_desk.ui.product_row import FieldRow
from emag_desk.ui.widgets import UNIT, PlainLabel

#: Seconds in one go that building rows may hold the window's thread.
SLICE = 0.012
#: How much above and below the visible part is built too, so that a step of the wheel or a Tab finds it there.
_MARGIN = 160
#: The height of a row that nobody has seen yet.
_GUESS = 44
_HEADING = 44


@dataclass(eq=False)
class _Item:
    """A heading (no field) or a field, and where it stands."""

    group: str
    field: Field | None = None
    title: str = ""
    top: int = 0
    height: int = _GUESS
    width: int = -1
    widget: QWidget | None = None
    stale: bool = True


class FieldColumn(QScrollArea):
    """Shows groups of fields. `make` builds a row when it comes into sight; `built` then tells of it."""

    at_group = Signal(str)  # the group at the top of what is visible
    at_field = Signal(str)  # the field with the focus
    built = Signal(object)  # FieldRow
    left = Signal(bool)  # the focus wants to leave, forwards or back

    def __init__(self, make: Callable[[Field, QWidget], FieldRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._items: list[_Item] = []
        self._shown: list[_Item] = []
        self._by_key: dict[str, _Item] = {}
        self._group = ""
        self._current: FieldRow | None = None
        self._moving = False
        self.setObjectName("fieldColumn")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self)
        self.setWidget(self._inside)
        self.verticalScrollBar().setSingleStep(3 * UNIT)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._filling = QTimer(self)
        self._filling.setSingleShot(True)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill)
        self._arranging = QTimer(self)
        self._arranging.setSingleShot(True)
        self._arranging.setInterval(0)
        self._arranging.timeout.connect(self._measure)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    # What it shows

    def show_groups(self, groups: Sequence[tuple[str, str, Sequence[Field]]]) -> None:
        """Show other fields: (group, title, fields) in order. Rows of fields that stay as they are are kept."""
        kept = {item.field.key: item for item in self._items if item.field is not None and item.widget is not None}
        old, self._items = self._items, []
        for group, title, fields in groups:
            self._items.append(_Item(group, title=title, height=_HEADING))
            for one in fields:
                known = kept.get(one.key)
                item = known if known is not None and known.field == one else _Item(group, one)
                item.group = group
                self._items.append(item)
        self._by_key = {item.field.key: item for item in self._items if item.field is not None}
        still = set(map(id, self._items))
        for item in old:
            if id(item) not in still:
                self._drop(item)
        self.show_only(None)

    def _drop(self, item: _Item) -> None:
        if item.widget is not None:
            if item.widget is self._current:
                self._current = None
            item.widget.hide()
            item.widget.deleteLater()
            item.widget = None

    def show_only(self, keys: Collection[str] | None) -> None:
        """Show only these fields, and the headings that still have any; None shows all."""
        if keys is None:
            self._shown = list(self._items)
        else:
            groups = {item.group for item in self._items if item.field is not None and item.field.key in keys}
            self._shown = [
                item
                for item in self._items
                if (item.field.key in keys if item.field is not None else item.group in groups)
            ]
        shown = set(map(id, self._shown))
        for item in self._items:
            if item.widget is not None and id(item) not in shown:
                item.widget.hide()
        self._arrange(keep=False)
        self._fill()

    def keys(self) -> list[str]:
        """The fields that are shown, from top to bottom."""
        return [item.field.key for item in self._shown if item.field is not None]

    def rows(self) -> list[FieldRow]:
        """The rows that are built, shown or not."""
        return [item.widget for item in self._items if isinstance(item.widget, FieldRow)]

    def row(self, key: str) -> FieldRow | None:
        """The row of a field, if it is built."""
        item = self._by_key.get(key)
        return item.widget if item is not None and isinstance(item.widget, FieldRow) else None

    @property
    def current(self) -> str:
        """The field that has, or last had, the cursor; empty when none had it yet."""
        return self._current.field.key if self._current is not None else ""

    def is_settled(self) -> bool:
        """Whether everything in sight is built and stands where it belongs."""
        return not self._filling.isActive() and not self._arranging.isActive()

    # Going somewhere

    def go(self, key: str, *, focus: bool = True) -> bool:
        """Bring a field into sight and put the cursor into it; False when it is not shown."""
        item = self._by_key.get(key)
        if item is None or item not in self._shown:
            return False
        self._build(item)
        self._arrange()
        self._bring(item)
        if focus and isinstance(item.widget, FieldRow):
            item.widget.focus_first(Qt.FocusReason.ShortcutFocusReason)
        self._fill()
        return True

    def go_to_group(self, group: str) -> None:
        """Scroll so that a group begins at the top."""
        for item in self._shown:
            if item.group == group and item.field is None:
                self.verticalScrollBar().setValue(item.top)
                self._fill()  # heights become known, and what was the top may have moved
                self.verticalScrollBar().setValue(item.top)
                return

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for item in self._shown:
            if item.field is not None and self.go(item.field.key):
                return

    def _bring(self, item: _Item) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if item.top < bar.value() + UNIT:
            bar.setValue(max(0, item.top - height // 4))
        elif item.top + item.height > bar.value() + height - UNIT:
            room = max(0, height - item.height)
            bar.setValue(item.top - min(room, height // 2))

    def _leave(self, row: FieldRow, forwards: bool) -> None:
        """The focus goes to the next field that can take it, built for the purpose if need be."""
        places = [place for place, item in enumerate(self._shown) if item.widget is row]
        place = places[0] if places else -1
        while 0 <= (place := place + (1 if forwards else -1)) < len(self._shown):
            item = self._shown[place]
            if item.field is None:
                continue
            self._build(item)
            if not isinstance(item.widget, FieldRow) or not item.widget.can_focus():
                continue
            self._arrange()
            self._bring(item)
            if forwards:
                item.widget.focus_first(Qt.FocusReason.TabFocusReason)
            else:
                item.widget.focus_last()
            return
        self.left.emit(forwards)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._inside.isAncestorOf(new):
            return
        row: QWidget | None = new
        while row is not None and not isinstance(row, FieldRow):
            row = row.parentWidget()
        if isinstance(row, FieldRow) and row is not self._current:
            if self._current is not None:
                self._current.show_current(False)
            self._current = row
            row.show_current(True)
            self.at_field.emit(row.field.key)

    # Building in slices

    def _scrolled(self) -> None:
        if not self._moving:
            self._fill()
            self._tell_group()

    def _fill(self) -> None:
        """Build what is in sight, first what can be seen; what takes too long goes on in the next turn."""
        if not self.isVisible():
            self._filling.start()
            return
        began, built = perf_counter(), False
        for margin in (0, _MARGIN):
            for item in self._in_sight(margin):
                if item.widget is None:
                    self._build(item)
                    built = True
                    if perf_counter() - began > SLICE:
                        self._arrange()
                        self._filling.start()
                        return
            if built:
                self._arrange()
        missing = built and any(item.widget is None for item in self._in_sight(_MARGIN))
        if missing:  # what was built is lower than was guessed, so more has come into sight
            self._filling.start()
        self._tell_group()

    def _in_sight(self, margin: int) -> list[_Item]:
        top = self.verticalScrollBar().value() - margin
        bottom = self.verticalScrollBar().value() + self.viewport().height() + margin
        return [item for item in self._shown if item.top + item.height > top and item.top < bottom]

    def _build(self, item: _Item) -> None:
        if item.widget is None:
            if item.field is None:
                heading = PlainLabel(item.title, self._inside, bold=True, scale=1.15)
                heading.setContentsMargins(2 * UNIT, UNIT, UNIT, 0)
                heading.setObjectName(f"heading {item.group}")
                item.widget = heading
            else:
                row = self._make(item.field, self._inside)
                row.tall.connect(self._outgrown)
                row.leaving.connect(self._leave)
                item.widget = row
                self.built.emit(row)
            item.stale = True

    # Heights and places

    def _outgrown(self, row: FieldRow) -> None:
        item = self._by_key.get(row.field.key)
        if item is not None:
            item.stale = True
            self._arranging.start()

    def _measure(self) -> None:
        self._arrange()
        self._fill()

    def _arrange(self, *, keep: bool = True) -> None:
        """Put everything in its place. What the operator looks at stays where it is on the screen."""
        bar, width = self.verticalScrollBar(), self.viewport().width()
        anchor = self._anchor() if keep else None
        offset = anchor.top - bar.value() if anchor is not None else 0
        top = UNIT
        for item in self._shown:
            if item.widget is not None and (item.stale or item.width != width):
                if isinstance(item.widget, FieldRow):
                    item.height = item.widget.height_at(width)
                item.width, item.stale = width, False
            item.top = top
            top += item.height
        self._moving = True
        self._inside.resize(width, max(top + 4 * UNIT, self.viewport().height()))
        if anchor is not None:
            bar.setValue(anchor.top - offset)
        elif not keep:
            bar.setValue(0)
        self._moving = False
        for item in self._shown:
            if item.widget is not None:
                item.widget.setGeometry(0, item.top, width, item.height)
                if item.widget.isHidden():
                    item.widget.show()

    def _anchor(self) -> _Item | None:
        """The item that must not move: the one with the focus when it is in sight, else the first in sight."""
        sight = self._in_sight(0)
        for item in sight:
            if item.widget is not None and item.widget is self._current:
                return item
        value = self.verticalScrollBar().value()
        return next((item for item in sight if item.top >= value), sight[0] if sight else None)

    def _tell_group(self) -> None:
        bar = self.verticalScrollBar()
        value = bar.value() + _HEADING
        if bar.value() >= bar.maximum() and bar.maximum() > 0 and self._shown:
            group = self._shown[-1].group
        else:
            group = next((item.group for item in reversed(self._shown) if item.top <= value), "")
        if group != self._group:
            self._group = group
            self.at_group.emit(group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._filling.start()
