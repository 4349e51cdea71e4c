"""Where PDFs are published, as somebody types it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from emag_desk.domain.publishing import (
    FolderTarget,
    S3Target,
    SftpTarget,
    Target,
    WebDavTarget,
    from_document,
    needs_secret,
    target_problems,
    to_document,
)
from emag_desk.errors import InputError

URL = "https://docs.shop.example/i/{name}"
FOLDER = FolderTarget(public_url=URL, folder="/srv/www/i")
S3 = S3Target(public_url=URL, endpoint="https://s3.shop.example", bucket="invoices", prefix="a/b/", access_key="AK")
SFTP = SftpTarget(public_url=URL, host="shop.example", username="shop", directory="www/i")
DAV = WebDavTarget(public_url=URL, url="https://cloud.shop.example/dav/i", username="shop")


@pytest.mark.parametrize("target", [FOLDER, S3, SFTP, DAV])
def test_good_settings_are_left_in_peace_and_survive_the_file(target: Target) -> None:
    assert target_problems(target) == []
    assert from_document(to_document(target) | {"colour": "red"}) == target


@pytest.mark.parametrize(
    ("target", "changes", "key", "code"),
    [
        (FOLDER, {"public_url": ""}, "public_url", "no_url"),
        (FOLDER, {"public_url": "https://docs.shop.example/i/"}, "public_url", "no_name"),
        (FOLDER, {"public_url": "https://docs.shop.example/{name}/{name}"}, "public_url", "no_name"),
        (FOLDER, {"public_url": "https://docs.shop.example/{order}/{name}"}, "public_url", "no_name"),
        (FOLDER, {"public_url": "http://docs.shop.example/{name}"}, "public_url", "https"),
        (FOLDER, {"public_url": "https://192.168.1.5/{name}"}, "public_url", "private"),
        (FOLDER, {"public_url": "https://me:pw@docs.shop.example/{name}"}, "public_url", "password"),
        (FOLDER, {"public_url": "docs.shop.example/{name}"}, "public_url", "no_address"),
        (FOLDER, {"folder": ""}, "folder", "missing"),
        (FOLDER, {"folder": "www"}, "folder", "relative"),
        (S3, {"endpoint": "http://s3.shop.example"}, "endpoint", "no_address"),
        (S3, {"endpoint": "https://s3.shop.example/bucket"}, "endpoint", "path"),
        (S3, {"bucket": "Invoices"}, "bucket", "bucket"),
        (S3, {"prefix": "a"}, "prefix", "prefix"),
        (S3, {"prefix": "../"}, "prefix", "prefix"),
        (S3, {"access_key": ""}, "access_key", "missing"),
        (SFTP, {"host": "sftp://shop.example"}, "host", "host"),
        (SFTP, {"port": 0}, "port", "port"),
        (SFTP, {"username": " "}, "username", "missing"),
        (SFTP, {"directory": ""}, "directory", "missing"),
        (SFTP, {"key_file": "id_ed25519"}, "key_file", "relative"),
        (DAV, {"url": "http://cloud.shop.example/"}, "url", "no_address"),
        (DAV, {"url": "https://[half/"}, "url", "no_address"),
        (DAV, {"username": ""}, "username", "missing"),
        (DAV, {"unguessable": False}, "unguessable", "guessable"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(target: Target, changes: dict[str, Any], key: str, code: str) -> None:
    found = target_problems(replace(target, **changes))
    assert [(problem.key, problem.code) for problem in found] == [(key, code)]
    assert found[0].stops is (code != "guessable")


def test_a_name_is_put_into_the_address_as_addresses_want_it() -> None:
    assert FOLDER.address_of("a b.pdf") == "https://docs.shop.example/i/a%20b.pdf"


@pytest.mark.parametrize("document", [None, [], {}, {"kind": "ftp"}, {"kind": ["s3"]}, {"kind": "sftp", "port": "22"}])
def test_what_is_no_place_is_refused(document: Any) -> None:
    with pytest.raises(InputError):
        from_document(document)


def test_who_needs_a_secret() -> None:
    assert [needs_secret(one) for one in (FOLDER, S3, SFTP, DAV)] == [False, True, True, True]
    assert not needs_secret(replace(SFTP, key_file="/home/me/.ssh/id"))
