"""From an invoice as eMAG sends it to the cache's thin columns and lines, by way of `domain.invoices.EmagInvoice`."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, NamedTuple

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.invoice_row import Source
from emag_desk.domain.invoices import EmagInvoice, EmagInvoiceLine
from emag_desk.domain.money import to_units
from emag_desk.store.document_columns import checked, seconds, sound
from emag_desk.store.document_writer import UnreadableDocument
from emag_desk.store.folding import folded
from emag_desk.store.invoice_migration import invoice_key
from emag_desk.store.plain_offer import NAME_KEY_LENGTH


class InvoiceColumns(NamedTuple):
    """The columns of table `invoice_head` that come from the document. Days are texts, money ten-thousandths.

    `final_at` is when the customer's data are no longer needed for the invoice itself, None for eMAG's own invoices.
    """

    key: str
    source: str
    category: str
    name: str
    number: str
    date: str | None
    due: str | None
    storno: int
    reversal_for: str
    order_id: int | None
    party: str
    party_key: str
    lines: int
    net: int
    vat: int
    gross: int
    currency: str
    final_at: int | None


class InvoiceLineColumns(NamedTuple):
    """The columns of table `invoice_line`."""

    place: int
    name: str
    unit: str
    quantity: str
    unit_price: str
    rate: str | None
    net: int
    vat: int


def columns_of(document: Any, source: Source) -> tuple[InvoiceColumns, list[InvoiceLineColumns]]:
    """The thin columns of one invoice and its lines. Raises UnreadableDocument."""

    def read() -> tuple[InvoiceColumns, list[InvoiceLineColumns]]:
        told = EmagInvoice.model_validate(document)
        if not told.number.strip():
            raise UnreadableDocument("it has no number")
        sign = -1 if told.turned else 1
        return _head(told, source), [_line(place, line, sign) for place, line in enumerate(told.lines)]

    return checked(read)


def _head(told: EmagInvoice, source: Source) -> InvoiceColumns:
    party = sound((told.supplier if source is Source.EMAG else told.customer).name)
    number = sound(told.number.strip())
    gross, net = to_units(told.gross), to_units(told.net)
    return InvoiceColumns(
        key=invoice_key(source, number),
        source=source.value,
        category=sound(told.category),
        name=sound(told.name),
        number=number,
        date=_day(told.date),
        due=_day(told.due),
        storno=int(told.is_storno),
        reversal_for=sound(told.reversal_for.strip()),
        order_id=told.order_id,
        party=party,
        party_key=folded(party)[:NAME_KEY_LENGTH],
        lines=len(told.lines),
        net=net,
        vat=gross - net,
        gross=gross,
        currency=sound(told.currency),
        final_at=_final_at(told.date) if source is Source.CUSTOMER else None,
    )


def _line(place: int, line: EmagInvoiceLine, sign: int) -> InvoiceLineColumns:
    return InvoiceLineColumns(
        place=place,
        name=sound(line.product_name),
        unit=sound(line.unit_of_measure),
        quantity=_exact(line.quantity * sign),
        unit_price=_exact(line.unit_price),
        rate=None if line.vat_rate is None else _exact(line.vat_rate),
        net=to_units(line.value * sign),
        vat=to_units(line.vat_value * sign),
    )


def _exact(number: Decimal) -> str:
    return sound(f"{number:f}")


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _final_at(day: dt.date | None) -> int | None:
    """An invoice changes no more; a storno is an invoice of its own."""
    return seconds(dt.datetime.combine(day, dt.time(), BUCHAREST)) if day else None
