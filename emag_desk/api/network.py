"""The steps below HTTP, taken one at a time so that a connection test can say which of them fails."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import urllib.request
from urllib.parse import urlsplit

from emag_desk.api.certificate import Certificate, describe


class Network:
    """Resolves, connects and shakes hands, each within `seconds`. Sends no byte of HTTP."""

    def __init__(self, seconds: float = 10.0) -> None:
        self._seconds = seconds

    async def resolve(self, host: str, port: int) -> list[str]:
        """The addresses behind a name. Raises OSError or TimeoutError."""
        async with asyncio.timeout(self._seconds):
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(address[0]) for *_, address in found))

    async def connect(self, host: str, port: int) -> None:
        """Open a connection and close it. Raises OSError or TimeoutError."""
        await self._open(host, port, None)

    async def handshake(self, host: str, port: int, context: ssl.SSLContext) -> Certificate | None:
        """Verify the server's certificate. Raises ssl.SSLError, OSError or TimeoutError."""
        return _described(await self._open(host, port, context))

    async def shown_certificate(self, host: str, port: int) -> Certificate | None:
        """The certificate that the server shows, unverified: to look at, never to send anything under it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        try:
            return _described(await self._open(host, port, context))
        except (OSError, TimeoutError):
            return None

    async def _open(self, host: str, port: int, context: ssl.SSLContext | None) -> bytes | None:
        async with asyncio.timeout(self._seconds):
            name = host if context is not None else None
            _, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=name)
        connection = writer.get_extra_info("ssl_object")
        certificate: bytes | None = connection.getpeercert(binary_form=True) if connection is not None else None
        # Not closed politely: a server may keep a half-closed connection for as long as it likes.
        writer.transport.abort()
        return certificate


def _described(der: bytes | None) -> Certificate | None:
    try:
        return describe(der) if der else None
    except ValueError:
        return None


def tls_reason(error: ssl.SSLError) -> str:
    """Why a certificate or a handshake was refused: `unable to get local issuer certificate`."""
    return getattr(error, "verify_message", "") or getattr(error, "reason", "") or str(error)


def host_and_port(url: str) -> tuple[str, int]:
    """Where a URL leads. Raises ValueError when it has no host or an impossible port."""
    parts = urlsplit(url)
    if not parts.hostname:
        raise ValueError("no host")
    return parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)


def environment_proxy(url: str) -> str:
    """The proxy that the environment or the operating system names for this URL; empty for none."""
    parts = urlsplit(url)
    if not parts.hostname or urllib.request.proxy_bypass(parts.hostname):
        return ""
    proxies = urllib.request.getproxies()
    return proxies.get(parts.scheme) or proxies.get("all") or ""


def is_this_computer(host: str) -> bool:
    """Whether a host is a loopback address or its usual name."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
