"""A list in a dialog of what is to be done to which rows, and why it cannot be done to the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from emag_desk.ui.language import show_whole
from emag_desk.ui.marks import Sign, Tone, sign_icon, tone_colour
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.style import ROW_HEIGHT

#: Nobody reads more lines than these in a dialog.
_MOST_SHOWN = 500
#: More than these would take long to be laid out; their reasons are cut and stand in tool tips.
_MOST_WRAPPED = 60


class JudgedList(QTableWidget):
    """Columns with the widths that are given, and a last one for why not, which is hidden while all are well."""

    def __init__(
        self, name: str, label: str, columns: Sequence[tuple[str, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(0, len(columns) + 1, parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setHorizontalHeaderLabels([*(title for title, _ in columns), self.tr("Why not")])
        self.setProperty("framed", True)
        self.setProperty("padded", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, (_, width) in enumerate(columns):
            self.setColumnWidth(column, width)
        # After the layout is done: in the middle of it the columns still have the widths of before.
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_rows)
        header.sectionResized.connect(self._wrap_again)

    def show_judged(self, found: Sequence[tuple[Sequence[str], str]]) -> None:
        """Show the texts of each row and why it cannot be done (empty when it can), and how many there are beyond."""
        passed, failed = (sign_icon(sign, self.palette()) for sign in (Sign.PASSED, Sign.FAILED))
        muted = tone_colour(self.palette(), Tone.MUTED)
        last = self.columnCount() - 1
        self.setRowCount(min(len(found), _MOST_SHOWN))
        for row, (texts, why) in enumerate(found[:_MOST_SHOWN]):
            for column, text in enumerate((*texts, why)):
                item = QTableWidgetItem(clean(text, lines=False))
                item.setToolTip(plain_tip(text))
                if why and column < last:
                    item.setForeground(muted)
                self.setItem(row, column, item)
            number = self.item(row, 0)
            if number is not None:
                number.setIcon(failed if why else passed)
        self.setColumnHidden(last, not any(why for _, why in found))
        self._fit_rows()
        more = len(found) - _MOST_SHOWN
        if more > 0:
            self.setRowCount(_MOST_SHOWN + 1)
            text = self.tr("and {count} more").format(count=show_whole(more))
            self.setItem(_MOST_SHOWN, 1, QTableWidgetItem(text))

    def _wrap_again(self, column: int) -> None:
        """The reasons have another width: at first they had none, and would stay as high as if written in a slit."""
        if column == self.columnCount() - 1:
            self._fitting.start(0)

    def _fit_rows(self) -> None:
        if self.rowCount() <= _MOST_WRAPPED:
            self.resizeRowsToContents()
