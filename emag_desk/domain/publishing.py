"""Where an account's PDFs are put so that eMAG can fetch them: one class per kind of place (protocol §4.13).

No password is in here: the keyring has it under `secret_name`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any, ClassVar, TypeVar
from urllib.parse import quote, urlsplit

from emag_desk.domain.attachments import AttachmentWanted, check
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.errors import InputError

NAME = "{name}"
_EXAMPLE = "DEMO-0042-a1b2c3d4e5f6a7b8c9d0.pdf"
_T = TypeVar("_T")


class PublishKind(StrEnum):
    """The kinds of places."""

    FOLDER = "folder"
    S3 = "s3"
    SFTP = "sftp"
    WEBDAV = "webdav"


PUBLISH_KIND_LABELS = {
    PublishKind.FOLDER: "A folder that is on the web already",
    PublishKind.S3: "S3-compatible storage",
    PublishKind.SFTP: "SFTP server",
    PublishKind.WEBDAV: "WebDAV server",
}


@dataclass(frozen=True, kw_only=True)
class Target:
    """What all places share. `public_url` is where a file can be fetched, with `{name}` for its name.

    `unguessable`: names get a long random part, since an invoice holds personal data and its address needs no password.
    """

    kind: ClassVar[PublishKind]
    public_url: str = ""
    unguessable: bool = True

    def address_of(self, name: str) -> str:
        """Where a file with this name can be fetched."""
        return self.public_url.replace(NAME, quote(name))


@dataclass(frozen=True, kw_only=True)
class FolderTarget(Target):
    """A folder of this computer or network that a web server or a syncing program publishes."""

    kind = PublishKind.FOLDER
    folder: str = ""


@dataclass(frozen=True, kw_only=True)
class S3Target(Target):
    """A bucket of Amazon or of anything that talks like it. `prefix` is put before the name: `invoices/`.

    `public_acl` asks that each file may be read by everybody, where the bucket does not allow it as a whole.
    """

    kind = PublishKind.S3
    endpoint: str = ""
    region: str = ""
    bucket: str = ""
    prefix: str = ""
    access_key: str = ""
    public_acl: bool = False


@dataclass(frozen=True, kw_only=True)
class SftpTarget(Target):
    """A directory of an SFTP server. The secret is the password, or that of `key_file` when there is one.

    `host_key` is the server's public key (`ssh-ed25519 AAAA…`) that the operator has agreed to; empty: nobody has yet.
    """

    kind = PublishKind.SFTP
    host: str = ""
    port: int = 22
    username: str = ""
    directory: str = ""
    key_file: str = ""
    host_key: str = ""


@dataclass(frozen=True, kw_only=True)
class WebDavTarget(Target):
    """A collection of a WebDAV server (Nextcloud, ownCloud, Apache), by its https address."""

    kind = PublishKind.WEBDAV
    url: str = ""
    username: str = ""


TARGETS: Mapping[str, type[Target]] = {
    target.kind.value: target for target in (FolderTarget, S3Target, SftpTarget, WebDavTarget)
}


def secret_name(account: str) -> str:
    """Under which name the keyring has the secret of an account's place. No account's key has a colon."""
    return f"publish:{account}"


def needs_secret(target: Target) -> bool:
    """Whether a place can be used only with a secret from the keyring; a key file may do without."""
    return not isinstance(target, FolderTarget) and not (isinstance(target, SftpTarget) and bool(target.key_file))


def target_problems(target: Target) -> list[Problem]:
    """What is wrong with a place as somebody typed it, and what is worth a look. Nothing is connected to."""
    found = _public_problems(target.public_url)
    if isinstance(target, FolderTarget):
        found += _folder_problems(target)
    elif isinstance(target, S3Target):
        found += _s3_problems(target)
    elif isinstance(target, SftpTarget):
        found += _sftp_problems(target)
    elif isinstance(target, WebDavTarget):
        found += _missing("username", target.username, "The user name is missing.") + _https("url", target.url)
    if not target.unguessable:
        text = "Names can be guessed: whoever tries numbers can read your customers' invoices."
        found.append(advice("unguessable", "guessable", text))
    return found


def _public_problems(url: str) -> list[Problem]:
    if not url.strip():
        text = "Where eMAG can fetch the files is missing, such as https://docs.example.com/invoices/{name}"
        return [refusal("public_url", "no_url", text, name=NAME)]
    if url.count(NAME) != 1 or re.search(r"[{}]", url.replace(NAME, "")):
        text = "The address needs {name} once, where the name of the file belongs, and no other brackets."
        return [refusal("public_url", "no_name", text, name=NAME)]
    example = url.replace(NAME, _EXAMPLE)
    found = [dataclasses.replace(one, key="public_url") for one in check(AttachmentWanted(url=example))]
    if not any(one.stops for one in found) and not example.startswith("https://"):
        found.append(
            refusal("public_url", "https", "An invoice must not travel unencrypted: the address begins with https://")
        )
    return found


def _missing(key: str, value: str, text: str) -> list[Problem]:
    return [] if value.strip() else [refusal(key, "missing", text)]


def _https(key: str, url: str) -> list[Problem]:
    try:
        parts = urlsplit(url)
        good = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:  # a port that is no number, half an IPv6 address
        good = False
    if not good or parts.query or parts.fragment or any(letter.isspace() for letter in url):
        text = "This is not an address that begins with https:// and has no user name, spaces, ? or #."
        return [refusal(key, "no_address", text)]
    return []


def _folder_problems(target: FolderTarget) -> list[Problem]:
    if missing := _missing("folder", target.folder, "The folder is missing."):
        return missing
    if not PurePath(target.folder).is_absolute():
        return [refusal("folder", "relative", "The folder needs its whole path, from the root or the drive on.")]
    return []


def _s3_problems(target: S3Target) -> list[Problem]:
    found = _https("endpoint", target.endpoint)
    if not found and urlsplit(target.endpoint).path.strip("/"):
        text = "The address of the storage has no path: bucket and folder have fields of their own."
        found.append(refusal("endpoint", "path", text))
    if not re.fullmatch(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", target.bucket):
        text = "A bucket's name has from 3 to 63 small letters, digits, dots and dashes."
        found.append(refusal("bucket", "bucket", text))
    if not re.fullmatch(r"([A-Za-z0-9_.-]+/)*", target.prefix) or ".." in target.prefix:
        text = "The folder in the bucket has letters, digits, dashes and dots, and ends in a slash: invoices/"
        found.append(refusal("prefix", "prefix", text))
    return found + _missing("access_key", target.access_key, "The access key is missing.")


def _sftp_problems(target: SftpTarget) -> list[Problem]:
    found = _missing("username", target.username, "The user name is missing.")
    found += _missing("directory", target.directory, "The directory on the server is missing.")
    if not re.fullmatch(r"[A-Za-z0-9_.:-]+", target.host):
        found.append(refusal("host", "host", "The server is a name or an address without sftp:// and without a path."))
    if not 1 <= target.port <= 65_535:
        found.append(refusal("port", "port", "A port is a number from 1 to 65535."))
    if target.key_file and not PurePath(target.key_file).is_absolute():
        found.append(
            refusal("key_file", "relative", "The key file needs its whole path, from the root or the drive on.")
        )
    return found


def to_document(target: Target) -> dict[str, Any]:
    """It as the settings file holds it."""
    return {"kind": target.kind.value, **dataclasses.asdict(target)}


def from_document(document: Any) -> Target:
    """The place that a settings file describes; unknown keys do not matter. Raises InputError when it is none."""
    kind = document.get("kind") if isinstance(document, dict) else None
    if not isinstance(kind, str) or kind not in TARGETS:
        raise InputError("There is no kind of place called {kind}.", kind=str(kind))
    return typed(TARGETS[kind], document)


def typed(wanted: type[_T], document: Any) -> _T:
    """A dataclass of plain values from an object of a settings file. Raises InputError for a value of a wrong kind."""
    if not isinstance(document, dict):
        raise InputError("This is not an object: {value}.", value=str(document)[:100])
    default = wanted()
    values = {}
    for item in dataclasses.fields(default):  # type: ignore[arg-type]  # always a dataclass
        if item.name not in document:
            continue
        value, usual = document[item.name], getattr(default, item.name)
        if dataclasses.is_dataclass(usual):
            value = typed(type(usual), value)
        elif type(value) is not type(usual):
            raise InputError("{field} cannot be {value}.", field=item.name, value=str(value)[:100])
        values[item.name] = value
    return wanted(**values)
