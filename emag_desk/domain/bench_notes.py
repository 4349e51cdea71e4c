"""What was found when a product of a return lay on the bench: kept here only, eMAG is not told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class BenchNote:
    """About one product of a return. `photos` are names of files in the directory of photos; `condition` is free."""

    account: str
    emag_id: int
    line: int
    condition: str = ""
    note: str = ""
    photos: tuple[str, ...] = ()
    who: str = ""
    updated_at: datetime | None = None
