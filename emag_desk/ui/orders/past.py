"""What happened to an order, as far as it is known here: what readings noticed, and what was done from here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.commands import STATE_LABELS, Command, State
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.money import from_units
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import OrderStatus, status_label
from emag_desk.ui.language import say_label, show_decimal, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.plain import clean
from emag_desk.ui.rows.action_words import action_in_words

if TYPE_CHECKING:
    from emag_desk.store.order_reader import OrderPast

_TONES = {
    State.REJECTED: Tone.BAD,
    State.NEEDS_HUMAN: Tone.BAD,
    State.UNKNOWN: Tone.NOTICE,
    State.CONFIRMED_WITH_NOTES: Tone.NOTICE,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("order", text)


def cancelled_at(past: Sequence[OrderPast]) -> datetime | None:
    """When an order was cancelled, as far as readings noticed; None when it is not."""
    since = [one.status for one in past]
    first = len(since)
    while first and since[first - 1] == OrderStatus.CANCELLED:
        first -= 1
    return (past[first].modified or past[first].noticed_at) if first < len(past) else None


def history(
    past: Sequence[OrderPast], commands: Sequence[Command], currency: str, now: datetime
) -> list[tuple[str, Tone]]:
    """One sentence for each thing that happened, the newest first."""
    found = [(when, text, Tone.NEUTRAL) for when, text in _noticed(past, currency)]
    for command in commands:
        parts = [f"{command.who}: {action_in_words(command)}", say_label(STATE_LABELS[command.state])]
        parts += [clean(message) for message in command.messages]
        found.append((command.updated_at, " · ".join(parts), _TONES.get(command.state, Tone.NEUTRAL)))
    found.sort(key=lambda one: one[0], reverse=True)
    return [(f"{moment(when, now)} {text}", tone) for when, text, tone in found]


def _noticed(past: Sequence[OrderPast], currency: str) -> Iterator[tuple[datetime, str]]:
    before: OrderPast | None = None
    for one in past:
        if parts := list(_changes(before, one, currency)):
            text = _tr("eMAG: {changes}").format(changes=", ".join(parts))
            yield one.modified or one.noticed_at, text
        before = one


def _changes(before: OrderPast | None, after: OrderPast, currency: str) -> Iterator[str]:
    if before is None or before.status != after.status:
        yield say_label(status_label(after.status))
    if after.cancellation_wanted and (before is None or not before.cancellation_wanted):
        yield _tr("the customer wants to cancel")
    if before is not None and before.cancellation_wanted and not after.cancellation_wanted:
        yield _tr("the customer no longer wants to cancel")
    if before is not None and before.units != after.units:
        text = _tr("{old} → {new} pieces")
        yield text.format(old=show_whole(before.units), new=show_whole(after.units))
    if before is not None and before.total != after.total:
        yield f"{_amount(before.total)} → {_amount(after.total)} {clean(currency)}"


def _amount(units: int) -> str:
    amount: Decimal = from_units(units)
    return show_decimal(amount, 2, 2)


def awb_sentences(order: OrderRow, awbs: Sequence[Awb], now: datetime) -> list[tuple[str, Tone]]:
    """The AWBs of an order with what is known of each; first those that were issued from here."""
    found = []
    for awb in awbs:
        number = awb.number or _tr("number not known yet")
        parts = [clean(" ".join(filter(None, (awb.courier, number))), lines=False), clean(awb.status, lines=False)]
        if awb.issued_at is not None:
            parts.append(_tr("issued {time}").format(time=moment(awb.issued_at, now)))
        if awb.printed_at is not None:
            parts.append(_tr("printed {time}").format(time=moment(awb.printed_at, now)))
        found.append((" · ".join(filter(None, parts)), Tone.NEUTRAL if awb.number else Tone.NOTICE))
    known = {awb.number for awb in awbs}
    return found + [(clean(number, lines=False), Tone.NEUTRAL) for number in order.awbs if number not in known]
