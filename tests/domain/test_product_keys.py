"""Keys and packed values are read back as they were written, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.domain import product_keys
from emag_desk.domain.product_keys import ProductKey, is_documentation, pack, read, split, unpack, write
from emag_desk.errors import InputError


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        ("name", ProductKey("name")),
        ("characteristic:5401", ProductKey("characteristic", 5401)),
        ("characteristic:6506:original", ProductKey("characteristic", 6506, "original")),
        ("characteristic:6506:a:b", ProductKey("characteristic", 6506, "a:b")),
        ("stock:2", ProductKey("stock", 2)),
    ],
)
def test_a_key_in_its_parts(key: str, parts: ProductKey) -> None:
    assert split(key) == parts


@pytest.mark.parametrize(
    "key", ["", "nothing", "stock", "stock:x", "stock:1:a", "name:1", "characteristic", "characteristic:٣"]
)
def test_what_no_product_has_is_refused(key: str) -> None:
    with pytest.raises(InputError):
        split(key)


def test_keys_are_built_as_they_are_read() -> None:
    assert split(product_keys.characteristic(6506, "original")) == ("characteristic", 6506, "original")
    assert split(product_keys.per_warehouse("stock", 3)) == ("stock", 3, "")


def test_the_product_is_told_from_the_offer() -> None:
    assert is_documentation("characteristic:5") and is_documentation("images") and is_documentation("ean")
    assert not is_documentation("stock:1") and not is_documentation("sale_price") and not is_documentation("warranty")


@given(st.lists(st.text()))
def test_packed_values_come_back(values: list[str]) -> None:
    assert unpack(pack(values)) == values


@pytest.mark.parametrize("text", ["", "x", "{}", '"a"', "[1]"])
def test_what_is_no_list_of_texts_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        unpack(text)


def test_parts_are_written_in_one_way() -> None:
    assert (
        write({"url": "ș", "display_type": 1})
        == write({"display_type": 1, "url": "ș"})
        == '{"display_type":1,"url":"ș"}'
    )
    assert read(write({"a": 1})) == {"a": 1}
    with pytest.raises(InputError):
        read("[]")
