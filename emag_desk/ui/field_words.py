"""Fields and their values in words, the same wherever a change is shown."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QLocale

from emag_desk.domain.offer_fields import FIELDS, STATUS_LABELS
from emag_desk.ui.language import say_label, show_decimal, show_whole
from emag_desk.ui.plain import clean

NOTHING = "–"
#: A description can have a million letters.
_LONGEST = 300

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
        return _product_label(key)
    if not warehouse or warehouse == "1":
        return say_label(field.label)
    return QCoreApplication.translate("fields", "{field} (warehouse {warehouse})").format(
        field=say_label(field.label), warehouse=clean(warehouse, lines=False)
    )


def _product_label(key: str) -> str:
    """`name` -> `Name`; of a characteristic its number, since its name is eMAG's and not known here."""
    from emag_desk.domain.product_words import label_of  # no offer needs it: not loaded at the start

    name, _, rest = key.partition(":")
    if label := label_of(key):
        return say_label(label)
    if name == "characteristic":
        text = QCoreApplication.translate("fields", "Characteristic {number}")
        return clean(text.format(number=rest.replace(":", " ")), lines=False)
    return clean(key, lines=False)


def outcome_words(code: str) -> str:
    """The outcome of a call or an attempt in words; an unknown code is shown as it is."""
    return say_label(_OUTCOMES.get(code, code))


def field_value(key: str, text: str | None, vat_rates: Mapping[int, Decimal] | None = None) -> str:
    """A canonical value as people read it: `83.1933` with the decimal sign of the country, a status in words."""
    if text is None:
        return NOTHING
    if text.startswith("["):  # what is packed is a product's: no value of an offer begins like that
        return _product_value(key, text, vat_rates)
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


def _product_value(key: str, text: str, vat_rates: Mapping[int, Decimal] | None) -> str:
    """The values of a product's field on one line, cut where nobody reads on."""
    from emag_desk.domain.product_drafts import shown_values
    from emag_desk.domain.product_words import words_of

    values = shown_values(text)
    if not any(values):
        return NOTHING
    if key.partition(":")[0] in FIELDS:
        return ", ".join(field_value(key, value, vat_rates) for value in values)
    words = clean(say_label(words_of(key, text)), lines=False)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def vat_percent(rate: Decimal) -> str:
    """`0.21` -> `21 %`."""
    return f"{show_decimal(rate * 100, 0, 2)} %"


def percent(value: Decimal) -> str:
    """A change with its sign: `+12.5 %`."""
    text = QLocale().toString(float(abs(value)), "f", 1)
    sign = "+" if value > 0 else "−" if value < 0 else "±"
    return f"{sign}{text} %"
