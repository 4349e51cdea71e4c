"""Texts are compared as people type them: without marks, without case."""

from __future__ import annotations

import pytest

from emag_desk.store.folding import LAST, folded


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Școală  Ștefan", "scoala stefan"),
        ("ŢESĂTURĂ\n", "tesatura"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Őrült ÚT", "orult ut"),
        ("Αθήνας", "αθηνασ"),
        ("ДИСПЛЕЙ", "дисплеи"),
        ('  6,1"  ', '6,1"'),
        ("", ""),
    ],
)
def test_marks_case_and_white_space_do_not_count(text: str, typed: str) -> None:
    assert folded(text) == typed
    assert folded(typed) == folded(text)


def test_the_last_letter_stands_behind_every_text_that_begins_the_same() -> None:
    assert "stefan" < "stefan\U0001f600" < "stefan" + LAST < "stefao"
