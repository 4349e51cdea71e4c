"""Finding out what became of a change that eMAG did not answer clearly: read it back and compare, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from emag_desk.domain.commands import OFFER, Command, State
from emag_desk.domain.money import plain
from emag_desk.domain.offer_fields import field_of, same, split_key
from emag_desk.domain.offers import Offer
from emag_desk.store.outbox import Result, Unknown

#: A stock figure older than this is not repeated without asking: orders have changed it meanwhile.
STALE_STOCK = timedelta(minutes=15)

NOT_DONE = "not_done"


def shown(offer: Offer | None, keys: Iterable[str]) -> dict[str, str | None]:
    """What eMAG shows of these fields, as canonical texts; None where it shows nothing or no longer has the offer."""
    return {key: None if offer is None else _text(offer, key) for key in keys}


def _text(offer: Offer, key: str) -> str | None:
    name, warehouse = split_key(key)
    value: Any = getattr(offer, name)
    if warehouse is not None:
        value = next((item.value for item in value if item.warehouse_id == warehouse), None)
    if value is None:
        return None
    return plain(value) if field_of(key).kind == "price" else str(value)


def agree(one: Mapping[str, str | None], other: Mapping[str, str | None], kind: str = OFFER) -> bool:
    """Whether two readings show the same."""
    if kind != OFFER:
        return dict(one) == dict(other)
    return one.keys() == other.keys() and all(same(key, one[key], other[key]) for key in one)


@dataclass(frozen=True)
class Reading:
    """What one reading back showed. `listed` is False when eMAG no longer has the offer."""

    values: Mapping[str, str | None]
    listed: bool


def judge(doubt: Unknown, reading: Reading, now: datetime) -> Result:
    """What two equal readings say: done, not done, or something that a person has to look at.

    A third value means that somebody else changed the offer meanwhile; repeating would overwrite that.
    """
    command = doubt.command
    if not reading.listed:
        return _ask(command, "eMAG no longer lists this offer.")
    before = {key: doubt.pre_image.get(key, command.base.get(key)) for key in command.edits}
    other = [
        key
        for key, wanted in command.edits.items()
        if not same(key, reading.values[key], wanted) and not same(key, reading.values[key], before[key])
    ]
    if other:
        return _ask(command, *(_conflict(key, reading.values[key], before[key], command.edits[key]) for key in other))
    undone = [key for key, wanted in command.edits.items() if not same(key, reading.values[key], wanted)]
    if not undone:
        state = State.CONFIRMED_WITH_NOTES if doubt.checked and command.messages else State.CONFIRMED
        return Result(command.id, state, command.messages if doubt.checked else ())
    if doubt.checked:
        # eMAG did answer, and its values are the old ones: what it said was a refusal.
        return Result(command.id, State.REJECTED, command.messages or ("eMAG did not save it and gave no reason.",))
    approved = command.approved_at or command.created_at
    if any(split_key(key)[0] == "stock" for key in undone) and now - approved > STALE_STOCK:
        return _ask(command, "eMAG did not do it, and the stock was entered more than 15 minutes ago.")
    return Result(command.id, State.QUEUED, ("eMAG did not do it the last time.",), outcome=NOT_DONE)


def _ask(command: Command, *messages: str) -> Result:
    return Result(command.id, State.NEEDS_HUMAN, messages)


def _conflict(key: str, found: str | None, before: str | None, wanted: str) -> str:
    label = field_of(key).label
    _, warehouse = split_key(key)
    where = f" (warehouse {warehouse})" if warehouse is not None else ""
    return f"{label}{where}: eMAG shows {found or 'nothing'}; it was {before or 'nothing'} and you wanted {wanted}."
