"""What was found when a product of a return lay on the bench: kept here only, eMAG is not told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class BenchNote:
    """About one product of a return. `photos` are names of files in the directory of photos; `condition` is free.

    `diagnostic` and `reject_reason` are what eMAG is to be told with the next status; until then only we know them.
    """

    account: str
    emag_id: int
    line: int
    condition: str = ""
    note: str = ""
    serial: str = ""
    diagnostic: str = ""
    reject_reason: str = ""
    photos: tuple[str, ...] = ()
    who: str = ""
    updated_at: datetime | None = None
