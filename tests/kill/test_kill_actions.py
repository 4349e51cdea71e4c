"""Actions are done once, whatever step the program dies at and whatever becomes of a request; nothing is kept quiet.

Every test compares what the operator was told, what the database says and what the marketplace did.
"""

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
PLACES = 17


@pytest.fixture
def marketplace() -> Iterator[PracticeProcess]:
    switches = {"magflow_paths": True, "finalize_delay_seconds": 0.2}
    with PracticeProcess.start(offers=400, seed=5, switches=switches) as marketplace:
        yield marketplace


def run(
    program: str, marketplace: PracticeProcess, directory: Path, *more: str, timeout: float = 300
) -> dict[str, Any]:
    """A program of this directory on a fresh data directory, and what it told."""
    where = [str(directory), marketplace.control, marketplace.url(), marketplace.username, marketplace.password]
    command = [sys.executable, "-W", "error", str(Path(__file__).with_name(program)), *where, *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_every_kind_of_action_survives_every_place_and_every_sort_of_fate(
    marketplace: PracticeProcess, data_path: Path
) -> None:
    told = run("deed_crasher.py", marketplace, data_path, "some", "honest")
    assert told["violations"] == []
    assert len(told["ended"]) == PLACES
    assert min(told["ended"].values()) > 0, "some place was never met"
    assert told["asked"] > 5, "what nothing can prove is asked"
    assert told["summary"]["happened"] > 100


@pytest.mark.soak
def test_every_kind_at_every_place_with_every_fate(marketplace: PracticeProcess, data_path: Path) -> None:
    told = run("deed_crasher.py", marketplace, data_path, "all", "honest", timeout=1800)
    assert told["violations"] == []
    assert len(told["ended"]) == PLACES
    assert told["summary"]["deeds"] > 1000


def test_a_bulk_run_of_awbs_that_is_killed_issues_each_once(marketplace: PracticeProcess, data_path: Path) -> None:
    told = run("deed_killer.py", marketplace, data_path, str(SEED), "40")
    assert told["violations"] == []
    assert told["summary"]["killed"] == 40
    assert told["summary"]["happened"] > 10
    assert told["without"] == [], "after every question was answered each order has one AWB"


@pytest.mark.soak
def test_300_kills_of_a_bulk_run_issue_each_awb_once(marketplace: PracticeProcess, data_path: Path) -> None:
    told = run("deed_killer.py", marketplace, data_path, str(SEED), "300", timeout=1800)
    assert told["violations"] == []
    assert told["summary"]["killed"] == 300
    assert told["without"] == []


@pytest.mark.parametrize(
    ("wrong", "seen"),
    [
        pytest.param("repeat", "eMAG did it 2 times", id="sends again after a timeout"),
        pytest.param("forget", "it is called done, and eMAG never did it", id="believes what was in flight"),
    ],
)
def test_a_wrong_program_is_caught(marketplace: PracticeProcess, data_path: Path, wrong: str, seen: str) -> None:
    told = run("deed_crasher.py", marketplace, data_path, "few", wrong)
    for kind in ("awb", "order_refund"):
        assert any(line.startswith(kind) and seen in line for line in told["violations"]), (kind, told["violations"])


def test_the_right_program_is_not(marketplace: PracticeProcess, data_path: Path) -> None:
    assert run("deed_crasher.py", marketplace, data_path, "few", "honest")["violations"] == []
