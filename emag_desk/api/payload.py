"""From a row of the endpoint table and its arguments to the address and the bytes that leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import orjson

from emag_desk.api.endpoints import Body, Endpoint
from emag_desk.errors import InputError

#: eMAG refuses more values in one request (protocol §1.7).
MOST_VALUES = 4000

Arguments = Mapping[str, Any] | Sequence[Any] | None


@dataclass(frozen=True)
class Payload:
    """One request without its secrets: `sent` are the ids of a save's items."""

    method: str
    url: str
    content: bytes
    sent: tuple[int, ...] = field(default=())


def build(
    endpoint: Endpoint,
    base_url: str,
    arguments: Arguments = None,
    *,
    object_id: int | str | None = None,
    params: Mapping[str, Any] | None = None,
) -> Payload:
    """Encode one call. Raises InputError for what eMAG would refuse as a whole: too many items or values."""
    query = dict(params or {})
    content = b""
    match endpoint.body:
        case Body.QUERY:
            query |= dict(arguments) if isinstance(arguments, Mapping) else {}
        case Body.TOP_LEVEL | Body.BARE_OBJECT:
            content = _encode(arguments if arguments is not None else {})
        case Body.DATA_LIST:
            items = [arguments] if isinstance(arguments, Mapping) else list(arguments or ())
            _check_size(endpoint, items)
            content = _encode({"data": items})
    url = endpoint.url(base_url, object_id)
    if query:
        url = f"{url}?{urlencode(query, doseq=True)}"
    return Payload(endpoint.method, url, content, _ids(arguments, object_id))


def _encode(document: Any) -> bytes:
    return orjson.dumps(document, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        # The shortest text of the float is the text of the decimal, up to 15 digits.
        return float(value)
    raise TypeError(f"{type(value).__name__} cannot be sent")


def count_values(document: Any) -> int:
    """How many input values eMAG counts in a document: every leaf."""
    if isinstance(document, Mapping):
        return sum(count_values(value) for value in document.values())
    if isinstance(document, (list, tuple)):
        return sum(count_values(value) for value in document)
    return 1


def _check_size(endpoint: Endpoint, items: Sequence[Any]) -> None:
    if endpoint.page_size is not None and len(items) > endpoint.page_size:
        raise InputError(
            "{route} takes at most {most} items at a time, not {count}.",
            route=endpoint.name,
            most=endpoint.page_size,
            count=len(items),
        )
    if (values := count_values(items)) > MOST_VALUES:
        raise InputError(
            "{route} takes at most {most} values at a time, not {count}.",
            route=endpoint.name,
            most=MOST_VALUES,
            count=values,
        )


def _ids(arguments: Arguments, object_id: int | str | None) -> tuple[int, ...]:
    """The ids of the items of a save, as far as they have any."""
    if object_id is not None:
        return (int(object_id),) if str(object_id).isdecimal() else ()
    items = [arguments] if isinstance(arguments, Mapping) else list(arguments or ())
    numbers = (item.get("id") for item in items if isinstance(item, Mapping))
    return tuple(number for number in numbers if isinstance(number, int) and not isinstance(number, bool))
