"""What every tab is: it reads again when its kind of data changes and somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSettings, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emag_desk.domain.changes import Changes, Kind


def kept_bytes(settings: QSettings, key: str) -> QByteArray:
    """What `saveState` or `saveGeometry` gave, as kept under this key; empty when nothing was, or something else."""
    value = settings.value(key)
    return value if isinstance(value, QByteArray) else QByteArray()


class Tab(QWidget):
    """A page of the main window. `kinds` is what it shows; `refresh` reads it again."""

    said = Signal(str, str)  # a sentence for the operator, and its tone: "info", "good", "warning", "error"

    def __init__(self, kinds: tuple[Kind, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._stale = False
        self._unsubscribe: list[Callable[[], None]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def connect_changes(self, changes: Changes) -> None:
        """Listen from now on."""
        self._unsubscribe += [changes.subscribe(kind, self.mark_stale) for kind in self._kinds]

    def disconnect_changes(self) -> None:
        """Listen no more, as when the window closes."""
        while self._unsubscribe:
            self._unsubscribe.pop()()

    def mark_stale(self) -> None:
        """Something changed: read it now if somebody looks, else when somebody does."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Read again what this tab shows."""
        raise NotImplementedError
