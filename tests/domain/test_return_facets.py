"""Every return lies in the folders in which an operator looks for it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from emag_desk.domain.return_facets import (
    OVERDUE_BIT,
    RETURN_FOLDER_LABELS,
    ReturnFolder,
    count,
    facet,
    is_due_soon,
    is_overdue,
    matches,
    numbers_of,
)

NOW = datetime(2026, 1, 20, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def folders(**changes: Any) -> set[ReturnFolder]:
    bits = facet(**{"status": 2, "type": 3} | changes)
    return {folder for folder in ReturnFolder if matches(bits, folder)} - {ReturnFolder.ALL}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, {ReturnFolder.NEW}),
        ({"status": 3, "due_soon": True}, {ReturnFolder.ACKNOWLEDGED, ReturnFolder.DUE_SOON}),
        ({"status": 6, "overdue": True}, {ReturnFolder.RECEIVED, ReturnFolder.OVERDUE}),
        ({"status": 7, "overdue": True}, {ReturnFolder.FINALIZED}),
        ({"status": 4}, {ReturnFolder.REFUSED}),
        ({"status": 5}, {ReturnFolder.CANCELLED}),
        ({"status": 1, "due_soon": True}, {ReturnFolder.INCOMPLETE}),
        ({"type": 2, "overdue": True}, {ReturnFolder.FBE}),
        ({"status": 99}, set()),
        ({"status": -1}, set()),
    ],
)
def test_a_return_lies_where_it_is_looked_for(answers: dict[str, Any], expected: set[ReturnFolder]) -> None:
    assert folders(**answers) == expected


def test_counting_and_filtering_agree() -> None:
    numbers = [(bits, bits + 1) for bits in range(OVERDUE_BIT << 1)]
    assert count(numbers) == {folder: sum(bits + 1 for bits in numbers_of(folder)) for folder in ReturnFolder}
    assert set(RETURN_FOLDER_LABELS) == set(ReturnFolder)


@pytest.mark.parametrize(
    ("status", "deadline", "soon", "overdue"),
    [
        (2, NOW - SECOND, False, True),
        (3, NOW + SECOND, True, False),
        (6, NOW + timedelta(days=3), True, False),
        (6, NOW + timedelta(days=3) + SECOND, False, False),
        (2, None, False, False),
        (7, NOW - SECOND, False, False),
        (1, NOW - SECOND, False, False),
    ],
)
def test_the_clock_of_an_open_return(status: int, deadline: datetime | None, soon: bool, overdue: bool) -> None:
    assert (is_due_soon(status, deadline, NOW), is_overdue(status, deadline, NOW)) == (soon, overdue)
