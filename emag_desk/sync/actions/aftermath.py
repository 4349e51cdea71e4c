"""What an answer means for the action that was sent: what is the same for every kind, as one pure function."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from emag_desk.api.causes import Cause
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.domain.commands import Command, State
from emag_desk.errors import Sentence
from emag_desk.store.outbox import CHECK, Result
from emag_desk.sync.actions.action import Action

#: "Resource locked for processing": so long, and so often, before it is left alone for longer (protocol §2.4).
LOCKED_SECONDS = 5.0
LOCKED_TIMES = 3
_LONGEST_LOCKED = 300.0


@dataclass(frozen=True)
class ActionAftermath:
    """What to write down, and how to go on with the account: `pause` waits for a person, `trouble` passes by itself.

    `locked` tells that eMAG is working on this one object: the others are none the worse for it.
    """

    result: Result
    pause: Sentence | None = None
    trouble: Sentence | None = None
    locked: bool = False


def aftermath(
    action: Action,
    command: Command,
    outcome: Outcome,
    *,
    now: datetime,
    wait: float,
    settle_seconds: float,
    locked_before: int = 0,
) -> ActionAftermath:
    """What came of an action. `wait` is the pause before anything not done is sent again, in seconds.

    `locked_before` counts how often in a row eMAG was found working on the object.
    """
    said = outcome.error_sentence
    back = Result(command.id, State.QUEUED, (str(said),), counts=False, outcome=str(outcome.verdict))
    match outcome.verdict:
        case Verdict.NOT_SENT if outcome.cause is Cause.TOO_LATE:
            return ActionAftermath(back)
        case Verdict.THROTTLED if outcome.cause is Cause.RESOURCE_LOCKED:
            seconds = max(locked_pause(locked_before, wait), outcome.retry_after or 0.0)
            return ActionAftermath(_not_before(back, now, seconds), locked=True)
        case Verdict.NOT_SENT | Verdict.THROTTLED:
            return ActionAftermath(_not_before(back, now, max(wait, outcome.retry_after or 0.0)), trouble=said)
        case Verdict.ACCOUNT:
            # What a person has to put right first must not make the action wait any longer afterwards.
            return ActionAftermath(back, pause=Sentence("{said} {remedy}", {"said": said, "remedy": outcome.remedy}))
        case Verdict.UNKNOWN:
            settle_at = now + timedelta(seconds=settle_seconds)
            return ActionAftermath(Result(command.id, State.UNKNOWN, (str(said),), settle_at=settle_at), trouble=said)
        case Verdict.CHECK | Verdict.PARTIAL:
            # eMAG has finished with it, so it can be read back at once.
            words = outcome.messages or (str(said),)
            return ActionAftermath(Result(command.id, State.UNKNOWN, words, settle_at=now, outcome=CHECK))
        case Verdict.REJECTED if outcome.cause is Cause.NO_ROUTE:
            words = (str(said), str(outcome.remedy))
            return ActionAftermath(Result(command.id, State.REJECTED, words))
    return ActionAftermath(action.classify(command, outcome, now))


def locked_pause(before: int, wait: float) -> float:
    """Seconds until an object that eMAG works on is tried again: three times soon, then ever more rarely."""
    if before < LOCKED_TIMES:
        return LOCKED_SECONDS
    return min(_LONGEST_LOCKED, LOCKED_SECONDS * 2.0 ** (before - LOCKED_TIMES + 2) + wait)


def _not_before(back: Result, now: datetime, seconds: float) -> Result:
    return replace(back, retry_at=now + timedelta(seconds=seconds))
