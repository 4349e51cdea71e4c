"""What a person says of a change whose outcome nobody knows."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from emag_desk.domain.commands import OFFER, Decision, State
from emag_desk.errors import InputError
from emag_desk.store.outbox_rows import command as command_of
from emag_desk.store.outbox_rows import content, moment, with_messages
from emag_desk.store.outbox_sending import Result, close_attempt
from emag_desk.store.outbox_slots import mark_damaged, requeue, write
from emag_desk.store.outbox_tables import COMMAND, DECISION


def decide(connection: Connection, command_id: int, decision: Decision, *, who: str, note: str, now: int) -> None:
    """Carry out what a person says of a change that wants a decision. Raises InputError when that is not possible."""
    query = select(COMMAND).where(COMMAND.c.id == command_id)
    row = connection.execute(query).one_or_none()
    if row is None or command_of(row).state not in (State.NEEDS_HUMAN, State.UNKNOWN):
        raise InputError("Change {id} no longer needs a decision.", id=command_id)
    damaged = bool(mark_damaged(connection, [row], now)) or bool(row.damaged)
    if damaged and decision != Decision.DROP:
        raise InputError("Change {id} is damaged, so it can only be dropped.", id=command_id)
    if command_of(row).state == State.UNKNOWN and decision == Decision.SEND_AGAIN:
        raise InputError("Change {id} is still being checked. Wait until eMAG was asked twice.", id=command_id)
    spoken = {Decision.FOUND: "it is there", Decision.SEND_AGAIN: "send it again", Decision.DROP: "drop it"}
    stamped = moment(now).strftime("%Y-%m-%d %H:%M UTC")
    remark = f"{who}, {stamped}: {spoken[decision]}" + (f" ({note})" if note else "")
    values = {"command_id": command_id, "decision": decision, "who": who, "note": note, "decided_at": now}
    connection.execute(insert(DECISION), [values])
    outcome = {Decision.FOUND: State.CONFIRMED, Decision.SEND_AGAIN: State.QUEUED, Decision.DROP: State.ABANDONED}
    messages = with_messages(row, [remark])
    if decision == Decision.SEND_AGAIN:
        _send_again(connection, row, messages, now)
    else:
        cleared = {"settle_at": None, "retry_at": None, "updated_at": now}
        write(connection, [{"id": row.id, "state": outcome[decision], "messages": messages, **cleared}])
    ended = Result(row.id, outcome[decision], outcome=str(decision), messages=(remark,))
    close_attempt(connection, row.id, ended, now)


def _send_again(connection: Connection, row: Row[Any], messages: str, now: int) -> None:
    """Queue once more. What eMAG showed when it was read back is what this sending starts from."""
    reading = {} if row.reading is None else json.loads(row.reading)
    edits = json.loads(row.edits)
    told = {key: text for key, text in reading.items() if key in edits and (text is not None or row.kind == OFFER)}
    base = {**json.loads(row.base), **told}
    values = {"messages": messages, "attempts": 0, "retry_at": None, "approved_at": now}
    requeue(connection, row, {**content(row, edits, base), **values}, now)
