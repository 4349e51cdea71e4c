"""What an answer means for the commands that the request carried: one pure function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from emag_desk.api.causes import Cause
from emag_desk.api.envelope import ItemOutcome, Outcome, Verdict
from emag_desk.domain.commands import Command, State
from emag_desk.errors import Sentence
from emag_desk.store.outbox import CHECK, Result
from emag_desk.sync.push_plan import FULL, Batch

#: Waits before what was not done is sent again (seconds).
RETRIES = (2.0, 4.0, 8.0)

#: Words for attempts after which the same commands leave in another way.
NO_ROUTE = "no_route"
REFUSED_TOGETHER = "refused_together"

_SAVED = {
    Verdict.CONFIRMED: State.CONFIRMED,
    Verdict.CONFIRMED_WITH_NOTES: State.CONFIRMED_WITH_NOTES,
    Verdict.REJECTED: State.REJECTED,
}


@dataclass(frozen=True)
class Aftermath:
    """What to do after an answer: what to write down, and how to go on with the account.

    `missing` names a route that this address does not serve. `alone` tells that a shared request was refused as a
    whole, so that its commands are sent one by one. `pause` stops the account until a person did something about it.
    `trouble` slows it down for a while.
    """

    results: tuple[Result, ...]
    missing: str = ""
    alone: bool = False
    pause: Sentence | None = None
    trouble: Sentence | None = None


def aftermath(batch: Batch, outcome: Outcome, *, now: datetime, wait: float, settle_seconds: float) -> Aftermath:
    """What came of a batch. `wait` is the pause before anything not done is sent again, in seconds."""
    said = outcome.error_sentence
    later = now + timedelta(seconds=max(wait, outcome.retry_after or 0.0))
    commands = batch.commands
    match outcome.verdict:
        case Verdict.NOT_SENT | Verdict.THROTTLED:
            return Aftermath(_back(commands, outcome, said, later), trouble=said)
        case Verdict.ACCOUNT:
            # What a person has to put right first must not make the changes wait any longer afterwards.
            return Aftermath(_back(commands, outcome, said, None), pause=_with_remedy(outcome))
        case Verdict.UNKNOWN:
            settle_at = now + timedelta(seconds=settle_seconds)
            results = [_doubt(command, (str(said),), settle_at, "") for command in commands]
            return Aftermath(tuple(results), trouble=said)
        case Verdict.REJECTED if outcome.cause is Cause.NO_ROUTE:
            pause = _with_remedy(outcome) if batch.route == FULL else None
            back = _back(commands, outcome, said, None, NO_ROUTE)
            return Aftermath(back, missing=batch.route, pause=pause)
        case Verdict.REJECTED if len(commands) > 1 and not outcome.items:
            return Aftermath(_back(commands, outcome, said, None, REFUSED_TOGETHER), alone=True)
    return Aftermath(tuple(_item(command, outcome.item(command.object_id), now) for command in commands))


def _item(command: Command, item: ItemOutcome, now: datetime) -> Result:
    """The verdict on one item of an answer that was complete."""
    if item.verdict in _SAVED:
        return Result(command.id, _SAVED[item.verdict], item.messages)
    # eMAG has finished with it, so it can be read back at once.
    return _doubt(command, item.messages, now, CHECK)


def _doubt(command: Command, messages: tuple[str, ...], settle_at: datetime, outcome: str) -> Result:
    return Result(command.id, State.UNKNOWN, messages, settle_at=settle_at, outcome=outcome)


def _back(
    commands: Sequence[Command], outcome: Outcome, said: Sentence, retry_at: datetime | None, word: str = ""
) -> tuple[Result, ...]:
    """Not done for certain: the commands wait again, and none of their retries is used up."""
    return tuple(
        Result(
            command.id,
            State.QUEUED,
            (str(said),),
            retry_at=retry_at,
            counts=False,
            outcome=word or str(outcome.verdict),
        )
        for command in commands
    )


def _with_remedy(outcome: Outcome) -> Sentence:
    return Sentence("{said} {remedy}", {"said": outcome.error_sentence, "remedy": outcome.remedy})
