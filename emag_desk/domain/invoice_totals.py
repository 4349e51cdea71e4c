"""What invoices come to per month and category, and which storno takes back which invoice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from emag_desk.domain.invoice_row import InvoiceRow, Source

_ZERO = Decimal(0)


class Total(NamedTuple):
    """The sums of some invoices of one month, category and currency; `month` is its first day, None without a date."""

    month: date | None
    category: str
    currency: str
    invoices: int
    net: Decimal
    vat: Decimal
    gross: Decimal


def by_month(rows: Iterable[InvoiceRow]) -> list[Total]:
    """Sums per month, category and currency: the oldest month first. Currencies are never added up."""
    found: dict[tuple[date | None, str, str], Total] = {}
    for row in rows:
        month = row.date.replace(day=1) if row.date else None
        key = (month, row.category, row.currency)
        so_far = found.get(key) or Total(*key, 0, _ZERO, _ZERO, _ZERO)
        found[key] = so_far._replace(
            invoices=so_far.invoices + 1,
            net=so_far.net + row.net,
            vat=so_far.vat + row.vat,
            gross=so_far.gross + row.gross,
        )
    return [found[key] for key in sorted(found, key=lambda key: (key[0] or date.min, key[1], key[2]))]


class Pair(NamedTuple):
    """An invoice and what takes it back. `left` is what is left of it, with VAT.

    `invoice` is None for a storno whose invoice is not among the rows: then `number` is the one that it names.
    """

    number: str
    invoice: InvoiceRow | None
    stornos: tuple[InvoiceRow, ...]

    @property
    def left(self) -> Decimal | None:
        """What is left of the invoice, with VAT; None when the invoice is not known."""
        if self.invoice is None:
            return None
        return self.invoice.gross + sum((storno.gross for storno in self.stornos), _ZERO)


def storno_pairs(rows: Sequence[InvoiceRow]) -> list[Pair]:
    """Every invoice that was taken back, whole or in part, with its stornos; the oldest storno first.

    A storno that names no invoice stands alone, under the empty number.
    """
    known = {(row.account, row.source, row.number): row for row in rows}
    stornos: dict[tuple[str, Source, str], list[InvoiceRow]] = {}
    for row in sorted(rows, key=lambda row: (row.date or date.min, row.number)):
        if row.reversal_for or row.storno:
            # One that names no invoice is a case of its own.
            key = (row.account, row.source, row.reversal_for or f"\0{row.number}")
            stornos.setdefault(key, []).append(row)
    return [
        Pair("" if key[2].startswith("\0") else key[2], known.get(key), tuple(found)) for key, found in stornos.items()
    ]
