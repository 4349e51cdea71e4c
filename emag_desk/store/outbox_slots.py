"""The three slots of an object: one change being edited, one waiting, one under way; and how two of them merge."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Row, and_, bindparam, delete, exists, select, union, update

from emag_desk.domain.commands import BUSY_STATES, SAME_OBJECT, State
from emag_desk.domain.edits import is_stock, same
from emag_desk.store.outbox_rows import content, intact, texts, with_messages
from emag_desk.store.outbox_tables import ATTEMPT, COMMAND

#: SQLite binds at most 32,766 values in one statement; fewer keep each statement short.
_CHUNK = 500

Item = TypeVar("Item")


class ObjectKey(NamedTuple):
    """Which object of which account."""

    account: str
    kind: str
    object_id: int


@dataclass(frozen=True)
class Slots:
    """The open rows of one object. A damaged row is in none of them."""

    draft: Row[Any] | None = None
    queued: Row[Any] | None = None
    busy: Row[Any] | None = None

    def pending(self, key: str) -> str | None:
        """What eMAG will show of a field once everything approved has arrived; None when nothing is on its way."""
        for row in (self.queued, self.busy):
            if row is not None and row.state != State.NEEDS_HUMAN and (text := json.loads(row.edits).get(key)):
                return str(text)
        return None

    @property
    def doubtful(self) -> bool:
        """Whether nobody can say what eMAG has right now."""
        return self.busy is not None


NO_SLOTS = Slots()


def key_of(row: Row[Any]) -> ObjectKey:
    """The object of a row."""
    return ObjectKey(row.account, row.kind, row.object_id)


def chunks(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The items in pieces that one statement can take."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def rows_by_id(connection: Connection, ids: Iterable[int], state: State) -> list[Row[Any]]:
    """The rows with these numbers that are in this state, oldest first."""
    found: list[Row[Any]] = []
    for chunk in chunks(sorted(set(ids))):
        query = select(COMMAND).where(COMMAND.c.id.in_(chunk), COMMAND.c.state == state, COMMAND.c.damaged == 0)
        found += connection.execute(query.order_by(COMMAND.c.id))
    return found


def slots_of(connection: Connection, keys: Iterable[ObjectKey]) -> dict[ObjectKey, Slots]:
    """The open rows of these objects; an object without any is not in the answer."""
    numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
    for key in set(keys):
        numbers[key.account, key.kind].append(key.object_id)
    found: dict[ObjectKey, dict[str, Row[Any]]] = defaultdict(dict)
    for (account, kind), object_ids in numbers.items():
        for chunk in chunks(object_ids):
            query = select(COMMAND).where(
                COMMAND.c.account == account,
                COMMAND.c.kind == kind,
                COMMAND.c.object_id.in_(chunk),
                COMMAND.c.state.in_([State.DRAFT, State.QUEUED, *BUSY_STATES]),
                COMMAND.c.damaged == 0,
            )
            for row in connection.execute(query):
                found[key_of(row)]["busy" if row.state in BUSY_STATES else row.state] = row
    return {key: Slots(**rows) for key, rows in found.items()}


def write(connection: Connection, changes: Sequence[Mapping[str, Any]]) -> None:
    """Update rows by their `id`; every change must name the same columns."""
    if not changes:
        return
    columns = [name for name in changes[0] if name != "id"]
    statement = update(COMMAND).where(COMMAND.c.id == bindparam("the_id"))
    statement = statement.values({name: bindparam(f"new_{name}") for name in columns})
    rows = [{"the_id": change["id"], **{f"new_{name}": change[name] for name in columns}} for change in changes]
    connection.execute(statement, rows)


class Merger(NamedTuple):
    """What two commands of one object become: the older one ends, the newer one also carries what it wanted.

    `newer` is None when nothing is left to be done, since every field ends where it began.
    """

    older: dict[str, Any]
    newer: dict[str, Any] | None


def merge(
    older: Row[Any], newer: Row[Any], now: int, *, doubtful: bool, approved_at: int | None, said: Sequence[str] = ()
) -> Merger:
    """Merge two commands; the newer value of a field wins. Both halves are columns for `write`.

    A field that ends where it began is left out, unless nobody knows what eMAG has. The older moment of approval is
    kept when an older stock figure is carried on: stock goes stale with every order. `said` joins the older messages.
    """
    old_edits, new_edits = json.loads(older.edits), json.loads(newer.edits)
    base = {**json.loads(older.base), **json.loads(newer.base)}
    edits = {**old_edits, **new_edits}
    if not doubtful:
        edits = {key: text for key, text in edits.items() if not same(older.kind, key, text, base.get(key))}
    messages = with_messages(older, [*said, f"Merged into change {newer.id}."])
    cleared = {"retry_at": None, "settle_at": None, "reading": None, "updated_at": now}
    ended = {"state": State.SUPERSEDED, "superseded_by": newer.id, "messages": messages, **cleared}
    if not edits:
        return Merger({"id": older.id, **ended}, None)
    stock_carried = any(is_stock(key) for key in old_edits.keys() - new_edits.keys())
    if stock_carried and approved_at is not None and older.approved_at is not None:
        approved_at = min(approved_at, older.approved_at)
    carried = {"id": newer.id, "approved_at": approved_at, "updated_at": now, **content(newer, edits, base)}
    return Merger({"id": older.id, **ended}, carried)


def remove_drafts(connection: Connection, ids: Sequence[int], now: int) -> None:
    """Take drafts away. One that was sent before, or that replaced another change, stays in the ledger as cancelled."""
    for chunk in chunks(ids):
        traces = union(
            select(COMMAND.c.superseded_by).where(COMMAND.c.superseded_by.in_(chunk)),
            select(ATTEMPT.c.command_id).where(ATTEMPT.c.command_id.in_(chunk)),
        )
        kept = set(connection.scalars(traces))
        gone = [number for number in chunk if number not in kept]
        connection.execute(delete(COMMAND).where(COMMAND.c.id.in_(gone)))
        write(connection, [{"id": number, "state": State.CANCELLED, "updated_at": now} for number in kept])


def requeue(connection: Connection, row: Row[Any], values: Mapping[str, Any], now: int) -> bool:
    """Put a command that is under way back into the queue, or into the newer one that already waits there.

    Returns whether it is still a command of its own. Call it after the row left the busy slot in no other way.
    Actions are never merged: of a kind there is one open per object.
    """
    slots = slots_of(connection, [key_of(row)]).get(key_of(row), NO_SLOTS)
    if slots.queued is None:
        cleared = {"settle_at": None, "reading": None, "owner": None, "updated_at": now}
        write(connection, [{"id": row.id, "state": State.QUEUED, **cleared, **values}])
        return True
    waiting = slots.queued
    said = texts(values.get("messages", "[]"))
    both = merge(row, waiting, now, doubtful=True, approved_at=waiting.approved_at, said=said)
    write(connection, [both.older])
    write(connection, [{**both.newer, "retry_at": values.get("retry_at")}] if both.newer else [])
    return False


def mark_damaged(connection: Connection, rows: Iterable[Row[Any]], now: int) -> list[int]:
    """Set aside every open row whose seal does not fit: it wants a person and is never sent. Returns their numbers."""
    broken = [row.id for row in rows if not row.damaged and not intact(row)]
    values = {"state": State.NEEDS_HUMAN, "damaged": 1, "updated_at": now}
    write(connection, [{"id": number, **values} for number in broken])
    return broken


def unblocked(alias: Any) -> Any:
    """The condition that nothing of the same object is under way, in doubt or waiting for a person.

    An offer and its product are one object: the save of a product repeats price and stock as just read. So is an order
    for all kinds of actions, which moreover leave in the order in which they were approved.
    """
    other, related, action = COMMAND.alias("other"), COMMAND.alias("related"), COMMAND.alias("action")
    same_kind = (
        other.c.account == alias.c.account,
        other.c.kind == alias.c.kind,
        other.c.object_id == alias.c.object_id,
        other.c.state.in_(list(BUSY_STATES)),
    )
    other_kind = (
        alias.c.kind.in_(SAME_OBJECT),
        related.c.account == alias.c.account,
        related.c.kind.in_(SAME_OBJECT),
        related.c.object_id == alias.c.object_id,
        related.c.state.in_(list(BUSY_STATES)),
    )
    same_family = (
        action.c.intent_id.is_not(None),
        action.c.account == alias.c.account,
        action.c.family == alias.c.family,
        action.c.object_id == alias.c.object_id,
        action.c.state.in_(list(BUSY_STATES)) | ((action.c.state == State.QUEUED) & (action.c.id < alias.c.id)),
    )
    return and_(
        ~exists(select(other.c.id).where(*same_kind)),
        ~exists(select(related.c.id).where(*other_kind)),
        alias.c.intent_id.is_(None) | ~exists(select(action.c.id).where(*same_family)),
    )


def in_lane(actions: bool) -> Any:
    """The condition that a command is an action, or that it is an edit of an offer or a product."""
    return COMMAND.c.intent_id.is_not(None) if actions else COMMAND.c.intent_id.is_(None)
