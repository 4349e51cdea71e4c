"""Cells of spreadsheets: nothing runs as a formula, and a round trip changes nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from emag_desk.sync.cells import MOST_LETTERS, clean, cut, guarded, unguarded


@given(st.text(alphabet=st.sampled_from("'=+-@\t\r\nab1＝＋"), max_size=8))
def test_guarding_can_always_be_taken_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(st.text(max_size=20))
def test_no_guarded_text_begins_like_a_formula(text: str) -> None:
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


def test_control_characters_leave_and_romanian_letters_stay() -> None:
    assert clean("\x00ș\x0bț\x1f\ud800ă\n\t") == "șță\n\t"


def test_long_texts_are_cut_where_excel_would_cut_them() -> None:
    assert cut("a" * MOST_LETTERS) == ("a" * MOST_LETTERS, False)
    assert cut("a" * (MOST_LETTERS + 1)) == ("a" * MOST_LETTERS, True)
    text, shorter = cut("😀" * 20_000)
    assert shorter
    assert text == "😀" * (MOST_LETTERS // 2)
