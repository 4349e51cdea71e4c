"""Scenes played by a desk on the practice marketplace, as tests of whole pulls want them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.files import DataDirectory

Scene = Callable[[Desk, Account], Awaitable[None]]
Play = Callable[[Scene], None]


def player(practice: PracticeProcess, data_path: Path) -> Play:
    """Opens a desk on the practice marketplace, which begins anew, plays a scene on it, and closes it again."""
    practice.ask("reset", {})
    environment = {
        "EMAG_USERNAME": practice.username,
        "EMAG_PASSWORD": practice.password,
        "EMAG_BASE_URL": practice.url(),
        "EMAG_DESK_ORDERS_PER_SECOND": "100",
        "EMAG_DESK_ORDERS_PER_MINUTE": "6000",
        "EMAG_DESK_OTHER_PER_SECOND": "100",
        "EMAG_DESK_OTHER_PER_MINUTE": "6000",
    }

    async def played(scene: Scene) -> None:
        desk = await Desk.open(DataDirectory(data_path), environment=environment)
        try:
            await scene(desk, desk.accounts[0])
        finally:
            await desk.aclose()

    return lambda scene: asyncio.run(played(scene))
