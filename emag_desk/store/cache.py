"""The cache: what eMAG last said about everything. It can be thrown away and pulled again; it never holds an edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from emag_desk.domain.clock import Clock
from emag_desk.domain.offer_facets import VANISHED_BIT
from emag_desk.domain.offer_fields import entity
from emag_desk.errors import Sentence
from emag_desk.store import tables
from emag_desk.store.account_numbers import account_number, new_key
from emag_desk.store.cache_file import CacheFile
from emag_desk.store.categories import CategoryStore
from emag_desk.store.documents import unpacked
from emag_desk.store.invoices import CustomerInvoiceStore, InvoiceStore
from emag_desk.store.offer_writer import BadRow, OfferWriter, PutReport
from emag_desk.store.orders import OrderStore
from emag_desk.store.returns import ReturnStore

__all__ = ["BadRow", "Cache", "Page", "PutReport", "Sweep"]

#: An unfinished sweep older than this starts anew: too much has moved on eMAG's side.
_RESUMABLE = timedelta(days=1)
#: Offers deleted per transaction when an account is forgotten, so that other work gets its turn.
_FORGOTTEN_AT_ONCE = 5_000

#: An offer that a sweep did not meet; one that was read for another reason meanwhile is there, too.
_UNSEEN = (
    'account = ? AND vanished = \'\' AND "row" IN (SELECT "row" FROM offer_seen WHERE sweep < ? AND fetched_at < ?)'
)


@dataclass(frozen=True)
class Sweep:
    """A walk over all offers of an account. `next_page` is the first page that is not in the cache yet."""

    id: int
    next_page: int
    started_at: datetime
    resumed: bool


@dataclass(frozen=True)
class Page:
    """One page of a sweep: its number, from 1, and its offers as eMAG sent them."""

    number: int
    offers: Sequence[Any]


class Cache:
    """The writing side of the cache; use it on the store thread only. See `CacheReader` for the other side.

    `categories` keeps the platforms' categories in the same file, `orders` the orders, `returns` the returns,
    `invoices` those of eMAG to the seller and `customer_invoices` those that it wrote to customers.
    """

    def __init__(self, path: Path, clock: Clock, *, backups: Path | None = None) -> None:
        self.path = path
        self._clock = clock
        self._file = CacheFile(path, backups or path.parent / "backups")
        self.categories = CategoryStore(self._file, clock)
        self.orders = OrderStore(self._file, clock)
        self.returns = ReturnStore(self._file, clock)
        self.invoices = InvoiceStore(self._file, clock)
        self.customer_invoices = CustomerInvoiceStore(self._file, clock)

    def open(self) -> Sentence | None:
        """Open the file, creating it or bringing it up to date; a damaged one is moved aside and a new one begun.

        Returns the sentence to show when that happened. Raises NewerStoreError, and StoreError where it cannot be.
        """
        said = self._file.open()
        self._go_on_forgetting()
        return said

    def close(self) -> None:
        """Close the file; `open` opens it again."""
        self._file.close()

    def report_damage(self) -> None:
        """Remember that a check found damage: the next `open` moves the file aside."""
        self._file.report_damage()

    # ---- offers

    def begin_sweep(self, account: str) -> Sweep:
        """Begin to walk over an account's offers, or go on with a walk that was broken off less than a day ago."""
        now, sweep = self._now(), tables.sweep.c
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            unfinished = connection.execute(
                select(sweep.id, sweep.next_page, sweep.started_at)
                .where(sweep.account == number, sweep.finished_at.is_(None))
                .where(sweep.started_at > now - int(_RESUMABLE.total_seconds()))
                .order_by(sweep.id.desc())
                .limit(1)
            ).first()
            if unfinished is not None:
                return Sweep(unfinished[0], unfinished[1], _moment(unfinished[2]), resumed=unfinished[1] > 1)
            begun = insert(tables.sweep).values(account=number, started_at=now, next_page=1, lost=0)
            return Sweep(new_key(connection, begun), 1, _moment(now), resumed=False)

    def put_offers(
        self, account: str, offers: Sequence[Any], *, sweep: int | None = None, page: int | None = None
    ) -> PutReport:
        """Write one page as eMAG sent it, in one transaction with the sweep's progress. Bad rows are reported."""
        return self.put_pages(account, [Page(page or 0, offers)], sweep=sweep)

    def put_pages(self, account: str, pages: Sequence[Page], *, sweep: int | None = None) -> PutReport:
        """Write several pages that have piled up in one transaction, which is much faster than one each."""
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            writer = OfferWriter(connection, number, sweep=sweep or 0, now=self._now())
            report = PutReport()
            for page in pages:
                report.add(writer.put(page.offers))
            if sweep is not None:
                column = tables.sweep.c
                after = max((page.number + 1 for page in pages if page.number), default=0)
                lost = sum(1 for row in report.bad if row.id is None)
                connection.execute(
                    update(tables.sweep)
                    .where(column.id == sweep)
                    .values(next_page=func.max(column.next_page, after), lost=column.lost + lost)
                )
        return report

    def unseen(self, sweep_id: int) -> list[int]:
        """The ids of the offers that `finish_sweep` would mark as vanished now."""
        with self._file.transaction() as connection:
            account, started_at, _ = _sweep(connection, sweep_id)
            found = connection.exec_driver_sql(
                f"SELECT id FROM offer WHERE {_UNSEEN} ORDER BY id", (account, sweep_id, started_at)
            )
            return list(found.scalars())

    def finish_sweep(self, sweep_id: int, *, complete: bool = True) -> int:
        """End a sweep; offers that it did not meet are marked as vanished today. Returns how many.

        None is marked when the sweep is not `complete` (pages were lost) or met offers that could not be told apart.
        """
        now, sweep = self._now(), tables.sweep.c
        vanished = 0
        with self._file.transaction() as connection:
            account, started_at, lost = _sweep(connection, sweep_id)
            if complete and not lost:
                vanished = connection.exec_driver_sql(
                    f"UPDATE offer SET vanished = ?, facet = facet | {VANISHED_BIT} WHERE {_UNSEEN}",
                    (_moment(now).date().isoformat(), account, sweep_id, started_at),
                ).rowcount
            connection.execute(
                update(tables.sweep).where(sweep.id == sweep_id).values(finished_at=now, vanished=vanished)
            )
        return vanished

    def apply_confirmed(self, account: str, offer_id: int, edits: Mapping[str, str]) -> None:
        """What eMAG accepted becomes what it last said, until the next read. Does nothing for an unknown offer."""
        if not edits:
            return
        with self._file.transaction() as connection:
            number = account_number(connection, account)
            found = connection.exec_driver_sql(
                'SELECT r.document FROM offer AS o JOIN offer_raw AS r ON r."row" = o."row" '
                "WHERE o.account = ? AND o.id = ?",
                (number, offer_id),
            ).scalar()
            if found is not None:
                document = _with_edits(unpacked(found), offer_id, edits)
                OfferWriter(connection, number, sweep=0, now=self._now()).put([document])

    # ---- what else is known of an account

    def put_reference(self, account: str, kind: str, rows: Sequence[Any]) -> None:
        """Keep what the platform allows: `kind` is a resource (`vat`, `handling_time`), `rows` as eMAG sent them."""
        with self._file.transaction() as connection:
            values = {"rows": orjson.dumps(list(rows)).decode(), "fetched_at": self._now()}
            keys = {"account": account_number(connection, account), "kind": _resource(kind)}
            connection.execute(upsert(tables.reference).values(**keys, **values).on_conflict_do_update(set_=values))

    def reference_age(self, account: str, kind: str) -> datetime | None:
        """When `put_reference` was last called for this, UTC."""
        reference = tables.reference.c
        with self._file.transaction() as connection:
            found = connection.execute(
                select(reference.fetched_at).where(
                    reference.account == account_number(connection, account), reference.kind == _resource(kind)
                )
            ).scalar()
        return None if found is None else _moment(found)

    def remember(self, account: str, name: str, value: str) -> None:
        """Keep a small fact about an account."""
        with self._file.transaction() as connection:
            keys = {"account": account_number(connection, account), "name": name}
            values = {"value": value}
            connection.execute(upsert(tables.remembered).values(**keys, **values).on_conflict_do_update(set_=values))

    def remembered(self, account: str, name: str) -> str | None:
        """The fact that `remember` kept."""
        remembered = tables.remembered.c
        with self._file.transaction() as connection:
            found: str | None = connection.execute(
                select(remembered.value).where(
                    remembered.account == account_number(connection, account), remembered.name == name
                )
            ).scalar()
        return found

    def forget_account(self, account: str) -> None:
        """Delete everything cached of an account. A kill on the way is made good by the next `open`."""
        with self._file.transaction() as connection:
            connection.execute(update(tables.account).where(tables.account.c.key == account).values(key=None))
        self._go_on_forgetting()

    def _go_on_forgetting(self) -> None:
        account, offer = tables.account.c, tables.offer.c
        while True:
            with self._file.transaction() as connection:
                leaving = connection.execute(select(account.number).where(account.key.is_(None)).limit(1)).scalar()
                if leaving is None:
                    return
                rows = connection.scalars(
                    select(offer.row).where(offer.account == leaving).limit(_FORGOTTEN_AT_ONCE)
                ).all()
                listed = (f"[{','.join(map(str, rows))}]",)
                for name in ("offer_day", "offer_raw", "offer_seen", "offer"):
                    connection.exec_driver_sql(
                        f'DELETE FROM {name} WHERE "row" IN (SELECT value FROM json_each(?))', listed
                    )
                stores = (self.categories, self.orders, self.returns, self.invoices)
                if not rows and not any(store.forget_some(connection, leaving) for store in stores):
                    for table in (tables.sweep, tables.warehouse, tables.reference, tables.remembered):
                        connection.execute(delete(table).where(table.c.account == leaving))
                    connection.execute(delete(tables.account).where(account.number == leaving))

    def _now(self) -> int:
        return int(self._clock.now().timestamp())


def _sweep(connection: Connection, sweep_id: int) -> tuple[int, int, int]:
    """Its account's number, when it started, and how many offers it could not tell apart."""
    sweep = tables.sweep.c
    found = connection.execute(select(sweep.account, sweep.started_at, sweep.lost).where(sweep.id == sweep_id)).one()
    return found[0], found[1], found[2]


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _resource(kind: str) -> str:
    """`vat/read` and `vat` are the same reference."""
    return kind.removesuffix("/read")


def _with_edits(document: dict[str, Any], offer_id: int, edits: Mapping[str, str]) -> dict[str, Any]:
    """The offer as eMAG will tell it now that it accepted `edits` (field key -> canonical text)."""
    accepted = entity(offer_id, edits)
    for key in ("stock", "handling_time"):
        if key in accepted:
            before = document.get(key)
            values = {item["warehouse_id"]: item for item in before} if isinstance(before, list) else {}
            for item in accepted[key]:
                values[item["warehouse_id"]] = item
            accepted[key] = list(values.values())
    if "stock" in accepted:
        general = sum(int(item["value"]) for item in accepted["stock"])
        reserved = int(document.get("general_stock") or 0) - int(document.get("estimated_stock") or 0)
        accepted |= {"general_stock": general, "estimated_stock": max(0, general - max(0, reserved))}
    return {**document, **accepted}
