"""From an offer as eMAG sends it to the cache's thin columns.

`domain.offers.Offer` says what is tolerated and what everything means. Most offers come in the plain types that the
protocol documents; for those the columns are read straight from the dictionary, which is several times faster. Anything
else goes through `Offer`, so that the two can only differ on plain types, where a test compares them.
"""

from __future__ import annotations

import unicodedata
from typing import Any, NamedTuple

from pydantic import ValidationError

from emag_desk.domain.money import to_units
from emag_desk.domain.offer_facets import facet
from emag_desk.domain.offers import Offer, WarehouseValue, flatten_texts

#: Letters of the folded name that the table is sorted by.
NAME_KEY_LENGTH = 32
#: SQLite's whole numbers end here.
_MOST = 2**63 - 1
#: Ten-thousandths up to here are exact in a double.
_MOST_EXACT = 10**14


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


class UnreadableOffer(Exception):
    """An offer that means nothing we understand; says why in a few words."""


class _NotPlain(Exception):
    """This offer has a type that only `Offer` understands."""


def columns_of(document: Any) -> OfferColumns:
    """The thin columns of one offer. Raises UnreadableOffer."""
    try:
        return _plain(document)
    except (_NotPlain, KeyError, AttributeError, TypeError, ValueError, OverflowError):
        return validated_columns(document)


def id_of(document: Any) -> int | None:
    """The id of an offer that cannot be read otherwise, if it has one."""
    found = document.get("id") if isinstance(document, dict) else None
    if isinstance(found, str) and found.isascii() and found.isdigit():
        found = int(found)
    return found if type(found) is int and abs(found) <= _MOST else None


def name_key(name: str) -> str:
    """The name without marks on its letters and without case, cut: what sorting by name compares."""
    if name.isascii():
        return name[:NAME_KEY_LENGTH].lower()
    apart = unicodedata.normalize("NFKD", name[:NAME_KEY_LENGTH])
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()[:NAME_KEY_LENGTH]


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
        if type(value) is int and abs(value) > _MOST:
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


# ---- the plain types -------------------------------------------------------------------------------------------------

_WHOLE_OR_NONE = frozenset({int, type(None)})
_PRICE_TYPES = frozenset({int, float, type(None)})
_NOTHINGS = frozenset({str, list, dict, type(None)})


def _plain(document: dict[str, Any]) -> OfferColumns:
    get = document.get
    offer_id, status = document["id"], document["status"]
    category, vat, rank = get("category_id"), get("vat_id"), get("buy_button_rank")
    rivals, club, estimated = get("number_of_offers"), get("emag_club"), get("estimated_stock")
    general, stock = get("general_stock"), _plain_warehouses(get("stock"))
    if general is None:
        general = stock[1]
    if type(offer_id) is not int or type(status) is not int:
        raise _NotPlain
    for whole in (
        *(offer_id, status, general, category, vat, rank, rivals, club, estimated),
        *(get("warranty"), get("genius_eligibility")),
    ):
        if whole is not None and (type(whole) is not int or not -_MOST <= whole <= _MOST):
            raise _NotPlain
    sale, low, high = _units(get("sale_price")), _units(get("min_sale_price")), _units(get("max_sale_price"))
    if type(get("best_offer_recommended_price")) not in _PRICE_TYPES:
        raise _NotPlain
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
        raise _NotPlain
    return int(value == 1)


def _plain_text(value: Any) -> str:
    if type(value) is str:
        return value
    if value is None:
        return ""
    raise _NotPlain


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
    raise _NotPlain


def _is_nothing(value: Any) -> bool:
    """`null`, `""`, `[]` and `{}`; 0 and false are something, and nothing plain."""
    if value:
        return False
    if type(value) not in _NOTHINGS:
        raise _NotPlain
    return True


def _plain_eans(value: Any) -> str:
    if _is_nothing(value):
        return ""
    if type(value) is not list:
        raise _NotPlain
    if len(value) == 1 and type(value[0]) is str:
        return value[0]
    return " ".join([_plain_text(text) for text in value if text])


def _plain_warehouses(value: Any) -> tuple[str, int]:
    if type(value) is not list:
        raise _NotPlain
    if len(value) == 1:
        warehouse, amount = value[0]["warehouse_id"], value[0]["value"]
        if type(warehouse) is not int or type(amount) is not int:
            raise _NotPlain
        return f'{{"{warehouse}":{amount}}}', amount
    by_id: dict[int, int] = {}
    for item in value:
        warehouse, amount = item["warehouse_id"], item["value"]
        if type(warehouse) is not int or type(amount) is not int:
            raise _NotPlain
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
            raise _NotPlain
        found = status.get("errors")
        if found:
            if type(found) is not list:
                raise _NotPlain
            errors += found
    return value[0]["value"], errors


def _plain_errors(doc_errors: Any, of_statuses: list[Any]) -> int:
    if _is_nothing(doc_errors) and not of_statuses:
        return 0
    if doc_errors and type(doc_errors) is not list:
        raise _NotPlain
    return len(dict.fromkeys(flatten_texts(doc_errors or []) + flatten_texts(of_statuses)))
