"""What an offer costs us, and what eMAG said of its price when it was asked: kept here, eMAG is not told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True)
class OfferCost:
    """Of one offer. Prices are net, in the account's currency; `commission` is a percentage of the net price.

    `asked_at` (aware) is when eMAG said so; None: it was not asked yet, so a missing `smart_deals` says nothing.
    """

    account: str
    offer_id: int
    cost: Decimal | None = None
    smart_deals: Decimal | None = None
    commission: Decimal | None = None
    asked_at: datetime | None = None
