"""Returns to talk about, in the shapes in which eMAG tells them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from emag_desk.domain.returns import Return

LINE: dict[str, Any] = {
    "id": 1057107,
    "product_emag_id": 65800001,
    "product_id": "500123",
    "quantity": 1,
    "product_name": "Lampă de birou LED 12W",
    "return_reason": 111,
    "observations": "Nu corespunde",
    "diagnostic": None,
    "reject_reason": None,
    "refund_value": None,
}

RETURN: dict[str, Any] = {
    "emag_id": 4261001,
    "return_parent_id": None,
    "order_id": "301245678",
    "type": 3,
    "is_full_fbe": 0,
    "customer_name": "Ana Pop",
    "customer_company": None,
    "customer_phone": "0740000001",
    "pickup_country": "Romania",
    "pickup_suburb": "Cluj",
    "pickup_city": "Cluj-Napoca",
    "pickup_address": "Str. Exemplu 1",
    "pickup_zipcode": None,
    "pickup_locality_id": 1542,
    "pickup_method": 2,
    "customer_account_iban": "RO49AAAA1B31007593840000",
    "customer_account_bank": None,
    "customer_account_beneficiary": None,
    "replacement_product_emag_id": None,
    "replacement_product_id": "0",
    "replacement_product_name": None,
    "replacement_product_quantity": 0,
    "observations": "",
    "request_status": 2,
    "return_type": 3,
    "return_reason": 111,
    "date": "2026-01-20 17:03:44",
    "products": [LINE],
    "return_tax_value": "0.0000",
    "swap": None,
    "return_address_id": 77,
    "awbs": [],
    "status_history": [],
    "request_history": [],
    "extra_info": [],
    "locker": [],
    "currency": "RON",
}


def document(**changes: Any) -> dict[str, Any]:
    """A return as `rma/read` tells it, with some of its keys changed."""
    return deepcopy(RETURN) | changes


def return_of(**changes: Any) -> Return:
    """The same, parsed."""
    return Return.model_validate(document(**changes))


def line(**changes: Any) -> dict[str, Any]:
    """One product of it, with some of its keys changed."""
    return deepcopy(LINE) | changes
