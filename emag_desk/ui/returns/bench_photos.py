"""Photos of returned products: copied into the data directory, for this computer's user only. Nothing is uploaded.

Blocking: every function is for a worker.
"""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from emag_desk.errors import InputError
from emag_desk.sync.atomic_file import replacing

MOST_PHOTOS = 12
MOST_BYTES = 25_000_000
#: Pixels: a picture of more would take the memory of the whole program.
MOST_PIXELS = 120_000_000
#: What cameras and screens make, and how the file is called. Nothing that is markup, such as SVG.
_ENDINGS = {b"jpeg": ".jpg", b"jpg": ".jpg", b"png": ".png", b"webp": ".webp", b"gif": ".gif"}
_QUALITY = 90
#: A photo that no note names is kept so long (seconds): its note may be on its way.
_GRACE = 3600.0


class PhotoBox:
    """The directory of the photos."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def path(self, name: str) -> Path:
        """Where a photo lies. Raises InputError for a name that is none of ours."""
        if not re.fullmatch(r"[\w-]+\.(jpg|png|webp|gif)", name):
            raise InputError("{name} is no photo of the bench.", name=name)
        return self._directory / name

    def keep_file(self, source: Path, prefix: str) -> str:
        """Copy a photo; returns its name. Raises InputError for what is no photo, or too large."""
        try:
            size = source.stat().st_size
        except OSError as problem:
            raise InputError(
                "{name} cannot be read: {reason}.", name=source.name, reason=problem.strerror or str(problem)
            ) from problem
        if size > MOST_BYTES:
            most = MOST_BYTES // 1_000_000
            raise InputError("{name} is larger than {most} MB.", name=source.name, most=most)
        reader = _reader(source)
        ending = _ENDINGS.get(bytes(reader.format().data()))
        if ending is None or not reader.canRead():
            raise InputError(
                "{name} is no photo that can be shown.", name=source.name, remedy="Use JPEG, PNG, WebP or GIF."
            )
        found = reader.size()
        if found.width() * found.height() > MOST_PIXELS:
            raise InputError("{name} has more pixels than can be shown.", name=source.name)
        name = self._name(prefix, ending)
        with replacing(self._directory / name) as part:
            shutil.copyfile(source, part)
        return name

    def keep_image(self, image: QImage, prefix: str) -> str:
        """Write down a picture from the clipboard; returns its name. Raises InputError."""
        if image.isNull() or image.width() * image.height() > MOST_PIXELS:
            raise InputError("There is no picture on the clipboard.")
        name = self._name(prefix, ".jpg")
        with replacing(self._directory / name) as part:
            # On white, since JPEG knows no transparency.
            writer = QImageWriter(str(part), b"jpeg")
            writer.setQuality(_QUALITY)
            if not writer.write(image.convertToFormat(QImage.Format.Format_RGB32)):
                raise InputError("The picture on the clipboard cannot be written down.")
        return name

    @staticmethod
    def _name(prefix: str, ending: str) -> str:
        return f"{re.sub(r'[^A-Za-z0-9-]+', '-', prefix)}-{secrets.token_hex(4)}{ending}"

    def picture(self, name: str, most: int) -> QImage | None:
        """A photo upright, at most so many pixels wide and high; None when it is not there any more."""
        path = self.path(name)
        if not path.exists():
            return None
        reader = _reader(path)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > most:
            reader.setScaledSize(size.scaled(QSize(most, most), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        return None if image.isNull() else image

    def forget(self, name: str) -> None:
        """Delete a photo."""
        self.path(name).unlink(missing_ok=True)

    def prune(self, named: Collection[str], now: float) -> int:
        """Delete what no note names any more at `now` (UTC Unix seconds); returns how many."""
        gone = 0
        for path in self._directory.glob("*"):
            old = now - path.stat().st_mtime > _GRACE
            if path.is_file() and path.name not in named and old:
                path.unlink(missing_ok=True)
                gone += 1
        return gone


def _reader(path: Path) -> QImageReader:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader
