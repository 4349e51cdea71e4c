"""Blocks of cells to and from Excel."""

from __future__ import annotations

import pytest

from emag_desk.ui.clipboard import from_block, harmless, to_block


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]),
        ("1\t2\n3\t4", [["1", "2"], ["3", "4"]]),
        ('"two\nlines"\t"a ""quoted"" word"\r\n', [["two\nlines", 'a "quoted" word']]),
        ('6" pipe\tx', [['6" pipe', "x"]]),
        ("\t\r\n", [["", ""]]),
        ("", [[""]]),
        ("a\r\n\r\nb", [["a"], [""], ["b"]]),
    ],
)
def test_what_a_spreadsheet_copied_is_read(text: str, rows: list[list[str]]) -> None:
    assert from_block(text) == rows


def test_a_block_survives_the_way_there_and_back() -> None:
    rows = [['Șurub 6"', "a\tb"], ["line\nbreak", harmless("=1+1")], ["", "-5"]]
    assert from_block(to_block(rows)) == [['Șurub 6"', "a\tb"], ["line\nbreak", "=1+1"], ["", "-5"]]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@sum", "\tx"])
def test_a_name_from_a_server_cannot_run_as_a_formula(text: str) -> None:
    assert harmless(text).startswith("'")
