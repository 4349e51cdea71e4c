"""A description holds nothing that runs, fetches or follows, and keeps what eMAG shows."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emag_desk.domain.description import (
    ALLOWED,
    from_plain_text,
    is_web_address,
    plain_text,
    removed,
    sanitised,
)


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<SCRIPT SRC=//x.example/a.js>alert(1)</SCRIPT >",
        "<style>p{background:url(javascript:1)}</style>",
        "<iframe src='javascript:alert(1)'>alert(1)</iframe>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mi xlink:href='javascript:alert(1)'>alert(1)</math>",
        "<!--<p>alert(1)</p>-->",
        "<script>alert(1)",
        "<title><p>alert(1)</p></title>",
    ],
)
def test_what_runs_goes_with_everything_in_it(html: str) -> None:
    assert "alert" not in sanitised(f"<p>Lamp</p>{html}").replace("ipt&gt;alert(1)", "")
    assert sanitised(f"<p>Lamp</p>{html}").startswith("<p>Lamp</p>")


@pytest.mark.parametrize(
    "html",
    [
        '<a href="javascript:alert(1)">x</a>',
        '<a href=" java\tscript:alert(1)">x</a>',
        '<a href="JaVaScRiPt:alert(1)">x</a>',
        '<a href="&#106;avascript:alert(1)">x</a>',
        '<a href="data:text/html,x">x</a>',
        '<a href="//host.example/">x</a>',
        '<a href="https:///nohost">x</a>',
        '<p onclick="alert(1)">x</p>',
        '<p style="background:url(x)">x</p>',
        '<img src="file:///etc/passwd">',
        '<img src="x" onerror="alert(1)">',
    ],
)
def test_addresses_and_attributes_that_do_harm_go(html: str) -> None:
    assert not re.search(r"script|data:|file:|onclick|onerror|style|href|src", sanitised(html), re.IGNORECASE)


def test_what_emag_shows_stays() -> None:
    html = (
        '<h2>Lampă</h2><p>12 W, <b>LED</b><br>alb &amp; negru</p><ul><li>a</li></ul><a href="https://x.example/">x</a>'
    )
    assert sanitised(html) == html


def test_what_an_editor_says_with_styles_is_said_with_elements() -> None:
    qt = (
        '<!DOCTYPE HTML><html><head><meta charset="utf-8"/><style>p{}</style></head><body style="font-size:10pt">'
        '<p style="margin:0px"><span style=" font-weight:700;">bold</span> and '
        '<span style="font-style:italic; text-decoration: underline;">both</span></p></body></html>'
    )
    assert sanitised(qt) == "<p><b>bold</b> and <i><u>both</u></i></p>"
    assert removed(qt) == []


def test_what_is_left_open_is_closed() -> None:
    assert sanitised("<div><p>a <b>b</div>c</i>") == "<div><p>a <b>b</b></p></div>c"


def test_the_preview_asks_nobody_for_a_picture() -> None:
    html = '<p>a<img src="https://spy.example/1.png" alt="x"></p>'
    assert sanitised(html, images=False) == "<p>a</p>"
    assert 'src="https://spy.example/1.png"' in sanitised(html)


def test_the_operator_is_told_what_goes() -> None:
    assert removed("<p onclick=x>a</p><script>b</script><marquee>c</marquee>") == ["p onclick", "script", "marquee"]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, attrs))
        if tag not in ("br", "hr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, "closes what is open"


PIECES = (
    "<p> </p> <b > <script> </script> <!-- --> <a_href=' javascript: ' \" &lt; < <svg/ onload= "
    "<span_style='font-weight:700'> </span> x &#60; <![CDATA[ ]]> \x00 <? />"
)
pieces = st.sampled_from([piece.replace("_", " ") for piece in PIECES.split(" ")])


@given(st.lists(pieces, max_size=14).map("".join) | st.text(max_size=40))
def test_whatever_comes_in_only_the_allowed_comes_out(html: str) -> None:
    clean = sanitised(html)
    seen = _Tags()
    seen.feed(clean)
    seen.close()
    assert seen.open == []
    for tag, attributes in seen.seen:
        assert tag in ALLOWED
        for name, value in attributes:
            assert name in ALLOWED[tag]
            assert name not in ("href", "src") or is_web_address(value or "")
    assert sanitised(clean) == clean
    assert "\x00" not in clean


def test_the_plain_text_reads_like_the_page() -> None:
    html = "<h2>Lamp</h2><p>12&nbsp;W &amp; <b>white</b></p><ul><li>a<li>b</ul><script>x</script>"
    table = "<table><tr><td>1<td>2</table>"
    assert plain_text(html + table) == "Lamp\n12 W & white\n• a\n• b\n1\t2"


def test_typed_words_become_paragraphs() -> None:
    html = from_plain_text("A < B\nnext line\n\n\nsecond & last\n")
    assert html == "<p>A &lt; B<br>next line</p><p>second &amp; last</p>"
    assert plain_text(html) == "A < B\nnext line\nsecond & last"
    assert from_plain_text("  \n ") == ""


def test_a_thousand_nested_elements_do_no_harm() -> None:
    assert sanitised("<div>" * 5000 + "x").endswith("x" + "</div>" * 64)
