"""One platform's shop with everything a route needs to answer, and one call to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from emag_desk.practice.answers import Answer
from emag_desk.practice.awb_book import AwbBook
from emag_desk.practice.bodies import Body
from emag_desk.practice.catalogue import Catalogue
from emag_desk.practice.category_shelf import CategoryShelf
from emag_desk.practice.clock import Clock, SystemClock
from emag_desk.practice.invoice_book import InvoiceBook
from emag_desk.practice.known_products import KnownProducts
from emag_desk.practice.ledger import Ledger
from emag_desk.practice.moderation import Moderation
from emag_desk.practice.order_book import OrderBook
from emag_desk.practice.platforms import PLATFORMS, Platform
from emag_desk.practice.return_book import ReturnBook
from emag_desk.practice.shelf import Shelf
from emag_desk.practice.switches import Switches


@dataclass
class Market:
    """The data of one platform. Orders and returns are worked out when first asked for; `orders` are there then.

    `orders_per_hour` more arrive after that.
    """

    platform: Platform
    seed: int
    offers: int
    orders: int
    switches: Switches
    ledger: Ledger
    clock: Clock
    orders_per_hour: float = 0

    @cached_property
    def shelf(self) -> Shelf:
        """Its offers."""
        return Shelf(Catalogue(self.platform, self.seed, self.offers))

    @cached_property
    def templates(self) -> CategoryShelf:
        """Its categories."""
        return CategoryShelf(self.platform, self.switches)

    @cached_property
    def known_products(self) -> KnownProducts:
        """What eMAG's catalogue holds from other sellers."""
        return KnownProducts(self.platform, self.seed)

    @cached_property
    def moderation(self) -> Moderation:
        """What waits for eMAG's people, and for its day."""
        return Moderation(self)

    @cached_property
    def order_book(self) -> OrderBook:
        """Its orders, dated back from the first time anyone asks for them; none where there is nothing to sell."""
        return OrderBook(self, self.orders if self.offers else 0, self.orders_per_hour)

    @cached_property
    def awb_book(self) -> AwbBook:
        """Its parcels."""
        return AwbBook(self.platform.code, self.clock)

    @cached_property
    def return_book(self) -> ReturnBook:
        """Its returns, worked out from its orders the first time anyone asks for them."""
        return ReturnBook(self)

    @cached_property
    def invoice_book(self) -> InvoiceBook:
        """Its invoices, worked out from its orders the first time anyone asks for them."""
        return InvoiceBook(self)

    @cached_property
    def measurements(self) -> dict[int, dict[str, float]]:
        """Sizes and weights that the seller sent, by offer."""
        return {}

    @cached_property
    def proposals(self) -> dict[tuple[int, int], dict[str, Any]]:
        """Proposals for campaigns, by campaign and offer."""
        return {}

    @cached_property
    def erp_returns(self) -> dict[str, dict[str, Any]]:
        """Returns made by the ERP dialect, by id."""
        return {}

    @cached_property
    def erp_invoices(self) -> dict[str, dict[str, Any]]:
        """Invoices made by the ERP dialect, by id."""
        return {}

    def reset(self) -> None:
        """Undo every change."""
        for name in [name for name, part in vars(type(self)).items() if isinstance(part, cached_property)]:
            vars(self).pop(name, None)


def practice_market(
    platform: str = "emag-ro", *, seed: int = 1, offers: int = 0, orders: int = 0, clock: Clock | None = None
) -> Market:
    """One platform's shop without a server around it."""
    clock = clock or SystemClock()
    return Market(PLATFORMS[platform], seed, offers, orders, Switches(), Ledger(clock), clock)


@dataclass
class Call:
    """One request that reached eMAG. `parameter` is what stands in the path, `number` counts arrivals.

    `refuse_first` makes a save refuse its first item, as its fate wanted.
    """

    number: int
    route: str
    body: Body
    parameter: str = ""
    query: dict[str, list[str]] = field(default_factory=dict)
    refuse_first: bool = False


Handler = Callable[[Market, Call], Answer]
