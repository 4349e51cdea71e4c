"""A form and the marketplace agree: what the form lets pass is taken, and what breaks a rule is refused for one reason.

The two sides share no code: the form's rules are the program's, the marketplace's those of the practice server.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from emag_desk.domain import product_keys
from emag_desk.domain.categories import Category
from emag_desk.domain.field_problems import Code, FieldProblem
from emag_desk.domain.fields import Field, FieldKind, canonical, check, form_fields, missing
from emag_desk.domain.offer_rules import Reference
from emag_desk.domain.product import attach_entity, changed, entity, values_of
from emag_desk.errors import InputError
from emag_desk.practice.clock import SystemClock
from emag_desk.practice.findings import Verdict
from emag_desk.practice.market import Market, practice_market
from emag_desk.practice.offer_json import offer_json
from emag_desk.practice.pages import Page
from emag_desk.practice.platforms import HANDLING_TIMES, PLATFORMS
from emag_desk.practice.product_rules import validate
from emag_desk.practice.templates import template_of

TODAY = date(2026, 3, 10)
OFFER = 4_000_001
CATEGORY = 60_001
SIZE, RETIRED = 6506, 10_770

Values = dict[str, list[str]]


class Noon(SystemClock):
    """Noon of one day, for ever."""

    def now(self) -> datetime:
        return datetime(TODAY.year, TODAY.month, TODAY.day, 10, tzinfo=UTC)


class Markets(dict[str, Market]):
    """The shop of each platform."""

    def __repr__(self) -> str:
        return "markets"


@pytest.fixture(scope="module")
def markets() -> Markets:
    """Shops without an offer in them."""
    return Markets({code: practice_market(code, clock=Noon()) for code in PLATFORMS})


class Form:
    """A filled form of a category."""

    def __init__(self, platform: str, template: dict[str, Any], fields: list[Field], values: Values) -> None:
        self.platform = platform
        self.template = template
        self.fields = fields
        self.values = values

    def __repr__(self) -> str:
        return f"Form({self.platform}, {self.template}, {self.values})"

    def field(self, key: str) -> Field:
        return next(one for one in self.fields if one.key == key)

    def of_kind(self, *kinds: FieldKind) -> Iterator[Field]:
        """The characteristics of some kinds."""
        return (one for one in self.fields if one.given and one.kind in kinds)

    def with_values(self, **changes: list[str]) -> Form:
        return self.having(changes)

    def having(self, changes: Mapping[str, list[str]]) -> Form:
        return Form(self.platform, self.template, self.fields, {**self.values, **changes})

    def problems(self) -> list[FieldProblem]:
        return check(self.fields, self.values)

    def stops(self) -> list[FieldProblem]:
        return [one for one in self.problems() if one.stops]

    def sent(self) -> dict[str, Any]:
        """What is sent; a text that cannot be written as a number goes as it is."""
        body = entity(OFFER, {key: texts for key, texts in self.values.items() if self._writable(key)})
        for key, texts in self.values.items():
            if self._writable(key) or not texts:
                continue
            name, number, _ = product_keys.split(key)
            if name in product_keys.PER_WAREHOUSE:
                kept = [part for part in body.get(name, []) if part["warehouse_id"] != number]
                body[name] = [*kept, {"warehouse_id": number, "value": texts[0]}]
            else:
                body[name] = texts[0]
        return body

    def _writable(self, key: str) -> bool:
        try:
            entity(OFFER, {key: self.values[key]})
        except InputError:
            return False
        return True

    def judged(self, markets: Markets) -> Verdict:
        market = markets[self.platform]
        market.templates.put(template_of(self.template))
        return validate(market.platform, self.sent(), market)


# Templates ----------------------------------------------------------------------------------------------------------

words = st.text("abcdefghijkl ăîșțЖщőű-&'\"", min_size=1, max_size=14)
words = words.map(lambda text: " ".join(text.split()) or "x")
amounts = st.one_of(st.integers(0, 5000).map(str), st.decimals(0, 900, places=2).map(lambda number: f"{number:f}"))
units = st.sampled_from(["cm", "kg", "W", "GB", "inch", "l/h", '"', "° C"])
VALUES: dict[int, st.SearchStrategy[str]] = {
    1: amounts,
    2: st.builds("{} {}".format, amounts, units),
    11: words,
    20: st.sampled_from(["Da", "Nu", "N/A"]),
    30: st.builds("{} x {}".format, amounts, amounts),
    40: st.builds("{} x {} x {} - {}".format, amounts, amounts, amounts, amounts),
    60: st.builds("{} {}".format, st.sampled_from(["36", "38.5", "XL", "S"]), st.sampled_from(["EU", "INTL", "intl"])),
}
SINGLE_TYPES = (1, 20, 60)


@st.composite
def characteristics(draw: st.DrawFn, number: int, type_id: int) -> dict[str, Any]:
    several = VALUES[type_id]
    values = ["Da", "Nu", "N/A"] if type_id == 20 else draw(st.lists(several, max_size=6, unique=True))
    return {
        "id": number,
        "name": draw(words),
        "type_id": type_id,
        "display_order": draw(st.integers(0, 9)),
        "is_mandatory": draw(st.integers(0, 1)),
        "is_filter": draw(st.integers(0, 1)),
        "allow_new_value": draw(st.integers(0, 1)),
        "values": values,
        "tags": ["original", "converted"] if number == SIZE else [],
    }


@st.composite
def templates(draw: st.DrawFn) -> dict[str, Any]:
    """A category that asks for something of every type, a size with its tags and the retired one among them."""
    types = [*VALUES, *draw(st.lists(st.sampled_from(list(VALUES)), max_size=4))]
    asked = [draw(characteristics(5000 + place, type_id)) for place, type_id in enumerate(types)]
    asked += [draw(characteristics(SIZE, 60)), {**draw(characteristics(RETIRED, 60)), "is_mandatory": 0}]
    numbers = [one["id"] for one in asked if one["id"] != RETIRED]
    members = st.lists(st.sampled_from(numbers), min_size=1, max_size=3, unique=True)
    return {
        "id": CATEGORY,
        "name": draw(words),
        "is_allowed": 1,
        "is_ean_mandatory": draw(st.integers(0, 1)),
        "is_warranty_mandatory": draw(st.integers(0, 1)),
        "characteristics": draw(st.permutations(asked)),
        "family_types": [
            {
                "id": 90 + place,
                "name": draw(words),
                "characteristics": [
                    {"characteristic_id": number, "characteristic_family_type_id": 1, "is_foldable": 1}
                    for number in draw(members)
                ],
            }
            for place in range(draw(st.integers(1, 2)))
        ],
    }


# Values -------------------------------------------------------------------------------------------------------------


def with_check_digit(body: str) -> str:
    """Written again for the tests, from the description by GS1."""
    odd, even = body[::-1][::2], body[::-1][1::2]
    return body + str((10 - (3 * sum(map(int, odd)) + sum(map(int, even))) % 10) % 10)


def unknown_to_emag(code: str) -> bool:
    """One EAN in three is in eMAG's catalogue: such a form attaches, and its documentation is not looked at."""
    return int(code) % 3 != 0


def digits(most: int) -> st.SearchStrategy[str]:
    return st.text(string.digits, min_size=most, max_size=most)


eans = st.sampled_from([7, 11, 12, 13]).flatmap(digits).map(with_check_digit).filter(unknown_to_emag)
addresses = st.builds("https://shop.example/{}".format, st.text("abc/1-", max_size=8))
images = st.builds(
    lambda place, ending, kind: product_keys.write({"url": place + ending, "display_type": kind}),
    addresses,
    st.sampled_from([".jpg", ".JPEG", ".png", ".jpg?v=2"]),
    st.integers(0, 2),
)
contacts = st.builds(
    lambda name, street, user: product_keys.write({"name": name, "address": street, "email": f"{user}@firm.example"}),
    words,
    words,
    st.text("abc.", min_size=1, max_size=5),
)
paragraphs = st.builds("<p>{}</p>".format, words.map(lambda text: text.replace("&", "&amp;")))
PRODUCT: dict[str, st.SearchStrategy[list[str]]] = {
    "name": words.map(lambda text: [text]),
    "brand": words.map(lambda text: [text]),
    "part_number": st.text("AB12-", min_size=1, max_size=25).map(lambda text: [text]),
    "ean": st.lists(eans, min_size=1, max_size=3, unique=True),
    "description": st.lists(paragraphs, min_size=1).map(lambda parts: ["".join(parts)]),
    "images": st.lists(images, min_size=1, max_size=4),
    "manufacturer": st.lists(contacts, min_size=1, max_size=10),
    "eu_representative": st.lists(contacts, min_size=1, max_size=10),
    "safety_information": words.map(lambda text: [text]),
    "green_tax": st.decimals(0, 20, places=4).map(lambda number: [f"{number:f}"]),
    "warranty": st.integers(0, 255).map(lambda months: [str(months)]),
    "vendor_category_id": st.integers(1, 99999).map(lambda number: [str(number)]),
    "url": addresses.map(lambda text: [text]),
    "attachments": addresses.map(lambda text: [product_keys.write({"url": text})]),
    "start_date": st.integers(1, 60).map(lambda days: [(TODAY + timedelta(days=days)).isoformat()]),
    "stock": st.integers(0, 65_535).map(lambda pieces: [str(pieces)]),
}


def value_of(field: Field) -> st.SearchStrategy[str]:
    """Something that a characteristic takes."""
    if field.restrictive:
        return st.sampled_from(field.choices)
    kinds = {
        FieldKind.NUMERIC: 1,
        FieldKind.NUMERIC_UNIT: 2,
        FieldKind.FIXED: 11,
        FieldKind.BOOLEAN: 20,
        FieldKind.RESOLUTION: 30,
        FieldKind.VOLUME: 40,
        FieldKind.SIZE: 60,
    }
    return VALUES[kinds[field.kind]]


def values_for(field: Field) -> st.SearchStrategy[list[str]]:
    if field.given:
        return st.lists(value_of(field), min_size=1, max_size=3 if field.multiple else 1, unique=True)
    if field.choices:
        return st.sampled_from(field.choices).map(lambda choice: [choice])
    return PRODUCT[field.key.partition(":")[0]]


PRICES = ("sale_price", "min_sale_price", "max_sale_price", "recommended_price")


@st.composite
def prices(draw: st.DrawFn) -> Values:
    low, price, high = sorted(draw(st.lists(st.integers(1, 9_000_000), min_size=3, max_size=3)))
    found = {"min_sale_price": low, "sale_price": price, "max_sale_price": high}
    if draw(st.booleans()):
        found["recommended_price"] = price + draw(st.integers(1, 10_000))
    return {key: [f"{Decimal(units).scaleb(-4):f}"] for key, units in found.items()}


def fields_of(platform: str, template: dict[str, Any], *, attach: bool = False) -> list[Field]:
    market = PLATFORMS[platform]
    rates = {rate.vat_id: Decimal(rate.permille) / 1000 for rate in market.vat_rates}
    return form_fields(
        platform,
        Category.model_validate(template),
        new=True,
        attach=attach,
        reference=Reference(rates, HANDLING_TIMES),
        warehouses=(1, 2),
        today=TODAY,
    )


def family_of(form: Form, draw: st.DrawFn) -> Values:
    """A family with one value of each characteristic that defines it."""
    field = form.field("family")
    kind = draw(st.sampled_from(field.choices))
    found = {"family": [product_keys.write({"id": 7, "name": draw(words), "family_type_id": int(kind)})]}
    for one in form.fields:
        if one.characteristic_id in field.defining[kind]:
            found[one.key] = (form.values.get(one.key) or [draw(value_of(one))])[:1]
    return found


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """A category of a platform, and a form of it filled with values that it takes."""
    platform = draw(st.sampled_from(sorted(PLATFORMS)))
    template = draw(templates())
    fields = fields_of(platform, template)
    values: Values = {"category_id": [str(CATEGORY)], **draw(prices())}
    for field in fields:
        if field.key not in (*PRICES, "category_id", "family") and (field.mandatory or draw(st.booleans())):
            values[field.key] = draw(values_for(field))
    if "currency_type" in values and "start_date" in values:
        values["start_date"] = ["2026-03-31"]
    form = Form(platform, template, fields, values)
    return form.having(family_of(form, draw)) if draw(st.booleans()) else form


EXAMPLES = settings.default.max_examples
quickly = settings(max_examples=EXAMPLES * 3 // 5, deadline=None, suppress_health_check=list(HealthCheck))


@quickly
@given(form=forms())
def test_a_form_that_shows_no_problem_is_taken_without_a_remark(markets: Markets, form: Form) -> None:
    assert [str(one) for one in form.stops()] == []
    verdict = form.judged(markets)
    assert verdict.findings == ()
    assert verdict.saved


# Mutations ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mutation:
    """One way to break one rule. `apply` gives every form that comes of it; `text` is what the marketplace says."""

    name: str
    code: Code
    text: str
    apply: Callable[[Form], Iterator[Form]]


def with_value(key: str, *values: str) -> Callable[[Form], Iterator[Form]]:
    """The same field with other values, where the form has it."""

    def apply(form: Form) -> Iterator[Form]:
        if any(one.key == key for one in form.fields):
            yield form.having({key: list(values)})

    return apply


def with_characteristic(*kinds: FieldKind, value: str, free: bool = False) -> Callable[[Form], Iterator[Form]]:
    """Another value in each characteristic of these kinds; `free`: only where any value is taken."""

    def apply(form: Form) -> Iterator[Form]:
        for one in form.of_kind(*kinds):
            if not (free and one.restrictive) and value not in one.choice_set:
                yield form.having({one.key: [value]})

    return apply


def unlisted(form: Form) -> Iterator[Form]:
    made_up = {
        FieldKind.NUMERIC: "987654321",
        FieldKind.NUMERIC_UNIT: "987654321 zz",
        FieldKind.RESOLUTION: "987654321 x 1",
        FieldKind.VOLUME: "987654321 x 1 x 1 - 1",
        FieldKind.SIZE: "99 ZZ",
        FieldKind.FIXED: "zzzz",
        FieldKind.BOOLEAN: "Maybe",
    }
    for one in form.fields:
        if one.given and one.restrictive:
            yield form.having({one.key: [made_up[one.kind]]})


def two_where_one_is_taken(form: Form) -> Iterator[Form]:
    for one in form.of_kind(FieldKind.NUMERIC, FieldKind.BOOLEAN, FieldKind.SIZE):
        pair = (
            list(one.choices[:2]) if one.restrictive else {FieldKind.SIZE: ["1 EU", "2 EU"]}.get(one.kind, ["1", "2"])
        )
        if len(pair) == 2:
            yield form.having({one.key: pair})


def without_what_is_mandatory(form: Form) -> Iterator[Form]:
    for one in form.fields:
        stocked = one.key == "stock:1" and form.values.get("stock:2")
        if one.mandatory and one.key != "emag_club" and not stocked:  # Genius left out is sent as 0: see `entity`
            yield form.having({one.key: []})
            yield form.having({one.key: ["  "]})


def with_family(**parts: Any) -> Callable[[Form], Iterator[Form]]:
    def apply(form: Form) -> Iterator[Form]:
        for kind in form.field("family").choices:
            family = {"id": 7, "name": "Lamps", "family_type_id": int(kind), **parts}
            filled = {one.key: [one_value(one)] for one in defining(form, kind)}
            yield form.having({**filled, "family": [product_keys.write(family)]})

    return apply


def defining(form: Form, kind: str) -> list[Field]:
    return [one for one in form.fields if one.characteristic_id in form.field("family").defining[kind]]


def one_value(field: Field) -> str:
    plain = {
        FieldKind.NUMERIC_UNIT: "1 cm",
        FieldKind.RESOLUTION: "1 x 1",
        FieldKind.VOLUME: "1 x 1 x 1 - 1",
        FieldKind.SIZE: "1 EU",
    }
    return field.choices[0] if field.choices else plain.get(field.kind, "1")


def family_lacks_a_value(form: Form) -> Iterator[Form]:
    for whole in with_family()(form):
        kind = str(product_keys.read(whole.values["family"][0])["family_type_id"])
        for one in defining(form, kind):
            if not one.mandatory and one.tag != "converted":
                yield whole.having({one.key: []})


def family_has_two_values(form: Form) -> Iterator[Form]:
    for whole in with_family()(form):
        kind = str(product_keys.read(whole.values["family"][0])["family_type_id"])
        for one in defining(form, kind):
            if one.multiple and (not one.restrictive or len(one.choices) > 1):
                pair = list(one.choices[:2]) if len(one.choices) > 1 else ["1 cm", "2 cm"]
                if one.kind in (FieldKind.FIXED, FieldKind.NUMERIC_UNIT) or len(one.choices) > 1:
                    yield whole.having({one.key: pair})


def size_with(tag: str) -> Callable[[Form], Iterator[Form]]:
    def apply(form: Form) -> Iterator[Form]:
        yield form.having({product_keys.characteristic(SIZE, tag): ["36 EU"]})

    return apply


def elsewhere(key: str, value: str) -> Callable[[Form], Iterator[Form]]:
    """A value of which no field of the form speaks."""

    def apply(form: Form) -> Iterator[Form]:
        if all(one.key != key for one in form.fields):
            yield form.having({key: [value]})

    return apply


def prices_of(**given: str) -> Callable[[Form], Iterator[Form]]:
    def apply(form: Form) -> Iterator[Form]:
        yield form.having({key: [given[key]] if key in given else [] for key in PRICES})

    return apply


def other_currency_and_month(form: Form) -> Iterator[Form]:
    yield form.with_values(currency_type=["EUR"], start_date=["2026-04-01"])


def closed_category(form: Form) -> Iterator[Form]:
    template = {**form.template, "is_allowed": 0}
    yield Form(form.platform, template, fields_of(form.platform, template), form.values)


def image(url: str, kind: Any = 1) -> str:
    return product_keys.write({"url": url, "display_type": kind})


def contact(name: str = "Firm", address: str = "Street 1", email: str = "a@firm.example") -> str:
    return product_keys.write({"name": name, "address": address, "email": email})


MUTATIONS = [
    Mutation("mandatory", Code.MISSING, "is mandatory|was not set|saved as a draft", without_what_is_mandatory),
    Mutation("long name", Code.TOO_LONG, "1 to 255 char", with_value("name", "n" * 256)),
    Mutation("long brand", Code.TOO_LONG, "1 to 255 char", with_value("brand", "n" * 256)),
    Mutation("long part number", Code.TOO_LONG, "at most 25", with_value("part_number", "n" * 26)),
    Mutation("long address", Code.TOO_LONG, "1 to 1024", with_value("url", "https://a.example/" + "n" * 1010)),
    Mutation(
        "long value",
        Code.TOO_LONG,
        "at most 255 char",
        with_characteristic(FieldKind.FIXED, FieldKind.SIZE, value="n" * 256, free=True),
    ),
    Mutation("two values", Code.SINGLE, "only one value", two_where_one_is_taken),
    Mutation("words", Code.NOT_NUMERIC, "must be numeric", with_characteristic(FieldKind.NUMERIC, value="ten")),
    Mutation("no unit", Code.NOT_PARSED, "cannot be parsed", with_characteristic(FieldKind.NUMERIC_UNIT, value="30")),
    Mutation("no number", Code.NOT_PARSED, "cannot be parsed", with_characteristic(FieldKind.NUMERIC_UNIT, value="cm")),
    Mutation("one side", Code.NOT_PARSED, "cannot be parsed", with_characteristic(FieldKind.RESOLUTION, value="640")),
    Mutation(
        "three sides",
        Code.NOT_PARSED,
        "cannot be parsed",
        with_characteristic(FieldKind.RESOLUTION, value="640 x 480 x 3"),
    ),
    Mutation("flat", Code.NOT_PARSED, "cannot be parsed", with_characteristic(FieldKind.VOLUME, value="30 x 40")),
    Mutation("not listed", Code.NOT_LISTED, "must be one of", unlisted),
    Mutation("no tag", Code.TAG, "tag of char", size_with("")),
    Mutation("unknown tag", Code.TAG, "tag of char", size_with("imagined")),
    Mutation("not attached", Code.NOT_ATTACHED, "is not attached", elsewhere("characteristic:64999", "x")),
    Mutation("green tax", Code.PLATFORM, "only for eMAG RO", elsewhere("green_tax", "1.00")),
    Mutation("no tax", Code.PRICE, "0 or more", with_value("green_tax", "x")),
    Mutation("free", Code.NOT_POSITIVE, "greater than 0", with_value("sale_price", "0.00")),
    Mutation("negative price", Code.NOT_POSITIVE, "greater than 0", with_value("min_sale_price", "-1.00")),
    Mutation("no price", Code.PRICE, "a number greater", with_value("sale_price", "cheap")),
    Mutation("five decimals", Code.PRICE, "4 decimals", with_value("max_sale_price", "1.23456")),
    Mutation(
        "minimum above maximum",
        Code.MIN_ABOVE_MAX,
        "minimum price .* greater than the maximum",
        prices_of(min_sale_price="9.00", sale_price="8.00", max_sale_price="7.00"),
    ),
    Mutation(
        "below minimum",
        Code.BELOW_MIN,
        "must be between",
        prices_of(min_sale_price="9.00", sale_price="8.9999", max_sale_price="17.00"),
    ),
    Mutation(
        "above maximum",
        Code.ABOVE_MAX,
        "must be between",
        prices_of(min_sale_price="9.00", sale_price="17.0001", max_sale_price="17.00"),
    ),
    Mutation(
        "recommended",
        Code.RECOMMENDED,
        "recommended price should be greater",
        prices_of(min_sale_price="9.00", sale_price="10.00", max_sale_price="17.00", recommended_price="10.00"),
    ),
    Mutation("much stock", Code.RANGE, "65535 or less", with_value("stock:1", "65536")),
    Mutation("negative stock", Code.NOT_WHOLE, "whole", with_value("stock:1", "-1")),
    Mutation("half a piece", Code.NOT_WHOLE, "whole", with_value("stock:2", "1.5")),
    Mutation("handling", Code.NOT_LISTED, "must be one of", with_value("handling_time:1", "8")),
    Mutation("VAT", Code.NOT_LISTED, "Invalid vat_id", with_value("vat_id", "99")),
    Mutation("status", Code.NOT_LISTED, "must be 0, 1 or 2", with_value("status", "3")),
    Mutation("born dead", Code.NOT_LISTED, "0 or 1 for a new", with_value("status", "2")),
    Mutation("Genius", Code.NOT_LISTED, "must be one of", with_value("emag_club", "2")),
    Mutation("overwrite", Code.NOT_LISTED, "must be one of", with_value("images_overwrite", "2")),
    Mutation("supply", Code.NOT_LISTED, "must be one of", with_value("supply_lead_time", "4")),
    Mutation("language", Code.NOT_LISTED, "must be one of", with_value("source_language", "zh_CN")),
    Mutation("currency", Code.NOT_LISTED, "must be EUR or PLN", with_value("currency_type", "USD")),
    Mutation("warranty", Code.RANGE, "between 0 and 255", with_value("warranty", "256")),
    Mutation("category", Code.RANGE, "between 1 and 65535", with_value("category_id", "65536")),
    Mutation("closed category", Code.CATEGORY, "not allowed to add products", closed_category),
    Mutation("own category", Code.RANGE, "between 1 and", with_value("vendor_category_id", "0")),
    Mutation("check digit", Code.EAN, "not a valid EAN", with_value("ean", "5949999000018")),
    Mutation("letters", Code.EAN, "not a valid EAN", with_value("ean", "59499990000AB")),
    Mutation("short", Code.EAN, "not a valid EAN", with_value("ean", "59499")),
    Mutation("long", Code.EAN, "not a valid EAN", with_value("ean", "594999900001712")),
    Mutation("second EAN", Code.EAN, "not a valid EAN", with_value("ean", "4006381333931", "4006381333932")),
    Mutation("no date", Code.DATE, "YYYY-MM-DD", with_value("start_date", "2026-02-30")),
    Mutation("today", Code.DATE_WINDOW, "between tomorrow", with_value("start_date", TODAY.isoformat())),
    Mutation("too late", Code.DATE_WINDOW, "between tomorrow", with_value("start_date", "2026-05-10")),
    Mutation("next month", Code.DATE_WINDOW, "end of the month", other_currency_and_month),
    Mutation("webp", Code.IMAGE_FORMAT, "No valid images", with_value("images", image("https://a.example/1.webp"))),
    Mutation(
        "one bad image",
        Code.IMAGE_FORMAT,
        "is not valid",
        with_value("images", image("https://a.example/1.jpg"), image("https://a.example/1.WebP?x=.jpg", 0)),
    ),
    Mutation("own disk", Code.IMAGE, "No valid images", with_value("images", image("C:/pictures/1.jpg"))),
    Mutation("own net", Code.IMAGE, "No valid images", with_value("images", image("http://192.168.1.4/1.jpg"))),
    Mutation("no address", Code.IMAGE, "does not have url", with_value("images", image(""))),
    Mutation("long image", Code.TOO_LONG, "valid", with_value("images", image(f"https://a.example/{'n' * 1024}.jpg"))),
    Mutation(
        "display type",
        Code.DISPLAY_TYPE,
        "must be 0, 1 or 2",
        with_value("images", image("https://a.example/1.jpg", 3)),
    ),
    Mutation("attachment", Code.LINK, "entries with a url", with_value("attachments", image("file:///tmp/a.pdf"))),
    Mutation("contact", Code.CONTACT, "email field is mandatory", with_value("manufacturer", contact(email=""))),
    Mutation("no street", Code.CONTACT, "address field is mandatory", with_value("manufacturer", contact(address=" "))),
    Mutation("e-mail", Code.EMAIL, "is not valid", with_value("eu_representative", contact(email="a@firm"))),
    Mutation("long contact", Code.TOO_LONG, "at most 200", with_value("manufacturer", contact(name="n" * 201))),
    Mutation(
        "eleven contacts",
        Code.TOO_MANY,
        "at most 10",
        with_value("eu_representative", *(contact(name=f"Firm {number}") for number in range(11))),
    ),
    Mutation("nameless family", Code.FAMILY, "family name is empty", with_family(name="")),
    Mutation("untyped family", Code.FAMILY, "invalid family type id", with_family(family_type_id=None)),
    Mutation("strange family", Code.FAMILY_TYPE, "family type not found", with_family(family_type_id=4)),
    Mutation("long family", Code.TOO_LONG, "invalid name", with_family(name="n" * 256)),
    Mutation("family lacks", Code.FAMILY_VALUE, "for the given family type", family_lacks_a_value),
    Mutation("family has two", Code.FAMILY_VALUES, "more than 1 value", family_has_two_values),
]


def same_place(key: str, field: str) -> bool:
    """Prices are compared with each other, so that either may be named; eMAG names no warehouse."""
    name, number, _ = product_keys.split(key)
    if name in PRICES:
        return field in PRICES
    if name == product_keys.CHARACTERISTIC:
        return field == key or field == product_keys.characteristic(number or 0)
    return field == name


#: So many forms that a mutation fits are broken by it.
ENOUGH_FORMS = EXAMPLES // 8


@pytest.fixture(scope="module")
def all_forms() -> list[Form]:
    """Forms of all sorts, made once: they cost more than all that is tried on them."""
    found: list[Form] = []

    @settings(quickly, phases=[Phase.generate])
    @given(form=forms())
    def collect(form: Form) -> None:
        found.append(form)

    collect()
    return found


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_what_breaks_a_rule_is_refused_by_the_form_for_the_same_cause(
    markets: Markets, all_forms: list[Form], mutation: Mutation
) -> None:
    fit = 0
    for broken_forms in map(mutation.apply, all_forms):
        tried = [refused_for_the_same_cause(markets, mutation, broken) for broken in broken_forms]
        fit += bool(tried)  # not every form is fit for every mutation
        if fit == ENOUGH_FORMS:
            break
    assert fit, "no form was fit for this mutation"


def refused_for_the_same_cause(markets: Markets, mutation: Mutation, broken: Form) -> bool:
    findings = broken.judged(markets).findings
    said = [one for one in findings if re.search(mutation.text, one.text)]
    assert said, ("the marketplace takes it", broken, findings)
    ours = [one for one in broken.stops() if one.code is mutation.code]
    assert ours, ("the form lets it pass", broken, said, [str(one) for one in broken.problems()])
    places = {one.field for one in said}
    assert any(same_place(one.key, place) for one in ours for place in places), (broken, places, ours)
    return True


# The other way round ------------------------------------------------------------------------------------------------

#: A form costs more than what is typed into it.
TEXTS_PER_FORM = 6

near_misses = st.text("0123456789.,-x× /%'\"abcmEUIN\u00a0é", max_size=24)
typed = st.one_of(
    near_misses, st.text(max_size=12), *VALUES.values(), st.sampled_from(["0", "1", " 1", "1 ", "1e3", "٣"])
)


@quickly
@given(form=forms(), data=st.data())
def test_the_form_is_never_laxer_than_the_marketplace(markets: Markets, form: Form, data: st.DataObject) -> None:
    written = (FieldKind.IMAGES, FieldKind.FAMILY, FieldKind.CONTACTS, FieldKind.LINKS)
    writable = [one for one in form.fields if one.kind not in written]
    for _ in range(TEXTS_PER_FORM):
        field = data.draw(st.sampled_from(writable))
        text = canonical(field, data.draw(typed))
        if field.kind is FieldKind.EANS and text.isdigit() and not unknown_to_emag(text):
            continue  # it attaches to a product that eMAG has
        typed_in = form.having({field.key: [text]})
        if not typed_in.stops():
            assert typed_in.judged(markets).findings == (), (field.key, text)


# Attaching ------------------------------------------------------------------------------------------------------------


@st.composite
def attaching(draw: st.DrawFn) -> Form:
    """An offer of a product that eMAG has, named by its PNK or by its EAN."""
    platform = draw(st.sampled_from(sorted(PLATFORMS)))
    fields = fields_of(platform, draw(templates()), attach=True)
    values: Values = dict(draw(prices()))
    for field in fields:
        if field.key not in (*PRICES, "part_number_key", "ean") and (field.mandatory or draw(st.booleans())):
            values[field.key] = draw(values_for(field))
    if "currency_type" in values and "start_date" in values:
        values["start_date"] = ["2026-03-31"]
    known = {"ean": [KNOWN[platform]]} if draw(st.booleans()) else {"part_number_key": ["DXK4T9MBM"]}
    return Form(platform, {}, fields, {**values, **known})


def known_ean(platform: str) -> str:
    """A product of eMAG's catalogue to which this seller may add an offer."""
    catalogue = practice_market(platform).known_products
    codes = (with_check_digit(f"594{number:09d}") for number in range(1000))
    return next(code for code in codes if (known := catalogue.by_ean(code)) is not None and known.allowed)


KNOWN = {platform: known_ean(platform) for platform in PLATFORMS}


@quickly
@given(form=attaching())
def test_an_offer_of_a_known_product_is_taken(markets: Markets, form: Form) -> None:
    assert [str(one) for one in form.stops()] == []
    market = markets[form.platform]
    verdict = validate(market.platform, attach_entity(OFFER, form.values), market)
    assert verdict.saved, verdict.refusals
    assert verdict.use == "attach"


@quickly
@given(form=attaching())
def test_an_ean_and_a_pnk_are_refused_together_and_wanted_singly(markets: Markets, form: Form) -> None:
    both = form.with_values(ean=[KNOWN[form.platform]], part_number_key=["DXK4T9MBM"])
    assert Code.EAN_AND_KEY in {one.code for one in both.stops()}
    market = markets[form.platform]
    body = {**both.sent(), "part_number_key": "DXK4T9MBM", "ean": [KNOWN[form.platform]]}
    assert "key_or_ean" in {one.rule for one in validate(market.platform, body, market).findings}
    neither = form.with_values(ean=[], part_number_key=[])
    assert missing(neither.fields, neither.values)[0] == "part_number_key"


# Limits and existing offers -------------------------------------------------------------------------------------------


def filled_to_the_brim() -> Values:
    """Every length, number and count at its limit."""
    firm = contact("n" * 200, "a" * 500, "e" * 87 + "@firm.example")
    return {
        "name": ["n" * 255],
        "brand": ["b" * 255],
        "part_number": ["p" * 25],
        "url": ["https://a.example/" + "u" * 1006],
        "images": [image("https://a.example/" + "u" * 1002 + ".jpg")],
        "warranty": ["255"],
        "stock:1": ["65535"],
        "vendor_category_id": ["4294967295"],
        "manufacturer": [firm, *(contact(name=f"Firm {number}") for number in range(9))],
        "start_date": [(TODAY + timedelta(days=60)).isoformat()],
        "sale_price": ["99999999999"],
        "min_sale_price": ["0.0001"],
        "max_sale_price": ["99999999999"],
    }


@settings(quickly, max_examples=EXAMPLES // 5)
@given(form=forms())
def test_the_limits_themselves_are_taken(markets: Markets, form: Form) -> None:
    texts = {one.key: ["v" * 255] for one in form.of_kind(FieldKind.FIXED) if not one.restrictive}
    full = form.having({**filled_to_the_brim(), **texts, "recommended_price": [], "currency_type": []})
    assert [str(one) for one in full.stops()] == []
    assert full.judged(markets).findings == ()


@pytest.mark.parametrize("platform", sorted(PLATFORMS))
def test_an_offer_as_emag_tells_it_opens_without_a_stop_and_only_what_changed_is_sent(platform: str) -> None:
    market = practice_market(platform, offers=60, clock=Noon())
    opened = 0
    for place in range(60):
        offer_id = market.shelf.catalogue.id_at(place)
        offer = market.shelf.find(offer_id)
        assert offer is not None
        document = offer_json(offer, market.platform.currency, switches=market.switches, single=True)
        before = values_of(document)
        template = market.templates.find(document["category_id"])
        if template is None or offer.status == 2:
            continue
        opened += 1
        fields = form_fields(
            platform,
            Category.model_validate(template.json(Page(1, 256))),
            new=False,
            owned=offer.documentation.owned,
            today=TODAY,
        )
        after = {**before, "min_sale_price": before["sale_price"], "max_sale_price": before["sale_price"]}
        after["stock:1"] = ["7"]
        assert [(one.key, str(one)) for one in check(fields, after, before=before) if one.stops] == []
        body = entity(offer_id, after, changed=changed(before, after))
        assert not set(body) & {"name", "images", "characteristics", "ean", "category_id", "part_number"}
        verdict = validate(market.platform, body, market)
        draft = offer.validation == 0  # what it still lacks is remarked with every save of it
        assert [one for one in verdict.findings if not (draft and one.rule == "draft_remark")] == [], (offer_id, body)
        assert not draft or missing(fields, after) == [one.field for one in verdict.findings]
    assert opened > 20
