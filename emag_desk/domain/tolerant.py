"""Field types for models of what eMAG answers, tolerant of every shape a value has been seen with (protocol §2.3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

from emag_desk.domain.clock import BUCHAREST

#: Unix seconds beyond this are milliseconds.
_MILLISECONDS = 10**11


def decimal_of(value: Any) -> Any:
    """`"12.3000"`, `12.3`, `12` -> Decimal; nothing of any kind -> None. Raises ValueError for anything else."""
    if is_nothing(value) or isinstance(value, bool):
        return None
    if isinstance(value, float):
        value = repr(value)
    try:
        return Decimal(value)
    except (InvalidOperation, TypeError, ValueError) as problem:
        raise ValueError(f"not a number: {value!r}") from problem


def whole_of(value: Any) -> Any:
    """`"797"`, `797.0` -> 797; nothing of any kind -> None. Raises ValueError for a text that is no whole number."""
    if is_nothing(value):
        return None
    if not isinstance(value, (str, float)):
        return value
    try:
        return int(Decimal(value))
    except (ArithmeticError, ValueError) as problem:
        raise ValueError(f"not a whole number: {value!r}") from problem


def amount_of(value: Any) -> Any:
    """Money as a Decimal; what is not there is 0. Raises ValueError like `decimal_of`."""
    amount = decimal_of(value)
    return Decimal(0) if amount is None else amount


def count_of(value: Any) -> Any:
    """A whole number; what is not there is 0. Raises ValueError like `whole_of`."""
    return 0 if (number := whole_of(value)) is None else number


def rate_of(value: Any) -> Any:
    """A VAT rate as a fraction; eMAG's own are, but some of its answers have percents (`21`, `"19.00"`)."""
    rate = decimal_of(value)
    if isinstance(rate, Decimal) and rate.is_finite() and rate >= 1:
        return rate / 100
    return rate


def object_of(value: Any) -> Any:
    """An optional object: nothing of any kind -> an object without anything in it, a list of one -> that one."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return {} if is_nothing(value) else value


def text_of(value: Any) -> Any:
    """Whatever it is as text; `null`, `[]` and `{}` as an empty one."""
    if value in (None, [], {}):
        return ""
    return value if isinstance(value, str) else str(value)


def list_of(value: Any) -> Any:
    """`null`, `""`, `{}`, `[""]` and a lone object -> a list."""
    if value in (None, "", {}, [""]) or isinstance(value, bool):
        return []
    return value if isinstance(value, list) else [value]


def rows_of(value: Any) -> Any:
    """A list of objects: also from an object keyed by numbers (a PHP list with holes); empty entries are left out."""
    if isinstance(value, Mapping) and value and all(str(key).isdecimal() for key in value):
        value = list(value.values())
    return [row for row in list_of(value) if not is_nothing(row)]


def flag_of(value: Any) -> Any:
    """0, 1, `"1"`, true, null -> a boolean. An ownership of 2 is a no, too."""
    return value if isinstance(value, bool) else str(value) == "1"


def moment_of(value: Any) -> datetime | None:
    """A time as eMAG writes it (naive: Bucharest; Unix seconds; ISO with a zone) -> aware, in UTC.

    Nothing of any kind, a zero date, a time of 1970 and a text that is no time -> None: a strange date must not hide
    the order that it belongs to.
    """
    if is_nothing(value) or isinstance(value, bool):
        return None
    try:
        moment = _from_unix(value) if _is_number(value) else datetime.fromisoformat(str(value).strip())
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=BUCHAREST)
        moment = moment.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment.year > 1970 else None


def is_nothing(value: Any) -> bool:
    """Whether eMAG means "no such thing": `null`, `""`, `[]`, `{}`."""
    return value is None or (isinstance(value, (str, list, dict)) and not value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) or (isinstance(value, str) and value.strip().isdecimal())


def _from_unix(value: Any) -> datetime:
    seconds = float(value)
    return datetime.fromtimestamp(seconds / 1000 if seconds > _MILLISECONDS else seconds, UTC)


Price = Annotated[Decimal | None, BeforeValidator(decimal_of)]
Whole = Annotated[int | None, BeforeValidator(whole_of)]
Amount = Annotated[Decimal, BeforeValidator(amount_of)]
Count = Annotated[int, BeforeValidator(count_of)]
Rate = Annotated[Decimal | None, BeforeValidator(rate_of)]
Text = Annotated[str, BeforeValidator(text_of)]
Flag = Annotated[bool, BeforeValidator(flag_of)]
Moment = Annotated[datetime | None, BeforeValidator(moment_of)]


class Tolerant(BaseModel):
    """A model of something that eMAG answers: keys that nobody knows are kept."""

    model_config = ConfigDict(extra="allow")
