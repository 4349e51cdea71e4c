"""What the outbox must know of an edit's text, whichever kind of change it belongs to."""

from __future__ import annotations

from emag_desk.domain import offer_fields, product, product_drafts
from emag_desk.domain.commands import PRODUCT
from emag_desk.errors import InputError

#: A figure that goes stale with every order, whatever kind of change carries it.
_STOCK = "stock"


def parse(kind: str, key: str, text: str) -> str:
    """The canonical text of a value. Raises InputError for one that its field cannot hold, or no such field."""
    return product_drafts.parse(key, text) if kind == PRODUCT else offer_fields.parse(key, text)


def same(kind: str, key: str, one: str | None, other: str | None) -> bool:
    """Whether two canonical values of a field mean the same."""
    if kind != PRODUCT:
        return offer_fields.same(key, one, other)
    try:
        return product.same(key, one, other)
    except InputError:  # a text of another version of the program
        return one == other


def is_stock(key: str) -> bool:
    """Whether a field is the stock of a warehouse."""
    return key.partition(":")[0] == _STOCK
