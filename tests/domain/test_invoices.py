"""eMAG's invoices: whatever shape they come in, what they count for, their sums and who takes back whom."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.invoice_row import InvoiceRow, Source
from emag_desk.domain.invoice_totals import by_month, storno_pairs
from emag_desk.domain.invoices import EmagInvoice, page_of

READ_AT = datetime(2026, 2, 1, tzinfo=UTC)
INVOICE: dict[str, Any] = {
    "category": "FC",
    "name": "Commission",
    "number": "C-MKTP-100001",
    "date": "2026-01-31",
    "is_storno": 0,
    "supplier": {"name": "Demo Market SA", "cif": "1234567"},
    "customer": {"name": "Demo Shop SRL", "cif": "7654321"},
    "lines": [
        {"product_name": "Comision", "quantity": 1, "unit_price": 100, "vat_rate": 21, "value": 100, "vat_value": 21}
    ],
    "payment_term": 0,
    "total_without_vat": 100,
    "total_vat_value": 21,
    "total_with_vat": 121,
    "currency": "RON",
}


def row(source: Source = Source.EMAG, **changes: Any) -> InvoiceRow:
    return EmagInvoice.model_validate(INVOICE | changes).row("shop", source, read_at=READ_AT)


@pytest.mark.parametrize(
    ("answer", "total"),
    [
        ({"isError": False, "messages": [], "results": {"total_results": 1, "invoices": [INVOICE]}}, 1),
        ({"total_results": "1", "invoices": [INVOICE]}, 1),
        ({"results": [INVOICE]}, None),
        ({"invoices": {"0": INVOICE}}, None),
        ([INVOICE], None),
        (INVOICE, None),
    ],
)
def test_an_invoice_is_found_with_the_envelope_and_without(answer: Any, total: int | None) -> None:
    page = page_of(answer)
    assert [document["number"] for document in page.documents] == ["C-MKTP-100001"]
    assert page.total == total


@pytest.mark.parametrize(
    "answer",
    [None, [], {}, {"results": []}, {"results": {"invoices": [], "total_results": 0}}, {"results": None}, [""]],
)
def test_an_answer_without_invoices_is_an_empty_page(answer: Any) -> None:
    assert page_of(answer).documents == []


def test_numbers_and_dates_are_read_whatever_type_eMAG_gives_them() -> None:
    invoice = EmagInvoice.model_validate(
        INVOICE
        | {
            "total_without_vat": "-1008.4",
            "total_with_vat": -1220.164,
            "date": "2026-01-31 23:30:00",
            "supplier": "eMAG",
        }
        | {"lines": {"1": {"vat_rate": "19.00", "value": None}}, "is_storno": "1", "payment_term": "15", "extra": 1}
    )
    assert (invoice.net, invoice.gross) == (Decimal("-1008.4"), Decimal("-1220.164"))
    assert invoice.date == date(2026, 1, 31) and invoice.due == date(2026, 2, 15)
    assert invoice.supplier.name == "eMAG" and invoice.lines[0].vat_rate == Decimal("0.19")


def test_totals_that_are_missing_are_those_of_the_lines() -> None:
    told = {key: value for key, value in INVOICE.items() if not key.startswith("total_")}
    invoice = EmagInvoice.model_validate(told)
    assert (invoice.net, invoice.vat, invoice.gross) == (100, 21, 121)


@pytest.mark.parametrize("sign", [1, -1])
def test_a_storno_counts_below_zero_whichever_way_eMAG_tells_it(sign: int) -> None:
    totals = {"total_without_vat": 100 * sign, "total_vat_value": 21 * sign, "total_with_vat": 121 * sign}
    storno = row(is_storno=1, reversal_for="C-MKTP-99", **totals)
    assert (storno.net, storno.vat, storno.gross) == (-100, -21, -121)


def test_the_other_party_is_eMAG_or_the_customer() -> None:
    assert row().party == "Demo Market SA"
    assert row(Source.CUSTOMER).party == "Demo Shop SRL"


def test_sums_are_per_month_category_and_currency() -> None:
    rows = [
        row(),
        row(number="2", date="2026-01-02", total_without_vat=10, total_with_vat="12.1"),
        row(number="3", category="FCA", is_storno=1, reversal_for="2"),
        row(number="4", date="2026-02-01"),
        row(number="5", date="2026-02-01", currency="EUR"),
        row(number="6", date=None),
    ]
    shown = [(str(one.month), one.category, one.currency, one.invoices, one.gross) for one in by_month(rows)]
    assert shown == [
        ("None", "FC", "RON", 1, Decimal(121)),
        ("2026-01-01", "FC", "RON", 2, Decimal("133.1")),
        ("2026-01-01", "FCA", "RON", 1, Decimal(-121)),
        ("2026-02-01", "FC", "EUR", 1, Decimal(121)),
        ("2026-02-01", "FC", "RON", 1, Decimal(121)),
    ]


def test_a_storno_finds_the_invoice_that_it_takes_back() -> None:
    first = row()
    rows = [
        row(number="S2", is_storno=1, reversal_for=first.number, date="2026-02-10", total_with_vat=21),
        first,
        row(number="S1", is_storno=1, reversal_for=first.number, date="2026-02-01", total_with_vat=50),
        row(number="lone", is_storno=1, reversal_for="gone"),
        row(number="nameless", is_storno=1),
        row(number="untouched"),
    ]
    pairs = {pair.number: pair for pair in storno_pairs(rows)}
    assert set(pairs) == {first.number, "gone", ""}
    assert [one.number for one in pairs[first.number].stornos] == ["S1", "S2"]
    assert pairs[first.number].left == 50
    assert pairs["gone"].invoice is None and pairs["gone"].left is None


def test_numbers_of_two_accounts_are_not_confused() -> None:
    other = row()._replace(account="other")
    storno = row(number="S", is_storno=1, reversal_for=other.number)
    assert storno_pairs([other, storno])[0].invoice is None
