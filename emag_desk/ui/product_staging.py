"""From a product form to the changes that Review sends: checked once more, written down in one step."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.changes import Kind
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Callable

    from emag_desk.desk import Desk
    from emag_desk.ui.product_draft import DraftKeeper
    from emag_desk.ui.product_lookups import ProductLookups
    from emag_desk.ui.product_state import ProductState
    from emag_desk.ui.tasks import Tasks


class ProductStaging(QObject):
    """Stages what `change` gives. `refused`: the form holds what eMAG would refuse. `staged` carries how many edits."""

    refused = Signal()
    writing = Signal()
    staged = Signal(int)
    failed = Signal(object)  # DeskError

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        state: ProductState,
        lookups: ProductLookups,
        draft: DraftKeeper,
        change: Callable[[], ProductChange],
    ) -> None:
        super().__init__(state)
        self._desk, self._tasks, self._state = desk, tasks, state
        self._lookups, self._draft, self._change = lookups, draft, change
        self._is_over = False

    def stage(self) -> None:
        """Stage it, once everything that is being looked up is known."""
        self._tasks.start(self._task, self._stage())

    async def _stage(self) -> None:
        self._state.check_now()
        while self._lookups.is_busy():
            await asyncio.sleep(0.01)
        self._state.check_now()
        if self._state.stopping:
            self.refused.emit()
            return
        self._draft.leave()
        self.writing.emit()
        self._tasks.save("stage product", self._write(self._change()))

    async def _write(self, change: ProductChange) -> None:
        outbox, who = self._desk.outbox, self._desk.settings.preferences.who

        def act() -> int:
            number = self._draft.take()
            try:
                return outbox.stage_product(change, who=who, source="form", draft_id=number)
            except DeskError:
                self._draft.give_back(number)
                raise

        try:
            count = await self._desk.thread.run(act)
        except DeskError as error:
            if self._is_over:
                raise
            self.failed.emit(error)
            return
        self._desk.changes.announce(Kind.COMMANDS)
        if not self._is_over:
            self.staged.emit(count)

    def stop(self) -> None:
        """The form closes; what is being written is written to its end."""
        self._is_over = True
        self._tasks.cancel(self._task)

    @property
    def _task(self) -> str:
        return f"product stage {id(self)}"
