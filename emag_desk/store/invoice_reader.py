"""Reading cached invoices: what the invoices tab shows. Only the standard library, as the other readers."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from emag_desk.domain.invoice_queries import InvoiceCounts, InvoiceQuery
from emag_desk.domain.invoice_row import InvoiceRow, Source
from emag_desk.domain.invoice_totals import Total
from emag_desk.domain.money import from_units
from emag_desk.store.document_reader import DocumentReader, sure
from emag_desk.store.documents import INVOICES
from emag_desk.store.invoice_migration import INVOICE_SHELF, invoice_key
from emag_desk.store.invoice_search import InvoiceSearch

#: Under this name the cache remembers when a pull of invoices last came to its end.
PULLED_AT = "invoices pulled at"
#: And under this one, what eMAG's categories are.
CATEGORIES = "invoice_categories"


def reached_name(source: Source) -> str:
    """The name under which the cache remembers from when and until when invoices were read."""
    return f"invoices {source.value} reached"


class InvoiceLineRow(NamedTuple):
    """One line of an invoice. `invoice_row` is the cache's number of the invoice.

    `rate` is a fraction; `net` and `vat` are of the whole line, below 0 in a storno, however eMAG tells it.
    """

    invoice_row: int
    name: str
    unit: str
    quantity: Decimal
    unit_price: Decimal
    rate: Decimal | None
    net: Decimal
    vat: Decimal


class InvoicePast(NamedTuple):
    """What an invoice came to from a moment on (UTC), as far as readings noticed."""

    noticed_at: datetime
    net: Decimal
    gross: Decimal


class InvoiceReader(DocumentReader[InvoiceRow, InvoiceQuery, InvoiceCounts]):
    """The invoices in the cache that eMAG told of; `CacheReader.invoices` is one."""

    shelf = INVOICE_SHELF
    packing = INVOICES
    columns = (
        "o.source, o.category, o.name, o.number, o.date, o.due, o.storno, o.reversal_for, o.order_id, o.party, "
        "o.lines, o.net, o.vat, o.gross, o.currency, s.read_at"
    )
    pulled = PULLED_AT

    def row(self, account: str, source: Source, number: str) -> InvoiceRow | None:
        """One invoice by its account, whose it is and its number."""
        return self._one(account, invoice_key(source, number))

    def of_orders(self, keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], list[InvoiceRow]]:
        """eMAG's invoices to the customers of these (account, order), the oldest first."""
        found: dict[tuple[str, int], list[InvoiceRow]] = {}
        for account, row in self._by_numbers(keys, "order_id", "ORDER BY o.date, o.number"):
            found.setdefault((account, row.order_id or 0), []).append(row)
        return found

    def document(self, account: str, source: Source, number: str) -> dict[str, Any]:
        """The full JSON of an invoice as eMAG sent it; empty when it is not cached, or its customer is forgotten."""
        return self._document(account, invoice_key(source, number))

    def lines_for(self, numbers: Sequence[int]) -> list[InvoiceLineRow]:
        """The lines of the invoices with these row numbers, invoice by invoice."""
        columns = "l.name, l.unit, l.quantity, l.unit_price, l.rate, l.net, l.vat"
        return [
            InvoiceLineRow(
                row,
                name,
                unit,
                Decimal(quantity),
                Decimal(price),
                None if rate is None else Decimal(rate),
                from_units(net),
                from_units(vat),
            )
            for row, name, unit, quantity, price, rate, net, vat in self._lines(numbers, columns)
        ]

    def totals(self, query: InvoiceQuery) -> list[Total]:
        """The sums of what a query finds per month, category and currency, the oldest month first."""
        search = self._search()
        return search.totals(query) if isinstance(search, InvoiceSearch) else []

    def categories(self, account: str) -> dict[str, str]:
        """What eMAG calls its categories of invoices, by their codes; empty before they were read."""
        found = self._all(
            "SELECT r.rows FROM reference AS r JOIN account AS a ON a.number = r.account "
            "WHERE a.key = ? AND r.kind = ?",
            (account, CATEGORIES),
        )
        rows = json.loads(found[0][0]) if found else []
        named = (row for row in rows if isinstance(row, dict) and isinstance(row.get("category"), str))
        return {row["category"]: str(row.get("name") or row["category"]) for row in named}

    def read_since(self, account: str, source: Source = Source.CUSTOMER) -> date | None:
        """The first day from which on the account's invoices were read; None before any were."""
        kept = self._remembered(account, reached_name(source))
        _, oldest = json.loads(kept) if kept else (None, None)
        return None if oldest is None else date.fromisoformat(oldest)

    def history(self, account: str, source: Source, number: str) -> list[InvoicePast]:
        """What an invoice came to, each time a reading noticed that it changed."""
        past = self._past(account, invoice_key(source, number))
        return [InvoicePast(sure(noticed), from_units(net), from_units(gross)) for noticed, net, gross in past]

    def _row(self, account: str, values: tuple[Any, ...]) -> InvoiceRow:
        number, _, source, category, name, told, day, due, storno, reversal, order_id, party, lines, *more = values
        net, vat, gross, currency, read_at = more
        return InvoiceRow(
            row=number,
            account=account,
            source=Source(source),
            category=category,
            name=name,
            number=told,
            date=date.fromisoformat(day) if day else None,
            due=date.fromisoformat(due) if due else None,
            storno=bool(storno),
            reversal_for=reversal,
            order_id=order_id,
            party=party,
            lines=lines,
            net=from_units(net),
            vat=from_units(vat),
            gross=from_units(gross),
            currency=currency,
            read_at=sure(read_at),
        )

    def _nothing(self) -> InvoiceCounts:
        return InvoiceCounts()

    def _searching(self, connection: sqlite3.Connection) -> InvoiceSearch:
        return InvoiceSearch(connection, self._accounts)
