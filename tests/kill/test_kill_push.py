"""Kill the program at any moment: nothing that was approved is lost, doubled, invented or silently undone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.practice.process import PracticeProcess

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")

SEED = 20260301


@pytest.fixture
def marketplace() -> Iterator[PracticeProcess]:
    with PracticeProcess.start(offers=400, seed=5) as marketplace:
        yield marketplace


def run(program: str, marketplace: PracticeProcess, directory: Path, *more: str) -> dict[str, Any]:
    """A program of this directory on a fresh data directory, and what it told."""
    where = [str(directory), marketplace.control, marketplace.url(), marketplace.username, marketplace.password]
    command = [sys.executable, "-W", "error", str(Path(__file__).with_name(program)), *where, *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def hunt(marketplace: PracticeProcess, directory: Path, kills: int, kind: str, seed: int = SEED) -> dict[str, Any]:
    return run("killer.py", marketplace, directory, str(seed), str(kills), kind)


def test_kills_lose_nothing_and_do_nothing_twice(marketplace: PracticeProcess, data_path: Path) -> None:
    told = hunt(marketplace, data_path, 60, "honest")
    assert told["violations"] == []
    # That it was a test at all: it was killed at work, met the fates, and much was approved and happened.
    tried = told["summary"]
    assert tried["killed"] == 60
    assert tried["approved"] > 300
    assert tried["happened"] > 100
    assert len(told["fates"]) >= 6
    assert told["report"]["unknown"] == told["report"]["waiting"] == 0


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 9))
def test_thousands_of_kills_lose_nothing_either(marketplace: PracticeProcess, data_path: Path, seed: int) -> None:
    told = hunt(marketplace, data_path, 250, "honest", seed)
    assert told["violations"] == []
    assert told["report"]["unknown"] == told["report"]["waiting"] == 0


@pytest.mark.parametrize(
    ("kind", "kills"),
    [
        pytest.param("repeat", 10, id="blind repeat after a timeout"),
        pytest.param("forget", 15, id="no word about what was in flight"),
    ],
)
def test_a_wrong_program_is_caught(data_path: Path, kind: str, kills: int) -> None:
    """Not every few kills hit the moment that matters: a hunt without a catch is followed by another one."""
    for attempt in range(6):
        with PracticeProcess.start(offers=400, seed=5) as marketplace:
            directory = data_path.with_name(f"data-{attempt}")
            if hunt(marketplace, directory, kills, kind, SEED + attempt)["violations"]:
                return
    pytest.fail("the checker sees nothing wrong")


def test_whatever_step_it_dies_at_with_whatever_fate(marketplace: PracticeProcess, data_path: Path) -> None:
    told = run("crasher.py", marketplace, data_path)
    assert told["violations"] == []
    assert told["report"]["unknown"] == told["report"]["waiting"] == 0
    assert len(told["ended"]) == 13
    assert min(told["ended"].values()) > 0, "some place was never met"
    # Staging and approving are all or nothing: [staged, waiting] of three edits.
    assert told["staged"] == {
        "stage.before_commit": [0, 0],
        "stage.after_commit": [3, 0],
        "approve.before_commit": [3, 0],
        "approve.after_commit": [0, 3],
    }


def test_products_are_made_once_whatever_step_it_dies_at(marketplace: PracticeProcess, data_path: Path) -> None:
    told = run("producer.py", marketplace, data_path, str(SEED), "8")
    assert told["violations"] == []
    assert told["excess"] == {}, "saved more often than approved and repeated once"
    assert told["stuck"] == []
    assert len(told["ended"]) == 13
    assert min(told["ended"].values()) > 0, "some place was never met"
    assert told["summary"]["killed"] == 8
    assert told["summary"]["happened"] > 30
