"""What adds its own actions to the returns tab: one line per part, each with `add_actions(tab)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from emag_desk.ui.returns import bench_menu, erp, export
from emag_desk.ui.returns.deeds import add_deeds

if TYPE_CHECKING:
    from emag_desk.ui.tabs.returns import ReturnsTab

#: Called once, in this order, when the desk behind the window is open; the menus show the actions in it.
PARTS: tuple[Callable[[ReturnsTab], None], ...] = (
    add_deeds,
    bench_menu.add_actions,
    erp.add_actions,
    export.add_actions,
)
