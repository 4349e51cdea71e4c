"""Everything that is done to invoices, as actions of the tab that know whether the selection allows them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Dialect
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.own_invoices import InvoiceKind
from emag_desk.errors import Sentence
from emag_desk.ui.invoices import export, opening
from emag_desk.ui.invoices.actions import Section, is_mine, of_any, waits_for_invoice, with_desk
from emag_desk.ui.invoices.papers import Paper
from emag_desk.ui.language import show_whole

if TYPE_CHECKING:
    from emag_desk.ui.tabs.invoices import InvoicesTab

_PAID = Sentence("Nothing of this is owed any more.")
_NO_MONEY = Sentence("A credit note is not paid: the money goes back with the storno.")
_TAKEN_BACK = Sentence("It was taken back as a whole already.")
_CREDIT = Sentence("A credit note cannot be taken back.")
_THERE = Sentence("The customer has it already.")
_ON_THE_WAY = Sentence("It is on its way already: see the Outbox.")
_IN_ERP = Sentence("This account talks to an ERP, which has the invoices themselves: nothing is attached.")
_NO_ERP = Sentence("This account does not talk to an ERP.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceDeeds", text)


def add_deeds(tab: InvoicesTab) -> None:
    """All of them, in the order of the menu."""
    _add_money(tab)
    _add_papers(tab)
    _add_tools(tab)


def _add_money(tab: InvoicesTab) -> None:
    add = tab.actions_.add
    add(
        "writeInvoices",
        _tr("&Write invoices…"),
        lambda: tab.start_task("write invoices", _write(tab)),
        section=Section.STATUS,
        why_not=of_any(waits_for_invoice),
        keys="Ctrl+Return",
        icon="slip",
        tip=_tr("For the selected orders: preview, number, PDF"),
        tool=True,
    )
    add(
        "recordPayment",
        _tr("&Payment…"),
        lambda: _with_records(tab, _can_pay, opening.open_payment),
        section=Section.STATUS,
        why_not=of_any(lambda paper: _of_record(paper, _can_pay)),
        keys="Ctrl+M",
        icon="check",
        tip=_tr("Write down what was paid, and when"),
        tool=True,
    )
    add(
        "writeCreditNote",
        _tr("Write a &credit note…"),
        lambda: _with_records(tab, _can_credit, lambda tab, records: opening.open_writing(tab, records=records)),
        section=Section.STATUS,
        why_not=of_any(lambda paper: _of_record(paper, _can_credit)),
        icon="undo",
        tip=_tr("After a storno or a cancellation: take back what the order no longer comes to"),
    )


def _add_papers(tab: InvoicesTab) -> None:
    add = tab.actions_.add
    add(
        "showInvoicePdf",
        _tr("P&DF…"),
        lambda: _with_records(tab, lambda _: None, opening.open_pdf),
        section=Section.PAPERS,
        why_not=of_any(is_mine),
        keys="Ctrl+P",
        icon="eye",
        tip=_tr("Look at the selected invoices, print, save or open them"),
        tool=True,
    )

    def can_place(record: InvoiceRecord) -> Sentence | None:
        account = tab.account_named(record.invoice.account)
        if account is not None and account.dialect is Dialect.ERP:
            return _IN_ERP
        return _THERE if record.on_the_order else _ON_THE_WAY if record.busy else None

    add(
        "putOnOrder",
        _tr("P&ut on the order…"),
        lambda: _with_records(tab, can_place, opening.open_placing),
        section=Section.PAPERS,
        why_not=of_any(lambda paper: _of_record(paper, can_place)),
        keys="Ctrl+U",
        icon="attach",
        tip=_tr("Publish the PDFs, and let eMAG show them to the customers"),
        tool=True,
    )

    def can_tell(record: InvoiceRecord) -> Sentence | None:
        account = tab.account_named(record.invoice.account)
        if account is None or account.dialect is not Dialect.ERP:
            return _NO_ERP
        return _THERE if record.invoice_id else _ON_THE_WAY if record.busy else None

    add(
        "tellErp",
        _tr("Tell the &ERP again"),
        lambda: _with_records(tab, can_tell, _tell),
        section=Section.PAPERS,
        why_not=of_any(lambda paper: _of_record(paper, can_tell)),
        icon="send",
    )


def _add_tools(tab: InvoicesTab) -> None:
    add = tab.actions_.add
    add(
        "attachFolder",
        _tr("Attach a &folder of PDFs…"),
        lambda: tab.start_task("choose folder", opening.choose_folder(tab)),
        section=Section.TOOLS,
        why_not=with_desk,
        keys="Ctrl+Shift+D",
        icon="import",
        tip=_tr("Invoices of another program: the order's number in the name of a file says where it belongs"),
        tool=True,
    )
    add(
        "exportInvoices",
        _tr("&Export…"),
        lambda: tab.start_task("export invoices", export.choose(tab)),
        section=Section.TOOLS,
        why_not=with_desk,
        keys="Ctrl+E",
        icon="export",
        tip=_tr("Write what is shown, or what is selected, to Excel or CSV"),
        tool=True,
    )
    add(
        "invoiceSettings",
        _tr("Company, &numbers and publishing…"),
        lambda: tab.start_task("open invoice settings", opening.open_settings(tab)),
        section=Section.TOOLS,
        why_not=with_desk,
        keys="Ctrl+Shift+N",
        icon="settings",
    )


# -- what can be done -----------------------------------------------------------------------------------------------


def _of_record(paper: Paper, rule: Callable[[InvoiceRecord], Sentence | None]) -> Sentence | None:
    record = paper.mine
    return is_mine(paper) if record is None else rule(record)


def _can_pay(record: InvoiceRecord) -> Sentence | None:
    if record.invoice.kind is not InvoiceKind.SALES:
        return _NO_MONEY
    return None if record.left > 0 else _PAID


def _can_credit(record: InvoiceRecord) -> Sentence | None:
    if record.invoice.kind is not InvoiceKind.SALES:
        return _CREDIT
    return None if record.invoice.gross + record.credited > 0 else _TAKEN_BACK


# -- doing it -------------------------------------------------------------------------------------------------------


def _with_records(
    tab: InvoicesTab,
    rule: Callable[[InvoiceRecord], Sentence | None],
    run: Callable[[Any, Sequence[InvoiceRecord]], Coroutine[Any, Any, Any]],
) -> None:
    async def job() -> None:
        records = [record for record in await tab.selected_records() if rule(record) is None]
        if records:
            await run(tab, records)

    tab.start_task("deed on invoices", job())


async def _write(tab: InvoicesTab) -> None:
    papers = await tab.selection.selected()
    orders = [
        (paper.account, paper.order_id, paper.party)
        for paper in papers
        if waits_for_invoice(paper) is None and paper.order_id
    ]
    await opening.open_writing(tab, orders)


async def _tell(tab: InvoicesTab, records: Sequence[InvoiceRecord]) -> None:
    assert tab.desk is not None
    for record in records:
        await tab.desk.own_invoices.tell(record)
    tab.said.emit(_tr("{count} are told to the ERP again.").format(count=show_whole(len(records))), "info")
