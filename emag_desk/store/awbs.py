"""The AWBs that eMAG gave out, kept for good: it has no search by order, so what is lost here is lost.

Every method runs on the store thread and returns only when the change is on the disk.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from emag_desk.domain.action_rules import Family, rule_of
from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import Command
from emag_desk.domain.issued_awb import Awb, Given
from emag_desk.store.awb_received import Received
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.outbox_rows import command as command_of
from emag_desk.store.outbox_rows import intact, moment, stamp
from emag_desk.store.outbox_tables import AWB, COMMAND

_NUMBERS = ("order_id", "rma_id", "reservation_id", "emag_id")
_MOVING = ("courier", "status_name", "status_code")
_SEALED = ("account", "order_id", "rma_id", "reservation_id", "emag_id", "number", "barcode")


class Awbs:
    """The table of AWBs in the outbox's file. `transaction` opens one on its only connection."""

    def __init__(self, transaction: Callable[[], AbstractContextManager[Connection]], clock: Clock) -> None:
        self._transaction = transaction
        self._clock = clock

    def keep(
        self, account: str, order_id: int, given: Iterable[Given], *, command_id: int | None = None, rma_id: int = 0
    ) -> None:
        """Write down what eMAG gave out for an order, or for a return; what is there already stays as it is."""
        with self._transaction() as connection:
            keep(connection, account, order_id, given, command_id=command_id, rma_id=rma_id, now=self._now())
            crashpoint("awb.before_commit")
        crashpoint("awb.after_commit")

    def keep_received(self, parcels: Iterable[Received]) -> None:
        """Take over what only the text file has; a change that this outbox does not know is not named."""
        with self._transaction() as connection:
            for one in parcels:
                query = select(COMMAND.c.id).where(
                    COMMAND.c.id == one.command_id,
                    COMMAND.c.account == one.account,
                    COMMAND.c.object_id == (one.rma_id or one.order_id),
                )
                known = connection.scalar(query)
                keep(
                    connection,
                    one.account,
                    one.order_id,
                    [one.given],
                    command_id=known,
                    rma_id=one.rma_id,
                    now=self._now(),
                )

    def learn(self, account: str, reservation_id: int, given: Sequence[Given]) -> None:
        """Fill in what `awb/read` tells of a reservation: numbers that came late, the courier, the status."""
        now = self._now()
        with self._transaction() as connection:
            rows = list(connection.execute(_of_reservation(account, reservation_id).order_by(AWB.c.id)))
            free = [row for row in rows if row.emag_id is None or not row.number]
            for one in given:
                row = _row_for(one, rows, free)
                if row is None:
                    _add(connection, rows, one, now)
                    continue
                free = [other for other in free if other.id != row.id]
                _fill(connection, row, one, now)

    def of_order(self, account: str, order_id: int) -> list[Awb]:
        """The AWBs of an order, in the order in which they were given out; those of its returns are not among them."""
        return self._find(AWB.c.account == account, AWB.c.order_id == order_id, AWB.c.rma_id.is_(None))

    def of_orders(self, account: str, order_ids: Iterable[int]) -> dict[int, list[Awb]]:
        """The AWBs of several orders; an order without any is not in the answer."""
        found: dict[int, list[Awb]] = {}
        numbers = sorted(set(order_ids))
        for start in range(0, len(numbers), 500):
            chunk = numbers[start : start + 500]
            for awb in self._find(AWB.c.account == account, AWB.c.order_id.in_(chunk), AWB.c.rma_id.is_(None)):
                found.setdefault(awb.order_id, []).append(awb)
        return found

    def of_return(self, account: str, rma_id: int) -> list[Awb]:
        """The AWBs of a return."""
        return self._find(AWB.c.account == account, AWB.c.rma_id == rma_id)

    def of_command(self, command_id: int) -> list[Awb]:
        """What eMAG gave out for one change."""
        return self._find(AWB.c.command_id == command_id)

    def unnumbered(self, account: str | None = None) -> list[Awb]:
        """Those whose number or parcel eMAG has not told yet, oldest first."""
        mine = () if account is None else (AWB.c.account == account,)
        return self._find(or_(AWB.c.number == "", AWB.c.emag_id.is_(None)), AWB.c.reservation_id.is_not(None), *mine)

    def everything(self, account: str) -> list[Awb]:
        """All AWBs of an account, oldest first: for the searchable copy in the cache."""
        return self._find(AWB.c.account == account)

    def told_since(self, moment: datetime) -> list[Awb]:
        """Those of all accounts of which something was learned at that moment (UTC) or later, oldest first."""
        return self._find(AWB.c.updated_at >= stamp(moment))

    def asked_for(self, account: str, limit: int = 20) -> list[dict[str, str]]:
        """What the last AWBs of an account asked for, newest first, as the canonical texts of the action."""
        query = select(COMMAND).where(COMMAND.c.account == account, COMMAND.c.kind == "awb")
        with self._transaction() as connection:
            rows = connection.execute(query.order_by(COMMAND.c.id.desc()).limit(limit)).all()
        return [dict(json.loads(row.edits)) for row in rows if intact(row)]

    def mark_printed(self, keys: Iterable[tuple[str, int, int]]) -> None:
        """Remember that the labels of these parcels were printed or saved now."""
        now = self._now()
        with self._transaction() as connection:
            for account, reservation_id, emag_id in keys:
                place = (
                    AWB.c.account == account,
                    _same(AWB.c.reservation_id, reservation_id),
                    _same(AWB.c.emag_id, emag_id),
                )
                connection.execute(update(AWB).where(*place).values(printed_at=now))

    def _now(self) -> int:
        return stamp(self._clock.now())

    def _find(self, *conditions: Any) -> list[Awb]:
        with self._transaction() as connection:
            return [_awb(row) for row in connection.execute(select(AWB).where(*conditions).order_by(AWB.c.id))]


def keep(
    connection: Connection,
    account: str,
    order_id: int,
    given: Iterable[Given],
    *,
    command_id: int | None,
    now: int,
    rma_id: int = 0,
) -> None:
    """Add what is not there yet, inside a transaction of the outbox. An AWB that a person found has only a number."""
    for one in given:
        if one.emag_id and _parcel(connection, account, one.emag_id) is not None:
            continue
        if not one.emag_id and connection.execute(_same_awb(account, order_id, one)).first() is not None:
            continue
        values = {"account": account, "order_id": order_id, "rma_id": rma_id, "command_id": command_id}
        _insert(connection, {**values, "issued_at": now, "updated_at": now, **_columns(one)})


def _row_for(one: Given, rows: Sequence[Row[Any]], free: Sequence[Row[Any]]) -> Row[Any] | None:
    """The row of this parcel, else one of the same reservation that has no parcel yet."""
    known = [row for row in rows if one.emag_id and row.emag_id == one.emag_id]
    return next(iter([*known, *(row for row in free if row.emag_id is None)]), None)


def keep_columns(connection: Connection, command: Row[Any], values: Mapping[str, Any], now: int) -> None:
    """Keep one parcel that comes as columns, given out for a command."""
    order_id, rma_id = parcel_of(command_of(command))
    keep(connection, command.account, order_id, [given_of(values)], command_id=command.id, now=now, rma_id=rma_id)


def parcel_of(command: Command) -> tuple[int, int]:
    """Which order, and which return (0: none), the AWB of an action is for."""
    if rule_of(command.kind).family is not Family.RETURN:
        return command.object_id, 0
    return int(command.edits.get("order_id") or 0), command.object_id


def given_of(values: Mapping[str, Any]) -> Given:
    """One parcel that comes as columns."""
    texts = (str(values.get(name) or "") for name in ("number", "barcode", "courier", "status_name", "status_code"))
    return Given(values.get("reservation_id") or 0, values.get("emag_id") or 0, *texts)


def _parcel(connection: Connection, account: str, emag_id: int) -> Row[Any] | None:
    return connection.execute(select(AWB).where(AWB.c.account == account, AWB.c.emag_id == emag_id)).one_or_none()


def _same_awb(account: str, order_id: int, one: Given) -> Any:
    if one.reservation_id:
        return _of_reservation(account, one.reservation_id)
    return select(AWB).where(AWB.c.account == account, AWB.c.order_id == order_id, AWB.c.number == one.number)


def _of_reservation(account: str, reservation_id: int) -> Any:
    return select(AWB).where(AWB.c.account == account, AWB.c.reservation_id == reservation_id)


def _same(column: Any, number: int) -> Any:
    return column == number if number else column.is_(None)


def _columns(one: Given) -> dict[str, Any]:
    values = one._asdict()
    values["status_name"] = values.pop("status")
    return values


def _insert(connection: Connection, values: Mapping[str, Any]) -> None:
    connection.execute(insert(AWB).values(**_sealed(values)))


def _add(connection: Connection, rows: Sequence[Row[Any]], one: Given, now: int) -> None:
    """A parcel more than eMAG told of at first: it belongs to the same order."""
    if rows:
        first = {key: value for key, value in rows[0]._mapping.items() if key != "id"}
        _insert(connection, {**first, **_columns(one), "printed_at": None, "updated_at": now})


def _fill(connection: Connection, row: Row[Any], one: Given, now: int) -> None:
    values = {key: value for key, value in row._mapping.items() if key != "id"}
    if not _intact(row):
        values |= {"emag_id": one.emag_id, "number": one.number, "barcode": one.barcode}
    for name, told in _columns(one).items():
        # A number never changes once it was told; where the parcel is, does.
        if told and (name in _MOVING or not values[name]):
            values[name] = told
    connection.execute(update(AWB).where(AWB.c.id == row.id).values(**_sealed({**values, "updated_at": now})))


def _sealed(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as the table holds them (a number that is not known is nothing), with the seal that fits."""
    stored = {**values, **{name: values[name] or None for name in _NUMBERS}}
    return {**stored, "seal": _seal(stored)}


def _seal(values: Mapping[str, Any]) -> bytes:
    """SHA-256 over what tells whose parcel it is."""
    return hashlib.sha256(json.dumps([values[name] for name in _SEALED], ensure_ascii=True).encode()).digest()


def _intact(row: Row[Any]) -> bool:
    return bool(row.seal == _seal(dict(row._mapping)))


def _awb(row: Row[Any]) -> Awb:
    return Awb(
        account=row.account,
        order_id=row.order_id or 0,
        reservation_id=row.reservation_id or 0,
        emag_id=row.emag_id or 0,
        number=row.number,
        barcode=row.barcode,
        courier=row.courier,
        status=row.status_name,
        status_code=row.status_code,
        issued_at=moment(row.issued_at),
        printed_at=_moment(row.printed_at),
        rma_id=row.rma_id or 0,
        command_id=row.command_id,
        damaged=not _intact(row),
    )


def _moment(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else moment(microseconds)
