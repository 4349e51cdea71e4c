"""Sending an answer over the connection, whole, half, or not at all."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from emag_desk.practice.answers import Answer


class OpenProtocol(H11Protocol):
    """uvicorn's HTTP/1.1 protocol that lets the application close the connection without an answer."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


async def read_body(receive: Receive) -> bytes | None:
    """All of the request's body; None when the caller went away before the end of it."""
    parts = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


async def send_answer(answer: Answer, send: Send) -> None:
    """The whole answer."""
    body = answer.body
    await send({"type": "http.response.start", "status": answer.status, "headers": _headers(answer, len(body))})
    await send({"type": "http.response.body", "body": body})


async def send_half(answer: Answer, scope: Scope, receive: Receive, send: Send) -> None:
    """The head and half of the body; then the connection closes."""
    body = answer.body
    await send({"type": "http.response.start", "status": answer.status, "headers": _headers(answer, len(body))})
    await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
    await hang_up(scope, receive)


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Close the connection now."""
    transport: Any = scope["state"]["transport"]
    transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


def _headers(answer: Answer, length: int) -> list[tuple[bytes, bytes]]:
    headers = {"Server": "nginx", **answer.headers}
    if answer.status != 204:
        headers["Content-Type"] = answer.content_type
        headers["Content-Length"] = str(length)
    return [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
