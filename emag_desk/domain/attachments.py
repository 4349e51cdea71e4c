"""A document for an order: eMAG fetches a PDF from a public address and shows it to the customer (protocol §4.13)."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urlsplit

from emag_desk.domain.order_words import SELLER_ATTACHMENTS, AttachmentType
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.errors import InputError

LONGEST_NAME = 60
LONGEST_URL = 1024
#: Names that only the seller's own network knows.
_PRIVATE_ENDINGS = (".local", ".localhost", ".lan", ".internal", ".home", ".intranet")


@dataclass(frozen=True)
class AttachmentWanted:
    """One document. `line_id` is the line of a warranty certificate; `force` lets eMAG fetch the same address again."""

    url: str
    type: int = AttachmentType.INVOICE
    name: str = ""
    line_id: int | None = None
    force: bool = False


def to_texts(wanted: AttachmentWanted) -> dict[str, str]:
    """Canonical texts for the outbox; what is nothing is left out."""
    texts = {"url": wanted.url, "type": str(int(wanted.type)), "name": wanted.name}
    texts |= {"line_id": str(wanted.line_id)} if wanted.line_id else {}
    texts |= {"force_download": "1"} if wanted.force else {}
    return {key: text for key, text in texts.items() if text}


def from_texts(texts: Mapping[str, str]) -> AttachmentWanted:
    """The document that `to_texts` wrote down. Raises InputError for texts that are none."""
    try:
        line = texts.get("line_id", "")
        return AttachmentWanted(
            url=texts["url"],
            type=int(texts.get("type", str(int(AttachmentType.INVOICE)))),
            name=texts.get("name", ""),
            line_id=int(line) if line else None,
            force=texts.get("force_download") == "1",
        )
    except (KeyError, ValueError) as problem:
        raise InputError(
            "What is written down of a document cannot be read: {problem}.", problem=repr(problem)
        ) from problem


def entity(wanted: AttachmentWanted, order_id: int, order_type: int) -> dict[str, Any]:
    """The object of `order/attachments/save`."""
    found: dict[str, Any] = {
        "order_id": order_id,
        "order_type": order_type,
        "url": wanted.url,
        "type": int(wanted.type),
        "force_download": int(wanted.force),
    }
    if wanted.name:
        found["name"] = wanted.name
    if wanted.line_id:
        found["order_product_id"] = wanted.line_id
    return found


def check(wanted: AttachmentWanted) -> list[Problem]:
    """What eMAG would refuse, or could never fetch; and what is worth a second look."""
    found = _address_problems(wanted.url)
    if len(wanted.name) > LONGEST_NAME:
        text = "The name has {letters} letters; eMAG takes {most}."
        found.append(refusal("name", "too_long", text, letters=len(wanted.name), most=LONGEST_NAME))
    if wanted.type not in SELLER_ATTACHMENTS:
        found.append(
            refusal("type", "unknown_type", "A seller cannot attach a document of type {type}.", type=wanted.type)
        )
    if wanted.type == AttachmentType.WARRANTY and not wanted.line_id:
        found.append(
            refusal("line_id", "no_line", "A warranty certificate belongs to one line of the order: choose it.")
        )
    return found


def _address_problems(url: str) -> list[Problem]:
    if not url.strip():
        return [refusal("url", "no_url", "Where the PDF can be fetched is missing: eMAG takes an address, not a file.")]
    if len(url) > LONGEST_URL:
        text = "The address has {letters} letters; eMAG takes {most}."
        return [refusal("url", "too_long", text, letters=len(url), most=LONGEST_URL)]
    parts = _split(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname or url != url.strip() or " " in url:
        return [refusal("url", "no_address", "This is not an address that begins with https:// and has no spaces.")]
    found = []
    if _private(parts.hostname):
        text = "Only your own network knows {host}: eMAG cannot fetch anything from there."
        found.append(refusal("url", "private", text, host=parts.hostname))
    if parts.username is not None or parts.password is not None:
        found.append(
            refusal("url", "password", "The address holds a user name or a password, which customers would see.")
        )
    if not parts.path.lower().endswith(".pdf"):
        found.append(advice("url", "no_pdf", "The address does not end in .pdf, and eMAG takes only PDF files."))
    return found


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # a port that is no number shows only when it is asked for
    except ValueError:
        return None
    return parts


def _private(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.lower().endswith(_PRIVATE_ENDINGS)
