"""Request bodies in the three encodings that work in the field (protocol §1.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import orjson

from emag_desk.errors import InputError

MOST_INPUTS = 4000
_KEY_PART = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True)
class Body:
    """What came, decoded. `form` tells PHP-style form fields, whose values are all texts."""

    value: Any
    form: bool

    @property
    def inputs(self) -> int:
        """How many input values eMAG counts in it: the leaves (assumed for JSON)."""
        return _leaves(self.value)

    def filters(self, *, refuse_wrapped: bool = False, honour_wrapped: bool = False) -> dict[str, Any]:
        """The filters of a read. Those under a JSON `data` are silently ignored unless told otherwise.

        Raises InputError when `refuse_wrapped` is set and they are there.
        """
        if not isinstance(self.value, dict):
            return {}
        wrapped = self.value.get("data")
        if self.form:
            return wrapped if isinstance(wrapped, dict) else {}
        if wrapped and refuse_wrapped:
            raise InputError("Filters must stand at the top level of a JSON body, not inside data.")
        if isinstance(wrapped, dict) and honour_wrapped:
            return wrapped
        return {name: value for name, value in self.value.items() if name != "data"}

    def items(self) -> list[Any] | None:
        """The entities of a save, bare or under `data`; None when it is no list."""
        value = self.value.get("data") if isinstance(self.value, dict) else self.value
        return value if isinstance(value, list) else None


def decode(raw: bytes, content_type: str) -> Body:
    """Read a body. Raises InputError when it is neither a form nor JSON; an empty one is an empty object."""
    if not raw.strip():
        return Body({}, form=False)
    if content_type.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded":
        return Body(_form(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True)), form=True)
    try:
        return Body(orjson.loads(raw), form=False)
    except orjson.JSONDecodeError:
        raise InputError("The request body is not valid JSON.") from None


def _form(pairs: Iterable[tuple[str, str]]) -> Any:
    """`data[0][id]=5` as PHP reads it; objects whose keys count up from 0 become lists."""
    tree: dict[str, Any] = {}
    for name, text in pairs:
        parts = [name.partition("[")[0], *_KEY_PART.findall(name)]
        node = tree
        for part in parts[:-1]:
            part = part or str(len(node))
            child = node.get(part)
            if not isinstance(child, dict):
                child = node[part] = {}
            node = child
        node[parts[-1] or str(len(node))] = text
    return {name: _lists(value) for name, value in tree.items()}


def _lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    children = {name: _lists(child) for name, child in value.items()}
    if children and list(children) == [str(number) for number in range(len(children))]:
        return list(children.values())
    return children


def _leaves(value: Any) -> int:
    if isinstance(value, dict):
        return sum(_leaves(child) for child in value.values())
    if isinstance(value, list):
        return sum(_leaves(child) for child in value)
    return 1
