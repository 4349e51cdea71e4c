"""The deeds of the returns tab that change nothing at eMAG: reading, copying, looking around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.accounts import Account
from emag_desk.ui.returns.actions import CHOOSING
from emag_desk.ui.rows import reading

if TYPE_CHECKING:
    from emag_desk.ui.tabs.returns import ReturnsTab


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnReading", text)


def add_reading(tab: ReturnsTab) -> None:
    """What can be done without a desk as well, save for reading."""
    words = reading.ReadingWords(
        one="Return",
        many="Returns",
        pull=_tr("&Pull returns"),
        pull_tip=_tr("Read the returns that are new or changed, of all accounts"),
        again=_tr("&Read the selected returns again"),
        all_tip=_tr("Read every return that eMAG still has; takes minutes"),
        stop=_tr("S&top pulling returns"),
        numbers=_tr("Copy return &numbers"),
        details=_tr("Return &details"),
        find=_tr("&Search returns"),
        read=_tr("Read {count} returns again."),
    )

    async def read_one(account: Account, number: int) -> None:
        if tab.desk is not None:
            await tab.desk.returns.read(account, number)

    reading.add_reading(tab, CHOOSING, words, read_one)
