"""The deeds of a tab with folders that change nothing at eMAG: reading, copying, looking around."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from emag_desk.domain.accounts import Account
from emag_desk.errors import Sentence
from emag_desk.ui.language import show_whole
from emag_desk.ui.rows.actions import Choosing, Section, with_desk
from emag_desk.ui.rows.folder_tab import FolderTab

_KEYS = QKeySequence.StandardKey
_NOTHING_READ = Sentence("Nothing is being read.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RowReading", text)


class ReadingWords(NamedTuple):
    """What a tab calls what it reads. `one` and `many` are part of the names of its actions; `read` tells a count."""

    one: str
    many: str
    pull: str
    pull_tip: str
    again: str
    all_tip: str
    stop: str
    numbers: str
    details: str
    find: str
    read: str


#: Reads one row again, by its account and eMAG's number. May raise DeskError.
ReadOne = Callable[[Account, int], Awaitable[object]]


def add_reading(tab: FolderTab[Any, Any, Any], choosing: Choosing[Any], words: ReadingWords, read_one: ReadOne) -> None:
    """What can be done without a desk as well, save for reading."""
    add = tab.actions_.add
    add(
        f"pull{words.many}",
        words.pull,
        tab.pull,
        section=Section.READING,
        why_not=with_desk,
        keys="F5",
        icon="pull",
        tip=words.pull_tip,
        tool=True,
    )
    add(
        f"read{words.one}",
        words.again,
        lambda: tab.start_task(f"read {words.many} again", _read_again(tab, words, read_one)),
        section=Section.READING,
        why_not=choosing.of_any(),
        keys="Shift+F5",
        icon="refresh",
    )
    add(
        f"pullAll{words.many}",
        _tr("Read the &whole history"),
        lambda: _pull_all(tab),
        section=Section.READING,
        why_not=with_desk,
        tip=words.all_tip,
    )
    add(
        f"stop{words.many}",
        words.stop,
        lambda: tab.jobs.cancel("") if tab.jobs is not None else None,
        section=Section.READING,
        why_not=lambda _: None if tab.jobs is not None and tab.jobs.running else _NOTHING_READ,
        icon="stop",
    )
    _add_clipboard(tab, choosing, words)
    _add_view(tab, words)


def _add_clipboard(tab: FolderTab[Any, Any, Any], choosing: Choosing[Any], words: ReadingWords) -> None:
    add = tab.actions_.add
    add(
        f"copy{words.many}",
        _tr("&Copy"),
        lambda: tab.copying.copy(),
        section=Section.CLIPBOARD,
        why_not=choosing.any_row,
        keys=_KEYS.Copy,
        icon="copy",
        tip=_tr("Copy the selected rows as a spreadsheet reads them"),
        on=tab.table,
    )
    add(
        f"copy{words.many}WithHeaders",
        _tr("Copy with &headers"),
        lambda: tab.copying.copy(headers=True),
        section=Section.CLIPBOARD,
        why_not=choosing.any_row,
        keys="Ctrl+Shift+C",
        on=tab.table,
    )
    add(
        f"copy{words.one}Numbers",
        words.numbers,
        lambda: tab.start_task(f"copy numbers of {words.many}", tab.selection.copy_numbers()),
        section=Section.CLIPBOARD,
        why_not=choosing.any_row,
        tip=_tr("One number a line, as the search takes them"),
    )


def _add_view(tab: FolderTab[Any, Any, Any], words: ReadingWords) -> None:
    add, one = tab.actions_.add, words.one
    detail = add(
        tab.detail_action,
        words.details,
        tab.toggle_detail,
        section=Section.VIEW,
        keys="Ctrl+I",
        icon="detail",
        checkable=True,
    )
    detail.setChecked(bool(tab.settings.value(f"{words.many.lower()}/detail", True, bool)))
    add(f"find{one}", words.find, tab.focus_search, section=Section.VIEW, keys=_KEYS.Find, icon="search")
    add(f"next{one}Folder", _tr("Next &folder"), lambda: tab.folders.step(1), section=Section.VIEW, keys="Alt+Down")
    previous = _tr("Pre&vious folder")
    add(f"previous{one}Folder", previous, lambda: tab.folders.step(-1), section=Section.VIEW, keys="Alt+Up")
    add(f"clear{one}Filters", _tr("Clear &filters"), tab.show_all, section=Section.VIEW, keys="Ctrl+Shift+F")
    add(f"choose{one}Columns", _tr("Choose &columns…"), lambda: tab.menus.choose_columns(), section=Section.VIEW)
    add(f"save{one}View", _tr("&Save this view…"), lambda: tab.menus.save_view(), section=Section.VIEW, icon="view")


def _pull_all(tab: FolderTab[Any, Any, Any]) -> None:
    if tab.desk is not None and tab.jobs is not None and tab.desk.accounts:
        tab.jobs.start_full(tab.desk.accounts)
    else:
        tab.pull()  # which asks for an account


async def _read_again(tab: FolderTab[Any, Any, Any], words: ReadingWords, read_one: ReadOne) -> None:
    rows = await tab.selection.selected()
    accounts = {account.key: account for account in tab.desk.accounts} if tab.desk is not None else {}
    for row in rows:
        if row.account in accounts:
            await read_one(accounts[row.account], row.id)
    tab.said.emit(words.read.format(count=show_whole(len(rows))), "good")
