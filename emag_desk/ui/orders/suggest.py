"""A field that looks something up as one types, and offers what it found in a list below."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from emag_desk.errors import DeskError
from emag_desk.ui.language import say_error
from emag_desk.ui.plain import clean
from emag_desk.ui.tasks import Tasks

#: Milliseconds of silence after a keystroke before anything is looked up.
_TYPING = 250
_FEWEST_LETTERS = 2
_FOUND = Qt.ItemDataRole.UserRole + 1

#: Finds what a text may mean: what to show of each, and the thing itself. May raise DeskError.
Look = Callable[[str], Coroutine[Any, Any, Sequence[tuple[str, Any]]]]


class SuggestEdit(QLineEdit):
    """`chosen` gives what somebody picked; `looked` what there is to say of a search ("" when it went well)."""

    chosen = Signal(object)
    looked = Signal(str)

    def __init__(self, name: str, label: str, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._look, self._tasks = look, tasks
        self._model = QStandardItemModel(self)
        self.suggestions = QCompleter(self._model, self)
        self.suggestions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.suggestions.setMaxVisibleItems(9)
        self.suggestions.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        if (popup := self.suggestions.popup()) is not None:
            popup.setObjectName(f"{name}Found")
            popup.setAccessibleName(label)
            popup.setProperty("padded", True)
        self.setCompleter(self.suggestions)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self._search)
        self.textEdited.connect(lambda _: self._edited())
        self._name = f"suggest {id(self)}"
        self.destroyed.connect(lambda _, end=tasks.cancel, name=self._name: end(name))

    def _edited(self) -> None:
        self._model.clear()
        self._typing.start()

    def _search(self) -> None:
        text = self.text().strip()
        if len(text) >= _FEWEST_LETTERS:
            self._tasks.start(self._name, self._find(text))

    async def _find(self, text: str) -> None:
        try:
            found = await self._look(text)
        except DeskError as problem:
            self.looked.emit(say_error(problem))
            return
        if text != self.text().strip():
            return
        self._model.clear()
        for label, thing in found:
            item = QStandardItem(clean(label, lines=False))
            item.setData(thing, _FOUND)
            self._model.appendRow(item)
        self.looked.emit("" if found else self.tr("Nothing is called like that."))
        if found and self.hasFocus():
            self.suggestions.complete()

    def _picked(self, index: QModelIndex) -> None:
        self._typing.stop()
        self.chosen.emit(index.data(_FOUND))
