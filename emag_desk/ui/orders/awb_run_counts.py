"""How a bulk run of AWBs stands, in numbers and in words, and its line in the progress strip."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.commands import State
from emag_desk.ui.language import show_whole
from emag_desk.ui.moments import time_left
from emag_desk.ui.orders.awb_run_rows import DONE, NOT_ISSUED
from emag_desk.ui.progress import Progress

if TYPE_CHECKING:
    from datetime import datetime

    from emag_desk.ui.orders.awb_run import AwbRun
    from emag_desk.ui.progress import ProgressStrip

_JOB = "awb run"


def _tr(text: str) -> str:
    return QCoreApplication.translate("AwbRun", text)


class RunCounts(NamedTuple):
    """How a run stands. `left` have not been sent, `taken_back` will not be unless the run goes on."""

    total: int = 0
    issued: int = 0
    refused: int = 0
    checking: int = 0
    needs_you: int = 0
    left: int = 0
    taken_back: int = 0

    @classmethod
    def of(cls, states: Iterable[State]) -> RunCounts:
        """Count the states of the commands of a run."""
        listed = list(states)
        return cls(
            total=len(listed),
            issued=sum(state in DONE for state in listed),
            refused=sum(state in NOT_ISSUED and state is not State.CANCELLED for state in listed),
            checking=listed.count(State.UNKNOWN),
            needs_you=listed.count(State.NEEDS_HUMAN),
            left=listed.count(State.QUEUED) + listed.count(State.IN_FLIGHT),
            taken_back=listed.count(State.CANCELLED),
        )

    @property
    def settled(self) -> int:
        """Those about which all is known, as far as the program can know."""
        return self.issued + self.refused + self.needs_you + self.taken_back


def in_words(counts: RunCounts, *, paused: bool) -> str:
    """`37 of 120 issued · 2 need you`."""
    back = _tr("{count} wait until the run goes on") if paused else _tr("{count} not sent")
    named = (
        (counts.refused, _tr("{count} not issued")),
        (counts.checking, _tr("{count} being checked")),
        (counts.needs_you, _tr("{count} need you")),
        (counts.taken_back, back),
    )
    issued = _tr("{issued} of {total} issued")
    parts = [issued.format(issued=show_whole(counts.issued), total=show_whole(counts.total))]
    parts += [text.format(count=show_whole(count)) for count, text in named if count]
    return " · ".join(parts)


def taken_up_in_words(run: AwbRun) -> str:
    """What the operator should know of a run of another time that is not over."""
    if run.paused:
        text = _tr("A run of AWBs is paused: {words}.")
    elif run.moving:
        text = _tr("A run of AWBs was interrupted, and goes on: {words}.")
    else:
        text = _tr("The last run of AWBs is not settled: {words}.")
    return text.format(words=in_words(run.counts, paused=run.paused))


def ended_in_words(run: AwbRun) -> tuple[str, str]:
    """How a run ended, and in which tone that is said."""
    counts = run.counts
    text = _tr("The run of AWBs is over: {words}.").format(words=in_words(counts, paused=False))
    return text, "good" if counts.issued == counts.total else "warning"


def show_in_strip(run: AwbRun, strip: ProgressStrip, now: datetime) -> None:
    """One line while the run is not over."""
    if not run.open:
        strip.finish(_JOB)
        return
    counts = run.counts
    done = counts.settled - counts.taken_back
    share = done / counts.total if counts.total else None
    end = time_left(run.seconds_left, now)
    words = in_words(counts, paused=run.paused)
    strip.show_job(_JOB, Progress(_tr("Issuing AWBs"), words, share, end, paused=run.paused))


def steer_by_strip(run: AwbRun, strip: ProgressStrip) -> None:
    """Let the buttons of that line pause the run, let it go on and cancel it."""
    strip.pause_requested.connect(lambda job: run.pause() if job == _JOB else None)
    strip.resume_requested.connect(lambda job: run.resume() if job == _JOB else None)
    strip.cancel_requested.connect(lambda job: run.cancel() if job == _JOB else None)
