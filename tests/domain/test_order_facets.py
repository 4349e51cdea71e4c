"""Every order lies in the folders in which an operator looks for it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from emag_desk.domain.order_facets import FOLDER_LABELS, LATE_BIT, Folder, count, facet, is_late, matches, numbers_of

NOW = datetime(2026, 1, 20, 12, 0, tzinfo=UTC)


def folders(**changes: Any) -> set[Folder]:
    answers = {"status": 2, "type": 3, "awb": False, "invoice": False, "cancellation_wanted": False} | changes
    return {folder for folder in Folder if matches(facet(**answers), folder)} - {Folder.ALL}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"status": 1}, {Folder.NEW}),
        ({"status": 2}, {Folder.IN_PROGRESS, Folder.WITHOUT_AWB}),
        ({"status": 3, "awb": True}, {Folder.PREPARED, Folder.WITHOUT_INVOICE}),
        ({"status": 4, "invoice": True}, {Folder.FINALIZED}),
        ({"status": 4}, {Folder.FINALIZED, Folder.WITHOUT_INVOICE}),
        ({"status": 0, "cancellation_wanted": True}, {Folder.CANCELLED}),
        ({"status": 5, "late": True}, {Folder.RETURNED}),
        ({"status": 1, "cancellation_wanted": True}, {Folder.NEW, Folder.CANCELLATION_WANTED}),
        ({"status": 1, "late": True}, {Folder.NEW, Folder.LATE}),
        ({"status": 2, "type": 2, "late": True}, {Folder.FBE}),
        ({"status": 4, "type": 2}, {Folder.FBE, Folder.WITHOUT_INVOICE}),
        ({"status": 9}, set()),
        ({"status": -1}, set()),
    ],
)
def test_an_order_lies_where_it_is_looked_for(answers: dict[str, Any], expected: set[Folder]) -> None:
    assert folders(**answers) == expected


def test_counting_and_filtering_agree() -> None:
    numbers = [(bits, bits + 1) for bits in range(LATE_BIT << 1)]
    counts = count(numbers)
    assert counts == {folder: sum(bits + 1 for bits in numbers_of(folder)) for folder in Folder}
    assert set(FOLDER_LABELS) == set(Folder)


@pytest.mark.parametrize(
    ("status", "ship_by", "flagged", "late"),
    [
        (2, NOW - timedelta(seconds=1), False, True),
        (2, NOW + timedelta(seconds=1), False, False),
        (2, None, True, True),
        (1, None, False, False),
        (4, NOW - timedelta(days=1), True, False),
    ],
)
def test_what_has_not_left_in_time_is_late(status: int, ship_by: datetime | None, flagged: bool, late: bool) -> None:
    assert is_late(status, ship_by, flagged, NOW) is late
