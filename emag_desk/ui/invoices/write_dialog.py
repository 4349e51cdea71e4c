"""Writing invoices or credit notes: what each will say is shown first, and a number is given out on confirming."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.own_invoices import InvoiceKind
from emag_desk.errors import DeskError
from emag_desk.ui.columns import show_rate
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.invoices.columns import show_money
from emag_desk.ui.invoices.drafts import Draft, Drafts
from emag_desk.ui.invoices.drafts_table import DraftsTable, LinesTable
from emag_desk.ui.invoices.pdf import country_of, draw
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.print_preview import PrintPreview
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: Problems that the settings can mend.
_OF_SETTINGS = ("company", "no_series", "vat")


class WriteDialog(QDialog):
    """Every draft is read, planned and previewed; the button writes those that are ticked, each once."""

    settings_wanted = Signal(str)  # the code of what is missing: "company" or "no_series"
    pdf_wanted = Signal(object)  # list[InvoiceRecord]
    placing_wanted = Signal(object)  # list[InvoiceRecord]
    said = Signal(str, str)

    def __init__(self, desk: Desk, drafts: Sequence[Draft], tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.drafts = Drafts(desk, drafts)
        self._is_writing = self._is_written = False
        self._credit = all(draft.kind is InvoiceKind.CREDIT_NOTE for draft in drafts)
        self.setObjectName("writeInvoicesDialog")
        self.setWindowTitle(self.tr("Write credit notes") if self._credit else self.tr("Write invoices"))
        self.resize(1220, 780)
        self.headline = PlainLabel("", self, bold=True, scale=1.1, wrap=True)
        self.headline.setObjectName("writeHeadline")
        self.banner = Banner(self)
        self.banner.setObjectName("writeBanner")
        self.banner.pressed.connect(self._want_settings)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.preview = PrintPreview(tasks, self)
        middle = QSplitter(Qt.Orientation.Horizontal, self)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self._build_side())
        middle.addWidget(self.preview)
        middle.setSizes([660, 540])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        for widget in (self.headline, self.banner, self.progress):
            column.addWidget(widget)
        column.addWidget(middle, 1)
        column.addLayout(self._build_foot())
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(120)
        self._redraw.timeout.connect(lambda: self._tasks.start(self._task("preview"), self._preview()))
        shortcut(self, "Ctrl+Return", self.write)
        self.table.show_drafts(self.drafts.all)
        self._show()

    def _build_side(self) -> QWidget:
        side = QWidget(self)
        side.setMinimumWidth(480)
        self.table = DraftsTable(side)
        self.table.ticked.connect(self._ticked)
        self.table.chosen.connect(lambda _: self._show_current())
        self.lines = LinesTable(side)
        self.sums = PlainLabel("", side, tone=Tone.MUTED, wrap=True, selectable=True)
        self.sums.setObjectName("writeSums")
        self.due = QDateEdit(side)
        self.due.setObjectName("writeDue")
        self.due.setCalendarPopup(True)
        self.due.dateChanged.connect(self._due_changed)
        label = QLabel(self.tr("To pay &by"), side)
        label.setBuddy(self.due)
        self.for_all = QCheckBox(self.tr("the same &day for all"), side)
        self.for_all.setObjectName("writeDueForAll")
        self.for_all.setChecked(len(self.drafts.all) > 1)
        self.for_all.setVisible(len(self.drafts.all) > 1)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for widget in (label, self.due, self.for_all):
            row.addWidget(widget)
            widget.setVisible(not self._credit and not widget.isHidden())
        row.addStretch(1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, UNIT, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.table, 2 if len(self.drafts.all) > 2 else 1)
        column.addLayout(row)
        column.addWidget(self.lines, 2)
        column.addWidget(self.sums)
        return side

    def _build_foot(self) -> QHBoxLayout:
        self.standing = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.standing.setObjectName("writeStanding")
        self.pdf_button = self._button("writePdf", self.tr("&PDF…"), self.pdf_wanted)
        self.place_button = self._button("writePlace", self.tr("P&ut on the orders…"), self.placing_wanted)
        self.write_button = QPushButton(self)
        self.write_button.setObjectName("writeButton")
        self.write_button.setProperty("primary", True)
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self.write)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.close_button.setObjectName("writeClose")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.standing, 1)
        for button in (self.pdf_button, self.place_button, self.close_button, self.write_button):
            row.addWidget(button)
        return row

    def _button(self, name: str, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: signal.emit(self.drafts.records))
        button.hide()
        return button

    def _task(self, what: str) -> str:
        return f"write invoices {what} {id(self)}"

    # -- planning -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the orders, one after the other; also again, after the settings were filled in."""
        self._tasks.start(self._task("plan"), self._plan())

    async def _plan(self) -> None:
        for draft in self.drafts.all:
            draft.is_planned, draft.trouble, draft.problems = False, None, []
        self.table.show_drafts(self.drafts.all)
        for draft in self.drafts.all:
            await self.drafts.plan(draft)
            self.drafts.renumber()
            self.table.show_drafts(self.drafts.all)
            self._show()
            if self.drafts.all[max(self.table.currentRow(), 0)] is draft:
                self._show_current()
        self.write_button.setFocus()

    @property
    def current(self) -> Draft | None:
        """The draft that is chosen in the list."""
        row = self.table.currentRow()
        return self.drafts.all[row] if 0 <= row < len(self.drafts.all) else None

    def _ticked(self) -> None:
        self.drafts.renumber()
        self.table.show_drafts(self.drafts.all)
        self._show()
        self._redraw.start()

    def _due_changed(self, day: QDate) -> None:
        chosen = dt.date(day.year(), day.month(), day.day())
        drafts = self.drafts.all if self.for_all.isChecked() else [self.current]
        for draft in drafts:
            if draft is not None and draft.record is None:
                draft.set_due(chosen)
        self._redraw.start()

    # -- what is shown ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        everything, planned = self.drafts.all, [draft for draft in self.drafts.all if draft.is_planned]
        writable = self.drafts.writable
        reading = len(planned) < len(everything)
        self.progress.setRange(0, len(everything))
        self.progress.setValue(len(self.drafts.records) if self._is_writing else len(planned))
        self.progress.setVisible(reading or (self._is_writing and not self._is_written))
        count = show_whole(len(writable))
        one = len(everything) == 1
        if self._credit:
            words = self.tr("&Write the credit note") if one else self.tr("&Write {count} credit notes")
        else:
            words = self.tr("&Write the invoice") if one else self.tr("&Write {count} invoices")
        self.write_button.setText(words.format(count=count))
        self.write_button.setEnabled(bool(writable) and not reading and not self._is_writing)
        self._show_headline(reading, len(writable))
        self._show_missing()

    def _show_headline(self, reading: bool, writable: int) -> None:
        total = len(self.drafts.all)
        if self._is_written:
            written = len(self.drafts.records)
            text = self.tr("{written} of {total} are written.")
            self.headline.setText(text.format(written=show_whole(written), total=show_whole(total)))
        elif reading:
            self.headline.setText(self.tr("Reading the orders as eMAG has them now…"))
        else:
            text = self.tr("{count} of {total} can be written.")
            self.headline.setText(text.format(count=show_whole(writable), total=show_whole(total)))
        if not self._is_written:
            self.standing.setText(
                self.tr("Each gets its number when you confirm; from then on it never changes.") if writable else ""
            )

    def _show_missing(self) -> None:
        problems = [problem for draft in self.drafts.all for problem in draft.problems if problem.stops]
        of_settings = next((problem for problem in problems if problem.code in _OF_SETTINGS), None)
        self._missing = of_settings.code if of_settings is not None else ""
        if of_settings is not None and not self._is_writing:
            text = self.tr("Before the first invoice, fill in your company and a series of numbers.")
            self.banner.say(text, Tone.NOTICE, button=self.tr("&Fill in…"))
        elif not self._is_writing:
            self.banner.say("")

    def _want_settings(self) -> None:
        self.settings_wanted.emit(self._missing)

    def _show_current(self) -> None:
        draft = self.current
        shown = draft.shown if draft is not None else None
        self.lines.show_invoice(shown)
        if shown is None:
            self.sums.setText("")
        else:
            parts = [self.tr("Without VAT {net}").format(net=show_money(shown.net, shown.currency))]
            for one in shown.by_rate:
                vat = self.tr("VAT {rate}: {vat}")
                parts.append(vat.format(rate=show_rate(one.rate), vat=show_money(one.vat, shown.currency)))
            parts.append(self.tr("Total {gross}").format(gross=show_money(shown.gross, shown.currency)))
            self.sums.setText("   ·   ".join(parts))
            self.due.blockSignals(True)
            self.due.setMinimumDate(QDate(*shown.issued.timetuple()[:3]))
            self.due.setDate(QDate(*shown.due.timetuple()[:3]))
            self.due.blockSignals(False)
        self.due.setEnabled(draft is not None and draft.can_write and not self._is_writing)
        self._redraw.start()

    async def _preview(self) -> None:
        draft = self.current
        shown = draft.shown if draft is not None else None
        if draft is None or shown is None:
            self.preview.say(self.tr("Nothing to show yet"))
            return
        country = country_of(self._desk, draft.account.key)
        await self.preview.show_document(await draw([(shown, country)], preview=draft.record is None))

    # -- writing ------------------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write what is ticked; a second press changes nothing."""
        if self._is_writing or not self.write_button.isEnabled():
            return
        self._is_writing = True
        self.write_button.setEnabled(False)
        self.table.setEnabled(False)
        self._tasks.save(self._task("write"), self._write(self.drafts.writable))

    async def _write(self, drafts: Sequence[Draft]) -> None:
        try:
            for draft in drafts:
                await self.drafts.write(draft)
                if self.isVisible():
                    self.table.show_drafts(self.drafts.all)
                    self._show()
        except DeskError as problem:
            self.banner.say(say_error(problem), Tone.BAD)
        self._is_written = True
        written = len(self.drafts.records)
        text = self.tr("Invoices written: {count}").format(count=show_whole(written))
        if not self.isVisible():
            self.said.emit(text, "good" if written == len(drafts) else "warning")
            return
        self._show_end(written)

    def _show_end(self, written: int) -> None:
        self.table.setEnabled(True)
        self.table.show_drafts(self.drafts.all)
        self.write_button.hide()
        self.close_button.setText(self.tr("&Close"))
        self.close_button.setDefault(True)
        self.pdf_button.setVisible(bool(written))
        self.place_button.setVisible(bool(written))
        self.standing.setText(self.tr("Their PDFs are kept on this computer.") if written else "")
        self._show()
        self._show_current()
        (self.place_button if written else self.close_button).setFocus()

    def done(self, result: int) -> None:
        for what in ("plan", "preview"):
            self._tasks.cancel(self._task(what))
        super().done(result)
