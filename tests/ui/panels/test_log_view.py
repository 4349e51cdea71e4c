"""The request log tab: finding a call, reading its bodies, giving it away without personal data."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from emag_desk.domain.calls import Call
from emag_desk.domain.changes import Kind
from emag_desk.ui import log_view
from emag_desk.ui.log_model import LogColumn
from emag_desk.ui.log_view import LogTab

Run = Callable[[Any], Any]

ANSWER = json.dumps({"isError": False, "results": [{"id": 7, "customer": {"name": "Ion Pop", "phone_1": "0722"}}]})


async def logged(here: Any, *calls: dict[str, Any]) -> LogTab:
    now = here.desk.clock.now()
    for number, changes in enumerate(calls):
        call = Call(
            **{
                "correlation_id": f"call-{number}",
                "account": "shop-ro",
                "family": "other",
                "method": "POST",
                "url": "https://marketplace-api.emag.ro/api-3/product_offer/read",
                "endpoint": "product_offer/read",
                "started_at": now - timedelta(seconds=len(calls) - number),
                "request_body": '{"currentPage":1}',
                "response_body": ANSWER,
                "status": 200,
                "seconds": 0.25,
                "outcome": "confirmed",
                **changes,
            }
        )
        await here.desk.thread.run(here.desk.request_log.begin, call)
        await here.desk.thread.run(here.desk.request_log.finish, call)
    tab = LogTab(here.desk, here.tasks)
    tab.resize(1100, 700)
    tab.show()
    await here.until(lambda: tab.model.rowCount() == len(calls))
    await here.settled()
    return tab


def ids(tab: LogTab) -> list[str]:
    return [tab.model.at(row).correlation_id for row in range(tab.model.rowCount())]


FAILED = {"status": 503, "outcome": "unknown", "error": "eMAG answered with a web page.", "endpoint": "offer/save"}


def test_calls_are_listed_newest_first_and_filtered(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = await logged(here, {}, FAILED, {"account": "shop-bg"})
            assert ids(tab) == ["call-2", "call-1", "call-0"]
            cells = [tab.model.index(1, column).data() for column in LogColumn]
            assert cells[1:6] == [
                "Luxora RO",
                "offer/save",
                "503",
                "250 ms",
                "Outcome unknown: eMAG answered with a web page.",
            ]
            tab.failed.click()
            await here.until(lambda: ids(tab) == ["call-1"])
            tab.failed.click()
            tab.account.setCurrentIndex(tab.account.findData("shop-bg"))
            await here.until(lambda: ids(tab) == ["call-2"])
            tab.account.setCurrentIndex(0)
            here.type(tab.search, "call-0")
            await here.until(lambda: ids(tab) == ["call-0"])
            here.type(tab.search, "")
            tab.day.setCurrentIndex(1)
            await here.until(lambda: not ids(tab) and here.says(tab, "No calls"))
            tab.disconnect_changes()

    run(scene())


def test_bodies_are_indented_off_the_windows_thread_and_long_lines_are_cut(
    run: Run, panels: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    pretty = log_view.pretty_json

    def watched(text: str) -> str:
        threads.append(threading.current_thread())
        return pretty(text)

    monkeypatch.setattr(log_view, "pretty_json", watched)

    async def scene() -> None:
        async with panels() as here:
            tab = await logged(here, {"response_body": '{"html":"' + "x" * 100_000 + '"}'})
            tab.table.selectRow(0)
            await here.until(lambda: tab.copy_button.isEnabled())
            assert tab.request.toPlainText() == '{\n  "currentPage": 1\n}'
            lines = tab.response.toPlainText().split("\n")
            assert len(lines) > 500 and max(map(len, lines)) == 200
            assert threads and threading.main_thread() not in threads
            tab.disconnect_changes()

    run(scene())


def test_a_huge_body_is_shown_in_part_and_copied_in_full(run: Run, panels: Any) -> None:
    body = json.dumps({"results": [{"id": number, "text": "y" * 90} for number in range(6000)]})

    async def scene() -> None:
        async with panels() as here:
            tab = await logged(here, {"response_body": body})
            tab.table.selectRow(0)
            await here.until(lambda: tab.copy_button.isEnabled())
            assert len(tab.response.toPlainText()) < len(body)
            assert "more characters" in tab.response.toPlainText().split("\n")[-1]
            here.press(tab, "copyBundleButton")
            await here.settled()
            assert '"id": 5999' in QGuiApplication.clipboard().text()
            tab.disconnect_changes()

    run(scene())


def test_the_copy_for_support_names_the_call_and_nobody_else(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = await logged(here, FAILED)
            said: list[str] = []
            tab.said.connect(lambda text, tone: said.append(text))
            tab.table.selectRow(0)
            await here.until(lambda: tab.copy_button.isEnabled())
            assert "Ion Pop" in tab.response.toPlainText()
            here.press(tab, "copyBundleButton")
            await here.settled()
            bundle = QGuiApplication.clipboard().text()
            for wanted in ("call-0", "status: 503", "eMAG answered with a web page.", '"id": 7', "•••"):
                assert wanted in bundle, wanted
            assert "Ion" not in bundle and "0722" not in bundle
            assert "masked" in said[0]
            tab.disconnect_changes()

    run(scene())


def test_the_chosen_call_stays_chosen_while_others_come_in(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = await logged(here, {}, FAILED)
            tab.table.selectRow(1)
            await here.until(lambda: tab.copy_button.isEnabled())
            now = here.desk.clock.now()
            fresh = Call("call-9", "shop-ro", "other", "POST", "https://x/api-3/vat/read", "vat/read", now)
            await here.desk.thread.run(here.desk.request_log.begin, fresh)
            here.desk.changes.announce(Kind.CALLS)
            await here.until(lambda: ids(tab)[0] == "call-9")
            assert tab.model.at(tab.table.currentIndex().row()).correlation_id == "call-0"
            assert tab.model.index(0, LogColumn.OUTCOME).data() == "Under way"
            tab.disconnect_changes()

    run(scene())
