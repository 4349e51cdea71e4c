"""The control routes for parcels below `/_practice`. No part of eMAG's API.

`GET /_practice/awbs/{platform}?order_id=` lists what was issued, which eMAG's API can not.
`GET /_practice/awb/{platform}/{reservation_id}` shows one; `POST` with `{"status": "DLV", "numbered": true}` decides.
`POST /_practice/awbs` with `{"seconds": 86400, "platform": all}` lets time pass for the couriers.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from emag_desk.errors import InputError
from emag_desk.practice.awb_book import STATES, Shipment
from emag_desk.practice.clock import naive_bucharest
from emag_desk.practice.control_answers import control_route, json_answer, named_market
from emag_desk.practice.market import Market


class AwbControl:
    """Shows and steers the parcels of all platforms."""

    def __init__(self, markets: Mapping[str, Market]) -> None:
        self._markets = markets

    def routes(self) -> list[Route]:
        """All of them; bodies and answers are JSON."""
        return [
            control_route("GET", "awbs/{platform}", self._list),
            control_route("POST", "awbs", self._advance),
            control_route("GET", "awb/{platform}/{id:int}", self._show),
            control_route("POST", "awb/{platform}/{id:int}", self._decide),
        ]

    async def _list(self, request: Request) -> Response:
        market = named_market(self._markets, request.path_params["platform"])
        order_id = request.query_params.get("order_id")
        book = market.awb_book
        found = list(book.shipments.values()) if order_id is None else book.of_order(int(order_id))
        return json_answer([_shown(market, shipment) for shipment in found])

    async def _advance(self, request: Request) -> Response:
        given = await request.json()
        code = given.get("platform")
        markets = list(self._markets.values()) if code is None else [named_market(self._markets, code)]
        shipments = [shipment for market in markets for shipment in market.awb_book.shipments.values()]
        for shipment in shipments:
            shipment.aged += timedelta(seconds=float(given["seconds"]))
        return json_answer({"moved": len(shipments)})

    async def _show(self, request: Request) -> Response:
        return json_answer(_shown(*self._addressed(request)))

    async def _decide(self, request: Request) -> Response:
        market, shipment = self._addressed(request)
        given = await request.json()
        state = str(given.get("status", shipment.decided))
        if state and state not in STATES:
            raise InputError("There is no AWB status {state}. Known: {known}.", state=state, known=", ".join(STATES))
        shipment.decided = state
        if given.get("numbered"):
            shipment.known_at = market.clock.now()
        return json_answer(_shown(market, shipment))

    def _addressed(self, request: Request) -> tuple[Market, Shipment]:
        market = named_market(self._markets, request.path_params["platform"])
        reservation = int(request.path_params["id"])
        shipment = market.awb_book.shipments.get(reservation)
        if shipment is None:
            raise InputError(
                "There is no reservation {id} on {platform}.", id=reservation, platform=market.platform.code
            )
        return market, shipment


def _shown(market: Market, shipment: Shipment) -> dict[str, Any]:
    wish = shipment.consignment
    now = market.clock.now()
    return {
        "reservation_id": shipment.reservation_id,
        "emag_ids": shipment.parcels,
        "awb_number": shipment.number,
        "numbered": shipment.numbered(now),
        "status": shipment.state(now),
        "issued_at": naive_bucharest(shipment.issued_at),
        "order_id": wish.order_id,
        "rma_id": wish.rma_id,
        "cod": wish.cod,
        "currency": wish.currency,
        "weight": wish.weight,
        "courier_account_id": wish.account.id,
        "locker_id": wish.locker_id,
        "observation": wish.observation,
        "sender": vars(wish.sender),
        "receiver": vars(wish.receiver),
        "options": wish.options,
    }
