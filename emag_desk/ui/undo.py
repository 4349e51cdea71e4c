"""Undo and redo of edits: each step stages what was there before, or again what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QUndoCommand

from emag_desk.domain.commands import StagedEdit
from emag_desk.domain.offer_fields import current, same
from emag_desk.domain.offer_row import OfferRow
from emag_desk.ui.staging import Staging


class Change(NamedTuple):
    """One edited field: what eMAG last said, what was staged before, what is staged after; None means nothing is."""

    account: str
    id: int
    title: str
    key: str
    old: str | None
    before: str | None
    after: str | None

    def edit(self, new: str | None) -> StagedEdit:
        """The staged edit that brings this field to `new`."""
        return StagedEdit(self.account, self.id, self.title, self.key, self.old, new)


def change_of(staging: Staging, offer: OfferRow, key: str, text: str | None) -> Change | None:
    """What typing `text` (canonical, None: take the edit back) into a field changes; None when it changes nothing."""
    old = current(offer, key)
    before = staging.staged_text((offer.account, offer.id), key)
    after = None if text is None or same(key, old, text) else text
    if after == before or (after is not None and before is not None and same(key, before, after)):
        return None
    return Change(offer.account, offer.id, offer.name, key, old, before, after)


class EditCommand(QUndoCommand):
    """One step of undo: all fields that one action changed."""

    def __init__(
        self, text: str, staging: Staging, changes: Sequence[Change], source: str = "table", *, is_done: bool = False
    ) -> None:
        super().__init__(text)
        self._staging, self._changes, self._source = staging, tuple(changes), source
        self._is_done = is_done  # staged already, in steps: pushing must not stage it again

    def redo(self) -> None:
        if self._is_done:
            self._is_done = False
            return
        self._staging.stage([change.edit(change.after) for change in self._changes], self._source)

    def undo(self) -> None:
        self._staging.stage([change.edit(change.before) for change in self._changes], "undo")
