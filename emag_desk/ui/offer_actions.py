"""What can be done on the offers tab, as actions for menus, keys and the command list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from emag_desk.ui.actions import make_action

if TYPE_CHECKING:
    from emag_desk.ui.tabs.offers import OffersTab

_KEYS = QKeySequence.StandardKey


def make_offer_actions(tab: OffersTab) -> dict[str, QAction]:
    """The tab's actions by name. Those of the table work while the table has the focus."""
    actions = [*_undo_actions(tab), *_cell_actions(tab), *_view_actions(tab)]
    return {action.objectName(): action for action in actions}


def _undo_actions(tab: OffersTab) -> list[QAction]:
    undo = tab.edits.stack.createUndoAction(tab, tab.tr("&Undo"))
    redo = tab.edits.stack.createRedoAction(tab, tab.tr("&Redo"))
    for action, name, key in ((undo, "undo", _KEYS.Undo), (redo, "redo", _KEYS.Redo)):
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setProperty("iconName", name)
        tab.addAction(action)
    return [undo, redo]


def _cell_actions(tab: OffersTab) -> list[QAction]:
    table, edits, tr = tab.table, tab.edits, tab.tr
    return [
        make_action(tab, "copy", tr("&Copy"), edits.copy, keys=_KEYS.Copy, icon="copy", on=table),
        make_action(
            tab,
            "copyWithHeaders",
            tr("Copy with &headers"),
            lambda: edits.copy(headers=True),
            keys="Ctrl+Shift+C",
            on=table,
        ),
        make_action(tab, "paste", tr("&Paste"), edits.paste, keys=_KEYS.Paste, icon="paste", on=table),
        make_action(
            tab,
            "fillDown",
            tr("Fill &down"),
            edits.fill_down,
            keys="Ctrl+D",
            tip=tr("The value of the first selected row, in all rows below"),
            on=table,
        ),
        make_action(tab, "clear", tr("C&lear"), edits.clear, keys="Delete", on=table),
        make_action(
            tab,
            "takeBack",
            tr("Take edits &back"),
            edits.take_back,
            keys="Ctrl+Backspace",
            tip=tr("Selected cells go back to what eMAG last said"),
            on=table,
        ),
        make_action(tab, "selectAll", tr("Select &all"), table.selectAll, keys=_KEYS.SelectAll, on=table),
    ]


def _view_actions(tab: OffersTab) -> list[QAction]:
    tr = tab.tr
    detail = make_action(
        tab, "showDetail", tr("Offer &details"), tab.toggle_detail, keys="Ctrl+I", icon="detail", checkable=True
    )
    detail.setChecked(True)
    return [
        detail,
        make_action(tab, "find", tr("&Search offers"), tab.focus_search, keys=_KEYS.Find, icon="search"),
        make_action(
            tab,
            "bulkEdit",
            tr("&Bulk edit…"),
            tab.bulk_edit,
            keys="Ctrl+B",
            icon="bulk",
            tip=tr("Change one field of all selected offers, with a preview"),
        ),
        make_action(tab, "clearFilters", tr("Clear &filters"), tab.filter_bar.clear, keys="Ctrl+Shift+F"),
        make_action(tab, "chooseColumns", tr("Choose &columns…"), lambda: tab.menus.choose_columns(), icon="columns"),
        make_action(tab, "saveView", tr("&Save this view…"), lambda: tab.menus.save_view(), icon="view"),
    ]
