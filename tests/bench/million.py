"""A data directory whose cache holds a million offers, made once and kept for the benchmarks.

    python tests/bench/million.py [--offers 1000000] [--keep DIR]

Prints the data directory. Three accounts (`ro`, `bg`, `hu`) share the offers, as the practice marketplace would tell
them. The directory is made again when the cache's tables change.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from emag_desk.domain.clock import SystemClock
from emag_desk.store import cache_migrations
from emag_desk.store.cache import Cache, Page
from emag_desk.store.files import DataDirectory
from tests.bench.offer_pages import PAGE, offers

#: account key -> platform and its part of all offers in percent
ACCOUNTS = {"ro": ("emag-ro", 60), "bg": ("emag-bg", 25), "hu": ("emag-hu", 15)}
_TOGETHER = 20


def data_directory(count: int = 1_000_000, keep: Path | None = None) -> DataDirectory:
    """The directory with that many offers; made when it is not there yet, which takes minutes for a million."""
    user = os.getuid() if hasattr(os, "getuid") else "me"
    place = keep or Path(tempfile.gettempdir()) / f"emag-desk-bench-{user}"
    schema = hashlib.sha256(repr(cache_migrations.MIGRATIONS).encode()).hexdigest()[:8]
    finished = DataDirectory(place / f"{count}-{schema}")
    if not finished.cache.exists():
        unfinished = DataDirectory(place / f"unfinished-{os.getpid()}")
        unfinished.create()
        fill(unfinished.cache, count)
        unfinished.path.rename(finished.path)
    return finished


def fill(path: Path, count: int) -> None:
    """Put that many offers into a new cache file."""
    cache = Cache(path, SystemClock())
    cache.open()
    for account, (platform, percent) in ACCOUNTS.items():
        cache.put_reference(account, "vat", [{"vat_id": 1, "vat_rate": 0.21}, {"vat_id": 2, "vat_rate": 0.11}])
        cache.put_reference(account, "handling_time", [{"id": days} for days in (0, 1, 2, 3, 5, 7, 14)])
        sweep = cache.begin_sweep(account)
        documents = offers(count * percent // 100, platform)
        number = 0
        while chunk := list(islice(documents, PAGE * _TOGETHER)):
            read = [Page(number + 1 + i // PAGE, chunk[i : i + PAGE]) for i in range(0, len(chunk), PAGE)]
            cache.put_pages(account, read, sweep=sweep.id)
            number += len(read)
        cache.finish_sweep(sweep.id)
    cache.close()


def main() -> None:
    """Make the directory, or find it, and print where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offers", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path)
    chosen = parser.parse_args()
    started = time.perf_counter()
    directory = data_directory(chosen.offers, chosen.keep)
    seconds = time.perf_counter() - started
    size = directory.cache.stat().st_size / 1_000_000
    sys.stdout.write(f"{directory.path}\n")
    sys.stderr.write(f"{chosen.offers:,} offers, {size:,.0f} MB, {seconds:.1f} s\n")


if __name__ == "__main__":
    main()
