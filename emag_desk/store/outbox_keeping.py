"""What eMAG returned and never tells again: written down together with the state of the action that brought it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, Row, insert, select, update

from emag_desk.store import awbs
from emag_desk.store.outbox_tables import CANCELLATION
from emag_desk.store.record_tables import INVOICE, RETURN


@dataclass(frozen=True)
class Kept:
    """One row of a table of its own, by column; the account, the order and the command are filled in."""

    table: Literal["awb", "emag_cancellation_integrations", "emag_return_integrations", "emag_invoice_integrations"]
    values: Mapping[str, Any] = field(default_factory=dict)


def keep(connection: Connection, row: Row[Any], kept: Kept, now: int) -> None:
    """Write down what an action brought, inside the transaction that records its state. Twice is harmless."""
    _KEEPERS[kept.table](connection, row, kept.values, now)


def _keep_cancellation(connection: Connection, row: Row[Any], given: Mapping[str, Any], now: int) -> None:
    """A new cancellation, or what its refund adds to it."""
    place = (CANCELLATION.c.account == row.account, CANCELLATION.c.cancellation_id == given["cancellation_id"])
    number = connection.scalar(select(CANCELLATION.c.id).where(*place))
    if number is not None:
        connection.execute(update(CANCELLATION).where(CANCELLATION.c.id == number).values(**given, updated_at=now))
        return
    first = {"account": row.account, "order_id": row.object_id, "command_id": row.id}
    connection.execute(insert(CANCELLATION).values(**first, created_at=now, updated_at=now, **given))


def _keep_return(connection: Connection, row: Row[Any], given: Mapping[str, Any], now: int) -> None:
    """A new return of the ERP dialect, or where it stands now."""
    place = (RETURN.c.account == row.account, RETURN.c.rma_id == given["rma_id"])
    if connection.execute(update(RETURN).where(*place).values(**given, updated_at=now)).rowcount == 0:
        first = {"account": row.account, "order_id": row.object_id, "command_id": row.id}
        connection.execute(insert(RETURN).values(**first, created_at=now, updated_at=now, **given))


def _keep_invoice(connection: Connection, row: Row[Any], given: Mapping[str, Any], now: int) -> None:
    """What became of an invoice of ours, by its number; one that was not written here is not invented."""
    place = (INVOICE.c.account == row.account, INVOICE.c.number == given["number"])
    connection.execute(update(INVOICE).where(*place).values(**given, updated_at=now))


_KEEPERS: dict[str, Callable[[Connection, Row[Any], Mapping[str, Any], int], None]] = {
    "awb": awbs.keep_columns,
    "emag_cancellation_integrations": _keep_cancellation,
    "emag_return_integrations": _keep_return,
    "emag_invoice_integrations": _keep_invoice,
}


def found_by_person(connection: Connection, row: Row[Any], number: str, now: int) -> None:
    """Write down the number that a person found of something that was done without a clear answer."""
    wanted = json.loads(row.edits)
    match row.kind:
        case "return_create":
            told = {"rma_id": number, "status": "new", **return_columns(wanted)}
            keep(connection, row, Kept("emag_return_integrations", told), now)
        case "invoice_create":
            told = {"number": wanted.get("number", ""), "invoice_id": number, "status": "issued"}
            keep(connection, row, Kept("emag_invoice_integrations", told), now)
        case _:
            keep(connection, row, Kept("awb", {"number": number}), now)


def return_columns(wanted: Mapping[str, str]) -> dict[str, str]:
    """What a return of the ERP dialect was created with, by column."""
    items = [json.loads(wanted[key]) for key in sorted(wanted) if key.partition(":")[0] == "item"]
    texts = {"reason": wanted.get("reason", ""), "description": wanted.get("description", "")}
    return {**texts, "items": json.dumps(items, ensure_ascii=False)}


def cancellations(connection: Connection, account: str, order_id: int | None) -> list[dict[str, Any]]:
    """The cancellations of an order, or of all, in the ERP dialect, oldest first, by column."""
    query = select(CANCELLATION).where(CANCELLATION.c.account == account)
    if order_id is not None:
        query = query.where(CANCELLATION.c.order_id == order_id)
    return [dict(row._mapping) for row in connection.execute(query.order_by(CANCELLATION.c.id))]
