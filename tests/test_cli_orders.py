"""Orders from the command line, on the practice marketplace over real HTTP."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from emag_desk import cli
from emag_desk.practice.process import PracticeProcess
from emag_desk.sync import order_pull

pytestmark = pytest.mark.usefixtures("hurried")


@pytest.fixture(scope="module")
def practice(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=250)


@pytest.fixture
def typed(
    practice: PracticeProcess, data_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Type a command; gives the exit status, what was said and what was noted."""
    practice.ask("reset", {})
    variables = {"USERNAME": practice.username, "PASSWORD": practice.password, "BASE_URL": practice.url()}
    for name, value in variables.items():
        monkeypatch.setenv(f"EMAG_{name}", value)

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = cli.main(["--data-dir", str(data_path), *map(str, words)])
        return (status, *capsys.readouterr())

    return run


def test_orders_are_read_and_written_to_a_file(
    typed: Callable[..., tuple[int, str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_pull, "BEGINNING", datetime.now() - timedelta(days=300))  # noqa: DTZ005
    status, said, _ = typed("sync", "orders")
    assert (status, said) == (0, "eMAG: 240 orders read, 240 new, 0 changed, 0 unreadable, 6 pages\n")
    _, told, _ = typed("sync", "orders", "--full", "--json")
    (result,) = json.loads(told)["orders"]
    assert (result["new"], result["complete"], result["error"]) == (0, True, "")
    path = tmp_path / "orders.csv"
    status, said, _ = typed("export", "orders", "--output", path, "--filter", "finalized", "--since", "2001-01-01")
    assert status == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert said == f"Wrote {len(rows)} orders to {path}.\n"
    assert {row["status_text"] for row in rows} == {"Finalized"}
    status, _, _ = typed("export", "orders", "--output", path, "--lines", "--filter", "finalized")
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert {row["id"] for row in csv.DictReader(file)} == {row["id"] for row in rows}


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("--filter", "socks"), "There is no folder socks"),
        (("--since", "yesterday"), "yesterday is not a day"),
        (("--columns", "id,shoe"), "There is no column shoe"),
    ],
)
def test_what_makes_no_sense_is_said(
    typed: Callable[..., tuple[int, str, str]], tmp_path: Path, words: tuple[str, ...], problem: str
) -> None:
    status, _, noted = typed("export", "orders", "--output", tmp_path / "x.csv", *words)
    assert status != 0
    assert problem in noted
    assert not (tmp_path / "x.csv").exists()


def test_a_sync_that_fails_says_why(
    typed: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EMAG_PASSWORD", "wrong")
    status, told, noted = typed("sync", "orders", "--json")
    assert status == 1
    (result,) = json.loads(told)["orders"]
    assert result["error"] and result["error"] in noted


def test_returns_and_invoices_are_read_and_written_with_what_does_not_agree(
    typed: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    status, told, _ = typed("sync", "returns", "invoices", "--json")
    assert status == 0
    results = json.loads(told)
    assert (results["returns"][0]["returns"], results["invoices"][0]["error"]) == (50, "")
    assert results["invoices"][0]["invoices"] > 20
    path = tmp_path / "out.csv"
    assert typed("export", "returns", "--output", path, "--filter", "overdue", "--lines")[0] == 0
    status, said, _ = typed("export", "invoices", "--output", path, "--filter", "FC", "--until", "2001-01-01")
    assert (status, said) == (0, f"Wrote 0 invoices to {path}.\n")
    status, said, _ = typed("export", "reconciliation", "--output", path)
    assert status == 0
    assert said.splitlines()[0].endswith(f"orders to {path}.")
    assert "Invoices can be filtered by one" in typed("export", "invoices", "--output", path, *["--filter", "a"] * 2)[2]
