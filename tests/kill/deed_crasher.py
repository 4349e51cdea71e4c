"""Ends the program at every named place of an action's way, for every kind of action, with every fate.

Prints one JSON object. Usage: deed_crasher.py DIRECTORY CONTROL URL USER PASSWORD few|some|all honest|repeat|forget
"""

from __future__ import annotations

import asyncio
import itertools
import json
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from emag_desk.api import pacing
from emag_desk.api.outcomes import Verdict
from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.actions import ActionKind
from emag_desk.store import outbox_sending
from emag_desk.store.crashpoint import arm
from emag_desk.sync.actions import lane

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(1, str(Path(__file__).parents[1]))
from crasher import in_a_child
from deeds import ROUTES, Seller
from deeds_checker import summary, violations
from killer import ACCOUNT
from statements import share

#: Before the request leaves, what would have become of it does not matter.
ORDERING = ["order.before_commit", "order.after_commit"]
CLAIMING = ["claim.before_commit", "claim.after_commit", "send.before", "send.first_byte"]
SENDING = ["send.answered", "record.before_commit", "record.after_commit", "apply.before_mark"]
READING = [
    "read_back.answered",
    "observe.before_commit",
    "observe.after_commit",
    "settle.before_commit",
    "settle.after_commit",
]
CONCLUDING = ["conclude.before_commit", "conclude.after_commit"]
FATES = [
    "",
    "lost_answer",
    "half_answer",
    "late_commit",
    "refused_before_work",
    "work_then_500",
    "gateway_500",
    "gateway_502",
    "gateway_504",
    "html_503",
    "html_200",
    "empty_200",
    "missing_iserror",
    "throttled_429",
]
#: One of each sort: done and not told, done later, not done, done and told wrongly, put off.
SORTS_OF_FATES = [
    "",
    "lost_answer",
    "late_commit",
    "refused_before_work",
    "missing_iserror",
    "throttled_429",
]
#: A late commit comes so many seconds after the connection is gone: sooner than the seller's settling time.
LATE = 0.3


#: The kinds that have a route of their own in the ERP dialect.
ERP_KINDS = [ActionKind.CANCEL, ActionKind.REFUND]


class Play(NamedTuple):
    """Actions of several orders at once: at which passing of which place the program ends, and what becomes of them."""

    kinds: tuple[ActionKind, ...]
    place: str
    fate: str = ""
    passing: int = 1


def everything(kinds: list[ActionKind]) -> list[Play]:
    """Every kind of action at every place, and with every fate wherever the request may have left, one at a time."""
    each = [(kind,) for kind in kinds]
    plays = [Play(kind, place) for kind, place in itertools.product(each, (*ORDERING, *CLAIMING))]
    plays += [Play(*parts) for parts in itertools.product(each, SENDING, FATES)]
    plays += [Play(kind, place, fate) for kind in each for place in READING for fate in ("lost_answer", "late_commit")]
    return plays


def some(kinds: list[ActionKind]) -> list[Play]:
    """Every kind with a fate of every sort, and every place, several kinds side by side as in a run of many."""
    groups = [tuple(kinds[::2]), tuple(kinds[1::2])] if len(kinds) > 2 else [tuple(kinds)]
    turn = itertools.count()
    plays = []
    for fate, group in itertools.product(SORTS_OF_FATES, groups):
        number = next(turn)
        plays.append(Play(group, SENDING[number % len(SENDING)], fate, number % len(group) + 1))
    if len(groups) > 1:
        plays += [Play(groups[next(turn) % 2], place, "", 2) for place in CLAIMING]
        plays += [Play(groups[next(turn) % 2], place) for place in ORDERING]
        # One by itself: after several lost answers in a row a run ends before it reads back.
        plays += [Play((kind,), place, "lost_answer") for kind, place in zip(reversed(kinds), READING, strict=False)]
    return plays


def few(kinds: list[ActionKind]) -> list[Play]:
    """What must not happen twice, with an answer that is lost, and a death while it was under way."""
    once = [(kind,) for kind in kinds if kind in (ActionKind.AWB, ActionKind.STORNO, ActionKind.REFUND)]
    return [play for kind in once for play in (Play(kind, "", "lost_answer"), Play(kind, "claim.after_commit"))]


class Theatre:
    """Plays on one seller, one play after the other."""

    def __init__(self, seller: Seller) -> None:
        self._seller = seller
        seller.warm_up()
        self.ended: Counter[str] = Counter()
        self.numbers: list[int] = []

    def play_all(self, plays: list[Play]) -> None:
        """Play all of them, each on orders of its own, then let an undisturbed run find out what is unclear."""
        wanted = Counter(kind for play in plays for kind in play.kinds)
        stock: dict[ActionKind, Iterator[int]] = {
            kind: iter(self._seller.arrive(kind, count)) for kind, count in wanted.items()
        }
        for play in plays:
            self._play(play, [next(stock[kind]) for kind in play.kinds])
        asyncio.run(self._seller.push())

    def _play(self, play: Play, numbers: list[int]) -> None:
        self.numbers += numbers
        intents = [self._seller.intent(number) for number in numbers]
        if play.fate:
            fates = [{"route": self._seller.route(kind), "fate": play.fate, "seconds": LATE} for kind in play.kinds]
            self._seller.ask("fates", fates)

        def work() -> None:
            if play.place in ORDERING:
                arm(play.place)
            self._seller.order(intents)
            arm(f"{play.place}:{play.passing}")
            asyncio.run(self._seller.push(wait_for_unknown=play.place in READING))

        self.ended[play.place] += in_a_child(work) == signal.SIGKILL
        if play.place in (*ORDERING, *CLAIMING) or play.fate in ("throttled_429", "refused_before_work"):
            # What still waits must not take the place of the next one.
            in_a_child(lambda: asyncio.run(self._seller.push(wait_for_unknown=False)))

    def refused_in_preparation(self, kinds: list[ActionKind]) -> None:
        """End the program while it writes down that something changed meanwhile, so that nothing is sent."""
        for kind, place in itertools.product(kinds, CONCLUDING):
            [number] = self._seller.arrive(kind, 1)
            self.numbers.append(number)
            intent = self._seller.intent(number)
            self._seller.ask(f"orders/emag-ro/{number}", {"status": 0})

            def work(place: str = place, intent: Any = intent) -> None:
                self._seller.order([intent])
                arm(place)
                asyncio.run(self._seller.push(wait_for_unknown=False))

            self.ended[place] += in_a_child(work) == signal.SIGKILL


def sabotage(kind: str) -> None:
    """Turn this program into a wrong one, to show that the comparison sees it."""
    if kind == "repeat":
        # Whatever has no clear answer is simply sent again, as most programs do after a timeout.
        original = lane.aftermath

        def blind(action: Any, command: Any, outcome: Any, **more: Any) -> Any:
            if outcome.verdict is Verdict.UNKNOWN:
                outcome = replace(outcome, verdict=Verdict.THROTTLED)
            return original(action, command, outcome, **more)

        lane.aftermath = blind
    elif kind == "forget":
        # What was in flight when the program died is taken for done.
        takeover = outbox_sending.take_over

        def believe(connection: Any, *arguments: Any) -> int:
            connection.exec_driver_sql("UPDATE command SET state = 'confirmed' WHERE state = 'in_flight'")
            return takeover(connection, *arguments)

        outbox_sending.take_over = believe


def main() -> None:
    directory, control, url, user, password, how_many, wrong = sys.argv[1:8]
    sabotage(wrong)
    share()
    pacing.FREEZES = (0.02,)  # how long a 429 without Retry-After stops everything
    deeds = []
    ended: Counter[str] = Counter()
    asked = 0
    for dialect in Dialect:
        account = Account(ACCOUNT, "Kill", base_url=url, username=user, dialect=dialect)
        seller = Seller(Path(directory) / dialect.value, control, account, password, 1)
        erp = dialect is Dialect.ERP
        kinds = ERP_KINDS if erp else [kind for kind in ROUTES if kind is not ActionKind.REFUND]
        theatre = Theatre(seller)
        theatre.play_all({"all": everything, "some": some, "few": few}[how_many](kinds))
        if not erp and how_many != "few":
            theatre.refused_in_preparation([ActionKind.AWB])
        asyncio.run(seller.push())
        deeds += seller.deeds(theatre.numbers)
        # Whoever looks into the panel and answers every question is left with each of them done exactly once.
        asked += seller.decide()
        asyncio.run(seller.push())
        deeds += seller.deeds(theatre.numbers)
        ended += theatre.ended
    told = {"violations": violations(deeds), "summary": summary(deeds), "ended": ended, "asked": asked}
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


if __name__ == "__main__":
    main()
