"""Our invoices as PDF files: drawn once when they are written, and kept where only this user reads them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtGui import QFont, QGuiApplication

from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.errors import InputError
from emag_desk.sync.atomic_file import replacing
from emag_desk.ui.invoices.template import invoice_html, logo_of
from emag_desk.ui.invoices.template_words import words_of
from emag_desk.ui.print_text import pdf_of
from emag_desk.ui.print_thread import on_qt_thread

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_MAGIC = b"%PDF"


def country_of(desk: Desk, account: str) -> str:
    """The country in whose language an account's customers read; Romania for one that is gone."""
    known = next((one for one in desk.accounts if one.key == account), None)
    return PLATFORMS[known.platform].country if known is not None else "RO"


async def draw(invoices: Sequence[tuple[OwnInvoice, str]], *, preview: bool = False) -> bytes:
    """One PDF of invoices, each with the country in whose language it is; each counts its own pages."""
    font = QFont(QGuiApplication.font())
    title = ", ".join(invoice.number for invoice, _ in invoices[:5]) or "eMAG Desk"
    foot = words_of(invoices[0][1]).page

    def work() -> bytes:
        logos = {path: logo_of(path) for path in {invoice.supplier.logo for invoice, _ in invoices}}
        pages = [invoice_html(one, country, logos[one.supplier.logo], preview=preview) for one, country in invoices]
        return pdf_of(pages, title, font, foot)

    return await on_qt_thread(work)


def check_seal(record: InvoiceRecord) -> None:
    """Refuse what was changed on the disk: it is not what was written down. Raises InputError."""
    if record.damaged:
        raise InputError("The invoice {number} is not what was written down: it is not printed.", number=record.number)


async def pdf_of_record(desk: Desk, record: InvoiceRecord) -> bytes:
    """The PDF of one of ours: the file that is kept, or drawn again from what was written down, and kept.

    Raises InputError when what was written down was changed on the disk, and when the file cannot be written.
    """
    check_seal(record)
    if record.pdf_path and (kept := await asyncio.to_thread(_read, Path(record.pdf_path))):
        return kept
    document = await draw([(record.invoice, country_of(desk, record.invoice.account))])
    path = desk.directory.invoices / f"{quote(record.number, safe=' ')}.pdf"
    await asyncio.to_thread(_write, path, document)
    await desk.own_invoices.keep_pdf(record, str(path))
    return document


def _read(path: Path) -> bytes:
    try:
        found = path.read_bytes()
    except OSError:  # moved or deleted: it is drawn again from what was written down
        return b""
    return found if found.startswith(_MAGIC) else b""


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with replacing(path) as part:
        part.write_bytes(content)
