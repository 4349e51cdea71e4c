"""Every call to eMAG with its full bodies: one file per UTC day, kept for thirty days to the hour, never longer."""

from __future__ import annotations

import re
import sqlite3
import zlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Engine, Float, Index, Integer, LargeBinary, MetaData, Table, Text, and_, or_, select
from sqlalchemy.dialects.sqlite import insert

from emag_desk.domain.calls import Call, LoggedCall
from emag_desk.domain.clock import Clock
from emag_desk.errors import DamagedStoreError
from emag_desk.store.database import damage_of, open_engine, translated
from emag_desk.store.files import create_private
from emag_desk.store.migrations import Migration, migrate

__all__ = ["LoggedCall", "RequestLog"]

KEPT_FOR = timedelta(days=30)

APPLICATION_ID = 0x654D4C31  # "eML1"
#: Files of a day: the database, what SQLite keeps beside it, and what was moved aside because it was damaged.
_NAME = re.compile(r"(\d{4}-\d\d-\d\d)\.(db|db-wal|db-shm|damaged)")
_USER_INFORMATION = re.compile(r"(?<=//)[^/?#@]*@")
#: Confirmed with or without notes is how a call should end.
_GOOD = ("confirmed", "confirmed_with_notes")

MIGRATIONS = (
    Migration(
        "calls and their bodies",
        (
            # Moments are microseconds since 1970, UTC.
            """CREATE TABLE call (
                number INTEGER PRIMARY KEY,
                correlation_id TEXT NOT NULL UNIQUE,
                account TEXT NOT NULL,
                family TEXT NOT NULL,
                method TEXT NOT NULL,
                url TEXT NOT NULL,
                endpoint TEXT NOT NULL,
                started_at INTEGER NOT NULL,
                status INTEGER,
                seconds FLOAT,
                outcome TEXT NOT NULL,
                error TEXT NOT NULL,
                request_bytes INTEGER NOT NULL,
                response_bytes INTEGER NOT NULL
            )""",
            "CREATE INDEX call_started_at ON call (started_at)",
            # Apart from the calls, so that a list of them need not walk over a gigabyte of bodies.
            """CREATE TABLE body (
                number INTEGER PRIMARY KEY,
                request BLOB NOT NULL,
                response BLOB NOT NULL
            )""",
        ),
    ),
)

metadata = MetaData()
call_table = Table(
    "call",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("correlation_id", Text, nullable=False, unique=True),
    *(Column(name, Text, nullable=False) for name in ("account", "family", "method", "url", "endpoint")),
    Column("started_at", Integer, nullable=False),
    Column("status", Integer),
    Column("seconds", Float),
    Column("outcome", Text, nullable=False),
    Column("error", Text, nullable=False),
    Column("request_bytes", Integer, nullable=False),
    Column("response_bytes", Integer, nullable=False),
)
body_table = Table(
    "body",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("request", LargeBinary, nullable=False),
    Column("response", LargeBinary, nullable=False),
)
Index("call_started_at", call_table.c.started_at)
_CALL, _BODY = call_table.c, body_table.c
_LISTED = [column for column in call_table.columns if column.name != "number"]


class RequestLog:
    """The log of all calls; use it on the store thread only. Holds no header, so no password either."""

    def __init__(self, logs: Path, clock: Clock, *, kept_for: timedelta = KEPT_FOR) -> None:
        self._logs = logs
        self._clock = clock
        self._kept_for = kept_for
        self._engines: dict[date, Engine] = {}

    def close(self) -> None:
        """Close the files."""
        for engine in self._engines.values():
            engine.dispose()
        self._engines.clear()

    # ---- writing

    def begin(self, call: Call) -> None:
        """Write down that a call is about to leave. Raises StoreError when that fails."""
        self._write(call)

    def finish(self, call: Call) -> None:
        """Complete the call that was begun with the same correlation id, or write it down if none was."""
        self._write(call)

    def prune(self) -> int:
        """Delete calls that began longer ago than they are kept, bodies and all; returns how many files went."""
        limit = self._clock.now() - self._kept_for
        gone = 0
        for path in sorted(self._logs.iterdir()):
            if (named := _NAME.fullmatch(path.name)) and date.fromisoformat(named[1]) < limit.date():
                self._close_day(date.fromisoformat(named[1]))
                path.unlink(missing_ok=True)
                gone += 1
        if self._path(limit.date()).exists():
            self._prune_day(limit.date(), limit)
        return gone

    # ---- reading

    def calls(
        self,
        *,
        since: datetime,
        until: datetime,
        account: str = "",
        text: str = "",
        failed_only: bool = False,
        limit: int = 500,
    ) -> list[LoggedCall]:
        """The calls that began from `since` to before `until`, newest first, without bodies.

        `text` is looked for in route, address, outcome, error, status and correlation id, without regard to case.
        """
        wanted = [_CALL.started_at >= _microseconds(since), _CALL.started_at < _microseconds(until)]
        if account:
            wanted.append(_CALL.account == account)
        if failed_only:
            wanted.append(or_(_CALL.outcome.not_in(("", *_GOOD)), _CALL.error != ""))
        for word in text.split():
            places = (_CALL.endpoint, _CALL.url, _CALL.outcome, _CALL.error, _CALL.correlation_id, _CALL.status)
            wanted.append(or_(*(place.cast(Text).icontains(word, autoescape=True) for place in places)))
        query = select(*_LISTED).where(and_(*wanted)).order_by(_CALL.started_at.desc(), _CALL.number.desc())
        found: list[LoggedCall] = []
        for day in self._days():
            if len(found) < limit and since.astimezone(UTC).date() <= day <= until.astimezone(UTC).date():
                found += [_logged(day, row) for row in self._rows(day, query.limit(limit - len(found)))]
        return found

    def bodies(self, correlation_id: str, day: str) -> tuple[str, str]:
        """The full texts that were sent and received; empty when they are gone."""
        query = (
            select(_BODY.request, _BODY.response)
            .join(call_table, _CALL.number == _BODY.number)
            .where(_CALL.correlation_id == correlation_id)
        )
        for row in self._rows(date.fromisoformat(day), query):
            return _unpacked(row[0]), _unpacked(row[1])
        return "", ""

    def recent(self, account: str, seconds: float = 60, family: str = "") -> list[tuple[str, datetime]]:
        """The budget family and the beginning (UTC) of an account's calls within the last `seconds`, oldest first.

        `family` leaves only the calls of one.
        """
        now = self._clock.now()
        since = now - timedelta(seconds=seconds)
        query = (
            select(_CALL.family, _CALL.started_at)
            .where(_CALL.account == account, _CALL.started_at >= _microseconds(since))
            .order_by(_CALL.started_at)
        )
        if family:
            query = query.where(_CALL.family == family)
        days = sorted({since.date(), now.date()})
        return [(row[0], _moment(row[1])) for day in days for row in self._rows(day, query)]

    # ---- how

    def _write(self, call: Call) -> None:
        day = call.started_at.astimezone(UTC).date()
        request, response = call.request_body.encode(errors="replace"), call.response_body.encode(errors="replace")
        values = {
            "account": call.account,
            "family": call.family,
            "method": call.method,
            "url": _USER_INFORMATION.sub("", call.url),
            "endpoint": call.endpoint,
            "started_at": _microseconds(call.started_at),
            "status": call.status,
            "seconds": call.seconds,
            "outcome": call.outcome,
            "error": call.error,
            "request_bytes": len(request),
            "response_bytes": len(response),
        }
        bodies = {"request": zlib.compress(request, 1), "response": zlib.compress(response, 1)}
        with translated(self._path(day)), self._engine(day).begin() as connection:
            connection.execute(
                insert(call_table)
                .values(correlation_id=call.correlation_id, **values)
                .on_conflict_do_update(index_elements=[_CALL.correlation_id], set_=values)
            )
            number = connection.execute(
                select(_CALL.number).where(_CALL.correlation_id == call.correlation_id)
            ).scalar()
            connection.execute(
                insert(body_table)
                .values(number=number, **bodies)
                .on_conflict_do_update(index_elements=[_BODY.number], set_=bodies)
            )

    def _prune_day(self, day: date, limit: datetime) -> None:
        old = select(_CALL.number).where(_CALL.started_at < _microseconds(limit))
        with translated(self._path(day)):
            engine = self._engine(day)
            with engine.begin() as connection:
                # Overwritten, and moved out of the WAL below: nothing of a deleted body stays on the disk.
                connection.exec_driver_sql("PRAGMA secure_delete = ON")
                connection.execute(body_table.delete().where(_BODY.number.in_(old)))
                connection.execute(call_table.delete().where(_CALL.started_at < _microseconds(limit)))
            driver: Any = engine.raw_connection()
            driver.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            driver.close()
        self._close_day(day)

    def _rows(self, day: date, query: Any) -> list[Any]:
        if not self._path(day).exists():
            return []
        with translated(self._path(day)), self._engine(day).connect() as connection:
            return list(connection.execute(query))

    def _days(self) -> list[date]:
        """The days that have a file, newest first."""
        days = [date.fromisoformat(path.stem) for path in self._logs.glob("*.db") if _NAME.fullmatch(path.name)]
        return sorted(days, reverse=True)

    def _path(self, day: date) -> Path:
        return self._logs / f"{day.isoformat()}.db"

    def _engine(self, day: date) -> Engine:
        if day not in self._engines:
            path = self._path(day)
            try:
                self._bring_up_to_date(path)
            except (DamagedStoreError, sqlite3.DatabaseError) as problem:
                if not damage_of(problem):
                    raise
                # A broken log must not stop the work: the next call would otherwise not be allowed to leave.
                path.replace(path.with_suffix(".damaged"))
                self._bring_up_to_date(path)
            self._engines[day] = open_engine(path, synchronous="NORMAL", cache_megabytes=2, wal_pages=1000)
        return self._engines[day]

    def _bring_up_to_date(self, path: Path) -> None:
        create_private(path)
        connection = sqlite3.connect(path, timeout=10, isolation_level=None)
        try:
            migrate(connection, MIGRATIONS, APPLICATION_ID, None)
        finally:
            connection.close()

    def _close_day(self, day: date) -> None:
        if (engine := self._engines.pop(day, None)) is not None:
            engine.dispose()


def _microseconds(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def _moment(microseconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)


def _unpacked(body: bytes) -> str:
    return zlib.decompress(body).decode()


def _logged(day: date, row: Any) -> LoggedCall:
    values = dict(row._mapping)
    return LoggedCall(day=day.isoformat(), **{**values, "started_at": _moment(values["started_at"])})
