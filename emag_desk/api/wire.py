"""The network: sends one request and reports how far it came, without judging it."""

from __future__ import annotations

import asyncio
import functools
import socket
import ssl
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import certifi
import httpx
import truststore

from emag_desk.api.causes import Cause
from emag_desk.api.envelope import Phase
from emag_desk.api.network import tls_reason
from emag_desk.api.payload import Payload
from emag_desk.domain.clock import Clock

#: Where the systems that we know keep the certificates they trust; without any of them certifi's are used.
_LINUX_CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


@dataclass(frozen=True)
class ClientSettings:
    """How a client behaves. All times in seconds, `largest_answer` in bytes after decompression.

    `patience_seconds` is how long one call may wait for eMAG to stop throttling before it comes back as throttled.
    `ssl_context` replaces the operating system's trust, for tests and for a company's own certificate.
    """

    connect_seconds: float = 10.0
    total_seconds: float = 30.0
    largest_answer: int = 32 * 1024 * 1024
    keep_alive_seconds: float = 15.0
    retries: int = 3
    patience_seconds: float = 120.0
    use_environment_proxy: bool = False
    ssl_context: ssl.SSLContext | None = field(default=None, repr=False)


@functools.cache
def shared_ssl_context() -> ssl.SSLContext:
    """The one context of all accounts: what the operating system trusts, or certifi's list where it has none."""
    if _system_has_certificates():
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return ssl.create_default_context(cafile=certifi.where())


def _system_has_certificates() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    default = ssl.get_default_verify_paths().cafile
    return default is not None or any(Path(path).exists() for path in _LINUX_CERTIFICATES)


class Progress:
    """How far a request has come. `sent` is set before the first byte of the request itself leaves, never after."""

    def __init__(self, clock: Clock, on_sent: Callable[[], None] | None = None) -> None:
        self.sent = False
        self.sent_at: float | None = None
        self._clock = clock
        self._on_sent = on_sent

    def mark_sent(self) -> None:
        """The next thing that happens is the first byte leaving."""
        if not self.sent:
            self.sent, self.sent_at = True, self._clock.monotonic()
            if self._on_sent is not None:
                self._on_sent()

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """httpx's trace extension. A proxy's CONNECT is not the request."""
        if event.endswith(".send_request_headers.started") and info["request"].method != b"CONNECT":
            self.mark_sent()


@dataclass(frozen=True)
class Exchange:
    """What was seen of one request: `seconds` from the first byte sent to the end."""

    phase: Phase
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    failure: Cause | None = None
    detail: str = ""
    seconds: float | None = None


class _TooLarge(Exception):
    """The answer passed the cap."""


class Wire:
    """The connections of one account. Kept open between calls, except for commands that must not be repeated.

    A kept connection that the server closes in the same moment looks like a lost answer, so that such a command would
    end as unknown for nothing: each of them gets a connection of its own.
    """

    def __init__(
        self, settings: ClientSettings, clock: Clock, proxy: str = "", transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._proxy = proxy
        self._transport = transport
        self._clients: dict[bool, httpx.AsyncClient] = {}

    async def send(
        self, payload: Payload, headers: Mapping[str, str], progress: Progress, *, fresh: bool = False
    ) -> Exchange:
        """Send it and read the whole answer within the total deadline. Raises nothing but cancellation and bugs."""
        status: int | None = None
        answered: dict[str, str] = {}
        failure, detail = Cause.CUT, ""
        try:
            async with asyncio.timeout(self._settings.total_seconds):
                client = await self._client(fresh)
                stream = client.stream(
                    payload.method,
                    payload.url,
                    content=payload.content,
                    headers=dict(headers),
                    extensions={"trace": progress.trace},
                )
                async with stream as response:
                    progress.mark_sent()
                    status, answered = response.status_code, dict(response.headers)
                    body = await self._read(response)
            return Exchange(Phase.ANSWERED, status, answered, body, seconds=self._seconds(progress))
        except _TooLarge:
            failure, detail = Cause.TOO_LARGE, f"{self._settings.largest_answer // 1_048_576} MiB"
        except TimeoutError:
            failure, detail = Cause.TIMEOUT, ""
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            failure, detail = self._reason(error, progress)
        if not progress.sent and failure in (Cause.TIMEOUT, Cause.CUT):
            failure = Cause.CONNECT
        phase = Phase.SENT if progress.sent else Phase.NOT_SENT
        return Exchange(phase, status, answered, b"", failure, detail, self._seconds(progress))

    async def aclose(self) -> None:
        """Close every connection."""
        clients, self._clients = list(self._clients.values()), {}
        for client in clients:
            await client.aclose()

    async def _read(self, response: httpx.Response) -> bytes:
        chunks: list[bytes] = []
        size = 0
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            if size > self._settings.largest_answer:
                raise _TooLarge
            chunks.append(chunk)
        return b"".join(chunks)

    def _seconds(self, progress: Progress) -> float | None:
        return None if progress.sent_at is None else self._clock.monotonic() - progress.sent_at

    def _reason(self, error: Exception, progress: Progress) -> tuple[Cause, str]:
        """Which of the reasons for not getting an answer; whether the call was sent is decided by the trace alone."""
        if isinstance(error, (httpx.ReadTimeout, httpx.WriteTimeout)):
            progress.mark_sent()  # where a transport has no trace, doubt counts as sent
            return Cause.TIMEOUT, ""
        early = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError))
        if not early and not isinstance(error, (httpx.UnsupportedProtocol, httpx.InvalidURL, httpx.LocalProtocolError)):
            progress.mark_sent()
            return Cause.CUT, ""
        for reason in _chain(error):
            if isinstance(reason, ssl.SSLError):
                return Cause.TLS, tls_reason(reason)
        if self._proxy or isinstance(error, httpx.ProxyError):
            return Cause.PROXY, str(error)
        if any(isinstance(reason, socket.gaierror) for reason in _chain(error)):
            return Cause.DNS, ""
        return Cause.CONNECT, ""

    async def _client(self, fresh: bool) -> httpx.AsyncClient:
        if fresh not in self._clients:
            # Reading the system's certificates takes long enough to be felt in the window.
            context = self._settings.ssl_context
            if context is None:
                context = await asyncio.to_thread(shared_ssl_context)
            if fresh not in self._clients:
                self._clients[fresh] = self._open(context, 0.0 if fresh else self._settings.keep_alive_seconds)
        return self._clients[fresh]

    def _open(self, context: ssl.SSLContext, keep_alive: float) -> httpx.AsyncClient:
        settings = self._settings
        return httpx.AsyncClient(
            verify=context,
            http2=False,
            follow_redirects=False,
            trust_env=settings.use_environment_proxy,
            proxy=self._proxy if self._proxy and self._transport is None else None,
            timeout=httpx.Timeout(settings.total_seconds, connect=settings.connect_seconds),
            limits=httpx.Limits(
                max_connections=10,
                max_keepalive_connections=4 if keep_alive else 0,
                keepalive_expiry=keep_alive,
            ),
            transport=self._transport,
        )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and everything it came from."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        current = waiting.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [cause for cause in (current.__cause__, current.__context__) if cause is not None]
        if isinstance(current, BaseExceptionGroup):
            waiting += current.exceptions
