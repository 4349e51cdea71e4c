"""Numbers that come late are asked for until they are there, and only then no more."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.changes import Changes
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.issued_awb import Given
from emag_desk.errors import MarketplaceError, Sentence
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread
from emag_desk.sync.awbs import Awbs


class Clock(SystemClock):
    """Waits take no time; they are written down."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return sum(self.slept)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)


class Marketplace:
    """Tells the number at the third question; fails at the first one."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    async def read(self, route: str, filters: Any, **_: Any) -> list[Any]:
        self.asked.append((route, filters))
        if len(self.asked) == 1 and filters == {"reservation_id": 8}:
            raise MarketplaceError("eMAG is not working properly at the moment.")
        number = "4EMG1" if len(self.asked) > 2 else ""
        return [{"emag_id": 9, "awb": [{"emag_id": 9, "awb_number": number}], "status": [{"code": "DLV", "name": "D"}]}]


class Office:
    """What the window has: AWBs, their store and their marketplace."""

    def __init__(self, path: Path) -> None:
        self.clock, self.changes, self.emag = Clock(), Changes(), Marketplace()
        self.outbox, self.thread = Outbox(path, self.clock), StoreThread()
        self.outbox.open()

        async def client(_: str) -> Any:
            return self.emag

        self.awbs = Awbs(client=client, outbox=self.outbox, thread=self.thread, clock=self.clock, changes=self.changes)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "outbox.db")
    yield office
    office.outbox.close()
    office.thread.close()


def test_a_late_number_is_waited_for(office: Office) -> None:
    office.outbox.awbs.keep("ro", 7, [Given(5)])

    async def story() -> None:
        [awb] = await office.awbs.await_numbers(await office.awbs.of_order("ro", 7))
        assert (awb.number, awb.emag_id, awb.status) == ("4EMG1", 9, "D")

    asyncio.run(story())
    assert office.emag.asked == [("awb/read", {"reservation_id": 5})] * 3
    assert office.clock.slept == [1.0, 2.0]


def test_patience_has_an_end_and_what_a_person_found_is_not_asked_for(office: Office) -> None:
    office.outbox.awbs.keep("ro", 7, [Given(5), Given(0, 0, "FOUND1")])

    async def story() -> None:
        found = await office.awbs.await_numbers(await office.awbs.of_order("ro", 7), patience=0.5)
        assert sorted(awb.number for awb in found) == ["", "FOUND1"]

    asyncio.run(story())
    assert len(office.emag.asked) == 2


def test_the_window_keeps_asking_through_trouble_and_then_rests(office: Office) -> None:
    office.outbox.awbs.keep("ro", 7, [Given(8)])
    troubles: list[Sentence] = []

    async def story() -> None:
        asking = asyncio.create_task(office.awbs.keep_asking(troubles.append))
        while await office.thread.run(office.outbox.awbs.unnumbered):
            await asyncio.sleep(0)
        calls = len(office.emag.asked)
        await asyncio.sleep(0.02)
        assert len(office.emag.asked) == calls, "nothing is left to ask"
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)

    asyncio.run(story())
    assert [str(one) for one in troubles] == ["eMAG is not working properly at the moment."]
    assert office.outbox.awbs.of_order("ro", 7)[0].number == "4EMG1"
