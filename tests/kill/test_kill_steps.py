"""End the program at every named step of sending, with every fate: nothing approved is lost, doubled or invented."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.practice.process import PracticeProcess

from .programs import needs_fork, run

pytestmark = needs_fork


@pytest.fixture
def marketplace() -> Iterator[PracticeProcess]:
    with PracticeProcess.start(offers=400, seed=5) as marketplace:
        yield marketplace


def judge(told: dict[str, Any]) -> None:
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
    assert any("an older value came back" in line for line in told["repeat"]), "sends again after a timeout"
    assert any("is called saved but never happened" in line for line in told["forget"]), "believes what was in flight"


def test_whatever_step_it_dies_at_with_whatever_fate_and_a_wrong_program_is_caught(
    marketplace: PracticeProcess, data_path: Path
) -> None:
    judge(run("crasher.py", marketplace, data_path, "some"))


@pytest.mark.soak
def test_every_step_with_every_fate_by_every_route(marketplace: PracticeProcess, data_path: Path) -> None:
    judge(run("crasher.py", marketplace, data_path, "all"))
