"""New orders are told of once, not in quiet hours, not for the first reading; the tab counts those that wait."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, time
from typing import Any

import pytest
from PySide6.QtWidgets import QTabWidget

from emag_desk.domain.order_facets import Folder
from emag_desk.sync.order_pull import OrderPullReport
from emag_desk.ui.orders.notifications import OrderNews, badge_of, is_quiet, open_new_orders

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.mark.parametrize(
    ("now", "since", "until", "quiet"),
    [
        ("23:30", "22:00", "07:00", True),
        ("06:59", "22:00", "07:00", True),
        ("07:00", "22:00", "07:00", False),
        ("21:59", "22:00", "07:00", False),
        ("12:30", "12:00", "13:00", True),
        ("13:00", "12:00", "13:00", False),
        ("12:30", "", "", False),
        ("12:30", "12:00", "", False),
        ("12:30", "12:30", "12:30", False),
    ],
)
def test_quiet_hours_go_over_midnight_and_need_both_ends(now: str, since: str, until: str, quiet: bool) -> None:
    assert is_quiet(time.fromisoformat(now), since, until) is quiet


async def _prefer(bench: Any, **wanted: Any) -> None:
    old = bench.desk.settings.preferences
    await bench.desk.save_preferences(type(old)(**{**old.model_dump(), **wanted}))


def _report(account: str, arrived: list[int], *, first: bool = False) -> OrderPullReport:
    return OrderPullReport(account, datetime.now(UTC), new=list(arrived), arrived=list(arrived), first=first)


def test_new_orders_are_told_of_once_and_without_names(run: Run, orders_tab: Callable[[], Any]) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            await bench.open(Folder.NEW)
            told: list[tuple[str, str]] = []
            news = OrderNews(bench.tab, bench.desk)
            news.gathering.setInterval(0)
            news.told.connect(lambda title, text: told.append((title, text)))
            fresh = [order for order in bench.orders() if order.account == "shop-ro"]
            account = bench.desk.account("shop-ro")
            numbers = [order.id for order in fresh]
            bench.tab.jobs.pulled.emit(account, _report("shop-ro", numbers, first=True))
            assert not news.gathering.isActive()
            for part in (numbers[:1], numbers[1:], numbers[:1]):  # one piece after the other, one of them twice
                bench.tab.jobs.pulled.emit(account, _report("shop-ro", part))
            await bench.until(lambda: told)
            [(title, text)] = told
            assert title == f"{len(numbers)} new orders"
            assert text.startswith("SHOP_RO: ") and "RON" in text
            assert not any(order.customer in text for order in fresh)

            clock = bench.tab.now().astimezone()
            hour = f"{clock:%H}:00"
            await _prefer(bench, quiet_from=hour, quiet_until=f"{(clock.hour + 2) % 24:02d}:00")
            assert news.is_quiet()
            bench.tab.jobs.pulled.emit(account, _report("shop-ro", numbers))
            await bench.until(lambda: not news.gathering.isActive())
            await _prefer(bench, quiet_from="", quiet_until="", notify_orders=False)
            bench.tab.jobs.pulled.emit(account, _report("shop-ro", numbers))
            await bench.until(lambda: not news.gathering.isActive())
            await _prefer(bench, notify_orders=True)
            bench.tab.jobs.pulled.emit(account, _report("shop-ro", numbers[:1]))
            await bench.until(lambda: len(told) > 1)
            assert told[1][0] == f"New order {numbers[0]}" and len(told) == 2

    run(job())


def test_the_tab_says_how_many_wait_and_a_press_opens_them(run: Run, orders_tab: Callable[[], Any]) -> None:
    async def job() -> None:
        async with orders_tab() as bench:
            tabs = QTabWidget()
            tabs.addTab(bench.tab, "Orders")
            tabs.addTab(QTabWidget(), "Other")
            tabs.setCurrentIndex(1)
            counted: list[int] = []
            news = OrderNews(bench.tab, bench.desk)
            news.counted.connect(badge_of(bench.tab))
            news.counted.connect(counted.append)
            await bench.until(lambda: counted)
            assert tabs.tabText(0) == f"Orders ({bench.folders.counts()[Folder.NEW]})"
            open_new_orders(bench.tab)
            await bench.searched()
            assert tabs.currentWidget() is bench.tab and bench.folders.folder is Folder.NEW
            assert {order.status for order in bench.orders()} == {1}
            bench.tab.setParent(None)
            tabs.deleteLater()

    run(job())
