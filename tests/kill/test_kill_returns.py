"""Refunds of returns, their couriers, ERP returns and ERP invoices happen once, whatever the program dies of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emag_desk.practice.process import PracticeProcess

from .programs import needs_fork, run

pytestmark = needs_fork


@pytest.fixture(scope="module")
def marketplace() -> Iterator[PracticeProcess]:
    with PracticeProcess.start(offers=100, seed=5, switches={"magflow_paths": True}) as marketplace:
        yield marketplace


def judge(told: dict[str, Any], deeds: int) -> None:
    honest = told["honest"]
    assert honest["violations"] == []
    assert honest["told_twice"] == []
    assert honest["numbers"] == list(range(1, len(honest["numbers"]) + 1)), "no number twice, none left out"
    assert min(honest["ended"][place] for place in honest["ended"] if place) > 0, "some place was never met"
    assert honest["asked"] > 3, "what nothing can prove is asked"
    assert honest["summary"]["happened"] > deeds


def test_refunds_couriers_and_invoices_happen_once_and_a_wrong_program_is_caught(
    marketplace: PracticeProcess, data_path: Path
) -> None:
    told = run("return_crasher.py", marketplace, data_path, "few")
    judge(told, 30)
    found = told["repeat"]["violations"]
    for kind in ("return_status", "return_awb", "return_create", "invoice_create"):
        assert any(line.startswith(kind) and "eMAG did it 2 times" in line for line in found), (kind, found)


@pytest.mark.soak
def test_every_kind_at_every_place_with_every_fate(marketplace: PracticeProcess, data_path: Path) -> None:
    judge(run("return_crasher.py", marketplace, data_path, "all", timeout=1800), 300)
