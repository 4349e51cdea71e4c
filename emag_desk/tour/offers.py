"""The first day with offers: accounts, reading, searching, editing, Review, and looking back."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView

from emag_desk.domain.offer_operations import Operation
from emag_desk.errors import DeskError
from emag_desk.tour.guide import Guide
from emag_desk.ui.accounts import AccountsDialog
from emag_desk.ui.bulk_edit import BulkEdit
from emag_desk.ui.connection_test import ConnectionTestDialog
from emag_desk.ui.review import ReviewDialog
from emag_desk.ui.tab_places import LOG, OFFERS, OUTBOX


class OfferSteps:
    """The steps, in the order of a first day. `offers` is how many each practice shop has."""

    def __init__(self, guide: Guide, offers: int) -> None:
        self._guide = guide
        self._window, self._desk = guide.window, guide.desk
        self._offers = offers

    async def read(self) -> None:
        """Add accounts, test one, read everything, search."""
        await self._check()
        await self._pull()
        await self._search()

    async def change(self) -> None:
        """Edit in cells and in bulk, review, send."""
        await self._edit()
        await self._bulk()
        await self._review_and_send()

    async def _check(self) -> None:
        self._window.open_accounts()
        accounts = await self._guide.dialog(AccountsDialog)
        self._guide.picture("accounts", "Accounts: three practice shops; passwords are never shown.")
        self._guide.click(accounts, "testConnectionButton")
        test = await self._guide.dialog(ConnectionTestDialog)
        again = test.findChild(QAbstractButton, "runAgainButton")
        await self._guide.until(
            lambda: again is not None and again.isVisible() and again.isEnabled(), "the connection test"
        )
        self._guide.picture("check", "Test connection: every step with what was seen; it only reads.")
        await self._guide.close(test)
        await self._guide.close(accounts)

    async def _pull(self) -> None:
        total = self._offers * len(self._desk.accounts)
        self._window.pull()
        model = self._window.offers.model
        await self._guide.until(lambda: len(model.numbers) > total // 3, "the first offers")
        self._guide.picture("pulling", "Pull: offers appear while they are read, with an honest end time.")
        await self._guide.until(lambda: len(model.numbers) >= total, "all offers")
        await self._guide.until(
            lambda: self._window.jobs is not None and not self._window.jobs.running, "the end of the pull"
        )
        await self._guide.settle()
        self._guide.picture("offers", f"Offers: {len(model.numbers):,} offers of three countries in one table.")

    async def _search(self) -> None:
        offers, search = self._window.offers, self._window.offers.filter_bar.search
        everything = len(offers.model.numbers)
        offers.focus_search()
        QTest.keyClicks(search, "lampa")
        await self._guide.until(lambda: 0 < len(offers.model.numbers) < everything, "the search")
        await self._guide.settle()
        found = len(offers.model.numbers)
        self._guide.picture("search", f"Search: {found} offers for 'lampa', accents or not, counted by every chip.")
        search.clear()
        await self._guide.until(lambda: len(offers.model.numbers) == everything, "all offers again")

    async def _edit(self) -> None:
        self._guide.click(self._window, "account-practice-ro")
        await self._guide.until(lambda: len(self._window.offers.model.numbers) == self._offers, "the Romanian offers")
        await self._guide.settle()
        await self._type_in_cell(0, "sale_price", factor=1.03)
        await self._type_in_cell(1, "sale_price", factor=12.0)
        await self._type_in_cell(2, "stock:1", text="25")
        await self._type_in_cell(3, "sale_price", factor=1.4)
        await self._guide.until(lambda: self._window.offers.staging.drafts() == 4, "four staged changes")
        await self._guide.settle()
        self._guide.picture(
            "edit", "Edit in the cells: changes are staged and marked, and eMAG hears nothing of them yet."
        )

    async def _bulk(self) -> None:
        offers = self._window.offers
        table, first, last = offers.table, 6, 45
        column = self._column("sale_price")
        self._pick(first, column)
        for _ in range(first, last):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        offers.bulk_edit()
        dialog = await self._guide.dialog(BulkEdit)
        dialog.field.setCurrentIndex(dialog.field.findData("sale_price"))
        dialog.operation.setCurrentIndex(dialog.operation.findData(Operation.PERCENT.value))
        QTest.keyClicks(dialog.value, "-2")
        await self._guide.until(dialog.apply_button.isEnabled, "the preview")
        self._guide.picture("bulk", "Bulk edit: forty prices 2 % lower, each shown before it is staged.")
        QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
        await self._guide.until(lambda: self._window.offers.staging.drafts() >= 40, "the bulk edit")
        await self._guide.settle()

    async def _review_and_send(self) -> None:
        self._window.open_review()
        review = await self._guide.dialog(ReviewDialog)
        await self._guide.until(lambda: len(review.model.changes) > 4, "the review")
        await self._guide.settle()
        changes = len(review.model.changes)
        self._guide.picture(
            "review", f"Review: {changes} offers, old -> new, net and gross; a slip of the comma stands out."
        )
        await self._guide.send(review)
        self._guide.picture("sent", "Send: every change with its own result.")
        await self._guide.close(review)

    async def look_back(self) -> None:
        """What eMAG says now, the history of changes, every call."""
        self._window.show_tab(OFFERS)
        await self._guide.settle()
        self._guide.picture("after", "The table shows what eMAG now says; what was held back is still staged.")
        self._window.show_tab(OUTBOX)
        self._guide.click(self._window, "historyChip")
        await self._guide.settle(1.0)
        self._guide.picture(
            "outbox", "Outbox: what waits, and the history of every change: who, when, what came of it."
        )
        self._window.show_tab(LOG)
        await self._guide.settle(1.0)
        calls = self._window.tabs.currentWidget().findChild(QTableView)
        if calls is not None:
            calls.selectRow(0)
        await self._guide.settle(1.0)
        self._guide.picture("request-log", "Request log: every call of the last thirty days, without any password.")
        self._window.show_tab(OFFERS)

    # How a person does it

    async def _type_in_cell(self, row: int, key: str, *, text: str = "", factor: float = 0.0) -> None:
        offers = self._window.offers
        column = self._column(key)
        await self._guide.until(lambda: offers.model.at_hand(row) is not None, f"row {row}")
        offer = offers.model.at_hand(row)
        if factor and offer is not None and offer.sale_price is not None:
            text = f"{float(offer.sale_price) * factor:.2f}"
        self._pick(row, column)
        QTest.keyClick(offers.table, Qt.Key.Key_F2)
        await asyncio.sleep(0.05)
        editor = next((line for line in offers.table.viewport().findChildren(QLineEdit) if line.isVisible()), None)
        if editor is None:
            raise DeskError("No editor opened in the cell of {key}.", key=key)
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await asyncio.sleep(0.05)

    def _pick(self, row: int, column: int) -> None:
        table = self._window.offers.table
        index = table.model().index(row, column)
        table.scrollTo(index)
        table.setFocus()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())

    def _column(self, key: str) -> int:
        columns = [column.key for column in self._window.offers.model.columns]
        if key not in columns:
            raise DeskError("There is no column {key}; there are {columns}.", key=key, columns=", ".join(columns))
        return columns.index(key)
