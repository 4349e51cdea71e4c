"""Refused edits that are still the last word: nobody edited the field again, nobody put the refusal aside."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection, exists, insert, select

from emag_desk.domain.commands import OFFER, Refusal, State
from emag_desk.store.outbox_rows import intact, texts
from emag_desk.store.outbox_slots import rows_by_id
from emag_desk.store.outbox_tables import COMMAND, DECISION

#: Only these many refused changes are looked at, the newest: the ledger is kept for good, a mark need not be.
_MOST = 5_000
#: What a person said of a refused change: I know, do not show it any more.
_PUT_ASIDE = "put_aside"


def refusals(connection: Connection) -> dict[tuple[str, int], dict[str, Refusal]]:
    """By object and field: what eMAG refused, unless that field was edited again or the refusal put aside since."""
    aside = exists().where(DECISION.c.command_id == COMMAND.c.id, DECISION.c.decision == _PUT_ASIDE)
    # The fields of a product are not columns of a table: its refusal is shown in its form and in the inbox.
    ours = COMMAND.c.kind == OFFER
    refused = select(COMMAND).where(COMMAND.c.state == State.REJECTED, COMMAND.c.damaged == 0, ours, ~aside)
    refused = refused.order_by(COMMAND.c.id.desc()).limit(_MOST)
    found: dict[tuple[str, int], dict[str, Refusal]] = {}
    for row in reversed(connection.execute(refused).all()):  # a later refusal of a field replaces an earlier one
        if intact(row):
            fields = found.setdefault((row.account, row.object_id), {})
            fields.update(
                (key, Refusal(row.id, text, texts(row.messages))) for key, text in json.loads(row.edits).items()
            )
    if not found:
        return {}
    one = refused.subquery()
    later = select(COMMAND).join(
        one,
        (COMMAND.c.account == one.c.account)
        & (COMMAND.c.kind == one.c.kind)
        & (COMMAND.c.object_id == one.c.object_id)
        & (COMMAND.c.id > one.c.id),
    )
    for row in connection.execute(later.where(COMMAND.c.state != State.CANCELLED)):
        fields = found.get((row.account, row.object_id), {})
        for key in json.loads(row.edits) if intact(row) else ():
            if key in fields and fields[key].command_id < row.id:
                del fields[key]
    return {key: fields for key, fields in found.items() if fields}


def put_aside(connection: Connection, ids: Iterable[int], *, who: str, now: int) -> int:
    """Remember that a person has seen these refusals; the ledger itself stays as it is. Returns how many."""
    refused = rows_by_id(connection, ids, State.REJECTED)
    values = {"decision": _PUT_ASIDE, "who": who, "note": "", "decided_at": now}
    if refused:
        connection.execute(insert(DECISION), [{"command_id": row.id, **values} for row in refused])
    return len(refused)
