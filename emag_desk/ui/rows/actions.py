"""Everything that can be done on a tab with rows, as actions that know whether the selection allows them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Generic, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from emag_desk.errors import Sentence
from emag_desk.ui.actions import make_action, put_aside_keys
from emag_desk.ui.language import say
from emag_desk.ui.rows.column import R

NOT_READY = Sentence("The program is still starting; try again in a moment.")


class Section(StrEnum):
    """The groups of the menus, in their order."""

    STATUS = "status"  # acknowledge, next status
    CONTENT = "content"  # lines, cancel, storno, refunds
    SHIPPING = "shipping"  # AWB, run, labels, picking list, pick-up
    PAPERS = "papers"  # attachments, packing slips
    TOOLS = "tools"  # what needs no row: a label again, the last run, export
    READING = "reading"  # pull, full history, read one again
    CLIPBOARD = "clipboard"
    VIEW = "view"


#: Of the sections, those that are about rows and not about the tab.
OF_ROWS = (Section.STATUS, Section.CONTENT, Section.SHIPPING, Section.PAPERS, Section.CLIPBOARD)


class Chosen(NamedTuple, Generic[R]):
    """What the operator has selected. `at_hand` are the rows that are here, the first of the selection, at most a few
    hundred; `rows` is how many are selected in all, `current` the one with the focus, `connected` whether the desk is
    open. A job over the whole selection awaits `RowSelection.selected()`.
    """

    at_hand: tuple[R, ...] = ()
    current: R | None = None
    rows: int = 0
    connected: bool = False


#: Says why something cannot be done with what is chosen; None when it can.
WhyNot = Callable[[Chosen[R]], Sentence | None]
#: Says why something cannot be done with a row; None when it can.
WhyNotRow = Callable[[R], Sentence | None]


def always(_: Chosen[R]) -> Sentence | None:
    """For actions that need no row."""
    return None


def with_desk(chosen: Chosen[R]) -> Sentence | None:
    """For actions that need what is loaded behind the window, but no row."""
    return None if chosen.connected else NOT_READY


class Choosing(Generic[R]):
    """What an action needs to be chosen. `none` is said when nothing is, `several` when only one may be."""

    def __init__(self, none: Sentence, several: Sentence) -> None:
        self._none, self._several = none, several

    def any_row(self, chosen: Chosen[R]) -> Sentence | None:
        """For actions on whatever is selected, with a desk or without."""
        return None if chosen.rows else self._none

    def of_one(self, rule: WhyNotRow[R] | None = None) -> WhyNot[R]:
        """For an action on exactly one row, which must pass `rule`."""

        def why_not(chosen: Chosen[R]) -> Sentence | None:
            if not chosen.connected:
                return NOT_READY
            if chosen.rows > 1:
                return self._several
            if chosen.current is None:
                return self._none
            return rule(chosen.current) if rule is not None else None

        return why_not

    def of_any(self, rule: WhyNotRow[R] | None = None) -> WhyNot[R]:
        """For an action on every selected row that passes `rule`: one that does is enough."""

        def why_not(chosen: Chosen[R]) -> Sentence | None:
            if not chosen.connected:
                return NOT_READY
            if not chosen.at_hand:
                return self._none
            if rule is None:
                return None
            reasons = [rule(row) for row in chosen.at_hand]
            return None if None in reasons or chosen.rows > len(chosen.at_hand) else reasons[0]

        return why_not


class _Entry(NamedTuple, Generic[R]):
    action: QAction
    section: Section
    why_not: WhyNot[R]
    tip: str
    tool: bool


class RowActions(QObject, Generic[R]):
    """The registry: `add` an action once, `judge` all of them whenever the selection or a row changes.

    The shortcuts work while the tab is in front, so they may repeat those of other tabs.
    """

    changed = Signal()  # an action was added: menus and tool bar are to be filled again

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._entries: dict[str, _Entry[R]] = {}
        self._chosen: Chosen[R] = Chosen()
        self._in_front = False

    def set_front(self, in_front: bool) -> None:
        """Whether the tab is in front: then, and only then, the keys of its actions are theirs."""
        self._in_front = in_front
        for entry in self._entries.values():
            if entry.action.shortcutContext() == Qt.ShortcutContext.WindowShortcut:
                put_aside_keys(entry.action, not in_front)

    def add(
        self,
        name: str,
        text: str,
        run: Callable[[], object],
        *,
        section: Section,
        why_not: WhyNot[R] = always,
        keys: str | QKeySequence.StandardKey = "",
        icon: str = "",
        tip: str = "",
        tool: bool = False,
        checkable: bool = False,
        on: QWidget | None = None,
    ) -> QAction:
        """An action called `name` (camelCase, unique in the window), in a section of the menus.

        `run` takes nothing: it asks the tab what is selected. `tool` puts it into the tool bar as well. `on` narrows
        the shortcut to that widget, as for copying from the table.
        """
        assert name not in self._entries, name
        action = make_action(self._owner, name, text, run, keys=keys, icon=icon, tip=tip, checkable=checkable, on=on)
        if on is None:
            self._owner.addAction(action)
            put_aside_keys(action, not self._in_front)
        entry = self._entries[name] = _Entry(action, section, why_not, action.toolTip(), tool)
        self._judge(entry)
        self.changed.emit()
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._entries[name].action

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def all(self) -> list[QAction]:
        """Every action, by section, in the order in which they were added."""
        return [entry.action for section in Section for entry in self._of(section)]

    def of(self, sections: tuple[Section, ...]) -> list[QAction]:
        """The actions of these sections."""
        return [entry.action for section in sections for entry in self._of(section)]

    def tools(self) -> list[list[QAction]]:
        """The actions of the tool bar, by section."""
        groups = [[entry.action for entry in self._of(section) if entry.tool] for section in Section]
        return [group for group in groups if group]

    def fill(self, menu: QMenu, sections: tuple[Section, ...] = tuple(Section)) -> None:
        """Put the actions of these sections into a menu, with lines between the sections."""
        for section in sections:
            entries = self._of(section)
            if entries and not menu.isEmpty():
                menu.addSeparator()
            for entry in entries:
                menu.addAction(entry.action)
        menu.setToolTipsVisible(True)

    def _of(self, section: Section) -> list[_Entry[R]]:
        return [entry for entry in self._entries.values() if entry.section is section]

    def judge(self, chosen: Chosen[R]) -> None:
        """Enable what the selection allows; the tool tips of the others say why not."""
        self._chosen = chosen
        for entry in self._entries.values():
            self._judge(entry)

    def _judge(self, entry: _Entry[R]) -> None:
        reason = entry.why_not(self._chosen)
        entry.action.setEnabled(reason is None)
        if reason is None:
            entry.action.setToolTip(entry.tip)
        else:
            not_now = QCoreApplication.translate("RowActions", "{action}: {reason}")
            entry.action.setToolTip(not_now.format(action=entry.tip, reason=say(reason)))

    def why_not(self, name: str) -> Sentence | None:
        """Why an action cannot be used now; None when it can."""
        return self._entries[name].why_not(self._chosen)
