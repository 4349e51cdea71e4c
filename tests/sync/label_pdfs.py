"""Labels for the tests: small PDFs drawn by hand, whose corners tell which way up and how large they came out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from emag_desk.sync.labels_pdf import pdfium

MM = 72 / 25.4
A6 = (105 * MM, 148 * MM)
Colour = tuple[int, int, int]
RED, GREEN, BLUE, BLACK, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 0, 0), (255, 255, 255)


def pdf_of(
    colour: Colour = RED, size: tuple[float, float] = A6, *, rotate: int = 0, pages: int = 1, origin: float = 0.0
) -> bytes:
    """A label: a square of 20 mm of `colour` in the upper left, one of blue in the lower right of its content.

    `origin` shifts the page's own coordinates, as some programs write them.
    """
    width, height = size
    side = 20 * MM
    red, green, blue = (part / 255 for part in colour)
    content = (
        f"{red} {green} {blue} rg {origin} {origin + height - side} {side} {side} re f\n"
        f"0 0 1 rg {origin + width - side} {origin} {side} {side} re f\n"
    ).encode()
    box = f"[{origin} {origin} {origin + width} {origin + height}]"
    kids = " ".join(f"{3 + number} 0 R" for number in range(pages))
    stream = 3 + pages
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode()]
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Rotate {rotate} /Contents {stream} 0 R /Resources << >> >>"
    objects += [page.encode()] * pages
    objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _file(objects)


def _file(objects: Iterable[bytes]) -> bytes:
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start)
    return bytes(written)


@dataclass(frozen=True)
class Sheet:
    """A page as it would come out of the printer, at one dot per millimetre."""

    width: int
    height: int
    stride: int
    channels: int
    dots: bytes

    def at(self, x: float, y: float) -> Colour:
        """The colour so many millimetres from the left and from the top."""
        place = int(y) * self.stride + int(x) * self.channels
        blue, green, red = self.dots[place : place + 3]
        return (red, green, blue)

    def spans(self, colour: Colour) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of everything of a colour, in millimetres."""
        found = [(x, y) for y in range(self.height) for x in range(self.width) if self.at(x, y) == colour]
        across, down = [x for x, _ in found], [y for _, y in found]
        return min(across), min(down), max(across) + 1, max(down) + 1


def printed(document: bytes) -> list[Sheet]:
    """Every page of a PDF, rendered."""
    with pdfium() as library:
        opened = library.PdfDocument(document)
        sheets = []
        for page in opened:
            bitmap = page.render(scale=1 / MM, no_smoothpath=True)
            sheets.append(Sheet(bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels, bytes(bitmap.buffer)))
            page.close()
        opened.close()
    return sheets
