"""Everything that is known of one invoice, in words. No widgets: this runs off the window's thread."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from emag_desk.domain.commands import STATE_LABELS
from emag_desk.domain.invoice_queries import InvoiceQuery
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoice_row import InvoiceRow
from emag_desk.domain.invoices import EmagInvoice, InvoiceParty
from emag_desk.domain.own_invoices import Buyer, InvoiceKind, OwnInvoice, rate_totals
from emag_desk.domain.payments import PAYMENT_STATUS_LABELS
from emag_desk.store.reader import CacheReader
from emag_desk.ui.columns import show_rate
from emag_desk.ui.invoices.columns import show_day, show_money
from emag_desk.ui.invoices.papers import PLACED_LABELS, Paper, Placed, paper_label
from emag_desk.ui.language import say_label, show_decimal, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.facts import Amount, Fact
from emag_desk.ui.plain import clean

_PAYMENT_TONES = {"paid": Tone.GOOD, "overdue": Tone.BAD, "partial": Tone.NOTICE, "pending": Tone.ACCENT}
_PLACED_TONES = {
    Placed.YES: Tone.GOOD,
    Placed.NO: Tone.NOTICE,
    Placed.REFUSED: Tone.BAD,
    Placed.UNDER_WAY: Tone.ACCENT,
}


@dataclass(frozen=True)
class PaperFacts:
    """What the detail pane shows. A fact is a caption and a value; `pairs` say what was taken back by what."""

    lines: tuple[Amount, ...] = ()
    sums: tuple[Amount, ...] = ()
    facts: tuple[Fact, ...] = ()
    supplier: tuple[Fact, ...] = ()
    customer: tuple[Fact, ...] = ()
    pairs: tuple[tuple[str, Tone], ...] = ()
    money: tuple[Fact, ...] = ()
    links: tuple[str, ...] = field(default=())


def _tr(text: str) -> str:
    return QCoreApplication.translate("invoice", text)


def pills(paper: Paper) -> list[tuple[str, Tone]]:
    """The invoice's state in a few words, the most important first."""
    storno = bool(paper.reversal_for) or paper.gross < 0
    found = [(say_label(paper_label(paper)), Tone.BAD if storno else Tone.NEUTRAL)]
    if paper.status:
        found.append((say_label(PAYMENT_STATUS_LABELS[paper.status]), _PAYMENT_TONES[paper.status.value]))
    if paper.placed:
        found.append((say_label(PLACED_LABELS[paper.placed]), _PLACED_TONES[paper.placed]))
    record = paper.mine
    if record is not None and record.damaged:
        found.append((_tr("Not what was written down"), Tone.BAD))
    return found


def paper_facts(paper: Paper, reader: CacheReader, own: Sequence[InvoiceRecord], today: dt.date) -> PaperFacts:
    """Put everything about a row into words; `own` are our invoices, for what takes back what."""
    if paper.mine is not None:
        return _of_record(paper.mine, own, today)
    if paper.told is not None:
        return _of_invoice(paper.told, reader)
    facts = [
        (_tr("Order"), str(paper.order_id)),
        (_tr("Customer"), clean(paper.party, lines=False)),
        (_tr("Shipped"), show_day(paper.date)),
    ]
    return PaperFacts(
        sums=(Amount(_tr("Total of the order"), show_money(paper.gross, paper.currency), strong=True),),
        facts=tuple(_given(facts)),
    )


# -- eMAG's ---------------------------------------------------------------------------------------------------------


def _of_invoice(row: InvoiceRow, reader: CacheReader) -> PaperFacts:
    lines = reader.invoices.lines_for([row.row])
    document = _document(reader.invoices.document(row.account, row.source, row.number))
    rates: dict[Decimal | None, tuple[Decimal, Decimal]] = {}
    for line in lines:
        net, vat = rates.get(line.rate, (Decimal(0), Decimal(0)))
        rates[line.rate] = (net + line.net, vat + line.vat)
    facts = [
        (_tr("Number"), row.number),
        (_tr("Category"), f"{row.category} {row.name}".strip()),
        (_tr("Date"), show_day(row.date)),
        (_tr("To pay by"), show_day(row.due)),
        (_tr("Order"), str(row.order_id or "")),
    ]
    return PaperFacts(
        lines=tuple(
            _line(line.name, line.quantity, line.unit, line.unit_price, line.rate, line.net + line.vat, row.currency)
            for line in lines
        ),
        sums=tuple(_sums(row.net, row.gross, rates, row.currency)),
        facts=tuple(_given(facts)),
        supplier=tuple(_party(document.supplier)) if document else (),
        customer=tuple(_party(document.customer)) if document else (),
        pairs=tuple(_told_pairs(row, reader)),
    )


def _document(stored: Mapping[str, Any]) -> EmagInvoice | None:
    if not stored:
        return None
    try:
        return EmagInvoice.model_validate(stored)
    except ValidationError:  # kept by an older version that understood it
        return None


def _told_pairs(row: InvoiceRow, reader: CacheReader) -> Iterator[tuple[str, Tone]]:
    invoices = reader.invoices
    if row.reversal_for:
        first = invoices.row(row.account, row.source, row.reversal_for)
        if first is None:
            yield _tr("Takes back {number}, which is not here.").format(number=clean(row.reversal_for)), Tone.NOTICE
        else:
            text = _tr("Takes back {number} of {day}: {amount}.")
            amount = show_money(first.gross, first.currency)
            yield text.format(number=first.number, day=show_day(first.date), amount=amount), Tone.NEUTRAL
    elif row.storno:
        yield _tr("eMAG does not say which invoice it takes back."), Tone.NOTICE
    asked = InvoiceQuery(text=row.number, accounts=frozenset({row.account}), source=row.source)
    back = [one for one in invoices.rows(invoices.numbers(asked)) if one.reversal_for == row.number]
    yield from _taken_back([(one.number, one.date, one.gross) for one in back], row.gross, row.currency)


# -- ours -----------------------------------------------------------------------------------------------------------


def _of_record(record: InvoiceRecord, own: Sequence[InvoiceRecord], today: dt.date) -> PaperFacts:
    invoice = record.invoice
    rates: dict[Decimal | None, tuple[Decimal, Decimal]] = {
        one.rate: (one.net, one.vat) for one in rate_totals(invoice.lines)
    }
    supplier = invoice.supplier
    return PaperFacts(
        lines=tuple(
            _line(line.name, Decimal(line.quantity), "", line.unit_net, line.rate, line.gross, invoice.currency)
            for line in invoice.lines
        ),
        sums=tuple(_sums(invoice.net, invoice.gross, rates, invoice.currency)),
        facts=tuple(_given(_record_facts(record))),
        supplier=tuple(_given([(_tr("Name"), supplier.name), (_tr("Tax number"), supplier.tax_code)])),
        customer=tuple(_buyer(invoice.customer)),
        pairs=tuple(_own_pairs(invoice, own)),
        money=tuple(_given(_money(record, today))) if invoice.kind is InvoiceKind.SALES else (),
        links=(record.url,) if record.url else (),
    )


def _record_facts(record: InvoiceRecord) -> Iterator[Fact]:
    invoice = record.invoice
    yield _tr("Number"), invoice.number
    yield _tr("Date"), show_day(invoice.issued)
    if invoice.kind is InvoiceKind.SALES:
        yield _tr("To pay by"), show_day(invoice.due)
    yield _tr("Order"), str(invoice.order_id)
    yield _tr("Written by"), record.who
    yield _tr("Number in the ERP"), record.invoice_id
    for caption, state in (
        (_tr("Telling the ERP"), record.told),
        (_tr("Attaching"), record.attached),
        (_tr("Telling the payment"), record.payment_told),
    ):
        if state is not None:
            yield caption, say_label(STATE_LABELS[state])
    if record.skipped:
        yield _tr("Numbers left out before"), show_whole(record.skipped)
    yield _tr("PDF"), record.pdf_path


def _money(record: InvoiceRecord, today: dt.date) -> Iterator[Fact]:
    currency = record.invoice.currency
    yield _tr("Status"), say_label(PAYMENT_STATUS_LABELS[record.payment(today)])
    for payment in record.payments:
        text = " · ".join(filter(None, (show_money(payment.amount, currency), clean(payment.note, lines=False))))
        yield show_day(payment.on), text
    if record.credited:
        yield _tr("Credit notes"), show_money(record.credited, currency)
    yield _tr("Still owed"), show_money(record.left, currency)


def _own_pairs(invoice: OwnInvoice, own: Sequence[InvoiceRecord]) -> Iterator[tuple[str, Tone]]:
    if invoice.reversal_for:
        first = next((one.invoice for one in own if one.number == invoice.reversal_for), None)
        amount = show_money(first.gross, first.currency) if first else "?"
        text = _tr("Takes back {number} of {day}: {amount}.")
        day = show_day(first.issued if first else None)
        yield text.format(number=invoice.reversal_for, day=day, amount=amount), Tone.NEUTRAL
    back = [one.invoice for one in own if one.invoice.reversal_for == invoice.number]
    yield from _taken_back([(one.number, one.issued, one.gross) for one in back], invoice.gross, invoice.currency)


# -- both -----------------------------------------------------------------------------------------------------------


def _taken_back(
    back: Sequence[tuple[str, dt.date | None, Decimal]], gross: Decimal, currency: str
) -> Iterator[tuple[str, Tone]]:
    for number, day, amount in back:
        text = _tr("Taken back by {number} of {day}: {amount}.")
        said = text.format(number=clean(number), day=show_day(day), amount=show_money(amount, currency))
        yield said, Tone.NEUTRAL
    if back:
        left = gross + sum((amount for _, _, amount in back), Decimal(0))
        yield _tr("Left of it: {amount}.").format(amount=show_money(left, currency)), Tone.NEUTRAL


def _line(
    name: str, quantity: Decimal, unit: str, price: Decimal, rate: Decimal | None, gross: Decimal, currency: str
) -> Amount:
    count = show_decimal(quantity, 0, 3)
    text = _tr("{count} × {name}").format(count=f"{count} {unit}".strip(), name=clean(name, lines=False))
    about = _tr("{price} each without VAT, VAT {rate}")
    each = f"{show_decimal(price, 2, 4)} {currency}"
    below = about.format(price=each, rate=show_rate(rate) if rate is not None else "?")
    return Amount(text, show_money(gross, currency), below)


def _sums(
    net: Decimal, gross: Decimal, rates: Mapping[Decimal | None, tuple[Decimal, Decimal]], currency: str
) -> Iterator[Amount]:
    yield Amount(_tr("Without VAT"), show_money(net, currency))
    for rate, (on, vat) in sorted(rates.items(), key=lambda one: one[0] or Decimal(0)):
        text = _tr("VAT {rate} on {net}").format(rate=show_rate(rate or Decimal(0)), net=show_money(on, currency))
        yield Amount("", show_money(vat, currency), text)
    yield Amount(_tr("Total"), show_money(gross, currency), strong=True)


def _party(party: InvoiceParty) -> Iterator[Fact]:
    yield from _given(
        [
            (_tr("Name"), party.name),
            (_tr("Tax number"), party.tax_code or party.cif),
            (_tr("Trade register"), party.register_number),
            (_tr("Address"), ", ".join(filter(None, (party.address, party.country)))),
            (_tr("Bank"), " ".join(filter(None, (party.bank, party.iban)))),
            (_tr("Phone"), party.phone_number),
        ]
    )


def _buyer(buyer: Buyer) -> Iterator[Fact]:
    place = (buyer.address, buyer.postal_code, buyer.city, buyer.county)
    yield from _given(
        [
            (_tr("Name"), buyer.name),
            (_tr("Tax number"), buyer.tax_code),
            (_tr("Trade register"), buyer.registration_number),
            (_tr("Address"), ", ".join(filter(None, place))),
            (_tr("Phone"), buyer.phone),
        ]
    )


def _given(facts: Iterable[Fact]) -> Iterator[Fact]:
    for caption, value in facts:
        if value.strip():
            yield caption, clean(value, lines=False)
