"""Price, stock, handling time, VAT and status of a product as it is saved (protocol §4.1, §4.3)."""

from __future__ import annotations

from collections.abc import Iterator

from emag_desk.practice.findings import Finding, Submission
from emag_desk.practice.numbers import price_units, whole
from emag_desk.practice.offer import END_OF_LIFE, PRICES, Documentation, Offer
from emag_desk.practice.offer_terms import apply_terms

_GROUPS = (("status",), PRICES, ("stock",), ("handling_time",), ("vat_id",), ("currency_type",))


def terms(sent: Submission) -> Iterator[Finding]:
    """The rules of the light updates hold here too; only what is there can end its life (the text is assumed)."""
    if sent.before is None and whole(sent.item.get("status")) == END_OF_LIFE:
        yield Finding("status", "The status field must be 0 or 1 for a new offer")
    offer = sent.before.copy() if sent.before else blank_offer(sent)
    said: set[str] = set()
    for group in _GROUPS:
        given = {name: sent.item[name] for name in group if name in sent.item}
        for text in apply_terms(offer, given, sent.market.platform):
            if text not in said:
                said.add(text)
                yield Finding(_field_of(text, group), text)


def _field_of(text: str, group: tuple[str, ...]) -> str:
    """Which of a group a text speaks of: the longest name in it, with or without underscores."""
    spoken = [name for name in group if name in text or name.replace("_", " ") in text]
    return max(spoken, key=len, default=group[0])


def blank_offer(sent: Submission) -> Offer:
    """An offer before its first save: the prices are in it, so that they can be compared with each other."""
    prices = {name: price_units(sent.item.get(name)) or 0 for name in PRICES}
    platform = sent.market.platform
    return Offer(
        id=sent.offer_id,
        documentation=Documentation("", "", None, (), "", None, "", (), (), None, 0, owned=True),
        status=0,
        validation=0,
        translation=0,
        offer_validation=1,
        sale_price=prices["sale_price"],
        min_sale_price=prices["min_sale_price"],
        max_sale_price=prices["max_sale_price"],
        recommended_price=prices["recommended_price"],
        best_price=prices["sale_price"],
        sellers=1,
        rank=None,
        stock={1: 0},
        handling_time={1: 0},
        reserved=0,
        vat_id=next(rate.vat_id for rate in platform.vat_rates if rate.is_default),
        emag_club=1,
    )
