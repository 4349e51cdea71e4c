"""Our invoices as rows: writing one with its seal, and reading it together with what became of it."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, select

from emag_desk.domain.commands import State
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.own_invoices import InvoiceKind, OwnInvoice, from_document, to_document
from emag_desk.domain.payments import Payment
from emag_desk.errors import InputError, Sentence
from emag_desk.store.outbox_rows import dump, moment
from emag_desk.store.outbox_slots import chunks
from emag_desk.store.outbox_tables import COMMAND
from emag_desk.store.record_tables import INVOICE, OWN_INVOICE, PAYMENT

#: How an action ended that did nothing.
NOT_DONE = frozenset({State.REJECTED, State.CANCELLED, State.ABANDONED})
_SEALED = ("account", "order_id", "kind", "series", "year", "sequence", "number", "document", "who", "created_at")


def columns(invoice: OwnInvoice, intent_id: str, who: str, skipped: int, now: int) -> dict[str, Any]:
    """An invoice that has its number, as a row."""
    values = {
        "account": invoice.account,
        "order_id": invoice.order_id,
        "intent_id": intent_id,
        "kind": invoice.kind.value,
        "series": invoice.series,
        "year": invoice.year,
        "sequence": invoice.sequence,
        "number": invoice.number,
        "skipped": skipped,
        "reversal_for": invoice.reversal_for,
        "gross": f"{invoice.gross:f}",
        "currency": invoice.currency,
        "issued": invoice.issued.isoformat(),
        "due": invoice.due.isoformat(),
        "document": dump(to_document(invoice)),
        "who": who,
        "created_at": now,
    }
    return {**values, "seal": _seal(values)}


def one(connection: Connection, number: int) -> InvoiceRecord:
    """The invoice of a row. Raises InputError when there is none."""
    records = found(connection, OWN_INVOICE.c.id == number)
    if not records:
        raise InputError("There is no such invoice any more.")
    return records[0]


def found(connection: Connection, *where: Any) -> list[InvoiceRecord]:
    """The invoices that meet the conditions, in the order in which they were written."""
    rows = list(connection.execute(select(OWN_INVOICE).where(*where).order_by(OWN_INVOICE.c.id)))
    ids = [row.id for row in rows]
    places = {row.own_invoice_id: row for row in _by(connection, INVOICE, INVOICE.c.own_invoice_id, ids)}
    payments: dict[int, list[Payment]] = defaultdict(list)
    for row in _by(connection, PAYMENT, PAYMENT.c.own_invoice_id, ids):
        payments[row.own_invoice_id].append(Payment(Decimal(row.amount), date.fromisoformat(row.day), row.note))
    credited = _credited(connection, [row.number for row in rows if row.kind == InvoiceKind.SALES])
    states = _states(connection, places.values())
    return [_record(row, places[row.id], payments[row.id], credited, states) for row in rows]


def stands_against(connection: Connection, invoice: OwnInvoice) -> Sentence | None:
    """Why an invoice must not be written beside those that are there; None when it may."""
    mine = (OWN_INVOICE.c.account == invoice.account, OWN_INVOICE.c.order_id == invoice.order_id)
    others = found(connection, *mine)
    if invoice.kind is InvoiceKind.SALES:
        standing = [one for one in others if one.invoice.kind is InvoiceKind.SALES and one.left + one.paid > 0]
        if standing:
            text = "The order has the invoice {number} already: write a credit note for it first."
            return Sentence(text, {"number": standing[0].number})
        return None
    taken_back = next((one for one in others if one.number == invoice.reversal_for), None)
    if taken_back is None:
        return Sentence("The invoice {number} was not written here.", {"number": invoice.reversal_for})
    if taken_back.invoice.gross + taken_back.credited + invoice.gross < 0:
        text = "That would take back more than the invoice {number} comes to."
        return Sentence(text, {"number": taken_back.number})
    return None


def _by(connection: Connection, table: Any, column: Any, ids: list[int]) -> list[Row[Any]]:
    rows: list[Row[Any]] = []
    for chunk in chunks(ids):
        rows += connection.execute(select(table).where(column.in_(chunk)).order_by(table.c.id))
    return rows


def _credited(connection: Connection, numbers: list[str]) -> Mapping[str, Decimal]:
    """What credit notes took back, by the number of the invoice; below 0."""
    total: dict[str, Decimal] = defaultdict(Decimal)
    for chunk in chunks(numbers):
        query = select(OWN_INVOICE.c.reversal_for, OWN_INVOICE.c.gross).where(OWN_INVOICE.c.reversal_for.in_(chunk))
        for number, gross in connection.execute(query):
            total[number] += Decimal(gross)
    return total


def _states(connection: Connection, places: Iterable[Row[Any]]) -> dict[int, State]:
    ids = [number for row in places for number in (row.command_id, row.attach_command_id, row.payment_command_id)]
    states: dict[int, State] = {}
    for chunk in chunks(sorted({number for number in ids if number is not None})):
        query = select(COMMAND.c.id, COMMAND.c.state).where(COMMAND.c.id.in_(chunk))
        states |= {number: State(state) for number, state in connection.execute(query)}
    return states


def _record(
    row: Row[Any],
    place: Row[Any],
    payments: list[Payment],
    credited: Mapping[str, Decimal],
    states: Mapping[int, State],
) -> InvoiceRecord:
    return InvoiceRecord(
        id=row.id,
        invoice=from_document(json.loads(row.document)),
        written_at=moment(row.created_at),
        who=row.who,
        payments=tuple(payments),
        credited=credited.get(row.number, Decimal(0)),
        invoice_id=place.invoice_id or "",
        erp_status=place.status,
        url=place.url,
        pdf_path=place.pdf_path,
        told=states.get(place.command_id),
        attached=states.get(place.attach_command_id),
        payment_told=states.get(place.payment_command_id),
        payment_status_told=place.payment_status,
        skipped=row.skipped,
        damaged=row.seal != _seal(dict(row._mapping)),
    )


def _seal(values: Mapping[str, Any]) -> bytes:
    """SHA-256 over the invoice: what changed on the disk must not be sent or printed as ours."""
    return hashlib.sha256(json.dumps([values[name] for name in _SEALED], ensure_ascii=True).encode()).digest()
