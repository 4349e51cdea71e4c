"""eMAG's people and its calendar: documentation is looked at later, and scheduled updates come into force.

People need hours to days there; here each stage takes a minute of the server's time, or a control call. Assumed: which
brands and EANs they turn down, that a page and its part number key come with the approval, and the order of the stages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any

from emag_desk.practice.characteristic_rules import characteristics
from emag_desk.practice.clock import BUCHAREST
from emag_desk.practice.family_rules import family
from emag_desk.practice.findings import Submission, Use
from emag_desk.practice.identity_rules import allowed_category
from emag_desk.practice.image_rules import images
from emag_desk.practice.offer import Documentation, Offer
from emag_desk.practice.offer_terms import apply_terms
from emag_desk.practice.product_types import BRANDS

if TYPE_CHECKING:
    from emag_desk.practice.market import Market

STAGE = timedelta(seconds=60)
IN_VALIDATION, BRAND, EAN, DOCUMENTATION, BRAND_REFUSED, EAN_REFUSED = 1, 2, 3, 4, 5, 6
REFUSED, APPROVED, UPDATE, UPDATE_REFUSED = 8, 9, 11, 12
PENDING = frozenset({IN_VALIDATION, BRAND, EAN, DOCUMENTATION, UPDATE})
#: Names that are no brands.
REFUSED_BRANDS = frozenset({"no name", "noname", "generic", "oem"})
#: The first digit of codes for use inside one shop only (GS1).
_SHOP_CODES = "2"


class Moderation:
    """What waits on one platform: offers for people, scheduled updates for their day."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._ahead = timedelta()
        self._waiting: list[tuple[datetime, int, int]] = []
        self._scheduled: list[tuple[datetime, int, int, Mapping[str, Any]]] = []
        self._number = 0

    def now(self) -> datetime:
        """The platform's time: the clock's, and what control calls have let pass."""
        return self._market.clock.now() + self._ahead

    def watch(self, offer: Offer) -> None:
        """An offer whose documentation waits for people gets its turn a stage from now."""
        if offer.validation in PENDING:
            self._push(offer.id, self.now() + STAGE)

    def schedule(self, offer_id: int, day: date, item: Mapping[str, Any]) -> None:
        """Terms that come into force on a day, at midnight in Bucharest."""
        due = datetime.combine(day, time(), BUCHAREST).astimezone(UTC)
        self._number += 1
        heappush(self._scheduled, (due, self._number, offer_id, dict(item)))

    def settle(self) -> int:
        """Do what has become due. Returns how many offers moved."""
        now, moved = self.now(), 0
        while self._scheduled and self._scheduled[0][0] <= now:
            _, _, offer_id, item = heappop(self._scheduled)
            moved += self._apply(offer_id, dict(item))
        while self._waiting and self._waiting[0][0] <= now:
            due, _, offer_id = heappop(self._waiting)
            moved += self._look_at(offer_id, due)
        return moved

    def advance(self, seconds: float, offer_ids: list[int]) -> int:
        """Let time pass; the named offers get their turn too. Returns how many stages were passed."""
        for offer_id in offer_ids:
            offer = self._market.shelf.find(offer_id)
            if offer is not None and offer.validation in PENDING:
                self._push(offer_id, self.now())
        self._ahead += timedelta(seconds=seconds)
        return self.settle()

    def decide(self, offer: Offer, value: int, errors: tuple[str, ...]) -> Offer:
        """Put an offer into a state, as eMAG's people might."""
        after = offer.copy()
        self._move(after, value, errors)
        self._market.shelf.put(after)
        self.watch(after)
        return after

    def _push(self, offer_id: int, due: datetime) -> None:
        self._number += 1
        heappush(self._waiting, (due, self._number, offer_id))

    def _apply(self, offer_id: int, item: dict[str, Any]) -> int:
        offer = self._market.shelf.find(offer_id)
        if offer is None:
            return 0
        after = offer.copy()
        if apply_terms(after, item, self._market.platform):
            return 0  # what was right when it was scheduled no longer is
        self._market.shelf.put(after)
        return 1

    def _look_at(self, offer_id: int, due: datetime) -> int:
        offer = self._market.shelf.find(offer_id)
        if offer is None or offer.validation not in PENDING:
            return 0
        after = offer.copy()
        self._move(after, *self._judged(offer))
        self._market.shelf.put(after)
        if after.validation in PENDING:
            self._push(offer_id, due + STAGE)
        return 1

    def _judged(self, offer: Offer) -> tuple[int, tuple[str, ...]]:
        described = offer.documentation
        known_brand = described.brand in BRANDS
        if offer.validation == IN_VALIDATION:
            return (DOCUMENTATION if known_brand else BRAND), ()
        if offer.validation == BRAND:
            return (BRAND_REFUSED if described.brand.strip().lower() in REFUSED_BRANDS else DOCUMENTATION), ()
        if offer.validation == EAN:
            refused = tuple(f"{code} is not a valid EAN." for code in described.eans if code.startswith(_SHOP_CODES))
            return (EAN_REFUSED if refused else APPROVED), refused
        errors = documentation_errors(self._market, offer)
        if errors:
            return (UPDATE_REFUSED if offer.validation == UPDATE else REFUSED), errors
        usual = all(code.startswith(self._market.platform.ean_prefix) for code in described.eans)
        new = offer.validation == DOCUMENTATION and described.part_number_key is None
        return (APPROVED if usual or not new else EAN), ()

    def _move(self, after: Offer, value: int, errors: tuple[str, ...]) -> None:
        after.validation = after.translation = value
        key = after.documentation.part_number_key
        if value == APPROVED:
            key = key or self._market.known_products.new_key(after.id)
            after.rank = after.rank or 1
        if value == EAN_REFUSED:
            after.stock = dict.fromkeys(after.stock, 0)
        after.documentation = replace(after.documentation, errors=errors, part_number_key=key)


def documentation_errors(market: Market, offer: Offer) -> tuple[str, ...]:
    """What eMAG's people find in the documentation as a whole, in the words of the official list (protocol §4.2)."""
    described = offer.documentation
    template = market.templates.find(described.category_id)
    sent = Submission(market, offer.id, documented_item(described), Use.NEW, offer, template=template)
    rules = (allowed_category, characteristics, family, images)
    return tuple(dict.fromkeys(finding.later for rule in rules for finding in rule(sent) if finding.later))


def documented_item(described: Documentation) -> dict[str, Any]:
    """The documentation as a save would send it."""
    item: dict[str, Any] = {
        "brand": described.brand,
        "category_id": described.category_id,
        "characteristics": [one._asdict() for one in described.characteristics],
    }
    if described.images:
        item["images"] = [image._asdict() for image in described.images]
    if described.family:
        item["family"] = described.family
    return item
