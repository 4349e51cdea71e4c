"""Answers as eMAG and the gateway before it write them (protocol §2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

JSON = "application/json"
HTML = "text/html; charset=UTF-8"


@dataclass
class Answer:
    """One HTTP answer. `payload` is kept beside the bytes so that a fate can spoil it."""

    status: int = 200
    payload: Any = None
    raw: bytes | None = None
    content_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """The bytes to send."""
        if self.raw is not None:
            return self.raw
        return b"" if self.payload is None else orjson.dumps(self.payload)


def envelope(results: Any, *, error: bool = False, messages: list[str] | None = None) -> dict[str, Any]:
    """eMAG's own envelope."""
    return {"isError": error, "messages": messages or [], "errors": [], "results": results}


def done(results: Any) -> Answer:
    """A success."""
    return Answer(payload=envelope(results))


def refused(*messages: str, status: int = 200) -> Answer:
    """A business error: HTTP 200 and `isError`, unless eMAG is known to use another status."""
    return Answer(status, envelope([], error=True, messages=list(messages)))


def gateway(status: int, message: str, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer of the Kong gateway: no envelope."""
    return Answer(
        status, {"message": message}, None, f"{JSON}; charset=utf-8", {"Server": "kong/0.12.1", **(headers or {})}
    )


def no_route() -> Answer:
    """An unknown path (protocol §1.2)."""
    return gateway(404, "no Route matched with those values")


def throttled(headers: Mapping[str, str]) -> Answer:
    """Over the limit; exactly the documented body (protocol §3)."""
    return gateway(429, "API rate limit exceeded", headers)


def not_allowed(status: int = 403) -> Answer:
    """Wrong credentials or no right to use the API (protocol §1.5)."""
    return refused("You are not allowed to use this API.", status=status)


def invalid_address(address: str, status: int = 200) -> Answer:
    """An address that is not on the panel's list (protocol §1.5)."""
    return Answer(status, {"isError": True, "messages": [f"ERROR: Invalid vendor ip [{address}]"], "results": []})


def maintenance() -> Answer:
    """The page of a maintenance. Its text is assumed: no source has recorded one."""
    page = (
        "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>503 Service Unavailable</h1>"
        "<p>Platforma este în mentenanță. Te rugăm să revii în câteva minute.</p></body></html>"
    )
    return Answer(503, raw=page.encode(), content_type=HTML, headers={"Server": "nginx"})


def bad_gateway(status: int) -> Answer:
    """nginx's page for a broken upstream (assumed text)."""
    title = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Time-out"}.get(status, "Error")
    heading = f"{status} {title}"
    page = f"<html><head><title>{heading}</title></head><body><center><h1>{heading}</h1></center></body></html>"
    return Answer(status, raw=page.encode(), content_type="text/html", headers={"Server": "nginx"})
