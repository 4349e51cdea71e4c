"""Fetching a published PDF back from its public address, as eMAG will: by https and without a password."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import httpx

from emag_desk.errors import PublishError
from emag_desk.publish.network_trouble import unreachable
from emag_desk.publish.settings import Tools

_REDIRECTS = 3
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 10.0


class _Seen(NamedTuple):
    """What came back: the status, where from, and as many bytes as matter."""

    status: int
    url: str
    body: bytes


class PublicFetch:
    """Fetches until the file is there and the same, or patience ends. Raises PublishError. Runs in the worker."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def verify(self, url: str, pdf: bytes, patience: float) -> None:
        """Make sure that this PDF, and no other, can be fetched from there; `patience` in seconds."""
        clock = self._tools.clock
        until, pause = clock.monotonic() + patience, _FIRST_PAUSE
        async with self._client() as client:
            while True:
                problem = await self._problem(client, url, pdf)
                left = until - clock.monotonic()
                if problem is None:
                    return
                if left <= 0:
                    raise problem
                await clock.sleep(min(pause, left))
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _problem(self, client: httpx.AsyncClient, url: str, pdf: bytes) -> PublishError | None:
        try:
            seen = await self._get(client, url, len(pdf) + 1)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as trouble:
            return unreachable(urlsplit(url).hostname or url, trouble)
        except PublishError as problem:
            return problem
        if seen.status != 200:
            return _refused(seen)
        if not seen.body.startswith(b"%PDF"):
            return PublishError(
                "{url} shows something else than the PDF, perhaps a page to log in.",
                url=seen.url,
                remedy="The address must lead straight to the file, for everybody: check the public address.",
            )
        if seen.body != pdf:
            return PublishError(
                "{url} shows another PDF than the one that was put there.",
                url=seen.url,
                remedy="Check that the public address and the place belong together; a cache may need to be emptied.",
            )
        return None

    async def _get(self, client: httpx.AsyncClient, url: str, most: int) -> _Seen:
        for _ in range(_REDIRECTS + 1):
            if urlsplit(url).scheme != "https":
                raise PublishError(
                    "{url} is not encrypted.",
                    url=url,
                    remedy="An invoice must not travel unencrypted: use an address that begins with https://",
                )
            async with client.stream("GET", url) as response:
                if response.is_redirect and (target := response.headers.get("location")):
                    url = urljoin(url, target)
                    continue
                body = bytearray()
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) >= most:
                        break
                return _Seen(response.status_code, url, bytes(body))
        raise PublishError("{url} leads from one address to the next without an end.", url=url)

    def _client(self) -> httpx.AsyncClient:
        tools = self._tools
        return httpx.AsyncClient(
            verify=tools.ssl_context() if tools.transport is None else True,
            transport=tools.transport,
            follow_redirects=False,
            trust_env=False,
            timeout=httpx.Timeout(tools.settings.total_seconds, connect=tools.settings.connect_seconds),
            headers={"Accept": "application/pdf", "Cache-Control": "no-cache"},
        )


def _refused(seen: _Seen) -> PublishError:
    if seen.status in (401, 403):
        return PublishError(
            "{url} may not be read by everybody (HTTP {status}).",
            url=seen.url,
            status=seen.status,
            remedy="eMAG fetches it without a password: allow the folder or the bucket to be read by everybody.",
        )
    if seen.status in (404, 410):
        return PublishError(
            "The file was put in its place, but {url} does not show it (HTTP {status}).",
            url=seen.url,
            status=seen.status,
            remedy="Check that the public address and the place belong together.",
        )
    return PublishError(
        "{url} cannot be fetched: the server says HTTP {status}.",
        url=seen.url,
        status=seen.status,
        remedy="Try again later; if it stays so, ask whoever runs the server.",
    )
