"""Review: every staged change, old -> new, with what speaks against it; nothing leaves before Send is pressed here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, StagedEdit, State
from emag_desk.ui.dialogs import confirm, shortcut
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment, rough
from emag_desk.ui.plain import clean
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.review_lines import Concern, ReviewedChange, review_changes, sending_seconds
from emag_desk.ui.review_model import ReviewColumn, ReviewModel, Show
from emag_desk.ui.review_results import IN_DOUBT, UNDER_WAY, SendingProgress, sending_progress
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import UNIT, Banner, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader
    from emag_desk.ui.tasks import Tasks

_WIDTHS = {
    ReviewColumn.OFFER: 290,
    ReviewColumn.ACCOUNT: 110,
    ReviewColumn.FIELD: 130,
    ReviewColumn.OLD: 84,
    ReviewColumn.NEW: 84,
    ReviewColumn.CHANGE: 76,
    ReviewColumn.GROSS: 160,
}
_JOB = "review"
#: How often results are asked for while something is on its way, in milliseconds.
_FOLLOW_EVERY = 700


class _ReviewTable(QTableView):
    """A table in which the space bar ticks every selected row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, ReviewModel):
            rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
            changes = [model.at(row) for row in rows]
            ticked = {change.command.id for change in model.ticked()}
            model.tick(changes, not all(change.command.id in ticked for change in changes))
            return
        super().keyPressEvent(event)


class ReviewDialog(QDialog):
    """Shows what is staged, sends what the operator ticks, then stays open with the result of each change."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._sent: set[int] = set()
        self._writing = False
        self._sent_at, self._expected = 0.0, 0.0
        self.progress = SendingProgress(0)
        self.setObjectName("reviewDialog")
        self.setWindowTitle(self.tr("Review changes"))
        self.setModal(True)
        self.resize(1200, 720)
        names = {account.key: account.name for account in desk.accounts}
        self.model = ReviewModel(names, self.palette(), self)
        self.model.ticked_changed.connect(self._show_totals)

        self.banner = Banner(self)
        self.banner.setObjectName("reviewBanner")
        self.strip = ProgressStrip(self)
        self.strip.cancel_requested.connect(lambda _: self.withdraw())
        self.totals = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.totals.setObjectName("totals")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addLayout(self._build_top())
        column.addWidget(self.banner)
        column.addWidget(self._build_middle(), 1)
        self.detail = PlainLabel("", self, wrap=True, selectable=True)
        self.detail.setObjectName("reviewDetail")
        self.detail.hide()
        column.addWidget(self.detail)
        column.addWidget(self.strip)
        column.addWidget(self.totals)
        column.addLayout(self._build_buttons())

        self._follow = QTimer(self)
        self._follow.setInterval(_FOLLOW_EVERY)
        self._follow.timeout.connect(self._look_at_results)
        self._unsubscribe = desk.changes.subscribe(Kind.COMMANDS, self._commands_changed)
        shortcut(self, "Ctrl+Return", self.send_ticked)
        shortcut(self, "Ctrl+F", self.search.setFocus)
        self.table.setFocus()
        self._tasks.start(self._task("load"), self._load())

    # What it is made of

    def _build_top(self) -> QHBoxLayout:
        self.heading = PlainLabel(self.tr("Reading what is staged…"), self, bold=True, scale=1.2)
        self.heading.setObjectName("reviewHeading")
        self.search = QLineEdit(self)
        self.search.setObjectName("reviewSearch")
        self.search.setPlaceholderText(self.tr("Find an offer by name or id"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("search", True)
        self.search.setFixedWidth(240)
        self.search.textChanged.connect(self._narrow)
        row = QHBoxLayout()
        row.setSpacing(UNIT // 2)
        row.addWidget(self.heading, 1)
        self._chips = QButtonGroup(self)
        self._chip_of: dict[Show, QToolButton] = {}
        for number, show in enumerate(Show):
            chip = QToolButton(self)
            chip.setObjectName(f"{show.value}Chip")
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            self._chips.addButton(chip, number)
            self._chip_of[show] = chip
            row.addWidget(chip)
        self._chip_of[Show.ALL].setChecked(True)
        self._chips.idClicked.connect(self._narrow)
        row.addSpacing(UNIT)
        row.addWidget(self.search)
        return row

    def _build_middle(self) -> QWidget:
        self.table = _ReviewTable(self)
        self.table.setObjectName("reviewTable")
        self.table.setAccessibleName(self.tr("Staged changes"))
        self.table.setModel(self.model)
        self.table.setProperty("framed", True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, width in _WIDTHS.items():
            self.table.setColumnWidth(section, width)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.model.modelReset.connect(self._show_detail)
        self.nothing = EmptyState(
            self.tr("Nothing is staged"),
            self.tr("Edit prices, stock or status in the offers table. Every change waits here until you send it."),
            self,
        )
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.nothing)
        return self._middle

    def _build_buttons(self) -> QHBoxLayout:
        self.discard_button = self._button(self.tr("&Discard selected…"), "discardButton", self.discard)
        self.accept_button = self._button(self.tr("Accept all &warnings"), "acceptWarningsButton", self.accept_warnings)
        self.again_button = self._button(self.tr("Stage the &refused again"), "stageAgainButton", self.stage_again)
        self.withdraw_button = self._button(self.tr("Take &back what has not left"), "withdrawButton", self.withdraw)
        self.close_button = self._button(self.tr("Close"), "closeButton", self.close)
        self.selected_button = self._button(self.tr("Send se&lected"), "sendSelectedButton", self.send_selected)
        self.send_button = self._button(self.tr("&Send"), "sendAllButton", self.send_ticked)
        self.send_button.setProperty("primary", True)
        self.send_button.setToolTip(self.tr("Send every ticked change (Ctrl+Enter)"))
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for button in (self.discard_button, self.accept_button, self.again_button, self.withdraw_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.close_button, self.selected_button, self.send_button):
            row.addWidget(button)
        self.again_button.hide()
        self.withdraw_button.hide()
        return row

    def _button(self, text: str, name: str, action: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    def _task(self, what: str) -> str:
        return f"review {what} {id(self)}"

    # Reviewing

    async def _load(self) -> None:
        self.model.show_changes(await self._reviewed(), keep_ticks=bool(self.model.changes))
        self._show_review()

    async def _reviewed(self) -> list[ReviewedChange]:
        """The staged changes checked against the cache as it is now, off this thread."""
        commands = await self._desk.thread.run(self._desk.outbox.drafts)
        guardrails = self._desk.settings.preferences.guardrails
        keys = [(command.account, command.object_id) for command in commands]
        accounts = {command.account for command in commands}

        def check(reader: CacheReader) -> list[ReviewedChange]:
            references = {account: reader.reference(account) for account in accounts}
            return review_changes(commands, reader.offers(keys), references, guardrails)

        return await self._desk.readers.run(check)

    def _show_review(self) -> None:
        changes = self.model.changes
        several = len({change.command.account for change in changes}) > 1
        self.table.setColumnHidden(ReviewColumn.ACCOUNT, not several)
        self._middle.setCurrentWidget(self.table if changes else self.nothing)
        problems = sum(change.concern is Concern.PROBLEM for change in changes)
        warned = sum(change.concern is Concern.WARNING for change in changes)
        conflicts = sum(change.conflict for change in changes)
        self._chip_of[Show.ALL].setText(self.tr("All  {count}").format(count=show_whole(len(changes))))
        self._chip_of[Show.PROBLEMS].setText(self.tr("Problems  {count}").format(count=show_whole(problems)))
        self._chip_of[Show.WARNINGS].setText(self.tr("Warnings  {count}").format(count=show_whole(warned)))
        self._chip_of[Show.PROBLEMS].setEnabled(bool(problems))
        self._chip_of[Show.WARNINGS].setEnabled(bool(warned))
        if conflicts:
            text = self.tr("{count} changed on eMAG since you edited. Look at them before you tick them.")
            one = self.tr("One offer changed on eMAG since you edited. Look at it before you tick it.")
            self.banner.say(one if conflicts == 1 else text.format(count=show_whole(conflicts)), Tone.NOTICE)
        else:
            self.banner.say("")
        self._show_totals()

    def _show_detail(self) -> None:
        """The findings or the result of the current row in full, which the table has no room for."""
        index = self.table.currentIndex()
        text = self.model.detail(index.row()) if index.isValid() else ""
        self.detail.setText(text)
        self.detail.setVisible(bool(text))

    def _narrow(self) -> None:
        show = list(Show)[self._chips.checkedId()]
        self.model.narrow(show, self.search.text())
        self._show_buttons()

    def _show_totals(self) -> None:
        if self.model.shows_outcomes:
            return
        changes, ticked = self.model.changes, self.model.ticked()
        fields = sum(len(change.lines) for change in changes)
        problems = sum(change.concern is Concern.PROBLEM for change in changes)
        left_out = len(changes) - problems - len(ticked)
        self.heading.setText(self._counted(fields, len(changes)))
        parts = [self.tr("{count} ticked").format(count=show_whole(len(ticked)))]
        if problems:
            parts.append(self.tr("{count} with problems, which cannot be sent").format(count=show_whole(problems)))
        if left_out:
            parts.append(self.tr("{count} not ticked").format(count=show_whole(left_out)))
        if ticked:
            parts.append(self.tr("sending takes {time}").format(time=rough(sending_seconds(ticked))))
        self.totals.setText(" · ".join(parts) if changes else "")
        text = self.tr("&Send {count} offers").format(count=show_whole(len(ticked)))
        if len(ticked) == 1:
            text = self.tr("&Send 1 offer")
        self.send_button.setText(text if ticked else self.tr("&Send"))
        self._show_buttons()

    def _counted(self, fields: int, offers: int) -> str:
        if fields == 1:
            return self.tr("1 change of 1 offer")
        if offers == 1:
            return self.tr("{fields} changes of 1 offer").format(fields=show_whole(fields))
        text = self.tr("{fields} changes of {offers} offers")
        return text.format(fields=show_whole(fields), offers=show_whole(offers))

    def _show_buttons(self) -> None:
        results = self.model.shows_outcomes
        selected, ticked = self._selected(), {change.command.id for change in self.model.ticked()}
        for button in (self.discard_button, self.accept_button, self.selected_button, self.send_button):
            button.setVisible(not results)
        self.send_button.setEnabled(bool(ticked))
        self.selected_button.setEnabled(any(change.command.id in ticked for change in selected))
        self.discard_button.setEnabled(bool(selected))
        waiting = [
            change
            for change in self.model.changes
            if change.concern is Concern.WARNING and change.command.id not in ticked
        ]
        self.accept_button.setEnabled(bool(waiting))

    def _selected(self) -> list[ReviewedChange]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        changes = {change.command.id: change for change in map(self.model.at, rows)}
        return list(changes.values())

    def accept_warnings(self) -> None:
        """Tick every change that only has warnings: the operator means them."""
        self.model.tick([change for change in self.model.changes if change.concern is Concern.WARNING], True)

    def discard(self) -> None:
        """Drop the selected changes after asking; eMAG never hears of them."""
        if selected := self._selected():
            self._tasks.start(self._task("discard"), self._discard(selected))

    async def _discard(self, selected: Sequence[ReviewedChange]) -> None:
        sure = await confirm(
            self,
            title=self.tr("Discard changes"),
            text=self.tr("Discard the changes of {count} offers?").format(count=show_whole(len(selected)))
            if len(selected) > 1
            else self.tr("Discard the changes of {offer}?").format(offer=clean(selected[0].command.title, lines=False)),
            detail=self.tr("The offers keep the values that eMAG has. This cannot be undone."),
            action=self.tr("&Discard"),
            dangerous=True,
        )
        if sure:
            await self._desk.thread.run(self._desk.outbox.discard, [change.command.id for change in selected])
            self._desk.changes.announce(Kind.COMMANDS)

    # Sending

    def send_ticked(self) -> None:
        """Send every ticked change."""
        self._send(self.model.ticked())

    def send_selected(self) -> None:
        """Send those of the selected changes that are ticked."""
        ticked = {change.command.id for change in self.model.ticked()}
        self._send([change for change in self._selected() if change.command.id in ticked])

    def _send(self, changes: Sequence[ReviewedChange]) -> None:
        if changes and not self.model.shows_outcomes and self.send_button.isEnabled():
            self.send_button.setEnabled(False)
            self.selected_button.setEnabled(False)
            self._tasks.cancel(self._task("load"))
            self._writing = True
            self._tasks.save(self._task("send"), self._approve_safely({item.command.id: item for item in changes}))

    async def _approve_safely(self, wanted: dict[int, ReviewedChange]) -> None:
        try:
            await self._approve(wanted)
        finally:
            self._writing = False
            self._show_buttons()

    async def _approve(self, wanted: dict[int, ReviewedChange]) -> None:
        """Check once more against the cache of this moment, then approve. What is new to the operator stops it."""
        fresh = await self._reviewed()
        surprising = [
            change
            for change in fresh
            if change.command.id in wanted and _findings(change) != _findings(wanted[change.command.id])
        ]
        self.model.show_changes(fresh, keep_ticks=True)
        if surprising:
            self.model.tick(surprising, False)
            self._show_review()
            self.banner.say(
                self.tr("Nothing was sent: {count} changed while you looked. Look at them again.").format(
                    count=show_whole(len(surprising))
                )
            )
            return
        still = [change for change in fresh if change.command.id in wanted]
        ids = [change.command.id for change in still]
        self._sent = set(ids)
        self._expected = sending_seconds(still)
        self._sent_at = self._desk.clock.monotonic()
        await self._desk.thread.run(self._desk.outbox.approve, ids)
        self.model.show_outcomes(self._sent)
        self._show_sending()
        self._desk.changes.announce(Kind.COMMANDS)
        self._follow.start()

    def _show_sending(self) -> None:
        self.search.hide()
        for chip in self._chip_of.values():
            chip.hide()
        self.banner.say("")
        self.withdraw_button.show()
        self._show_buttons()
        self.close_button.setDefault(True)
        self.table.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
        self._show_progress()

    def _commands_changed(self) -> None:
        if self.model.shows_outcomes:
            self._look_at_results()
        elif not self._tasks.is_running(self._task("load")):
            self._tasks.start(self._task("load"), self._load())

    def _look_at_results(self) -> None:
        if not self.isVisible():  # the window is closing around it
            self._follow.stop()
        elif not self._tasks.is_running(self._task("results")):
            self._tasks.start(self._task("results"), self._read_results())

    async def _read_results(self) -> None:
        known = self.model.outcomes
        moving = {State.DRAFT, *UNDER_WAY, *IN_DOUBT}
        open_ids = [number for number in self._sent if number not in known or known[number].state in moving]
        if open_ids:
            self.model.put_outcomes(await self._desk.thread.run(self._desk.outbox.commands, open_ids))
        self._show_progress()

    def _show_progress(self) -> None:
        elapsed = self._desk.clock.monotonic() - self._sent_at
        now = self._desk.clock.now()
        self.progress = progress = sending_progress(
            len(self._sent), self.model.outcomes, elapsed=elapsed, expected=self._expected
        )
        self.withdraw_button.setVisible(not progress.settled)
        self.again_button.setVisible(progress.settled and bool(self._refused()))
        if not progress.settled:
            self.heading.setText(self.tr("Sending…"))
            self.strip.show_push(_JOB, self.tr("Sending"), progress, now)
            self.totals.setText(self.tr("You may close this window: sending goes on, results are kept in the outbox."))
            self._show_paused()
            return
        self.strip.finish(_JOB)
        self.banner.say("")
        if not progress.unknown:
            self._follow.stop()
        self.heading.setText(self._summary(progress))
        self.totals.setText(self._what_next(progress))

    def _show_paused(self) -> None:
        """Why nothing is sent for one of the accounts, or why it is slow."""
        accounts = {change.command.account for change in self.model.changes}
        names = {account.key: account.name for account in self._desk.accounts}
        for sentences, tone in ((self._desk.push.paused, Tone.BAD), (self._desk.push.troubles, Tone.NOTICE)):
            texts = [f"{names.get(key, key)}: {say(text)}" for key, text in sentences.items() if key in accounts]
            if texts:
                self.banner.say("\n".join(texts), tone)
                return
        self.banner.say("")

    def _summary(self, progress: SendingProgress) -> str:
        counted = (
            (progress.confirmed, self.tr("{count} saved")),
            (progress.with_notes, self.tr("{count} saved with remarks")),
            (progress.rejected, self.tr("{count} refused")),
            (progress.unknown, self.tr("{count} being checked")),
            (progress.needs_human, self.tr("{count} need you")),
            (progress.withdrawn, self.tr("{count} taken back")),
        )
        return ", ".join(text.format(count=show_whole(count)) for count, text in counted if count)

    def _what_next(self, progress: SendingProgress) -> str:
        if progress.needs_human:
            return self.tr("Nobody knows whether some were done. Decide about them in the outbox, under Needs you.")
        if progress.unknown:
            times = [command.settle_at for command in self._with_state(State.UNKNOWN) if command.settle_at]
            until = moment(max(times), self._desk.clock.now()) if times else ""
            text = self.tr("Some answers were lost. eMAG Desk reads these offers back; nothing is sent twice.")
            return f"{text} {self.tr('Known at about {time}.').format(time=until)}" if until else text
        if progress.rejected:
            return self.tr("What eMAG refused can be staged again to correct it.")
        return self.tr("You can take back what was saved: Outbox, History, Revert.") if progress.confirmed else ""

    def _with_state(self, state: State) -> list[Command]:
        return [command for command in self.model.outcomes.values() if command.state is state]

    def _refused(self) -> list[Command]:
        return self._with_state(State.REJECTED)

    def withdraw(self) -> None:
        """Take back what has not left; what is under way goes on to its end."""
        self._tasks.save(self._task("withdraw"), self._withdraw())

    async def _withdraw(self) -> None:
        await self._desk.thread.run(self._desk.outbox.withdraw, sorted(self._sent))
        self._desk.changes.announce(Kind.COMMANDS)

    def stage_again(self) -> None:
        """Stage what eMAG refused once more, for correcting it in the table."""
        edits = [
            StagedEdit(command.account, command.object_id, command.title, key, command.base.get(key), text)
            for command in self._refused()
            for key, text in command.edits.items()
        ]
        self.again_button.setEnabled(False)
        self._tasks.save(self._task("again"), self._stage(edits))

    async def _stage(self, edits: Sequence[StagedEdit]) -> None:
        who = self._desk.settings.preferences.who
        self._writing = True
        try:
            staged = await self._desk.thread.run(self._desk.outbox.stage, edits, who=who, source="review")
        finally:
            self._writing = False
        self.banner.say(self.tr("{count} changes are staged again.").format(count=show_whole(staged)), Tone.GOOD)
        self._desk.changes.announce(Kind.COMMANDS)

    # Closing and looks

    def done(self, result: int) -> None:
        if self._writing:  # a moment only; closing now would hide what became of it
            return
        self._follow.stop()
        self._unsubscribe()
        self._tasks.cancel(self._task("load"))
        self._tasks.cancel(self._task("results"))
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "model"):
            self.model.use_palette(self.palette())


def _findings(change: ReviewedChange) -> list[tuple[object, ...]]:
    """What the operator was told about a change, for noticing that it is no longer the same."""
    return [(line.key, line.new, line.now, line.problems, line.warnings) for line in change.lines]
