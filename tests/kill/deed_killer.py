"""Kills a bulk run of AWBs at random moments, again and again, with every fate on the way.

Prints one JSON object. Usage: deed_killer.py DIRECTORY CONTROL URL USER PASSWORD SEED KILLS
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import State
from emag_desk.store.outbox import Outbox

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(1, str(Path(__file__).parents[1]))
from deeds import Seller
from deeds_checker import DONE, summary, violations
from killer import ACCOUNT, SETTLE, prepare

#: Orders of one bulk run, and how few of them may still wait before the next one is ordered.
BULK = 24
FEW = 6
FATES = ["lost_answer", "late_commit", "half_answer", "work_then_500", "refused_before_work", "html_503", "empty_200"]


def waiting(seller: Seller) -> int:
    """How many AWBs still wait to be sent."""
    outbox = Outbox(seller.directory.outbox, seller.clock)
    outbox.open()
    found = [one for one in outbox.open_actions() if one.state is State.QUEUED]
    outbox.close()
    return len(found)


def main() -> None:
    directory, control, url, user, password, seed, kills = sys.argv[1:8]
    prepare()
    seller = Seller(
        Path(directory), control, Account(ACCOUNT, "Kill", base_url=url, username=user), password, int(seed)
    )
    seller.settle = SETTLE
    seller.warm_up()
    numbers: list[int] = []
    killed = runs = 0
    seller.ask("fates/random", {"seed": int(seed), "probability": 0.25, "fates": FATES, "routes": ["awb/save"]})
    while killed < int(kills):
        if waiting(seller) < FEW:
            runs += 1
            more = seller.arrive(ActionKind.AWB, BULK)
            seller.order([seller.intent(number) for number in more])
            numbers += more
        killed += seller.run_and_kill(patience=0.05)
    seller.ask("fates/random", {"probability": 0.0})
    asyncio.run(seller.push())
    deeds = seller.deeds(numbers)
    asked = seller.decide()
    asyncio.run(seller.push())
    after = seller.deeds(numbers)
    told = {
        "violations": violations([*deeds, *after]),
        "summary": {**summary(deeds), "killed": killed, "runs": runs},
        "asked": asked,
        # Whoever answered every question has exactly one AWB for each order.
        "without": [
            f"{deed.name}: {deed.state} {deed.words}" for deed in after if deed.happened != 1 or deed.state not in DONE
        ],
    }
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


if __name__ == "__main__":
    main()
