"""Everything eMAG knows of one offer, in words. No widgets: this runs off the window's thread."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.offer_fields import STATUS_LABELS
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import change_percent
from emag_desk.domain.validation import OFFER_VALIDATION, PENDING, REJECTED, saleable, validation_label
from emag_desk.ui.field_words import percent
from emag_desk.ui.language import say_label, show_decimal, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean, folded, html_to_text

#: Of a long list only so many are shown; the raw JSON has them all.
_MOST = 60
_GENIUS_TYPES: dict[Any, str] = {1: "Full", 2: "EasyBox", 3: "Home delivery"}

Fact = tuple[str, str]


@dataclass(frozen=True)
class OfferFacts:
    """What the detail pane shows below the editors. A fact is a caption and a value; tones colour sentences."""

    validation: tuple[tuple[str, Tone], ...] = ()
    errors: tuple[str, ...] = ()
    identity: tuple[Fact, ...] = ()
    genius: tuple[Fact, ...] = ()
    safety: tuple[Fact, ...] = ()
    characteristics: tuple[Fact, ...] = ()
    images: tuple[str, ...] = ()
    description: str = ""
    raw: str = ""
    more: Mapping[str, str] = field(default_factory=dict)


def _tr(text: str) -> str:
    return QCoreApplication.translate("offer", text)


def pills(offer: OfferRow) -> list[tuple[str, Tone]]:
    """The offer's state in a few words, the most important first."""
    tones = {0: Tone.NEUTRAL, 1: Tone.GOOD, 2: Tone.BAD}
    found = [(say_label(STATUS_LABELS.get(offer.status, str(offer.status))), tones.get(offer.status, Tone.NEUTRAL))]
    if offer.vanished:
        found.append((_tr("Vanished"), Tone.BAD))
    if offer.validation is not None:
        found.append((say_label(validation_label(offer.validation)), _validation_tone(offer.validation)))
    if offer.offer_validation == 2:
        found.append((_tr("Invalid price"), Tone.BAD))
    if offer.general_stock <= 0:
        found.append((_tr("Out of stock"), Tone.NOTICE))
    if offer.buy_button_rank is not None:
        if offer.buy_button_rank == 1:
            found.append((_tr("Has the buy button"), Tone.GOOD))
        else:
            found.append((_tr("Rank {rank}").format(rank=offer.buy_button_rank), Tone.NOTICE))
    return found


def _validation_tone(value: int) -> Tone:
    if value in REJECTED:
        return Tone.BAD
    return Tone.NOTICE if value in PENDING else Tone.GOOD


def market(offer: OfferRow) -> list[Fact]:
    """The buy button: rank, competitors, best price and how far ours is from it."""
    facts: list[Fact] = []
    if offer.buy_button_rank is not None:
        of = offer.number_of_offers
        text = (
            str(offer.buy_button_rank)
            if of is None
            else _tr("{rank} of {count}").format(rank=offer.buy_button_rank, count=of)
        )
        facts.append((_tr("Rank"), text))
    if offer.number_of_offers is not None:
        facts.append((_tr("Competitors"), show_whole(max(offer.number_of_offers - 1, 0))))
    best, price = offer.best_offer_sale_price, offer.sale_price
    if best:
        facts.append((_tr("Best price"), f"{show_decimal(best)} {clean(offer.currency)}"))
    if best and price:
        if price == best:
            facts.append((_tr("Ours"), _tr("is the best price")))
        else:
            text = _tr("{percent} against the best price, {difference} {currency}")
            shown = text.format(
                percent=percent(change_percent(best, price)),
                difference=("+" if price > best else "−") + show_decimal(abs(price - best)),
                currency=clean(offer.currency),
            )
            facts.append((_tr("Ours"), shown))
    return facts


def offer_facts(offer: OfferRow, document: Mapping[str, Any]) -> OfferFacts:
    """Put an offer's full JSON into words. `document` may be empty: then only what the row holds is told."""
    from emag_desk.domain.offers import flatten_texts  # pydantic: not while the window starts

    def texts(value: Any) -> list[str]:
        return [clean(text) for text in flatten_texts(value)]

    errors = list(texts(document.get("doc_errors")))
    for status in _dicts(document.get("validation_status")):
        errors += texts(status.get("errors"))
    raw = json.dumps(document, indent=2, ensure_ascii=False, default=str) if document else ""
    return OfferFacts(
        validation=tuple(_validation(offer, document)),
        errors=tuple(dict.fromkeys(errors))[:_MOST],
        identity=tuple(_identity(offer, document)),
        genius=tuple(_genius(offer, document)),
        safety=tuple(_safety(document)),
        characteristics=tuple(_characteristics(document)),
        images=tuple(_images(document))[:_MOST],
        description=html_to_text(str(document.get("description") or "")),
        raw=folded(clean(raw)),
    )


def _dicts(value: Any) -> list[Mapping[str, Any]]:
    """`[{...}]` and a lone `{...}` alike; anything else is nothing."""
    if isinstance(value, Mapping):
        return [value]
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _validation(offer: OfferRow, document: Mapping[str, Any]) -> list[tuple[str, Tone]]:
    found: list[tuple[str, Tone]] = []
    if offer.validation is not None:
        sold = _tr("can be sold") if saleable(offer.validation) else _tr("cannot be sold")
        text = f"{_tr('Documentation')}: {say_label(validation_label(offer.validation))} ({sold})"
        found.append((text, _validation_tone(offer.validation)))
    for status in _dicts(document.get("translation_validation_status")):
        value = status.get("value")
        if isinstance(value, int) and value != offer.validation:
            text = f"{_tr('Translation')}: {say_label(validation_label(value))}"
            found.append((text, _validation_tone(value)))
    if offer.offer_validation is not None:
        words = OFFER_VALIDATION.get(offer.offer_validation, str(offer.offer_validation))
        tone = Tone.GOOD if offer.offer_validation == 1 else Tone.BAD
        found.append((f"{_tr('Offer')}: {say_label(words)}", tone))
    return found


def _identity(offer: OfferRow, document: Mapping[str, Any]) -> list[Fact]:
    family = document.get("family")
    eans = document.get("ean")
    facts = [
        (_tr("Offer id"), str(offer.id)),
        (_tr("EAN"), ", ".join(str(ean) for ean in eans if ean) if isinstance(eans, list) else offer.ean),
        (_tr("PNK"), offer.part_number_key),
        (_tr("Part number"), offer.part_number),
        (_tr("Brand"), offer.brand),
        (_tr("Category"), str(offer.category_id) if offer.category_id is not None else ""),
        (_tr("Family"), str(family.get("name") or family.get("id") or "") if isinstance(family, Mapping) else ""),
        (
            _tr("Warranty"),
            _tr("{months} months").format(months=document["warranty"]) if document.get("warranty") else "",
        ),
        (_tr("Documentation"), _tr("yours to edit") if offer.ownership else _tr("owned by somebody else")),
    ]
    return [(caption, clean(value, lines=False)) for caption, value in facts if value]


def _genius(offer: OfferRow, document: Mapping[str, Any]) -> list[Fact]:
    facts: list[Fact] = []
    if offer.emag_club is not None:
        facts.append((_tr("Genius"), _tr("enrolled") if offer.emag_club else _tr("not enrolled")))
    eligible = document.get("genius_eligibility")
    if eligible is not None:
        kind = say_label(_GENIUS_TYPES.get(document.get("genius_eligibility_type"), ""))
        words = _tr("yes") if str(eligible) == "1" else _tr("no")
        facts.append((_tr("Eligible"), f"{words}, {kind}" if kind and str(eligible) == "1" else words))
    if document.get("has_smart_deals_badge"):
        facts.append((_tr("Smart Deals"), _tr("has the badge")))
    return facts


def _safety(document: Mapping[str, Any]) -> list[Fact]:
    facts: list[Fact] = []
    for name, caption in (("manufacturer", _tr("Manufacturer")), ("eu_representative", _tr("EU representative"))):
        value = document.get(name)
        parties = _dicts(value)
        for party in parties:
            parts = [str(party.get(part) or "") for part in ("name", "address", "email")]
            facts.append((caption, clean(", ".join(part for part in parts if part), lines=False)))
        if not parties and name in document:
            facts.append((caption, _tr("given") if value is True else _tr("missing")))
    if text := document.get("safety_information"):
        facts.append((_tr("Safety information"), html_to_text(str(text))))
    if document.get("green_tax"):
        facts.append((_tr("Green tax, with VAT"), clean(document["green_tax"])))
    return facts


def _characteristics(document: Mapping[str, Any]) -> list[Fact]:
    found = []
    for item in _dicts(document.get("characteristics"))[:_MOST]:
        caption = clean(item.get("name") or f"#{item.get('id', '')}", lines=False)
        tag = f" ({clean(item['tag'], lines=False)})" if item.get("tag") else ""
        found.append((f"{caption}{tag}", clean(item.get("value", ""), lines=False)))
    return found


def _images(document: Mapping[str, Any]) -> list[str]:
    images = document.get("images")
    if not isinstance(images, list):
        return []
    addresses = [str(item.get("url") or "") if isinstance(item, Mapping) else str(item) for item in images]
    return [address for address in addresses if address]
