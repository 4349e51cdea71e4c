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
_MARGIN, _BAR_HEIGHT = 6.0, 22.0
_ROOM = 93.0
_SIZES = {"large": (12.0, 6.2), "small": (8.5, 4.6)}


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
    write(41, label.barcode, 11, bold=True)
    y = 50.0
    for kind, text in label.lines():
        size, step = _SIZES[kind]
        write(y, text[:64], size, bold=kind == "large")
        y += step
    return page.bytes()
