"""The orders of one platform: worked out once from the seed, the newest a moment before the first look at them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from emag_desk.practice.catalogue import Catalogue
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.customers import customer_json
from emag_desk.practice.mixing import key_of, mix
from emag_desk.practice.offer import Offer

CANCELLED, NEW, IN_PROGRESS, PREPARED, FINALIZED, RETURNED = range(6)
CASH, TRANSFER, CARD = 1, 2, 3
BY_EMAG, BY_SELLER = 2, 3
FIRST_ID = 301_000_000
_REASONS = {
    1: "Out of stock",
    2: "Cancelled by client",
    23: "Customer changed mind",
    33: "No longer in partner's stock",
}
_VOUCHER = 9001


def order_jsons(catalogue: Catalogue, seed: int, count: int, newest: datetime) -> list[dict[str, Any]]:
    """`count` orders as `order/read` tells them, newest first: 90 minutes apart on the average (protocol §4.13).

    Reading them changes nothing: only an acknowledge takes an order from new to in progress.
    """
    if not catalogue.count:
        return []
    key = key_of(seed, catalogue.platform.code, "orders")
    orders = []
    moment = newest
    for number in range(count):
        dice = mix(key + number)
        moment -= timedelta(minutes=5 + dice % 170)
        order_id = FIRST_ID + (count - number) * 7 + dice % 7
        ended = min(moment + timedelta(days=2), moment + (newest - moment) * 4 // 5)
        orders.append(_order(catalogue, order_id, number / count, dice, (moment, ended)))
    return orders


def _order(
    catalogue: Catalogue, order_id: int, age: float, dice: int, moments: tuple[datetime, datetime]
) -> dict[str, Any]:
    """`age` runs from 0 (newest) to 1; `moments` are when it came and when it was, or would be, finalized."""
    words = catalogue.platform.words
    moment = moments[0]
    status = _status(age, dice)
    payment = CARD if (dice >> 6) % 10 < 5 else TRANSFER if (dice >> 6) % 10 == 9 else CASH
    created = naive_bucharest(moment)
    to_locker = (dice >> 12) % 5 < 2
    locker = f"easybox {words.streets[(dice >> 14) % len(words.streets)]}" if to_locker else ""
    lines = _lines(catalogue, order_id, dice, created)
    reason = list(_REASONS)[(dice >> 18) % len(_REASONS)]
    ended = naive_bucharest(moments[1]) if status in (FINALIZED, RETURNED) else None
    paid = payment == CARD
    return {
        "id": order_id,
        "vendor_name": "Demo Shop",
        "type": BY_EMAG if (dice >> 22) % 12 == 0 else BY_SELLER,
        "parent_id": None,
        "date": created,
        "payment_mode": words.card if paid else words.cash_on_delivery,
        "detailed_payment_method": words.card if paid else words.cash_on_delivery,
        "payment_mode_id": payment,
        "payment_status": int(paid),
        "delivery_mode": "pickup" if to_locker else "courier",
        "delivery_payment_mode": words.cash_on_delivery,
        "observation": None if (dice >> 26) % 8 else words.return_remarks[0],
        "status": status,
        "customer": customer_json(catalogue.platform, dice, created, locker),
        "products": lines,
        "shipping_tax": 0 if (dice >> 30) % 3 == 0 else 14.99,
        "shipping_tax_voucher_split": [],
        "vouchers": [_voucher(catalogue, dice, created)] if (dice >> 34) % 9 == 0 else [],
        "proforms": [],
        "attachments": _attachments(order_id) if status in (FINALIZED, RETURNED) else [],
        "cashed_co": None,
        "cashed_cod": 0,
        "cancellation_request": created if status == IN_PROGRESS and (dice >> 38) % 10 == 0 else None,
        "has_editable_products": int(status in (IN_PROGRESS, PREPARED)),
        "refunded_amount": "0",
        "is_complete": 1,
        "reason_cancellation": {"id": reason, "name": _REASONS[reason]} if status == CANCELLED else None,
        "refund_status": None,
        "maximum_date_for_shipment": naive_bucharest(moment + timedelta(days=2)),
        "late_shipment": int(age > 0.02 and status in (NEW, IN_PROGRESS)),
        "flags": [],
        "emag_club": int((dice >> 42) % 3 == 0),
        "finalization_date": ended,
        "details": _details(order_id, locker),
        "weekend_delivery": 0,
        "enforced_vendor_courier_accounts": [20871] if to_locker else None,
        "created": created,
        "modified": ended or created,
    }


def _status(age: float, dice: int) -> int:
    """New ones are young; most are finalized; some were cancelled or came back. `age` runs from 0 (newest) to 1."""
    chance = (dice >> 2) % 100
    if age < 0.06:
        return NEW if chance < 85 else CANCELLED
    if age < 0.12:
        return IN_PROGRESS if chance < 70 else PREPARED
    if age < 0.18:
        return PREPARED if chance < 60 else FINALIZED
    return FINALIZED if chance < 85 else CANCELLED if chance < 94 else RETURNED


def _lines(catalogue: Catalogue, order_id: int, dice: int, created: str) -> list[dict[str, Any]]:
    count = 1 + ((dice >> 46) % 4 == 0) + ((dice >> 48) % 9 == 0)
    offers = [_sold(catalogue, mix(dice + number)) for number in range(count)]
    return [_line(catalogue, offer, order_id * 4 % 10**9 + n, mix(dice - n), created) for n, offer in enumerate(offers)]


def _sold(catalogue: Catalogue, dice: int) -> Offer:
    """An offer that can have been sold: one of the next few places that is on sale."""
    place = dice % catalogue.count
    for step in range(12):
        offer = catalogue.state((place + step) % catalogue.count)
        if offer.rank is not None:
            return offer
    return catalogue.state(place)


def _line(catalogue: Catalogue, offer: Offer, line_id: int, dice: int, created: str) -> dict[str, Any]:
    """A line: `product_id` is a text, prices are texts without VAT, VAT a text fraction (protocol §2.3)."""
    quantity = 1 + (dice % 7 == 0) * (dice >> 4) % 3
    price = f"{offer.sale_price / 10_000:.4f}"
    return {
        "id": line_id,
        "product_id": str(offer.id),
        "mkt_id": 65_800_000 + offer.id % 100_000,
        "name": offer.documentation.name,
        "ext_part_number": offer.documentation.part_number,
        "part_number": offer.documentation.part_number,
        "part_number_key": offer.documentation.part_number_key,
        "status": 1,
        "quantity": quantity,
        "initial_qty": quantity,
        "storno_qty": 0,
        "sale_price": price,
        "original_price": price,
        "vat": f"{catalogue.platform.vat[offer.vat_id].permille / 1000:.4f}",
        "currency": catalogue.platform.currency,
        "retained_amount": 0,
        "reversible_vat_charging": 0,
        "product_voucher_split": [],
        "recycle_warranties": [],
        "attachments": [],
        "details": [],
        "serial_numbers": None,
        "created": created,
        "modified": created,
    }


def _voucher(catalogue: Catalogue, dice: int, created: str) -> dict[str, Any]:
    """Ten units of money off, VAT included."""
    permille = next(rate.permille for rate in catalogue.platform.vat_rates if rate.is_default)
    net = 10_000 / (1000 + permille)
    return {
        "id": dice % 10**7,
        "voucher_id": _VOUCHER,
        "voucher_name": "Voucher eMAG 10",
        "status": 1,
        "sale_price": f"-{net:.4f}",
        "sale_price_vat": f"-{10 - net:.4f}",
        "vat": f"{permille / 1000:.2f}",
        "issue_date": created,
        "created": created,
        "modified": created,
    }


def _attachments(order_id: int) -> list[dict[str, Any]]:
    return [
        {
            "name": f"{order_id}_K-MKTP.pdf",
            "url": f"https://docs.example.test/{order_id}.pdf",
            "visibility": 1,
            "type": 13,
            "force_download": "0",
        }
    ]


def _details(order_id: int, locker: str) -> Any:
    """[] when empty, an object when filled (protocol §2.3)."""
    if not locker:
        return []
    locker_id = f"0f3c1f6e-1111-4222-8333-{order_id:012d}"
    return {"locker_id": locker_id, "locker_name": locker, "locker_delivery_eligible": 1}
