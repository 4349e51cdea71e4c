"""Labels on paper: the right one in the right place, the right way up, as large as it was drawn."""

from __future__ import annotations

import pytest

from emag_desk.errors import InputError
from emag_desk.sync.labels_pdf import Layout, compose_pdf, page_count

from .label_pdfs import A6, BLUE, GREEN, MM, RED, WHITE, pdf_of, printed


def near(found: tuple[int, ...], wanted: tuple[float, ...]) -> bool:
    return all(abs(one - other) <= 1.5 for one, other in zip(found, wanted, strict=True))


def test_a6_comes_out_as_it_is_one_label_per_page_in_the_order_given() -> None:
    sheets = printed(compose_pdf([pdf_of(RED), pdf_of(GREEN, pages=2)], Layout.SINGLE_A6))
    assert [(sheet.width, sheet.height) for sheet in sheets] == [(105, 148)] * 3
    assert [sheet.at(5, 5) for sheet in sheets] == [RED, GREEN, GREEN]


@pytest.mark.parametrize(("start", "place"), [(1, (0, 0)), (2, (105, 0)), (3, (0, 148.5)), (4, (105, 148.5))])
def test_a_sheet_that_was_begun_is_used_up(start: int, place: tuple[float, float]) -> None:
    [sheet] = printed(compose_pdf([pdf_of(RED)], Layout.A4_4UP, start))
    assert near((sheet.width, sheet.height), (210, 297))
    left, top = place
    assert near(sheet.spans(RED), (left, top, left + 20, top + 20)), "its own size, upper left"
    assert near(sheet.spans(BLUE), (left + 85, top + 128, left + 105, top + 148)), "the right way up"


def test_five_labels_from_the_third_place_take_two_sheets_in_reading_order() -> None:
    first, second = printed(compose_pdf([pdf_of(RED), pdf_of(GREEN), *[pdf_of()] * 2, pdf_of(GREEN)], Layout.A4_4UP, 3))
    corners = [(5, 5), (110, 5), (5, 154), (110, 154)]
    assert [first.at(*corner) for corner in corners] == [WHITE, WHITE, RED, GREEN]
    assert [second.at(*corner) for corner in corners] == [RED, RED, GREEN, WHITE]


def test_labels_that_lie_are_turned_and_none_is_mirrored() -> None:
    [lying] = printed(compose_pdf([pdf_of(RED, (A6[1], A6[0]))], Layout.A4_4UP))
    # Turned by a quarter clockwise: what was upper left is upper right, what was lower right is lower left.
    assert near(lying.spans(RED), (85, 0, 105, 20))
    assert near(lying.spans(BLUE), (0, 128, 20, 148))


@pytest.mark.parametrize(
    ("turn", "red"), [(90, (85, 0, 105, 20)), (180, (85, 128, 105, 148)), (270, (0, 128, 20, 148))]
)
def test_a_page_that_says_itself_how_it_is_turned_is_believed(turn: int, red: tuple[int, ...]) -> None:
    size = (A6[1], A6[0]) if turn % 180 else A6
    label = pdf_of(RED, size, rotate=turn)
    [alone] = printed(compose_pdf([label], Layout.SINGLE_A6))
    assert near(alone.spans(RED), red)
    [sheet] = printed(compose_pdf([label], Layout.A4_4UP))
    assert near(sheet.spans(RED), red), "as when it is printed alone"


def test_a_page_whose_coordinates_begin_elsewhere_is_not_shifted() -> None:
    [sheet] = printed(compose_pdf([pdf_of(RED, origin=-200.0)], Layout.A4_4UP))
    assert near(sheet.spans(RED), (0, 0, 20, 20))


def test_larger_and_smaller_labels_are_fitted_with_their_proportions() -> None:
    [a5] = printed(compose_pdf([pdf_of(RED)], Layout.A5))
    assert (a5.width, a5.height) == (148, 210)
    left, top, right, bottom = a5.spans(RED)
    assert near((right - left, bottom - top), (28, 28)), "105 mm become 148"
    [quarter] = printed(compose_pdf([pdf_of(RED, (210 * MM, 297 * MM))], Layout.A4_4UP))
    assert near(quarter.spans(RED), (0, 0, 10, 10))
    [narrow] = printed(compose_pdf([pdf_of(RED, (50 * MM, 148 * MM))], Layout.A4_4UP))
    assert near(narrow.spans(RED), (27.5, 0, 47.5, 20)), "in the middle of its place"


def test_what_is_no_label_is_said_before_anything_is_printed() -> None:
    with pytest.raises(InputError, match="not a PDF that can be read"):
        compose_pdf([pdf_of(), b'{"isError":true}'], Layout.A4_4UP)
    with pytest.raises(InputError, match="no label"):
        compose_pdf([], Layout.A5)
    with pytest.raises(InputError, match="place 1, 2, 3 or 4"):
        compose_pdf([pdf_of()], Layout.A4_4UP, 5)
    assert page_count(pdf_of(pages=3)) == 3
