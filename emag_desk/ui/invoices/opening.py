"""The dialogs of the invoices, opened from the invoices tab or from the orders tab."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QDialog, QFileDialog

from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.ui.tasks import ask_path

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.domain.accounts import Account
    from emag_desk.ui.tasks import Tasks

_FOLDER = "invoices/folder_of_pdfs"


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceDialogs", text)


class Opener(Protocol):
    """A tab with folders that opens dialogs."""

    desk: Desk | None
    tasks: Tasks
    settings: QSettings
    said: Any
    outbox_wanted: Any

    def open_dialog(self, dialog: QDialog) -> QDialog: ...
    def account_named(self, key: str) -> Account | None: ...


async def _load(name: str) -> Any:
    """PDF, pydantic and publishing are loaded when they are wanted, off the window's thread."""
    return await asyncio.to_thread(import_module, f"emag_desk.ui.invoices.{name}")


async def open_writing(
    tab: Opener, orders: Sequence[tuple[str, int, str]] = (), records: Sequence[InvoiceRecord] = ()
) -> QDialog | None:
    """Write the invoices of (account, order, customer), or credit notes for `records`."""
    if tab.desk is None:
        return None
    drafts, module = await _load("drafts"), await _load("write_dialog")
    wanted = [
        drafts.Draft(account, number, customer)
        for key, number, customer in orders
        if (account := tab.account_named(key)) is not None
    ]
    wanted += [
        drafts.Draft(account, record.invoice.order_id, record.invoice.customer.name, record)
        for record in records
        if (account := tab.account_named(record.invoice.account)) is not None
    ]
    if not wanted:
        return None
    dialog = module.WriteDialog(tab.desk, wanted, tab.tasks, tab)
    dialog.said.connect(tab.said)
    dialog.settings_wanted.connect(
        lambda code: _start(tab, open_settings(tab, code, wanted[0].account.key, then=dialog.start))
    )
    dialog.pdf_wanted.connect(lambda written: _start(tab, open_pdf(tab, written)))
    dialog.placing_wanted.connect(lambda written: _start(tab, open_placing(tab, written)))
    tab.open_dialog(dialog)
    dialog.start()
    opened: QDialog = dialog
    return opened


async def open_pdf(tab: Opener, records: Sequence[InvoiceRecord]) -> QDialog | None:
    """Look at invoices of ours, print and save them."""
    if tab.desk is None or not records:
        return None
    module = await _load("pdf_dialog")
    dialog = module.InvoicePdfDialog(tab.desk, records, tab.settings, tab.tasks, tab)
    dialog.said.connect(tab.said)
    return tab.open_dialog(dialog)


async def open_payment(tab: Opener, records: Sequence[InvoiceRecord]) -> QDialog | None:
    """Write down what was paid."""
    if tab.desk is None or not records:
        return None
    module = await _load("payment_dialog")
    dialog = module.PaymentDialog(tab.desk, records, tab.tasks, tab)
    dialog.said.connect(tab.said)
    return tab.open_dialog(dialog)


async def open_placing(tab: Opener, records: Sequence[InvoiceRecord]) -> QDialog | None:
    """Publish invoices of ours and put them on their orders."""
    if tab.desk is None or not records:
        return None
    sources = await _load("placing_sources")
    newest = [await tab.desk.own_invoices.find(record.id) for record in records]
    return await _open_placing(tab, sources.of_records(tab.desk, newest), files=False)


async def choose_folder(tab: Opener) -> None:
    """Ask for a folder of PDFs and show which order each belongs to."""
    dialog = QFileDialog(tab, _tr("A folder of PDFs"), str(tab.settings.value(_FOLDER, "")))  # type: ignore[call-overload]
    dialog.setObjectName("chooseFolderDialog")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    if (folder := await ask_path(dialog)) is not None:
        await open_folder(tab, folder)


async def open_folder(tab: Opener, folder: Path) -> QDialog | None:
    """Match the PDFs of a folder with orders. Raises InputError when it cannot be read."""
    if tab.desk is None:
        return None
    sources = await _load("placing_sources")
    items = await sources.of_folder(tab.desk, folder, await tab.desk.own_invoices.list())
    tab.settings.setValue(_FOLDER, str(folder))
    if not items:
        tab.said.emit(_tr("There are no PDFs in {folder}.").format(folder=folder), "warning")
        return None
    return await _open_placing(tab, items, files=True)


async def _open_placing(tab: Opener, items: Sequence[Any], *, files: bool) -> QDialog:
    module = await _load("placing_dialog")
    dialog = module.PlacingDialog(tab.desk, items, tab.tasks, tab, files=files)
    dialog.said.connect(tab.said)
    dialog.outbox_wanted.connect(tab.outbox_wanted)
    dialog.settings_wanted.connect(
        lambda account: _start(tab, open_settings(tab, "publishing", account, then=dialog.refresh))
    )
    return tab.open_dialog(dialog)


async def open_settings(
    tab: Opener, about: str = "", account: str = "", *, then: Callable[[], object] | None = None
) -> QDialog | None:
    """Company, numbers and publishing; `about` is what is missing, `then` runs when the dialog is closed."""
    if tab.desk is None:
        return None
    module = await _load("settings_dialog")
    page = {"no_series": module.Page.NUMBERS, "publishing": module.Page.PUBLISHING}.get(about, module.Page.COMPANY)
    dialog = module.InvoiceSettingsDialog(tab.desk, tab.tasks, tab, page=page, account=account)
    if then is not None:
        dialog.finished.connect(lambda _: then())
    return tab.open_dialog(dialog)


def _start(tab: Opener, job: Any) -> None:
    tab.tasks.start("open invoice dialog", job)
