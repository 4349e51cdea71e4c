"""The main window's actions and where they stand: menus, tool bar, command list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from emag_desk.ui.actions import make_action, put_aside_keys, usual_keys
from emag_desk.ui.category_actions import MENU as CATEGORY_MENU
from emag_desk.ui.category_actions import make_category_actions
from emag_desk.ui.offers.menu import MENU as OFFER_DEEDS
from emag_desk.ui.offers.menu import make_offer_deeds
from emag_desk.ui.product_menu import MENU as PRODUCT_MENU
from emag_desk.ui.product_menu import OF_OFFER, make_product_actions
from emag_desk.ui.tab_actions import TabActions, make_tool_bar
from emag_desk.ui.tab_places import INVOICES, ORDERS, RETURNS

if TYPE_CHECKING:
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.rows.actions import RowActions

#: What the tool bars of tabs are called.
_TAB_NAMES = {ORDERS: "orders", RETURNS: "returns", INVOICES: "invoices"}
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
    *OFFER_DEEDS,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)


class WindowActions:
    """Makes them, by name, and builds the menus and the tool bar of them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.by_name: dict[str, QAction] = dict(window.offers.actions_by_name)
        self._own: dict[int, TabActions] = {}
        self._aside: set[QKeySequence] = set()
        titles = {ORDERS: _tr("O&rders"), RETURNS: _tr("Ret&urns"), INVOICES: _tr("&Invoices")}
        self._tab_menus = {number: QMenu(title, window.menuBar()) for number, title in titles.items()}
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
            *make_offer_deeds(window),
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
        window.offers.actions_by_name |= {name: self.by_name[name] for name in (*OF_OFFER, *OFFER_DEEDS)}

    def _tab_actions(self) -> list[QAction]:
        """One for each tab, in their order: Ctrl+1 and so on."""
        tabs = (
            ("showOffers", _tr("&Offers"), "offers"),
            ("showOrders", _tr("O&rders"), "orders"),
            ("showReturns", _tr("Ret&urns"), "returns"),
            ("showInvoices", _tr("&Invoices"), "invoices"),
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
            (
                _tr("&Offers"),
                (*PRODUCT_MENU, "", *OFFER_DEEDS, "", "bulkEdit", "review", "", "clearFilters", "saveView"),
            ),
            (_tr("&Categories"), CATEGORY_MENU),
            (_tr("&Accounts"), ("accounts", "", "pull", "stopPull")),
            (
                _tr("&View"),
                (
                    "showOffers",
                    "showOrders",
                    "showReturns",
                    "showInvoices",
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
            if "bulkEdit" in names:  # behind the offers
                for own in self._tab_menus.values():
                    bar.addMenu(own)

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

    # -- tabs with deeds of their own ---------------------------------------------------------------------------------

    def add_tab(self, number: int, actions: RowActions[Any], detail: str) -> None:
        """A tab that brings its own actions came; `detail` is the one that shows its detail pane."""
        self._own[number] = TabActions(
            self._window,
            self._tab_menus[number],
            actions,
            name=f"{_TAB_NAMES[number]}ToolBar",
            title=_tr("Tool bar of this tab"),
            right=[self.by_name["commands"], actions[detail], self.by_name["accounts"]],
            pictures=(detail,),
        )
        self.show_tab(self._window.tabs.currentIndex())

    def show_tab(self, number: int) -> None:
        """Which tab is in front: it may have its own tool bar, and keys that others have elsewhere."""
        own = self._own.get(number)
        for each in self._own.values():
            each.show_bar(each is own)
        self.offers_bar.setVisible(own is None)
        taken = own.keys() if own is not None else set()
        for action in self.by_name.values():
            keys = usual_keys(action)
            if keys in taken or keys in self._aside:
                put_aside_keys(action, keys in taken)
        self._aside = taken
