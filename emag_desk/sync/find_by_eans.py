"""Looks products up in eMAG's catalogue by their EANs (`documentation/find_by_eans`, protocol §4.6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter, Priority
from emag_desk.errors import InputError, MarketplaceError

ENDPOINT = "documentation/find_by_eans"
#: eMAG looks at so many and ignores the rest.
MOST_AT_ONCE = 100
#: Somebody who waits for an answer is told rather than kept longer than this (seconds).
_PATIENCE = 90.0


@dataclass(frozen=True)
class FoundProduct:
    """A product of eMAG's catalogue. Addresses are empty unless they are http(s); unknown flags are None.

    `ean` is the one that was asked for. `hotness` is eMAG's word for how well it sells, such as SUPER COLD.
    """

    ean: str
    part_number_key: str
    name: str = ""
    brand: str = ""
    category_id: int | None = None
    category_name: str = ""
    url: str = ""
    image_url: str = ""
    may_add_offer: bool | None = None
    has_offer: bool | None = None
    hotness: str = ""


async def find_by_eans(client: EmagClient, limiter: Limiter, eans: Iterable[str]) -> list[FoundProduct]:
    """The products with these EANs, in the order of the EANs; one that eMAG does not know is just not among them.

    Asks for up to a hundred at once. Raises InputError for what is no EAN, and MarketplaceError also when today's
    allowance of 5,000 requests is used up.
    """
    wanted = list(dict.fromkeys(text for ean in eans if (text := ean.strip())))
    wrong = [text for text in wanted if not (text.isascii() and text.isdigit() and 6 <= len(text) <= 14)]
    if wrong:
        raise InputError("{eans} is no EAN: one has 6 to 14 digits.", eans=", ".join(wrong[:5]))
    found: list[FoundProduct] = []
    for start in range(0, len(wanted), MOST_AT_ONCE):
        asked = wanted[start : start + MOST_AT_ONCE]
        if (rest := limiter.rest(Family.EANS)) > _PATIENCE:
            raise MarketplaceError(
                "The searches by EAN that eMAG allows in a day are used up.",
                cause="RATE_LIMIT_EXCEEDED",
                remedy="Try again in {minutes} minutes.",
                minutes=round(rest / 60),
            )
        outcome = await client.call(ENDPOINT, {"eans[]": asked}, priority=Priority.OPERATOR)
        if not outcome.ok:
            raise outcome.error()
        found += products_of(outcome.results, asked)
    return found


def products_of(results: Any, asked: Sequence[str]) -> list[FoundProduct]:
    """The products in an answer: an object keyed by EAN, or the flat list that has been seen instead."""
    by_ean: dict[str, list[FoundProduct]] = {ean: [] for ean in asked}
    for ean, item in _items(results):
        for one in [ean] if ean else _eans(item):
            if one in by_ean and (product := _product(one, item)) is not None:
                by_ean[one].append(product)
    return [product for ean in asked for product in by_ean[ean]]


def _items(results: Any) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """(EAN or nothing, product) of either shape."""
    if isinstance(results, Mapping):
        for ean, group in results.items():
            products = group.get("products") if isinstance(group, Mapping) else group
            for item in products if isinstance(products, list) else []:
                if isinstance(item, Mapping):
                    yield str(ean), item
    elif isinstance(results, list):
        for item in results:
            if isinstance(item, Mapping):
                yield "", item


def _eans(item: Mapping[str, Any]) -> list[str]:
    """eMAG's table calls it `eans`, its example `ean`; either may be a text or a list."""
    value = item.get("ean") or item.get("eans") or []
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def _product(ean: str, item: Mapping[str, Any]) -> FoundProduct | None:
    key = _text(item, "part_number_key")
    if not key:
        return None
    # Both spellings occur in eMAG's own document.
    allowed = item.get("allowed_to_add_offer", item.get("allow_to_add_offer"))
    category = _text(item, "doc_category_id")
    return FoundProduct(
        ean=ean,
        part_number_key=key,
        name=_text(item, "product_name"),
        brand=_text(item, "brand_name"),
        category_id=int(category) if category.isdecimal() else None,
        category_name=_text(item, "category_name"),
        url=_address(item, "site_url"),
        image_url=_address(item, "product_image"),
        may_add_offer=_flag(allowed),
        has_offer=_flag(item.get("vendor_has_offer")),
        hotness=_text(item, "hotness"),
    )


def _text(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    return "" if value is None or isinstance(value, (list, dict)) else str(value).strip()


def _address(item: Mapping[str, Any], key: str) -> str:
    text = _text(item, key)
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    return text if parts.scheme in ("http", "https") and parts.hostname else ""


def _flag(value: Any) -> bool | None:
    """true, 1, `"1"` -> yes; false, 0, `"0"` -> no; anything else is not known."""
    return {"true": True, "1": True, "false": False, "0": False}.get(str(value).lower())
