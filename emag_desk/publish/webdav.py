"""A collection of a WebDAV server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote, urlsplit

import httpx

from emag_desk.domain.publishing import WebDavTarget
from emag_desk.errors import PublishError
from emag_desk.publish.network_trouble import unreachable
from emag_desk.publish.settings import Tools


class WebDav:
    """Puts files by one PUT each (RFC 4918); the collection has to be there."""

    def __init__(self, target: WebDavTarget, secret: str, tools: Tools) -> None:
        self._target = target
        self._secret = secret
        self._tools = tools

    @property
    def where(self) -> str:
        return urlsplit(self._target.url).hostname or self._target.url

    async def put(self, name: str, pdf: bytes) -> None:
        response = await self._send("PUT", name, pdf)
        if response.status_code not in (200, 201, 204):
            raise self._refused(response.status_code)

    async def remove(self, name: str) -> None:
        response = await self._send("DELETE", name)
        if response.status_code not in (200, 202, 204, 404):
            raise self._refused(response.status_code)

    async def _send(self, method: str, name: str, pdf: bytes | None = None) -> httpx.Response:
        url = f"{self._target.url.rstrip('/')}/{quote(name)}"
        headers = {"Content-Type": "application/pdf"} if pdf is not None else {}
        with self._words():
            async with self._client() as client:
                login = (self._target.username, self._secret)
                response = await client.request(method, url, content=pdf, headers=headers, auth=login)
                if response.status_code == 401 and _wants_digest(response):
                    digest = httpx.DigestAuth(*login)
                    response = await client.request(method, url, content=pdf, headers=headers, auth=digest)
                return response

    def _client(self) -> httpx.AsyncClient:
        tools = self._tools
        return httpx.AsyncClient(
            verify=tools.ssl_context() if tools.transport is None else True,
            transport=tools.transport,
            follow_redirects=False,  # a password must not follow one
            trust_env=False,
            timeout=httpx.Timeout(tools.settings.total_seconds, connect=tools.settings.connect_seconds),
        )

    @contextmanager
    def _words(self) -> Iterator[None]:
        try:
            yield
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as problem:
            raise unreachable(self.where, problem) from problem

    def _refused(self, status: int) -> PublishError:
        remedy = "Try again later; if it stays so, ask whoever runs the server."
        text = "{host} refused the file (HTTP {status})."
        if status == 401:
            text = "{host} does not let {username} in."
            remedy = "Check user name and password; with Nextcloud, make an app password."
        elif status == 403:
            text, remedy = "{username} may not write into {url}.", "Ask whoever runs the server for the right."
        elif status in (404, 405, 409):
            text, remedy = "There is no collection {url}.", "Create the folder there, or correct the address."
        elif status in (413, 507):
            text, remedy = "There is no room for the file on {host} (HTTP {status}).", "Free some space there."
        elif status == 423:
            text, remedy = "Somebody has locked the file on {host}.", "Try again later."
        elif 300 <= status < 400:
            text, remedy = "{url} leads to another address.", "Take over the address that it leads to."
        values = {"host": self.where, "status": status, "username": self._target.username, "url": self._target.url}
        return PublishError(text, remedy=remedy, **values)


def _wants_digest(response: httpx.Response) -> bool:
    challenge: str = response.headers.get("www-authenticate", "")
    return challenge.lower().startswith("digest")
