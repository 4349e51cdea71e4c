"""The draft of one product form: written down while the operator types, gone once it is staged or thrown away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from emag_desk.domain.product import title
from emag_desk.domain.product_drafts import ProductDraft

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.product_state import ProductState
    from emag_desk.ui.tasks import Tasks

#: Milliseconds of silence before what was typed is written down; somebody who never pauses is kept every two seconds.
_TYPING, _LONGEST = 350, 2000


class DraftKeeper(QObject):
    """Keeps the draft of a form on the disk. `saved` tells when that was done, `None` that there is none any more."""

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        state: ProductState,
        account: str,
        number: Callable[[], int | None],
        draft_id: int = 0,
    ) -> None:
        super().__init__(state)
        self._desk, self._tasks, self._state, self._account, self._number = desk, tasks, state, account, number
        self._row = draft_id
        self._writing = 0
        self._generation = 0
        self._is_over = False
        self._typing = QTimer(self)
        self._longest = QTimer(self)
        for timer, interval in ((self._typing, _TYPING), (self._longest, _LONGEST)):
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(self.save)
        state.edited.connect(self._edited)

    def _edited(self, _key: str) -> None:
        self._typing.start()
        if not self._longest.isActive():
            self._longest.start()

    @property
    def exists(self) -> bool:
        """Whether there is a draft, on the disk or about to be."""
        return self._row != 0 or self.is_waiting

    @property
    def is_waiting(self) -> bool:
        """Whether something typed is not on the disk yet."""
        return self._typing.isActive() or self._writing > 0

    def save(self) -> None:
        """Write down what stands in the form now."""
        self._typing.stop()
        self._longest.stop()
        self._tasks.save("save product draft", self._save())

    def flush(self) -> None:
        """Write down at once what was typed and not written yet."""
        if self._typing.isActive():
            self.save()

    async def _save(self) -> None:
        state = self._state
        values = state.product_values()
        category = next(iter(values.get("category_id", ())), "")
        draft = ProductDraft(
            account=self._account,
            category_id=int(category) if category.isascii() and category.isdigit() else None,
            offer_id=self._number(),
            values=values,
            base=state.base or {},
            title=title(values),
        )
        self._writing += 1
        generation = self._generation
        try:
            stored = await self._desk.thread.run(self._write, generation, draft)
        finally:
            self._writing -= 1
        if stored is not None and generation == self._generation and not self._is_over:
            self.saved.emit(stored.updated_at)

    def _write(self, generation: int, draft: ProductDraft) -> ProductDraft | None:
        """On the store thread, which does one thing after another: only there is the draft's number read and set."""
        if generation != self._generation:
            return None
        stored = self._desk.outbox.product_forms.save(replace(draft, id=self._row))
        self._row = stored.id
        return stored

    def leave(self) -> None:
        """The form is about to be staged or thrown away: nothing typed before is to be written down any more."""
        self._typing.stop()
        self._longest.stop()
        self._generation += 1

    def take(self) -> int:
        """On the store thread: the draft's number, which is its own no longer; 0 when none was written."""
        number, self._row = self._row, 0
        return number

    def end(self) -> None:
        """The form closes: what was typed is written down, and nobody listens any more."""
        self.flush()
        self._is_over = True

    def give_back(self, number: int) -> None:
        """On the store thread: the draft was not staged after all."""
        self._row = number

    def remove(self) -> None:
        """Throw the draft away."""
        self.leave()
        self._tasks.save("remove product draft", self._remove())

    async def _remove(self) -> None:
        def act() -> None:
            if number := self.take():
                self._desk.outbox.product_forms.remove(number)

        await self._desk.thread.run(act)
        if not self._is_over:
            self.saved.emit(None)
