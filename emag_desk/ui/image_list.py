"""The images of a product: addresses, how each is shown, their order by dragging or by Alt with an arrow key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from emag_desk.domain.product_keys import write
from emag_desk.ui.field_editors import LINE, Editor, FormContext, QuietCombo, tool
from emag_desk.ui.icons import icon
from emag_desk.ui.product_lists import ListRow, RowsEditor, parts_of

#: `display_type` (protocol §4.1).
MAIN, SECONDARY, OTHER = 1, 2, 0


class Handle(QWidget):
    """What a row is dragged by."""

    dragged = Signal(int)  # to this height within the list

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(18, LINE)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place, or press Alt with an arrow key"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.parentWidget()
        if event.buttons() & Qt.MouseButton.LeftButton and row is not None:
            self.dragged.emit(row.mapToParent(self.mapToParent(event.position().toPoint())).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon("drag", self.palette(), size=16).paint(painter, self.rect())
        painter.end()


class ImageRow(ListRow):
    """One image: how it is shown, and where it is. It is never loaded from here."""

    main_wanted = Signal(object)

    def __init__(self, owner: Editor, context: FormContext, kind: int) -> None:
        super().__init__(owner)
        self.handle = Handle(self)
        self.handle.dragged.connect(lambda height: self.dragged.emit(self, height))
        self.row.addWidget(self.handle)
        self.kind = QuietCombo(self)
        self.kind.setMinimumContentsLength(9)
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for label, value in (
            (self.tr("Main"), MAIN),
            (self.tr("Secondary"), SECONDARY),
            (self.tr("Other"), OTHER),
        ):
            self.kind.addItem(label, value)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.kind.activated.connect(self._kind_chosen)
        self.row.addWidget(self.kind)
        self.url = self.add_line("https://…")
        look = tool(self, "external", self.tr("Open in the browser"))
        look.clicked.connect(lambda: context.open_link(self.url.text().strip()))
        self.row.addWidget(look)
        self.add_remove(self.tr("Take this image out"))

    def _kind_chosen(self) -> None:
        if self.kind.currentData() == MAIN:
            self.main_wanted.emit(self)
        self.edited.emit()

    def value(self) -> str:
        url = self.url.text().strip()
        return write({"display_type": int(self.kind.currentData() or 0), "url": url}) if url else ""

    def show_value(self, text: str) -> None:
        parts = parts_of(text)
        self.url.setText(str(parts.get("url") or ""))
        place = self.kind.findData(parts.get("display_type", OTHER))
        self.kind.setCurrentIndex(max(place, 0) if place >= 0 else self.kind.findData(OTHER))

    def show_kind(self, kind: int) -> None:
        """Another way to be shown, without a word."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def sizeHint(self) -> QSize:
        return QSize(400, LINE)


class ImageList(RowsEditor):
    """The images in their order. Only one of them is the main one; several addresses can be pasted at once."""

    def add_text(self) -> str:
        return self.tr("Add an image")

    def make_row(self) -> ListRow:
        has_main = any(isinstance(row, ImageRow) and row.kind.currentData() == MAIN for row in self.rows)
        row = ImageRow(self, self.context, SECONDARY if has_main else MAIN)
        row.main_wanted.connect(self._only_main)
        self.name(row.kind, self.tr("how it is shown"))
        return row

    def row_stops(self, row: ListRow) -> list[QWidget]:
        return [row.kind, row.url] if isinstance(row, ImageRow) else []

    def _only_main(self, chosen: ImageRow) -> None:
        for row in self.rows:
            if isinstance(row, ImageRow) and row is not chosen and row.kind.currentData() == MAIN:
                row.show_kind(SECONDARY)
