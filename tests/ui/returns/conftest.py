"""A cache with the practice marketplace's returns and orders, a desk on it, and the returns tab over both."""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog

from emag_desk.desk import Desk
from emag_desk.domain.clock import SystemClock
from emag_desk.practice.process import PracticeProcess
from emag_desk.secrets import Secrets
from emag_desk.store import order_reader, return_reader
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.tabs.returns import ReturnsTab
from emag_desk.ui.tasks import Tasks

from .return_bench import ACCOUNTS, OpenedReturns, ReturnsBench, until


@pytest.fixture(scope="session")
def return_market(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    """A practice marketplace with a few dozen orders on each platform, of which some came back."""
    return practice_of(offers=40, orders=60)


def _read_all(market: PracticeProcess, platform: str, route: str) -> list[dict[str, Any]]:
    login = base64.b64encode(f"{market.username}:{market.password}".encode()).decode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    found: list[dict[str, Any]] = []
    for kind in (3, 2):
        body = json.dumps({"type": kind, "itemsPerPage": 100, "currentPage": 1}).encode()
        headers = {"Authorization": f"Basic {login}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"{market.url(platform)}/{route}", body, headers)
        with opener.open(request, timeout=30) as answer:
            found += json.load(answer)["results"]
    return found


@pytest.fixture(scope="session")
def _filled_once(return_market: PracticeProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = DataDirectory(tmp_path_factory.mktemp("returns") / "data")
    directory.create()
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    now = datetime.now(UTC).isoformat()
    for account, platform in ACCOUNTS.items():
        orders = _read_all(return_market, platform, "order/read")
        cache.orders.put(account, orders, remember={order_reader.PULLED_AT: now})
        returns = _read_all(return_market, platform, "rma/read")
        cache.returns.put(account, returns, remember={return_reader.PULLED_AT: now})
    cache.close()
    return directory.path


@pytest.fixture
def filled_returns(_filled_once: Path, data_path: Path) -> DataDirectory:
    """A data directory whose cache holds the returns and orders of two accounts."""
    shutil.copytree(_filled_once, data_path)
    return DataDirectory(data_path)


@pytest.fixture
def dialect() -> str:
    """The dialect of the accounts; a test may say "erp" as a parameter."""
    return "marketplace"


@pytest.fixture
def return_environment(dialect: str, return_market: PracticeProcess) -> dict[str, str]:
    """Two accounts on the practice marketplace."""
    return_market.ask("switches", {"magflow_paths": dialect == "erp"})
    found = {"EMAG_DESK_WHO": "Ana"}
    for account, platform in ACCOUNTS.items():
        name = account.upper().replace("-", "_")
        found[f"EMAG_{name}_USERNAME"] = return_market.username
        found[f"EMAG_{name}_PASSWORD"] = return_market.password
        found[f"EMAG_{name}_BASE_URL"] = return_market.url(platform)
        found[f"EMAG_{name}_DIALECT"] = dialect
    return found


@pytest.fixture
def returns_tab(
    filled_returns: DataDirectory, return_environment: dict[str, str], return_market: PracticeProcess, qtbot: Any
) -> Iterator[OpenedReturns]:
    """Open the tab inside a coroutine: `async with returns_tab() as bench`. What it orders is sent."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[ReturnsBench]:
        tasks = Tasks()
        queries, pages = ReaderThread(filled_returns.cache), ReaderThread(filled_returns.cache)
        desk = await Desk.open(filled_returns, environment=return_environment, secrets=Secrets())
        desk.push._settle_seconds = desk.push._again_seconds = 0.05
        pushing = asyncio.create_task(desk.push.run_forever())
        settings = QSettings(str(filled_returns.window), QSettings.Format.IniFormat)
        tab = ReturnsTab(queries, pages, tasks, settings)
        strip = ProgressStrip()
        bench = ReturnsBench(tab, desk, tasks, return_market)
        tab.resize(1500, 800)
        tab.show()
        tab.connect_desk(desk, strip)
        await until(lambda: tab.source.is_complete and tab._pulled_at is not None)
        await bench.searched()
        try:
            yield bench
        finally:
            for dialog in tab.findChildren(QDialog):
                dialog.close()
            tab.disconnect_changes()
            await tasks.close()
            await desk.push.aclose()
            await asyncio.gather(pushing, return_exceptions=True)
            await desk.aclose()
            for thread in (queries, pages):
                thread.close()
            for widget in (tab, strip):
                widget.close()
                widget.deleteLater()

    yield opened
