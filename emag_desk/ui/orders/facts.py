"""Everything eMAG knows of one order, in words. No widgets: this runs off the window's thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.cancellation_reasons import REASONS
from emag_desk.domain.order_money import Entry, Part, Totals, piece_price, totals, vat_rate
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_transitions import Move, can_acknowledge, next_statuses
from emag_desk.domain.order_words import (
    ATTACHMENT_LABELS,
    OPEN_STATUSES,
    PAYMENT_LABELS,
    STATUS_LABELS,
    TYPE_LABELS,
    OrderStatus,
    OrderType,
    status_label,
)
from emag_desk.domain.orders import Customer, Order, OrderLine
from emag_desk.ui.columns import show_rate
from emag_desk.ui.language import say, say_label, show_decimal, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.plain import clean

Fact = tuple[str, str]
#: Who pays for a voucher, as eMAG writes it in several ways.
_SPONSORS = {"emag": "eMAG"}


class Amount(NamedTuple):
    """A line of a list of money: what it is for, and how much, ready to be shown."""

    text: str
    amount: str
    below: str = ""
    strong: bool = False
    struck: bool = False


@dataclass(frozen=True)
class OrderFacts:
    """What the detail pane shows. A fact is a caption and a value."""

    lines: tuple[Amount, ...] = ()
    sums: tuple[Amount, ...] = ()
    order: tuple[Fact, ...] = ()
    customer: tuple[Fact, ...] = ()
    shipping: tuple[Fact, ...] = ()
    billing: tuple[Fact, ...] = ()
    documents: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    note: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("order", text)


def money(amount: Decimal, currency: str) -> str:
    """An amount of an order as the operator reads it."""
    return f"{show_decimal(amount, 2, 2)} {clean(currency)}".strip()


def pills(order: OrderRow) -> list[tuple[str, Tone]]:
    """The order's state in a few words, the most important first."""
    found = [(say_label(status_label(order.status)), _TONES.get(order.status, Tone.NEUTRAL))]
    if order.cancellation_wanted and order.status in OPEN_STATUSES:
        found.append((_tr("Customer wants to cancel"), Tone.BAD))
    if order.late and order.status in OPEN_STATUSES:
        found.append((_tr("Late"), Tone.BAD))
    if order.type == OrderType.BY_EMAG:
        found.append((say_label(TYPE_LABELS[OrderType.BY_EMAG]), Tone.NEUTRAL))
    found.append((say_label(PAYMENT_LABELS.get(order.payment, str(order.payment))), Tone.NEUTRAL))
    if order.locker:
        found.append((_tr("Locker"), Tone.NEUTRAL))
    if not order.invoice and order.status in (OrderStatus.PREPARED, OrderStatus.FINALIZED):
        found.append((_tr("Without invoice"), Tone.NOTICE))
    return found


_TONES = {0: Tone.BAD, 1: Tone.ACCENT, 2: Tone.ACCENT, 3: Tone.NOTICE, 4: Tone.GOOD, 5: Tone.MUTED}


def steps(order: OrderRow, cancelled_at: datetime | None, now: datetime) -> str:
    """What the order can become next, and until when."""
    if order.status == OrderStatus.NEW:
        reason = can_acknowledge(order)
        return _tr("Next: acknowledge it, then it is in progress.") if reason is None else say(reason)
    moves = next_statuses(order.status, order.type, finalized_at=order.finalized_at, cancelled_at=cancelled_at, now=now)
    if not moves:
        return _tr("Nothing more can be done about its status.")
    return _tr("Can become: {statuses}.").format(statuses=", ".join(_move(move, now) for move in moves))


def _move(move: Move, now: datetime) -> str:
    label = say_label(STATUS_LABELS[move.status])
    if move.until is None:
        return label
    return _tr("{status} (until {time})").format(status=label, time=moment(move.until, now))


def order_facts(row: OrderRow, document: Mapping[str, Any], now: datetime) -> OrderFacts:
    """Put an order's full JSON into words; with an empty `document` there is only what the row holds."""
    if not document:
        return OrderFacts(order=tuple(_row_facts(row)))
    order = Order.model_validate(document)
    sums = totals(order, row.currency)
    return OrderFacts(
        lines=tuple(_lines(order, sums)),
        sums=tuple(_sums(sums)),
        order=tuple(_order(row, order, sums.currency, now)),
        customer=tuple(_customer(order.customer)),
        shipping=tuple(_shipping(order)),
        billing=tuple(_billing(order.customer)),
        documents=tuple(_documents(order)),
        links=tuple(document.url for document in order.attachments if document.url),
        note=clean(order.observation),
    )


def _row_facts(row: OrderRow) -> Iterator[Fact]:
    yield _tr("Customer"), clean(row.customer, lines=False)
    yield _tr("Delivery"), clean(row.city, lines=False)


def _lines(order: Order, sums: Totals) -> Iterator[Amount]:
    for line in order.products:
        entries = [entry for entry in sums.entries if line.id is not None and entry.line == line.id and line.active]
        amount = _sum(entry for entry in entries if entry.part is Part.GOODS)
        below = " · ".join(_about(line, sums.currency))
        name = clean(line.name or line.code, lines=False)
        count = _tr("{count} × {name}").format(count=show_whole(line.quantity), name=name)
        yield Amount(count, money(amount, sums.currency), below, struck=not line.active)
        if line.active:
            yield from _beside(line, entries, sums.currency)


def _about(line: OrderLine, currency: str) -> Iterator[str]:
    if line.code:
        yield clean(line.code, lines=False)
    price = _tr("{price} each, VAT {rate}")
    rate = show_rate(vat_rate(line)).replace(" ", "\N{NO-BREAK SPACE}")
    yield price.format(price=money(piece_price(line, currency), currency), rate=rate)
    if line.storno_qty:
        text = _tr("{back} of {ordered} given back")
        ordered = line.initial_qty or line.quantity + line.storno_qty
        yield text.format(back=show_whole(line.storno_qty), ordered=show_whole(ordered))
    if not line.active:
        yield _tr("dropped")
    if line.serial_numbers:
        yield _tr("Serial numbers {numbers}").format(numbers=clean(line.serial_numbers, lines=False))


def _beside(line: OrderLine, entries: list[Entry], currency: str) -> Iterator[Amount]:
    deposits = [entry for entry in entries if entry.part is Part.DEPOSIT]
    if deposits:
        count = sum(1 if one.quantity is None else one.quantity for one in line.recycle_warranties)
        text = _tr("Deposit (SGR), {count} containers").format(count=show_whole(count))
        yield Amount("", money(_sum(deposits), currency), text)
    for sponsor in sorted({entry.sponsor for entry in entries if entry.part is Part.VOUCHER}):
        amount = _sum(entry for entry in entries if entry.part is Part.VOUCHER and entry.sponsor == sponsor)
        yield Amount("", money(amount, currency), _voucher(sponsor))


def _voucher(sponsor: str) -> str:
    if not sponsor:
        return _tr("Voucher")
    return _tr("Voucher ({sponsor})").format(sponsor=_SPONSORS.get(sponsor.casefold(), clean(sponsor, lines=False)))


def _sum(entries: Iterable[Entry]) -> Decimal:
    return sum((entry.gross for entry in entries), Decimal(0))


def _sums(sums: Totals) -> Iterator[Amount]:
    for text, amount in (
        (_tr("Products"), sums.goods),
        (_tr("Deposits (SGR)"), sums.deposits),
        (_tr("Transport"), sums.shipping),
    ):
        if amount:
            yield Amount(text, money(amount, sums.currency))
    for sponsor, amount in sums.by_sponsor.items():
        yield Amount(_voucher(sponsor), money(amount, sums.currency))
    yield Amount(_tr("Total"), money(sums.gross, sums.currency), strong=True)
    for rate, parts in sums.by_rate.items():
        text = _tr("of it VAT {rate}").format(rate=show_rate(rate))
        below = _tr("on {net} without VAT").format(net=money(parts.net, sums.currency))
        yield Amount("", money(parts.vat, sums.currency), f"{text} {below}")
    if sums.cod:
        yield Amount(_tr("To collect at the door"), money(sums.cod, sums.currency), strong=True)


def _order(row: OrderRow, order: Order, currency: str, now: datetime) -> Iterator[Fact]:
    for caption, stamp in (
        (_tr("Ordered"), order.ordered_at),
        (_tr("Changed"), order.modified),
        (_tr("Ship by"), order.maximum_date_for_shipment),
        (_tr("Finalized"), order.finalization_date),
    ):
        if stamp is not None:
            yield caption, moment(stamp, now)
    payment = say_label(PAYMENT_LABELS.get(row.payment, str(row.payment)))
    detail = clean(order.detailed_payment_method, lines=False)
    yield _tr("Payment"), f"{payment} ({detail})" if detail else payment
    if order.payment_status is not None:
        yield _tr("Paid"), _tr("yes") if order.payment_status == 1 else _tr("not yet")
    if order.refunded_amount:
        status = clean(order.refund_status, lines=False)
        text = money(order.refunded_amount, currency)
        yield _tr("Refunded"), f"{text} ({status})" if status else text
    if order.reason_cancellation.id is not None:
        number = order.reason_cancellation.id
        yield _tr("Cancelled because"), say_label(REASONS.get(number, order.reason_cancellation.name or str(number)))
    if order.parent_id:
        yield _tr("Part of order"), str(order.parent_id)
    accounts = order.enforced_vendor_courier_accounts
    if accounts is not None:
        yield _tr("Courier"), _tr("chosen by eMAG") if accounts else _tr("eMAG lets nobody issue an AWB here")


def _customer(customer: Customer) -> Iterator[Fact]:
    facts = [(_tr("Name"), customer.name), (_tr("Phone"), customer.phone)]
    if customer.legal_entity:
        facts += [
            (_tr("Company"), customer.company),
            (_tr("Tax number"), customer.code),
            (_tr("Register number"), customer.registration_number),
            (_tr("Bank"), " ".join(filter(None, (customer.bank, customer.iban)))),
        ]
    yield from given(facts)


def _shipping(order: Order) -> Iterator[Fact]:
    customer, details = order.customer, order.details
    place = (customer.shipping_postal_code, customer.shipping_city)
    yield from given(
        [
            (_tr("Locker"), _named(details.locker_name, details.locker_id)),
            (_tr("Courier's office"), details.courier_external_office_id),
            (_tr("To"), customer.shipping_contact),
            (_tr("Phone"), customer.shipping_phone),
            (_tr("Street"), customer.shipping_street),
            (_tr("City"), " ".join(filter(None, place))),
            (_tr("County"), customer.shipping_suburb),
            (_tr("Country"), customer.shipping_country),
        ]
    )


def _billing(customer: Customer) -> Iterator[Fact]:
    place = (customer.billing_postal_code, customer.billing_city)
    yield from given(
        [
            (_tr("To"), customer.billing_name),
            (_tr("Phone"), customer.billing_phone),
            (_tr("Street"), customer.billing_street),
            (_tr("City"), " ".join(filter(None, place))),
            (_tr("County"), customer.billing_suburb),
            (_tr("Country"), customer.billing_country),
        ]
    )


def _named(name: str, number: str) -> str:
    return f"{name} ({number})" if name and number else name or number


def given(facts: Iterable[Fact]) -> Iterator[Fact]:
    """The facts that have a value, as plain text."""
    for caption, value in facts:
        if value.strip():
            yield caption, clean(value, lines=False)


def _documents(order: Order) -> Iterator[str]:
    for one in order.attachments:
        kind = say_label(ATTACHMENT_LABELS.get(one.type, _tr("Document"))) if one.type is not None else _tr("Document")
        yield f"{kind}: {clean(one.name, lines=False)}" if one.name else kind
