"""Commands as rows: reading them, writing them, and the seal that tells whether a row is still what was written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row

from emag_desk.domain.commands import Attempt, Command, State

#: What the operator is told of a row whose seal does not fit.
DAMAGED = "This change is not what was written to disk, so it will not be sent. Look at the offer, then drop it."
DAMAGED_ACTION = (
    "This action is not what was written to disk, so it will not be sent. Look into the eMAG panel, then drop it."
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_STATES = frozenset(state.value for state in State)


def stamp(moment: datetime) -> int:
    """An aware moment as whole microseconds since 1970 in UTC, exactly."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(microseconds: int) -> datetime:
    """The moment that `stamp` made a number of."""
    return _EPOCH + timedelta(microseconds=microseconds)


def dump(value: object) -> str:
    """Compact JSON whose text depends on the content only."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def texts(column: str) -> tuple[str, ...]:
    """The messages of a row. What is not the list that was written is shown as it is."""
    try:
        return tuple(str(text) for text in json.loads(column))
    except ValueError:
        return (column,)


def seal(values: Mapping[str, Any]) -> bytes:
    """SHA-256 over what may not change behind our back: which object, what is wanted, by whom.

    The state and the stamps of sending are left out: they change with every step, each in its own fenced statement.
    """
    parts = [values[name] for name in ("account", "kind", "object_id", "title", "edits", "base", "who", "source")]
    parts += [values["created_at"], values.get("reverts")]
    if values.get("intent_id") is not None:
        parts += [values["intent_id"], values["family"]]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode()).digest()


def intact(row: Row[Any]) -> bool:
    """Whether a row of the command table is what was written."""
    return bool(row.damaged == 0 and row.state in _STATES and row.seal == seal(dict(row._mapping)))


def command(row: Row[Any]) -> Command:
    """A row as the rest of the program sees it. A damaged row wants a person and carries no edits."""
    if not intact(row):
        return _damaged(row)
    return Command(
        id=row.id,
        account=row.account,
        kind=row.kind,
        object_id=row.object_id,
        title=row.title,
        state=State(row.state),
        edits=json.loads(row.edits),
        base=json.loads(row.base),
        who=row.who,
        source=row.source,
        created_at=moment(row.created_at),
        updated_at=moment(row.updated_at),
        attempts=row.attempts,
        retry_at=_moment(row.retry_at),
        settle_at=_moment(row.settle_at),
        messages=texts(row.messages),
        reverts=row.reverts,
        approved_at=_moment(row.approved_at),
        superseded_by=row.superseded_by,
        intent_id=row.intent_id,
        answer={} if row.answer is None else json.loads(row.answer),
    )


def _damaged(row: Row[Any]) -> Command:
    # A person may have dropped it since: that end is shown. Everything else of it is not to be believed.
    ended = row.damaged and row.state == State.ABANDONED
    return Command(
        id=row.id,
        account=str(row.account),
        kind=str(row.kind),
        object_id=int(row.object_id) if isinstance(row.object_id, int) else 0,
        title=str(row.title),
        state=State.ABANDONED if ended else State.NEEDS_HUMAN,
        edits={},
        base={},
        who=str(row.who),
        source=str(row.source),
        created_at=_EPOCH,
        updated_at=_EPOCH,
        messages=(DAMAGED if row.intent_id is None else DAMAGED_ACTION,),
        intent_id=None if row.intent_id is None else str(row.intent_id),
    )


def attempt(row: Row[Any]) -> Attempt:
    """A row of the attempt table."""
    return Attempt(
        id=row.id,
        command_id=row.command_id,
        number=row.number,
        route=row.route,
        correlation_id=row.correlation_id,
        sent_at=moment(row.sent_at),
        finished_at=_moment(row.finished_at),
        outcome=row.outcome,
        messages=texts(row.messages),
    )


def sealed(values: dict[str, Any]) -> dict[str, Any]:
    """The values of a new or legitimately edited row, with the seal that fits them."""
    return {**values, "seal": seal(values)}


def content(row: Row[Any], edits: Mapping[str, str], base: Mapping[str, str | None]) -> dict[str, Any]:
    """New edits for an existing row: the columns to write, sealed again."""
    values = {**row._mapping, "edits": dump(dict(edits)), "base": dump({key: base.get(key) for key in edits})}
    return {"edits": values["edits"], "base": values["base"], "seal": seal(values)}


def with_messages(row: Row[Any], messages: Sequence[str]) -> str:
    """The messages of a row with more of them behind, none twice in a row."""
    return dump(list(dict.fromkeys((*texts(row.messages), *messages))))


def _moment(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else moment(microseconds)
