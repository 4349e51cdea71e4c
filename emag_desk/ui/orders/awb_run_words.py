"""What the dialog of a bulk run says above and below its table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from emag_desk.ui.language import say, show_whole
from emag_desk.ui.moments import rough, time_left
from emag_desk.ui.orders.awb_run import AwbRun
from emag_desk.ui.orders.awb_run_rows import RunRow, Verdict, cash, numbered
from emag_desk.ui.orders.facts import money

#: Two requests for each AWB: the order is read once more, then it is issued.
_SECONDS_EACH = 0.5


def _tr(text: str) -> str:
    return QCoreApplication.translate("AwbRun", text)


def check_headline(rows: Sequence[RunRow]) -> str:
    """How many orders are ready, how many are not."""
    named = (
        (Verdict.READY, _tr("{count} ready")),
        (Verdict.LOOK, _tr("{count} need a look")),
        (Verdict.CANNOT, _tr("{count} cannot be issued")),
        (Verdict.SKIPPED, _tr("{count} left out")),
    )
    parts = [text.format(count=show_whole(n)) for verdict, text in named if (n := numbered(rows, verdict))]
    whole = _tr("{count} orders: {parts}")
    return whole.format(count=show_whole(len(rows)), parts=", ".join(parts)) if rows else ""


def check_standing(ticked: Sequence[RunRow]) -> str:
    """What the couriers will collect, and how long it will take."""
    sums = " + ".join(money(amount, currency) for currency, amount in cash(ticked).items())
    said = [_tr("The couriers collect {money}").format(money=sums)] if sums else []
    if ticked:
        said.append(_tr("takes {time}").format(time=rough(len(ticked) * _SECONDS_EACH)))
    return " · ".join(said)


def lacks_sender(rows: Sequence[RunRow]) -> bool:
    """Whether an order waits for nothing more than to know who sends."""
    return any(
        row.verdict is Verdict.CANNOT
        and row.plan is not None
        and any(problem.stops for problem in row.plan.problems)
        and all(problem.key.startswith("sender.") for problem in row.plan.problems if problem.stops)
        for row in rows
    )


def run_standing(run: AwbRun, now: datetime) -> str:
    """When it ends, or that it rests or is over."""
    if not run.open:
        return _tr("The run is over.")
    return (
        _tr("Paused: nothing more is sent until the run goes on.") if run.paused else time_left(run.seconds_left, now)
    )


def run_trouble(run: AwbRun) -> str:
    """Why nothing goes on, or what a person has to decide; empty while all is well."""
    trouble = run.trouble if run.moving else None
    if trouble is not None:
        return say(trouble)
    if needed := run.counts.needs_you:
        text = _tr("{count} need you: eMAG may or may not have issued them. See Outbox, Needs you.")
        return text.format(count=show_whole(needed))
    return ""
