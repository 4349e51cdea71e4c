"""Categories from the command line and from the desk, on the practice marketplace over real HTTP."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from openpyxl import load_workbook

from emag_desk import cli
from emag_desk.api.endpoints import Family
from emag_desk.desk import Desk
from emag_desk.domain.calls import Call
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.files import DataDirectory

#: Sold by the practice shop; the phone cases have a characteristic with 20,000 values.
LAMPS, CASES = 1315, 1405

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
    return practice_of(offers=250)


@pytest.fixture
def variables(practice: PracticeProcess) -> dict[str, str]:
    practice.ask("reset", {})
    return {
        "EMAG_USERNAME": practice.username,
        "EMAG_PASSWORD": practice.password,
        "EMAG_BASE_URL": practice.url(),
        "EMAG_DESK_OTHER_PER_SECOND": "100",
        "EMAG_DESK_OTHER_PER_MINUTE": "6000",
    }


@pytest.fixture
def typed(
    data_path: Path,
    variables: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Type:
    """Type a command with one account on the practice marketplace."""
    monkeypatch.chdir(tmp_path)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    def run(*words: object) -> Said:
        capsys.readouterr()
        status = cli.main(["--data-dir", str(data_path), *map(str, words)])
        return Said(status, *capsys.readouterr())

    return run


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def change(practice: PracticeProcess, category: int, **what: Any) -> None:
    """Change a template at eMAG."""
    practice.ask(f"category/emag-ro/{category}", what)


def test_categories_are_read_and_written_to_a_file(typed: Type, tmp_path: Path) -> None:
    told = typed("sync", "categories")
    assert told.status == 0 and "categories, 0 gone" in told.out
    path = tmp_path / "categories.csv"
    assert typed("export", "categories", "--output", path).status == 0
    rows = rows_of(path)
    lamps = next(row for row in rows if row["id"] == str(LAMPS))
    assert lamps["is_allowed"] == "1" and lamps["path"].endswith(f" › {lamps['name']}")
    assert len(rows) > 300


def test_each_language_is_read_when_asked_for(typed: Type, tmp_path: Path) -> None:
    told = typed("sync", "categories", "--language", "en", "--language", "HU", "--json").data
    assert [(result["language"], result["complete"]) for result in told["categories"]] == [("EN", True), ("HU", True)]
    names = {}
    for language in ("EN", "HU"):
        typed("export", "categories", "--language", language, "--output", tmp_path / "c.csv")
        names[language] = next(row["name"] for row in rows_of(tmp_path / "c.csv") if row["id"] == str(LAMPS))
    assert names["EN"] != names["HU"]
    wrong = typed("sync", "categories", "--language", "FR")
    assert wrong.status == 1 and "EN, RO" in wrong.err


def test_a_template_is_read_with_all_values_and_written(typed: Type, tmp_path: Path) -> None:
    told = typed("sync", "categories", "--category", CASES, "--json").data
    (template,) = told["categories"][0]["templates"]
    assert template["id"] == CASES and template["values"] > 20_000
    path = tmp_path / "cases.xlsx"
    written = typed("export", "template", "--category", CASES, "--output", path, "--json").data
    assert written["incomplete"] == [] and written["values"] == template["values"]
    book = load_workbook(path, read_only=True)
    keys = [cell.value for cell in next(iter(book["Template"].rows))]
    assert len([key for key in keys if key.startswith("characteristic:")]) >= 4
    assert sum(1 for _ in book["Values"].rows) == 20_001
    book.close()


def test_what_changed_is_told_with_the_offers_that_it_breaks(typed: Type, practice: PracticeProcess) -> None:
    assert typed("sync", "offers", "categories", "--values").status == 0
    shown = practice.ask(f"category/emag-ro/{LAMPS}")
    restrictive = next(one for one in shown["characteristics"] if one["type_id"] == 11 and one["is_mandatory"])
    optional = next(one for one in shown["characteristics"] if not one["is_mandatory"] and not one["tags"])
    change(practice, LAMPS, characteristic=restrictive["id"], remove_values=restrictive["values"][:-1])
    change(practice, LAMPS, characteristic=optional["id"], is_mandatory=1)
    told = typed("sync", "categories", "--category", LAMPS)
    assert told.status == 0
    assert f"! {optional['name']} must be filled in now." in told.out
    assert f"! {restrictive['name']} no longer offers {restrictive['values'][0]}" in told.out
    assert "breaks offer " in told.out
    again = typed("sync", "categories", "--category", LAMPS, "--json").data
    assert again["categories"][0]["templates"][0]["changes"] == [], "told once"


def test_a_category_that_emag_does_not_have_does_not_stop_the_others(typed: Type) -> None:
    told = typed("sync", "categories", "--category", 999_999, "--category", LAMPS)
    assert told.status == 1
    assert "no category 999999" in told.err
    assert f"({LAMPS})" in told.out


def test_wrong_usage_is_said(typed: Type, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    assert "Nothing is cached yet" in typed("export", "categories", "--output", path).err
    typed("sync", "categories")
    assert "--category ID" in typed("export", "template", "--output", path).err
    assert "has not been read yet" in typed("export", "template", "--category", LAMPS, "--output", path).err
    assert typed("export", "refunds", "--output", path).status == 2
    assert typed("sync", "refunds").status == 2
    assert not path.exists()


# ---- the desk


def on_desk(path: Path, variables: dict[str, str], scene: Callable[[Desk], Awaitable[None]]) -> None:
    async def play() -> None:
        desk = await Desk.open(DataDirectory(path), environment=variables)
        try:
            await scene(desk)
        finally:
            await desk.aclose()

    asyncio.run(play())


def test_values_complete_as_one_types_in_every_language(data_path: Path, variables: dict[str, str]) -> None:
    async def scene(desk: Desk) -> None:
        (account,) = desk.accounts
        category, changed = await desk.read_category(account, CASES, "en")
        assert changed is None
        model = max(category.characteristics, key=lambda one: len(one.values))
        assert len(model.values) == 256
        await desk.read_values(account, CASES, model.id, "en")
        assert await desk.read_values(account, CASES, model.id, "en") is None
        place = (account.key, CASES, model.id, "en")
        known = await desk.readers.run(lambda reader: reader.categories.value_count(*place))
        assert known == (20_000, True)
        last = (await desk.readers.run(lambda reader: reader.categories.all_values(account.key, CASES, "en")))[model.id]
        typed = last[0][-1].upper()
        found = await desk.readers.run(lambda reader: reader.categories.values(*place, typed, 5))
        assert found[0] == last[0][-1]
        assert (await desk.readers.run(lambda reader: reader.categories.category(account.key, CASES))) is None

    on_desk(data_path, variables, scene)


def test_products_are_found_by_ean_within_an_allowance_of_their_own(data_path: Path, variables: dict[str, str]) -> None:
    eans = [f"{number:012}" for number in range(594_111_000_000, 594_111_000_060)]
    eans = [
        code + str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(code)) % 10) for code in eans
    ]

    async def search(desk: Desk) -> None:
        (account,) = desk.accounts
        found = await desk.find_by_eans(account, eans)
        assert found and {one.ean for one in found} < set(eans), "some are known, some are not"
        assert all(one.part_number_key and one.name and one.category_id for one in found)
        assert {one.may_add_offer for one in found} <= {True, False}
        limiter = desk.limiter(account.key)
        assert limiter.utilisation(Family.EANS).used == 1
        assert limiter.utilisation(Family.OTHER).used == 0

    async def look(desk: Desk) -> None:
        limiter = desk.limiter(desk.accounts[0].key)
        assert limiter.utilisation(Family.EANS).used == 1, "the last minute is remembered"

    on_desk(data_path, variables, search)
    on_desk(data_path, variables, look)


def test_searches_of_the_whole_day_count_after_a_restart(data_path: Path, variables: dict[str, str]) -> None:
    async def scene(desk: Desk) -> None:
        (account,) = desk.accounts
        for hours, family in ((5, "eans"), (5, "other"), (30, "eans")):
            started = desk.clock.now() - timedelta(hours=hours)
            call = Call(f"{hours}{family}", account.key, family, "GET", "https://host/x", "x", started)
            await desk.thread.run(desk.request_log.finish, call)
        counted = await desk.thread.run(desk.connections._recent, account.key)
        assert [family for family, _ in counted] == ["eans"]

    on_desk(data_path, variables, scene)
