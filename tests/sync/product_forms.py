"""A category of the tests' own, and products that fit it."""

from __future__ import annotations

from typing import Any

from emag_desk.domain.product_keys import write

Values = dict[str, list[str]]

CATEGORY = 60_001
COLOUR, SIZE, WATTS, NOTES = 5401, 6506, 5402, 5403
#: Numbers that no offer of the practice marketplace has.
FIRST_NUMBER = 9_000_001

TEMPLATE: dict[str, Any] = {
    "id": CATEGORY,
    "name": "Lămpi de probă",
    "is_allowed": 1,
    "is_ean_mandatory": 1,
    "is_warranty_mandatory": 1,
    "characteristics": [
        {"id": COLOUR, "name": "Culoare", "type_id": 11, "is_mandatory": 1, "values": ["Alb", "Negru", "Roșu"]},
        {"id": SIZE, "name": "Mărime", "type_id": 60, "is_mandatory": 1, "allow_new_value": 1,
         "tags": ["original", "converted"], "values": []},
        {"id": WATTS, "name": "Putere", "type_id": 2, "is_filter": 1, "allow_new_value": 1, "values": ["12 W"]},
        {"id": NOTES, "name": "Observații", "type_id": 11, "allow_new_value": 1, "values": []},
    ],
    "family_types": [],
}  # fmt: skip


def ean(number: int) -> str:
    """An EAN-13 that is in nobody's catalogue (every third one is)."""
    body = f"599{number:09d}"
    odd, even = body[::-1][::2], body[::-1][1::2]
    code = body + str((10 - (3 * sum(map(int, odd)) + sum(map(int, even))) % 10) % 10)
    return code if int(code) % 3 else ean(number + 500_000_000)


def lamp(number: int, **more: list[str]) -> Values:
    """Everything that a new product of the category needs."""
    values = {
        "category_id": [str(CATEGORY)],
        "name": [f"Lampă de birou nr. {number}"],
        "brand": ["Luxora"],
        "part_number": [f"LX-{number}"],
        "ean": [ean(number)],
        "description": ["<p>Lampă de birou</p>"],
        "images": [write({"display_type": 1, "url": f"https://img.example.com/{number}.jpg"})],
        "warranty": ["24"],
        "status": ["1"],
        "sale_price": ["83.1933"],
        "min_sale_price": ["60.00"],
        "max_sale_price": ["150.00"],
        "vat_id": ["10"],
        "emag_club": ["0"],
        "stock:1": ["14"],
        "handling_time:1": ["1"],
        f"characteristic:{COLOUR}": ["Alb"],
        f"characteristic:{SIZE}:original": ["36 EU"],
        f"characteristic:{SIZE}:converted": ["36 intl"],
        "manufacturer": [write({"name": "Luxora SRL", "address": "Str. Luminii 1", "email": "a@luxora.example"})],
        "eu_representative": [write({"name": "Luxora SRL", "address": "Str. Luminii 1", "email": "a@luxora.example"})],
    }
    return {**values, **more}
