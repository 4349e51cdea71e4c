"""The returns as a table: their cached rows, with what is under way over the status."""

from __future__ import annotations

from typing import Any

from emag_desk.domain.return_row import ReturnRow
from emag_desk.ui.returns.columns import COLUMNS, status_words, until_words
from emag_desk.ui.rows.around import WaitingModel


class ReturnModel(WaitingModel[ReturnRow]):
    """Counts down to the end of the fourteen days."""

    ticking = "deadline"

    def __init__(self, parent: Any = None) -> None:
        super().__init__(COLUMNS, parent)

    def status_words(self, row: ReturnRow) -> str:
        return status_words(row.status)

    def countdown_tip(self, row: ReturnRow) -> str:
        return until_words(row)
