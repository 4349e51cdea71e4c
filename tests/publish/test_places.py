"""Publishing as a whole: put there, fetched back, and every refusal a sentence with a remedy."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from emag_desk.domain.publishing import FolderTarget, S3Target, SftpTarget, Target, WebDavTarget
from emag_desk.errors import PublishError
from emag_desk.publish import places
from emag_desk.publish.places import PlacePublisher, publisher_for
from emag_desk.publish.settings import PublishSettings, Tools
from tests.publish.conftest import PDF, SECRET, USER, HastyClock, Site


def targets(site: Site) -> dict[str, Target]:
    """The same web space, in every way in which it can be written to."""
    url = site.public_url
    return {
        "folder": FolderTarget(public_url=url, folder=str(site.folder)),
        "s3": S3Target(
            public_url=url, endpoint=f"https://localhost:{site.port}", bucket="invoices", prefix="i/", access_key="AK"
        ),
        "sftp": SftpTarget(
            public_url=url,
            host="127.0.0.1",
            port=site.ssh_port,
            username=USER,
            directory="www",
            host_key=site.agreed_key,
        ),
        "webdav": WebDavTarget(public_url=url, url=f"https://localhost:{site.port}/dav/", username=USER),
    }


KINDS = ["folder", "s3", "sftp", "webdav"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_pdf_is_put_there_and_can_be_fetched_by_everybody(site: Site, tools: Tools, kind: str) -> None:
    publisher = PlacePublisher(targets(site)[kind], SECRET, tools)
    name = publisher.name_for("DEMO-0042")
    url = asyncio.run(publisher.publish(name, PDF))
    assert url == f"https://localhost:{site.port}/i/{name}"
    assert (site.folder / name).read_bytes() == PDF
    corrected = PDF + b"% corrected\n"
    assert asyncio.run(publisher.publish(name, corrected)) == url
    assert [(file.name, file.read_bytes()) for file in site.folder.iterdir()] == [(name, corrected)]


@pytest.mark.parametrize("kind", KINDS)
def test_trying_it_out_leaves_nothing_behind(site: Site, tools: Tools, kind: str) -> None:
    publisher = PlacePublisher(targets(site)[kind], SECRET, tools)
    assert "emag-desk-test-" in asyncio.run(publisher.try_out())
    assert list(site.folder.iterdir()) == []


def test_the_window_publishes_on_its_own_loop(site: Site, tools: Tools, run: Callable[..., str]) -> None:
    publisher = PlacePublisher(targets(site)["sftp"], SECRET, tools)
    assert run(publisher.publish("DEMO.pdf", PDF)).endswith("/i/DEMO.pdf")


def test_the_page_for_trying_out_is_a_pdf() -> None:
    assert len(pypdfium2.PdfDocument(places._TRIAL)) == 1


def test_what_is_no_pdf_or_has_no_safe_name_is_put_nowhere(site: Site, tools: Tools) -> None:
    publisher = PlacePublisher(targets(site)["folder"], "", replace(tools, settings=PublishSettings(largest=1_048_576)))
    for name, content, why in [
        ("../DEMO.pdf", PDF, "not a name"),
        ("DEMO.pdf", b"<html>", "not a PDF"),
        ("DEMO.pdf", PDF + b" " * 1_100_000, "at most 1 MB"),
    ]:
        with pytest.raises(PublishError, match=why):
            asyncio.run(publisher.publish(name, content))
    assert list(site.folder.iterdir()) == []


def test_a_file_may_take_its_time_to_appear(site: Site, tools: Tools, clock: HastyClock, tmp_path: Path) -> None:
    (tmp_path / "synced").mkdir()
    target = FolderTarget(public_url=site.public_url, folder=str(tmp_path / "synced"))

    def carry() -> None:
        if clock.seconds > 20:
            (site.folder / "DEMO.pdf").write_bytes(PDF)

    clock.meanwhile = carry
    asyncio.run(PlacePublisher(target, "", tools).publish("DEMO.pdf", PDF))
    assert 20 < clock.seconds < 40


def test_an_address_that_does_not_belong_to_the_place_is_noticed(site: Site, tools: Tools, clock: HastyClock) -> None:
    target = replace(targets(site)["webdav"], public_url=f"https://localhost:{site.port}/elsewhere/{{name}}")
    with pytest.raises(PublishError, match=r"put in its place, but .* does not show it"):
        asyncio.run(PlacePublisher(target, SECRET, tools).try_out())
    assert clock.seconds == pytest.approx(tools.settings.patience_seconds)
    assert list(site.folder.iterdir()) == []


def test_a_server_that_hangs_is_left_alone_in_the_end(
    site: Site, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hanging:
        where = "server"

        async def put(self, name: str, pdf: bytes) -> None:
            await asyncio.sleep(60)

    monkeypatch.setattr(places, "place_for", lambda *given: Hanging())
    brief = PublishSettings(total_seconds=0.01, patience_seconds=0, folder_patience_seconds=0)
    publisher = PlacePublisher(targets(site)["sftp"], SECRET, replace(tools, settings=brief))
    with pytest.raises(PublishError, match=r"127\.0\.0\.1 did not answer in time"):
        asyncio.run(publisher.publish("DEMO.pdf", PDF))


@pytest.mark.parametrize("kind", ["s3", "webdav"])
def test_a_certificate_that_is_not_trusted_gets_no_password(site: Site, tools: Tools, kind: str) -> None:
    strange = replace(tools, ssl_context=ssl.create_default_context)
    with pytest.raises(PublishError, match="certificate of localhost is not trusted"):
        asyncio.run(PlacePublisher(targets(site)[kind], SECRET, strange).publish("DEMO.pdf", PDF))
    assert site.requests == []


@pytest.mark.parametrize("kind", ["s3", "sftp", "webdav"])
def test_a_server_that_is_not_there_is_said(site: Site, tools: Tools, kind: str) -> None:
    # Bound and never listening: whoever connects is refused.
    changes: dict[str, Any] = {
        "s3": {"endpoint": "https://localhost:1"},
        "sftp": {"port": 1},
        "webdav": {"url": "https://localhost:1/dav/"},
    }[kind]
    with pytest.raises(PublishError, match=r"(localhost|127\.0\.0\.1) refuses the connection"):
        asyncio.run(PlacePublisher(replace(targets(site)[kind], **changes), SECRET, tools).publish("D.pdf", PDF))


class TestOpening:
    """What is noticed before anything is connected to."""

    TARGET = WebDavTarget(public_url="https://docs.shop.example/{name}", url="https://dav.shop.example/", username="u")

    def test_settings_that_cannot_be_used_are_refused(self) -> None:
        with pytest.raises(PublishError, match="begins with https"):
            publisher_for(replace(self.TARGET, url="http://dav.shop.example/"), SECRET)

    def test_a_secret_that_nobody_has_typed_is_asked_for(self) -> None:
        with pytest.raises(PublishError, match="no password for https://dav"):
            publisher_for(self.TARGET)

    def test_names_are_unguessable_unless_the_seller_wants_otherwise(self) -> None:
        assert publisher_for(self.TARGET, SECRET).name_for("A") != publisher_for(self.TARGET, SECRET).name_for("A")
        assert publisher_for(replace(self.TARGET, unguessable=False), SECRET).name_for("A") == "A.pdf"

    def test_no_library_is_loaded_before_something_is_published(self) -> None:
        program = (
            "import sys, emag_desk.publish.places as p; from emag_desk.domain.publishing import *; "
            "p.publisher_for(FolderTarget(public_url='https://a.example/{name}', folder='/srv'));"
            "print({'asyncssh', 'minio', 'urllib3', 'httpx'} & {name.split('.')[0] for name in sys.modules})"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout.strip() == "set()"
