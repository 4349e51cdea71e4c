"""The worker threads: jobs in order, nothing lost by a cancelled awaiter, a superseded query gives way."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from emag_desk.domain.queries import OfferQuery
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import Interrupted, ReaderThread, StoreThread


def test_jobs_run_one_after_another_on_one_thread() -> None:
    async def scenario() -> None:
        thread, names = StoreThread(), []

        def job(number: int) -> int:
            names.append((number, threading.current_thread().name))
            return number * 2

        assert await asyncio.gather(*(thread.run(job, number) for number in range(20))) == list(range(0, 40, 2))
        assert [number for number, _ in names] == list(range(20))
        assert len({name for _, name in names}) == 1
        assert threading.current_thread().name not in {name for _, name in names}
        thread.close()

    asyncio.run(scenario())


def test_what_a_job_raises_reaches_its_awaiter() -> None:
    async def scenario() -> None:
        thread = StoreThread()
        with pytest.raises(KeyError):
            await thread.run({}.__getitem__, "missing")
        thread.close()

    asyncio.run(scenario())


def test_a_job_is_carried_out_although_nobody_waits_for_it_any_more() -> None:
    async def scenario() -> None:
        thread, gate, done = StoreThread(), threading.Event(), []
        first = asyncio.create_task(thread.run(gate.wait, 5))
        second = asyncio.create_task(thread.run(done.append, "written"))
        await asyncio.sleep(0.01)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        gate.set()
        assert await first
        thread.close()
        assert done == ["written"]

    asyncio.run(scenario())


def very_long(started: threading.Event) -> Callable[[CacheReader], int]:
    """A query that takes far longer than anybody waits, yet ends, so that a failing test ends too."""

    def query(reader: CacheReader) -> int:
        connection = reader._open()
        assert connection is not None
        started.set()
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000000)"
        return int(connection.execute(f"{numbers} SELECT count(*) FROM n").fetchone()[0])

    return query


def test_a_running_query_gives_way(cache: Cache, cache_path: Path) -> None:
    async def scenario() -> None:
        readers, started = ReaderThread(cache_path), threading.Event()
        running = asyncio.create_task(readers.run(very_long(started)))
        await asyncio.to_thread(started.wait, 5)
        readers.interrupt()
        with pytest.raises(Interrupted):
            await running
        assert len(await readers.run(lambda reader: reader.numbers(OfferQuery()))) == 0, "the next one works"
        readers.close()

    asyncio.run(scenario())


def test_a_query_given_up_before_it_begins_gives_way_too(cache: Cache, cache_path: Path) -> None:
    async def scenario() -> None:
        readers, started, gate = ReaderThread(cache_path), threading.Event(), threading.Event()

        def late(reader: CacheReader) -> int:
            started.set()
            gate.wait(5)
            return very_long(threading.Event())(reader)

        running = asyncio.create_task(readers.run(late))
        await asyncio.to_thread(started.wait, 5)
        readers.interrupt()
        gate.set()
        async with asyncio.timeout(10):
            with pytest.raises(Interrupted):
                await running
        readers.close()

    asyncio.run(scenario())


def test_cancelling_a_task_ends_its_query(cache: Cache, cache_path: Path) -> None:
    async def scenario() -> None:
        readers, started = ReaderThread(cache_path), threading.Event()
        running = asyncio.create_task(readers.run(very_long(started)))
        waiting = asyncio.create_task(readers.run(very_long(started)))
        await asyncio.to_thread(started.wait, 5)
        for task in (waiting, running):
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        async with asyncio.timeout(5):
            assert await readers.run(lambda reader: reader.accounts()) == []
        readers.close()

    asyncio.run(scenario())


def test_closing_does_not_wait_for_a_long_query(cache: Cache, cache_path: Path) -> None:
    async def scenario() -> None:
        readers, started = ReaderThread(cache_path), threading.Event()
        running = asyncio.create_task(readers.run(very_long(started)))
        waiting = asyncio.create_task(readers.run(very_long(started)))
        await asyncio.to_thread(started.wait, 5)
        readers.close()
        for task in (running, waiting):
            with pytest.raises(Interrupted):
                await task

    asyncio.run(scenario())


def test_an_error_of_a_query_is_not_taken_for_an_interruption(cache: Cache, cache_path: Path) -> None:
    async def scenario() -> None:
        readers = ReaderThread(cache_path)
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            await readers.run(lambda reader: reader._all("SELECT * FROM missing", ()))
        readers.close()

    asyncio.run(scenario())
