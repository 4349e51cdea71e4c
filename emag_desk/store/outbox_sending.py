"""What the sender does to a change: claim it, record what came of it, settle what nobody knew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, text, update

from emag_desk.domain.action_rules import is_action, repeatable
from emag_desk.domain.commands import END_STATES, OFFER, State
from emag_desk.store.outbox_keeping import keep
from emag_desk.store.outbox_outcomes import CHECK, Claim, FencedError, Result, Unknown
from emag_desk.store.outbox_rows import command as command_of
from emag_desk.store.outbox_rows import dump, stamp, with_messages
from emag_desk.store.outbox_slots import chunks, in_lane, mark_damaged, requeue, unblocked, write
from emag_desk.store.outbox_tables import ATTEMPT, COMMAND, OWNER, UNAPPLIED

#: What the operator is told of an action when the outbox is a copy.
COPIED = (
    "This outbox was put back from a copy, or its directory was copied or moved, so nobody knows whether this was done"
    " since. Look into the eMAG panel, then decide."
)


def take_over(connection: Connection, holder: str, now: datetime, settle: timedelta) -> int:
    """Become the owner; whatever the owner before left in flight is now unknown. Returns the new epoch."""
    epoch = int(connection.scalar(select(OWNER.c.epoch)) or 0) + 1
    latest = connection.scalar(select(func.max(COMMAND.c.updated_at)))
    connection.execute(update(OWNER).values(epoch=epoch, holder=holder, since=stamp(now)))
    # The last byte may have left at any moment until now, so the waiting starts now.
    unknown = {"state": State.UNKNOWN, "settle_at": stamp(now + settle), "reading": None, "updated_at": stamp(now)}
    connection.execute(update(COMMAND).where(COMMAND.c.state == State.IN_FLIGHT).values(**unknown))
    if latest is not None and stamp(now) < latest:
        # The clock went backwards: how long the program was off is not known, so every wait starts again.
        again = update(COMMAND).where(COMMAND.c.state == State.UNKNOWN)
        connection.execute(again.values(settle_at=stamp(now + settle), reading=None))
    return epoch


def require(connection: Connection, epoch: int | None) -> int:
    """The epoch, if it is still the owner's. Raises FencedError."""
    if epoch is None or connection.scalar(select(OWNER.c.epoch)) != epoch:
        raise FencedError
    return epoch


def ask_about_what_may_be_done(connection: Connection, now: int) -> int:
    """Turn every open action that must not happen twice into a question; returns how many.

    For an outbox that is older than what was sent from here, or that was copied: what was done since, nobody knows.
    """
    unsure = (State.QUEUED, State.IN_FLIGHT, State.UNKNOWN)
    query = select(COMMAND).where(in_lane(True), COMMAND.c.state.in_(unsure), COMMAND.c.damaged == 0)
    rows = [row for row in connection.execute(query) if not repeatable(row.kind, command_of(row).edits)]
    cleared = {"retry_at": None, "settle_at": None, "updated_at": now}
    changes = [
        {"id": row.id, "state": State.NEEDS_HUMAN, "messages": with_messages(row, [COPIED]), **cleared} for row in rows
    ]
    write(connection, changes)
    return len(rows)


def ready(connection: Connection, account: str, now: datetime, limit: int, *, actions: bool = False) -> list[Row[Any]]:
    """What may be sent now: stock, then prices, then products, oldest first; nothing for an object in doubt.

    Or the `actions`, oldest first, of each object only the first.
    """
    due = COMMAND.c.retry_at.is_(None) | (COMMAND.c.retry_at <= stamp(now))
    query = select(COMMAND).where(
        COMMAND.c.state == State.QUEUED,
        COMMAND.c.account == account,
        COMMAND.c.damaged == 0,
        in_lane(actions),
        due,
        unblocked(COMMAND),
    )
    if actions:
        return list(connection.execute(query.order_by(COMMAND.c.id).limit(limit)))
    order = (COMMAND.c.kind != OFFER, COMMAND.c.edits.not_like('%"stock:%'), COMMAND.c.approved_at, COMMAND.c.id)
    return list(connection.execute(query.order_by(*order).limit(limit)))


def as_planned(connection: Connection, claims: Sequence[Claim], now: int) -> bool:
    """Whether every row still holds what the request was made of; a damaged one is set aside."""
    fine = True
    for chunk in chunks(claims):
        edits = {item.command.id: item.command.edits for item in chunk}
        rows = connection.execute(select(COMMAND).where(COMMAND.c.id.in_(edits))).all()
        broken = mark_damaged(connection, rows, now)
        unchanged = [row for row in rows if row.id not in broken and command_of(row).edits == edits[row.id]]
        fine = fine and len(unchanged) == len(edits)
    return fine


def claim(
    connection: Connection,
    claims: Sequence[Claim],
    *,
    epoch: int,
    route: str,
    correlation_id: str,
    request_hash: str,
    now: int,
) -> bool:
    """Mark commands as in flight, with an attempt each.

    False when one of them is no longer what was planned: then the caller rolls everything back.
    """
    for item in claims:
        statement = (
            update(COMMAND)
            .where(COMMAND.c.id == item.command.id, COMMAND.c.state == State.QUEUED, unblocked(COMMAND))
            .where(select(OWNER.c.epoch).scalar_subquery() == epoch)
            .values(state=State.IN_FLIGHT, owner=epoch, attempts=COMMAND.c.attempts + 1, retry_at=None, updated_at=now)
        )
        if connection.execute(statement).rowcount != 1:
            return False
    if any(is_action(item.command.kind) and not repeatable(item.command.kind, item.command.edits) for item in claims):
        connection.execute(update(OWNER).values(generation=OWNER.c.generation + 1))
    numbers = _attempt_numbers(connection, [item.command.id for item in claims])
    common = {"epoch": epoch, "route": route, "correlation_id": correlation_id, "request_hash": request_hash}
    rows = [
        {
            **common,
            "command_id": item.command.id,
            "number": numbers.get(item.command.id, 0) + 1,
            "pre_image": dump(dict(item.pre_image)),
            "sent_at": now,
        }
        for item in claims
    ]
    connection.execute(insert(ATTEMPT), rows)
    return True


def _attempt_numbers(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    query = select(ATTEMPT.c.command_id, func.max(ATTEMPT.c.number)).where(ATTEMPT.c.command_id.in_(ids))
    return {number: latest for number, latest in connection.execute(query.group_by(ATTEMPT.c.command_id))}


def record(connection: Connection, results: Iterable[Result], *, epoch: int, now: int) -> int:
    """Write down what came of commands that this owner has in flight; returns how many rows were still its own."""
    recorded = 0
    for result in results:
        query = select(COMMAND).where(
            COMMAND.c.id == result.command_id, COMMAND.c.state == State.IN_FLIGHT, COMMAND.c.owner == epoch
        )
        row = connection.execute(query).one_or_none()
        if row is None:
            continue
        recorded += 1
        close_attempt(connection, row.id, result, now)
        _advance(connection, row, result, now)
    return recorded


def _advance(connection: Connection, row: Row[Any], result: Result, now: int) -> None:
    values: dict[str, Any] = {"messages": dump(list(result.messages)), "updated_at": now}
    if result.answer is not None:
        values["answer"] = dump(dict(result.answer))
    for kept in result.kept:
        keep(connection, row, kept, now)
    if not result.counts:
        values["attempts"] = max(0, row.attempts - 1)
    if result.state == State.QUEUED:
        retry_at = None if result.retry_at is None else stamp(result.retry_at)
        requeue(connection, row, {**values, "retry_at": retry_at}, now)
        return
    settle_at = None if result.settle_at is None else stamp(result.settle_at)
    cleared = {"retry_at": None, "reading": None, "settle_at": settle_at}
    write(connection, [{"id": row.id, "state": result.state, **cleared, **values}])


def close_attempt(connection: Connection, command_id: int, result: Result, now: int) -> None:
    """Write into the open attempt of a command what came of it; it stays open while nobody knows."""
    known = result.state not in (State.UNKNOWN, State.NEEDS_HUMAN)
    values: dict[str, Any] = {"outcome": result.outcome} if result.outcome else {}
    if known:
        values = {"outcome": result.outcome or str(result.state), "finished_at": now}
    statement = update(ATTEMPT).where(ATTEMPT.c.command_id == command_id, ATTEMPT.c.finished_at.is_(None))
    connection.execute(statement.values(messages=dump(list(result.messages)), **values))


def due(connection: Connection, account: str, now: datetime, limit: int, *, actions: bool = False) -> list[Unknown]:
    """The commands in doubt whose time to be read back has come, the longest waiting first."""
    query = select(COMMAND).where(
        COMMAND.c.state == State.UNKNOWN,
        COMMAND.c.account == account,
        COMMAND.c.damaged == 0,
        in_lane(actions),
        COMMAND.c.settle_at <= stamp(now),
    )
    rows = list(connection.execute(query.order_by(COMMAND.c.settle_at).limit(limit)))
    broken = mark_damaged(connection, rows, stamp(now))
    rows = [row for row in rows if row.id not in broken]
    attempts = _last_attempts(connection, [row.id for row in rows])
    return [_doubt(row, attempts.get(row.id)) for row in rows]


def _doubt(row: Row[Any], attempt: Row[Any] | None) -> Unknown:
    return Unknown(
        command_of(row),
        {} if attempt is None else json.loads(attempt.pre_image),
        None if row.reading is None else json.loads(row.reading),
        attempt is not None and attempt.outcome == CHECK,
    )


def _last_attempts(connection: Connection, ids: Sequence[int]) -> dict[int, Row[Any]]:
    found: dict[int, Row[Any]] = {}
    for chunk in chunks(ids):
        query = select(ATTEMPT).where(ATTEMPT.c.command_id.in_(chunk))
        found |= {row.command_id: row for row in connection.execute(query.order_by(ATTEMPT.c.id))}
    return found


def observe(
    connection: Connection, command_id: int, reading: Mapping[str, str | None], again_at: datetime, now: int
) -> None:
    """Keep what eMAG showed at a reading back, to be compared with a second one at `again_at`."""
    statement = update(COMMAND).where(COMMAND.c.id == command_id, COMMAND.c.state == State.UNKNOWN)
    values = {"reading": dump(dict(reading)), "settle_at": stamp(again_at), "updated_at": now}
    connection.execute(statement.values(**values))


def settle(connection: Connection, result: Result, now: int) -> bool:
    """End the doubt about a command; False when it is no longer in doubt (a person decided meanwhile)."""
    query = select(COMMAND).where(COMMAND.c.id == result.command_id, COMMAND.c.state == State.UNKNOWN)
    row = connection.execute(query).one_or_none()
    if row is None:
        return False
    close_attempt(connection, row.id, result, now)
    reading = row.reading
    _advance(connection, row, result, now)
    if result.state == State.NEEDS_HUMAN:
        write(connection, [{"id": row.id, "reading": reading}])
    return True


def conclude(connection: Connection, result: Result, now: int) -> bool:
    """End a waiting command that is not sent; False when it no longer waits (somebody took it back meanwhile)."""
    query = select(COMMAND).where(
        COMMAND.c.id == result.command_id, COMMAND.c.state == State.QUEUED, COMMAND.c.damaged == 0
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return False
    _advance(connection, row, result, now)
    return True


def unapplied(connection: Connection, account: str | None, *, actions: bool = False) -> list[Row[Any]]:
    """Confirmed changes that the cache may not know yet, in the order in which they were confirmed."""
    # As a text: SQLite takes an index of its own for it only when it sees the very same words.
    query = select(COMMAND).where(text(UNAPPLIED), COMMAND.c.damaged == 0, in_lane(actions))
    if account is not None:
        query = query.where(COMMAND.c.account == account)
    return list(connection.execute(query.order_by(COMMAND.c.updated_at, COMMAND.c.id)))


def mark_applied(connection: Connection, ids: Iterable[int]) -> None:
    """Remember that the cache knows these confirmed changes."""
    write(connection, [{"id": number, "applied": 1} for number in ids])


def damaged_rows(connection: Connection, now: int) -> list[int]:
    """Set aside every open row that is not what was written; returns their numbers."""
    ended = [state.value for state in END_STATES]
    rows = connection.execute(select(COMMAND).where(COMMAND.c.state.not_in(ended), COMMAND.c.damaged == 0))
    return mark_damaged(connection, rows.all(), now)
