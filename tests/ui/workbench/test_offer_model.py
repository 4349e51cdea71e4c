"""Any number of rows over a few pages: what is not at hand is asked for, what is no longer wanted is not shown."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.commands import OverlayEntry, State
from emag_desk.domain.offer_row import OfferRow
from emag_desk.ui.columns import offer_columns
from emag_desk.ui.offer_model import OfferModel
from emag_desk.ui.rows.model import PAGE

ROWS = 100_000


def row(number: int, name: str = "") -> OfferRow:
    return OfferRow(
        number, "shop", number, name or f"Offer {number}", "", "", "", "", None, "RON", Decimal(100), None, None, None,
        None, 5, 5, {1: 5}, {1: 1}, 1, 1, 9, 1, 0, 1, 1, True, 0, "", 0,
    )  # fmt: skip


@pytest.fixture
def model(qapp: Any) -> Iterator[OfferModel]:
    model = OfferModel(offer_columns([1]))
    model.set_numbers(array("q", range(ROWS)))
    yield model
    model.deleteLater()


def fetch(model: OfferModel) -> list[int]:
    """Answer everything that the model wants; the pages, in that order."""
    pages = []
    while (wanted := model.take_wanted()) is not None:
        page, numbers = wanted
        pages.append(page)
        model.put(page, numbers, [row(number) for number in numbers])
    return pages


NAME = [column.key for column in offer_columns([1])].index("name")


def test_rows_that_are_not_at_hand_are_placeholders_and_are_asked_for(model: OfferModel) -> None:
    assert model.cells(70_000)[NAME].tone == "placeholder"
    assert fetch(model) == [70_000 // PAGE]
    assert model.cells(70_000)[NAME].text == "Offer 70000"
    assert fetch(model) == []


def test_what_was_scrolled_past_is_not_fetched_and_the_newest_comes_first(model: OfferModel) -> None:
    for position in range(0, ROWS, 5_000):
        model.cells(position)
    pages = fetch(model)
    assert len(pages) == 8
    assert pages[0] == 95_000 // PAGE


def test_only_a_few_pages_are_kept(model: OfferModel) -> None:
    for position in range(0, ROWS, PAGE):
        model.cells(position)
        fetch(model)
    assert model.at_hand(0) is None
    assert model.at_hand(ROWS - 1) is not None
    assert len(model._cells) <= 64 * PAGE


def test_rows_that_come_after_the_order_changed_are_not_shown(model: OfferModel) -> None:
    model.cells(0)
    wanted = model.take_wanted()
    assert wanted is not None
    model.set_numbers(array("q", reversed(range(ROWS))))
    model.put(wanted[0], wanted[1], [row(number) for number in wanted[1]])
    assert model.at_hand(0) is None


def test_a_page_that_is_read_again_repaints_only_what_differs(model: OfferModel) -> None:
    model.cells(0)
    fetch(model)
    painted: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: painted.append((first.row(), last.row())))
    numbers = model.numbers[:PAGE]
    model.put(0, numbers, [row(number, "Other" if number == 7 else "") for number in numbers])
    assert painted == [(7, 7)]
    assert model.cells(7)[NAME].text == "Other"


def test_an_offer_that_is_gone_stays_an_empty_row(model: OfferModel) -> None:
    model.cells(0)
    wanted = model.take_wanted()
    assert wanted is not None
    model.put(wanted[0], wanted[1], [row(number) for number in wanted[1] if number != 3])
    assert model.at_hand(3) is None
    assert model.at_hand(4) is not None


@pytest.mark.parametrize(
    ("state", "mark"), [(State.DRAFT, "staged"), (State.QUEUED, "leaving"), (State.UNKNOWN, "leaving")]
)
def test_a_wanted_value_is_shown_with_how_far_it_is(model: OfferModel, state: State, mark: str) -> None:
    model.overlay = {("shop", 2): OverlayEntry({"stock:1": "8"}, state)}
    model.cells(0)
    fetch(model)
    stock = [column.key for column in model.columns].index("stock:1")
    assert (model.cells(2)[stock].text, model.cells(2)[stock].mark) == ("8", mark)
    assert model.cells(1)[stock].mark == ""
