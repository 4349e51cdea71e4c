"""Ordering actions: each is queued once and as it is, or refused in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, insert, select

from emag_desk.domain.action_rules import is_action, rule_of
from emag_desk.domain.actions import Intent
from emag_desk.domain.commands import BUSY_STATES, END_STATES, Command, State
from emag_desk.errors import Sentence
from emag_desk.store import outbox_queries
from emag_desk.store.outbox_rows import dump, sealed
from emag_desk.store.outbox_tables import COMMAND

#: What is said of an intent that was ordered before: its button was pressed twice.
ALREADY_ORDERED = Sentence("This was already ordered.")

_OPEN = (State.QUEUED, *BUSY_STATES)


def order(
    connection: Connection, intents: Iterable[Intent], *, who: str, source: str, now: int
) -> list[int | Sentence]:
    """Queue intents in this order; for each the number of its command, or why it is not queued."""
    return [_order(connection, intent, who=who, source=source, now=now) for intent in intents]


def _order(connection: Connection, intent: Intent, *, who: str, source: str, now: int) -> int | Sentence:
    kind = str(intent.kind)
    if not is_action(kind) or not intent.intent_id:
        return Sentence("eMAG Desk does not know how to do this: {kind}.", {"kind": kind})
    if not 0 < intent.object_id < 2**63:
        return Sentence("{number} is no number of an order.", {"number": intent.object_id})
    mine = (COMMAND.c.account == intent.account, COMMAND.c.intent_id == intent.intent_id)
    if connection.scalar(select(COMMAND.c.id).where(*mine)) is not None:
        return ALREADY_ORDERED
    same = (COMMAND.c.account == intent.account, COMMAND.c.kind == kind, COMMAND.c.object_id == intent.object_id)
    if connection.scalar(select(COMMAND.c.id).where(*same, COMMAND.c.state.in_(_OPEN))) is not None:
        text = "The same is already waiting or under way for {number}: see the Outbox."
        return Sentence(text, {"number": intent.object_id})
    values = {
        "account": intent.account,
        "kind": kind,
        "family": str(rule_of(kind).family),
        "object_id": intent.object_id,
        "title": intent.title,
        "edits": dump(dict(intent.wanted)),
        "base": dump(dict(intent.base)),
        "who": who,
        "source": source,
        "intent_id": intent.intent_id,
        "created_at": now,
    }
    stamps = {"state": State.QUEUED, "approved_at": now, "updated_at": now, "reverts": None}
    added = connection.execute(insert(COMMAND).values(**sealed({**values, **stamps}))).inserted_primary_key
    assert added is not None  # a single INSERT always has one
    return int(added[0])


def of_object(connection: Connection, account: str, object_id: int, kinds: Collection[str]) -> list[Command]:
    """The actions of these kinds on one object, open or ended, newest first."""
    query = select(COMMAND).where(
        COMMAND.c.account == account,
        COMMAND.c.object_id == object_id,
        COMMAND.c.kind.in_([str(kind) for kind in kinds]),
        COMMAND.c.intent_id.is_not(None),
    )
    return outbox_queries.commands(connection.execute(query.order_by(COMMAND.c.id.desc())))


def open_ones(connection: Connection, account: str | None) -> list[Command]:
    """The actions that have not ended, oldest first."""
    open_states = [state for state in State if state not in END_STATES]
    query = select(COMMAND).where(COMMAND.c.state.in_(open_states), COMMAND.c.intent_id.is_not(None))
    if account is not None:
        query = query.where(COMMAND.c.account == account)
    return outbox_queries.commands(connection.execute(query.order_by(COMMAND.c.id)))
