"""The tour drives the real window through check, pull, search, edit, review and send, on the practice marketplace."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

STEPS = ("start", "accounts", "check", "pulling", "offers", "search", "edit", "bulk", "review", "sent", "outbox")


def test_the_tour_gets_through_every_step_and_leaves_a_picture_of_each(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "emag_desk", "tour", "--output", str(tmp_path / "tour")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    pictures = {path.stem.partition("-")[2]: path.stat().st_size for path in (tmp_path / "tour").glob("*.png")}
    assert set(STEPS) <= pictures.keys()
    assert all(size > 10_000 for size in pictures.values())
    assert all(f"-{step}.png" in done.stdout for step in STEPS)
    assert "Traceback" not in done.stderr
