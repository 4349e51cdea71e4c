"""What eMAG lists for a field, offered while the operator types: one list for a whole form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem

from emag_desk.domain.field_values import folded
from emag_desk.ui.plain import clean

#: So many are offered at once; who wants another types on.
MOST = 60


def matching(choices: Sequence[str], text: str, most: int = MOST) -> list[str]:
    """The choices that begin with a text, then those that hold it; case, accents and spaces do not count."""
    wanted = folded(text)
    if not wanted:
        return list(choices[:most])
    begin: list[str] = []
    inside: list[str] = []
    for choice in choices:
        place = folded(choice).find(wanted)
        if place == 0:
            begin.append(choice)
            if len(begin) >= most:
                break
        elif place > 0:
            inside.append(choice)
    return (begin + inside)[:most]


class _Roomy(QStyledItemDelegate):
    """Lines that a finger or a tired eye finds; Qt measures the list by them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + 10)


class Suggestions(QObject):
    """The list below a line. `search` finds values that are not at hand; it is asked in the background."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = QStringListModel(self)
        self._values: list[str] = []
        self.completer = QCompleter(self._model, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(12)
        popup = self.completer.popup()
        assert popup is not None
        popup.setItemDelegate(_Roomy(popup))
        self.popup = popup
        self.completer.activated.connect(self._activated)
        self._line: QLineEdit | None = None
        self._take: Callable[[str], object] = lambda _: None

    def is_open(self, line: QLineEdit) -> bool:
        """Whether the list shows below this line."""
        return self._line is line and self.popup.isVisible()

    def shown(self) -> list[str]:
        """What is offered just now."""
        return list(self._values)

    def offer(self, line: QLineEdit, values: Sequence[str], take: Callable[[str], object]) -> None:
        """Show values below a line that has the focus; `take` gets the one that is picked. No values hide the list."""
        if not line.hasFocus():
            return
        self._line, self._take = line, take
        if self.completer.widget() is not line:
            self.completer.setWidget(line)
        self._values = list(values)
        self._model.setStringList([clean(value, lines=False) for value in values])
        if not values:
            self.popup.hide()
            return
        self.completer.complete()

    def take_current(self, line: QLineEdit) -> bool:
        """Take the highlighted value, as Enter and Tab do; False when none is."""
        if not self.is_open(line):
            return False
        index = self.popup.currentIndex()
        self.popup.hide()
        if not index.isValid():
            return False
        self._activated_row(index.row())
        return True

    def hide(self) -> None:
        """Offer nothing more."""
        if self._line is not None:
            self.popup.hide()

    def _activated(self, text: str) -> None:
        shown = self._model.stringList()
        if text in shown:
            self._activated_row(shown.index(text))

    def _activated_row(self, row: int) -> None:
        if 0 <= row < len(self._values):
            self._take(self._values[row])
