"""`validate`: everything that eMAG checks of one product of `product_offer/save`, as one list of rules.

Each rule is a function from a `Submission` to `Finding`s. A finding that refuses keeps the product from being saved;
the others are remarks: `isError` is true and the product is saved all the same (protocol §2.2). Where no source has
recorded a text or a rule, the module of that rule says that it is assumed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from emag_desk.practice import (
    characteristic_rules,
    family_rules,
    field_rules,
    identity_rules,
    image_rules,
    term_rules,
)
from emag_desk.practice.findings import Finding, Rule, Submission, Use, Verdict, eans_of
from emag_desk.practice.identity_rules import missing_for_sale
from emag_desk.practice.known_products import KnownProduct
from emag_desk.practice.market import Market
from emag_desk.practice.numbers import whole
from emag_desk.practice.platforms import Platform

LARGEST_ID = 16_777_215
NO_ID = "The id field is mandatory"  # assumed text

RULES: tuple[Rule, ...] = (
    identity_rules.key_or_ean,
    identity_rules.eans_are_valid,
    identity_rules.key_exists,
    identity_rules.key_is_free,
    identity_rules.part_number_is_free,
    identity_rules.part_number_length,
    identity_rules.eans_are_free,
    identity_rules.part_number_and_name,
    field_rules.campaign,
    identity_rules.mandatory_fields,
    identity_rules.warranty_by_category,
    identity_rules.allowed_category,
    field_rules.texts,
    field_rules.emptied,
    field_rules.whole_numbers,
    field_rules.choices,
    field_rules.green_tax,
    field_rules.parties,
    field_rules.attachments,
    field_rules.start_date,
    term_rules.terms,
    identity_rules.draft_remark,
    identity_rules.associated,
    identity_rules.ownership,
    characteristic_rules.characteristics,
    family_rules.family,
    image_rules.images,
)


def validate(platform: Platform, entity: dict[str, Any], market: Market) -> Verdict:
    """What becomes of one product, without saving it. `market` is the shop of `platform` (`market.platform`).

    `practice_market()` makes one for a test; `market.templates.put(template)` adds a category to it.
    """
    if platform is not market.platform:
        raise ValueError(f"the shop is {market.platform.code}, not {platform.code}")
    offer_id = whole(entity.get("id"))
    if offer_id is None or not 1 <= offer_id <= LARGEST_ID:
        return Verdict(False, (NO_ID,), (Finding("id", NO_ID, rule="id"),), Use.NEW)
    return judge(submission(market, offer_id, entity))


def judge(sent: Submission) -> Verdict:
    """Apply every rule. The answer carries the refusals, or else the remarks, each with the product's id."""
    findings = tuple(replace(finding, rule=rule.__name__) for rule in RULES for finding in rule(sent))
    refused = any(one.refuses for one in findings)
    said = dict.fromkeys(one.text for one in findings if one.refuses == refused)
    return Verdict(
        saved=not refused,
        messages=tuple(f"{text} - Product id: {sent.offer_id}" for text in said),
        findings=findings,
        use=sent.use,
    )


def submission(market: Market, offer_id: int, item: dict[str, Any]) -> Submission:
    """Look up what an item is about: a draft, a new product, an offer to attach, or an update."""
    before = market.shelf.find(offer_id)
    eans = eans_of(item)
    sent = Submission(market, offer_id, item, Use.UPDATE, before, eans=eans)
    sent = replace(sent, template=market.templates.find(sent.category_id))
    if before is not None and before.validation != 0:
        return replace(sent, owned=before.documentation.owned)
    known = _known(market, sent)
    if known is not None or sent.key:
        return replace(sent, use=Use.ATTACH, known=known)
    return replace(sent, use=Use.DRAFT if missing_for_sale(sent) else Use.NEW)


def _known(market: Market, sent: Submission) -> KnownProduct | None:
    if sent.key:
        return market.known_products.by_key(sent.key)
    return next((found for code in sent.eans if (found := market.known_products.by_ean(code))), None)
