"""The numbers that eMAG uses for an order's status, kind and payment, in words (protocol §4.13)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum


class OrderStatus(IntEnum):
    """Where an order stands."""

    CANCELLED = 0
    NEW = 1
    IN_PROGRESS = 2
    PREPARED = 3
    FINALIZED = 4
    RETURNED = 5


STATUS_LABELS: Mapping[int, str] = {
    OrderStatus.NEW: "New",
    OrderStatus.IN_PROGRESS: "In progress",
    OrderStatus.PREPARED: "Prepared",
    OrderStatus.FINALIZED: "Finalized",
    OrderStatus.CANCELLED: "Cancelled",
    OrderStatus.RETURNED: "Returned",
}

#: Nobody has shipped it yet, and somebody still may.
OPEN_STATUSES = frozenset({OrderStatus.NEW, OrderStatus.IN_PROGRESS, OrderStatus.PREPARED})


class OrderType(IntEnum):
    """Who ships it: eMAG from its own warehouse (FBE), or the seller."""

    BY_EMAG = 2
    BY_SELLER = 3


TYPE_LABELS: Mapping[int, str] = {OrderType.BY_SELLER: "Shipped by us", OrderType.BY_EMAG: "Shipped by eMAG (FBE)"}


class PaymentMode(IntEnum):
    """How the customer pays."""

    CASH = 1
    TRANSFER = 2
    CARD = 3


PAYMENT_LABELS: Mapping[int, str] = {
    PaymentMode.CASH: "Cash on delivery",
    PaymentMode.TRANSFER: "Bank transfer",
    PaymentMode.CARD: "Card online",
}


class AttachmentType(IntEnum):
    """What an attached PDF is."""

    INVOICE = 1
    WARRANTY = 3
    USER_MANUAL = 4
    USER_GUIDE = 8
    AWB = 10
    PROFORMA = 11
    EMAG_INVOICE = 13  # eMAG's own, for the transport: only read


ATTACHMENT_LABELS: Mapping[int, str] = {
    AttachmentType.INVOICE: "Invoice",
    AttachmentType.WARRANTY: "Warranty certificate",
    AttachmentType.USER_MANUAL: "User manual",
    AttachmentType.USER_GUIDE: "User guide",
    AttachmentType.AWB: "AWB",
    AttachmentType.PROFORMA: "Proforma invoice",
    AttachmentType.EMAG_INVOICE: "Invoice of eMAG",
}

#: What a seller may attach.
SELLER_ATTACHMENTS = tuple(kind for kind in AttachmentType if kind is not AttachmentType.EMAG_INVOICE)


def status_label(status: int) -> str:
    """The status in words; an unknown number is shown as such."""
    return STATUS_LABELS.get(status, f"Status {status}")
