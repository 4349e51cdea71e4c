"""A cache with the practice marketplace's orders and invoices, a desk on it, and the invoices tab over both."""

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
from emag_desk.domain.invoice_row import Source
from emag_desk.practice.process import PracticeProcess
from emag_desk.secrets import Secrets
from emag_desk.store import invoice_reader, order_reader
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.threads import ReaderThread
from emag_desk.ui.invoices import placing_dialog
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.rows import source
from emag_desk.ui.tabs.invoices import InvoicesTab
from emag_desk.ui.tasks import Tasks

from .invoice_bench import ACCOUNTS, InvoicesBench, OpenedInvoices, until


@pytest.fixture(scope="session")
def invoice_market(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    """A practice marketplace with a few dozen orders on each platform, many of them invoiced."""
    return practice_of(offers=40, orders=60)


def _read_all(market: PracticeProcess, platform: str, route: str, **filters: Any) -> list[dict[str, Any]]:
    login = base64.b64encode(f"{market.username}:{market.password}".encode()).decode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    body = json.dumps({"itemsPerPage": 100, "currentPage": 1, **filters}).encode()
    headers = {"Authorization": f"Basic {login}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{market.url(platform)}/{route}", body, headers)
    with opener.open(request, timeout=30) as answer:
        results = json.load(answer)["results"]
    found: list[dict[str, Any]] = results if isinstance(results, list) else results["invoices"]
    return found


@pytest.fixture(scope="session")
def _filled_once(invoice_market: PracticeProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = DataDirectory(tmp_path_factory.mktemp("invoices") / "data")
    directory.create()
    cache = Cache(directory.cache, SystemClock())
    cache.open()
    now = datetime.now(UTC).isoformat()
    for account, platform in ACCOUNTS.items():
        orders = [one for kind in (3, 2) for one in _read_all(invoice_market, platform, "order/read", type=kind)]
        cache.orders.put(account, orders, remember={order_reader.PULLED_AT: now})
        cache.invoices.put(account, _read_all(invoice_market, platform, "invoice/read"))
        theirs = _read_all(invoice_market, platform, "customer-invoice/read")
        read = json.dumps([now[:10], "2020-01-01"])
        remember = {invoice_reader.PULLED_AT: now, invoice_reader.reached_name(Source.CUSTOMER): read}
        cache.customer_invoices.put(account, theirs, remember=remember)
    cache.close()
    return directory.path


@pytest.fixture
def filled_invoices(_filled_once: Path, data_path: Path) -> DataDirectory:
    """A data directory whose cache holds the orders and invoices of two accounts."""
    shutil.copytree(_filled_once, data_path)
    return DataDirectory(data_path)


@pytest.fixture
def dialect() -> str:
    """The dialect of the accounts; a test may say "erp" as a parameter."""
    return "marketplace"


@pytest.fixture
def invoice_environment(dialect: str, invoice_market: PracticeProcess) -> dict[str, str]:
    """Two accounts on the practice marketplace."""
    invoice_market.ask("reset", {})
    invoice_market.ask("switches", {"magflow_paths": dialect == "erp"})
    found = {"EMAG_DESK_WHO": "Ana"}
    for account, platform in ACCOUNTS.items():
        name = account.upper().replace("-", "_")
        found[f"EMAG_{name}_USERNAME"] = invoice_market.username
        found[f"EMAG_{name}_PASSWORD"] = invoice_market.password
        found[f"EMAG_{name}_BASE_URL"] = invoice_market.url(platform)
        found[f"EMAG_{name}_PLATFORM"] = platform
        found[f"EMAG_{name}_DIALECT"] = dialect
    return found


@pytest.fixture
def invoices_tab(
    filled_invoices: DataDirectory,
    invoice_environment: dict[str, str],
    invoice_market: PracticeProcess,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> Iterator[OpenedInvoices]:
    """Open the tab inside a coroutine: `async with invoices_tab() as bench`. What it orders is sent."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[InvoicesBench]:
        tasks = Tasks()
        queries, pages = ReaderThread(filled_invoices.cache), ReaderThread(filled_invoices.cache)
        desk = await Desk.open(filled_invoices, environment=invoice_environment, secrets=Secrets())
        desk.push._settle_seconds = desk.push._again_seconds = 0.05
        pushing = asyncio.create_task(desk.push.run_forever())
        settings = QSettings(str(filled_invoices.window), QSettings.Format.IniFormat)
        tab = InvoicesTab(queries, pages, tasks, settings)
        strip = ProgressStrip()
        bench = InvoicesBench(tab, desk, tasks, invoice_market)
        monkeypatch.setattr(source, "_PACE", 40)  # nobody's eyes need a rest here
        monkeypatch.setattr(placing_dialog, "publisher_for", lambda target, secret: bench.site)
        tab.resize(1500, 900)
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
