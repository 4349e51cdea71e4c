"""Values as the table itself shows them can be typed and pasted again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from emag_desk.domain.offer_rules import Reference
from emag_desk.errors import InputError, Sentence
from emag_desk.ui.language import say, show_decimal
from emag_desk.ui.values import read_value

REFERENCE = Reference({1: Decimal("0.21"), 2: Decimal("0.055")}, ())


@pytest.fixture
def romania(qapp: Any) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ro_RO"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("status", "Inactive", "0"),
        ("status", "end of life", "2"),
        ("vat_id", "21 %", "1"),
        ("vat_id", "5,5%", "2"),
        ("vat_id", "# 2", "2"),
        ("vat_id", "1", "1"),
        ("stock:1", "1.234", "1234"),
        ("stock:1", " 12 ", "12"),
        ("sale_price", "1.234,50", "1234.50"),
        ("recommended_price", "", "0.00"),
    ],
)
def test_it_is_understood(romania: None, key: str, text: str, value: str) -> None:
    assert read_value(key, text, REFERENCE) == value


@pytest.mark.parametrize(
    ("key", "text"),
    [("vat_id", "19 %"), ("stock:1", "-1"), ("stock:1", "1,5"), ("sale_price", ""), ("status", "maybe")],
)
def test_it_is_refused(romania: None, key: str, text: str) -> None:
    with pytest.raises(InputError):
        read_value(key, text, REFERENCE)


def test_numbers_in_sentences_are_written_as_in_this_country(romania: None) -> None:
    assert say(Sentence("{old} -> {new}", {"old": Decimal("1234.5"), "new": Decimal("0.1234")})) == "1.234,50 -> 0,1234"
    assert show_decimal(Decimal("12.3000")) == "12,30"
