"""A dialog about one order, which it reads from eMAG before anybody decides."""

from __future__ import annotations

from collections.abc import Mapping

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.order_words import status_label
from emag_desk.errors import DeskError
from emag_desk.ui.language import say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.at_hand import OrderAtHand, take
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.facts import money
from emag_desk.ui.plain import clean


class OrderDeed(DeedDialog):
    """Reads its order when it opens; `show_order` then fills it."""

    def __init__(self, place: Place, account: Account, order_id: int, name: str) -> None:
        super().__init__(place, name)
        self.account, self.order_id = account, order_id
        self.at_hand: OrderAtHand | None = None
        self.show_where(clean(f"{account.name} · {order_id}", lines=False))

    def start(self) -> None:
        """Read the order."""
        self.start_task(self.objectName(), self._read())

    async def _read(self) -> None:
        self.set_editable(False)
        try:
            taken = await take(self.desk, self.account, self.order_id)
            await self.prepare(taken)
        except DeskError as problem:
            self.show_trouble(problem)
            return
        self.at_hand = taken
        self._show_head(taken)
        self.set_editable(True)
        self.show_order(taken)

    def _show_head(self, taken: OrderAtHand) -> None:
        parts = [self.account.name, str(self.order_id), taken.title]
        parts += [say_label(status_label(taken.order.status)), money(taken.totals.gross, taken.totals.currency)]
        self.show_where(" · ".join(clean(part, lines=False) for part in parts))
        self.age.say(taken.age(self.desk.clock.now()), Tone.NOTICE)

    # What a dialog says

    async def prepare(self, taken: OrderAtHand) -> None:
        """Read what else it needs; may raise DeskError."""

    def show_order(self, taken: OrderAtHand) -> None:
        """Show what was read, for deciding."""
        raise NotImplementedError

    def intent(self, kind: ActionKind, wanted: Mapping[str, str]) -> Intent:
        """An action on the order, with what the operator was shown of it."""
        assert self.at_hand is not None
        taken = self.at_hand
        return Intent(self.account.key, kind, self.order_id, taken.title, wanted, taken.base, self.intent_id)
