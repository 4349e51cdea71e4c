"""Reads one order as eMAG has it at this moment: before it is saved as a whole, and when nobody knows what became."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from emag_desk.api.pacing import Priority
from emag_desk.domain.order_facts import facts_of
from emag_desk.domain.orders import Order
from emag_desk.errors import InputError, Sentence
from emag_desk.sync.actions.fresh_reading import TYPES, FreshReading

READ = "order/read"
_NO_SUCH_ORDER = Sentence("eMAG does not list this order.")


@dataclass(frozen=True)
class FreshOrder:
    """An order word for word as eMAG has just told it. `read_at` is the monotonic moment before it was asked for."""

    document: Mapping[str, Any]
    read_at: float

    @property
    def order(self) -> Order:
        """The order as it is understood. Raises InputError when eMAG tells it in a way that cannot be read."""
        try:
            return Order.model_validate(dict(self.document))
        except ValidationError as problem:
            raise InputError("eMAG tells this order in a way that cannot be read, so nothing was sent.") from problem

    @property
    def facts(self) -> dict[str, str | None]:
        """What an action on it is compared with."""
        return facts_of(self.document)


class OrderReading(FreshReading):
    """Reads orders of one account by their numbers."""

    async def read(self, order_id: int, *, priority: Priority = Priority.ORDERS) -> FreshOrder | Sentence:
        """The order, or why there is none to read. Raises NotNow when eMAG gives no usable answer."""
        for order_type in TYPES:
            read_at = self._clock.monotonic()
            document = await self._one(READ, "id", order_id, order_type, priority)
            if isinstance(document, Sentence):
                return document
            if document is not None:
                await self._keep(document)
                return FreshOrder(document, read_at)
        return _NO_SUCH_ORDER
