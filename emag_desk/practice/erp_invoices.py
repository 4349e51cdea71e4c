"""`invoice/create`, `invoice/update_payment` and `invoice/{id}` of the ERP dialect, without envelope (protocol §5).

No such path exists at eMAG; what is refused and how is assumed.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from emag_desk.practice.answers import Answer
from emag_desk.practice.erp_answers import body_of, erp_error, money_of
from emag_desk.practice.market import Call, Market
from emag_desk.practice.numbers import price_units, whole

KINDS = ("sales_invoice", "credit_note", "proforma_invoice", "corrected_invoice")
PAYMENT_STATES = ("pending", "paid", "partial", "overdue")
#: Sums may differ by the rounding of lines.
_ROUNDING = Decimal("0.01")


def create(market: Market, call: Call) -> Answer:
    """An invoice of an order; a second call makes a second one, also with the same number."""
    body = body_of(call)
    order_id = whole(body.get("order_id"))
    order = None if order_id is None else market.order_book.find(order_id)
    if order is None:
        return erp_error(404, "Order not found")
    complaint = _why_not(market, body)
    if complaint is not None:
        return erp_error(422, complaint)
    records = market.erp_invoices
    made = {
        **{name: value for name, value in body.items() if name not in ("invoice_id", "status")},
        "invoice_id": f"I-{4001 + len(records)}",
        "status": "issued",
        "order_id": order["id"],
        "payment_status": "pending",
        "paid_amount": 0,
        "payment_date": None,
    }
    records[made["invoice_id"]] = made
    market.ledger.happened(
        "invoice",
        market.platform.code,
        call.number,
        invoice_id=made["invoice_id"],
        invoice_number=made["invoice_number"],
        invoice_type=made["invoice_type"],
        order_id=order["id"],
        amount=f"{Decimal(str(made['total_amount'])):.2f}",
        currency=market.platform.currency,
    )
    return Answer(payload={"invoice_id": made["invoice_id"], "status": made["status"]})


def update_payment(market: Market, call: Call) -> Answer:
    """What was paid of an invoice so far."""
    body = body_of(call)
    made = market.erp_invoices.get(str(body.get("invoice_id")))
    if made is None:
        return erp_error(404, "Invoice not found")
    state, sum_paid = body.get("payment_status"), money_of(body.get("paid_amount", 0))
    if state not in PAYMENT_STATES:
        return erp_error(422, "Invalid payment_status")
    if sum_paid is None or sum_paid > abs(Decimal(str(made["total_amount"]))):
        return erp_error(422, "Invalid paid_amount")
    if body.get("payment_date") is not None and _moment(body["payment_date"]) is None:
        return erp_error(422, "Invalid payment_date")
    made |= {"payment_status": state, "paid_amount": float(sum_paid), "payment_date": body.get("payment_date")}
    made["status"] = state if state in ("paid", "overdue") else "issued"
    market.ledger.happened(
        "invoice_payment",
        market.platform.code,
        call.number,
        invoice_id=made["invoice_id"],
        order_id=made["order_id"],
        payment_status=state,
        amount=str(sum_paid),
    )
    return Answer(payload={"invoice_id": made["invoice_id"], "status": state})


def show(market: Market, call: Call) -> Answer:
    """All of an invoice."""
    made = market.erp_invoices.get(call.parameter)
    return erp_error(404, "Invoice not found") if made is None else Answer(payload=made)


def _why_not(market: Market, body: dict[str, Any]) -> str | None:
    for name in ("invoice_number", "customer_name"):
        if not isinstance(body.get(name), str) or not body[name].strip():
            return f"Invalid {name}"
    if body.get("invoice_type") not in KINDS:
        return "Invalid invoice_type"
    if body.get("currency") != market.platform.currency:
        return "Invalid currency"
    issued, due = _moment(body.get("issue_date")), _moment(body.get("due_date"))
    if issued is None or due is None or due.date() < issued.date():
        return "Invalid issue_date or due_date"
    total, tax = _amount(body.get("total_amount")), _amount(body.get("tax_amount"))
    if total is None or tax is None or abs(tax) > abs(total):
        return "Invalid total_amount or tax_amount"
    return _items_why_not(body.get("items"), total)


def _items_why_not(items: Any, total: Decimal) -> str | None:
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        return "Invalid items"
    sums = [_amount(item.get("line_total")) for item in items]
    for item, line_total in zip(items, sums, strict=True):
        numbers = [_amount(item.get(name)) for name in ("quantity", "unit_price", "tax_rate")]
        if line_total is None or None in numbers or not str(item.get("name") or "").strip():
            return "Invalid items"
    if abs(sum((one for one in sums if one is not None), Decimal(0)) - total) > _ROUNDING * len(items):
        return "total_amount is not the sum of the items"
    return None


def _amount(value: Any) -> Decimal | None:
    """A number, also below 0 as in credit notes."""
    units = price_units(value)
    return None if units is None else Decimal(units) / 10_000


def _moment(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
