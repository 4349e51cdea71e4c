"""Actions are done once, whatever step the program dies at and whatever becomes of a request; nothing is kept quiet.

Every test compares what the operator was told, what the database says and what the marketplace did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.practice.process import PracticeProcess

from .programs import needs_fork, run

pytestmark = needs_fork

PLACES = 17


@pytest.fixture
def marketplace() -> Iterator[PracticeProcess]:
    switches = {"magflow_paths": True, "finalize_delay_seconds": 0.2}
    with PracticeProcess.start(offers=100, seed=5, switches=switches) as marketplace:
        yield marketplace


def judge(told: dict[str, Any], happened: int) -> None:
    right = [told["marketplace"], told["erp"]]
    assert [story["violations"] for story in right] == [[], []]
    ended = sum((Counter(story["ended"]) for story in right), Counter())
    places = [place for place in ended if place]
    assert len(places) == PLACES
    assert min(ended[place] for place in places) > 0, "some place was never met"
    assert sum(story["asked"] for story in right) > 5, "what nothing can prove is asked"
    assert sum(story["summary"]["happened"] for story in right) > happened
    for wrong, seen in (
        ("repeat", "eMAG did it 2 times"),  # sends again after a timeout
        ("forget", "it is called done, and eMAG never did it"),  # believes what was in flight
    ):
        found = told[wrong]["violations"]
        for kind in ("awb", "order_refund"):
            assert any(line.startswith(kind) and seen in line for line in found), (wrong, kind, found)


def test_every_kind_survives_every_place_and_sort_of_fate_and_a_wrong_program_is_caught(
    marketplace: PracticeProcess, data_path: Path
) -> None:
    judge(run("deed_crasher.py", marketplace, data_path, "some"), 100)


@pytest.mark.soak
def test_every_kind_at_every_place_with_every_fate(marketplace: PracticeProcess, data_path: Path) -> None:
    judge(run("deed_crasher.py", marketplace, data_path, "all", timeout=1800), 1000)
