"""What the offers tab says when there is nothing to show, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from emag_desk.ui.icons import tinted
from emag_desk.ui.style import colour, theme_of

#: Of a line of words, so that it is read easily.
_WIDTH = 460


def _tr(text: str) -> str:
    return QCoreApplication.translate("OffersTab", text)


class EmptyPage(QWidget):
    """A picture, a sentence or two, and the buttons that lead on."""

    def __init__(
        self,
        parent: QWidget,
        picture: str,
        title: str,
        text: str,
        buttons: Sequence[tuple[str, str, Callable[[], object]]] = (),
        *,
        width: int = _WIDTH,
    ) -> None:
        super().__init__(parent)
        theme = theme_of(parent.palette())
        image = QLabel(self)
        image.setPixmap(tinted(picture, colour(theme.accent), 56, self.devicePixelRatioF()))
        heading = QLabel(title, self)
        heading.setProperty("title", True)
        words = QLabel(text, self)
        words.setProperty("muted", True)
        words.setWordWrap(True)
        words.setFixedWidth(width)
        words.setMinimumHeight(words.heightForWidth(width))  # the layout would give it one line
        for label in (image, heading, words):
            label.setTextFormat(Qt.TextFormat.PlainText) if label is not image else None
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for number, (caption, name, run) in enumerate(buttons):
            button = QPushButton(caption, self)
            button.setObjectName(name)
            button.setProperty("primary", number == 0)
            button.clicked.connect(lambda _=False, run=run: run())
            row.addWidget(button)
        row.addStretch()
        centred = QHBoxLayout()  # an alignment instead would give the words the height of one line
        for part in (None, words, None):
            centred.addStretch() if part is None else centred.addWidget(part)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(image)
        column.addWidget(heading)
        column.addLayout(centred)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(3)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


def no_accounts(parent: QWidget, add: Callable[[], object], practise: Callable[[], object]) -> EmptyPage:
    """The first start."""
    return EmptyPage(
        parent,
        "account",
        _tr("Add your first account"),
        _tr(
            "eMAG Desk works with the offers of your seller accounts on eMAG and Fashion Days. "
            "You can also look around on the practice marketplace first; nothing there is real."
        ),
        [
            (_tr("Add account…"), "emptyAddAccount", add),
            (_tr("Try the practice marketplace"), "emptyPractice", practise),
        ],
    )


def no_offers(parent: QWidget, pull: Callable[[], object]) -> EmptyPage:
    """Accounts, but nothing read yet."""
    return EmptyPage(
        parent,
        "pull",
        _tr("No offers yet"),
        _tr("Read your offers from eMAG once; from then on they are here, also without a connection."),
        [(_tr("Pull offers"), "emptyPull", pull)],
    )


def no_match(parent: QWidget, clear: Callable[[], object]) -> EmptyPage:
    """A search that found nothing."""
    return EmptyPage(
        parent,
        "search",
        _tr("Nothing matches"),
        _tr("No offer matches this search and these filters."),
        [(_tr("Clear filters"), "emptyClear", clear)],
    )
