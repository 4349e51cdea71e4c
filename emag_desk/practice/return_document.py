"""What a return looks like at the start: worked out from the order that came back (protocol §4.15)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from emag_desk.practice.clock import naive_bucharest, parse_bucharest
from emag_desk.practice.mixing import mix
from emag_desk.practice.orders import FINALIZED, RETURNED
from emag_desk.practice.platforms import Platform

INCOMPLETE, NEW, ACKNOWLEDGED, REFUSED, CANCELLED, RECEIVED, FINISHED = range(1, 8)
FIRST_ID = 4_261_000
#: Last-level return reasons that do not depend on the product: cheaper at eMAG, elsewhere, wrong product, other reason,
#: below expectations.
_REASONS = (98, 99, 43, 44, 45, 111)
_STATES = (
    NEW,
    NEW,
    NEW,
    ACKNOWLEDGED,
    ACKNOWLEDGED,
    RECEIVED,
    FINISHED,
    FINISHED,
    FINISHED,
    REFUSED,
    CANCELLED,
    INCOMPLETE,
)


def return_jsons(platform: Platform, orders: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """A return for every returned order and for one in eight of the finalized ones; `orders` are newest first."""
    orders = list(orders)
    chosen = [
        order
        for order in orders
        if order["status"] == RETURNED or (order["status"] == FINALIZED and mix(order["id"]) % 8 == 0)
    ]
    if not chosen:
        return []
    newest = parse_bucharest(orders[0]["date"])
    return [_return(platform, order, FIRST_ID + len(chosen) - number, newest) for number, order in enumerate(chosen)]


def _return(platform: Platform, order: dict[str, Any], number: int, newest: datetime) -> dict[str, Any]:
    dice = mix(number * 31 + order["id"])
    customer = order["customer"]
    state = FINISHED if order["status"] == RETURNED else _STATES[dice % len(_STATES)]
    reason = _REASONS[(dice >> 8) % len(_REASONS)]
    words = platform.words
    line = order["products"][0]
    finalized = parse_bucharest(order["finalization_date"])
    # Somewhere between the order's end and now, seen from the newest order.
    asked = finalized + (max(newest - finalized, timedelta()) * (dice % 900)) / 1000
    return {
        "emag_id": number,
        "return_parent_id": None,
        "order_id": str(order["id"]),
        "type": order["type"],
        "is_full_fbe": 0,
        "is_club": order["emag_club"],
        "is_fast": 0,
        "customer_name": customer["name"],
        "customer_company": customer["company"] if customer["legal_entity"] else None,
        "customer_phone": customer["phone_1"],
        "pickup_country": platform.country,
        "pickup_suburb": customer["billing_suburb"],
        "pickup_city": customer["billing_city"],
        "pickup_address": customer["billing_street"],
        "pickup_zipcode": None,
        "pickup_locality_id": customer["billing_locality_id"],
        "pickup_method": 1 + dice % 3,
        "customer_account_iban": None,
        "customer_account_bank": None,
        "customer_account_beneficiary": None,
        "replacement_product_emag_id": None,
        "replacement_product_id": "0",
        "replacement_product_name": None,
        "replacement_product_quantity": 0,
        "observations": "",
        "request_status": state,
        "return_type": 3,
        "return_reason": reason,
        "date": naive_bucharest(asked),
        "products": [
            {
                "id": 1_057_000 + number,
                "product_emag_id": line["mkt_id"],
                "product_id": line["product_id"],
                "quantity": 1,
                "product_name": line["name"],
                "return_reason": reason,
                "observations": words.return_remarks[dice % len(words.return_remarks)],
                "diagnostic": None,
                "reject_reason": None,
                "refund_value": None,
                "retained_amount": 0,
            }
        ],
        "return_tax_value": "0.0000",
        "swap": None,
        "return_address_id": 12_345,
        "awbs": [{"reservation_id": 7_000_000 + number}] if state in (RECEIVED, FINISHED, ACKNOWLEDGED) else [],
        "status_history": [],
        "request_history": [],
        "locker": [],
        "currency": platform.currency,
    }
