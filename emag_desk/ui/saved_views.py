"""What the offers table is asked to show, and the views of it that the operator named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QSettings

from emag_desk.domain.offer_facets import Chip
from emag_desk.ui.rows.views import View, Views


@dataclass(frozen=True)
class Narrowing:
    """Offers that another screen asked to see: those of a category, or exactly these. `label` says which, in words."""

    label: str
    category: int | None = None
    only: frozenset[tuple[str, int]] | None = None


@dataclass(frozen=True)
class Filter:
    """What the filter bar asks for; `staged` and `refused` limit it to offers with such edits."""

    text: str = ""
    accounts: frozenset[str] = frozenset()
    chips: frozenset[Chip] = frozenset()
    staged: bool = False
    narrowing: Narrowing | None = None
    refused: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == Filter()

    def to_dict(self) -> dict[str, Any]:
        """As it is written down."""
        return {
            "text": self.text,
            "accounts": sorted(self.accounts),
            "chips": sorted(self.chips),
            "staged": self.staged,
            "narrowing": _kept(self.narrowing),
            "refused": self.refused,
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Filter:
        """Read what `to_dict` wrote; chips that no longer exist are left out. TypeError and the like on rubbish."""
        known = {chip.value for chip in Chip}
        return cls(
            str(stored.get("text", "")),
            frozenset(str(account) for account in stored.get("accounts", ())),
            frozenset(Chip(chip) for chip in stored.get("chips", ()) if chip in known),
            bool(stored.get("staged", False)),
            _narrowing(stored.get("narrowing")),
            bool(stored.get("refused", False)),
        )


#: A name for what the offers table shows.
SavedView: TypeAlias = View[Filter]


def saved_views(settings: QSettings) -> Views[Filter]:
    """The named views of the offers."""
    return Views(settings, "offers/views", Filter.from_dict)


def _kept(narrowing: Narrowing | None) -> Mapping[str, Any] | None:
    """A category can be asked for again next month; a list of offers means nothing by then."""
    if narrowing is None or narrowing.category is None:
        return None
    return {"label": narrowing.label, "category": narrowing.category}


def _narrowing(stored: Mapping[str, Any] | None) -> Narrowing | None:
    return Narrowing(str(stored["label"]), int(stored["category"])) if stored else None
