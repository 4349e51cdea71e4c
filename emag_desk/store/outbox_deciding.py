"""What a person says of a change whose outcome nobody knows."""

from __future__ import annotations

import json
import re
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from emag_desk.domain.action_rules import rule_of
from emag_desk.domain.commands import OFFER, Decision, State
from emag_desk.errors import InputError
from emag_desk.store.outbox_keeping import found_by_person
from emag_desk.store.outbox_outcomes import Result
from emag_desk.store.outbox_rows import command as command_of
from emag_desk.store.outbox_rows import content, moment, with_messages
from emag_desk.store.outbox_sending import close_attempt
from emag_desk.store.outbox_slots import mark_damaged, requeue, write
from emag_desk.store.outbox_tables import COMMAND, DECISION

#: What the number of an AWB, a return or an invoice looks like, whoever gave it out.
_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z _/.-]{2,62}[0-9A-Za-z]")

#: By the kind of the action: what is said when a person found it and does not name it.
_NUMBER_MISSING = {
    "return_create": "The number of the return is missing, or is none.",
    "invoice_create": "The number that the ERP gave the invoice is missing, or is none.",
}


def decide(connection: Connection, command_id: int, decision: Decision, *, who: str, note: str, now: int) -> None:
    """Carry out what a person says of a change that wants a decision. Raises InputError when that is not possible.

    Of an action `note` carries what has to be typed: the number under which it was found, or that of the order (or the
    return) for sending again.
    """
    query = select(COMMAND).where(COMMAND.c.id == command_id)
    row = connection.execute(query).one_or_none()
    if row is None or command_of(row).state not in (State.NEEDS_HUMAN, State.UNKNOWN):
        raise InputError("Change {id} no longer needs a decision.", id=command_id)
    damaged = bool(mark_damaged(connection, [row], now)) or bool(row.damaged)
    if damaged and decision != Decision.DROP:
        raise InputError("Change {id} is damaged, so it can only be dropped.", id=command_id)
    if command_of(row).state == State.UNKNOWN and decision == Decision.SEND_AGAIN:
        raise InputError("Change {id} is still being checked. Wait until eMAG was asked twice.", id=command_id)
    note = note.strip()
    if row.intent_id is not None and not damaged:
        _check_note(row, decision, note)
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
        if decision == Decision.FOUND and row.intent_id is not None and rule_of(row.kind).found_number:
            found_by_person(connection, row, note, now)
    ended = Result(row.id, outcome[decision], outcome=str(decision), messages=(remark,))
    close_attempt(connection, row.id, ended, now)


def _check_note(row: Row[Any], decision: Decision, note: str) -> None:
    """Whether a person typed what this decision about an action demands. Raises InputError."""
    rule = rule_of(row.kind)
    if decision == Decision.SEND_AGAIN and rule.again_typed and note != str(row.object_id):
        raise InputError(
            "Sending this a second time may cost money twice.",
            remedy="Type the number {number} to send it again.",
            number=row.object_id,
        )
    if decision == Decision.FOUND and rule.found_number and not _NUMBER.fullmatch(note):
        raise InputError(
            _NUMBER_MISSING.get(row.kind, "The number of the AWB is missing, or is none."),
            remedy="Copy it from where you found it: 4 to 64 letters and digits.",
        )


def _send_again(connection: Connection, row: Row[Any], messages: str, now: int) -> None:
    """Queue once more. What eMAG showed when it was read back is what this sending starts from."""
    if row.intent_id is not None:  # what the operator was shown stays what it was: a fresh read is compared with it
        requeue(connection, row, {"messages": messages, "attempts": 0, "retry_at": None}, now)
        return
    reading = {} if row.reading is None else json.loads(row.reading)
    edits = json.loads(row.edits)
    told = {key: text for key, text in reading.items() if key in edits and (text is not None or row.kind == OFFER)}
    base = {**json.loads(row.base), **told}
    values = {"messages": messages, "attempts": 0, "retry_at": None, "approved_at": now}
    requeue(connection, row, {**content(row, edits, base), **values}, now)
