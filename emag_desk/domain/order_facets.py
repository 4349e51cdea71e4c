"""The folders of the orders tab, and the small number into which an order's answers to them are packed.

The cache stores the number beside the account in one index, so that the counts of all folders are one walk over it.
Whether an order is late changes with the clock: the cache asks `is_late` (or the same of its columns) when it is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum

from emag_desk.domain.order_words import OPEN_STATUSES, OrderStatus, OrderType


class Folder(StrEnum):
    """The folders, in the order in which they stand."""

    ALL = "all"
    NEW = "new"
    IN_PROGRESS = "in_progress"
    PREPARED = "prepared"
    FINALIZED = "finalized"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    LATE = "late"
    CANCELLATION_WANTED = "cancellation_wanted"
    WITHOUT_AWB = "without_awb"
    WITHOUT_INVOICE = "without_invoice"
    FBE = "fbe"


FOLDER_LABELS = {
    Folder.ALL: "All orders",
    Folder.NEW: "New",
    Folder.IN_PROGRESS: "In progress",
    Folder.PREPARED: "Prepared",
    Folder.FINALIZED: "Finalized",
    Folder.CANCELLED: "Cancelled",
    Folder.RETURNED: "Returned",
    Folder.LATE: "Late",
    Folder.CANCELLATION_WANTED: "Customer wants to cancel",
    Folder.WITHOUT_AWB: "Without AWB",
    Folder.WITHOUT_INVOICE: "Without invoice",
    Folder.FBE: "Shipped by eMAG (FBE)",
}

#: The folder of each status.
STATUS_FOLDERS: Mapping[Folder, OrderStatus] = {
    Folder.NEW: OrderStatus.NEW,
    Folder.IN_PROGRESS: OrderStatus.IN_PROGRESS,
    Folder.PREPARED: OrderStatus.PREPARED,
    Folder.FINALIZED: OrderStatus.FINALIZED,
    Folder.CANCELLED: OrderStatus.CANCELLED,
    Folder.RETURNED: OrderStatus.RETURNED,
}

_STATUS_BITS = 0b111
_UNKNOWN_STATUS = 0b111
_FBE, _AWB, _INVOICE, _CANCELLATION, _LATE = 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7

#: The bit that goes stale by itself; see `is_late`.
LATE_BIT = _LATE


def facet(*, status: int, type: int, awb: bool, invoice: bool, cancellation_wanted: bool, late: bool = False) -> int:
    """Pack an order's answers. `late` as of now: leave it out where the number is stored."""
    bits = status if 0 <= status < _UNKNOWN_STATUS else _UNKNOWN_STATUS
    for is_so, bit in (
        (type == OrderType.BY_EMAG, _FBE),
        (awb, _AWB),
        (invoice, _INVOICE),
        (cancellation_wanted, _CANCELLATION),
        (late, _LATE),
    ):
        bits |= bit if is_so else 0
    return bits


def is_late(status: int, ship_by: datetime | None, flagged: bool, now: datetime) -> bool:
    """Whether an order should have left already: eMAG says so, or its last date for shipment has passed."""
    return status in OPEN_STATUSES and (flagged or (ship_by is not None and ship_by < now))


def _status(bits: int) -> int:
    return bits & _STATUS_BITS


def _ours(bits: int) -> bool:
    return not bits & _FBE


def _in_status(status: OrderStatus) -> Callable[[int], bool]:
    return lambda bits: _ours(bits) and _status(bits) == status


#: The status folders hold what the seller ships; eMAG's own shipments have one folder, since nothing is done to them.
#: An invoice, though, is the seller's duty in both cases.
_TESTS: dict[Folder, Callable[[int], bool]] = {
    Folder.ALL: lambda bits: True,
    **{folder: _in_status(status) for folder, status in STATUS_FOLDERS.items()},
    Folder.LATE: lambda bits: _ours(bits) and bool(bits & _LATE) and _status(bits) in OPEN_STATUSES,
    Folder.CANCELLATION_WANTED: lambda bits: (
        _ours(bits) and bool(bits & _CANCELLATION) and _status(bits) in OPEN_STATUSES
    ),
    Folder.WITHOUT_AWB: lambda bits: (
        _ours(bits) and not bits & _AWB and _status(bits) in (OrderStatus.IN_PROGRESS, OrderStatus.PREPARED)
    ),
    Folder.WITHOUT_INVOICE: lambda bits: (
        not bits & _INVOICE and _status(bits) in (OrderStatus.PREPARED, OrderStatus.FINALIZED)
    ),
    Folder.FBE: lambda bits: bool(bits & _FBE),
}


def matches(bits: int, folder: Folder) -> bool:
    """Whether an order with these answers lies in a folder. An order lies in several."""
    return _TESTS[folder](bits)


def numbers_of(folder: Folder) -> list[int]:
    """Every packed number that lies in a folder, for a filter by index."""
    return [bits for bits in range(_LATE << 1) if matches(bits, folder)]


def count(bits_and_counts: Iterable[tuple[int, int]]) -> dict[Folder, int]:
    """How many orders each folder holds, from pairs of (packed number, how many orders have it)."""
    counts = dict.fromkeys(Folder, 0)
    for bits, number in bits_and_counts:
        for folder, test in _TESTS.items():
            if test(bits):
                counts[folder] += number
    return counts
