"""The chips above the table count and filter as their names say."""

from typing import Any

import pytest

from emag_desk.domain.offer_facets import Chip, count, facet, matches

HEALTHY: dict[str, Any] = {
    "status": 1,
    "stock": 5,
    "validation": 9,
    "offer_validation": 1,
    "sale_price": 100,
    "min_sale_price": 50,
    "max_sale_price": 200,
    "buy_button_rank": 1,
}


@pytest.mark.parametrize(
    ("changes", "chip"),
    [
        ({}, Chip.ACTIVE),
        ({}, Chip.IN_STOCK),
        ({}, Chip.APPROVED),
        ({"status": 0}, Chip.INACTIVE),
        ({"status": 2}, Chip.END_OF_LIFE),
        ({"stock": 0}, Chip.OUT_OF_STOCK),
        ({"validation": 1}, Chip.PENDING),
        ({"validation": 8}, Chip.REJECTED),
        ({"sale_price": 49}, Chip.PRICE_PROBLEM),
        ({"sale_price": 201}, Chip.PRICE_PROBLEM),
        ({"sale_price": None}, Chip.PRICE_PROBLEM),
        ({"offer_validation": 2}, Chip.PRICE_PROBLEM),
        ({"buy_button_rank": 2}, Chip.NOT_WINNING),
        ({"vanished": True}, Chip.VANISHED),
    ],
)
def test_an_offer_is_found_under_its_chip(changes: dict[str, Any], chip: Chip) -> None:
    bits = facet(**{**HEALTHY, **changes})
    assert matches(bits, [chip])
    assert count([(bits, 7)])[chip] == 7


def test_a_healthy_offer_asks_for_no_attention() -> None:
    bits = facet(**HEALTHY)
    assert not any(matches(bits, [chip]) for chip in (Chip.PRICE_PROBLEM, Chip.NOT_WINNING, Chip.VANISHED))


def test_chips_of_one_group_add_up_and_groups_narrow() -> None:
    active = facet(**HEALTHY)
    empty = facet(**{**HEALTHY, "status": 0, "stock": 0})
    assert matches(active, [Chip.ACTIVE, Chip.INACTIVE]) and matches(empty, [Chip.ACTIVE, Chip.INACTIVE])
    assert not matches(empty, [Chip.ACTIVE, Chip.INACTIVE, Chip.IN_STOCK])


def test_a_validation_status_nobody_knows_is_neither_approved_nor_rejected() -> None:
    for unknown in (None, 31, 99, -1):
        bits = facet(**{**HEALTHY, "validation": unknown})
        assert not matches(bits, [Chip.APPROVED, Chip.PENDING, Chip.REJECTED])
