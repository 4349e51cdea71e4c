"""An order as it is decided upon: as eMAG has it now or, when eMAG does not answer, as it was read last."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Account
from emag_desk.domain.order_facts import facts_of
from emag_desk.domain.order_lines import shown
from emag_desk.domain.order_money import Totals, totals
from emag_desk.domain.orders import Order
from emag_desk.errors import DeskError, InputError, MarketplaceError, SecretsError
from emag_desk.store.reader import CacheReader
from emag_desk.ui.language import say_error
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.past import cancelled_at

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.domain.order_row import OrderRow
    from emag_desk.store.order_reader import OrderPast

#: Seconds that an operator waits for eMAG before the order is shown as it was read last.
PATIENCE = 6.0


@dataclass(frozen=True)
class OrderAtHand:
    """One order with everything that a decision about it needs. `offline` says why eMAG was not asked just now."""

    account: Account
    order: Order
    row: OrderRow
    document: Mapping[str, Any] = field(repr=False)
    past: tuple[OrderPast, ...] = ()
    offline: DeskError | None = None

    @cached_property
    def totals(self) -> Totals:
        """What it comes to."""
        return totals(self.order, self.account.currency)

    @property
    def base(self) -> dict[str, str | None]:
        """What the operator is shown, as the `base` of an action."""
        return {**shown(self.order), **facts_of(self.document)}

    @property
    def title(self) -> str:
        """What the outbox calls it."""
        customer = self.order.customer
        return customer.shipping_contact or customer.name or str(self.order.id)

    @property
    def cancelled_at(self) -> datetime | None:
        """When it was cancelled, as far as readings noticed."""
        return cancelled_at(self.past)

    def age(self, now: datetime) -> str:
        """Of what time it is, and why of no newer one; empty when it was read just now."""
        if self.offline is None:
            return ""
        text = QCoreApplication.translate(
            "order",
            "As read {time}: {reason} Before anything is sent the order is read again, "
            "and nothing is sent if it changed.",
        )
        return text.format(time=moment(self.row.read_at, now), reason=say_error(self.offline))


async def take(desk: Desk, account: Account, order_id: int) -> OrderAtHand:
    """Read an order from eMAG, else from the cache. Reading acknowledges nothing.

    Raises InputError for an order that eMAG does not list, or of which nothing is known here; StoreError.
    """
    offline: DeskError | None = None
    try:
        async with asyncio.timeout(PATIENCE):
            await desk.orders.read(account, order_id)
    except TimeoutError:
        offline = MarketplaceError("eMAG does not answer at the moment.", cause="NO_ANSWER")
    except (MarketplaceError, SecretsError) as problem:
        offline = problem
    row, document, past = await desk.readers.run(lambda reader: _cached(reader, account.key, order_id))
    if row is None or not document:
        raise offline or InputError("The details of order {number} are not kept here.", number=order_id)
    return OrderAtHand(account, Order.model_validate(document), row, document, tuple(past), offline)


def _cached(
    reader: CacheReader, account: str, order_id: int
) -> tuple[OrderRow | None, dict[str, Any], list[OrderPast]]:
    orders = reader.orders
    return orders.order(account, order_id), orders.document(account, order_id), orders.history(account, order_id)
