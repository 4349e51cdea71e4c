"""What a save that was not refused makes of an offer (protocol §4.1).

Assumed: lists that are sent replace the lists that were there, images by `images_overwrite`; an attached offer shows
what its seller has sent, and what eMAG knows of the product where nothing was sent.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from emag_desk.practice.field_rules import parse_day
from emag_desk.practice.findings import Submission, Use, Verdict, blank, part_number_of
from emag_desk.practice.identity_rules import DOCUMENTATION
from emag_desk.practice.moderation import (
    APPROVED,
    BRAND,
    BRAND_REFUSED,
    EAN,
    EAN_REFUSED,
    IN_VALIDATION,
    REFUSED,
    UPDATE,
    UPDATE_REFUSED,
)
from emag_desk.practice.moderation import DOCUMENTATION as LOOKED_AT
from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer import PRICES, Documentation, Image, Offer, Value
from emag_desk.practice.offer_terms import apply_terms
from emag_desk.practice.term_rules import blank_offer

_TEXTS = ("name", "description", "brand")
#: Fields that are kept and told again.
_KEPT = (
    "url",
    "source_language",
    "attachments",
    "vendor_category_id",
    "safety_information",
    "manufacturer",
    "eu_representative",
    "supply_lead_time",
)
_TERMS = ("status", *PRICES, "stock", "handling_time", "vat_id", "currency_type")
#: State -> the state in which people look at the documentation again after it was sent again.
_AGAIN = {BRAND_REFUSED: BRAND, EAN_REFUSED: EAN, REFUSED: LOOKED_AT, UPDATE_REFUSED: UPDATE}


def saved_offer(sent: Submission, verdict: Verdict) -> Offer:
    """The offer after the save."""
    after = sent.before.copy() if sent.before else blank_offer(sent)
    if not _is_scheduled(sent):
        apply_terms(after, _terms_of(sent.item), sent.market.platform)
    # Leaving it out enrols the offer in Genius (protocol §4.1).
    club = whole(sent.item.get("emag_club", 1))
    after.emag_club = 1 if club is None else int(club != 0)
    before = after.documentation
    after.documentation = replace(before, more=_more(before.more, sent.item))
    if sent.use is Use.ATTACH:
        after.documentation = _attached(sent, after.documentation)
    elif sent.documented:
        after.documentation = _documented(sent, verdict, after.documentation)
    _set_state(sent, after, changed=_described(before) != _described(after.documentation))
    return after


def schedule(sent: Submission) -> None:
    """An update with a `start_date` comes into force on its day (protocol §4.1)."""
    day = parse_day(sent.item.get("start_date"))
    if day is not None and _is_scheduled(sent):
        sent.market.moderation.schedule(sent.offer_id, day, _terms_of(sent.item))


def _is_scheduled(sent: Submission) -> bool:
    return sent.use is Use.UPDATE and "start_date" in sent.item


def _terms_of(item: dict[str, Any]) -> dict[str, Any]:
    return {name: item[name] for name in _TERMS if name in item}


def _more(before: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    more = {**before, **{name: item[name] for name in _KEPT if name in item}}
    tax = price_units(item.get("green_tax"))
    return more if tax is None else {**more, "green_tax": tax / 10_000}


def _attached(sent: Submission, described: Documentation) -> Documentation:
    known, item = sent.known, sent.item
    return replace(
        described,
        name=str(item.get("name") or (known.name if known else "")),
        part_number=part_number_of(item) or described.part_number,
        part_number_key=known.key if known else sent.key,
        eans=tuple(dict.fromkeys((*(known.eans if known else ()), *sent.eans))),
        brand=str(item.get("brand") or (known.brand if known else "")),
        category_id=known.category_id if known else None,
        warranty=whole(item.get("warranty")) or 0,
        owned=False,
        errors=(),
    )


def _documented(sent: Submission, verdict: Verdict, described: Documentation) -> Documentation:
    item = sent.item
    changes: dict[str, Any] = {name: str(item[name]) for name in _TEXTS if not blank(item.get(name))}
    if part_number_of(item):
        changes["part_number"] = part_number_of(item)
    for name in ("warranty", "category_id"):
        if whole(item.get(name)) is not None:
            changes[name] = whole(item[name])
    if sent.eans:
        changes["eans"] = sent.eans
    if isinstance(item.get("characteristics"), list):
        changes["characteristics"] = tuple(_value(entry) for entry in item["characteristics"])
    if isinstance(item.get("images"), list):
        appended = whole(item.get("images_overwrite", 1)) == 0
        changes["images"] = (*(described.images if appended else ()), *map(_image, item["images"]))
    family = item.get("family")
    if isinstance(family, dict) and not any(one.rule == "family" for one in verdict.findings):
        number = whole(family.get("id"))
        kept = {"id": number, "name": family.get("name"), "family_type_id": whole(family.get("family_type_id"))}
        changes["family"] = kept if number else None
    return replace(described, **changes)


def _value(entry: dict[str, Any]) -> Value:
    value = entry.get("value")
    return Value(whole(entry.get("id")) or 0, "" if value is None else str(value).strip(), str(entry.get("tag") or ""))


def _image(entry: Any) -> Image:
    given = entry if isinstance(entry, dict) else {}
    return Image(str(given.get("url") or ""), whole(given.get("display_type", 0)) or 0)


def _set_state(sent: Submission, after: Offer, *, changed: bool) -> None:
    match sent.use:
        case Use.DRAFT:
            state = 0
        case Use.NEW:
            state = IN_VALIDATION
        case Use.ATTACH:
            state = APPROVED
            after.rank = after.rank or 1
        case Use.UPDATE:
            state = after.validation
            sent_again = sent.owned and any(name in sent.item for name in (*DOCUMENTATION, "ean"))
            if sent_again and state in _AGAIN:
                state = _AGAIN[state]
            elif changed and state == APPROVED:
                state = UPDATE
    if state != after.validation or sent.before is None:
        after.validation = after.translation = state
        after.documentation = replace(after.documentation, errors=())


def _described(described: Documentation) -> Documentation:
    """What people look at."""
    return replace(described, more={}, errors=())
