"""The deeds on returns that the returns tab offers, each with its dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.ui.returns.actions import of_one
from emag_desk.ui.rows.actions import Section

if TYPE_CHECKING:
    from emag_desk.ui.tabs.returns import ReturnsTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnDeeds", text)


def add_deeds(tab: ReturnsTab) -> None:
    """Put them into the tab's menus, under its keys."""
    tab.actions_.add(
        "showOrderOfReturn",
        _tr("Show its &order"),
        tab.show_order,
        section=Section.TOOLS,
        why_not=of_one(),
        keys="Ctrl+J",
        icon="orders",
        tip=_tr("Go to the order from which it comes back"),
    )
