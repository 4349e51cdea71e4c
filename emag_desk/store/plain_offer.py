"""The cache's thin columns, read straight from an offer whose values have the plain types of the protocol."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, NamedTuple

from emag_desk.domain.offer_facets import facet
from emag_desk.domain.offers import flatten_texts

#: Letters of the folded name that the table is sorted by.
NAME_KEY_LENGTH = 32
#: SQLite's whole numbers end here.
MOST = 2**63 - 1
#: Ten-thousandths up to here are exact in a double.
_MOST_EXACT = 10**14
#: Marks above, below and through letters, once they stand apart.
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")

_WHOLE_OR_NONE = frozenset({int, type(None)})
_PRICE_TYPES = frozenset({int, float, type(None)})
_NOTHINGS = frozenset({str, list, dict, type(None)})


class OfferColumns(NamedTuple):
    """The columns of table `offer` that come from the document, in the table's order. Prices are ten-thousandths."""

    facet: int
    id: int
    name: str
    name_key: str
    part_number: str
    part_number_key: str
    ean: str
    brand: str
    category_id: int | None
    currency: str
    sale_price: int | None
    min_sale_price: int | None
    max_sale_price: int | None
    recommended_price: int | None
    best_offer_sale_price: int | None
    general_stock: int
    estimated_stock: int
    stock: str
    handling_time: str
    status: int
    vat_id: int | None
    validation: int | None
    offer_validation: int | None
    doc_errors: int
    buy_button_rank: int | None
    number_of_offers: int | None
    ownership: int
    emag_club: int | None


class NotPlain(Exception):
    """This offer has a type that only `Offer` understands."""


def name_key(name: str) -> str:
    """The name without marks on its letters and without case, cut: what sorting by name compares."""
    if name.isascii():
        return name[:NAME_KEY_LENGTH].lower()
    apart = unicodedata.normalize("NFKD", name[:NAME_KEY_LENGTH])
    return _MARKS.sub("", apart).casefold()[:NAME_KEY_LENGTH]


def plain_columns(document: dict[str, Any]) -> OfferColumns:
    """The thin columns of an offer in plain types. Raises NotPlain or what Python says of an unexpected type."""
    get = document.get
    offer_id, status = document["id"], document["status"]
    category, vat, rank = get("category_id"), get("vat_id"), get("buy_button_rank")
    rivals, club, estimated = get("number_of_offers"), get("emag_club"), get("estimated_stock")
    general, stock = get("general_stock"), _plain_warehouses(get("stock"))
    if general is None:
        general = stock[1]
    if type(offer_id) is not int or type(status) is not int:
        raise NotPlain
    for whole in (
        *(offer_id, status, general, category, vat, rank, rivals, club, estimated),
        *(get("warranty"), get("genius_eligibility")),
    ):
        if whole is not None and (type(whole) is not int or not -MOST <= whole <= MOST):
            raise NotPlain
    sale, low, high = _units(get("sale_price")), _units(get("min_sale_price")), _units(get("max_sale_price"))
    if type(get("best_offer_recommended_price")) not in _PRICE_TYPES:
        raise NotPlain
    validation, errors = _plain_validation(get("validation_status"))
    offer_validation, _ = _plain_validation(get("offer_validation_status"))
    _plain_validation(get("translation_validation_status"))
    name = _plain_text(get("name"))
    return OfferColumns(
        facet(
            status=status,
            stock=general,
            validation=validation,
            offer_validation=offer_validation,
            sale_price=sale,
            min_sale_price=low,
            max_sale_price=high,
            buy_button_rank=rank,
        ),
        offer_id,
        name,
        name_key(name),
        _plain_text(get("part_number")),
        _plain_text(get("part_number_key")),
        _plain_eans(get("ean")),
        _plain_text(get("brand")),
        category,
        _plain_text(get("currency")),
        sale,
        low,
        high,
        _units(get("recommended_price")),
        _units(get("best_offer_sale_price")),
        general,
        general if estimated is None else estimated,
        stock[0],
        _plain_warehouses(get("handling_time"))[0],
        status,
        vat,
        validation,
        offer_validation,
        _plain_errors(get("doc_errors"), errors),
        rank,
        rivals,
        _plain_flag(get("ownership")),
        club,
    )


def _plain_flag(value: Any) -> int:
    if type(value) is not bool and type(value) is not int:
        raise NotPlain
    return int(value == 1)


def _plain_text(value: Any) -> str:
    if type(value) is str:
        return value
    if value is None:
        return ""
    raise NotPlain


def _units(value: Any) -> int | None:
    kind = type(value)
    if kind is float:
        units = round(value * 10_000)
        # Equal again after the way back means that the number had no more than four decimals.
        if units / 10_000 == value and -_MOST_EXACT < units < _MOST_EXACT:
            return int(units)
    elif kind is int and -_MOST_EXACT < value < _MOST_EXACT:
        return int(value) * 10_000
    elif value is None:
        return None
    raise NotPlain


def _is_nothing(value: Any) -> bool:
    """`null`, `""`, `[]` and `{}`; 0 and false are something, and nothing plain."""
    if value:
        return False
    if type(value) not in _NOTHINGS:
        raise NotPlain
    return True


def _plain_eans(value: Any) -> str:
    if _is_nothing(value):
        return ""
    if type(value) is not list:
        raise NotPlain
    if len(value) == 1 and type(value[0]) is str:
        return value[0]
    return " ".join([_plain_text(text) for text in value if text])


def _plain_warehouses(value: Any) -> tuple[str, int]:
    if type(value) is not list:
        raise NotPlain
    if len(value) == 1:
        warehouse, amount = value[0]["warehouse_id"], value[0]["value"]
        if type(warehouse) is not int or type(amount) is not int:
            raise NotPlain
        return f'{{"{warehouse}":{amount}}}', amount
    by_id: dict[int, int] = {}
    for item in value:
        warehouse, amount = item["warehouse_id"], item["value"]
        if type(warehouse) is not int or type(amount) is not int:
            raise NotPlain
        by_id[warehouse] = amount
    pairs = [f'"{warehouse}":{amount}' for warehouse, amount in by_id.items()]
    return "{" + ",".join(pairs) + "}", sum(by_id.values())


def _plain_validation(value: Any) -> tuple[int | None, list[Any]]:
    """The value of the first status, and the errors of all: a list of objects, a lone object or nothing."""
    if _is_nothing(value):
        return None, []
    if type(value) is dict:
        value = [value]
    errors: list[Any] = []
    for status in value:
        if type(status["value"]) not in _WHOLE_OR_NONE:
            raise NotPlain
        found = status.get("errors")
        if found:
            if type(found) is not list:
                raise NotPlain
            errors += found
    return value[0]["value"], errors


def _plain_errors(doc_errors: Any, of_statuses: list[Any]) -> int:
    if _is_nothing(doc_errors) and not of_statuses:
        return 0
    if doc_errors and type(doc_errors) is not list:
        raise NotPlain
    return len(dict.fromkeys(flatten_texts(doc_errors or []) + flatten_texts(of_statuses)))
