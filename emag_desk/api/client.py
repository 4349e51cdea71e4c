"""The one way to eMAG: paces, guards, signs, sends, retries what may be repeated, and writes every call down."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from emag_desk import __version__
from emag_desk.api.answers import retry_after_seconds
from emag_desk.api.breaker import Breaker, Breakers, Pass, Result
from emag_desk.api.causes import Cause
from emag_desk.api.credentials import Credentials
from emag_desk.api.endpoints import ENDPOINTS, Endpoint, Family, Repeat
from emag_desk.api.envelope import Outcome, Phase, Verdict, classify
from emag_desk.api.pacing import Limiter, Priority, Slot
from emag_desk.api.payload import Arguments, Payload, build
from emag_desk.api.policy import meaning, pause_before_repeating
from emag_desk.api.wire import ClientSettings, Exchange, Progress, Wire
from emag_desk.domain.accounts import Account
from emag_desk.domain.calls import Call, Journal
from emag_desk.domain.clock import Clock
from emag_desk.errors import MarketplaceError, Sentence

__all__ = ["ClientSettings", "Count", "EmagClient"]

_log = logging.getLogger(__name__)

#: Larger bodies are encoded and read in a worker thread, so that the window stays smooth (bytes, and items of a save).
_LARGE = 16 * 1024
_MANY = 10
_AUTHENTICATION = frozenset({Cause.AUTH_INVALID_CREDENTIALS, Cause.AUTH_IP_NOT_WHITELISTED})


class Count(NamedTuple):
    """How many items a resource has, and in how many pages of which size."""

    items: int
    pages: int
    per_page: int


@dataclass(frozen=True)
class _Job:
    """One call with everything that its attempts share."""

    endpoint: Endpoint
    payload: Payload
    priority: Priority
    on_sent: Callable[[], None] | None = None
    correlation_id: str = ""
    guarded: bool = True
    not_after: float | None = None


class EmagClient:
    """The client of one account: any route of the endpoint table. Create one per account and close it with `aclose`.

    All clients of an account must share its `limiter`. Raises SettingsError when the account cannot be used.
    """

    def __init__(
        self,
        account: Account,
        password: str,
        *,
        limiter: Limiter,
        clock: Clock,
        journal: Journal | None = None,
        random: Random,
        transport: httpx.AsyncBaseTransport | None = None,
        settings: ClientSettings | None = None,
    ) -> None:
        self.account = account
        self.breakers = Breakers(clock, Family)
        self._credentials = Credentials(account, password)
        self._limiter = limiter
        self._clock = clock
        self._journal = journal
        self._random = random
        self._settings = settings or ClientSettings()
        self._wire = Wire(self._settings, clock, account.proxy, transport)
        self._host = urlsplit(account.url).hostname or account.url
        self._accepted = False
        self._refusal: Sentence | None = None

    def __repr__(self) -> str:
        return f"EmagClient({self.account.key!r})"

    def get_auth_token(self) -> str:
        """The value of the Authorization header: Basic, as eMAG has no token to fetch (protocol §1.4)."""
        return self._credentials.token

    async def aclose(self) -> None:
        """Close the connections."""
        await self._wire.aclose()

    # --- calling ---------------------------------------------------------------------------------------------------

    async def call(
        self,
        endpoint: Endpoint | str,
        body: Arguments = None,
        *,
        object_id: int | str | None = None,
        params: Mapping[str, Any] | None = None,
        priority: Priority = Priority.OPERATOR,
        on_sent: Callable[[], None] | None = None,
        retries: int | None = None,
        correlation_id: str = "",
        guarded: bool = True,
        not_after: float | None = None,
    ) -> Outcome:
        """Make one call and say what came of it; what eMAG or the network does never raises.

        Reads and absolute writes are repeated after trouble that passes, at most `retries` times (default: three);
        any call is repeated when it did not leave or was throttled. `retries=0` makes exactly one attempt, for callers
        that keep their own count on disk. `on_sent` is called just before the first byte of an attempt leaves.
        Attempts after the first get `-2`, `-3` at the end of the `correlation_id`. `guarded=False` goes around the
        circuit breaker, for the connection test. `not_after` is a monotonic moment: a call whose turn comes later does
        not leave (`TOO_LATE`), since what it repeats was read too long ago. Raises InputError for what cannot be sent,
        StoreError when the call cannot be written down beforehand.
        """
        row = ENDPOINTS[endpoint] if isinstance(endpoint, str) else endpoint
        payload = await self._build(row, body, object_id, params)
        base = correlation_id or f"{self._random.getrandbits(64):016x}"
        job = _Job(row, payload, priority, on_sent, base, guarded, not_after)
        started = self._clock.monotonic()
        most = self._settings.retries if retries is None else retries
        attempts = burnt = 0
        while True:
            attempts += 1
            number = base if attempts == 1 else f"{base}-{attempts}"
            outcome = replace(await self._attempt(replace(job, correlation_id=number)), attempts=attempts)
            waited = self._clock.monotonic() - started
            pause = pause_before_repeating(outcome, burnt, self._random)
            if pause is None or burnt >= most or waited + pause > self._settings.patience_seconds:
                return outcome
            if outcome.cause is not Cause.RATE_LIMIT_EXCEEDED:  # being throttled burns no attempt
                burnt += 1
            await self._clock.sleep(pause)

    async def read(
        self,
        endpoint: Endpoint | str,
        filters: Mapping[str, Any] | None = None,
        *,
        params: Mapping[str, Any] | None = None,
        priority: Priority = Priority.OPERATOR,
    ) -> list[Any]:
        """The rows of one page. Raises MarketplaceError when there is no usable answer.

        eMAG ignores filters that it does not understand: rows with another `id` than asked for are left out. `params`
        stand in the address, as `language` does.
        """
        outcome = await self.call(endpoint, filters, params=params, priority=priority)
        if not outcome.ok:
            raise outcome.error()
        rows = outcome.results
        if isinstance(rows, Mapping):
            rows = rows["invoices"] if isinstance(rows.get("invoices"), list) else [rows]
        if not isinstance(rows, list):
            return []
        wanted = (filters or {}).get("id")
        if wanted is None:
            return rows
        known = {str(number) for number in (wanted if isinstance(wanted, (list, tuple)) else [wanted])}
        return [row for row in rows if not isinstance(row, Mapping) or str(row.get("id", wanted)) in known]

    async def count(
        self, resource: str, filters: Mapping[str, Any] | None = None, *, priority: Priority = Priority.OPERATOR
    ) -> Count:
        """How many there are of `product_offer`, `order`, `rma`, `category` or `locality`. Raises MarketplaceError."""
        outcome = await self.call(f"{resource}/count", filters, priority=priority)
        if not outcome.ok:
            raise outcome.error()
        results = outcome.results if isinstance(outcome.results, Mapping) else {}
        try:
            # eMAG writes them as texts (protocol §2.3).
            items, pages, size = (int(results[key]) for key in ("noOfItems", "noOfPages", "itemsPerPage"))
        except (KeyError, TypeError, ValueError) as problem:
            raise MarketplaceError(
                "eMAG did not say how many there are of {resource}.", cause=Cause.NOT_JSON.value, resource=resource
            ) from problem
        return Count(items, pages, size)

    # --- one attempt -----------------------------------------------------------------------------------------------

    async def _attempt(self, job: _Job) -> Outcome:
        if not job.guarded:
            slot = await self._limiter.acquire(job.endpoint.family, job.priority)
            return await self._exchange(job, slot)
        gate = self.breakers[job.endpoint.family]
        leave = gate.admit()
        if leave is not None and leave.probe and not job.endpoint.reads:
            leave = await self._probe(gate, leave, job.priority)
        if leave is None:
            return self._paused(job, gate)
        return await self._guarded(job, gate, leave)

    async def _probe(self, gate: Breaker, leave: Pass, priority: Priority) -> Pass | None:
        """A write waits behind an open breaker: what is tried first is a read, never the write."""
        endpoint = ENDPOINTS["vat/read"]
        number = f"{self._random.getrandbits(64):016x}"
        await self._guarded(
            _Job(endpoint, build(endpoint, self.account.url), priority, correlation_id=number), gate, leave
        )
        return None if gate.is_open else gate.admit()

    async def _guarded(self, job: _Job, gate: Breaker, leave: Pass) -> Outcome:
        result = Result.NEUTRAL  # also when it is cancelled
        try:
            slot = await self._limiter.acquire(job.endpoint.family, job.priority)
            if gate.is_open and not leave.probe:  # opened while this call waited for its turn
                slot.unused()
                return self._paused(job, gate)
            if job.not_after is not None and self._clock.monotonic() > job.not_after:
                slot.unused()
                return Outcome(Verdict.NOT_SENT, job.endpoint, Cause.TOO_LATE, host=self._host)
            outcome = await self._exchange(job, slot)
            result = meaning(outcome)
        finally:
            gate.settle(leave, result)
        if result is Result.FAILURE:
            self._refusal = outcome.error_sentence
        if outcome.cause in _AUTHENTICATION:
            self.breakers.trip_all()
        return outcome

    def _paused(self, job: _Job, gate: Breaker) -> Outcome:
        return Outcome(
            Verdict.NOT_SENT,
            job.endpoint,
            Cause.CIRCUIT_OPEN,
            because=self._refusal,
            retry_after=max(1.0, gate.retry_after),
            host=self._host,
        )

    async def _exchange(self, job: _Job, slot: Slot) -> Outcome:
        progress = Progress(self._clock, job.on_sent)
        call = await self._begin(job, slot)
        try:
            exchange = await self._wire.send(
                job.payload, self._headers(job), progress, fresh=job.endpoint.repeat is Repeat.NEVER
            )
            if exchange.phase is Phase.ANSWERED and exchange.status is not None:
                retry_after = retry_after_seconds(exchange.headers.get("retry-after"), self._clock.now())
                slot.answered(exchange.status, exchange.headers, retry_after)
            outcome, text = await self._understand(job, exchange)
        except asyncio.CancelledError:
            await asyncio.shield(self._finish(replace(call, outcome="cancelled")))
            raise
        finally:
            (slot.unanswered if progress.sent else slot.unused)()
        outcome = replace(outcome, correlation_id=job.correlation_id, host=self._host, seconds=exchange.seconds)
        if outcome.cause is Cause.TIMEOUT:
            outcome = replace(outcome, seconds=self._settings.total_seconds)
        if outcome.verdict is Verdict.THROTTLED and outcome.cause is Cause.RATE_LIMIT_EXCEEDED:
            outcome = replace(outcome, retry_after=self._limiter.utilisation(job.endpoint.family).frozen_seconds)
        self._remember(outcome)
        await self._finish(
            replace(
                call,
                response_body=text,
                status=exchange.status,
                seconds=exchange.seconds,
                outcome=outcome.verdict.value,
                error="" if outcome.ok else str(outcome.error_sentence),
            )
        )
        return outcome

    async def _understand(self, job: _Job, exchange: Exchange) -> tuple[Outcome, str]:
        """The outcome, and the body as text for the request log."""
        accepted, now = self._accepted, self._clock.now()

        def work() -> tuple[Outcome, str]:
            # Blotted out first, so that no secret that eMAG echoes gets into a message either.
            body = self._credentials.scrub(exchange.body)
            outcome = classify(
                job.endpoint,
                exchange.phase,
                exchange.status,
                exchange.headers,
                body,
                failure=exchange.failure,
                detail=exchange.detail,
                sent=job.payload.sent,
                accepted=accepted,
                now=now,
            )
            if body.startswith(b"%PDF"):
                return outcome, f"(a PDF of {len(body)} bytes)"
            return outcome, body.decode("utf-8", "replace")

        return await asyncio.to_thread(work) if len(exchange.body) > _LARGE else work()

    def _remember(self, outcome: Outcome) -> None:
        """Whether eMAG accepts the password, which tells what a later 403 means."""
        if outcome.verdict is Verdict.ACCOUNT:
            self._accepted = False
        elif outcome.verdict not in (Verdict.NOT_SENT, Verdict.UNKNOWN, Verdict.THROTTLED):
            self._accepted = True
        if outcome.alarm:
            _log.warning("%s: %s (call %s)", self.account.key, outcome.error_sentence, outcome.correlation_id)

    # --- on the way out --------------------------------------------------------------------------------------------

    async def _build(
        self, endpoint: Endpoint, body: Arguments, object_id: int | str | None, params: Mapping[str, Any] | None
    ) -> Payload:
        if isinstance(body, (list, tuple)) and len(body) > _MANY:
            return await asyncio.to_thread(build, endpoint, self.account.url, body, object_id=object_id, params=params)
        return build(endpoint, self.account.url, body, object_id=object_id, params=params)

    def _headers(self, job: _Job) -> dict[str, str]:
        headers = {
            "Authorization": self.get_auth_token(),
            "Accept": "application/pdf, application/json" if job.endpoint.pdf else "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": f"eMAG-Desk/{__version__}",
            "X-Correlation-Id": job.correlation_id,
        }
        if job.payload.content:
            headers["Content-Type"] = "application/json"
        return headers

    async def _begin(self, job: _Job, slot: Slot) -> Call:
        """Write the call down before its first byte leaves. What cannot be written down is not sent."""
        call = Call(
            correlation_id=job.correlation_id,
            account=self.account.key,
            family=job.endpoint.family.value,
            method=job.payload.method,
            url=job.payload.url,
            endpoint=job.endpoint.name,
            started_at=self._clock.now(),
            request_body=self._credentials.scrub(job.payload.content).decode("utf-8", "replace"),
        )
        try:
            if self._journal is not None:
                await self._journal.begin(call)
        except BaseException:
            slot.unused()
            raise
        return call

    async def _finish(self, call: Call) -> None:
        """Write down what came of it. A full disk here must not hide from the caller what eMAG did."""
        if self._journal is None:
            return
        try:
            await self._journal.finish(call)
        except Exception as problem:  # noqa: BLE001 - whatever the log does, the outcome counts more
            _log.error("The request log did not take the end of call %s: %s", call.correlation_id, problem)
