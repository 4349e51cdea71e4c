"""AWBs that eMAG has given out: the numbers that cannot be asked for again, since there is no search by order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Awb:
    """One parcel's AWB as eMAG gave it out (protocol §4.14).

    `reservation_id` is that of the whole AWB, `emag_id` that of one parcel (0 where eMAG has not told it yet), `number`
    and `barcode` are empty until it has. `order_id` is 0 for the AWB of a return, whose number is `rma_id`.
    `printed_at` is when its label was last printed or saved from here. `damaged`: the row is not what was written, and
    eMAG has to be asked again before a label is trusted.
    """

    account: str
    order_id: int
    reservation_id: int
    emag_id: int = 0
    number: str = ""
    barcode: str = ""
    courier: str = ""
    status: str = ""
    issued_at: datetime | None = None
    printed_at: datetime | None = None
    rma_id: int = 0
    command_id: int | None = None
    damaged: bool = False

    @property
    def complete(self) -> bool:
        """Whether eMAG has told everything that a label needs."""
        return bool(self.number and self.emag_id and not self.damaged)

    @property
    def key(self) -> tuple[str, int, int]:
        """What tells this parcel from all others."""
        return (self.account, self.reservation_id, self.emag_id)
