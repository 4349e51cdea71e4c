"""`emag-desk flows --dry-run`: every step is tried on what is really there, and nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emag_desk import cli
from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.practice.process import PracticeProcess
from emag_desk.settings import SettingsFile
from emag_desk.store.files import DataDirectory
from tests.sync.returning import ACCOUNT, COMPANY, RULE, Returner, keep_returns

pytestmark = pytest.mark.usefixtures("hurried")

Typed = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def practice(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


@pytest.fixture
def typed(
    practice: PracticeProcess,
    data_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Typed:
    """Type a command with the account of a seller who was at work before, in a dialect."""
    monkeypatch.chdir(tmp_path)

    def run(dialect: Dialect, *words: str) -> tuple[int, str]:
        variables = {"USERNAME": practice.username, "PASSWORD": practice.password, "BASE_URL": practice.url()}
        for name, text in {**variables, "DIALECT": dialect.value}.items():
            monkeypatch.setenv(f"EMAG_{ACCOUNT.upper()}_{name}", text)
        monkeypatch.setenv("EMAG_DESK_OTHER_PER_SECOND", "100")
        monkeypatch.setenv("EMAG_DESK_OTHER_PER_MINUTE", "6000")
        capsys.readouterr()
        status = cli.main(["--data-dir", str(data_path), "flows", "--dry-run", "--account", ACCOUNT, *words])
        return status, capsys.readouterr().out

    return run


def steps(said: str) -> dict[str, dict[str, Any]]:
    """What was told of each step."""
    [account] = json.loads(said)
    return {f"{step['flow']} {step['step']}": step for step in account["steps"]}


def bring_in_the_company(data_path: Path) -> None:
    settings = SettingsFile(DataDirectory(data_path).settings, {})
    settings.load()
    settings.invoicing.save_company(COMPANY)
    settings.invoicing.save_rule(ACCOUNT, RULE)


def changing_calls(practice: PracticeProcess) -> list[str]:
    """What was called that changes something."""
    return [call["route"] for call in practice.ask("calls") if not ENDPOINTS[call["route"]].reads]


def test_every_step_of_the_marketplace_is_tried_and_nothing_is_changed(
    typed: Typed, practice: PracticeProcess, data_path: Path
) -> None:
    async def at_work(seller: Returner) -> None:
        seller.come_back()
        seller.finalized()
        seller.arrive(status=2)
        record = await seller.write(seller.finalized(), erp=False)
        await seller.thread.run(seller.outbox.invoices.keep_pdf, record.id, "", "https://docs.example.test/42.pdf")

    keep_returns(data_path, practice, at_work)
    status, said = typed(Dialect.MARKETPLACE, "--json")
    found = steps(said)
    assert status == 0
    assert {name for name, step in found.items() if step["result"] == "no call"} == {
        "rma create",
        "invoice update_payment",
    }
    assert {step["result"] for step in found.values()} == {"fine", "no call"}
    assert found["rma update_status"]["body"][0]["request_status"] == 3
    assert found["cancellation refund"]["body"][0]["is_storno"] is True
    assert changing_calls(practice) == []
    _, table = typed(Dialect.MARKETPLACE)
    assert "POST /rma/save" in table and "nothing is changed by this" in table


def test_every_step_of_the_erp_is_tried_on_what_was_done_before(
    typed: Typed, practice: PracticeProcess, data_path: Path
) -> None:
    async def at_work(seller: Returner) -> None:
        seller.speak(Dialect.ERP)
        order_id, cancelled = seller.finalized(), seller.arrive(2, status=2, payment_mode_id=3)[0]
        item = {"offer_id": seller.document(order_id)["products"][0]["ext_part_number"], "quantity": 1}
        texts = {"order_id": str(order_id), "reason": "other", "item:1": json.dumps(item)}
        await seller.order(
            Intent(ACCOUNT, ActionKind.RETURN_CREATE, order_id, "", texts),
            seller.intent(ActionKind.CANCEL, cancelled, None, erp_reason="other", money_back="5.00", currency="RON"),
        )
        await seller.write(order_id)
        await seller.send()

    keep_returns(data_path, practice, at_work)
    bring_in_the_company(data_path)
    before = changing_calls(practice)
    status, said = typed(Dialect.ERP, "--json")
    found = steps(said)
    assert {name: step["said"] for name, step in found.items() if step["result"] != "fine"} == {}
    assert status == 0
    assert found["invoice create"]["body"]["invoice_number"] == ""
    assert found["invoice update_payment"]["body"]["invoice_id"] == "I-4001"
    assert found["rma track"]["route"] == "GET /rma/{id}"
    assert changing_calls(practice) == before


def test_what_would_be_refused_fails_and_says_why(typed: Typed, practice: PracticeProcess, data_path: Path) -> None:
    practice.ask("reset", {})
    practice.ask("switches", {"magflow_paths": True})
    practice.ask("fates", [{"route": "product_offer/count", "fate": "html_503", "times": 9}])
    status, said = typed(Dialect.ERP, "--json")
    found = steps(said)
    assert (status, found["invoice create"]["result"]) == (1, "refused")
    assert "company" in found["invoice create"]["said"]
    assert found["offers count"]["result"] == "refused"
    assert found["rma track"]["result"] == "nothing to try it on"
