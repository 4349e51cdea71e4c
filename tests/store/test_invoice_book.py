"""Our invoices in the outbox: no number twice, none skipped without a word, and nothing that was written changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.actions import INVOICE_ACTIONS, new_intent_id
from emag_desk.domain.commands import Decision, State
from emag_desk.domain.company import Company
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.own_invoices import Buyer, InvoiceKind, InvoiceLine, OwnInvoice
from emag_desk.domain.payments import Payment, PaymentStatus
from emag_desk.errors import InputError, StoreError
from emag_desk.store.invoice_book import Asking, NotOrderedError
from emag_desk.store.outbox import Claim, Kept, Outbox, Result

SHOP, OTHER = "shop", "other shop"
SERIES = Series("DEMO-", next_number=42)
DAY = date(2026, 3, 10)


@pytest.fixture
def outbox(tmp_path: Path, clock: Any) -> Iterator[Outbox]:
    outbox = Outbox(tmp_path / "outbox.db", clock)
    outbox.open()
    yield outbox
    outbox.close()


def an_invoice(order_id: int = 1, account: str = SHOP, gross: str = "121.00", **more: Any) -> OwnInvoice:
    net = (Decimal(gross) / Decimal("1.21")).quantize(Decimal("0.01"))
    rate = Decimal("0.21")
    line = InvoiceLine("goods:1", "Lampă", 1, net, rate, net, Decimal(gross) - net, "LX-12W")
    company = Company("Demo Shop SRL", "RO7654321")
    invoice = OwnInvoice(account, order_id, InvoiceKind.SALES, "", company, Buyer("Ana"), (line,), DAY, DAY, "RON")
    return replace(invoice, **more)


def asking(intent_id: str = "", erp: bool = False) -> Asking:
    return Asking(intent_id or new_intent_id(), "Ana", "test", erp)


def write(outbox: Outbox, order_id: int = 1, series: Series = SERIES, erp: bool = False, **more: Any) -> InvoiceRecord:
    return outbox.invoices.write(an_invoice(order_id, **more), series, asking(erp=erp))


def status(record: InvoiceRecord) -> PaymentStatus:
    return record.payment(date(2026, 3, 11))


def test_numbers_count_on_whoever_writes_and_after_the_program_was_started_again(
    outbox: Outbox, tmp_path: Path, clock: Any
) -> None:
    numbers = [write(outbox, 1).number, write(outbox, 2, account=OTHER).number]
    outbox.close()
    outbox.open()
    numbers.append(write(outbox, 3, series=replace(SERIES, next_number=1)).number)
    assert numbers == ["DEMO-0042", "DEMO-0043", "DEMO-0044"]
    assert outbox.invoices.last_number(SERIES, DAY) == 44
    assert [one.number for one in outbox.invoices.everything()] == numbers
    assert [one.number for one in outbox.invoices.everything([OTHER])] == ["DEMO-0043"]


def test_a_series_begins_anew_every_year_and_what_was_left_out_is_known(outbox: Outbox) -> None:
    yearly = Series("A{year}-", yearly=True)
    first = write(outbox, 1, series=yearly)
    second = write(outbox, 2, series=yearly, issued=date(2027, 1, 2), due=date(2027, 1, 2))
    assert (first.number, second.number) == ("A2026-0001", "A2027-0001")
    write(outbox, 3)
    jumped = write(outbox, 4, series=replace(SERIES, next_number=50))
    assert (jumped.number, jumped.skipped, first.skipped) == ("DEMO-0050", 7, 0)


def test_one_dialog_and_one_order_get_one_invoice_and_no_number_is_used_up(outbox: Outbox) -> None:
    same = asking()
    outbox.invoices.write(an_invoice(), SERIES, same)
    with pytest.raises(NotOrderedError, match="already ordered"):
        outbox.invoices.write(an_invoice(2), SERIES, same)
    with pytest.raises(NotOrderedError, match="has the invoice DEMO-0042 already"):
        write(outbox)
    with pytest.raises(InputError, match="another series"):
        write(outbox, 2, series=Series("DEMO-00", next_number=42, padding=2))
    assert write(outbox, 2).number == "DEMO-0043"


def test_a_credit_note_takes_back_no_more_than_was_invoiced(outbox: Outbox) -> None:
    first = write(outbox)
    note = {"kind": InvoiceKind.CREDIT_NOTE, "reversal_for": first.number}
    with pytest.raises(NotOrderedError, match="more than the invoice"):
        write(outbox, gross="-121.01", **note)
    with pytest.raises(NotOrderedError, match="was not written here"):
        write(outbox, gross="-1", kind=InvoiceKind.CREDIT_NOTE, reversal_for="X")
    write(outbox, gross="-121.00", **note)
    assert outbox.invoices.find(first.id).payment(DAY) is PaymentStatus.PAID
    assert write(outbox).number == "DEMO-0044"  # the order can be invoiced again


def test_the_erp_is_told_in_the_transaction_that_gives_the_number(outbox: Outbox) -> None:
    record = write(outbox, erp=True)
    [command] = outbox.actions(SHOP, 1, INVOICE_ACTIONS)
    assert (record.told, command.edits["number"]) == (State.QUEUED, record.number)
    note = an_invoice(gross="-21", kind=InvoiceKind.CREDIT_NOTE, reversal_for=record.number)
    with pytest.raises(NotOrderedError, match="already waiting"):
        outbox.invoices.write(note, SERIES, asking(erp=True))
    assert [one.number for one in outbox.invoices.of_order(SHOP, 1)] == [record.number]
    assert write(outbox, 2).number == "DEMO-0043"


def test_what_the_erp_refused_can_be_told_again_under_the_same_number(outbox: Outbox) -> None:
    record = write(outbox, erp=True)
    with pytest.raises(NotOrderedError, match="already, or may"):
        outbox.invoices.tell(record.id, asking(erp=True))
    finish(outbox, State.REJECTED)
    outbox.invoices.tell(record.id, asking(erp=True))
    finish(outbox, State.CONFIRMED, invoice_id="I-4001")
    told = outbox.invoices.find(record.id)
    assert (told.number, told.invoice_id, told.told) == (record.number, "I-4001", State.CONFIRMED)
    assert outbox.invoices.erp_number(SHOP, record.number) == "I-4001"
    with pytest.raises(NotOrderedError):
        outbox.invoices.tell(record.id, asking(erp=True))


def test_an_invoice_that_somebody_found_in_the_erp_is_known_under_its_number(outbox: Outbox) -> None:
    record = write(outbox, erp=True)
    finish(outbox, State.NEEDS_HUMAN)
    [command] = outbox.open_actions()
    with pytest.raises(InputError, match="number that the ERP gave"):
        outbox.decide(command.id, Decision.FOUND, "Ana")
    outbox.decide(command.id, Decision.FOUND, "Ana", "I-4007")
    assert outbox.invoices.find(record.id).invoice_id == "I-4007"


def test_payments_add_up_and_the_erp_hears_the_sum(outbox: Outbox) -> None:
    record = write(outbox, erp=True)
    outbox.invoices.pay(record.id, Payment(Decimal("21.00"), DAY), status, asking(erp=True))
    finish(outbox, State.CONFIRMED, invoice_id="I-4001")
    twice = asking(erp=True)
    paid = outbox.invoices.pay(record.id, Payment(Decimal("100.00"), DAY), status, twice)
    assert (paid.paid, paid.left, paid.payment(DAY)) == (Decimal("121.00"), 0, PaymentStatus.PAID)
    [command, _] = outbox.actions(SHOP, 1, INVOICE_ACTIONS)
    assert (command.edits["paid_amount"], command.edits["payment_status"]) == ("121.00", "paid")
    with pytest.raises(NotOrderedError):
        outbox.invoices.pay(record.id, Payment(Decimal("100.00"), DAY), status, twice)
    assert outbox.invoices.find(record.id).paid == Decimal("121.00")


def test_a_payment_of_the_marketplace_stays_here(outbox: Outbox) -> None:
    record = write(outbox)
    paid = outbox.invoices.pay(record.id, Payment(Decimal("21.00"), DAY, "card"), status, asking())
    assert (paid.payment(DAY), paid.payment(date(2026, 3, 12))) == (PaymentStatus.PARTLY, PaymentStatus.OVERDUE)
    assert outbox.open_actions() == []


def test_the_pdf_is_put_on_the_order_once(outbox: Outbox) -> None:
    record = write(outbox)
    outbox.invoices.keep_pdf(record.id, "/tmp/DEMO-0042.pdf")
    url = "https://docs.example.test/DEMO-0042.pdf"
    outbox.invoices.attach(record.id, url, asking())
    with pytest.raises(NotOrderedError, match="already waiting"):
        outbox.invoices.attach(record.id, url, asking())
    found = outbox.invoices.find(record.id)
    assert (found.url, found.pdf_path, found.attached) == (url, "/tmp/DEMO-0042.pdf", State.QUEUED)
    [command] = outbox.actions(SHOP, 1)
    assert (command.edits["url"], command.edits["name"]) == (url, record.number)


def test_what_was_written_never_changes_and_no_number_comes_back(outbox: Outbox, tmp_path: Path) -> None:
    write(outbox)
    with sqlite3.connect(tmp_path / "outbox.db") as other:
        for wrong in (
            "UPDATE own_invoice SET document = '{}'",
            "DELETE FROM own_invoice",
            "UPDATE invoice_series SET last = 41",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                other.execute(wrong)
        other.execute("DROP TRIGGER own_invoice_is_final")
        other.execute("UPDATE own_invoice SET order_id = 9")
    other.close()
    assert outbox.invoices.everything()[0].damaged


def test_an_older_copy_of_the_outbox_gives_no_number_out_again(outbox: Outbox, tmp_path: Path, clock: Any) -> None:
    write(outbox, 1)
    outbox.close()
    copy = (tmp_path / "outbox.db").read_bytes()
    outbox.open()
    lost = [write(outbox, number).number for number in (2, 3)]
    outbox.close()
    for rest in tmp_path.glob("outbox.db-*"):
        rest.unlink()
    (tmp_path / "outbox.db").write_bytes(copy)
    outbox.open()
    with pytest.raises(InputError, match="DEMO-0043 was given out before") as refused:
        write(outbox, 4)
    assert lost == ["DEMO-0043", "DEMO-0044"] and "to 45" in str(refused.value)
    assert write(outbox, 4, series=replace(SERIES, next_number=45)).number == "DEMO-0045"
    assert write(outbox, 5).number == "DEMO-0046"


def test_without_its_list_of_numbers_nothing_is_written(outbox: Outbox, tmp_path: Path) -> None:
    write(outbox, 1)
    (tmp_path / "invoice-numbers.txt").unlink()
    write(outbox, 2)  # the list is made again
    assert "DEMO-0043" in (tmp_path / "invoice-numbers.txt").read_text()
    (tmp_path / "invoice-numbers.txt").unlink()
    (tmp_path / "invoice-numbers.txt").mkdir()
    with pytest.raises(StoreError, match=r"invoice-numbers\.txt could not be"):
        write(outbox, 3)
    (tmp_path / "invoice-numbers.txt").rmdir()
    assert write(outbox, 3).number == "DEMO-0044"


def test_a_full_disk_uses_no_number(outbox: Outbox) -> None:
    write(outbox)
    driver = outbox._engine.raw_connection().driver_connection  # type: ignore[union-attr]
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="full"):
        for number in range(2, 200):
            write(outbox, number)
    last = outbox.invoices.everything()[-1].number
    driver.execute("PRAGMA max_page_count = 1000000")
    assert int(write(outbox, 999).number[-4:]) == int(last[-4:]) + 1


def finish(outbox: Outbox, state: State, invoice_id: str = "") -> None:
    """Let the one open action on an invoice end, as the sender would."""
    outbox.take_over("test")
    [command] = [one for one in outbox.open_actions() if one.kind == "invoice_create"]
    assert outbox.sending.claim([Claim(command, {})], route="invoice/create", correlation_id="1", request_hash="1")
    told = {"number": command.edits["number"], "invoice_id": invoice_id, "status": "issued"}
    kept = (Kept("emag_invoice_integrations", told),) if invoice_id else ()
    outbox.sending.record([Result(command.id, state, ("said",), kept=kept)])
