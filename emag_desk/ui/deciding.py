"""What to look at before saying what became of something, and the question before it is sent again or dropped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.domain.action_rules import rule_of
from emag_desk.domain.actions import ACTION_LABELS, ActionKind
from emag_desk.domain.commands import Command, Decision
from emag_desk.ui.dialogs import confirm, confirm_typed
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean

#: Where each kind of action shows in the eMAG panel.
LOOK_LABELS: dict[str, str] = {
    ActionKind.ACKNOWLEDGE: "In the panel: is order {number} still new?",
    ActionKind.STATUS: "In the panel: which status has order {number}?",
    ActionKind.LINES: "In the panel: does order {number} have the new pieces and lines?",
    ActionKind.CANCEL: "In the panel: is order {number} cancelled?",
    ActionKind.STORNO: "In the panel: does order {number} show a storno with these pieces and this money?",
    ActionKind.RETURNED: "In the panel: is order {number} returned?",
    ActionKind.REFUND: "With whoever pays: was the money of order {number} given back?",
    ActionKind.UNLOCK: "In the panel: may the courier of order {number} be chosen?",
    ActionKind.AWB: "In the panel: does order {number} have an AWB that is not listed here? Copy its number.",
    ActionKind.ATTACHMENT: "In the panel: does order {number} have the document?",
    ActionKind.RETURN_STATUS: "In the panel: which status has return {number}, and did its money go back?",
    ActionKind.RETURN_AWB: "In the panel: does return {number} have an AWB that is not listed here? Copy its number.",
    ActionKind.RETURN_CREATE: "In the ERP: does order {number} have the return? Copy its number.",
    ActionKind.RETURN_UPDATE: "In the ERP: which status has the return of order {number}?",
    ActionKind.INVOICE_CREATE: "In the ERP: does order {number} have the invoice? Copy its number.",
    ActionKind.INVOICE_PAYMENT: "In the ERP: what is paid of the invoice of order {number}?",
    ActionKind.CAMPAIGN: "In the panel: is offer {number} proposed for the campaign?",
    ActionKind.MEASUREMENTS: "In the panel: does offer {number} have the size and weight?",
}
_MONEY_TWICE = "If it was done, the money goes back twice."
#: What a second time may cost.
AGAIN_LABELS: dict[str, str] = {
    ActionKind.AWB: "If there is one already, a second parcel is paid for.",
    ActionKind.STORNO: _MONEY_TWICE,
    ActionKind.RETURNED: _MONEY_TWICE,
    ActionKind.REFUND: _MONEY_TWICE,
    ActionKind.RETURN_STATUS: _MONEY_TWICE,
    ActionKind.RETURN_AWB: "If there is one already, a second courier is paid for.",
    ActionKind.RETURN_CREATE: "If there is one already, the order gets a second return.",
    ActionKind.INVOICE_CREATE: "If there is one already, the order gets a second invoice.",
}
#: The only kind of change that may be repeated without harm; anything else asks for its number to be typed.
_REPEATABLE = frozenset({"offer"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutboxTab", text)


def look_words(command: Command) -> str:
    """What to look for before deciding about an action; empty for anything else."""
    text = LOOK_LABELS.get(command.kind, "") if command.is_action else ""
    return say_label(text).format(number=command.object_id) if text else ""


def is_typed(command: Command) -> bool:
    """Whether its number has to be typed before it is sent a second time."""
    return rule_of(command.kind).again_typed if command.is_action else command.kind not in _REPEATABLE


def name_of(command: Command) -> str:
    """What a question calls it: the offer, or the deed and its order."""
    title = clean(command.title, lines=False)
    if not command.is_action or command.kind not in tuple(ACTION_LABELS):
        return title
    return f"{say_label(ACTION_LABELS[ActionKind(command.kind)])} ({command.object_id}, {title})"


async def sure(window: QWidget, command: Command, decision: Decision) -> bool:
    """Ask whether a decision is meant; found needs no question."""
    if decision is Decision.FOUND:
        return True
    name = name_of(command)
    if decision is Decision.DROP:
        one, detail = _tr("Drop the change of {offer}?"), _tr("What eMAG has shows at the next pull.")
        if command.is_action:
            one, detail = _tr("Drop “{deed}”?"), _tr("If eMAG did it, the order shows it at the next pull.")
        return await confirm(
            window,
            title=_tr("Drop a change"),
            text=one.format(offer=name, deed=name),
            detail=f"{_tr('eMAG Desk will not look after it any more.')} {detail}",
            action=_tr("&Drop it"),
            dangerous=True,
        )
    again = _tr("Send “{deed}” once more?") if command.is_action else _tr("Send the change of {offer} once more?")
    again = again.format(offer=name, deed=name)
    if not is_typed(command):
        return await confirm(
            window,
            title=_tr("Send again"),
            text=again,
            detail=_tr("Only if you looked and eMAG does not have it. Your name and the time are kept."),
            action=_tr("&Send again"),
        )
    typed = _tr("This cannot be taken back. Type {number} to send it once more.").format(number=command.object_id)
    costs = AGAIN_LABELS.get(command.kind, "") if command.is_action else ""
    return await confirm_typed(
        window,
        title=_tr("Send again"),
        text=typed,
        detail=f"{again} {say_label(costs)}".strip() if command.is_action else "",
        action=_tr("&Send again"),
        wanted=str(command.object_id),
    )
