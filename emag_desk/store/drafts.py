"""Half-filled product forms: written down as the operator types, so that a kill loses no more than the last word.

Kept in the outbox's file, which survives a power cut. Every method runs on the store thread and returns only when
the draft is on the disk.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from emag_desk.domain.clock import Clock
from emag_desk.domain.product_drafts import ProductDraft
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.outbox_rows import dump, moment, stamp
from emag_desk.store.outbox_tables import DRAFT

_SEALED = ("account", "category_id", "offer_id", "title", "content", "created_at", "updated_at")


class Drafts:
    """The product forms that were begun and not staged. `transaction` opens one on the outbox's only connection."""

    def __init__(self, transaction: Callable[[], AbstractContextManager[Connection]], clock: Clock) -> None:
        self._transaction = transaction
        self._clock = clock

    def save(self, draft: ProductDraft) -> ProductDraft:
        """Write a draft down, over its older self when it has a number; returns it with its number and time.

        A draft that was removed meanwhile is written anew, under the number it had.
        """
        now = stamp(self._clock.now())
        content = {"values": _plain(draft.values), "base": _plain(draft.base)}
        values: dict[str, Any] = {
            "account": draft.account,
            "category_id": draft.category_id,
            "offer_id": draft.offer_id,
            "title": draft.title,
            "content": dump(content),
            "updated_at": now,
        }
        with self._transaction() as connection:
            created_at = connection.scalar(select(DRAFT.c.created_at).where(DRAFT.c.id == draft.id))
            values["created_at"] = now if created_at is None else created_at
            values["seal"] = _seal(values)
            if created_at is not None:
                connection.execute(update(DRAFT).where(DRAFT.c.id == draft.id).values(**values))
                number = draft.id
            else:
                key = {"id": draft.id} if draft.id else {}
                added = connection.execute(insert(DRAFT).values(**key, **values)).inserted_primary_key
                assert added is not None  # a single INSERT always has one
                number = int(added[0])
            crashpoint("draft.before_commit")
        crashpoint("draft.after_commit")
        return replace(draft, id=number, updated_at=moment(now), damaged=False)

    def all(self) -> list[ProductDraft]:
        """Every draft, the one last typed into first."""
        with self._transaction() as connection:
            rows = connection.execute(select(DRAFT).order_by(DRAFT.c.updated_at.desc(), DRAFT.c.id.desc()))
            return [_draft(row) for row in rows]

    def load(self, draft_id: int) -> ProductDraft | None:
        """One draft; None when it is gone."""
        with self._transaction() as connection:
            row = connection.execute(select(DRAFT).where(DRAFT.c.id == draft_id)).one_or_none()
            return None if row is None else _draft(row)

    def remove(self, draft_id: int) -> None:
        """Throw a draft away; one that is gone already is no trouble."""
        with self._transaction() as connection:
            remove(connection, draft_id)


def remove(connection: Connection, draft_id: int) -> None:
    """Throw a draft away within a transaction that stages it."""
    connection.execute(delete(DRAFT).where(DRAFT.c.id == draft_id))


def _plain(values: Mapping[str, Any]) -> dict[str, list[str]]:
    return {key: list(texts) for key, texts in values.items()}


def _seal(values: Mapping[str, Any]) -> bytes:
    """SHA-256 over everything in a row: nothing in a draft may change behind our back."""
    return hashlib.sha256(json.dumps([values[name] for name in _SEALED], ensure_ascii=True).encode()).digest()


def _draft(row: Row[Any]) -> ProductDraft:
    """A row as the form takes it. Of a row that is not what was written, whatever can still be read."""
    fits = row.seal == _seal(dict(row._mapping))
    content: Any = {}
    try:
        content = json.loads(row.content)
    except ValueError:
        fits = False
    parts = content if isinstance(content, dict) else {}
    return ProductDraft(
        id=row.id,
        account=str(row.account),
        category_id=row.category_id,
        offer_id=row.offer_id,
        values=_values(parts.get("values")),
        base=_values(parts.get("base")),
        title=str(row.title),
        updated_at=moment(row.updated_at),
        damaged=not fits,
    )


def _values(found: Any) -> dict[str, list[str]]:
    if not isinstance(found, dict):
        return {}
    return {str(key): [str(text) for text in texts] for key, texts in found.items() if isinstance(texts, list)}
