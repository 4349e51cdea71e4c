"""A small cache on disk for the tests of export and import."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader

from .marketplace import SteppingClock


@contextmanager
def cached(folder: Path, **offers: list[dict[str, Any]]) -> Iterator[tuple[Cache, CacheReader]]:
    """A cache with the offers of each account, and a reader of it."""
    cache = Cache(folder / "cache.db", SteppingClock())
    cache.open()
    for account, documents in offers.items():
        cache.put_offers(account, documents)
        cache.put_reference(account, "vat", [{"vat_id": 1, "vat_rate": 0.21}])
        cache.put_reference(account, "handling_time", [{"id": 0}, {"id": 3}])
    reader = CacheReader(folder / "cache.db")
    try:
        yield cache, reader
    finally:
        reader.close()
        cache.close()
