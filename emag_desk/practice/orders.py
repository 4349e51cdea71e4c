"""The numbers and words of orders as the practice marketplace speaks them (protocol §4.13)."""

from __future__ import annotations

from datetime import timedelta

CANCELLED, NEW, IN_PROGRESS, PREPARED, FINALIZED, RETURNED = range(6)
CASH, TRANSFER, CARD = 1, 2, 3
BY_EMAG, BY_SELLER = 2, 3
#: `refund_status`: what eMAG puts there is not recorded; assumed.
REFUND_ASKED, REFUND_DONE = 1, 2

FIRST_ID = 301_000_000
#: How far apart the ids of two orders that follow each other are at most half of the time.
ID_STEP = 7
FIRST_LINE_ID = 180_000_000
#: Line ids of one order; the first that a seller adds comes behind those it was born with.
LINES_PER_ORDER = 32

#: How long a finalized or cancelled order may be moved back, and a finalized one returned: 30 days and 5 more.
SECOND_THOUGHTS = timedelta(hours=48)
RETURN_TIME = timedelta(days=35)

#: Key of an order's document that is never told: `cancelled_at`, and what the ERP paths need.
HIDDEN = "_practice"

LOCKED = "Resource locked for processing"
INVALID_ID = "Invalid order id"  # assumed

REASONS: dict[int, str] = {
    1: "Out of stock",
    2: "Cancelled by client",
    3: "The client can not be contacted",
    15: "Courier delivery term is too long",
    16: "Transport is too expensive",
    17: "Too long until the product gets to our warehouse",
    18: "Better offer in another store",
    19: "Payment order not paid",
    20: "Undelivered, courier reasons",
    21: "Others",
    22: "Incomplete order, automatically cancelled",
    23: "Customer changed mind",
    24: "On customer request",
    25: "Failed delivery",
    26: "Late shipment",
    27: "Irrelevant order",
    28: "Cancelled by SuperAdmin on seller request",
    29: "Blacklisted customer",
    30: "No VAT invoice",
    31: "The partner requested the cancellation",
    32: "Estimate too long",
    33: "No longer in partner's stock",
    34: "Other reasons",
    35: "Delivery is too expensive",
    36: "Better price elsewhere",
    37: "Registered another order",
    38: "Does not need it any more",
    39: "Only by instalments",
    40: "Other reasons EIS",
    41: "Out of stock, instalments",
    42: "No longer in stock, instalments",
    43: "Estimate too long",
}
