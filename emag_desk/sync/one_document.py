"""Reads one order or return by its number, as eMAG has it at this moment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from emag_desk.api.client import EmagClient
from emag_desk.api.pacing import Priority
from emag_desk.domain.order_words import OrderType
from emag_desk.errors import MarketplaceError

_Model = TypeVar("_Model", bound=BaseModel)


async def read_one(client: EmagClient, endpoint: str, key: str, number: int) -> Mapping[str, Any] | None:
    """What eMAG tells of it, whoever ships; None when it does not list it. Raises MarketplaceError.

    eMAG lists what the seller ships and what eMAG ships apart (protocol §4.13, §4.15).
    """
    for kind in (OrderType.BY_SELLER, OrderType.BY_EMAG):
        rows = await client.read(endpoint, {key: number, "type": int(kind)}, priority=Priority.OPERATOR)
        for row in rows:
            if isinstance(row, Mapping) and str(row.get(key)) == str(number):
                return row
    return None


def understood(model: type[_Model], document: Mapping[str, Any], text: str, number: int) -> _Model:
    """The document as what it is. Raises MarketplaceError with `text`, which names the `number`."""
    try:
        return model.model_validate(document)
    except ValidationError as problem:
        remedy = "Report it with the request log."
        raise MarketplaceError(text, cause="UNEXPECTED_ANSWER", remedy=remedy, number=number) from problem
