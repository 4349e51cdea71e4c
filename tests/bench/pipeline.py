"""How fast pages of offers go into the cache, against the least that bare `json` and `sqlite3` could do.

    python tests/bench/pipeline.py [--offers 20000] [--rounds 3]

Both start from the bytes of the same pages and end with everything committed. Bare: `json.loads`, the same thin columns
and the JSON text of each offer, one upsert per page into one table with a primary key, one transaction per page, the
same pragmas. Ours: `orjson.loads`, validation, hash, thin columns, full-text index, other indexes, compressed document,
daily snapshot, progress of the sweep. The rounds alternate; the figures are medians.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import orjson

sys.path.insert(0, str(Path(__file__).parents[2]))

from emag_desk.domain.clock import SystemClock
from emag_desk.store.cache import Cache, Page
from tests.bench.offer_pages import pages

ACCOUNT = "bench"
#: Pages that the writer finds waiting when the reading is not slowed down by a budget.
TOGETHER = 10

_COLUMNS = (
    *("id", "name", "part_number", "part_number_key", "ean", "brand", "category_id", "currency", "sale_price"),
    *("min_sale_price", "max_sale_price", "recommended_price", "best_offer_sale_price", "general_stock"),
    *("estimated_stock", "stock", "handling_time", "status", "vat_id", "validation", "offer_validation"),
    *("buy_button_rank", "number_of_offers", "ownership", "emag_club", "document"),
)


def bare(answers: list[bytes], path: Path) -> None:
    """The baseline."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA wal_autocheckpoint = 16384")
    connection.execute(f"CREATE TABLE IF NOT EXISTS offer (id INTEGER PRIMARY KEY, {', '.join(_COLUMNS[1:])})")
    sql = f"INSERT INTO offer VALUES ({', '.join('?' for _ in _COLUMNS)}) ON CONFLICT (id) DO UPDATE SET " + ", ".join(
        f"{name} = excluded.{name}" for name in _COLUMNS[1:]
    )
    for answer in answers:
        rows = [_bare_row(offer) for offer in json.loads(answer)["results"]]
        connection.execute("BEGIN")
        connection.executemany(sql, rows)
        connection.execute("COMMIT")
    connection.close()


def _bare_row(offer: dict[str, Any]) -> tuple[Any, ...]:
    get = offer.get
    return (
        *(get("id"), get("name"), get("part_number"), get("part_number_key"), " ".join(get("ean")), get("brand")),
        *(get("category_id"), get("currency"), get("sale_price"), get("min_sale_price"), get("max_sale_price")),
        *(get("recommended_price"), get("best_offer_sale_price"), get("general_stock"), get("estimated_stock")),
        *(json.dumps(get("stock")), json.dumps(get("handling_time")), get("status"), get("vat_id")),
        *(get("validation_status")[0]["value"], get("offer_validation_status")["value"]),
        *(get("buy_button_rank"), get("number_of_offers"), get("ownership"), get("emag_club")),
        json.dumps(offer, ensure_ascii=False),
    )


def ours(answers: list[bytes], path: Path, together: int = TOGETHER) -> None:
    """The pull's way into the cache."""
    cache = Cache(path, SystemClock())
    cache.open()
    sweep = cache.begin_sweep(ACCOUNT)
    for start in range(0, len(answers), together):
        read = [
            Page(number, orjson.loads(answer)["results"])
            for number, answer in enumerate(answers[start : start + together], start + 1)
        ]
        report = cache.put_pages(ACCOUNT, read, sweep=sweep.id)
        assert not report.bad, report.bad[:3]
    cache.finish_sweep(sweep.id)
    cache.close()


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def with_new_prices(answers: list[bytes]) -> list[bytes]:
    """The same pages after every price moved: what a busy night looks like."""
    moved = []
    for answer in answers:
        envelope = orjson.loads(answer)
        for offer in envelope["results"]:
            offer["sale_price"] = round(offer["sale_price"] + 0.01, 4)
        moved.append(orjson.dumps(envelope))
    return moved


def measure(offers: int, rounds: int) -> dict[str, tuple[float, float]]:
    """Offers per second, ours and bare, for the first pull, the same again, and the same with new prices."""
    first = list(pages(offers))
    again = with_new_prices(first)
    times: dict[str, tuple[list[float], list[float]]] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as directory:
            for together, suffix in ((TOGETHER, ""), (1, ", one page per transaction")):
                our, their = Path(directory, f"ours{together}.db"), Path(directory, f"bare{together}.db")
                for what, answers in (("first pull", first), ("nothing changed", first), ("every price new", again)):
                    mine, bares = times.setdefault(what + suffix, ([], []))
                    mine.append(_timed(lambda a=answers, p=our, t=together: ours(a, p, t)))  # type: ignore[misc]
                    bares.append(_timed(lambda a=answers, p=their: bare(a, p)))  # type: ignore[misc]
    return {what: (offers / median(mine), offers / median(bares)) for what, (mine, bares) in times.items()}


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offers", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    sys.stdout.write(f"offers per second into the cache, {chosen.offers:,} offers, median of {chosen.rounds}\n")
    sys.stdout.write(f"{'':45}{'ours':>10}{'bare':>10}{'ratio':>8}\n")
    for what, (mine, bares) in measure(chosen.offers, chosen.rounds).items():
        sys.stdout.write(f"{what:45}{mine:10,.0f}{bares:10,.0f}{mine / bares:8.2f}\n")


if __name__ == "__main__":
    main()
