"""A day with orders: look, acknowledge, ship one and many, print, cancel, give back, and settle what is not clear."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import DeskError
from emag_desk.practice.process import PracticeProcess
from emag_desk.tour.guide import Guide
from emag_desk.tour.order_hands import RowHands
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.orders.acknowledge import AcknowledgeDialog
from emag_desk.ui.orders.awb_dialog import AwbDialog
from emag_desk.ui.orders.awb_run_dialog import AwbRunDialog
from emag_desk.ui.orders.cancel import CancelDialog
from emag_desk.ui.orders.labels import LabelsDialog
from emag_desk.ui.orders.papers import PickingDialog
from emag_desk.ui.orders.storno import StornoDialog
from emag_desk.ui.tab_places import ORDERS, OUTBOX
from emag_desk.ui.tabs.orders import OrdersTab

Hands: TypeAlias = RowHands[OrderRow, Folder]
#: So many orders are shipped in one go.
_MANY = 8
_PHONE = "0212345678"


class OrderSteps:
    """The steps, in the order of the work. `output` is where the tour's files go."""

    def __init__(self, guide: Guide, process: PracticeProcess, output: Path) -> None:
        self._guide, self._process, self._output = guide, process, output

    async def take(self) -> None:
        """Walk through them."""
        tab = self._guide.window.orders
        if tab is None:
            raise DeskError("There is no orders tab.")
        hands: Hands = RowHands(self._guide, tab)
        await self._pull(tab, hands)
        await self._look(tab, hands)
        await self._search(tab, hands)
        await self._acknowledge(tab, hands)
        await self._ship_one(hands)
        await self._ship_many(tab, hands)
        await self._pick(tab, hands)
        await self._cancel(hands)
        await self._give_back(hands)
        await self._export(hands)
        await self._settle_doubt()

    # -- reading ------------------------------------------------------------------------------------------------------

    async def _pull(self, tab: OrdersTab, hands: Hands) -> None:
        guide, jobs = self._guide, tab.jobs
        if jobs is None:
            raise DeskError("The orders tab is not ready.")
        guide.window.show_tab(ORDERS)
        tab.pull()
        await guide.until(lambda: not jobs.running, "the end of reading the orders")
        await guide.until(lambda: len(tab.model.numbers) > 100, "the orders")
        await hands.open(Folder.ALL)
        guide.picture("orders", "Orders: every status with its count, deadlines that count down, what each comes to.")

    async def _look(self, tab: OrdersTab, hands: Hands) -> None:
        await hands.open(Folder.NEW)
        before = len(tab.model.numbers)
        await hands.choose(0)
        self._guide.picture("look", "Look at a new order as long as you like: reading never acknowledges it.")
        if len(tab.model.numbers) < before:
            raise DeskError("A new order was acknowledged by looking at it.")

    async def _search(self, tab: OrdersTab, hands: Hands) -> None:
        await hands.open(Folder.ALL)
        everything = len(tab.model.numbers)
        word = next(iter(hands.at_hand(0).customer.split()), "Ana")
        search = tab.filter_bar.search
        search.setText(word)  # a name may have letters that no test keyboard types
        QTest.keyClick(search, Qt.Key.Key_Return)
        await self._guide.until(lambda: 0 < len(tab.model.numbers) < everything, "the search")
        await self._guide.settle()
        self._guide.picture("order-search", "Search: customer, order, phone, product or AWB, several pasted at once.")
        tab.show_all()
        await self._guide.until(lambda: len(tab.model.numbers) == everything, "all orders again")

    # -- doing --------------------------------------------------------------------------------------------------------

    async def _acknowledge(self, tab: OrdersTab, hands: Hands) -> None:
        await hands.open(Folder.NEW)
        await hands.choose(0, last=min(_MANY, len(tab.model.numbers)) - 1)
        dialog = await hands.deed("acknowledgeOrders", AcknowledgeDialog)
        self._guide.picture("acknowledge", "Acknowledge: one or many, on purpose, and what it means is said before.")
        await hands.act(dialog)

    async def _ship_one(self, hands: Hands) -> None:
        await hands.open(Folder.IN_PROGRESS)
        await hands.choose(0)
        dialog = await hands.deed("issueAwb", AwbDialog)
        phone = dialog.findChild(QLineEdit, "senderPhone1")
        if phone is not None and not phone.text():
            QTest.keyClicks(phone, _PHONE)
        await self._guide.settle(0.2)
        self._guide.picture("awb", "An AWB: filled in from order, address and courier; checked, in words, beforehand.")
        if dialog.act_button.isEnabled():
            await hands.act(dialog)
        else:
            await self._guide.close(dialog)

    async def _ship_many(self, tab: OrdersTab, hands: Hands) -> None:
        guide = self._guide
        await hands.open(Folder.IN_PROGRESS)
        await hands.choose(0, last=min(_MANY, len(tab.model.numbers)) - 1)
        hands.trigger("awbRun")
        dialog = await guide.dialog(AwbRunDialog)
        await guide.until(lambda: dialog.model.rows, "the check list")
        dialog.bar.phone.clear()
        QTest.keyClicks(dialog.bar.phone, _PHONE)
        guide.click(dialog, "runApply")
        await guide.settle(0.2)
        guide.picture("awb-run", "Many AWBs: first the check list, with what the couriers will collect.")
        # One answer gets lost on its way, as it happens.
        await asyncio.to_thread(self._process.ask, "fates", [{"route": "awb/save", "fate": "lost_answer"}])
        guide.click(dialog, "runIssue")
        run = dialog.run
        await guide.until(lambda: run.commands and not run.counts.left, "the AWBs")
        await guide.until(lambda: not run.moving, "what became of the AWB without an answer")
        await guide.settle(0.2)
        guide.picture("awb-run-done", "Each with its number; the one without an answer is never sent twice: it asks.")
        guide.click(dialog, "runLabels")
        labels = await hands.printed("", LabelsDialog)
        QTest.mouseClick(labels.sheet, Qt.MouseButton.LeftButton, pos=labels.sheet.area(3).center().toPoint())
        await guide.settle(0.8)
        guide.picture("labels", "Labels in picking order, on a sheet that was begun: click where the first one goes.")
        await guide.close(labels)
        await guide.close(dialog)

    async def _pick(self, tab: OrdersTab, hands: Hands) -> None:
        await hands.open(Folder.PREPARED)
        tab.table.selectAll()
        await self._guide.settle(0.2)
        picking = await hands.printed("pickingList", PickingDialog)
        self._guide.picture("picking", "The picking list: what to take from which shelf, and for which orders.")
        await self._guide.close(picking)

    async def _cancel(self, hands: Hands) -> None:
        await hands.open(Folder.PREPARED)
        await hands.choose(0)
        dialog = await hands.deed("cancelOrder", CancelDialog)
        dialog.reasons.list.setCurrentRow(0)
        await self._guide.settle(0.2)
        self._guide.picture("cancel", "Cancel: a reason of eMAG's list, in words, and the money that goes back.")
        await hands.act(dialog)

    async def _give_back(self, hands: Hands) -> None:
        await hands.open(Folder.FINALIZED)
        row = hands.first(lambda order: order.units > 1 and order.type == 3)
        await hands.choose(row)
        dialog = await hands.deed("giveMoneyBack", StornoDialog)
        line = next(iter(dialog.lines.pieces()))
        dialog.lines.spin(line).setValue(1)
        await self._guide.settle(0.2)
        self._guide.picture("storno", "Give back one piece: before and after, vouchers and deposits in it, to the ban.")
        if dialog.act_button.isEnabled():
            await hands.act(dialog)
        else:
            await self._guide.close(dialog)

    async def _export(self, hands: Hands) -> None:
        await hands.open(Folder.FINALIZED)
        hands.trigger("exportOrders")
        question = await self._guide.dialog(MessageDialog)
        self._guide.picture("order-export", "Export what is shown or selected, by order or by line.")
        self._guide.click(question, "confirmButton")
        place = await self._guide.dialog(QFileDialog)
        path = self._output.absolute() / "orders.xlsx"
        place.selectFile(str(path))
        place.accept()
        await self._guide.until(path.exists, "the spreadsheet")

    async def _settle_doubt(self) -> None:
        guide = self._guide
        guide.window.show_tab(OUTBOX)
        page = guide.window.tabs.currentWidget()
        guide.click(page, "needsYouChip")
        await guide.settle(0.6)
        guide.picture("needs-you", "Needs you: what eMAG left unclear, what was seen of it, and what you can decide.")
