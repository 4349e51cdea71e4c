"""The dialog of a bulk run: first the check list, then the same orders while their AWBs are issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.errors import DeskError, Sentence
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.awb_run import AwbRun
from emag_desk.ui.orders.awb_run_bar import Change, RunBar
from emag_desk.ui.orders.awb_run_check import CheckList
from emag_desk.ui.orders.awb_run_counts import in_words
from emag_desk.ui.orders.awb_run_following import RunFollowing
from emag_desk.ui.orders.awb_run_model import RunModel, RunTable
from emag_desk.ui.orders.awb_run_rows import RunRow, Verdict, numbered
from emag_desk.ui.orders.awb_run_words import check_headline, check_standing, lacks_sender, run_standing, run_trouble
from emag_desk.ui.rows.model import Key
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk


class AwbRunDialog(QDialog):
    """The check list of `keys`; without any, the run under way or the last one."""

    order_wanted = Signal(object)  # Key: look at this order's AWB alone
    labels_wanted = Signal(object)  # list[Key]
    outbox_wanted = Signal()

    def __init__(
        self, desk: Desk, run: AwbRun, keys: Sequence[Key], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._run, self._tasks = desk, run, tasks
        self._list = CheckList(desk, keys)
        self._intents: set[str] = set()
        self._asked: list[RunRow] = []
        self._refused: dict[Key, RunRow] = {}
        self.setObjectName("awbRunDialog")
        self.setWindowTitle(self.tr("Issue AWBs"))
        self.resize(1200, 680)
        self.headline = PlainLabel("", self, bold=True, scale=1.1, wrap=True)
        self.headline.setObjectName("runHeadline")
        self.banner = Banner(self)
        self.banner.setObjectName("runBanner")
        self.bar = RunBar(self)
        self.model = RunModel(self.palette(), self)
        self.table = RunTable(self.model, self)
        self.table.setAccessibleName(self.tr("Orders of the run"))
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.standing = PlainLabel("", self, wrap=True)
        self.standing.setObjectName("runStanding")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        for widget in (self.headline, self.banner, self.bar):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.progress)
        column.addLayout(self._foot())
        self._connect()
        if keys:
            self._tasks.start(self._task("check"), self._check())
        else:
            self._follow()

    @property
    def run(self) -> AwbRun:
        """The run that it starts or shows."""
        return self._run

    def _foot(self) -> QHBoxLayout:
        self.alone_button = self._button("runAlone", self.tr("&Open this AWB…"), self._open_alone)
        self.labels_button = self._button("runLabels", self.tr("&Labels…"), self._want_labels)
        self.pause_button = self._button("runPause", self.tr("&Pause"), self._toggle_pause)
        self.cancel_button = self._button("runCancel", self.tr("&Cancel the rest"), self._run.cancel)
        self.issue_button = self._button("runIssue", self.tr("&Issue"), self.issue)
        self.issue_button.setProperty("primary", True)
        close = self._button("runClose", self.tr("Close"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.standing, 1)
        for button in (
            self.alone_button,
            self.labels_button,
            self.pause_button,
            self.cancel_button,
            self.issue_button,
            close,
        ):
            row.addWidget(button)
        return row

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _connect(self) -> None:
        self.model.ticked_changed.connect(self._show)
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.bar.applied.connect(self.apply)
        self.banner.pressed.connect(self._to_outbox)
        self._following = RunFollowing(self._desk, self._run, self.model, self._tasks, self)
        self._run.moved.connect(self._show)
        self._run.answered.connect(self._answered)
        self._run.failed.connect(self._failed)
        shortcut(self, "Ctrl+Return", self.issue)
        unsubscribe = self._desk.changes.subscribe(Kind.COMMANDS, self._look_around)
        self.finished.connect(lambda _: unsubscribe())
        self.finished.connect(lambda _: self._leave())

    def _leave(self) -> None:
        """The run goes on without the dialog."""
        for what in ("check", "around"):
            self._tasks.cancel(self._task(what))
        self._following.stop()
        self._run.moved.disconnect(self._show)
        self._run.answered.disconnect(self._answered)
        self._run.failed.disconnect(self._failed)

    def _task(self, what: str) -> str:
        return f"awb run {what} {id(self)}"

    # -- the check list -----------------------------------------------------------------------------------------------

    async def _check(self) -> None:
        self.headline.setText(self.tr("Reading the orders once more…"))
        self._show_buttons()
        try:
            rows = await self._list.rows(self._show_reading)
        except DeskError as problem:
            self.banner.say(say_error(problem), Tone.BAD)
            return
        finally:
            self.progress.hide()
        names = {account.key: account.name for account in self._list.accounts}
        self.bar.show_couriers(self._list.couriers, names)
        self.bar.show_sender(self._list.sender)
        self.model.couriers = self._list.courier_labels()
        self.model.shops = names
        self.model.show_rows(rows)
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.clearSelection()
        self.table.setFocus()
        if self._run.open:
            self.banner.say(self.tr("Another run is still under way; these AWBs are issued behind its own."))
        elif lacks_sender(rows):
            text = self.tr("eMAG does not tell who sends: fill in contact and phone once, and press Apply.")
            self.banner.say(text)
            self.bar.phone.setFocus()

    def _show_reading(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.standing.setText(self.tr("{done} of {total} orders read").format(done=done, total=of))

    def apply(self, change: Change) -> None:
        """Change the selected orders, or all when none is selected, and check them again."""
        rows = self.table.chosen() or self.model.rows
        self.model.put({row.key: self._list.changed(row, change) for row in rows})
        if not lacks_sender(self.model.rows):
            self.banner.say("")

    def _open(self, key: Key) -> None:
        if self.model.choosing:
            self.order_wanted.emit(key)

    def _open_alone(self) -> None:
        chosen = self.table.chosen()
        if chosen:
            self._open(chosen[0].key)

    def _look_around(self) -> None:
        """An AWB of the list may have been issued alone, in its own dialog."""
        if self.model.choosing and self.model.rows:
            self._tasks.start(self._task("around"), self._look_at_open())

    async def _look_at_open(self) -> None:
        waiting = await self._desk.thread.run(self._desk.outbox.open_actions)
        ours = {(one.account, one.object_id) for one in waiting}
        touched = [row for row in self.model.rows if row.key in ours or (row.plan is not None and row.plan.open)]
        for row in touched:
            self.model.put({row.key: await self._list.again(row)})

    # -- issuing ------------------------------------------------------------------------------------------------------

    def issue(self) -> None:
        """Order every ticked AWB; a second press orders nothing more."""
        rows = [row for row in self.model.ticked() if row.plan is not None and row.plan.intent_id not in self._intents]
        if not rows or not self.model.choosing:
            return
        self._intents |= {row.plan.intent_id for row in rows if row.plan is not None}
        self._asked = rows
        self.model.set_choosing(False)
        self._run.start([row.plan.intent() for row in rows if row.plan is not None])

    def _answered(self, answers: list[int | Sentence]) -> None:
        for row, answer in zip(self._asked, answers, strict=True):
            if isinstance(answer, Sentence):
                self._refused[row.key] = replace(row, refusal=answer)
        self._asked = []
        self._follow()

    def _failed(self, problem: DeskError) -> None:
        """Nothing was ordered: the list can be used again."""
        self._intents, self._asked = set(), []
        self.model.set_choosing(True)
        self._show()
        self.banner.say(say_error(problem), Tone.BAD)

    def _follow(self) -> None:
        """Show the run as it goes, and nothing but the run."""
        self.model.set_choosing(False)
        self._following.begin(self._refused)
        self._show()

    def _toggle_pause(self) -> None:
        (self._run.resume if self._run.paused else self._run.pause)()

    def _to_outbox(self) -> None:
        self.outbox_wanted.emit()
        self.reject()

    def _want_labels(self) -> None:
        issued = [row.key for row in self.model.rows if row.verdict is Verdict.ISSUED]
        # From the check list: those of the orders that have their AWB already.
        had = [row.key for row in self.model.rows if row.plan is not None and row.plan.issued]
        self.labels_wanted.emit(issued or had)

    # -- words --------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        (self._show_check if self.model.choosing else self._show_run)()
        self._show_buttons()

    def _show_check(self) -> None:
        rows, ticked = self.model.rows, self.model.ticked()
        self.headline.setText(check_headline(rows))
        self.standing.setText(check_standing(ticked))
        self.issue_button.setText(self.tr("&Issue {count} AWBs").format(count=show_whole(len(ticked))))

    def _show_run(self) -> None:
        run, counts = self._run, self._run.counts
        self.headline.setText(in_words(counts, paused=run.paused))
        self.standing.setText(run_standing(run, self._desk.clock.now()))
        button = self.tr("Open the &Outbox") if run.counts.needs_you else ""
        self.banner.say(run_trouble(run), Tone.NOTICE, button=button)
        self.progress.setVisible(run.open)
        self.progress.setRange(0, max(counts.total, 1))
        self.progress.setValue(counts.settled - counts.taken_back)

    def _show_buttons(self) -> None:
        choosing, run = self.model.choosing, self._run
        self.bar.setVisible(choosing)
        self.alone_button.setVisible(choosing)
        self.alone_button.setEnabled(len(self.table.chosen()) == 1)
        self.issue_button.setVisible(choosing)
        self.issue_button.setEnabled(bool(self.model.ticked()))
        self.pause_button.setVisible(not choosing)
        self.pause_button.setText(self.tr("&Go on") if run.paused else self.tr("&Pause"))
        self.pause_button.setEnabled(run.open and (run.paused or run.counts.left > 0))
        self.cancel_button.setVisible(not choosing)
        self.cancel_button.setEnabled(run.open and (run.counts.left > 0 or run.paused))
        done = numbered(self.model.rows, Verdict.ISSUED)
        had = any(row.plan is not None and row.plan.issued for row in self.model.rows)
        self.labels_button.setEnabled(bool(done) or had)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "model"):
            self.model.set_palette(self.palette())
