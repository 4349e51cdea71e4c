"""What the orders tab is asked to show: a text, accounts and a folder; and the bar above the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from emag_desk.domain.order_facets import Folder
from emag_desk.domain.order_queries import OrderCounts
from emag_desk.ui.marks import Tone
from emag_desk.ui.rows.search_bar import SearchBar, SearchWords
from emag_desk.ui.rows.views import Views
from emag_desk.ui.widgets import PlainLabel


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderBar", text)


@dataclass(frozen=True)
class OrderFilter:
    """What is asked for. `folder` ALL lets every order through."""

    text: str = ""
    accounts: frozenset[str] = frozenset()
    folder: Folder = Folder.ALL

    def to_dict(self) -> dict[str, Any]:
        """As it is written down."""
        return {"text": self.text, "accounts": sorted(self.accounts), "folder": self.folder.value}

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> OrderFilter:
        """Read what `to_dict` wrote. ValueError or TypeError on rubbish."""
        accounts = frozenset(str(account) for account in stored.get("accounts", ()))
        return cls(str(stored.get("text", "")), accounts, Folder(stored.get("folder", Folder.ALL)))


def saved_order_views(settings: QSettings) -> Views[OrderFilter]:
    """The named views of the orders."""
    return Views(settings, "orders/views", OrderFilter.from_dict)


class OrderBar(SearchBar):
    """Search field, accounts, and how old is what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = SearchWords(
            "order",
            _tr("Search order number, customer, phone, product, AWB. Paste several codes at once."),
            _tr("Search orders"),
            _tr("Show the orders of all accounts, without a search"),
        )
        super().__init__(words, parent)
        self._accounts_after = -1
        self.standing = PlainLabel("", self, tone=Tone.MUTED)
        self.standing.setObjectName("ordersStanding")
        self._top.insertWidget(1, self.standing)
        self.show_clear()

    def show_accounts(self, names: Mapping[str, str]) -> None:
        super().show_accounts(names)
        self._account_gap.hide()  # nothing stands behind it

    def is_empty(self) -> bool:
        return not self.search.text().strip() and not self.account_filter()

    def show_filter(self, wanted: OrderFilter) -> None:
        """Ask for a text and accounts, without saying so."""
        for widget in (self.search, *self._accounts.values()):
            widget.blockSignals(True)
        self.search.setText(wanted.text)
        for key, button in self._accounts.items():
            button.setChecked(key in wanted.accounts)
        for widget in (self.search, *self._accounts.values()):
            widget.blockSignals(False)

    def clear(self) -> None:
        self.show_filter(OrderFilter())
        self.ask()

    def show_counts(self, counts: OrderCounts) -> None:
        """Fill in how many orders each account has."""
        for key, button in self._accounts.items():
            button.set_count(counts.accounts.get(key, 0))
