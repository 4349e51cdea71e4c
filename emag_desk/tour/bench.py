"""A parcel on the return bench, from the scan to the dossier; then a campaign, prices and sizes of a few offers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from emag_desk.domain.return_queries import ReturnQuery
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.errors import DeskError
from emag_desk.store.reader import CacheReader
from emag_desk.tour.guide import Guide
from emag_desk.ui.offers.campaign import CampaignDialog
from emag_desk.ui.offers.measurements import MeasurementsDialog
from emag_desk.ui.offers.prices import PricesDialog
from emag_desk.ui.returns.bench import ReturnBench
from emag_desk.ui.returns.dossier import DossierDialog
from emag_desk.ui.tab_places import OFFERS, RETURNS

_ACCOUNT = "practice-ro"
_KEY, _HELD = Qt.Key, Qt.KeyboardModifier
_ROWS = 6
#: Of the practice marketplace's campaigns, the one with intervals.
_CAMPAIGN = "2044"


class BenchSteps:
    """The steps, in the order of the work."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide

    async def take(self) -> None:
        """Walk through them."""
        await self._judge()
        await self._propose()
        await self._ask_prices()
        await self._measure()

    async def _judge(self) -> None:
        guide = self._guide
        guide.window.show_tab(RETURNS)
        tab = guide.window.returns
        if tab is None:
            raise DeskError("There is no returns tab.")
        tab.actions_["returnBench"].trigger()
        bench = await guide.dialog(ReturnBench)
        row = await guide.desk.readers.run(_received)
        bench.activateWindow()
        QTest.keyClicks(bench.scan, str(row.order_id))
        QTest.keyClick(bench.scan, _KEY.Key_Return)
        await guide.until(lambda: bench.opened is not None or bench.side.found.count(), "the return")
        if bench.opened is None:
            QTest.keyClick(bench.side.found, _KEY.Key_Return)
            await guide.until(lambda: bench.opened is not None, "the chosen return")
        QTest.keyClick(bench.scan, _KEY.Key_4, _HELD.AltModifier)
        QTest.keyClick(bench.scan, _KEY.Key_1, _HELD.ControlModifier)
        QGuiApplication.clipboard().setPixmap(guide.window.grab())
        guide.click(bench, "benchPastePhoto")
        await guide.until(lambda: bench.line.photos.names, "the photo")
        await guide.settle()
        guide.picture("bench", "Return bench: scan, condition, a kept text, a photo; nothing leaves this computer yet.")
        bench.dossier_wanted.emit(bench.opened.row if bench.opened is not None else row)
        dossier = await guide.dialog(DossierDialog)
        await guide.until(lambda: dossier.document, "the dossier")
        await guide.settle()
        guide.picture("dossier", "The dossier of one return: facts, notes, photos and history, for a dispute.")
        await guide.close(dossier)
        bench.next_scan()
        await guide.close(bench)

    async def _choose(self) -> None:
        offers = self._guide.window.offers
        self._guide.window.show_tab(OFFERS)
        await self._guide.settle(0.2)
        offers.table.setCurrentIndex(offers.model.index(0, 1))
        for _ in range(_ROWS - 1):
            QTest.keyClick(offers.table, _KEY.Key_Down, _HELD.ShiftModifier)

    async def _propose(self) -> None:
        guide = self._guide
        await self._choose()
        guide.window.actions_.by_name["proposeCampaign"].trigger()
        dialog = await guide.dialog(CampaignDialog)
        QTest.keyClicks(dialog.number, _CAMPAIGN)
        dialog.kind.setCurrentIndex(dialog.kind.findData("multi_deals"))
        QTest.keyClicks(dialog.fill.value, "-10%")
        guide.click(dialog, "fillButton")
        strip = dialog.editor.strip
        for key, held in (
            (_KEY.Key_Right, _HELD.ShiftModifier),
            (_KEY.Key_Return, _HELD.NoModifier),
            (_KEY.Key_Down, _HELD.NoModifier),
            (_KEY.Key_Return, _HELD.NoModifier),
        ):
            QTest.keyClick(strip, key, held)
        await guide.settle()
        guide.picture("campaign", "A campaign: a price for each offer, intervals drawn on the calendar, all checked.")
        await guide.close(dialog)

    async def _ask_prices(self) -> None:
        guide = self._guide
        await self._choose()
        guide.window.actions_.by_name["offerPrices"].trigger()
        dialog = await guide.dialog(PricesDialog)
        guide.click(dialog, "pricesAsk")
        await guide.until(lambda: dialog.ask_button.isEnabled(), "eMAG's answers")
        QGuiApplication.clipboard().setText("\n".join(str(20 + 15 * number) for number in range(_ROWS)))
        dialog.table.paste()
        await guide.settle()
        guide.picture(
            "margins", "Prices: smart deals, commission, and what a sale leaves; costs stay on this computer."
        )
        await guide.close(dialog)

    async def _measure(self) -> None:
        guide = self._guide
        await self._choose()
        guide.window.actions_.by_name["measurements"].trigger()
        dialog = await guide.dialog(MeasurementsDialog)
        QGuiApplication.clipboard().setText("\n".join(f"{100 + number}\t80\t40\t500" for number in range(_ROWS)))
        dialog.table.paste()
        await guide.settle()
        guide.picture("measurements", "Size and weight by table, typed or pasted, in millimetres and grams.")
        await guide.close(dialog)


def _received(reader: CacheReader) -> ReturnRow:
    """A return that was received. Raises DeskError when there is none."""
    rows = reader.returns.rows(reader.returns.first(ReturnQuery(accounts=frozenset({_ACCOUNT})), limit=200))
    found = next((row for row in rows if row.status == ReturnStatus.RECEIVED), None)
    if found is None:
        raise DeskError("No return was received.")
    return found
