"""From an offer as eMAG sends it to the cache's thin columns.

`domain.offers.Offer` says what is tolerated and what everything means. Most offers come in the plain types that the
protocol documents; for those the columns are read straight from the dictionary, which is several times faster. Anything
else goes through `Offer`, so that the two can only differ on plain types, where a test compares them.
"""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from emag_desk.domain.money import to_units
from emag_desk.domain.offer_facets import facet
from emag_desk.domain.offers import Offer, WarehouseValue
from emag_desk.store.plain_offer import MOST, NotPlain, OfferColumns, name_key, plain_columns

__all__ = ["OfferColumns", "UnreadableOffer", "columns_of", "id_of", "validated_columns"]


class UnreadableOffer(Exception):
    """An offer that means nothing we understand; says why in a few words."""


def columns_of(document: Any) -> OfferColumns:
    """The thin columns of one offer. Raises UnreadableOffer."""
    try:
        return plain_columns(document)
    except (NotPlain, KeyError, AttributeError, TypeError, ValueError, OverflowError):
        return validated_columns(document)


def id_of(document: Any) -> int | None:
    """The id of an offer that cannot be read otherwise, if it has one."""
    found = document.get("id") if isinstance(document, dict) else None
    if isinstance(found, str) and found.isascii() and found.isdigit():
        found = int(found)
    return found if type(found) is int and abs(found) <= MOST else None


def validated_columns(document: Any) -> OfferColumns:
    """The thin columns by way of `Offer`, whatever the types. Raises UnreadableOffer."""
    try:
        offer = Offer.model_validate(document)
        columns = _from_offer(offer)
    except ValidationError as problem:
        raise UnreadableOffer(_reason(problem)) from problem
    except (ArithmeticError, RecursionError) as problem:
        raise UnreadableOffer(f"a number is out of range: {problem}") from problem
    for name, value in zip(OfferColumns._fields, columns, strict=True):
        if type(value) is int and abs(value) > MOST:
            raise UnreadableOffer(f"{name}: the number is too large")
    return columns


def _reason(problem: ValidationError) -> str:
    first = problem.errors(include_url=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {first['msg']}" if where else first["msg"]


def _from_offer(offer: Offer) -> OfferColumns:
    stock = {item.warehouse_id: item.value for item in offer.stock}
    prices = [
        None if price is None else to_units(price)
        for price in (
            offer.sale_price,
            offer.min_sale_price,
            offer.max_sale_price,
            offer.recommended_price,
            offer.best_offer_sale_price,
        )
    ]
    general = sum(stock.values()) if offer.general_stock is None else offer.general_stock
    name = _sound(offer.name)
    return OfferColumns(
        facet=facet(
            status=offer.status,
            stock=general,
            validation=offer.validation,
            offer_validation=offer.offer_validation,
            sale_price=prices[0],
            min_sale_price=prices[1],
            max_sale_price=prices[2],
            buy_button_rank=offer.buy_button_rank,
        ),
        id=offer.id,
        name=name,
        name_key=name_key(name),
        part_number=_sound(offer.part_number),
        part_number_key=_sound(offer.part_number_key),
        ean=_sound(" ".join(text for text in offer.ean if text)),
        brand=_sound(offer.brand),
        category_id=offer.category_id,
        currency=_sound(offer.currency),
        sale_price=prices[0],
        min_sale_price=prices[1],
        max_sale_price=prices[2],
        recommended_price=prices[3],
        best_offer_sale_price=prices[4],
        general_stock=general,
        estimated_stock=general if offer.estimated_stock is None else offer.estimated_stock,
        stock=_warehouses(offer.stock),
        handling_time=_warehouses(offer.handling_time),
        status=offer.status,
        vat_id=offer.vat_id,
        validation=offer.validation,
        offer_validation=offer.offer_validation,
        doc_errors=len(offer.documentation_errors),
        buy_button_rank=offer.buy_button_rank,
        number_of_offers=offer.number_of_offers,
        ownership=int(offer.ownership),
        emag_club=offer.emag_club,
    )


def _sound(text: str) -> str:
    """Half a surrogate pair passes JSON but is no text that a file could hold: it becomes a question mark."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _warehouses(values: list[WarehouseValue]) -> str:
    by_id = {item.warehouse_id: item.value for item in values}
    return "{" + ",".join(f'"{warehouse}":{value}' for warehouse, value in by_id.items()) + "}"
