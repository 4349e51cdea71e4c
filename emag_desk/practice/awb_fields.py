"""Reading the fields of an AWB with what eMAG allows for each (protocol §4.14). The texts are assumed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from emag_desk.practice.numbers import price_units, whole


@dataclass
class Fields:
    """One object of a request. Complaints gather in `messages`; `prefix` stands before the names in them."""

    item: dict[str, Any]
    messages: list[str]
    prefix: str = ""

    def complain(self, message: str) -> None:
        """Note why eMAG refuses."""
        self.messages.append(message)

    def text(self, name: str, least: int, most: int, *, mandatory: bool = True) -> str:
        """A text of a length; "" when it is missing."""
        value = self.item.get(name)
        if value in (None, "") and not mandatory:
            return ""
        if not isinstance(value, str) or not least <= len(value.strip()) or len(value) > most:
            self.complain(f"The {self.prefix}{name} field is mandatory and must have {least} to {most} characters")
            return ""
        return value.strip()

    def flag(self, name: str) -> bool:
        """0 or 1; missing is 0."""
        value = self.item.get(name)
        number = int(value) if isinstance(value, bool) else 0 if value in (None, "") else whole(value)
        if number not in (0, 1):
            self.complain(f"The {self.prefix}{name} field must be 0 or 1")
        return number == 1

    def whole(self, name: str, least: int, most: int, *, mandatory: bool = False) -> int:
        """A whole number in a range; 0 when it is missing."""
        value = self.item.get(name)
        if value in (None, "") and not mandatory:
            return 0
        number = whole(value)
        if number is None or not least <= number <= most:
            self.complain(f"The {self.prefix}{name} field must be a whole number between {least} and {most}")
            return 0
        return number

    def decimal(self, name: str, most: int, *, mandatory: bool = False) -> Decimal:
        """A number from 0 up; 0 when it is missing."""
        value = self.item.get(name)
        if value in (None, "") and not mandatory:
            return Decimal(0)
        units = price_units(value)
        if units is None or not 0 <= units <= most * 10_000:
            self.complain(f"The {self.prefix}{name} field must be a number between 0 and {most}")
            return Decimal(0)
        return Decimal(units).scaleb(-4)
