"""Errors and alerts in a line under the tool bar, successes in a passing message: nothing that stops anyone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from emag_desk.ui.icons import coloured
from emag_desk.ui.style import colour, theme_of

#: Milliseconds that good news stays.
_GOOD_NEWS = 6_000
_ICONS = {"info": "info", "good": "ok", "warning": "alert", "error": "error"}
_LONGEST = 600
_LONGEST_TOAST = 140
#: How far above the lower edge good news floats.
_ABOVE_EDGE = 64


class Toast(QFrame):
    """Good news over the lower edge of the window: it moves nothing, and goes by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setProperty("toast", True)
        self._tone = "good"
        self._icon = QLabel(self)
        self._icon.setFixedSize(20, 20)
        self.label = QLabel(self)
        self.label.setObjectName("toastText")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 18, 9)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.label)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_GOOD_NEWS)
        self._fading.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, tone: str) -> None:
        """Show a sentence for a few seconds."""
        self._tone = tone
        self.label.setText(text if len(text) <= _LONGEST_TOAST else text[:_LONGEST_TOAST] + "…")
        self.setAccessibleName(text)
        self._tint()
        self._place()
        self.show()
        self.raise_()
        self._fading.start()

    def _place(self) -> None:
        self.adjustSize()
        if (parent := self.parentWidget()) is not None:
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - _ABOVE_EDGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def _tint(self) -> None:
        theme = theme_of(self.palette())
        ink = theme.good if self._tone == "good" else theme.info
        self._icon.setPixmap(coloured(_ICONS[self._tone], colour(ink), size=20).pixmap(20, 20))


class Notice(QFrame):
    """Shows the newest sentence. An alert has a key and stays until its cause is gone or it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._alerts: dict[str, tuple[str, str, str, Callable[[], object] | None]] = {}
        self._closed: set[str] = set()
        self._key = ""
        self._tone = "info"
        self._run: Callable[[], object] | None = None
        self._icon = QLabel(self)
        self._icon.setFixedSize(20, 20)
        self.label = QLabel(self)
        self.label.setObjectName("noticeText")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.setProperty("flat", True)
        self.button.clicked.connect(self._pressed)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self._close_line)
        self.toast = Toast(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What the operator reads now, passing or lasting; empty when nothing is said."""
        if not self.toast.isHidden():
            return self.toast.label.text()
        return self.label.text() if not self.isHidden() else ""

    def say(self, text: str, tone: str = "info") -> None:
        """Tell something once: what went well in passing, what did not until it is dismissed."""
        if tone in ("good", "info"):
            self.toast.say(text, tone)
        else:
            self.toast.hide()
            self._show(text, tone, "", "", None)

    def alert(self, key: str, text: str, tone: str, button: str = "", run: Callable[[], object] | None = None) -> None:
        """Tell something that lasts; an empty text takes it back. One that was closed stays closed until it is."""
        if not text:
            self._closed.discard(key)
            self._alerts.pop(key, None)
            if self._key == key:
                self._next()
            return
        known = self._alerts.get(key)
        self._alerts[key] = (text, tone, button, run)
        changed = known is None or known[:3] != (text, tone, button)
        if key not in self._closed and changed and (self.isHidden() or self._key):
            self._show(text, tone, key, button, run)

    def _show(self, text: str, tone: str, key: str, button: str, run: Callable[[], object] | None) -> None:
        self._key, self._run, self._tone = key, run, tone
        self.label.setText(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setProperty("banner", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._tint()
        self.setAccessibleName(text)
        self.show()

    def dismiss(self) -> None:
        """Take away what is on top: the passing message, else the line, and then the next alert is shown."""
        if self.toast.isHidden():
            self._close_line()
        self.toast.hide()

    def _close_line(self) -> None:
        if self._key:
            self._closed.add(self._key)
        self._next()

    def _next(self) -> None:
        self._key = ""
        self.hide()
        for key, (text, tone, button, run) in self._alerts.items():
            if key not in self._closed:
                self._show(text, tone, key, button, run)
                return

    def _pressed(self) -> None:
        if self._run is not None:
            self._run()

    def _tint(self) -> None:
        theme = theme_of(self.palette())
        inks = {"info": theme.info, "good": theme.good, "warning": theme.warn, "error": theme.bad}
        self._icon.setPixmap(coloured(_ICONS[self._tone], colour(inks[self._tone]), size=20).pixmap(20, 20))
        self._close.setIcon(coloured("close", colour(theme.muted), size=16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_close"):
            self._tint()
