"""From a refusal of eMAG's people to one correction for all, sent again, with the rounds counted."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from emag_desk.practice.process import PracticeProcess
from emag_desk.store.threads import ReaderThread
from emag_desk.sync.rejections import RejectionInbox

from .producing import Producer, produce
from .product_forms import CATEGORY, COLOUR, FIRST_NUMBER, TEMPLATE
from .selling import ACCOUNT

Story = Callable[[Producer], Coroutine[Any, Any, None]]
KEY = f"characteristic:{COLOUR}"
ERROR = f"value of characteristic with id {COLOUR} must be one of: Alb, Negru, Roșu"
NEW = FIRST_NUMBER


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


def test_one_value_corrects_all_of_a_group(marketplace: PracticeProcess, data_path: Path) -> None:
    async def story(seller: Producer) -> None:
        readers = ReaderThread(seller.directory.cache)
        inbox = RejectionInbox(readers, seller.thread, seller.outbox, {ACCOUNT: "emag-ro"})
        await seller.thread.run(seller.cache.categories.put_template, ACCOUNT, "", TEMPLATE)
        await seller.create(NEW, NEW + 1, NEW + 2)
        assert (await seller.send()).ok
        assert all(group.key != KEY for group in await inbox.groups())
        for number in (NEW, NEW + 1):
            seller.decide(number, 8, f"{ERROR} - Product id: {number}")
        seller.decide(NEW + 2, 9)
        for number in (NEW, NEW + 1, NEW + 2):
            await seller.read(number)

        group = next(one for one in await inbox.groups([ACCOUNT]) if one.key == KEY)
        assert (group.count, group.rounds, group.label, group.categories) == (2, 1, "Culoare", {CATEGORY})

        wrong = await inbox.plan(group, KEY, ["Mov"])
        assert wrong.changes == ()
        assert len(wrong.left_out) == 2

        plan = await inbox.plan(group, KEY, ["Negru"])
        assert plan.left_out == ()
        assert await inbox.stage(plan, "Ana") == 2
        commands = await seller.approve_staged()
        assert [(set(one.edits), one.source) for one in commands] == [({KEY}, "rejections")] * 2
        assert (await seller.send()).ok
        for number in (NEW, NEW + 1):
            values = [one["value"] for one in seller.product_there(number)["characteristics"]]
            assert "Negru" in values

        seller.decide(NEW, 8, ERROR)
        await seller.read(NEW)
        group = next(one for one in await inbox.groups([ACCOUNT]) if one.key == KEY)
        assert (group.count, group.rounds) == (1, 2)
        readers.close()

    produce(data_path, marketplace, story)
