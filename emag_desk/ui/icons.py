"""Our own line icons, drawn from SVG in the colour that the palette asks for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from emag_desk.ui.language import RESOURCES

_FOLDER = RESOURCES / "icons"
_DISABLED_OPACITY = 0.38


def icon(name: str, palette: QPalette, *, accent: bool = False, size: int = 20) -> QIcon:
    """The icon of this name in the palette's text colour, or in its accent."""
    role = QPalette.ColorRole.Highlight if accent else QPalette.ColorRole.WindowText
    return coloured(name, palette.color(role), size=size)


def coloured(name: str, colour: QColor, *, size: int = 20) -> QIcon:
    """The icon of this name in one colour; disabled it is paler."""
    return _icon(name, colour.rgba(), size, _ratio())


def app_icon() -> QIcon:
    """The program's own mark."""
    result = QIcon()
    for size in (16, 32, 64, 128):
        result.addPixmap(_draw(_source("app"), size, 1.0))
    return result


def _ratio() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


@lru_cache(maxsize=512)
def _icon(name: str, rgba: int, size: int, ratio: float) -> QIcon:
    pixmap = tinted(name, QColor.fromRgba(rgba), size, ratio)
    faded = QPixmap(pixmap.size())
    faded.setDevicePixelRatio(ratio)
    faded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faded)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    result = QIcon(pixmap)
    result.addPixmap(faded, QIcon.Mode.Disabled)
    return result


def tinted(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """One picture of the icon, `size` device-independent pixels wide."""
    return _draw(_source(name).replace("currentColor", colour.name()), size, ratio)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _draw(svg: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # 2 ms that the first paint of a window without icons does not need

    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
