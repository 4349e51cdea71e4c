"""What all control routes share: JSON answers, sentences for bad input, and the platform that a path names."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from emag_desk.errors import InputError
from emag_desk.practice.market import Market

Endpoint = Callable[[Request], Awaitable[Response]]


def control_route(method: str, path: str, endpoint: Endpoint) -> Route:
    """A route below `/_practice`; bad input to it is a sentence with HTTP 400."""
    return Route(f"/_practice/{path}", _guarded(endpoint), methods=[method])


def json_answer(value: Any, status: int = 200) -> Response:
    """Any value as JSON."""
    return Response(orjson.dumps(value), status, media_type="application/json")


def named_market(markets: Mapping[str, Market], code: str) -> Market:
    """A platform's shop. Raises InputError for one that is not there."""
    if code not in markets:
        raise InputError("There is no platform {code}.", code=code)
    return markets[code]


def _guarded(endpoint: Endpoint) -> Endpoint:
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (InputError, json.JSONDecodeError, KeyError, TypeError, ValueError) as problem:
            return json_answer({"error": str(problem)}, 400)

    return answer
