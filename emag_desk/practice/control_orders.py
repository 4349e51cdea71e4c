"""The control routes for orders below `/_practice`. No part of eMAG's API.

`POST /_practice/orders/arrive` with `{"platform": "emag-ro", "count": 1, "with": {...}}` makes new orders.
`GET /_practice/order/{platform}/{id}` shows one with everything that was done to it; `POST
/_practice/orders/{platform}/{id}` changes it as eMAG's staff or the customer would.
"""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from emag_desk.practice import order_control
from emag_desk.practice.control_answers import control_route, json_answer, named_market
from emag_desk.practice.market import Market


class OrderControl:
    """Makes, shows and changes the orders of all platforms."""

    def __init__(self, markets: Mapping[str, Market]) -> None:
        self._markets = markets

    def routes(self) -> list[Route]:
        """All of them; bodies and answers are JSON."""
        return [
            control_route("POST", "orders/arrive", self._arrive),
            control_route("GET", "order/{platform}/{id:int}", self._show),
            control_route("POST", "orders/{platform}/{id:int}", self._change),
        ]

    async def _arrive(self, request: Request) -> Response:
        return json_answer(order_control.arrive(self._markets, await request.json()))

    async def _show(self, request: Request) -> Response:
        return json_answer(order_control.show(*self._addressed(request)))

    async def _change(self, request: Request) -> Response:
        return json_answer(order_control.change(*self._addressed(request), await request.json()))

    def _addressed(self, request: Request) -> tuple[Market, int]:
        return named_market(self._markets, request.path_params["platform"]), int(request.path_params["id"])
