"""Reads one return as eMAG, or the ERP, has it at this moment; and the AWB under which it comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from emag_desk.api.pacing import Priority
from emag_desk.domain.issued_awb import Given, given_in
from emag_desk.domain.return_wanted import shown
from emag_desk.domain.returns import Return
from emag_desk.errors import InputError, Sentence
from emag_desk.sync.actions.fresh_reading import TYPES, FreshReading

_NO_SUCH_RETURN = Sentence("eMAG does not list this return.")


@dataclass(frozen=True)
class FreshReturn:
    """A return word for word as eMAG has just told it. `read_at` is the monotonic moment before it was asked for."""

    document: Mapping[str, Any]
    read_at: float

    @property
    def return_(self) -> Return:
        """The return as it is understood. Raises InputError when eMAG tells it in a way that cannot be read."""
        try:
            return Return.model_validate(dict(self.document))
        except ValidationError as problem:
            raise InputError("eMAG tells this return in a way that cannot be read, so nothing was sent.") from problem

    @property
    def facts(self) -> dict[str, str | None]:
        """What an action on it is compared with: as a dialog shows it."""
        return shown(self.return_)


class ReturnReading(FreshReading):
    """Reads returns of one account by their numbers."""

    async def read(self, emag_id: int, *, priority: Priority = Priority.ORDERS) -> FreshReturn | Sentence:
        """The return, or why there is none to read. Raises NotNow when eMAG gives no usable answer."""
        for kind in TYPES:
            read_at = self._clock.monotonic()
            document = await self._one("rma/read", "emag_id", emag_id, kind, priority)
            if isinstance(document, Sentence):
                return document
            if document is not None:
                await self._keep(document)
                return FreshReturn(document, read_at)
        return _NO_SUCH_RETURN

    async def pickup(self, reservation_id: int, *, priority: Priority = Priority.OPERATOR) -> list[Given]:
        """The parcels of a reservation as eMAG tells them; none where it does not know it. Raises NotNow."""
        rows = await self._rows("awb/read", {"reservation_id": reservation_id}, priority)
        return given_in(rows, reservation_id) if isinstance(rows, list) else []


class ErpReading(FreshReading):
    """Reads what the ERP keeps, by the numbers that it gave out (protocol §5)."""

    async def rma(self, rma_id: str, *, priority: Priority = Priority.ORDERS) -> Mapping[str, Any] | Sentence:
        """A return of the ERP, or why there is none to read. Raises NotNow."""
        return await self._record("rma/{id}", rma_id, priority)

    async def invoice(self, invoice_id: str, *, priority: Priority = Priority.ORDERS) -> Mapping[str, Any] | Sentence:
        """An invoice of the ERP, or why there is none to read. Raises NotNow."""
        return await self._record("invoice/{id}", invoice_id, priority)
