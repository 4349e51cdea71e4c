"""Orders as `order/read` tells them (protocol §4.13), with whatever a test says about them."""

from __future__ import annotations

from typing import Any


def line(number: int = 1, **said: Any) -> dict[str, Any]:
    """One line: prices are net texts, VAT a text fraction."""
    document = {
        "id": 187_503_000 + number,
        "product_id": str(500_122 + number),
        "mkt_id": 65_800_001,
        "name": f"Lampă birou LED {number}",
        "ext_part_number": f"LX-{number}W",
        "part_number": f"LX-{number}W",
        "part_number_key": f"DXK4T9M{number}M",
        "status": 1,
        "quantity": 1,
        "initial_qty": 1,
        "storno_qty": 0,
        "sale_price": "100.0000",
        "original_price": "100.0000",
        "vat": "0.2100",
        "currency": "RON",
        "product_voucher_split": [],
        "recycle_warranties": [],
        "attachments": [],
        "details": [],
        "serial_numbers": None,
    }
    return {**document, **said}


def order(order_id: int = 301_245_678, *, lines: int = 1, **said: Any) -> dict[str, Any]:
    """An order of one lamp, 121 lei, new since the morning."""
    customer = {
        "id": 7_700_123,
        "name": "Ștefan Ionescu",
        "company": "Ștefan Ionescu",
        "phone_1": "0740000001",
        "billing_name": "Ștefan Ionescu",
        "billing_city": "Cluj-Napoca",
        "shipping_city": "Cluj-Napoca",
        "shipping_street": "Str. Exemplu 1",
        "shipping_contact": "Ștefan Ionescu",
        "shipping_phone": "+40740 000 001",
        "legal_entity": 0,
    }
    document: dict[str, Any] = {
        "id": order_id,
        "type": 3,
        "parent_id": None,
        "date": "2026-03-10 09:14:05",
        "created": "2026-03-10 09:14:05",
        "modified": "2026-03-10 09:14:05",
        "payment_mode": "RAMBURS",
        "payment_mode_id": 1,
        "delivery_mode": "courier",
        "details": [],
        "observation": None,
        "status": 1,
        "customer": customer,
        "products": [line(number + 1) for number in range(lines)],
        "shipping_tax": 0,
        "shipping_tax_voucher_split": [],
        "vouchers": [],
        "proforms": [],
        "attachments": [],
        "cancellation_request": None,
        "reason_cancellation": None,
        "maximum_date_for_shipment": "2026-03-12 09:14:05",
        "finalization_date": None,
        "late_shipment": 0,
        "flags": [],
        "enforced_vendor_courier_accounts": None,
    }
    return {**document, **said}
