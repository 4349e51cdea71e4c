"""What the ERP paths have made: cancellations, and the refunds that hang on them (protocol §5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

_FIRST_CANCELLATION, _FIRST_REFUND = 2001, 3001


@dataclass
class Cancellation:
    """A cancellation and the refunds that hang on it. `wanted` is the sum that was named with it."""

    id: str
    order_id: int
    wanted: Decimal
    status: str = "pending"
    refunds: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class ErpRecords:
    """What the two paths have made on one platform, by id."""

    cancellations: dict[str, Cancellation] = field(default_factory=dict)
    refunds: int = 0

    def cancel(self, order_id: int, wanted: Decimal) -> Cancellation:
        """One more cancellation."""
        made = Cancellation(f"C-{_FIRST_CANCELLATION + len(self.cancellations)}", order_id, wanted)
        self.cancellations[made.id] = made
        return made

    def refund(self, made: Cancellation, wanted: Decimal, paid: Decimal) -> dict[str, Any]:
        """One more refund: `partial` as long as less than what was wanted, or paid, is given back."""
        given = wanted + sum((Decimal(one["amount"]) for one in made.refunds), Decimal(0))
        status = "partial" if given < (made.wanted or paid) else "processing"
        refund = {"refund_id": f"F-{_FIRST_REFUND + self.refunds}", "amount": str(wanted), "status": status}
        self.refunds += 1
        made.refunds.append(refund)
        made.status = "processing" if status == "partial" else "completed"
        return refund

    def of_order(self, order_id: int) -> list[dict[str, Any]]:
        """The cancellations of an order, for the control routes."""
        return [
            {**vars(one), "wanted": str(one.wanted)} for one in self.cancellations.values() if one.order_id == order_id
        ]
