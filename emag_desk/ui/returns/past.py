"""What happened to a return: as eMAG tells it, as readings noticed it, and what was done from here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.commands import STATE_LABELS, Command, State
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.returns import Return
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.facts import money
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.columns import status_words
from emag_desk.ui.rows.action_words import action_in_words

if TYPE_CHECKING:
    from emag_desk.store.return_reader import ReturnAwb, ReturnPast

_TONES = {
    State.REJECTED: Tone.BAD,
    State.NEEDS_HUMAN: Tone.BAD,
    State.UNKNOWN: Tone.NOTICE,
    State.CONFIRMED_WITH_NOTES: Tone.NOTICE,
}
#: A reading notices a change some time after eMAG writes it down: within so long both are one.
_SAME = timedelta(minutes=2)

Said = tuple[str, Tone]


def _tr(text: str) -> str:
    return QCoreApplication.translate("return", text)


def history(
    document: Mapping[str, Any], past: Sequence[ReturnPast], commands: Sequence[Command], currency: str, now: datetime
) -> list[Said]:
    """One sentence for each thing that happened, the newest first."""
    told = Return.model_validate(document) if document else None
    found = list(_told(told)) if told is not None else []
    statuses = {(when, text) for when, text, _ in found}
    for when, text in _noticed(past, currency):
        if not any(text == known and abs(when - at) <= _SAME for at, known in statuses):
            found.append((when, text, Tone.NEUTRAL))
    for command in commands:
        parts = [f"{command.who}: {action_in_words(command)}", say_label(STATE_LABELS[command.state])]
        parts += [clean(message) for message in command.messages]
        found.append((command.updated_at, " · ".join(parts), _TONES.get(command.state, Tone.NEUTRAL)))
    found.sort(key=lambda one: one[0], reverse=True)
    said = [(f"{moment(when, now)} {text}", tone) for when, text, tone in found]
    return said + ([(text, Tone.MUTED) for text in requests(told.request_history)] if told is not None else [])


def _told(told: Return) -> Iterator[tuple[datetime, str, Tone]]:
    for event in told.status_history:
        if event.event_date is None:
            continue
        status = status_words(int(event.code)) if event.code.isdecimal() else clean(event.code, lines=False)
        text = _tr("eMAG: {changes}").format(changes=", ".join([status, *requests(event.requests)]))
        yield event.event_date, text, Tone.NEUTRAL


def requests(told: Sequence[Any]) -> list[str]:
    """What eMAG tells of the customer's requests, whose form is not documented, in plain words."""
    return [text for one in told if (text := _plain(one))]


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {text}" for key, one in value.items() if (text := _plain(one)))
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(_plain, value)))
    return "" if value in (None, "") else clean(str(value), lines=False)


def _noticed(past: Sequence[ReturnPast], currency: str) -> Iterator[tuple[datetime, str]]:
    before: ReturnPast | None = None
    for one in past:
        if parts := list(_changes(before, one, currency)):
            yield one.status_at or one.noticed_at, _tr("eMAG: {changes}").format(changes=", ".join(parts))
        before = one


def _changes(before: ReturnPast | None, after: ReturnPast, currency: str) -> Iterator[str]:
    if before is None or before.status != after.status:
        yield status_words(after.status)
    if before is None:
        return
    if before.units != after.units:
        text = _tr("{old} → {new} pieces")
        yield text.format(old=show_whole(before.units), new=show_whole(after.units))
    if before.refund != after.refund:
        text = _tr("refund {old} → {new}")
        yield text.format(old=_amount(before.refund, currency), new=_amount(after.refund, currency))


def _amount(amount: Decimal | None, currency: str) -> str:
    return "–" if amount is None else money(amount, currency)


def awb_sentences(row: ReturnRow, told: Sequence[ReturnAwb], issued: Sequence[Awb], now: datetime) -> list[Said]:
    """The AWBs with which a return comes back, by reservation, each with where it is as far as that is known."""
    known = {one.reservation_id: one for one in told}
    ours = {one.reservation_id: one for one in issued}
    found = []
    for number in dict.fromkeys([*row.awbs, *ours]):
        awb, own = known.get(number), ours.get(number)
        courier = (awb.courier if awb is not None else "") or (own.courier if own is not None else "")
        name = (awb.number if awb is not None else "") or (own.number if own is not None else "")
        parts = [_tr("Reservation {number}").format(number=number)]
        parts.append(" ".join(filter(None, (courier, name or _tr("number not known yet")))))
        parts.append((awb.status if awb is not None else "") or (own.status if own is not None else ""))
        if awb is not None:
            parts.append(_tr("read {time}").format(time=moment(awb.read_at, now)))
        if own is not None:
            parts.append(_tr("ordered from here"))
        text = " · ".join(clean(part, lines=False) for part in parts if part)
        found.append((text, Tone.NEUTRAL if name else Tone.NOTICE))
    return found
