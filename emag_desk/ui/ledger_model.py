"""Commands as a table: what was wanted of which object, by whom, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QPalette

from emag_desk.domain.actions import ACTION_LABELS, ActionKind, describe
from emag_desk.domain.commands import PRODUCT, STATE_LABELS, Command, State
from emag_desk.domain.product_drafts import is_new
from emag_desk.ui.field_words import NOTHING, field_label, field_value
from emag_desk.ui.language import say, say_label
from emag_desk.ui.marks import SIGN_TONES, Sign, Tone, sign_icon, tone_colour
from emag_desk.ui.moments import exact, moment
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.review_model import STATE_SIGNS

Index = QModelIndex | QPersistentModelIndex


class CommandColumn(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    STATE = 1
    OFFER = 2
    CHANGE = 3
    MESSAGES = 4
    ACCOUNT = 5
    WHO = 6
    ATTEMPTS = 7


#: A new product has hundreds of fields; a line names the first ones.
_MOST_FIELDS = 12


def change_in_words(command: Command) -> str:
    """`Price 83.19 → 79.90 · Stock 14 → 25`; of a new product what it has, its first fields."""
    if command.is_action:
        return " ".join(changes_in_words(command))
    parts = changes_in_words(command, _MOST_FIELDS, colon=is_new(command))
    left = len(command.edits) - len(parts)
    if left > 0:
        parts.append(QCoreApplication.translate("fields", "and {count} more").format(count=left))
    return " · ".join(parts)


def changes_in_words(command: Command, most: int | None = None, *, colon: bool = True) -> list[str]:
    """Each field of a change, or so many of them: `Price: 83.19 → 79.90`. Of an action what is to be done, in words."""
    if command.is_action:
        known = command.kind in ACTION_LABELS
        name = say_label(ACTION_LABELS[ActionKind(command.kind)]) if known else command.kind
        return [f"{name}.", *(say(sentence) for sentence in describe(command))]
    keys = list(command.edits)
    if command.kind == PRODUCT:
        from emag_desk.domain.product_words import in_order  # costly to load, and only products need it

        keys = in_order(keys)
    new = is_new(command)
    return [
        f"{field_label(key)}{':' if colon else ''} {'' if new else field_value(key, command.base.get(key)) + ' → '}"
        f"{field_value(key, command.edits[key])}"
        for key in keys[:most]
    ]


class CommandModel(QAbstractTableModel):
    """Shows commands in the order in which it was given them; asks for more when the operator scrolls to the end."""

    more_wanted = Signal()

    def __init__(self, now: Callable[[], datetime], palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._commands: list[Command] = []
        self._names: Mapping[str, str] = {}
        self._more = False
        self.use_palette(palette)
        self._headers = (
            self.tr("When"),
            self.tr("State"),
            self.tr("Offer"),
            self.tr("Change"),
            self.tr("eMAG's answer"),
            self.tr("Account"),
            self.tr("Who"),
            self.tr("Sent"),
        )

    def use_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._icons: dict[Sign, QIcon] = {sign: sign_icon(sign, palette) for sign in Sign}
        self._colours = {tone: tone_colour(palette, tone) for tone in Tone}

    @property
    def commands(self) -> list[Command]:
        """What is shown, top to bottom."""
        return self._commands

    def at(self, row: int) -> Command:
        """The command of a row."""
        return self._commands[row]

    def show_commands(self, commands: Sequence[Command], names: Mapping[str, str], *, more: bool = False) -> None:
        """Show other commands. `more` tells that there are older ones. Rows that only changed keep their place."""
        self._names, self._more = names, more
        if [command.id for command in commands] == [command.id for command in self._commands]:
            self._commands = list(commands)
            if commands:
                last = self.index(len(commands) - 1, len(self._headers) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._commands = list(commands)
        self.endResetModel()

    def add_commands(self, commands: Sequence[Command], *, more: bool) -> None:
        """Show these below the others."""
        self._more = more
        if commands:
            first = len(self._commands)
            self.beginInsertRows(QModelIndex(), first, first + len(commands) - 1)
            self._commands += commands
            self.endInsertRows()

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._commands)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self._more:
            self._more = False  # until the answer tells whether there are still more
            self.more_wanted.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        command, column = self._commands[index.row()], CommandColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return clean(self._text(command, column), lines=False)
        if role == Qt.ItemDataRole.DecorationRole and column is CommandColumn.STATE:
            return self._icons[STATE_SIGNS[command.state]]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours[self._tone(command, column)]
        if role == Qt.ItemDataRole.ToolTipRole:
            text = exact(command.updated_at) if column is CommandColumn.WHEN else self._text(command, column)
            return plain_tip(text)
        return None

    def _text(self, command: Command, column: CommandColumn) -> str:
        match column:
            case CommandColumn.WHEN:
                return moment(command.updated_at, self._now())
            case CommandColumn.STATE:
                return say_label(STATE_LABELS[command.state])
            case CommandColumn.OFFER:
                return f"{command.object_id}  ·  {command.title or NOTHING}"
            case CommandColumn.CHANGE:
                return change_in_words(command)
            case CommandColumn.ACCOUNT:
                return self._names.get(command.account, command.account)
            case CommandColumn.WHO:
                return command.who
            case CommandColumn.ATTEMPTS:
                return self._sent(command)
        return "  ".join(command.messages)

    def _sent(self, command: Command) -> str:
        if command.state is State.QUEUED and command.retry_at is not None:
            return self.tr("next try {time}").format(time=moment(command.retry_at, self._now()))
        if command.state is State.UNKNOWN and command.settle_at is not None:
            return self.tr("read back {time}").format(time=moment(command.settle_at, self._now()))
        return "" if not command.attempts else self.tr("{count}×").format(count=command.attempts)

    def _tone(self, command: Command, column: CommandColumn) -> Tone:
        if column is CommandColumn.MESSAGES and command.state is State.CONFIRMED:
            return Tone.MUTED
        if column in (CommandColumn.STATE, CommandColumn.MESSAGES):
            sign = STATE_SIGNS[command.state]
            return SIGN_TONES[sign] if sign is not Sign.RUNNING else Tone.NEUTRAL
        if column in (CommandColumn.OFFER, CommandColumn.CHANGE):
            return Tone.NEUTRAL
        return Tone.MUTED
