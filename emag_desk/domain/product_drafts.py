"""A product as a form holds it: what was typed (a draft), and what becomes a staged change of it (a product change).

Values are lists of canonical texts per key of `product_keys`; in the outbox each list is one JSON text, so that a
product's change is kept, shown, sent and reverted by the same machinery as a price.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from emag_desk.domain.commands import PRODUCT, Command, StagedEdit
from emag_desk.domain.offer_fields import FIELDS
from emag_desk.domain.offer_fields import parse as parse_offer_field
from emag_desk.domain.product_keys import Values, pack, split, unpack
from emag_desk.errors import InputError

START_DATE = "start_date"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class ProductDraft:
    """A form as it stood when the operator last typed. `id` is 0 until it was saved for the first time.

    `offer_id` is the seller's number of the product, None while none was given. `base` is what eMAG had of the offer
    when the form was filled; empty for a new product. `damaged` tells that the row on the disk is not what was
    written: show what is left of it, send nothing of it unseen.
    """

    id: int = 0
    account: str = ""
    category_id: int | None = None
    offer_id: int | None = None
    values: Values = field(default_factory=dict)
    base: Values = field(default_factory=dict)
    title: str = ""
    updated_at: datetime = _NEVER
    damaged: bool = False


@dataclass(frozen=True)
class ProductChange:
    """What a form wants of one product.

    `base` is what eMAG has of the existing offer (`product.values_of`), None for a new product and for one that is
    attached to a catalogue product. `shown` is what the form showed when it was filled, where that was more than
    `base`, since changes of the same offer were already staged or on their way.
    """

    account: str
    offer_id: int
    title: str
    values: Values
    base: Values | None = None
    shown: Values | None = None

    @property
    def new(self) -> bool:
        """Whether eMAG does not have this offer yet."""
        return self.base is None


def parse(key: str, text: str) -> str:
    """A text for the outbox in its one canonical form. Raises InputError for an unknown key and for no list."""
    split(key)
    return pack(unpack(text))


def shown_values(text: str | None) -> list[str]:
    """The values in a text of the outbox; a text of another version of the program is one value, as it is."""
    try:
        return unpack(text)
    except InputError:
        return [text or ""]


def is_new(command: Command) -> bool:
    """Whether a command makes a product that eMAG did not have: then it cannot be taken back."""
    return command.kind == PRODUCT and bool(command.edits) and not any(command.base.values())


def wanted_values(command: Command) -> dict[str, list[str]]:
    """What a product command wants, as a form takes it."""
    return {key: shown_values(text) for key, text in command.edits.items()}


def staged_edits(change: ProductChange) -> tuple[list[StagedEdit], list[StagedEdit]]:
    """A change as edits: those of the product, and those that belong to the offer's own fields.

    Price, stock, handling time, status and VAT of an existing offer are edits of kind "offer", wherever they were
    typed: so that a field has one staged value only. With a start date they are sent together with it.
    """
    base = change.base or {}
    shown = base if change.shown is None else {**base, **change.shown}
    splits = not change.new and not _filled(change.values.get(START_DATE))
    product: list[StagedEdit] = []
    offer: list[StagedEdit] = []
    for key in sorted({*change.values, *base}):
        old, new = list(base.get(key, [])), list(change.values.get(key, []))
        wanted: list[str] | None = new if new != old or new != list(shown.get(key, [])) else None
        if change.new and not _filled(new):
            wanted = None
        if splits and key.partition(":")[0] in FIELDS:
            offer.append(_edit(change, key, _single(key, old), None if wanted is None else _single(key, wanted)))
        else:
            before = None if change.new else pack(old)
            product.append(_edit(change, key, before, None if wanted is None else pack(wanted)))
    return product, offer


def _edit(change: ProductChange, key: str, old: str | None, new: str | None) -> StagedEdit:
    return StagedEdit(change.account, change.offer_id, change.title, key, old, new)


def _single(key: str, values: Sequence[str]) -> str | None:
    """The value of an offer's own field; nothing for none, which cannot be wished for."""
    return parse_offer_field(key, values[0]) if _filled(values) else None


def _filled(values: Sequence[str] | None) -> bool:
    return bool(values) and any(value.strip() for value in values or ())
