"""Why a server could not be reached, as a sentence."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

from emag_desk.errors import PublishError


def unreachable(host: str, problem: BaseException) -> PublishError:
    """The sentence for whatever a library raised on the way to a server."""
    chain = list(_chain(problem))
    for reason in chain:
        if isinstance(reason, ssl.SSLError):
            return PublishError(
                "The certificate of {host} is not trusted: {reason}.",
                host=host,
                reason=getattr(reason, "verify_message", "") or reason.reason or str(reason),
                remedy="eMAG would refuse it, too: ask whoever runs the server for a valid certificate.",
            )
    if any(isinstance(reason, socket.gaierror) for reason in chain):
        return PublishError(
            "There is no server called {host}.",
            host=host,
            remedy="Check its name, and your connection to the internet.",
        )
    if any(isinstance(reason, ConnectionRefusedError) for reason in chain):
        return PublishError(
            "{host} refuses the connection.", host=host, remedy="Check the port, and whether the server is running."
        )
    if any(isinstance(reason, TimeoutError) or "Timeout" in type(reason).__name__ for reason in chain):
        return too_slow(host)
    return PublishError(
        "The connection to {host} broke off: {reason}.",
        host=host,
        reason=str(problem) or type(problem).__name__,
        remedy="Try again; if it stays so, check the server.",
    )


def too_slow(host: str) -> PublishError:
    """The sentence for a server that took too long."""
    return PublishError(
        "{host} did not answer in time.", host=host, remedy="Try again; if it stays so, check the server and the port."
    )


def _chain(problem: BaseException) -> Iterator[BaseException]:
    """A problem and everything it came from."""
    seen: set[int] = set()
    waiting = [problem]
    while waiting:
        current = waiting.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inner = [cause for cause in (current.__cause__, current.__context__) if cause is not None]
        waiting += [*inner, *(one for one in current.args if isinstance(one, BaseException))]
        if isinstance(reason := getattr(current, "reason", None), BaseException):  # urllib3 keeps it there
            waiting.append(reason)
