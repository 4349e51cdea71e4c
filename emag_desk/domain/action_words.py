"""What an action on a return, an invoice or an offer wants, in words; see the texts listed in `actions`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from emag_desk.domain.erp_words import ERP_RETURN_REASON_LABELS, ErpReturnReason, erp_return_status_label
from emag_desk.domain.return_words import return_status_label, return_type_label
from emag_desk.errors import Sentence

Texts = Mapping[str, str]
Shown = Mapping[str, str | None]

#: Per product of a return: key of the text -> what it says.
LINE_LABELS = {
    "diagnostic": "{line}, diagnostic: {text}",
    "reject_reason": "{line}, refused: {text}",
    "refund": "{line}: {text} {currency} go back.",
}


def return_status(wanted: Texts, base: Shown) -> list[Sentence]:
    """The status, what is told of each product, and what else is told of the return."""
    values = {"old": _status(base.get("status")), "new": _status(wanted.get("status"))}
    text = "Status: {new}." if values["old"] == values["new"] else "Status: {old} -> {new}."
    return [Sentence(text, values), *_lines(wanted, base), *_whole(wanted)]


def _lines(wanted: Texts, base: Shown) -> Iterator[Sentence]:
    for key, text in wanted.items():
        name, _, line = key.partition(":")
        if line and name in LINE_LABELS:
            values = {"line": base.get(f"name:{line}") or line, "text": text, "currency": wanted.get("currency", "")}
            yield Sentence(LINE_LABELS[name], values)


def _whole(wanted: Texts) -> Iterator[Sentence]:
    if kind := wanted.get("return_type"):
        label = return_type_label(int(kind)) if kind.isdecimal() else kind
        yield Sentence("The customer gets: {what}.", {"what": Sentence(label)})
    if "replacement.product_emag_id" in wanted:
        values = {
            "quantity": wanted.get("replacement.quantity", "1"),
            "name": wanted.get("replacement.name") or wanted["replacement.product_emag_id"],
        }
        yield Sentence("Replacement: {quantity} x {name}.", values)
    if "return_tax" in wanted:
        values = {"money": wanted["return_tax"], "currency": wanted.get("currency", "")}
        yield Sentence("For sending it back the customer pays {money} {currency}.", values)


def return_create(wanted: Texts) -> list[Sentence]:
    """Why, and which products."""
    reason = wanted.get("reason", "")
    found = [Sentence("A return is created: {reason}.", {"reason": Sentence(_erp_reason_label(reason))})]
    for key, text in wanted.items():
        if key.partition(":")[0] == "item":
            item = json.loads(text)
            values = {"quantity": item.get("quantity", ""), "offer": item.get("offer_id", "")}
            found.append(Sentence("{quantity} x {offer} come back.", values))
    return found


def return_update(wanted: Texts) -> list[Sentence]:
    """The next status."""
    values = {"rma": wanted.get("rma_id", ""), "new": Sentence(erp_return_status_label(wanted.get("status", "")))}
    found = [Sentence("The return {rma} becomes: {new}.", values)]
    return found + ([Sentence("Note: {text}", {"text": wanted["notes"]})] if wanted.get("notes") else [])


def return_awb(wanted: Texts) -> list[Sentence]:
    """Where the courier goes, when, and what for."""
    values = {
        "name": wanted.get("sender.name", ""),
        "day": wanted.get("date", "?"),
        "parcels": sum(key.startswith("parcel:") for key in wanted),
        "account": wanted.get("courier_account_id", ""),
    }
    found = [Sentence("A courier fetches it from {name} on {day}. Parcels: {parcels}.", values)]
    return found + ([Sentence("Courier account {account}.", values)] if values["account"] else [])


def invoice_create(wanted: Texts) -> list[Sentence]:
    """Which invoice, and over how much."""
    names = ("number", "total", "currency")
    return [Sentence("Invoice {number} over {total} {currency}.", {name: wanted.get(name, "") for name in names})]


def invoice_payment(wanted: Texts) -> list[Sentence]:
    """What was paid of which invoice."""
    values = {name: wanted.get(name, "") for name in ("invoice_id", "number", "payment_status", "currency")}
    values |= {"number": values["number"] or values["invoice_id"], "paid": wanted.get("paid_amount") or "0"}
    return [Sentence("Invoice {number}: {payment_status}. Paid: {paid} {currency}.", values)]


def campaign(wanted: Texts) -> list[Sentence]:
    """The campaign, the price in it and afterwards, and its intervals."""
    values = {name: wanted.get(name, "") for name in ("campaign_id", "sale_price", "stock", "voucher_discount")}
    found = [Sentence("Campaign {campaign_id}: {sale_price} without VAT, {stock} pieces.", values)]
    if wanted.get("voucher_discount"):
        found.append(Sentence("Voucher: {voucher_discount} %.", values))
    if wanted.get("post_campaign_sale_price"):
        found.append(Sentence("Afterwards: {price} without VAT.", {"price": wanted["post_campaign_sale_price"]}))
    if wanted.get("not_available_post_campaign") == "1":
        found.append(Sentence("Afterwards it is not on sale."))
    if count := sum(key.startswith("interval:") for key in wanted):
        found.append(Sentence("Intervals: {count}.", {"count": count}))
    return found


def measurements(wanted: Texts) -> list[Sentence]:
    """The sizes."""
    values = {name: wanted.get(name, "?") for name in ("length", "width", "height", "weight")}
    return [Sentence("{length} x {width} x {height} mm, {weight} g.", values)]


def _status(text: str | None) -> Sentence:
    return Sentence(return_status_label(int(text)) if text is not None and text.isdecimal() else "?")


def _erp_reason_label(reason: str) -> str:
    return ERP_RETURN_REASON_LABELS[ErpReturnReason(reason)] if reason in tuple(ErpReturnReason) else reason
