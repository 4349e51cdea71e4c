"""What a tab with deeds of its own brings into the window: its menu, its tool bar, and keys of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from emag_desk.ui.actions import usual_keys

if TYPE_CHECKING:
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.rows.actions import RowActions


class TabActions(QObject):
    """Fills `menu` from a tab's registry and makes the tool bar `name`; both again whenever an action is added.

    `right` stand at the right of the bar; those of them in `pictures` show their icon only.
    """

    def __init__(
        self,
        window: MainWindow,
        menu: QMenu,
        actions: RowActions[Any],
        *,
        name: str,
        title: str,
        right: Sequence[QAction],
        pictures: Collection[str],
    ) -> None:
        super().__init__(window)
        self._window, self._menu, self._actions = window, menu, actions
        self._name, self._title, self._right, self._pictures = name, title, right, pictures
        self._bar: QToolBar | None = None
        self._shown = False
        actions.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        self._actions.fill(self._menu)
        if self._bar is not None:
            self._window.removeToolBar(self._bar)
            self._bar.deleteLater()
        self._bar = make_tool_bar(
            self._window, self._name, self._title, self._actions.tools(), self._right, pictures=self._pictures
        )
        self._window.addToolBar(self._bar)
        self.show_bar(self._shown)

    def show_bar(self, shown: bool) -> None:
        """Whether the tab is in front."""
        self._shown = shown
        if self._bar is not None:
            self._bar.setVisible(shown)

    def keys(self) -> set[QKeySequence]:
        """The keys that are the tab's own while it is in front."""
        return {usual_keys(action) for action in self._actions.all()} - {QKeySequence()}


def make_tool_bar(
    window: MainWindow,
    name: str,
    title: str,
    groups: Sequence[Sequence[QAction]],
    right: Sequence[QAction],
    *,
    pictures: Collection[str] = (),
) -> QToolBar:
    """A tool bar with groups of actions at the left and some at the right; `pictures` show their icon only."""
    bar = QToolBar(title, window)
    bar.setObjectName(name)
    bar.setMovable(False)
    bar.setIconSize(QSize(18, 18))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for number, group in enumerate(groups):
        if number:
            bar.addSeparator()
        bar.addActions(list(group))
    spring = QWidget(bar)
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spring)
    bar.addActions(list(right))
    for action in bar.actions():
        button = bar.widgetForAction(action)
        if action.objectName() in pictures and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return bar
