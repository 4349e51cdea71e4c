"""What can be done on the offers tab, as actions for menus, keys and the command list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from emag_desk.ui.actions import make_action

if TYPE_CHECKING:
    from emag_desk.ui.tabs.offers import OffersTab

_KEYS = QKeySequence.StandardKey


def _tr(text: str) -> str:
    return QCoreApplication.translate("OfferActions", text)


def make_offer_actions(tab: OffersTab) -> dict[str, QAction]:
    """The tab's actions by name. Those of the table work while the table has the focus."""
    actions = [*_undo_actions(tab), *_cell_actions(tab), *_view_actions(tab)]
    return {action.objectName(): action for action in actions}


def _undo_actions(tab: OffersTab) -> list[QAction]:
    undo = tab.edits.stack.createUndoAction(tab, _tr("&Undo"))
    redo = tab.edits.stack.createRedoAction(tab, _tr("&Redo"))
    for action, name, key in ((undo, "undo", _KEYS.Undo), (redo, "redo", _KEYS.Redo)):
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setProperty("iconName", name)
        tab.addAction(action)
    return [undo, redo]


def _cell_actions(tab: OffersTab) -> list[QAction]:
    table, edits = tab.table, tab.edits
    return [
        make_action(tab, "copy", _tr("&Copy"), edits.copy, keys=_KEYS.Copy, icon="copy", on=table),
        make_action(
            tab,
            "copyWithHeaders",
            _tr("Copy with &headers"),
            lambda: edits.copy(headers=True),
            keys="Ctrl+Shift+C",
            on=table,
        ),
        make_action(tab, "paste", _tr("&Paste"), edits.paste, keys=_KEYS.Paste, icon="paste", on=table),
        make_action(
            tab,
            "fillDown",
            _tr("Fill &down"),
            edits.fill_down,
            keys="Ctrl+D",
            tip=_tr("The value of the first selected row, in all rows below"),
            on=table,
        ),
        make_action(tab, "clear", _tr("C&lear"), edits.clear, keys="Delete", on=table),
        make_action(
            tab,
            "takeBack",
            _tr("Take edits &back"),
            edits.take_back,
            keys="Ctrl+Backspace",
            tip=_tr("Selected cells go back to what eMAG last said"),
            on=table,
        ),
        make_action(tab, "selectAll", _tr("Select &all"), table.selectAll, keys=_KEYS.SelectAll, on=table),
    ]


def _view_actions(tab: OffersTab) -> list[QAction]:
    detail = make_action(
        tab, "showDetail", _tr("Offer &details"), tab.toggle_detail, keys="Ctrl+I", icon="detail", checkable=True
    )
    detail.setChecked(True)
    return [
        detail,
        make_action(tab, "find", _tr("&Search offers"), tab.focus_search, keys=_KEYS.Find, icon="search"),
        make_action(
            tab,
            "bulkEdit",
            _tr("&Bulk edit…"),
            tab.bulk_edit,
            keys="Ctrl+B",
            icon="bulk",
            tip=_tr("Change one field of all selected offers, with a preview"),
        ),
        make_action(tab, "clearFilters", _tr("Clear &filters"), tab.filter_bar.clear, keys="Ctrl+Shift+F"),
        make_action(tab, "chooseColumns", _tr("Choose &columns…"), lambda: tab.menus.choose_columns(), icon="columns"),
        make_action(tab, "saveView", _tr("&Save this view…"), lambda: tab.menus.save_view(), icon="view"),
    ]
