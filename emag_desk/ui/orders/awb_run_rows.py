"""One order of a bulk run: what would be issued for it, what speaks against it, and later what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.awb import AwbWanted, from_texts
from emag_desk.domain.commands import Command, State
from emag_desk.domain.issued_awb import Awb
from emag_desk.errors import InputError, Sentence
from emag_desk.sync.awb_plan import AwbPlan
from emag_desk.ui.language import say, say_label
from emag_desk.ui.marks import Sign
from emag_desk.ui.rows.model import Key

IN_DOUBT = frozenset({State.UNKNOWN, State.NEEDS_HUMAN})
DONE = frozenset({State.CONFIRMED, State.CONFIRMED_WITH_NOTES})
NOT_ISSUED = frozenset({State.REJECTED, State.SUPERSEDED, State.CANCELLED, State.ABANDONED})


def _tr(text: str) -> str:
    return QCoreApplication.translate("AwbRun", text)


class Verdict(StrEnum):
    """How an order of the check list or of the run stands."""

    READY = "ready"
    LOOK = "look"
    CANNOT = "cannot"
    SKIPPED = "skipped"
    WAITING = "waiting"
    SENDING = "sending"
    CHECKING = "checking"
    ISSUED = "issued"
    REFUSED = "refused"
    NEEDS_YOU = "needs_you"
    TAKEN_BACK = "taken_back"


VERDICT_LABELS = {
    Verdict.READY: "Ready",
    Verdict.LOOK: "Needs a look",
    Verdict.CANNOT: "Cannot be issued",
    Verdict.SKIPPED: "Left out",
    Verdict.WAITING: "Waiting",
    Verdict.SENDING: "Being issued",
    Verdict.CHECKING: "Being checked: eMAG did not say what became of it",
    Verdict.ISSUED: "Issued",
    Verdict.REFUSED: "Not issued",
    Verdict.NEEDS_YOU: "Needs you: see the Outbox",
    Verdict.TAKEN_BACK: "Not sent",
}
VERDICT_SIGNS = {
    Verdict.READY: Sign.PASSED,
    Verdict.LOOK: Sign.WARNING,
    Verdict.CANNOT: Sign.FAILED,
    Verdict.SKIPPED: Sign.SKIPPED,
    Verdict.WAITING: Sign.WAITING,
    Verdict.SENDING: Sign.RUNNING,
    Verdict.CHECKING: Sign.RUNNING,
    Verdict.ISSUED: Sign.PASSED,
    Verdict.REFUSED: Sign.FAILED,
    Verdict.NEEDS_YOU: Sign.WARNING,
    Verdict.TAKEN_BACK: Sign.SKIPPED,
}
_STATES = {
    State.QUEUED: Verdict.WAITING,
    State.IN_FLIGHT: Verdict.SENDING,
    State.UNKNOWN: Verdict.CHECKING,
    State.NEEDS_HUMAN: Verdict.NEEDS_YOU,
    State.CONFIRMED: Verdict.ISSUED,
    State.CONFIRMED_WITH_NOTES: Verdict.ISSUED,
    State.REJECTED: Verdict.REFUSED,
    State.CANCELLED: Verdict.TAKEN_BACK,
    State.ABANDONED: Verdict.REFUSED,
    State.SUPERSEDED: Verdict.REFUSED,
}


@dataclass(frozen=True)
class RunRow:
    """One order. `plan` is its place in the check list, `command` what was ordered for it in this run, `place` where
    it goes as the cache has it, for a run whose check list is gone.

    `doubt` is an action on the order, of whatever kind, of which nobody knows yet what became. `refusal` is why the
    outbox did not take it.
    """

    account: str
    order_id: int
    title: str = ""
    plan: AwbPlan | None = None
    command: Command | None = None
    awbs: tuple[Awb, ...] = ()
    doubt: Command | None = None
    refusal: Sentence | None = None
    ticked: bool = False
    place: str = ""

    @property
    def key(self) -> Key:
        """What tells the order from all others."""
        return (self.account, self.order_id)

    @property
    def wanted(self) -> AwbWanted | None:
        """The AWB that is wanted; None when the order could not be read."""
        if self.plan is not None and self.plan.wanted is not None:
            return self.plan.wanted
        try:
            return from_texts(self.command.edits) if self.command is not None else None
        except InputError:
            return None

    @property
    def verdict(self) -> Verdict:
        """How it stands."""
        if self.command is not None:
            return _STATES.get(self.command.state, Verdict.WAITING)
        if self.refusal is not None:
            return Verdict.REFUSED
        plan = self.plan
        if self.doubt is not None or plan is None or plan.open is not None or plan.issued:
            return Verdict.SKIPPED
        return Verdict.CANNOT if plan.stops else Verdict.LOOK if plan.warns else Verdict.READY

    @property
    def can_tick(self) -> bool:
        """Whether the operator may let it be issued."""
        return self.verdict in (Verdict.READY, Verdict.LOOK)

    @property
    def short(self) -> str:
        """What stands beside the mark of the verdict: of an order that is not ready only the reason."""
        return self.reason if self.verdict in (Verdict.LOOK, Verdict.CANNOT) and self.reason else self.words

    @property
    def words(self) -> str:
        """The verdict with its reasons."""
        return ": ".join(part for part in (say_label(VERDICT_LABELS[self.verdict]), self.reason) if part)

    @property
    def reason(self) -> str:
        """Why it stands so, or which number it got."""
        if self.command is not None:
            numbers = ", ".join(awb.number for awb in self.awbs if awb.number)
            if self.command.state in DONE and not numbers:
                numbers = _tr("its number comes later")
            return " ".join([numbers, *self.command.messages]).strip()
        if self.refusal is not None:
            return say(self.refusal)
        if self.doubt is not None:
            return _tr("what became of an action on this order is not clear yet")
        return self._of_plan(self.plan) if self.plan is not None else ""

    @staticmethod
    def _of_plan(plan: AwbPlan) -> str:
        if plan.open is not None:
            return _tr("its AWB is on its way already")
        if plan.issued:
            numbers = ", ".join(awb.number or str(awb.reservation_id) for awb in plan.issued)
            return _tr("it has the AWB {numbers}").format(numbers=numbers)
        if plan.why is not None:
            return say(plan.why)
        shown = [problem for problem in plan.problems if problem.stops] or plan.problems
        return " ".join(say(problem.sentence) for problem in shown)


def row_of(plan: AwbPlan, doubt: Command | None = None) -> RunRow:
    """An order of the check list; what is ready is ticked, what needs a look only when the operator has looked."""
    title = "" if plan.order is None else plan.order.customer.shipping_contact or plan.order.customer.name
    row = RunRow(plan.account.key, plan.order_id, title, plan=plan, doubt=doubt)
    return replace(row, ticked=row.verdict is Verdict.READY)


def row_of_command(command: Command) -> RunRow:
    """An order of a run that was begun before."""
    return RunRow(command.account, command.object_id, command.title, command=command)


def cash(rows: Iterable[RunRow]) -> dict[str, Decimal]:
    """What the couriers collect for these orders, by currency."""
    sums: dict[str, Decimal] = {}
    for row in rows:
        wanted = row.wanted
        if wanted is not None and wanted.cod:
            sums[wanted.currency] = sums.get(wanted.currency, Decimal(0)) + wanted.cod
    return sums


def numbered(rows: Sequence[RunRow], *verdicts: Verdict) -> int:
    """How many rows have one of these verdicts."""
    return sum(row.verdict in verdicts for row in rows)
