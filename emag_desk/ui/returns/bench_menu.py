"""The return bench among the actions of the returns tab."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.ui.returns.actions import of_one
from emag_desk.ui.rows.actions import Section, with_desk

if TYPE_CHECKING:
    from emag_desk.ui.returns.bench import ReturnBench
    from emag_desk.ui.returns.dossier import DossierDialog
    from emag_desk.ui.tabs.returns import ReturnsTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnBenchMenu", text)


def add_actions(tab: ReturnsTab) -> None:
    """The bench, and the dossier of one return."""
    tab.actions_.add(
        "returnBench",
        _tr("Return &bench…"),
        lambda: tab.start_task("open bench", open_bench(tab)),
        section=Section.TOOLS,
        why_not=with_desk,
        keys="Ctrl+Shift+B",
        icon="scan",
        tip=_tr("Scan parcels that came back, note what is in them, and decide"),
        tool=True,
    )
    tab.actions_.add(
        "returnDossier",
        _tr("&Dossier…"),
        lambda: tab.start_task("open dossier", open_dossier(tab)),
        section=Section.PAPERS,
        why_not=of_one(),
        keys="Ctrl+Shift+D",
        icon="slip",
        tip=_tr("Everything that is known of the return, with notes and photos, as a PDF"),
    )


async def open_bench(tab: ReturnsTab) -> ReturnBench:
    """The bench; there is one, which comes back as it was left."""
    loaded = await asyncio.to_thread(import_module, "emag_desk.ui.returns.bench")
    bench: ReturnBench | None = tab.findChild(loaded.ReturnBench)
    if bench is None:
        bench = loaded.ReturnBench(tab)
        assert bench is not None
        bench.dossier_wanted.connect(lambda row: tab.start_task("open dossier", _dossier(tab, row)))
    bench.show()
    bench.raise_()
    bench.activateWindow()
    return bench


async def open_dossier(tab: ReturnsTab) -> DossierDialog | None:
    """The dossier of the current return."""
    row = tab.selection.current()
    return await _dossier(tab, row) if row is not None else None


async def _dossier(tab: ReturnsTab, row: object) -> DossierDialog:
    loaded = await asyncio.to_thread(import_module, "emag_desk.ui.returns.dossier")
    dialog: DossierDialog = loaded.DossierDialog(tab.desk, row, tab.settings, tab.tasks, tab)
    dialog.said.connect(tab.said)
    tab.open_dialog(dialog)
    return dialog
