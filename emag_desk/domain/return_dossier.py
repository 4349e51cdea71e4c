"""Everything that is known of one return, in the order in which a dispute asks for it: what a dossier prints.

Only data: labels are sentences to be translated, times are aware, money is gross. Bank accounts are masked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.orders import Order
from emag_desk.domain.return_money import currency_of
from emag_desk.domain.return_reasons import words
from emag_desk.domain.return_texts import masked_iban
from emag_desk.domain.return_words import pickup_label, return_status_label, return_type_label
from emag_desk.domain.returns import Return, ReturnLine
from emag_desk.errors import Sentence

Value = str | Sentence | datetime


class Condition(StrEnum):
    """In what condition a product was found on the bench."""

    AS_NEW = "as_new"
    OPENED = "opened"
    USED = "used"
    DAMAGED = "damaged"
    INCOMPLETE = "incomplete"
    OTHER_PRODUCT = "other_product"


CONDITION_LABELS = {
    Condition.AS_NEW: "As new",
    Condition.OPENED: "Opened, not used",
    Condition.USED: "Used",
    Condition.DAMAGED: "Damaged",
    Condition.INCOMPLETE: "Incomplete",
    Condition.OTHER_PRODUCT: "Another product",
}


@dataclass(frozen=True)
class LineNote:
    """What the bench noted of one product; `photos` are names of files in the data directory."""

    line_id: int
    condition: Condition | None = None
    note: str = ""
    photos: tuple[str, ...] = ()
    noted_at: datetime | None = None
    noted_by: str = ""
    serial: str = ""


@dataclass(frozen=True)
class DossierFact:
    """One thing that is known: what it is, and what it is like."""

    name: Sentence
    value: Value


@dataclass(frozen=True)
class DossierLine:
    """One product: its pieces, what is known of it, and its photos."""

    name: str
    pieces: int
    facts: tuple[DossierFact, ...]
    photos: tuple[str, ...]


@dataclass(frozen=True)
class Dossier:
    """One return on paper. `history` is what it became and when, oldest first."""

    title: Sentence
    made_at: datetime
    facts: tuple[DossierFact, ...]
    lines: tuple[DossierLine, ...]
    history: tuple[DossierFact, ...]


def dossier(
    return_: Return,
    *,
    account: str,
    now: datetime,
    order: Order | None = None,
    notes: Sequence[LineNote] = (),
    awbs: Sequence[Awb] = (),
    currency: str = "",
    language: str = "en",
) -> Dossier:
    """The dossier of a return. `account` is the account's name, `currency` its own, `language` the operator's."""
    by_line = {note.line_id: note for note in notes}
    unit = currency_of(return_, order, currency)
    events = [event for event in return_.status_history if event.event_date]
    return Dossier(
        title=Sentence("Return {number}", {"number": return_.emag_id}),
        made_at=now,
        facts=tuple(_facts(return_, account, order, awbs, unit, language)),
        lines=tuple(_line(line, by_line.get(line.id), unit, language) for line in return_.products),
        history=tuple(
            DossierFact(_status_words(event.code), event.event_date)
            for event in sorted(events, key=lambda event: event.event_date or now)
            if event.event_date
        ),
    )


def _status_words(code: str) -> Sentence:
    return Sentence(return_status_label(int(code))) if code.isdecimal() else Sentence("{code}", {"code": code})


def _facts(
    return_: Return, account: str, order: Order | None, awbs: Sequence[Awb], unit: str, language: str
) -> Iterator[DossierFact]:
    where = (return_.pickup_address, return_.pickup_zipcode, return_.pickup_city, return_.pickup_suburb)
    facts: list[tuple[Sentence, Value | None]] = [
        (Sentence("Account"), account),
        (Sentence("Order"), str(return_.order_id) if return_.order_id else ""),
        (Sentence("Ordered"), order.ordered_at if order else None),
        (Sentence("Delivered"), order.finalized_at if order else None),
        (Sentence("Asked for"), return_.date),
        (Sentence("To be finished by"), return_.deadline),
        (Sentence("Status"), Sentence(return_status_label(return_.status))),
        (Sentence("Customer"), return_.customer_name),
        (Sentence("Company"), return_.customer_company),
        (Sentence("Phone"), return_.customer_phone),
        (Sentence("The customer wants"), _label(return_type_label(return_.return_type))),
        (Sentence("Reason"), words(return_.reason, language)),
        (Sentence("Remarks"), return_.observations),
        (Sentence("Comes back by"), _label(pickup_label(return_.pickup_method))),
        (Sentence("Fetched from"), ", ".join(part for part in where if part)),
        (Sentence("Money back"), _money(return_.refund, unit)),
        (Sentence("Fee for sending it back"), _money(return_.return_tax_value or None, unit)),
        (Sentence("Bank account"), masked_iban(return_.customer_account_iban)),
        (Sentence("Replacement"), _replacement(return_)),
        *((Sentence("AWB"), _awb(awb)) for awb in awbs),
    ]
    yield from _told(facts)


def _line(line: ReturnLine, note: LineNote | None, unit: str, language: str) -> DossierLine:
    note = note or LineNote(line.id)
    condition = Sentence(CONDITION_LABELS[note.condition]) if note.condition else None
    facts: list[tuple[Sentence, Value | None]] = [
        (Sentence("Product"), line.product_id),
        (Sentence("Reason"), words(line.return_reason, language)),
        (Sentence("The customer writes"), line.observations),
        (Sentence("Condition"), condition),
        (Sentence("Serial number"), note.serial),
        (Sentence("Our note"), note.note),
        (Sentence("Noted"), note.noted_at),
        (Sentence("Noted by"), note.noted_by),
        (Sentence("Diagnostic"), line.diagnostic),
        (Sentence("Reason of the refusal"), line.reject_reason),
        (Sentence("Money back"), _money(line.refund_value, unit)),
    ]
    return DossierLine(line.product_name, line.quantity, tuple(_told(facts)), note.photos)


def _told(facts: Sequence[tuple[Sentence, Value | None]]) -> Iterator[DossierFact]:
    for name, value in facts:
        if value is not None and str(value):
            yield DossierFact(name, value)


def _label(text: str) -> Sentence | None:
    return Sentence(text) if text else None


def _money(amount: Decimal | None, unit: str) -> Sentence | None:
    return None if amount is None else Sentence("{amount} {currency}", {"amount": amount, "currency": unit})


def _replacement(return_: Return) -> Sentence | None:
    if not return_.replacement_product_quantity:
        return None
    values: Mapping[str, object] = {
        "quantity": return_.replacement_product_quantity,
        "name": return_.replacement_product_name or return_.replacement_product_emag_id or "?",
    }
    return Sentence("{quantity} x {name}", dict(values))


def _awb(awb: Awb) -> str:
    return ", ".join(part for part in (awb.number or str(awb.reservation_id), awb.courier, awb.status) if part)
