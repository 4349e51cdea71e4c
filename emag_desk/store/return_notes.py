"""Notes of the return bench, texts that are written again and again, and the returns of the ERP dialect.

Every method runs on the store thread and returns only when the change is on the disk.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from emag_desk.domain.bench_notes import BenchNote
from emag_desk.domain.clock import Clock
from emag_desk.store.outbox_rows import dump, moment, stamp
from emag_desk.store.record_tables import RETURN, RETURN_NOTE, SNIPPET

#: What is typed of a product, as the table and the notes call it.
_TYPED = ("condition", "note", "serial", "diagnostic", "reject_reason")
#: What snippets are for, unless somebody says otherwise.
REFUSAL = "refusal"


class ReturnNotes:
    """What is known here of returns and nowhere else. `transaction` opens one on the outbox's only connection."""

    def __init__(self, transaction: Callable[[], AbstractContextManager[Connection]], clock: Clock) -> None:
        self._transaction = transaction
        self._clock = clock

    # The bench

    def keep(self, notes: Iterable[BenchNote]) -> None:
        """Write these notes down, each in place of what was noted of the same product; an empty one goes."""
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            for note in notes:
                place = {"account": note.account, "emag_id": note.emag_id, "line": note.line}
                connection.execute(_of(note))
                said = {name: getattr(note, name) for name in _TYPED}
                if any(said.values()) or note.photos:
                    said["photos"] = dump(list(note.photos))
                    connection.execute(insert(RETURN_NOTE).values(**place, **said, who=note.who, updated_at=now))

    def of_return(self, account: str, emag_id: int) -> list[BenchNote]:
        """What was noted of a return's products, by line."""
        mine = (RETURN_NOTE.c.account == account, RETURN_NOTE.c.emag_id == emag_id)
        with self._transaction() as connection:
            rows = connection.execute(select(RETURN_NOTE).where(*mine).order_by(RETURN_NOTE.c.line)).all()
        return [
            BenchNote(
                account=row.account,
                emag_id=row.emag_id,
                line=row.line,
                **{name: getattr(row, name) for name in _TYPED},
                photos=tuple(json.loads(row.photos)),
                who=row.who,
                updated_at=moment(row.updated_at),
            )
            for row in rows
        ]

    def photos(self) -> set[str]:
        """Every photo that some note names: what lies beside them belongs to nobody."""
        with self._transaction() as connection:
            return {name for text in connection.scalars(select(RETURN_NOTE.c.photos)) for name in json.loads(text)}

    # Snippets

    def snippets(self, purpose: str = REFUSAL) -> list[str]:
        """The kept texts, the last used one first."""
        query = select(SNIPPET.c.text).where(SNIPPET.c.purpose == purpose)
        with self._transaction() as connection:
            return list(connection.scalars(query.order_by(SNIPPET.c.used_at.desc(), SNIPPET.c.id.desc())))

    def use_snippet(self, text: str, purpose: str = REFUSAL) -> None:
        """Keep a text, or remember that it was used now; an empty one is not kept."""
        if not text.strip():
            return
        place = (SNIPPET.c.purpose == purpose, SNIPPET.c.text == text.strip())
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            if connection.execute(update(SNIPPET).where(*place).values(used_at=now)).rowcount == 0:
                connection.execute(insert(SNIPPET).values(purpose=purpose, text=text.strip(), used_at=now))

    def forget_snippet(self, text: str, purpose: str = REFUSAL) -> None:
        """No longer offer a text."""
        with self._transaction() as connection:
            connection.execute(delete(SNIPPET).where(SNIPPET.c.purpose == purpose, SNIPPET.c.text == text))

    # Returns of the ERP dialect

    def erp_returns(self, account: str | None = None, order_id: int | None = None) -> list[dict[str, Any]]:
        """The returns that were created from here in the ERP dialect, oldest first, by column of their table."""
        where = [] if account is None else [RETURN.c.account == account]
        where += [] if order_id is None else [RETURN.c.order_id == order_id]
        with self._transaction() as connection:
            rows = connection.execute(select(RETURN).where(*where).order_by(RETURN.c.id)).all()
        return [{**row._mapping, "items": json.loads(row.items)} for row in rows]

    def keep_status(self, account: str, rma_id: str, status: str) -> None:
        """Where a return of the ERP dialect stands, as the ERP has just told."""
        mine = (RETURN.c.account == account, RETURN.c.rma_id == rma_id)
        with self._transaction() as connection:
            connection.execute(update(RETURN).where(*mine).values(status=status, updated_at=stamp(self._clock.now())))


def _of(note: BenchNote) -> Any:
    place = (RETURN_NOTE.c.account == note.account, RETURN_NOTE.c.emag_id == note.emag_id)
    return delete(RETURN_NOTE).where(*place, RETURN_NOTE.c.line == note.line)
