"""Campaigns, prices and sizes of selected offers: what is typed is checked in words, and queued or staged as shown."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from emag_desk.domain.actions import Intent
from emag_desk.domain.date_intervals import to_wall
from emag_desk.domain.offer_costs import OfferCost
from emag_desk.domain.offer_row import OfferRow
from emag_desk.errors import InputError, Sentence
from emag_desk.sync.price_reading import PriceAnswer, PriceProgress
from emag_desk.ui.offers.calendar_strip import CalendarStrip
from emag_desk.ui.offers.campaign import CampaignDialog
from emag_desk.ui.offers.campaign_rows import PRICE, STOCK
from emag_desk.ui.offers.chosen import chosen_offers
from emag_desk.ui.offers.interval_list import IntervalList, read_moment
from emag_desk.ui.offers.measurements import PORTION, MeasurementsDialog
from emag_desk.ui.offers.prices import PricesDialog
from emag_desk.ui.orders.deed_dialog import Place

from .conftest import Opened, Workbench, until

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton


def click(inside: QWidget, name: str) -> None:
    button = inside.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Left)


async def offers_of(bench: Workbench, rows: int) -> list[OfferRow]:
    bench.table.setCurrentIndex(bench.model.index(0, 0))
    for _ in range(rows - 1):
        QTest.keyClick(bench.table, Key.Key_Down, Modifier.ShiftModifier)
    return await chosen_offers(bench.tab)


def place_of(bench: Workbench) -> Place:
    return Place(bench.desk, bench.tasks, bench.tab, lambda text, tone: bench.said.append((text, tone)), lambda: None)


async def ordered(bench: Workbench, kind: str) -> dict[int, dict[str, str]]:
    """What waits in the outbox, by offer."""
    await bench.tasks.saved()
    commands = await bench.desk.thread.run(bench.desk.outbox.open_actions)
    return {command.object_id: dict(command.edits) for command in commands if command.kind == kind}


# The calendar


def test_the_calendar_is_edited_by_keys(qtbot: Any) -> None:
    strip = CalendarStrip(date(2026, 3, 2))
    qtbot.addWidget(strip)
    said: list[str] = []
    strip.said.connect(said.append)
    for key, held in (
        (Key.Key_Right, Modifier.ShiftModifier),
        (Key.Key_Return, Modifier.NoModifier),  # 2 and 3 March
        (Key.Key_Plus, Modifier.NoModifier),
        (Key.Key_Right, Modifier.AltModifier),  # until 4 March
        (Key.Key_Right, Modifier.ControlModifier),  # 3 to 5 March
        (Key.Key_Return, Modifier.NoModifier),  # taken already
    ):
        QTest.keyClick(strip, key, held)
    (one,) = strip.intervals
    assert [str(to_wall(moment)) for moment in (one.start, one.end)] == ["2026-03-03 00:00:00", "2026-03-05 23:59:59"]
    assert one.voucher_discount == 11
    assert said[-1] == "Some of these days belong to interval 1 already."
    assert "interval 1, voucher 11 %" in strip.accessibleName()
    QTest.keyClick(strip, Key.Key_Delete)
    assert strip.intervals == () and "free" in strip.accessibleName()


def test_the_calendar_is_edited_with_the_mouse(qtbot: Any) -> None:
    strip = CalendarStrip(date(2026, 3, 2))
    qtbot.addWidget(strip)
    strip.resize(36 * 28, strip.sizeHint().height())
    strip.show()
    told: list[Any] = []
    strip.changed.connect(told.append)

    def drag(since: date, until_: date, *, edge: int = 0) -> None:
        begin, end = (strip.area(day).center().toPoint() for day in (since, until_))
        begin += QPoint(edge, 0)
        QTest.mousePress(strip, Left, pos=begin)
        QTest.mouseMove(strip, end)
        QTest.mouseRelease(strip, Left, pos=end)

    def days() -> list[tuple[int, int]]:
        return [(to_wall(one.start).day, to_wall(one.end).day) for one in strip.intervals]

    drag(date(2026, 3, 6), date(2026, 3, 4))
    assert days() == [(4, 6)]
    drag(date(2026, 3, 10), date(2026, 3, 12))
    assert days() == [(4, 6), (10, 12)]
    drag(date(2026, 3, 5), date(2026, 3, 6))  # moves
    assert days() == [(5, 7), (10, 12)]
    drag(date(2026, 3, 12), date(2026, 3, 14), edge=15)  # stretches
    assert days() == [(5, 7), (10, 14)]
    assert len(told) == 4 and [one.index for one in strip.intervals] == [1, 2]


def test_intervals_are_pasted_from_a_spreadsheet(qtbot: Any) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    table, told = IntervalList(parent), []
    table.changed.connect(told.append)
    QGuiApplication.clipboard().setText(
        "start\tend\t%\n2026-03-02\t03.03.2026\t10\n10.03.2026 08:00\t11.03.2026 20:30\t25%"
    )
    table.paste()
    first, second = told[-1]
    assert (str(to_wall(first.end)), second.voucher_discount) == ("2026-03-03 23:59:59", 25)
    table.entries.write({(1, table.entries.place("start")): "02.03.2026 10:00"})
    assert "overlaps" in table.entries.rows[0].shown["remark"] + table.entries.rows[1].shown["remark"]
    table.entries.write({(0, table.entries.place("end")): "tomorrow"})
    assert "tomorrow is no time" in table.entries.rows[0].shown["remark"]
    assert table.entries.rows[0].texts["end"] == "tomorrow"  # nothing that was typed is lost
    with pytest.raises(InputError, match="clocks change"):
        read_moment("29.03.2026 03:30", is_end=False)


# Campaigns


def test_offers_are_proposed_for_a_campaign_once(run: Run, workbench: Opened) -> None:
    async def job() -> None:
        async with workbench() as bench:
            offers = await offers_of(bench, 4)
            dialog = CampaignDialog(place_of(bench), offers)
            dialog.open()
            assert not dialog.act_button.isEnabled() and "number of the campaign" in dialog.why.text()
            QTest.keyClicks(dialog.number, "2044")
            dialog.kind.setCurrentIndex(dialog.kind.findData("multi_deals"))
            QTest.keyClicks(dialog.fill.value, "-10%")
            QTest.keyClick(dialog.fill.value, Key.Key_Return)
            prices = [entry.texts[PRICE] for entry in dialog.rows.rows]
            assert prices == [f"{offer.sale_price * Decimal('0.9'):.2f}" for offer in offers]  # type: ignore[operator]
            assert "at least one interval" in dialog.rows.rows[0].shown["remark"]
            strip = dialog.editor.strip
            QTest.keyClick(strip, Key.Key_Return)
            assert all(len(dialog.rows.intervals(offer.id)) == 1 for offer in offers)
            # One row gets another price, one something that is none, one is left out.
            place = dialog.rows.place(PRICE)
            dialog.rows.write({(1, place): "abc", (2, place): "", (3, dialog.rows.place(STOCK)): "300"})
            assert not dialog.act_button.isEnabled() and "2 rows cannot be sent" in dialog.why.text()
            assert [entry.shown["remark"] for entry in dialog.rows.rows[1:]] == [
                "abc is no number.",
                "No price yet: not proposed.",
                "The stock of a campaign is from 0 to 255 pieces.",
            ]
            dialog.rows.write({(1, place): "80,5", (3, dialog.rows.place(STOCK)): "5"})
            assert dialog.act_button.text() == "&Propose 3 offers"
            names = [[one.intent_id for one in dialog.intents()] for _ in range(2)]
            assert names[0] == names[1] and len(set(names[0])) == 3  # whoever asks twice orders once
            click(dialog, "actButton")
            dialog.act()
            waiting = await ordered(bench, "campaign")
            assert set(waiting) == {offers[0].id, offers[1].id, offers[3].id}
            assert waiting[offers[1].id]["sale_price"] == "80.5" and "interval:1" in waiting[offers[1].id]
            await until(lambda: "2044 · Waiting" in dialog.rows.rows[0].shown.get("past", ""))
            dialog.close()
            # What was proposed before stands there the next time.
            again = CampaignDialog(place_of(bench), offers)
            await until(lambda: "2044" in again.rows.rows[0].shown.get("past", ""))
            again.close()

    run(job())


def test_selected_rows_have_intervals_of_their_own(run: Run, workbench: Opened) -> None:
    async def job() -> None:
        async with workbench() as bench:
            dialog = CampaignDialog(place_of(bench), await offers_of(bench, 3))
            dialog.open()
            dialog.kind.setCurrentIndex(dialog.kind.findData("multi_deals"))
            QTest.keyClick(dialog.editor.strip, Key.Key_Return)
            dialog.table.selectRow(1)
            assert "1 selected" in dialog.scope.text()
            QTest.keyClick(dialog.editor.strip, Key.Key_Delete)
            ids = [entry.key for entry in dialog.rows.rows]
            assert [len(dialog.rows.intervals(number)) for number in ids] == [1, 0, 1]
            dialog.table.selectRow(2)
            assert len(dialog.editor.intervals) == 1
            dialog.close()

    run(job())


# Sizes


def test_sizes_are_pasted_with_their_units_and_queued_in_portions(
    run: Run, workbench: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def job() -> None:
        async with workbench() as bench:
            offers = await offers_of(bench, 2)
            account = offers[0].account
            dialog = MeasurementsDialog(place_of(bench), offers)
            dialog.open()
            lines = [f"PN-{number:03d}\t1{number % 10}\t20\t30\t1,5" for number in range(1, 41)]
            title = "sku\tlength (cm)\twidth (cm)\theight (cm)\tweight (kg)"
            QGuiApplication.clipboard().setText("\r\n".join([title, *lines, "XX-9\t1\t2\t3\t4"]))
            click(dialog, "pasteTable")
            await until(lambda: "40 lines taken over. 1 left out" in dialog.remark.text())
            assert "There is no product XX-9 here." in dialog.remark.text()
            own = next(entry for entry in dialog.rows.rows if entry.key[1] == offers[0].id)
            assert (own.texts["width"], own.texts["weight"]) == ("200", "1500")
            own.texts["height"] = ""
            dialog._judge()
            assert (
                not dialog.act_button.isEnabled()
                and own.shown["remark"] == "All three sides and the weight are wanted."
            )
            dialog.rows.write({(dialog.rows.rows.index(own), dialog.rows.place("height")): "33"})
            portions: list[int] = []
            order = bench.desk.actions.order

            async def counted(intents: Sequence[Intent], source: str = "window") -> list[int | Sentence]:
                portions.append(len(intents))
                return await order(intents, source)

            monkeypatch.setattr(bench.desk.actions, "order", counted)
            monkeypatch.setattr("emag_desk.ui.offers.measurements.PORTION", 30)
            click(dialog, "actButton")
            waiting = await ordered(bench, "measurements")
            assert len(waiting) == 40 and portions == [30, 10] and PORTION == 50
            assert waiting[offers[0].id] == {
                "length": own.texts["length"],
                "width": "200",
                "height": "33",
                "weight": "1500",
            }
            assert account == "shop-ro" or account == "shop-bg"
            dialog.close()

    run(job())


# Prices


def test_closing_while_emag_is_asked_about_prices_is_quiet(run: Run, workbench: Opened, tmp_path: Path) -> None:
    async def job() -> None:
        async with workbench() as bench:
            offers = await offers_of(bench, 2)
            settings = QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat)
            dialog = PricesDialog(bench.desk, bench.tab, offers, bench.tasks, settings)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
            asked = asyncio.Event()

            async def ask(keys: Sequence[tuple[str, int]], answered: Any) -> list[PriceAnswer]:
                asked.set()
                await asyncio.Event().wait()
                return []

            dialog._reading.ask = ask  # type: ignore[method-assign]
            click(dialog, "pricesAsk")
            await asked.wait()
            asking = next(task for task in asyncio.all_tasks() if task.get_name() == dialog._task("ask"))
            dialog.reject()
            shiboken6.delete(dialog)  # as closing does, before the question hears that nobody waits for it
            with pytest.raises(asyncio.CancelledError):
                await asking

    run(job())


def test_prices_are_asked_for_costs_are_kept_and_a_smart_price_is_staged(
    run: Run, workbench: Opened, tmp_path: Path
) -> None:
    async def job() -> None:
        async with workbench() as bench:
            offers = await offers_of(bench, 3)
            settings = QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat)
            dialog = PricesDialog(bench.desk, bench.tab, offers, bench.tasks, settings)
            dialog.open()
            go_on = asyncio.Event()

            async def ask(keys: Sequence[tuple[str, int]], answered: Any) -> list[PriceAnswer]:
                answers = []
                for number, (account, offer) in enumerate(keys):
                    smart = Decimal("85.50") if number == 0 else None
                    known = OfferCost(account, offer, None, smart, Decimal(20), datetime.now(UTC))
                    answers.append(PriceAnswer(known))
                    answered(answers[-1], PriceProgress(number + 1, len(keys), 12.0))
                    if number == 1:
                        await go_on.wait()
                return answers

            dialog._reading.ask = ask  # type: ignore[method-assign]
            click(dialog, "pricesAsk")
            await until(lambda: "2 of 3 offers · about 15 s left" in dialog.standing.text())
            click(dialog, "pricesStop")
            await until(lambda: not dialog.stop_button.isVisible())
            assert "stays" in dialog.standing.text() and dialog.rows.rows[1].shown["percent"] == "20.0"
            assert dialog.rows.rows[0].shown["smart"] == "85.50" and dialog.rows.rows[1].shown["smart"] == "none"
            dialog.shipping.setText("5")
            QGuiApplication.clipboard().setText(f"{offers[0].part_number}\t200\n{offers[2].id}\t10,50")
            dialog.table.paste()
            price = offers[0].sale_price
            assert price is not None
            left = price * Decimal("0.8") - 205
            assert dialog.rows.rows[0].shown["left"] == f"{left:.2f}" and left < 0
            await bench.tasks.saved()
            keys = [(offer.account, offer.id) for offer in offers]
            kept = await bench.desk.thread.run(bench.desk.outbox.costs.of_offers, keys)
            assert kept[keys[2]].cost == Decimal("10.50")
            dialog.table.selectRow(0)
            click(dialog, "useSmartDeals")
            assert (await bench.staged())[offers[0].id] == {"sale_price": "85.50"}
            assert dialog.rows.rows[0].shown["price"] == "85.50"
            click(dialog, "pricesCopy")
            assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[3] == "85.50"
            await dialog.write(tmp_path / "margins.csv")
            assert "85.50" in (tmp_path / "margins.csv").read_text(encoding="utf-8-sig")
            dialog.close()

    run(job())


def test_nothing_is_asked_of_a_selection_that_is_not_there(run: Run, workbench: Opened) -> None:
    async def job() -> None:
        async with workbench() as bench:
            assert len(await offers_of(bench, 5)) == 5
            bench.table.clearSelection()
            assert len(await chosen_offers(bench.tab)) == 1  # the one at the cursor

    run(job())
