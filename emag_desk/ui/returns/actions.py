"""What actions on the returns tab need to be chosen, and how they say that it is not."""

from __future__ import annotations

from typing import TypeAlias

from emag_desk.domain.return_row import ReturnRow
from emag_desk.errors import Sentence
from emag_desk.ui.rows.actions import Choosing, Chosen, RowActions

ChosenReturns: TypeAlias = Chosen[ReturnRow]
ReturnActions: TypeAlias = RowActions[ReturnRow]

CHOOSING: Choosing[ReturnRow] = Choosing(
    Sentence("Choose a return in the table first."), Sentence("Choose one return only.")
)
of_one, of_any = CHOOSING.of_one, CHOOSING.of_any
