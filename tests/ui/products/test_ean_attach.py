"""Pasting EANs, choosing products that eMAG has, and staging offers of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from shiboken6 import isValid

from emag_desk.domain.product_keys import unpack
from emag_desk.errors import MarketplaceError
from emag_desk.sync.find_by_eans import FoundProduct
from emag_desk.ui.cell_editor import ChoiceEditor, TextEditor
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.ean_attach import EanAttachDialog
from emag_desk.ui.ean_found import FoundColumn
from emag_desk.ui.ean_paste import MOST, EanPaste, pasted_codes
from emag_desk.ui.offer_numbers import MOST as GREATEST
from emag_desk.ui.offer_numbers import free

Run = Callable[[Any], Any]
LAMP, MUG, PHONE, BAG, UNKNOWN = "5949999000019", "5949999000026", "5949999000033", "5949999000040", "5949999000057"


def product(ean: str, **more: Any) -> FoundProduct:
    given = {
        "name": f"Produs <b>{ean[-2:]}</b>",
        "brand": "Luxora",
        "category_name": "Lămpi",
        "image_url": "https://img.example.test/a.png",
        "may_add_offer": True,
        "has_offer": False,
        "hotness": "SUPER COLD",
    }
    return FoundProduct(ean, f"D{ean[-3:]}BM", **{**given, **more})


FOUND = [product(LAMP), product(MUG), product(PHONE, has_offer=True), product(BAG, may_add_offer=False)]


class Scene:
    """The dialog on a desk whose eMAG answers as told."""

    def __init__(self, here: Any, answer: Any = FOUND) -> None:
        self.here, self.answer, self.asked = here, answer, [list[str]()]
        here.desk.find_by_eans = self._find
        self.dialog: EanAttachDialog = here.products.find("shop-ro")

    async def _find(self, account: Any, eans: Any) -> list[FoundProduct]:
        self.asked.append(list(eans))
        if isinstance(self.answer, Exception):
            raise self.answer
        return list(self.answer)

    async def look(self, text: str) -> None:
        self.dialog.looking.paste.edit.setPlainText(text)
        await self.press("findEansButton")
        await self.here.until(lambda: not self.dialog.looking.is_searching)

    async def press(self, name: str) -> None:
        await self.here.press(self.dialog, name)

    async def terms(self, *eans: str) -> None:
        await self.look("\n".join((LAMP, MUG, PHONE, BAG, UNKNOWN)))
        rows = [row for row, one in enumerate(self.dialog.looking.found.rows) if one.ean in eans]
        self.dialog.looking.found.tick(rows, True)
        await self.press("attachButton")
        await self.here.until(lambda: self.dialog.sheet.rows)

    def text(self, row: int, key: str) -> str:
        cells = self.dialog.cells
        return str(cells.index(row, cells.columns.index(key)).data())

    def type(self, row: int, key: str, text: str) -> TextEditor:
        """Type into a cell, and leave the editor open."""
        grid = self.dialog.grid
        grid.go(row, self.dialog.cells.columns.index(key))
        grid.edit(grid.currentIndex())
        editor = next(one for one in grid.viewport().findChildren(TextEditor) if one.isVisible())
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, text)
        return editor

    async def enter(self, row: int, key: str, text: str) -> None:
        """Type into a cell and press Enter."""
        editor = self.type(row, key, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await self.here.until(lambda: self.dialog.grid.state() != self.dialog.grid.State.EditingState)


# What is pasted


def test_a_pasted_column_is_read_and_what_a_spreadsheet_broke_is_named_with_a_way_out() -> None:
    text = f"{LAMP}\r\n'{MUG}\n5 949 999 000 033\n5949999000040,0\n5,94999E+12\n594999900001\n5949999000011\nLampă"
    codes = pasted_codes(text)
    assert [one.code for one in codes if one.problem is None] == [LAMP, MUG, PHONE, BAG]
    cut, short, wrong, word = [one for one in codes if one.problem is not None]
    assert "format its column as text" in str(cut.problem)
    assert short.repair == LAMP  # without its check digit
    assert "check digit" in str(wrong.problem)
    assert "Lampă is not an EAN" in str(word.problem)


@pytest.mark.parametrize("between", [", ", " ", ";", "\t", "\n\n"])
def test_codes_are_told_apart_however_they_stand_side_by_side(between: str) -> None:
    assert [one.code for one in pasted_codes(between.join((LAMP, MUG, LAMP)))] == [LAMP, MUG]


def test_a_repair_is_one_press_away(qtbot: Any) -> None:
    paste = EanPaste()
    qtbot.addWidget(paste)
    paste.show()
    paste.edit.setPlainText(f"594999900001\n{MUG}")
    assert paste.codes == [MUG]
    button = paste.findChild(QAbstractButton, "repairEanButton")
    assert button is not None and LAMP in button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert paste.codes == [LAMP, MUG]
    assert not paste.wrong


def test_more_than_a_hundred_are_said_and_not_asked_for(qtbot: Any) -> None:
    from emag_desk.domain.ean import check_digit

    paste = EanPaste()
    qtbot.addWidget(paste)
    bodies = [f"59499990{number:04d}" for number in range(MOST + 5)]
    paste.edit.setPlainText("\n".join(body + check_digit(body) for body in bodies))
    assert len(paste.codes) == MOST
    said = paste.findChild(QLabel, "eanCount")
    assert said is not None and "105" in said.text() and "100" in said.text()


# What is found


def test_only_what_emag_lets_us_add_can_be_chosen_and_every_ean_has_its_row(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            at = Scene(here)
            await at.look("\n".join((LAMP, MUG, PHONE, BAG, UNKNOWN)))
            assert at.asked[-1] == [LAMP, MUG, PHONE, BAG, UNKNOWN]
            found = at.dialog.looking.found
            assert [one.ean for one in found.rows] == [LAMP, MUG, PHONE, BAG, UNKNOWN]
            await at.press("chooseAllButton")
            assert [one.ean for one in found.ticked()] == [LAMP, MUG]
            mine = found.index(2, FoundColumn.MINE)
            assert mine.data() == "Yes" and "already have an offer" in mine.data(Qt.ItemDataRole.ToolTipRole)
            assert found.index(3, FoundColumn.ALLOWED).data() == "No"
            assert found.index(4, FoundColumn.PRODUCT).data() == "eMAG has no product with it"
            assert found.index(0, FoundColumn.PRODUCT).data() == "Produs <b>19</b>"
            assert "2 of 4" in at.dialog.looking.summary() and "one EAN" in at.dialog.looking.summary()

    run(scene())


def test_a_picture_opens_only_when_asked_for_and_only_over_https(
    run: Run, bench: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))

    async def scene() -> None:
        async with bench() as here:
            known = product(MUG, image_url="https://www.emag.ro/a.png")
            plain = product(PHONE, image_url="http://www.emag.ro/a.png")
            at = Scene(here, [product(LAMP), known, plain])
            await at.look("\n".join((LAMP, MUG, PHONE)))
            assert not opened
            looking = at.dialog.looking
            assert not looking.found.rows[2].picture
            looking.open_picture(2)
            await here.settled()
            assert not opened
            looking.open_picture(0)  # a host that nobody knows is asked about
            await here.until(lambda: [one for one in QApplication.topLevelWidgets() if isinstance(one, MessageDialog)])
            await here.press_question("cancelButton")
            assert not opened
            looking.open_picture(1)
            await here.until(lambda: opened)
            assert opened == ["https://www.emag.ro/a.png"]

    run(scene())


def test_a_failure_is_said_with_another_try_and_what_was_pasted_stays(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            at = Scene(here, MarketplaceError("eMAG cannot be reached.", cause="OFFLINE"))
            await at.look(LAMP)
            banner = at.dialog.looking.banner
            assert banner.text() == "eMAG cannot be reached."
            at.answer = FOUND
            banner.pressed.emit()
            await here.until(lambda: at.dialog.looking.found.rows)
            assert not banner.text()

    run(scene())


# On which terms


def test_one_product_goes_on_to_its_form(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            at = Scene(here)
            await at.look(LAMP)
            at.dialog.looking.found.tick([0], True)
            await at.press("attachButton")
            window = await here.opened()
            assert window.opening.attach
            assert window.state.value("part_number_key") == ["D019BM"]
            assert not isValid(at.dialog) or not at.dialog.isVisible()

    run(scene())


def test_several_get_a_grid_whose_first_row_fills_all_and_are_staged_as_attached_offers(run: Run, bench: Any) -> None:
    said: list[str] = []

    async def scene() -> None:
        async with bench() as here:
            here.products.said.connect(lambda text, _: said.append(text))
            at = Scene(here)
            await at.terms(LAMP, MUG)
            cells = at.dialog.cells
            assert [at.text(row, "id") for row in (1, 2)] == ["4", "5"]  # offers 1 to 3 are there
            assert not at.dialog.next_button.isEnabled()
            await at.enter(1, "sale_price", "83,1933")
            await at.enter(2, "sale_price", "120")
            await at.enter(0, "min_sale_price", "-20%")
            await at.enter(0, "max_sale_price", "+50 %")
            await at.enter(0, "stock:1", "7")
            at.dialog.grid.go(0, cells.columns.index("vat_id"))
            at.dialog.grid.edit(at.dialog.grid.currentIndex())
            choice = next(one for one in at.dialog.grid.findChildren(ChoiceEditor) if one.isVisible())
            choice.choose("1")
            choice.activated.emit(choice.currentIndex())
            assert [at.text(row, "findings") for row in (1, 2)] == ["Ready", "Ready"]
            assert (at.text(1, "min_sale_price"), at.text(2, "max_sale_price")) == ("66.55", "180.00")
            assert at.text(1, "gross") == "100.66"
            await at.press("attachButton")
            await here.until(lambda: said)
            first, second = await here.staged()
            assert (first.kind, first.source, first.object_id, second.object_id) == ("product", "attach", 4, 5)
            wanted = {key: unpack(text) for key, text in first.edits.items()}
            assert wanted["part_number_key"] == ["D019BM"] and "ean" not in wanted
            assert wanted["emag_club"] == ["0"] and wanted["sale_price"] == ["83.1933"]
            assert wanted["stock:1"] == ["7"] and wanted["handling_time:1"] == ["0"] and wanted["vat_id"] == ["1"]

    run(scene())
    assert said == ["2 new offers are staged. Review sends them."]


def test_what_emag_would_refuse_is_said_while_typing_and_nothing_is_staged(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            at = Scene(here)
            await at.terms(LAMP, MUG)
            common = {
                "vat_id": "21 %",
                "stock:1": "1",
                "sale_price": "50",
                "min_sale_price": "40",
                "max_sale_price": "60",
            }
            at.dialog.cells.write({(0, key): text for key, text in common.items()})
            assert at.dialog.next_button.isEnabled()
            editor = at.type(2, "sale_price", "70")
            assert editor.verdict.kind == "problem" and "above the maximum" in editor.verdict.text
            QTest.keyClick(editor, Qt.Key.Key_Return)
            await here.until(lambda: at.text(2, "sale_price") == "70.00")
            assert not at.dialog.next_button.isEnabled()
            assert "above the maximum" in at.text(2, "findings")
            at.dialog.next_problem()
            assert at.dialog.grid.currentIndex().row() == 2
            # A number that an offer has, and one that is there twice.
            at.dialog.cells.write({(1, "id"): "3", (2, "sale_price"): "50"})
            assert "already have an offer with the number 3" in at.text(1, "findings")
            at.dialog.cells.write({(1, "id"): "5"})
            assert "here twice" in at.text(2, "findings")
            # What cannot be read at all leaves the cell as it was.
            assert at.dialog.cells.write({(1, "sale_price"): "a lot"}) == [
                "a lot is not a price with up to four decimals."
            ]
            assert at.text(1, "sale_price") == "50.00"
            assert await here.staged() == []

    run(scene())


def test_a_block_from_a_spreadsheet_is_pasted_and_filled_down(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            at = Scene(here)
            await at.terms(LAMP, MUG)
            grid, cells = at.dialog.grid, at.dialog.cells
            grid.go(1, cells.columns.index("min_sale_price"))
            QGuiApplication.clipboard().setText("40,5\t60\r\n30\t90\r\n1\t2\r\n")
            grid.paste()
            assert [at.text(row, "min_sale_price") for row in (1, 2)] == ["40.50", "30.00"]
            assert [at.text(row, "max_sale_price") for row in (1, 2)] == ["60.00", "90.00"]
            column = cells.columns.index("max_sale_price")
            selection = grid.selectionModel()
            selection.select(cells.index(1, column), selection.SelectionFlag.ClearAndSelect)
            selection.select(cells.index(2, column), selection.SelectionFlag.Select)
            grid.fill_down()
            assert at.text(2, "max_sale_price") == "60.00"
            grid.clear()
            assert at.text(1, "max_sale_price") == "–"

    run(scene())


def test_going_back_for_another_product_keeps_what_was_written(run: Run, bench: Any) -> None:
    async def scene() -> None:
        async with bench() as here:
            at = Scene(here, [*FOUND, product(UNKNOWN)])
            await at.terms(LAMP, MUG)
            at.dialog.cells.write({(1, "sale_price"): "42"})
            await at.press("attachBackButton")
            at.dialog.looking.found.tick([4], True)
            await at.press("attachButton")
            await here.until(lambda: len(at.dialog.sheet.rows) == 3)
            assert at.text(1, "sale_price") == "42.00"
            assert len({row.number for row in at.dialog.sheet.rows}) == 3

    run(scene())


def test_numbers_go_on_after_the_highest_and_fill_gaps_only_at_the_end() -> None:
    assert free([3, 9], {12}, 2) == [13, 14]
    assert free([], set(), 1) == [1]
    assert free([1, 2, 4, GREATEST], {3}, 2) == [5, 6]
