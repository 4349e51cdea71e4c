"""Images of a product, in the words of eMAG's own list of errors where it has them (protocol §4.1, §4.2).

The practice marketplace fetches nothing: it judges an image by its address. What a picture weighs and measures is
beyond it. Assumed: the text about one bad image among good ones, and the one about `display_type`.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from emag_desk.practice.findings import Finding, Submission
from emag_desk.practice.numbers import whole

LONGEST_ADDRESS = 1024
DISPLAY_TYPES = (0, 1, 2)
NONE_VALID = "Photo Gallery Validation - No valid images have been found."
_GOOD = frozenset({"jpg", "jpeg", "png"})


def images(sent: Submission) -> Iterator[Finding]:
    """The picture list of a product whose documentation is taken."""
    if not sent.documented or "images" not in sent.item:
        return
    given = sent.item["images"]
    if not isinstance(given, list):
        yield _said("photo_gallery should be an array")
        return
    if not given:
        yield _said("photo_gallery array is empty")
        return
    for entry in given:
        kind = whole(entry.get("display_type", 0)) if isinstance(entry, dict) else 0
        if kind not in DISPLAY_TYPES:
            yield Finding("images", "The display_type of an image must be 0, 1 or 2")
    addresses = [entry.get("url") if isinstance(entry, dict) else None for entry in given]
    if any(not address for address in addresses):
        yield _said("image does not have url specified.")
    bad = [address for address in addresses if address and not is_image_address(address)]
    if bad and not any(is_image_address(address) for address in addresses):
        yield _said(NONE_VALID)
    else:
        for address in bad:
            yield _said(f"Photo Gallery Validation - The image {address} is not valid.")


def is_image_address(address: Any) -> bool:
    """Whether an address may lead to a JPG or PNG that everybody can fetch."""
    if not isinstance(address, str) or not 1 <= len(address) <= LONGEST_ADDRESS or any(map(str.isspace, address)):
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not _is_public(host):
        return False
    name = parts.path.rpartition("/")[2]
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    # An address without an ending may be anything; eMAG looks at what it fetches.
    return not ending or ending in _GOOD


def _is_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host.strip(".") and not host.endswith((".local", ".localhost"))


def _said(text: str) -> Finding:
    return Finding("images", text, refuses=False, later=text)
