"""The offers that somebody chose in the table, and where their dialogs act."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from emag_desk.domain.offer_row import OfferRow
from emag_desk.ui.language import show_whole
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.plain import clean
from emag_desk.ui.tab_places import OUTBOX

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.tabs.offers import OffersTab

#: More offers than these are too many to look at in a dialog.
MOST_OFFERS = 1_000


def place_of(window: MainWindow) -> Place:
    """Where a dialog over the offers acts; the desk is open."""
    assert window.desk is not None
    offers = window.offers
    return Place(window.desk, window.tasks, offers, offers.said.emit, lambda: window.show_tab(OUTBOX))


async def chosen_offers(tab: OffersTab) -> list[OfferRow]:
    """The offers of the selected rows, in the order of the table; what is not at hand is read."""
    block = tab.table.block()
    if not block.rows:
        offer = tab.current_offer()
        return [offer] if offer is not None else []
    return [offer for _, offer in await tab.source.rows_at(block.positions(MOST_OFFERS))]


class AccountChoice(QComboBox):
    """Whose offers a dialog is about; hidden when they are all of one account."""

    def __init__(self, desk: Desk, offers: Sequence[OfferRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("offersOfAccount")
        self.setAccessibleName(self.tr("Account"))
        counts: dict[str, int] = {}
        for offer in offers:
            counts[offer.account] = counts.get(offer.account, 0) + 1
        names = {account.key: account.name for account in desk.accounts}
        text = self.tr("{account}: {count} offers")
        for key in sorted(counts, key=lambda key: -counts[key]):
            name = clean(names.get(key, key), lines=False)
            self.addItem(text.format(account=name, count=show_whole(counts[key])), key)
        self.setVisible(len(counts) > 1)

    @property
    def account(self) -> str:
        """The key of the account."""
        return str(self.currentData() or "")
