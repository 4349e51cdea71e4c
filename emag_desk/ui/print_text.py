"""Text as a PDF of our own: headings and tables in the program's language, on A4. Blocking: on a worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from types import MappingProxyType

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from emag_desk.ui.plain import clean

_DOTS = 300
_MARGIN = 15.0  # millimetres
_FOOT = 7.0
_POINTS = 9.5
_NO_PICTURES: Mapping[str, QImage] = MappingProxyType({})
_STYLE = """
body { color: #000000; }
h1 { font-size: 17pt; margin: 0 0 2pt 0; }
h2 { font-size: 12pt; margin: 10pt 0 3pt 0; }
p { margin: 0 0 3pt 0; }
.quiet { color: #555555; }
table { border-collapse: collapse; }
th { text-align: left; border-bottom: 1px solid #000000; color: #333333; }
td { border-bottom: 1px solid #bbbbbb; vertical-align: top; }
.number { text-align: right; }
td.number { white-space: nowrap; }
.strong { font-weight: bold; }
"""


def text(value: object) -> str:
    """A value as HTML that shows exactly it."""
    return escape(clean(value)).replace("\n", "<br/>")


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], classes: Sequence[str] = (), widths: Sequence[int] = ()
) -> str:
    """A table whose heading comes again on every page.

    `heads` are plain, cells are HTML; `classes` and `widths` (hundredths of the page) go by column.
    """

    def cell(kind: str, number: int, inside: str) -> str:
        style = classes[number] if number < len(classes) else ""
        width = f' width="{widths[number]}%"' if number < len(widths) else ""
        return f'<{kind} class="{style}"{width}>{inside}</{kind}>'

    head = "".join(cell("th", number, text(name)) for number, name in enumerate(heads))
    body = "".join("<tr>" + "".join(cell("td", n, one) for n, one in enumerate(row)) + "</tr>" for row in rows)
    return f'<table width="100%" cellspacing="0" cellpadding="4"><thead><tr>{head}</tr></thead>{body}</table>'


def pdf_of(
    documents: Sequence[str], title: str, font: QFont, foot: str, pictures: Mapping[str, QImage] = _NO_PICTURES
) -> bytes:
    """One A4 PDF of HTML texts, each from a new page on. `foot` has places for {page} and {pages}.

    `pictures` are those that the texts name, and no others are shown.
    """
    written = QByteArray()
    device = QBuffer(written)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setResolution(_DOTS)
    writer.setTitle(clean(title, lines=False))
    writer.setCreator("eMAG Desk")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    room = writer.pageLayout().paintRectPixels(_DOTS)
    body = QSizeF(room.width(), room.height() - _FOOT / 25.4 * _DOTS)
    laid = [_laid_out(html, font, body, writer, pictures) for html in documents]
    painter = QPainter(writer)
    counted = [document.pageCount() for document in laid]
    begun = False
    for document, pages in zip(laid, counted, strict=True):
        for page in range(pages):
            if begun:
                writer.newPage()
            begun = True
            _paint(painter, document, page, body)
            words = foot.format(page=page + 1, pages=pages)
            painter.setFont(_sized(font, 8))
            painter.setPen(QColor("#555555"))
            below = QRectF(0, body.height(), body.width(), room.height() - body.height())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), words)
    painter.end()
    for document in laid:
        # Here and now: its layout has timers, which no other thread may stop.
        shiboken6.delete(document)
    device.close()
    return bytes(written.data())


def _sized(font: QFont, points: float) -> QFont:
    found = QFont(font)
    found.setPointSizeF(points)
    return found


def _laid_out(
    html: str, font: QFont, body: QSizeF, writer: QPdfWriter, pictures: Mapping[str, QImage]
) -> QTextDocument:
    document = QTextDocument()
    for name, image in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_sized(font, _POINTS))
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(f"<body>{html}</body>")
    document.setPageSize(body)
    return document


def _paint(painter: QPainter, document: QTextDocument, page: int, body: QSizeF) -> None:
    """One page of a document; black on white, whatever the look of the window."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    context.clip = QRectF(0, page * body.height(), body.width(), body.height())
    painter.save()
    painter.translate(0, -page * body.height())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
