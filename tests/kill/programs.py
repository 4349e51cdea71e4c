"""Starts the programs of this directory, which kill forks of themselves, and reads what they tell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from emag_desk.practice.process import PracticeProcess

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
SEED = 20260301


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
