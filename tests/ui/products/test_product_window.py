"""A product from the empty form to a staged change, by keyboard alone; drafts; what eMAG answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from emag_desk.domain.commands import State
from emag_desk.ui.product_window import ProductWindow

Run = Callable[[Any], Any]
RO, BG, SHOES, BAGS, COLOUR, SIZE, MODELS = "shop-ro", "shop-bg", 100, 101, 5401, 6506, 9000
EAN = "5949999000019"
TAB, ENTER, F7, F8 = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_F7, Qt.Key.Key_F8
CONTROL = Qt.KeyboardModifier.ControlModifier


def current(window: ProductWindow) -> str:
    return window.form.current


def fill_by_keyboard(here: Any, window: ProductWindow, answers: dict[str, str]) -> None:
    """F7 leads from one missing field to the next; whatever it stops at is typed."""
    for _ in range(40):
        window.state.settle()
        if not window.state.missing:
            return
        here.keys(F7)
        key = current(window)
        assert key in answers, f"nobody said what to type into {key}"
        if answers[key] == " ":
            here.keys(Qt.Key.Key_Space)
        elif answers[key] == "down":
            here.keys(Qt.Key.Key_Down)
            window.form.column.row(key).editor.edited.emit()
        else:
            here.type(answers[key])
    raise AssertionError(f"still missing: {window.state.missing}")


ANSWERS = {
    "name": "Pantofi de piele",
    "brand": "Luxora",
    "part_number": "LX-500",
    "ean": EAN,
    "warranty": "24",
    f"characteristic:{COLOUR}": "alb",
    f"characteristic:{SIZE}:original": "36 EU",
    f"characteristic:{SIZE}:converted": "39 INTL",
    "sale_price": "100",
    "min_sale_price": "80",
    "max_sale_price": "150",
    "vat_id": " ",
    "stock:1": "5",
}


@pytest.mark.parametrize("account", [RO, BG])
def test_a_product_with_size_tags_is_built_corrected_and_staged_by_keyboard_alone(
    run: Run, bench: Any, account: str
) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new(account)
            assert current(window) == "id"  # the cursor is in the form, in its first field
            # The EAN with a wrong check digit, and a price below its minimum.
            fill_by_keyboard(here, window, {**ANSWERS, "ean": "5949999000018", "sale_price": "70"})
            await here.settled()
            assert window.state.wrong() == ["ean", "sale_price"]
            here.keys(ENTER, hold=CONTROL)  # Stage
            await here.settled()
            assert await here.staged() == []
            assert "refuse" in window.banner.text() and current(window) == "ean"
            assert window.form.column.row("ean").problem()
            here.keys(Qt.Key.Key_Backspace)  # the code comes back for editing
            here.retype(EAN)
            here.keys(F8)
            assert current(window) == "sale_price"
            assert "below the minimum" in window.form.column.row("sale_price").problem()
            here.retype("100,50")
            window.state.settle()
            assert window.state.stopping == []
            here.keys(ENTER, hold=CONTROL)
            await here.settled()
            (command,) = await here.staged()
            assert (command.account, command.kind, command.object_id) == (account, "product", 4)
            edits = dict(command.edits)
            assert edits[f"characteristic:{SIZE}:original"] == '["36 EU"]'
            assert edits[f"characteristic:{SIZE}:converted"] == '["39 INTL"]'
            assert edits[f"characteristic:{COLOUR}"] == '["Alb"]'
            assert edits["sale_price"] == '["100.50"]' and edits["ean"] == f'["{EAN}"]'
            assert edits["emag_club"] == '["0"]'  # never left to eMAG
            assert "id" not in edits and not any("10770" in key for key in edits)
            assert await here.drafts() == []  # the form's own draft became the staged change
            assert "Review" in window.banner.text()

    run(scene())


def test_tab_goes_through_every_field_in_order_and_enter_does_too(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new()
            visited = []
            for _ in range(120):
                if not window.form.column.isAncestorOf(here.focus):
                    break
                if not visited or visited[-1] != current(window):
                    visited.append(current(window))
                here.keys(TAB)
            wanted = [field.key for field in window.state.fields]
            assert visited == wanted
            assert here.focus.objectName() == "nextProblemButton"
            assert window.form.go("name")
            here.keys(ENTER)
            assert current(window) == "brand"
            here.keys(Qt.Key.Key_Backtab)
            assert current(window) == "name"

    run(scene())


def test_what_is_typed_survives_a_kill(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new()
            assert await here.drafts() == []  # nothing typed, nothing kept
            here.row(window, "name")
            here.type("Pantof")
            here.row(window, f"characteristic:{SIZE}:converted")
            here.type("39 INTL")
            await here.kept(window)
            (draft,) = await here.drafts()  # on the disk while the window is still open
            assert draft.title == "Pantof" and draft.account == RO and draft.category_id == SHOES
            assert draft.values[f"characteristic:{SIZE}:converted"] == ["39 INTL"]
            assert draft.offer_id == 4 and "id" not in draft.values

    async def later() -> None:
        async with bench() as here:
            dialog = here.products.show_drafts()
            await here.settled()
            assert dialog.list.count() == 1 and "Pantof" in dialog.list.item(0).text()
            dialog.resume()
            window = await here.opened()
            assert window.state.value("name") == ["Pantof"]
            assert window.state.value("id") == ["4"]
            here.row(window, "name")
            here.keys(Qt.Key.Key_End)
            here.type(" nou")
            await here.kept(window)
            (draft,) = await here.drafts()  # the same draft, not another one
            assert draft.title == "Pantof nou"

    run(scene())
    run(later())


def test_closing_at_once_loses_nothing(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new()
            here.row(window, "name")
            here.type("Abia scris")
            said: list[str] = []
            here.products.said.connect(lambda text, _: said.append(text))
            here.products.close_all()
            (draft,) = await here.drafts()
            assert draft.title == "Abia scris"
            assert here.products.windows == [] and len(said) == 1 and "draft is kept" in said[0]

    run(scene())


def test_discarding_a_draft_asks_and_leaves_nothing(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new()
            here.row(window, "name")
            here.type("De aruncat")
            await here.kept(window)
            window.discard()
            await here.press_question("confirmButton")
            assert await here.drafts() == []
            assert here.products.windows == []

    run(scene())


def test_an_existing_offer_fills_the_form_and_only_what_changed_is_staged(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(1)
            assert window.heading.text() == "Pantof 1"
            assert window.state.value(f"characteristic:{SIZE}:original") == ["36 EU"]
            assert window.state.value("emag_club") == ["1"]
            assert "id" not in window.state.by_key  # the number of an offer cannot change
            here.keys(ENTER, hold=CONTROL)
            await here.settled()
            assert "Nothing was changed" in window.banner.text() and await here.staged() == []
            name = here.row(window, "name")
            here.retype("Pantof elegant")
            here.row(window, "sale_price")
            here.retype("110")
            await here.settled()
            assert "was Pantof 1" in [label.text() for label in name.findChildren(QLabel)]
            assert window.form.chips["changed"].count == 2
            here.keys(ENTER, hold=CONTROL)
            await here.settled()
            staged = {command.kind: dict(command.edits) for command in await here.staged()}
            assert staged == {"product": {"name": '["Pantof elegant"]'}, "offer": {"sale_price": "110.00"}}

    run(scene())


def test_an_edit_can_be_taken_back(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(1)
            row = here.row(window, "name")
            here.retype("Altceva")
            await here.settled()
            await here.press(row, "revertFieldButton")
            await here.settled()
            assert window.state.changes() == {} and row.editor.line.text() == "Pantof 1"

    run(scene())


def test_texts_of_another_seller_cannot_be_changed(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(2)
            row = here.row(window, "name")
            here.type("x")
            assert row.editor.line.text() == "Pantof 2"
            here.row(window, "sale_price")
            here.retype("99")
            await here.settled()
            here.keys(ENTER, hold=CONTROL)
            await here.settled()
            assert [dict(command.edits) for command in await here.staged()] == [{"sale_price": "99.00"}]

    run(scene())


def test_a_copy_is_a_new_product_without_codes(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            here.products.duplicate(RO, 1)
            window = await here.opened()
            assert window.opening.new and window.state.value("id") == ["4"]
            assert window.state.value("name") == ["Pantof 1"]
            assert window.state.value(f"characteristic:{SIZE}:original") == ["36 EU"]
            assert window.state.missing == ["part_number", "ean"]

    run(scene())


def test_a_product_found_by_ean_asks_for_the_offer_only(run: Run, bench: Any) -> None:
    from emag_desk.sync.find_by_eans import FoundProduct

    async def scene() -> None:
        async with bench() as here:
            found = FoundProduct(EAN, "DXK4T9MBM", name="Lampă", category_id=SHOES, may_add_offer=True)
            here.products.attach(RO, found)
            window = await here.opened()
            assert "description" not in window.state.by_key and window.state.value("name") == ["Lampă"]
            assert "New offer" in window.where.text()
            answers = {key: ANSWERS[key] for key in ("sale_price", "min_sale_price", "max_sale_price", "stock:1")}
            fill_by_keyboard(here, window, {**answers, "vat_id": " "})
            window.preview()
            assert '"part_number_key": "DXK4T9MBM"' in window._preview.text()
            here.keys(ENTER, hold=CONTROL)
            await here.settled()
            (command,) = await here.staged()
            assert command.edits["part_number_key"] == '["DXK4T9MBM"]' and "ean" not in command.edits

    run(scene())


def test_the_preview_is_what_will_be_sent(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(1)
            here.row(window, "name")
            here.retype("Pantof nou")
            window.state.settle()
            window.preview()
            text = window._preview.text()
            assert "POST product_offer/save" in text and '"name": "Pantof nou"' in text
            assert '"emag_club": 1' in text and "description" not in text
            here.row(window, "sale_price")
            here.retype("111")
            assert "POST offer/save" in window._preview.text() and "111.0" in window._preview.text()

    run(scene())


def test_a_number_or_part_number_that_is_taken_is_told(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new()
            here.row(window, "id")
            here.retype("3")
            here.row(window, "part_number")
            here.type("pn-1")
            await here.settled()
            assert "Pantof 3" in here.row(window, "id").problem()
            assert "Pantof 1" in here.row(window, "part_number").problem()
            here.row(window, "id")
            here.retype("77")
            await here.settled()
            assert here.row(window, "id").problem() == ""

    run(scene())


def test_another_category_keeps_what_fits_and_offers_to_take_the_rest_out(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(1)
            window.choose_category(BAGS)
            await here.settled()
            assert window.state.value(f"characteristic:{COLOUR}") == ["Alb"]
            assert "another category" in window.banner.text()
            button = window.banner.findChild(QPushButton)
            button.click()
            await here.settled()
            assert window.state.strangers() == []
            assert f"characteristic:{SIZE}:original" in window.state.changes()

    run(scene())


def test_emags_answer_comes_back_to_its_field(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(1)
            here.row(window, f"characteristic:{COLOUR}")
            here.keys(Qt.Key.Key_Backspace)
            here.retype("Negru")
            here.row(window, f"characteristic:{SIZE}:original")
            here.retype("37 EU")
            await here.settled()
            here.keys(ENTER, hold=CONTROL)
            await here.settled()
            text = f"value of characteristic with id {COLOUR} must be one of: Alb, Negru - Product id: 1"
            await here.answer(1, State.REJECTED, [text])
            await here.settled()
            row = window.form.column.row(f"characteristic:{COLOUR}")
            assert "must be one of" in row.remark()
            assert "refused" in window.banner.text()
            here.row(window, f"characteristic:{COLOUR}")
            here.keys(Qt.Key.Key_Backspace)
            here.retype("Alb")
            await here.settled()
            assert row.remark() == ""  # it was typed into since

    run(scene())


def test_the_reasons_of_those_who_check_stand_at_their_fields(run: Run, bench: Any, filled: Any) -> None:
    from emag_desk.domain.clock import SystemClock
    from emag_desk.store.cache import Cache

    errors = [f"value of characteristic with id {COLOUR} was not set", "Photo Gallery Validation - No valid images"]
    cache = Cache(filled.cache, SystemClock())
    cache.open()
    rejected = here_offer(9, validation_status=[{"value": 8, "errors": errors}])
    cache.put_offers(RO, [rejected])
    cache.close()

    async def scene() -> None:
        async with bench() as here:
            window = await here.edit(9)
            assert errors[0] in here.row(window, f"characteristic:{COLOUR}").remark()
            assert errors[1] in here.row(window, "images").remark()

    run(scene())


def here_offer(number: int, **changes: Any) -> dict[str, Any]:
    """An offer as eMAG tells it, with just enough to show."""
    return {
        "id": number,
        "name": "Respins",
        "category_id": SHOES,
        "status": 1,
        "sale_price": 10,
        "vat_id": 1,
        "stock": [{"warehouse_id": 1, "value": 1}],
        "ownership": True,
        **changes,
    }


def test_a_value_among_twenty_thousand_is_found_and_checked(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            window = await here.new()
            row = here.row(window, f"characteristic:{MODELS}")
            here.type("model 19876")
            await here.until(lambda: "Model 19876" in window.context.suggestions.shown())
            here.keys(Qt.Key.Key_Down, ENTER)
            assert row.editor.values() == ["Model 19876"]
            await here.settled()
            assert row.problem() == ""
            here.type("Model 99999")
            await here.settled()
            assert "Model 99999" in row.problem()

    run(scene())
