"""Codes as scanners, people and spreadsheets hand them over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.domain import ean


@pytest.mark.parametrize(
    "code", ["4006381333931", "5901234123457", "96385074", "036000291452", "10012345678902", "00000000"]
)
def test_published_codes_are_right(code: str) -> None:
    assert ean.is_valid(code)


@given(st.sampled_from([7, 11, 12, 13]).flatmap(lambda size: st.text("0123456789", min_size=size, max_size=size)))
def test_every_single_mistyped_digit_is_noticed(body: str) -> None:
    code = body + ean.check_digit(body)
    assert ean.is_valid(code)
    for place, digit in enumerate(code):
        wrong = str((int(digit) + 1 + place % 9) % 10)
        if wrong != digit:
            assert not ean.is_valid(code[:place] + wrong + code[place + 1 :])


@pytest.mark.parametrize(
    ("code", "accepted"),
    [
        ("594999", True),  # eMAG takes lengths that have no check digit
        ("4006381333931", True),
        ("4006381333932", False),
        ("59499", False),
        ("594999900001712", False),
        ("59499990000１７", False),  # digits of another script
        ("", False),
    ],
)
def test_what_emag_takes(code: str, accepted: bool) -> None:
    assert ean.is_accepted(code) is accepted


@pytest.mark.parametrize(
    "text", [" 5949999000017\n", "'5949999000017", "594-999-900001-7", "5949999000017.0", "\ufeff5949999000017"]
)
def test_what_stands_around_a_code_is_taken_off(text: str) -> None:
    assert ean.clean(text) == "5949999000017"


@pytest.mark.parametrize(
    ("damaged", "repaired"),
    [
        ("36000291452", "0036000291452"),  # the leading zeros of a UPC
        ("400638133393", "4006381333931"),  # the check digit was left out
        ("4.006381333931E+12", "4006381333931"),  # all digits are still there
        ("4,006381333931e12", "4006381333931"),
    ],
)
def test_what_a_spreadsheet_damaged_is_repaired(damaged: str, repaired: str) -> None:
    assert repaired in ean.repairs(damaged)
    assert all(ean.is_valid(code) for code in ean.repairs(damaged))


@pytest.mark.parametrize("lost", ["4.00638E+12", "hello", "", "4006381333932", "4006381333931"])
def test_what_cannot_be_repaired_or_needs_not_stays(lost: str) -> None:
    assert ean.repairs(lost) == []


def test_a_cut_code_is_known_as_such() -> None:
    assert ean.is_scientific("4.00638E+12")
    assert not ean.is_scientific("4006381333931")
