"""One of our invoices with what became of it: its public address, its number in the ERP, and what was paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from emag_desk.domain.commands import END_STATES, State
from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.domain.payments import Payment, PaymentStatus, outstanding, paid_sum, payment_status

_DONE = frozenset({State.CONFIRMED, State.CONFIRMED_WITH_NOTES})


@dataclass(frozen=True)
class InvoiceRecord:
    """An invoice or credit note as it was written, with its number.

    `invoice_id` is the ERP's number of it (empty: the ERP has not given one) and `told` where telling the ERP stands;
    `url` is where the PDF can be fetched and `attached` where putting it on the order stands; `payment_told` where
    telling the payment stands. Each is None when nobody asked for it. `pdf_path` is the PDF on this computer. `paid` is
    gross; `credited` is what credit notes took back (below 0). `skipped` counts the numbers that were left out before.
    `damaged`: the row is not what was written.
    """

    id: int
    invoice: OwnInvoice
    written_at: datetime
    who: str
    payments: tuple[Payment, ...] = ()
    credited: Decimal = Decimal(0)
    invoice_id: str = ""
    erp_status: str = ""
    url: str = ""
    pdf_path: str = ""
    told: State | None = None
    attached: State | None = None
    payment_told: State | None = None
    payment_status_told: str = ""
    skipped: int = 0
    damaged: bool = False

    @property
    def number(self) -> str:
        """What is printed on it."""
        return self.invoice.number

    @property
    def paid(self) -> Decimal:
        """What came in, less what went back; gross."""
        return paid_sum(self.payments)

    @property
    def left(self) -> Decimal:
        """What is still owed; below 0 the customer gets money back."""
        return outstanding(self.invoice.gross, self.paid, self.credited)

    @property
    def on_the_order(self) -> bool:
        """Whether the customer has it: eMAG took its address, or the ERP took the invoice itself."""
        return self.attached in _DONE or bool(self.invoice_id)

    @property
    def busy(self) -> bool:
        """Whether something about it waits, is under way, or asks for a person."""
        return any(state is not None and state not in END_STATES for state in (self.told, self.attached))

    def payment(self, today: date) -> PaymentStatus:
        """Where its money is on a day of Bucharest's calendar."""
        return payment_status(self.invoice.gross, self.paid, self.invoice.due, today, credited=self.credited)
