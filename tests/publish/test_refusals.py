"""What servers refuse, and how it is said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import asyncssh
import httpx
import pytest
from starlette.responses import Response

from emag_desk.domain.publishing import FolderTarget, SftpTarget
from emag_desk.errors import PublishError
from emag_desk.publish.fetch import PublicFetch
from emag_desk.publish.folder import Folder
from emag_desk.publish.host_keys import UnknownHostKeyError
from emag_desk.publish.places import PlacePublisher
from emag_desk.publish.settings import Tools
from tests.publish.conftest import PDF, SECRET, HastyClock, Site
from tests.publish.test_places import targets


def refusal(site: Site, tools: Tools, kind: str, secret: str = SECRET, **changes: object) -> PublishError:
    target = replace(targets(site)[kind], **changes)
    with pytest.raises(PublishError) as caught:
        asyncio.run(PlacePublisher(target, secret, tools).publish("DEMO.pdf", PDF))
    return caught.value


class TestSftp:
    """Who the server is, and who we are."""

    def test_a_server_that_nobody_knows_is_asked_about_and_gets_no_password(self, site: Site, tools: Tools) -> None:
        question = refusal(site, tools, "sftp", host_key="")
        assert isinstance(question, UnknownHostKeyError)
        assert not question.changed and question.fingerprint.startswith("SHA256:")
        assert site.logins == []
        agreed = replace(targets(site)["sftp"], host_key=question.key)
        asyncio.run(PlacePublisher(agreed, SECRET, tools).publish("DEMO.pdf", PDF))
        assert site.logins == [SECRET]

    def test_a_key_that_changed_is_asked_about_more_sternly_and_gets_no_password(
        self, site: Site, tools: Tools, client_key: asyncssh.SSHKey
    ) -> None:
        other = " ".join(client_key.export_public_key("openssh").decode().split()[:2])
        question = refusal(site, tools, "sftp", host_key=other)
        assert isinstance(question, UnknownHostKeyError)
        assert question.changed and question.key == site.agreed_key
        assert "before you agree" in str(question)
        assert site.logins == []

    def test_a_kept_key_that_is_none_is_said(self, site: Site, tools: Tools) -> None:
        assert "agree to the server's key again" in str(refusal(site, tools, "sftp", host_key="ssh-ed25519 ?"))

    def test_a_wrong_password_and_a_missing_directory_are_told_apart(self, site: Site, tools: Tools) -> None:
        assert "does not let shop in" in str(refusal(site, tools, "sftp", "wrong"))
        assert "no directory www/2026" in str(refusal(site, tools, "sftp", directory="www/2026"))
        assert "wrong" not in str(refusal(site, tools, "sftp", "wrong"))

    def test_a_key_file_lets_in_without_a_password(
        self, site: Site, tools: Tools, client_key: asyncssh.SSHKey, tmp_path: Path
    ) -> None:
        file = tmp_path / "id"
        file.write_bytes(client_key.export_private_key())
        target = replace(targets(site)["sftp"], key_file=str(file))
        asyncio.run(PlacePublisher(target, "", tools).publish("DEMO.pdf", PDF))
        assert (site.folder / "DEMO.pdf").read_bytes() == PDF and site.logins == []

    def test_a_key_file_that_cannot_be_used_is_said(self, site: Site, tools: Tools, tmp_path: Path) -> None:
        file = tmp_path / "id"
        assert "cannot be read" in str(refusal(site, tools, "sftp", key_file=str(file)))
        file.write_text("hello")
        assert "not a private key" in str(refusal(site, tools, "sftp", key_file=str(file)))
        locked = asyncssh.generate_private_key("ssh-ed25519").export_private_key("pkcs8-pem", "right")
        file.write_bytes(locked)
        assert "password is another one" in str(refusal(site, tools, "sftp", "wrong", key_file=str(file)))

    def test_the_private_parts_are_in_no_text(self, site: Site, tools: Tools) -> None:
        publisher = PlacePublisher(targets(site)["sftp"], SECRET, tools)
        assert SECRET not in repr(publisher) and isinstance(publisher._target, SftpTarget)


class TestWebDav:
    """What a WebDAV server may say."""

    @pytest.mark.parametrize(
        ("status", "words"),
        [
            (403, "may not write"),
            (404, "no collection"),
            (409, "no collection"),
            (507, "no room"),
            (423, "locked"),
            (301, "leads to another address"),
            (500, "HTTP 500"),
        ],
    )
    def test_each_refusal_has_its_words(self, site: Site, tools: Tools, status: int, words: str) -> None:
        site.refuse = Response(status_code=status)
        assert words in str(refusal(site, tools, "webdav"))

    def test_a_wrong_password_is_said_without_showing_it(self, site: Site, tools: Tools) -> None:
        problem = str(refusal(site, tools, "webdav", "wrong"))
        assert "does not let shop in" in problem and "wrong" not in problem

    def test_a_server_that_wants_digests_gets_them(self, site: Site, tools: Tools) -> None:
        site.digest = True
        asyncio.run(PlacePublisher(targets(site)["webdav"], SECRET, tools).publish("DEMO.pdf", PDF))
        assert 'username="shop"' in site.requests[0].headers["authorization"]


class TestS3:
    """What a storage may say."""

    @pytest.mark.parametrize(
        ("code", "status", "words"),
        [
            ("NoSuchBucket", 404, "no bucket invoices at localhost"),
            ("SignatureDoesNotMatch", 403, "secret does not fit"),
            ("AccessDenied", 403, "may not write into the bucket"),
            ("RequestTimeTooSkewed", 403, "clock of this computer"),
            ("SlowDown", 503, "Reduce your rate"),
        ],
    )
    def test_each_refusal_has_its_words(self, site: Site, tools: Tools, code: str, status: int, words: str) -> None:
        body = f"<Error><Code>{code}</Code><Message>Reduce your rate</Message></Error>"
        site.refuse = Response(body, status_code=status, media_type="application/xml")
        assert words in str(refusal(site, tools, "s3"))

    def test_a_storage_that_answers_with_a_page_is_said(self, site: Site, tools: Tools) -> None:
        site.refuse = Response("<html>Bad gateway</html>", status_code=502, media_type="text/html")
        assert "does not answer as S3-compatible storage" in str(refusal(site, tools, "s3"))

    def test_a_file_is_sent_as_a_pdf_and_readable_by_everybody_on_request(self, site: Site, tools: Tools) -> None:
        target = replace(targets(site)["s3"], public_acl=True)
        asyncio.run(PlacePublisher(target, SECRET, tools).publish("DEMO.pdf", PDF))
        (sent,) = site.requests
        assert sent.url.path == "/invoices/i/DEMO.pdf"
        assert (sent.headers["content-type"], sent.headers["x-amz-acl"]) == ("application/pdf", "public-read")


class TestFolder:
    """What a folder may say."""

    def test_a_folder_that_is_not_there_is_not_made(self, tmp_path: Path) -> None:
        folder = Folder(FolderTarget(folder=str(tmp_path / "drive")))
        with pytest.raises(PublishError, match="is not there"):
            asyncio.run(folder.put("DEMO.pdf", PDF))
        assert list(tmp_path.iterdir()) == []

    def test_everybody_may_read_what_is_put_there(self, tmp_path: Path) -> None:
        asyncio.run(Folder(FolderTarget(folder=str(tmp_path))).put("DEMO.pdf", PDF))
        assert (tmp_path / "DEMO.pdf").stat().st_mode & 0o444 == 0o444

    def test_what_the_disk_refuses_is_said_and_leaves_no_half_file(self, tmp_path: Path) -> None:
        (tmp_path / "DEMO.pdf").mkdir()
        with pytest.raises(PublishError, match="cannot be written to"):
            asyncio.run(Folder(FolderTarget(folder=str(tmp_path))).put("DEMO.pdf", PDF))
        assert [file.name for file in tmp_path.iterdir()] == ["DEMO.pdf"]


URL = "https://docs.shop.example/i/DEMO.pdf"
Answer = Callable[[httpx.Request], httpx.Response]


class TestFetchingBack:
    """What may stand at the public address."""

    @staticmethod
    def fetch(answer: Answer, clock: HastyClock, patience: float = 0) -> None:
        tools = Tools(clock=clock, transport=httpx.MockTransport(answer))
        asyncio.run(PublicFetch(tools).verify(URL, PDF, patience))

    @pytest.mark.parametrize(
        ("answer", "words"),
        [
            (httpx.Response(200, text="<html>Log in"), "something else than the PDF"),
            (httpx.Response(200, content=b"%PDF-1.4 old"), "another PDF"),
            (httpx.Response(200, content=PDF + b"more"), "another PDF"),
            (httpx.Response(403), "may not be read by everybody"),
            (httpx.Response(404), "does not show it"),
            (httpx.Response(500), "HTTP 500"),
            (httpx.Response(302, headers={"location": "http://docs.shop.example/DEMO.pdf"}), "not encrypted"),
            (httpx.Response(302, headers={"location": "/again"}), "without an end"),
        ],
    )
    def test_anything_but_the_pdf_is_said(self, clock: HastyClock, answer: httpx.Response, words: str) -> None:
        with pytest.raises(PublishError, match=words):
            self.fetch(lambda request: answer, clock)

    def test_a_name_that_nobody_knows_is_said(self, clock: HastyClock) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            try:
                raise __import__("socket").gaierror(-2, "Name or service not known")
            except OSError as problem:
                raise httpx.ConnectError("no") from problem

        with pytest.raises(PublishError, match=r"no server called docs\.shop\.example"):
            self.fetch(answer, clock)

    def test_an_address_may_lead_on_as_long_as_it_is_encrypted(self, clock: HastyClock) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            if request.url.host == "docs.shop.example":
                return httpx.Response(302, headers={"location": "https://cdn.example/DEMO.pdf"})
            return httpx.Response(200, content=PDF)

        self.fetch(answer, clock)

    def test_a_cache_may_show_the_old_one_for_a_moment(self, clock: HastyClock) -> None:
        answers = iter(
            [httpx.Response(404), httpx.Response(200, content=b"%PDF old"), httpx.Response(200, content=PDF)]
        )
        self.fetch(lambda request: next(answers), clock, patience=10)
        assert 0 < clock.seconds <= 10
