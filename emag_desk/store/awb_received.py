"""The text file of AWBs that could not be written into the outbox: a full disk must not cost a number.

One line of JSON per parcel, only ever added to. It can be read by people, and is read again at each start.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from emag_desk.domain.issued_awb import Given
from emag_desk.errors import StoreError
from emag_desk.store.line_file import add_lines

_REMEDY = "Free some disk space. The numbers stay in memory until they are written down."


class Received(NamedTuple):
    """One parcel, and which change of which order it was given out for."""

    account: str
    order_id: int
    rma_id: int
    command_id: int
    given: Given


class ReceivedFile:
    """`awb-received.txt` of a data directory (0600)."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def append(self, parcels: Iterable[Received], moment: datetime) -> None:
        """Add parcels; on the disk when this returns. Raises StoreError."""
        lines = [
            json.dumps(
                {
                    "at": moment.isoformat(),
                    "account": one.account,
                    "order_id": one.order_id,
                    "rma_id": one.rma_id,
                    "command_id": one.command_id,
                    **one.given._asdict(),
                },
                ensure_ascii=False,
            )
            for one in parcels
        ]
        add_lines(self.path, lines, remedy=_REMEDY)

    def entries(self) -> list[Received]:
        """Every parcel in the file, oldest first; lines that cannot be read are left out. Raises StoreError."""
        try:
            text = self.path.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as problem:
            raise StoreError(
                "{path} could not be read: {reason}.", path=self.path, reason=problem.strerror or str(problem)
            ) from problem
        found = [_entry(line) for line in text.splitlines() if line.strip()]
        return [entry for entry in found if entry is not None]


def _entry(line: str) -> Received | None:
    try:
        told = json.loads(line)
        given = Given(
            int(told["reservation_id"]),
            int(told["emag_id"]),
            *(str(told[name]) for name in ("number", "barcode", "courier", "status", "status_code")),
        )
        return Received(
            str(told["account"]), int(told["order_id"]), int(told["rma_id"]), int(told["command_id"]), given
        )
    except (ValueError, KeyError, TypeError):
        return None
