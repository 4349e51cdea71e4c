"""What became of a product that was sent, in a sentence, and at the fields that eMAG spoke of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.commands import Command, State
from emag_desk.domain.field import Field
from emag_desk.domain.product_answers import Placed, place
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean

#: The product is at eMAG as it was wanted.
ENDED_WELL = frozenset({State.CONFIRMED, State.CONFIRMED_WITH_NOTES})


class Outcome(NamedTuple):
    """A sentence, its tone, and eMAG's texts with the fields they speak of. An empty text: nothing to tell."""

    text: str
    tone: Tone
    remarks: list[Placed]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProductOutcome", text)


def outcome(commands: Sequence[Command], fields: Sequence[Field]) -> Outcome:
    """What the newest change of a product, of which something is known, came to."""
    newest = next((one for one in commands if one.messages or one.state is not State.DRAFT), None)
    if newest is None:
        return Outcome("", Tone.NEUTRAL, [])
    remarks = place(newest.messages, fields)
    sentences = {
        State.REJECTED: (_tr("eMAG refused this product."), Tone.BAD),
        State.CONFIRMED_WITH_NOTES: (_tr("eMAG saved it, with remarks."), Tone.NOTICE),
        State.CONFIRMED: (_tr("eMAG saved it. People check new texts: that takes hours to days."), Tone.GOOD),
        State.NEEDS_HUMAN: (_tr("Nobody knows whether eMAG saved it: see “Needs you” in the Outbox."), Tone.BAD),
        State.DRAFT: (_tr("It was not sent."), Tone.BAD),
    }
    text, tone = sentences.get(newest.state, ("", Tone.NEUTRAL))
    whole = " ".join(clean(remark.message) for remark in remarks if remark.key is None) if text else ""
    # A remark at a field of something that was refused is no mere remark.
    if newest.state in (State.REJECTED, State.DRAFT):
        remarks = [remark._replace(saved=False) for remark in remarks]
    return Outcome(f"{text} {whole}".strip(), tone, remarks)
