"""Which program this is, and which keys it knows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from emag_desk import __version__
from emag_desk.ui.actions import usual_keys
from emag_desk.ui.command_list import plain_name
from emag_desk.ui.icons import app_icon
from emag_desk.ui.language import say_label

#: Keys of the table that are no actions.
TABLE_KEYS = (
    ("Enter", "Keep the edit and go down; with Shift, up"),
    ("Tab", "Keep the edit and go right; with Shift, left"),
    ("F2", "Edit the cell"),
    ("Esc", "Leave the cell as it was"),
    ("Ctrl+Home", "Go to the first offer"),
    ("Ctrl+End", "Go to the last offer"),
)


class About(QDialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About eMAG Desk"))
        image = QLabel(self)
        image.setPixmap(app_icon().pixmap(64, 64))
        title = QLabel("eMAG Desk", self)
        title.setProperty("title", True)
        version = QLabel(self.tr("Version {version}, Qt {qt}").format(version=__version__, qt=qVersion()), self)
        version.setProperty("muted", True)
        words = QLabel(
            self.tr(
                "A desktop workbench for people who sell on eMAG and Fashion Days. Not made by eMAG. "
                "Qt is used under the LGPL; the font Roboto under the Apache License 2.0."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setFixedWidth(380)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 18)
        column.setSpacing(10)
        for label in (image, title, version, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(buttons)


class ShortcutList(QDialog):
    """Every key and what it does."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutList")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(8, 8, 20, 8)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        rows = [
            (usual_keys(action).toString(QKeySequence.SequenceFormat.NativeText), plain_name(action))
            for action in actions
            if not usual_keys(action).isEmpty()
        ]
        rows += [(keys, say_label(text)) for keys, text in TABLE_KEYS]
        for number, (keys, text) in enumerate(rows):
            key = QLabel(keys, inside)
            key.setProperty("caption", True)
            grid.addWidget(key, number, 0)
            grid.addWidget(QLabel(text, inside), number, 1)
        grid.setColumnStretch(1, 1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(520, 620)
