"""Reading goes on whatever happens to the file: missing, old, damaged, moved aside, written at the same time."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.queries import OfferCounts, OfferQuery
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from tests.store.conftest import HandClock

Make = Callable[..., dict[str, Any]]
EVERYTHING = OfferQuery()


def test_a_missing_cache_reads_as_empty_until_it_is_there(
    reader: CacheReader, cache_path: Path, clock: HandClock, offer: Make
) -> None:
    assert (list(reader.numbers(EVERYTHING)), reader.rows([1]), reader.accounts()) == ([], [], [])
    assert (reader.offer("shop", 1), reader.offers([("shop", 1)]), reader.document(1), reader.history(1)) == (
        (None, {}, {}, [])
    )
    assert (reader.counts(EVERYTHING), reader.warehouses(), reader.pulled_at("shop")) == (OfferCounts(), [], None)
    assert not reader.reference("shop").vat_rates
    assert not cache_path.exists(), "reading makes no file"
    cache = Cache(cache_path, clock)
    cache.open()
    cache.put_offers("shop", [offer(1)])
    assert len(reader.numbers(EVERYTHING)) == 1
    cache.close()


@pytest.mark.parametrize("content", [b"", b"not a database" * 100])
def test_a_file_that_is_no_cache_reads_as_empty(reader: CacheReader, cache_path: Path, content: bytes) -> None:
    cache_path.write_bytes(content)
    assert list(reader.numbers(EVERYTHING)) == []


def test_an_older_or_newer_cache_reads_as_empty(
    reader: CacheReader, cache: Cache, cache_path: Path, offer: Make
) -> None:
    cache.put_offers("shop", [offer(1)])
    connection = sqlite3.connect(cache_path)
    for version in (0, 99):
        connection.execute(f"PRAGMA user_version = {version}")
        fresh = CacheReader(cache_path)
        assert list(fresh.numbers(EVERYTHING)) == []
        fresh.close()
    connection.close()


def test_a_cache_that_took_the_place_of_another_is_read(
    reader: CacheReader, cache_path: Path, clock: HandClock, offer: Make
) -> None:
    for number in (1, 2):
        cache = Cache(cache_path, clock)
        cache.open()
        cache.put_offers("shop", [offer(number)])
        assert [row.id for row in reader.rows(reader.numbers(EVERYTHING))] == [number]
        cache.report_damage()
        cache.close()


def test_rows_come_in_the_order_asked_for(reader: CacheReader, cache: Cache, offer: Make) -> None:
    cache.put_offers("shop", [offer(number) for number in range(1, 400)])
    assert [row.row for row in reader.rows([300, 5, 9999, 7, 5])] == [300, 5, 7, 5]
    assert [row.row for row in reader.rows(range(399, 0, -1))] == list(range(399, 0, -1))


def test_whoever_gets_a_row_may_change_it(reader: CacheReader, cache: Cache, offer: Make) -> None:
    cache.put_offers("shop", [offer(1)])
    first = reader.offer("shop", 1)
    assert first is not None
    first.stock[1] = 999
    second = reader.offer("shop", 1)
    assert second is not None and second.stock == {1: 14}


def test_a_reader_sees_no_half_of_a_page(reader: CacheReader, cache: Cache, offer: Make, cache_path: Path) -> None:
    seen = []

    def packed(text: bytes) -> bytes:
        other = CacheReader(cache_path)
        seen.append(len(other.numbers(EVERYTHING)))
        other.close()
        return text

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("emag_desk.store.offer_writer.packed", packed)
        cache.put_offers("shop", [offer(1), offer(2)])
    assert seen == [0, 0]
    assert len(reader.numbers(EVERYTHING)) == 2


def test_the_reader_cannot_write(reader: CacheReader, cache: Cache) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._all("DELETE FROM offer", ())


def test_a_sound_file_passes_the_check_and_a_damaged_one_does_not(
    cache: Cache, cache_path: Path, offer: Make, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(number) for number in range(1, 300)])
    sound = CacheReader(cache_path)
    assert sound.quick_check() == []
    sound.close()
    cache.close()
    content = bytearray(cache_path.read_bytes())
    for place in range(4096 * 105, len(content), 4096):
        content[place : place + 64] = b"\xff" * 64
    cache_path.write_bytes(content)
    damaged = CacheReader(cache_path)
    assert damaged.quick_check()
    damaged.close()


def test_reading_needs_only_the_standard_library() -> None:
    """The window shows the cache before anything heavy is imported."""
    program = (
        "import sys, emag_desk.store.reader, emag_desk.store.threads, emag_desk.store.files\n"
        "heavy = {'sqlalchemy', 'pydantic', 'orjson', 'platformdirs', 'httpx', 'keyring'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
