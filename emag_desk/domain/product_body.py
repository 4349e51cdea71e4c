"""What exactly is sent for a product, for the preview of the form and for sending alike (protocol §4.1)."""

from __future__ import annotations

from typing import Any

from emag_desk.domain.product import ALWAYS_SENT, attach_entity, entity
from emag_desk.domain.product_drafts import ProductChange, staged_edits
from emag_desk.domain.product_keys import Values, unpack

#: Any of these makes a product of its own; without them an EAN names a product that eMAG has.
_OWN = ("brand", "category_id", "part_number")


def attaches(values: Values) -> bool:
    """Whether these values of a new offer name a product of eMAG's catalogue rather than describe one."""
    if any(values.get("part_number_key", ())):
        return True
    return any(values.get("ean", ())) and not any(any(values.get(key, ())) for key in _OWN)


def product_body(offer_id: int, wanted: Values, there: Values | None) -> dict[str, Any]:
    """The item of `product_offer/save` for what is wanted of a product.

    `there` is what eMAG has of the offer (`product.values_of`), None where it has none. Of an existing offer only what
    is wanted is sent, with what an update must repeat. Raises InputError for what cannot be sent at all.
    """
    if there is None:
        return attach_entity(offer_id, wanted) if attaches(wanted) else entity(offer_id, wanted)
    merged = {key: list(texts) for key, texts in {**there, **wanted}.items()}
    return entity(offer_id, merged, changed=wanted.keys())


def lacking(body: dict[str, Any]) -> list[str]:
    """What an update must repeat and eMAG itself did not tell."""
    return [name for name in ALWAYS_SENT if name not in body]


def preview(change: ProductChange) -> dict[str, Any]:
    """What sending this change would send for the product. Raises InputError like `product_body`."""
    edits, _ = staged_edits(change)
    wanted = {edit.key: unpack(edit.new) for edit in edits if edit.new is not None}
    return product_body(change.offer_id, wanted, change.base)
