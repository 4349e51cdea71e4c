"""Labels on paper: in picking order, from the place that was clicked, printed again by a scan; lists and slips."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from emag_desk.domain.awb import AwbWanted
from emag_desk.sync.labels import Layout
from emag_desk.sync.labels_pdf import pdfium
from emag_desk.ui.orders.labels import LabelsDialog
from emag_desk.ui.orders.papers import PackingDialog, PickingDialog
from emag_desk.ui.orders.pick_order import PickOrder
from emag_desk.ui.print_dialog import PrintDialog
from emag_desk.ui.print_pages import page_sizes
from emag_desk.ui.print_paper import PrintKind, print_pdf, printer_for, remember, wanted_pages

from .deed_bench import ACCOUNT, Deeds, OpenedDeeds

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Left = Qt.Key, Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("hurried")

HOME = {
    "details": [],
    "products": [{"quantity": 1, "sale_price": "100.0000", "recycle_warranties": []}],
    "replace": True,
}


def texts(document: bytes) -> list[str]:
    """What stands on each page."""
    with pdfium() as library:
        opened = library.PdfDocument(document)
        try:
            return [str(opened[number].get_textpage().get_text_range()) for number in range(len(opened))]
        finally:
            opened.close()


async def issued(shop: Deeds, numbers: Sequence[int]) -> dict[int, str]:
    """Give these orders an AWB each; the numbers by order."""

    def known(wanted: AwbWanted) -> AwbWanted:
        return replace(wanted, sender=replace(wanted.sender, phone1="0212345678"))

    plans = await shop.desk.awb_plans.plan(shop.desk.account(ACCOUNT), numbers, change=known)
    await shop.desk.actions.order([plan.intent() for plan in plans])
    found: dict[int, str] = {}
    while len(found) < len(numbers):
        awbs = await shop.desk.awbs.of_orders(ACCOUNT, numbers)
        found = {number: listed[0].number for number, listed in awbs.items() if listed[0].number}
        await asyncio.sleep(0.02)
    return found


async def composed(shop: Deeds, dialog: PrintDialog) -> bytes:
    """The pages that are asked for now."""
    task = f"print compose {id(dialog)}"
    await shop.until(
        lambda: not any(shop.bench.tasks.is_running(name) for name in (task, f"print orders {id(dialog)}"))
    )
    await shop.until(lambda: not shop.bench.tasks.is_running(task))
    return dialog.document


async def opened(shop: Deeds, action: str, kind: type[Any]) -> Any:
    shop.tab.actions_[action].trigger()
    await shop.until(lambda: any(isinstance(one, kind) for one in shop.dialogs()))
    return next(one for one in shop.dialogs() if isinstance(one, kind))


def test_labels_come_in_picking_order_from_the_place_that_was_clicked(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            numbers = await shop.arrive(3, **HOME)
            awbs = await issued(shop, numbers)
            shop.bench.table.selectAll()
            await shop.bench.settled()
            dialog = await opened(shop, "printLabels", LabelsDialog)
            assert len(texts(await composed(shop, dialog))) == 1
            dialog.order.setCurrentIndex(dialog.order.findData(PickOrder.ORDER_NUMBER.value))
            await composed(shop, dialog)
            assert [label.awb.order_id for label in dialog.labels] == sorted(numbers)
            place = dialog.sheet.area(3).center().toPoint()
            QTest.mouseClick(dialog.sheet, Left, pos=place)
            pages = texts(await composed(shop, dialog))
            assert len(pages) == 2  # two labels in the lower half of the first sheet, the third on the next
            assert awbs[sorted(numbers)[0]] in pages[0] and awbs[sorted(numbers)[2]] in pages[1]
            await shop.until(lambda: dialog.preview.page_count == 2)
            for layout, size in ((Layout.SINGLE_A6, (298, 420)), (Layout.A5, (420, 595))):
                dialog.layout_.setCurrentIndex(dialog.layout_.findData(layout.value))
                sizes = page_sizes(await composed(shop, dialog))
                assert [(round(one.width), round(one.height)) for one in sizes] == [size] * 3
            assert not dialog.sheet.isVisible()
            dialog.layout_.setCurrentIndex(dialog.layout_.findData("zpl"))
            assert (await composed(shop, dialog)).count(b"^XA") == 3
            assert not dialog.print_button.isEnabled() and dialog.save_button.isEnabled()
            assert dialog.file_name().endswith(".zpl")

    run(job())


def test_a_label_is_printed_again_by_scanning_it_and_remembers_that_it_was(
    run: Run, deeds: OpenedDeeds, tmp_path: Path
) -> None:
    async def job() -> None:
        async with deeds() as shop:
            numbers = await shop.arrive(2, **HOME)
            awbs = await issued(shop, numbers)
            [bare] = await shop.arrive(**HOME)
            dialog = await opened(shop, "reprintLabels", LabelsDialog)
            assert not dialog.print_button.isEnabled()
            for text in (awbs[numbers[0]], str(numbers[1]), awbs[numbers[0]]):  # one of them twice
                QTest.keyClicks(dialog.scan, text)
                QTest.keyClick(dialog.scan, Key.Key_Return)
            assert not dialog.isHidden() and dialog.scan.text() == ""
            await shop.until(lambda: len(dialog.labels) == 2 and dialog.document)
            assert dialog.list.count() == 2
            path = tmp_path / "labels.pdf"
            await dialog.write(path)
            assert all(any(awb in page for page in texts(path.read_bytes())) for awb in awbs.values())
            assert path.stat().st_mode & 0o077 == 0  # names and addresses
            kept = await shop.desk.awbs.of_order(ACCOUNT, numbers[0])
            assert kept[0].printed_at is not None
            for text, said in ((str(bare), "no AWB"), ("nonsense", "No AWB and no order")):
                QTest.keyClicks(dialog.scan, text)
                QTest.keyClick(dialog.scan, Key.Key_Return)
                await shop.until(lambda said=said: said in dialog.banner.text())
            dialog.activateWindow()
            await shop.until(dialog.isActiveWindow)
            dialog.list.setFocus()
            dialog.list.setCurrentRow(0)
            QTest.keyClick(dialog.list, Key.Key_Delete)
            await shop.until(lambda: len(dialog.labels) == 1)

    run(job())


def test_the_picking_list_and_the_slips_hold_every_letter_and_every_piece(run: Run, deeds: OpenedDeeds) -> None:
    async def job() -> None:
        async with deeds() as shop:
            line = {"quantity": 2, "sale_price": "100.0000", "recycle_warranties": [], "vat": "0.2100"}
            names = ("Дрелка с кирилица", "Ütvefúró őű", "Mașină de găurit șț")
            goods = [
                {**line, "name": name, "part_number": f"PN-{3 - place}", "ext_part_number": ""}
                for place, name in enumerate(names)
            ]
            [one] = await shop.arrive(products=goods, replace=True, details=[])
            [two] = await shop.arrive(products=goods[:1], replace=True, details=[])
            await shop.bench.look_for(f"{one} {two}")
            shop.bench.table.selectAll()
            await shop.bench.settled()
            picking = await opened(shop, "pickingList", PickingDialog)
            [page] = texts(await composed(shop, picking))
            assert all(name in page for name in names)
            assert [page.index(f"PN-{place}") for place in (1, 2, 3)] == sorted(
                page.index(f"PN-{place}") for place in (1, 2, 3)
            )
            assert "3 products, 8 pieces, for 2 orders" in page and f"{one} ×2" in page
            picking.close()
            packing = await opened(shop, "packingSlips", PackingDialog)
            slips = texts(await composed(shop, packing))
            assert len(slips) == 2 and not any("RON" in slip for slip in slips)
            packing.prices.click()
            slips = texts(await composed(shop, packing))
            assert "242.00" in slips[0] or "242.00" in slips[1]
            assert any("Total" in slip and "RON" in slip for slip in slips)

    run(job())


def test_pages_go_to_the_printer_in_their_own_size_and_it_is_remembered(
    run: Run, deeds: OpenedDeeds, tmp_path: Path
) -> None:
    async def job() -> None:
        async with deeds() as shop:
            await shop.arrive(2, **HOME)
            shop.bench.table.selectAll()
            await shop.bench.settled()
            packing = await opened(shop, "packingSlips", PackingDialog)
            document = await composed(shop, packing)
            size = page_sizes(document)[0]
            printer = printer_for(PrintKind.PACKING, size, shop.tab.settings)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "out.pdf"))
            steps: list[int] = []
            assert await print_pdf(document, printer, lambda done, _: steps.append(done)) == 2
            assert steps == [1, 2]
            printed = page_sizes((tmp_path / "out.pdf").read_bytes())
            assert [(round(one.width), round(one.height)) for one in printed] == [(595, 842)] * 2
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(2, 2)
            assert wanted_pages(printer, 2) == [1]
            remember(PrintKind.PACKING, printer, shop.tab.settings)
            assert shop.tab.settings.contains("print/packing/printer")
            assert not shop.tab.settings.contains("print/labels/printer")

    run(job())
