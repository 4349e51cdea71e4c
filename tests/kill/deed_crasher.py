"""Ends the program at every named place of an action's way, for every kind of action, with every fate.

Prints one JSON object: for the right program, and for wrong ones. Usage: deed_crasher.py DIRECTORY CONTROL URL USER
PASSWORD some|all
"""

from __future__ import annotations

import asyncio
import itertools
import json
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.actions import ActionKind
from emag_desk.store.crashpoint import arm

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(1, str(Path(__file__).parents[1]))
from crasher import LATE, in_a_child
from deeds import ROUTES, Seller
from deeds_checker import summary, violations
from killer import ACCOUNT, prepare
from sabotage import sabotaged

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
        pairs = itertools.cycle(itertools.pairwise(kinds))
        plays += [Play(next(pairs), place, "", 2) for place in CLAIMING]
        plays += [Play(next(pairs), place) for place in ORDERING]
        # One by itself: after several lost answers in a row a run ends before it reads back.
        plays += [Play((kind,), place, "lost_answer") for kind, place in zip(reversed(kinds), READING, strict=False)]
    return plays


#: What must not happen twice.
ONCE = (ActionKind.AWB, ActionKind.REFUND)
#: What shows each wrong program: an answer that is lost, a death while it was under way.
TRAPS = {
    "repeat": [Play(ONCE, "", "lost_answer")],
    "forget": [Play((kind,), "claim.after_commit") for kind in ONCE],
}


class Theatre:
    """Plays on one seller, one play after the other."""

    def __init__(self, seller: Seller) -> None:
        self._seller = seller
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


def story(seller: Seller, plays: list[Play], *, refused: bool = False) -> dict[str, Any]:
    """Play, let a person answer every question, and compare what everybody says."""
    theatre = Theatre(seller)
    theatre.play_all(plays)
    if refused:
        theatre.refused_in_preparation([ActionKind.AWB])
        asyncio.run(seller.push())
    deeds = seller.deeds(theatre.numbers)
    # Whoever looks into the panel and answers every question is left with each of them done exactly once.
    asked = seller.decide()
    asyncio.run(seller.push())
    deeds += seller.deeds(theatre.numbers)
    return {"violations": violations(deeds), "summary": summary(deeds), "ended": theatre.ended, "asked": asked}


def main() -> None:
    directory, control, url, user, password, how_many = sys.argv[1:7]
    prepare()

    def seller_of(name: str, dialect: Dialect) -> Seller:
        account = Account(ACCOUNT, "Kill", base_url=url, username=user, dialect=dialect)
        return Seller(Path(directory) / name, control, account, password, 1)

    plays = {"all": everything, "some": some}[how_many]
    seller = seller_of("marketplace", Dialect.MARKETPLACE)
    seller.warm_up()
    told = {
        "marketplace": story(seller, plays([kind for kind in ROUTES if kind is not ActionKind.REFUND]), refused=True)
    }
    # The right program falls into none of the traps.
    traps = [play for trap in TRAPS.values() for play in trap]
    told["erp"] = story(seller_of("erp", Dialect.ERP), [*plays(ERP_KINDS), *traps])
    for wrong, trap in TRAPS.items():
        with sabotaged(wrong):
            told[wrong] = story(seller_of(wrong, Dialect.ERP), trap)
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


if __name__ == "__main__":
    main()
