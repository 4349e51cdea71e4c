"""The returns of an account on the practice marketplace: pulled, noticed when they leave, read with what belongs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.return_facets import ReturnFolder
from emag_desk.domain.return_queries import ReturnQuery
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.errors import InputError
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.reader import CacheReader
from emag_desk.store.return_reader import ReturnAwb
from emag_desk.sync import return_pull
from emag_desk.sync.schedule import Job

from .scenes import Play, player

pytestmark = pytest.mark.usefixtures("hurried")


@pytest.fixture(scope="module")
def practice(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=250)


@pytest.fixture
def play(practice: PracticeProcess, data_path: Path) -> Play:
    return player(practice, data_path)


async def rows(desk: Desk, **query: Any) -> list[ReturnRow]:
    asked = ReturnQuery(**query)
    return await desk.readers.run(lambda reader: reader.returns.rows(reader.returns.numbers(asked)))


def awbs_of(row: ReturnRow, reader: CacheReader) -> list[ReturnAwb]:
    return reader.returns.awbs(row.account, row.awbs)


def test_the_first_pull_brings_all_with_their_orders_and_parcels_and_the_next_what_came(
    play: Play, practice: PracticeProcess
) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        told: list[int] = []
        desk.changes.subscribe(Kind.RETURNS, lambda: told.append(1))
        first = await desk.returns.pull(account)
        assert (len(first.new), first.arrived, first.complete, first.bad_rows, first.remarks) == (35, [], True, 0, [])
        assert told
        found = await rows(desk)
        assert {row.type for row in found} == {2, 3}
        assert {row.status for row in found} == set(ReturnStatus)
        orders = await desk.readers.run(lambda reader: reader.orders.orders([(r.account, r.order_id) for r in found]))
        assert len(orders) == first.orders_read == len({row.order_id for row in found})
        open_ones = [row for row in found if row.status in (3, 6) and row.type == 3]
        for row in open_ones:
            parcels = await desk.readers.run(partial(awbs_of, row))
            assert parcels[0].number and parcels[0].status
        (came,) = practice.ask("returns/arrive", {"platform": "emag-ro", "count": 1})["ids"]
        again = await desk.returns.pull(account)
        assert (again.new, again.arrived, again.orders_read) == ([came], [came], 1)
        nothing = await desk.returns.pull(account)
        assert (nothing.new, nothing.changed, nothing.orders_read, nothing.awbs_read) == ([], 0, 0, 0)

    play(scene)


def test_a_return_that_leaves_the_open_ones_is_noticed_however_old_it_is(play: Play, practice: PracticeProcess) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        asked = {"platform": "emag-ro", "count": 2, "with": {"date": "2025-01-10 12:00:00", "request_status": 6}}
        finished, gone_on = practice.ask("returns/arrive", asked)["ids"]
        await desk.returns.pull(account)
        assert {row.id for row in await rows(desk, folder=ReturnFolder.RECEIVED)} >= {finished, gone_on}
        practice.ask(f"return/emag-ro/{finished}", {"request_status": 7, "products": [{"refund_value": "12.5000"}]})
        again = await desk.returns.pull(account)
        assert (again.changed, again.complete) == (1, True)
        row = await desk.readers.run(lambda reader: reader.returns.row(account.key, finished))
        assert row is not None and (row.status, str(row.refund)) == (7, "12.5000")
        past = await desk.readers.run(lambda reader: reader.returns.history(account.key, finished))
        assert past[-1].status == 7  # two that are noticed within one second are one entry

    play(scene)


def test_many_open_returns_take_several_pages_and_several_pulls(
    play: Play, practice: PracticeProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(return_pull, "PAGE", 4)
    monkeypatch.setattr(return_pull, "_MOST_LEFT", 2)

    async def scene(desk: Desk, account: Account) -> None:
        old = {"date": "2025-01-10 12:00:00"}
        ids = practice.ask("returns/arrive", {"platform": "emag-ro", "count": 6, "with": old})["ids"]
        assert len((await desk.returns.pull(account)).new) == 41
        for number in ids[:3]:
            practice.ask(f"return/emag-ro/{number}", {"request_status": 5})
        first = await desk.returns.pull(account)
        assert (first.changed, first.complete) == (2, False)
        assert "1 returns that are no longer open" in str(first.remarks[0])
        second = await desk.returns.pull(account)
        assert (second.changed, second.complete) == (1, True)
        assert {row.id for row in await rows(desk, folder=ReturnFolder.CANCELLED)} >= set(ids[:3])

    play(scene)


def test_reading_one_return_brings_its_order_and_its_parcel_and_acknowledges_nothing(
    play: Play, practice: PracticeProcess
) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        (came,) = practice.ask("returns/arrive", {"platform": "emag-ro", "count": 1})["ids"]
        told = await desk.returns.read(account, came)
        assert (told.id, told.status) == (came, ReturnStatus.NEW)
        assert [row.id for row in await rows(desk)] == [came]
        order = await desk.readers.run(lambda reader: reader.orders.order(account.key, told.order_id))
        assert order is not None
        with pytest.raises(InputError, match="does not list return 5"):
            await desk.returns.read(account, 5)
        with_parcel = await desk.returns.read(account, 4261021)
        (parcel,) = await desk.returns.read_awbs(account, with_parcel.awbs)
        assert parcel.number and parcel.reservation_id == with_parcel.awbs[0]
        (unknown,) = await desk.returns.read_awbs(account, [999])
        assert unknown.number == ""
        assert (await desk.returns.read(account, came)).status == ReturnStatus.NEW

    play(scene)


def test_returns_are_due_every_half_hour_and_forgotten_as_orders_are(play: Play) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        assert (await desk.facts(account)).lists[Job.RETURNS].read_at is None
        pull = asyncio.create_task(desk.returns.pull(account))
        await asyncio.sleep(0)
        with pytest.raises(InputError, match="being read already"):
            await desk.returns.pull(account)
        await pull
        fresh = (await desk.facts(account)).lists[Job.RETURNS]
        assert fresh.read_at is not None and (fresh.every, fresh.failures) == (timedelta(minutes=30), 0)
        await desk.save_preferences(desk.settings.preferences.model_copy(update={"order_days_kept": 1}))
        kept = len([row for row in await rows(desk) if row.customer])
        assert await desk.returns.forget_customers() > 0
        assert 0 < len([row for row in await rows(desk) if row.customer]) < kept

    play(scene)
