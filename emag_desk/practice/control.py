"""The control routes below `/_practice`: what was done, and what shall go wrong. No part of eMAG's API."""

from __future__ import annotations

from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from emag_desk.errors import InputError
from emag_desk.practice import control_products
from emag_desk.practice.control_answers import Endpoint, control_route, json_answer, named_market
from emag_desk.practice.fates import FATES
from emag_desk.practice.front import Doorman, Front
from emag_desk.practice.market import Market
from emag_desk.practice.offer_json import offer_json
from emag_desk.practice.offer_terms import apply_terms


class Defaults(Protocol):
    """What a reset goes back to."""

    seed: int
    limits: str

    def doorman(self) -> Doorman:
        """Who might call at the start."""
        ...

    @property
    def switches(self) -> Any:
        """The switches as they were at the start."""
        ...


class Control:
    """Reads the ledger and steers fates, switches, limits and offers of one server."""

    def __init__(self, front: Front, defaults: Defaults) -> None:
        self._front = front
        self._defaults = defaults

    def routes(self) -> list[Route]:
        """All of them; bodies and answers are JSON."""
        posts: dict[str, Endpoint] = {
            "fates": self._order_fates,
            "fates/random": self._random_fates,
            "switches": self._change_switches,
            "limits": self._choose_limits,
            "addresses": self._allow_addresses,
            "credentials": self._change_credentials,
            "reset": self._reset,
            "offer/{platform}/{id:int}": self._change_offer,
            "category/{platform}": self._put_category,
            "category/{platform}/{id:int}": self._change_category,
            "validate/{platform}": self._validate,
            "validation": self._advance,
            "validation/{platform}/{id:int}": self._decide,
        }
        gets: dict[str, Endpoint] = {
            "ledger": self._ledger,
            "calls": self._calls,
            "limits": self._limits,
            "switches": self._switches,
            "fates": self._fates,
            "offer/{platform}/{id:int}": self._offer,
            "category/{platform}/{id:int}": self._category,
        }
        found = [control_route("GET", path, endpoint) for path, endpoint in gets.items()]
        found += [control_route("POST", path, endpoint) for path, endpoint in posts.items()]
        found.append(control_route("DELETE", "offer/{platform}/{id:int}", self._remove_offer))
        return found

    async def _ledger(self, _: Request) -> Response:
        return json_answer(self._front.ledger.report())

    async def _calls(self, request: Request) -> Response:
        return json_answer(self._front.ledger.calls(int(request.query_params.get("since", "0"))))

    async def _limits(self, _: Request) -> Response:
        return json_answer({"profile": self._front.gate.profile, "traffic": self._front.gate.report()})

    async def _switches(self, _: Request) -> Response:
        return json_answer(self._front.switches.report())

    async def _fates(self, _: Request) -> Response:
        return json_answer(
            {kind.name: {"work": kind.work, "meaning": kind.meaning, "routes": kind.routes} for kind in FATES.values()}
        )

    async def _order_fates(self, request: Request) -> Response:
        orders = await request.json()
        return json_answer({"waiting": self._front.fates.order(orders if isinstance(orders, list) else [orders])})

    async def _random_fates(self, request: Request) -> Response:
        self._front.fates.by_chance(await request.json())
        return json_answer({})

    async def _change_switches(self, request: Request) -> Response:
        self._front.switches.change(await request.json())
        return json_answer(self._front.switches.values())

    async def _choose_limits(self, request: Request) -> Response:
        self._front.gate.choose(str((await request.json())["profile"]))
        self._front.gate.forget()
        return json_answer({})

    async def _allow_addresses(self, request: Request) -> Response:
        self._front.doorman.addresses = frozenset(await request.json())
        return json_answer({})

    async def _change_credentials(self, request: Request) -> Response:
        given = await request.json()
        self._front.doorman.username = str(given["username"])
        self._front.doorman.password = str(given["password"])
        return json_answer({})

    async def _reset(self, _: Request) -> Response:
        """Everything as at the start: offers, ledger, fates, switches, limits, credentials, addresses."""
        start = self._defaults
        self._front.reset(start.seed, start.limits, start.switches, start.doorman())
        return json_answer({})

    async def _offer(self, request: Request) -> Response:
        market, offer_id = self._addressed(request)
        market.moderation.settle()
        offer = market.shelf.find(offer_id)
        record = market.ledger.offer(market.platform.code, offer_id)
        shown = offer and offer_json(offer, market.platform.currency, switches=market.switches, single=True)
        return json_answer(
            {"offer": shown, "values": offer and offer.values(), "record": record and vars(record)},
            200 if offer else 404,
        )

    async def _change_offer(self, request: Request) -> Response:
        """Change an offer behind the client's back, as someone in the panel would; not written to the ledger."""
        market, offer_id = self._addressed(request)
        before = market.shelf.find(offer_id)
        if before is None:
            raise InputError("There is no offer {id} on {platform}.", id=offer_id, platform=market.platform.code)
        after = before.copy()
        messages = apply_terms(after, await request.json(), market.platform)
        if messages:
            raise InputError("{messages}", messages="; ".join(messages))
        market.shelf.put(after)
        return json_answer(after.values())

    async def _remove_offer(self, request: Request) -> Response:
        market, offer_id = self._addressed(request)
        return json_answer({"removed": market.shelf.remove(offer_id)})

    async def _category(self, request: Request) -> Response:
        return json_answer(control_products.show_category(*self._addressed(request)))

    async def _put_category(self, request: Request) -> Response:
        return json_answer(control_products.put_category(self._market(request), await request.json()))

    async def _change_category(self, request: Request) -> Response:
        return json_answer(control_products.change_category(*self._addressed(request), await request.json()))

    async def _validate(self, request: Request) -> Response:
        return json_answer(control_products.judge_product(self._market(request), await request.json()))

    async def _advance(self, request: Request) -> Response:
        return json_answer(control_products.advance(self._front.markets, await request.json()))

    async def _decide(self, request: Request) -> Response:
        market, offer_id = self._addressed(request)
        offer = market.shelf.find(offer_id)
        if offer is None:
            raise InputError("There is no offer {id} on {platform}.", id=offer_id, platform=market.platform.code)
        return json_answer(control_products.decide(market, offer, await request.json()))

    def _market(self, request: Request) -> Market:
        return named_market(self._front.markets, request.path_params["platform"])

    def _addressed(self, request: Request) -> tuple[Market, int]:
        return self._market(request), int(request.path_params["id"])
