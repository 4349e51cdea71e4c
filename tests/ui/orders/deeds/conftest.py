"""The orders tab of a shop whose orders come when a test wants them, and whose deeds are sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from emag_desk.domain.clock import SystemClock
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.order_reader import PULLED_AT

from .deed_bench import ACCOUNT, PLATFORM, Deeds, OpenedDeeds


@pytest.fixture(scope="package")
def deed_market() -> Iterator[PracticeProcess]:
    """A practice marketplace with offers, whose orders arrive only when they are asked for."""
    with PracticeProcess.start(offers=30, orders=0) as market:
        yield market


@pytest.fixture
def filled_orders(data_path: Path) -> DataDirectory:
    """A data directory whose cache was read, and holds no order yet."""
    directory = DataDirectory(data_path)
    directory.create()
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    cache.orders.put(ACCOUNT, [], remember={PULLED_AT: datetime.now(UTC).isoformat()})
    cache.close()
    return directory


@pytest.fixture
def dialect() -> str:
    """The dialect of the account; a test may say "erp" as a parameter."""
    return "marketplace"


@pytest.fixture
def order_environment(dialect: str, deed_market: PracticeProcess) -> dict[str, str]:
    """One account on a marketplace that starts anew."""
    deed_market.ask("reset", {})
    deed_market.ask("switches", {"magflow_paths": dialect == "erp"})
    return {
        "EMAG_DESK_WHO": "Ana",
        "EMAG_SHOP_RO_USERNAME": deed_market.username,
        "EMAG_SHOP_RO_PASSWORD": deed_market.password,
        "EMAG_SHOP_RO_BASE_URL": deed_market.url(PLATFORM),
        "EMAG_SHOP_RO_DIALECT": dialect,
    }


@pytest.fixture
def deeds(orders_tab: Callable[[], Any], deed_market: PracticeProcess) -> OpenedDeeds:
    """Open the tab inside a coroutine, with what sends its deeds: `async with deeds() as shop`."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Deeds]:
        async with orders_tab() as bench:
            bench.desk.push._settle_seconds = bench.desk.push._again_seconds = 0.05
            pushing = asyncio.create_task(bench.desk.push.run_forever())
            try:
                yield Deeds(bench, deed_market)
            finally:
                for dialog in bench.tab.findChildren(QDialog):
                    dialog.close()
                await bench.desk.push.aclose()
                await asyncio.gather(pushing, return_exceptions=True)

    return opened
