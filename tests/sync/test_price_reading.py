"""What eMAG says of prices is read offer by offer, kept as it comes, and missing where eMAG refuses."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from emag_desk.desk import Desk
from emag_desk.practice.process import PracticeProcess
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory
from emag_desk.sync.price_reading import PriceAnswer, PriceProgress, PriceReading


@pytest.mark.usefixtures("hurried")
def test_answers_are_kept_and_a_refusal_stands_with_its_offer(
    practice_of: Callable[..., PracticeProcess], data_path: Path
) -> None:
    market = practice_of(offers=40, orders=60)
    environment = {
        "EMAG_SHOP_RO_USERNAME": market.username,
        "EMAG_SHOP_RO_PASSWORD": market.password,
        "EMAG_SHOP_RO_BASE_URL": market.url("emag-ro"),
    }

    async def job() -> None:
        desk = await Desk.open(DataDirectory(data_path), environment=environment, secrets=Secrets())
        try:
            await desk.offers.pull(desk.account("shop-ro"))
            ids = (await desk.readers.run(lambda reader: reader.offer_ids("shop-ro")))[:4]
            keys = [("shop-ro", number) for number in (*ids, 999_999)]
            reading = PriceReading(desk.client, desk.outbox, desk.thread, desk.clock)
            told: list[tuple[PriceAnswer, PriceProgress]] = []
            answers = await reading.ask(keys, lambda answer, progress: told.append((answer, progress)))
            assert [progress.done for _, progress in told] == [1, 2, 3, 4, 5]
            assert told[-1][1].seconds_left == 0
            by_id = {answer.key[1]: answer for answer in answers}
            assert "does not exist" in str(by_id[999_999].problem) and by_id[999_999].known.asked_at is None
            known = await reading.known(keys)
            assert set(known) == set(keys[:4])
            assert all(one.commission and 0 < one.commission < 100 for one in known.values())
            assert any(one.smart_deals for one in known.values())
            # Somebody who types a cost meanwhile keeps it.
            first = known[keys[0]]
            await reading.keep([type(first)(*keys[0], cost=Decimal(7))])
            asking = asyncio.create_task(reading.ask(keys[:2]))
            await asyncio.sleep(0)
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
            kept = (await reading.known(keys[:1]))[keys[0]]
            assert (kept.cost, kept.commission) == (Decimal(7), first.commission)
        finally:
            await desk.aclose()

    asyncio.run(job())
