"""From a return as eMAG sends it to the cache's thin columns and lines, by way of `domain.returns.Return`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from emag_desk.domain.money import to_units
from emag_desk.domain.return_facets import facet
from emag_desk.domain.return_words import OPEN_RETURNS
from emag_desk.domain.returns import Return, ReturnLine
from emag_desk.store.document_columns import checked, seconds, sound
from emag_desk.store.folding import folded
from emag_desk.store.plain_offer import NAME_KEY_LENGTH
from emag_desk.store.shelf import SEPARATOR


class ReturnColumns(NamedTuple):
    """The columns of table `return_head` that come from the document. Times are Unix seconds, money ten-thousandths.

    `final_at` is when the return can change no more, None while it is open.
    """

    facet: int
    id: int
    order_id: int
    type: int
    status: int
    date: int | None
    status_at: int | None
    customer: str
    customer_key: str
    phone: str
    city: str
    products: str
    product_ids: str
    units: int
    reason: int | None
    return_type: int | None
    pickup_method: int | None
    refund: int | None
    currency: str
    deadline: int | None
    awbs: str
    final_at: int | None


class ReturnLineColumns(NamedTuple):
    """The columns of table `return_line` that come from the document."""

    place: int
    line_id: int
    product_id: str
    product_emag_id: int | None
    name: str
    quantity: int
    reason: int | None
    refund: int | None


def columns_of(document: Any) -> tuple[ReturnColumns, list[ReturnLineColumns]]:
    """The thin columns of one return and its lines. Raises UnreadableDocument."""

    def read() -> tuple[ReturnColumns, list[ReturnLineColumns]]:
        told = Return.model_validate(document)
        return _head(told), [_line(place, line) for place, line in enumerate(told.products)]

    return checked(read)


def _head(told: Return) -> ReturnColumns:
    name = sound(told.customer_name or told.customer_company)
    return ReturnColumns(
        facet=facet(status=told.status, type=told.type),
        id=told.id,
        order_id=told.order_id,
        type=told.type,
        status=told.status,
        date=seconds(told.date),
        status_at=seconds(told.status_at),
        customer=name,
        customer_key=folded(name)[:NAME_KEY_LENGTH],
        phone=sound(told.customer_phone),
        city=sound(told.pickup_city),
        products=sound(told.product_names),
        product_ids=SEPARATOR.join(sound(line.product_id) for line in told.products),
        units=told.units,
        reason=told.reason,
        return_type=told.return_type,
        pickup_method=told.pickup_method,
        refund=None if told.refund is None else to_units(told.refund),
        currency=sound(told.currency),
        deadline=seconds(told.deadline),
        awbs=" ".join(str(number) for number in told.awbs),
        final_at=seconds(_final_at(told)),
    )


def _line(place: int, line: ReturnLine) -> ReturnLineColumns:
    return ReturnLineColumns(
        place=place,
        line_id=line.id,
        product_id=sound(line.product_id),
        product_emag_id=line.product_emag_id,
        name=sound(line.product_name),
        quantity=line.quantity,
        reason=line.return_reason,
        refund=None if line.refund_value is None else to_units(line.refund_value),
    )


def _final_at(told: Return) -> datetime | None:
    """When it ended; where eMAG does not tell, when the time that it had has passed."""
    if told.status in OPEN_RETURNS:
        return None
    return max((moment for moment in (told.status_at or told.deadline, told.date) if moment), default=None)
