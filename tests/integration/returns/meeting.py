"""Asking the practice marketplace without a server between."""

from __future__ import annotations

from typing import Any

import orjson

from emag_desk.practice.answers import Answer
from emag_desk.practice.bodies import Body
from emag_desk.practice.market import Call
from emag_desk.practice.routes import find_route
from tests.practice.ordering import OrderShop


def sent(document: Any) -> Any:
    """The body as it arrives: JSON, decimals as numbers."""
    return orjson.loads(orjson.dumps(document, default=float))


def call(shop: OrderShop, method: str, path: str, body: Any = None) -> Answer:
    found = find_route(method, path)
    assert found is not None, path
    route, parameter = found
    query = body or {} if method == "GET" else {}
    answer: Answer = route.handler(shop.market, Call(1, route.name, Body(body or {}, False), parameter, query))
    return answer


def save(shop: OrderShop, path: str, item: dict[str, Any]) -> list[str]:
    """What eMAG has against it."""
    messages: list[str] = shop.post(path, {"data": [sent(item)]}).payload["messages"]
    return messages
