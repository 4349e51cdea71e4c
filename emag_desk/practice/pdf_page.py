"""A PDF with one page, written by hand: lines, boxes and Latin text are all a label needs."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

#: Points in a millimetre.
MM = 72 / 25.4


@dataclass
class Page:
    """One page; `width` and `height` in millimetres. Places are in millimetres from its upper left corner."""

    width: float
    height: float
    _marks: list[str] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, size: float, *, bold: bool = False) -> None:
        """Write a line with its foot at `y`; `size` in points. Letters beyond Latin-1 become question marks."""
        font = "/F2" if bold else "/F1"
        self._marks.append(f"BT {font} {size:g} Tf {x * MM:.2f} {self._up(y):.2f} Td ({_escaped(text)}) Tj ET")

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle with black."""
        self._marks.append(f"{self._corner(x, y, width, height)} re f")

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """Draw the outline of a rectangle."""
        self._marks.append(f"0.8 w {self._corner(x, y, width, height)} re S")

    def bytes(self) -> bytes:
        """The file."""
        content = zlib.compress("\n".join(self._marks).encode("latin-1", "replace"))
        media = f"[0 0 {self.width * MM:.2f} {self.height * MM:.2f}]"
        return _file(
            [
                b"<< /Type /Catalog /Pages 2 0 R >>",
                b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                f"<< /Type /Page /Parent 2 0 R /MediaBox {media} /Contents 4 0 R "
                "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>".encode(),
                b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(content), content),
                _font("Helvetica"),
                _font("Helvetica-Bold"),
            ]
        )

    def _up(self, y: float) -> float:
        """PDF counts from the lower edge."""
        return (self.height - y) * MM

    def _corner(self, x: float, y: float, width: float, height: float) -> str:
        return f"{x * MM:.2f} {self._up(y + height):.2f} {width * MM:.2f} {height * MM:.2f}"


def _font(name: str) -> bytes:
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(objects: list[bytes]) -> bytes:
    parts = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"]
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(sum(map(len, parts)))
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = sum(map(len, parts))
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    parts += [b"%010d 00000 n \n" % offset for offset in offsets]
    parts.append(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return b"".join(parts)
