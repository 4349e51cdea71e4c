"""What can happen to a call on its way: one-shot fates per route, and random ones from a seed."""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from emag_desk.errors import InputError

EVERY_ROUTE = "*"


class Work(StrEnum):
    """Whether and when the marketplace does what was asked."""

    NONE = "none"
    BEFORE = "before the answer"
    LATE = "after the connection is gone"


@dataclass(frozen=True)
class FateKind:
    """One way for a call to go wrong. `routes` limits where it makes sense; empty means anywhere."""

    name: str
    work: Work
    meaning: str
    routes: tuple[str, ...] = ()
    writes_only: bool = False


_KINDS = (
    FateKind("refused_before_work", Work.NONE, "the connection closes, nothing is done"),
    FateKind("lost_answer", Work.BEFORE, "it is done, the connection closes without an answer"),
    FateKind("half_answer", Work.BEFORE, "it is done, the connection closes in the middle of the answer"),
    FateKind("late_commit", Work.LATE, "the connection closes, it is done 0.2 to 1 s later", writes_only=True),
    FateKind("work_then_500", Work.BEFORE, "it is done, the answer is HTTP 500"),
    FateKind("gateway_500", Work.NONE, "HTTP 500, nothing is done"),
    FateKind("gateway_502", Work.NONE, "HTTP 502, nothing is done"),
    FateKind("gateway_504", Work.BEFORE, "HTTP 504: the gateway gave up waiting, but it is done"),
    FateKind("html_503", Work.NONE, "the maintenance page, nothing is done"),
    FateKind("html_200", Work.BEFORE, "it is done, the answer is HTTP 200 with an HTML page"),
    FateKind("empty_200", Work.BEFORE, "it is done, the answer is HTTP 200 without a body"),
    FateKind("missing_iserror", Work.BEFORE, "it is done, the answer lacks isError"),
    FateKind(
        "iserror_but_saved",
        Work.BEFORE,
        "it is done, the answer says isError with a documentation remark",
        routes=("product_offer/save",),
    ),
    FateKind(
        "item_error",
        Work.BEFORE,
        "the first item is refused, the others are done",
        routes=("offer/save", "product_offer/save"),
    ),
    FateKind("ip_refused", Work.NONE, "the address is not on the list, nothing is done"),
    FateKind("forbidden_403", Work.NONE, "HTTP 403 as for wrong credentials, nothing is done"),
    FateKind("throttled_429", Work.NONE, "HTTP 429, nothing is done"),
    FateKind("redirect_302", Work.NONE, "HTTP 302 to another host, nothing is done"),
    FateKind("slow", Work.BEFORE, "it is done at once, the answer comes after `seconds`"),
)
FATES: dict[str, FateKind] = {kind.name: kind for kind in _KINDS}


@dataclass(frozen=True)
class Fate:
    """A fate about to happen. `seconds` is the delay of `slow` and `late_commit`."""

    kind: FateKind
    seconds: float


@dataclass
class _Order:
    fate: str
    times: int  # below 0: until further notice
    seconds: float | None


class Fates:
    """Decides the fate of each call: first what was ordered for its route, then chance."""

    def __init__(self, seed: int) -> None:
        self._orders: dict[tuple[str, str], deque[_Order]] = {}
        self._chances: tuple[str, ...] = ()
        self._routes: frozenset[str] = frozenset()
        self.start(seed)

    def start(self, seed: int) -> None:
        """From now on everything goes well; later chances follow from the seed."""
        self._orders.clear()
        self._probability = 0.0
        self._random = random.Random(seed)

    def order(self, orders: list[dict[str, Any]]) -> int:
        """Queue fates: `{"route", "fate", "times": 1, "platform": any, "seconds": as drawn}`. Returns how many wait.

        `times` below 0 means every call until a reset. Raises InputError and queues nothing if one makes no sense.
        """
        parsed = [(_route(item), _ordered(item)) for item in orders]
        for place, order in parsed:
            self._orders.setdefault(place, deque()).append(order)
        return sum(len(queue) for queue in self._orders.values())

    def by_chance(self, settings: dict[str, Any]) -> None:
        """Random fates: `{"seed", "probability", "fates": [...], "routes": [...]}`; empty lists mean all.

        Raises InputError for an unknown fate.
        """
        names = tuple(settings.get("fates") or FATES)
        for name in names:
            _kind(name)
        self._chances = names
        self._routes = frozenset(settings.get("routes") or ())
        self._probability = float(settings.get("probability", 0.1))
        if "seed" in settings:
            self._random = random.Random(int(settings["seed"]))

    def next(self, platform: str, route: str, *, writes: bool) -> Fate | None:
        """What happens to the call that has just arrived."""
        for place in ((platform, route), (EVERY_ROUTE, route), (platform, EVERY_ROUTE), (EVERY_ROUTE, EVERY_ROUTE)):
            queue = self._orders.get(place)
            if queue and _applies(FATES[queue[0].fate], route, writes):
                return self._take(queue)
        if self._random.random() >= self._probability or (self._routes and route not in self._routes):
            return None
        possible = [FATES[name] for name in self._chances if _applies(FATES[name], route, writes)]
        return Fate(kind := self._random.choice(possible), self._delay(kind)) if possible else None

    def _take(self, queue: deque[_Order]) -> Fate:
        order = queue[0]
        order.times -= 1
        if order.times == 0:
            queue.popleft()
        kind = FATES[order.fate]
        return Fate(kind, self._delay(kind) if order.seconds is None else order.seconds)

    def _delay(self, kind: FateKind) -> float:
        return self._random.uniform(0.2, 1.0) if kind.work is Work.LATE else 1.5


def _applies(kind: FateKind, route: str, writes: bool) -> bool:
    return (not kind.routes or route in kind.routes) and (writes or not kind.writes_only)


def _kind(name: object) -> FateKind:
    kind = FATES.get(str(name))
    if kind is None:
        raise InputError("There is no fate {name}. Known: {known}.", name=name, known=", ".join(FATES))
    return kind


def _route(item: dict[str, Any]) -> tuple[str, str]:
    return str(item.get("platform", EVERY_ROUTE)), str(item.get("route", EVERY_ROUTE))


def _ordered(item: dict[str, Any]) -> _Order:
    kind = _kind(item.get("fate"))
    route = item.get("route", EVERY_ROUTE)
    if kind.routes and route not in (*kind.routes, EVERY_ROUTE):
        raise InputError(
            "The fate {fate} makes sense only for {routes}.", fate=kind.name, routes=", ".join(kind.routes)
        )
    seconds = item.get("seconds")
    return _Order(kind.name, int(item.get("times", 1)) or 1, None if seconds is None else float(seconds))
