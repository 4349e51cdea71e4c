"""A marketplace that writes markup and control characters into every text: nothing on screen falls for it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from emag_desk.api import answers
from emag_desk.desk import Desk
from emag_desk.domain.company import Company
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.return_facets import ReturnFolder
from emag_desk.practice.process import PracticeProcess
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.invoices.folders import PaperFolder
from emag_desk.ui.main_window import MainWindow
from emag_desk.ui.offers import menu as offer_deeds
from emag_desk.ui.rows.folder_tab import FolderTab
from emag_desk.ui.tab_places import INVOICES, OFFERS, ORDERS, RETURNS
from emag_desk.ui.tasks import Tasks

pytestmark = pytest.mark.usefixtures("hurried")

Run = Callable[[Coroutine[Any, Any, None]], None]
Opened = Callable[[], AbstractAsyncContextManager[MainWindow]]
EVIL = "<b>x</b><img src=file:///etc/passwd>\x07\u202e"
SHOWN = "<b>x</b><img src=file:///etc/passwd>\u2407\ufffd"
#: What the program reads as numbers, dates, addresses or codes, and would refuse with something else in it.
_CODE = re.compile(r"[-+0-9.,:T Z/]*|https?://.*|[A-Z]{2,4}|.{0,2}")
_CODES = frozenset({"currency", "ean", "emag_id", "status", "part_number_key", "type", "category", "number", "country"})
#: The folders, and the dialogs that something in them opens.
_DEEDS: tuple[tuple[int, Any, tuple[str, ...]], ...] = (
    (ORDERS, Folder.IN_PROGRESS, ("issueAwb", "cancelOrder", "editOrderLines", "attachDocument", "packingSlips")),
    (RETURNS, ReturnFolder.NEW, ("acknowledgeReturns", "pickUpReturn", "returnDossier")),
    (RETURNS, ReturnFolder.RECEIVED, ("finalizeReturns", "refuseReturns", "returnBench")),
    (INVOICES, PaperFolder.MISSING, ("writeInvoices",)),
    (INVOICES, PaperFolder.MINE, ("showInvoicePdf", "recordPayment", "putOnOrder", "writeCreditNote")),
)


def poisoned(value: Any, key: str = "") -> Any:
    """The same document with something evil at the end of every text."""
    if isinstance(value, dict):
        return {name: poisoned(inside, name) for name, inside in value.items()}
    if isinstance(value, list):
        return [poisoned(inside, key) for inside in value]
    if not isinstance(value, str) or key in _CODES or _CODE.fullmatch(value):
        return value
    return f"{value} {EVIL}"


@pytest.fixture
def window(
    practice_of: Callable[..., PracticeProcess], data_path: Any, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> Iterator[Opened]:
    """The whole window on a marketplace that means harm, with everything read."""
    market = practice_of(offers=40, orders=60)
    read = orjson.loads

    def loads(body: Any) -> Any:
        said = read(body)
        if isinstance(said, dict) and "results" in said:
            said["results"] = poisoned(said["results"])
        return said

    around = SimpleNamespace(loads=loads, JSONDecodeError=orjson.JSONDecodeError)
    monkeypatch.setattr(answers, "orjson", around)
    environment = {
        "EMAG_DESK_WHO": "Ana",
        "EMAG_SHOP_RO_USERNAME": market.username,
        "EMAG_SHOP_RO_PASSWORD": market.password,
        "EMAG_SHOP_RO_PLATFORM": "emag-ro",
        "EMAG_SHOP_RO_BASE_URL": market.url("emag-ro"),
    }

    for status in (2, 6):
        market.ask("returns/arrive", {"platform": "emag-ro", "count": 1, "with": {"request_status": status}})
    (order,) = market.ask("orders/arrive", {"platform": "emag-ro", "count": 1, "with": {"type": 3, "status": 4}})["ids"]

    @asynccontextmanager
    async def opened() -> Any:
        directory = DataDirectory(data_path)
        directory.create()
        desk = await Desk.open(directory, environment=environment, secrets=Secrets())
        (account,) = desk.accounts
        await desk.offers.pull(account)
        for reading in (desk.orders, desk.returns, desk.invoices):
            await reading.pull(account)
        invoicing = desk.settings.invoicing
        invoicing.save_company(
            Company(
                name="Demo Shop SRL",
                cif="RO7654324",
                registration_number="J12/2/2020",
                address="Str. 1",
                city="Cluj-Napoca",
            )
        )
        invoicing.save_rule(account.key, InvoicingRule(Series("RO-")))
        await desk.own_invoices.create(account, int(order))
        reader, tasks = CacheReader(directory.cache), Tasks()
        queries, pages = ReaderThread(directory.cache), ReaderThread(directory.cache)
        main = MainWindow(directory, reader, queries, pages, tasks)
        main.show()
        try:
            loaded = asyncio.Event()
            main.connected.connect(loaded.set)
            main.connect_desk(desk)
            async with asyncio.timeout(20):
                await loaded.wait()
            yield main
        finally:
            for dialog in dialogs():
                dialog.reject()
            await tasks.close()
            if main.alerts is not None:
                main.alerts.stop()
            main.offers.disconnect_changes()
            for tab in main.folder_tabs.values():
                tab.disconnect_changes()
            await desk.aclose()
            main.put_away()
            for thread in (queries, pages):
                thread.close()
            reader.close()
            main.deleteLater()

    yield opened


def dialogs() -> list[QDialog]:
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]


def cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """What the first cells of a table or list show, and their tool tips."""
    for row in range(min(model.rowCount(QModelIndex()), 30)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            yield str(index.data() or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def check(widget: QWidget) -> int:
    """Fail where anything would be markup or holds a control character; says how often the evil is shown."""
    seen = 0
    for part in [widget, *widget.findChildren(QWidget)]:
        where = f"{type(part).__name__} {part.objectName()}"
        texts, tips = [part.accessibleName(), part.windowTitle()], [part.toolTip()]
        if isinstance(part, QLabel):
            texts.append(part.text())
            plain = part.textFormat() is Qt.TextFormat.PlainText
            assert plain or not Qt.mightBeRichText(part.text()), f"{where} reads markup: {part.text()!r}"
        elif isinstance(part, QAbstractButton):
            texts.append(part.text())
        elif isinstance(part, QPlainTextEdit):
            texts.append(part.toPlainText())
        elif isinstance(part, QComboBox):
            texts += [part.itemText(row) for row in range(part.count())]
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            for text, tip in cells(part.model()):
                texts.append(text)
                tips.append(tip)
        assert not isinstance(part, QTextEdit), f"{where} reads markup"
        for text in texts:
            assert "\x07" not in text and "\u202e" not in text, f"{where} shows a control character: {text!r}"
            seen += SHOWN in text
        for tip in tips:
            assert "\x07" not in tip and "\u202e" not in tip, f"the tip of {where}: {tip!r}"
            assert not Qt.mightBeRichText(tip) or ("<b>x" not in tip and "<img" not in tip), (
                f"the tip of {where}: {tip}"
            )
    widget.grab()  # painting it must not fail either
    return seen


async def settled(main: MainWindow, least: float = 0.05) -> None:
    """What was begun has ended."""
    await asyncio.sleep(least)
    async with asyncio.timeout(15):
        while [name for name in main.tasks._running if not name.startswith("watch")]:
            await asyncio.sleep(0.01)


async def choose(main: MainWindow, tab: FolderTab[Any, Any, Any], row: int) -> None:
    """Choose a row and let the pane beside it read what it shows."""
    tab.table.setFocus()
    tab.table.selectRow(row)
    async with asyncio.timeout(15):
        while tab._settling.isActive():
            await asyncio.sleep(0.01)
    await settled(main)


async def open_all(main: MainWindow, tab: FolderTab[Any, Any, Any], names: tuple[str, ...]) -> int:
    """Open these dialogs for the first row; says how often the evil is shown in all of them."""
    seen = 0
    await choose(main, tab, 0)
    for name in names:
        assert tab.actions_[name].isEnabled(), tab.actions_[name].toolTip()
        tab.actions_[name].trigger()
        async with asyncio.timeout(15):
            while not dialogs():
                await asyncio.sleep(0.01)
        await settled(main)
        for dialog in dialogs():
            seen += check(dialog)
            dialog.reject()
        await settled(main, 0)
    return seen


def test_a_name_with_markup_is_shown_letter_by_letter_in_every_tab_and_dialog(run: Run, window: Opened) -> None:
    async def job() -> None:
        async with window() as main:
            await settled(main)
            main.show_tab(OFFERS)
            main.offers.table.selectRow(0)
            await settled(main, 0.3)
            for name in ("open_campaign", "open_prices", "open_measurements"):
                dialog = await getattr(offer_deeds, name)(main)
                assert dialog is not None
                await settled(main, 0.1)
                assert check(dialog) > 0, name
                dialog.reject()
            for number, folder, names in _DEEDS:
                tab = main.folder_tabs[number]
                main.show_tab(number)
                tab.folders.open(folder)
                await settled(main)
                assert await open_all(main, tab, names) > 0, folder
                assert check(tab) > 1, folder

    run(job())
