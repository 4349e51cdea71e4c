"""The connection test: findings one by one, a summary that says what matters, a report without secrets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication

from emag_desk.domain.findings import Finding, Verdict
from emag_desk.errors import SecretsError, Sentence
from emag_desk.ui.connection_test import ConnectionTestDialog, FindingRow
from emag_desk.ui.marks import Mark, Sign

Run = Callable[[Any], Any]

PASSED = Finding("Name resolution", Verdict.PASSED, Sentence("It is 203.0.113.40."), seconds=0.02)
WARNED = Finding("Clock", Verdict.WARNING, Sentence("The clock is late."), Sentence("Set it."), seconds=0.1)
REFUSED = Finding(
    "IP allow-list",
    Verdict.FAILED,
    Sentence("eMAG refuses this computer's address {address}.", {"address": "203.0.113.7"}),
    Sentence("Add {address} in the eMAG panel.", {"address": "203.0.113.7"}),
    code="AUTH_IP_NOT_WHITELISTED",
)
SKIPPED = Finding("Orders", Verdict.SKIPPED, Sentence("Not tried."))


def answers(*findings: Finding, gate: asyncio.Event | None = None) -> Any:
    async def diagnose(account: Any, password: str | None = None) -> Any:
        for number, finding in enumerate(findings):
            if number and gate is not None:
                await gate.wait()
            yield finding

    return diagnose


def opened(here: Any, diagnose: Any) -> ConnectionTestDialog:
    here.desk.diagnose = diagnose
    dialog = ConnectionTestDialog(here.desk, here.desk.account("shop-ro"), "typed secret", here.tasks)
    dialog.open()
    return dialog


def test_findings_appear_as_they_come_with_their_remedy(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            gate = asyncio.Event()
            dialog = opened(here, answers(PASSED, REFUSED, SKIPPED, gate=gate))
            await here.until(lambda: len(dialog.findings) == 1)
            assert dialog.stop_button.isVisible() and not dialog.again_button.isVisible()
            gate.set()
            await here.settled()
            rows = dialog.findChildren(FindingRow)
            assert [row.findChild(Mark).sign for row in rows] == [Sign.PASSED, Sign.FAILED, Sign.SKIPPED]
            assert here.says(dialog, "→ Add 203.0.113.7 in the eMAG panel.")
            assert here.says(dialog, "20 ms")
            assert dialog.summary.text() == "eMAG refuses this computer's address 203.0.113.7."

    run(scene())


def test_the_summary_tells_good_from_nearly_good(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = opened(here, answers(PASSED))
            await here.settled()
            assert dialog.summary.text() == "Everything works."
            here.desk.diagnose = answers(PASSED, WARNED)
            here.press(dialog, "runAgainButton")
            await here.settled()
            assert "needs a look" in dialog.summary.text()
            assert len(dialog.findChildren(FindingRow)) == 2

    run(scene())


def test_the_report_can_be_pasted_and_holds_no_password(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = opened(here, answers(PASSED, REFUSED))
            await here.settled()
            here.press(dialog, "copyReportButton")
            report = QGuiApplication.clipboard().text()
            assert "FAILED" in report and "[AUTH_IP_NOT_WHITELISTED]" in report and "Add 203.0.113.7" in report
            assert "secret" not in report

    run(scene())


def test_a_test_can_be_stopped_and_what_was_found_stays(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = opened(here, answers(PASSED, REFUSED, gate=asyncio.Event()))
            await here.until(lambda: len(dialog.findings) == 1)
            here.press(dialog, "stopButton")
            await here.settled()
            assert "Stopped" in dialog.summary.text()
            assert len(dialog.findChildren(FindingRow)) == 1
            assert dialog.again_button.isVisible()

    run(scene())


def test_closing_ends_the_test(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = opened(here, answers(PASSED, REFUSED, gate=asyncio.Event()))
            await here.until(lambda: len(dialog.findings) == 1)
            dialog.reject()
            await here.settled()  # would wait for ever while the test still ran

    run(scene())


def test_a_missing_password_is_a_sentence(run: Run, panels: Any) -> None:
    async def refuse(account: Any, password: str | None = None) -> Any:
        raise SecretsError("There is no password for {name}.", name="Luxora", remedy="Type it under Accounts.")
        yield

    async def scene() -> None:
        async with panels() as here:
            dialog = opened(here, refuse)
            await here.settled()
            assert dialog.summary.text() == "There is no password for Luxora. Type it under Accounts."

    run(scene())
