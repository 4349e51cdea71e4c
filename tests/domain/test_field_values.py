"""What people type becomes one canonical text, or stays as it is for the form to say why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import FieldKind, canonical, closest, common_unit, folded, parsed

KINDS = list(FieldKind)


@pytest.mark.parametrize(
    ("kind", "typed", "written"),
    [
        (FieldKind.NUMERIC, " 1,5 ", "1.5"),
        (FieldKind.NUMERIC, "1 000", "1000"),
        (FieldKind.NUMERIC, "-4", "-4"),
        (FieldKind.NUMERIC_UNIT, "30cm", "30 cm"),
        (FieldKind.NUMERIC_UNIT, "1,5   l", "1.5 l"),
        (FieldKind.NUMERIC_UNIT, '6,1"', '6.1 "'),
        (FieldKind.RESOLUTION, "640x480", "640 x 480"),
        (FieldKind.RESOLUTION, "1920 × 1080", "1920 x 1080"),
        (FieldKind.VOLUME, "30x40x50-10", "30 x 40 x 50 - 10"),
        (FieldKind.VOLUME, "30 x 40 x 50,5 – 10", "30 x 40 x 50.5 - 10"),
        (FieldKind.VOLUME, "30 X 40 X 50", "30 x 40 x 50"),
        (FieldKind.SIZE, " 36   EU", "36 EU"),
        (FieldKind.PRICE, "1.234,50", "1234.50"),
        (FieldKind.PRICE, "83,1933", "83.1933"),
        (FieldKind.WHOLE, " 007", "7"),
        (FieldKind.DATE, "31.12.2026", "2026-12-31"),
        (FieldKind.DATE, "1/2/2026", "2026-02-01"),
        (FieldKind.TEXT, "  two   words ", "two words"),
        (FieldKind.HTML, "<p> a </p>", "<p> a </p>"),
    ],
)
def test_what_is_typed_is_written_in_one_way(kind: FieldKind, typed: str, written: str) -> None:
    assert parsed(kind, typed) == written


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (FieldKind.NUMERIC, "1e5"),
        (FieldKind.NUMERIC, "٣"),
        (FieldKind.NUMERIC, "1."),
        (FieldKind.NUMERIC, ""),
        (FieldKind.NUMERIC_UNIT, "30"),
        (FieldKind.NUMERIC_UNIT, "cm"),
        (FieldKind.NUMERIC_UNIT, "3/4 inch"),
        (FieldKind.NUMERIC_UNIT, "1.2.3 kg"),
        (FieldKind.RESOLUTION, "640"),
        (FieldKind.RESOLUTION, "640 x 480 x 2"),
        (FieldKind.VOLUME, "30 x 40"),
        (FieldKind.VOLUME, "30 x 40 x 50 - "),
        (FieldKind.SIZE, "36"),
        (FieldKind.PRICE, "cheap"),
        (FieldKind.PRICE, "1.23456"),
        (FieldKind.WHOLE, "1.5"),
        (FieldKind.WHOLE, "-1"),
        (FieldKind.DATE, "30.02.2026"),
        (FieldKind.DATE, "soon"),
    ],
)
def test_what_makes_no_sense_is_left_for_the_form_to_explain(kind: FieldKind, typed: str) -> None:
    assert parsed(kind, typed) is None
    assert canonical(Field("characteristic:1", "x", kind, given=True), typed) == typed


def listed(*choices: str, kind: FieldKind = FieldKind.FIXED) -> Field:
    return Field("characteristic:1", "x", kind, choices=choices, allow_new=False, given=True)


@pytest.mark.parametrize("typed", ["Roșu închis", "rosu inchis", "ROŞU ÎNCHIS", " Roșu  închis "])
def test_a_listed_value_is_found_without_its_accents(typed: str) -> None:
    assert canonical(listed("Alb", "Roșu închis"), typed) == "Roșu închis"


def test_a_listed_value_stays_as_emag_writes_it() -> None:
    assert canonical(listed('6,1"', "TKL", kind=FieldKind.NUMERIC_UNIT), '6,1"') == '6,1"'
    assert canonical(listed("Da", "Nu", kind=FieldKind.BOOLEAN), "da") == "Da"
    assert closest(("a", "b"), "c") is None


@given(st.sampled_from(KINDS), st.text(max_size=20))
def test_a_canonical_text_is_canonical(kind: FieldKind, typed: str) -> None:
    written = parsed(kind, typed)
    assert written is None or parsed(kind, written) == written


def test_letters_compare_without_case_accents_and_spaces() -> None:
    assert folded("Țară de Foc") == folded("tara  DEFOC") == "taradefoc"
    assert folded("Ő") == "o"


def test_a_unit_is_common_only_when_all_values_have_it() -> None:
    assert common_unit(["1 kg", "2 kg"]) == "kg"
    assert common_unit(["1 kg", "TKL"]) == ""
    assert common_unit([]) == ""


@pytest.mark.parametrize(
    "typed", ["https://www.emag.ro/lampa-led/pd/DXK4T9MBM/?ref=x", " DXK4T9MBM ", "emag.ro/x/pd/DXK4T9MBM"]
)
def test_the_pnk_is_taken_from_a_pasted_address(typed: str) -> None:
    assert canonical(Field("part_number_key", "PNK", FieldKind.TEXT), typed) == "DXK4T9MBM"
