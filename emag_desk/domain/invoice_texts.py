"""The canonical texts of the two actions that tell the ERP of our invoices: what was written, and what was paid."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.own_invoices import OwnInvoice, create_body, from_document, to_document
from emag_desk.domain.payments import PaymentStatus, payment_body
from emag_desk.errors import InputError

#: The whole invoice as JSON: what is sent is what was written down, whatever becomes of the order meanwhile.
DOCUMENT = "document"


def create_texts(invoice: OwnInvoice) -> dict[str, str]:
    """What `invoice_create` wants."""
    return {
        "number": invoice.number,
        "total": f"{invoice.gross:f}",
        "currency": invoice.currency,
        "invoice_type": invoice.kind.value,
        DOCUMENT: json.dumps(to_document(invoice), ensure_ascii=False, separators=(",", ":"), sort_keys=True),
    }


def creation(texts: Mapping[str, str]) -> dict[str, Any]:
    """The body of `/invoice/create`. Raises InputError for texts that are none of an invoice."""
    try:
        return create_body(from_document(json.loads(texts[DOCUMENT])))
    except (KeyError, ValueError) as problem:
        raise InputError("What is written down of an invoice cannot be read: {problem}.", problem=repr(problem)) from (
            problem
        )


def payment_texts(record: InvoiceRecord, status: PaymentStatus) -> dict[str, str]:
    """What `invoice_payment` wants: all that came in so far, gross, and the day of the last of it."""
    last = max((payment.on for payment in record.payments), default=None)
    texts = {
        "invoice_id": record.invoice_id,
        "number": record.number,
        "payment_status": status.value,
        "paid_amount": f"{record.paid:f}",
        "currency": record.invoice.currency,
    }
    return texts | ({"payment_date": last.isoformat()} if last else {})


def payment_report(texts: Mapping[str, str]) -> dict[str, Any]:
    """The body of `/invoice/update_payment`. Raises InputError for texts that are none of a payment."""
    try:
        day = texts.get("payment_date")
        paid, status = Decimal(texts["paid_amount"]), PaymentStatus(texts["payment_status"])
        return payment_body(texts["invoice_id"], status, paid, date.fromisoformat(day) if day else None)
    except (KeyError, ValueError, InvalidOperation) as problem:
        raise InputError("What is written down of a payment cannot be read: {problem}.", problem=repr(problem)) from (
            problem
        )
