"""The cache's returns, from the writing side: read ones, their parcels, confirmed deeds, and customers to forget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from emag_desk.domain.issued_awb import Given
from emag_desk.domain.order_words import OrderType
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.store.account_numbers import account_number
from emag_desk.store.document_columns import whole_key
from emag_desk.store.document_store import DocumentStore
from emag_desk.store.document_writer import DocumentWriter, Known, Statements, Write, index_texts, texts_of
from emag_desk.store.documents import RETURNS
from emag_desk.store.offer_codes import OfferCodes, offer_codes
from emag_desk.store.return_columns import ReturnColumns, ReturnLineColumns, columns_of
from emag_desk.store.return_migration import RETURN_SHELF
from emag_desk.store.shelf import as_json

_NO_CODES = OfferCodes("", "", "")
_STATEMENTS = Statements(RETURN_SHELF, ReturnColumns._fields, (*ReturnLineColumns._fields, *OfferCodes._fields))
_PUT_AWB = (
    "INSERT INTO return_awb (account, reservation_id, place, number, courier, status, status_code, read_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
#: The returns of an account that come back with one of these reservations.
_COMING_WITH = (
    'SELECT o."row" FROM return_head AS o WHERE o.account = ? AND EXISTS ('
    "SELECT 1 FROM json_each('[' || replace(o.awbs, ' ', ',') || ']') AS w "
    "WHERE w.value IN (SELECT value FROM json_each(?)))"
)
#: Lines that were written before the offer of their product was cached.
_WITHOUT_CODES = (
    'SELECT l."row", l.place, o.part_number, o.part_number_key, o.ean FROM return_head AS h '
    "CROSS JOIN return_line AS l ON l.\"row\" = h.\"row\" AND l.part_number_key = '' AND l.ean = '' "
    "CROSS JOIN offer AS o ON o.account = h.account AND o.id = CAST(l.product_id AS INTEGER) "
    "WHERE h.account = ? AND CAST(o.id AS TEXT) = l.product_id AND (o.part_number_key != '' OR o.ean != '') LIMIT ?"
)
_SET_CODES = 'UPDATE return_line SET part_number = ?, part_number_key = ?, ean = ? WHERE "row" = ? AND place = ?'
_LINES_AT_ONCE = 1_000


class ReturnWriter(DocumentWriter[int]):
    """Writes returns of one account; see `DocumentWriter`."""

    statements = _STATEMENTS
    packing = RETURNS

    def columns_of(self, document: Any) -> tuple[ReturnColumns, Sequence[ReturnLineColumns]]:
        """See `return_columns`."""
        return columns_of(document)

    def key_of(self, document: Any) -> int | None:
        """eMAG's number of the return."""
        return whole_key(document, "emag_id")

    def is_older(self, columns: ReturnColumns, known: Known) -> bool:
        """By when its status changed, where eMAG tells it."""
        told, before = columns.status_at, known.past[-1]
        return told is not None and before is not None and told < before

    def is_unhandled(self, columns: ReturnColumns) -> bool:
        """Whether it waits to be acknowledged."""
        return columns.status == ReturnStatus.NEW and columns.type == OrderType.BY_SELLER

    def lines(self, writes: Sequence[Write]) -> list[tuple[Any, ...]]:
        """With the codes of the offers."""
        products = {line.product_id for write in writes for line in write.lines}
        codes = offer_codes(self._connection, self._account, products)
        return [(write.row, *line, *codes.get(line.product_id, _NO_CODES)) for write in writes for line in write.lines]


class ReturnStore(DocumentStore[int]):
    """The writing side of returns; use it on the store thread only. See `CacheReader.returns` for the other side."""

    writer = ReturnWriter
    beside = ("return_awb",)

    def put_awbs(self, account: str, told: Mapping[int, Sequence[Given]]) -> None:
        """Keep what eMAG told of parcels, by reservation; an empty sequence: it told nothing."""
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            rows = list(connection.exec_driver_sql(_COMING_WITH, (number, as_json(told))).scalars())
            before = texts_of(connection, _STATEMENTS, rows)
            parcels = [
                (number, reservation, place, one.number, one.courier, one.status, one.status_code, self._now())
                for reservation, given in told.items()
                for place, one in enumerate(given or (Given(reservation),))
            ]
            forget = "DELETE FROM return_awb WHERE account = ? AND reservation_id IN (SELECT value FROM json_each(?))"
            connection.exec_driver_sql(forget, (number, as_json(told)))
            if parcels:
                connection.exec_driver_sql(_PUT_AWB, parcels)
            index_texts(connection, _STATEMENTS, before, texts_of(connection, _STATEMENTS, rows))

    def apply_status(self, account: str, emag_id: int, status: int, **changes: Any) -> bool:
        """As `apply`, for the status that a return was given."""
        return self.apply(account, emag_id, {"request_status": status, **changes})

    def add_codes(self, account: str) -> int:
        """Bring the codes of offers that were cached after a return into its lines; returns of how many lines."""
        added = 0
        while done := self._add_codes(account):
            added += done
        return added

    def _add_codes(self, account: str) -> int:
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            found = list(connection.exec_driver_sql(_WITHOUT_CODES, (number, _LINES_AT_ONCE)))
            if found:
                _bring_codes(connection, found)
        return len(found)


def _bring_codes(connection: Connection, found: Sequence[Any]) -> None:
    rows = sorted({row for row, *_ in found})
    before = texts_of(connection, _STATEMENTS, rows)
    connection.exec_driver_sql(_SET_CODES, [(*codes, row, place) for row, place, *codes in found])
    index_texts(connection, _STATEMENTS, before, texts_of(connection, _STATEMENTS, rows))
