"""The columns of offers in a file: their keys, their labels, and which of them `import` can take back."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from emag_desk.domain.offer_fields import FIELDS
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.validation import OFFER_VALIDATION, validation_label
from emag_desk.errors import InputError
from emag_desk.sync.cells import Cell

#: In front of the key of a field: its value when the file was written.
OLD = "old:"


@dataclass(frozen=True)
class SheetColumn:
    """One column: the key in the first row of the file, and what it shows of an offer."""

    key: str
    value: Callable[[OfferRow], Cell]


def _attribute(name: str) -> Callable[[OfferRow], Cell]:
    def value(offer: OfferRow) -> Cell:
        found: Cell | bool = getattr(offer, name)
        return int(found) if isinstance(found, bool) else found

    return value


def _of_warehouse(name: str, warehouse: int) -> Callable[[OfferRow], Cell]:
    def value(offer: OfferRow) -> Cell:
        values: dict[int, int] = getattr(offer, name)
        return values.get(warehouse)

    return value


#: Keys of single values, in the usual order; `stock` and `handling_time` stand for one column per warehouse.
USUAL = (
    "account",
    "id",
    "part_number",
    "part_number_key",
    "ean",
    "name",
    "brand",
    "category_id",
    "sale_price",
    "min_sale_price",
    "max_sale_price",
    "recommended_price",
    "best_offer_sale_price",
    "currency",
    "vat_id",
    "status",
    "stock",
    "general_stock",
    "estimated_stock",
    "handling_time",
    "validation",
    "validation_text",
    "offer_validation",
    "offer_validation_text",
    "doc_errors",
    "buy_button_rank",
    "number_of_offers",
    "ownership",
    "emag_club",
    "vanished",
)

_TEXTS: dict[str, Callable[[OfferRow], Cell]] = {
    "validation_text": lambda offer: validation_label(offer.validation),
    "offer_validation_text": lambda offer: OFFER_VALIDATION.get(offer.offer_validation or 0, ""),
}

#: What people call the columns, besides their keys; compared by `folded`.
_WORDS = {
    "account": ("account", "cont", "shop"),
    "id": ("id", "offer id", "seller id", "product id", "id oferta"),
    "part_number": ("part number", "sku", "cod produs", "seller product code"),
    "part_number_key": ("part number key", "pnk"),
    "ean": ("ean", "barcode", "cod ean"),
    "sale_price": ("price", "sale price", "pret", "pret vanzare"),
    "min_sale_price": ("min. price", "min price", "minimum price", "pret minim"),
    "max_sale_price": ("max. price", "max price", "maximum price", "pret maxim"),
    "recommended_price": ("recommended price", "rrp", "prp", "pret recomandat"),
    "stock": ("stock", "stoc"),
    "handling_time": ("handling time", "timp de procesare"),
    "status": ("status", "stare"),
    "vat_id": ("vat", "vat id", "tva"),
}


def folded(text: str) -> str:
    """A column's name as it is compared: without case, accents, underscores and superfluous space."""
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().replace("_", " ").split())


_BY_WORD = {folded(word): key for key, words in _WORDS.items() for word in (key, *words)}


def key_of(heading: str) -> str:
    """The key that a heading means: `Preț` -> `sale_price`, `Stock:2` -> `stock:2`; empty when it means none.

    Headings of old values keep their mark: `old: Price` -> `old:sale_price`.
    """
    text = folded(heading)
    if text.startswith(OLD):
        key = key_of(text.removeprefix(OLD))
        return OLD + key if key.partition(":")[0] in FIELDS else ""
    name, colon, warehouse = text.partition(":")
    key = _BY_WORD.get(name.strip(), "")
    if not colon:
        return key
    warehouse = warehouse.strip()
    per_warehouse = key in FIELDS and FIELDS[key].per_warehouse
    return f"{key}:{int(warehouse)}" if per_warehouse and warehouse.isascii() and warehouse.isdigit() else ""


def sheet_columns(
    keys: Iterable[str] | None = None, *, warehouses: Iterable[int] = (1,), old_values: bool = False
) -> list[SheetColumn]:
    """The columns with these keys, the usual ones when None. Raises InputError for a key that there is not.

    `stock` and `handling_time` become one column per warehouse. `old_values` repeats every field that can be edited
    as `old:...` at the end: from these, import sees what was edited and what changed on eMAG meanwhile.
    """
    columns: dict[str, SheetColumn] = {}
    for key in keys if keys is not None else USUAL:
        for column in _columns_of(key.strip(), warehouses):
            columns[column.key] = column
    if old_values:
        for column in list(columns.values()):
            if column.key.partition(":")[0] in FIELDS:
                columns[OLD + column.key] = SheetColumn(OLD + column.key, column.value)
    return list(columns.values())


def _columns_of(key: str, warehouses: Iterable[int]) -> list[SheetColumn]:
    name, _, warehouse = key.partition(":")
    if name in FIELDS and FIELDS[name].per_warehouse:
        if warehouse.isascii() and warehouse.isdigit():
            return [SheetColumn(key, _of_warehouse(name, int(warehouse)))]
        if not warehouse:
            return [SheetColumn(f"{name}:{number}", _of_warehouse(name, number)) for number in warehouses]
    if key in _TEXTS:
        return [SheetColumn(key, _TEXTS[key])]
    if key in OfferRow._fields and key != "row":
        return [SheetColumn(key, _attribute(key))]
    raise InputError(
        "There is no column {key}.", key=key or "''", remedy="The columns are: {keys}.", keys=", ".join(USUAL)
    )


def without_zeros(cell: Cell) -> Cell:
    """A price without the zeros that its four places leave: `83.1` and not `83.1000`."""
    if isinstance(cell, Decimal):
        short = cell.normalize()
        return short if short == 0 or short.as_tuple().exponent <= 0 else short.quantize(Decimal(1))  # type: ignore[operator]
    return cell
