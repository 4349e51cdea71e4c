"""Reading the cache: what the window shows. Only the standard library, so that the first paint need not wait."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from pathlib import Path
from typing import Any

from emag_desk.domain.money import from_units
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Reference
from emag_desk.domain.queries import OfferCounts, OfferDay, OfferQuery
from emag_desk.store.cache_migrations import VERSION
from emag_desk.store.categories_reader import CategoriesReader
from emag_desk.store.documents import unpacked
from emag_desk.store.invoice_reader import InvoiceReader
from emag_desk.store.order_reader import OrderReader
from emag_desk.store.return_reader import ReturnReader
from emag_desk.store.search import OfferSearch

_DAY_ZERO = date(1970, 1, 1)

_COLUMNS = (
    'o."row", o.account, o.id, o.name, o.part_number, o.part_number_key, o.ean, o.brand, o.category_id, o.currency, '
    "o.sale_price, o.min_sale_price, o.max_sale_price, o.recommended_price, o.best_offer_sale_price, "
    "o.general_stock, o.estimated_stock, o.stock, o.handling_time, o.status, o.vat_id, o.validation, "
    "o.offer_validation, o.doc_errors, o.buy_button_rank, o.number_of_offers, o.ownership, o.emag_club, o.vanished, "
    "s.fetched_at"
)
_SEEN = 'JOIN offer_seen AS s ON s."row" = o."row"'
#: Steps of SQLite's machine (about a millisecond) between two questions whether a query is still wanted.
_STEPS = 100_000
_FIRST_PRICE = OfferRow._fields.index("sale_price")
_AFTER_PRICES = OfferRow._fields.index("general_stock")


class CacheReader:
    """Reads the cache over one read-only connection; use each on one thread, save for `interrupt`.

    A file that is not there yet, or not brought up to date yet, reads as empty. `given_up` is asked now and then
    during a query, on the reader's own thread, whether to break it off. `categories` reads the platforms' categories,
    `orders` the orders, `returns` the returns, and `invoices` those that eMAG tells of.
    """

    def __init__(self, path: Path, *, cache_megabytes: int = 16, given_up: Callable[[], bool] | None = None) -> None:
        self._path = path
        self._given_up = given_up
        self._megabytes = cache_megabytes
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._accounts: dict[int, str] = {}
        self._accounts_version = -1
        self._search_open: OfferSearch | None = None
        self.categories = CategoriesReader(self._all)
        self.orders = OrderReader(self._open, self._accounts)
        self.returns = ReturnReader(self._open, self._accounts)
        self.invoices = InvoiceReader(self._open, self._accounts)

    def close(self) -> None:
        """Close the connection; the next read would open it again."""
        for reader in (self.orders, self.returns, self.invoices):
            reader.close()
        if self._search_open is not None:
            self._search_open.close()
            self._search_open = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def interrupt(self) -> None:
        """Break off the query that runs on the reader's own thread: it raises `sqlite3.OperationalError` there."""
        if (connection := self._connection) is not None:
            connection.interrupt()

    # ---- rows

    def rows(self, numbers: Sequence[int]) -> list[OfferRow]:
        """The rows with these numbers, in this order; a number that is not there any more is skipped."""
        listed = f"[{','.join(map(str, numbers))}]"
        return self._offers(f'json_each(?) AS w CROSS JOIN offer AS o ON o."row" = w.value {_SEEN}', (listed,))

    def offer(self, account: str, offer_id: int) -> OfferRow | None:
        """One offer by its account and eMAG's id."""
        return self.offers([(account, offer_id)]).get((account, offer_id))

    def offers(self, keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], OfferRow]:
        """The offers with these (account, id), as far as they are cached."""
        by_account: dict[str, list[int]] = {}
        for account, offer_id in keys:
            by_account.setdefault(account, []).append(offer_id)
        found: dict[tuple[str, int], OfferRow] = {}
        if self._open() is None:
            return found
        for number, key in list(self._accounts.items()):
            if ids := by_account.get(key):
                source = f"json_each(?) AS w CROSS JOIN offer AS o ON o.account = ? AND o.id = w.value {_SEEN}"
                for row in self._offers(source, (json.dumps(ids), number)):
                    found[row.account, row.id] = row
        return found

    def offer_ids(self, account: str) -> array[int]:
        """The seller's numbers of all offers of an account, vanished ones too, sorted."""
        sql = "SELECT o.id FROM offer AS o JOIN account AS a ON a.number = o.account WHERE a.key = ? ORDER BY o.id"
        return array("q", [number for (number,) in self._all(sql, (account,))])

    def document(self, row: int) -> dict[str, Any]:
        """The full JSON of an offer as eMAG sent it; empty when it is not there any more."""
        found = self._one('SELECT document FROM offer_raw WHERE "row" = ?', (row,))
        return {} if found is None else unpacked(found[0])

    def history(self, row: int) -> list[OfferDay]:
        """The days on which price, rank or competition changed, oldest first."""
        days = self._all(
            "SELECT day, sale_price, best_offer_sale_price, buy_button_rank, number_of_offers "
            'FROM offer_day WHERE "row" = ? ORDER BY day',
            (row,),
        )
        return [OfferDay((_DAY_ZERO + timedelta(day)).isoformat(), *market) for day, *market in days]

    # ---- searches

    def first(self, query: OfferQuery, limit: int = 200) -> array[int]:
        """The numbers of the first rows of a search, fast."""
        search = self._search()
        return array("q") if search is None else search.first(query, limit)

    def numbers(self, query: OfferQuery) -> array[int]:
        """The numbers of all rows of a search, in order."""
        search = self._search()
        return array("q") if search is None else search.numbers(query)

    def counts(self, query: OfferQuery) -> OfferCounts:
        """How many offers match text and accounts, by chip and by account. Accounts count without their filter."""
        search = self._search()
        return OfferCounts() if search is None else search.counts(query)

    # ---- what else is known

    def accounts(self) -> list[str]:
        """The keys of the accounts that the cache knows, sorted."""
        self._open()
        return sorted(self._accounts.values())

    def warehouses(self) -> list[int]:
        """The warehouses of all offers' stock and handling time, sorted."""
        return [number for (number,) in self._all("SELECT DISTINCT id FROM warehouse ORDER BY id", ())]

    def pulled_at(self, account: str) -> datetime | None:
        """When the last full sweep of an account's offers ended, UTC."""
        found = self._one(
            "SELECT max(s.finished_at) FROM sweep AS s JOIN account AS a ON a.number = s.account WHERE a.key = ?",
            (account,),
        )
        return None if found is None or found[0] is None else datetime.fromtimestamp(found[0], UTC)

    def reference(self, account: str) -> Reference:
        """What the account's platform allows, as far as it was read."""
        rates = {}
        for item in self.reference_rows(account, "vat"):
            with_id, rate = _either(item, "vat_id", "id"), _either(item, "vat_rate", "value")
            if with_id is not None and rate is not None:
                rates[int(with_id)] = rate
        times = [_either(item, "id", "value") for item in self.reference_rows(account, "handling_time")]
        return Reference(rates, tuple(int(days) for days in times if days is not None))

    def quick_check(self) -> list[str]:
        """What SQLite's quick check finds wrong with the file; empty when all is well. Takes seconds per gigabyte."""
        found = [str(text) for (text,) in self._all("PRAGMA quick_check(20)", ())]
        return [text for text in found if text != "ok"]

    # ---- how

    def _offers(self, source: str, values: tuple[Any, ...]) -> list[OfferRow]:
        found = self._all(f"SELECT {_COLUMNS} FROM {source}", values)
        accounts = self._accounts
        return [_offer(accounts[values[1]], values) for values in found if values[1] in accounts]

    def reference_rows(self, account: str, kind: str) -> list[Any]:
        """What was last read of a resource such as `addresses`, as eMAG sent it."""
        found = self._one(
            "SELECT r.rows FROM reference AS r JOIN account AS a ON a.number = r.account "
            "WHERE a.key = ? AND r.kind = ?",
            (account, kind),
        )
        rows = [] if found is None else json.loads(found[0])
        return rows if isinstance(rows, list) else []

    def _search(self) -> OfferSearch | None:
        connection = self._open()
        if connection is None:
            return None
        if self._search_open is None:
            self._search_open = OfferSearch(connection, self._accounts, lambda key: self.reference(key).vat_rates)
        return self._search_open

    def _one(self, sql: str, values: tuple[Any, ...]) -> Any:
        connection = self._open()
        return None if connection is None else connection.execute(sql, values).fetchone()

    def _all(self, sql: str, values: tuple[Any, ...]) -> list[Any]:
        connection = self._open()
        return [] if connection is None else connection.execute(sql, values).fetchall()

    def _open(self) -> sqlite3.Connection | None:
        """The connection, opened again when another file has taken the place of the one that was open."""
        try:
            status = self._path.stat()
        except FileNotFoundError:
            self.close()
            return None
        if self._connection is None or self._file != (status.st_dev, status.st_ino):
            self.close()
            self._connection = self._connect()
            self._file = (status.st_dev, status.st_ino)
            self._accounts_version = -1
        if self._connection is not None:
            self._read_accounts(self._connection)
        return self._connection

    def _connect(self) -> sqlite3.Connection | None:
        uri = f"{self._path.absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(uri, uri=True, timeout=10, isolation_level=None, check_same_thread=False)
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] == VERSION:
                connection.execute(f"PRAGMA cache_size = {-1024 * self._megabytes:d}")
                connection.execute("PRAGMA temp_store = MEMORY")
                # `interrupt` ends what runs at that moment; this also ends what begins just after it.
                connection.set_progress_handler(self._given_up, _STEPS)
                return connection
        except sqlite3.DatabaseError:
            # Damaged, or about to be brought up to date: opening the cache for writing deals with it and says so.
            connection.close()
            return None
        connection.close()
        return None

    def _read_accounts(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._accounts_version:
            found = connection.execute("SELECT number, key FROM account WHERE key IS NOT NULL").fetchall()
            self._accounts.clear()
            self._accounts.update(found)
            self._accounts_version = version


@lru_cache(maxsize=8192)
def _warehouse_values(text: str) -> dict[int, int]:
    return {int(warehouse): value for warehouse, value in json.loads(text).items()}


def _offer(account: str, values: tuple[Any, ...]) -> OfferRow:
    prices = [None if units is None else from_units(units) for units in values[_FIRST_PRICE:_AFTER_PRICES]]
    general, estimated, stock, handling, *others, ownership, club, vanished, fetched_at = values[_AFTER_PRICES:]
    # Copies of the cached dictionaries: whoever gets a row may do with it as they like.
    warehouses = (dict(_warehouse_values(stock)), dict(_warehouse_values(handling)))
    last = (bool(ownership), club, vanished, fetched_at)
    return OfferRow._make(
        (values[0], account, *values[2:_FIRST_PRICE], *prices, general, estimated, *warehouses, *others, *last)
    )


def _either(item: Any, *names: str) -> Decimal | None:
    """The number under the first of these names that is there; eMAG and its older answers disagree (protocol §2.3)."""
    if not isinstance(item, dict):
        return None
    for name in names:
        if item.get(name) not in (None, ""):
            try:
                return Decimal(str(item[name]))
            except InvalidOperation:
                return None
    return None
