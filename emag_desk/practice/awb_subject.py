"""What an AWB is for: an order on its way to the customer, or a return on its way back (protocol §4.14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from emag_desk.practice.awb_fields import Fields
from emag_desk.practice.market import Market
from emag_desk.practice.orders import BY_EMAG, FINALIZED, IN_PROGRESS, PREPARED
from emag_desk.practice.return_document import ACKNOWLEDGED, NEW, RECEIVED

_LARGEST_ID = 4_294_967_295
_SHIPPABLE = (IN_PROGRESS, PREPARED, FINALIZED)
_COLLECTABLE = (NEW, ACKNOWLEDGED, RECEIVED)


@dataclass(frozen=True)
class Subject:
    """The order or the return. `enforced`: None is a free choice, an empty list no AWB at all (protocol §2.3)."""

    order_id: int | None
    rma_id: int | None
    order_type: int
    currency: str
    enforced: list[int] | None
    locker_id: str
    locker_name: str

    @property
    def is_return(self) -> bool:
        """Whether the parcel comes from the customer."""
        return self.rma_id is not None


def subject_of(market: Market, fields: Fields) -> Subject | None:
    """The order or return that a save names; None after a complaint."""
    rma_id = fields.whole("rma_id", 1, _LARGEST_ID)
    order_id = fields.whole("order_id", 1, _LARGEST_ID, mandatory=not rma_id)
    if fields.messages:
        return None
    return _return(market, fields, rma_id, order_id) if rma_id else _order(market, fields, order_id)


def _order(market: Market, fields: Fields, order_id: int) -> Subject | None:
    order = market.order_book.find(order_id)
    if order is None:
        fields.complain(f"Order {order_id} not found")
        return None
    if order["type"] == BY_EMAG:
        fields.complain(f"The order {order_id} is fulfilled by eMAG")
        return None
    if order["status"] not in _SHIPPABLE:
        fields.complain(f"An AWB can not be issued for order {order_id} in status {order['status']}")
        return None
    locker = _locker(order["details"])
    return Subject(
        order_id=order_id,
        rma_id=None,
        order_type=order["type"],
        currency=market.platform.currency,
        enforced=order["enforced_vendor_courier_accounts"],
        locker_id=locker[0],
        locker_name=locker[1],
    )


def _locker(details: Any) -> tuple[str, str]:
    """[] when empty, an object when filled (protocol §2.3)."""
    if not isinstance(details, dict):
        return "", ""
    return str(details.get("locker_id") or ""), str(details.get("locker_name") or "")


def _return(market: Market, fields: Fields, rma_id: int, order_id: int) -> Subject | None:
    found = market.return_book.find(rma_id)
    if found is None:
        fields.complain(f"Return {rma_id} not found")
        return None
    if order_id and str(order_id) != found["order_id"]:
        fields.complain(f"The return {rma_id} does not belong to order {order_id}")
    if found["request_status"] not in _COLLECTABLE:
        fields.complain(f"An AWB can not be issued for return {rma_id} in status {found['request_status']}")
    if fields.messages:
        return None
    return Subject(
        order_id=int(found["order_id"]),
        rma_id=rma_id,
        order_type=found["type"],
        currency=market.platform.currency,
        enforced=None,
        locker_id="",
        locker_name="",
    )
