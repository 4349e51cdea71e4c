"""The control routes for returns below `/_practice`. No part of eMAG's API.

`POST /_practice/returns/arrive` with `{"platform": "emag-ro", "count": 1, "order_id": any, "with": {...}}` lets
customers ask for returns. `GET /_practice/return/{platform}/{emag_id}` shows one with its refunds; `POST` with any of
its keys changes it as eMAG's staff or the customer would, not written to the ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from emag_desk.errors import InputError
from emag_desk.practice.control_answers import control_route, json_answer, named_market
from emag_desk.practice.market import Market
from emag_desk.practice.orders import BY_SELLER

_MOST_AT_ONCE = 1000


class ReturnControl:
    """Shows and steers the returns of all platforms."""

    def __init__(self, markets: Mapping[str, Market]) -> None:
        self._markets = markets

    def routes(self) -> list[Route]:
        """All of them; bodies and answers are JSON."""
        return [
            control_route("POST", "returns/arrive", self._arrive),
            control_route("GET", "return/{platform}/{id:int}", self._show),
            control_route("POST", "return/{platform}/{id:int}", self._change),
        ]

    async def _arrive(self, request: Request) -> Response:
        given = await request.json()
        market = named_market(self._markets, str(given.get("platform", "emag-ro")))
        count = int(given.get("count", 1))
        if not 1 <= count <= _MOST_AT_ONCE:
            raise InputError("count must be from 1 to {most}.", most=_MOST_AT_ONCE)
        ids = []
        for _ in range(count):
            document = _one_more(market, given.get("order_id"))
            _change(market, document, given.get("with", {}))
            ids.append(document["emag_id"])
        return json_answer({"ids": ids})

    async def _show(self, request: Request) -> Response:
        return json_answer(_shown(*self._addressed(request)))

    async def _change(self, request: Request) -> Response:
        market, document = self._addressed(request)
        _change(market, document, await request.json())
        return json_answer(_shown(market, document))

    def _addressed(self, request: Request) -> tuple[Market, dict[str, Any]]:
        market = named_market(self._markets, request.path_params["platform"])
        document = market.return_book.find(int(request.path_params["id"]))
        if document is None:
            raise InputError(
                "There is no return {id} on {platform}.", id=request.path_params["id"], platform=market.platform.code
            )
        return market, document


def _one_more(market: Market, order_id: Any) -> dict[str, Any]:
    if order_id is None:
        document = market.return_book.arrive_any((BY_SELLER,))
        if document is None:
            raise InputError("{platform} has no order left to return.", platform=market.platform.code)
        return document
    order = market.order_book.find(int(order_id))
    if order is None:
        raise InputError("There is no order {id} on {platform}.", id=order_id, platform=market.platform.code)
    return market.return_book.arrive(order)


def _change(market: Market, document: dict[str, Any], given: dict[str, Any]) -> None:
    """`products` changes lines by their place."""
    unknown = [name for name in given if name not in document or name == "emag_id"]
    if unknown:
        raise InputError("A return has no field {name} to change.", name=unknown[0])
    for product, changes in zip(document["products"], given.get("products", []), strict=False):
        product |= changes
    document |= {name: value for name, value in given.items() if name != "products"}
    market.return_book.put(document)


def _shown(market: Market, document: dict[str, Any]) -> dict[str, Any]:
    rma_id = document["emag_id"]
    events = [
        event
        for event in market.ledger.events()
        if event.get("rma_id") == rma_id and event["platform"] == market.platform.code
    ]
    return {"return": document, "refunds": market.return_book.refunds.get(rma_id, []), "events": events}
