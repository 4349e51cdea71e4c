"""The window as a whole: it shows the cache at once, comes to life, tells of trouble, and asks before it ends."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.errors import DeskError, Sentence
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.bug_report import BugReport
from emag_desk.ui.command_list import CommandList
from emag_desk.ui.import_preview import ImportPreview
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.style import DARK, LIGHT, Appearance, apply_style, palette, theme_of
from emag_desk.ui.tab_places import CATEGORIES
from emag_desk.ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]
Opened = Callable[..., AbstractAsyncContextManager[MainWindow]]
ENVIRONMENT = {
    "EMAG_SHOP_RO_USERNAME": "a",
    "EMAG_SHOP_RO_PASSWORD": "b",
    "EMAG_SHOP_RO_BASE_URL": "http://127.0.0.1:9",
}


@pytest.fixture
def window(filled: DataDirectory, qtbot: Any) -> Iterator[Opened]:
    """Open the main window inside a coroutine; `connect` says whether everything behind it is loaded too."""

    @asynccontextmanager
    async def opened(directory: DataDirectory = filled, *, connect: bool = True) -> AsyncIterator[MainWindow]:
        reader, tasks = CacheReader(directory.cache), Tasks()
        queries, pages = ReaderThread(directory.cache), ReaderThread(directory.cache)
        main = MainWindow(directory, reader, queries, pages, tasks)
        main.show()
        desk: Desk | None = None
        try:
            if connect:
                desk = await Desk.open(directory, environment=ENVIRONMENT, secrets=Secrets())
                loaded = asyncio.Event()
                main.connected.connect(loaded.set)
                main.connect_desk(desk)
                async with asyncio.timeout(20):
                    await loaded.wait()
            yield main
        finally:
            await tasks.close()
            if main.alerts is not None:
                main.alerts.stop()
            main.offers.disconnect_changes()
            if desk is not None:
                await desk.aclose()
            main.put_away()
            for thread in (queries, pages):
                thread.close()
            reader.close()
            main.deleteLater()

    yield opened


async def until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not is_so():
            await asyncio.sleep(0.005)


def test_cached_offers_are_there_before_anything_is_loaded(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window(connect=False) as main:
            assert main.offers.model.cells(0)[main.offers.model.columns.index(_named(main, "id"))].text == "1"
            assert not main.offers.model.can_edit(0, main.offers.model.columns.index(_named(main, "sale_price")))
            assert not main.actions_.by_name["pull"].isEnabled()

    run(job())


def _named(main: MainWindow, key: str) -> Any:
    return next(column for column in main.offers.model.columns if column.key == key)


def test_it_comes_to_life_and_counts_staged_changes(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window() as main:
            assert main.actions_.by_name["pull"].isEnabled()
            assert [main.tabs.tabText(number) for number in range(main.tabs.count())] == [
                "Offers",
                "Orders",
                "Returns",
                "Invoices",
                "Categories",
                "Outbox",
                "Request log",
            ]
            main.show_tab(CATEGORIES)
            assert main.tabs.currentIndex() == CATEGORIES
            main.show_tab(0)
            await until(lambda: main.status.rows.text() == "80 offers")
            number = main.offers.model.columns.index(_named(main, "stock:1"))
            main.offers.model.setData(main.offers.model.index(0, number), "5")
            assert main.status.review.text() == "Review 1 change"
            assert main.status.review.isEnabled()
            await main.tasks.saved()

    run(job())


def test_every_action_is_in_a_menu_and_has_a_name_and_a_hint(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window(connect=False) as main:
            listed = {action.objectName() for action in main.actions_.all()}
            assert set(main.actions_.by_name) == listed
            assert all(action.toolTip() and action.text() for action in main.actions_.all())
            shortcuts = [action.shortcut().toString() for action in main.actions_.all() if action.shortcut().toString()]
            assert len(shortcuts) == len(set(shortcuts))

    run(job())


def test_the_command_list_runs_what_is_typed(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window(connect=False) as main:
            main.offers.filter_bar.search.setText("x")
            main.open_commands()
            found = main.findChild(CommandList)
            assert found is not None
            QTest.keyClicks(found.search, "clear fil")
            QTest.keyClick(found.search, Qt.Key.Key_Return)
            assert main.offers.filter_bar.search.text() == ""

    run(job())


def test_an_error_is_a_line_with_its_remedy_and_stops_nobody(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window(connect=False) as main:

            async def fail() -> None:
                raise DeskError("eMAG is <b>away</b>.", remedy="Try again in {minutes} minutes.", minutes=5)

            main.tasks.start("fail", fail())
            await until(lambda: main.notice.text)
            assert main.notice.text == "eMAG is <b>away</b>. Try again in 5 minutes."
            assert main.notice.label.textFormat() == Qt.TextFormat.PlainText
            assert not main.findChildren(QDialog)

    run(job())


def test_an_alert_stays_until_its_cause_is_gone_and_does_not_nag(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window(connect=False) as main:
            notice = main.notice
            notice.alert("budget", "Too much.", "warning")
            notice.say("Saved.", "good")
            assert notice.text == "Saved."
            notice.dismiss()
            assert notice.text == "Too much."
            notice.dismiss()
            notice.alert("budget", "Too much.", "warning")
            assert notice.text == ""
            notice.alert("budget", "", "info")
            notice.alert("budget", "Too much again.", "warning")
            assert notice.text == "Too much again."

    run(job())


def test_a_bug_becomes_a_report_that_can_be_copied(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window(connect=False) as main:
            for number in (1, 2):
                main.report_bug({"message": "it failed", "exception": ValueError(f"bug {number}")})
            [report] = main.findChildren(BugReport)
            button = report.findChild(QPushButton, "copyReport")
            assert button is not None
            button.click()
            text = QApplication.clipboard().text()
            assert "bug 1" in text and "bug 2" in text and "eMAG Desk" in text

    run(job())


def test_closing_only_asks_to_end(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window(connect=False) as main:
            main.close()
            assert main.isVisible()
            assert main.closing.is_set()

    run(job())


def test_a_paused_account_is_told_with_the_way_out(run: Run, window: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    async def job() -> None:
        async with window() as main:
            assert main.desk is not None and main.alerts is not None
            paused = {"shop-ro": Sentence("The password is wrong.")}
            monkeypatch.setattr(type(main.desk.push), "paused", property(lambda _: paused))
            main.alerts.look()
            assert "The password is wrong." in main.notice.text
            assert main.notice.button.text() == "Accounts…"
            paused.clear()
            main.alerts.look()
            assert main.notice.text == ""

    run(job())


def test_a_dropped_spreadsheet_is_compared_shown_and_staged(run: Run, window: Opened, tmp_path: Path) -> None:
    sheet = tmp_path / "prices.csv"
    sheet.write_text("account,id,sale_price\nshop-ro,1,110\nshop-ro,2,abc\n", encoding="utf-8")

    async def job() -> None:
        async with window() as main:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(sheet))])
            buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            main.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, modifiers))
            await until(lambda: main.findChildren(ImportPreview))
            [preview] = main.findChildren(ImportPreview)
            assert len(preview.plan.edits) == 1 and len(preview.plan.bad) == 1
            preview.accept()
            await until(lambda: main.offers.staging.overlay)
            await main.tasks.saved()
            assert main.offers.staging.staged_text(("shop-ro", 1), "sale_price") == "110.00"

    run(job())


def test_the_view_is_exported_with_its_filter_and_columns(run: Run, window: Opened, tmp_path: Path) -> None:
    target = tmp_path / "view.csv"

    async def job() -> None:
        async with window() as main:
            main.offers.filter_bar.search.setText("PN-003")
            main.offers.search()
            main.offers.table.show_column("name", False)
            assert main.transfers is not None
            main.transfers.export(target)
            await until(lambda: "2 offers written" in main.notice.text)
            lines = target.read_text(encoding="utf-8-sig").splitlines()
            assert len(lines) == 3
            names = lines[0].split(",")
            assert names[:2] == ["account", "id"] and "name" not in names and "sale_price" in names

    run(job())


def test_light_and_dark_follow_the_preference(qapp: QApplication) -> None:
    appearance = apply_style(qapp)
    assert isinstance(appearance, Appearance)
    for preference, theme in (("dark", DARK), ("light", LIGHT)):
        appearance.prefer(preference)
        assert theme_of(qapp.palette()) is theme
    assert theme_of(palette(DARK)) is DARK
    appearance.prefer("system")


def test_the_first_start_says_what_to_do(run: Run, window: Opened, tmp_path: Path) -> None:
    empty = DataDirectory(tmp_path / "empty")
    empty.create()

    async def job() -> None:
        async with window(empty) as main:
            await until(lambda: main.offers.stack.currentIndex() == 1)
            page = main.offers.stack.currentWidget()
            assert page.accessibleName() == "No offers yet"
            assert page.findChild(QPushButton, "emptyPull") is not None

    run(job())


def test_the_first_start_without_an_account_leads_to_one(run: Run, window: Opened, tmp_path: Path) -> None:
    """The search of the empty cache is long over when it is known that there are no accounts."""
    empty = DataDirectory(tmp_path / "empty")
    empty.create()

    async def job() -> None:
        async with window(empty, connect=False) as main:
            await until(lambda: main.offers.source.is_complete)
            assert main.offers.stack.currentIndex() == 0, "no advice before it is known which is right"
            desk = await Desk.open(empty, environment={}, secrets=Secrets())
            main.offers.connect_desk(desk)
            page = main.offers.stack.currentWidget()
            assert page is not None
            assert page.accessibleName() == "Add your first account"
            words = max(page.findChildren(QLabel), key=lambda label: len(label.text()))
            await until(lambda: words.height() >= words.heightForWidth(words.width()) > 20)
            await desk.aclose()

    run(job())


def test_a_dialog_is_no_larger_than_the_screen(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window() as main:
            main.open_review()
            await until(lambda: any(dialog.isVisible() for dialog in main.findChildren(QDialog)))
            (dialog,) = (dialog for dialog in main.findChildren(QDialog) if dialog.isVisible())
            room = main.screen().availableGeometry()
            assert dialog.width() < room.width() < 1200, "the test needs a screen smaller than the dialog likes"
            assert dialog.height() < room.height()
            dialog.close()

    run(job())


def test_a_missing_password_is_asked_for_until_it_is_typed(
    run: Run, window: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Secrets, "is_trusted", lambda _: False)

    async def job() -> None:
        async with window() as main:
            assert main.desk is not None
            shop = Account(key="bolt", name="Bolt HU", username="x")
            await main.desk.save_account(shop, None, remember=False)
            await until(lambda: "Bolt HU" in main.notice.text)
            await main.desk.save_account(shop, "y", remember=False)
            await until(lambda: main.notice.text == "")

    run(job())


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_what_the_window_remembers_is_for_its_user_only(run: Run, window: Opened, filled: DataDirectory) -> None:
    async def job() -> None:
        async with window() as main:
            main.offers.keep_layout()
            main.settings.sync()

    run(job())
    assert filled.window.stat().st_size > 0
    assert stat.S_IMODE(filled.window.stat().st_mode) == 0o600
