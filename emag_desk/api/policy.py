"""What follows from an outcome: whether the call is repeated, and whether it counts for the circuit breaker."""

from __future__ import annotations

from random import Random

from emag_desk.api.breaker import Result
from emag_desk.api.causes import Cause
from emag_desk.api.outcomes import Outcome, Verdict

#: Pauses before the first, second and third repetition, stretched by up to a half (seconds).
_PAUSES = (2.0, 4.0, 8.0)
#: eMAG works on the object itself: come back then (seconds, protocol §2.4).
_LOCKED_PAUSE = 5.0
#: Trouble that passes by itself.
_PASSING = frozenset({Cause.OUTAGE, Cause.TIMEOUT, Cause.CUT})
_NO_CONNECTION = frozenset({Cause.DNS, Cause.CONNECT})


def pause_before_repeating(outcome: Outcome, burnt: int, jitter: Random) -> float | None:
    """Seconds until the very same call may be made again after `burnt` repetitions; None when it may not.

    Calls that were not processed may always be repeated, those that may have been only when they are reads or absolute
    writes. The pause is never shorter than what eMAG asked for.
    """
    asked = outcome.retry_after or 0.0
    if outcome.cause in (Cause.RATE_LIMIT_EXCEEDED, Cause.RESOURCE_LOCKED):
        return max(_LOCKED_PAUSE, asked) if outcome.cause is Cause.RESOURCE_LOCKED else asked
    passing = outcome.verdict is Verdict.UNKNOWN and outcome.cause in _PASSING and outcome.may_repeat
    if passing or (outcome.verdict is Verdict.NOT_SENT and outcome.cause in _NO_CONNECTION):
        return max(_PAUSES[min(burnt, len(_PAUSES) - 1)] * jitter.uniform(1.0, 1.5), asked)
    return None


def meaning(outcome: Outcome) -> Result:
    """What an outcome means for the circuit breaker: only refusals count, trouble that passes is neutral."""
    if outcome.verdict in (Verdict.NOT_SENT, Verdict.THROTTLED) or outcome.cause in _PASSING:
        return Result.NEUTRAL
    if outcome.verdict is Verdict.REJECTED and outcome.items:
        return Result.SUCCESS  # the call was fine; eMAG refused what it said of each item
    if outcome.verdict in (Verdict.REJECTED, Verdict.ACCOUNT, Verdict.UNKNOWN):
        return Result.FAILURE
    return Result.NEUTRAL if outcome.verdict is Verdict.CHECK else Result.SUCCESS
