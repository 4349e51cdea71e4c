"""What an operator can want done to an order, a return, an invoice or an offer, and how it is put into words.

An *action* is not an edit: it is asked for once, in a dialog that shows what will happen, and is never merged with
another. Its `wanted` and `base` are canonical texts, like those of an offer's edits:

    acknowledge       status
    order_status      status
    order_cancel      reason (eMAG's id); ERP routes: also erp_reason, description, money_back, currency
    order_lines       quantity:<line id>, new:<number> (see `order_lines`)
    order_storno      quantity:<line id> = what stays; money_back, currency
    order_returned    status, money_back, currency
    order_refund      cancellation_id, money_back, method, currency
    unlock_courier    (nothing)
    awb               those of `awb.to_texts`
    order_attachment  name, url, type, force_download; line_id for a warranty
    return_status     those of `return_wanted.to_texts`; money_back, currency
    return_create     those of `erp_returns.to_texts` (of an order: its number is the object)
    return_update     rma_id, status, notes (ERP; of an order, too)
    return_awb        those of `awb.to_texts`
    invoice_create    number, total, currency, and what `own_invoices` writes down (of an order)
    invoice_payment   invoice_id, number, payment_status, paid_amount, payment_date, currency (of an order)
    campaign          those of `campaigns.to_texts` (of an offer)
    measurements      length, width, height (mm), weight (g) (of an offer)

`base` may hold name:<line id> beside quantity:<line id>, so that a line can be named without reading the order.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from uuid import uuid4

from emag_desk.domain import action_words
from emag_desk.domain.action_rules import Family, rule_of
from emag_desk.domain.cancellation_reasons import ERP_REASON_LABELS, REASONS, ErpReason
from emag_desk.domain.order_words import ATTACHMENT_LABELS, STATUS_LABELS
from emag_desk.errors import Sentence


class ActionKind(StrEnum):
    """The kinds of actions; the value is the `kind` of the command."""

    ACKNOWLEDGE = "acknowledge"
    STATUS = "order_status"
    LINES = "order_lines"
    CANCEL = "order_cancel"
    STORNO = "order_storno"
    RETURNED = "order_returned"
    REFUND = "order_refund"
    UNLOCK = "unlock_courier"
    AWB = "awb"
    ATTACHMENT = "order_attachment"
    RETURN_STATUS = "return_status"
    RETURN_CREATE = "return_create"
    RETURN_UPDATE = "return_update"
    RETURN_AWB = "return_awb"
    INVOICE_CREATE = "invoice_create"
    INVOICE_PAYMENT = "invoice_payment"
    CAMPAIGN = "campaign"
    MEASUREMENTS = "measurements"


def _of(family: Family) -> frozenset[ActionKind]:
    return frozenset(kind for kind in ActionKind if rule_of(kind).family is family)


#: Of these, one is under way at a time for one and the same order; likewise of the others for their objects.
ORDER_ACTIONS = _of(Family.ORDER)
RETURN_ACTIONS = _of(Family.RETURN)
INVOICE_ACTIONS = _of(Family.INVOICE)
OFFER_ACTIONS = _of(Family.OFFER)

ACTION_LABELS = {
    ActionKind.ACKNOWLEDGE: "Acknowledge",
    ActionKind.STATUS: "Change the status",
    ActionKind.LINES: "Edit the lines",
    ActionKind.CANCEL: "Cancel the order",
    ActionKind.STORNO: "Give money back",
    ActionKind.RETURNED: "Mark as returned",
    ActionKind.REFUND: "Refund",
    ActionKind.UNLOCK: "Unlock the courier",
    ActionKind.AWB: "Issue an AWB",
    ActionKind.ATTACHMENT: "Attach a document",
    ActionKind.RETURN_STATUS: "Change the status of the return",
    ActionKind.RETURN_CREATE: "Create a return",
    ActionKind.RETURN_UPDATE: "Update the return",
    ActionKind.RETURN_AWB: "Send a courier for the return",
    ActionKind.INVOICE_CREATE: "Create an invoice",
    ActionKind.INVOICE_PAYMENT: "Tell the payment of an invoice",
    ActionKind.CAMPAIGN: "Propose for a campaign",
    ActionKind.MEASUREMENTS: "Tell size and weight",
}


@dataclass(frozen=True)
class Intent:
    """One action that an operator has confirmed in its dialog.

    `object_id` is the number of the order, the return or the offer, `wanted` what it asks for and `base` what the
    operator was shown, both as canonical texts. `intent_id` was made when the dialog opened: a second click is the same
    intent.
    """

    account: str
    kind: ActionKind
    object_id: int
    title: str
    wanted: Mapping[str, str] = field(default_factory=dict)
    base: Mapping[str, str | None] = field(default_factory=dict)
    intent_id: str = field(default_factory=lambda: new_intent_id())


def new_intent_id() -> str:
    """A name for an intent that nobody else has: call it when the dialog opens."""
    return uuid4().hex


#: `new:<number>` of an edit of lines is such an object as JSON: product_id, name, quantity, sale_price.
NEW_LINE = "new"
QUANTITY = "quantity"


class Wanted(Protocol):
    """A command of the outbox, or anything like it."""

    @property
    def kind(self) -> str: ...
    @property
    def object_id(self) -> int: ...
    @property
    def edits(self) -> Mapping[str, str]: ...
    @property
    def base(self) -> Mapping[str, str | None]: ...


def describe(command: Wanted) -> list[Sentence]:
    """What an action wants, one sentence for each part of it; nothing for a command that is no action."""
    words = _WORDS.get(command.kind)
    return words(command.edits, command.base) if words else []


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None


def _status(texts: Mapping[str, str] | Mapping[str, str | None]) -> Sentence:
    number = _number(texts.get("status"))
    return Sentence(STATUS_LABELS.get(number, str(number)) if number is not None else "?")


def _cancel(wanted: Mapping[str, str]) -> Sentence:
    reason = _number(wanted.get("reason"))
    erp = wanted.get("erp_reason", "")
    words = REASONS.get(reason, str(reason)) if reason is not None else erp
    if reason is None and erp in ERP_REASON_LABELS:
        words = ERP_REASON_LABELS[ErpReason(erp)]
    return Sentence("Cancel the order: {reason}.", {"reason": Sentence(words)})


def _money(wanted: Mapping[str, str]) -> list[Sentence]:
    if "money_back" not in wanted:
        return []
    return [
        Sentence(
            "The customer gets {money} {currency} back.",
            {"money": wanted["money_back"], "currency": wanted.get("currency", "")},
        )
    ]


def _quantities(wanted: Mapping[str, str], base: Mapping[str, str | None]) -> list[Sentence]:
    found = []
    for key, text in wanted.items():
        name, _, line = key.partition(":")
        if name != QUANTITY:
            continue
        values = {"line": base.get(f"name:{line}") or line, "old": base.get(key) or "?", "new": text}
        found.append(
            Sentence("Pieces of {line}: {old} -> 0, the line is dropped.", values)
            if text == "0"
            else Sentence("Pieces of {line}: {old} -> {new}.", values)
        )
    return found


def _new_lines(wanted: Mapping[str, str]) -> list[Sentence]:
    return [
        Sentence("New line: {quantity} x {name} at {sale_price} without VAT.", json.loads(text))
        for key, text in wanted.items()
        if key.partition(":")[0] == NEW_LINE
    ]


def _awb(wanted: Mapping[str, str]) -> list[Sentence]:
    values: dict[str, object] = {
        "name": wanted.get("receiver.name", ""),
        "parcels": sum(key.startswith("parcel:") for key in wanted),
        "envelopes": wanted.get("envelopes", "0"),
        "cod": wanted.get("cod", "0"),
        "currency": wanted.get("currency", ""),
        "locker": wanted.get("locker_id", ""),
        "account": wanted.get("courier_account_id", ""),
    }
    found = [Sentence("AWB for {name}. Parcels: {parcels}, envelopes: {envelopes}.", values)]
    if wanted.get("cod", "0").strip("0."):
        found.append(Sentence("The courier collects {cod} {currency}.", values))
    if wanted.get("locker_id"):
        found.append(Sentence("To the locker {locker}.", values))
    if wanted.get("courier_account_id"):
        found.append(Sentence("Courier account {account}.", values))
    return found


def _attachment(wanted: Mapping[str, str]) -> Sentence:
    kind = _number(wanted.get("type")) or 1
    label = Sentence(ATTACHMENT_LABELS.get(kind, str(kind)))
    values = {"kind": label, "name": wanted.get("name", ""), "url": wanted.get("url", "")}
    if not wanted.get("name"):
        return Sentence("Attach {kind}, from {url}.", values)
    return Sentence("Attach {kind} “{name}”, from {url}.", values)


def _refund(wanted: Mapping[str, str]) -> list[Sentence]:
    text = "Refund of the cancellation {cancellation}."
    return [Sentence(text, {"cancellation": wanted.get("cancellation_id", "")}), *_money(wanted)]


_WORDS: dict[str, Callable[[Mapping[str, str], Mapping[str, str | None]], list[Sentence]]] = {
    ActionKind.ACKNOWLEDGE: lambda wanted, base: [Sentence("Take the order on: new -> in progress.")],
    ActionKind.STATUS: lambda wanted, base: [
        Sentence("Status: {old} -> {new}.", {"old": _status(base), "new": _status(wanted)})
    ],
    ActionKind.CANCEL: lambda wanted, base: [_cancel(wanted), *_money(wanted)],
    ActionKind.LINES: lambda wanted, base: [*_quantities(wanted, base), *_new_lines(wanted)],
    ActionKind.STORNO: lambda wanted, base: [*_quantities(wanted, base), *_money(wanted)],
    ActionKind.RETURNED: lambda wanted, base: [
        Sentence("Everything comes back: finalized -> returned."),
        *_money(wanted),
    ],
    ActionKind.REFUND: lambda wanted, base: _refund(wanted),
    ActionKind.UNLOCK: lambda wanted, base: [Sentence("Ask eMAG to leave the choice of the courier to us.")],
    ActionKind.AWB: lambda wanted, base: _awb(wanted),
    ActionKind.ATTACHMENT: lambda wanted, base: [_attachment(wanted)],
    ActionKind.RETURN_STATUS: lambda wanted, base: [*action_words.return_status(wanted, base), *_money(wanted)],
    ActionKind.RETURN_CREATE: lambda wanted, base: action_words.return_create(wanted),
    ActionKind.RETURN_UPDATE: lambda wanted, base: action_words.return_update(wanted),
    ActionKind.RETURN_AWB: lambda wanted, base: action_words.return_awb(wanted),
    ActionKind.INVOICE_CREATE: lambda wanted, base: action_words.invoice_create(wanted),
    ActionKind.INVOICE_PAYMENT: lambda wanted, base: action_words.invoice_payment(wanted),
    ActionKind.CAMPAIGN: lambda wanted, base: action_words.campaign(wanted),
    ActionKind.MEASUREMENTS: lambda wanted, base: action_words.measurements(wanted),
}
