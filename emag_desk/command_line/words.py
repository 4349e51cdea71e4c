"""Changes in plain words for the terminal: the field, and old -> new."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from emag_desk.command_line.console import plain
from emag_desk.domain.commands import PRODUCT, Command
from emag_desk.domain.offer_fields import FIELDS, field_of
from emag_desk.domain.offer_rules import change_percent
from emag_desk.domain.product_drafts import is_new
from emag_desk.domain.product_words import label_of, words_of

#: A description can have a million letters.
_LONGEST = 120
_NOTHING = "nothing"


def counted(number: int, noun: str) -> str:
    """`1 offer`, `2 offers`: a number and a noun whose plural ends in s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def label(key: str, labels: Mapping[str, str] | None = None) -> str:
    """`stock:2` -> `Stock (2)`; a characteristic by eMAG's name where `labels` has it, else by its key."""
    name, _, rest = key.partition(":")
    if (labels or {}).get(key):
        return plain((labels or {})[key])
    own = FIELDS[name].label if name in FIELDS else label_of(key)
    if not own:
        return plain(key)
    return f"{own} ({rest})" if rest else own


def change(command: Command, key: str) -> str:
    """`83.19 -> 79.90  -4.0 %`; of a new product what it has."""
    old, new = command.base.get(key), command.edits[key]
    if command.kind == PRODUCT:
        wanted = _short(words_of(key, new))
        return wanted if is_new(command) else f"{_short(words_of(key, old))} -> {wanted}"
    text = f"{old if old is not None else _NOTHING} -> {new}"
    if old is not None and field_of(key).kind == "price" and Decimal(old) > 0:
        text += f"  {change_percent(Decimal(old), Decimal(new)):+} %"
    return text


def _short(words: str) -> str:
    words = plain(words)
    return (words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…") or _NOTHING
