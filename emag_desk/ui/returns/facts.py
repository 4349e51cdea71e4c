"""Everything eMAG knows of one return, in words. No widgets: this runs off the window's thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import TYPE_LABELS, OrderType, status_label
from emag_desk.domain.return_facets import is_due_soon, is_overdue
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_texts import masked_iban, spaced_iban
from emag_desk.domain.return_transitions import MOVE_LABELS, next_statuses
from emag_desk.domain.return_words import pickup_label, return_type_label
from emag_desk.domain.returns import Return, ReturnLine
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.facts import Amount, Fact, given, money
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.columns import reason_words, status_words

_TONES = {1: Tone.MUTED, 2: Tone.ACCENT, 3: Tone.ACCENT, 4: Tone.BAD, 5: Tone.MUTED, 6: Tone.NOTICE, 7: Tone.GOOD}


@dataclass(frozen=True)
class Iban:
    """The customer's account: with its digits hidden, and as it is."""

    masked: str = ""
    whole: str = ""


@dataclass(frozen=True)
class ReturnFacts:
    """What the detail pane shows. A fact is a caption and a value."""

    lines: tuple[Amount, ...] = ()
    sums: tuple[Amount, ...] = ()
    bank: tuple[Fact, ...] = ()
    iban: Iban = Iban()
    replacement: tuple[Fact, ...] = ()
    pickup: tuple[Fact, ...] = ()
    customer: tuple[Fact, ...] = ()
    about: tuple[Fact, ...] = ()
    note: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("return", text)


def pills(row: ReturnRow, now: datetime) -> list[tuple[str, Tone]]:
    """The return's state in a few words, the most important first."""
    found = [(status_words(row.status), _TONES.get(row.status, Tone.NEUTRAL))]
    if row.type == OrderType.BY_EMAG:
        found.append((say_label(TYPE_LABELS[OrderType.BY_EMAG]), Tone.NEUTRAL))
    elif is_overdue(row.status, row.deadline, now):
        found.append((_tr("Overdue"), Tone.BAD))
    elif is_due_soon(row.status, row.deadline, now):
        found.append((_tr("Due soon"), Tone.NOTICE))
    if row.return_type is not None:
        found.append((say_label(return_type_label(row.return_type)), Tone.NEUTRAL))
    if row.pickup_method is not None:
        found.append((say_label(pickup_label(row.pickup_method)), Tone.NEUTRAL))
    return found


def steps(row: ReturnRow) -> str:
    """What can be done about its status next."""
    if row.type == OrderType.BY_EMAG:
        return _tr("eMAG handles this return itself (FBE): nothing is to be done here.")
    moves = next_statuses(row.status, row.type)
    if not moves:
        return _tr("Nothing more can be done about its status.")
    return _tr("Next: {deeds}.").format(deeds=", ".join(say_label(MOVE_LABELS[status]) for status in moves))


def order_words(row: ReturnRow, order: OrderRow | None) -> str:
    """What the way to its order says."""
    if order is None:
        return _tr("Order {number}").format(number=row.order_id)
    text = _tr("Order {number} · {status} · {total}")
    status = say_label(status_label(order.status))
    return text.format(number=order.id, status=status, total=money(order.total, order.currency))


def return_facts(row: ReturnRow, document: Mapping[str, Any], now: datetime) -> ReturnFacts:
    """Put a return's full JSON into words; with an empty `document` there is only what the row holds."""
    if not document:
        return ReturnFacts(customer=tuple(given([(_tr("Name"), row.customer)])), about=tuple(_row_facts(row)))
    told = Return.model_validate(document)
    currency = told.currency or row.currency
    iban = told.customer_account_iban
    return ReturnFacts(
        lines=tuple(_line(line, currency) for line in told.products),
        sums=tuple(_sums(told, currency)),
        bank=tuple(_bank(told)),
        iban=Iban(masked_iban(iban), spaced_iban(iban)),
        replacement=tuple(_replacement(told)),
        pickup=tuple(_pickup(told, now)),
        customer=tuple(_customer(told)),
        about=tuple(_about(row, told, now)),
        note=clean(told.observations),
    )


def _row_facts(row: ReturnRow) -> Iterator[Fact]:
    yield from given([(_tr("Products"), row.products), (_tr("Reason"), reason_words(row.reason))])


def _line(line: ReturnLine, currency: str) -> Amount:
    name = clean(line.product_name or line.product_id, lines=False)
    text = _tr("{count} × {name}").format(count=show_whole(line.quantity), name=name)
    refund = money(line.refund_value, currency) if line.refund_value is not None else "–"
    return Amount(text, refund, "\n".join(_line_words(line, currency)), struck=line.quantity <= 0)


def _line_words(line: ReturnLine, currency: str) -> Iterator[str]:
    if line.product_id:
        yield _tr("Product {number}").format(number=clean(line.product_id, lines=False))
    if line.return_reason is not None:
        yield reason_words(line.return_reason)
    for text, value in (
        (_tr("Customer: {text}"), line.observations),
        (_tr("Diagnostic: {text}"), line.diagnostic),
        (_tr("Refused: {text}"), line.reject_reason),
    ):
        if value.strip():
            yield text.format(text=clean(value, lines=False))
    if line.retained_amount:
        yield _tr("{money} are kept back").format(money=money(line.retained_amount, currency))


def _sums(told: Return, currency: str) -> Iterator[Amount]:
    if told.refund is not None:
        yield Amount(_tr("Goes back"), money(told.refund, currency), strong=True)
    kept = sum((line.retained_amount or Decimal(0) for line in told.products), Decimal(0))
    if kept:
        yield Amount(_tr("Kept back"), money(kept, currency))
    if told.return_tax_value:
        yield Amount(_tr("Fee for sending it back"), money(told.return_tax_value, currency))


def _bank(told: Return) -> Iterator[Fact]:
    yield from given([(_tr("Holder"), told.customer_account_beneficiary), (_tr("Bank"), told.customer_account_bank)])


def _replacement(told: Return) -> Iterator[Fact]:
    if told.replacement_product_emag_id:
        name = told.replacement_product_name or told.replacement_product_id or str(told.replacement_product_emag_id)
        count = show_whole(told.replacement_product_quantity)
        yield from given(
            [
                (_tr("Product"), _tr("{count} × {name}").format(count=count, name=name)),
                (_tr("eMAG's number"), str(told.replacement_product_emag_id)),
                (_tr("Your number"), told.replacement_product_id),
            ]
        )


def _pickup(told: Return, now: datetime) -> Iterator[Fact]:
    extra = told.extra_info
    place = " ".join(filter(None, (told.pickup_zipcode, told.pickup_city)))
    locker = told.locker
    facts = [
        (_tr("How"), say_label(pickup_label(told.pickup_method))),
        (_tr("On"), moment(told.pickup_date, now)),
        (_tr("Locker"), " ".join(filter(None, (locker.locker_name, locker.locker_id)))),
        (_tr("Street"), told.pickup_address),
        (_tr("City"), place),
        (_tr("County"), told.pickup_suburb),
        (_tr("Country"), told.pickup_country),
    ]
    for caption, stamp in (
        (_tr("Possible from"), extra.first_pickup_date),
        (_tr("Fetched about"), extra.estimated_product_pickup),
        (_tr("Here about"), extra.estimated_product_reception),
    ):
        facts.append((caption, moment(stamp, now)))
    back = told.return_address_snapshot
    facts.append((_tr("Goes to"), back if isinstance(back, str) else told.return_address_id))
    yield from given(facts)


def _customer(told: Return) -> Iterator[Fact]:
    yield from given(
        [
            (_tr("Name"), told.customer_name),
            (_tr("Company"), told.customer_company),
            (_tr("Phone"), told.customer_phone),
        ]
    )


def _about(row: ReturnRow, told: Return, now: datetime) -> Iterable[Fact]:
    yield from given(
        [
            (_tr("Asked"), moment(told.date, now)),
            (_tr("Finish by"), moment(row.deadline, now)),
            (_tr("Customer wants"), say_label(return_type_label(told.return_type))),
            (_tr("Reason"), reason_words(told.return_reason)),
            (_tr("Status because"), told.request_status_reason),
            (_tr("Part of return"), str(told.return_parent_id or "")),
            (_tr("Genius"), _tr("yes") if told.is_club else ""),
            (_tr("Fast return"), _tr("yes") if told.is_fast else ""),
        ]
    )
