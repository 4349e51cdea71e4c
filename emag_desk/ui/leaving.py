"""The question before the program closes while nobody knows what became of something."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.ui.dialogs import confirm
from emag_desk.ui.language import show_whole


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


async def may_leave(window: QWidget, doubtful: int, checking: int) -> bool:
    """Whether to leave although `doubtful` changes wait for a decision and `checking` more are being looked up."""
    if not doubtful and not checking:
        return True
    sentences, details = [], []
    if doubtful:
        one = _tr("eMAG may or may not have made one of your changes, and only you can say.")
        many = _tr("eMAG may or may not have made {count} of your changes, and only you can say.")
        sentences.append(one if doubtful == 1 else many.format(count=show_whole(doubtful)))
        details.append(_tr("They wait under Outbox, Needs you. Nothing is lost when you quit now."))
    if checking:
        one = _tr("eMAG's answer to one of your changes is not known yet.")
        many = _tr("eMAG's answer to {count} of your changes is not known yet.")
        sentences.append(one if checking == 1 else many.format(count=show_whole(checking)))
        details.append(_tr("It is looked up at the next start. Nothing is sent a second time."))
    return await confirm(
        window, title=_tr("Quit"), text=" ".join(sentences), detail=" ".join(details), action=_tr("&Quit")
    )
