"""Finding a category, reading what it asks, and what changed in it: as an operator clicks and types."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTreeWidget

from emag_desk.domain.clock import SystemClock
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.ui.category_forest import Flag
from emag_desk.ui.category_tree import DETAIL_ROLE
from emag_desk.ui.empty import EmptyPage
from emag_desk.ui.language import show_whole
from tests.ui.categories.conftest import (
    BG,
    DESK_LAMPS,
    MODELS,
    RO,
    SOLAR,
    category,
    outline,
    put_list,
    until,
)

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_missing_parents_and_rings_cost_no_category(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            assert outline(bench.finder.tree_model) == [
                *("Casă", ["Lămpi", ["Lămpi de birou", "Lămpi de perete", "Lămpi solare"]]),
                *("Inel", ["Cerc"]),
                "Piese",
                *("Școală & birou", ["Rucsacuri"]),
            ]
            assert bench.tab.standing.text().startswith("10 categories · read ")

    run(job())


def test_search_ignores_marks_and_keeps_the_breadcrumb(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.type("lampi birou")
            assert bench.found() == ["Lămpi de birou"]
            index = bench.finder.list_model.index(0)
            assert index.data(DETAIL_ROLE) == "Casă › Lămpi"
            assert bench.tab.chosen == 0  # a search alone chooses nothing, and asks eMAG nothing
            QTest.keyClick(bench.finder.search, Qt.Key.Key_Return)
            await bench.settled()
            assert bench.tab.chosen == DESK_LAMPS
            QTest.keyClick(bench.finder.search, Qt.Key.Key_Escape)
            await bench.settled()
            assert bench.finder.tree_model.category(bench.finder.tree.currentIndex()) == DESK_LAMPS
            await bench.type(str(SOLAR))
            assert bench.found() == ["Lămpi solare"]
            assert bench.finder.list_model.index(0).data(DETAIL_ROLE) == "Casă › Lămpi · not allowed"

    run(job())


def test_enter_right_after_typing_means_what_is_being_found(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            bench.finder.focus_search()
            QTest.keyClicks(bench.finder.search, "perete")
            QTest.keyClick(bench.finder.search, Qt.Key.Key_Return)
            await bench.settled()
            assert bench.tab.chosen == 101

    run(job())


def test_chips_count_and_narrow_the_tree_and_the_search(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            chips = bench.finder.chips
            assert [chips[flag].count for flag in chips] == [4, 3, 2]
            QTest.mouseClick(chips[Flag.ALLOWED], Qt.MouseButton.LeftButton)
            QTest.mouseClick(chips[Flag.EAN], Qt.MouseButton.LeftButton)
            await bench.settled()
            assert outline(bench.finder.tree_model) == ["Casă", ["Lămpi", ["Lămpi de birou", "Lămpi de perete"]]]
            await bench.type("lampi")
            assert bench.found() == ["Lămpi de birou", "Lămpi de perete"]
            assert [chips[flag].count for flag in chips] == [2, 3, 1]  # of all four that the text finds
            await bench.type(" zzz")
            assert isinstance(bench.finder.stack.currentWidget(), EmptyPage)
            await bench.press("emptyClearCategories")
            assert not bench.finder.is_narrowed and len(outline(bench.finder.tree_model)) == 7

    run(job())


def test_characteristics_say_in_words_what_they_take_mandatory_first(
    run: Run, browser: Any, filled: DataDirectory
) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.choose(DESK_LAMPS)
            assert bench.table() == [
                ["Culoare", "Text", "Yes", "Yes", "", "", "2"],
                ["Mărime", "Size", "Yes", "", "", "original, converted", ""],
                ["Întrerupător", "Yes, no or not applicable", "Yes", "", "Yes", "", ""],
                ["Modele compatibile", "Text", "", "Yes", "", "", show_whole(20_000)],
                ["Greutate", "Number", "", "", "", "", ""],
            ]
            assert bench.detail.summary.text() == "3 of 5 mandatory"
            QTest.keyClicks(bench.detail.filter, "converted")
            assert [row[0] for row in bench.table()] == ["Mărime"]
            assert bench.detail.summary.text() == "1 shown · 3 of 5 mandatory"
            assert bench.detail.head.path.texts() == ["Casă", "Lămpi"]

    run(job())


def test_twenty_thousand_values_are_searched_and_shown_as_far_as_somebody_scrolls(
    run: Run, browser: Any, filled: DataDirectory
) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.choose(DESK_LAMPS)
            bench.detail.table.setFocus()
            while bench.values.characteristic != MODELS:
                QTest.keyClick(bench.detail.table, Qt.Key.Key_Down)
                await bench.settled()
            assert bench.values.count.text() == f"all {show_whole(20_000)}"
            assert len(bench.values.model.values) == 20_000
            assert bench.values.model.rowCount() < 1_000
            bench.values.list.scrollToBottom()
            await until(lambda: bench.values.model.rowCount() >= 1_000)
            QTest.keyClicks(bench.values.search, "MODEL 1999")
            await bench.settled()
            last = [f"Model 1999{digit}" for digit in range(10)]
            assert list(bench.values.model.values) == [*last, "Model 01999", "Model 11999"]
            assert bench.values.count.text() == f"12 of {show_whole(20_000)}"
            assert not bench.values.read_button.isVisible()  # all of them are here

    run(job())


def test_family_types_say_how_the_shop_shows_them(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.choose(DESK_LAMPS)
            tree: QTreeWidget = bench.detail.families.tree
            top = tree.topLevelItem(0)
            assert top is not None and top.text(0) == "Culoare și mărime"
            rows = [[top.child(row).text(column) for column in range(4)] for row in range(top.childCount())]
            assert rows == [["Culoare", "Thumbnails", "Yes", "1"], ["Mărime", "Combobox", "No", "2"]]
            assert bench.detail.pages.tabText(1) == "Family types (1)"

    run(job())


def test_what_changed_names_the_products_it_breaks_and_shows_them(
    run: Run, browser: Any, filled: DataDirectory
) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.choose(DESK_LAMPS)
            text = "\n".join(bench.detail.past.changes.texts())
            assert "Întrerupător" in text and "Culoare no longer offers Roșu." in text
            assert "2 of your offers do not fit" in bench.detail.banner.text()
            QTest.mouseClick(bench.detail.banner._button, Qt.MouseButton.LeftButton)
            assert bench.detail.pages.currentIndex() == 2
            offers = bench.detail.past.offers
            listed = [offers.topLevelItem(row) for row in range(offers.topLevelItemCount())]
            assert [item.text(1) for item in listed] == ["Lampă 2", "Lampă 3"]
            await bench.press("showBrokenButton")
            wanted = bench.offers[-1]
            assert wanted.accounts == {RO} and wanted.narrowing.only == {(RO, 2), (RO, 3)}
            offers.setFocus()
            offers.setCurrentItem(listed[0])
            QTest.keyClick(offers, Qt.Key.Key_Return)
            assert bench.offers[-1].narrowing.only == {(RO, 2)}

    run(job())


def test_the_language_switches_in_place(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.choose(DESK_LAMPS)
            bench.tab.places.choose(RO, "HU")
            await bench.settled()
            assert outline(bench.finder.tree_model) == ["Otthon", ["Lámpák", ["Asztali lámpák"]]]
            assert bench.tab.chosen == DESK_LAMPS and bench.detail.head.title.text() == "Asztali lámpák"
            assert bench.detail.model.total == 0  # this language of it was never read
            bench.detail._rest.stop()
            bench.tab.places.choose(RO, "PL")
            await bench.settled()
            empty = bench.tab.stack.currentWidget()
            assert isinstance(empty, EmptyPage) and empty.accessibleName() == "Not read in this language yet"
            bench.tab.places.choose(RO, "")
            await bench.settled()
            assert bench.detail.head.title.text() == "Lămpi de birou" and bench.detail.model.total == 5

    run(job())


def test_another_account_has_its_own_categories(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.choose(DESK_LAMPS)
            box = bench.tab.places.account_box
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Down)
            await bench.settled()
            assert bench.tab.places.account in (RO, BG)
            bench.tab.places.choose(BG, "")
            await bench.settled()
            assert outline(bench.finder.tree_model) == ["Дом"]
            assert bench.tab.chosen == 0 and bench.detail.currentIndex() == 0

    run(job())


def test_offers_of_a_category_and_a_new_product_are_asked_for(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            products: list[tuple[str, int, str]] = []
            bench.tab.product_wanted.connect(lambda *wanted: products.append(wanted))
            await bench.choose(DESK_LAMPS)
            assert bench.detail.head.offers_button.text().endswith("(3)")
            await bench.press("categoryOffers")
            narrowing = bench.offers[-1].narrowing
            assert (narrowing.category, narrowing.label) == (DESK_LAMPS, "Category: Lămpi de birou")
            await bench.press("newProductButton")
            assert products == [(RO, DESK_LAMPS, "")]
            await bench.choose(SOLAR)
            bench.detail._rest.stop()
            assert not bench.detail.head.new_button.isEnabled()
            bench.tab.new_product()
            assert len(products) == 1
            await bench.press("crumb-10")
            assert bench.tab.chosen == 10
            bench.detail._rest.stop()

    run(job())


@pytest.mark.parametrize("name", ["lampi.xlsx", "lampi.csv"])
def test_the_template_is_written_where_the_operator_says(
    run: Run, browser: Any, filled: DataDirectory, tmp_path: Path, name: str
) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            await bench.choose(DESK_LAMPS)
            QTest.mouseClick(bench.detail.head.template_button, Qt.MouseButton.LeftButton)
            await until(lambda: bench.tab.findChild(QFileDialog, "templateDialog"))
            dialog = bench.tab.findChild(QFileDialog, "templateDialog")
            assert dialog.selectedFiles()[0].endswith("Lămpi de birou.xlsx")
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / name))
            dialog.accept()
            await until(lambda: bench.said)
            assert bench.said[-1][1] == "good" and name in bench.said[-1][0]
            assert (tmp_path / name).stat().st_size > 100

    run(job())


def test_the_place_is_found_again_at_the_next_start(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            bench.tab.places.choose(RO, "HU")
            await bench.settled()
            await bench.choose(10)
            bench.detail._rest.stop()
        async with browser(filled) as bench:
            assert (bench.tab.places.language, bench.tab.chosen) == ("HU", 10)
            bench.detail._rest.stop()

    run(job())


def test_without_accounts_the_tab_leads_to_the_first_one(run: Run, browser: Any, directory: DataDirectory) -> None:
    async def job() -> None:
        async with browser(directory, {}) as bench:
            asked: list[bool] = []
            bench.tab.accounts_wanted.connect(lambda: asked.append(True))
            await bench.press("emptyAddAccount")
            assert asked and not bench.tab.pull_button.isEnabled()

    run(job())


def test_of_ten_thousand_categories_only_the_open_branches_are_worked_out(
    run: Run, browser: Any, directory: DataDirectory
) -> None:
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    rows = ((number, number // 10 or None, f"Categorie {number}", number % 2, 1, 0) for number in range(1, 10_001))
    put_list(cache, RO, "", [category(row) for row in rows])
    cache.close()

    async def job() -> None:
        async with browser(directory) as bench:
            model = bench.finder.tree_model
            assert model.rowCount() == 9 and len(model._rows) < 20
            await bench.choose(9999)
            bench.detail._rest.stop()
            assert len(model._rows) < 60 and bench.detail.head.path.texts()[0] == "Categorie 9"
            await bench.type("categorie 999")
            assert len(bench.found()) == 19  # 999, 9990 to 9999, and 1999 to 8999

    run(job())
