"""Invoices in the cache: both kinds apart, as they count, found, summed per month, and without old customers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.invoice_queries import InvoiceQuery
from emag_desk.domain.invoice_row import InvoiceRow, Source
from emag_desk.domain.invoice_totals import by_month
from emag_desk.store.cache import Cache
from emag_desk.store.invoice_reader import CATEGORIES, InvoiceReader
from emag_desk.store.reader import CacheReader

from .conftest import HandClock
from .return_documents import told_invoice


@pytest.fixture
def invoices(reader: CacheReader) -> InvoiceReader:
    return reader.invoices


def found(invoices: InvoiceReader, **query: Any) -> list[str]:
    asked = InvoiceQuery(**query)
    numbers = invoices.numbers(asked)
    assert invoices.first(asked, 1_000) == numbers
    return [row.number for row in invoices.rows(numbers)]


@pytest.fixture
def filled(cache: Cache) -> Cache:
    cache.invoices.put(
        "shop",
        [
            told_invoice("C-1"),
            told_invoice("C-2", 60.5, date="2026-02-28"),
            told_invoice("S-1", 24.2, category="FCA", is_storno=1, date="2026-02-28", reversal_for="C-1"),
            told_invoice("E-1", 10, currency="EUR"),
        ],
    )
    customer = {"category": "normal", "name": "Invoice", "order_id": 301245678, "date": "2026-01-12"}
    cache.customer_invoices.put("shop", [told_invoice("C-1", 100.66, **customer)])
    return cache


def test_the_same_number_of_eMAG_and_of_a_customer_are_two_invoices(filled: Cache, invoices: InvoiceReader) -> None:
    mine, theirs = invoices.row("shop", Source.EMAG, "C-1"), invoices.row("shop", Source.CUSTOMER, "C-1")
    assert mine is not None and theirs is not None
    assert (mine.party, mine.gross, mine.order_id) == ("Demo Market SA", Decimal(121), None)
    assert (theirs.party, theirs.gross, theirs.order_id) == ("Ștefan Ionescu", Decimal("100.66"), 301245678)
    assert invoices.document("shop", Source.EMAG, "C-1") == told_invoice("C-1")
    assert [row.number for row in invoices.of_orders([("shop", 301245678)])["shop", 301245678]] == ["C-1"]


def test_a_storno_counts_below_nothing_whatever_emag_writes(filled: Cache, invoices: InvoiceReader) -> None:
    row = invoices.row("shop", Source.EMAG, "S-1")
    assert row is not None and (row.net, row.vat, row.gross) == (Decimal(-20), Decimal("-4.2"), Decimal("-24.2"))
    (line,) = invoices.lines_for([row.row])
    assert (line.quantity, line.net, line.vat) == (Decimal(-1), Decimal(-20), Decimal("-4.2"))
    assert line.rate == Decimal("0.21")


def test_months_and_categories_add_up_as_the_rows_do(filled: Cache, invoices: InvoiceReader) -> None:
    totals = invoices.totals(InvoiceQuery(source=Source.EMAG))
    assert [(one.month, one.category, one.currency, one.invoices, one.gross) for one in totals] == [
        (date(2026, 1, 1), "FC", "EUR", 1, Decimal(10)),
        (date(2026, 1, 1), "FC", "RON", 1, Decimal(121)),
        (date(2026, 2, 1), "FC", "RON", 1, Decimal("60.5")),
        (date(2026, 2, 1), "FCA", "RON", 1, Decimal("-24.2")),
    ]
    for query in (InvoiceQuery(), InvoiceQuery(text="C-1 C-2"), InvoiceQuery(category="FCA", storno=True)):
        assert invoices.totals(query) == by_month(invoices.rows(invoices.numbers(query)))


def test_invoices_are_found_and_counted(filled: Cache, invoices: InvoiceReader) -> None:
    assert sorted(found(invoices)) == ["C-1", "C-1", "C-2", "E-1", "S-1"]
    assert found(invoices, text="C-2, 301245678") == ["C-2", "C-1"]
    assert found(invoices, text="stefan") == ["C-1"]
    assert found(invoices, text="comision", since=date(2026, 2, 28), storno=False) == ["C-2"]
    assert found(invoices, until=date(2026, 1, 12)) == ["C-1"]
    assert found(invoices, category="it's; none") == []
    assert found(invoices, accounts=frozenset({"other"})) == []
    counts = invoices.counts(InvoiceQuery(category="FCA"))
    assert (counts.total, counts.categories, counts.accounts) == (5, {"FC": 3, "FCA": 1, "normal": 1}, {"shop": 5})
    for name in InvoiceRow._fields[1:]:
        assert len(found(invoices, sort=name, descending=True)) == 5, name


def test_an_invoice_that_comes_to_something_else_is_noticed(
    filled: Cache, invoices: InvoiceReader, clock: HandClock
) -> None:
    clock.pass_by(days=1)
    put = filled.invoices.put("shop", [told_invoice("C-1", 242), told_invoice("C-2", 60.5, date="2026-02-28")])
    assert (put.changed, put.unchanged) == (1, 1)
    assert [one.gross for one in invoices.history("shop", Source.EMAG, "C-1")] == [Decimal(121), Decimal(242)]


def test_an_invoice_without_a_number_is_reported(cache: Cache, invoices: InvoiceReader) -> None:
    put = cache.invoices.put("shop", [told_invoice(" "), told_invoice("C-1"), told_invoice("Ș-1")])
    assert put.new == ["emag C-1", "emag Ș-1"]
    assert [row.reason for row in put.bad] == ["it has no number"]


def test_customers_of_old_invoices_are_forgotten_and_sums_stay(filled: Cache, invoices: InvoiceReader) -> None:
    before = invoices.totals(InvoiceQuery())
    assert filled.invoices.forget_customers(datetime(2026, 2, 1, tzinfo=UTC)) == 1, "eMAG is no customer"
    row = invoices.row("shop", Source.CUSTOMER, "C-1")
    assert row is not None and (row.party, row.number) == ("", "C-1")
    assert invoices.document("shop", Source.CUSTOMER, "C-1") == {}
    assert [line.name for line in invoices.lines_for([row.row])] == ["Comision"]
    assert found(invoices, text="stefan") == []
    assert invoices.totals(InvoiceQuery()) == before


def test_what_emag_calls_its_categories(cache: Cache, invoices: InvoiceReader) -> None:
    assert invoices.categories("shop") == {}
    cache.put_reference("shop", CATEGORIES, [{"category": "FC", "name": "Commission"}, {"name": "odd"}, "odd"])
    assert invoices.categories("shop") == {"FC": "Commission"}
