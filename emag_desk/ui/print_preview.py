"""A PDF on the screen before it is printed: its pages in a list, one of them large, with zoom."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.marks import Tone
from emag_desk.ui.print_pages import POINTS, PageSize, page_image, page_sizes
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, EmptyState, PlainLabel

_ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
#: Dots per inch at a zoom of 1.
_SCREEN = 96.0
_THUMB = QSize(92, 124)
_MARGIN = 24


class _Sheet(QScrollArea):
    """The page on show; Ctrl and the wheel zoom."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture = QLabel(self)
        self.picture.setObjectName("previewPage")
        self.setWidget(self.picture)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class PrintPreview(QWidget):
    """Shows a PDF; every page is drawn on a worker, the one on show first."""

    drawn = Signal(int)  # the page that is on show now, from 0

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._document = b""
        self._sizes: list[PageSize] = []
        self._zoom = 0.0  # 0: the whole page
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(80)
        self._resting.timeout.connect(self._draw)
        self.setObjectName("printPreview")
        self.pages = QListWidget(self)
        self.pages.setObjectName("previewPages")
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setFlow(QListView.Flow.TopToBottom)
        self.pages.setWrapping(False)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setIconSize(_THUMB)
        self.pages.setSpacing(4)
        self.pages.setFixedWidth(_THUMB.width() + 48)
        self.pages.currentRowChanged.connect(lambda _: self._draw())
        self.sheet = _Sheet(self)
        self.sheet.zoomed.connect(self.zoom_by)
        self.number = PlainLabel("", self, tone=Tone.MUTED)
        self._empty = EmptyState("", "", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        shortcut(self, "Ctrl++", lambda: self.zoom_by(1))
        shortcut(self, "Ctrl+=", lambda: self.zoom_by(1))
        shortcut(self, "Ctrl+-", lambda: self.zoom_by(-1))
        shortcut(self, "Ctrl+0", self.show_whole_page)

    def _filled(self) -> QWidget:
        page = QWidget(self)
        bar = QHBoxLayout()
        bar.setSpacing(2)
        bar.addWidget(self.number, 1)
        for name, text, tip, run in (
            ("zoomOutButton", "−", self.tr("Smaller (Ctrl+−)"), lambda: self.zoom_by(-1)),
            ("zoomInButton", "+", self.tr("Larger (Ctrl++)"), lambda: self.zoom_by(1)),
            ("wholePageButton", self.tr("Whole page"), self.tr("Show the whole page (Ctrl+0)"), self.show_whole_page),
        ):
            button = QToolButton(page)
            button.setObjectName(name)
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(run)
            bar.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(UNIT // 2)
        right.addLayout(bar)
        right.addWidget(self.sheet, 1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.pages)
        row.addLayout(right, 1)
        return page

    def _task(self, what: str) -> str:
        return f"preview {what} {id(self)}"

    # -- what is shown ------------------------------------------------------------------------------------------------

    def say(self, title: str, text: str = "") -> None:
        """Show a sentence in place of pages."""
        self.stop()
        self._document, self._sizes = b"", []
        self._empty.say(title, text)
        self._stack.setCurrentIndex(0)

    def stop(self) -> None:
        """Draw nothing more."""
        self._resting.stop()
        self._tasks.cancel(self._task("page"))
        self._tasks.cancel(self._task("thumbs"))

    async def show_document(self, document: bytes) -> None:
        """Show a PDF from its first page on, or from the page that was on show. Raises InputError."""
        sizes = await asyncio.to_thread(page_sizes, document)
        place = max(self.pages.currentRow(), 0)
        self._document, self._sizes = document, sizes
        self.pages.blockSignals(True)
        self.pages.clear()
        blank = QPixmap(_THUMB)
        blank.fill(Qt.GlobalColor.transparent)
        for number in range(len(sizes)):
            item = QListWidgetItem(QIcon(blank), str(number + 1))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.pages.addItem(item)
        self.pages.setCurrentRow(min(place, len(sizes) - 1))
        self.pages.blockSignals(False)
        self.pages.setVisible(len(sizes) > 1)
        self._stack.setCurrentIndex(1)
        self._draw()
        self._tasks.start(self._task("thumbs"), self._draw_thumbs(document))

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    # -- zoom ---------------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How large the page is, 1 being about its size on paper."""
        if self._zoom:
            return self._zoom
        size = self._size()
        room = self.sheet.viewport().size()
        across = (room.width() - _MARGIN) / (size.width / POINTS * _SCREEN)
        down = (room.height() - _MARGIN) / (size.height / POINTS * _SCREEN)
        return max(0.1, min(across, down))

    def zoom_by(self, step: int) -> None:
        """The next larger (1) or smaller (-1) size."""
        now = self.zoom
        further = [zoom for zoom in _ZOOMS if (zoom > now + 0.01 if step > 0 else zoom < now - 0.01)]
        if further:
            self._zoom = further[0] if step > 0 else further[-1]
            self._draw()

    def show_whole_page(self) -> None:
        """As large as it fits."""
        self._zoom = 0.0
        self._draw()

    def _size(self) -> PageSize:
        return self._sizes[self.pages.currentRow()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom and self._sizes:
            self._resting.start()

    # -- drawing ------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        number = self.pages.currentRow()
        if 0 <= number < len(self._sizes):
            self.number.setText(self.tr("Page {number} of {pages}").format(number=number + 1, pages=len(self._sizes)))
            self._tasks.start(self._task("page"), self._draw_page(self._document, number))

    async def _draw_page(self, document: bytes, number: int) -> None:
        ratio = self.devicePixelRatioF()
        image = await asyncio.to_thread(page_image, document, number, self.zoom * _SCREEN * ratio)
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        self.sheet.picture.setPixmap(picture)
        self.sheet.picture.adjustSize()
        self.drawn.emit(number)

    async def _draw_thumbs(self, document: bytes) -> None:
        for number, size in enumerate(self._sizes):
            dots = min(_THUMB.width() / size.width, _THUMB.height() / size.height) * POINTS
            image: QImage = await asyncio.to_thread(page_image, document, number, dots)
            item = self.pages.item(number)
            if document is not self._document or item is None:
                return
            item.setIcon(QIcon(QPixmap.fromImage(image)))
