"""Views that the operator named: search, filters, columns and order, kept in the window's own file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSettings

from emag_desk.domain.offer_facets import Chip

_KEY = "offers/views"


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


@dataclass(frozen=True)
class SavedView:
    """A name for what the table shows. `columns` is `OfferTable.column_state`."""

    name: str
    filter: Filter
    sort: str = ""
    descending: bool = False
    columns: Sequence[Mapping[str, Any]] = ()

    def to_dict(self) -> dict[str, Any]:
        """As it is written down."""
        return {
            "name": self.name,
            "text": self.filter.text,
            "accounts": sorted(self.filter.accounts),
            "chips": sorted(self.filter.chips),
            "staged": self.filter.staged,
            "narrowing": _kept(self.filter.narrowing),
            "refused": self.filter.refused,
            "sort": self.sort,
            "descending": self.descending,
            "columns": list(self.columns),
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> SavedView:
        """Read what `to_dict` wrote; chips that no longer exist are left out. KeyError or TypeError on rubbish."""
        known = {chip.value for chip in Chip}
        return cls(
            str(stored["name"]),
            Filter(
                str(stored.get("text", "")),
                frozenset(str(account) for account in stored.get("accounts", ())),
                frozenset(Chip(chip) for chip in stored.get("chips", ()) if chip in known),
                bool(stored.get("staged", False)),
                _narrowing(stored.get("narrowing")),
                bool(stored.get("refused", False)),
            ),
            str(stored.get("sort", "")),
            bool(stored.get("descending", False)),
            [dict(column) for column in stored.get("columns", ())],
        )


def _kept(narrowing: Narrowing | None) -> Mapping[str, Any] | None:
    """A category can be asked for again next month; a list of offers means nothing by then."""
    if narrowing is None or narrowing.category is None:
        return None
    return {"label": narrowing.label, "category": narrowing.category}


def _narrowing(stored: Mapping[str, Any] | None) -> Narrowing | None:
    return Narrowing(str(stored["label"]), int(stored["category"])) if stored else None


class SavedViews:
    """The named views, in the order of their names. A file edited by hand cannot break the window."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def all(self) -> list[SavedView]:
        """Every view; what cannot be read is left out."""
        try:
            stored = json.loads(str(self._settings.value(_KEY, "[]")))
        except ValueError:
            return []
        views = []
        for item in stored if isinstance(stored, list) else []:
            try:
                views.append(SavedView.from_dict(item))
            except (KeyError, TypeError, ValueError, AttributeError):  # one unreadable view does not cost the others
                continue
        return sorted(views, key=lambda view: view.name.casefold())

    def named(self, name: str) -> SavedView | None:
        """The view of this name."""
        return next((view for view in self.all() if view.name == name), None)

    def save(self, view: SavedView) -> None:
        """Keep a view, in place of one of the same name."""
        self._write([*(other for other in self.all() if other.name != view.name), view])

    def remove(self, name: str) -> None:
        """Forget a view."""
        self._write([view for view in self.all() if view.name != name])

    def _write(self, views: Sequence[SavedView]) -> None:
        self._settings.setValue(_KEY, json.dumps([view.to_dict() for view in views], ensure_ascii=False))
        self._settings.sync()
