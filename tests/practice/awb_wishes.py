"""What a client would send to `awb/save` for an order as it was read."""

from __future__ import annotations

from typing import Any

SENDER = {"name": "Demo Shop", "contact": "Depozit", "phone1": "0740000001", "address_id": "12346"}


def wish_for(order: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """One parcel of one kilogram to the customer, nothing to collect."""
    customer = order["customer"]
    receiver = {
        "name": customer["shipping_contact"],
        "contact": customer["shipping_contact"],
        "phone1": customer["shipping_phone"],
        "legal_entity": 0,
        "locality_id": customer["shipping_locality_id"],
        "street": customer["shipping_street"],
    }
    return {
        "order_id": order["id"],
        "sender": SENDER,
        "receiver": receiver,
        "envelope_number": 0,
        "parcel_number": 1,
        "cod": 0,
        "weight": 1,
        **changes,
    }


def to_door(order: dict[str, Any]) -> bool:
    """Whether it goes to an address, with any courier."""
    return order["details"] == [] and order["enforced_vendor_courier_accounts"] is None
