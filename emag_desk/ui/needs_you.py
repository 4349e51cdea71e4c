"""What needs a person: changes of which nobody knows whether eMAG carried them out, oldest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.action_rules import rule_of
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.commands import Attempt, Command, Decision
from emag_desk.ui.deciding import look_words
from emag_desk.ui.ledger_model import change_in_words
from emag_desk.ui.marks import Mark, Sign, Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, Column, EmptyState, PlainLabel, Surface

#: More cards than this at once help nobody; the next ones come as the first are decided.
_MOST_CARDS = 50

#: An AWB has at least so many letters and digits.
_SHORTEST_NUMBER = 4

#: Where each platform's sellers look at their offers and orders.
_PANELS = {
    "emag-ro": "https://marketplace.emag.ro",
    "emag-bg": "https://marketplace.emag.bg",
    "emag-hu": "https://marketplace.emag.hu",
}


class DecisionCard(Surface):
    """One change in doubt: what it was, when it was sent, what we know, and the three ways to decide."""

    decided = Signal(object, object, str)  # the command, the decision, the number that was found

    def __init__(
        self,
        command: Command,
        account: Account | None,
        attempts: Sequence[Attempt],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Tone.NOTICE, parent)
        self.command = command
        self.setObjectName("decisionCard")
        self.setAccessibleName(clean(f"{command.title} {command.object_id}", lines=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT + 4, 2 * UNIT, UNIT + 4)
        column.setSpacing(UNIT // 2)
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        top.addWidget(Mark(Sign.WARNING, 18, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(PlainLabel(command.title, self, bold=True, wrap=True, selectable=True), 1)
        column.addLayout(top)
        name = account.name if account else command.account
        column.addWidget(PlainLabel(f"{name} · {command.object_id}", self, tone=Tone.MUTED, selectable=True))
        column.addWidget(PlainLabel(change_in_words(command), self, wrap=True, selectable=True))
        column.addWidget(PlainLabel(self._sent(attempts, now), self, tone=Tone.MUTED, wrap=True))
        for message in command.messages:
            column.addWidget(PlainLabel(message, self, wrap=True, selectable=True))
        if look := look_words(command):
            column.addWidget(PlainLabel(look, self, bold=True, wrap=True, selectable=True))
        column.addSpacing(UNIT // 2)
        column.addLayout(self._buttons(account))

    def _sent(self, attempts: Sequence[Attempt], now: datetime) -> str:
        if not attempts:
            return self.tr("It is not known whether it was ever sent.")
        last = attempts[-1]
        if len(attempts) == 1:
            return self.tr("Sent {time}, no answer that says what became of it.").format(time=moment(last.sent_at, now))
        text = self.tr("Sent {count} times, last {time}, no answer that says what became of it.")
        return text.format(count=len(attempts), time=moment(last.sent_at, now))

    def _buttons(self, account: Account | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        if self._wants_number:
            row.addWidget(self._number_field())
        choices = (
            (self.tr("It is there: &found"), "foundButton", Decision.FOUND),
            (self.tr("Not there: &send again"), "sendAgainButton", Decision.SEND_AGAIN),
            (self.tr("&Drop it"), "dropButton", Decision.DROP),
        )
        for text, name, decision in choices:
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(self._decide(decision))
            row.addWidget(button)
            if decision is Decision.FOUND and self._wants_number:
                self._allow_found(button)
        row.addStretch(1)
        address = _PANELS.get(account.platform) if account else None
        if address:
            panel = QPushButton(self.tr("Look in the eMAG panel"), self)
            panel.setObjectName("panelButton")
            panel.setProperty("flat", True)
            panel.setAutoDefault(False)
            panel.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
            row.addWidget(panel)
        return row

    def _decide(self, decision: Decision) -> Callable[[], None]:
        return lambda: self.decided.emit(self.command, decision, self._found if decision is Decision.FOUND else "")

    # The number that was found

    @property
    def _wants_number(self) -> bool:
        return self.command.is_action and rule_of(self.command.kind).found_number

    @property
    def _found(self) -> str:
        return self.number.text().strip() if self._wants_number else ""

    def _number_field(self) -> QLineEdit:
        self.number = QLineEdit(self)
        self.number.setObjectName("foundNumber")
        parcel = self.command.kind in (ActionKind.AWB, ActionKind.RETURN_AWB)
        self.number.setPlaceholderText(self.tr("Number of the AWB") if parcel else self.tr("Number in the ERP"))
        self.number.setAccessibleName(self.number.placeholderText())
        self.number.setMaxLength(64)
        self.number.setFixedWidth(190)
        return self.number

    def _allow_found(self, button: QPushButton) -> None:
        """It is there only under a number; Enter in its field says so as well."""
        button.setEnabled(False)
        button.setToolTip(self.tr("Copy the number from the eMAG panel first."))
        self.number.textChanged.connect(lambda _: button.setEnabled(len(self._found) >= _SHORTEST_NUMBER))
        self.number.returnPressed.connect(button.click)


class NeedsYou(Column):
    """The cards, oldest first, or the good news that there are none."""

    decided = Signal(object, object, str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._shown: list[tuple[Command, int]] = []
        self.setObjectName("needsYou")
        self.setAccessibleName(self.tr("Changes that need a decision"))

    def show_commands(
        self,
        commands: Sequence[Command],
        attempts: Mapping[int, Sequence[Attempt]],
        accounts: Mapping[str, Account],
    ) -> None:
        """Show these; when they are the ones on screen nothing moves under the operator's hand."""
        shown = [(command, len(attempts.get(command.id, ()))) for command in commands]
        if shown and shown == self._shown:
            return
        self._shown = shown
        self.clear()
        if not commands:
            self.rows.addWidget(
                EmptyState(
                    self.tr("Nothing needs you"),
                    self.tr(
                        "When eMAG's answer to a change is lost and reading back does not settle it, you decide here."
                    ),
                    self,
                )
            )
            return
        text = self.tr(
            "eMAG may or may not have carried these out. Look in the eMAG panel, then decide. "
            "Until then nothing else is sent for the same offer or order, and nothing is repeated."
        )
        self.rows.addWidget(PlainLabel(text, self, tone=Tone.MUTED, wrap=True))
        for command in commands[:_MOST_CARDS]:
            card = DecisionCard(command, accounts.get(command.account), attempts.get(command.id, ()), self._now(), self)
            card.decided.connect(self.decided)
            self.rows.addWidget(card)
        if len(commands) > _MOST_CARDS:
            more = self.tr("and {count} more").format(count=len(commands) - _MOST_CARDS)
            self.rows.addWidget(PlainLabel(more, self, tone=Tone.MUTED))
