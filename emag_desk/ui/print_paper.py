"""Prints a PDF through the system's dialog; printer and paper are remembered for each kind of print."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import StrEnum

import shiboken6
from PySide6.QtCore import QMarginsF, QRectF, QSettings, QSizeF, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from emag_desk.errors import InputError
from emag_desk.ui.print_pages import POINTS, PageSize, page_image, page_sizes

#: Finer than this, a page is only a larger picture: label printers have 203 or 300 dots per inch.
_FINEST = 300
#: Paper that is so many inches (2 mm) too small takes a page in its own size all the same.
_SLACK = 2 / 25.4


class PrintKind(StrEnum):
    """What is printed: each goes to its own printer."""

    LABELS = "labels"
    PICKING = "picking"
    PACKING = "packing"
    DOSSIER = "dossier"
    INVOICES = "invoices"


def printer_for(kind: PrintKind, paper: PageSize, settings: QSettings) -> QPrinter:
    """The printer that was used for this kind, or the system's own, with the paper that the pages want."""
    kept = QPrinterInfo.printerInfo(str(settings.value(f"print/{kind}/printer", "")))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not kept.isNull():
        printer.setPrinterName(kept.printerName())
    size = QSizeF(paper.width, paper.height)
    upright = size.height() >= size.width()
    wanted = QPageSize(
        size if upright else size.transposed(), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    # The pages have their own margins: the printer adds none.
    printer.setPageLayout(QPageLayout(wanted, way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    tray = settings.value(f"print/{kind}/tray")
    if tray is not None and str(tray).lstrip("-").isdecimal():
        printer.setPaperSource(QPrinter.PaperSource(int(str(tray))))
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    return printer


def remember(kind: PrintKind, printer: QPrinter, settings: QSettings) -> None:
    """The next print of this kind begins with the same printer and paper source."""
    settings.setValue(f"print/{kind}/printer", printer.printerName())
    settings.setValue(f"print/{kind}/tray", printer.paperSource().value)
    settings.setValue(f"print/{kind}/paper", printer.pageLayout().pageSize().name())


async def choose_printer(printer: QPrinter, parent: QWidget, pages: int) -> bool:
    """Let the operator choose in the system's dialog; False when it was cancelled."""
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("systemPrintDialog")
    dialog.setMinMax(1, max(pages, 1))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result)

    dialog.finished.connect(finished)
    # Windows shows its own dialog and comes back only with the answer: that must not happen inside a task.
    QTimer.singleShot(0, dialog, dialog.open)
    try:
        return await answer == QDialog.DialogCode.Accepted
    finally:
        if shiboken6.isValid(dialog):  # it goes with the window around it
            dialog.hide()
            dialog.deleteLater()


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages that the dialog asked for, from 0."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return list(range(count))
    return list(range(printer.fromPage() - 1, min(printer.toPage() or count, count)))


async def print_pdf(
    document: bytes, printer: QPrinter, progress: Callable[[int, int], None] = lambda done, of: None
) -> int:
    """Send the pages to a printer, each in its own size; returns how many. Raises InputError when it refuses."""
    sizes = await asyncio.to_thread(page_sizes, document)
    chosen = wanted_pages(printer, len(sizes))
    painter = QPainter()
    if not chosen or not painter.begin(printer):
        raise InputError(
            "The printer {printer} takes nothing.",
            printer=printer.printerName() or printer.outputFileName(),
            remedy="Look whether it is switched on, or save the pages as a PDF.",
        )
    try:
        for done, number in enumerate(chosen):
            if done:
                printer.newPage()
            dots = min(printer.resolution(), _FINEST)
            image = await asyncio.to_thread(page_image, document, number, dots)
            scale = printer.resolution() / POINTS
            size = sizes[number]
            area = QRectF(0, 0, size.width * scale, size.height * scale)
            page = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
            painter.drawImage(_fitting(area, page, _SLACK * printer.resolution()), image)
            progress(done + 1, len(chosen))
    finally:
        painter.end()
    return len(chosen)


def _fitting(area: QRectF, page: QRectF, slack: float) -> QRectF:
    """In its own size where the paper has room for it, give or take `slack`; else as large as it fits."""
    if area.width() <= page.width() + slack and area.height() <= page.height() + slack:
        return area
    factor = min(page.width() / area.width(), page.height() / area.height())
    return QRectF(0, 0, area.width() * factor, area.height() * factor)
