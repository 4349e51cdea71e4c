"""Sizes are in millimetres and grams, whatever the pasted table says."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.measurement_table import TableRow, from_table
from emag_desk.domain.measurements import Measurement, check, entity, from_texts, to_texts
from emag_desk.errors import InputError

D = Decimal
LAMP = Measurement(500123, D(100), D("122.5"), D(250), D("1254.5"))
OFFERS = {"LX-12W": 500123, "500123": 500123, "BEC": 500124}


def read(text: str) -> list[TableRow]:
    return from_table(text, OFFERS.get)


def test_the_body_is_the_one_of_the_document() -> None:
    assert entity(LAMP) == {"id": 500123, "length": 100, "width": D("122.5"), "height": 250, "weight": D("1254.5")}
    assert to_texts(LAMP) == {"length": "100", "width": "122.5", "height": "250", "weight": "1254.5"}
    assert LAMP.volume == D("3.0625")


@pytest.mark.parametrize(
    ("name", "value", "code", "stops"),
    [
        ("length", D(-1), "range", True),
        ("weight", D("999999.01"), "range", True),
        ("width", D("NaN"), "range", True),
        ("height", D("1.005"), "decimals", True),
        ("weight", D(0), "zero", False),
        ("length", D(5001), "large", False),
        ("offer_id", 0, "id", True),
    ],
)
def test_what_is_wrong_with_a_size(name: str, value: Decimal, code: str, stops: bool) -> None:
    (found,) = check(Measurement(**{**vars(LAMP), name: value}))
    assert (found.code, found.stops) == (code, stops)
    assert check(LAMP) == []


@pytest.mark.parametrize(
    "text",
    [
        "LX-12W\t100\t122,5\t250\t1254,5",
        "LX-12W;100;122.5;250;1.254,5",
        "LX-12W,100,122.5,250,1254.5",
        "LX-12W 100 122,5 250 1254,5\r\n\r\n",
        "Cod\tLungime (cm)\tLățime (cm)\tÎnălțime (cm)\tGreutate (kg)\nLX-12W\t10\t12,25\t25\t1,2545",
        "SKU;Weight [kg];Height;Width;Colour;Length\nLX-12W;1.2545;250 mm;12.25 cm;roșu;0.1 m",
        "id\tweight\tlength, mm\twidth\theight\n500123\t1 254,5 g\t100\t122.50\t250",
        'код;дължина;ширина;височина;тегло\n"LX-12W";100;122,5;250;1254,5 г',
    ],
)
def test_a_table_is_read_as_it_was_meant(text: str) -> None:
    (row,) = read(text)
    assert (row.measurement, row.problems) == (LAMP, ())


def test_every_line_says_what_is_wrong_with_it_and_the_others_are_kept() -> None:
    titles = "code\tlength\twidth\theight\tweight\n"
    rows = read(
        titles + "X\t1\t1\t1\t1\nBEC\t1\t\tabc\t1 oz\nLX-12W\t100\t1,005\t1\t1\nBEC\t1\t1\t1\t1\nBEC\t2\t2\t2\t2"
    )
    unknown, strange, exact, good, again = rows
    assert [(row.line, row.code) for row in (unknown, strange, exact)] == [(2, "X"), (3, "BEC"), (4, "LX-12W")]
    assert [problem.code for problem in unknown.problems] == ["unknown"]
    assert [problem.key for problem in strange.problems] == ["width", "height", "weight"]
    assert [problem.code for problem in exact.problems] == ["decimals"]
    assert good.measurement == Measurement(500124, D(1), D(1), D(1), D(1))
    assert ([problem.code for problem in again.problems], again.measurement) == (["twice"], None)


@pytest.mark.parametrize("text", ["", " \n\t\n", "code\tlength\twidth\theight\tweight"])
def test_a_table_with_nothing_in_it(text: str) -> None:
    assert read(text) == []


_sizes = st.decimals(0, 999_999, places=2)


@settings(max_examples=30, deadline=None)
@given(_sizes, _sizes, _sizes, _sizes)
def test_what_is_written_down_is_read_again(length: Decimal, width: Decimal, height: Decimal, weight: Decimal) -> None:
    one = Measurement(1, length, width, height, weight)
    assert from_texts(1, to_texts(one)) == one
    assert not any(problem.stops for problem in check(one))


@pytest.mark.parametrize("texts", [{}, to_texts(LAMP) | {"width": "?"}])
def test_texts_that_are_none_are_refused(texts: dict[str, str]) -> None:
    with pytest.raises(InputError):
        from_texts(1, texts)
