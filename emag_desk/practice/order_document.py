"""An order as `order/read` tells it, worked out from its facts (protocol §2.3, §4.13)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from emag_desk.practice import order_discounts
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.customers import customer_json
from emag_desk.practice.mixing import mix
from emag_desk.practice.offer import Offer
from emag_desk.practice.order_line import new_line
from emag_desk.practice.order_series import Facts
from emag_desk.practice.order_totals import gross
from emag_desk.practice.orders import (
    BY_SELLER,
    CANCELLED,
    CARD,
    CASH,
    FINALIZED,
    FIRST_LINE_ID,
    HIDDEN,
    IN_PROGRESS,
    LINES_PER_ORDER,
    NEW,
    PREPARED,
    REASONS,
    REFUND_DONE,
    RETURNED,
    TRANSFER,
)
from emag_desk.practice.platforms import Platform

_HOUR = 3600
#: Hours until an order must be on its way; the first is the fast delivery.
_DEADLINES = (6, 24, 24, 48, 48, 48, 48, 72, 72, 96)
_SHIPPING = {"RON": (0, 14.99, 19.99), "EUR": (0, 2.99, 3.99), "HUF": (0, 990, 1490)}
_TRANSFER_WORDS = {"RO": "Ordin de plata", "BG": "Банков превод", "HU": "Banki átutalás"}
#: How long after the end of an order eMAG has the money that the courier took.
_CASHED_AFTER = 5 * 24 * _HOUR
_SOME_REASONS = (1, 2, 3, 23, 33, 36)


def order_document(platform: Platform, facts: Facts, sold: Callable[[int], Offer], now: int) -> dict[str, Any]:
    """The whole order. `sold` picks an offer by a number, `now` is the moment of the marketplace's start."""
    more = mix(facts.dice)
    created = _text(facts.created)
    lines = [_line(platform, facts, number, sold, created) for number in range(_line_count(facts.dice))]
    shipping = _SHIPPING[platform.currency][(more >> 4) % 3]
    goods = sum(round(float(line["sale_price"]) * 10_000) * line["quantity"] for line in lines)
    locker = _locker(platform, facts)
    order = {
        "id": facts.id,
        "vendor_name": "Demo Shop",
        "type": facts.type,
        "parent_id": None,
        "date": created,
        **_payment(platform, facts, more, now),
        "delivery_mode": "pickup" if locker else "courier",
        "observation": None if (facts.dice >> 26) % 8 else platform.words.return_remarks[0],
        "status": facts.status,
        "customer": customer_json(platform, facts.dice, created, locker),
        "products": lines,
        "shipping_tax": shipping,
        "shipping_tax_voucher_split": order_discounts.shipping_splits(platform, more >> 8, shipping),
        "vouchers": order_discounts.order_vouchers(platform, facts.dice >> 34, created, goods),
        "proforms": [],
        "attachments": attachments(facts.id) if facts.status in (FINALIZED, RETURNED) else [],
        "cashed_co": None,
        "cashed_cod": 0,
        "has_editable_products": int(facts.status in (IN_PROGRESS, PREPARED)),
        "refunded_amount": "0",
        "is_complete": facts.complete,
        "refund_status": None,
        "details": _details(facts.id, locker),
        "enforced_vendor_courier_accounts": _enforced(facts, more, locker),
        "created": created,
        "modified": _text(facts.modified),
        **_course(facts, more),
    }
    _settle_money(order, facts)
    return order


def attachments(order_id: int) -> list[dict[str, Any]]:
    """eMAG's own shipping invoice."""
    return [
        {
            "name": f"{order_id}_K-MKTP.pdf",
            "url": f"https://docs.example.test/{order_id}.pdf",
            "visibility": 1,
            "type": 13,
            "force_download": "0",
        }
    ]


def payment_text(platform: Platform, payment: int) -> str:
    """How a payment mode is called in the platform's language."""
    words = platform.words
    return {CARD: words.card, CASH: words.cash_on_delivery, TRANSFER: _TRANSFER_WORDS[platform.country]}[payment]


def _line_count(dice: int) -> int:
    return 1 + ((dice >> 46) % 4 == 0) + ((dice >> 48) % 9 == 0)


def _line(platform: Platform, facts: Facts, number: int, sold: Callable[[int], Offer], created: str) -> dict[str, Any]:
    dice = mix(facts.dice - number)
    offer = sold(mix(facts.dice + number))
    quantity = 1 + (dice % 7 == 0) * (dice >> 4) % 3
    line_id = FIRST_LINE_ID + facts.position * LINES_PER_ORDER + number
    line = new_line(platform, offer, line_id, quantity, created)
    net = offer.sale_price * quantity
    line["product_voucher_split"] = order_discounts.line_splits(platform, dice >> 12, net, platform.vat[offer.vat_id])
    line["recycle_warranties"] = order_discounts.deposits(platform, dice >> 30, quantity)
    if (dice >> 50) % 20 == 0 and facts.status in (FINALIZED, RETURNED):
        line["serial_numbers"] = ",".join(f"35{dice % 10**12 + piece:013d}" for piece in range(quantity))
    return line


def _payment(platform: Platform, facts: Facts, more: int, now: int) -> dict[str, Any]:
    text = payment_text(platform, facts.payment)
    settled = facts.status in (FINALIZED, RETURNED) and now - facts.ended > _CASHED_AFTER
    paid = facts.payment == CARD or (settled if facts.payment == CASH else facts.status != NEW)
    return {
        "payment_mode": text,
        "detailed_payment_method": "eCREDIT" if facts.payment == CARD and (more >> 40) % 8 == 0 else text,
        "payment_mode_id": facts.payment,
        "payment_status": int(paid),
        "delivery_payment_mode": platform.words.cash_on_delivery,
    }


def _course(facts: Facts, more: int) -> dict[str, Any]:
    """Its dates, its marks, and how it was cancelled."""
    reason = _SOME_REASONS[(facts.dice >> 18) % len(_SOME_REASONS)]
    deadline = facts.created + _DEADLINES[(more >> 20) % len(_DEADLINES)] * _HOUR
    wished = facts.status in (IN_PROGRESS, PREPARED) and (facts.dice >> 38) % 10 == 0
    cancelled = facts.status == CANCELLED
    return {
        "cancellation_request": _text(facts.modified) if wished else None,
        "reason_cancellation": {"id": reason, "name": REASONS[reason]} if cancelled else None,
        "maximum_date_for_shipment": _text(deadline),
        "late_shipment": int(facts.ended > deadline and not cancelled),
        "finalization_date": _text(facts.ended) if facts.status in (FINALIZED, RETURNED) else None,
        "flags": [{"flag": "gift", "value": "1"}] if (more >> 30) % 25 == 0 else [],
        "emag_club": int((facts.dice >> 42) % 3 == 0),
        "weekend_delivery": int((more >> 34) % 15 == 0),
        HIDDEN: {"cancelled_at": _text(facts.ended)} if cancelled else {},
    }


def _settle_money(order: dict[str, Any], facts: Facts) -> None:
    """What eMAG has taken and given back: card payments at once, cash some days after the end."""
    total = gross(order)
    if facts.payment == CARD:
        order["cashed_co"] = float(total)
    elif facts.payment == CASH and order["payment_status"]:
        order["cashed_cod"] = float(total)
    if order["payment_status"] and facts.status in (CANCELLED, RETURNED):
        order["refunded_amount"] = str(total)
        order["refund_status"] = REFUND_DONE


def _locker(platform: Platform, facts: Facts) -> str:
    if (facts.dice >> 12) % 5 >= 2:
        return ""
    network = "FANbox" if (facts.dice >> 13) % 7 == 0 and platform.country == "RO" else "easybox"
    return f"{network} {platform.words.streets[(facts.dice >> 14) % len(platform.words.streets)]}"


def _details(order_id: int, locker: str) -> Any:
    """[] when empty, an object when filled (protocol §2.3)."""
    if not locker:
        return []
    locker_id = f"0f3c1f6e-1111-4222-8333-{order_id:012d}"
    return {"locker_id": locker_id, "locker_name": locker, "locker_delivery_eligible": 1}


def _enforced(facts: Facts, more: int, locker: str) -> list[int] | None:
    """None: free choice; a list: one of these; empty: the seller can issue no AWB on the marketplace."""
    kind = (more >> 44) % 20
    if facts.type != BY_SELLER or kind > 3:
        return None
    return [] if kind == 0 else [20871] if locker else [20871, 20872]


def _text(moment: int) -> str:
    return naive_bucharest(datetime.fromtimestamp(moment, UTC))
