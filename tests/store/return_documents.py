"""Returns and invoices as eMAG tells them, with whatever a test says about them."""

from __future__ import annotations

from typing import Any


def told_return(emag_id: int = 4261001, **said: Any) -> dict[str, Any]:
    """A return as `rma/read` tells it (protocol §4.15)."""
    document: dict[str, Any] = {
        "emag_id": emag_id,
        "order_id": "301245678",
        "type": 3,
        "customer_name": "Ștefan Ionescu",
        "customer_phone": "+40 740 000 001",
        "pickup_city": "Cluj-Napoca",
        "pickup_method": 1,
        "request_status": 2,
        "return_type": 3,
        "return_reason": 111,
        "date": "2026-03-05 17:03:44",
        "products": [
            {
                "id": 1057107,
                "product_emag_id": 65800001,
                "product_id": "500123",
                "quantity": 1,
                "product_name": "Lampă birou LED 12W",
                "return_reason": 111,
                "refund_value": None,
            }
        ],
        "return_tax_value": "0.0000",
        "awbs": [],
        "status_history": [],
        "locker": [],
        "currency": "RON",
    }
    return {**document, **said}


def told_invoice(number: str = "C-MKTP-100001", gross: float = 121, **said: Any) -> dict[str, Any]:
    """An invoice as `invoice/read` and `customer-invoice/read` tell it (protocol §4.16)."""
    net, vat = round(gross / 1.21, 2), round(gross - gross / 1.21, 2)
    document: dict[str, Any] = {
        "category": "FC",
        "name": "Commission",
        "number": number,
        "date": "2026-01-31",
        "is_storno": 0,
        "reversal_for": None,
        "supplier": {"name": "Demo Market SA"},
        "customer": {"name": "Ștefan Ionescu", "address": "Cluj-Napoca"},
        "lines": [
            {
                "product_name": "Comision",
                "unit_of_measure": "Buc",
                "quantity": 1,
                "unit_price": net,
                "vat_rate": 21,
                "value": net,
                "vat_value": vat,
            }
        ],
        "payment_term": 0,
        "total_without_vat": net,
        "total_vat_value": vat,
        "total_with_vat": gross,
        "currency": "RON",
    }
    return {**document, **said}
