"""The category of one product form: what it asks, from the cache at once and from eMAG when that is old."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.changes import Kind
from emag_desk.domain.field import Field
from emag_desk.domain.product_keys import PER_WAREHOUSE, split
from emag_desk.errors import DeskError
from emag_desk.ui.language import say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.product_opening import Opening, Template, template

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader
    from emag_desk.ui.product_state import ProductState
    from emag_desk.ui.tasks import Tasks

#: A category older than this is read again when a form opens.
_STALE_SECONDS = 24 * 3600.0


class AskedCategory(QObject):
    """Reads what is asked. `arrived` tells of other questions, `said` what the operator should hear of the reading."""

    arrived = Signal()
    said = Signal(str, object, bool)  # a sentence, its Tone, whether trying again makes sense

    def __init__(self, desk: Desk, tasks: Tasks, state: ProductState, opening: Opening) -> None:
        super().__init__(state)
        self._desk, self._tasks, self._state = desk, tasks, state
        self.opening = opening
        self.number = opening.category_id
        self.template: Template | None = None
        self._asked: set[str] = set()
        self._is_over = False
        self._unsubscribe = desk.changes.subscribe(Kind.CATEGORIES, state.forget_known)

    # What is known of it

    @property
    def is_known(self) -> bool:
        """Whether the questions of the category are there."""
        return self.template is not None and self.template.fetched_at is not None

    @property
    def path(self) -> str:
        """The way down to it from the top."""
        return self.template.path if self.template is not None else str(self.number or "")

    def vat_rate(self, vat_id: str) -> Decimal | None:
        """The rate that a VAT id stands for; None for one that the platform does not have."""
        rates = self.template.reference.vat_rates if self.template is not None else {}
        return rates.get(int(vat_id)) if vat_id.isascii() and vat_id.isdigit() else None

    # Reading

    def choose(self, number: int) -> None:
        """Ask what another category asks."""
        self.number = number
        self._asked.clear()
        self.load()

    def load(self) -> None:
        """Read the questions, from the cache and, where that is old or empty, from eMAG."""
        self._tasks.start(self._task("category"), self._load())

    async def _load(self) -> None:
        number = self.number
        found = await self.read_cached()
        if number is None or self.opening.attach:
            return
        age = (self._desk.clock.now() - found.fetched_at).total_seconds() if found.fetched_at else None
        if age is None or age > _STALE_SECONDS:
            await self._read(number, is_known=age is not None)

    async def read_cached(self) -> Template:
        """Show what the cache knows."""
        opening, number = self.opening, self.number
        warehouses, today = self._warehouses(), self._desk.clock.now().date()

        def look(reader: CacheReader) -> Template:
            return template(reader, opening, number, warehouses, today)

        found = self.template = await self._desk.readers.run(look)
        self.arrived.emit()
        return found

    async def _read(self, number: int, *, is_known: bool) -> None:
        """Ask eMAG. Without a connection a known category does as well."""
        if not is_known:
            self.said.emit(self.tr("Reading what this category asks…"), Tone.ACCENT, False)
        try:
            read = await self._desk.read_category(self.opening.account, number)
        except DeskError as error:
            if not is_known:
                self.said.emit(say_error(error), Tone.BAD, True)
            return
        if not is_known:
            self.said.emit("", Tone.ACCENT, False)
        if not is_known or read.change is not None:
            await self.read_cached()
        if is_known and read.change is not None:
            text = self.tr("eMAG changed what this category asks. The form shows the new questions.")
            self.said.emit(text, Tone.NOTICE, False)

    def _warehouses(self) -> list[int]:
        own, keys = self.opening.account.warehouse_id, {*self.opening.values, *self._state.values}
        parts = [split(key) for key in keys if key.partition(":")[0] in PER_WAREHOUSE]
        return [own, *sorted({part.number for part in parts if part.number is not None} - {own})]

    # Values that are not at hand

    async def suggest(self, field: Field, text: str) -> Sequence[str]:
        """What eMAG lists for a field and fits what is typed."""
        account, category, number = self.opening.account.key, self.number, field.characteristic_id
        if category is None or number is None:
            return []

        def look(reader: CacheReader) -> list[str]:
            return reader.categories.values(account, category, number, text=text)

        return await self._desk.readers.run(look)

    def enter(self, key: str) -> None:
        """Whoever comes to a field that has more values than were read wants all of them."""
        field = self._state.by_key.get(key)
        if field is not None and field.more_choices and key not in self._asked and self.number is not None:
            self._asked.add(key)
            self._tasks.start(f"{self._task('values')} {key}", self._read_values(field, self.number))

    async def _read_values(self, field: Field, category: int) -> None:
        try:
            await self._desk.read_values(self.opening.account, category, field.characteristic_id)
        except DeskError:  # offline the first values do, and the next visit asks again
            self._asked.discard(field.key)

    def stop(self) -> None:
        """The form closes. Values that are being read are read to their end: the cache has them then."""
        self._unsubscribe()
        self._tasks.cancel(self._task("category"))

    def _task(self, what: str) -> str:
        return f"product {what} {id(self)}"
