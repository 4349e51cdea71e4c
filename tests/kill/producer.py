"""Ends `push` at every named place and at random moments while it makes and changes products.

Prints one JSON object. Usage: producer.py DIRECTORY CONTROL URL USER PASSWORD SEED KILLS
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from emag_desk.domain.accounts import Account
from emag_desk.domain.commands import PRODUCT, State
from emag_desk.domain.product import values_of
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.store.outbox import Outbox
from emag_desk.store.reader import CacheReader

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(1, str(Path(__file__).parents[1] / "sync"))
from checker import Field, summary, violations
from crasher import LATE, READING, REST, SENDING, push_until
from killer import ACCOUNT, FATES, PLATFORM, SETTLE, Hunt, prepare
from product_forms import FIRST_NUMBER, TEMPLATE, lamp

ROUTE = "product_offer/save"
PLACES = [*SENDING[:-1], "product.before_mark"]
ANSWERS = ["", "lost_answer", "late_commit", "iserror_but_saved"]


class Workshop(Hunt):
    """A seller who makes products and renames them; every name is used once.

    `stuck` are the products of which something still waits in the end although no person has to decide about them.
    """

    stuck: list[int]

    def name(self, number: int) -> str:
        """A name never used before, approved from now on."""
        one = self.fields.setdefault((number, "name"), Field(base=""))
        one.approved.append(f"Lampă {number} nr. {len(one.approved) + 1}")
        return one.approved[-1]

    def approve_one(self) -> None:
        """Approve one product."""
        self.want([FIRST_NUMBER - 1])

    def want(self, numbers: list[int]) -> None:
        """Stage and approve: new products where the cache has none, else another name over what it has."""
        reader = CacheReader(self.directory.cache)
        rows = reader.offers((ACCOUNT, number) for number in numbers)
        there = {number: values_of(reader.document(row.row)) for (_, number), row in rows.items()}
        reader.close()
        changes = []
        for number in numbers:
            values = there.get(number) or lamp(number)
            changed = {**values, "name": [self.name(number)]}
            changes.append(ProductChange(ACCOUNT, number, changed["name"][0], changed, there.get(number)))
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        outbox.stage_products(changes, who="hunter", source="test")
        outbox.approve_all(ACCOUNT)
        outbox.close()

    def told(self) -> dict[str, int]:
        """Fill in what the marketplace did and what the outbox says; returns how often each product was saved."""
        records = self.ask("ledger")["offers"].get(PLATFORM, {})
        for (number, _), one in self.fields.items():
            history = records.get(str(number), {}).get("history", [])
            one.happened = [entry["changed"]["name"][1] for entry in history if "name" in entry.get("changed", {})]
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        columns = {State.CONFIRMED: "confirmed", State.CONFIRMED_WITH_NOTES: "confirmed", State.REJECTED: "refused"}
        for command in outbox.ledger(states=list(State), limit=100_000):
            one = self.fields[command.object_id, "name"]
            for key, text in command.edits.items():
                if command.kind == PRODUCT and key == "name" and command.state not in (State.SUPERSEDED,):
                    getattr(one, columns.get(command.state, "undecided")).append(json.loads(text)[0])
        open_ones = outbox.open_commands()
        asked = {one.object_id for one in open_ones if one.state is State.NEEDS_HUMAN}
        self.stuck = [one.object_id for one in open_ones if one.object_id not in asked]
        outbox.close()
        return {number: record["writes"] for number, record in records.items()}


def main() -> None:
    directory, control, url, user, password, seed, kills = sys.argv[1:8]
    prepare()
    shop = Workshop(
        Path(directory), control, Account(ACCOUNT, "Kill", base_url=url, username=user), password, int(seed)
    )
    shop.settle = REST
    shop.ask("category/emag-ro", TEMPLATE)
    shop.warm_up()
    numbers = itertools.count(FIRST_NUMBER)
    ended: Counter[str] = Counter()
    made: list[int] = []

    def play(place: str, fate: str, number: int) -> None:
        shop.want([number])
        if fate:
            shop.ask("fates", [{"route": ROUTE, "fate": fate, "seconds": LATE}])
        ended[place] += push_until(shop, place)

    # Before the request leaves, what would have become of it does not matter.
    for place, fate in [*((place, "") for place in PLACES[:3]), *itertools.product(PLACES[3:], ANSWERS)]:
        made.append(next(numbers))
        play(place, fate, made[-1])
    asyncio.run(shop.push())
    for place in READING:
        play(place, "lost_answer", next(numbers))
    asyncio.run(shop.push())
    killed, shop.settle = 0, SETTLE
    chance = random.Random(int(seed))
    shop.ask("fates/random", {"seed": int(seed), "probability": 0.3, "fates": FATES, "routes": [ROUTE]})
    while killed < int(kills):
        shop.want([*chance.sample(made, 4), next(numbers)])
        killed += shop.run_and_kill()
    shop.ask("fates/random", {"probability": 0.0})
    report = asyncio.run(shop.push())
    writes = shop.told()
    fields: dict[str, Field] = {f"{number} {key}": one for (number, key), one in shop.fields.items()}
    told: dict[str, Any] = {
        "violations": violations(fields),
        "summary": {**summary(fields), "killed": killed},
        "report": asdict(report.progress),
        "ended": ended,
        "stuck": shop.stuck,
        # Approved, and once more by itself: more than that nobody may save.
        "excess": {number: times for number, times in writes.items() if times > 2 * _approvals(shop, int(number))},
    }
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


def _approvals(shop: Workshop, number: int) -> int:
    return len(shop.fields[number, "name"].approved)


if __name__ == "__main__":
    main()
