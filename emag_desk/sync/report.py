"""What a sync did, for the archive: what was pulled, what went wrong, how fast eMAG was, and what it cost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from emag_desk.domain.accounts import Account
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import InputError
from emag_desk.store.reader import CacheReader
from emag_desk.sync.atomic_file import replacing
from emag_desk.sync.cells import Cell
from emag_desk.sync.export import export_offers
from emag_desk.sync.pull_progress import PullReport
from emag_desk.sync.table_file import TableFormat, table_file


class TimedCall(Protocol):
    """What the report needs of a call in the request log."""

    @property
    def family(self) -> str: ...

    @property
    def seconds(self) -> float | None: ...

    @property
    def error(self) -> str: ...


@dataclass(frozen=True)
class ResponseTimes:
    """How eMAG answered during a run. Times are in seconds, None without any answer.

    `budget` is, per family, the calls made as a part of what eMAG allowed in that time, 0 to 1.
    """

    calls: int = 0
    failed: int = 0
    median: float | None = None
    slow: float | None = None
    slowest: float | None = None
    budget: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class SyncResult:
    """What the sync of one account came to. `error` is empty when it went well."""

    account: Account
    pull: PullReport
    times: ResponseTimes = ResponseTimes()
    error: str = ""


def response_times(calls: Sequence[TimedCall], minutes: float, allowed_per_minute: Mapping[str, int]) -> ResponseTimes:
    """Sum up the calls of a run that took so many minutes. `slow` is the 95th percentile."""
    seconds = sorted(call.seconds for call in calls if call.seconds is not None)
    used = {
        family: sum(1 for call in calls if call.family == family) / (allowed * max(minutes, 1.0))
        for family, allowed in allowed_per_minute.items()
    }
    return ResponseTimes(
        calls=len(calls),
        failed=sum(1 for call in calls if call.error),
        median=_percentile(seconds, 0.5),
        slow=_percentile(seconds, 0.95),
        slowest=seconds[-1] if seconds else None,
        budget=used,
    )


def _percentile(ordered: Sequence[float], part: float) -> float | None:
    """The smallest value that at least this part of the values does not exceed."""
    if not ordered:
        return None
    return ordered[min(len(ordered) - 1, max(0, -(-int(part * 1000) * len(ordered) // 1000) - 1))]


def export_sync_data(
    reader: CacheReader,
    results: Sequence[SyncResult],
    folder: Path,
    table_format: TableFormat,
    *,
    moment: datetime,
    progress: Callable[[str, int, int], None] = lambda name, done, total: None,
) -> list[Path]:
    """Write what was pulled and a report of the run into a folder; returns the files. Blocking: on a worker.

    `moment` (UTC) goes into the names of the files, so that archives do not overwrite each other. Raises InputError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise InputError("The folder {path} cannot be used: {reason}.", path=folder, reason=reason) from problem
    stamp = moment.strftime("%Y%m%d-%H%M%S")
    written = []
    for result in results:
        path = folder / f"offers-{result.account.key}-{stamp}.{table_format}"
        query = OfferQuery(accounts=frozenset({result.account.key}))
        export_offers(reader, query, None, table_format, path, progress=partial(progress, path.name))
        written.append(path)
    path = folder / f"sync-report-{stamp}.{table_format}"
    write_report(results, path, table_format)
    return [*written, path]


def write_report(results: Sequence[SyncResult], path: Path, table_format: TableFormat) -> None:
    """The report alone: as JSON one object per account; as CSV or XLSX one line per measure, remark and bad row."""
    if table_format is TableFormat.JSON:
        with replacing(path) as temporary:
            text = json.dumps([as_data(result) for result in results], ensure_ascii=False, indent=2)
            temporary.write_text(text + "\n", encoding="utf-8")
        return
    with table_file(path, ("account", "what", "value", "detail"), table_format, title="Report") as table:
        for result in results:
            for what, value, detail in _lines(as_data(result)):
                table.add([result.account.key, what, value, detail])


def as_data(result: SyncResult) -> dict[str, Any]:
    """The result as plain data. Times are UTC in ISO format, durations seconds, parts rounded to a thousandth."""
    pull, times = result.pull, result.times
    finished = pull.finished_at or pull.started_at
    return {
        "account": result.account.key,
        "name": result.account.name,
        "platform": result.account.platform,
        "started_at": pull.started_at.isoformat(),
        "finished_at": finished.isoformat(),
        "seconds": round((finished - pull.started_at).total_seconds(), 3),
        "complete": pull.complete,
        "resumed": pull.resumed,
        "error": result.error,
        "pages": pull.pages,
        "offers": pull.offers,
        "new": pull.new,
        "changed": pull.changed,
        "unchanged": pull.unchanged,
        "vanished": pull.vanished,
        "bad_rows": pull.bad_rows,
        "calls": times.calls,
        "failed_calls": times.failed,
        "response_seconds": {
            "median": _rounded(times.median),
            "95th percentile": _rounded(times.slow),
            "longest": _rounded(times.slowest),
        },
        "budget_used": {family: round(part, 3) for family, part in times.budget.items()},
        "remarks": [str(remark) for remark in pull.remarks],
        "bad": [{"id": row.id, "reason": row.reason} for row in pull.bad],
    }


def _lines(data: Mapping[str, Any]) -> Iterator[tuple[str, Cell, Cell]]:
    for what, value in data.items():
        if what == "remarks":
            yield from (("remark", remark, None) for remark in value)
        elif what == "bad":
            yield from (("bad row", row["id"], row["reason"]) for row in value)
        elif isinstance(value, Mapping):
            yield from ((what, _cell(part), name) for name, part in value.items())
        elif what != "account":
            yield what, _cell(value), None


def _cell(value: Any) -> Cell:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return Decimal(str(value)) if isinstance(value, float) else value


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)
