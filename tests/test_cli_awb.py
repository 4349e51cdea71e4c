"""AWBs and acknowledging from the command line, on the practice marketplace over real HTTP."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from emag_desk import cli
from emag_desk.practice.process import PracticeProcess
from emag_desk.sync.labels_pdf import page_count
from emag_desk.sync.push import Push

pytestmark = pytest.mark.usefixtures("hurried")

SENDER = ("--sender-phone", "0740000001", "--sender-contact", "Ana Pop")


class Said(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Type = Callable[..., Said]


@pytest.fixture(scope="module")
def practice(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=250)


@pytest.fixture
def shop(
    practice: PracticeProcess,
    data_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Type:
    """Type a command with one account on the practice marketplace."""
    practice.ask("reset", {})
    practice.ask("switches", {"finalize_delay_seconds": 0})
    monkeypatch.chdir(tmp_path)
    variables = {"USERNAME": practice.username, "PASSWORD": practice.password, "BASE_URL": practice.url()}
    variables |= {"DESK_OTHER_PER_SECOND": "100", "DESK_OTHER_PER_MINUTE": "6000", "DESK_SETTLE_SECONDS": "0.1"}
    for name, text in variables.items():
        monkeypatch.setenv(f"EMAG_{name}", text)

    def run(*words: object) -> Said:
        capsys.readouterr()
        status = cli.main(["--data-dir", str(data_path), *map(str, words)])
        return Said(status, *capsys.readouterr())

    return run


def arrive(practice: PracticeProcess, count: int = 1, **wish: Any) -> list[int]:
    """Orders that can be shipped to a door."""
    usual = {"type": 3, "payment_mode_id": 1, "delivery_mode": "courier", "details": []}
    usual |= {"vouchers": [], "shipping_tax_voucher_split": [], "enforced_vendor_courier_accounts": None}
    usual |= {"replace": True, "products": [{"quantity": 2, "sale_price": "10.0000", "vat": "0.2100"}]}
    given = {"platform": "emag-ro", "count": count, "with": {**usual, **wish}}
    numbers: list[int] = practice.ask("orders/arrive", given)["ids"]
    return numbers


def done(practice: PracticeProcess, kind: str) -> list[int]:
    return [event["order_id"] for event in practice.ask("ledger")["events"] if event["kind"] == kind]


def test_orders_are_acknowledged_once_and_it_is_said_what_came_of_each(shop: Type, practice: PracticeProcess) -> None:
    new, known = arrive(practice), arrive(practice, status=2)
    planned = shop("acknowledge", *new, "--dry-run")
    assert (planned.status, done(practice, "acknowledge")) == (0, [])
    assert "would be acknowledged" in planned.out
    said = shop("acknowledge", *new, *known)
    assert said.status == 0, said
    assert f"{new[0]}: Done" in said.out
    assert "2 of 2 done" in said.out, "already in progress is as good"
    assert done(practice, "acknowledge") == new
    unknown = shop("--json", "acknowledge", 7)
    assert unknown.status == 1
    assert unknown.data["orders"][0]["state"] == "rejected"
    assert unknown.data["orders"][0]["messages"]


def test_the_dry_run_says_in_words_what_would_leave_and_sends_nothing(shop: Type, practice: PracticeProcess) -> None:
    [good], [new] = arrive(practice, status=3), arrive(practice)
    said = shop("awb", good, new, "--dry-run", *SENDER)
    assert said.status == 1, "one cannot be issued"
    assert "Parcels: 1, envelopes: 0" in said.out
    assert "The courier collects" in said.out
    assert "0740000001" in said.out
    assert "not possible: Acknowledge the order first" in said.out
    assert done(practice, "awb") == []
    bare = shop("awb", good, "--dry-run")
    assert "The phone of the sender" in bare.out, "eMAG tells no phone of the seller"


def test_awbs_are_issued_once_however_often_the_run_is_started_and_their_labels_written(
    shop: Type, practice: PracticeProcess, tmp_path: Path
) -> None:
    numbers = arrive(practice, 3, status=3)
    labels = tmp_path / "labels.pdf"
    said = shop("awb", *numbers, *SENDER, "--labels", labels, "--layout", "a4", "--start", 2)
    assert said.status == 0, said
    assert "3 of 3 done" in said.out
    assert sorted(done(practice, "awb")) == numbers
    assert page_count(labels.read_bytes()) == 1
    assert stat.S_IMODE(labels.stat().st_mode) == 0o600
    again = shop("--json", "awb", *numbers, "--labels", labels, "--layout", "a6")
    assert again.status == 0
    assert [len(order["awbs"]) for order in again.data["orders"]] == [1, 1, 1]
    once_more = shop("awb", numbers[0])
    assert "has AWB" in once_more.out and "makes another one" not in once_more.out, "nothing is sent for it"
    assert page_count(labels.read_bytes()) == 3
    assert sorted(done(practice, "awb")) == numbers, "none was issued twice"


def test_an_answer_that_is_lost_is_never_asked_for_again_but_said(
    shop: Type, practice: PracticeProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(Push.__init__.__kwdefaults__, "again_seconds", 0.05)
    [number] = arrive(practice, status=3)
    practice.ask("fates", [{"route": "awb/save", "fate": "lost_answer"}])
    said = shop("awb", number, *SENDER)
    assert said.status == 1
    assert "Needs you" in said.out
    assert "it exists, its number is unknown" in said.out
    again = shop("awb", number, *SENDER)
    assert again.status == 1
    assert "carried on with" in again.out
    listed = shop("outbox")
    assert "offer" not in listed.out, "it is an order"
    assert (listed.status, "Needs you" in listed.out, "AWB for" in listed.out) == (0, True, True)
    assert shop("--json", "outbox").data[0]["kind"] == "awb"
    assert done(practice, "awb") == [number]


def test_what_is_no_number_is_wrong_usage(shop: Type, capsys: pytest.CaptureFixture[str]) -> None:
    assert shop("awb", "12x").status == 2
    assert shop("awb").status == 2
    assert shop("awb", "12", "--weight", "heavy").status == 2
