"""How the window looks: a light and a dark set of colours, the palette and style sheet made of them, the font."""

from __future__ import annotations

from functools import lru_cache
from string import Template
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from emag_desk.ui.language import RESOURCES

#: Height of a table row, in device-independent pixels.
ROW_HEIGHT = 29

#: Linux fonts that look dated beside the bundled one.
_PLAIN_FONTS = frozenset({"DejaVu Sans", "Sans", "Bitstream Vera Sans", "Liberation Sans", "FreeSans", "Arial"})


class Theme(NamedTuple):
    """The colours of one look; `*_soft` are backgrounds for text in the colour of the same name."""

    name: str
    window: str
    base: str
    raised: str
    hover: str
    text: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    selection: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    neutral_soft: str
    staged: str
    staged_mark: str


LIGHT = Theme(
    name="light",
    window="#F4F5F9",
    base="#FFFFFF",
    raised="#FFFFFF",
    hover="#ECEEF4",
    text="#1B1F2A",
    muted="#5E6675",
    faint="#98A0AF",
    line="#E3E6ED",
    accent="#5B54D6",
    accent_hover="#4C45C2",
    on_accent="#FFFFFF",
    accent_soft="#ECEBFB",
    selection="#E1E0FA",
    good="#136C35",
    good_soft="#E0F4E7",
    warn="#8A5A00",
    warn_soft="#FFF1CF",
    bad="#B7212B",
    bad_soft="#FDE6E7",
    info="#1C66A6",
    info_soft="#E1EFFB",
    neutral_soft="#ECEEF2",
    staged="#FFF6DC",
    staged_mark="#E3A008",
)

DARK = Theme(
    name="dark",
    window="#15171D",
    base="#1B1E26",
    raised="#232731",
    hover="#2A2E39",
    text="#E6E8EE",
    muted="#A0A8B8",
    faint="#6C7485",
    line="#2C313C",
    accent="#8B86F2",
    accent_hover="#9D99F6",
    on_accent="#14121F",
    accent_soft="#2A2948",
    selection="#34345E",
    good="#6FDB97",
    good_soft="#17351F",
    warn="#F2C260",
    warn_soft="#3B2F12",
    bad="#FF8A8A",
    bad_soft="#431F23",
    info="#7CC0F7",
    info_soft="#142F46",
    neutral_soft="#2C313C",
    staged="#3A3218",
    staged_mark="#E8B33C",
)


def theme_of(palette: QPalette) -> Theme:
    """The set of colours that a palette was made of."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


@lru_cache(maxsize=256)
def colour(name: str) -> QColor:
    """A colour of a theme, made once."""
    return QColor(name)


class Appearance(QObject):
    """Applies the look to the application and follows the system while the preference says so."""

    changed = Signal()

    def __init__(self, application: QApplication, preference: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._preference = preference
        application.setStyle("Fusion")
        application.setFont(_font(application.font()))
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self.prefer(preference)

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        if self._preference in ("light", "dark"):
            return DARK if self._preference == "dark" else LIGHT
        return DARK if self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def prefer(self, preference: str) -> None:
        """ "system", "light" or "dark"."""
        self._preference = preference
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._application.styleHints().setColorScheme(schemes.get(preference, Qt.ColorScheme.Unknown))
        self._apply()

    def _apply(self) -> None:
        theme = self.theme
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(style_sheet(theme))
        self.changed.emit()


def apply_style(application: QApplication, preference: str = "system") -> Appearance:
    """Give the application its look; the same object every time."""
    found = application.findChild(Appearance)
    return found if isinstance(found, Appearance) else Appearance(application, preference)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme."""
    role = QPalette.ColorRole
    result = QPalette()
    for roles, name in (
        ((role.Window, role.Button), theme.window),
        ((role.Base, role.ToolTipBase), theme.base),
        ((role.AlternateBase,), theme.window),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.text),
        ((role.PlaceholderText,), theme.faint),
        ((role.Highlight, role.Accent, role.Link), theme.accent),
        ((role.LinkVisited,), theme.accent_hover),
        ((role.HighlightedText,), theme.on_accent),
        ((role.BrightText,), theme.bad),
        ((role.Light, role.Midlight), theme.raised),
        ((role.Mid, role.Dark), theme.line),
        ((role.Shadow,), theme.faint),
    ):
        for item in roles:
            result.setColor(item, QColor(name))
    for item in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, item, QColor(theme.faint))
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.line))
    return result


def style_sheet(theme: Theme) -> str:
    """The rules for everything but table cells, which a style sheet would make slow."""
    folder = RESOURCES / "style"
    rules = Template((folder / "chrome.qss").read_text(encoding="utf-8"))
    return rules.substitute(theme._asdict(), folder=folder.as_posix())


def _font(given: QFont) -> QFont:
    """The system's font, or the bundled one where the system has only a plain one."""
    if QFontInfo(given).family() not in _PLAIN_FONTS:
        return given
    families: list[str] = []
    for weight in ("Regular", "Medium", "Bold"):
        number = QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"Roboto-{weight}.ttf"))
        families += QFontDatabase.applicationFontFamilies(number)
    if not families:
        return given
    font = QFont(families[0])
    font.setPointSizeF(9.75)  # 13 pixels on an ordinary screen
    return font
