"""What the returns tab says when there is nothing to show, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.ui.empty import EmptyPage


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReturnsTab", text)


def never_read(parent: QWidget, pull: Callable[[], object]) -> EmptyPage:
    """Accounts, but nothing read yet."""
    return EmptyPage(
        parent,
        "pull",
        _tr("No returns yet"),
        _tr(
            "Read your returns from eMAG once; from then on they are here with their deadlines, also without a "
            "connection. Reading acknowledges nothing."
        ),
        [(_tr("Pull returns"), "emptyPullReturns", pull)],
    )


def none_read(parent: QWidget, pull: Callable[[], object]) -> EmptyPage:
    """Everything was read, and there is none."""
    return EmptyPage(
        parent,
        "check",
        _tr("No returns"),
        _tr("Nobody has sent anything back. New returns appear here when they are pulled."),
        [(_tr("Pull returns"), "emptyPullReturns", pull)],
    )


def no_match(parent: QWidget, clear: Callable[[], object]) -> EmptyPage:
    """A search that found nothing."""
    return EmptyPage(
        parent,
        "search",
        _tr("Nothing matches"),
        _tr("No return in this folder matches this search and these accounts."),
        [(_tr("Clear search"), "emptyClearReturns", clear)],
    )


def empty_folder(parent: QWidget, folder: str, everything: Callable[[], object]) -> EmptyPage:
    """A folder that holds nothing."""
    return EmptyPage(
        parent,
        "check",
        _tr("Nothing in “{folder}”").format(folder=folder),
        _tr("No return is in this folder now."),
        [(_tr("Show all returns"), "emptyAllReturns", everything)],
    )
