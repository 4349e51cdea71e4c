"""The publisher of each kind of place: puts, fetches back, and loads a library only when it is used."""

from __future__ import annotations

from contextlib import suppress

from emag_desk.domain.publishing import (
    FolderTarget,
    S3Target,
    SftpTarget,
    Target,
    WebDavTarget,
    needs_secret,
    target_problems,
)
from emag_desk.errors import PublishError
from emag_desk.publish.names import SAFE, file_name
from emag_desk.publish.network_trouble import too_slow
from emag_desk.publish.place import Place
from emag_desk.publish.publisher import Publisher
from emag_desk.publish.settings import Tools
from emag_desk.publish.worker import in_worker

#: A page without anything on it.
_TRIAL = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \n"
    b"0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\n"
    b"startxref\n164\n%%EOF\n"
)


def publisher_for(target: Target, secret: str = "", tools: Tools | None = None) -> Publisher:
    """The publisher of an account's place. `secret` is what the keyring has; nothing is connected to yet.

    Raises PublishError when the settings of the place cannot be used.
    """
    if wrong := next((problem for problem in target_problems(target) if problem.stops), None):
        raise PublishError.saying(wrong.sentence)
    if needs_secret(target) and not secret:
        raise PublishError(
            "There is no password for {place} yet.",
            place=_where(target),
            remedy="Type it in the publishing settings: the keyring keeps it.",
        )
    return PlacePublisher(target, secret, tools or Tools())


class PlacePublisher:
    """See `Publisher`."""

    def __init__(self, target: Target, secret: str, tools: Tools) -> None:
        self._target = target
        self._secret = secret
        self._tools = tools

    def name_for(self, text: str) -> str:
        """See `Publisher`."""
        return file_name(text, self._tools.chance, unguessable=self._target.unguessable)

    async def publish(self, name: str, pdf: bytes) -> str:
        """See `Publisher`."""
        self._check(name, pdf)
        return await self._in_worker(name, pdf, trial=False)

    async def try_out(self) -> str:
        """See `Publisher`."""
        return await self._in_worker(self.name_for("emag-desk-test"), _TRIAL, trial=True)

    def _check(self, name: str, pdf: bytes) -> None:
        if not SAFE.fullmatch(name):
            raise PublishError("{name} is not a name for a published file.", name=name)
        if not pdf.startswith(b"%PDF"):
            raise PublishError("{name} is not a PDF, and eMAG takes nothing else.", name=name)
        if len(pdf) > (most := self._tools.settings.largest):
            text = "The PDF has {size} MB; at most {most} MB are published."
            raise PublishError(text, size=len(pdf) // 1_048_576, most=most // 1_048_576)

    async def _in_worker(self, name: str, pdf: bytes, *, trial: bool) -> str:
        settings = self._tools.settings
        patience = (
            settings.folder_patience_seconds if isinstance(self._target, FolderTarget) else settings.patience_seconds
        )
        url = self._target.address_of(name)

        async def work() -> str:
            from emag_desk.publish.fetch import PublicFetch  # httpx: not before it is needed

            place = place_for(self._target, self._secret, self._tools)
            await place.put(name, pdf)
            try:
                await PublicFetch(self._tools).verify(url, pdf, patience)
            except PublishError:
                if trial:
                    with suppress(PublishError):  # why it cannot be fetched matters more
                        await place.remove(name)
                raise
            if trial:
                await place.remove(name)
            return url

        try:
            # Putting and fetching have the same time each; patience comes on top.
            return await in_worker(work, 2 * settings.total_seconds + patience)
        except TimeoutError as problem:
            raise too_slow(_where(self._target)) from problem


def place_for(target: Target, secret: str, tools: Tools) -> Place:
    """The place itself. Called in the worker: the libraries take a third of a second to load."""
    if isinstance(target, FolderTarget):
        from emag_desk.publish.folder import Folder

        return Folder(target)
    if isinstance(target, S3Target):
        from emag_desk.publish.s3 import S3

        return S3(target, secret, tools)
    if isinstance(target, SftpTarget):
        from emag_desk.publish.sftp import Sftp

        return Sftp(target, secret, tools.settings)
    assert isinstance(target, WebDavTarget)
    from emag_desk.publish.webdav import WebDav

    return WebDav(target, secret, tools)


def _where(target: Target) -> str:
    """The server or folder, for a sentence."""
    names = {FolderTarget: "folder", S3Target: "endpoint", SftpTarget: "host", WebDavTarget: "url"}
    return str(getattr(target, names[type(target)]))
