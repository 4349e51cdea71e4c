"""The network as it really is: connections that close half-way, silent servers, certificates that do not fit."""

from __future__ import annotations

import asyncio
import datetime
import gzip
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from emag_desk.api.causes import Cause
from emag_desk.api.certificate import describe
from emag_desk.api.envelope import Phase
from emag_desk.api.payload import Payload
from emag_desk.api.wire import ClientSettings, Exchange, Progress, Wire, shared_ssl_context
from emag_desk.domain.clock import SystemClock

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """Accepts connections and does with them what a test wants; counts them."""

    def __init__(self, answer: bytes | Handler) -> None:
        self._answer = answer
        self.connections = 0
        self.received = b""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            if callable(self._answer):
                await self._answer(reader, writer)
            else:
                while head := await reader.readuntil(b"\r\n\r\n"):
                    self.received += head
                    length = next(
                        (int(line[16:]) for line in head.split(b"\r\n") if line[:16].lower() == b"content-length: "), 0
                    )
                    self.received += await reader.readexactly(length)
                    writer.write(self._answer)
                    await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass  # the client has gone, or the test is over
        finally:
            writer.transport.abort()


def exchange(
    answer: bytes | Handler,
    *,
    scheme: str = "http",
    fresh: bool = False,
    times: int = 1,
    server_context: ssl.SSLContext | None = None,
    proxied: bool = False,
    **settings: Any,
) -> tuple[Exchange, Progress, Server]:
    """Send `times` requests to a server of our own and return what was seen of the last one."""

    async def main() -> tuple[Exchange, Progress, Server]:
        server = Server(answer)
        listener = await asyncio.start_server(server.handle, "127.0.0.1", 0, ssl=server_context)
        port = listener.sockets[0].getsockname()[1]
        clock = SystemClock()
        given: dict[str, Any] = {"ssl_context": shared_ssl_context()} | settings
        proxy = f"http://127.0.0.1:{port}" if proxied else ""
        target = f"{scheme}://marketplace.test/api-3/x" if proxied else f"{scheme}://127.0.0.1:{port}/api-3/x"
        wire = Wire(ClientSettings(**given), clock, proxy)
        try:
            for _ in range(times):
                progress = Progress(clock)
                seen = await wire.send(
                    Payload("POST", target, b"{}"), {"Authorization": "Basic eA=="}, progress, fresh=fresh
                )
            return seen, progress, server
        finally:
            await wire.aclose()
            listener.close()
            await listener.wait_closed()

    with asyncio.Runner() as runner:
        return runner.run(main())


async def read_and_close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")


async def read_and_say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"isError":false')
    await writer.drain()


async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A byte now and then, so that no single wait is ever too long."""
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


def test_a_complete_answer() -> None:
    seen, progress, server = exchange(OK)
    assert (seen.phase, seen.status, seen.body) == (Phase.ANSWERED, 200, b"{}")
    assert progress.sent and seen.seconds is not None
    assert b"Authorization: Basic eA==" in server.received


@pytest.mark.parametrize("handler", [read_and_close, half])
def test_a_connection_that_closes_after_the_request_left_is_not_called_unsent(handler: Handler) -> None:
    seen, _, _ = exchange(handler)
    assert (seen.phase, seen.failure) == (Phase.SENT, Cause.CUT)


def test_silence_ends_at_the_total_deadline() -> None:
    seen, _, _ = exchange(read_and_say_nothing, total_seconds=0.3)
    assert (seen.phase, seen.failure) == (Phase.SENT, Cause.TIMEOUT)


def test_an_answer_that_drips_for_ever_ends_at_the_total_deadline_too() -> None:
    seen, _, _ = exchange(drip, total_seconds=0.3)
    assert (seen.phase, seen.status, seen.failure) == (Phase.SENT, 200, Cause.TIMEOUT)


def test_a_refused_connection_was_never_sent() -> None:
    async def main() -> Exchange:
        clock = SystemClock()
        wire = Wire(ClientSettings(), clock)
        try:
            return await wire.send(Payload("POST", "http://127.0.0.1:9/api-3/x", b"{}"), {}, Progress(clock))
        finally:
            await wire.aclose()

    with asyncio.Runner() as runner:
        seen = runner.run(main())
    assert (seen.phase, seen.failure, seen.seconds) == (Phase.NOT_SENT, Cause.CONNECT, None)


def test_a_compressed_bomb_is_cut_at_the_cap() -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(bomb)}\r\n\r\n".encode()
    seen, _, _ = exchange(head + bomb, largest_answer=1_048_576)
    assert (seen.phase, seen.failure, seen.detail) == (Phase.SENT, Cause.TOO_LARGE, "1 MiB")


def test_a_redirection_is_not_followed() -> None:
    seen, _, server = exchange(b"HTTP/1.1 302 Found\r\nLocation: http://elsewhere.test/\r\nContent-Length: 0\r\n\r\n")
    assert seen.status == 302 and server.connections == 1


def test_connections_are_kept_for_reads_and_never_for_commands_that_must_not_repeat() -> None:
    assert exchange(OK, times=3)[2].connections == 1
    assert exchange(OK, times=3, fresh=True)[2].connections == 3


def test_environment_proxies_are_used_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert exchange(OK)[0].status == 200
    seen = exchange(OK, use_environment_proxy=True)[0]
    assert (seen.phase, seen.status) == (Phase.NOT_SENT, None)


# --- proxies


def test_a_proxy_that_refuses_the_tunnel_has_not_sent_the_request() -> None:
    seen, progress, server = exchange(
        b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", scheme="https", proxied=True
    )
    assert b"CONNECT marketplace.test:443" in server.received and b"Basic" not in server.received
    assert (seen.phase, seen.failure, progress.sent) == (Phase.NOT_SENT, Cause.PROXY, False)
    assert "407" in seen.detail


def test_a_proxy_passes_an_unencrypted_call_on() -> None:
    seen, _, server = exchange(OK, proxied=True)
    assert seen.status == 200 and b"POST http://marketplace.test/api-3/x" in server.received


# --- certificates

KEY_AND_CERTIFICATE = Path(__file__).with_name("self_signed.pem")


@pytest.fixture
def self_signed() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(KEY_AND_CERTIFICATE)
    return context


def test_a_certificate_that_nobody_vouches_for_stops_the_call_before_the_password_leaves(
    self_signed: ssl.SSLContext,
) -> None:
    seen, progress, server = exchange(OK, scheme="https", server_context=self_signed)
    assert (seen.phase, seen.failure, progress.sent) == (Phase.NOT_SENT, Cause.TLS, False)
    assert "self-signed" in seen.detail.replace("self signed", "self-signed")
    assert server.received == b""


def test_a_company_may_bring_its_own_trust(self_signed: ssl.SSLContext) -> None:
    trust = ssl.create_default_context(cafile=KEY_AND_CERTIFICATE)
    trust.check_hostname = False
    assert exchange(OK, scheme="https", server_context=self_signed, ssl_context=trust)[0].status == 200


def test_a_certificate_is_shown_in_words() -> None:
    pem = KEY_AND_CERTIFICATE.read_text()
    der = ssl.PEM_cert_to_DER_cert(pem[pem.index("-----BEGIN CERTIFICATE") :])
    shown = describe(der)
    assert shown.subject == shown.issuer == "filter.example.test (Exemplu SRL)"
    assert shown.expires_at.tzinfo is datetime.UTC and shown.expires_at.year > 2100
    assert len(shown.fingerprint) == 64


@pytest.mark.parametrize("data", [b"", b"0", b"0\x82", b"0\x03\x02\x01", b"hello", bytes(40)])
def test_bytes_that_are_no_certificate_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"not a certificate|cut short"):
        describe(data)
