"""The control routes for what sellers send beside orders and returns, below `/_practice`. No part of eMAG's API.

`GET /_practice/measurements/{platform}` and `GET /_practice/campaigns/{platform}` show what was saved.
`GET /_practice/erp/{platform}` shows the returns and invoices that the ERP dialect made.
`POST /_practice/invoices/{platform}/close` writes eMAG's commission invoices of the ten days that run.
"""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from emag_desk.practice.control_answers import control_route, json_answer, named_market
from emag_desk.practice.market import Market


class ExtrasControl:
    """Shows measurements, campaign proposals and the ERP dialect's records, and ends a period."""

    def __init__(self, markets: Mapping[str, Market]) -> None:
        self._markets = markets

    def routes(self) -> list[Route]:
        """All of them; answers are JSON."""
        return [
            control_route("GET", "measurements/{platform}", self._measurements),
            control_route("GET", "campaigns/{platform}", self._campaigns),
            control_route("GET", "erp/{platform}", self._erp),
            control_route("POST", "invoices/{platform}/close", self._close),
        ]

    async def _measurements(self, request: Request) -> Response:
        return json_answer({str(offer_id): values for offer_id, values in self._market(request).measurements.items()})

    async def _campaigns(self, request: Request) -> Response:
        return json_answer(list(self._market(request).proposals.values()))

    async def _erp(self, request: Request) -> Response:
        market = self._market(request)
        return json_answer({"returns": market.erp_returns, "invoices": market.erp_invoices})

    async def _close(self, request: Request) -> Response:
        return json_answer({"written": self._market(request).invoice_book.close()})

    def _market(self, request: Request) -> Market:
        return named_market(self._markets, request.path_params["platform"])
