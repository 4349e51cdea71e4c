"""`documentation/find_by_eans`: which products of eMAG's catalogue carry an EAN (protocol §4.6).

Assumed: the text about EANs past the hundredth, and that it comes without `isError`.
"""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import Answer, envelope
from emag_desk.practice.known_products import KnownProduct
from emag_desk.practice.market import Call, Market

MOST_EANS = 100


def find_by_eans(market: Market, call: Call) -> Answer:
    """The products by EAN; a list without an entry for an EAN that nobody sells."""
    asked = [code.strip() for name in ("eans[]", "eans") for code in call.query.get(name, ()) if code.strip()]
    asked = list(dict.fromkeys(asked))
    results = {code: {"products": _products(market, code)} for code in asked[:MOST_EANS]}
    messages = []
    if len(asked) > MOST_EANS:
        messages.append(f"Maximum {MOST_EANS} EANs per request are allowed, {len(asked) - MOST_EANS} were ignored")
    return Answer(payload=envelope(results or [], messages=messages))


def _products(market: Market, code: str) -> list[dict[str, Any]]:
    offer = market.shelf.by_ean(code)
    if offer is None:
        known = market.known_products.by_ean(code)
        if known is None:
            return []
        return [_shown(market, code, known, mine=market.shelf.by_key(known.key) is not None)]
    described = offer.documentation
    if described.part_number_key is None:
        return []
    template = market.templates.find(described.category_id)
    own = KnownProduct(
        key=described.part_number_key,
        eans=described.eans,
        name=described.name,
        brand=described.brand,
        category_id=described.category_id or 0,
        category_name=template.name if template else "",
        allowed=True,
        hotness="COLD",
        image=f"{described.images[0].url}?width=150&height=150" if described.images else "",
    )
    return [_shown(market, code, own, mine=True)]


def _shown(market: Market, code: str, known: KnownProduct, *, mine: bool) -> dict[str, Any]:
    spelled = "allowed_to_add_offer" if market.switches.on("allowed_to_add_offer") else "allow_to_add_offer"
    found: dict[str, Any] = {
        "ean": code,
        "part_number_key": known.key,
        "product_name": known.name,
        "brand_name": known.brand,
        "doc_category_id": known.category_id,
        "category_name": known.category_name,
        spelled: known.allowed,
        "vendor_has_offer": mine,
        "hotness": known.hotness,
        "product_image": known.image,
    }
    if market.switches.on("eans_key"):
        found["eans"] = [found.pop("ean")]
    # Fashion Days leaves the address of the page out (protocol §4.6).
    if market.platform.code.startswith("emag-"):
        host = f"emag.{market.platform.country.lower()}"
        found["site_url"] = f"http://{host}/product_details/pd/{known.key}"
    return found
