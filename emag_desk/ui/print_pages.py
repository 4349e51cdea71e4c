"""The pages of a PDF as pictures, for the screen and for the printer. Blocking: on a worker."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QImage

from emag_desk.errors import InputError
from emag_desk.sync.labels_pdf import pdfium

#: The unit of a PDF, per inch.
POINTS = 72.0


class PageSize(NamedTuple):
    """The size of a page in points."""

    width: float
    height: float


def page_sizes(document: bytes) -> list[PageSize]:
    """The size of every page. Raises InputError for what is no PDF."""
    with pdfium() as library:
        try:
            opened = library.PdfDocument(document)
        except library.PdfiumError as problem:
            raise InputError("This is not a PDF that can be shown: {reason}.", reason=str(problem)) from problem
        try:
            return [PageSize(*opened.get_page_size(number)) for number in range(len(opened))]
        finally:
            opened.close()


def page_image(document: bytes, number: int, dots_per_inch: float) -> QImage:
    """A page (from 0) as a picture on white, in so many dots per inch."""
    with pdfium() as library:
        opened = library.PdfDocument(document)
        try:
            page = opened[number]
            bitmap = page.render(scale=dots_per_inch / POINTS, rev_byteorder=True, prefer_bgrx=True)
            view = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            )
            # A picture of its own: the bitmap's memory goes with the document.
            image = view.copy()
            bitmap.close()
            page.close()
        finally:
            opened.close()
    return image
