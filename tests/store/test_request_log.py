"""Every call is found again with its full bodies for thirty days, to the hour, and with nothing that is secret."""

from __future__ import annotations

import os
import sqlite3
import stat
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.calls import Call, LoggedCall
from emag_desk.store.request_log import RequestLog
from tests.store.conftest import HandClock

LONG_AGO, FAR_AWAY = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    (tmp_path / "log").mkdir()
    return tmp_path / "log"


@pytest.fixture
def log(logs: Path, clock: HandClock) -> Iterator[RequestLog]:
    log = RequestLog(logs, clock)
    yield log
    log.close()


@pytest.fixture
def make(clock: HandClock) -> Callable[..., Call]:
    def made(correlation_id: str = "c1", **said: Any) -> Call:
        call = Call(
            correlation_id=correlation_id,
            account="shop",
            family="other",
            method="POST",
            url="https://marketplace-api.emag.ro/api-3/product_offer/read",
            endpoint="product_offer/read",
            started_at=clock.now(),
            request_body='{"id":1}',
        )
        return replace(call, **said)

    return made


def everything(log: RequestLog, **narrowed: Any) -> list[LoggedCall]:
    return log.calls(**{"since": LONG_AGO, "until": FAR_AWAY, **narrowed})


def test_a_call_is_there_before_its_answer(log: RequestLog, make: Callable[..., Call]) -> None:
    log.begin(make())
    (call,) = everything(log)
    assert (call.correlation_id, call.status, call.outcome, call.request_bytes) == ("c1", None, "", 8)
    assert log.bodies("c1", call.day) == ('{"id":1}', "")


def test_a_finished_call_is_complete(log: RequestLog, make: Callable[..., Call], clock: HandClock) -> None:
    started = clock.now()
    log.begin(make())
    body = '{"results":"ăîșțâ"}' * 30_000
    log.finish(make(status=200, seconds=0.25, outcome="confirmed", response_body=body))
    (call,) = everything(log)
    assert (call.status, call.seconds, call.outcome, call.started_at) == (200, 0.25, "confirmed", started)
    assert call.response_bytes == len(body.encode())
    assert log.bodies("c1", call.day) == ('{"id":1}', body)
    assert log.bodies("c2", call.day) == ("", "")
    assert log.bodies("c1", "1999-01-01") == ("", "")


def test_a_call_over_midnight_is_one_call(
    log: RequestLog, make: Callable[..., Call], clock: HandClock, logs: Path
) -> None:
    clock.moment = datetime(2026, 3, 10, 23, 59, 59, tzinfo=UTC)
    call = make()
    log.begin(call)
    clock.pass_by(seconds=5)
    log.finish(replace(call, status=200, outcome="confirmed"))
    assert [logged.day for logged in everything(log)] == ["2026-03-10"]
    assert [path.name for path in logs.glob("*.db")] == ["2026-03-10.db"]


def test_a_body_that_is_no_text_is_kept_as_far_as_it_is(log: RequestLog, make: Callable[..., Call]) -> None:
    log.finish(make(response_body="half \ud83d", status=200))
    assert log.bodies("c1", "2026-03-10")[1] == "half ?"


def test_no_password_is_kept_in_an_address(log: RequestLog, make: Callable[..., Call], logs: Path) -> None:
    log.begin(make(url="https://user:secret@emag.test/api-3/x?mail=a@b"))
    assert everything(log)[0].url == "https://emag.test/api-3/x?mail=a@b"
    log.close()
    assert not any(b"secret" in path.read_bytes() for path in logs.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_only_this_user_may_read_the_log(log: RequestLog, make: Callable[..., Call], logs: Path) -> None:
    log.begin(make())
    assert {stat.S_IMODE(path.stat().st_mode) for path in logs.iterdir()} == {0o600}


def test_calls_are_listed_newest_first_over_days(log: RequestLog, make: Callable[..., Call], clock: HandClock) -> None:
    moments = []
    for number in range(6):
        log.begin(make(f"c{number}"))
        moments.append(clock.now())
        clock.pass_by(hours=13)
    assert [call.correlation_id for call in everything(log)] == ["c5", "c4", "c3", "c2", "c1", "c0"]
    for limit in range(1, 6):
        newest = [call.correlation_id for call in everything(log, limit=limit)]
        assert newest == ["c5", "c4", "c3", "c2", "c1"][:limit]
    within = everything(log, since=moments[1], until=moments[4])
    assert [call.correlation_id for call in within] == ["c3", "c2", "c1"], "from the first to before the last"


def test_calls_are_found_by_what_is_known_of_them(log: RequestLog, make: Callable[..., Call]) -> None:
    log.finish(make("good", status=200, outcome="confirmed"))
    log.finish(make("noted", status=200, outcome="confirmed_with_notes"))
    log.finish(make("refused", status=400, outcome="rejected", error="Preț_greșit 100%", endpoint="offer/save"))
    log.begin(make("under-way", account="other"))

    def found(**narrowed: Any) -> list[str]:
        return sorted(call.correlation_id for call in everything(log, **narrowed))

    assert found(failed_only=True) == ["refused"]
    assert found(account="other") == ["under-way"]
    assert found(text="OFFER/SAVE") == ["refused"]
    assert found(text="read 200") == ["good", "noted"]
    assert found(text="100%") == ["refused"]
    assert found(text="_gre") == ["refused"], "a sign that means something in SQL means itself"
    assert found(text="under") == ["under-way"]


def test_the_last_minute_is_remembered_for_the_limiter(
    log: RequestLog, make: Callable[..., Call], clock: HandClock
) -> None:
    clock.moment = datetime(2026, 3, 10, 23, 59, 10, tzinfo=UTC)
    moments = []
    for number in range(4):
        log.begin(make(f"c{number}", family="orders" if number == 3 else "other"))
        moments.append(clock.now())
        clock.pass_by(seconds=25)
    log.begin(make("elsewhere", account="another"))
    assert log.recent("shop") == [("other", moments[2]), ("orders", moments[3])]
    assert log.recent("shop", family="orders") == [("orders", moments[3])]
    assert log.recent("shop", seconds=80) == [("other", moments[1]), ("other", moments[2]), ("orders", moments[3])]


def test_calls_are_kept_thirty_days_to_the_hour(
    log: RequestLog, make: Callable[..., Call], clock: HandClock, logs: Path
) -> None:
    log.begin(make("early", request_body="a-very-old-secret-address" * 200))
    clock.pass_by(hours=4)
    log.begin(make("late"))
    clock.moment += timedelta(days=30) - timedelta(hours=1)
    assert log.prune() == 0
    assert [call.correlation_id for call in everything(log)] == ["late"]
    assert log.bodies("early", "2026-03-10") == ("", "")
    clock.pass_by(hours=1)
    log.prune()
    assert [call.correlation_id for call in everything(log)] == ["late"], "exactly thirty days is not longer"
    clock.pass_by(seconds=1)
    log.prune()
    assert everything(log) == []
    clock.pass_by(days=1)
    assert log.prune() >= 1
    assert list(logs.iterdir()) == []


def test_a_deleted_body_leaves_no_trace_on_the_disk(
    log: RequestLog, make: Callable[..., Call], clock: HandClock, logs: Path
) -> None:
    mark, body = os.urandom(40).hex(), os.urandom(60_000).hex()
    stored = zlib.compress(body.encode(), 1)
    traces = (mark.encode(), stored[2000:2032], stored[-5000:-4968])

    def found() -> list[bool]:
        files = [path.read_bytes() for path in logs.iterdir()]
        return [any(trace in content for content in files) for trace in traces]

    log.begin(make("early", url=f"https://emag.test/{mark}", request_body=body))
    clock.pass_by(hours=4)
    log.begin(make("late"))
    assert found() == [True, True, True]
    onlooker = sqlite3.connect(logs / "2026-03-10.db")  # keeps the write-ahead log from going away by itself
    onlooker.execute("SELECT count(*) FROM call").fetchone()
    clock.moment += timedelta(days=30) - timedelta(hours=1)
    log.prune()
    assert found() == [False, False, False]
    onlooker.close()


def test_a_shorter_time_can_be_chosen(logs: Path, make: Callable[..., Call], clock: HandClock) -> None:
    log = RequestLog(logs, clock, kept_for=timedelta(days=2))
    log.begin(make())
    clock.pass_by(days=3)
    log.prune()
    assert everything(log) == []
    log.close()


def test_files_of_others_are_left_alone(log: RequestLog, logs: Path, clock: HandClock) -> None:
    for name in ("notes.txt", "2020-01-01.txt", "old.db"):
        (logs / name).write_text("kept")
    clock.pass_by(days=100)
    log.prune()
    assert sorted(path.name for path in logs.iterdir()) == ["2020-01-01.txt", "notes.txt", "old.db"]


def test_a_damaged_day_does_not_stop_the_work(
    log: RequestLog, make: Callable[..., Call], logs: Path, clock: HandClock
) -> None:
    (logs / "2026-03-10.db").write_bytes(b"rubbish" * 1000)
    log.begin(make())
    assert len(everything(log)) == 1
    assert (logs / "2026-03-10.damaged").exists()
    clock.pass_by(days=32)
    log.prune()
    assert list(logs.iterdir()) == [], "what was moved aside goes, too"


def test_what_is_logged_has_no_place_for_headers(log: RequestLog, make: Callable[..., Call], logs: Path) -> None:
    log.begin(make())
    connection = sqlite3.connect(logs / "2026-03-10.db")
    columns = {row[1] for table in ("call", "body") for row in connection.execute(f"PRAGMA table_info({table})")}
    connection.close()
    assert not {name for name in columns if "header" in name or "authorization" in name}
