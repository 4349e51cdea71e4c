"""The operator's language: translators, and the sentences that come from outside the window."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from emag_desk.errors import DeskError, Sentence

#: The translation context of every text that does not come from a widget's own `tr`.
CONTEXT = "desk"

#: The languages the window speaks, each in its own words.
LANGUAGES = {"en": "English", "ro": "Română", "bg": "Български", "hu": "Magyar"}

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def say_label(text: str) -> str:
    """A fixed English text of the domain (a label, a state) in the operator's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def say(sentence: Sentence) -> str:
    """A sentence in the operator's language, its numbers and times as this country writes them."""
    if not sentence.values:
        return say_label(sentence.text)
    values = {name: _value(value) for name, value in sentence.values.items()}
    try:
        return say_label(sentence.text).format(**values)
    except (KeyError, IndexError, ValueError):  # a translation that lost a place must not lose the message
        return sentence.text.format(**values)


def say_error(error: DeskError) -> str:
    """What went wrong and what to do about it, as plain text."""
    return f"{say(error.sentence)} {say(error.remedy)}".strip()


def _value(value: Any) -> Any:
    if isinstance(value, Sentence):
        return say(value)
    if isinstance(value, Decimal):
        return show_decimal(value)
    if isinstance(value, datetime):
        return show_time(value)
    return value


def show_decimal(value: Decimal, least: int = 2, most: int = 4) -> str:
    """A price or amount with at least `least` and at most `most` decimals, as this country writes it."""
    exponent = value.normalize().as_tuple().exponent
    decimals = min(max(-exponent, least), most) if isinstance(exponent, int) else least
    return QLocale().toString(float(value), "f", decimals)


def show_whole(value: int) -> str:
    """A whole number with this country's grouping."""
    return QLocale().toString(value)


def show_time(moment: datetime, format_: QLocale.FormatType = QLocale.FormatType.ShortFormat) -> str:
    """A moment in the computer's own time zone."""
    return show_seconds(int(moment.astimezone(UTC).timestamp()), format_)


def show_seconds(unix: int, format_: QLocale.FormatType = QLocale.FormatType.ShortFormat) -> str:
    """UTC Unix seconds in the computer's own time zone."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(unix), format_)


def install(application: QCoreApplication, preference: str = "system") -> list[QTranslator]:
    """Speak the chosen language ("system" or a code of `LANGUAGES`): our texts and Qt's own, numbers and dates.

    Returns the translators in use; they stay alive as children of the application.
    """
    locale = QLocale.system() if preference == "system" else QLocale(preference)
    if locale.language() == QLocale.Language.C:  # a container that was told nothing: numbers still want grouping
        locale = QLocale("en")
    code = QLocale.languageToCode(locale.language())
    if code not in LANGUAGES:
        code = "en"
    for old in application.findChildren(QTranslator, "emag-desk-language"):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale)
    installed: list[QTranslator] = []
    places = (
        (f"emag_desk_{code}", str(RESOURCES / "translations")),
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for name, folder in places:
        translator = QTranslator(application)
        translator.setObjectName("emag-desk-language")
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
        else:
            translator.deleteLater()
    return installed
