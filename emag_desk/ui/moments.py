"""Times and durations in the words that an operator uses. Stamps come in as UTC and are shown in local time."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale


def _tr(text: str) -> str:
    return QCoreApplication.translate("moments", text)


def moment(stamp: datetime | None, now: datetime) -> str:
    """`14:32` for today, `20 Nov 14:32` for this year, the whole date otherwise; seconds never."""
    if stamp is None:
        return ""
    local, today = stamp.astimezone(), now.astimezone().date()
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return clock
    locale = QLocale()
    month = locale.monthName(local.month, QLocale.FormatType.ShortFormat)
    year = "" if local.year == today.year else f" {local.year}"
    return f"{local.day} {month}{year} {clock}"


def exact(stamp: datetime | None) -> str:
    """A stamp to the second in local time: `2026-11-21 14:32:05`."""
    return f"{stamp.astimezone():%Y-%m-%d %H:%M:%S}" if stamp else ""


def duration(seconds: float) -> str:
    """A length of time for a table: `85 ms`, `1.4 s`, `3 min 05 s`."""
    if seconds < 1:
        return f"{round(seconds * 1000)} ms"
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s"


def time_left(seconds: float | None, now: datetime) -> str:
    """`about 3 min left, until 14:32`; empty when nobody knows. Rounded up: nobody minds being early."""
    if seconds is None:
        return ""
    if seconds < 5:
        return _tr("a few seconds left")
    if seconds < 60:
        return _tr("about {seconds} s left").format(seconds=math.ceil(seconds / 5) * 5)
    until = f"{(now + timedelta(seconds=seconds)).astimezone():%H:%M}"
    minutes = math.ceil(seconds / 60)
    if minutes < 120:
        return _tr("about {minutes} min left, until {until}").format(minutes=minutes, until=until)
    hours, rest = divmod(minutes, 60)
    return _tr("about {hours} h {minutes} min left, until {until}").format(hours=hours, minutes=rest, until=until)


def rough(seconds: float) -> str:
    """How long something will take, before it starts: `about 2 min`."""
    if seconds < 60:
        return _tr("about {seconds} s").format(seconds=max(5, math.ceil(seconds / 5) * 5))
    minutes = math.ceil(seconds / 60)
    if minutes < 120:
        return _tr("about {minutes} min").format(minutes=minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("about {hours} h {minutes} min").format(hours=hours, minutes=rest)
