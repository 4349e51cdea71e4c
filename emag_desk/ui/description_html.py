"""A text document as the basic HTML that eMAG takes: paragraphs, headings, lists, bold, italic, links."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextListFormat

_ORDERED = frozenset(
    {
        QTextListFormat.Style.ListDecimal,
        QTextListFormat.Style.ListLowerAlpha,
        QTextListFormat.Style.ListUpperAlpha,
        QTextListFormat.Style.ListLowerRoman,
        QTextListFormat.Style.ListUpperRoman,
    }
)
_SOFT_BREAK, _OBJECT = "\u2028", "\ufffc"


def written_html(document: QTextDocument) -> str:
    """The document in basic HTML; an empty one is an empty text. Qt's own `toHtml` writes styles, which eMAG drops."""
    parts: list[str] = []
    open_list = ""
    block = document.begin()
    while block.isValid():
        inside = "".join(_fragments(block))
        list_ = block.textList()
        wanted = "" if list_ is None else "ol" if list_.format().style() in _ORDERED else "ul"
        if open_list and wanted != open_list:
            parts.append(f"</{open_list}>")
        if wanted and wanted != open_list:
            parts.append(f"<{wanted}>")
        open_list = wanted
        if wanted:
            parts.append(f"<li>{inside}</li>")
        elif inside:
            level = block.blockFormat().headingLevel()
            tag = f"h{level}" if 1 <= level <= 6 else "p"
            parts.append(f"<{tag}>{inside}</{tag}>")
        block = block.next()
    if open_list:
        parts.append(f"</{open_list}>")
    return "".join(parts)


def _fragments(block: QTextBlock) -> Iterator[str]:
    heading = block.blockFormat().headingLevel() > 0
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.isValid():
            yield _marked(fragment.text().replace(_OBJECT, ""), fragment.charFormat(), heading=heading)
        iterator += 1


def _marked(text: str, look: QTextCharFormat, *, heading: bool) -> str:
    if not text:
        return ""
    html = escape(text, quote=False).replace(_SOFT_BREAK, "<br>")
    is_link = look.isAnchor() and bool(look.anchorHref())
    for tag, is_so in (
        ("sub", look.verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignSubScript),
        ("sup", look.verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignSuperScript),
        ("u", look.fontUnderline() and not is_link),
        ("i", look.fontItalic()),
        ("b", look.fontWeight() >= QFont.Weight.DemiBold and not heading),
    ):
        if is_so:
            html = f"<{tag}>{html}</{tag}>"
    return f'<a href="{escape(look.anchorHref())}">{html}</a>' if is_link else html
