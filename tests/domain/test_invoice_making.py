"""Invoices and credit notes of orders: they come to what the order comes to, to the ban, per VAT rate as well."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.company import Company
from emag_desk.domain.invoice_making import Writer, credit_note, from_order, invoice_problems
from emag_desk.domain.invoice_series import Number, Series
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.order_money import totals
from emag_desk.domain.orders import Order
from emag_desk.domain.own_invoices import InvoiceKind, create_body, from_document, numbered, to_document
from emag_desk.domain.storno import plan, remaining
from emag_desk.errors import InputError
from tests.domain.order_documents import document, line

COMPANY = Company(name="Demo Shop SRL", cif="RO12345674", registration_number="J12/2/2020", address="Str. Fabricii 1")
RULE = InvoicingRule(Series("DEMO-"), Series("CN-"), payment_days=10)
WRITER = Writer("shop", COMPANY, RULE, date(2026, 1, 20), "RON")
BILLED = {"billing_name": "Ana Pop", "billing_street": "Str. Exemplu 1", "billing_city": "Cluj-Napoca"}

VOUCHERS = [
    {"voucher_id": 7, "value": "-8.0645", "vat_value": "-1.6935", "vat": "0.21", "offered_by": "eMAG"},
    {"voucher_id": 8, "value": "-2.0000", "vat_value": "-0.4200", "vat": "0.21", "offered_by": "seller"},
]
DEPOSIT = {"quantity": 12, "sale_price": "0.5", "vat_rate": "0", "product_name": "Taxa SGR metal"}


def rich() -> Order:
    """Two rates, several pieces, deposits, vouchers of lines, of the transport and of the order."""
    return Order.model_validate(
        document(
            status=4,
            finalization_date="2026-01-14 10:00:00",
            products=[
                line(id=1, quantity=3, product_voucher_split=VOUCHERS),
                line(id=2, quantity=12, sale_price="3.3333", vat="0.1100", recycle_warranties=[DEPOSIT]),
                line(id=3, status=0),
            ],
            vouchers=[
                {"voucher_id": 9, "sale_price": "-5.5555", "sale_price_vat": "-1.1667", "vat": "0.21", "status": 1}
            ],
            shipping_tax_voucher_split=[{"voucher_id": 7, "value": "-1", "vat_value": "-0.21", "vat": "0.21"}],
        )
    )


def sums(order: Order) -> dict[Decimal, tuple[Decimal, Decimal]]:
    found = totals(order, "RON").by_rate
    return {rate: (sums.net, sums.vat) for rate, sums in found.items()}


def test_an_invoice_comes_to_the_order_to_the_ban_per_rate() -> None:
    order = rich()
    invoice, money = from_order(order, WRITER), totals(order, "RON")
    assert (invoice.net, invoice.vat, invoice.gross) == (money.net, money.vat, money.gross)
    assert {one.rate: (one.net, one.vat) for one in invoice.by_rate} == sums(order)


def test_an_invoice_names_everything_that_the_customer_pays() -> None:
    invoice = from_order(rich(), WRITER)
    assert [(one.name, one.quantity) for one in invoice.lines] == [
        ("Lampă de birou LED 12W", 3),
        ("Lampă de birou LED 12W", 12),
        ("Taxa SGR metal", 12),
        ("Transport", 1),
        ("Voucher", 1),
        ("Voucher", 1),
        ("Voucher", 1),
    ]
    assert invoice.lines[0].sku == "LX-12W" and invoice.lines[0].unit_net == Decimal("83.1933")
    assert (invoice.issued, invoice.due) == (date(2026, 1, 20), date(2026, 1, 30))
    assert (invoice.series, invoice.number) == ("DEMO-", "")


def test_forints_stay_whole() -> None:
    order = Order.model_validate(
        document(products=[line(sale_price="1000.4", vat="0.27", quantity=3, currency="HUF")], shipping_tax=990)
    )
    invoice = from_order(order, replace(WRITER, currency="HUF", country="HU"))
    assert all(one.net == int(one.net) and one.vat == int(one.vat) for one in invoice.lines)
    assert invoice.gross == totals(order).gross and invoice.lines[-1].name == "Szállítás"


def test_who_it_is_for_is_the_company_at_its_billing_address() -> None:
    customer = document()["customer"]
    firm = {"legal_entity": 1, "company": "Firma SRL", "code": "RO123", "registration_number": "J1/1/2020", **BILLED}
    buyer = from_order(Order.model_validate(document(customer=customer | firm)), WRITER).customer
    assert (buyer.name, buyer.tax_code, buyer.address, buyer.city) == (
        "Firma SRL",
        "RO123",
        "Str. Exemplu 1",
        "Cluj-Napoca",
    )
    person = from_order(Order.model_validate(document(customer=customer | {"code": "1990101"})), WRITER).customer
    # A person's number is nobody's business; without a billing address the delivery's is taken.
    assert (person.name, person.tax_code, person.address) == ("Ana Pop", "", "Str. Exemplu 1")


def test_the_law_is_told_in_the_customers_language() -> None:
    order = Order.model_validate(document(products=[line(reversible_vat_charging=1)]))
    invoice = from_order(order, replace(WRITER, company=replace(COMPANY, vat_payer=False)))
    assert invoice.notes == ("Taxare inversă", "Furnizorul nu este plătitor de TVA")
    assert invoice.lines[0].vat == 0


@given(st.dictionaries(st.sampled_from([1, 2]), st.integers(0, 3), min_size=1))
@settings(max_examples=20)
def test_after_any_storno_invoice_and_credit_note_come_to_what_is_left(stay: Mapping[int, int]) -> None:
    order = rich()
    invoice = numbered(from_order(order, WRITER), Number(0, 1, "DEMO-0001"))
    left = remaining(order, {one.id: min(stay.get(one.id, one.quantity), one.quantity) for one in order.lines})
    if totals(left, "RON").gross == invoice.gross:
        return
    note = credit_note(invoice, [], left, WRITER)
    assert invoice.gross + note.gross == totals(left, "RON").gross
    assert note.gross == -plan(order, stay).money_back.gross
    assert note.reversal_for == "DEMO-0001" and note.series == "CN-" and note.kind is InvoiceKind.CREDIT_NOTE


def test_a_second_storno_takes_back_only_what_the_first_left() -> None:
    order = rich()
    invoice = from_order(order, WRITER)
    once = remaining(order, {1: 1, 2: 12})
    first = credit_note(invoice, [], once, WRITER)
    second = credit_note(invoice, [first], order.model_copy(update={"status": 5}), WRITER)
    assert invoice.gross + first.gross + second.gross == 0
    assert [one.quantity for one in first.lines if one.sku] == [-2]
    assert [one.quantity for one in second.lines if one.sku] == [-1, -12]
    with pytest.raises(InputError, match="Nothing of"):
        credit_note(invoice, [first, second], order.model_copy(update={"status": 0}), WRITER)


def test_the_transport_keeps_the_rate_that_it_was_invoiced_with() -> None:
    order = rich()
    note = credit_note(from_order(order, WRITER), [], remaining(order, {1: 0, 2: 12}), WRITER)
    assert not any(one.key == "shipping" for one in note.lines)


def test_an_order_that_grew_is_no_case_for_a_credit_note() -> None:
    order = rich()
    invoice = from_order(order, WRITER)
    grown = order.model_copy(update={"products": [*order.products, *order.products[:1]]})
    with pytest.raises(InputError, match="needs another invoice"):
        credit_note(invoice, [], grown, WRITER)


def test_an_invoice_is_the_same_after_it_was_written_down() -> None:
    invoice = numbered(from_order(rich(), WRITER), Number(2026, 7, "DEMO-0007"))
    assert from_document(json.loads(json.dumps(to_document(invoice)))) == invoice
    with pytest.raises(InputError, match="cannot be read"):
        from_document({"kind": "sales_invoice"})


def test_what_the_erp_route_takes_adds_up() -> None:
    invoice = numbered(from_order(rich(), WRITER), Number(0, 42, "DEMO-0042"))
    body = create_body(invoice)
    assert body["invoice_number"] == "DEMO-0042" and body["order_id"] == "301245678"
    assert body["invoice_type"] == "sales_invoice" and body["due_date"] == "2026-01-30T00:00:00"
    assert sum(item["line_total"] for item in body["items"]) == body["total_amount"]
    assert body["items"][0]["tax_rate"] == 21 and body["items"][0]["sku"] == "LX-12W"


class TestProblems:
    """Why an invoice cannot be written."""

    @pytest.fixture
    def order(self) -> dict[str, Any]:
        return document(status=4)

    @staticmethod
    def codes(document: dict[str, Any], company: Company = COMPANY, rule: Any = RULE, **more: Any) -> dict[str, bool]:
        problems = invoice_problems(Order.model_validate(document), company, rule, **more)
        return {problem.code: problem.stops for problem in problems}

    def test_nothing_is_wrong_with_a_finalized_order(self, order: dict[str, Any]) -> None:
        assert self.codes(order) == {}

    @pytest.mark.parametrize(
        ("changes", "code", "stops"),
        [
            ({"status": 0}, "over", True),
            ({"status": 2}, "not_finalized", False),
            ({"products": []}, "no_lines", True),
            ({"customer": {}}, "no_name", True),
            ({"customer": {"name": "X SRL", "legal_entity": 1}}, "no_tax_code", False),
            ({"attachments": [{"type": 1, "url": "https://x/a.pdf"}]}, "attached", False),
        ],
    )
    def test_what_is_odd_about_the_order_is_said(
        self, order: dict[str, Any], changes: dict[str, Any], code: str, stops: bool
    ) -> None:
        assert self.codes(order | changes) == {code: stops}

    def test_settings_that_are_missing_are_said(self, order: dict[str, Any]) -> None:
        assert self.codes(order, Company(vat_payer=False), None) == {"company": True, "no_series": True, "vat": True}

    def test_an_order_is_invoiced_once_unless_it_was_taken_back(self, order: dict[str, Any]) -> None:
        invoice = numbered(from_order(Order.model_validate(order), WRITER), Number(0, 1, "DEMO-0001"))
        back = credit_note(invoice, [], Order.model_validate(order | {"status": 5}), WRITER)
        assert self.codes(order, own=[invoice]) == {"own": True}
        assert self.codes(order, own=[invoice, back]) == {}
        assert self.codes(order, by_emag=["DEMO-1"]) == {"by_emag": True}
