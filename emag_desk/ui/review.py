"""Review: every staged change, old -> new, with what speaks against it; nothing leaves before Send is pressed here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.changes import Kind
from emag_desk.ui.dialogs import confirm, shortcut
from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import rough
from emag_desk.ui.plain import clean
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.review_bar import ReviewBar
from emag_desk.ui.review_lines import Concern, ReviewedChange, review_changes, sending_seconds
from emag_desk.ui.review_model import ReviewColumn, ReviewModel, ReviewRow, Show, review_rows
from emag_desk.ui.review_products import review_products
from emag_desk.ui.review_sending import SentChanges
from emag_desk.ui.review_table import ReviewTable
from emag_desk.ui.widgets import UNIT, Banner, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader
    from emag_desk.ui.tasks import Tasks

_JOB = "review"


class ReviewDialog(QDialog):
    """Shows what is staged, sends what the operator ticks, then stays open with the result of each change."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._writing = False
        self.setObjectName("reviewDialog")
        self.setWindowTitle(self.tr("Review changes"))
        self.setModal(True)
        self.resize(1200, 720)
        names = {account.key: account.name for account in desk.accounts}
        self.model = ReviewModel(names, self.palette(), self)
        self.model.ticked_changed.connect(self._show_totals)

        self.bar = ReviewBar(self)
        self.bar.narrowed.connect(self._narrow)
        self.heading, self.search = self.bar.heading, self.bar.search
        self.banner = Banner(self)
        self.banner.setObjectName("reviewBanner")
        self.strip = ProgressStrip(self)
        self.strip.cancel_requested.connect(lambda _: self.withdraw())
        self.totals = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.totals.setObjectName("totals")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self._build_middle(), 1)
        self.detail = PlainLabel("", self, wrap=True, selectable=True)
        self.detail.setObjectName("reviewDetail")
        self.detail.hide()
        column.addWidget(self.detail)
        column.addWidget(self.strip)
        column.addWidget(self.totals)
        column.addLayout(self._build_buttons())

        self.sent = SentChanges(desk, tasks, self.model, self)
        self.sent.moved.connect(self._show_progress)
        self._unsubscribe = desk.changes.subscribe(Kind.COMMANDS, self._commands_changed)
        shortcut(self, "Ctrl+Return", self.send_ticked)
        shortcut(self, "Ctrl+F", self.search.setFocus)
        self.table.setFocus()
        self._tasks.start(self._task("load"), self._load())

    # What it is made of

    def _build_middle(self) -> QWidget:
        self.table = ReviewTable(self.model, self)
        self.table.setObjectName("reviewTable")
        self.table.setAccessibleName(self.tr("Staged changes"))
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
        changes, rows = await self._reviewed()
        self.model.show_changes(changes, rows, keep_ticks=bool(self.model.changes))
        self._show_review()

    async def _reviewed(self) -> tuple[list[ReviewedChange], list[ReviewRow]]:
        """The staged changes checked against the cache as it is now, and their rows, off this thread."""
        commands = await self._desk.thread.run(self._desk.outbox.drafts)
        guardrails = self._desk.settings.preferences.guardrails
        keys = [(command.account, command.object_id) for command in commands]
        accounts = {command.account for command in commands}
        platforms = {account.key: account.platform for account in self._desk.accounts}
        today = self._desk.clock.now().date()

        def check(reader: CacheReader) -> tuple[list[ReviewedChange], list[ReviewRow]]:
            references = {account: reader.reference(account) for account in accounts}
            products = review_products(reader, commands, platforms, today)
            changes = review_changes(commands, reader.offers(keys), references, guardrails, products)
            return changes, review_rows(changes)

        return await self._desk.readers.run(check)

    def _show_review(self) -> None:
        changes = self.model.changes
        several = len({change.command.account for change in changes}) > 1
        self.table.setColumnHidden(ReviewColumn.ACCOUNT, not several)
        self._middle.setCurrentWidget(self.table if changes else self.nothing)
        problems = sum(change.concern is Concern.PROBLEM for change in changes)
        warned = sum(change.concern is Concern.WARNING for change in changes)
        conflicts = sum(change.conflict for change in changes)
        self.bar.show_counts({Show.ALL: len(changes), Show.PROBLEMS: problems, Show.WARNINGS: warned})
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
        self.model.narrow(self.bar.show_only, self.search.text())
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
        selected, ticked = self.table.selected(), {change.command.id for change in self.model.ticked()}
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

    def accept_warnings(self) -> None:
        """Tick every change that only has warnings: the operator means them."""
        self.model.tick([change for change in self.model.changes if change.concern is Concern.WARNING], True)

    def discard(self) -> None:
        """Drop the selected changes after asking; eMAG never hears of them."""
        if selected := self.table.selected():
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
        self._send([change for change in self.table.selected() if change.command.id in ticked])

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
        fresh, rows = await self._reviewed()
        surprising = [
            change
            for change in fresh
            if change.command.id in wanted and _findings(change) != _findings(wanted[change.command.id])
        ]
        if surprising:
            self.model.show_changes(fresh, rows, keep_ticks=True)
            self.model.tick(surprising, False)
            self._show_review()
            self.banner.say(
                self.tr("Nothing was sent: {count} changed while you looked. Look at them again.").format(
                    count=show_whole(len(surprising))
                )
            )
            return
        await self.sent.approve([change for change in fresh if change.command.id in wanted])
        self._show_sending()

    def _show_sending(self) -> None:
        self.bar.show_heading_only()
        self.banner.say("")
        self.withdraw_button.show()
        self._show_buttons()
        self.close_button.setDefault(True)
        self.table.forget_selection()

    def _commands_changed(self) -> None:
        if self.model.shows_outcomes:
            self.sent.look()
        elif not self._tasks.is_running(self._task("load")):
            self._tasks.start(self._task("load"), self._load())

    def _show_progress(self) -> None:
        progress = self.sent.progress
        self.withdraw_button.setVisible(not progress.settled)
        self.again_button.setVisible(progress.settled and bool(self.sent.refused))
        if not progress.settled:
            self.heading.setText(self.tr("Sending…"))
            self.strip.show_push(_JOB, self.tr("Sending"), progress, self._desk.clock.now())
            self.totals.setText(self.tr("You may close this window: sending goes on, results are kept in the outbox."))
            self.banner.say(*self.sent.trouble())
            return
        if self.strip.jobs:
            self.strip.finish(_JOB)
            self.banner.say("")
        self.heading.setText(self.sent.summary())
        self.totals.setText(self.sent.what_next())

    def withdraw(self) -> None:
        """Take back what has not left; what is under way goes on to its end."""
        self._tasks.save(self._task("withdraw"), self.sent.withdraw())

    def stage_again(self) -> None:
        """Stage what eMAG refused once more, for correcting it in the table."""
        self.again_button.setEnabled(False)
        self._writing = True
        self._tasks.save(self._task("again"), self._stage_again())

    async def _stage_again(self) -> None:
        try:
            staged = await self.sent.stage_again()
        finally:
            self._writing = False
        self.banner.say(self.tr("{count} changes are staged again.").format(count=show_whole(staged)), Tone.GOOD)

    # Closing and looks

    def done(self, result: int) -> None:
        if self._writing:  # a moment only; closing now would hide what became of it
            return
        self.sent.stop()
        self._unsubscribe()
        self._tasks.cancel(self._task("load"))
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "model"):
            self.model.use_palette(self.palette())


def _findings(change: ReviewedChange) -> list[tuple[object, ...]]:
    """What the operator was told about a change, for noticing that it is no longer the same."""
    return [(line.key, line.new, line.now, line.problems, line.warnings) for line in change.lines]
