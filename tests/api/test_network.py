"""The steps below HTTP on real sockets: a name, a port, and a certificate that nobody vouches for."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from emag_desk.api.network import Network, host_and_port, tls_reason
from emag_desk.api.wire import shared_ssl_context

T = TypeVar("T")
KEY_AND_CERTIFICATE = Path(__file__).with_name("self_signed.pem")


def at_a_server(main: Callable[[Network, int], Awaitable[T]]) -> T:
    """Run `main(network, port)` beside a server with a self-signed certificate."""

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    async def both() -> T:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(KEY_AND_CERTIFICATE)
        server = await asyncio.start_server(hold, "127.0.0.1", 0, ssl=context)
        async with server:
            return await main(Network(5.0), server.sockets[0].getsockname()[1])

    with asyncio.Runner() as runner:
        return runner.run(both())


def test_a_name_is_found_and_its_port_answers() -> None:
    async def main(network: Network, port: int) -> list[str]:
        await network.connect("127.0.0.1", port)
        return await network.resolve("localhost", port)

    assert "127.0.0.1" in at_a_server(main)


def test_a_self_signed_certificate_is_refused_but_can_be_looked_at() -> None:
    async def main(network: Network, port: int) -> tuple[str, str]:
        with pytest.raises(ssl.SSLError) as problem:
            await network.handshake("127.0.0.1", port, shared_ssl_context())
        shown = await network.shown_certificate("127.0.0.1", port)
        assert shown is not None
        return tls_reason(problem.value), shown.subject

    reason, subject = at_a_server(main)
    assert "self" in reason and subject == "filter.example.test (Exemplu SRL)"


def test_a_closed_port_and_a_name_that_does_not_exist_raise_what_the_test_expects() -> None:
    async def main(network: Network, port: int) -> None:
        with pytest.raises(OSError, match="Connect"):
            await network.connect("127.0.0.1", 9)
        with pytest.raises(OSError):
            await network.resolve("nowhere.invalid", 443)
        assert await network.shown_certificate("127.0.0.1", 9) is None

    at_a_server(main)


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://emag.test/api-3", ("emag.test", 443)),
        ("http://emag.test", ("emag.test", 80)),
        ("http://[::1]:8080/api-3", ("::1", 8080)),
    ],
)
def test_where_an_address_leads(url: str, place: tuple[str, int]) -> None:
    assert host_and_port(url) == place


@pytest.mark.parametrize("url", ["emag.test", "https://", "https://emag.test:99999/"])
def test_an_address_that_leads_nowhere(url: str) -> None:
    with pytest.raises(ValueError, match=r"host|ort"):
        host_and_port(url)
