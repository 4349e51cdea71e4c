"""Which next statuses eMAG allows for a return, what it demands for each, and how long there is (protocol §4.15).

    2 new -> 3 acknowledged -> 6 received -> 7 finalized; refused (4) after it was received; cancelled (5) from 2 and 3

Days are those of Bucharest: fourteen of them end at the same time of day, across a change of the clocks.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.order_words import OrderType
from emag_desk.domain.return_words import RETURN_STATUS_LABELS, ReturnStatus, ReturnType, return_status_label
from emag_desk.errors import Sentence

#: How long a seller has to finish a return, unless eMAG names the day.
TIME_TO_FINISH = timedelta(days=14)

_NEW, _ACKNOWLEDGED, _RECEIVED = ReturnStatus.NEW, ReturnStatus.ACKNOWLEDGED, ReturnStatus.RECEIVED
_REFUSED, _CANCELLED, _FINALIZED = ReturnStatus.REFUSED, ReturnStatus.CANCELLED, ReturnStatus.FINALIZED

_MOVES: dict[int, tuple[ReturnStatus, ...]] = {
    _NEW: (_ACKNOWLEDGED, _CANCELLED),
    _ACKNOWLEDGED: (_RECEIVED, _CANCELLED),
    _RECEIVED: (_FINALIZED, _REFUSED),
}
#: The words for the deed that leads to a status.
MOVE_LABELS = {
    _ACKNOWLEDGED: "Acknowledge",
    _RECEIVED: "Mark as received",
    _FINALIZED: "Finalize",
    _REFUSED: "Refuse",
    _CANCELLED: "Cancel the return",
}


class Standing(Protocol):
    """What is asked of a return, whether it is a row of the cache or the return itself."""

    @property
    def type(self) -> int: ...
    @property
    def status(self) -> int: ...


class Wish(Protocol):
    """A return or its row, as far as it says what the customer wants."""

    @property
    def return_type(self) -> int | None: ...


class Demand(StrEnum):
    """What eMAG may ask for with a status."""

    DIAGNOSTIC = "diagnostic"
    REJECT_REASON = "reject_reason"
    REFUND = "refund"
    REPLACEMENT = "replacement"
    RETURN_TAX = "return_tax"


DEMAND_LABELS = {
    Demand.DIAGNOSTIC: "Diagnostic",
    Demand.REJECT_REASON: "Reason of the refusal",
    Demand.REFUND: "Money back",
    Demand.REPLACEMENT: "Replacement",
    Demand.RETURN_TAX: "Fee for sending it back",
}
#: Asked of each product; the others are of the whole return.
PER_LINE = frozenset({Demand.DIAGNOSTIC, Demand.REJECT_REASON, Demand.REFUND})


class Need(NamedTuple):
    """Something to fill in with a status; what is not `mandatory` may stay empty."""

    demand: Demand
    mandatory: bool = True


def deadline_of(date: datetime | None, maximum: datetime | None) -> datetime | None:
    """When a return must be finished: as eMAG says, else fourteen days of Bucharest after it was asked for."""
    if maximum is not None or date is None:
        return maximum
    # Added to the time on the wall, so that a change of the clocks in between moves nothing.
    return (date.astimezone(BUCHAREST) + TIME_TO_FINISH).astimezone(UTC)


def next_statuses(status: int, type: int = OrderType.BY_SELLER) -> tuple[ReturnStatus, ...]:
    """The statuses that a return may be given, the usual one first; none for a return that eMAG handles."""
    return () if type == OrderType.BY_EMAG else _MOVES.get(status, ())


def can_move(standing: Standing, wanted: ReturnStatus) -> Sentence | None:
    """Why a return cannot be given this status; None when it can."""
    if wanted in next_statuses(standing.status, standing.type):
        return None
    if standing.type == OrderType.BY_EMAG:
        return Sentence("eMAG handles this return itself (FBE).")
    values = {
        "status": Sentence(return_status_label(standing.status)),
        "wanted": Sentence(RETURN_STATUS_LABELS[wanted]),
    }
    if standing.status == wanted:
        return Sentence("The return is {status} already.", values)
    if wanted is _REFUSED and standing.status in (_NEW, _ACKNOWLEDGED):
        return Sentence("A return can be refused after it was received; this one is {status}.", values)
    return Sentence("A return that is {status} cannot become {wanted}.", values)


def can_pick_up(standing: Standing) -> Sentence | None:
    """Why no courier can be sent for a return; None when one can."""
    if standing.type == OrderType.BY_EMAG:
        return Sentence("eMAG handles this return itself (FBE).")
    if standing.status in (_NEW, _ACKNOWLEDGED):
        return None
    text = "A courier fetches a return that is new or acknowledged; this one is {status}."
    return Sentence(text, {"status": Sentence(return_status_label(standing.status))})


def needs(status: int, wish: Wish) -> tuple[Need, ...]:
    """What has to be filled in, or may be, when a return gets this status.

    Assumed where the protocol is silent: each product's diagnostic is worth telling when it was received, and must be
    there in the end; a refusal gives its reason for each product and may charge the way back; who wants money gets it
    told by product, who wants another product is told which.
    """
    if status == _RECEIVED:
        return (Need(Demand.DIAGNOSTIC, mandatory=False),)
    if status == _REFUSED:
        return (
            Need(Demand.REJECT_REASON),
            Need(Demand.DIAGNOSTIC, mandatory=False),
            Need(Demand.RETURN_TAX, mandatory=False),
        )
    if status != _FINALIZED:
        return ()
    found, return_type = [Need(Demand.DIAGNOSTIC)], wish.return_type
    if return_type in (ReturnType.REFUND, ReturnType.VOUCHER):
        found.append(Need(Demand.REFUND, mandatory=return_type == ReturnType.REFUND))
    if return_type in (ReturnType.OTHER_PRODUCT, ReturnType.SAME_PRODUCT):
        found.append(Need(Demand.REPLACEMENT, mandatory=return_type == ReturnType.OTHER_PRODUCT))
    return tuple(found)
