"""Looking into the outbox: what is open, how much of it, and the ledger of everything that was."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Row, String, cast, func, or_, select, text

from emag_desk.domain.commands import END_STATES, OFFER, PRODUCT, SAME_OBJECT, Attempt, Command, OverlayEntry, State
from emag_desk.domain.product_drafts import shown_values
from emag_desk.store.outbox_rows import attempt, command, intact
from emag_desk.store.outbox_slots import ObjectKey, chunks, in_lane, unblocked
from emag_desk.store.outbox_tables import ATTEMPT, COMMAND, UNAPPLIED

#: Older to newer: a later slot of an object is painted over an earlier one.
_AGE = {State.DRAFT: 2, State.QUEUED: 1}
_OPEN = [state.value for state in State if state not in END_STATES]


def open_rows(connection: Connection, account: str | None = None, states: Collection[str] = _OPEN) -> list[Row[Any]]:
    """The rows in these states, oldest first. A damaged one counts as waiting for a person."""
    query = select(COMMAND).where(COMMAND.c.state.in_(list(states)))
    if account is not None:
        query = query.where(COMMAND.c.account == account)
    return list(connection.execute(query.order_by(COMMAND.c.id)))


def commands(rows: Iterable[Row[Any]]) -> list[Command]:
    """Rows as the rest of the program sees them."""
    return [command(row) for row in rows]


def by_id(connection: Connection, ids: Iterable[int]) -> list[Command]:
    """The commands with these numbers, oldest first."""
    rows: list[Row[Any]] = []
    for chunk in chunks(sorted(set(ids))):
        rows += connection.execute(select(COMMAND).where(COMMAND.c.id.in_(chunk)).order_by(COMMAND.c.id))
    return commands(rows)


def overlay(rows: Iterable[Row[Any]]) -> dict[tuple[str, int], OverlayEntry]:
    """What is wanted of every offer beyond what eMAG last said, the newest value of a field on top.

    Of a change of its product there is only the state: the product's fields are none that a table paints.
    """
    ordered = sorted(rows, key=lambda row: _AGE.get(row.state, 0))
    entries: dict[tuple[str, int], OverlayEntry] = {}
    for row in ordered:
        if row.intent_id is not None or not intact(row):
            continue  # an action is about an order, whose number may be that of an offer
        key = (row.account, row.object_id)
        below = entries.get(key)
        state = State(row.state)
        if below is not None and below.state == State.NEEDS_HUMAN:
            state = State.NEEDS_HUMAN
        edits = json.loads(row.edits) if row.kind == OFFER else {}
        entries[key] = OverlayEntry(edits if below is None else {**below.edits, **edits}, state)
    return entries


def staged(connection: Connection, key: ObjectKey) -> dict[str, str]:
    """The fields of the draft of one object."""
    query = select(COMMAND).where(
        COMMAND.c.account == key.account,
        COMMAND.c.kind == key.kind,
        COMMAND.c.object_id == key.object_id,
        COMMAND.c.state == State.DRAFT,
        COMMAND.c.damaged == 0,
    )
    row = connection.execute(query).one_or_none()
    return {} if row is None or not intact(row) else dict(json.loads(row.edits))


def open_values(connection: Connection, account: str, object_id: int) -> dict[str, list[str]]:
    """What is wanted of an offer and its product and has not ended, as a form takes it; the newest on top."""
    query = select(COMMAND).where(
        COMMAND.c.account == account,
        COMMAND.c.kind.in_(SAME_OBJECT),
        COMMAND.c.object_id == object_id,
        COMMAND.c.state.in_(_OPEN),
    )
    values: dict[str, list[str]] = {}
    for row in sorted(connection.execute(query.order_by(COMMAND.c.id)), key=lambda row: _AGE.get(row.state, 0)):
        if intact(row):
            edits = json.loads(row.edits)
            values |= {key: [text] if row.kind == OFFER else shown_values(text) for key, text in edits.items()}
    return values


def counts(connection: Connection, account: str | None = None, *, actions: bool | None = None) -> dict[State, int]:
    """How many commands are in each state; states without any are not in the answer."""
    query = select(COMMAND.c.state, func.count()).group_by(COMMAND.c.state)
    if actions is not None:
        query = query.where(in_lane(actions))
    if account is not None:
        query = query.where(COMMAND.c.account == account)
    return {State(state): number for state, number in connection.execute(query)}


def accounts_with_work(connection: Connection) -> list[str]:
    """The accounts for which something waits, is under way, in doubt, or saved but not read back yet."""
    states = [State.QUEUED, State.IN_FLIGHT, State.UNKNOWN]
    query = select(COMMAND.c.account).where(COMMAND.c.state.in_(states), COMMAND.c.damaged == 0)
    unread = (COMMAND.c.kind == PRODUCT) | in_lane(True)
    saved = select(COMMAND.c.account).where(text(UNAPPLIED), COMMAND.c.damaged == 0, unread)
    return sorted({*connection.scalars(query.distinct()), *connection.scalars(saved.distinct())})


def waits(connection: Connection, account: str, *, actions: bool) -> tuple[int | None, int | None]:
    """When the next waiting command of an account becomes due, and when the next doubtful one; None: there is none."""
    mine = (COMMAND.c.account == account, COMMAND.c.damaged == 0, in_lane(actions))
    waiting = select(func.min(COMMAND.c.retry_at)).where(*mine, COMMAND.c.state == State.QUEUED, unblocked(COMMAND))
    doubtful = select(func.min(COMMAND.c.settle_at)).where(*mine, COMMAND.c.state == State.UNKNOWN)
    return connection.scalar(waiting), connection.scalar(doubtful)


def ledger(
    connection: Connection,
    *,
    account: str | None,
    object_id: int | None,
    text: str,
    states: Collection[State] | None,
    before_id: int | None,
    limit: int,
    actions: bool | None = None,
) -> list[Command]:
    """Everything ever approved, newest first; drafts only when asked for by state.

    `actions` gives only those, or only edits: an order may have the number of an offer. `text` is searched in titles,
    object numbers, fields and values, names of people and eMAG's messages.
    """
    wanted = [state for state in State if state != State.DRAFT] if states is None else list(states)
    query = select(COMMAND).where(COMMAND.c.state.in_(wanted))
    if account is not None:
        query = query.where(COMMAND.c.account == account)
    if object_id is not None:
        query = query.where(COMMAND.c.object_id == object_id)
    if actions is not None:
        query = query.where(in_lane(actions))
    if before_id is not None:
        query = query.where(COMMAND.c.id < before_id)
    for word in text.split():
        columns = (COMMAND.c.title, COMMAND.c.edits, COMMAND.c.messages, COMMAND.c.who, COMMAND.c.source)
        places = [column.icontains(word, autoescape=True) for column in columns]
        query = query.where(or_(*places, cast(COMMAND.c.object_id, String).contains(word, autoescape=True)))
    return commands(connection.execute(query.order_by(COMMAND.c.id.desc()).limit(limit)))


def attempts(connection: Connection, command_id: int) -> list[Attempt]:
    """Every time a command was sent, first to last."""
    query = select(ATTEMPT).where(ATTEMPT.c.command_id == command_id)
    return [attempt(row) for row in connection.execute(query.order_by(ATTEMPT.c.id))]


def of_object(connection: Connection, key: ObjectKey, limit: int) -> list[Command]:
    """Every change of one kind of one object, open or ended, newest first."""
    query = select(COMMAND).where(
        COMMAND.c.account == key.account, COMMAND.c.kind == key.kind, COMMAND.c.object_id == key.object_id
    )
    return commands(connection.execute(query.order_by(COMMAND.c.id.desc()).limit(limit)))


def rounds(connection: Connection, account: str, kind: str) -> dict[int, int]:
    """How many changes of a kind eMAG has answered, per object."""
    answered = [State.CONFIRMED, State.CONFIRMED_WITH_NOTES, State.REJECTED]
    query = select(COMMAND.c.object_id, func.count()).where(
        COMMAND.c.account == account, COMMAND.c.kind == kind, COMMAND.c.state.in_(answered)
    )
    return {number: times for number, times in connection.execute(query.group_by(COMMAND.c.object_id))}
