"""Our invoices as the window and the command line use them: written with a number, told, put on orders, and paid."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import date
from typing import Any

from emag_desk.domain.accounts import PLATFORMS, Account, Dialect
from emag_desk.domain.actions import new_intent_id
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import BUCHAREST, Clock
from emag_desk.domain.invoice_making import Writer, credit_note, from_order, invoice_problems
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.orders import Order
from emag_desk.domain.own_invoices import InvoiceKind, OwnInvoice
from emag_desk.domain.payments import Payment, check_payment
from emag_desk.domain.problems import Problem
from emag_desk.errors import InputError
from emag_desk.settings_invoicing import InvoicingSettings
from emag_desk.store.invoice_book import Asking
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread


class OwnInvoices:
    """The invoices of all accounts. `read` gives an order as eMAG has it now and may raise DeskError.

    What is ordered here (telling the ERP, putting a PDF on an order) the push worker sends. An `intent_id` is made when
    a dialog opens: pressing its button twice writes one invoice.
    """

    def __init__(
        self,
        *,
        read: Callable[[Account, int], Coroutine[Any, Any, Order]],
        outbox: Outbox,
        thread: StoreThread,
        settings: InvoicingSettings,
        account: Callable[[str], Account],
        clock: Clock,
        changes: Changes,
        who: Callable[[], str],
    ) -> None:
        self._read = read
        self._book = outbox.invoices
        self._thread = thread
        self._settings = settings
        self._account = account
        self._clock = clock
        self._changes = changes
        self._who = who

    @property
    def today(self) -> date:
        """The day in Bucharest."""
        return self._clock.now().astimezone(BUCHAREST).date()

    # Writing

    async def plan(self, account: Account, order_id: int) -> tuple[OwnInvoice | None, list[Problem]]:
        """The invoice of an order as it would be written now, without a number, and what is wrong or worth a look.

        None where a problem stops it. Raises MarketplaceError, SecretsError and StoreError.
        """
        order = await self._read(account, order_id)
        problems = invoice_problems(
            order, self._settings.company, self._rule(account), own=await self._own(account, order_id)
        )
        if any(problem.stops for problem in problems):
            return None, problems
        return from_order(order, self._writer(account)), problems

    async def create(
        self, account: Account, order_id: int, *, intent_id: str = "", source: str = "window"
    ) -> InvoiceRecord:
        """Write the invoice of an order as it is now: its number is given out in the transaction that keeps it.

        In the ERP dialect telling the ERP is queued in that transaction, too. Raises InputError when it cannot be
        written, MarketplaceError, SecretsError and StoreError; no number is used then.
        """
        invoice, problems = await self.plan(account, order_id)
        if invoice is None:
            raise _refused(problems)
        return await self.write(account, invoice, intent_id=intent_id, source=source)

    async def plan_credit_note(self, record: InvoiceRecord) -> OwnInvoice:
        """The credit note that takes back of an invoice all that its order no longer comes to; it has no number yet.

        Raises InputError when there is nothing to take back, MarketplaceError, SecretsError and StoreError.
        """
        account = self._account(record.invoice.account)
        order = await self._read(account, record.invoice.order_id)
        own = await self._own(account, order.id)
        earlier = [one for one in own if one.reversal_for == record.number]
        return credit_note(record.invoice, earlier, order, self._writer(account))

    async def write(
        self, account: Account, invoice: OwnInvoice, *, intent_id: str = "", source: str = "window"
    ) -> InvoiceRecord:
        """Write an invoice that was planned, word for word as it was shown. Raises InputError and StoreError."""
        rule = self._rule(account)
        if rule is None:
            raise InputError(
                "This account has no invoice series yet.", remedy="Say in the settings how it numbers them."
            )
        series = rule.series_for(invoice.kind)
        record = await self._thread.run(self._book.write, invoice, series, self._asking(account, intent_id, source))
        self._announce()
        return record

    # What becomes of it

    async def tell(self, record: InvoiceRecord, *, intent_id: str = "", source: str = "window") -> int:
        """Queue telling the ERP once more of an invoice that it refused; the number of the command.

        Raises InputError when the ERP has it, or may have it.
        """
        asking = self._asking(self._account(record.invoice.account), intent_id, source)
        command = await self._thread.run(self._book.tell, record.id, asking)
        self._announce()
        return command

    async def attach(
        self, record: InvoiceRecord, url: str, *, name: str = "", intent_id: str = "", source: str = "window"
    ) -> int:
        """Queue putting the published PDF on its order; the number of the command. Raises InputError."""
        asking = self._asking(self._account(record.invoice.account), intent_id, source)
        command = await self._thread.run(self._book.attach, record.id, url, asking, name)
        self._announce()
        return command

    async def keep_pdf(self, record: InvoiceRecord, path: str, url: str = "") -> None:
        """Remember where the PDF is on this computer, and its public address if it has one."""
        await self._thread.run(self._book.keep_pdf, record.id, path, url)
        self._changes.announce(Kind.INVOICES)

    async def payment(
        self, record: InvoiceRecord, payment: Payment | None, *, intent_id: str = "", source: str = "window"
    ) -> InvoiceRecord:
        """Write down money that came in, gross, and in the ERP dialect queue telling the ERP.

        None: nothing came in, the ERP is only told how it stands (overdue, say). Raises InputError and StoreError.
        """
        today = self.today
        if payment is not None:
            invoice = record.invoice
            problems = check_payment(payment, invoice.gross + record.credited, record.paid, invoice.issued, today)
            if any(problem.stops for problem in problems):
                raise _refused(problems)
        asking = self._asking(self._account(record.invoice.account), intent_id, source)
        paid = await self._thread.run(self._book.pay, record.id, payment, lambda one: one.payment(today), asking)
        self._announce()
        return paid

    # Looking

    async def find(self, number: int) -> InvoiceRecord:
        """One invoice by the number of its row. Raises InputError when there is none."""
        return await self._thread.run(self._book.find, number)

    async def of_order(self, account: str, order_id: int) -> list[InvoiceRecord]:
        """The invoices and credit notes of an order, in the order in which they were written."""
        return await self._thread.run(self._book.of_order, account, order_id)

    async def list(
        self, accounts: Sequence[str] | None = None, since: date | None = None, until: date | None = None
    ) -> list[InvoiceRecord]:
        """All invoices of these accounts written from `since` on and before `until`, oldest first."""
        return await self._thread.run(self._book.everything, accounts, since, until)

    async def last_number(self, account: Account, kind: InvoiceKind = InvoiceKind.SALES) -> int:
        """The last number given out for documents of this kind written today; 0 when there is none."""
        rule = self._rule(account)
        return 0 if rule is None else await self._thread.run(self._book.last_number, rule.series_for(kind), self.today)

    # Parts

    async def _own(self, account: Account, order_id: int) -> Sequence[OwnInvoice]:
        return [record.invoice for record in await self.of_order(account.key, order_id)]

    def _rule(self, account: Account) -> InvoicingRule | None:
        return self._settings.rule(account.key)

    def _writer(self, account: Account) -> Writer:
        platform = PLATFORMS[account.platform]
        rule = self._rule(account) or InvoicingRule()
        company, country, currency = self._settings.company, platform.country, platform.currency
        return Writer(account.key, company, rule, self.today, currency, country)

    def _asking(self, account: Account, intent_id: str, source: str) -> Asking:
        return Asking(intent_id or new_intent_id(), self._who(), source, account.dialect is Dialect.ERP)

    def _announce(self) -> None:
        self._changes.announce(Kind.INVOICES, Kind.COMMANDS)


def _refused(problems: Sequence[Problem]) -> InputError:
    return InputError.saying(next(problem.sentence for problem in problems if problem.stops))
