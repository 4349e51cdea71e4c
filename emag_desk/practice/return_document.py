"""What a return looks like when it comes: worked out from the order that it belongs to (protocol §2.3, §4.15)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from emag_desk.practice.addresses import RETURN, addresses_of
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.mixing import mix
from emag_desk.practice.order_totals import line_gross, whole_coins
from emag_desk.practice.orders import BY_EMAG, CARD
from emag_desk.practice.platforms import Platform
from emag_desk.practice.return_reasons import MUST_REMARK, REASONS, USUAL

INCOMPLETE, NEW, ACKNOWLEDGED, REFUSED, CANCELLED, RECEIVED, FINISHED = range(1, 8)
SAME_PRODUCT, OTHER_PRODUCT, REFUND, CANCEL_CONTRACT, VOUCHER = range(1, 6)
FIRST_ID = 4_261_000
#: How long a seller has to finish a return.
TIME_TO_FINISH = timedelta(days=14)
_COUNTRIES = {"RO": "Romania", "BG": "Bulgaria", "HU": "Hungary"}
_TYPES = (REFUND, REFUND, REFUND, REFUND, REFUND, REFUND, OTHER_PRODUCT, SAME_PRODUCT, VOUCHER)


def return_document(
    platform: Platform, order: dict[str, Any], emag_id: int, asked: datetime, state: int
) -> dict[str, Any]:
    """A return of one line of an order, in a state that it reached at once."""
    dice = mix(emag_id * 31 + order["id"])
    customer = order["customer"]
    kind = _TYPES[(dice >> 20) % len(_TYPES)]
    line = next((one for one in order["products"] if one["status"]), order["products"][0])
    product = _product(platform, line, dice, emag_id, state)
    home = next(address for address in addresses_of(platform).values() if address.kind == RETURN)
    return {
        "emag_id": emag_id,
        "return_parent_id": None,
        "order_id": str(order["id"]),
        "type": order["type"],
        "is_full_fbe": int(order["type"] == BY_EMAG),
        "is_club": order["emag_club"],
        "is_fast": 0,
        "customer_name": customer["name"],
        "customer_company": customer["company"] if customer["legal_entity"] else None,
        "customer_phone": customer["phone_1"],
        **_pickup(platform, customer, dice),
        **_account(platform, order, customer, kind, dice),
        **_replacement(line, kind),
        "observations": "",
        "request_status": state,
        "request_status_reason": None,
        "return_type": kind,
        "return_reason": product["return_reason"],
        "date": naive_bucharest(asked),
        "products": [product],
        "return_tax_value": "0.0000",
        "swap": None,
        "return_address_id": int(home.id),
        "return_address_snapshot": f"{home.street}, {home.locality['name']}",
        "awbs": [],
        "status_history": [history_entry(state, asked)],
        "request_history": [],
        "extra_info": _extra_info(asked, dice),
        "locker": [],
        "currency": platform.currency,
    }


def history_entry(state: int, moment: datetime) -> dict[str, Any]:
    """One entry of `status_history`."""
    return {"code": str(state), "event_date": naive_bucharest(moment), "requests": []}


def refundable(lines: Sequence[dict[str, Any]], product: dict[str, Any]) -> Decimal:
    """The most that can be given back for a returned line of an order, VAT included; stornoed pieces count too."""
    for line in lines:
        if line["product_id"] == str(product["product_id"]):
            pieces = max(line["quantity"], 1)
            paid = line_gross({**line, "status": 1, "quantity": pieces}) * int(product["quantity"]) / pieces
            return whole_coins(paid, line["currency"])
    return Decimal("0.00")


def _product(platform: Platform, line: dict[str, Any], dice: int, emag_id: int, state: int) -> dict[str, Any]:
    words = platform.words
    reason = USUAL[(dice >> 8) % len(USUAL)]
    remark = words.return_remarks[dice % len(words.return_remarks)]
    if REASONS[reason] == MUST_REMARK and not remark:
        remark = words.return_remarks[0]
    product = {
        "id": 1_057_000 + emag_id,
        "product_emag_id": line["mkt_id"],
        "product_id": line["product_id"],
        "quantity": 1,
        "product_name": line["name"],
        "return_reason": reason,
        "observations": remark,
        "diagnostic": words.return_remarks[1] if state in (FINISHED, REFUSED) else None,
        "reject_reason": words.return_remarks[1] if state == REFUSED else None,
        "refund_value": None,
        "retained_amount": 0,
    }
    if state == FINISHED:
        product["refund_value"] = f"{refundable([line], product)}00"
    return product


def _pickup(platform: Platform, customer: dict[str, Any], dice: int) -> dict[str, Any]:
    return {
        "pickup_country": _COUNTRIES[platform.country],
        "pickup_suburb": customer["billing_suburb"],
        "pickup_city": customer["billing_city"],
        "pickup_address": customer["billing_street"],
        "pickup_address_id": None,
        "pickup_zipcode": None,
        "pickup_locality_id": customer["billing_locality_id"],
        "pickup_method": 1 + dice % 3,
        "pickup_date": None,
    }


def _account(
    platform: Platform, order: dict[str, Any], customer: dict[str, Any], kind: int, dice: int
) -> dict[str, Any]:
    """Where the money goes: a bank account unless the order was paid by card."""
    wanted = kind == REFUND and order["payment_mode_id"] != CARD
    return {
        "customer_account_iban": iban(platform.country, dice) if wanted else None,
        "customer_account_bank": "Demo Bank" if wanted else None,
        "customer_account_beneficiary": customer["name"] if wanted else None,
    }


def iban(country: str, dice: int) -> str:
    """An invented account whose check digits are right."""
    bban = f"DEMO{dice % 10**16:016d}" if country != "HU" else f"{dice % 10**24:024d}"
    digits = "".join(str(int(letter, 36)) for letter in f"{bban}{country}00")
    return f"{country}{98 - int(digits) % 97:02d}{bban}"


def _replacement(line: dict[str, Any], kind: int) -> dict[str, Any]:
    if kind != SAME_PRODUCT:
        return {
            "replacement_product_emag_id": None,
            "replacement_product_id": "0",
            "replacement_product_name": None,
            "replacement_product_quantity": 0,
        }
    return {
        "replacement_product_emag_id": line["mkt_id"],
        "replacement_product_id": line["product_id"],
        "replacement_product_name": line["name"],
        "replacement_product_quantity": 1,
    }


def _extra_info(asked: datetime, dice: int) -> Any:
    """Not always there (protocol §4.15)."""
    if (dice >> 30) % 6 == 0:
        return []
    return {
        "maximum_finalization_date": naive_bucharest(asked + TIME_TO_FINISH),
        "first_pickup_date": naive_bucharest(asked + timedelta(days=1)),
        "estimated_product_pickup": naive_bucharest(asked + timedelta(days=2)),
        "estimated_product_reception": naive_bucharest(asked + timedelta(days=5)),
    }
