"""What the operator wants to see of the offers: text, filters and order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from emag_desk.domain.offer_facets import Chip


@dataclass(frozen=True)
class OfferQuery:
    """A search over the cached offers.

    `text` may hold several pasted codes separated by white space, commas or semicolons: with several, an offer matches
    when any of them is its id, EAN, part number or PNK; a single text also searches words of the name.
    `accounts` empty means all. `sort` is a column of `OfferRow` or `gross_price`; empty means the order in which they
    were pulled. `only` limits the search to these (account, offer id) pairs, as for the chip "Staged"; `category` to
    one category.
    """

    text: str = ""
    accounts: frozenset[str] = frozenset()
    chips: frozenset[Chip] = frozenset()
    sort: str = ""
    descending: bool = False
    only: frozenset[tuple[str, int]] | None = None
    category: int | None = None


@dataclass(frozen=True)
class OfferCounts:
    """How many offers match text and accounts, how many of them each chip stands for, and how many per account."""

    total: int = 0
    chips: dict[Chip, int] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)


class OfferDay(NamedTuple):
    """What the market looked like for one offer on one UTC day (`YYYY-MM-DD`). Prices are net, in ten-thousandths."""

    day: str
    sale_price: int | None
    best_offer_sale_price: int | None
    buy_button_rank: int | None
    number_of_offers: int | None
