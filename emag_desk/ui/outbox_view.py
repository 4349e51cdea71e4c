"""The outbox tab: what waits to be sent, what needs a person, and the history of everything that was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Attempt, Command, Decision, State
from emag_desk.ui.command_table import CommandTable
from emag_desk.ui.deciding import is_typed, sure
from emag_desk.ui.dialogs import confirm
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.ledger_view import LedgerView
from emag_desk.ui.marks import Tone
from emag_desk.ui.needs_you import NeedsYou
from emag_desk.ui.rejections import Rejections
from emag_desk.ui.tab import Tab
from emag_desk.ui.widgets import UNIT, Banner, EmptyState

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks

#: The sections, and their chips in the order in which they stand.
_WAIT, _DOUBT, _HISTORY, _REFUSED = range(4)
_CHIPS = {_WAIT: "waitingChip", _DOUBT: "needsYouChip", _REFUSED: "refusedChip", _HISTORY: "historyChip"}
_WAITING = (State.IN_FLIGHT, State.UNKNOWN, State.QUEUED)


class OutboxTab(Tab):
    """Four sections behind four chips. `attention_changed` tells how many changes need a person."""

    attention_changed = Signal(int)
    checking_changed = Signal(int)  # how many were sent of which eMAG's answer is not known yet
    review_wanted = Signal()
    form_wanted = Signal(str, int)  # account, offer number

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__((Kind.COMMANDS, Kind.ACCOUNTS), parent)
        self._desk, self._tasks = desk, tasks
        self.attention = self.checking = self.refused = 0
        self.setObjectName("outboxTab")
        self.needs_you = NeedsYou(desk.clock.now, self)
        self.needs_you.decided.connect(self._decide)
        self.ledger = LedgerView(desk, tasks, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._build_waiting())
        self.rejections = Rejections(desk, tasks, self)
        self.rejections.counted.connect(self._show_refused)
        self.rejections.review_wanted.connect(self.review_wanted)
        self.rejections.form_wanted.connect(self.form_wanted)
        self._pages.addWidget(self.needs_you)
        self._pages.addWidget(self.ledger)
        self._pages.addWidget(self.rejections)
        self.column.addLayout(self._build_chips())
        self.column.addWidget(self._pages, 1)
        self.connect_changes(desk.changes)
        # The badge must be right also while nobody looks at this tab.
        self._unsubscribe.append(desk.changes.subscribe(Kind.COMMANDS, self._count))
        self._stale = True
        self._count()

    def _build_chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        row.setSpacing(UNIT // 2)
        self.chips = QButtonGroup(self)
        for number, name in _CHIPS.items():
            chip = QToolButton(self)
            chip.setObjectName(name)
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            self.chips.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch(1)
        self.chips.button(0).setChecked(True)
        self.chips.idClicked.connect(self.show_section)
        self._show_counts({})
        return row

    def _build_waiting(self) -> QWidget:
        page = QWidget(self)
        self.waiting = CommandTable(self._desk.clock.now, page)
        self.waiting.setObjectName("waitingTable")
        self.waiting.setAccessibleName(self.tr("Changes waiting to be sent"))
        self.waiting.selectionModel().selectionChanged.connect(self._show_buttons)
        nothing = EmptyState(
            self.tr("Nothing is waiting"),
            self.tr("Changes that you send from Review wait here until eMAG has answered."),
            page,
        )
        self._waiting_stack = QStackedWidget(page)
        self._waiting_stack.addWidget(self.waiting)
        self._waiting_stack.addWidget(nothing)
        self.withdraw_button = QPushButton(self.tr("Take &back to editing"), page)
        self.withdraw_button.setObjectName("withdrawButton")
        self.withdraw_button.clicked.connect(self.withdraw)
        self.cancel_button = QPushButton(self.tr("&Cancel selected…"), page)
        self.cancel_button.setObjectName("cancelWaitingButton")
        self.cancel_button.clicked.connect(self.cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.withdraw_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * UNIT, 0, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        self.banner = Banner(page)
        self.banner.setObjectName("pausedBanner")
        self.banner.pressed.connect(self.try_again)
        column.addWidget(self.banner)
        column.addWidget(self._waiting_stack, 1)
        column.addLayout(buttons)
        return page

    # Reading

    def show_section(self, number: int) -> None:
        """0 waiting, 1 needs you, 2 history, 3 refused."""
        self.chips.button(number).setChecked(True)
        self._pages.setCurrentIndex(number)
        self.refresh()

    def refresh(self) -> None:
        self._tasks.start(f"outbox {id(self)}", self._read())
        if self._pages.currentIndex() == _HISTORY:
            self.ledger.refresh()

    async def _read(self) -> None:
        waiting, doubtful, attempts = await self._desk.thread.run(self._look)
        accounts = {account.key: account for account in self._desk.accounts}
        names = {key: account.name for key, account in accounts.items()}
        self.waiting.commands.show_commands(waiting, names)
        self._waiting_stack.setCurrentIndex(0 if waiting else 1)
        self.needs_you.show_commands(doubtful, attempts, accounts)
        self._show_buttons()
        self._show_paused(names)

    def _show_paused(self, names: Mapping[str, str]) -> None:
        """Why nothing is sent for an account, or why it is slow."""
        push = self._desk.push
        for sentences, tone, button in (
            (push.paused, Tone.BAD, self.tr("&Try again")),
            (push.troubles, Tone.NOTICE, ""),
        ):
            if sentences:
                texts = [f"{names.get(key, key)}: {say(sentence)}" for key, sentence in sentences.items()]
                self.banner.say("\n".join(texts), tone, button=button)
                return
        self.banner.say("")

    def try_again(self) -> None:
        """Send again for accounts that were paused: somebody did something about the reason."""
        self._desk.push.resume()
        self.banner.say("")

    def _look(self) -> tuple[list[Command], list[Command], dict[int, Sequence[Attempt]]]:
        """On the store thread: what waits, what needs a person, oldest first, and how often that was sent."""
        outbox = self._desk.outbox
        commands = outbox.open_commands()
        order = {state: number for number, state in enumerate(_WAITING)}
        waiting = [command for command in commands if command.state in order]
        waiting.sort(key=lambda command: (order[command.state], command.id))
        doubtful = [command for command in commands if command.state is State.NEEDS_HUMAN]
        doubtful.sort(key=lambda command: (command.approved_at or command.created_at, command.id))
        return waiting, doubtful, {command.id: outbox.attempts(command.id) for command in doubtful[:100]}

    def _count(self) -> None:
        self._tasks.start(f"outbox counts {id(self)}", self._read_counts())

    async def _read_counts(self) -> None:
        self._show_counts(await self._desk.thread.run(self._desk.outbox.counts))

    def _show_counts(self, counts: dict[State, int]) -> None:
        waiting = sum(counts.get(state, 0) for state in _WAITING)
        attention = counts.get(State.NEEDS_HUMAN, 0)
        for number, text, count in (
            (_WAIT, self.tr("&Waiting"), waiting),
            (_DOUBT, self.tr("Needs &you"), attention),
            (_REFUSED, self.tr("&Refused"), self.refused),
            (_HISTORY, self.tr("&History"), 0),
        ):
            self.chips.button(number).setText(f"{text}  {show_whole(count)}" if count else text)
        checking = counts.get(State.UNKNOWN, 0) + counts.get(State.IN_FLIGHT, 0)
        if checking != self.checking:
            self.checking = checking
            self.checking_changed.emit(checking)
        if attention != self.attention:
            self.attention = attention
            self.attention_changed.emit(attention)

    def _show_refused(self, count: int) -> None:
        self.refused = count
        text = self.tr("&Refused")
        self.chips.button(_REFUSED).setText(f"{text}  {show_whole(count)}" if count else text)

    def _show_buttons(self) -> None:
        can = any(command.state is State.QUEUED for command in self.waiting.selected())
        self.withdraw_button.setEnabled(can)
        self.cancel_button.setEnabled(can)

    # Acting

    def _queued(self) -> list[int]:
        return [command.id for command in self.waiting.selected() if command.state is State.QUEUED]

    def withdraw(self) -> None:
        """Take the selected changes that have not left back into editing."""
        if ids := self._queued():
            self._tasks.save("withdraw", self._withdraw(ids))

    async def _withdraw(self, ids: list[int]) -> None:
        await self._desk.thread.run(self._desk.outbox.withdraw, ids)
        self._desk.changes.announce(Kind.COMMANDS)

    def cancel(self) -> None:
        """Cancel the selected changes that have not left, after asking."""
        if ids := self._queued():
            self._tasks.start("cancel waiting", self._cancel(ids))

    async def _cancel(self, ids: list[int]) -> None:
        text = self.tr("Cancel {count} changes that have not left yet?").format(count=show_whole(len(ids)))
        if len(ids) == 1:
            text = self.tr("Cancel one change that has not left yet?")
        sure = await confirm(
            self.window(),
            title=self.tr("Cancel changes"),
            text=text,
            detail=self.tr("The offers keep the values that eMAG has. The history shows that you cancelled."),
            action=self.tr("Cancel &changes"),
            dangerous=True,
        )
        if sure:
            await self._desk.thread.run(self._desk.outbox.discard, ids)
            self._desk.changes.announce(Kind.COMMANDS)

    def _decide(self, command: Command, decision: Decision, number: str) -> None:
        self._tasks.start(f"decide {command.id}", self._ask_and_decide(command, decision, number))

    async def _ask_and_decide(self, command: Command, decision: Decision, number: str) -> None:
        if not await sure(self.window(), command, decision):
            return
        who = self._desk.settings.preferences.who
        # What may cost money twice is sent again only with the number that was just typed.
        typed = decision is Decision.SEND_AGAIN and command.is_action and is_typed(command)
        note = str(command.object_id) if typed else number
        await self._desk.thread.run(self._desk.outbox.decide, command.id, decision, who, note)
        self._desk.changes.announce(Kind.COMMANDS)
