"""Reading categories from eMAG out of the tab: the list, one of them, all values, and what goes wrong on the way."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from emag_desk.domain.clock import SystemClock
from emag_desk.practice.process import PracticeProcess
from emag_desk.preferences import Preferences
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.ui.language import show_whole
from tests.ui.categories.conftest import RO, category, characteristic, put_list, until

Run = Callable[[Coroutine[Any, Any, None]], None]

#: A category of our own: one characteristic with three pages of values, one with few.
OWN, LONG, SHORT = 4, 91, 92
TEMPLATE = {
    "id": OWN,
    "name": "Probă & încercare",
    "is_allowed": 1,
    "is_ean_mandatory": 1,
    "is_warranty_mandatory": 0,
    "characteristics": [
        characteristic(LONG, "Modele", is_filter=1, values=[f"Model {number:03d}" for number in range(600)]),
        characteristic(SHORT, "Culoare", is_mandatory=1, values=["Alb", "Negru"]),
    ],
    "family_types": [],
}

pytestmark = pytest.mark.usefixtures("hurried")


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    """One practice marketplace for all tests of this module."""
    return practice_of(offers=250)


@pytest.fixture
def practice(marketplace: PracticeProcess) -> PracticeProcess:
    """The practice marketplace as it begins, with a category of our own."""
    marketplace.ask("reset", {})
    marketplace.ask("category/emag-ro", TEMPLATE)
    return marketplace


@pytest.fixture
def environment(practice: PracticeProcess) -> dict[str, str]:
    """One account on it."""
    return {
        "EMAG_SHOP_RO_USERNAME": practice.username,
        "EMAG_SHOP_RO_PASSWORD": practice.password,
        "EMAG_SHOP_RO_BASE_URL": practice.url(),
        "EMAG_SHOP_RO_PLATFORM": "emag-ro",
    }


async def hurry(bench: Any) -> None:
    """Take eMAG's limits out of the way: they are tested elsewhere."""
    await bench.desk.save_preferences(Preferences(other_per_second=100, other_per_minute=6000))


@pytest.fixture
def listed(directory: DataDirectory) -> DataDirectory:
    """A data directory whose cache knows that our own category exists, and nothing of what it asks."""
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    put_list(cache, RO, "", [category((OWN, None, "Probă & încercare", 1, 1, 0))])
    cache.close()
    return directory


def test_the_list_is_pulled_in_the_background_and_can_be_paused_and_cancelled(
    run: Run, browser: Any, directory: DataDirectory, environment: dict[str, str]
) -> None:
    async def job() -> None:
        async with browser(directory, environment) as bench:
            await hurry(bench)
            bench.strip.show()
            button = bench.tab.findChild(QAbstractButton, "emptyPullCategories")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            assert bench.tab.jobs.running and bench.tab.stack.currentWidget().accessibleName() == "Reading categories…"
            QTest.mouseClick(bench.strip.findChild(QAbstractButton, "cancelButton"), Qt.MouseButton.LeftButton)
            await until(lambda: not bench.tab.jobs.running)
            assert not len(bench.finder.forest)
            bench.tab.pull()
            pause = bench.strip.findChildren(QAbstractButton, "pauseButton")[-1]
            QTest.mouseClick(pause, Qt.MouseButton.LeftButton)
            assert pause.accessibleName() == "Go on" and bench.tab.jobs.running
            QTest.mouseClick(pause, Qt.MouseButton.LeftButton)
            assert pause.accessibleName() == "Pause"
            await until(lambda: len(bench.finder.forest))
            assert bench.said[-1] == (f"SHOP_RO: {len(bench.finder.forest)} categories read.", "good")
            assert not bench.strip.isVisible()

    run(job())


def test_staying_on_a_category_reads_it_and_all_values_come_when_asked_for(
    run: Run, browser: Any, listed: DataDirectory, environment: dict[str, str]
) -> None:
    async def job() -> None:
        async with browser(listed, environment) as bench:
            await hurry(bench)
            bench.finder.choose(OWN)
            await until(lambda: bench.detail.model.total == 2)
            await bench.settled()
            assert [row[0] for row in bench.table()] == ["Culoare", "Modele"]
            assert bench.table()[1][-1] == "256+"
            bench.detail.table.selectRow(1)
            await bench.settled()
            assert bench.values.count.text() == "the first 256"
            await bench.press("readValuesButton")
            assert bench.values.count.text() == "all 600" and not bench.values.read_button.isVisible()
            assert bench.table()[1][-1] == "600"
            bench.finder.choose(OWN)
            assert not bench.said or bench.said[-1][1] == "good"

    run(job())


def test_values_of_a_whole_category_are_read_in_the_background(
    run: Run, browser: Any, listed: DataDirectory, environment: dict[str, str]
) -> None:
    async def job() -> None:
        async with browser(listed, environment) as bench:
            await hurry(bench)
            bench.finder.choose(OWN)
            await until(lambda: bench.detail.model.total == 2)
            await bench.settled()
            bench.tab.read_all_values()
            await until(lambda: not bench.tab.jobs.running)
            await bench.settled()
            assert bench.said[-1] == ("All values of Probă & încercare are here.", "good")
            assert bench.table()[1][-1] == show_whole(600)

    run(job())


def test_reading_again_shows_what_changed(
    run: Run, browser: Any, listed: DataDirectory, environment: dict[str, str], practice: PracticeProcess
) -> None:
    async def job() -> None:
        async with browser(listed, environment) as bench:
            await hurry(bench)
            bench.finder.choose(OWN)
            await until(lambda: bench.detail.model.total == 2)
            await bench.settled()
            assert bench.detail.pages.currentIndex() == 0 and bench.detail.past.currentIndex() == 1
            practice.ask(f"category/emag-ro/{OWN}", {"characteristic": SHORT, "remove_values": ["Negru"]})
            await bench.press("readCategory")
            await until(lambda: bench.detail.pages.currentIndex() == 2)
            await bench.settled()
            assert "•  Culoare no longer offers Negru." in bench.detail.past.changes.texts()
            assert bench.detail.pages.tabText(2) == "What changed (1)"

    run(job())


def test_a_category_that_cannot_be_read_says_why_and_does_not_try_by_itself_again(
    run: Run, browser: Any, listed: DataDirectory, environment: dict[str, str], practice: PracticeProcess
) -> None:
    async def job() -> None:
        async with browser(listed, environment) as bench:
            await hurry(bench)
            practice.ask("fates", [{"route": "category/read", "fate": "forbidden_403", "times": 1}])
            bench.finder.choose(OWN)
            await until(bench.detail.banner.text)
            await bench.settled()
            assert not bench.detail._rest.isActive() and bench.detail.model.total == 0
            assert bench.detail.banner.isVisible() and bench.detail.stack.currentIndex() == 0

    run(job())
