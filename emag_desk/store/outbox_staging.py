"""What the operator does to a change before it leaves: stage, approve, take back, discard, revert."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from emag_desk.domain.commands import OFFER, PRODUCT, StagedEdit, State
from emag_desk.domain.edits import parse, same
from emag_desk.domain.product_drafts import ProductChange, staged_edits
from emag_desk.store.outbox_rows import content, dump, intact, sealed, with_messages
from emag_desk.store.outbox_slots import (
    NO_SLOTS,
    Merger,
    ObjectKey,
    Slots,
    key_of,
    mark_damaged,
    merge,
    remove_drafts,
    rows_by_id,
    slots_of,
    write,
)
from emag_desk.store.outbox_tables import COMMAND

#: Where a change that undoes another one says it comes from.
REVERT = "revert"
_DONE = (State.CONFIRMED, State.CONFIRMED_WITH_NOTES)


def stage(
    connection: Connection,
    edits: Iterable[StagedEdit],
    *,
    who: str,
    source: str,
    now: int,
    kind: str = OFFER,
    reverts: dict[ObjectKey, int] | None = None,
) -> int:
    """Merge edits into the drafts of their objects; returns how many of them are staged now.

    An edit back to what eMAG has, or to what is on its way there, takes the field out; a draft without fields goes.
    Raises InputError when a value is none that its field can hold; then nothing was staged.
    """
    groups: dict[ObjectKey, list[StagedEdit]] = defaultdict(list)
    for edit in edits:
        groups[ObjectKey(edit.account, kind, edit.object_id)].append(edit)
    slots = slots_of(connection, groups)
    broken = mark_damaged(connection, (slot.draft for slot in slots.values() if slot.draft is not None), now)
    inserted: list[dict[str, Any]] = []
    updated: list[dict[str, Any]] = []
    emptied: list[int] = []
    staged = 0
    for key, group in groups.items():
        slot = slots.get(key, NO_SLOTS)
        draft = None if slot.draft is None or slot.draft.id in broken else slot.draft
        wanted = json.loads(draft.edits) if draft is not None else {}
        base = json.loads(draft.base) if draft is not None else {}
        touched = _merge(kind, wanted, base, group, slot)
        staged += touched
        signature = {"title": group[-1].title, "who": who, "source": source}
        if draft is None and wanted:
            number = (reverts or {}).get(key)
            inserted.append(_draft(key, signature, wanted, base, now, number))
        elif draft is not None and not wanted:
            emptied.append(draft.id)
        elif draft is not None:
            updated.append(_edited(draft, signature, wanted, base, now))
    write(connection, updated)
    remove_drafts(connection, emptied, now)
    if inserted:
        connection.execute(insert(COMMAND), inserted)
    return staged


def stage_products(connection: Connection, changes: Iterable[ProductChange], *, who: str, source: str, now: int) -> int:
    """Make the draft of each product exactly what its form says; returns how many edits are staged now."""
    product: list[StagedEdit] = []
    offer: list[StagedEdit] = []
    for change in changes:
        edits, own = staged_edits(change)
        product += edits
        offer += own
        # What was staged before and is no longer in the form is not wanted any more.
        named = {edit.key for edit in edits}
        before = staged_keys(connection, ObjectKey(change.account, PRODUCT, change.offer_id))
        product += [
            StagedEdit(change.account, change.offer_id, change.title, key, None, None) for key in before - named
        ]
    staged = stage(connection, product, who=who, source=source, now=now, kind=PRODUCT)
    return staged + stage(connection, offer, who=who, source=source, now=now)


def staged_keys(connection: Connection, key: ObjectKey) -> set[str]:
    """The fields in the draft of an object."""
    draft = slots_of(connection, [key]).get(key, NO_SLOTS).draft
    return set() if draft is None or not intact(draft) else set(json.loads(draft.edits))


def _merge(
    kind: str, wanted: dict[str, str], base: dict[str, str | None], group: Sequence[StagedEdit], slot: Slots
) -> int:
    """Apply the edits of one object to its wanted fields; returns how many of them want something."""
    for edit in group:
        text = None if edit.new is None else parse(kind, edit.key, edit.new)
        on_its_way = slot.pending(edit.key)
        there = edit.old if on_its_way is None else on_its_way
        # While a person has to decide, nobody knows what eMAG has: then every wish counts.
        certain = slot.busy is None or slot.busy.state != State.NEEDS_HUMAN or on_its_way is not None
        if text is None or (certain and same(kind, edit.key, text, there)):
            wanted.pop(edit.key, None)
            base.pop(edit.key, None)
        else:
            wanted[edit.key] = text
            base[edit.key] = edit.old
    return len({edit.key for edit in group} & wanted.keys())


def _draft(
    key: ObjectKey,
    signature: dict[str, str],
    wanted: dict[str, str],
    base: dict[str, str | None],
    now: int,
    reverts: int | None,
) -> dict[str, Any]:
    values = {**key._asdict(), **signature, "edits": dump(wanted), "base": dump(base)}
    stamps = {"state": State.DRAFT, "created_at": now, "updated_at": now, "reverts": reverts}
    return sealed({**values, **stamps})


def _edited(
    draft: Row[Any], signature: dict[str, str], wanted: dict[str, str], base: dict[str, str | None], now: int
) -> dict[str, Any]:
    values = {**draft._mapping, **signature, "edits": dump(wanted), "base": dump(base)}
    columns = ("title", "who", "source", "edits", "base", "seal")
    resealed = sealed(values)
    return {"id": draft.id, "updated_at": now, **{name: resealed[name] for name in columns}}


def approve(connection: Connection, ids: Iterable[int], now: int) -> int:
    """Drafts become ready to send; each takes over what already waits for its object. Returns how many."""
    drafts = rows_by_id(connection, ids, State.DRAFT)
    slots = slots_of(connection, [key_of(row) for row in drafts])
    waiting = [slot.queued for slot in slots.values() if slot.queued is not None]
    broken = set(mark_damaged(connection, [*drafts, *waiting], now))
    ready = {"state": State.QUEUED, "retry_at": None}
    plain: list[dict[str, Any]] = []
    mergers: list[tuple[int, Merger]] = []
    for row in drafts:
        slot = slots[key_of(row)]
        if row.id in broken:
            continue
        if slot.queued is None or slot.queued.id in broken:
            plain.append({"id": row.id, "approved_at": now, "updated_at": now, **ready})
        else:
            both = merge(slot.queued, row, now, doubtful=slot.doubtful, approved_at=now)
            mergers.append((row.id, both))
    # The older ones leave the slot before the newer ones enter it.
    write(connection, plain)
    return len(plain) + _carry_out(connection, mergers, ready, now)


def _carry_out(connection: Connection, mergers: Sequence[tuple[int, Merger]], values: dict[str, Any], now: int) -> int:
    """Write mergers down; a newer command with nothing left to do is cancelled. Returns how many carry on."""
    write(connection, [both.older for _, both in mergers])
    carried = [{**both.newer, **values} for _, both in mergers if both.newer is not None]
    write(connection, carried)
    idle = [number for number, both in mergers if both.newer is None]
    write(connection, [{"id": number, "state": State.CANCELLED, "updated_at": now} for number in idle])
    return len(carried)


def withdraw(connection: Connection, ids: Iterable[int], now: int, messages: Sequence[str] = ()) -> int:
    """Take what waits back into editing; where a draft exists, it takes over. Returns how many were taken back.

    An action has nothing to edit: it is cancelled.
    """
    waiting = rows_by_id(connection, ids, State.QUEUED)
    deeds = [row for row in waiting if row.intent_id is not None]
    cancel(connection, deeds, now, messages)
    rows = [row for row in waiting if row.intent_id is None]
    slots = slots_of(connection, [key_of(row) for row in rows])
    editing = [slot.draft for slot in slots.values() if slot.draft is not None]
    broken = set(mark_damaged(connection, [*rows, *editing], now))
    plain: list[dict[str, Any]] = []
    mergers: list[tuple[int, Merger]] = []
    for row in rows:
        slot = slots[key_of(row)]
        if row.id in broken:
            continue
        if slot.draft is None or slot.draft.id in broken:
            said = with_messages(row, messages)
            values = {"state": State.DRAFT, "messages": said, "retry_at": None, "approved_at": None}
            plain.append({"id": row.id, "updated_at": now, **values})
        else:
            both = merge(row, slot.draft, now, doubtful=slot.doubtful, approved_at=None)
            mergers.append((slot.draft.id, both))
    write(connection, plain)
    _carry_out(connection, mergers, {"messages": dump(list(messages))}, now)
    return len(plain) + len(mergers) + len(deeds)


def cancel(connection: Connection, rows: Iterable[Row[Any]], now: int, messages: Sequence[str] = ()) -> None:
    """End what waits without sending it."""
    values = {"state": State.CANCELLED, "retry_at": None, "updated_at": now}
    write(connection, [{"id": row.id, **values, "messages": with_messages(row, messages)} for row in rows])


def discard(connection: Connection, ids: Iterable[int], now: int) -> int:
    """Drop drafts without a trace and cancel what waits. Returns how many. What is under way is left alone."""
    numbers = list(ids)
    drafts = rows_by_id(connection, numbers, State.DRAFT)
    queued = rows_by_id(connection, numbers, State.QUEUED)
    remove_drafts(connection, [row.id for row in drafts], now)
    cancel(connection, queued, now)
    _tidy(connection, [key_of(row) for row in queued], now)
    return len(drafts) + len(queued)


def _tidy(connection: Connection, keys: Iterable[ObjectKey], now: int) -> None:
    """Take out of drafts what only undid a change that was cancelled."""
    for slot in slots_of(connection, keys).values():
        draft = slot.draft
        if draft is None or slot.doubtful or not intact(draft):
            continue
        edits, base = json.loads(draft.edits), json.loads(draft.base)
        left = {key: text for key, text in edits.items() if not same(draft.kind, key, text, base.get(key))}
        if not left:
            remove_drafts(connection, [draft.id], now)
        elif left != edits:
            write(connection, [{"id": draft.id, "updated_at": now, **content(draft, left, base)}])


def revert(connection: Connection, ids: Iterable[int], *, who: str, now: int) -> int:
    """Stage the values that confirmed changes replaced; returns how many changes can be undone.

    A field that a later change also set is compared with that later value. A value that nobody knew stays.
    """
    wanted = sorted(set(ids))
    done = [row for state in _DONE for row in rows_by_id(connection, wanted, state) if intact(row)]
    rows = [row for row in done if row.intent_id is None]  # a deed is not taken back by wanting something else
    edits: dict[str, list[StagedEdit]] = defaultdict(list)
    reverts: dict[ObjectKey, int] = {}
    # Newest first: of two changes of one field, the value before the older one is staged last and wins.
    for row in sorted(rows, key=lambda row: -row.id):
        there = _confirmed_since(connection, row)
        base = json.loads(row.base)
        undone = [
            StagedEdit(row.account, row.object_id, row.title, key, there[key], base[key])
            for key in json.loads(row.edits)
            if base.get(key) is not None
        ]
        if undone:
            edits[row.kind] += undone
            reverts[key_of(row)] = row.id
    for kind, group in edits.items():
        stage(connection, group, who=who, source=REVERT, now=now, kind=kind, reverts=reverts)
    return len(reverts)


def _confirmed_since(connection: Connection, row: Row[Any]) -> dict[str, str]:
    """What eMAG has of the fields of a confirmed change, after everything confirmed later."""
    account, kind, object_id = key_of(row)
    query = select(COMMAND).where(
        COMMAND.c.account == account,
        COMMAND.c.kind == kind,
        COMMAND.c.object_id == object_id,
        COMMAND.c.id >= row.id,
        COMMAND.c.state.in_(_DONE),
    )
    there: dict[str, str] = {}
    for later in connection.execute(query.order_by(COMMAND.c.id)):
        if intact(later):
            there.update(json.loads(later.edits))
    return there


def stage_again(connection: Connection, ids: Iterable[int], *, who: str, source: str, now: int) -> int:
    """Stage once more what eMAG refused; returns how many edits."""
    staged = 0
    for row in rows_by_id(connection, ids, State.REJECTED):
        if row.intent_id is not None or not intact(row):
            continue
        base = json.loads(row.base)
        edits = [
            StagedEdit(row.account, row.object_id, row.title, key, base.get(key), text)
            for key, text in json.loads(row.edits).items()
        ]
        staged += stage(connection, edits, who=who, source=source, now=now, kind=row.kind)
    return staged


def drafts_of(connection: Connection, account: str | None) -> list[int]:
    """The numbers of all drafts, or of those of one account."""
    query = select(COMMAND.c.id).where(COMMAND.c.state == State.DRAFT, COMMAND.c.damaged == 0)
    if account is not None:
        query = query.where(COMMAND.c.account == account)
    return list(connection.scalars(query))


__all__ = ["OFFER", "REVERT", "approve", "discard", "drafts_of", "revert", "stage", "stage_again", "withdraw"]
