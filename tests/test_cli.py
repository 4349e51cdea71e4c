"""The command line: what a person types, reads and gets as exit status, on the practice marketplace over real HTTP."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from emag_desk import cli
from emag_desk.command_line.console import Console, in_words, plain
from emag_desk.desk import Desk
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.files import DataDirectory
from emag_desk.store.outbox import Outbox

ROOT = Path(__file__).parents[1]
OFFERS = 250

pytestmark = pytest.mark.usefixtures("hurried")


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
    return practice_of(offers=OFFERS)


@pytest.fixture
def typed(data_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Type:
    """Type a command on an empty data directory without accounts."""
    monkeypatch.chdir(tmp_path)

    def run(*words: object) -> Said:
        capsys.readouterr()
        status = cli.main(["--data-dir", str(data_path), *map(str, words)])
        return Said(status, *capsys.readouterr())

    return run


@pytest.fixture
def shop(typed: Type, practice: PracticeProcess, monkeypatch: pytest.MonkeyPatch) -> Type:
    """Type a command with one account on the practice marketplace, and a budget that does not slow the test down."""
    practice.ask("reset", {})
    monkeypatch.setenv("EMAG_USERNAME", practice.username)
    monkeypatch.setenv("EMAG_PASSWORD", practice.password)
    monkeypatch.setenv("EMAG_BASE_URL", practice.url())
    monkeypatch.setenv("EMAG_DESK_OTHER_PER_SECOND", "100")
    monkeypatch.setenv("EMAG_DESK_OTHER_PER_MINUTE", "6000")
    monkeypatch.setenv("EMAG_DESK_SETTLE_SECONDS", "0.2")
    return typed


@pytest.fixture(scope="module")
def pulled(practice: PracticeProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory whose cache has all offers."""
    path = tmp_path_factory.mktemp("pulled") / "data"
    environment = {
        "EMAG_USERNAME": practice.username,
        "EMAG_PASSWORD": practice.password,
        "EMAG_BASE_URL": practice.url(),
        "EMAG_DESK_OTHER_PER_SECOND": "100",
        "EMAG_DESK_OTHER_PER_MINUTE": "6000",
    }

    async def pull() -> None:
        desk = await Desk.open(DataDirectory(path), environment=environment)
        await desk.offers.pull(desk.accounts[0])
        await desk.aclose()

    asyncio.run(pull())
    return path


@pytest.fixture
def stocked(shop: Type, pulled: Path, data_path: Path) -> Type:
    """As `shop`, after a sync."""
    shutil.copytree(pulled, data_path)
    return shop


def _csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _write_csv(path: Path, rows: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


# ---- what needs no account


def test_help_and_flows_load_nothing_heavy() -> None:
    code = (
        "import sys; from emag_desk import cli; "
        "assert cli.main(['--help']) == 0; assert cli.main(['flows', '--json']) == 0; "
        "heavy = {'httpx', 'sqlalchemy', 'pydantic', 'keyring', 'openpyxl', 'PySide6', 'orjson'} & set(sys.modules); "
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "words", [["sell"], ["sync", "socks"], ["export", "offers"], ["push", "--loudly"], ["check", "extra"]]
)
def test_wrong_usage_is_status_2(typed: Type, words: list[str]) -> None:
    said = typed(*words)
    assert said.status == 2
    assert "usage:" in said.err and not said.out


def test_flows_show_the_routes_of_both_dialects(typed: Type) -> None:
    said = typed("flows")
    assert said.status == 0
    assert "POST /rma/update_status" in said.out and "POST /order/save" in said.out
    flows = {flow["flow"]: flow for flow in typed("flows", "--json").data}
    assert set(flows) == {"rma", "cancellation", "invoice", "offers"}
    create = flows["rma"]["steps"][0]
    assert (create["marketplace"], create["erp"]) == ("-", "POST /rma/create")


def test_without_an_account_the_way_to_one_is_said(typed: Type) -> None:
    for command in ("sync", "check"):
        said = typed(command)
        assert said.status == 1
        assert "no account yet" in said.err and "EMAG_USERNAME" in said.err


def test_configuration_says_where_everything_is_from_and_keeps_secrets(
    shop: Type, data_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EMAG_PASSWORD", "s3cret-word")
    monkeypatch.setenv("EMAG_SHOE_SIZE", "42")
    said = shop("configuration")
    assert said.status == 0
    assert "s3cret-word" not in said.out + said.err
    assert "environment (EMAG_BASE_URL)" in said.out
    assert "EMAG_SHOE_SIZE" in said.err
    data = shop("--json", "configuration").data
    assert data["budgets"][1] == {
        "routes": "everything else together",
        "allowed": "100/s, 6000/min",
        "used": "80/s, 4800/min",
    }
    assert {"name": "accounts.emag.password", "value": "set", "from": "environment (EMAG_PASSWORD)"} in data["settings"]
    assert not data_path.exists(), "looking creates nothing"


# ---- with an account


def test_common_options_stand_before_or_after_the_command(shop: Type) -> None:
    assert shop("--json", "--account", "EMAG", "outbox").data == []
    assert shop("outbox", "--account", "eMAG", "--json").data == []
    assert "no account nobody" in shop("outbox", "--account", "nobody").err


def test_check_finds_the_account_in_order(shop: Type) -> None:
    said = shop("check")
    assert said.status == 0
    assert "ok    User name and password" in said.out and "FAIL" not in said.out


def test_check_says_what_is_wrong_and_what_to_do(shop: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EMAG_PASSWORD", "not-the-password")
    said = shop("check", "--json")
    assert said.status == 1
    assert "not-the-password" not in said.out + said.err
    failed = [finding for finding in said.data[0]["findings"] if finding["verdict"] == "failed"]
    assert failed[0]["code"] == "AUTH_INVALID_CREDENTIALS" and failed[0]["remedy"]


def test_sync_pulls_and_archives(shop: Type, tmp_path: Path) -> None:
    said = shop("sync", "offers", "--archive", tmp_path / "archive", "--format", "csv")
    assert said.status == 0
    assert f"{OFFERS} offers, {OFFERS} new" in said.out
    assert "page 1 of" in said.err, "progress goes to stderr"
    names = sorted(path.name for path in (tmp_path / "archive").iterdir())
    assert [name.partition("-20")[0] for name in names] == ["offers-emag", "sync-report"]
    again = shop("sync", "offers", "--json").data["accounts"][0]
    assert (again["offers"], again["new"], again["error"]) == (OFFERS, 0, "")


def test_a_sync_that_fails_is_status_1_with_the_reason(shop: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EMAG_PASSWORD", "not-the-password")
    said = shop("sync")
    assert said.status == 1
    assert "eMAG: " in said.err


def test_offers_go_out_to_a_file_and_come_back_as_changes_that_are_sent(
    stocked: Type, tmp_path: Path, practice: PracticeProcess
) -> None:
    path = tmp_path / "offers.csv"
    said = stocked(
        "export", "offers", "--output", path, "--filter", "in stock", "--filter", "active", "--with-old-values"
    )
    assert said.status == 0
    rows = [row for row in _csv(path) if row["stock:1"] and row["min_sale_price"] and float(row["sale_price"]) > 1]
    price = f"{float(rows[0]['sale_price']) * 1.01:.2f}"
    rows[0]["sale_price"] = price
    rows[1]["stock:1"] = str(int(rows[1]["stock:1"]) + 1)
    rows[2]["sale_price"] = "0.01"
    rows[3]["status"] = "resting"
    _write_csv(path, rows)

    dry = stocked("import", path, "--dry-run", "--json")
    assert dry.status == 1, "one row is bad"
    assert (dry.data["edits"], dry.data["staged"], len(dry.data["refusable"])) == (3, 0, 1)
    assert dry.data["bad"][0]["row"] == 5

    said = stocked("import", path)
    assert "3 changes of 3 offers staged; nothing was sent" in said.out
    assert "row 5: " in said.err and "resting" in said.err

    assert len(stocked("outbox", "--json").data) == 3
    assert "Staged" in stocked("outbox").out

    unasked = stocked("push")
    assert "There was nothing to send" in unasked.out and "3 changes stay staged" in unasked.err

    approved = stocked("push", "--yes")
    assert approved.status == 0
    assert "2 saved." in approved.out and "refused by eMAG: The price" in approved.out
    assert "1 changes stay staged" in approved.err

    ledger = stocked("outbox", "--all", "--json").data
    assert {entry["state"] for entry in ledger if entry["offer"] != int(rows[2]["id"])} == {"confirmed"}
    told = practice.ask(f"offer/emag-ro/{rows[0]['id']}")
    assert told["offer"]["sale_price"] == pytest.approx(float(price))


def test_warnings_hold_a_change_back_unless_it_is_approved_with_them(stocked: Type, tmp_path: Path) -> None:
    stocked("export", "offers", "--output", tmp_path / "o.csv", "--filter", "in_stock", "--filter", "active")
    row = next(row for row in _csv(tmp_path / "o.csv") if row["stock:1"] and not row["stock:2"])
    _write_csv(tmp_path / "edit.csv", [{"id": row["id"], "stock": "0"}])
    assert stocked("import", tmp_path / "edit.csv").status == 0
    said = stocked("push", "--approve", "--json")
    assert (said.data["confirmed"], said.data["staged"]) == (0, 1)
    said = stocked("push", "--yes", "--json")
    assert (said.data["confirmed"], said.data["staged"]) == (1, 0)


def test_at_a_terminal_the_person_is_asked(stocked: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stocked("export", "offers", "--output", tmp_path / "o.csv", "--filter", "in_stock", "--filter", "active")
    row = next(row for row in _csv(tmp_path / "o.csv") if row["stock:1"] and not row["stock:2"])
    _write_csv(tmp_path / "edit.csv", [{"id": row["id"], "stock": str(int(row["stock:1"]) + 5)}])
    stocked("import", tmp_path / "edit.csv")
    asked: list[str] = []
    for answer, saved in ((False, 0), (True, 1)):
        monkeypatch.setattr(Console, "ask", lambda self, text, answer=answer: asked.append(text) or answer)
        assert stocked("push", "--json").data["confirmed"] == saved
    assert asked == ["Send 1 of 1 staged changes?"] * 2


def test_a_refusal_of_emag_is_status_1_in_its_own_words(
    stocked: Type, tmp_path: Path, practice: PracticeProcess
) -> None:
    stocked("export", "offers", "--output", tmp_path / "o.csv", "--filter", "in_stock", "--filter", "active")
    row = next(row for row in _csv(tmp_path / "o.csv") if row["stock:1"] and not row["stock:2"])
    _write_csv(tmp_path / "edit.csv", [{"id": row["id"], "vat": row["vat_id"], "price": row["max_sale_price"]}])
    assert stocked("import", tmp_path / "edit.csv").status == 0
    practice.ask("fates", [{"route": "offer/save", "fate": "item_error", "times": 1}])
    said = stocked("push", "--yes")
    assert said.status == 1
    assert "1 refused by eMAG." in said.out


def test_a_staged_product_is_listed_checked_and_sent(stocked: Type, data_path: Path, practice: PracticeProcess) -> None:
    values = {
        "name": ["Lampă nouă"],
        "brand": ["Luxora"],
        "part_number": ["LX-4100001"],
        "emag_club": ["0"],
        "description": [f"<p>{'foarte ' * 40}bună</p>"],
    }

    def stage(number: int, wanted: dict[str, list[str]], base: dict[str, list[str]] | None = None) -> None:
        outbox = Outbox(DataDirectory(data_path).outbox, SystemClock())
        outbox.open()
        change = ProductChange("emag", number, wanted.get("name", ["-"])[0], wanted, base)
        outbox.stage_product(change, who="Ana", source="form")
        outbox.close()

    stage(4_100_001, values)
    listed = stocked("outbox")
    assert "name Lampă nouă" in listed.out and "foarte" in listed.out and "bună" not in listed.out
    (entry,) = stocked("outbox", "--json").data
    assert (entry["kind"], entry["edits"]["name"]) == ("product", '["Lampă nouă"]')

    held = stocked("push", "--approve")
    assert "No category is chosen" in held.out and "refused by eMAG: Category: This is mandatory." in held.out
    assert practice.ask("ledger")["offers"].get("emag-ro", {}) == {}


def test_export_knows_its_filters_columns_and_formats(stocked: Type, tmp_path: Path) -> None:
    assert "no filter purple" in stocked("export", "offers", "--output", tmp_path / "o.csv", "--filter", "purple").err
    assert "ending" in stocked("export", "offers", "--output", tmp_path / "o.txt").err
    said = stocked(
        "export", "offers", "--output", tmp_path / "o.txt", "--format", "json", "--columns", "id,name", "--json"
    )
    assert said.data["rows"] == OFFERS
    assert set(json.loads((tmp_path / "o.txt").read_text("utf-8"))[0]) == {"id", "name"}
    assert stocked("export", "offers", "--account", "emag", "--output", tmp_path / "o.xlsx").status == 0
    said = stocked("export", "offers", "--account", "nobody", "--output", tmp_path / "o.xlsx")
    assert said.status == 1 and "Cached are: emag" in said.err


def test_ctrl_c_keeps_what_was_read_and_says_so(practice_of: Callable[..., PracticeProcess], data_path: Path) -> None:
    practice = practice_of(offers=1000)
    environment = {
        **os.environ,
        "EMAG_USERNAME": practice.username,
        "EMAG_PASSWORD": practice.password,
        "EMAG_BASE_URL": practice.url(),
        "EMAG_DESK_OTHER_PER_SECOND": "5",
        "EMAG_DESK_OTHER_PER_MINUTE": "300",
    }
    command = [sys.executable, "-m", "emag_desk", "--data-dir", str(data_path), "sync"]
    child = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert child.stderr is not None
    assert "page 1" in child.stderr.readline()
    time.sleep(0.5)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=20)
    assert child.returncode == 1
    assert "Nothing is lost" in err and "Traceback" not in err
    environment |= {"EMAG_DESK_OTHER_PER_SECOND": "100", "EMAG_DESK_OTHER_PER_MINUTE": "6000"}
    again = subprocess.run([*command, "--json"], cwd=ROOT, env=environment, capture_output=True, check=True)
    report = json.loads(again.stdout)["accounts"][0]
    assert report["resumed"] and report["offers"] == 1000


def test_the_practice_marketplace_is_a_command(data_path: Path, home: Path) -> None:
    command = [sys.executable, "-m", "emag_desk", "practice", "--port", "0", "--offers", "5", "--until-stdin-closes"]
    child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert json.loads(child.stdout.readline())["url"].startswith("http://127.0.0.1:")
    child.communicate("", timeout=10)
    assert child.returncode == 0


# ---- how it is written


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_one_line_that_is_drawn_over() -> None:
    out, err = Terminal(), Terminal()
    moments = iter([0.0, 0.01, 5.0])
    console = Console(out, err, monotonic=lambda: next(moments))
    console.progress("page 1")
    console.progress("page 2")
    console.progress("page 3")
    console.say("done")
    assert err.getvalue().count("\n") == 0
    assert "page 1" in err.getvalue() and "page 2" not in err.getvalue() and "page 3" in err.getvalue()
    assert err.getvalue().endswith("\r\x1b[2K"), "the line is gone when the result is written"
    assert out.getvalue() == "done\n"


def test_without_a_terminal_progress_is_a_line_now_and_then() -> None:
    err = io.StringIO()
    moments = iter([0.0, 5.0, 11.0])
    console = Console(io.StringIO(), err, monotonic=lambda: next(moments))
    for page in (1, 2, 3):
        console.progress(f"page {page}")
    assert err.getvalue() == "page 1\npage 3\n"


def test_text_of_a_server_cannot_command_the_terminal() -> None:
    assert plain("a\x1b[2Jb\u202ec\r\nd") == "a [2Jb c  d"


@pytest.mark.parametrize(
    ("seconds", "words"), [(None, ""), (0.4, "0 s"), (59.6, "1 min 0 s"), (70, "1 min 10 s"), (7500, "2 h 5 min")]
)
def test_spans_of_time_in_words(seconds: float | None, words: str) -> None:
    assert in_words(seconds) == words


def test_nobody_is_asked_without_a_terminal() -> None:
    assert Console(io.StringIO(), io.StringIO()).ask("Really?") is False
