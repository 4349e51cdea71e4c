"""The dialog around everything that is printed: choices at the left, the pages at the right, print or save below."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.errors import DeskError
from emag_desk.sync.atomic_file import replacing
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.print_pages import page_sizes
from emag_desk.ui.print_paper import PrintKind, choose_printer, print_pdf, printer_for, remember
from emag_desk.ui.print_preview import PrintPreview
from emag_desk.ui.tasks import Tasks, ask_path
from emag_desk.ui.widgets import UNIT, Banner, Column, PlainLabel

_CHOICES_WIDTH = 280


class PrintDialog(QDialog):
    """Shows what `compose` makes, prints it and saves it. Each kind adds its choices to `choices` and calls `renew`."""

    #: What else it has begun, by the names of the tasks: not of use to anybody once it is closed.
    jobs: tuple[str, ...] = ()

    said = Signal(str, str)
    composed = Signal()  # the pages on show are those that were asked for last
    printed = Signal(str)  # or saved; the printer or the file

    def __init__(self, kind: PrintKind, title: str, settings: QSettings, tasks: Tasks, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._kind, self._settings, self._tasks = kind, settings, tasks
        self._printing = False
        self.document = b""
        self.setWindowTitle(title)
        self.resize(1020, 720)
        self.banner = Banner(self)
        self.banner.setObjectName("printBanner")
        self.preview = PrintPreview(tasks, self)
        self.standing = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.standing.setObjectName("printStanding")
        side = Column(self)
        side.setFixedWidth(_CHOICES_WIDTH)
        side.rows.setContentsMargins(0, 0, UNIT, 0)
        self.choices = QFormLayout()
        self.choices.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.choices.setVerticalSpacing(UNIT)
        side.rows.addLayout(self.choices)
        self.side = side
        middle = QHBoxLayout()
        middle.setSpacing(2 * UNIT)
        middle.addWidget(side)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.standing)
        column.addWidget(self._buttons())
        self.finished.connect(lambda _: self._leave())
        self._set_ready(False)

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(self)
        self.print_button = self._button(box, "printButton", self.tr("&Print…"), self.print_)
        self.print_button.setDefault(True)
        self.save_button = self._button(box, "savePdfButton", self.tr("&Save as…"), self.save_as)
        close = box.addButton(self.tr("&Close"), roles.RejectRole)
        close.setObjectName("closePrintButton")
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        return box

    def _button(self, box: QDialogButtonBox, name: str, text: str, run: object) -> QPushButton:
        button = box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _leave(self) -> None:
        for what in ("compose", "paper", "file", *self.jobs):
            self._tasks.cancel(self._task(what))
        self.preview.stop()

    def done(self, result: int) -> None:
        if not self._printing:
            super().done(result)

    def _task(self, what: str) -> str:
        return f"print {what} {id(self)}"

    def _set_ready(self, ready: bool) -> None:
        self.print_button.setEnabled(ready and self.has_pages())
        self.save_button.setEnabled(ready)

    def add_choice(self, caption: str, choice: QComboBox, name: str) -> None:
        """A choice at the left; it gives way where its words are longer than the column."""
        choice.setAccessibleName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(16)
        self.choices.addRow(caption, choice)

    # -- what each kind says ------------------------------------------------------------------------------------------

    async def compose(self) -> bytes:
        """The PDF as it is wanted now; empty when there is nothing. Raises DeskError."""
        raise NotImplementedError

    def has_pages(self) -> bool:
        """Whether it is something for paper, to be looked at and printed; else it is only saved."""
        return True

    def file_name(self) -> str:
        """What the file is called unless the operator says otherwise."""
        raise NotImplementedError

    async def was_printed(self) -> None:
        """The pages are on their way to paper, or in a file."""

    # -- composing ----------------------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Something else is wanted: make the pages again."""
        self._tasks.start(self._task("compose"), self._renew())

    async def _renew(self) -> None:
        self._set_ready(False)
        try:
            self.document = await self.compose()
            if self.document and self.has_pages():
                await self.preview.show_document(self.document)
        except DeskError as problem:
            self.document = b""
            self.preview.say(self.tr("Nothing to print"), say_error(problem))
        self._set_ready(bool(self.document))
        self.composed.emit()

    # -- paper and files ----------------------------------------------------------------------------------------------

    def print_(self) -> None:
        """Ask for the printer, then print."""
        self._tasks.start(self._task("paper"), self._print())

    async def _print(self) -> None:
        document = self.document
        sizes = await asyncio.to_thread(page_sizes, document)
        printer = printer_for(self._kind, sizes[0], self._settings)
        printer.setDocName(Path(self.file_name()).stem)
        if not await choose_printer(printer, self, len(sizes)):
            return
        # The operator may have chosen another paper: its margins are still those of the pages.
        layout = printer.pageLayout()
        layout.setMode(QPageLayout.Mode.FullPageMode)
        printer.setPageLayout(layout)
        remember(self._kind, printer, self._settings)
        self._set_ready(False)
        self._printing = True
        try:
            pages = await print_pdf(document, printer, self._show_printing)
        finally:
            self._printing = False
            self._set_ready(bool(self.document))
        place = printer.printerName() or printer.outputFileName()
        await self._done(self.tr("{pages} pages sent to {printer}.").format(pages=show_whole(pages), printer=place))
        self.printed.emit(place)

    def _show_printing(self, done: int, of: int) -> None:
        self.standing.setText(self.tr("Page {done} of {pages} printed").format(done=done, pages=of))

    def save_as(self) -> None:
        """Ask where to, then write the file."""
        self._tasks.start(self._task("file"), self._save_as())

    async def _save_as(self) -> None:
        name = self.file_name()
        ending = Path(name).suffix.lstrip(".")
        dialog = QFileDialog(self, self.tr("Save as"), name)
        dialog.setObjectName("savePrintDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{ending.upper()} (*.{ending})"])
        dialog.setDefaultSuffix(ending)
        path = await ask_path(dialog)
        if path is not None:
            await self.write(path)

    async def write(self, path: Path) -> None:
        """Write what is on show to a file that only this user reads. Raises InputError."""
        await asyncio.to_thread(_write, path, self.document)
        await self._done(self.tr("Saved as {path}").format(path=path))
        self.printed.emit(str(path))

    async def _done(self, sentence: str) -> None:
        await self.was_printed()
        self.standing.setText(sentence)
        self.said.emit(sentence, "good")


def _write(path: Path, content: bytes) -> None:
    with replacing(path) as part:
        part.write_bytes(content)
