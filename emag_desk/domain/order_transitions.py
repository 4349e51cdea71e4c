"""Which next statuses and deeds eMAG allows for an order, and until when (protocol §4.13, matrix).

A window of hours is elapsed time; a window of days ends at the same time of day in Bucharest, across a change of the
clocks. Where eMAG has not told when an order was finalized, the deed is offered without an end: eMAG itself will judge.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, Protocol

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.order_words import STATUS_LABELS, OrderStatus, OrderType, status_label
from emag_desk.errors import Sentence

#: After it was finalized or cancelled, an order can be taken back for so long.
TAKE_BACK = timedelta(hours=48)
#: The time in which customers may return, unless the category says otherwise.
RETURN_DAYS = 30
#: And so many days more for the seller to say that they did.
EXTRA_DAYS = 5

_NEW, _IN_PROGRESS, _PREPARED = OrderStatus.NEW, OrderStatus.IN_PROGRESS, OrderStatus.PREPARED
_FINALIZED, _CANCELLED, _RETURNED = OrderStatus.FINALIZED, OrderStatus.CANCELLED, OrderStatus.RETURNED


class Standing(Protocol):
    """What is asked of an order, whether it is a row of the cache or the order itself."""

    @property
    def type(self) -> int: ...
    @property
    def status(self) -> int: ...
    @property
    def finalized_at(self) -> datetime | None: ...


class Move(NamedTuple):
    """A status that an order may be given, and until when (aware; None: no end, or none that is known)."""

    status: OrderStatus
    until: datetime | None = None


def take_back_until(since: datetime | None) -> datetime | None:
    """When a finalized or cancelled order can no longer be taken back."""
    return since + TAKE_BACK if since else None


def storno_until(finalized_at: datetime | None, return_days: int = RETURN_DAYS) -> datetime | None:
    """When money can no longer be given back for a finalized order."""
    if finalized_at is None:
        return None
    # Added to the time on the wall, so that a change of the clocks in between moves nothing.
    return (finalized_at.astimezone(BUCHAREST) + timedelta(days=return_days + EXTRA_DAYS)).astimezone(UTC)


def next_statuses(
    order_status: int,
    order_type: int,
    *,
    finalized_at: datetime | None = None,
    cancelled_at: datetime | None = None,
    now: datetime,
    return_days: int = RETURN_DAYS,
) -> list[Move]:
    """The statuses that an order may be given by `order/save`, in the order in which they are offered.

    A new order has none: it is acknowledged (`can_acknowledge`). An order that eMAG ships has none at all.
    """
    if order_type == OrderType.BY_EMAG:
        return []
    back = take_back_until(finalized_at)
    moves = {
        _IN_PROGRESS: [Move(_PREPARED), Move(_FINALIZED), Move(_CANCELLED)],
        _PREPARED: [Move(_FINALIZED), Move(_CANCELLED)],
        _FINALIZED: [
            Move(_PREPARED, back),
            Move(_RETURNED, storno_until(finalized_at, return_days)),
            Move(_CANCELLED, back),
        ],
        _CANCELLED: [Move(status, take_back_until(cancelled_at)) for status in (_IN_PROGRESS, _PREPARED, _FINALIZED)],
    }
    allowed = moves[OrderStatus(order_status)] if order_status in moves else []
    return [move for move in allowed if move.until is None or now <= move.until]


def can_acknowledge(order: Standing) -> Sentence | None:
    """Why an order cannot be acknowledged; None when it can."""
    if order.status == _NEW:
        return _not_ours(order)
    return Sentence("Only a new order can be acknowledged; this one is {status}.", _status(order))


def can_edit_lines(order: Standing) -> Sentence | None:
    """Why the lines of an order cannot be edited; None when they can."""
    if order.status in (_IN_PROGRESS, _PREPARED):
        return _not_ours(order)
    if order.status == _NEW:
        return Sentence("Acknowledge the order first: until then eMAG may still change it.")
    return Sentence(
        "Lines can be edited while an order is in progress or prepared; this one is {status}.", _status(order)
    )


def can_move(
    order: Standing, status: OrderStatus, now: datetime, cancelled_at: datetime | None = None
) -> Sentence | None:
    """Why an order cannot be given this status; None when it can."""
    moves = next_statuses(order.status, order.type, finalized_at=order.finalized_at, cancelled_at=cancelled_at, now=now)
    if any(move.status is status for move in moves):
        return None
    if order.type == OrderType.BY_EMAG:
        return _not_ours(order)
    if order.status == _NEW:
        return Sentence("Acknowledge the order first: until then eMAG may still change it.")
    return Sentence(
        "An order that is {status} cannot become {wanted}, or can no longer.",
        {**_status(order), "wanted": Sentence(STATUS_LABELS[status])},
    )


def can_cancel(order: Standing, now: datetime) -> Sentence | None:
    """Why an order cannot be cancelled; None when it can."""
    if order.status == _CANCELLED:
        return Sentence("The order is cancelled already.")
    return can_move(order, _CANCELLED, now)


def can_storno(order: Standing, now: datetime, return_days: int = RETURN_DAYS) -> Sentence | None:
    """Why pieces of an order cannot be given back for money (`is_storno`, or all of it); None when they can."""
    if order.status != _FINALIZED:
        return Sentence("Money is given back for a finalized order; this one is {status}.", _status(order))
    until = storno_until(order.finalized_at, return_days)
    if until is not None and now > until:
        text = "The time for giving money back ended on {day}."
        return Sentence(text, {"day": until.astimezone(BUCHAREST).strftime("%d.%m.%Y")})
    return _not_ours(order)


def can_issue_awb(order: Standing) -> Sentence | None:
    """Why no AWB can be issued for an order; None when one can. Whether couriers are enforced: `awb_checks`."""
    if order.status == _NEW:
        return Sentence("Acknowledge the order first: until then eMAG may still change it.")
    if order.status in (_IN_PROGRESS, _PREPARED, _FINALIZED):
        return _not_ours(order)
    return Sentence("An order that is {status} is not shipped.", _status(order))


def can_unlock(order: Standing, enforced: Collection[int] | None) -> Sentence | None:
    """Why the courier of an order cannot be unlocked; None when it can.

    `enforced` is the order's `enforced_vendor_courier_accounts`: None means that the courier is free already.
    """
    if enforced is None:
        return Sentence("eMAG leaves the courier of this order to you already.")
    return can_issue_awb(order)


def _status(order: Standing) -> dict[str, object]:
    return {"status": Sentence(status_label(order.status))}


def _not_ours(order: Standing) -> Sentence | None:
    if order.type == OrderType.BY_EMAG:
        return Sentence("eMAG ships this order itself (FBE): only attachments can be added.")
    return None
