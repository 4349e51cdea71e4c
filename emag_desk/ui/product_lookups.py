"""What only the cache can tell of a form: whether a value is listed, whether a number or a part number is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from emag_desk.domain.field_problems import FieldProblem
from emag_desk.domain.product_keys import split
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import Sentence
from emag_desk.ui.product_state import NUMBER

if TYPE_CHECKING:
    from emag_desk.domain.accounts import Account
    from emag_desk.store.reader import CacheReader
    from emag_desk.store.threads import ReaderThread
    from emag_desk.ui.product_state import ProductState
    from emag_desk.ui.tasks import Tasks

#: Milliseconds of silence before the cache is asked.
_TYPING = 120


class ProductLookups(QObject):
    """Asks the cache in the background, and tells the state what it found."""

    def __init__(self, state: ProductState, readers: ReaderThread, tasks: Tasks, account: Account) -> None:
        super().__init__(state)
        self._state, self._readers, self._tasks, self._account = state, readers, tasks, account
        self._name = f"product lookups {id(self)}"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING)
        self._timer.timeout.connect(self.look)
        state.edited.connect(lambda _: self._timer.start())

    def look(self) -> None:
        """Ask now."""
        self._tasks.start(self._name, self._look())

    def stop(self) -> None:
        """Ask nothing more."""
        self._timer.stop()
        self._tasks.cancel(self._name)

    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or self._tasks.is_running(self._name)

    async def _look(self) -> None:
        state, account = self._state, self._account.key
        unknown = state.unknown()
        category = next((int(text) for text in state.value("category_id") if text.isdigit()), 0)
        number = next((int(text) for text in state.value(NUMBER) if text.isdigit()), 0) if state.base is None else 0
        code = next(iter(state.value("part_number")), "") if state.base is None else ""

        def ask(reader: CacheReader) -> tuple[dict[tuple[str, str], bool | None], list[FieldProblem]]:
            listed = {
                (key, value): reader.categories.has_value(account, category, split(key).number or 0, value)
                for key, value in unknown
            }
            return listed, [*_taken_number(reader, account, number), *_taken_code(reader, account, code)]

        listed, taken = await self._readers.run(ask)
        state.learn(listed)
        state.put_findings(taken)


def _taken_number(reader: CacheReader, account: str, number: int) -> list[FieldProblem]:
    offer = reader.offer(account, number) if number else None
    if offer is None:
        return []
    text = "You already have an offer with the number {number}: {name}. Choose another number."
    return [FieldProblem(NUMBER, "taken", Sentence(text, {"number": number, "name": offer.name}))]


def _taken_code(reader: CacheReader, account: str, code: str) -> list[FieldProblem]:
    if not code.strip():
        return []
    rows = reader.rows(list(reader.first(OfferQuery(code, frozenset({account})), 20)))
    for offer in rows:
        if offer.part_number.strip().casefold() == code.strip().casefold():
            text = "Your offer {number} has this part number already: {name}."
            return [FieldProblem("part_number", "taken", Sentence(text, {"number": offer.id, "name": offer.name}))]
    return []
