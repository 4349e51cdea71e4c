"""What a test of the invoices tab needs: hands for the tab and its dialogs, and the marketplace's view."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QWidget

from emag_desk.desk import Desk
from emag_desk.domain.company import Company
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.publishing import FolderTarget
from emag_desk.errors import PublishError
from emag_desk.practice.process import PracticeProcess
from emag_desk.ui.invoices.folders import PAPER_FOLDER_LABELS, PaperFolder
from emag_desk.ui.invoices.papers import Paper
from emag_desk.ui.tabs.invoices import InvoicesTab
from emag_desk.ui.tasks import Tasks

D = TypeVar("D", bound=QDialog)
ACCOUNTS = {"shop-ro": "emag-ro", "shop-bg": "emag-bg"}
ACCOUNT, PLATFORM = "shop-ro", "emag-ro"
COMPANY = Company(
    name="Demo Shop SRL",
    cif="RO7654324",
    registration_number="J12/2/2020",
    address="Str. Exemplu 1",
    city="Cluj-Napoca",
)


async def until(is_so: Callable[[], object], seconds: float = 15.0) -> None:
    """Wait until something is so; a test that waits too long fails."""
    async with asyncio.timeout(seconds):
        while not is_so():
            await asyncio.sleep(0.01)


class Site:
    """A public folder that a test looks into; it may refuse."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.refuses = ""
        self.opening = asyncio.Event()
        self.opening.set()

    def name_for(self, text: str) -> str:
        return f"{text.replace(' ', '-').removesuffix('.pdf')}.pdf"

    async def publish(self, name: str, pdf: bytes) -> str:
        await self.opening.wait()
        if self.refuses:
            raise PublishError(self.refuses, remedy="Ask the provider.")
        self.files[name] = pdf
        return f"https://docs.example.com/{name}"

    async def try_out(self) -> str:
        return await self.publish("test.pdf", b"%PDF")


class InvoicesBench:
    """The invoices tab on a real desk, shown, with its first search done."""

    def __init__(self, tab: InvoicesTab, desk: Desk, tasks: Tasks, market: PracticeProcess) -> None:
        self.tab, self.desk, self.tasks, self.market = tab, desk, tasks, market
        self.table, self.model, self.bar, self.folders = tab.table, tab.model, tab.filter_bar, tab.folders
        self.site = Site()
        self.said: list[tuple[str, str]] = []
        tab.said.connect(lambda text, tone: self.said.append((text, tone)))
        tasks.show = lambda error: self.said.append((str(error), "error"))

    until = staticmethod(until)

    # The tab

    async def searched(self) -> None:
        """The search under way is over, with its counts, and its rows are at hand."""
        tab, tasks = self.tab, self.tasks
        await until(lambda: not self.bar._debounce.isActive() and not tasks.is_running("search invoices"))
        await until(lambda: not tab._changing.isActive() and not tasks.is_running("read own invoices"))
        await until(lambda: not tasks.is_running("search invoices") and not tab.source._pause.isActive())
        await until(lambda: len(self.rows()) == len(self.model.numbers))
        await until(lambda: not tasks.is_running("add up invoices"))

    async def settled(self) -> None:
        """The selection rests, and the detail pane has read what it shows."""
        await until(lambda: not self.tab._settling.isActive() and not self.tasks.is_running("invoice detail"))

    def rows(self) -> list[Paper]:
        """What is on screen from top to bottom, as far as it is at hand."""
        found = (self.model.at(position) for position in range(len(self.model.numbers)))
        return [row for row in found if row is not None]

    def text(self, row: int, key: str) -> str:
        keys = [column.key for column in self.model.columns]
        return self.model.cells(row)[keys.index(key)].text

    def row_of(self, number: str) -> int:
        return [paper.number or str(paper.order_id) for paper in self.rows()].index(number)

    async def open(self, folder: PaperFolder) -> None:
        """Open a folder with the mouse."""
        item = self.folders.item(list(PAPER_FOLDER_LABELS).index(folder))
        where = self.folders.visualItemRect(item).center()
        QTest.mouseClick(self.folders.viewport(), Qt.MouseButton.LeftButton, pos=where)
        await self.searched()

    async def go(self, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Choose a row with the mouse."""
        self.table.scrollTo(self.model.index(row, 1))
        where = self.table.visualRect(self.model.index(row, 1)).center()
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifier, where)
        await self.settled()

    async def look_for(self, text: str) -> None:
        """Put a text into the search field, as if typed."""
        self.bar.search.setText(text)
        self.bar.search.returnPressed.emit()
        await self.searched()

    def child(self, name: str) -> Any:
        found = self.tab.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key in the table."""
        self.tab.activateWindow()
        self.table.setFocus()
        QTest.keyClick(self.table, key, modifier)

    # Orders and invoices

    def set_up(self, *, publishing: bool = False) -> None:
        """Say what must be said once before invoices are written."""
        settings = self.desk.settings.invoicing
        settings.save_company(COMPANY)
        for account in ACCOUNTS:
            settings.save_rule(account, InvoicingRule(Series("DEMO-"), payment_days=14))
            if publishing:
                target = FolderTarget(folder="/srv/invoices", public_url="https://docs.example.com/{name}")
                settings.save_target(account, target)

    async def arrive(self, count: int = 1, **said: Any) -> list[int]:
        """Finalized orders of one line without an invoice; the cache knows them."""
        given = {"type": 3, "payment_mode_id": 1, "shipping_tax": 0, "vouchers": [], **said}
        asked = {"platform": PLATFORM, "count": count, "with": given}
        numbers = [int(number) for number in self.market.ask("orders/arrive", asked)["ids"]]
        for number in numbers:
            self.market.ask(f"orders/{PLATFORM}/{number}", {"status": 4})
            await self.desk.orders.read(self.desk.account(ACCOUNT), number)
        return numbers

    async def written(self, count: int = 1) -> list[InvoiceRecord]:
        """Invoices of ours, written as a command would."""
        account = self.desk.account(ACCOUNT)
        return [await self.desk.own_invoices.create(account, number) for number in await self.arrive(count)]

    def document(self, number: int) -> dict[str, Any]:
        """An order as eMAG tells it now."""
        return dict(self.market.ask(f"order/{PLATFORM}/{number}")["order"])

    # Dialogs

    def dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self.tab.findChildren(QDialog) if dialog.isVisible()]

    async def opened(self, kind: type[D], action: str = "") -> D:
        """The dialog that an action or a key opened."""
        if action:
            assert self.tab.actions_[action].isEnabled(), self.tab.actions_[action].toolTip()
            self.tab.actions_[action].trigger()
        await until(lambda: any(isinstance(one, kind) for one in self.dialogs()))
        dialog = next(one for one in self.dialogs() if isinstance(one, kind))
        assert isinstance(dialog, kind)
        return dialog


def click(inside: QWidget, name: str) -> None:
    """Press a button with the mouse."""
    button = inside.findChild(QAbstractButton, name)
    assert button is not None and button.isEnabled(), name
    where = button.rect().center() if isinstance(button, QPushButton) else QPoint(8, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=where)


OpenedInvoices = Callable[[], AbstractAsyncContextManager[InvoicesBench]]
