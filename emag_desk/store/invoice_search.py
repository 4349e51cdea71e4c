"""From an `InvoiceQuery` to the numbers of the cached invoices it means, how many there are, and what they come to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from emag_desk.domain.invoice_queries import InvoiceCounts, InvoiceQuery
from emag_desk.domain.invoice_totals import Total
from emag_desk.domain.money import from_units
from emag_desk.store.document_search import DocumentSearch, listed, quoted, where
from emag_desk.store.invoice_migration import INVOICE_SHELF
from emag_desk.store.search_terms import terms_of

_PLAIN = ("date", "due", "source", "category", "storno", "order_id", "lines", "net", "vat", "gross", "currency")


class InvoiceSearch(DocumentSearch[InvoiceQuery, InvoiceCounts]):
    """Searches over invoices."""

    shelf = INVOICE_SHELF
    indexes: ClassVar[Mapping[str, str]] = {"date": "invoice_date"}
    index_rest = ("account", "source", "category")
    sorts: ClassVar[Mapping[str, str]] = {
        **{name: f"o.{name}" for name in _PLAIN},
        **{name: f"o.{name} COLLATE NOCASE" for name in ("name", "number", "reversal_for")},
        "party": "o.party_key",
        "read_at": '(SELECT read_at FROM invoice_seen AS s WHERE s."row" = o."row")',
    }
    usual = "date"
    nothing_last = frozenset({"due", "order_id"})
    codes = ("numbers",)
    numbers_in = ("order_id",)

    def counts(self, query: InvoiceQuery) -> InvoiceCounts:
        """How many match all but the category and the accounts, by both of them; `total` counts the chosen accounts."""
        source = self._source(terms_of(query.text))
        sql = f"SELECT o.account, o.category, count(*) FROM {source.tables} "
        conditions = where([*source.conditions, *self._bounds(query)])
        accounts = {key: 0 for key in self._accounts.values()}
        categories: dict[str, int] = {}
        chosen = set(self._account_numbers(query))
        for number, category, rows in self._connection.execute(f"{sql}{conditions} GROUP BY 1, 2", source.values):
            if number in self._accounts:
                accounts[self._accounts[number]] += rows
            if number in chosen:
                categories[category] = categories.get(category, 0) + rows
        return InvoiceCounts(sum(categories.values()), categories, accounts)

    def totals(self, query: InvoiceQuery) -> list[Total]:
        """The sums of what a query finds per month, category and currency, the oldest month first."""
        filters = self._filters(query)
        if filters is None:
            return []
        source = self._source(terms_of(query.text))
        sql = (
            "SELECT substr(o.date, 1, 7) AS month, o.category, o.currency, count(*), sum(o.net), sum(o.vat), "
            f"sum(o.gross) FROM {source.tables} {where([*source.conditions, *filters, self._known()])} "
            "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
        )
        return [
            Total(
                date.fromisoformat(f"{month}-01") if month else None,
                category,
                currency,
                rows,
                *(from_units(units) for units in sums),
            )
            for month, category, currency, rows, *sums in self._connection.execute(sql, source.values)
        ]

    def _known(self) -> str:
        """Accounts on their way out of the cache are not summed up."""
        return f"o.account IN ({listed(self._accounts)})"

    def _filters(self, query: InvoiceQuery) -> list[str] | None:
        conditions = super()._filters(query)
        if conditions is not None and query.category:
            conditions.append(f"o.category = {quoted(query.category)}")
        return conditions

    def _bounds(self, query: InvoiceQuery) -> list[str]:
        conditions = []
        if query.source is not None:
            conditions.append(f"o.source = {quoted(query.source.value)}")
        if query.since is not None:
            conditions.append(f"o.date >= {quoted(query.since.isoformat())}")
        if query.until is not None:
            conditions.append(f"o.date <= {quoted(query.until.isoformat())}")
        if query.order_id is not None:
            conditions.append(f"o.order_id = {query.order_id:d}")
        if query.storno is not None:
            conditions.append(f"o.storno = {int(query.storno)}")
        return conditions

    def _few(self, query: InvoiceQuery) -> str | None:
        return "invoice_head AS o" if query.order_id is not None else None
