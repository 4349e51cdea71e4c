"""From an order as eMAG sends it to the cache's thin columns and lines, by way of `domain.orders.Order`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from pydantic import ValidationError

from emag_desk.domain.money import to_units
from emag_desk.domain.order_facets import facet
from emag_desk.domain.order_money import totals
from emag_desk.domain.order_transitions import storno_until, take_back_until
from emag_desk.domain.order_words import OPEN_STATUSES, OrderStatus
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.store.folding import folded
from emag_desk.store.order_reader import SEPARATOR
from emag_desk.store.plain_offer import MOST, NAME_KEY_LENGTH

#: Texts of an order that are kept in the thin row are cut here: no name or number is longer.
_LONGEST = 500


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


class UnreadableOrder(Exception):
    """An order that means nothing we understand; says why in a few words."""


def columns_of(document: Any) -> tuple[OrderColumns, list[LineColumns]]:
    """The thin columns of one order and its lines. Raises UnreadableOrder."""
    try:
        order = Order.model_validate(document)
        columns, lines = _head(order), [_line(place, line) for place, line in enumerate(order.products)]
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise UnreadableOrder(f"{where}: {first['msg']}" if where else first["msg"]) from problem
    except (ArithmeticError, RecursionError) as problem:
        raise UnreadableOrder(f"a number is out of range: {problem}") from problem
    for values in (columns, *lines):
        for name, value in zip(values._fields, values, strict=True):
            if type(value) is int and abs(value) > MOST:
                raise UnreadableOrder(f"{name}: the number is too large")
    return columns, lines


def id_of(document: Any) -> int | None:
    """The number of an order that cannot be read otherwise, if it has one."""
    found = document.get("id") if isinstance(document, dict) else None
    if isinstance(found, str) and found.isascii() and found.isdigit():
        found = int(found)
    return found if type(found) is int and abs(found) <= MOST else None


def _head(order: Order) -> OrderColumns:
    customer = order.customer
    name = _sound(customer.name or customer.shipping_contact or customer.billing_name)
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
        created=_seconds(created),
        modified=_seconds(order.modified),
        customer=name,
        customer_key=folded(name)[:NAME_KEY_LENGTH],
        phone=_sound(customer.phone),
        city=_sound(customer.shipping_city or customer.billing_city),
        payment=order.payment_mode_id or 0,
        total=to_units(totals(order).gross),
        currency=_sound(order.currency),
        lines=len(order.lines),
        units=order.units,
        locker=int(order.is_locker),
        ship_by=_seconds(order.maximum_date_for_shipment),
        late=int(order.late_shipment),
        cancellation_wanted=int(order.cancellation_wanted),
        invoice=int(order.has_invoice),
        reason=order.reason_cancellation.id,
        finalized_at=_seconds(order.finalized_at),
        part_numbers=SEPARATOR.join(_sound(line.code) for line in order.lines),
        final_at=_seconds(_final_at(order)),
    )


def _line(place: int, line: OrderLine) -> LineColumns:
    return LineColumns(
        place=place,
        line_id=line.id or 0,
        product_id=_sound(line.product_id),
        name=_sound(line.name),
        part_number=_sound(line.code),
        part_number_key=_sound(line.part_number_key),
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


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _sound(text: str) -> str:
    """Cut, and without half surrogate pairs, which pass JSON but are no text that a file could hold."""
    text = text[:_LONGEST].replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
