"""What came back: the clock of fourteen days, one return with its reason, finishing it with its money, a courier."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from emag_desk.domain.return_facets import ReturnFolder
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import ReturnType
from emag_desk.errors import DeskError
from emag_desk.tour.guide import Guide
from emag_desk.tour.order_hands import RowHands
from emag_desk.ui.returns.move import MoveDialog
from emag_desk.ui.returns.pickup import PickupDialog
from emag_desk.ui.tab_places import RETURNS
from emag_desk.ui.tabs.returns import ReturnsTab

Hands: TypeAlias = RowHands[ReturnRow, ReturnFolder]
_PHONE = "0212345678"


class ReturnSteps:
    """The steps, in the order of the work."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    async def take(self) -> None:
        """Walk through them."""
        tab = self._guide.window.returns
        if tab is None:
            raise DeskError("There is no returns tab.")
        hands: Hands = RowHands(self._guide, tab)
        await self._pull(tab, hands)
        await self._finalize(tab, hands)
        await self._send_courier(hands)

    async def _pull(self, tab: ReturnsTab, hands: Hands) -> None:
        guide, jobs = self._guide, tab.jobs
        if jobs is None:
            raise DeskError("The returns tab is not ready.")
        guide.window.show_tab(RETURNS)
        tab.pull()
        await guide.until(lambda: not jobs.running, "the end of reading the returns")
        await guide.until(lambda: len(tab.model.numbers) > 20, "the returns")
        await hands.open(ReturnFolder.ALL)
        guide.picture("returns", "Returns: every status with its count, and the fourteen days counting down.")

    async def _finalize(self, tab: ReturnsTab, hands: Hands) -> None:
        guide = self._guide
        await hands.open(ReturnFolder.RECEIVED)
        await hands.choose(hands.first(lambda row: row.return_type == ReturnType.REFUND))
        await guide.until(lambda: tab.detail.lines.texts(), "the details of the return")
        guide.picture("return", "One return: the reason in words, its order, its AWB; the account number stays hidden.")
        dialog = await hands.deed("finalizeReturns", MoveDialog)
        QTest.keyClicks(dialog.lines[0].diagnostic.edit, "Verificat, functioneaza.")
        await guide.settle(0.2)
        guide.picture("finalize", "Finalize: what was found, and the money before and after; it goes back once.")
        await hands.act(dialog)

    async def _send_courier(self, hands: Hands) -> None:
        guide = self._guide
        await hands.open(ReturnFolder.NEW)
        await hands.choose(0)
        dialog = await hands.deed("pickUpReturn", PickupDialog)
        phone = dialog.findChild(QLineEdit, "receiverPhone1")
        if phone is not None and not phone.text():
            QTest.keyClicks(phone, _PHONE)
        await guide.settle(0.2)
        guide.picture("pickup", "A courier for a return: from the customer to you, from tomorrow on.")
        await guide.close(dialog)
