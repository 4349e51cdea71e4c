"""The description of a product: basic HTML that is safe to show and to send (protocol §4.1: "basic HTML").

What a description brings along is never run, fetched or followed: an allow list decides what stays, by the standard
library's own parser.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

#: Element -> the attributes that stay. Everything else goes; the text inside stays.
ALLOWED: dict[str, frozenset[str]] = {
    name: frozenset()
    for name in (
        "p",
        "br",
        "hr",
        "b",
        "strong",
        "i",
        "em",
        "u",
        "s",
        "sub",
        "sup",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "div",
        "span",
        "table",
        "thead",
        "tbody",
        "tr",
    )
} | {
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"colspan", "rowspan"}),
    "a": frozenset({"href"}),
    "img": frozenset({"src", "alt"}),
}
#: Elements whose content is no text for people.
_SWALLOWED = frozenset({"script", "style", "head", "title", "iframe", "object", "embed", "svg", "math", "template"})
_EMPTY = frozenset({"br", "hr", "img"})
_BLOCKS = frozenset(
    {"p", "br", "hr", "ul", "ol", "li", "blockquote", "div", "table", "tr", *(f"h{n}" for n in "123456")}
)
_ADDRESSES = frozenset({"href", "src"})
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
#: What a text editor says with a style and eMAG with an element. Other styles, and `span` itself, mean nothing there.
_STYLES = (
    (re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE), "b"),
    (re.compile(r"font-style:\s*italic", re.IGNORECASE), "i"),
    (re.compile(r"text-decoration:[^;]*underline", re.IGNORECASE), "u"),
    (re.compile(r"text-decoration:[^;]*line-through", re.IGNORECASE), "s"),
    (re.compile(r"vertical-align:\s*sub", re.IGNORECASE), "sub"),
    (re.compile(r"vertical-align:\s*super", re.IGNORECASE), "sup"),
)
#: What stands around every document, and says nothing.
_FRAME = frozenset({"html", "body", "meta", "head", "title", "style"})
#: Nested deeper than this is nobody's description; the text stays.
_DEEPEST = 64


def _meant_by(style: str) -> tuple[str, ...]:
    return tuple(name for pattern, name in _STYLES if pattern.search(style))


class _Cleaner(HTMLParser):
    """Writes down again what is allowed. `removed` are the names of what was not, in order of appearance."""

    def __init__(self, *, images: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._images = images
        self._out: list[str] = []
        #: Open elements, each with what was written for it: nothing, itself, or what its style means.
        self._open: list[tuple[str, tuple[str, ...]]] = []
        self._swallowing: list[str] = []
        self.removed: dict[str, None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SWALLOWED:
            self.removed[tag] = None
            self._swallowing.append(tag)
            return
        if self._swallowing:
            return
        if tag not in ALLOWED or len(self._open) >= _DEEPEST:
            self.removed[tag] = None
            return
        if tag == "span":
            meant = _meant_by(dict(attrs).get("style") or "")
            self._out += [f"<{name}>" for name in meant]
            self._open.append((tag, meant))
            return
        kept = self._attributes(tag, attrs)
        if tag == "img" and not (self._images and any(name == "src" for name, _ in kept)):
            return
        written = "".join(f' {name}="{escape(value)}"' for name, value in kept)
        self._out.append(f"<{tag}{written}>")
        if tag not in _EMPTY:
            self._open.append((tag, (tag,)))

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]]) -> list[tuple[str, str]]:
        kept: dict[str, str] = {}
        for name, value in attrs:
            text = _CONTROL.sub("", value or "").strip()
            bad = name not in ALLOWED[tag] or (name in _ADDRESSES and not is_web_address(text))
            if bad or (name in ("colspan", "rowspan") and not re.fullmatch(r"[1-9]\d?", text, re.ASCII)):
                self.removed[f"{tag} {name}"] = None
            else:
                kept.setdefault(name, text)
        return list(kept.items())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _EMPTY:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._swallowing:
            if tag in self._swallowing:
                del self._swallowing[self._swallowing.index(tag) :]
            return
        if any(tag == name for name, _ in self._open):  # closes what was left open inside it, too
            closed = ""
            while closed != tag:
                closed, written = self._open.pop()
                self._out += [f"</{name}>" for name in reversed(written)]

    def handle_data(self, data: str) -> None:
        if not self._swallowing:
            self._out.append(escape(_CONTROL.sub("", data), quote=False))

    def handle_comment(self, data: str) -> None:
        self.removed["comment"] = None

    def unknown_decl(self, data: str) -> None:
        self.removed["cdata"] = None

    def handle_pi(self, data: str) -> None:
        self.removed["instruction"] = None

    def finish(self) -> str:
        self.close()
        return "".join(
            [*self._out, *(f"</{name}>" for _, names in reversed(self._open) for name in reversed(names))]
        ).strip()


class _Text(HTMLParser):
    """The words alone, blocks on lines of their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._swallowing = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SWALLOWED:
            self._swallowing = self._swallowing or tag
        elif tag in _BLOCKS:
            self.parts.append("\n• " if tag == "li" else "\n")
        elif tag in ("td", "th"):
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._swallowing:
            self._swallowing = ""
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._swallowing:
            self.parts.append(re.sub(r"\s+", " ", _CONTROL.sub("", data)))


def is_web_address(text: str) -> bool:
    """Whether a text is an http or https address with a host, and nothing that a browser would run."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", text)
    except ValueError:
        return False


def sanitised(html: str, *, images: bool = True) -> str:
    """The description with nothing in it but the allowed elements, each one closed.

    Without `images` nothing in it asks for a file from anywhere, as for the preview. Doing it twice changes nothing.
    """
    cleaner = _Cleaner(images=images)
    cleaner.feed(html)
    return cleaner.finish()


def removed(html: str) -> list[str]:
    """What sanitising takes away, by name (`script`, `p style`, ...), to tell the operator."""
    cleaner = _Cleaner(images=True)
    cleaner.feed(html)
    cleaner.finish()
    return [name for name in cleaner.removed if name not in _FRAME and not name.endswith((" style", " class"))]


def plain_text(html: str) -> str:
    """The words of a description, a line for each block, as a buyer reads them."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    lines = ("\t".join(part.strip() for part in line.split("\t")).strip() for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line and line != "•")


def from_plain_text(text: str) -> str:
    """Typed or pasted words as a description: a paragraph for each block between empty lines."""
    blocks = re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip())
    return "".join(
        f"<p>{'<br>'.join(escape(line, quote=False) for line in block.split(chr(10)))}</p>" for block in blocks if block
    )
