"""Choosing the category of a product, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from emag_desk.store.files import DataDirectory
from emag_desk.ui.category_picker import CategoryPicker
from emag_desk.ui.tasks import ask
from tests.ui.categories.conftest import BG, DESK_LAMPS, RO, SOLAR, outline, until

Run = Callable[[Coroutine[Any, Any, None]], None]


async def opened(bench: Any, account: str = RO, **options: Any) -> CategoryPicker:
    """The dialog, with its categories read."""
    picker = CategoryPicker(bench.desk, bench.tasks, account, bench.tab, **options)
    picker.open()
    await bench.settled()
    return picker


async def searched(bench: Any, picker: CategoryPicker, text: str) -> None:
    """Type into its search field."""
    QTest.keyClicks(picker.finder.search, text)
    await until(lambda: not picker.finder._debounce.isActive())
    await bench.settled()


def test_typing_and_enter_choose_a_category(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            picker = CategoryPicker(bench.desk, bench.tasks, RO, bench.tab)
            answer = bench.tasks.start("choose", ask(picker))
            await until(lambda: len(picker.finder.forest) and not bench.tasks.is_running(picker.finder._job))
            QTest.keyClicks(picker.finder.search, "lampi")
            QTest.keyClick(picker.finder.search, Qt.Key.Key_Return)
            assert await answer == QDialog.DialogCode.Accepted
            assert (picker.category_id, picker.name) == (DESK_LAMPS, "Lămpi de birou")
            assert picker.path == "Casă › Lămpi › Lămpi de birou"
            picker.deleteLater()

    run(job())


def test_only_allowed_categories_are_shown_and_can_be_chosen(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            picker = await opened(bench)
            allowed = ["Casă", ["Lămpi", ["Lămpi de birou", "Lămpi de perete"]]]
            assert outline(picker.finder.tree_model)[:2] == allowed
            picker.finder.clear()
            await bench.settled()
            await searched(bench, picker, "solare")
            assert picker.finder.marked == SOLAR and not picker.choose_button.isEnabled()
            QTest.keyClick(picker.finder.search, Qt.Key.Key_Return)
            await bench.settled()
            assert picker.isVisible() and "may not sell here" in picker._path.text()
            picker.reject()
            everything = await opened(bench, only_allowed=False, category_id=SOLAR)
            assert everything.finder.marked == SOLAR and everything.choose_button.isEnabled()
            QTest.mouseClick(everything.choose_button, Qt.MouseButton.LeftButton)
            assert everything.result() == QDialog.DialogCode.Accepted and everything.category_id == SOLAR
            for dialog in (picker, everything):
                dialog.deleteLater()

    run(job())


def test_without_categories_the_dialog_says_how_to_get_them(run: Run, browser: Any, filled: DataDirectory) -> None:
    async def job() -> None:
        async with browser(filled) as bench:
            picker = await opened(bench, BG, language="DE")
            assert picker._stack.currentIndex() == 1 and not picker.choose_button.isEnabled()
            QTest.keyClick(picker, Qt.Key.Key_Escape)
            assert not picker.isVisible() and picker.category_id == 0
            picker.deleteLater()

    run(job())
