"""Measures cached orders: writing them, reading them again unchanged, searching, sorting, counting folders.

Searching is set beside a plain LIKE over the same texts, counting beside a walk over the rows.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from emag_desk.domain.clock import SystemClock, to_bucharest
from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderQuery
from emag_desk.practice.mixing import mix
from emag_desk.store.cache import Cache
from emag_desk.store.reader import CacheReader

_NAMES = ("Ștefan", "Ana", "Ioana", "Mihai", "Zoltán", "Мария", "George", "Elena", "Andrei", "Cristina")
_LAST = ("Popescu", "Ionescu", "Kővári", "Иванова", "Țurcanu", "Stan", "Dumitru", "Marin", "Rusu", "Moldovan")
_GOODS = ("Lampă de birou LED", "Husă telefon", "Șurubelniță", "Cablu USB-C", "Scaun ergonomic", "Geantă", "Ceas")
_PAGE = 100


def order(number: int, now: datetime) -> dict[str, Any]:
    """An order of a few years: the last ones are open, most are finalized."""
    dice = mix(number)
    created = now - timedelta(minutes=1_500_000 - number * 1.5 if number <= 1_000_000 else 0)
    age = (now - created).days
    status = (1, 2, 3, 4)[dice % 4] if age < 3 else (4 if dice % 10 else 0)
    text = to_bucharest(created)
    name = f"{_NAMES[dice % 10]} {_LAST[dice // 16 % 10]}"
    lines = [
        {
            "id": number * 4 + place,
            "product_id": str(500_000 + (dice >> place) % 50_000),
            "name": f"{_GOODS[(dice >> 8) % 7]} {(dice >> 12) % 900}",
            "ext_part_number": f"PN-{(dice >> 6) % 50_000}",
            "part_number_key": f"D{dice % 10**7:07}M",
            "status": 1,
            "quantity": 1 + dice % 3,
            "sale_price": f"{20 + dice % 300}.{dice % 100:02}00",
            "vat": "0.2100",
            "currency": "RON",
        }
        for place in range(1 + dice % 5 // 4)
    ]
    return {
        "id": 300_000_000 + number,
        "type": 2 if dice % 12 == 0 else 3,
        "status": status,
        "date": text,
        "created": text,
        "modified": text,
        "payment_mode_id": 1 + 2 * (dice >> 3 & 1),
        "customer": {
            "name": name,
            "shipping_contact": name,
            "shipping_phone": f"07{dice % 10**8:08}",
            "shipping_city": "Cluj-Napoca",
            "shipping_street": f"Str. Exemplu {dice % 200}",
        },
        "products": lines,
        "shipping_tax": 14.99,
        "maximum_date_for_shipment": to_bucharest(created + timedelta(days=2)),
        "finalization_date": text if status == 4 else None,
        "attachments": [] if dice % 7 else [{"type": 1, "url": "https://docs.example.test/1.pdf"}],
    }


def fill(cache: Cache, count: int, now: datetime) -> float:
    """Write so many orders page by page; the seconds it took."""
    started, spent = time.perf_counter(), 0.0
    for first in range(0, count, _PAGE * 10):
        made = time.perf_counter()
        documents = [order(1_000_000 - count + number, now) for number in range(first, min(first + _PAGE * 10, count))]
        spent += time.perf_counter() - made
        for start in range(0, len(documents), _PAGE):
            cache.orders.put("shop", documents[start : start + _PAGE])
    return time.perf_counter() - started - spent


def best(job: Callable[[], Any], runs: int = 5) -> float:
    """The shortest of several runs, in milliseconds."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        job()
        times.append(time.perf_counter() - started)
    return min(times) * 1000


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=20_000)
    parser.add_argument("--cache", type=Path, help="keep the file here, and use it if it is there")
    given = parser.parse_args()
    out = sys.stdout.write
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        path = given.cache or Path(folder) / "cache.db"
        there = path.exists()
        cache = Cache(path, SystemClock())
        cache.open()
        if not there:
            seconds = fill(cache, given.orders, now)
            out(f"{given.orders:,} orders: {given.orders / seconds:,.0f} a second\n")
        page = [order(1_000_000 - 1 - number, now) for number in range(_PAGE)]
        cache.orders.put("shop", page)
        out(f"a page of {_PAGE} unchanged ones: {best(lambda: cache.orders.put('shop', page)):.1f} ms\n")
        cache.close()
        out(f"file: {path.stat().st_size / 1e6:,.0f} MB\n")
        with closing(CacheReader(path, cache_megabytes=64)) as reader:
            _read(reader, out)


def _read(reader: CacheReader, out: Callable[[str], Any]) -> None:
    orders = reader.orders
    queries = {
        "all": OrderQuery(),
        "new": OrderQuery(folder=Folder.NEW),
        "late": OrderQuery(folder=Folder.LATE),
        "finalized": OrderQuery(folder=Folder.FINALIZED),
        "without invoice": OrderQuery(folder=Folder.WITHOUT_INVOICE),
        "by customer": OrderQuery(sort="customer"),
        "by total": OrderQuery(sort="total", descending=True),
        "'s'": OrderQuery(text="s"),
        "'stef'": OrderQuery(text="stef"),
        "'surubelnita 77'": OrderQuery(text="surubelnita 77"),
        "a phone": OrderQuery(text=orders.rows(orders.first(OrderQuery(), 1))[0].phone),
        "nothing": OrderQuery(text="xyzzy"),
    }
    out(f"{'':18}{'first 200':>12}{'all':>12}{'counts':>12}{'found':>12}\n")
    for name, query in queries.items():
        first = best(lambda query=query: orders.first(query))  # type: ignore[misc]
        every = best(lambda query=query: orders.numbers(query), 3)  # type: ignore[misc]
        counts = best(lambda query=query: orders.counts(query), 3)  # type: ignore[misc]
        found = len(orders.numbers(query))
        out(f"{name:18}{first:>9.1f} ms{every:>9.1f} ms{counts:>9.1f} ms{found:>12,}\n")
    like = "SELECT count(*) FROM order_text WHERE customer LIKE '%stef%' OR products LIKE '%stef%'"
    walk = "SELECT status, count(*) FROM order_head NOT INDEXED GROUP BY status"
    for name, sql in (("LIKE '%stef%'", like), ("counting rows", walk)):
        out(f"{name:30}{best(lambda sql=sql: reader._all(sql, ()), 1):>9.1f} ms\n")  # type: ignore[misc]
    rows = orders.first(OrderQuery())
    out(f"a page of 128 rows: {best(lambda: orders.rows(rows[:128])):.2f} ms\n")


if __name__ == "__main__":
    main()
