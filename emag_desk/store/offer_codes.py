"""The codes of cached offers, for the lines of documents that name a product by the seller's number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection

from emag_desk.store.shelf import as_json, number_of

_CODES = (
    "SELECT o.id, o.part_number, o.part_number_key, o.ean FROM json_each(?) AS wanted "
    "CROSS JOIN offer AS o ON o.account = ? AND o.id = wanted.value"
)


class OfferCodes(NamedTuple):
    """By what an offer is known; several EANs stand in one text."""

    part_number: str
    part_number_key: str
    ean: str


def offer_codes(connection: Connection, account: int, products: Iterable[str]) -> dict[str, OfferCodes]:
    """The codes of the products that are cached offers of an account, by the seller's number as text."""
    offers = [number for text in products if (number := number_of(text)) is not None]
    if not offers:
        return {}
    found = connection.exec_driver_sql(_CODES, (as_json(offers), account))
    return {str(number): OfferCodes(*codes) for number, *codes in found}
