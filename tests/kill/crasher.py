"""Ends `push` at every named place, with every fate, and lets the next run find out what happened.

Prints one JSON object. Usage: crasher.py DIRECTORY CONTROL URL USER PASSWORD
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from emag_desk.domain.accounts import Account
from emag_desk.store.crashpoint import arm
from emag_desk.store.outbox import Outbox

sys.path.insert(0, str(Path(__file__).parent))
from checker import summary, violations
from killer import ACCOUNT, Hunt
from statements import share

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


def matrix(hunt: Hunt, offers: Iterator[int]) -> Counter[str]:
    """Every place of sending with every fate, for each of the three routes; then the places of reading back."""
    ended: Counter[str] = Counter()

    def play(place: str, route: str, fate: str, keys: list[str]) -> None:
        offer = next(offers)
        hunt.approve([(offer, key) for key in keys])
        if fate:
            hunt.ask("fates", [{"route": route, "fate": fate}])
        ended[place] += push_until(hunt, place)

    for place, fate in itertools.product(SENDING, FATES):
        play(place, "offer/save", fate, ["sale_price", "stock:1"])
    for place, fate in itertools.product(SENDING[1:6:2], FATES[:4]):
        play(place, "offer_stock", fate, ["stock:1"])
    hunt.ask("switches", {"offer_save_route": False, "offer_stock_route": False})
    for place, fate in itertools.product(SENDING[1:6:2], OLD_ROUTE_FATES):
        play(place, "product_offer/save", fate, ["sale_price"])
    for place in READING:
        play(place, "product_offer/save", "lost_answer", ["sale_price", "stock:1"])
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


def main() -> None:
    directory, control, url, user, password = sys.argv[1:6]
    share()
    hunt = Hunt(Path(directory), control, Account(ACCOUNT, "Kill", base_url=url, username=user), password, 1)
    hunt.pull(500)
    hunt.warm_up()
    offers = iter(sorted({offer for offer, key in hunt.fields if key == "stock:1"}))
    staged = staging(hunt, offers)
    ended = matrix(hunt, offers)
    report = asyncio.run(hunt.push())
    hunt.compare()
    fields = {f"{offer} {key}": one for (offer, key), one in hunt.fields.items()}
    told = {
        "violations": violations(fields),
        "summary": summary(fields),
        "report": asdict(report.progress),
        "ended": ended,
        "staged": staged,
    }
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


if __name__ == "__main__":
    main()
