"""The orders nobody has touched yet: what each one is follows from the seed and its place, nothing is stored."""

from __future__ import annotations

from dataclasses import dataclass

from emag_desk.practice.mixing import key_of, mix
from emag_desk.practice.orders import (
    BY_EMAG,
    BY_SELLER,
    CANCELLED,
    CARD,
    CASH,
    FINALIZED,
    FIRST_ID,
    ID_STEP,
    IN_PROGRESS,
    NEW,
    PREPARED,
    RETURNED,
    TRANSFER,
)

_HOUR = 3600
_DAY = 24 * _HOUR
#: Seconds between two orders on the average; a long history is denser, so that it spans no more than that many days.
_USUAL_STEP = 90 * 60
_LONGEST_SPAN = 500 * _DAY
#: Share of the orders that are new, then in progress, then prepared; and no more than that many of each.
_FRESH_SHARE, _MOST_FRESH = 0.06, 400


@dataclass(frozen=True, slots=True)
class Facts:
    """What an order is filtered by, and the dice that decide the rest. Moments are whole seconds since 1970.

    `ended` is when it was finalized or cancelled, 0 when it was not.
    """

    position: int
    id: int
    dice: int
    type: int
    payment: int
    status: int
    complete: int
    created: int
    modified: int
    ended: int


class OrderSeries:
    """`count` orders, oldest first; those that arrive later stand behind them. `anchor` is the moment of the newest."""

    def __init__(self, seed: int, platform: str, count: int, anchor: int) -> None:
        self.count = count
        self.anchor = anchor
        self._key = key_of(seed, platform, "orders")
        self._step = min(_USUAL_STEP, _LONGEST_SPAN // max(count, 1))
        self._fresh = min(round(count * _FRESH_SHARE), _MOST_FRESH)

    def id_at(self, position: int) -> int:
        """The id at a place: ascending, with gaps."""
        return FIRST_ID + (position + 1) * ID_STEP + mix(self._key + position) % ID_STEP

    def position(self, order_id: int) -> int | None:
        """Where an id stands, also behind the end; None when no order can have it."""
        position = (order_id - FIRST_ID) // ID_STEP - 1
        return position if position >= 0 and self.id_at(position) == order_id else None

    def facts(self, position: int) -> Facts:
        """The order at a place as it was at the start."""
        dice = mix(self._key + position)
        newer = self.count - 1 - position
        created = self.anchor - newer * self._step - self._step * (100 + (dice >> 10) % 800) // 1000
        status = self._status(newer, dice)
        age = self.anchor - created
        ended = 0
        if status in (FINALIZED, RETURNED):
            ended = created + min(2 * _DAY, age * 4 // 5)
        elif status == CANCELLED:
            ended = created + min(_DAY, age // 2)
        modified = ended or (created if status == NEW else created + min(2 * _HOUR, age // 2))
        if status == RETURNED:
            modified = ended + min(10 * _DAY, (self.anchor - ended) * 4 // 5)
        return self._facts(position, dice, status, created, modified, ended)

    def arriving(self, position: int, moment: int) -> Facts:
        """An order that comes now, to the place behind the last one."""
        return self._facts(position, mix(self._key + position), NEW, moment, moment, 0)

    def _facts(self, position: int, dice: int, status: int, created: int, modified: int, ended: int) -> Facts:
        payment = (dice >> 6) % 10
        return Facts(
            position=position,
            id=FIRST_ID + (position + 1) * ID_STEP + dice % ID_STEP,
            dice=dice,
            type=BY_EMAG if (dice >> 22) % 12 == 0 else BY_SELLER,
            payment=CARD if payment < 5 else TRANSFER if payment == 9 else CASH,
            status=status,
            complete=int(status != NEW or (dice >> 50) % 40 != 0),
            created=created,
            modified=modified,
            ended=ended,
        )

    def _status(self, newer: int, dice: int) -> int:
        """New ones are young; most are finalized; some were cancelled or came back. `newer` are how many came since."""
        chance = (dice >> 2) % 100
        if newer < self._fresh:
            return NEW if chance < 85 else CANCELLED
        if newer < 2 * self._fresh:
            return IN_PROGRESS if chance < 70 else PREPARED
        if newer < 3 * self._fresh:
            return PREPARED if chance < 60 else FINALIZED
        return FINALIZED if chance < 85 else CANCELLED if chance < 94 else RETURNED
