"""A bulk run of AWBs that is killed again and again issues each AWB once."""

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


def test_a_bulk_run_of_awbs_that_is_killed_issues_each_once(marketplace: PracticeProcess, data_path: Path) -> None:
    told = run("deed_killer.py", marketplace, data_path, str(SEED), "20")
    assert told["violations"] == []
    assert told["summary"]["killed"] == 20
    assert told["summary"]["happened"] > 10
    assert told["without"] == [], "after every question was answered each order has one AWB"


@pytest.mark.soak
def test_300_kills_of_a_bulk_run_issue_each_awb_once(marketplace: PracticeProcess, data_path: Path) -> None:
    told = run("deed_killer.py", marketplace, data_path, str(SEED), "300", timeout=1800)
    assert told["violations"] == []
    assert told["summary"]["killed"] == 300
    assert told["without"] == []
