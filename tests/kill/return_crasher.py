"""Ends the program at every named place of what is done to returns and with invoices, with every fate.

Prints one JSON object: for the right program, and for a wrong one. Usage: return_crasher.py DIRECTORY CONTROL URL
USER PASSWORD few|all
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import time
from pathlib import Path
from typing import Any

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.actions import ActionKind

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(1, str(Path(__file__).parents[1]))
import deed_crasher
from crasher import LATE
from deed_crasher import CLAIMING, READING, SENDING, Play, Theatre, everything
from deeds_checker import summary, violations
from killer import ACCOUNT, prepare
from return_deeds import CREATE, INVOICE, PICKUP, STATUS, ReturnSeller
from sabotage import sabotaged

#: What happens while an invoice gets its number, beside the places of every other action.
WRITING = ["invoice.before_commit", "invoice.after_commit"]
KINDS = (STATUS, PICKUP, CREATE, INVOICE)
_FATES = ["lost_answer", "late_commit", "missing_iserror", "refused_before_work"]


def few(kinds: list[ActionKind]) -> list[Play]:
    """Every kind with a fate of every sort, and every place, all kinds side by side."""
    places = itertools.cycle([*SENDING[:3], ""])
    plays = [Play(tuple(kinds), place, fate, 2) for fate, place in zip(_FATES, places, strict=False)]
    plays += [Play(tuple(kinds), place, "", 1 + number) for number, place in enumerate(CLAIMING[1::2])]
    plays += [Play((INVOICE,), place) for place in WRITING]
    # One by itself: after several lost answers in a row a run ends before it reads back.
    return [
        *plays,
        *(
            Play((kind,), place, "lost_answer")
            for kind, place in zip((PICKUP, STATUS), READING[:1] + READING[3:4], strict=True)
        ),
    ]


def every(kinds: list[ActionKind]) -> list[Play]:
    """Every kind at every place with every fate, and every place at which an invoice gets its number."""
    return [*everything(kinds), *(Play((INVOICE,), place) for place in WRITING)]


def repeated(kinds: list[ActionKind]) -> list[Play]:
    """What shows a program that sends again whatever was not answered: it arrives late, but it does arrive."""
    # What is created has no state that a fresh look would show; the others are looked at before they are sent again.
    return [Play((kind,), "", "lost_answer" if kind in (CREATE, INVOICE) else "late_commit") for kind in kinds]


def story(seller: ReturnSeller, plays: list[Play], *, answered: bool = True) -> dict[str, Any]:
    """Play, let a person answer (if `answered`), and compare what everybody says."""
    theatre = Theatre(seller)
    theatre.play_all(plays)
    asyncio.run(seller.push())
    time.sleep(LATE)  # until also the last late commit has come
    deeds = seller.deeds(theatre.numbers)
    asked = seller.decide() if answered else 0
    if answered:
        asyncio.run(seller.push())
        deeds += seller.deeds(theatre.numbers)
    return {
        "violations": violations(deeds),
        "summary": summary(deeds),
        "ended": theatre.ended,
        "asked": asked,
        "numbers": seller.numbers_of_invoices(),
        "told_twice": seller.told_twice(),
    }


def main() -> None:
    directory, control, url, user, password, how_many = sys.argv[1:7]
    prepare()
    deed_crasher.ORDERING += WRITING
    account = Account(ACCOUNT, "Kill", base_url=url, username=user, dialect=Dialect.ERP)
    where = Path(directory)
    plays = {"few": few, "all": every}[how_many](list(KINDS))
    seller = ReturnSeller(where / "honest", control, account, password, 1)
    seller.warm_up()
    told = {"honest": story(seller, plays)}
    with sabotaged("repeat"):
        seller = ReturnSeller(where / "repeat", control, account, password, 1)
        told["repeat"] = story(seller, repeated(list(KINDS)), answered=False)
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


if __name__ == "__main__":
    main()
