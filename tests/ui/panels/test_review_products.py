"""Products in Review and in the ledger: every field in words, what eMAG would refuse, and what can be taken back."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import State
from emag_desk.domain.product import values_of
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.domain.product_keys import write
from emag_desk.ui.ledger_model import change_in_words
from emag_desk.ui.outbox_view import OutboxTab
from emag_desk.ui.review import ReviewDialog
from emag_desk.ui.review_model import ReviewColumn, ReviewModel

Run = Callable[[Any], Any]

CATEGORY = {
    "id": 7,
    "name": "Lămpi",
    "is_allowed": 1,
    "is_ean_mandatory": 0,
    "is_warranty_mandatory": 0,
    "characteristics": [
        {"id": 5401, "name": "Culoare", "type_id": 11, "is_mandatory": 1, "values": ["Alb", "Negru"]},
        {
            "id": 6506,
            "name": "Mărime",
            "type_id": 60,
            "allow_new_value": 1,
            "tags": ["original", "converted"],
            "values": [],
        },
    ],
    "family_types": [],
}
NEW = {
    "category_id": ["7"],
    "name": ["Lampă nouă"],
    "brand": ["Luxora"],
    "part_number": ["LX-99"],
    "description": ["<p>O <b>lampă</b></p>"],
    "images": [write({"display_type": 1, "url": "https://a.example/1.jpg"})],
    "status": ["1"],
    "sale_price": ["100.00"],
    "min_sale_price": ["60.00"],
    "max_sale_price": ["150.00"],
    "vat_id": ["1"],
    "emag_club": ["0"],
    "stock:1": ["5"],
    "handling_time:1": ["1"],
    "characteristic:5401": ["Alb"],
    "characteristic:6506:original": ["36 EU"],
    "characteristic:6506:converted": ["36 intl"],
}


async def stage(scene: Any, number: int, values: dict[str, list[str]], base: dict[str, list[str]] | None) -> None:
    change = ProductChange("shop-ro", number, values.get("name", [""])[0], values, base)
    await scene.desk.thread.run(lambda: scene.desk.outbox.stage_product(change, who="Ana", source="form"))
    scene.desk.changes.announce(Kind.COMMANDS)


async def remember_category(scene: Any) -> None:
    await scene.desk.thread.run(scene.desk.cache.categories.put_template, "shop-ro", "", CATEGORY)


async def review(scene: Any) -> ReviewDialog:
    dialog = ReviewDialog(scene.desk, scene.tasks)
    dialog.open()
    await scene.settled()
    return dialog


def fields(model: ReviewModel) -> dict[str, list[str]]:
    """Field -> old, new and findings as the table shows them."""
    columns = (ReviewColumn.OLD, ReviewColumn.NEW, ReviewColumn.FINDINGS)
    return {
        str(model.index(row, ReviewColumn.FIELD).data()): [
            str(model.index(row, column).data() or "") for column in columns
        ]
        for row in range(model.rowCount())
    }


def test_a_new_product_is_shown_field_by_field_in_words(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await remember_category(here)
            await stage(here, 99, NEW, None)
            dialog = await review(here)
            shown = fields(dialog.model)
            assert shown["Name"] == ["–", "Lampă nouă", ""]
            assert shown["Culoare"][1] == "Alb"
            assert shown["Mărime (converted)"][1] == "36 intl"
            assert shown["Description"][1] == "O lampă"
            assert shown["Images"][1] == "https://a.example/1.jpg"
            assert shown["Status"][1] == "Active"
            assert shown["VAT"][1] == "21 %"
            assert len(dialog.model.ticked()) == 1

    run(scene())


def test_what_emag_would_refuse_stands_at_its_field_and_the_missing_at_the_first(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await remember_category(here)
            values = {**NEW, "sale_price": ["10.00"]}
            del values["characteristic:5401"]
            await stage(here, 99, values, None)
            dialog = await review(here)
            shown = fields(dialog.model)
            first = next(iter(shown.values()))
            assert "Culoare: This is mandatory." in first[2]
            assert "below the minimum" in shown["Price"][2]
            assert dialog.model.ticked() == []
            assert not dialog.send_button.isEnabled()

    run(scene())


def test_a_template_that_nobody_has_read_is_said_and_wants_a_look(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await stage(here, 99, NEW, None)
            dialog = await review(here)
            findings = [found for _, _, found in fields(dialog.model).values() if found]
            assert findings == [
                "The template of category 7 is not in the cache, so its characteristics could not be checked."
            ]
            assert dialog.model.ticked() == []
            dialog.accept_warnings()
            assert len(dialog.model.ticked()) == 1

    run(scene())


def test_a_number_that_is_taken_is_a_problem(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await remember_category(here)
            await stage(here, 3, NEW, None)
            dialog = await review(here)
            assert any("already have an offer with the number 3" in row[2] for row in fields(dialog.model).values())
            assert dialog.model.ticked() == []

    run(scene())


def test_an_update_is_old_and_new_and_notices_what_changed_on_emag_meanwhile(
    run: Run, panels: Any, offer_json: Any
) -> None:
    async def scene() -> None:
        described = {"characteristics": [{"id": 5401, "value": "Alb"}], "description": "&lt;p&gt;Veche&lt;/p&gt;"}
        async with panels(offers=[offer_json(1, **described)]) as here:
            await remember_category(here)
            base = values_of(offer_json(1, **described))
            await stage(here, 1, {**base, "characteristic:5401": ["Negru"], "sale_price": ["101.00"]}, base)
            dialog = await review(here)
            shown = fields(dialog.model)
            assert shown["Culoare"] == ["Alb", "Negru", ""]
            assert shown["Price"][:2] == ["100.00", "101.00"]
            assert dialog.heading.text() == "2 changes of 2 offers"
            dialog.close()
            described["characteristics"] = [{"id": 5401, "value": "Roșu"}]
            moved = [offer_json(1, **described)]
            await here.desk.thread.run(here.desk.cache.put_offers, "shop-ro", moved)
            dialog = await review(here)
            assert "it was Alb, now it is Roșu" in fields(dialog.model)["Culoare"][2]
            assert here.says(dialog, "One offer changed on eMAG")

    run(scene())


def test_the_ledger_tells_what_was_made_and_that_it_cannot_be_taken_back(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await remember_category(here)
            await stage(here, 99, NEW, None)
            await here.desk.thread.run(here.desk.outbox.approve_all)
            await here.answer_from_emag({99: (State.CONFIRMED, [])})
            (command,) = (await here.commands()).values()
            assert change_in_words(command).startswith("Name: Lampă nouă · Category: 7 · Brand: Luxora · ")
            assert change_in_words(command).endswith("and 5 more")
            tab = OutboxTab(here.desk, here.tasks)
            tab.show()
            tab.show_section(2)
            await here.settled()
            ledger = tab.ledger
            ledger.table.selectRow(0)
            ledger.revert()
            await here.settled()
            assert here.says(tab, "A new product cannot be taken back")
            assert await here.desk.thread.run(here.desk.outbox.drafts) == []
            assert here.says(ledger.detail, "Name: Lampă nouă")
            tab.disconnect_changes()

    run(scene())


def test_hundreds_of_staged_fields_are_checked_in_a_breath(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            await remember_category(here)
            for number in range(100, 140):
                await stage(here, number, NEW, None)
            started = time.perf_counter()
            dialog = await review(here)
            assert dialog.model.rowCount() == 40 * len(NEW)
            assert time.perf_counter() - started < 5  # seconds; a tenth of it here

    run(scene())
