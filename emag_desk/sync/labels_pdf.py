"""Sheets of labels: puts labels as eMAG draws them onto the paper that is in the printer."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from typing import Any, NamedTuple

from emag_desk.errors import InputError

#: One millimetre in points, the unit of PDF.
_MM = 72 / 25.4
#: Papers as eMAG names its formats (width and height in points, upright).
A4 = (210 * _MM, 297 * _MM)
A5 = (148 * _MM, 210 * _MM)
A6 = (105 * _MM, 148 * _MM)
#: A label this close to the place it goes to is not scaled at all: bars stay as wide as they were drawn.
_SAME_SIZE = 0.02
_PLACES_ON_A4 = 4

#: PDFium is not thread-safe: whoever uses it, in whatever thread, goes through `pdfium()`.
_PDFIUM = threading.RLock()


class Layout(StrEnum):
    """How labels are laid out on paper."""

    SINGLE_A6 = "a6"
    A5 = "a5"
    A4_4UP = "a4"


LAYOUT_LABELS = {
    Layout.SINGLE_A6: "A6, one label per page",
    Layout.A5: "A5, one label per page",
    Layout.A4_4UP: "A4, four labels per page",
}


class _Place(NamedTuple):
    """Where on a page a label goes, in points from the lower left corner."""

    left: float
    bottom: float
    width: float
    height: float


@contextmanager
def pdfium() -> Iterator[Any]:
    """The PDF library, for this thread alone as long as the block lasts."""
    with _PDFIUM:
        import pypdfium2

        yield pypdfium2


def page_count(document: bytes) -> int:
    """How many pages a PDF has. Raises InputError when it cannot be read."""
    with pdfium() as library, ExitStack() as opened:
        return len(_opened(library, document, opened))


def compose_pdf(documents: Sequence[bytes], layout: Layout, start_position: int = 1) -> bytes:
    """One PDF with the pages of all documents, in this order, on the paper of the layout.

    On A4 the first label goes to place `start_position` (1 top left, 2 top right, 3 bottom left, 4 bottom right), so
    that a sheet that was begun can be used up. Raises InputError for a document that is no PDF or has no page.
    """
    if not 1 <= start_position <= _PLACES_ON_A4:
        raise InputError("The first label goes to place 1, 2, 3 or 4 of the sheet, not {place}.", place=start_position)
    if not documents:
        raise InputError("There is no label to put on paper.")
    with pdfium() as library, ExitStack() as opened:
        sources = [_opened(library, document, opened) for document in documents]
        sheet = library.PdfDocument.new()
        opened.callback(sheet.close)
        if layout is Layout.SINGLE_A6:
            for source in sources:
                sheet.import_pages(source)
        else:
            _lay_out(library, sheet, sources, layout, start_position - 1)
        written = io.BytesIO()
        sheet.save(written)
        return written.getvalue()


def _opened(library: Any, document: bytes, opened: ExitStack) -> Any:
    try:
        source = library.PdfDocument(document)
    except library.PdfiumError as problem:
        raise InputError("A label is not a PDF that can be read: {reason}.", reason=str(problem)) from problem
    opened.callback(source.close)
    if len(source) == 0:
        raise InputError("A label has no page.")
    return source


def _lay_out(library: Any, sheet: Any, sources: Sequence[Any], layout: Layout, used: int) -> None:
    paper, places = (A5, [_Place(0, 0, *A5)]) if layout is Layout.A5 else (A4, _quarters())
    page: Any = None
    number = used if layout is Layout.A4_4UP else 0
    for source in sources:
        for index in range(len(source)):
            place = number % len(places)
            if page is None or place == 0:
                _finish(page)
                page = sheet.new_page(*paper)
            _put(library, sheet, page, source, index, places[place])
            number += 1
    _finish(page)


def _quarters() -> list[_Place]:
    width, height = A4[0] / 2, A4[1] / 2
    return [_Place(left, bottom, width, height) for bottom in (height, 0.0) for left in (0.0, width)]


def _finish(page: Any) -> None:
    if page is not None:
        page.gen_content()
        page.close()


def _put(library: Any, sheet: Any, page: Any, source: Any, index: int, place: _Place) -> None:
    """Draw one page of a label into a place: turned when it lies the other way, in the middle, as large as it fits."""
    label = source[index]
    turned = label.get_rotation()
    # The page's own turn is taken off and made part of the matrix, since an embedded page does not carry it.
    label.set_rotation(0)
    width, height = label.get_size()
    label.close()
    # An embedded page begins at 0, 0 wherever its own coordinates begin.
    matrix = library.PdfMatrix().translate(-width / 2, -height / 2).rotate(turned)
    if turned % 180:
        width, height = height, width
    if (width > height) != (place.width > place.height) and width != height:
        matrix, width, height = matrix.rotate(90), height, width
    factor = min(place.width / width, place.height / height)
    if abs(factor - 1) <= _SAME_SIZE:
        factor = 1.0
    middle = (place.left + place.width / 2, place.bottom + place.height / 2)
    drawn = source.page_as_xobject(index, sheet)
    part = drawn.as_pageobject()
    part.set_matrix(matrix.scale(factor, factor).translate(*middle))
    page.insert_obj(part)
    drawn.close()
