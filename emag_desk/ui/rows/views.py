"""Views that the operator named: search, filters, columns and order, kept in the window's own file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QSettings


class Asked(Protocol):
    """What a search bar asks for, and how it is written down."""

    def to_dict(self) -> Mapping[str, Any]:
        """As it is written down."""


F = TypeVar("F", bound=Asked)


@dataclass(frozen=True)
class View(Generic[F]):
    """A name for what a table shows. `columns` is `RowTable.column_state`."""

    name: str
    filter: F
    sort: str = ""
    descending: bool = False
    columns: Sequence[Mapping[str, Any]] = ()

    def to_dict(self) -> dict[str, Any]:
        """As it is written down."""
        return {
            "name": self.name,
            **self.filter.to_dict(),
            "sort": self.sort,
            "descending": self.descending,
            "columns": list(self.columns),
        }


def read_view(stored: Mapping[str, Any], read_filter: Callable[[Mapping[str, Any]], F]) -> View[F]:
    """Read what `View.to_dict` wrote. KeyError, TypeError or ValueError on rubbish."""
    return View(
        str(stored["name"]),
        read_filter(stored),
        str(stored.get("sort", "")),
        bool(stored.get("descending", False)),
        [dict(column) for column in stored.get("columns", ())],
    )


class Views(Generic[F]):
    """The named views, in the order of their names. A file edited by hand cannot break the window."""

    def __init__(self, settings: QSettings, key: str, read_filter: Callable[[Mapping[str, Any]], F]) -> None:
        self._settings, self._key, self._read = settings, key, read_filter

    def all(self) -> list[View[F]]:
        """Every view; what cannot be read is left out."""
        try:
            stored = json.loads(str(self._settings.value(self._key, "[]")))
        except ValueError:
            return []
        views = []
        for item in stored if isinstance(stored, list) else []:
            try:
                views.append(read_view(item, self._read))
            except (KeyError, TypeError, ValueError, AttributeError):  # one unreadable view does not cost the others
                continue
        return sorted(views, key=lambda view: view.name.casefold())

    def named(self, name: str) -> View[F] | None:
        """The view of this name."""
        return next((view for view in self.all() if view.name == name), None)

    def save(self, view: View[F]) -> None:
        """Keep a view, in place of one of the same name."""
        self._write([*(other for other in self.all() if other.name != view.name), view])

    def remove(self, name: str) -> None:
        """Forget a view."""
        self._write([view for view in self.all() if view.name != name])

    def _write(self, views: Sequence[View[F]]) -> None:
        self._settings.setValue(self._key, json.dumps([view.to_dict() for view in views], ensure_ascii=False))
        self._settings.sync()
