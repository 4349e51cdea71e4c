"""Fields and their values in words, the same wherever a change is shown."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QLocale

from emag_desk.domain.offer_fields import FIELDS, STATUS_LABELS
from emag_desk.ui.language import say_label, show_decimal, show_whole
from emag_desk.ui.plain import clean

NOTHING = "–"

#: What became of a call or of an attempt to send, by its code.
_OUTCOMES = {
    "not_sent": "Not sent",
    "throttled": "Too many requests",
    "account": "Account refused",
    "rejected": "Refused",
    "confirmed": "Done",
    "confirmed_with_notes": "Done, with remarks",
    "partial": "Partly done",
    "check": "To be checked",
    "unknown": "Outcome unknown",
    "cancelled": "Cancelled",
    "found": "Found by a person",
    "send_again": "To be sent again, by a person",
    "drop": "Dropped by a person",
}


def field_label(key: str) -> str:
    """`stock:2` -> `Stock (warehouse 2)`. An unknown key is shown as it is."""
    name, _, warehouse = key.partition(":")
    field = FIELDS.get(name)
    if field is None:
        return clean(key, lines=False)
    if not warehouse or warehouse == "1":
        return say_label(field.label)
    return QCoreApplication.translate("fields", "{field} (warehouse {warehouse})").format(
        field=say_label(field.label), warehouse=clean(warehouse, lines=False)
    )


def outcome_words(code: str) -> str:
    """The outcome of a call or an attempt in words; an unknown code is shown as it is."""
    return say_label(_OUTCOMES.get(code, code))


def field_value(key: str, text: str | None, vat_rates: Mapping[int, Decimal] | None = None) -> str:
    """A canonical value as people read it: `83.1933` with the decimal sign of the country, a status in words."""
    if text is None:
        return NOTHING
    field = FIELDS.get(key.partition(":")[0])
    try:
        if field is not None and field.kind == "price":
            return show_decimal(Decimal(text))
        if field is not None and field.kind == "status":
            return say_label(STATUS_LABELS[int(text)])
        if field is not None and field.kind == "vat" and vat_rates and int(text) in vat_rates:
            return vat_percent(vat_rates[int(text)])
        if field is not None and field.kind == "whole":
            return show_whole(int(text))
    except (InvalidOperation, ValueError, KeyError):  # a value of another version: shown as it is
        return clean(text, lines=False)
    return clean(text, lines=False)


def vat_percent(rate: Decimal) -> str:
    """`0.21` -> `21 %`."""
    return f"{show_decimal(rate * 100, 0, 2)} %"


def percent(value: Decimal) -> str:
    """A change with its sign: `+12.5 %`."""
    text = QLocale().toString(float(abs(value)), "f", 1)
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{text} %"
