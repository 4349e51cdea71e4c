"""The big field of the return bench, into which a scanner types wherever the cursor is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from emag_desk.ui.widgets import scaled

_WITH_A_LETTER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class BenchScan(QLineEdit):
    """Enter ends a code; the field is empty again at once, for the next."""

    scanned = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("benchScan")
        self.setFont(scaled(self.font(), 1.6))
        self.setMinimumHeight(52)
        self.setPlaceholderText(self.tr("Scan or type: AWB, order, return or EAN"))
        self.setAccessibleName(self.tr("AWB, order, return or EAN"))
        self.setToolTip(self.tr("Esc comes back here from anywhere"))
        self.returnPressed.connect(self._entered)

    def _entered(self) -> None:
        text = self.text().strip()
        self.clear()
        if text:
            self.scanned.emit(text)

    def catch(self, event: QKeyEvent) -> bool:
        """Take a letter that was typed elsewhere; whether it was one."""
        letter = event.text()
        if not letter.isprintable() or not letter.strip() or event.modifiers() & ~_WITH_A_LETTER:
            return False
        self.setFocus()
        self.insert(letter)
        return True
