"""Who wants to know that a kind of thing changed. Carries no data: a listener reads again what it shows."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of things that change."""

    OFFERS = "offers"
    ORDERS = "orders"
    RETURNS = "returns"
    INVOICES = "invoices"
    COMMANDS = "commands"
    ACCOUNTS = "accounts"
    CALLS = "calls"
    BUDGET = "budget"
    CATEGORIES = "categories"


class Changes:
    """Announcements within the event loop's thread; never call it from another thread."""

    def __init__(self) -> None:
        self._listeners: dict[Kind, list[Callable[[], None]]] = {}

    def subscribe(self, kind: Kind, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` whenever something of this kind changed; returns how to stop."""
        listeners = self._listeners.setdefault(kind, [])
        listeners.append(listener)
        return lambda: listeners.remove(listener) if listener in listeners else None

    def announce(self, *kinds: Kind) -> None:
        """Tell every listener of these kinds."""
        for kind in kinds:
            for listener in tuple(self._listeners.get(kind, ())):
                listener()
