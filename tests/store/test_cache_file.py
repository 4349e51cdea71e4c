"""A damaged cache is begun anew with a sentence; a newer one, a locked one and a full disk are said and left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import DamagedStoreError, NewerStoreError, StoreError
from emag_desk.store.cache import Cache
from emag_desk.store.cache_file import CacheFile
from emag_desk.store.database import driver_connection
from emag_desk.store.reader import CacheReader
from tests.store.conftest import HandClock

Make = Callable[..., dict[str, Any]]


def reopened(path: Path, clock: HandClock) -> tuple[Cache, str]:
    cache = Cache(path, clock)
    return cache, str(cache.open() or "")


def test_a_sound_cache_is_opened_without_a_word(cache: Cache, cache_path: Path, clock: HandClock, offer: Make) -> None:
    cache.put_offers("shop", [offer(1)])
    cache.close()
    again, said = reopened(cache_path, clock)
    assert said == ""
    assert again.put_offers("shop", [offer(1)]).unchanged == 1
    again.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"rubbish" * 1000,
        lambda content: content[:100] + b"\xff" * 4000 + content[4100:],
        lambda content: content[:16] + b"\x00" * 84 + content[100:],
        lambda content: content[:68] + b"\x00\x00\x00\x63" + content[72:],
    ],
    ids=["not a database", "first page spoiled", "header spoiled", "another program's"],
)
def test_a_damaged_cache_is_moved_aside_and_begun_anew(
    cache: Cache, cache_path: Path, clock: HandClock, offer: Make, spoil: Callable[[bytes], bytes]
) -> None:
    cache.put_offers("shop", [offer(1)])
    cache.close()
    spoiled = spoil(cache_path.read_bytes())
    cache_path.write_bytes(spoiled)
    again, said = reopened(cache_path, clock)
    assert "started anew" in said and "Pull the offers again" in said
    assert (cache_path.parent / "backups" / "cache-damaged.db").read_bytes() == spoiled
    assert again.put_offers("shop", [offer(1)]).new == 1
    again.close()


def test_damage_met_on_the_way_is_said_and_repaired_at_the_next_start(
    cache: Cache, cache_path: Path, clock: HandClock, offer: Make
) -> None:
    cache.put_offers("shop", [offer(number) for number in range(1, 500)])
    cache.close()
    content = bytearray(cache_path.read_bytes())
    for place in range(4096 * 105, len(content), 4096):
        content[place : place + 100] = b"\xff" * 100
    cache_path.write_bytes(content)
    again = CacheFile(cache_path, cache_path.parent / "backups")
    assert again.open() is None
    with pytest.raises(DamagedStoreError, match="start it again"), again.transaction() as connection:
        connection.exec_driver_sql("SELECT count(*), sum(status) FROM offer NOT INDEXED").all()
    again.close()
    assert "started anew" in str(again.open())
    again.close()
    assert again.open() is None, "only once"
    again.close()


def test_damage_that_a_check_found_is_repaired_at_the_next_start(
    cache: Cache, cache_path: Path, clock: HandClock
) -> None:
    cache.report_damage()
    cache.report_damage()
    cache.close()
    again, said = reopened(cache_path, clock)
    assert "started anew" in said
    again.close()


def test_a_newer_cache_is_refused_and_kept(cache: Cache, cache_path: Path, clock: HandClock, offer: Make) -> None:
    cache.put_offers("shop", [offer(1)])
    cache.close()
    connection = sqlite3.connect(cache_path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = cache_path.read_bytes()
    with pytest.raises(NewerStoreError, match="newer version"):
        Cache(cache_path, clock).open()
    assert cache_path.read_bytes() == before


def test_a_directory_in_the_way_is_said(tmp_path: Path, clock: HandClock) -> None:
    (tmp_path / "cache.db").mkdir()
    with pytest.raises(StoreError):
        Cache(tmp_path / "cache.db", clock).open()
    assert (tmp_path / "cache.db").is_dir()


def test_a_full_disk_is_said_and_nothing_is_half_written(cache: Cache, reader: CacheReader, offer: Make) -> None:
    cache.put_offers("shop", [offer(1)])
    assert cache._file._engine is not None
    driver = driver_connection(cache._file._engine)
    (pages,) = driver.execute("PRAGMA page_count").fetchone()
    driver.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="disk is full") as raised:
        cache.put_offers("shop", [offer(number) for number in range(2, 2000)])
    assert not isinstance(raised.value, DamagedStoreError)
    assert len(reader.numbers(OfferQuery())) == 1
    driver.execute("PRAGMA max_page_count = 1000000")
    assert cache.put_offers("shop", [offer(2)]).new == 1


def test_a_closed_cache_cannot_be_used(cache: Cache, offer: Make) -> None:
    cache.close()
    cache.close()
    with pytest.raises(RuntimeError):
        cache.put_offers("shop", [offer(1)])
