"""The columns of the returns table as data: what each shows, how wide, what it sorts by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale

from emag_desk.domain.money import plain
from emag_desk.domain.order_words import TYPE_LABELS, OrderType
from emag_desk.domain.return_facets import is_due_soon, is_overdue
from emag_desk.domain.return_reasons import words
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import OPEN_RETURNS, pickup_label, return_status_label, return_type_label
from emag_desk.ui.columns import local_number
from emag_desk.ui.language import say, say_label, show_decimal, show_whole
from emag_desk.ui.moments import exact, moment
from emag_desk.ui.orders.countdown import countdown
from emag_desk.ui.rows.around import Around
from emag_desk.ui.rows.column import Column as RowColumn

#: A column of the returns table.
ReturnColumn: TypeAlias = RowColumn[ReturnRow, Around]

_STATUS_TONES = {1: "neutral", 2: "accent", 3: "info", 4: "bad", 5: "neutral", 6: "warn", 7: "good"}
#: With less left than this it is to be done today.
_URGENT = timedelta(hours=24)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnColumns", text)


def status_words(status: int) -> str:
    """The status in the operator's language."""
    return say_label(return_status_label(status))


def status_tone(status: int) -> str:
    """The colour of a status."""
    return _STATUS_TONES.get(status, "neutral")


def reason_words(reason: int | None) -> str:
    """A reason with all of its levels; in Romanian for who reads it, as eMAG says it."""
    language = "ro" if QLocale().language() == QLocale.Language.Romanian else "en"
    return say(words(reason, language)) if reason is not None else ""


def deadline(row: ReturnRow) -> datetime | None:
    """Until when we have to finish a return; None when nobody waits for us."""
    return row.deadline if row.status in OPEN_RETURNS and row.type != OrderType.BY_EMAG else None


def time_left(row: ReturnRow, now: datetime) -> str:
    """How long there is to finish a return, or by how much it is overdue."""
    return countdown(deadline(row), now)


def clock_tone(row: ReturnRow, now: datetime) -> str:
    """The tone of the clock: overdue or nearly, due soon, or with time left."""
    until = deadline(row)
    if until is None:
        return ""
    if is_overdue(row.status, until, now) or until - now < _URGENT:
        return "bad"
    return "warn" if is_due_soon(row.status, until, now) else "neutral"


def _attribute(name: str) -> Callable[[ReturnRow, Around], str]:
    return lambda row, _: str(getattr(row, name))


def _time(name: str) -> Callable[[ReturnRow, Around], str]:
    return lambda row, around: moment(getattr(row, name), around.now)


def _exact(name: str) -> Callable[[ReturnRow, Around], str]:
    return lambda row, _: exact(getattr(row, name))


def _refund(row: ReturnRow, _: Around) -> str:
    return "" if row.refund is None else f"{show_decimal(row.refund, 2, 2)} {row.currency}"


def _refund_copied(row: ReturnRow, _: Around) -> str:
    return "" if row.refund is None else local_number(plain(row.refund))


def _column(key: str, label: str, width: int, text: Callable[[ReturnRow, Around], str], **more: Any) -> ReturnColumn:
    more.setdefault("sort", key)
    return RowColumn(key, label, width, text, **more)


COLUMNS: tuple[ReturnColumn, ...] = (
    _column("account", "Account", 88, lambda row, around: around.account_names.get(row.account, row.account)),
    _column("id", "Return", 84, _attribute("id")),
    _column(
        "status",
        "Status",
        118,
        lambda row, _: status_words(row.status),
        tone=lambda row, _: status_tone(row.status),
    ),
    _column(
        "deadline",
        "Finish within",
        130,
        lambda row, around: time_left(row, around.now),
        tone=lambda row, around: clock_tone(row, around.now),
        copied=_exact("deadline"),
        tip="How long there is until eMAG wants the return finished: fourteen days unless it names the day",
    ),
    _column("customer", "Customer", 140, _attribute("customer")),
    _column("products", "Products", 210, _attribute("products")),
    _column("reason", "Reason", 220, lambda row, _: reason_words(row.reason)),
    _column(
        "return_type",
        "Wants",
        124,
        lambda row, _: say_label(return_type_label(row.return_type)),
        tip="What the customer wants for what comes back",
    ),
    _column("refund", "Refund", 104, _refund, number=True, copied=_refund_copied, tip="What goes back, with VAT"),
    _column("date", "Asked", 106, _time("date"), copied=_exact("date"), tip="When the customer asked for it"),
    _column("order_id", "Order", 92, _attribute("order_id")),
    _column("pickup_method", "Comes back by", 134, lambda row, _: say_label(pickup_label(row.pickup_method))),
    _column("units", "Pieces", 68, lambda row, _: show_whole(row.units), number=True, shown=False),
    _column("phone", "Phone", 112, _attribute("phone"), shown=False),
    _column("city", "City", 120, _attribute("city"), shown=False),
    _column(
        "awbs",
        "Reservations",
        130,
        lambda row, _: ", ".join(map(str, row.awbs)),
        shown=False,
        tip="The reservation numbers of the AWBs with which it comes back",
    ),
    _column("product_ids", "Product numbers", 130, lambda row, _: ", ".join(row.product_ids), shown=False),
    _column("status_at", "Status since", 112, _time("status_at"), copied=_exact("status_at"), shown=False),
    _column(
        "type",
        "Handled by",
        140,
        lambda row, _: say_label(TYPE_LABELS.get(row.type, str(row.type))),
        shown=False,
    ),
    _column("read_at", "Read", 112, _time("read_at"), copied=_exact("read_at"), shown=False),
)
#: Its values can be looked for.
SEARCHED = frozenset({"id", "order_id", "customer", "phone", "awbs"})


def until_words(row: ReturnRow) -> str:
    """What the clock counts to; empty where it counts nothing."""
    until = deadline(row)
    return _tr("Finish by {time}").format(time=exact(until)) if until is not None else ""


def return_words(row: ReturnRow, now: datetime) -> str:
    """A return in one line, for its order: `Return 4261001 · New · 12 d 4 h · The money back`."""
    parts = [_tr("Return {number}").format(number=row.id), status_words(row.status), time_left(row, now)]
    parts.append(say_label(return_type_label(row.return_type)))
    return " · ".join(part for part in parts if part)
