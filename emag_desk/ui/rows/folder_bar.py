"""What a tab with folders is asked to show: a text, accounts and a folder; and the bar above its table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from emag_desk.ui.marks import Tone
from emag_desk.ui.rows.folders import F
from emag_desk.ui.rows.search_bar import SearchBar, SearchWords
from emag_desk.ui.rows.views import Views
from emag_desk.ui.widgets import PlainLabel


@dataclass(frozen=True)
class FolderFilter(Generic[F]):
    """What is asked for."""

    folder: F
    text: str = ""
    accounts: frozenset[str] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """As it is written down."""
        return {"text": self.text, "accounts": sorted(self.accounts), "folder": self.folder.value}


def saved_views(settings: QSettings, name: str, everything: F) -> Views[FolderFilter[F]]:
    """The named views of a tab. A folder that no longer exists cannot be read: such a view is left out."""
    kind = type(everything)

    def read(stored: Mapping[str, Any]) -> FolderFilter[F]:
        accounts = frozenset(str(account) for account in stored.get("accounts", ()))
        return FolderFilter(kind(stored.get("folder", everything)), str(stored.get("text", "")), accounts)

    return Views(settings, f"{name}/views", read)


class CountedAccounts(Protocol):
    """How many rows each account has."""

    @property
    def accounts(self) -> Mapping[str, int]: ...


class FolderBar(SearchBar):
    """Search field, accounts, and how old is what is shown. The folder is chosen beside the table."""

    def __init__(self, words: SearchWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._accounts_after = -1
        self.standing = PlainLabel("", self, tone=Tone.MUTED)
        self.standing.setObjectName(f"{words.kind}sStanding")
        self._top.insertWidget(1, self.standing)
        self.show_clear()

    def show_accounts(self, names: Mapping[str, str]) -> None:
        super().show_accounts(names)
        self._account_gap.hide()  # nothing stands behind it

    def is_empty(self) -> bool:
        return not self.search.text().strip() and not self.account_filter()

    def show_filter(self, text: str, accounts: frozenset[str]) -> None:
        """Ask for a text and accounts, without saying so."""
        for widget in (self.search, *self._accounts.values()):
            widget.blockSignals(True)
        self.search.setText(text)
        for key, button in self._accounts.items():
            button.setChecked(key in accounts)
        for widget in (self.search, *self._accounts.values()):
            widget.blockSignals(False)

    def clear(self) -> None:
        self.show_filter("", frozenset())
        self.ask()

    def show_counts(self, counts: CountedAccounts) -> None:
        """Fill in how many rows each account has."""
        for key, button in self._accounts.items():
            button.set_count(counts.accounts.get(key, 0))
