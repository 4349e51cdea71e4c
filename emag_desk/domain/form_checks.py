"""The rules between the fields of a form: prices, codes, dates, images, families (protocol §4.1)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from emag_desk.domain.field import Field
from emag_desk.domain.field_problems import Code, FieldProblem, problem
from emag_desk.domain.field_values import parsed
from emag_desk.domain.product_keys import PRICES, Values, read
from emag_desk.domain.value_checks import MAIN_IMAGE
from emag_desk.errors import InputError

_LONGEST_FAMILY_NAME = 255


def form_problems(fields: Sequence[Field], values: Values) -> list[FieldProblem]:
    """What is wrong with values that are right one by one."""
    by_key = {one.key: one for one in fields}
    found = [*_prices(by_key, values), *_codes(by_key, values), *_dates(by_key, values), *_images(by_key, values)]
    if "family" in by_key and values.get("family"):
        found += _family(fields, by_key["family"], values)
    return found


def _prices(fields: dict[str, Field], values: Values) -> Iterator[FieldProblem]:
    given = {}
    for key in PRICES:
        one = fields.get(key)
        number = parsed(one.kind, values[key][0]) if one and values.get(key) else None
        if number is not None and Decimal(number) > 0:
            given[key] = Decimal(number)
    price, low, high = (given.get(key) for key in ("sale_price", "min_sale_price", "max_sale_price"))
    if low and high and low > high:
        text = "The minimum price {low} is above the maximum price {high}."
        yield problem("min_sale_price", Code.MIN_ABOVE_MAX, text, low=low, high=high)
    elif price and low and price < low:
        text = "The price {price} is below the minimum {low}."
        yield problem("sale_price", Code.BELOW_MIN, text, price=price, low=low)
    elif price and high and price > high:
        text = "The price {price} is above the maximum {high}."
        yield problem("sale_price", Code.ABOVE_MAX, text, price=price, high=high)
    recommended = given.get("recommended_price")
    if recommended and price and recommended <= price:
        text = "The recommended price {recommended} must be above the price {price}."
        yield problem("recommended_price", Code.RECOMMENDED, text, recommended=recommended, price=price)


def _codes(fields: dict[str, Field], values: Values) -> Iterator[FieldProblem]:
    key = fields.get("part_number_key")
    if key and not key.read_only and any(values.get("part_number_key", ())) and any(values.get("ean", ())):
        text = "Give an EAN or a part number key (PNK), not both."
        yield problem("part_number_key", Code.EAN_AND_KEY, text)


def _dates(fields: dict[str, Field], values: Values) -> Iterator[FieldProblem]:
    """A price in another currency is worked out anew each month, so it cannot start in a later one."""
    field, given = fields.get("start_date"), values.get("start_date")
    if not field or not field.earliest or not given or not any(values.get("currency_type", ())):
        return
    today = date.fromisoformat(field.earliest) - timedelta(days=1)
    end = today.replace(day=monthrange(today.year, today.month)[1])
    day = parsed(field.kind, given[0])
    if day is not None and end.isoformat() < day <= field.latest:
        text = "With prices in another currency the date must be within this month, by {end}."
        yield problem("start_date", Code.DATE_WINDOW, text, end=end.isoformat())


def _images(fields: dict[str, Field], values: Values) -> Iterator[FieldProblem]:
    if "images" not in fields:
        return
    given = [image for image in values.get("images", ()) if image]
    if not given:
        if not fields["images"].read_only:
            text = "A product without an image is refused by the people who check it."
            yield problem("images", Code.NO_IMAGE, text, stops=False)
        return
    mains = []
    for index, image in enumerate(given):
        try:
            if read(image).get("display_type") == MAIN_IMAGE:
                mains.append(index)
        except InputError:
            continue
    if len(mains) != 1:
        index = mains[1] if len(mains) > 1 else 0
        yield problem("images", Code.MAIN_IMAGE, "One image should be the main one.", index, stops=False)


def _family(fields: Sequence[Field], field: Field, values: Values) -> Iterator[FieldProblem]:
    try:
        family = read(values["family"][0])
    except InputError:
        yield problem("family", Code.FAMILY, "A family has a number, a name and a type.")
        return
    number = parsed_id(family.get("id"))
    if number == 0:
        return  # takes the product out of its family
    name = str(family.get("name") or "").strip()
    if number is None or not name or family.get("family_type_id") in (None, ""):
        yield problem("family", Code.FAMILY, "A family has a number, a name and a type.")
        return
    if len(name) > _LONGEST_FAMILY_NAME:
        text = "This is longer than {most} characters."
        yield problem("family", Code.TOO_LONG, text, most=_LONGEST_FAMILY_NAME)
    kind = str(family["family_type_id"])
    if kind not in field.choice_set:
        yield problem("family", Code.FAMILY_TYPE, "The category has no such type of family.")
        return
    for defining in field.defining.get(kind, ()):
        yield from _defining(fields, defining, values)


def _defining(fields: Sequence[Field], number: int, values: Values) -> Iterator[FieldProblem]:
    """The members of a family differ in this characteristic: each has exactly one value of it."""
    asked = [one for one in fields if one.characteristic_id == number]
    given = {one.key: [value for value in values.get(one.key, ()) if value] for one in asked}
    if not asked:
        yield problem("family", Code.FAMILY_VALUE, "The category has no characteristic {number}.", number=number)
    elif not given[asked[0].key]:  # of a size, the one it is sold as: its first tag
        text = "The family needs a value here: its products differ in it."
        yield problem(asked[0].key, Code.FAMILY_VALUE, text)
    for key, held in given.items():
        if len(held) > 1:
            text = "The family takes one value here only: its products differ in it."
            yield problem(key, Code.FAMILY_VALUES, text, 1)


def parsed_id(value: object) -> int | None:
    """A family's number from 0 on, as a number or a text."""
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None
