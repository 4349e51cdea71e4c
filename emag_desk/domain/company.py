"""The seller's own company, as its invoices name it, and what is wrong with what somebody typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from emag_desk.domain.problems import Problem, advice, refusal

_LONGEST = 200
_LOGOS = (".png", ".jpg", ".jpeg", ".svg")
#: The weights of the control digit of a Romanian tax number, for its digits from the last but one backwards.
_CIF_WEIGHTS = (2, 3, 5, 7, 1, 2, 3, 5, 7)


@dataclass(frozen=True)
class Company:
    """Who writes the invoices. `cif` is the tax number, `registration_number` that of the trade register.

    `country` is a code (ISO 3166). `logo` is the path of a picture on this computer, empty for none.
    `vat_payer`: without it an invoice says so and has no VAT.
    """

    name: str = ""
    cif: str = ""
    registration_number: str = ""
    address: str = ""
    city: str = ""
    county: str = ""
    country: str = "RO"
    iban: str = ""
    bank: str = ""
    phone: str = ""
    email: str = ""
    social_capital: str = ""
    vat_payer: bool = True
    logo: str = ""

    @property
    def tax_code(self) -> str:
        """The tax number as an invoice shows it: with the country's letters for a payer of VAT."""
        digits = self.cif.upper().replace(" ", "").removeprefix(self.country)
        return f"{self.country}{digits}" if self.vat_payer else digits

    @property
    def is_empty(self) -> bool:
        """Whether nobody has said anything yet."""
        return self == Company()


def company_problems(company: Company) -> list[Problem]:
    """What stops an invoice from being written in the name of this company, and what is worth a look."""
    found = []
    for key, label in _NEEDED.items():
        if not getattr(company, key).strip():
            found.append(refusal(key, "missing", label))
    for key, value in vars(company).items():
        if isinstance(value, str) and (len(value) > _LONGEST or any(ord(letter) < 32 for letter in value)):
            text = "This must be one line of at most {most} letters."
            found.append(refusal(key, "too_long", text, most=_LONGEST))
    if not re.fullmatch(r"[A-Z]{2}", company.country):
        found.append(refusal("country", "country", "The country is a code of two letters, such as RO."))
    return [*found, *_number_problems(company), *_logo_problems(company)]


#: What every invoice must name.
_NEEDED = {
    "name": "The name of the company is missing.",
    "cif": "The tax number (CIF) of the company is missing.",
    "registration_number": "The number in the trade register is missing.",
    "address": "The address of the company is missing.",
}


def _number_problems(company: Company) -> list[Problem]:
    found = []
    cif = company.cif.upper().replace(" ", "").removeprefix(company.country)
    if cif and not re.fullmatch(r"[0-9A-Z]{2,15}", cif):
        text = "A tax number has digits and letters only, such as RO12345674."
        found.append(refusal("cif", "cif", text))
    elif cif and company.country == "RO" and not is_romanian_cif(cif):
        found.append(advice("cif", "cif_digit", "The last digit of this tax number does not fit the others: mistyped?"))
    if company.iban.strip() and not is_iban(company.iban):
        text = "This is no IBAN: its check digits do not fit the rest."
        found.append(refusal("iban", "iban", text))
    elif company.iban.strip() and not company.bank.strip():
        found.append(advice("bank", "no_bank", "An invoice with an IBAN names the bank, too."))
    if company.email.strip() and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", company.email.strip()):
        found.append(refusal("email", "email", "This is not an e-mail address."))
    return found


def _logo_problems(company: Company) -> list[Problem]:
    logo = company.logo.strip()
    if not logo:
        return []
    if PurePath(logo).suffix.lower() not in _LOGOS:
        return [refusal("logo", "logo", "The logo must be a picture: {kinds}.", kinds=", ".join(_LOGOS))]
    if not PurePath(logo).is_absolute():
        return [refusal("logo", "logo_path", "The logo needs its whole path, from the root or the drive on.")]
    return []


def is_iban(text: str) -> bool:
    """Whether the check digits of an IBAN fit (ISO 13616); spaces do not matter."""
    iban = text.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", iban):
        return False
    return int("".join(str(int(letter, 36)) for letter in iban[4:] + iban[:4])) % 97 == 1


def is_romanian_cif(digits: str) -> bool:
    """Whether the control digit of a Romanian tax number fits; without the letters RO."""
    if not re.fullmatch(r"[0-9]{2,10}", digits):
        return False
    weighed = zip(reversed(digits[:-1]), _CIF_WEIGHTS, strict=False)
    control = sum(int(digit) * weight for digit, weight in weighed) * 10 % 11 % 10
    return control == int(digits[-1])


def company_from(document: Any) -> Company:
    """The company that a settings file or an invoice describes; unknown keys and wrong kinds of values are left out."""
    if not isinstance(document, dict):
        return Company()
    known = {name: type(value) for name, value in vars(Company()).items()}
    return Company(**{name: value for name, value in document.items() if name in known and type(value) is known[name]})
