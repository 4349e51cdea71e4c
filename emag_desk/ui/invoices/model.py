"""Invoices as a table: what was told of them, with what is under way over the column that says who has them."""

from __future__ import annotations

from typing import Any

from emag_desk.ui.invoices.columns import COLUMNS
from emag_desk.ui.invoices.papers import PLACED_LABELS, Paper
from emag_desk.ui.language import say_label
from emag_desk.ui.rows.around import WaitingModel


class PaperModel(WaitingModel[Paper]):
    """Shows telling the ERP, attaching and telling a payment until they have ended."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(COLUMNS, parent)

    def status_words(self, row: Paper) -> str:
        return say_label(PLACED_LABELS[row.placed]) if row.placed else ""

    def countdown_tip(self, row: Paper) -> str:
        return ""
