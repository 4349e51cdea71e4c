"""Orders to talk about, in the shapes in which eMAG tells them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

LINE: dict[str, Any] = {
    "id": 187503654,
    "product_id": "500123",
    "mkt_id": 65800001,
    "name": "Lampă de birou LED 12W",
    "ext_part_number": "LX-12W",
    "part_number": "LX-12W",
    "part_number_key": "DXK4T9MBM",
    "status": 1,
    "quantity": 2,
    "initial_qty": 2,
    "storno_qty": 0,
    "sale_price": "83.1933",
    "original_price": "83.1933",
    "vat": "0.2100",
    "currency": "RON",
    "retained_amount": 0,
    "reversible_vat_charging": 0,
    "product_voucher_split": [],
    "recycle_warranties": [],
    "attachments": [],
    "details": [],
    "serial_numbers": None,
}

ORDER: dict[str, Any] = {
    "id": 301245678,
    "vendor_name": "Demo Shop",
    "type": 3,
    "parent_id": None,
    "date": "2026-01-12 09:14:05",
    "created": "2026-01-12 09:14:05",
    "modified": "2026-01-12 09:14:05",
    "payment_mode": "RAMBURS",
    "payment_mode_id": 1,
    "delivery_mode": "courier",
    "status": 2,
    "payment_status": 0,
    "customer": {
        "id": 7700123,
        "name": "Ana Pop",
        "company": "Ana Pop",
        "legal_entity": 0,
        "phone_1": "0740000001",
        "phone_2": "",
        "phone_3": "",
        "shipping_country": "RO",
        "shipping_suburb": "Cluj",
        "shipping_city": "Cluj-Napoca",
        "shipping_locality_id": 1542,
        "shipping_postal_code": "400001",
        "shipping_contact": "Ana Pop",
        "shipping_phone": "0740000001",
        "shipping_street": "Str. Exemplu 1",
    },
    "products": [LINE],
    "shipping_tax": 14.99,
    "shipping_tax_voucher_split": [],
    "vouchers": [],
    "proforms": [],
    "attachments": [],
    "cashed_co": None,
    "cashed_cod": 0,
    "cancellation_request": None,
    "refunded_amount": "0",
    "reason_cancellation": None,
    "maximum_date_for_shipment": "2026-01-14 09:14:05",
    "late_shipment": 0,
    "flags": [],
    "finalization_date": None,
    "details": [],
    "weekend_delivery": 0,
    "enforced_vendor_courier_accounts": None,
}


def line(**changes: Any) -> dict[str, Any]:
    """The lamp as a line of an order."""
    return deepcopy(LINE) | changes


def document(**changes: Any) -> dict[str, Any]:
    """An order in progress: two lamps, paid at the door."""
    return deepcopy(ORDER) | changes
