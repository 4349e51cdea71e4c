"""The main window's actions and where they stand: menus, tool bar, command list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QWidget

from emag_desk.ui.actions import make_action
from emag_desk.ui.category_actions import MENU as CATEGORY_MENU
from emag_desk.ui.category_actions import make_category_actions
from emag_desk.ui.product_menu import MENU as PRODUCT_MENU
from emag_desk.ui.product_menu import OF_OFFER, make_product_actions

if TYPE_CHECKING:
    from emag_desk.ui.main_window import MainWindow

#: Actions that need what is loaded behind the window.
_NEED_DESK = (
    "import",
    "export",
    "review",
    "accounts",
    "pull",
    "stopPull",
    "preferences",
    "bulkEdit",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)


class WindowActions:
    """Makes them, by name, and builds the menus and the tool bar of them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.by_name: dict[str, QAction] = dict(window.offers.actions_by_name)
        self._make()
        self._build_menus()
        self._build_tool_bar()
        self.set_connected(False)

    def set_connected(self, connected: bool) -> None:
        """Whether everything behind the window is there."""
        for name in _NEED_DESK:
            self.by_name[name].setEnabled(connected)
        self.by_name["stopPull"].setEnabled(False)
        self.set_categories(False)
        self.set_products(False)

    def set_products(self, there: bool) -> None:
        """Whether product forms can be opened."""
        for name in PRODUCT_MENU:
            self.by_name[name].setEnabled(there)

    def set_categories(self, there: bool) -> None:
        """Whether the categories tab is there."""
        for name in filter(None, CATEGORY_MENU):
            self.by_name[name].setEnabled(there)

    def all(self) -> list[QAction]:
        """Every action, in the order of the menus, each once."""
        found: list[QAction] = []
        for menu in self._window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            found += [action for action in menu.actions() if not action.isSeparator() and action.menu() is None]
        return found

    def _make(self) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        for action in (
            make_action(
                window, "import", _tr("&Import CSV or XLSX…"), window.choose_import, keys="Ctrl+O", icon="import"
            ),
            make_action(
                window, "export", _tr("&Export this view…"), window.choose_export, keys="Ctrl+E", icon="export"
            ),
            make_action(
                window, "preferences", _tr("Pre&ferences…"), window.open_preferences, keys="Ctrl+,", icon="settings"
            ),
            make_action(window, "quit", _tr("&Quit"), window.close, keys=keys.Quit),
            make_action(
                window,
                "review",
                _tr("&Review changes…"),
                window.open_review,
                keys="Ctrl+S",
                icon="review",
                tip=_tr("See every staged change before anything is sent"),
            ),
            make_action(
                window, "accounts", _tr("&Accounts…"), window.open_accounts, keys="Ctrl+Shift+A", icon="account"
            ),
            make_action(
                window,
                "pull",
                _tr("&Pull offers"),
                window.pull,
                keys="F5",
                icon="pull",
                tip=_tr("Read the offers of all accounts from eMAG"),
            ),
            make_action(window, "stopPull", _tr("&Stop pulling"), window.stop_pull, icon="stop"),
            make_action(window, "showOffers", _tr("&Offers"), lambda: window.show_tab(0), keys="Ctrl+1", icon="offers"),
            make_action(
                window,
                "showCategories",
                _tr("Cat&egories"),
                lambda: window.show_tab(1),
                keys="Ctrl+2",
                icon="categories",
            ),
            make_action(window, "showOutbox", _tr("Out&box"), lambda: window.show_tab(2), keys="Ctrl+3", icon="outbox"),
            make_action(window, "showLog", _tr("Request &log"), lambda: window.show_tab(3), keys="Ctrl+4", icon="log"),
            *make_category_actions(window).values(),
            *make_product_actions(window),
            make_action(window, "commands", _tr("&Commands…"), window.open_commands, keys="Ctrl+K", icon="command"),
            make_action(
                window, "shortcuts", _tr("&Keyboard shortcuts"), window.open_shortcuts, keys="F1", icon="keyboard"
            ),
            make_action(window, "about", _tr("&About eMAG Desk"), window.open_about, icon="info"),
        ):
            self.by_name[action.objectName()] = action
            window.addAction(action)
        for name in ("bulkEdit", "showDetail", "clearFilters", "find"):
            window.addAction(self.by_name[name])
        window.offers.actions_by_name |= {name: self.by_name[name] for name in OF_OFFER}

    def _build_menus(self) -> None:
        bar = self._window.menuBar()
        for title, names in (
            (_tr("&File"), ("import", "export", "", "preferences", "", "quit")),
            (
                _tr("&Edit"),
                (
                    "undo",
                    "redo",
                    "",
                    "copy",
                    "copyWithHeaders",
                    "paste",
                    "",
                    "fillDown",
                    "clear",
                    "takeBack",
                    "",
                    "selectAll",
                    "find",
                ),
            ),
            (_tr("&Offers"), (*PRODUCT_MENU, "", "bulkEdit", "review", "", "clearFilters", "saveView")),
            (_tr("&Categories"), CATEGORY_MENU),
            (_tr("&Accounts"), ("accounts", "", "pull", "stopPull")),
            (
                _tr("&View"),
                (
                    "showOffers",
                    "showCategories",
                    "showOutbox",
                    "showLog",
                    "",
                    "showDetail",
                    "chooseColumns",
                    "",
                    "commands",
                ),
            ),
            (_tr("&Help"), ("shortcuts", "about")),
        ):
            menu = QMenu(title, bar)
            for name in names:
                if name:
                    menu.addAction(self.by_name[name])
                else:
                    menu.addSeparator()
            bar.addMenu(menu)

    def _build_tool_bar(self) -> None:
        window = self._window
        bar = QToolBar(_tr("Tool bar"), window)
        bar.setObjectName("toolBar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in ("pull", "bulkEdit", "", "import", "export", "", "undo", "redo"):
            if name:
                bar.addAction(self.by_name[name])
            else:
                bar.addSeparator()
        spring = QWidget(bar)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spring)
        for name in ("commands", "showDetail", "accounts"):
            bar.addAction(self.by_name[name])
        for name in ("undo", "redo", "showDetail"):
            button = bar.widgetForAction(self.by_name[name])
            if hasattr(button, "setToolButtonStyle"):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        window.addToolBar(bar)
