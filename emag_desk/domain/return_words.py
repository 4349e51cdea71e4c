"""The numbers that eMAG uses for a return's status, what the customer wants and how it comes back (protocol §4.15)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum


class ReturnStatus(IntEnum):
    """Where a return stands (`request_status`)."""

    INCOMPLETE = 1
    NEW = 2
    ACKNOWLEDGED = 3
    REFUSED = 4
    CANCELLED = 5
    RECEIVED = 6
    FINALIZED = 7


RETURN_STATUS_LABELS: Mapping[int, str] = {
    ReturnStatus.NEW: "New",
    ReturnStatus.ACKNOWLEDGED: "Acknowledged",
    ReturnStatus.RECEIVED: "Received",
    ReturnStatus.FINALIZED: "Finalized",
    ReturnStatus.REFUSED: "Refused",
    ReturnStatus.CANCELLED: "Cancelled",
    ReturnStatus.INCOMPLETE: "Incomplete",
}

#: The seller still has something to do, and the clock runs.
OPEN_RETURNS = frozenset({ReturnStatus.NEW, ReturnStatus.ACKNOWLEDGED, ReturnStatus.RECEIVED})


class ReturnType(IntEnum):
    """What the customer wants for what comes back (`return_type`)."""

    SAME_PRODUCT = 1
    OTHER_PRODUCT = 2
    REFUND = 3
    CANCEL_CONTRACT = 4
    VOUCHER = 5


RETURN_TYPE_LABELS: Mapping[int, str] = {
    ReturnType.SAME_PRODUCT: "The same product",
    ReturnType.OTHER_PRODUCT: "Another product",
    ReturnType.REFUND: "The money back",
    ReturnType.CANCEL_CONTRACT: "The payment contract cancelled",
    ReturnType.VOUCHER: "A voucher",
}


class PickupMethod(IntEnum):
    """How the parcel comes back (`pickup_method`)."""

    EMAG_COURIER = 1
    SELLER_COURIER = 2
    BY_CUSTOMER = 3


PICKUP_LABELS: Mapping[int, str] = {
    PickupMethod.EMAG_COURIER: "eMAG's courier",
    PickupMethod.SELLER_COURIER: "Our courier",
    PickupMethod.BY_CUSTOMER: "The customer sends it",
}


def return_status_label(status: int) -> str:
    """The status in words; an unknown number is shown as such."""
    return RETURN_STATUS_LABELS.get(status, f"Status {status}")


def return_type_label(kind: int | None) -> str:
    """What the customer wants, in words; an unknown number is shown as such, none as nothing."""
    return "" if kind is None else RETURN_TYPE_LABELS.get(kind, f"Type {kind}")


def pickup_label(method: int | None) -> str:
    """How it comes back, in words; an unknown number is shown as such, none as nothing."""
    return "" if method is None else PICKUP_LABELS.get(method, f"Pick-up {method}")
