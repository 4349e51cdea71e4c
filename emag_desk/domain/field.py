"""Field: one question of a form, whatever it is shown with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from emag_desk.domain import product_keys
from emag_desk.domain.field_values import FieldKind
from emag_desk.domain.offer_fields import STATUS_LABELS

#: `source_language`: the language that a product is described in (protocol §4.1).
SOURCE_LANGUAGES = {
    "en_GB": "English",
    "ro_RO": "Romanian",
    "pl_PL": "Polish",
    "bg_BG": "Bulgarian",
    "hu_HU": "Hungarian",
    "de_DE": "German",
    "it_IT": "Italian",
    "fr_FR": "French",
    "es_ES": "Spanish",
    "nl_NL": "Dutch",
    "cs_CZ": "Czech",
    "ru_RU": "Russian",
    "el_GR": "Greek",
    "lt_LT": "Lithuanian",
    "sk_SK": "Slovak",
    "uk_UA": "Ukrainian",
}
#: `currency_type`: what prices may be in besides the platform's own currency.
CURRENCIES = ("EUR", "PLN")
SUPPLY_LEAD_TIMES = ("2", "3", "5", "7", "14", "30", "60", "90", "120")

_NO_YES = {"0": "No", "1": "Yes"}
#: The choices of a key in words of ours.
CHOICE_LABELS: dict[str, dict[str, str]] = {
    "status": {"0": STATUS_LABELS[0], "1": STATUS_LABELS[1], "2": STATUS_LABELS[2]},
    "source_language": SOURCE_LANGUAGES,
    "emag_club": _NO_YES,
    "images_overwrite": _NO_YES,
    "force_images_download": _NO_YES,
}


class Group(StrEnum):
    """Where a field stands in a form, in this order."""

    IDENTITY = "identity"
    MANDATORY = "mandatory"
    FILTER = "filter"
    OTHER = "other"
    FAMILY = "family"
    DESCRIPTION = "description"
    PRICE = "price"
    STOCK = "stock"
    SAFETY = "safety"
    MORE = "more"


GROUP_LABELS = {
    Group.IDENTITY: "Product",
    Group.MANDATORY: "Mandatory characteristics",
    Group.FILTER: "Characteristics that buyers filter by",
    Group.OTHER: "Other characteristics",
    Group.FAMILY: "Family",
    Group.DESCRIPTION: "Description and images",
    Group.PRICE: "Price and status",
    Group.STOCK: "Stock and handling time",
    Group.SAFETY: "Product safety",
    Group.MORE: "More",
}


@dataclass(frozen=True)
class Field:
    """One question. `label` and `hint` are texts of ours to translate, unless they are `given` by eMAG.

    `choices` are canonical values, `more_choices` tells that eMAG has more than these; see `choice_label` for their
    words. `tag` is a characteristic's tag, or the warehouse of a value kept per warehouse. `earliest` and `latest`
    bound a date. `defining` maps a family type to the characteristics in which the members of such a family differ.
    `cannot_clear` is what eMAG keeps once it has it.
    """

    key: str
    label: str
    kind: FieldKind
    mandatory: bool = False
    group: Group = Group.MORE
    order: int = 0
    multiple: bool = False
    tag: str = ""
    allow_new: bool = True
    choices: tuple[str, ...] = ()
    more_choices: bool = False
    choice_labels: tuple[str, ...] = ()
    unit: str = ""
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    most_characters: int = 255
    most_values: int = 0
    hint: str = ""
    given: bool = False
    read_only: bool = False
    cannot_clear: bool = False
    earliest: str = ""
    latest: str = ""
    defining: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @cached_property
    def choice_set(self) -> frozenset[str]:
        """The choices, to look one up among thousands."""
        return frozenset(self.choices)

    @property
    def restrictive(self) -> bool:
        """Whether only a value that eMAG lists is accepted."""
        return bool(self.choices) and not self.allow_new

    @property
    def characteristic_id(self) -> int | None:
        """The characteristic that it asks for; None for what every product is asked."""
        parts = product_keys.split(self.key)
        return parts.number if parts.name == product_keys.CHARACTERISTIC else None


def choice_label(asked: Field, choice: str) -> str:
    """What a choice is shown as: eMAG's words for it, or a text of ours that can be translated."""
    if asked.choice_labels:
        return str(dict(zip(asked.choices, asked.choice_labels, strict=False)).get(choice, choice))
    return CHOICE_LABELS.get(asked.key, {}).get(choice, choice)
