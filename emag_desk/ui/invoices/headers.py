"""Titles of columns that stand where the texts below them do."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget


def align_headers(table: QTableWidget, numbers: Collection[int] = ()) -> None:
    """The titles at the left, those of columns with `numbers` at the right."""
    for column in range(table.columnCount()):
        item = table.horizontalHeaderItem(column)
        if item is not None:
            side = Qt.AlignmentFlag.AlignRight if column in numbers else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
