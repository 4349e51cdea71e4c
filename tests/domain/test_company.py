"""The company's data as somebody types it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emag_desk.domain.company import Company, company_from, company_problems, is_iban, is_romanian_cif

GOOD = Company(
    name="Demo Shop SRL",
    cif="RO 12345674",
    registration_number="J12/2/2020",
    address="Str. Fabricii 1",
    iban="RO49 AAAA 1B31 0075 9384 0000",
    bank="Demo Bank",
    email="office@shop.example",
    logo="/home/me/logo.png",
)


def test_good_data_is_left_in_peace() -> None:
    assert company_problems(GOOD) == []


@pytest.mark.parametrize(
    ("field", "value", "code", "stops"),
    [
        ("name", " ", "missing", True),
        ("cif", "", "missing", True),
        ("registration_number", "", "missing", True),
        ("address", "", "missing", True),
        ("address", "Str. 1\nCluj", "too_long", True),
        ("name", "x" * 201, "too_long", True),
        ("country", "Romania", "country", True),
        ("cif", "RO-123", "cif", True),
        ("cif", "RO12345678", "cif_digit", False),
        ("iban", "RO49AAAA1B31007593840001", "iban", True),
        ("bank", "", "no_bank", False),
        ("email", "office", "email", True),
        ("logo", "/home/me/logo.exe", "logo", True),
        ("logo", "logo.png", "logo_path", True),
    ],
)
def test_what_is_wrong_is_said_at_its_field(field: str, value: str, code: str, stops: bool) -> None:
    found = company_problems(replace(GOOD, **{field: value}))
    assert [(problem.key, problem.code, problem.stops) for problem in found] == [(field, code, stops)]


def test_the_tax_code_has_the_countrys_letters_only_for_a_payer_of_vat() -> None:
    assert GOOD.tax_code == "RO12345674"
    assert replace(GOOD, vat_payer=False).tax_code == "12345674"
    assert replace(GOOD, country="BG", cif="123456789").tax_code == "BG123456789"


def test_check_digits() -> None:
    assert is_iban("GB82WEST12345698765432") and not is_iban("GB82WEST12345698765433") and not is_iban("GB82")
    assert is_romanian_cif("14399840") and not is_romanian_cif("14399841") and not is_romanian_cif("1")


def test_what_a_file_says_otherwise_does_not_matter() -> None:
    assert company_from({"name": "X", "cif": 5, "colour": "red"}) == Company(name="X")
    assert company_from(None).is_empty
