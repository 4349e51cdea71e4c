"""Writing pages of offers into the cache: what is new, what changed, and what is just as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection

from emag_desk.store.documents import packed
from emag_desk.store.json_text import hash_of, json_of
from emag_desk.store.offer_columns import OfferColumns, UnreadableOffer, columns_of, id_of, validated_columns

SECONDS_PER_DAY = 86_400

_NAMES = OfferColumns._fields
_INSERT_OFFER = (
    f'INSERT INTO offer ("row", account, vanished, {", ".join(_NAMES)}) '
    f"VALUES (?, ?, '', {', '.join('?' for _ in _NAMES)})"
)
_UPDATE_OFFER = f"UPDATE offer SET vanished = '', {', '.join(f'{name} = ?' for name in _NAMES)} WHERE \"row\" = ?"
_PUT_SEEN = 'INSERT OR REPLACE INTO offer_seen ("row", content_hash, sweep, fetched_at) VALUES (?, ?, ?, ?)'
_PUT_RAW = 'INSERT OR REPLACE INTO offer_raw ("row", document) VALUES (?, ?)'
_PUT_DAY = (
    'INSERT OR REPLACE INTO offer_day ("row", day, sale_price, best_offer_sale_price, buy_button_rank, '
    "number_of_offers) VALUES (?, ?, ?, ?, ?, ?)"
)
_KNOWN = (
    'SELECT o.id, o."row", s.content_hash, s.sweep, o.vanished, '
    "o.sale_price, o.best_offer_sale_price, o.buy_button_rank, o.number_of_offers "
    'FROM json_each(?) AS wanted CROSS JOIN offer AS o JOIN offer_seen AS s ON s."row" = o."row" '
    "WHERE o.account = ? AND o.id = wanted.value"
)
_PUT_WAREHOUSE = "INSERT OR IGNORE INTO warehouse (account, id) VALUES (?, ?)"
_WAREHOUSE = re.compile(r'"(-?\d+)"')
_SEEN_AGAIN = (
    'UPDATE offer_seen SET sweep = max(sweep, ?), fetched_at = ? WHERE "row" IN (SELECT value FROM json_each(?))'
)


@dataclass(frozen=True)
class BadRow:
    """What could not be read: its number where it has one, and why. The cached row, if any, stays as it was."""

    id: int | str | None
    reason: str


@dataclass
class PutReport:
    """What became of the offers handed in."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    bad: list[BadRow] = field(default_factory=list)

    def add(self, other: PutReport) -> None:
        """Count another report's offers in."""
        self.new += other.new
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.bad += other.bad


class _Known(NamedTuple):
    """What the cache holds of an offer, as far as it decides what to write."""

    row: int
    content_hash: int
    sweep: int
    vanished: str
    market: tuple[int | None, ...]


class _Arrived(NamedTuple):
    """An offer of a page with its JSON text and the hash of that. `strict` is set where orjson had to give up."""

    document: Any
    text: bytes
    content_hash: int
    strict: bool


class OfferWriter:
    """Writes offers of one account within a transaction that the caller has begun. `now` is UTC Unix seconds."""

    def __init__(self, connection: Connection, account: int, *, sweep: int, now: int) -> None:
        self._connection = connection
        self._account = account
        self._sweep = sweep
        self._now = now
        self._next_row = 1 + (connection.exec_driver_sql('SELECT max("row") FROM offer').scalar() or 0)

    def put(self, offers: Iterable[Any]) -> PutReport:
        """Write one page or more. An offer that comes twice counts once, as it came last."""
        report = PutReport()
        arrived = self._arrived(offers, report)
        known = self._known(arrived)
        inserts: list[tuple[int, OfferColumns, _Arrived]] = []
        updates: list[tuple[_Known, OfferColumns, _Arrived]] = []
        again: list[int] = []
        for offer_id, offer in arrived.items():
            before = known.get(offer_id)
            if before is not None and before.content_hash == offer.content_hash and not before.vanished:
                again.append(before.row)
                report.unchanged += 1
                continue
            try:
                columns = _storable(offer)
            except UnreadableOffer as problem:
                report.bad.append(BadRow(offer_id, str(problem)))
                if before is not None:  # it is there, so it did not vanish
                    again.append(before.row)
                continue
            if before is None:
                inserts.append((self._next_row, columns, offer))
                self._next_row += 1
            else:
                updates.append((before, columns, offer))
        self._insert(inserts)
        self._update(updates)
        self._note_warehouses([columns for _, columns, _ in inserts] + [columns for _, columns, _ in updates])
        if again:
            self._connection.exec_driver_sql(_SEEN_AGAIN, (self._sweep, self._now, _as_json(again)))
        report.new += len(inserts)
        report.changed += len(updates)
        return report

    def _arrived(self, offers: Iterable[Any], report: PutReport) -> dict[int, _Arrived]:
        arrived: dict[int, _Arrived] = {}
        for document in offers:
            offer_id = id_of(document)
            try:
                if offer_id is None:
                    offer_id = validated_columns(document).id
                text, strict = json_of(document)
            except (UnreadableOffer, ValueError, RecursionError) as problem:
                report.bad.append(BadRow(offer_id, str(problem)))
                continue
            arrived[offer_id] = _Arrived(document, text, hash_of(text), strict)
        return arrived

    def _known(self, ids: Iterable[int]) -> dict[int, _Known]:
        found = self._connection.exec_driver_sql(_KNOWN, (_as_json(ids), self._account))
        return {row[0]: _Known(row[1], row[2], row[3], row[4], tuple(row[5:])) for row in found}

    def _insert(self, offers: Sequence[tuple[int, OfferColumns, _Arrived]]) -> None:
        if not offers:
            return
        execute, day = self._connection.exec_driver_sql, self._now // SECONDS_PER_DAY
        execute(_INSERT_OFFER, [(row, self._account, *columns) for row, columns, _ in offers])
        execute(_PUT_SEEN, [(row, offer.content_hash, self._sweep, self._now) for row, _, offer in offers])
        execute(_PUT_RAW, [(row, packed(offer.text)) for row, _, offer in offers])
        execute(_PUT_DAY, [(row, day, *_market(columns)) for row, columns, _ in offers])

    def _update(self, offers: Sequence[tuple[_Known, OfferColumns, _Arrived]]) -> None:
        if not offers:
            return
        execute, day, now = self._connection.exec_driver_sql, self._now // SECONDS_PER_DAY, self._now
        execute(_UPDATE_OFFER, [(*columns, known.row) for known, columns, _ in offers])
        execute(
            _PUT_SEEN,
            [(known.row, offer.content_hash, max(known.sweep, self._sweep), now) for known, _, offer in offers],
        )
        execute(_PUT_RAW, [(known.row, packed(offer.text)) for known, _, offer in offers])
        moved = [
            (known.row, day, *market) for known, columns, _ in offers if (market := _market(columns)) != known.market
        ]
        if moved:
            execute(_PUT_DAY, moved)

    def _note_warehouses(self, offers: Iterable[OfferColumns]) -> None:
        texts = {columns.stock for columns in offers} | {columns.handling_time for columns in offers}
        found = {int(number) for number in _WAREHOUSE.findall("".join(texts))}
        if found:
            self._connection.exec_driver_sql(_PUT_WAREHOUSE, [(self._account, number) for number in found])


def _storable(offer: _Arrived) -> OfferColumns:
    # What orjson refuses, SQLite refuses too: then every value must be looked at.
    return validated_columns(offer.document) if offer.strict else columns_of(offer.document)


def _market(columns: OfferColumns) -> tuple[int | None, ...]:
    return (columns.sale_price, columns.best_offer_sale_price, columns.buy_button_rank, columns.number_of_offers)


def _as_json(numbers: Iterable[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"
