"""A parcel's label as a PDF page: recipient, number and a barcode that scans."""

from __future__ import annotations

from emag_desk.practice.barcodes import code_128
from emag_desk.practice.label_text import LabelText
from emag_desk.practice.pdf_page import Page
from emag_desk.practice.towns import latin

#: Paper -> width and height in millimetres.
PAPERS = {"A4": (210.0, 297.0), "A5": (148.0, 210.0), "A6": (105.0, 148.0)}
#: How much larger than on A6 the label is printed; on A4 it fills the upper left quarter.
_SCALES = {"A4": 1.0, "A5": 2**0.5, "A6": 1.0}
_MARGIN, _BAR_HEIGHT = 8.0, 24.0
_ROOM = 89.0
#: Kind of line -> its size in points, and the millimetres down to its foot.
_SIZES = {"large": (13.0, 6.6), "small": (9.0, 5.4), "heading": (7.0, 9.0)}


def pdf_label(label: LabelText, paper: str) -> bytes:
    """One page of A4, A5 or A6. Letters without diacritics: the built-in fonts know no others."""
    page = Page(*PAPERS[paper])
    scale = _SCALES[paper]

    def write(y: float, text: str, size: float, *, bold: bool = False) -> None:
        page.text(_MARGIN * scale, y * scale, latin(text), size * scale, bold=bold)

    page.frame(3 * scale, 3 * scale, 99 * scale, 142 * scale)
    write(11, label.courier, 15, bold=True)
    widths = code_128(label.barcode)
    module = _ROOM / sum(widths)
    x = _MARGIN
    for place, width in enumerate(widths):
        if place % 2 == 0:
            page.box(x * scale, 14 * scale, width * module * scale, _BAR_HEIGHT * scale)
        x += width * module
    write(43, label.barcode, 11, bold=True)
    y = 43.0
    for kind, text in label.lines():
        size, step = _SIZES[kind]
        y += step
        write(y, text[:56], size, bold=kind == "large")
    return page.bytes()
