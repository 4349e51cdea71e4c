"""The connection test: one step after the other, each with what was seen and what to do about it. It only reads."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from email.utils import parsedate_to_datetime
from random import Random
from typing import Any
from urllib.parse import urlsplit

import httpx

from emag_desk.api.breaker import Breakers
from emag_desk.api.budgets import told_budgets
from emag_desk.api.causes import SENTENCES, Cause
from emag_desk.api.certificate import Certificate
from emag_desk.api.client import ClientSettings, EmagClient
from emag_desk.api.network import Network, environment_proxy, host_and_port, is_this_computer, tls_reason
from emag_desk.api.outcomes import Outcome
from emag_desk.api.pacing import Limiter
from emag_desk.api.wire import shared_ssl_context
from emag_desk.domain.accounts import Account
from emag_desk.domain.calls import Journal
from emag_desk.domain.clock import Clock
from emag_desk.domain.findings import Finding, Verdict
from emag_desk.errors import Sentence

NAME, CONNECTION, ENCRYPTION, ANSWER = "Name", "Connection", "Encryption", "Answer"
CREDENTIALS, ADDRESS, RIGHTS = "User name and password", "Allowed addresses", "API rights"
CLOCK, BUDGET = "Clock", "Request budget"

_ONE: Mapping[str, Any] = {"currentPage": 1, "itemsPerPage": 1}
#: What is read of each part of the API, and whether the part makes no sense empty.
_PARTS: tuple[tuple[str, str, Mapping[str, Any] | None, bool], ...] = (
    ("Offers", "product_offer/read", _ONE, False),
    ("Orders", "order/read", _ONE, False),
    ("Returns", "rma/read", _ONE, False),
    ("Categories", "category/read", _ONE, True),
    ("VAT rates", "vat/read", None, True),
    ("Handling times", "handling_time/read", None, True),
    ("Localities", "locality/read", _ONE, True),
    ("Couriers", "courier_accounts/read", None, True),
)
#: Every step in order.
STEPS = (
    NAME,
    CONNECTION,
    ENCRYPTION,
    ANSWER,
    CREDENTIALS,
    ADDRESS,
    RIGHTS,
    *(part[0] for part in _PARTS),
    CLOCK,
    BUDGET,
)
#: A clock this wrong makes order filters and certificates go wrong (seconds).
WRONG_CLOCK = 120.0


async def diagnose(
    account: Account,
    password: str,
    *,
    limiter: Limiter,
    clock: Clock,
    random: Random,
    journal: Journal | None = None,
    settings: ClientSettings | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    network: Network | None = None,
    breakers: Breakers | None = None,
) -> AsyncIterator[Finding]:
    """Test an account step by step; yields one finding for every step of `STEPS`, in order.

    After a failure that decides everything the remaining steps are skipped and say why. Uses the account's `limiter`,
    so that testing does not break the budget. When all is well, calls that the account's `breakers` hold back may go
    on at once. Raises SettingsError when the account cannot be used at all.
    """
    settings = settings or ClientSettings()
    client = EmagClient(
        account,
        password,
        limiter=limiter,
        clock=clock,
        random=random,
        journal=journal,
        settings=settings,
        transport=transport,
    )
    test = _Test(account, client, clock, settings, network or Network(settings.connect_seconds))
    done = 0
    try:
        async for finding in test.findings():
            done += 1
            yield finding
    finally:
        await client.aclose()
    if breakers is not None and not test.failed:
        breakers.close_all()
    for step in STEPS[done:]:
        yield Finding(
            step,
            Verdict.SKIPPED,
            Sentence("Not tested, because of: {step}.", {"step": test.decided_by}),
            code="SKIPPED",
        )


class _Test:
    """One run of the test. `findings` ends early when a step decides everything; `decided_by` then names it."""

    def __init__(
        self, account: Account, client: EmagClient, clock: Clock, settings: ClientSettings, network: Network
    ) -> None:
        self.decided_by: Sentence | None = None
        self.failed = False
        self._account = account
        self._client = client
        self._clock = clock
        self._settings = settings
        self._network = network
        self._proxy = account.proxy or (environment_proxy(account.url) if settings.use_environment_proxy else "")
        self._started = clock.monotonic()

    async def findings(self) -> AsyncIterator[Finding]:
        for step in (self._name, self._connection, self._encryption):
            finding = await step()
            yield finding
            if finding.verdict is Verdict.FAILED:
                return
        outcome = await self._first_call()
        for finding in self._access(outcome):
            yield finding
        if self.decided_by:
            return
        async for finding in self._parts(outcome):
            yield finding
        yield self._clock_skew(outcome)
        yield self._budget(outcome)

    # --- below HTTP ------------------------------------------------------------------------------------------------

    async def _name(self) -> Finding:
        try:
            host, port = host_and_port(self._proxy or self._account.url)
        except ValueError:  # of the environment: the account's own addresses have been looked at
            return self._failed(NAME, Cause.PROXY, detail=Sentence("the environment names an address that is not one"))
        try:
            addresses = await self._network.resolve(host, port)
        except (OSError, TimeoutError, UnicodeError):
            if self._proxy:
                return self._failed(NAME, Cause.PROXY, detail=f"{host}: name not found")
            return self._failed(NAME, Cause.DNS, host=host)
        text = "The proxy {host} is {addresses}." if self._proxy else "{host} is {addresses}."
        return self._passed(NAME, text, host=host, addresses=", ".join(addresses[:4]))

    async def _connection(self) -> Finding:
        host, port = host_and_port(self._proxy or self._account.url)
        try:
            await self._network.connect(host, port)
        except (OSError, TimeoutError) as problem:
            if self._proxy:
                return self._failed(CONNECTION, Cause.PROXY, detail=f"{host}:{port}: {problem or 'no answer'}")
            return self._failed(CONNECTION, Cause.CONNECT, host=f"{host}:{port}")
        text = "The proxy {host} answers on port {port}." if self._proxy else "{host} answers on port {port}."
        return self._passed(CONNECTION, text, host=host, port=port)

    async def _encryption(self) -> Finding:
        host, port = host_and_port(self._account.url)
        if urlsplit(self._account.url).scheme != "https":
            if is_this_computer(host):
                return self._passed(ENCRYPTION, "Not encrypted, and need not be: it stays on this computer.")
            return self._finding(
                ENCRYPTION,
                Verdict.WARNING,
                Sentence("The connection to {host} is not encrypted.", {"host": host}),
                Sentence("The password travels readable. Use an address that begins with https."),
                "NOT_ENCRYPTED",
            )
        if self._proxy:
            return self._passed(ENCRYPTION, "Verified with the first call, through the proxy.")
        try:
            context = self._settings.ssl_context
            if context is None:
                context = await asyncio.to_thread(shared_ssl_context)
            certificate = await self._network.handshake(host, port, context)
        except ssl.SSLError as problem:
            shown = await self._network.shown_certificate(host, port)
            detail = Sentence(
                "{reason}. {certificate}", {"reason": tls_reason(problem), "certificate": _in_words(shown)}
            )
            return self._failed(ENCRYPTION, Cause.TLS, host=host, detail=detail)
        except (OSError, TimeoutError):
            return self._failed(ENCRYPTION, Cause.CONNECT, host=f"{host}:{port}")
        return self._passed(
            ENCRYPTION,
            "Encrypted. {certificate}",
            certificate=_in_words(certificate),
        )

    # --- what eMAG says --------------------------------------------------------------------------------------------

    async def _read(self, route: str, filters: Mapping[str, Any] | None) -> Outcome:
        return await self._client.call(route, filters, retries=0, guarded=False)

    async def _first_call(self) -> Outcome:
        outcome = await self._read("vat/read", None)
        if outcome.cause is Cause.AUTH_INVALID_CREDENTIALS and outcome.status == 403:
            # eMAG says the same to a wrong password and to a missing right (protocol §1.5): a second part decides.
            second = await self._read("product_offer/read", _ONE)
            if second.ok:
                return second
        return outcome

    def _access(self, outcome: Outcome) -> list[Finding]:
        """Answer, credentials, addresses and rights, all told by one answer."""
        steps = (ANSWER, CREDENTIALS, ADDRESS, RIGHTS)
        blamed = {
            Cause.AUTH_INVALID_CREDENTIALS: CREDENTIALS,
            Cause.AUTH_IP_NOT_WHITELISTED: ADDRESS,
            Cause.AUTH_NO_RIGHTS: RIGHTS,
        }.get(outcome.cause, ANSWER)
        if outcome.ok:
            blamed = ""
        found: list[Finding] = []
        for step in steps:
            if step == blamed:
                failed = self._refused(step, outcome)
                if outcome.cause is Cause.AUTH_INVALID_CREDENTIALS and outcome.status == 403:
                    failed = replace(
                        failed,
                        seen=Sentence(
                            "eMAG does not accept this user name and password, or the user has no right to the API: "
                            "its answer is the same for both."
                        ),
                    )
                return [*found, failed]
            if step == CREDENTIALS and blamed == ADDRESS:
                found.append(
                    self._finding(
                        step,
                        Verdict.SKIPPED,
                        Sentence("Not tested: eMAG looks at the address first."),
                        Sentence(""),
                        "SKIPPED",
                    )
                )
                continue
            found.append(self._went_well(step, outcome))
        return found

    def _went_well(self, step: str, outcome: Outcome) -> Finding:
        if step == ANSWER:
            milliseconds = round(1000 * (outcome.seconds or 0.0))
            return self._passed(step, "eMAG answers within {milliseconds} ms.", milliseconds=milliseconds)
        if step == CREDENTIALS:
            return self._passed(step, "eMAG accepts {username}.", username=self._account.username)
        if step == ADDRESS and self._account.ip_allow_list_name:
            name = self._account.ip_allow_list_name
            return self._passed(step, "eMAG accepts calls from this address (list {name}).", name=name)
        if step == ADDRESS:
            return self._passed(step, "eMAG accepts calls from this address.")
        return self._passed(step, "This user may use the API.")

    async def _parts(self, first: Outcome) -> AsyncIterator[Finding]:
        for step, route, filters, expected in _PARTS:
            outcome = first if first.endpoint.name == route else await self._read(route, filters)
            if outcome.cause is Cause.AUTH_INVALID_CREDENTIALS:
                outcome = replace(outcome, cause=Cause.AUTH_NO_RIGHTS)  # the password has just been accepted
            if not outcome.ok:
                finding = self._refused(step, outcome, decisive=False)
                if outcome.cause is Cause.NO_ROUTE:
                    finding = replace(finding, verdict=Verdict.WARNING)
                yield finding
                continue
            rows = len(outcome.results) if isinstance(outcome.results, list) else 1
            if rows == 0 and expected:
                yield self._finding(
                    step,
                    Verdict.WARNING,
                    Sentence("Readable, but empty."),
                    Sentence("Complete your seller account in the eMAG panel."),
                    "EMPTY",
                )
            elif filters is not None:
                yield self._passed(step, "Readable." if rows else "Readable; there are none yet.")
            else:
                yield self._passed(step, "Readable: {rows}.", rows=rows)

    def _clock_skew(self, outcome: Outcome) -> Finding:
        try:
            told = parsedate_to_datetime(outcome.headers.get("date", ""))
            skew = (self._clock.now() - told).total_seconds()
        except (ValueError, TypeError):
            return self._finding(
                CLOCK, Verdict.SKIPPED, Sentence("eMAG's answer holds no time."), Sentence(""), "SKIPPED"
            )
        if abs(skew) > WRONG_CLOCK:
            fast, slow = (
                "This computer's clock is {minutes} minutes fast.",
                "This computer's clock is {minutes} minutes slow.",
            )
            return self._finding(
                CLOCK,
                Verdict.WARNING,
                Sentence(fast if skew > 0 else slow, {"minutes": round(abs(skew) / 60)}),
                Sentence("Set the clock, or let the operating system set it."),
                "CLOCK_WRONG",
            )
        return self._passed(CLOCK, "Within {seconds} seconds of eMAG's.", seconds=max(1, round(abs(skew))))

    def _budget(self, outcome: Outcome) -> Finding:
        told = told_budgets(outcome.headers)
        if not told:
            return self._passed(BUDGET, "eMAG does not tell the budget; the documented limits are kept.")
        parts = [
            f"{limit if limit is not None else '?'} / {window} s ({remaining if remaining is not None else '?'})"
            for window, (limit, remaining) in sorted(told.items())
        ]
        return self._passed(BUDGET, "eMAG tells the budget (and what is left): {budgets}.", budgets=", ".join(parts))

    # --- findings --------------------------------------------------------------------------------------------------

    def _finding(self, step: str, verdict: Verdict, seen: Sentence, remedy: Sentence, code: str) -> Finding:
        self.failed |= verdict is Verdict.FAILED
        now = self._clock.monotonic()
        seconds, self._started = now - self._started, now
        return Finding(step, verdict, seen, remedy, code, seconds)

    def _passed(self, step: str, text: str, **values: Any) -> Finding:
        return self._finding(step, Verdict.PASSED, Sentence(text, values), Sentence(""), "OK")

    def _failed(self, step: str, cause: Cause, **values: Any) -> Finding:
        self.decided_by = Sentence(step)
        seen, remedy = SENTENCES[cause]
        return self._finding(step, Verdict.FAILED, Sentence(seen, values), Sentence(remedy, values), cause.value)

    def _refused(self, step: str, outcome: Outcome, *, decisive: bool = True) -> Finding:
        if decisive:
            self.decided_by = Sentence(step)
        return self._finding(
            step, Verdict.FAILED, outcome.error_sentence, outcome.remedy, outcome.cause.value or outcome.verdict.value
        )


def _in_words(certificate: Certificate | None) -> Sentence:
    if certificate is None:
        return Sentence("The certificate cannot be shown.")
    return Sentence(
        "The certificate is for {subject}, signed by {issuer}, valid until {day}, SHA-256 {fingerprint}…",
        {
            "subject": certificate.subject,
            "issuer": certificate.issuer,
            "day": f"{certificate.expires_at:%Y-%m-%d}",
            "fingerprint": certificate.fingerprint[:16],
        },
    )
