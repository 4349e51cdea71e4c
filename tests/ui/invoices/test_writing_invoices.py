"""Our invoices in the window: written with a number, printed, paid, put on orders, told to an ERP, and compared."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Coroutine
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from emag_desk.domain.commands import State
from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.domain.payments import Payment, PaymentStatus
from emag_desk.publish.host_keys import unknown_key
from emag_desk.sync.labels_pdf import pdfium
from emag_desk.ui.dialogs import MessageDialog
from emag_desk.ui.invoices import settings_dialog
from emag_desk.ui.invoices.differences_model import AMOUNT
from emag_desk.ui.invoices.folders import PaperFolder
from emag_desk.ui.invoices.opening import open_folder
from emag_desk.ui.invoices.payment_dialog import PaymentDialog
from emag_desk.ui.invoices.pdf import draw
from emag_desk.ui.invoices.pdf_dialog import InvoicePdfDialog
from emag_desk.ui.invoices.placing import Step
from emag_desk.ui.invoices.placing_dialog import ORDER, PlacingDialog
from emag_desk.ui.invoices.settings_dialog import InvoiceSettingsDialog, Page
from emag_desk.ui.invoices.write_dialog import WriteDialog

from .invoice_bench import ACCOUNT, COMPANY, InvoicesBench, OpenedInvoices, Site, click

Run = Callable[[Coroutine[Any, Any, None]], None]
Key, Modifier = Qt.Key, Qt.KeyboardModifier

pytestmark = pytest.mark.usefixtures("hurried")


def _text(document: bytes) -> str:
    """What a PDF says, page by page. The previews draw on other threads, and PDFium works for one at a time."""
    with pdfium() as library:
        opened = library.PdfDocument(document)
        found = []
        for page in opened:
            words = page.get_textpage()
            found.append(words.get_text_range())
            words.close()
            page.close()
        opened.close()
    return "\n".join(found).replace("\r", "")


async def _planned(bench: InvoicesBench, dialog: WriteDialog) -> None:
    await bench.until(lambda: all(draft.is_planned for draft in dialog.drafts.all))
    await bench.until(lambda: not bench.tasks.is_running(dialog._task("plan")))


async def _choose_missing(bench: InvoicesBench, *orders: int) -> None:
    """Select orders that have no invoice."""
    await bench.open(PaperFolder.MISSING)
    await bench.look_for(" ".join(map(str, orders)))
    await bench.until(lambda: len(bench.rows()) == len(orders))
    await bench.go(0)
    bench.table.selectAll()
    await bench.settled()


def test_invoices_of_two_orders_are_previewed_written_once_and_kept_as_pdf(
    run: Run, invoices_tab: OpenedInvoices
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            orders = await bench.arrive(2)
            await _choose_missing(bench, *orders)
            bench.press(Key.Key_Return, Modifier.ControlModifier)
            dialog = await bench.opened(WriteDialog)
            await _planned(bench, dialog)
            assert [draft.number.text for draft in dialog.drafts.all if draft.number] == ["DEMO-0001", "DEMO-0002"]
            await bench.until(lambda: dialog.preview.page_count > 0)
            assert "PREVIZUALIZARE" in _text(dialog.preview._document)
            assert not await bench.desk.own_invoices.list()  # looking gives out no number
            dialog.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
            assert "1" in dialog.headline.text() and dialog.drafts.all[1].number is None
            dialog.table.item(1, 0).setCheckState(Qt.CheckState.Checked)
            due = bench.desk.own_invoices.today + dt.timedelta(days=30)
            dialog.due.setDate(QDate(due.year, due.month, due.day))
            QTest.keyClick(dialog.table, Key.Key_Return, Modifier.ControlModifier)
            QTest.keyClick(dialog.table, Key.Key_Return, Modifier.ControlModifier)
            dialog.write()
            await bench.until(lambda: dialog._is_written)
            written = await bench.desk.own_invoices.list()
            totals = {row.id: row.total for row in await _rows(bench, orders)}
            assert [record.number for record in written] == ["DEMO-0001", "DEMO-0002"]
            assert {record.invoice.due for record in written} == {due}
            for record in written:
                assert record.invoice.gross == totals[record.invoice.order_id]
                kept = Path(record.pdf_path).read_bytes()
                assert f"{record.invoice.gross:.2f}".replace(".", ",") in _text(kept).replace(" ", "")
                assert Path(record.pdf_path).stat().st_mode & 0o077 == 0  # names and addresses are nobody else's
            click(dialog, "writePdf")
            pdf = await bench.opened(InvoicePdfDialog)
            await bench.until(lambda: pdf.print_button.isEnabled())
            assert "DEMO-0001" in _text(pdf.document) and "DEMO-0002" in _text(pdf.document)
            pdf.list.setCurrentRow(2)
            await bench.until(lambda: b"%PDF" in pdf.document and "DEMO-0001" not in _text(pdf.document))
            assert pdf.file_name() == "DEMO-0002.pdf"

    run(job())


async def _rows(bench: InvoicesBench, orders: list[int]) -> list[Any]:
    found = await bench.tab.read(lambda reader: reader.orders.orders([(ACCOUNT, number) for number in orders]))
    return list(found.values())


def test_what_is_missing_before_the_first_invoice_is_filled_in_from_the_dialog(
    run: Run, invoices_tab: OpenedInvoices
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            await _choose_missing(bench, *await bench.arrive())
            dialog = await bench.opened(WriteDialog, "writeInvoices")
            await _planned(bench, dialog)
            assert not dialog.write_button.isEnabled() and "fill in" in dialog.banner.text()
            dialog.banner.pressed.emit()
            settings = await bench.opened(InvoiceSettingsDialog)
            assert settings.pages.currentIndex() == Page.COMPANY
            fields = settings.company._fields
            for name, text in (("name", "Demo Shop SRL"), ("cif", "RO7654324"), ("iban", "RO00")):
                fields[name].setFocus()
                QTest.keyClicks(fields[name], text)
            click(settings, "saveInvoiceSettings")
            assert "trade register" in settings.banner.text()  # said when somebody wants to save, and nothing is lost
            for name, text in (("registration_number", "J12/2/2020"), ("address", "Str. Exemplu 1")):
                QTest.keyClicks(fields[name], text)
            fields["iban"].clear()
            settings.series.account.setCurrentIndex(settings.series.account.findData(ACCOUNT))
            QTest.keyClicks(settings.series.sales.prefix, "DEMO-")
            settings.series.sales.next.setValue(42)
            assert settings.series.example.text() == "The next invoice is DEMO-0042."
            click(settings, "saveInvoiceSettings")
            await bench.until(lambda: settings.banner.text() == "Saved.")
            assert bench.desk.settings.invoicing.company.name == "Demo Shop SRL"
            click(settings, "closeInvoiceSettings")
            await bench.until(lambda: dialog.write_button.isEnabled())
            assert dialog.drafts.all[0].number is not None and dialog.drafts.all[0].number.text == "DEMO-0042"

    run(job())


def test_money_that_came_in_moves_an_invoice_from_folder_to_folder(run: Run, invoices_tab: OpenedInvoices) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            first, second, third = await bench.written(3)
            await bench.open(PaperFolder.PENDING)
            await bench.until(lambda: len(bench.rows()) == 3)
            await bench.go(bench.row_of(first.number))
            bench.press(Key.Key_M, Modifier.ControlModifier)
            dialog = await bench.opened(PaymentDialog)
            dialog.amount.setText(f"{first.invoice.gross + 1:f}")
            assert not dialog.save_button.isEnabled()  # more than it comes to
            dialog.amount.setText("1.5")
            click(dialog, "paymentSave")
            await bench.until(lambda: not bench.dialogs())
            await bench.open(PaperFolder.PARTLY)
            assert [paper.left for paper in bench.rows()] == [first.invoice.gross - Decimal("1.5")]
            await bench.open(PaperFolder.PENDING)
            await bench.go(0)
            bench.table.selectAll()
            await bench.settled()
            dialog = await bench.opened(PaymentDialog, "recordPayment")
            click(dialog, "paymentSave")
            await bench.until(lambda: bench.folders.counts()[PaperFolder.PAID] == 2)
            assert {(await bench.desk.own_invoices.find(one.id)).left for one in (second, third)} == {0}
            # The day after it was due, nobody has to say that it is overdue.
            bench.tab.today = lambda: first.invoice.due + dt.timedelta(days=1)  # type: ignore[method-assign]
            bench.tab.tick()
            await bench.until(lambda: bench.folders.counts()[PaperFolder.OVERDUE] == 1)
            await bench.open(PaperFolder.OVERDUE)
            assert [paper.status for paper in bench.rows()] == [PaymentStatus.OVERDUE]

    run(job())


def test_a_pdf_is_published_and_shows_as_on_the_order_only_when_emag_has_it(
    run: Run, invoices_tab: OpenedInvoices
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up(publishing=True)
            (record,) = await bench.written()
            await bench.open(PaperFolder.NOT_ON_ORDER)
            await bench.go(0)
            assert bench.text(0, "status") == "Not on the order"
            bench.press(Key.Key_U, Modifier.ControlModifier)
            dialog = await bench.opened(PlacingDialog)
            bench.site.refuses = "The bucket is full."
            click(dialog, "placingStart")
            await bench.until(lambda: dialog.items[0].step is Step.FAILED)
            assert "The bucket is full. Ask the provider." in dialog.table.item(0, 4).text()
            assert bench.document(record.invoice.order_id)["attachments"] == []
            bench.site.refuses = ""
            click(dialog, "placingStart")  # once more, when the provider has made room
            await bench.until(lambda: dialog.items[0].step is Step.DONE)
            assert dialog.table.item(0, 4).text() == "On the order"
            (document,) = bench.document(record.invoice.order_id)["attachments"]
            assert document["url"] == "https://docs.example.com/DEMO-0001.pdf" and document["name"] == "DEMO-0001"
            assert bench.site.files["DEMO-0001.pdf"] == Path((await _find(bench, record)).pdf_path).read_bytes()
            await bench.until(lambda: bench.folders.counts()[PaperFolder.NOT_ON_ORDER] == 0)
            dialog.close()
            await bench.open(PaperFolder.MINE)
            assert bench.text(0, "status") == "On the order"
            await bench.go(0)
            assert not bench.tab.actions_["putOnOrder"].isEnabled()

    run(job())


async def _find(bench: InvoicesBench, record: Any) -> Any:
    return await bench.desk.own_invoices.find(record.id)


def test_a_folder_of_pdfs_is_matched_by_names_completed_by_hand_attached_and_stopped(
    run: Run, invoices_tab: OpenedInvoices, tmp_path: Path
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up(publishing=True)
            first, second, third, fourth = await bench.arrive(4)
            for name in (f"Factura {first}.pdf", "scan 1.pdf", f"x {third}.pdf", f"y {third}.pdf", f"z {fourth}.PDF"):
                (tmp_path / name).write_bytes(b"%PDF-1.4 " + name.encode())
            (tmp_path / f"{first}.txt").write_text("no invoice")
            bench.tab.start_task("folder", open_folder(bench.tab, tmp_path))
            dialog = await bench.opened(PlacingDialog)
            orders = {item.label: item.order_id for item in dialog.items}
            assert orders == {
                f"Factura {first}.pdf": first, "scan 1.pdf": None, f"x {third}.pdf": None,
                f"y {third}.pdf": None, f"z {fourth}.PDF": fourth,
            }  # fmt: skip
            texts = [dialog.table.item(row, 4).text() for row in range(5)]
            assert "no order's number" in texts[1] and "Several files" in texts[2]
            dialog.table.item(1, ORDER).setText(str(second))
            await bench.until(lambda: dialog.items[1].can_place)
            dialog.table.item(2, ORDER).setText("12345678")
            await bench.until(lambda: "12345678" in dialog.table.item(2, 4).text())
            bench.site.opening.clear()  # the place is slow, and somebody loses patience
            click(dialog, "placingStart")
            await bench.until(lambda: any(item.step is Step.PUBLISHING for item in dialog.items))
            click(dialog, "placingCancel")
            bench.site.opening.set()
            placed = [item for item in dialog.items if item.account is not None]
            await bench.until(lambda: all(item.step in (Step.DONE, Step.LEFT_OUT) for item in placed))
            done = {item.order_id for item in placed if item.step is Step.DONE}
            attached = {order for order in (first, second, fourth) if bench.document(order)["attachments"]}
            assert done == attached and done

    run(job())


def test_a_credit_note_takes_back_what_the_order_no_longer_comes_to(run: Run, invoices_tab: OpenedInvoices) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            (record,) = await bench.written()
            await bench.open(PaperFolder.MINE)
            await bench.go(0)
            dialog = await bench.opened(WriteDialog, "writeCreditNote")
            await _planned(bench, dialog)
            assert not dialog.write_button.isEnabled()
            assert "Nothing of DEMO-0001 can be taken back" in dialog.table.item(0, 4).text()
            dialog.close()
            bench.market.ask(f"orders/emag-ro/{record.invoice.order_id}", {"status": 5})
            dialog = await bench.opened(WriteDialog, "writeCreditNote")
            await _planned(bench, dialog)
            await bench.until(lambda: dialog.preview.page_count > 0)
            assert "Factură storno" in _text(dialog.preview._document)
            click(dialog, "writeButton")
            await bench.until(lambda: dialog._is_written)
            note = (await bench.desk.own_invoices.list())[-1].invoice
            assert note.gross == -record.invoice.gross and note.reversal_for == record.number
            dialog.close()
            await bench.until(lambda: len(bench.rows()) == 2)
            await bench.go(bench.row_of(record.number))
            assert any(note.number in text for text in bench.tab.detail.pairs.texts())
            assert not bench.tab.actions_["recordPayment"].isEnabled()  # nothing is owed any more

    run(job())


@pytest.mark.parametrize("dialect", ["erp"])
def test_an_erp_is_told_of_the_invoice_and_of_its_payment_and_nothing_is_attached(
    run: Run, invoices_tab: OpenedInvoices, dialect: str
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            await _choose_missing(bench, *await bench.arrive())
            dialog = await bench.opened(WriteDialog, "writeInvoices")
            await _planned(bench, dialog)
            click(dialog, "writeButton")
            await bench.until(lambda: dialog._is_written)
            dialog.close()
            await bench.open(PaperFolder.MINE)
            await bench.until(lambda: bench.rows() and bench.text(0, "status") == "On the order")
            (told,) = bench.market.ask("erp/emag-ro")["invoices"].values()
            assert told["invoice_number"] == "DEMO-0001"
            await bench.go(0)
            assert dict(bench.tab.detail.facts.texts())["Number in the ERP"] == told["invoice_id"]
            assert not bench.tab.actions_["putOnOrder"].isEnabled()
            assert "ERP" in bench.tab.actions_["putOnOrder"].toolTip()
            pay = await bench.opened(PaymentDialog, "recordPayment")
            assert pay.tell_button.isVisible()
            click(pay, "paymentSave")
            paid = await _until_told(bench)
            assert paid["payment_status"] == "paid" and Decimal(str(paid["paid_amount"])) == Decimal(
                str(told["total_amount"])
            )

    run(job())


async def _until_told(bench: InvoicesBench) -> Any:
    async with asyncio.timeout(15):
        while True:
            (told,) = bench.market.ask("erp/emag-ro")["invoices"].values()
            if told["payment_status"] != "pending":
                return told
            await asyncio.sleep(0.02)


def test_the_publishing_test_says_what_is_wrong_and_asks_about_an_unknown_server(
    run: Run, invoices_tab: OpenedInvoices, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Unknown(Site):
        async def try_out(self) -> str:
            if getattr(asked[-1], "host_key", "") != "ssh-ed25519 AAAA":
                raise unknown_key("sftp.example.com", "SHA256:abc", "ssh-ed25519 AAAA")
            return await super().try_out()

    asked: list[Any] = []
    site = Unknown()

    def publisher(target: Any, secret: str) -> Site:
        asked.append(target)
        return site

    async def job() -> None:
        async with invoices_tab() as bench:
            monkeypatch.setattr(settings_dialog, "publisher_for", publisher)
            dialog = await bench.opened(InvoiceSettingsDialog, "invoiceSettings")
            dialog.pages.setCurrentIndex(Page.PUBLISHING)
            page = dialog.publishing
            page.kind.setCurrentIndex(page.kind.findData("sftp"))
            assert not page.test_button.isEnabled() and "missing" in page.test_button.toolTip()
            for key, text in (("host", "sftp.example.com"), ("username", "demo"), ("directory", "/srv")):
                page._fields["sftp"][key].setText(text)  # type: ignore[attr-defined]  # a line of text
            page.public_url.setText("http://docs.example.com/{name}")
            assert not page.test_button.isEnabled()  # an invoice must not travel unencrypted
            page.public_url.setText("https://docs.example.com/{name}")
            page.secret.setText("secret")
            click(dialog, "publishTest")
            await bench.until(lambda: any(isinstance(one, MessageDialog) for one in dialog.findChildren(MessageDialog)))
            question = dialog.findChild(MessageDialog)
            assert "SHA256:abc" in question.sentence.text()
            click(question, "confirmButton")
            await bench.until(lambda: "It works" in page.result.text())
            site.refuses = "The server says HTTP 403."
            click(dialog, "publishTest")
            await bench.until(lambda: "HTTP 403. Ask the provider." in page.result.text())
            page.for_this_run.setChecked(True)
            click(dialog, "saveInvoiceSettings")
            await bench.until(lambda: dialog.banner.text() == "Saved.")
            kept = bench.desk.settings.invoicing.target(page.key)
            assert getattr(kept, "host_key", "") == "ssh-ed25519 AAAA" and "secret" not in str(kept)
            assert "secret" not in bench.desk.directory.settings.read_text("utf-8")

    run(job())


def test_differences_are_listed_with_sums_lead_to_the_order_and_are_written_to_excel(
    run: Run, invoices_tab: OpenedInvoices, tmp_path: Path
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            for record in await bench.written(3):
                bench.market.ask(f"orders/emag-ro/{record.invoice.order_id}", {"status": 5})
                await bench.desk.orders.read(bench.desk.account(ACCOUNT), record.invoice.order_id)
            await bench.open(PaperFolder.DIFFERENCES)
            pane = bench.tab.differences
            await bench.until(lambda: pane.found is not None and pane.table.isVisible())
            found = pane.found
            assert found is not None and len(pane.model.shown) == len(found.differences) >= 3
            pane.sums.setCurrentCell(1, 0)
            kind = found.sums[0]
            assert len(pane.model.shown) == kind.differences
            assert sum((one.amount for one in pane.model.shown), Decimal(0)) == kind.amount
            wanted: list[tuple[str, int]] = []
            bench.tab.order_wanted.connect(lambda account, number: wanted.append((account, number)))
            pane.table.setFocus()
            pane.table.setCurrentIndex(pane.model.index(0, AMOUNT))
            QTest.keyClick(pane.table, Key.Key_Return)
            assert wanted == [(pane.model.shown[0].account, pane.model.shown[0].order_id)]
            await pane.write(tmp_path / "reconciliation.xlsx")
            book = openpyxl.load_workbook(tmp_path / "reconciliation.xlsx", read_only=True)
            assert len(list(book.worksheets[0].rows)) == len(found.differences) + 1

    run(job())


def test_a_printed_invoice_says_everything_in_the_language_of_its_country(
    run: Run, invoices_tab: OpenedInvoices, tmp_path: Path
) -> None:
    async def job() -> None:
        async with invoices_tab() as bench:
            bench.set_up()
            (record,) = await bench.written()
            logo = tmp_path / "logo.png"
            QImage(40, 20, QImage.Format.Format_RGB32).save(str(logo))
            company = replace(COMPANY, logo=str(logo), bank="Demo Bank", iban="RO49AAAA1B31007593840000")
            evil = replace(record.invoice.customer, name="<b>Ana</b> & Co\x07")
            invoice: OwnInvoice = replace(record.invoice, supplier=company, customer=evil, notes=("Taxare inversă",))
            romanian, bulgarian, hungarian = [_text(await draw([(invoice, code)])) for code in ("RO", "BG", "HU")]
            total = f"{invoice.gross:.2f}".replace(".", ",")
            assert "Factură fiscală" in romanian and f"Total de plată {total} RON" in romanian.replace("\n", " ")
            assert "<b>Ana</b> & Co" in romanian and "Taxare inversă" in romanian and "RO7654324" in romanian
            assert "Фактура" in bulgarian and "Számla" in hungarian and total in hungarian
            lines = replace(invoice.lines[0], name="Produs " * 12)
            many = replace(invoice, lines=(lines,) * 60)
            paged = await draw([(many, "RO")])
            assert "Pagina 2 din" in _text(paged)
            damaged = replace(record, damaged=True)
            dialog = InvoicePdfDialog(bench.desk, [damaged], bench.tab.settings, bench.tasks, bench.tab)
            bench.tab.open_dialog(dialog)
            await bench.until(lambda: not dialog.document and not bench.tasks.is_running(dialog._task("compose")))
            assert not dialog.print_button.isEnabled()  # what was changed on the disk is not printed as ours
            await bench.desk.own_invoices.payment(record, Payment(Decimal(1), invoice.issued))
            assert (await bench.desk.own_invoices.find(record.id)).attached is not State.CONFIRMED

    run(job())
