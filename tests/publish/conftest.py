"""A server that stands for a seller's web space: what is put there by SFTP, WebDAV or S3 is on the web at once."""

from __future__ import annotations

import asyncio
import base64
import gc
import ssl
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import asyncssh
import pytest
import uvicorn
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from emag_desk.publish.settings import PublishSettings, Tools

T = TypeVar("T")
USER, SECRET = "shop", "pa:ss wörd"
PDF = b"%PDF-1.4\nan invoice\n%%EOF\n"


class HastyClock:
    """Sleeping makes the time pass at once, and may make something happen."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.meanwhile: Callable[[], object] = lambda: None

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 1, 12, tzinfo=UTC) + timedelta(seconds=self.seconds)

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        self.meanwhile()


@dataclass
class Site:
    """The web space: `folder` is what everybody can read under `/i/`. `refuse` is said to the next writer."""

    folder: Path
    port: int = 0
    ssh_port: int = 0
    trust: ssl.SSLContext | None = None
    host_key: asyncssh.SSHKey = field(default_factory=lambda: asyncssh.generate_private_key("ssh-ed25519"))
    refuse: Response | None = None
    digest: bool = False
    requests: list[Request] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)

    @property
    def public_url(self) -> str:
        return f"https://localhost:{self.port}/i/{{name}}"

    @property
    def agreed_key(self) -> str:
        return " ".join(self.host_key.export_public_key("openssh").decode().split()[:2])

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/i/{name}", self._read),
                Route("/dav/{name}", self._dav, methods=["PUT", "DELETE"]),
                Route("/invoices/{key:path}", self._s3, methods=["PUT", "DELETE"]),
            ]
        )

    async def _read(self, request: Request) -> Response:
        file = self.folder / request.path_params["name"]
        return (
            Response(file.read_bytes(), media_type="application/pdf") if file.is_file() else Response(status_code=404)
        )

    async def _dav(self, request: Request) -> Response:
        said = request.headers.get("authorization", "")
        right = "Basic " + base64.b64encode(f"{USER}:{SECRET}".encode()).decode()
        if self.digest and not said.startswith("Digest "):
            challenge = 'Digest realm="dav", nonce="abc", qop="auth", algorithm=SHA-256'
            return Response(status_code=401, headers={"www-authenticate": challenge})
        if not self.digest and said != right:
            return Response(status_code=401, headers={"www-authenticate": 'Basic realm="dav"'})
        return await self._write(request, request.path_params["name"])

    async def _s3(self, request: Request) -> Response:
        assert request.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AK/")
        return await self._write(request, request.path_params["key"].rpartition("/")[2])

    async def _write(self, request: Request, name: str) -> Response:
        self.requests.append(request)
        body = await request.body()
        if self.refuse is not None:
            return self.refuse
        if request.method == "DELETE":
            (self.folder / name).unlink(missing_ok=True)
            return Response(status_code=204)
        (self.folder / name).write_bytes(body)
        return Response(status_code=200 if "invoices" in request.url.path else 201, headers={"etag": '"x"'})


class _Door(asyncssh.SSHServer):
    """Who may come in by SFTP."""

    def __init__(self, site: Site, key: asyncssh.SSHKey) -> None:
        self._site, self._key = site, key

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        self._site.logins.append(password)
        return (username, password) == (USER, SECRET)

    def public_key_auth_supported(self) -> bool:
        return True

    def validate_public_key(self, username: str, key: asyncssh.SSHKey) -> bool:
        return username == USER and key.public_data == self._key.public_data


class _Servers:
    """One thread with one loop, on which all of it runs."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name="site", daemon=True)
        self._thread.start()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        done: Future[T] = asyncio.run_coroutine_threadsafe(work, self.loop)
        return done.result(20)

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)
        self.loop.close()


def certificate(folder: Path) -> tuple[Path, str]:
    """Key and certificate of `localhost` in one file, and the certificate alone."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / "site.pem"
    file.write_bytes(secret + pem)
    return file, pem.decode()


@pytest.fixture(scope="session")
def client_key() -> asyncssh.SSHKey:
    """The key of somebody who comes in without a password."""
    return asyncssh.generate_private_key("ssh-ed25519")


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory, client_key: asyncssh.SSHKey) -> Iterator[Site]:
    """The site, one for all tests."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "www").mkdir()
    file, pem = certificate(folder)
    site = Site(folder / "www", trust=ssl.create_default_context(cadata=pem))
    servers = _Servers()
    config = uvicorn.Config(site.app(), port=0, log_level="error", ssl_certfile=file, ssl_keyfile=file, lifespan="off")
    web = uvicorn.Server(config)

    async def start() -> tuple[asyncio.Task[None], asyncssh.SSHAcceptor]:
        serving = asyncio.ensure_future(web.serve())
        while not web.started:  # uvicorn has no event for it
            await asyncio.sleep(0.005)
        site.port = web.servers[0].sockets[0].getsockname()[1]
        acceptor = await asyncssh.listen(
            "127.0.0.1",
            0,
            server_host_keys=[site.host_key],
            server_factory=lambda: _Door(site, client_key),
            sftp_factory=lambda channel: asyncssh.SFTPServer(channel, chroot=bytes(folder)),
        )
        site.ssh_port = acceptor.get_port()
        return serving, acceptor

    serving, acceptor = servers.do(start())

    async def stop() -> None:
        acceptor.close()
        web.should_exit = True
        await serving

    yield site
    servers.do(stop())
    servers.close()


@pytest.fixture
def site(running: Site) -> Site:
    """The site as on its first day."""
    for file in running.folder.iterdir():
        file.unlink()
    running.refuse, running.digest = None, False
    running.requests.clear()
    running.logins.clear()
    return running


@pytest.fixture(autouse=True)
def window_is_gone(request: pytest.FixtureRequest) -> Iterator[None]:
    """What is left of a window's loop is collected in its own thread, not in one of the next test's."""
    yield
    if "run" in request.fixturenames:
        gc.collect()


@pytest.fixture
def clock() -> HastyClock:
    return HastyClock()


@pytest.fixture
def tools(running: Site, clock: HastyClock) -> Tools:
    """Tools that trust the site."""
    settings = PublishSettings(total_seconds=10, connect_seconds=5)
    return Tools(settings, clock, Random(5), lambda: running.trust or ssl.create_default_context())
