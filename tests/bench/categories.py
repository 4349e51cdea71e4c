"""Measures cached categories: completing among very many values, the tree, the search, a huge template.

Completing and searching are set beside a plain LIKE over the same texts, which knows nothing of marks on letters.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from emag_desk.domain.category_tree import Tree
from emag_desk.domain.clock import SystemClock
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader

_WORDS = ("Câmpulung", "Ștefan", "Lumină", "Negru", "Albastru închis", "Țesătură", "Piele", "Oțel", "Luxora", "Nordvik")
_LONG, _HUGE = 1, 2


def texts(count: int) -> list[str]:
    """Names of two words and a number."""
    return [f"{_WORDS[number % 10]} {_WORDS[number // 10 % 10]} {number}" for number in range(count)]


def fill(path: Path, values: int, categories: int, characteristics: int) -> dict[str, float]:
    """Write a long list of values, many categories and a huge template; milliseconds by what was written."""
    cache = Cache(path, SystemClock())
    cache.open()
    long = texts(values)
    template = {"id": _LONG, "name": "Huse", "characteristics": [{"id": 5, "name": "Model", "values": long[:256]}]}
    cache.categories.put_template("shop", "", template)
    listing = cache.categories.begin_listing("shop")
    rows = [
        {"id": number + 3, "parent_id": (number + 3) // 10, "name": name, "is_allowed": number % 2}
        for number, name in enumerate(texts(categories))
    ]
    asked = [
        {"id": n, "name": f"C {n}", "values": [f"{n} {text}" for text in long[:256]]} for n in range(characteristics)
    ]
    huge = {"id": _HUGE, "name": "Mare", "characteristics": asked}
    jobs: dict[str, Callable[[], Any]] = {
        f"{values:,} values": lambda: cache.categories.put_values("shop", "", _LONG, {5: long}),
        f"{categories:,} categories": lambda: cache.categories.put_page("shop", "", listing.number, rows, ""),
        f"a template of {characteristics} x 256 values": lambda: cache.categories.put_template("shop", "", huge),
        "the same again, unchanged": lambda: cache.categories.put_template("shop", "", huge),
    }
    taken = {}
    for what, job in jobs.items():
        started = time.perf_counter()
        job()
        taken[what] = (time.perf_counter() - started) * 1000
    cache.close()
    return taken


def best(job: Callable[[], Any], runs: int = 7) -> float:
    """The shortest of several runs, in milliseconds."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        job()
        times.append(time.perf_counter() - started)
    return min(times) * 1000


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, count in (("values", 20_000), ("categories", 10_000), ("characteristics", 300)):
        parser.add_argument(f"--{name}", type=int, default=count)
    given = parser.parse_args()
    out = sys.stdout.write
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cache.db"
        for what, taken in fill(path, given.values, given.categories, given.characteristics).items():
            out(f"write {what:45}{taken:9.1f} ms\n")
        reader = CacheReader(path)
        compare(reader, path, given.values, given.categories)
        read = reader.categories
        out(f"\nread {given.categories:,} categories{best(lambda: read.tree('shop')):30.1f} ms\n")
        tree = best(lambda: Tree((row.id, row.parent_id, row.name) for row in read.tree("shop")))
        out(f"... and put the tree together{tree:26.1f} ms\n")
        out(f"read the huge template{best(lambda: read.category('shop', _HUGE)):33.1f} ms\n")
        out(f"... with every value{best(lambda: read.whole('shop', _HUGE)):35.1f} ms\n")
        reader.close()


def compare(reader: CacheReader, path: Path, values: int, categories: int) -> None:
    """Ours beside LIKE, for what one types."""
    out, read = sys.stdout.write, reader.categories
    plain = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    out(f"\nmilliseconds{'ours':>32}{'LIKE':>9}{'ratio':>9}\n")
    for text in ("l", "luxora", "luxora ste", "inchis 199", "999", "nothing like it"):
        sql = "SELECT value FROM value_text WHERE list = 1 AND value LIKE ? ORDER BY value LIMIT 50"
        ours = best(lambda text=text: read.values("shop", _LONG, 5, "", text, 50))
        theirs = best(lambda sql=sql, text=text: plain.execute(sql, (f"%{text}%",)).fetchall())
        out(f"complete {text!r:26}{ours:9.2f}{theirs:9.2f}{ours / theirs:9.2f}\n")
    out(f"(among {values:,})\n")
    for text in ("n", "stefan", "negru 77", "9123"):
        sql = "SELECT id, parent_id, name FROM category WHERE name LIKE ? ORDER BY name"
        ours = best(lambda text=text: read.search("shop", "", text))
        theirs = best(lambda sql=sql, text=text: plain.execute(sql, (f"%{text}%",)).fetchall())
        out(f"search {text!r:28}{ours:9.2f}{theirs:9.2f}{ours / theirs:9.2f}\n")
    out(f"(among {categories:,})\n")
    plain.close()


if __name__ == "__main__":
    main()
