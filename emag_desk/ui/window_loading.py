"""What is loaded behind the window's first paint: everything but the offers themselves."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import TYPE_CHECKING, Any

from emag_desk.ui.tab_places import CATEGORIES, LOG, OUTBOX

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.main_window import MainWindow
    from emag_desk.ui.product_actions import ProductForms
    from emag_desk.ui.progress import ProgressStrip
    from emag_desk.ui.tabs.categories import CategoriesTab

#: Imported on a worker, so that the window's thread need not wait for it.
_LATER = (
    "offer_detail",
    "outbox_view",
    "log_view",
    "progress",
    "budget",
    "pull_jobs",
    "transfers",
    "alerts",
    "tabs.categories",
    "product_actions",
)


async def import_rest() -> dict[str, Any]:
    """The modules, by their name within `ui`."""
    return {name: await asyncio.to_thread(import_module, f"emag_desk.ui.{name}") for name in _LATER}


async def add_rest(window: MainWindow, desk: Desk) -> None:
    """Build one part after the other, and let the window breathe in between."""
    later, tasks = window.later, window.tasks
    strip: ProgressStrip = later["progress"].ProgressStrip(window)
    window.strip = strip
    window.body.addWidget(strip)
    window.jobs = later["pull_jobs"].PullJobs(desk, tasks, strip, window)
    window.jobs.said.connect(window.notice.say)
    window.jobs.running_changed.connect(window.show_pulling)
    window.transfers = later["transfers"].Transfers(desk, window.offers, strip, tasks, window)
    window.transfers.said.connect(window.notice.say)
    gauge = later["budget"].BudgetGauge(window)
    gauge.connect_desk(desk)
    window.status.add_gauge(gauge)
    await asyncio.sleep(0)
    for tab in window.folder_tabs.values():
        tab.connect_desk(desk, strip)
        await asyncio.sleep(0)
    detail = later["offer_detail"].OfferDetail(window.pages, window, tasks=tasks)
    detail.connect_desk(desk)
    window.offers.add_detail(detail)
    await asyncio.sleep(0)
    outbox = later["outbox_view"].OutboxTab(desk, tasks, window)
    outbox.attention_changed.connect(window.show_attention)
    outbox.checking_changed.connect(lambda count: setattr(window, "checking", count))
    outbox.review_wanted.connect(window.open_review)
    window.put_tab(OUTBOX, outbox)
    await asyncio.sleep(0)
    window.put_tab(LOG, later["log_view"].LogTab(desk, tasks, window))
    await asyncio.sleep(0)
    _add_categories(window, later["tabs.categories"].CategoriesTab, desk, strip)
    products = later["product_actions"].ProductForms(desk, tasks, window)
    outbox.form_wanted.connect(products.edit)
    _add_products(window, products)
    window.alerts = later["alerts"].Alerts(desk, window.notice, tasks, window)


def _add_categories(window: MainWindow, make: type[CategoriesTab], desk: Desk, strip: ProgressStrip) -> None:
    categories = window.categories = make(desk, window.pages, strip, window.tasks, window.settings, window)
    categories.offers_wanted.connect(window.show_offers)
    categories.accounts_wanted.connect(window.open_accounts)
    categories.practice_wanted.connect(window.practice_wanted)
    window.put_tab(CATEGORIES, categories)
    window.actions_.set_categories(True)
    stop = window.actions_.by_name["stopCategories"]
    stop.setEnabled(False)
    categories.jobs.running_changed.connect(stop.setEnabled)


def _add_products(window: MainWindow, products: ProductForms) -> None:
    window.products = products
    products.review_wanted.connect(window.open_review)
    products.said.connect(window.notice.say)
    if window.categories is not None:
        window.categories.product_wanted.connect(lambda account, category, _: products.new(account, category))
    window.actions_.set_products(True)
