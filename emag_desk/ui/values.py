"""Values as people type and paste them in this country, made canonical."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale

from emag_desk.domain.offer_fields import STATUS_LABELS, field_of, parse
from emag_desk.domain.offer_rules import NO_REFERENCE, Reference
from emag_desk.errors import InputError
from emag_desk.ui.language import say_label


def read_value(key: str, text: str, reference: Reference = NO_REFERENCE) -> str:
    """What was typed or pasted into a field -> the canonical text. Raises InputError.

    Over `offer_fields.parse` it understands what the table itself shows: a status in the operator's language, a VAT
    rate as `21 %`, whole numbers with this country's grouping.
    """
    kind = field_of(key).kind
    text = text.strip()
    if kind == "status":
        words = {say_label(label).casefold(): str(number) for number, label in STATUS_LABELS.items()}
        return parse(key, words.get(text.casefold(), text))
    if kind == "vat":
        return parse(key, _vat_id(text, reference))
    if kind == "whole":
        return parse(key, _ungrouped(text))
    return parse(key, text)


def _vat_id(text: str, reference: Reference) -> str:
    if text.startswith("#"):
        return text[1:].strip()
    if not text.endswith("%"):
        return text
    try:
        rate = Decimal(text[:-1].strip().replace(",", ".")) / 100
    except InvalidOperation:
        return text
    for number, known in reference.vat_rates.items():
        if known == rate:
            return str(number)
    raise InputError("No VAT rate of this account is {rate}.", rate=text)


def _ungrouped(text: str) -> str:
    """`1.234` in a country that groups with a point is a whole number, as a spreadsheet copies it."""
    value, valid = QLocale().toLongLong(text)
    return str(value) if valid else text
