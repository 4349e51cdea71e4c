"""Our invoices at the desk: planned as they are shown, written once with a number, taken back, and paid."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.changes import Kind
from emag_desk.domain.orders import Order
from emag_desk.domain.own_invoices import InvoiceKind
from emag_desk.domain.payments import Payment, PaymentStatus
from emag_desk.domain.storno import plan
from emag_desk.errors import InputError
from emag_desk.practice.process import PracticeProcess
from emag_desk.settings import SettingsFile
from emag_desk.sync.own_invoices import OwnInvoices

from .returning import ACCOUNT, COMPANY, RULE, Returner, keep_returns

Story = Callable[["Writer"], Coroutine[Any, Any, None]]


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


class Writer(Returner):
    """A seller whose company and series are filled in."""

    @property
    def account(self) -> Account:
        return self.client.account

    async def open(self) -> None:
        await super().open()
        settings = SettingsFile(self.directory.settings, {})
        settings.load()
        settings.invoicing.save_company(COMPANY)
        settings.invoicing.save_rule(ACCOUNT, RULE)

        async def read(account: Account, order_id: int) -> Order:
            return Order.model_validate(self.document(order_id))

        self.invoices = OwnInvoices(
            read=read,
            outbox=self.outbox,
            thread=self.thread,
            settings=settings.invoicing,
            account=lambda _: self.account,
            clock=self.clock,
            changes=self.changes,
            who=lambda: "Ana",
        )


@pytest.fixture
def tell(marketplace: PracticeProcess, data_path: Path) -> Callable[[Story], None]:
    return lambda story: keep_returns(data_path, marketplace, story, Writer)


def test_what_was_shown_is_written_once_and_the_order_is_not_invoiced_again(tell: Callable[[Story], None]) -> None:
    async def story(seller: Writer) -> None:
        heard: list[str] = []
        seller.changes.subscribe(Kind.INVOICES, lambda: heard.append("invoices"))
        order_id = seller.finalized()
        shown, problems = await seller.invoices.plan(seller.account, order_id)
        assert shown is not None and shown.number == "" and problems == []
        record = await seller.invoices.create(seller.account, order_id, intent_id="one dialog")
        assert (record.number, record.invoice.lines, record.who) == ("DEMO-0042", shown.lines, "Ana")
        assert record.invoice.issued == seller.invoices.today and heard
        with pytest.raises(InputError, match="already ordered"):
            await seller.invoices.write(seller.account, shown, intent_id="one dialog")
        with pytest.raises(InputError, match="already has our invoice DEMO-0042"):
            await seller.invoices.create(seller.account, order_id)
        assert [one.number for one in await seller.invoices.of_order(ACCOUNT, order_id)] == ["DEMO-0042"]
        assert await seller.invoices.last_number(seller.account) == 42

    tell(story)


def test_a_storno_is_followed_by_a_credit_note_and_both_make_what_is_owed(tell: Callable[[Story], None]) -> None:
    async def story(seller: Writer) -> None:
        order_id = seller.finalized()
        record = await seller.invoices.create(seller.account, order_id)
        with pytest.raises(InputError, match="Nothing of DEMO-0042"):
            await seller.invoices.plan_credit_note(record)
        order = Order.model_validate(seller.document(order_id))
        texts = plan(order, {order.lines[0].id: 1}, "RON").texts()
        await seller.carry_out(Intent(ACCOUNT, ActionKind.STORNO, order_id, "", texts, seller.shown(order_id)))
        planned = await seller.invoices.plan_credit_note(record)
        note = await seller.invoices.write(seller.account, planned)
        assert (note.invoice.kind, note.invoice.gross) == (InvoiceKind.CREDIT_NOTE, Decimal("-12.10"))
        after = await seller.invoices.find(record.id)
        assert (after.credited, after.left) == (Decimal("-12.10"), record.invoice.gross - Decimal("12.10"))

    tell(story)


def test_the_erp_hears_of_the_invoice_and_of_what_was_paid(tell: Callable[[Story], None]) -> None:
    async def story(seller: Writer) -> None:
        seller.speak(Dialect.ERP)
        order_id = seller.finalized()
        record = await seller.invoices.create(seller.account, order_id)
        with pytest.raises(InputError, match="does not know DEMO-0042 yet"):
            await seller.invoices.payment(record, None)
        await seller.send()
        record = await seller.invoices.find(record.id)
        paid = await seller.invoices.payment(record, Payment(Decimal("10.00"), seller.invoices.today))
        assert paid.payment(seller.invoices.today) is PaymentStatus.PARTLY
        with pytest.raises(InputError, match="would be paid"):
            await seller.invoices.payment(paid, Payment(Decimal("1000"), seller.invoices.today))
        seller.fate("invoice/update_payment", "lost_answer")
        await seller.send()
        [told] = seller.events(order_id, "invoice_payment")
        assert (told["payment_status"], told["amount"]) == ("partial", "10.00")
        assert (await seller.invoices.find(record.id)).payment_status_told == "partial"
        assert len(seller.erp_invoices(order_id)) == 1

    tell(story)


def test_the_pdf_comes_onto_the_order_under_the_number_of_the_invoice(tell: Callable[[Story], None]) -> None:
    async def story(seller: Writer) -> None:
        order_id = seller.finalized()
        record = await seller.invoices.create(seller.account, order_id)
        url = "https://docs.example.test/DEMO-0042.pdf"
        await seller.invoices.keep_pdf(record, "/home/ana/DEMO-0042.pdf")
        await seller.invoices.attach(record, url)
        await seller.send()
        [attached] = seller.document(order_id)["attachments"]
        assert (attached["url"], attached["name"]) == (url, "DEMO-0042")
        assert (await seller.invoices.find(record.id)).on_the_order

    tell(story)
