"""Reading several accounts side by side: what fails says which account it was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject

from emag_desk.domain.accounts import Account
from emag_desk.errors import MarketplaceError
from emag_desk.ui.progress import ProgressStrip
from emag_desk.ui.pull_jobs import PullJobs
from emag_desk.ui.tasks import Tasks

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_a_failed_pull_names_its_account_and_ends_its_line(run: Run, qtbot: Any) -> None:
    async def job() -> None:
        async def fail(account: Account, **_: Any) -> None:
            raise MarketplaceError("eMAG does not answer.", remedy="Try again later.")

        strip, tasks = ProgressStrip(), Tasks()
        qtbot.addWidget(strip)
        owner = QObject()
        jobs = PullJobs(SimpleNamespace(offers=SimpleNamespace(pull=fail)), tasks, strip, owner)  # type: ignore[arg-type]
        said: list[tuple[str, str]] = []
        jobs.said.connect(lambda text, tone: said.append((text, tone)))
        started = jobs.start([Account(key="hu", name="Bolt HU", username="x")])
        await asyncio.gather(*started)
        ((text, tone),) = said
        assert text.startswith("Bolt HU was not read to the end")
        assert text.endswith("eMAG does not answer. Try again later.")
        assert tone == "error"
        assert not jobs.running
        await tasks.close()

    run(job())
