"""Kill the program at any moment: nothing that was approved is lost, doubled, invented or silently undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.practice.process import PracticeProcess

from .programs import SEED, needs_fork, run

pytestmark = needs_fork


@pytest.fixture
def marketplace() -> Iterator[PracticeProcess]:
    with PracticeProcess.start(offers=400, seed=5) as marketplace:
        yield marketplace


def hunt(marketplace: PracticeProcess, directory: Path, kills: int, kind: str, seed: int = SEED) -> dict[str, Any]:
    return run("killer.py", marketplace, directory, str(seed), str(kills), kind)


def test_kills_lose_nothing_and_do_nothing_twice(marketplace: PracticeProcess, data_path: Path) -> None:
    told = hunt(marketplace, data_path, 25, "honest")
    assert told["violations"] == []
    # That it was a test at all: it was killed at work, met the fates, and much was approved and happened.
    tried = told["summary"]
    assert tried["killed"] == 25
    assert tried["approved"] > 150
    assert tried["happened"] > 50
    assert len(told["fates"]) >= 6
    assert told["report"]["unknown"] == told["report"]["waiting"] == 0


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 9))
def test_thousands_of_kills_lose_nothing_either(marketplace: PracticeProcess, data_path: Path, seed: int) -> None:
    told = hunt(marketplace, data_path, 250, "honest", seed)
    assert told["violations"] == []
    assert told["report"]["unknown"] == told["report"]["waiting"] == 0


@pytest.mark.soak
@pytest.mark.parametrize(
    ("kind", "kills"),
    [
        pytest.param("repeat", 10, id="blind repeat after a timeout"),
        pytest.param("forget", 15, id="no word about what was in flight"),
    ],
)
def test_kills_catch_a_wrong_program(data_path: Path, kind: str, kills: int) -> None:
    """Not every few kills hit the moment that matters: a hunt without a catch is followed by another one."""
    for attempt in range(6):
        with PracticeProcess.start(offers=400, seed=5) as marketplace:
            directory = data_path.with_name(f"data-{attempt}")
            if hunt(marketplace, directory, kills, kind, SEED + attempt)["violations"]:
                return
    pytest.fail("the checker sees nothing wrong")
