"""The columns of the orders table as data: what each shows, how wide, what it sorts by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.cancellation_reasons import REASONS
from emag_desk.domain.money import plain
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import OPEN_STATUSES, PAYMENT_LABELS, TYPE_LABELS, OrderType, status_label
from emag_desk.ui.columns import local_number
from emag_desk.ui.language import say_label, show_decimal, show_whole
from emag_desk.ui.moments import exact, moment
from emag_desk.ui.orders.countdown import countdown, urgency
from emag_desk.ui.rows.around import Around
from emag_desk.ui.rows.column import Column as RowColumn

#: A column of the orders table.
OrderColumn: TypeAlias = RowColumn[OrderRow, Around]

_STATUS_TONES = {0: "bad", 1: "accent", 2: "info", 3: "warn", 4: "good", 5: "neutral"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderColumns", text)


def _attribute(name: str) -> Callable[[OrderRow, Around], str]:
    return lambda order, _: str(getattr(order, name))


def _time(name: str) -> Callable[[OrderRow, Around], str]:
    return lambda order, around: moment(getattr(order, name), around.now)


def _exact(name: str) -> Callable[[OrderRow, Around], str]:
    return lambda order, _: exact(getattr(order, name))


def _account(order: OrderRow, around: Around) -> str:
    return around.account_names.get(order.account, order.account)


def _status(order: OrderRow, _: Around) -> str:
    return say_label(status_label(order.status))


def status_tone(status: int) -> str:
    """The colour of a status."""
    return _STATUS_TONES.get(status, "neutral")


def deadline(order: OrderRow) -> datetime | None:
    """Until when we have to ship an order; None when nobody waits for us."""
    return order.ship_by if order.status in OPEN_STATUSES and order.type != OrderType.BY_EMAG else None


def _ship_by(order: OrderRow, around: Around) -> str:
    until = deadline(order)
    if until is None and order.late and order.status in OPEN_STATUSES:
        return _tr("late")
    return countdown(until, around.now)


def _ship_by_tone(order: OrderRow, around: Around) -> str:
    if order.late and order.status in OPEN_STATUSES and order.type != OrderType.BY_EMAG:
        return "bad"
    return urgency(deadline(order), around.now)


def _delivery(order: OrderRow, _: Around) -> str:
    if not order.locker:
        return order.city
    return _tr("Locker, {city}").format(city=order.city) if order.city else _tr("Locker")


def _units(order: OrderRow, _: Around) -> str:
    if order.units == order.lines:
        return show_whole(order.lines)
    return _tr("{lines} ({units} pcs)").format(lines=show_whole(order.lines), units=show_whole(order.units))


def _total(order: OrderRow, _: Around) -> str:
    return f"{show_decimal(order.total, 2, 2)} {order.currency}"


def _payment(order: OrderRow, _: Around) -> str:
    return say_label(PAYMENT_LABELS.get(order.payment, str(order.payment)))


def _awbs(order: OrderRow, _: Around) -> str:
    return ", ".join(order.awbs)


def _invoice(order: OrderRow, _: Around) -> str:
    return _tr("Yes") if order.invoice else ""


def _wish(order: OrderRow, _: Around) -> str:
    if order.cancellation_wanted and order.status in OPEN_STATUSES:
        return _tr("Wants to cancel")
    return say_label(REASONS.get(order.reason, str(order.reason))) if order.reason is not None else ""


def _wish_tone(order: OrderRow, _: Around) -> str:
    return "bad" if order.cancellation_wanted and order.status in OPEN_STATUSES else ""


def _column(key: str, label: str, width: int, text: Callable[[OrderRow, Around], str], **more: Any) -> OrderColumn:
    more.setdefault("sort", key)
    return RowColumn(key, label, width, text, **more)


COLUMNS: tuple[OrderColumn, ...] = (
    _column("account", "Account", 88, _account),
    _column("id", "Order", 92, _attribute("id")),
    _column("status", "Status", 122, _status, tone=lambda order, _: status_tone(order.status)),
    _column(
        "ship_by",
        "Ship within",
        130,
        _ship_by,
        tone=_ship_by_tone,
        copied=_exact("ship_by"),
        tip="How long there is until eMAG counts the shipment as late",
    ),
    _column("created", "Ordered", 106, _time("created"), copied=_exact("created")),
    _column("customer", "Customer", 150, _attribute("customer")),
    _column(
        "total",
        "Total",
        108,
        _total,
        number=True,
        copied=lambda order, _: local_number(plain(order.total)),
        tip="What the customer pays in all, with VAT, vouchers, transport and deposits",
    ),
    _column("payment", "Payment", 118, _payment),
    _column("city", "Delivery", 150, _delivery, tip="The city, or the locker where the customer picks it up"),
    _column("units", "Lines", 84, _units, tip="Lines, and pieces where they are more"),
    _column("awbs", "AWB", 140, _awbs, sort=""),
    _column("invoice", "Invoice", 72, _invoice, sort="", tip="Whether an invoice is attached"),
    _column("wish", "Remark", 150, _wish, sort="", tone=_wish_tone, tip="A wish to cancel, or why it was cancelled"),
    _column("phone", "Phone", 112, _attribute("phone"), sort="", shown=False),
    _column("part_numbers", "Part numbers", 150, lambda o, _: ", ".join(o.part_numbers), sort="", shown=False),
    _column("type", "Shipped by", 140, lambda o, _: say_label(TYPE_LABELS.get(o.type, str(o.type))), shown=False),
    _column("modified", "Changed", 112, _time("modified"), copied=_exact("modified"), shown=False),
    _column("finalized_at", "Finalized", 112, _time("finalized_at"), copied=_exact("finalized_at"), shown=False),
    _column("read_at", "Read", 112, _time("read_at"), copied=_exact("read_at"), shown=False),
)
