"""The numbers of an AWB that was just issued, large, to be read out or copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emag_desk.domain.issued_awb import Awb
from emag_desk.ui.icons import icon
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel


class AwbNumber(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = PlainLabel("", self, bold=True, scale=1.5, wrap=True, selectable=True)
        self.number.setObjectName("awbNumber")
        self.copy_button = QPushButton(self.tr("Cop&y"), self)
        self.copy_button.setObjectName("copyAwb")
        self.copy_button.setAutoDefault(False)
        self.copy_button.setProperty("flat", True)
        self.copy_button.setToolTip(self.tr("Copy the number of the AWB"))
        self.copy_button.setAccessibleName(self.copy_button.toolTip())
        self.copy_button.setIcon(icon("copy", self.palette(), size=16))
        self.copy_button.clicked.connect(self._copy)
        self._numbers: list[str] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.number, 1)
        row.addWidget(self.copy_button)
        self.hide()

    def show_awbs(self, awbs: Sequence[Awb]) -> None:
        """Show the numbers of these parcels, as far as eMAG has told them."""
        self._numbers = [clean(awb.number, lines=False) for awb in awbs if awb.number]
        courier = next((clean(awb.courier, lines=False) for awb in awbs if awb.courier), "")
        words = ", ".join(self._numbers)
        if not words and awbs:
            words = self.tr("Issued; eMAG has not told the number yet. It is read as soon as it is there.")
        self.number.setText(f"{courier} {words}".strip())
        self.copy_button.setVisible(bool(self._numbers))
        self.setVisible(bool(awbs))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._numbers))
