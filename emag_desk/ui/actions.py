"""Actions made from one line each: text, shortcut, what they do and how they are found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from emag_desk.ui.icons import coloured
from emag_desk.ui.style import colour, theme_of

_ICON = "iconName"
_KEYS = "usualKeys"


def make_action(
    owner: QObject,
    name: str,
    text: str,
    run: Callable[[], object],
    *,
    keys: str | QKeySequence.StandardKey = "",
    icon: str = "",
    tip: str = "",
    checkable: bool = False,
    on: QWidget | None = None,
) -> QAction:
    """An action called `name`. With `on` its shortcut works while that widget has the focus, else everywhere."""
    action = QAction(text, owner)
    action.setObjectName(name)
    action.setCheckable(checkable)
    if keys != "":
        action.setShortcut(QKeySequence(keys))
    action.setProperty(_KEYS, action.shortcut())
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = tip or text.replace("&", "").rstrip("….")
    action.setToolTip(f"{words} ({shortcut})" if shortcut else words)
    action.setStatusTip("")
    if icon:
        action.setProperty(_ICON, icon)
    if on is not None:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        on.addAction(action)
    action.triggered.connect(lambda _=False: run())
    return action


def usual_keys(action: QAction) -> QKeySequence:
    """The keys of an action, also while another tab is in front and they mean something else."""
    keys = action.property(_KEYS)
    return keys if isinstance(keys, QKeySequence) else action.shortcut()


def put_aside_keys(action: QAction, aside: bool) -> None:
    """Leave an action's keys to others for a while, or give them back."""
    action.setShortcut(QKeySequence() if aside else usual_keys(action))


def tint_actions(owner: QObject, widget: QWidget) -> None:
    """Draw the icons of all actions in the colours of the look."""
    ink = colour(theme_of(widget.palette()).muted)
    for action in owner.findChildren(QAction):
        name = action.property(_ICON)
        if name:
            action.setIcon(coloured(str(name), ink, size=18))
