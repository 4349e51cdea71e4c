"""What offers cost stays what was typed, whatever eMAG says meanwhile; and the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from emag_desk.domain.bench_notes import BenchNote
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.offer_costs import OfferCost
from emag_desk.store.outbox import Outbox

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    outbox = Outbox(tmp_path / "outbox.db", SystemClock())
    outbox.open()
    yield outbox
    outbox.close()


def test_costs_and_answers_do_not_overwrite_each_other(outbox: Outbox) -> None:
    one = OfferCost("shop", 7, cost=Decimal("12.30"))
    outbox.costs.keep_costs([one, OfferCost("other", 7, cost=Decimal(1))])
    outbox.costs.keep_answers([replace(one, cost=None, commission=Decimal("21.5"), asked_at=NOW)])
    found = outbox.costs.of_offers([("shop", 7), ("shop", 8)])
    assert found == {("shop", 7): OfferCost("shop", 7, Decimal("12.30"), None, Decimal("21.5"), NOW)}
    outbox.costs.keep_costs([replace(one, cost=None)])
    assert outbox.costs.of_offers([("shop", 7)])["shop", 7].cost is None
    assert outbox.costs.of_offers([("shop", 7)])["shop", 7].commission == Decimal("21.5")
    assert len(outbox.costs.of_offers([("shop", number) for number in range(2_000)])) == 1


def test_everything_that_is_typed_on_the_bench_is_kept(outbox: Outbox) -> None:
    note = BenchNote("shop", 4, 1, "damaged", "n", "SN", "d", "r", ("a.jpg",), "Ana")
    outbox.returns.keep([note])
    (kept,) = outbox.returns.of_return("shop", 4)
    assert replace(kept, updated_at=None) == note
    outbox.returns.keep([BenchNote("shop", 4, 1, serial="SN")])
    assert [one.serial for one in outbox.returns.of_return("shop", 4)] == ["SN"]
    outbox.returns.keep([BenchNote("shop", 4, 1)])
    assert outbox.returns.of_return("shop", 4) == []
