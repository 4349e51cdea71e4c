"""What an action wants, in one line for ledgers and tool tips."""

from __future__ import annotations

from emag_desk.domain.actions import ACTION_LABELS, ActionKind, describe
from emag_desk.domain.commands import Command
from emag_desk.ui.language import say, say_label


def action_in_words(command: Command) -> str:
    """`Cancel the order. Cancel the order: not in stock.`"""
    label = say_label(ACTION_LABELS.get(ActionKind(command.kind), command.kind))
    return " ".join([f"{label}.", *(say(sentence) for sentence in describe(command))])
