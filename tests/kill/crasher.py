"""Ends `push` at every named place, with every fate, and lets the next run find out what happened.

Prints one JSON object: for the right program, and which wrong ones were caught. Usage: crasher.py DIRECTORY CONTROL URL
USER PASSWORD some|all
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from emag_desk.domain.accounts import Account
from emag_desk.store.crashpoint import arm
from emag_desk.store.outbox import Outbox

sys.path.insert(0, str(Path(__file__).parent))
from checker import summary, violations
from killer import ACCOUNT, PLATFORM, Hunt, prepare
from sabotage import sabotaged

SENDING = [
    "claim.before_commit",
    "claim.after_commit",
    "send.before",
    "send.first_byte",
    "send.answered",
    "record.before_commit",
    "record.after_commit",
    "apply.before_mark",
]
READING = [
    "read_back.answered",
    "observe.before_commit",
    "observe.after_commit",
    "settle.before_commit",
    "settle.after_commit",
]
FATES = ["", "lost_answer", "late_commit", "work_then_500", "refused_before_work", "html_503", "missing_iserror"]
OLD_ROUTE_FATES = ["", "lost_answer", "late_commit", "iserror_but_saved"]
OLD_ROUTE = "product_offer/save"
#: A late commit comes so many seconds after the connection is gone: sooner than what is unclear may rest.
LATE = 0.3
REST = 0.6
#: How much later than it should the marketplace of a busy machine may be (seconds).
_PATIENCE = 3.0


class Play(NamedTuple):
    """A change of these fields of one offer: at which place the program ends, and what becomes of the request."""

    place: str
    route: str
    fate: str
    keys: tuple[str, ...]


def every() -> Iterator[Play]:
    """Every place of sending with every fate, for each of the three routes; then the places of reading back."""
    for place, fate in itertools.product(SENDING, FATES):
        yield Play(place, "offer/save", fate, ("sale_price", "stock:1"))
    for place, fate in itertools.product(SENDING[1:6:2], FATES[:4]):
        yield Play(place, "offer_stock", fate, ("stock:1",))
    for place, fate in itertools.product(SENDING[1:6:2], OLD_ROUTE_FATES):
        yield Play(place, OLD_ROUTE, fate, ("sale_price",))
    for place in READING:
        yield Play(place, OLD_ROUTE, "lost_answer", ("sale_price", "stock:1"))


def some() -> Iterator[Play]:
    """Those among them in which every place meets every fate that matters there, and every route meets both."""
    later = itertools.cycle(SENDING[1:6:2])
    for play in every():
        # Before the request leaves, what would have become of it does not matter.
        if play.route == "offer/save" and (SENDING.index(play.place) >= 3 or not play.fate):
            yield play
    yield from (Play(next(later), "offer_stock", fate, ("stock:1",)) for fate in FATES[:4])
    yield from (Play(next(later), OLD_ROUTE, fate, ("sale_price",)) for fate in OLD_ROUTE_FATES)
    yield from (play for play in every() if play.place in READING)


def in_a_child(work: Callable[[], None]) -> int | None:
    """Run something in a fork; the signal that ended it, or None when it came to its end."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status)
    if os.WEXITSTATUS(status):
        raise SystemExit("push failed by itself")
    return None


def push_until(hunt: Hunt, place: str) -> bool:
    """Push with one place armed; whether it was ended there."""

    def work() -> None:
        arm(place)
        asyncio.run(hunt.push(wait_for_unknown=place in READING))

    return in_a_child(work) == signal.SIGKILL


def matrix(hunt: Hunt, offers: Iterator[int], plays: Iterable[Play]) -> Counter[str]:
    """How often the program ended at each place, in one play after another, each with an offer of its own."""
    ended: Counter[str] = Counter()
    old_route = False
    for play in plays:
        if play.route == OLD_ROUTE and not old_route:
            old_route = True
            hunt.ask("switches", {"offer_save_route": False, "offer_stock_route": False})
        offer = next(offers)
        hunt.approve([(offer, key) for key in play.keys])
        if play.fate:
            hunt.ask("fates", [{"route": play.route, "fate": play.fate, "seconds": LATE}])
        ended[play.place] += push_until(hunt, play.place)
    return ended


def staging(hunt: Hunt, offers: Iterator[int]) -> dict[str, list[int]]:
    """How many edits are staged and how many wait, after the program ended while staging or approving three."""
    found: dict[str, list[int]] = {}
    for place in ("stage.before_commit", "stage.after_commit", "approve.before_commit", "approve.after_commit"):
        edits = hunt.edits_of([(next(offers), "sale_price") for _ in range(3)])

        def work(place: str = place, edits: list[object] = edits) -> None:  # type: ignore[assignment]
            arm(place)
            outbox = Outbox(hunt.directory.outbox, hunt.clock)
            outbox.open()
            outbox.stage(edits, who="x", source="test")  # type: ignore[arg-type]
            outbox.approve_all(ACCOUNT)

        assert in_a_child(work) == signal.SIGKILL
        outbox = Outbox(hunt.directory.outbox, hunt.clock)
        outbox.open()
        commands = {command.object_id: command.state for command in outbox.open_commands()}
        mine = [commands.get(edit.object_id) for edit in edits]
        found[place] = [mine.count("draft"), mine.count("queued")]
        outbox.stage([edit._replace(new=None) for edit in edits], who="x", source="test")
        outbox.discard([command.id for command in outbox.open_commands()])
        outbox.close()
        for edit in edits:
            hunt.fields[edit.object_id, edit.key].approved.clear()
    return found


def caught(wrong: Trap) -> list[str]:
    """What the comparison says of a hunt on one offer."""
    wrong.compare()
    return violations({f"{offer} {key}": one for (offer, key), one in wrong.fields.items()})


class Trap(Hunt):
    """A hunt on the price of one offer."""

    settle = REST

    def aim(self, offer: int) -> Trap:
        """From now on only this offer is of interest."""
        self.pull(500)
        self.fields = {(offer, "sale_price"): self.fields[offer, "sale_price"]}
        return self

    def writes(self) -> int:
        """How often the marketplace changed the offer."""
        [(offer, _)] = self.fields
        return len(self.ask("ledger")["offers"].get(PLATFORM, {}).get(str(offer), {}).get("history", []))


def repeats(wrong: Trap, late: float) -> None:
    """A price arrives so many seconds late and is sent again at once; then another one is approved, and arrives."""
    started = time.monotonic()
    wrong.ask("fates", [{"route": "offer/save", "fate": "late_commit", "seconds": late}])
    for _ in range(2):
        wrong.approve(list(wrong.fields))
        asyncio.run(wrong.push())
    while wrong.writes() < 3 and time.monotonic() < started + late + _PATIENCE:
        time.sleep(0.05)


def forgets(wrong: Trap) -> None:
    """The program dies before the request leaves; the next one takes it for done."""
    wrong.approve(list(wrong.fields))
    push_until(wrong, "claim.after_commit")
    asyncio.run(wrong.push())


def main() -> None:
    directory, control, url, user, password, how_many = sys.argv[1:7]
    prepare()
    account = Account(ACCOUNT, "Kill", base_url=url, username=user)
    hunt = Hunt(Path(directory) / "honest", control, account, password, 1)
    hunt.settle = REST
    hunt.pull(500)
    hunt.warm_up()
    offers = iter(sorted({offer for offer, key in hunt.fields if key == "stock:1"}))
    staged = staging(hunt, offers)
    ended = matrix(hunt, offers, {"some": some, "all": every}[how_many]())
    report = asyncio.run(hunt.push())
    hunt.compare()
    fields = {f"{offer} {key}": one for (offer, key), one in hunt.fields.items()}
    told = {
        "violations": violations(fields),
        "summary": summary(fields),
        "report": asdict(report.progress),
        "ended": ended,
        "staged": staged,
        "forget": [],
        "repeat": [],
    }
    hunt.ask("switches", {"offer_save_route": True, "offer_stock_route": True})
    with sabotaged("forget"):
        wrong = Trap(Path(directory) / "forget", control, account, password, 1).aim(next(offers))
        forgets(wrong)
        told["forget"] = caught(wrong)
    with sabotaged("repeat"):
        # On a slow machine the second price comes after the late one, and nothing is wrong: then it comes later.
        for late in (0.5, 2.0, 6.0):
            wrong = Trap(Path(directory) / f"repeat-{late}", control, account, password, 1).aim(next(offers))
            repeats(wrong, late)
            told["repeat"] = caught(wrong)
            if told["repeat"]:
                break
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


if __name__ == "__main__":
    main()
