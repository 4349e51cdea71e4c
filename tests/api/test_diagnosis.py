"""The connection test: every kind of trouble is found at its own step, named by its own code, with what to do."""

from __future__ import annotations

import socket
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random
from typing import Any

import httpx
import pytest

from emag_desk.api.breaker import Breakers
from emag_desk.api.certificate import Certificate
from emag_desk.api.client import ClientSettings
from emag_desk.api.diagnosis import STEPS, diagnose
from emag_desk.api.endpoints import Family
from emag_desk.api.network import Network, environment_proxy, is_this_computer
from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.findings import Finding, Verdict

ACCOUNT = Account("shop", "Shop", username="shop@example.test", ip_allow_list_name="office")
NOT_ALLOWED = {"isError": True, "messages": ["You are not allowed to use this API."]}
SHOWN = Certificate("*.emag.ro", "Zscaler Root", datetime(2030, 1, 1, tzinfo=UTC), "ab" * 32)


class Wires(Network):
    """A network on which everything goes well, but for what a test says."""

    def __init__(self, **trouble: Exception) -> None:
        super().__init__()
        self.trouble = trouble
        self.asked: list[tuple[str, str, int]] = []

    def _do(self, what: str, host: str, port: int) -> None:
        self.asked.append((what, host, port))
        if problem := self.trouble.get(what):
            raise problem

    async def resolve(self, host: str, port: int) -> list[str]:
        self._do("resolve", host, port)
        return ["198.51.100.7"]

    async def connect(self, host: str, port: int) -> None:
        self._do("connect", host, port)

    async def handshake(self, host: str, port: int, context: ssl.SSLContext) -> Certificate | None:
        self._do("handshake", host, port)
        return Certificate("*.emag.ro", "DigiCert", datetime(2027, 1, 1, tzinfo=UTC), "cd" * 32)

    async def shown_certificate(self, host: str, port: int) -> Certificate | None:
        return SHOWN


def marketplace(**answers: Any) -> Any:
    """Answers every read with one row, but for the routes (with `_` for `/`) that a test gives."""

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.method == "POST" and request.url.path.endswith("/read"), "the test only reads"
        given = answers.get(request.url.path.removeprefix("/api-3/").replace("/", "_"), answers.get("everything"))
        if isinstance(given, Exception):
            raise given
        if isinstance(given, tuple):
            status, body = given
            return httpx.Response(status, **({"content": body} if isinstance(body, bytes) else {"json": body}))
        date = format_datetime(datetime(2026, 1, 12, 8, 0, tzinfo=UTC) + answers.get("skew", timedelta()), usegmt=True)
        headers = {"Date": date, "X-RateLimit-Limit-3second": "9", "X-RateLimit-Remaining-3second": "8"}
        rows = [{"id": 1}] if given is None else given
        return httpx.Response(200, json={"isError": False, "messages": [], "results": rows}, headers=headers)

    return answer


@pytest.fixture
def examine(virtually: Any) -> Any:
    """Run the whole test; returns the findings by step."""

    def run(
        answer: Any = None,
        network: Network | None = None,
        account: Account = ACCOUNT,
        breakers: Breakers | None = None,
    ) -> dict[str, Finding]:
        async def main(clock: Any) -> list[Finding]:
            test = diagnose(
                account,
                "secret-99",
                limiter=Limiter(clock),
                clock=clock,
                random=Random(1),
                settings=ClientSettings(ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)),
                transport=httpx.MockTransport(answer or marketplace()),
                network=network or Wires(),
                breakers=breakers,
            )
            return [finding async for finding in test]

        findings = virtually(main)
        assert tuple(finding.step for finding in findings) == STEPS
        assert "secret-99" not in repr(findings)
        assert all(str(finding.remedy) for finding in findings if finding.verdict in (Verdict.FAILED, Verdict.WARNING))
        assert all("{" not in f"{finding.seen}{finding.remedy}" for finding in findings)
        return {finding.step: finding for finding in findings}

    return run


def failed_at(findings: dict[str, Finding], step: str, code: str) -> Finding:
    """The one failure; everything before passed, everything after is skipped and says because of what."""
    assert [name for name, finding in findings.items() if finding.verdict is Verdict.FAILED] == [step]
    place = STEPS.index(step)
    assert all(findings[name].verdict is not Verdict.WARNING for name in STEPS[:place])
    for name in STEPS[place + 1 :]:
        assert findings[name].verdict is Verdict.SKIPPED and step in str(findings[name].seen)
    assert findings[step].code == code
    return findings[step]


def test_a_healthy_account_passes_every_step(examine: Any) -> None:
    findings = examine()
    assert {finding.verdict for finding in findings.values()} == {Verdict.PASSED}
    assert "DigiCert" in str(findings["Encryption"].seen)
    assert "office" in str(findings["Allowed addresses"].seen)
    assert "9 / 3 s (8)" in str(findings["Request budget"].seen)


class HeldBack(Breakers):
    """Breakers of an account that was refused; remembers whether it may go on."""

    closed = False

    def __init__(self) -> None:
        super().__init__(SystemClock(), Family)

    def close_all(self) -> None:
        self.closed = True


def test_an_account_that_works_again_goes_on_at_once(examine: Any) -> None:
    well, ill = HeldBack(), HeldBack()
    examine(breakers=well)
    examine(marketplace(rma_read=(403, NOT_ALLOWED)), breakers=ill)
    assert well.closed and not ill.closed


# --- below HTTP


def test_a_name_that_cannot_be_found(examine: Any) -> None:
    finding = failed_at(examine(network=Wires(resolve=socket.gaierror(-2, "unknown"))), "Name", "DNS")
    assert "marketplace-api.emag.ro" in str(finding.seen)


def test_a_host_that_does_not_answer(examine: Any) -> None:
    failed_at(examine(network=Wires(connect=TimeoutError())), "Connection", "CONNECT")


def test_a_certificate_that_is_not_emags_is_shown(examine: Any) -> None:
    problem = ssl.SSLCertVerificationError(1, "certificate verify failed")
    finding = failed_at(examine(network=Wires(handshake=problem)), "Encryption", "TLS")
    assert "Zscaler Root" in str(finding.seen) and "*.emag.ro" in str(finding.seen)


def test_a_proxy_that_does_not_answer(examine: Any) -> None:
    account = Account("shop", "Shop", username="u", proxy="http://user:pw-12345@proxy.test:3128")
    network = Wires(connect=ConnectionRefusedError("refused"))
    finding = failed_at(examine(network=network, account=account), "Connection", "PROXY")
    assert ("connect", "proxy.test", 3128) in network.asked
    assert "proxy.test" in str(finding.seen) and "pw-12345" not in str(finding.seen)


def test_a_proxy_that_refuses_the_call(examine: Any) -> None:
    account = Account("shop", "Shop", username="u", proxy="http://proxy.test:3128")
    answer = marketplace(everything=httpx.ProxyError("407 Proxy Authentication Required"))
    finding = failed_at(examine(answer, account=account), "Answer", "PROXY")
    assert "407" in str(finding.seen)


def test_an_unencrypted_address_is_a_warning_unless_it_is_this_computer(examine: Any) -> None:
    outside = Account("shop", "Shop", username="u", base_url="http://erp.example.test/api-3")
    here = Account("shop", "Shop", username="u", base_url="http://127.0.0.1:8080/api-3")
    assert examine(account=outside)["Encryption"].code == "NOT_ENCRYPTED"
    assert examine(account=here)["Encryption"].verdict is Verdict.PASSED


# --- what eMAG says


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ((503, b"<html><body>Mentenanta</body></html>"), "OUTAGE"),
        ((200, b"<html><body>Mentenanta</body></html>"), "OUTAGE"),
        ((502, b""), "OUTAGE"),
        ((404, {"message": "no Route matched with those values"}), "NO_ROUTE"),
        ((302, b""), "REDIRECT"),
        ((403, b"<html><body>Access Denied</body></html>"), "BLOCKED"),
        ((200, b"<login/>"), "NOT_JSON"),
        ((429, {"message": "API rate limit exceeded"}), "RATE_LIMIT_EXCEEDED"),
        (httpx.ReadTimeout("x"), "TIMEOUT"),
        (httpx.RemoteProtocolError("x"), "CUT"),
    ],
)
def test_an_outage_is_not_called_a_wrong_password(examine: Any, answer: Any, code: str, caplog: Any) -> None:
    if code in ("NOT_JSON", "OUTAGE"):
        caplog.set_level("ERROR", "emag_desk.api.client")  # the alarm is tested with the client
    failed_at(examine(marketplace(everything=answer)), "Answer", code)


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_password(examine: Any, status: int) -> None:
    finding = failed_at(
        examine(marketplace(everything=(status, NOT_ALLOWED))), "User name and password", "AUTH_INVALID_CREDENTIALS"
    )
    assert "password" in str(finding.remedy)


def test_an_address_that_is_not_on_the_list(examine: Any) -> None:
    refusal = {"isError": True, "messages": ["ERROR: Invalid vendor ip [203.0.113.7]"]}
    findings = examine(marketplace(everything=(200, refusal)))
    finding = failed_at(findings, "Allowed addresses", "AUTH_IP_NOT_WHITELISTED")
    assert "203.0.113.7" in str(finding.seen)
    assert findings["User name and password"].verdict is Verdict.SKIPPED  # eMAG did not get as far as the password


def test_a_user_without_any_rights(examine: Any) -> None:
    answer = (403, {"isError": True, "messages": ["You are not allowed to access this resource"]})
    failed_at(examine(marketplace(everything=answer)), "API rights", "AUTH_NO_RIGHTS")


def test_missing_rights_for_some_parts_are_told_for_each(examine: Any) -> None:
    findings = examine(marketplace(rma_read=(403, NOT_ALLOWED), category_read=(403, NOT_ALLOWED)))
    failed = [name for name, finding in findings.items() if finding.verdict is Verdict.FAILED]
    assert failed == ["Returns", "Categories"]
    assert {findings[name].code for name in failed} == {"AUTH_NO_RIGHTS"}


def test_a_missing_right_for_the_very_first_read_is_not_called_a_wrong_password(examine: Any) -> None:
    findings = examine(marketplace(vat_read=(403, NOT_ALLOWED)))
    assert findings["User name and password"].verdict is Verdict.PASSED
    assert findings["VAT rates"].code == "AUTH_NO_RIGHTS"


def test_an_unfinished_seller_account_is_a_warning(examine: Any) -> None:
    findings = examine(marketplace(vat_read=[], courier_accounts_read=[], order_read=[]))
    assert findings["VAT rates"].code == findings["Couriers"].code == "EMPTY"
    assert findings["Orders"].verdict is Verdict.PASSED  # a new shop simply has none


def test_a_part_that_the_address_does_not_serve_is_a_warning(examine: Any) -> None:
    findings = examine(marketplace(rma_read=(404, {"message": "no Route matched with those values"})))
    assert (findings["Returns"].verdict, findings["Returns"].code) == (Verdict.WARNING, "NO_ROUTE")


@pytest.mark.parametrize(("skew", "word"), [(timedelta(hours=1), "slow"), (timedelta(hours=-1), "fast")])
def test_a_wrong_clock(examine: Any, skew: timedelta, word: str) -> None:
    finding = examine(marketplace(skew=skew))["Clock"]
    assert finding.code == "CLOCK_WRONG" and word in str(finding.seen)


# --- the ways around


def test_the_environment_names_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.test:3128")
    monkeypatch.setenv("no_proxy", "inside.test")
    assert environment_proxy("https://marketplace-api.emag.ro/api-3") == "http://proxy.test:3128"
    assert environment_proxy("https://inside.test/api-3") == ""


def test_which_hosts_are_this_computer() -> None:
    assert all(is_this_computer(host) for host in ("127.0.0.1", "::1", "localhost"))
    assert not any(is_this_computer(host) for host in ("10.0.0.1", "localhost.evil.test", "emag.ro"))
