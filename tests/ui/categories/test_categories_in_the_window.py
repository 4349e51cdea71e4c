"""The categories tab in its window: menu, keys, and the offers it leads to."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from emag_desk.desk import Desk
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.rows.views import read_view
from emag_desk.ui.saved_views import Filter, Narrowing, SavedView
from emag_desk.ui.tab_places import CATEGORIES
from emag_desk.ui.tasks import Tasks
from tests.ui.categories.conftest import DESK_LAMPS, ENVIRONMENT, RO, until

Run = Callable[[Coroutine[Any, Any, None]], None]


async def in_the_window(directory: DataDirectory, job: Callable[[MainWindow], Coroutine[Any, Any, None]]) -> None:
    """Open the whole window on a data directory, do a job in it, and close everything in order."""
    reader, tasks = CacheReader(directory.cache), Tasks()
    queries, pages = ReaderThread(directory.cache), ReaderThread(directory.cache)
    desk = await Desk.open(directory, environment=ENVIRONMENT, secrets=Secrets())
    window = MainWindow(directory, reader, queries, pages, tasks)
    window.show()
    window.connect_desk(desk)
    await until(lambda: window.categories is not None and window.alerts is not None)
    try:
        await job(window)
    finally:
        assert window.categories is not None
        for tab in (window.categories, window.offers):
            tab.disconnect_changes()
        window.put_away()
        await tasks.close()
        await desk.aclose()
        for thread in (queries, pages):
            thread.close()
        reader.close()
        window.deleteLater()


def test_keys_lead_to_a_category_and_to_its_offers(run: Run, filled: DataDirectory, qtbot: Any) -> None:
    async def job(window: MainWindow) -> None:
        tab = window.categories
        assert tab is not None
        tab.places.choose(RO, "")
        window.activateWindow()
        await until(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + CATEGORIES), Qt.KeyboardModifier.ControlModifier)
        assert window.tabs.currentWidget() is tab
        await until(lambda: len(tab.finder.forest) > 1)
        window.show_tab(0)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(window, Qt.Key.Key_K, both)
        assert window.tabs.currentWidget() is tab
        QTest.keyClicks(tab.finder.search, "lampi de birou")
        QTest.keyClick(tab.finder.search, Qt.Key.Key_Return)
        await until(lambda: tab.chosen == DESK_LAMPS)
        QTest.keyClick(window, Qt.Key.Key_O, both)
        offers = window.offers
        await until(lambda: window.tabs.currentWidget() is offers and offers.source.is_complete)
        await until(lambda: len(offers.model.numbers) == 3)
        chip = offers.filter_bar.narrowing_chip
        assert chip.isVisible() and chip.text() == "Category: Lămpi de birou"
        assert offers.filter_bar._accounts[RO].count == 3  # the counts are those of the category, too
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        QTest.mouseClick(offers.filter_bar._accounts[RO], Qt.MouseButton.LeftButton)
        await until(lambda: len(offers.model.numbers) == 4)
        assert not chip.isVisible()

    run(in_the_window(filled, job))


def test_the_offers_that_a_change_breaks_are_shown_alone(run: Run, filled: DataDirectory, qtbot: Any) -> None:
    async def job(window: MainWindow) -> None:
        tab = window.categories
        assert tab is not None
        window.show_page(tab)
        tab.show_category(RO, DESK_LAMPS)
        await until(lambda: tab.detail.past.broken)
        tab.detail.past.show_button.click()
        offers = window.offers
        await until(lambda: len(offers.model.numbers) == 2)
        await until(lambda: all(offers.model.at_hand(row) for row in range(2)))
        assert {offers.model.at_hand(row).id for row in range(2)} == {2, 3}
        assert offers.filter_bar.narrowing_chip.text() == "Changed category: Lămpi de birou"
        offers.filter_bar.clear()
        await until(lambda: len(offers.model.numbers) == 4)

    run(in_the_window(filled, job))


def test_a_saved_view_keeps_its_category_but_no_list_of_offers() -> None:
    kept = SavedView("lamps", Filter(narrowing=Narrowing("Category: Lamps", category=DESK_LAMPS)))
    assert read_view(kept.to_dict(), Filter.from_dict).filter == kept.filter
    listed = SavedView("broken", Filter(narrowing=Narrowing("Changed", only=frozenset({(RO, 2)}))))
    assert read_view(listed.to_dict(), Filter.from_dict).filter == Filter()
