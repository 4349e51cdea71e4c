"""Why an order is cancelled: eMAG's list of ids in words, and what the ERP routes call it (protocol §4.13, §5)."""

from __future__ import annotations

from enum import StrEnum

REASONS: dict[int, str] = {
    1: "Out of stock",
    2: "Cancelled by the customer",
    3: "The customer cannot be contacted",
    15: "Courier delivery term is too long",
    16: "Transport is too expensive",
    17: "Long term until the product is in our warehouse",
    18: "Better offer elsewhere",
    19: "Payment order not paid",
    20: "Undelivered for courier reasons",
    21: "Others",
    22: "Incomplete order, cancelled automatically",
    23: "The customer changed their mind",
    24: "At the customer's request",
    25: "Failed delivery",
    26: "Late shipment",
    27: "Irrelevant order",
    28: "Cancelled by eMAG's staff at the seller's request",
    29: "Blacklisted customer",
    30: "No VAT invoice",
    31: "The marketplace partner requested it",
    32: "The delivery estimate is too long",
    33: "No longer in the partner's stock",
    34: "Other reasons",
    35: "Delivery is too expensive",
    36: "Better price elsewhere",
    37: "The customer placed another order",
    38: "The customer does not need it any more",
    39: "Wanted by instalments only",
    40: "Other reasons (online credit)",
    41: "Out of stock (instalments)",
    42: "No longer in stock (instalments)",
    43: "The delivery estimate is too long (instalments)",
}

#: Offered first: those that other sellers' programs send. eMAG does not say which ones a seller may use.
SELLER_REASONS = (33, 1, 2, 3, 31)


class ErpReason(StrEnum):
    """The reasons of the ERP route `/order/cancel`."""

    CUSTOMER_REQUEST = "customer_request"
    PAYMENT_FAILED = "payment_failed"
    INVENTORY_UNAVAILABLE = "inventory_unavailable"
    SHIPPING_DELAY = "shipping_delay"
    FRAUD_SUSPECTED = "fraud_suspected"
    ADMINISTRATIVE = "administrative"
    OTHER = "other"


ERP_REASON_LABELS = {
    ErpReason.CUSTOMER_REQUEST: "The customer asked for it",
    ErpReason.PAYMENT_FAILED: "The payment failed",
    ErpReason.INVENTORY_UNAVAILABLE: "Not in stock",
    ErpReason.SHIPPING_DELAY: "Shipped too late",
    ErpReason.FRAUD_SUSPECTED: "Fraud is suspected",
    ErpReason.ADMINISTRATIVE: "Administrative",
    ErpReason.OTHER: "Other",
}

_ERP: dict[ErpReason, tuple[int, ...]] = {
    ErpReason.CUSTOMER_REQUEST: (2, 16, 18, 23, 24, 35, 36, 37, 38, 39),
    ErpReason.PAYMENT_FAILED: (19,),
    ErpReason.INVENTORY_UNAVAILABLE: (1, 33, 41, 42),
    ErpReason.SHIPPING_DELAY: (15, 17, 20, 25, 26, 32, 43),
    ErpReason.FRAUD_SUSPECTED: (29,),
    ErpReason.ADMINISTRATIVE: (22, 27, 28, 30, 31),
}
_ERP_OF = {reason: erp for erp, reasons in _ERP.items() for reason in reasons}


def erp_reason(reason: int) -> ErpReason:
    """What the ERP routes call one of eMAG's reasons; `other` for those it has no word for."""
    return _ERP_OF.get(reason, ErpReason.OTHER)
