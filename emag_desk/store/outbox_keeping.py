"""What eMAG returned and never tells again: written down together with the state of the action that brought it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, Row, insert, select, update

from emag_desk.store import awbs
from emag_desk.store.outbox_tables import CANCELLATION


@dataclass(frozen=True)
class Kept:
    """One row of a table of its own, by column; the account, the order and the command are filled in."""

    table: Literal["awb", "emag_cancellation_integrations"]
    values: Mapping[str, Any] = field(default_factory=dict)


def keep(connection: Connection, row: Row[Any], kept: Kept, now: int) -> None:
    """Write down what an action brought, inside the transaction that records its state. Twice is harmless."""
    if kept.table == "awb":
        awbs.keep_columns(connection, row, kept.values, now)
    else:
        _keep_cancellation(connection, row, kept.values, now)


def _keep_cancellation(connection: Connection, row: Row[Any], given: Mapping[str, Any], now: int) -> None:
    """A new cancellation, or what its refund adds to it."""
    place = (CANCELLATION.c.account == row.account, CANCELLATION.c.cancellation_id == given["cancellation_id"])
    number = connection.scalar(select(CANCELLATION.c.id).where(*place))
    if number is not None:
        connection.execute(update(CANCELLATION).where(CANCELLATION.c.id == number).values(**given, updated_at=now))
        return
    first = {"account": row.account, "order_id": row.object_id, "command_id": row.id}
    connection.execute(insert(CANCELLATION).values(**first, created_at=now, updated_at=now, **given))


def cancellations(connection: Connection, account: str, order_id: int) -> list[dict[str, Any]]:
    """The cancellations of an order in the ERP dialect, oldest first, by column."""
    query = select(CANCELLATION).where(CANCELLATION.c.account == account, CANCELLATION.c.order_id == order_id)
    return [dict(row._mapping) for row in connection.execute(query.order_by(CANCELLATION.c.id))]
