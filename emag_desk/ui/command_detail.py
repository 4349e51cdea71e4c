"""One command in full: every field old -> new, what eMAG said, every time it was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from emag_desk.domain.commands import STATE_LABELS, Attempt, Command
from emag_desk.ui.field_words import outcome_words
from emag_desk.ui.language import say_label
from emag_desk.ui.ledger_model import changes_in_words
from emag_desk.ui.marks import SIGN_TONES, Tone
from emag_desk.ui.moments import duration, exact
from emag_desk.ui.review_model import STATE_SIGNS
from emag_desk.ui.widgets import Column, Pill, PlainLabel, heading

#: Sources of commands in words.
_SOURCES = {
    "table": "Offers table",
    "detail": "Detail pane",
    "bulk": "Bulk edit",
    "import": "Import",
    "revert": "Revert",
    "review": "Review",
    "paste": "Paste",
    "fill": "Fill",
    "undo": "Undo",
    "redo": "Redo",
    "attach": "Search by EAN",
    "rejections": "Refused products",
    "window": "Orders",
    "command line": "Command line",
}


class CommandDetail(Column):
    """Shows one command, plainly; empty until told which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandDetail")
        self.setAccessibleName(self.tr("The change in full"))

    def show_command(self, command: Command | None, attempts: Sequence[Attempt], names: Mapping[str, str]) -> None:
        """Show another command, or nothing."""
        self.clear()
        if command is None:
            self._line(self.tr("Choose a change to see all of it."), Tone.MUTED)
            return
        self.rows.addWidget(PlainLabel(command.title, self, bold=True, wrap=True, selectable=True, scale=1.1))
        where = f"{names.get(command.account, command.account)} · {command.object_id}"
        self._line(where, Tone.MUTED)
        self.rows.addWidget(Pill(say_label(STATE_LABELS[command.state]), SIGN_TONES[STATE_SIGNS[command.state]], self))
        self.rows.addWidget(heading(self.tr("Change"), self))
        for words in changes_in_words(command):
            self._line(words)
        source = say_label(_SOURCES.get(command.source, command.source))
        self._line(self.tr("by {who}, {source}").format(who=command.who, source=source), Tone.MUTED)
        self._line(self.tr("staged {time}").format(time=exact(command.created_at)), Tone.MUTED)
        if command.approved_at is not None:
            self._line(self.tr("approved {time}").format(time=exact(command.approved_at)), Tone.MUTED)
        if command.reverts is not None:
            self._line(self.tr("takes back change {number}").format(number=command.reverts), Tone.MUTED)
        if command.messages:
            self.rows.addWidget(heading(self.tr("What eMAG said"), self))
            for message in command.messages:
                self._line(message)
        if attempts:
            self.rows.addWidget(heading(self.tr("Sent"), self))
            for attempt in attempts:
                self._attempt(attempt)

    def _attempt(self, attempt: Attempt) -> None:
        took = ""
        if attempt.finished_at is not None:
            took = f", {duration((attempt.finished_at - attempt.sent_at).total_seconds())}"
        outcome = outcome_words(attempt.outcome) if attempt.outcome else self.tr("no answer known")
        self._line(f"{attempt.number}. {exact(attempt.sent_at)} · {attempt.route} · {outcome}{took}")
        self._line(self.tr("correlation id {id}").format(id=attempt.correlation_id), Tone.MUTED)

    def _line(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        self.rows.addWidget(PlainLabel(text, self, tone=tone, wrap=True, selectable=True))
