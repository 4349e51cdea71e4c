"""How soon a search over a million cached offers shows its first rows and its count, against a plain `LIKE` scan.

    python tests/bench/search.py [--offers 1000000]

Ours: the first 200 rows in the wanted order, then all row numbers, which is the full count. The baseline: the same
question asked of the same table with `LIKE '%...%'` over the searched columns, as a program without a full-text index
would: the first 200 rows, and `count(*)`. `LIKE` knows case of plain letters only, so it misses marks that we find.
Best of three, warm, alternating.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from emag_desk.domain.offer_facets import Chip
from emag_desk.domain.queries import OfferQuery
from emag_desk.store.reader import CacheReader
from tests.bench.million import data_directory

_REJECTED = frozenset({Chip.REJECTED})

#: what it is called, the search, and what the baseline adds to its WHERE and its ORDER BY
SEARCHES: tuple[tuple[str, OfferQuery, str, str], ...] = (
    ("a word", OfferQuery("lampa"), "", '"row"'),
    ("a word, by price", OfferQuery("lampa", sort="sale_price"), "", "sale_price"),
    ("a word, by brand (no index)", OfferQuery("lampa", sort="brand"), "", "brand COLLATE NOCASE"),
    ("a word, rejected", OfferQuery("lampa", chips=_REJECTED), "AND validation IN (5, 6, 8, 10, 12, 14)", '"row"'),
    ("two words", OfferQuery("birou lampa"), "", '"row"'),
    ("one letter, by name", OfferQuery("s", sort="name"), "", "name"),
    ("the beginning of an EAN", OfferQuery("594613"), "", '"row"'),
    ("no match", OfferQuery("zzzz"), "", '"row"'),
    ("everything, by price", OfferQuery(sort="sale_price", descending=True), "", "sale_price DESC"),
    ("everything, by stock", OfferQuery(sort="general_stock"), "", "general_stock"),
    ("everything, by best price (no index)", OfferQuery(sort="best_offer_sale_price"), "", "best_offer_sale_price"),
    (
        "everything rejected, by price",
        OfferQuery(chips=_REJECTED, sort="sale_price"),
        "AND validation IN (5, 6, 8, 10, 12, 14)",
        "sale_price",
    ),
)
_SEARCHED = ("name", "part_number", "part_number_key", "ean", "brand", "id")


def best(work: Callable[[], Any], rounds: int = 3) -> tuple[float, Any]:
    """The shortest time in milliseconds, and what the work gave."""
    shortest, given = float("inf"), None
    for _ in range(rounds):
        started = time.perf_counter()
        given = work()
        shortest = min(shortest, time.perf_counter() - started)
    return shortest * 1000, given


def like(text: str, also: str) -> tuple[str, list[str]]:
    """The WHERE of the baseline, which names no index, and its values."""
    where, values = "+account > 0", []
    for word in text.split():
        where += f" AND ({' OR '.join(f'{column} LIKE ?' for column in _SEARCHED)})"
        values += [f"%{word}%"] * len(_SEARCHED)
    return f"{where} {also}", values


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offers", type=int, default=1_000_000)
    path = data_directory(parser.parse_args().offers).cache
    reader = CacheReader(path)
    plain = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    out = sys.stdout.write
    out(f"milliseconds over {len(reader.numbers(OfferQuery())):,} offers\n")
    out(f"{'':38}{'first 200 rows':>27}{'full count':>29}\n{'':38}")
    out(f"{'ours':>8}{'LIKE':>10}{'ratio':>9}{'ours':>11}{'LIKE':>10}{'ratio':>8}{'rows':>11}\n")
    for what, query, also, order in SEARCHES:
        where, values = like(query.text, also)
        first, _ = best(lambda q=query: reader.first(q))  # type: ignore[misc]
        everything, rows = best(lambda q=query: reader.numbers(q))  # type: ignore[misc]
        scan = f'SELECT "row" FROM offer NOT INDEXED WHERE {where} ORDER BY {order} LIMIT 200'
        count = f"SELECT count(*) FROM offer NOT INDEXED WHERE {where}"
        their_first, _ = best(lambda s=scan, v=values: plain.execute(s, v).fetchall(), 2)  # type: ignore[misc]
        their_count, _ = best(lambda s=count, v=values: plain.execute(s, v).fetchall(), 2)  # type: ignore[misc]
        out(f"{what:38}{first:8.1f}{their_first:10.0f}{first / their_first:9.3f}")
        out(f"{everything:11.1f}{their_count:10.0f}{everything / their_count:8.2f}{len(rows):11,}\n")
    chips, counted = best(lambda: reader.counts(OfferQuery()))
    out(f"counts of all chips over {counted.total:,} offers: {chips:.0f} ms\n")
    some = reader.numbers(OfferQuery(sort="sale_price"))[:: len(reader.numbers(OfferQuery())) // 128 or 1][:128]
    page, _ = best(lambda: reader.rows(some))
    out(f"128 rows of one screen by their numbers, scattered: {page:.2f} ms\n")
    plain.close()
    reader.close()


if __name__ == "__main__":
    main()
