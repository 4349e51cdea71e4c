"""Progress of what runs long: how far, how fast, until when, how much of eMAG's allowance is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from emag_desk.ui.icons import icon
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import time_left
from emag_desk.ui.widgets import UNIT, ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from emag_desk.sync.pull_progress import PullProgress

#: The bar counts in thousandths, so that a long job still moves.
_STEPS = 1000


@dataclass(frozen=True)
class Progress:
    """One line of the strip: a title, what is happening, and the share that is done (None: nobody can know)."""

    title: str
    text: str
    share: float | None = None
    end: str = ""
    paused: bool = False
    can_pause: bool = True
    can_cancel: bool = True


class Sending(Protocol):
    """How sending stands, as Push and Review tell it."""

    @property
    def total(self) -> int: ...
    @property
    def confirmed(self) -> int: ...
    @property
    def with_notes(self) -> int: ...
    @property
    def rejected(self) -> int: ...
    @property
    def unknown(self) -> int: ...
    @property
    def needs_human(self) -> int: ...
    @property
    def seconds_left(self) -> float | None: ...


class ProgressRow(QWidget):
    """One job: text, bar, end time, and the buttons that steer it."""

    pause = Signal()
    resume = Signal()
    cancel = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self._title = PlainLabel("", self, bold=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(150)
        self._text = ElidedLabel("", self)
        self._text.setObjectName("progressText")
        self._end = PlainLabel("", self, tone=Tone.MUTED)
        self._end.setObjectName("progressEnd")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._pause = self._button("pauseButton", self._toggle)
        self._cancel = self._button("cancelButton", self.cancel.emit)
        self._cancel.setToolTip(self.tr("Cancel: what is done stays"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * UNIT, 2, UNIT, 2)
        row.setSpacing(UNIT + 4)
        row.addWidget(self._title)
        row.addWidget(self._bar)
        row.addWidget(self._text, 1)
        row.addWidget(self._end)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)

    def _button(self, name: str, action: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action)
        return button

    def show_progress(self, progress: Progress) -> None:
        """Take in how the job stands."""
        self._paused = progress.paused
        self._title.setText(progress.title)
        self._text.setText(progress.text)
        self._end.setText(progress.end)
        if progress.share is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(min(max(progress.share, 0.0), 1.0) * _STEPS))
        self._bar.setAccessibleName(f"{self._title.text()} {self._text.text()}")
        self._pause.setVisible(progress.can_pause)
        self._cancel.setVisible(progress.can_cancel)
        words = self.tr("Go on") if progress.paused else self.tr("Pause")
        self._pause.setToolTip(words)
        self._pause.setAccessibleName(words)
        self._pause.setIcon(icon("play" if progress.paused else "pause", self.palette(), size=16))
        self._cancel.setIcon(icon("close", self.palette(), size=16))

    def _toggle(self) -> None:
        (self.resume if self._paused else self.pause).emit()


class ProgressStrip(QWidget):
    """The jobs under way, one below the other; takes no room while there are none. Signals name the job."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progressStrip")
        self.setAccessibleName(self.tr("Progress"))
        self._rows: dict[str, ProgressRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def jobs(self) -> list[str]:
        """The jobs that are shown, top to bottom."""
        return list(self._rows)

    def row(self, job: str) -> ProgressRow | None:
        """The line of one job."""
        return self._rows.get(job)

    def show_job(self, job: str, progress: Progress) -> None:
        """Show how a job stands; a new one gets a line of its own."""
        row = self._rows.get(job)
        if row is None:
            row = self._rows[job] = ProgressRow(self)
            row.pause.connect(lambda: self.pause_requested.emit(job))
            row.resume.connect(lambda: self.resume_requested.emit(job))
            row.cancel.connect(lambda: self.cancel_requested.emit(job))
            self._column.addWidget(row)
        row.show_progress(progress)
        self.show()

    def show_pull(self, job: str, title: str, progress: PullProgress, now: datetime) -> None:
        """Show how reading the offers or orders of one account stands."""
        self.show_job(job, self._pull(title, progress, now))

    def show_push(self, job: str, title: str, progress: Sending, now: datetime, *, can_cancel: bool = True) -> None:
        """Show how sending stands."""
        self.show_job(job, self._push(title, progress, now, can_cancel))

    def finish(self, job: str) -> None:
        """Take a job away."""
        row = self._rows.pop(job, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))

    def _pull(self, title: str, progress: PullProgress, now: datetime) -> Progress:
        paused = progress.state == "paused"
        parts = []
        if progress.state != "reading":
            parts.append(say_label(_STATES.get(progress.state, progress.state)))
        orders = progress.what == "orders"
        if progress.offers_total is not None:
            text = self.tr("{offers} of {total} orders") if orders else self.tr("{offers} of {total} offers")
            parts.append(text.format(offers=show_whole(progress.offers), total=show_whole(progress.offers_total)))
        else:
            text = self.tr("{offers} orders") if orders else self.tr("{offers} offers")
            parts.append(text.format(offers=show_whole(progress.offers)))
        if progress.pages:
            pages = self.tr("page {page} of {pages}")
            parts.append(pages.format(page=show_whole(progress.page), pages=show_whole(progress.pages)))
        if progress.per_second >= 1 and not paused:
            parts.append(self.tr("{rate} per second").format(rate=show_whole(round(progress.per_second))))
        if progress.bad_rows:
            parts.append(self.tr("{count} unreadable").format(count=show_whole(progress.bad_rows)))
        parts.append(self.tr("{percent} % of the budget free").format(percent=round(progress.headroom * 100)))
        share = progress.offers / progress.offers_total if progress.offers_total else None
        end = "" if paused else time_left(progress.seconds_left, now)
        return Progress(title, " · ".join(parts), share, end, paused)

    def _push(self, title: str, progress: Sending, now: datetime, can_cancel: bool) -> Progress:
        done = progress.confirmed + progress.with_notes + progress.rejected + progress.unknown + progress.needs_human
        parts = [self.tr("{done} of {total} changes").format(done=show_whole(done), total=show_whole(progress.total))]
        counted = (
            (progress.confirmed, self.tr("{count} saved")),
            (progress.with_notes, self.tr("{count} saved with remarks")),
            (progress.rejected, self.tr("{count} refused")),
            (progress.unknown, self.tr("{count} being checked")),
            (progress.needs_human, self.tr("{count} need you")),
        )
        parts += [text.format(count=show_whole(count)) for count, text in counted if count]
        share = done / progress.total if progress.total else None
        return Progress(
            title,
            " · ".join(parts),
            share,
            time_left(progress.seconds_left, now),
            can_pause=False,
            can_cancel=can_cancel,
        )


_STATES = {"paused": "Paused", "waiting for eMAG": "Waiting for eMAG"}
