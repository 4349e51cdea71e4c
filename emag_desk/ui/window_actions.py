"""The main window's actions and where they stand: menus, tool bar, command list."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from emag_desk.ui.actions import make_action, put_aside_keys, usual_keys
from emag_desk.ui.category_actions import MENU as CATEGORY_MENU
from emag_desk.ui.category_actions import make_category_actions
from emag_desk.ui.product_menu import MENU as PRODUCT_MENU
from emag_desk.ui.product_menu import OF_OFFER, make_product_actions

if TYPE_CHECKING:
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.orders.actions import OrderActions

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
        self._orders: OrderActions | None = None
        self.orders_menu = QMenu(_tr("O&rders"), window.menuBar())
        self.orders_bar: QToolBar | None = None
        self._showing_orders = False
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
            *self._tab_actions(),
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

    def _tab_actions(self) -> list[QAction]:
        """One for each tab, in their order: Ctrl+1 and so on."""
        tabs = (
            ("showOffers", _tr("&Offers"), "offers"),
            ("showOrders", _tr("O&rders"), "orders"),
            ("showCategories", _tr("Cat&egories"), "categories"),
            ("showOutbox", _tr("Out&box"), "outbox"),
            ("showLog", _tr("Request &log"), "log"),
        )
        return [
            make_action(
                self._window, name, text, partial(self._window.show_tab, number), keys=f"Ctrl+{number + 1}", icon=icon
            )
            for number, (name, text, icon) in enumerate(tabs)
        ]

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
            (_tr("O&rders"), ()),
            (_tr("&Categories"), CATEGORY_MENU),
            (_tr("&Accounts"), ("accounts", "", "pull", "stopPull")),
            (
                _tr("&View"),
                (
                    "showOffers",
                    "showOrders",
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
            menu = QMenu(title, bar) if names else self.orders_menu
            for name in names:
                if name:
                    menu.addAction(self.by_name[name])
                else:
                    menu.addSeparator()
            bar.addMenu(menu)

    def _build_tool_bar(self) -> None:
        named = self.by_name
        groups = [["pull", "bulkEdit"], ["import", "export"], ["undo", "redo"]]
        right = ["commands", "showDetail", "accounts"]
        self.offers_bar = make_tool_bar(
            self._window,
            "toolBar",
            _tr("Tool bar"),
            [[named[name] for name in group] for group in groups],
            [named[name] for name in right],
            pictures=("undo", "redo", "showDetail"),
        )
        self._window.addToolBar(self.offers_bar)

    # -- the orders tab ----------------------------------------------------------------------------------------------

    def add_orders(self, actions: OrderActions) -> None:
        """Fill the menu of the orders and make their tool bar; both again whenever an action is added."""
        self._orders = actions
        actions.changed.connect(self._fill_orders)
        self._fill_orders()

    def _fill_orders(self) -> None:
        assert self._orders is not None
        self.orders_menu.clear()
        self._orders.fill(self.orders_menu)
        if self.orders_bar is not None:
            self._window.removeToolBar(self.orders_bar)
            self.orders_bar.deleteLater()
        right = [self.by_name["commands"], self._orders["showOrderDetail"], self.by_name["accounts"]]
        self.orders_bar = make_tool_bar(
            self._window,
            "ordersToolBar",
            _tr("Tool bar of the orders"),
            self._orders.tools(),
            right,
            pictures=("showOrderDetail",),
        )
        self._window.addToolBar(self.orders_bar)
        self.show_orders(self._showing_orders)

    def show_orders(self, shown: bool) -> None:
        """Whether the orders tab is in front: it has its own tool bar, and keys that others have elsewhere."""
        self._showing_orders = shown
        self.offers_bar.setVisible(not shown or self.orders_bar is None)
        if self.orders_bar is not None:
            self.orders_bar.setVisible(shown)
        wanted = {usual_keys(action) for action in self._orders.all()} if self._orders is not None else set()
        for action in self.by_name.values():
            if usual_keys(action) in wanted - {QKeySequence()}:
                put_aside_keys(action, shown)


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
