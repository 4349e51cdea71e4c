"""Products are made once, whatever step the program dies at while it makes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from emag_desk.practice.process import PracticeProcess

from .programs import SEED, needs_fork, run

pytestmark = needs_fork


@pytest.fixture
def marketplace() -> Iterator[PracticeProcess]:
    with PracticeProcess.start(offers=100, seed=5) as marketplace:
        yield marketplace


@pytest.mark.parametrize("kills", [4, pytest.param(100, marks=pytest.mark.soak)])
def test_products_are_made_once_whatever_step_it_dies_at(
    marketplace: PracticeProcess, data_path: Path, kills: int
) -> None:
    told = run("producer.py", marketplace, data_path, str(SEED), str(kills))
    assert told["violations"] == []
    assert told["excess"] == {}, "saved more often than approved and repeated once"
    assert told["stuck"] == []
    assert len(told["ended"]) == 13
    assert min(told["ended"].values()) > 0, "some place was never met"
    assert told["summary"]["killed"] == kills
    assert told["summary"]["happened"] > 30
