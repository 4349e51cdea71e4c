"""The return bench: scan what came back, go through its products, decide, and go on to the next parcel."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QVBoxLayout

from emag_desk.domain.bench_notes import BenchNote
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_transitions import can_move
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.errors import DeskError
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.language import say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.returns.bench_draft import BenchDraft
from emag_desk.ui.returns.bench_find import Found
from emag_desk.ui.returns.bench_foot import BenchFoot
from emag_desk.ui.returns.bench_line import BenchLine
from emag_desk.ui.returns.bench_opening import Looked, Opened, look, look_again, read
from emag_desk.ui.returns.bench_photos import PhotoBox
from emag_desk.ui.returns.bench_scan import BenchScan
from emag_desk.ui.returns.bench_side import BenchSide
from emag_desk.ui.returns.columns import status_words
from emag_desk.ui.returns.move import MoveDialog
from emag_desk.ui.returns.snippets import Snippets
from emag_desk.ui.tab import kept_bytes
from emag_desk.ui.widgets import UNIT, Banner, EmptyState

if TYPE_CHECKING:
    from emag_desk.ui.tabs.returns import ReturnsTab

_LAST, _GEOMETRY = "bench/return", "bench/geometry"


class ReturnBench(QDialog):
    """Its field takes whatever a scanner types. What is noted is on the disk a moment later."""

    dossier_wanted = Signal(object)  # ReturnRow

    def __init__(self, tab: ReturnsTab) -> None:
        super().__init__(tab)
        assert tab.desk is not None
        self._tab, self._desk, self._tasks = tab, tab.desk, tab.tasks
        self.opened: Opened | None = None
        self._scanned: list[str] = []
        self._place = Place(self._desk, self._tasks, self, self._say_outcome, tab.outbox_wanted.emit)
        self._box = PhotoBox(self._desk.directory.photos)
        self.draft = BenchDraft(self._desk, self._tasks, self)
        self.snippets = Snippets({}, lambda text, use: None)
        self.setObjectName("returnBench")
        self.setWindowTitle(self.tr("Return bench"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.resize(1120, 760)
        self._build()
        self._lay_out()
        self.restoreGeometry(kept_bytes(tab.settings, _GEOMETRY))
        self._show_opened()
        self._tasks.start(self._task("begin"), self._begin())
        self.scan.setFocus()

    def _build(self) -> None:
        self.scan = BenchScan(self)
        self.scan.scanned.connect(self._scanned_one)
        self.banner = Banner(self)
        self.banner.setObjectName("benchBanner")
        self.banner.pressed.connect(self._pull)
        self.side = BenchSide(self._desk, self)
        self.side.return_chosen.connect(self._open)
        self.side.line_chosen.connect(self._show_line)
        self.side.lines.itemClicked.connect(lambda _: self.scan.setFocus())
        self.line = BenchLine(self._box, self._tasks, self.snippets, self)
        self.line.changed.connect(self._noted)
        self.empty = EmptyState(
            self.tr("Scan the next parcel"),
            self.tr(
                "The label of the parcel, the number of the order or of the return, or the EAN of a product finds the "
                "return. Notes and photos are kept on this computer; eMAG hears what you decide."
            ),
            self,
        )
        self.foot = BenchFoot(self)
        self.foot.move_wanted.connect(self.move_on)
        self.foot.dossier_wanted.connect(self._dossier)
        self.foot.next_wanted.connect(self.next_scan)
        for keys, run in (
            ("F2", self.scan.setFocus),
            ("Ctrl+Down", lambda: self.side.step(1)),
            ("Ctrl+Up", lambda: self.side.step(-1)),
        ):
            shortcut(self, keys, run)

    def _lay_out(self) -> None:
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setChildrenCollapsible(False)
        for widget in (self.side, self.line, self.empty):
            self.panes.addWidget(widget)
        self.panes.setStretchFactor(1, 1)
        self.panes.setStretchFactor(2, 1)
        self.panes.setSizes([330, 790, 790])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 2)
        column.addWidget(self.scan)
        column.addWidget(self.banner)
        column.addWidget(self.panes, 1)
        column.addWidget(self.foot)

    # -- beginning ----------------------------------------------------------------------------------------------------

    async def _begin(self) -> None:
        """Go on where the program was closed; photos that belong to no note any more go."""
        named = await self._desk.thread.run(self._desk.outbox.returns.photos)
        await asyncio.to_thread(self._box.prune, named, self._desk.clock.now().timestamp())
        account, _, number = str(self._tab.settings.value(_LAST, "")).partition(" ")
        if number.isdecimal() and self.opened is None:
            row = await self._desk.readers.run(lambda reader: reader.returns.row(account, int(number)))
            if row is not None and self.opened is None:
                await self._read(row)
                self._say(self.tr("This return was open when the bench was closed."), Tone.NOTICE)

    # -- scanning -----------------------------------------------------------------------------------------------------

    def _scanned_one(self, text: str) -> None:
        self._scanned.append(text)
        if not self._tasks.is_running(self._task("scan")):
            self._tasks.start(self._task("scan"), self._take())

    async def _take(self) -> None:
        """One after the other: a scanner is quicker than the cache."""
        while self._scanned:
            await self._find(self._scanned.pop(0))

    async def _find(self, text: str) -> None:
        if self.opened is not None and (line := self.opened.line_of(text)) is not None:
            self._say("")
            self.side.choose_line(line)
            return
        looked: Looked = await look(self._desk, text)
        if not looked.found.rows:
            self._fail(self.tr("No return is known here for {text}.").format(text=text), pull=True)
        elif looked.found.only is not None:
            await self._read(looked.found.only, looked.line_id)
        else:
            self._offer(text, looked.found)

    def _offer(self, text: str, found: Found) -> None:
        """Several fit, or none for certain: the operator chooses."""
        self._close_return()
        self.side.show_found(found.rows)
        words = self.tr("{text} means several returns: choose one with the arrows and Enter.")
        if not found.exact:
            words = self.tr("No return has exactly {text}. These are like it: choose one with the arrows and Enter.")
        self._say(words.format(text=text), Tone.NOTICE)
        self.side.found.setFocus()

    def _fail(self, text: str, *, pull: bool = False) -> None:
        QApplication.beep()
        self.banner.say(text, Tone.BAD, button=self.tr("&Read returns from eMAG") if pull else "")
        self.scan.setFocus()

    def _pull(self) -> None:
        self._tab.pull()
        self._say(self.tr("Returns are being read: scan again when that is over."), Tone.NOTICE)
        self.scan.setFocus()

    # -- one return ---------------------------------------------------------------------------------------------------

    def _open(self, row: ReturnRow) -> None:
        self._tasks.start(self._task("open"), self._read(row))

    async def _read(self, row: ReturnRow, line_id: int | None = None) -> None:
        try:
            await self.draft.open(row)
            opened = await read(self._desk, row)
            self.snippets.take_over(await Snippets.read(self._desk, opened.country, self.snippets.keep))
        except DeskError as problem:
            self._fail(say_error(problem))
            return
        self.opened = opened
        self._tab.settings.setValue(_LAST, f"{row.account} {row.id}")
        self._say("")
        self._show_opened(line_id)

    def _show_opened(self, line_id: int | None = None) -> None:
        opened = self.opened
        self.line.setVisible(opened is not None)
        self.empty.setVisible(opened is None)
        if opened is not None:
            self.side.show_return(opened, self.draft)
            first = line_id if line_id is not None else opened.return_.lines[0].id if opened.return_.lines else None
            if first is not None:
                self.side.choose_line(first)
            # The next scan may be a product of this return, and Alt with a digit works from everywhere.
            self.scan.setFocus()
        self.foot.judge(opened.row if opened is not None else None)

    def _show_line(self, line_id: int) -> None:
        if self.opened is None:
            return
        line = next((one for one in self.opened.return_.lines if one.id == line_id), None)
        if line is not None:
            self.line.show_line(self.opened.return_, line, self.draft.note(line.id))

    def _noted(self, note: BenchNote) -> None:
        self.draft.change(note)
        self.side.mark(note)

    # -- deciding -----------------------------------------------------------------------------------------------------

    def move_on(self, status: ReturnStatus) -> None:
        """Ask for the next status, with what was typed; once it is ordered, the next parcel can come."""
        if self.opened is None or can_move(self.opened.row, status) is not None:
            QApplication.beep()
            return
        self.draft.flush()
        dialog = MoveDialog(self._place, [self.opened.row], status, self.draft.begun())
        self._tab.open_dialog(dialog)
        dialog.finished.connect(lambda _: self._decided(dialog))

    def _decided(self, dialog: MoveDialog) -> None:
        if dialog.is_ordered and self.opened is not None:
            new = status_words(dialog.status)
            number = self.opened.row.id
            self.next_scan()
            self._say(self.tr("{number}: {status} is ordered.").format(number=number, status=new), Tone.GOOD)
        else:
            self._tasks.start(self._task("again"), self._look_again())
        self.activateWindow()
        self.scan.setFocus()

    async def _look_again(self) -> None:
        """The return may have been read anew meanwhile."""
        if self.opened is not None:
            self.opened = await look_again(self._desk, self.opened)
            self.foot.judge(self.opened.row)

    def next_scan(self) -> None:
        """Done with this one: the field waits for the next."""
        self.draft.flush()
        self._close_return()
        self._tab.settings.remove(_LAST)
        self._say("")
        self.scan.setFocus()

    def _close_return(self) -> None:
        self.draft.flush()
        self.opened = None
        self.side.clear()
        self._show_opened()

    def _dossier(self) -> None:
        if self.opened is not None:
            self.draft.flush()
            self.dossier_wanted.emit(self.opened.row)

    # -- around -------------------------------------------------------------------------------------------------------

    def _say(self, text: str, tone: Tone = Tone.NOTICE) -> None:
        self.banner.say(text, tone)

    def _say_outcome(self, text: str, tone: str) -> None:
        """What became of a decision; the window says it, too."""
        tones = {"good": Tone.GOOD, "error": Tone.BAD, "warning": Tone.NOTICE}
        self._say(text, tones.get(tone, Tone.NOTICE))
        self._tab.said.emit(text, tone)
        if tone == "error":
            QApplication.beep()

    def _task(self, what: str) -> str:
        return f"bench {what} {id(self)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a scanner types while a button or nothing has the cursor belongs into the field."""
        if not self.scan.catch(event):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc comes back to the field, and closes the bench only from an empty one with no return open."""
        if self.opened is None and self.focusWidget() is self.scan and not self.scan.text():
            super().reject()
            return
        self.scan.clear()
        self.scan.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tab.settings.setValue(_GEOMETRY, self.saveGeometry())
        for what in ("begin", "scan", "open", "again"):
            self._tasks.cancel(self._task(what))
        self.line.photos.stop()
        self.draft.flush()
        super().closeEvent(event)
