"""How long there is for something, in words that fit into a cell, and in a colour."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

#: With less left than this, somebody should do it now; with less than the other, today.
_URGENT, _SOON = timedelta(hours=4), timedelta(hours=24)


def _tr(text: str) -> str:
    return QCoreApplication.translate("countdown", text)


def countdown(until: datetime | None, now: datetime) -> str:
    """`3 d 4 h`, `45 min`, `late 2 h 5 min` afterwards; empty without an end. Whole minutes only."""
    if until is None:
        return ""
    if until >= now:
        return span(until - now)
    return _tr("late {time}").format(time=span(now - until))


def span(time: timedelta) -> str:
    """A length of time in its two largest units."""
    minutes = int(time.total_seconds()) // 60
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return _tr("{days} d {hours} h").format(days=days, hours=hours)
    if hours:
        return _tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return _tr("{minutes} min").format(minutes=minutes)


def urgency(until: datetime | None, now: datetime) -> str:
    """The tone of a pill: "bad" when it is too late or nearly, "warn" within a day, else "neutral"."""
    if until is None:
        return ""
    left = until - now
    return "bad" if left < _URGENT else "warn" if left < _SOON else "neutral"
