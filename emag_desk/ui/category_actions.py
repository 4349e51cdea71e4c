"""What can be done with categories, as actions for the menu, keys and the command list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from emag_desk.ui.actions import make_action

if TYPE_CHECKING:
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.tabs.categories import CategoriesTab

#: The menu, from top to bottom; the empty ones are lines.
MENU = (
    "findCategory",
    "",
    "newProductHere",
    "showCategoryOffers",
    "exportCategoryTemplate",
    "",
    "readCategoryAgain",
    "readCategoryValues",
    "",
    "pullCategories",
    "stopCategories",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CategoryActions", text)


def make_category_actions(window: MainWindow) -> dict[str, QAction]:
    """The actions by name. Each shows the categories tab first, so that what it does can be seen."""

    def on_tab(run: Callable[[CategoriesTab], object], *, show: bool = True) -> Callable[[], None]:
        def act() -> None:
            if (tab := window.categories) is not None:
                if show:
                    window.show_page(tab)
                run(tab)

        return act

    actions = [
        make_action(
            window,
            "findCategory",
            _tr("&Search categories"),
            on_tab(lambda tab: tab.focus_search()),
            keys="Ctrl+Shift+K",
            icon="search",
        ),
        make_action(
            window,
            "newProductHere",
            _tr("&New product in this category…"),
            on_tab(lambda tab: tab.new_product()),
            keys="Ctrl+Alt+N",
            icon="plus",
        ),
        make_action(
            window,
            "showCategoryOffers",
            _tr("&Offers of this category"),
            on_tab(lambda tab: tab.show_offers(), show=False),
            keys="Ctrl+Shift+O",
            icon="offers",
        ),
        make_action(
            window,
            "exportCategoryTemplate",
            _tr("&Export template…"),
            on_tab(lambda tab: tab.export_template()),
            keys="Ctrl+Shift+E",
            icon="export",
            tip=_tr("A spreadsheet with a column for each characteristic and tag of this category"),
        ),
        make_action(
            window,
            "readCategoryAgain",
            _tr("&Read this category again"),
            on_tab(lambda tab: tab.read_again()),
            keys="Ctrl+R",
            icon="refresh",
        ),
        make_action(
            window,
            "readCategoryValues",
            _tr("Read all &values of this category"),
            on_tab(lambda tab: tab.read_all_values()),
            icon="pull",
        ),
        make_action(
            window,
            "pullCategories",
            _tr("&Pull categories"),
            on_tab(lambda tab: tab.pull()),
            keys="Shift+F5",
            icon="pull",
            tip=_tr("Read the list of all categories from eMAG"),
        ),
        make_action(
            window,
            "stopCategories",
            _tr("S&top reading categories"),
            on_tab(lambda tab: tab.jobs.stop(), show=False),
            icon="stop",
        ),
    ]
    return {action.objectName(): action for action in actions}
