"""The way of a call into the marketplace: gateway, limits, fate, credentials, body, work, answer."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from starlette.types import Receive, Scope, Send

from emag_desk.errors import InputError
from emag_desk.practice import answers
from emag_desk.practice.answers import Answer
from emag_desk.practice.bodies import MOST_INPUTS, decode
from emag_desk.practice.clock import Clock, naive_bucharest
from emag_desk.practice.delivery import hang_up, read_body, send_answer, send_half
from emag_desk.practice.fates import Fate, Fates, Work
from emag_desk.practice.identity_rules import NOT_ELIGIBLE
from emag_desk.practice.ledger import Ledger
from emag_desk.practice.limits import Gate
from emag_desk.practice.market import Call, Market
from emag_desk.practice.routes import Route, find_route
from emag_desk.practice.switches import Switches, Value


@dataclass
class Doorman:
    """Who may call: one user, and the addresses that the panel lists (empty: all of them)."""

    username: str
    password: str
    addresses: frozenset[str] = frozenset()

    def refusal(self, authorization: str, address: str, switches: Switches) -> Answer | None:
        """Why a call may not pass (protocol §1.5)."""
        if not authorization:
            return answers.gateway(401, "Unauthorized")  # the body is assumed
        if credentials(authorization) != (self.username, self.password):
            return answers.not_allowed(401 if switches.on("auth_401") else 403)
        if self.addresses and address not in self.addresses:
            return answers.invalid_address(address, 403 if switches.on("ip_error_403") else 200)
        return None


@dataclass
class Arrival:
    """A request at the gateway."""

    number: int
    market: Market
    route: Route
    parameter: str
    authorization: str
    address: str
    content_type: str
    query: dict[str, list[str]]
    raw: bytes
    limits: dict[str, str] = field(default_factory=dict)


class Front:
    """The ASGI application of the hosts: `/{platform}/api-3/...`, and the few paths without `api-3`."""

    def __init__(
        self,
        markets: dict[str, Market],
        doorman: Doorman,
        *,
        gate: Gate,
        fates: Fates,
        switches: Switches,
        ledger: Ledger,
        clock: Clock,
    ) -> None:
        self.markets = markets
        self.doorman = doorman
        self.gate = gate
        self.fates = fates
        self.switches = switches
        self.ledger = ledger
        self._clock = clock
        self._arrived = 0
        self._late: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        raw = await read_body(receive)
        if raw is None:
            return
        self._arrived += 1
        platform, path = self._host(scope["path_params"]["path"])
        found = find_route(scope["method"], path)
        if found is None or (found[0].switch and not self.switches.on(found[0].switch)):
            await send_answer(answers.no_route(), send)
            return
        arrival = Arrival(
            number=self._arrived,
            market=self.markets[platform],
            route=found[0],
            parameter=found[1],
            authorization=headers.get("authorization", ""),
            address=(scope.get("client") or ("?", 0))[0],
            content_type=headers.get("content-type", ""),
            query=parse_qs(scope["query_string"].decode("latin-1")),
            raw=raw,
        )
        await self._receive(arrival, scope, receive, send)

    def _host(self, path: str) -> tuple[str, str]:
        """The platform and the path on its host; the first platform's when none is named."""
        first, _, rest = path.partition("/")
        return (first, rest) if first in self.markets else (next(iter(self.markets)), path)

    def reset(self, seed: int, limits: str, switches: Mapping[str, Value], doorman: Doorman) -> None:
        """Back to the start; work that a fate has put off is given up."""
        for task in self._late:
            task.cancel()
        for market in self.markets.values():
            market.reset()
        self.ledger.clear()
        self.fates.start(seed)
        self.gate.choose(limits)
        self.gate.forget()
        self.switches.restore(switches)
        self.doorman = doorman

    async def _receive(self, arrival: Arrival, scope: Scope, receive: Receive, send: Send) -> None:
        user = (credentials(arrival.authorization) or ("", ""))[0]
        ruling = self.gate.admit(arrival.market.platform.code, user, arrival.route.family)
        arrival.limits = ruling.headers if self.switches.on("rate_limit_headers") else {}
        if not ruling.passed:
            if self.switches.on("retry_after"):
                arrival.limits = {**arrival.limits, "Retry-After": str(max(1, round(ruling.retry_after)))}
            await self._deliver(arrival, answers.throttled(arrival.limits), None, send)
            return
        if self.switches.on("html_maintenance_503"):
            await self._deliver(arrival, answers.maintenance(), None, send)
            return
        fate = self.fates.next(arrival.market.platform.code, arrival.route.name, writes=arrival.route.writes)
        if fate is None:
            await self._deliver(arrival, self._answer(arrival), None, send)
        else:
            await self._suffer(fate, arrival, scope, receive, send)

    async def _suffer(self, fate: Fate, arrival: Arrival, scope: Scope, receive: Receive, send: Send) -> None:
        name = fate.kind.name
        if fate.kind.work is Work.NONE and name != "refused_before_work":
            await self._deliver(arrival, _without_work(name, arrival), name, send)
            return
        if name in ("refused_before_work", "late_commit"):
            self._note(arrival, name, "closed")
            if name == "late_commit":
                self._work_later(arrival, fate.seconds)
            await hang_up(scope, receive)
            return
        answer = self._answer(arrival, refuse_first=name == "item_error")
        if name in ("lost_answer", "half_answer"):
            self._note(arrival, name, "closed" if name == "lost_answer" else "cut")
            if name == "lost_answer" or not answer.body:
                await hang_up(scope, receive)
            else:
                await send_half(answer, scope, receive, send)
            return
        if name == "slow":
            await self._clock.sleep(fate.seconds)
        spoil = _SPOILED.get(name)
        await self._deliver(arrival, spoil(answer, arrival) if spoil else answer, name, send)

    def _work_later(self, arrival: Arrival, seconds: float) -> None:
        async def work() -> None:
            await self._clock.sleep(seconds)
            self._answer(arrival)

        task = asyncio.create_task(work())
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    def _answer(self, arrival: Arrival, *, refuse_first: bool = False) -> Answer:
        """eMAG itself: credentials, body, work."""
        refusal = self.doorman.refusal(arrival.authorization, arrival.address, self.switches)
        if refusal is not None:
            return refusal
        try:
            body = decode(arrival.raw, arrival.content_type)
            if body.inputs > MOST_INPUTS:
                return answers.refused(f"Maximum input vars of {MOST_INPUTS} exceeded")
            arrival.market.moderation.settle()
            call = Call(arrival.number, arrival.route.name, body, arrival.parameter, arrival.query, refuse_first)
            return arrival.route.handler(arrival.market, call)
        except InputError as problem:
            return answers.refused(str(problem.sentence))

    async def _deliver(self, arrival: Arrival, answer: Answer, fate: str | None, send: Send) -> None:
        answer.headers = {**arrival.limits, **answer.headers}
        self._note(arrival, fate, answer.status)
        await send_answer(answer, send)

    def _note(self, arrival: Arrival, fate: str | None, status: int | str) -> None:
        self.ledger.called(
            {
                "number": arrival.number,
                "at": naive_bucharest(self._clock.now()),
                "monotonic": round(self._clock.monotonic(), 4),
                "platform": arrival.market.platform.code,
                "route": arrival.route.name,
                "parameter": arrival.parameter,
                "status": status,
                "fate": fate,
            }
        )


def credentials(authorization: str) -> tuple[str, str] | None:
    """User and password of a Basic `Authorization` header; None for anything else."""
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (user, password) if colon else None


def _without_work(name: str, arrival: Arrival) -> Answer:
    match name:
        case "html_503":
            return answers.maintenance()
        case "ip_refused":
            return answers.invalid_address(arrival.address)
        case "forbidden_403":
            return answers.not_allowed()
        case "throttled_429":
            return answers.throttled({"X-RateLimit-Limit-3second": "9", "X-RateLimit-Remaining-3second": "0"})
        case "redirect_302":
            return Answer(302, headers={"Location": "https://elsewhere.example.test/"})
        case _:
            return answers.bad_gateway(int(name.removeprefix("gateway_")))


def _without_iserror(answer: Answer, _: Arrival) -> Answer:
    if isinstance(answer.payload, dict):
        answer.payload = {name: value for name, value in answer.payload.items() if name != "isError"}
    return answer


def _with_remarks(answer: Answer, arrival: Arrival) -> Answer:
    """Documentation remarks for each item though all is saved; an answer that is an error already stays as it is."""
    if not isinstance(answer.payload, dict) or answer.payload.get("isError") is not False:
        return answer
    items: list[Any] = decode(arrival.raw, arrival.content_type).items() or []
    remarks = [f"{NOT_ELIGIBLE} - Product id: {item.get('id')}" for item in items if isinstance(item, dict)]
    answer.payload = {**answer.payload, "isError": True, "messages": remarks}
    return answer


_SPOILED: dict[str, Callable[[Answer, Arrival], Answer]] = {
    "work_then_500": lambda _, __: answers.bad_gateway(500),
    "gateway_504": lambda _, __: answers.bad_gateway(504),
    "html_200": lambda _, __: Answer(200, raw=answers.maintenance().body, content_type=answers.HTML),
    "empty_200": lambda _, __: Answer(200, raw=b""),
    "missing_iserror": _without_iserror,
    "iserror_but_saved": _with_remarks,
}
