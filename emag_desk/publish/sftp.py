"""A directory of an SFTP server whose key the operator has agreed to."""

from __future__ import annotations

import posixpath
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import asyncssh

from emag_desk.domain.publishing import SftpTarget
from emag_desk.errors import PublishError
from emag_desk.publish.host_keys import changed_key, unknown_key
from emag_desk.publish.network_trouble import unreachable
from emag_desk.publish.settings import PublishSettings

_READABLE = 0o644


class Sftp:
    """Opens one connection per file: an invoice now and then does not keep a session open.

    Nothing of the operator's own SSH set-up is used, neither agent nor configuration nor known hosts.
    """

    def __init__(self, target: SftpTarget, secret: str, settings: PublishSettings) -> None:
        self._target = target
        self._secret = secret
        self._settings = settings

    @property
    def where(self) -> str:
        return self._target.host

    async def put(self, name: str, pdf: bytes) -> None:
        path = posixpath.join(self._target.directory, name)
        temporary = f"{path}.part"
        async with self._session() as sftp:
            with self._words():
                attributes = asyncssh.SFTPAttrs(permissions=_READABLE)
                async with sftp.open(temporary, "wb", attributes) as file:
                    await file.write(pdf)
                await _rename(sftp, temporary, path)

    async def remove(self, name: str) -> None:
        async with self._session() as sftp:
            with self._words(), suppress(asyncssh.SFTPNoSuchFile):
                await sftp.remove(posixpath.join(self._target.directory, name))

    @asynccontextmanager
    async def _session(self) -> AsyncIterator[asyncssh.SFTPClient]:
        if not self._target.host_key:
            raise await self._question(changed=False)
        trusted = self._trusted()
        keys = [self._private_key()] if self._target.key_file else None
        try:
            connection = await asyncssh.connect(
                self._target.host,
                self._target.port,
                username=self._target.username,
                password=None if keys else self._secret,
                client_keys=keys,
                agent_path=None,
                known_hosts=([trusted], [], []),
                config=None,
                connect_timeout=self._settings.connect_seconds,
                login_timeout=self._settings.connect_seconds * 2,
            )
        except asyncssh.HostKeyNotVerifiable:
            raise await self._question(changed=True) from None
        except asyncssh.PermissionDenied as problem:
            raise PublishError(
                "{host} does not let {username} in.",
                host=self.where,
                username=self._target.username,
                remedy="Check the user name and the password, or the key file.",
            ) from problem
        except (asyncssh.Error, OSError) as problem:
            raise unreachable(self.where, problem) from problem
        async with connection:
            try:
                client = await connection.start_sftp_client()
            except (asyncssh.Error, OSError) as problem:
                raise PublishError(
                    "{host} lets {username} in, but not to files (SFTP).",
                    host=self.where,
                    username=self._target.username,
                    remedy="Ask whoever runs the server to allow SFTP for this user.",
                ) from problem
            async with client:
                yield client

    def _trusted(self) -> asyncssh.SSHKey:
        try:
            return asyncssh.import_public_key(self._target.host_key)
        except asyncssh.KeyImportError as problem:
            raise PublishError(
                "The key that is kept for {host} cannot be read.",
                host=self.where,
                remedy="Empty it in the publishing settings, and agree to the server's key again.",
            ) from problem

    def _private_key(self) -> asyncssh.SSHKey:
        path = self._target.key_file
        try:
            return asyncssh.read_private_key(path, self._secret or None)
        except (asyncssh.KeyImportError, asyncssh.KeyEncryptionError) as problem:
            text = "{path} is not a private key, or its password is another one: {reason}"
            raise PublishError(text, path=path, reason=str(problem)) from problem
        except OSError as problem:
            text = "The key file {path} cannot be read: {reason}."
            raise PublishError(text, path=path, reason=problem.strerror or str(problem)) from problem

    async def _question(self, *, changed: bool) -> PublishError:
        """What to ask the operator about the key that the server shows. No password is sent."""
        try:
            key = await asyncssh.get_server_host_key(self._target.host, self._target.port, config=None)
        except (asyncssh.Error, OSError) as problem:
            return unreachable(self.where, problem)
        if key is None:
            return PublishError("{host} shows no key, so nobody can say who it is.", host=self.where)
        text = key.export_public_key("openssh").decode("ascii").strip()
        ask = changed_key if changed else unknown_key
        return ask(self.where, key.get_fingerprint(), " ".join(text.split()[:2]))

    @contextmanager
    def _words(self) -> Iterator[None]:
        """Whatever the server says about a file, as a sentence."""
        try:
            yield
        except asyncssh.SFTPNoSuchFile as problem:
            raise PublishError(
                "There is no directory {directory} on {host}.",
                directory=self._target.directory,
                host=self.where,
                remedy="Create it there, or correct it in the publishing settings.",
            ) from problem
        except (asyncssh.SFTPPermissionDenied, asyncssh.SFTPWriteProtect) as problem:
            raise PublishError(
                "{username} may not write into {directory} on {host}.",
                username=self._target.username,
                directory=self._target.directory,
                host=self.where,
                remedy="Ask whoever runs the server for the right to write there.",
            ) from problem
        except asyncssh.SFTPError as problem:
            raise PublishError(
                "{host} could not take the file: {reason}.",
                host=self.where,
                reason=problem.reason or type(problem).__name__,
                remedy="Check the free space on the server, then try again.",
            ) from problem
        except (asyncssh.Error, OSError) as problem:
            raise unreachable(self.where, problem) from problem


async def _rename(sftp: asyncssh.SFTPClient, old: str, new: str) -> None:
    """Give the file its name, in one step where the server can."""
    try:
        await sftp.posix_rename(old, new)
    except asyncssh.SFTPOpUnsupported:
        # The older rename refuses to replace a file.
        with suppress(asyncssh.SFTPNoSuchFile):
            await sftp.remove(new)
        await sftp.rename(old, new)
