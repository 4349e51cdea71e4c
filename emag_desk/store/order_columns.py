"""From an order as eMAG sends it to the cache's thin columns and lines, by way of `domain.orders.Order`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from emag_desk.domain.money import to_units
from emag_desk.domain.order_facets import facet
from emag_desk.domain.order_money import totals
from emag_desk.domain.order_transitions import storno_until, take_back_until
from emag_desk.domain.order_words import OPEN_STATUSES, OrderStatus
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.store.document_columns import checked, seconds, sound
from emag_desk.store.folding import folded
from emag_desk.store.plain_offer import NAME_KEY_LENGTH
from emag_desk.store.shelf import SEPARATOR


class OrderColumns(NamedTuple):
    """The columns of table `order_head` that come from the document. Times are Unix seconds, money ten-thousandths.

    `facet` does not know of AWBs. `final_at` is when the order can change no more, None while it is open.
    """

    facet: int
    id: int
    type: int
    status: int
    created: int | None
    modified: int | None
    customer: str
    customer_key: str
    phone: str
    city: str
    payment: int
    total: int
    currency: str
    lines: int
    units: int
    locker: int
    ship_by: int | None
    late: int
    cancellation_wanted: int
    invoice: int
    reason: int | None
    finalized_at: int | None
    part_numbers: str
    final_at: int | None


class LineColumns(NamedTuple):
    """The columns of table `order_line` that come from the document. `quantity` is 0 for a line that was dropped."""

    place: int
    line_id: int
    product_id: str
    name: str
    part_number: str
    part_number_key: str
    quantity: int


def columns_of(document: Any) -> tuple[OrderColumns, list[LineColumns]]:
    """The thin columns of one order and its lines. Raises UnreadableDocument."""

    def read() -> tuple[OrderColumns, list[LineColumns]]:
        order = Order.model_validate(document)
        return _head(order), [_line(place, line) for place, line in enumerate(order.products)]

    return checked(read)


def _head(order: Order) -> OrderColumns:
    customer = order.customer
    name = sound(customer.name or customer.shipping_contact or customer.billing_name)
    created = order.created or order.ordered_at
    return OrderColumns(
        facet=facet(
            status=order.status,
            type=order.type,
            awb=False,
            invoice=order.has_invoice,
            cancellation_wanted=order.cancellation_wanted,
        ),
        id=order.id,
        type=order.type,
        status=order.status,
        created=seconds(created),
        modified=seconds(order.modified),
        customer=name,
        customer_key=folded(name)[:NAME_KEY_LENGTH],
        phone=sound(customer.phone),
        city=sound(customer.shipping_city or customer.billing_city),
        payment=order.payment_mode_id or 0,
        total=to_units(totals(order).gross),
        currency=sound(order.currency),
        lines=len(order.lines),
        units=order.units,
        locker=int(order.is_locker),
        ship_by=seconds(order.maximum_date_for_shipment),
        late=int(order.late_shipment),
        cancellation_wanted=int(order.cancellation_wanted),
        invoice=int(order.has_invoice),
        reason=order.reason_cancellation.id,
        finalized_at=seconds(order.finalized_at),
        part_numbers=SEPARATOR.join(sound(line.code) for line in order.lines),
        final_at=seconds(_final_at(order)),
    )


def _line(place: int, line: OrderLine) -> LineColumns:
    return LineColumns(
        place=place,
        line_id=line.id or 0,
        product_id=sound(line.product_id),
        name=sound(line.name),
        part_number=sound(line.code),
        part_number_key=sound(line.part_number_key),
        quantity=line.quantity if line.active else 0,
    )


def _final_at(order: Order) -> datetime | None:
    """When the order can change no more, as far as its dates tell; None while anybody still has to do something."""
    if order.status in OPEN_STATUSES:
        return None
    last = max((moment for moment in (order.modified, order.created, order.date) if moment), default=None)
    if order.status == OrderStatus.FINALIZED:
        ended = storno_until(order.finalized_at or last)
    elif order.status == OrderStatus.CANCELLED:
        ended = take_back_until(last)
    else:
        ended = last
    return max((moment for moment in (ended, last) if moment), default=None)
