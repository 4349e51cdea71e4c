"""What actions on the orders tab need to be chosen, and how they say that it is not."""

from __future__ import annotations

from typing import TypeAlias

from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import Sentence
from emag_desk.ui.rows.actions import Choosing, RowActions, Section, always, with_desk
from emag_desk.ui.rows.actions import Chosen as ChosenRows

__all__ = ["CHOOSING", "NONE_CHOSEN", "Chosen", "OrderActions", "Section", "always", "of_any", "of_one", "with_desk"]

NONE_CHOSEN = Sentence("Choose an order in the table first.")

Chosen: TypeAlias = ChosenRows[OrderRow]
OrderActions: TypeAlias = RowActions[OrderRow]

CHOOSING: Choosing[OrderRow] = Choosing(NONE_CHOSEN, Sentence("Choose one order only."))
of_one, of_any = CHOOSING.of_one, CHOOSING.of_any
