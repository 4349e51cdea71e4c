"""The tour drives the real window through check, pull, search, edit, review and send, on the practice marketplace."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

STEPS = ("start", "accounts", "check", "pulling", "offers", "search", "edit", "bulk", "review", "sent", "outbox")
ORDER_STEPS = ("look", "acknowledge", "awb", "awb-run", "labels", "picking", "cancel", "storno", "needs-you")
RETURN_STEPS = ("returns", "return", "finalize", "pickup")
INVOICE_STEPS = ("invoices", "invoice-numbers", "write-invoices", "my-invoices", "differences")
BENCH_STEPS = ("bench", "dossier", "campaign", "margins", "measurements")


ROOT = Path(__file__).parents[1]


def take(output: Path, *program: str, seconds: float) -> None:
    """Take the tour, and look at what it left."""
    done = subprocess.run(
        [sys.executable, *program, "tour", "--output", str(output)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    pictures = {path.stem.partition("-")[2]: path.stat().st_size for path in output.glob("*.png")}
    wanted = (*STEPS, *ORDER_STEPS, *RETURN_STEPS, *BENCH_STEPS, *INVOICE_STEPS)
    assert {*wanted} <= pictures.keys()
    assert all(size > 10_000 for size in pictures.values())
    assert all(f"-{step}.png" in done.stdout for step in wanted)
    assert "Traceback" not in done.stderr


def test_the_tour_gets_through_every_step_and_leaves_a_picture_of_each(tmp_path: Path) -> None:
    take(tmp_path / "tour", str(ROOT / "tests" / "hurry.py"), seconds=180)


@pytest.mark.soak
def test_it_does_so_at_the_pace_that_emag_allows(tmp_path: Path) -> None:
    take(tmp_path / "tour", "-m", "emag_desk", seconds=600)
