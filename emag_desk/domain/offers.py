"""An offer as eMAG tells it (`product_offer/read`, protocol §4.2), tolerant of every type it has been seen with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from emag_desk.domain.tolerant import Flag, Price, Text, Tolerant, Whole, list_of, whole_of


class WarehouseValue(Tolerant):
    """A value that eMAG keeps per warehouse: pieces in stock, or handling time in days."""

    warehouse_id: int
    value: int


class ValidationStatus(Tolerant):
    """A state of eMAG's validation with the errors found, as eMAG words them."""

    value: Whole = None
    description: Text = ""
    errors: Annotated[list[Any], BeforeValidator(list_of)] = Field(default_factory=list)


class Offer(Tolerant):
    """One offer of the seller; unknown keys are kept. Prices are net, in `currency`."""

    id: int
    part_number_key: Text = ""
    part_number: Text = ""
    name: Text = ""
    brand: Text = ""
    category_id: Whole = None
    description: Text = ""
    url: Text = ""
    currency: Text = ""
    sale_price: Price = None
    min_sale_price: Price = None
    max_sale_price: Price = None
    recommended_price: Price = None
    best_offer_sale_price: Price = None
    best_offer_recommended_price: Price = None
    number_of_offers: Whole = None
    buy_button_rank: Whole = None
    ownership: Flag = False
    status: Annotated[int, BeforeValidator(whole_of)] = 0
    general_stock: Whole = None
    estimated_stock: Whole = None
    stock: Annotated[list[WarehouseValue], BeforeValidator(list_of)] = Field(default_factory=list)
    handling_time: Annotated[list[WarehouseValue], BeforeValidator(list_of)] = Field(default_factory=list)
    vat_id: Whole = None
    warranty: Whole = None
    ean: Annotated[list[Text], BeforeValidator(list_of)] = Field(default_factory=list)
    images: Annotated[list[Any], BeforeValidator(list_of)] = Field(default_factory=list)
    characteristics: Annotated[list[Any], BeforeValidator(list_of)] = Field(default_factory=list)
    validation_status: Annotated[list[ValidationStatus], BeforeValidator(list_of)] = Field(default_factory=list)
    translation_validation_status: Annotated[list[ValidationStatus], BeforeValidator(list_of)] = Field(
        default_factory=list
    )
    offer_validation_status: Annotated[list[ValidationStatus], BeforeValidator(list_of)] = Field(default_factory=list)
    doc_errors: Annotated[list[Any], BeforeValidator(list_of)] = Field(default_factory=list)
    emag_club: Whole = None
    genius_eligibility: Whole = None

    @property
    def validation(self) -> int | None:
        """The documentation's validation status."""
        return self.validation_status[0].value if self.validation_status else None

    @property
    def offer_validation(self) -> int | None:
        """1 valid, 2 invalid price."""
        return self.offer_validation_status[0].value if self.offer_validation_status else None

    @property
    def documentation_errors(self) -> list[str]:
        """Every documentation error in eMAG's own words, without repetition."""
        groups = [self.doc_errors, *(status.errors for status in self.validation_status)]
        return list(dict.fromkeys(text for group in groups for text in flatten_texts(group)))


def flatten_texts(value: Any) -> list[str]:
    """Every text inside eMAG's loosely shaped messages: strings, `{"message": ...}`, `{"text": ...}`, lists of them."""
    if value in (None, "", [], {}):
        return []
    if isinstance(value, Mapping):
        for key in ("message", "text", "error"):
            if value.get(key):
                where = value.get("field")
                return [f"{where}: {text}" if where else text for text in flatten_texts(value[key])]
        return [text for item in value.values() for text in flatten_texts(item)]
    if isinstance(value, (list, tuple)):
        return [text for item in value for text in flatten_texts(item)]
    return [str(value)]
