"""What the window shows when the program itself is at fault: a text to copy, and the way on."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from emag_desk import __version__


def report_text(context: Mapping[str, Any]) -> str:
    """The report of an asyncio exception context: versions, message, traceback. Holds no customer data or secrets of
    ours, but may quote what a server sent; the dialog says so."""
    lines = [
        f"eMAG Desk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        str(context.get("message", "")),
    ]
    error = context.get("exception")
    if isinstance(error, BaseException):
        lines += traceback.format_exception(error)
    return "\n".join(line.rstrip("\n") for line in lines)


class BugReport(QDialog):
    """One dialog for all bugs of a run: a second one is added to the text, it does not open a second window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bugReport")
        self.setWindowTitle(self.tr("Something went wrong in eMAG Desk"))
        self.resize(720, 420)
        words = QLabel(
            self.tr(
                "This is a fault of the program, not yours. Nothing that was staged or sent is lost. "
                "Please copy the report and send it to us; it can quote what eMAG answered, so read it first."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("bugText")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyReport")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def add(self, context: Mapping[str, Any]) -> None:
        """Append a report and show the dialog."""
        self.text.appendPlainText(report_text(context) + "\n")
        if not self.isVisible():
            self.open()
