"""An offer is understood in every shape that eMAG has been seen to send."""

from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.offers import Offer, flatten_texts


@pytest.mark.parametrize("nothing", [None, "", [], {}])
@pytest.mark.parametrize("key", ["recommended_price", "min_sale_price", "buy_button_rank", "vat_id", "stock", "ean"])
def test_nothing_is_nothing_whatever_its_shape(key: str, nothing: Any) -> None:
    assert not getattr(Offer.model_validate({"id": 1, key: nothing}), key)


@pytest.mark.parametrize("sent", ["83.1933", 83.1933, "83.19330"])
def test_a_price_is_exact_as_text_or_as_number(sent: Any) -> None:
    assert Offer.model_validate({"id": 1, "sale_price": sent}).sale_price == Decimal("83.1933")


@pytest.mark.parametrize(("sent", "mine"), [(True, True), (False, False), (1, True), (2, False), ("1", True)])
def test_ownership_is_a_boolean_or_one_and_two(sent: Any, mine: bool) -> None:
    assert Offer.model_validate({"id": 1, "ownership": sent}).ownership is mine


@pytest.mark.parametrize("wrap", [lambda status: status, lambda status: [status]])
def test_a_validation_status_is_an_object_or_a_list_of_one(wrap: Any) -> None:
    status = wrap({"value": 8, "description": "Rejected", "errors": ["value of characteristic with id 5401 is empty"]})
    offer = Offer.model_validate({"id": 1, "validation_status": status})
    assert offer.validation == 8
    assert offer.documentation_errors == ["value of characteristic with id 5401 is empty"]


def test_keys_nobody_knows_are_kept() -> None:
    assert Offer.model_validate({"id": 1, "new_in_4_6": {"a": 1}}).model_extra == {"new_in_4_6": {"a": 1}}


def test_messages_are_found_in_every_shape() -> None:
    loose = [
        "plain",
        {"message": "object"},
        {"text": ["deep"]},
        {"field": "stock", "message": "must be whole"},
        None,
        [[]],
    ]
    assert flatten_texts(loose) == ["plain", "object", "deep", "stock: must be whole"]
