"""What every product of a platform is asked, whatever its category (protocol §4.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from emag_desk.domain import product_keys
from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.field import CURRENCIES, SOURCE_LANGUAGES, SUPPLY_LEAD_TIMES, Field, Group
from emag_desk.domain.field_values import FieldKind
from emag_desk.domain.offer_rules import MOST_STOCK, NO_REFERENCE, Reference

if TYPE_CHECKING:  # pydantic stays away from whoever only shows a form
    from emag_desk.domain.categories import Category

MOST_CONTACTS = 10
_LONG = 16_777_215
#: Up to here four decimals are exact in a JSON number.
_HIGHEST_PRICE = Decimal(99_999_999_999)


def product_fields(
    platform: str,
    *,
    new: bool,
    attach: bool = False,
    owned: bool = True,
    category: Category | None = None,
    reference: Reference = NO_REFERENCE,
    warehouses: Sequence[int] = (1,),
    today: date | None = None,
) -> list[Field]:
    """What every product of a platform (`emag-ro`, ...) is asked.

    `new` makes a product or an offer, else one of the seller's is changed. `attach` asks only for an offer of a product
    that eMAG has. `owned` tells whether the seller may change the documentation. The category decides on EAN and
    warranty. `today` bounds the start date; None leaves it unbounded.
    """
    fields = [*_identity(new, attach, category), *_offer(platform, reference, today, new)]
    for number, warehouse in enumerate(warehouses):
        fields += _warehouse(warehouse, reference, first=number == 0, new=new)
    if not attach:
        fields += [*_description(), *_safety(), *_more(category)]
    if not (owned or attach):
        fields = [replace(one, read_only=True) if product_keys.is_documentation(one.key) else one for one in fields]
        fields = [replace(one, mandatory=False) if one.read_only else one for one in fields]
    return fields


def _identity(new: bool, attach: bool, category: Category | None) -> list[Field]:
    text, group = FieldKind.TEXT, Group.IDENTITY
    ean_mandatory = category is not None and category.is_ean_mandatory
    name = Field("name", "Name", text, mandatory=True, group=group, cannot_clear=True)
    key = Field(
        "part_number_key",
        "Part number key (PNK)",
        text,
        group=group,
        most_characters=20,
        hint="The last part of the product's address on the site.",
        cannot_clear=True,
    )
    if attach:
        ean = Field("ean", "EAN", FieldKind.EANS, group=group, most_values=1)
        return [key, ean, name]
    fields = [
        Field(
            "category_id",
            "Category",
            FieldKind.CATEGORY,
            mandatory=new,
            group=group,
            minimum=Decimal(1),
            maximum=Decimal(65_535),
            cannot_clear=True,
            # The form asks what this category wants to know; nothing may be added in one that is closed.
            allow_new=category is None or not new,
            choices=(str(category.id),) if category is not None and category.is_allowed else (),
        ),
        name,
        Field("brand", "Brand", text, mandatory=True, group=group, cannot_clear=True),
        Field(
            "part_number",
            "Part number",
            text,
            mandatory=True,
            group=group,
            most_characters=25,
            hint="Your code of this product. One part number stands for one product.",
            cannot_clear=True,
        ),
        Field(
            "ean",
            "EAN",
            FieldKind.EANS,
            mandatory=ean_mandatory,
            group=group,
            multiple=True,
            hint="Each EAN belongs to one product only.",
            cannot_clear=True,
        ),
    ]
    return fields if new else [*fields, replace(key, read_only=True)]


def _offer(platform: str, reference: Reference, today: date | None, new: bool) -> list[Field]:
    group, currency = Group.PRICE, PLATFORMS[platform].currency
    rates = reference.vat_rates
    fields = [
        _price("sale_price", "Price", "Without VAT.", currency),
        _price("min_sale_price", "Min. price", "eMAG refuses a price below it.", currency, mandatory=new),
        _price("max_sale_price", "Max. price", "eMAG refuses a price above it.", currency, mandatory=new),
        _price(
            "recommended_price",
            "Recommended price",
            "Above the price: the difference is shown as a promotion.",
            currency,
            mandatory=False,
        ),
        Field(
            "vat_id",
            "VAT",
            FieldKind.CHOICE,
            mandatory=True,
            group=group,
            allow_new=not rates,
            choices=tuple(str(number) for number in rates),
            choice_labels=tuple(f"{(rate * 100).normalize():f} %" for rate in rates.values()),
            cannot_clear=True,
        ),
        Field(
            "status",
            "Status",
            FieldKind.CHOICE,
            mandatory=True,
            group=group,
            allow_new=False,
            choices=("0", "1") if new else ("0", "1", "2"),
            cannot_clear=True,
        ),
        _yes_no("emag_club", "Genius", group, mandatory=True, hint="Left to eMAG, the offer would be enrolled."),
        Field(
            "currency_type",
            "Other currency",
            FieldKind.CHOICE,
            group=group,
            allow_new=False,
            choices=CURRENCIES,
            hint="Only where the prices are not in the currency of the platform.",
        ),
        Field(
            "start_date",
            "Start date",
            FieldKind.DATE,
            group=group,
            earliest=(today + timedelta(days=1)).isoformat() if today else "",
            latest=(today + timedelta(days=60)).isoformat() if today else "",
            hint="From tomorrow to 60 days ahead.",
        ),
    ]
    if platform == "emag-ro":
        fields.append(_price("green_tax", "Green tax", "With VAT.", currency, mandatory=False, least="0"))
    return fields


def _price(key: str, label: str, hint: str, currency: str, *, mandatory: bool = True, least: str = "0.0001") -> Field:
    return Field(
        key,
        label,
        FieldKind.PRICE,
        mandatory=mandatory,
        group=Group.PRICE,
        unit=str(currency),  # no text of ours
        minimum=Decimal(least),
        maximum=_HIGHEST_PRICE,
        hint=hint,
        cannot_clear=mandatory or key in ("min_sale_price", "max_sale_price"),
    )


def _yes_no(key: str, label: str, group: Group, *, mandatory: bool = False, hint: str = "") -> Field:
    return Field(
        key,
        label,
        FieldKind.CHOICE,
        mandatory=mandatory,
        group=group,
        allow_new=False,
        choices=("0", "1"),
        hint=hint,
        cannot_clear=mandatory,
    )


def _warehouse(warehouse: int, reference: Reference, *, first: bool, new: bool) -> list[Field]:
    """The account's own warehouse, which stands first, must have a stock; eMAG knows it as 1 where there is but one."""
    days = sorted(reference.handling_times)
    return [
        Field(
            product_keys.per_warehouse("stock", warehouse),
            "Stock",
            FieldKind.WHOLE,
            mandatory=first,
            group=Group.STOCK,
            tag=str(warehouse),
            minimum=Decimal(0),
            maximum=Decimal(MOST_STOCK),
            cannot_clear=True,
        ),
        Field(
            product_keys.per_warehouse("handling_time", warehouse),
            "Handling time",
            FieldKind.CHOICE if days else FieldKind.WHOLE,
            mandatory=first and not new,
            group=Group.STOCK,
            tag=str(warehouse),
            allow_new=not days,
            choices=tuple(str(day) for day in days),
            unit="days",
            minimum=Decimal(0),
            maximum=Decimal(255),
            cannot_clear=True,
        ),
    ]


def _description() -> list[Field]:
    group = Group.DESCRIPTION
    return [
        Field("description", "Description", FieldKind.HTML, group=group, most_characters=_LONG, cannot_clear=True),
        Field(
            "images",
            "Images",
            FieldKind.IMAGES,
            group=group,
            multiple=True,
            most_characters=1024,
            hint="Public addresses of JPG or PNG files, at most 6000 × 6000 pixels and 8 MB.",
            cannot_clear=True,
        ),
        _yes_no("images_overwrite", "Replace all images", group),
        _yes_no("force_images_download", "Fetch the images again", group),
    ]


def _safety() -> list[Field]:
    group, contacts = Group.SAFETY, FieldKind.CONTACTS
    return [
        Field("manufacturer", "Manufacturer", contacts, group=group, multiple=True, most_values=MOST_CONTACTS),
        Field(
            "eu_representative",
            "Representative in the EU",
            contacts,
            group=group,
            multiple=True,
            most_values=MOST_CONTACTS,
        ),
        Field(
            "safety_information",
            "Safety information",
            FieldKind.LONG_TEXT,
            group=group,
            most_characters=_LONG,
            cannot_clear=True,
        ),
    ]


def _more(category: Category | None) -> list[Field]:
    return [
        Field(
            "warranty",
            "Warranty",
            FieldKind.WHOLE,
            mandatory=category is not None and category.is_warranty_mandatory,
            group=Group.IDENTITY,
            unit="months",
            minimum=Decimal(0),
            maximum=Decimal(255),
        ),
        Field(
            "source_language",
            "Language of the texts",
            FieldKind.CHOICE,
            allow_new=False,
            choices=tuple(SOURCE_LANGUAGES),
            hint="Another language than the platform's is translated by eMAG.",
        ),
        Field("url", "Address on your own site", FieldKind.LINK, most_characters=1024, cannot_clear=True),
        Field(
            "vendor_category_id",
            "Your own category number",
            FieldKind.WHOLE,
            minimum=Decimal(1),
            maximum=Decimal(4_294_967_295),
            cannot_clear=True,
        ),
        Field(
            "supply_lead_time",
            "Supply lead time",
            FieldKind.CHOICE,
            allow_new=False,
            choices=SUPPLY_LEAD_TIMES,
            unit="days",
        ),
        Field("attachments", "Attachments", FieldKind.LINKS, multiple=True, most_characters=1024),
    ]
