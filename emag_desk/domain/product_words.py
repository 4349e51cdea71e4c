"""The fields of a product and their values in words, for lists that show a change without its form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape

from emag_desk.domain.field import Field, choice_label
from emag_desk.domain.field_values import FieldKind
from emag_desk.domain.product import summary
from emag_desk.domain.product_drafts import shown_values
from emag_desk.domain.product_fields import product_fields
from emag_desk.errors import InputError

_TAGS = re.compile(r"<[^>]*>")


@lru_cache(maxsize=1)
def every_field() -> tuple[Field, ...]:
    """What products of every platform are asked, whatever their category."""
    fields = product_fields("emag-ro", new=True)
    # What names a product of eMAG's, and what only some categories ask for, is staged, refused and shown as well.
    attached = [one for one in product_fields("emag-ro", new=True, attach=True) if one.key == "part_number_key"]
    return (*attached, *fields, Field("family", "Family", FieldKind.FAMILY))


def field_of(key: str) -> Field | None:
    """The field of a key that every product has; of a warehouse's value that of any warehouse. None for others."""
    fields = every_field()
    same_name = (one for one in fields if one.key.partition(":")[0] == key.partition(":")[0])
    return next((one for one in fields if one.key == key), next(same_name, None))


def label_of(key: str) -> str:
    """The name of a field that every product has, a text of ours to translate; empty for a characteristic."""
    field = field_of(key)
    return "" if field is None else field.label


def in_order(keys: Iterable[str]) -> list[str]:
    """The keys of a product as a form asks for them: its name first, characteristics behind what every product has."""
    places = {one.key.partition(":")[0]: place for place, one in reversed(list(enumerate(every_field())))}
    return sorted(keys, key=lambda key: (key != "name", places.get(key.partition(":")[0], len(places)), key))


def words_of(key: str, text: str | None) -> str:
    """Packed values on one line, plainly: choices by their label, descriptions without their tags."""
    values = shown_values(text)
    field = field_of(key)
    if field is not None and field.choices:
        return ", ".join(choice_label(field, value) for value in values)
    try:
        words = summary(key, values)
    except InputError:  # staged by another version: shown as it is
        words = ", ".join(values)
    if field is not None and field.kind is FieldKind.HTML:
        words = " ".join(unescape(_TAGS.sub(" ", words)).split())
    return words
