"""What can be done with the row on show, as buttons."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from emag_desk.ui.flow import FlowLayout
from emag_desk.ui.rows.actions import RowActions, Section

#: Their actions stand as buttons, as far as the row allows them.
_SECTIONS = (Section.STATUS, Section.CONTENT, Section.SHIPPING, Section.PAPERS)
#: For the one row on show the action of one does it.
_OF_MANY = frozenset({"awbRun"})


class StepButtons(QWidget):
    """The registered actions on rows; what cannot be done is not shown here, the menus say why."""

    def __init__(self, actions: RowActions[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._flow = FlowLayout(self, gap=6)
        self._buttons: dict[str, QToolButton] = {}
        actions.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        for action in self._actions.of(_SECTIONS):
            if action.objectName() in self._buttons or action.objectName() in _OF_MANY:
                continue
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setObjectName(f"step-{action.objectName()}")
            button.setProperty("chip", True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self._flow.addWidget(button)
            self._buttons[action.objectName()] = button
            button.setVisible(action.isEnabled())
            action.enabledChanged.connect(button.setVisible)
