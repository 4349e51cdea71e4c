"""`product_offer/save`: new products, attaching to known ones, and full updates (protocol §2.2, §4.1)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from emag_desk.practice.answers import Answer, done, envelope
from emag_desk.practice.catalogue import LARGEST_ID, is_ean
from emag_desk.practice.market import Call, Market
from emag_desk.practice.mixing import key_of
from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer import Documentation, Offer
from emag_desk.practice.offer_saving import FATED, entities
from emag_desk.practice.offer_terms import CAMPAIGN, apply_terms, in_campaign

_MANDATORY = ("status", "sale_price", "vat_id", "handling_time", "stock")
_DOCUMENTATION = ("name", "description", "brand", "images", "characteristics", "family", "category_id", "warranty")
NOT_ELIGIBLE = "WARNING: You are not eligible to edit the product documentation."
_DRAFT = (
    "WARNING: The product was saved as a draft, and you need the following product fields to continue documenting "
    "and have the product ready for sale: {fields}."
)
_ATTACHED = "WARNING: Your product has been automatically associated via EAN to an existing product."


def save_products(market: Market, call: Call) -> Answer:
    """Each item on its own; one flat list of messages that name their item at the end (protocol §2.2).

    The success `results` are assumed to be empty.
    """
    items = entities(call)
    if isinstance(items, Answer):
        return items
    messages: list[str] = []
    for number, item in enumerate(items):
        offer_id = whole(item.get("id")) if isinstance(item, dict) else None
        if offer_id is None or not 1 <= offer_id <= LARGEST_ID:
            messages.append("The id field is mandatory")  # assumed text
            continue
        refusals, remarks = ([FATED], []) if call.refuse_first and number == 0 else _save(market, call, offer_id, item)
        if refusals:
            market.ledger.refused(market.platform.code, offer_id, call.route, call.number, refusals)
        messages += [f"{text} - Product id: {offer_id}" for text in refusals]
        if market.switches.on("iserror_but_saved"):
            messages += [f"{text} - Product id: {offer_id}" for text in remarks]
    return Answer(payload=envelope([], error=True, messages=messages)) if messages else done([])


def _save(market: Market, call: Call, offer_id: int, item: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Why it is not saved, and what eMAG remarks though it is."""
    before = market.shelf.find(offer_id)
    refusals = _identity(market, offer_id, before, item)
    if "stock" in item and market.switches.on("campaign_blocks_stock") and in_campaign(offer_id):
        refusals.append(CAMPAIGN)
    if refusals:
        return refusals, []
    if before is None:
        after, remarks, refusals = _new(market, offer_id, item)
    else:
        # Leaving out a mandatory field of an update refuses it (assumed text).
        refusals = [f"The {name} field is mandatory" for name in _MANDATORY if name not in item]
        after, remarks = _documented(before.copy(), item)
    if refusals:
        return refusals, []
    refusals = apply_terms(after, item, market.platform)
    if refusals:
        return refusals, []
    # Leaving it out enrols the offer in Genius (protocol §4.1).
    club = whole(item.get("emag_club", 1))
    after.emag_club = 1 if club is None else int(club != 0)
    market.shelf.put(after)
    market.ledger.wrote(market.platform.code, before, after, call.route, call.number)
    return [], remarks


def _identity(market: Market, offer_id: int, before: Offer | None, item: dict[str, Any]) -> list[str]:
    """The clashes of part number, EAN and part number key that eMAG refuses."""
    eans = _eans(item)
    key = str(item.get("part_number_key") or "")
    part_number = _part_number(item)
    if eans and key:
        return ["You can not send both ean and part_number_key"]  # assumed text
    found = [f"{code} is not a valid EAN." for code in eans if not is_ean(code)]
    holder = market.shelf.by_key(key) if key else None
    if holder is not None and holder.id != offer_id:
        found.append(
            f"You already hold an offer associated with this PNK: {key}. If this association was a mistake, "
            "please contact us."
        )
    holder = market.shelf.by_part_number(part_number) if part_number else None
    if holder is not None and holder.id != offer_id:
        found.append(f"You already hold a Product associated with this PN: {part_number}")
    for code in eans:
        holder = market.shelf.by_ean(code)
        if holder is not None and holder.id != offer_id:
            page = holder.documentation.part_number_key
            found.append(f"{code} is a duplicated product. Please associate the offer to product with PNK {page}")
    if before is not None and part_number and item.get("name"):
        described = before.documentation
        if part_number != described.part_number and item["name"] != described.name:
            found.append(f"You are trying to change both part_number and name at the same time for id {offer_id}.")
    return found


def _documented(after: Offer, item: dict[str, Any]) -> tuple[Offer, list[str]]:
    """Change the documentation where the seller owns it; eMAG then looks at it again."""
    given = [name for name in _DOCUMENTATION if name in item]
    described = after.documentation
    if not given and not _part_number(item):
        return after, []
    if not described.owned:
        return after, [NOT_ELIGIBLE]
    changes: dict[str, Any] = {}
    for name, field in (("name", "name"), ("description", "description"), ("brand", "brand")):
        if item.get(name):
            changes[field] = str(item[name])
    if _part_number(item):
        changes["part_number"] = _part_number(item)
    if whole(item.get("warranty")) is not None:
        changes["warranty"] = whole(item["warranty"])
    remarks = _regrouped(item.get("family"), changes)
    after.documentation = replace(described, **changes)
    if after.documentation != described and after.validation == 9:
        after.validation = 11
    return after, remarks


def _regrouped(family: Any, changes: dict[str, Any]) -> list[str]:
    """Number 0 takes a product out of its family; a family that lacks its name or type is remarked, not taken."""
    if not isinstance(family, dict):
        return []
    if whole(family.get("id")) == 0:
        changes["family"] = None
    elif not family.get("name") or whole(family.get("family_type_id")) is None:
        return ["Please provide product characteristic values for the given family type"]
    else:
        changes["family"] = {name: family.get(name) for name in ("id", "name", "family_type_id")}
    return []


def _new(market: Market, offer_id: int, item: dict[str, Any]) -> tuple[Offer, list[str], list[str]]:
    """A draft, a new product, or an offer attached to a known one. The third part tells why it is refused."""
    eans, key = _eans(item), str(item.get("part_number_key") or "")
    known = bool(key) or any(_in_catalogue(code) for code in eans)
    draft = not known and any(not item.get(name) for name in ("category_id", "ean", "sale_price"))
    wanted: tuple[str, ...] = ("name",) if known else ("name", "brand", "part_number")
    if not draft:
        wanted += ("status", "sale_price", "min_sale_price", "max_sale_price", "vat_id", "stock")
    refusals = [f"The {name} field is mandatory" for name in wanted if item.get(name) in (None, "", [])]
    remarks = []
    if draft:
        missing = [label for name, label in (("category_id", "Category"), ("ean", "EAN")) if not item.get(name)]
        remarks.append(_DRAFT.format(fields=", ".join(missing) or "Offer"))
    elif known and not key:
        remarks.append(_ATTACHED)
    page = key or (f"D{key_of(market.seed, *eans) % 10**5:05d}MBM" if known else None)
    state = 9 if known else 0 if draft else 1
    price = price_units(item.get("sale_price")) or 0
    documentation = Documentation(
        name=str(item.get("name", "")),
        part_number=_part_number(item),
        part_number_key=page,
        eans=tuple(eans),
        brand=str(item.get("brand", "")),
        category_id=whole(item.get("category_id")),
        description=str(item.get("description", "")),
        images=tuple(str(image.get("url")) for image in item.get("images", []) if isinstance(image, dict)),
        characteristics=(),
        family=None,
        warranty=whole(item.get("warranty")) or 0,
        owned=not known,
    )
    vat = next(rate.vat_id for rate in market.platform.vat_rates if rate.is_default)
    offer = Offer(
        id=offer_id,
        documentation=documentation,
        status=0,
        validation=state,
        translation=state,
        offer_validation=1,
        sale_price=price,
        min_sale_price=price_units(item.get("min_sale_price")) or 0,
        max_sale_price=price_units(item.get("max_sale_price")) or 0,
        recommended_price=0,
        best_price=price,
        sellers=1,
        rank=1 if known else None,
        stock={1: 0},
        handling_time={1: 0},
        reserved=0,
        vat_id=vat,
        emag_club=1,
    )
    return offer, remarks, refusals


def _eans(item: dict[str, Any]) -> list[str]:
    value = item.get("ean")
    if value in (None, "", []):
        return []
    return [str(code) for code in value] if isinstance(value, list) else [str(value)]


def _part_number(item: dict[str, Any]) -> str:
    """Spaces, commas and semicolons are stripped (protocol §4.1)."""
    return "".join(letter for letter in str(item.get("part_number") or "") if letter not in " ,;")[:25]


def _in_catalogue(ean: str) -> bool:
    """Whether other sellers have a product with this EAN already: one in three (assumed)."""
    return is_ean(ean) and int(ean) % 3 == 0
