"""What actions on the invoices tab need to be chosen, and how they say that it is not."""

from __future__ import annotations

from typing import TypeAlias

from emag_desk.errors import Sentence
from emag_desk.ui.invoices.papers import Paper, PaperKind
from emag_desk.ui.rows.actions import Choosing, RowActions, Section, always, with_desk
from emag_desk.ui.rows.actions import Chosen as ChosenRows

__all__ = [
    "CHOOSING",
    "Chosen",
    "PaperActions",
    "Section",
    "always",
    "any_paper",
    "is_mine",
    "of_any",
    "of_one",
    "waits_for_invoice",
    "with_desk",
]

Chosen: TypeAlias = ChosenRows[Paper]
PaperActions: TypeAlias = RowActions[Paper]

CHOOSING: Choosing[Paper] = Choosing(
    Sentence("Choose an invoice in the table first."), Sentence("Choose one invoice only.")
)
any_paper, of_one, of_any = CHOOSING.any_row, CHOOSING.of_one, CHOOSING.of_any

_NOT_MINE = Sentence("This is for your own invoices.")
_HAS_ONE = Sentence("This is an invoice already: choose orders under “Orders without invoice”.")


def is_mine(paper: Paper) -> Sentence | None:
    """For what is done to an invoice of ours."""
    return None if paper.kind is PaperKind.MINE else _NOT_MINE


def waits_for_invoice(paper: Paper) -> Sentence | None:
    """For what is done to an order that has no invoice."""
    return None if paper.kind is PaperKind.ORDER else _HAS_ONE
