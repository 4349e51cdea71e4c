"""EAN and GTIN codes: check digits, and what a spreadsheet did to them (protocol §4.1)."""

from __future__ import annotations

import re

#: The lengths that carry a check digit: EAN-8, UPC-A, EAN-13, GTIN-14.
CHECKED_LENGTHS = (8, 12, 13, 14)
SHORTEST, LONGEST = 6, 14
_SCIENTIFIC = re.compile(r"(\d)[.,]?(\d*)[eE]\+?(\d{1,2})")


def check_digit(body: str) -> str:
    """The digit that belongs behind these digits (GS1: weights 3, 1, 3, ... from the right)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def is_digits(code: str) -> bool:
    """Whether a text is nothing but digits, of a length that eMAG takes."""
    return code.isascii() and code.isdigit() and SHORTEST <= len(code) <= LONGEST


def is_valid(code: str) -> bool:
    """Whether a code has 8, 12, 13 or 14 digits and the right check digit."""
    return is_digits(code) and len(code) in CHECKED_LENGTHS and check_digit(code[:-1]) == code[-1]


def is_accepted(code: str) -> bool:
    """Whether eMAG takes a code: 6 to 14 digits, with the right check digit where the length has one."""
    return is_digits(code) and (len(code) not in CHECKED_LENGTHS or is_valid(code))


def clean(text: str) -> str:
    """A pasted code without what scanners, spreadsheets and people put around it: `'594 999-9000017 ` -> digits."""
    text = text.strip().strip("'\"\u200b\ufeff").strip()
    if re.fullmatch(r"\d+[.,]0+", text):
        text = re.split(r"[.,]", text)[0]
    return re.sub(r"[\s\-\u2010-\u2015\u00a0]", "", text)


def repairs(text: str) -> list[str]:
    """The valid codes that a damaged one may have been, the likeliest first; empty when none or when it is valid.

    A spreadsheet drops leading zeros, and writes `5.94999E+12`, of which only the digits shown are left.
    """
    code = clean(text)
    if is_valid(code):
        return []
    if match := _SCIENTIFIC.fullmatch(code):
        digits, length = match[1] + match[2], int(match[3]) + 1
        # Only when no digit was lost can it be written out again.
        code = digits + "0" * (length - len(digits)) if len(digits) >= length - 1 else ""
        return [code] if is_valid(code) else []
    if not (code.isascii() and code.isdigit()):
        return []
    padded = [code.zfill(length) for length in (13, 12, 8, 14) if len(code) < length]
    found = [one for one in padded if is_valid(one) and not one.startswith("00000000")]
    if len(code) in (7, 11, 12):  # the check digit was left out
        found.append(code + check_digit(code))
    return list(dict.fromkeys(found))


def is_scientific(text: str) -> bool:
    """Whether a spreadsheet turned a code into `5.94E+12`: its last digits are lost."""
    return bool(_SCIENTIFIC.fullmatch(clean(text)))
