"""The gauge of eMAG's request budget: how much of the last minute's allowance is used, per account and family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.errors import SettingsError
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Tone, tone_colour, tone_wash
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.widgets import UNIT, scaled

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_REFRESH = 1000
_BAR = 56
#: From here on the bar turns amber; above eMAG's own limit of comfort it is an alert and red.
_BUSY = 0.6


@dataclass(frozen=True)
class Use:
    """How one family of one account uses its allowance of the last minute."""

    account: str
    family: str
    used: int
    allowed: int
    ratio: float
    waiting: int
    frozen_seconds: float
    alert: bool


class BudgetGauge(QWidget):
    """Shows the busiest account and family; the tool tip tells of all. Sleeps while nobody can see it."""

    alert_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self.uses: list[Use] = []
        self.alert = False
        self.setObjectName("budgetGauge")
        self.setFont(scaled(self.font(), 0.95))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH)
        self._timer.timeout.connect(self.refresh)
        self._describe()

    def connect_desk(self, desk: Desk) -> None:
        """From now on there is something to show."""
        self._desk = desk
        for kind in (Kind.BUDGET, Kind.ACCOUNTS):
            self.destroyed.connect(_forget(desk.changes.subscribe(kind, self.refresh)))
        self.refresh()
        if self.isVisible():
            self._timer.start()

    def refresh(self) -> None:
        """Ask the limiters again. Cheap: they count in memory."""
        uses = self._read()
        if uses == self.uses:
            return
        self.uses = uses
        alert = any(use.alert for use in uses)
        if alert != self.alert:
            self.alert = alert
            self.alert_changed.emit(alert)
        self._describe()
        self.updateGeometry()
        self.update()

    def _read(self) -> list[Use]:
        if self._desk is None:
            return []
        from emag_desk.api.endpoints import Family  # loaded with the desk, not with the window

        uses = []
        for account in self._desk.accounts:
            try:
                limiter = self._desk.limiter(account.key)
            except (SettingsError, KeyError):  # just added or removed: there is no limiter at this moment
                continue
            for family in Family:
                found = limiter.utilisation(family)
                waiting = sum(found.waiting.values())
                uses.append(
                    Use(
                        account.name,
                        family.value,
                        found.used,
                        found.allowed,
                        found.ratio,
                        waiting,
                        found.frozen_seconds,
                        found.alert,
                    )
                )
        return uses

    @property
    def busiest(self) -> Use | None:
        """The account and family nearest to its limit."""
        return max(self.uses, key=lambda use: (use.alert, use.frozen_seconds > 0, use.ratio), default=None)

    def _text(self) -> str:
        use = self.busiest
        if use is None:
            return self.tr("Budget –")
        if use.frozen_seconds > 0:
            return self.tr("eMAG asks to wait {seconds} s").format(seconds=max(1, round(use.frozen_seconds)))
        return self.tr("Budget {percent} %").format(percent=round(use.ratio * 100))

    def _tone(self) -> Tone:
        use = self.busiest
        if use is None:
            return Tone.MUTED
        if use.alert or use.frozen_seconds > 0:
            return Tone.BAD
        return Tone.NOTICE if use.ratio >= _BUSY else Tone.ACCENT

    def details(self) -> str:
        """All accounts and families in words."""
        if not self.uses:
            return self.tr("No account, so no request budget.")
        lines = [self.tr("Requests of the last minute, of what eMAG allows")]
        families = {
            "orders": self.tr("orders"),
            "other": self.tr("everything else"),
            "eans": self.tr("searches by EAN"),
        }
        for use in self.uses:
            text = self.tr("{account}, {family}: {used} of {allowed}")
            line = text.format(
                account=clean(use.account, lines=False),
                family=families.get(use.family, use.family),
                used=show_whole(use.used),
                allowed=show_whole(use.allowed),
            )
            if use.waiting:
                line += self.tr(", {count} waiting").format(count=show_whole(use.waiting))
            if use.frozen_seconds > 0:
                line += self.tr(", eMAG asks to wait {seconds} s").format(seconds=max(1, round(use.frozen_seconds)))
            lines.append(line)
        if self.alert:
            lines.append(
                self.tr("More than 80 % for a while: another program uses the same account. Slow it down or stop it.")
            )
        return "\n".join(lines)

    def _describe(self) -> None:
        self.setToolTip(plain_tip(self.details()))
        self.setAccessibleName(self._text())
        self.setAccessibleDescription(self.details())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text()) + UNIT + _BAR + UNIT, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, use = self._tone(), self.busiest
        loud = tone in (Tone.BAD, Tone.NOTICE)
        painter.setPen(tone_colour(self.palette(), tone if loud else Tone.MUTED))
        words = self.rect().adjusted(0, 0, -_BAR - UNIT, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._text())
        bar = QRectF(self.width() - _BAR, self.height() / 2 - 3, _BAR, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone_wash(self.palette(), Tone.NEUTRAL))
        painter.drawRoundedRect(bar, 3, 3)
        ratio = min(use.ratio, 1.0) if use else 0.0
        if ratio > 0:
            painter.setBrush(tone_colour(self.palette(), tone))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(bar.width() * ratio, 6.0), 6), 3, 3)
        painter.setBrush(tone_colour(self.palette(), Tone.MUTED))
        painter.drawRect(QRectF(bar.left() + bar.width() * 0.8, bar.top() - 2, 1, 10))  # where the alert begins
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


def _forget(unsubscribe: Callable[[], None]) -> Callable[[], None]:
    return lambda: unsubscribe()
