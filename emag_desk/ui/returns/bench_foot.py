"""The buttons below the bench: what is decided of a return, its dossier, and on to the next parcel."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_transitions import MOVE_LABELS, can_move
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.ui.language import say, say_label
from emag_desk.ui.plain import plain_tip
from emag_desk.ui.widgets import UNIT

_MOVES = (
    (ReturnStatus.REFUSED, "benchRefuse", "Ctrl+Shift+R"),
    (ReturnStatus.FINALIZED, "benchFinalize", "Ctrl+G"),
    (ReturnStatus.RECEIVED, "benchReceive", "Ctrl+R"),
)


class BenchFoot(QWidget):
    """Each button says why it cannot be pressed now."""

    move_wanted = Signal(object)  # ReturnStatus
    dossier_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        self.dossier_button = self._button("benchDossier", self.tr("&Dossier…"), "Ctrl+D", self.dossier_wanted.emit)
        self.next_button = self._button("benchNext", self.tr("Ne&xt parcel"), "Ctrl+Return", self.next_wanted.emit)
        for button in (self.dossier_button, self.next_button):
            row.addWidget(button)
        row.addStretch(1)
        self.moves: dict[ReturnStatus, QPushButton] = {}
        for status, name, keys in _MOVES:
            ask = partial(self.move_wanted.emit, status)
            self.moves[status] = self._button(name, say_label(MOVE_LABELS[status]), keys, ask)
            row.addWidget(self.moves[status])

    def _button(self, name: str, text: str, keys: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setShortcut(QKeySequence(keys))
        button.setToolTip(button.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(run)
        return button

    def judge(self, row: ReturnRow | None) -> None:
        """Enable what this return allows; nothing without one."""
        for status, button in self.moves.items():
            why = can_move(row, status) if row is not None else None
            button.setEnabled(row is not None and why is None)
            keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain_tip(say(why)) if why is not None else keys)
        for button in (self.dossier_button, self.next_button):
            button.setEnabled(row is not None)
