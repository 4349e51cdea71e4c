"""The folders of the returns tab, and the small number into which a return's answers to them are packed.

The cache stores the number (without what goes stale with the clock) beside the account in one index, so that the counts
of all folders are one walk over it. Whether a return is due is asked of its deadline when the cache is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from emag_desk.domain.order_words import OrderType
from emag_desk.domain.return_words import OPEN_RETURNS, ReturnStatus

#: A return whose time ends within so long is due soon.
SOON = timedelta(days=3)


class ReturnFolder(StrEnum):
    """The folders, in the order in which they stand."""

    ALL = "all"
    NEW = "new"
    ACKNOWLEDGED = "acknowledged"
    RECEIVED = "received"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    FINALIZED = "finalized"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"
    FBE = "fbe"


RETURN_FOLDER_LABELS = {
    ReturnFolder.ALL: "All returns",
    ReturnFolder.NEW: "New",
    ReturnFolder.ACKNOWLEDGED: "Acknowledged",
    ReturnFolder.RECEIVED: "Received",
    ReturnFolder.DUE_SOON: "Due within 3 days",
    ReturnFolder.OVERDUE: "Overdue",
    ReturnFolder.FINALIZED: "Finalized",
    ReturnFolder.REFUSED: "Refused",
    ReturnFolder.CANCELLED: "Cancelled",
    ReturnFolder.INCOMPLETE: "Incomplete",
    ReturnFolder.FBE: "Handled by eMAG (FBE)",
}

#: The folder of each status.
RETURN_STATUS_FOLDERS: Mapping[ReturnFolder, ReturnStatus] = {
    ReturnFolder.NEW: ReturnStatus.NEW,
    ReturnFolder.ACKNOWLEDGED: ReturnStatus.ACKNOWLEDGED,
    ReturnFolder.RECEIVED: ReturnStatus.RECEIVED,
    ReturnFolder.FINALIZED: ReturnStatus.FINALIZED,
    ReturnFolder.REFUSED: ReturnStatus.REFUSED,
    ReturnFolder.CANCELLED: ReturnStatus.CANCELLED,
    ReturnFolder.INCOMPLETE: ReturnStatus.INCOMPLETE,
}

_STATUS_BITS = 0b111
_UNKNOWN_STATUS = 0
_FBE, _SOON, _OVERDUE = 1 << 3, 1 << 4, 1 << 5

#: The bits that go stale by themselves; see `is_due_soon` and `is_overdue`.
SOON_BIT, OVERDUE_BIT = _SOON, _OVERDUE


def facet(*, status: int, type: int, due_soon: bool = False, overdue: bool = False) -> int:
    """Pack a return's answers. `due_soon` and `overdue` as of now: leave them out where the number is stored."""
    bits = status if status in RETURN_STATUS_FOLDERS.values() else _UNKNOWN_STATUS
    for is_so, bit in ((type == OrderType.BY_EMAG, _FBE), (due_soon, _SOON), (overdue, _OVERDUE)):
        bits |= bit if is_so else 0
    return bits


def is_overdue(status: int, deadline: datetime | None, now: datetime) -> bool:
    """Whether a return should have been finished already."""
    return status in OPEN_RETURNS and deadline is not None and deadline < now


def is_due_soon(status: int, deadline: datetime | None, now: datetime) -> bool:
    """Whether the time for a return ends soon, and has not ended yet."""
    return status in OPEN_RETURNS and deadline is not None and now <= deadline <= now + SOON


def _status(bits: int) -> int:
    return bits & _STATUS_BITS


def _ours(bits: int) -> bool:
    return not bits & _FBE


def _in_status(status: ReturnStatus) -> Callable[[int], bool]:
    return lambda bits: _ours(bits) and _status(bits) == status


def _open_with(bit: int) -> Callable[[int], bool]:
    return lambda bits: _ours(bits) and bool(bits & bit) and _status(bits) in OPEN_RETURNS


#: The status folders hold what the seller handles; eMAG's own returns have one folder, since nothing is done to them.
_TESTS: dict[ReturnFolder, Callable[[int], bool]] = {
    ReturnFolder.ALL: lambda bits: True,
    **{folder: _in_status(status) for folder, status in RETURN_STATUS_FOLDERS.items()},
    ReturnFolder.DUE_SOON: _open_with(_SOON),
    ReturnFolder.OVERDUE: _open_with(_OVERDUE),
    ReturnFolder.FBE: lambda bits: bool(bits & _FBE),
}


def matches(bits: int, folder: ReturnFolder) -> bool:
    """Whether a return with these answers lies in a folder. A return lies in several."""
    return _TESTS[folder](bits)


def numbers_of(folder: ReturnFolder) -> list[int]:
    """Every packed number that lies in a folder, for a filter by index."""
    return [bits for bits in range(_OVERDUE << 1) if matches(bits, folder)]


def count(bits_and_counts: Iterable[tuple[int, int]]) -> dict[ReturnFolder, int]:
    """How many returns each folder holds, from pairs of (packed number, how many returns have it)."""
    counts = dict.fromkeys(ReturnFolder, 0)
    for bits, number in bits_and_counts:
        for folder, test in _TESTS.items():
            if test(bits):
                counts[folder] += number
    return counts
