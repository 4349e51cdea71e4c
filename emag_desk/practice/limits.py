"""Request limits as the gateway counts them: arrivals in sliding windows (protocol §3)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from emag_desk.errors import InputError
from emag_desk.practice.clock import Clock

_DAY = 86_400.0


@dataclass(frozen=True)
class Rule:
    """At most `per_window` arrivals in any `window` seconds, `per_minute` in any minute, `per_day` in 24 hours."""

    window: float
    per_window: int
    per_minute: int
    per_day: int | None = None


#: Version of the protocol -> family -> rule. `451-ops` is one client's reading of 4.5.1: one bucket for everything.
PROFILES: dict[str, dict[str, Rule]] = {
    "off": {},
    "449": {
        "orders": Rule(1, 12, 720),
        "other": Rule(1, 3, 180),
        "eans": Rule(1, 5, 200, per_day=5000),
    },
    "445": {"orders": Rule(3, 1, 20), "other": Rule(3, 1, 20)},
    "451-ops": {"orders": Rule(1, 5, 200), "other": Rule(1, 5, 200), "eans": Rule(1, 5, 200)},
}


@dataclass
class Traffic:
    """Arrivals of one account and family. Refused arrivals are not counted against the limit (assumed, as in Kong)."""

    accepted: deque[float] = field(default_factory=deque)
    arrivals: deque[float] = field(default_factory=deque)
    day: deque[float] = field(default_factory=deque)
    total: int = 0
    refused: int = 0
    most_in_second: int = 0
    most_in_minute: int = 0

    def arrive(self, moment: float) -> None:
        """Count an arrival, for the report."""
        _trim(self.arrivals, moment - 60)
        self.arrivals.append(moment)
        self.total += 1
        self.most_in_second = max(self.most_in_second, _since(self.arrivals, moment - 1))
        self.most_in_minute = max(self.most_in_minute, len(self.arrivals))


@dataclass(frozen=True)
class Ruling:
    """Whether a call may pass, what the headers say, and in how many seconds the next one may come."""

    passed: bool
    headers: dict[str, str]
    retry_after: float = 0.0


class Gate:
    """The limits of one server. Buckets are per platform, user and family (assumed)."""

    def __init__(self, clock: Clock, profile: str) -> None:
        self._clock = clock
        self._traffic: dict[tuple[str, str, str], Traffic] = {}
        self.profile = profile
        self.choose(profile)

    def choose(self, profile: str) -> None:
        """Change the rules. Raises InputError for an unknown name."""
        if profile not in PROFILES:
            raise InputError("There are no limits {name}. Known: {known}.", name=profile, known=", ".join(PROFILES))
        self.profile = profile

    def admit(self, platform: str, user: str, family: str) -> Ruling:
        """Decide about a call that arrives now."""
        moment = self._clock.monotonic()
        bucket = family if self.profile != "451-ops" else "all"
        traffic = self._traffic.setdefault((platform, user, bucket), Traffic())
        traffic.arrive(moment)
        rule = PROFILES[self.profile].get(family)
        if rule is None:
            return Ruling(True, {})
        _trim(traffic.accepted, moment - 60)
        recent = _since(traffic.accepted, moment - rule.window)
        passed = recent < rule.per_window and len(traffic.accepted) < rule.per_minute
        wait = 0.0
        if rule.per_day is not None:
            _trim(traffic.day, moment - _DAY)
            if len(traffic.day) >= rule.per_day:
                traffic.refused += 1
                return Ruling(False, _headers(rule, traffic, recent, moment), traffic.day[0] + _DAY - moment)
        if passed:
            traffic.accepted.append(moment)
            if rule.per_day is not None:
                traffic.day.append(moment)
            recent += 1
        else:
            traffic.refused += 1
            full = 60.0 if len(traffic.accepted) >= rule.per_minute else rule.window
            oldest = traffic.accepted[0] if full == 60.0 else traffic.accepted[-rule.per_window]
            wait = oldest + full - moment
        return Ruling(passed, _headers(rule, traffic, recent, moment), wait)

    def report(self) -> list[dict[str, object]]:
        """Arrivals per account and family: totals, refusals and the fullest windows."""
        return [
            {
                "platform": platform,
                "user": user,
                "family": family,
                "arrivals": traffic.total,
                "refused": traffic.refused,
                "most_in_second": traffic.most_in_second,
                "most_in_minute": traffic.most_in_minute,
            }
            for (platform, user, family), traffic in self._traffic.items()
        ]

    def forget(self) -> None:
        """Start counting anew."""
        self._traffic.clear()


def _headers(rule: Rule, traffic: Traffic, recent: int, moment: float) -> dict[str, str]:
    """Both families of header names: the document's `3second` and what a newer Kong would say (assumed)."""
    per_three = max(1, int(rule.per_window * 3 / rule.window))
    return {
        "X-RateLimit-Limit-3second": str(per_three),
        "X-RateLimit-Remaining-3second": str(max(0, per_three - _since(traffic.accepted, moment - 3))),
        "X-RateLimit-Limit-Second": str(rule.per_window),
        "X-RateLimit-Remaining-Second": str(max(0, rule.per_window - recent)),
        "X-RateLimit-Limit-Minute": str(rule.per_minute),
        "X-RateLimit-Remaining-Minute": str(max(0, rule.per_minute - len(traffic.accepted))),
    }


def _trim(moments: deque[float], before: float) -> None:
    while moments and moments[0] <= before:
        moments.popleft()


def _since(moments: deque[float], after: float) -> int:
    count = 0
    for moment in reversed(moments):
        if moment <= after:
            break
        count += 1
    return count
