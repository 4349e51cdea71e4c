"""Text from a server: nothing in it may act, mislead, or freeze the window."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import Qt, QTextDocument

from emag_desk.ui.plain import MASK, clean, folded, html_to_text, plain_tip, pretty_json, redacted_json


def test_control_characters_and_direction_marks_become_visible() -> None:
    assert clean("a\x00b\x07c\x1b[31m") == "a␀b␇c␛[31m"
    assert clean("invoice\u202etxt.exe") == "invoice\ufffdtxt.exe"
    assert clean("half \ud800 letter") == "half \ufffd letter"
    assert clean("Ștefan  țărână 日本 🙂") == "Ștefan  țărână 日本 🙂"


def test_line_breaks_stay_in_texts_and_become_spaces_in_cells() -> None:
    assert clean("a\r\nb\tc") == "a\nb\tc"
    assert clean("a\r\nb\tc", lines=False) == "a b c"


@pytest.mark.parametrize("text", ["<b>x</b>", "first\n<i>y</i> & z", "a < b", ""])
def test_a_tool_tip_shows_exactly_the_text(text: str) -> None:
    document = QTextDocument()
    document.setHtml(plain_tip(text))
    assert document.toPlainText() == text
    assert not text or Qt.mightBeRichText(plain_tip(text))


def test_long_lines_are_cut_and_short_ones_left_alone() -> None:
    assert folded("x" * 450 + "\n\nend").split("\n") == ["x" * 200, "x" * 200, "x" * 50, "", "end"]


def test_a_body_is_indented_when_it_is_json_and_shown_as_it_came_when_not() -> None:
    assert pretty_json('{"a":[1,{"ț":"\\u0007"}]}') == '{\n  "a": [\n    1,\n    {\n      "ț": "\\u0007"\n    }\n  ]\n}'
    assert pretty_json("<html>\x00" + "y" * 300).split("\n")[0] == "<html>␀" + "y" * 193
    assert pretty_json("[" * 100_000).startswith("[" * 200 + "\n")


def test_a_given_away_body_names_nobody() -> None:
    body = {
        "results": [
            {
                "id": 7,
                "name": "Lampă",
                "customer": {"name": "Ion Pop", "phone_1": "0722", "legal_entity": 0, "nested": [{"x": "Cluj"}]},
                "receiver": {"contact": "Ion Pop"},
                "iban": "RO49AAAA1B31007593840000",
                "observation": "write to ion.pop@example.com please",
                "shipping_tax": 14.99,
                "sale_price": 83.1933,
            }
        ]
    }
    text = redacted_json(json.dumps(body))
    for personal in ("Ion", "Pop", "0722", "Cluj", "RO49", "example.com"):
        assert personal not in text
    kept = json.loads(text)["results"][0]
    assert (kept["id"], kept["name"], kept["shipping_tax"], kept["sale_price"]) == (7, "Lampă", 14.99, 83.1933)
    assert kept["observation"] == f"write to {MASK} please"


def test_a_body_that_is_not_json_is_left_out_since_it_could_hold_anything() -> None:
    assert "Ion" not in redacted_json("name=Ion+Pop&phone=0722")


def test_a_description_keeps_its_words_and_loses_its_markup() -> None:
    encoded = "&lt;p&gt;Lampă &lt;b&gt;LED&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;12 W&lt;/li&gt;&lt;/ul&gt;"
    assert html_to_text(encoded) == "Lampă LED\n• 12 W"
    hostile = "<script>alert(1)</script><style>p{}</style><img src=file:///etc/passwd onerror=x>ok<p>a &amp; b"
    assert html_to_text(hostile) == "ok\na & b"
