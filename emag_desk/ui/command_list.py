"""Everything the window can do in one list that filters as you type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from emag_desk.ui.style import colour, theme_of

_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def plain_name(action: QAction) -> str:
    """What an action is called, without the mark of its mnemonic."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")


class CommandList(QDialog):
    """Type a few letters of any words of a command, Enter runs it. Commands that cannot run now are last and grey."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("commandList")
        self.setWindowTitle(self.tr("Commands"))
        self._actions = sorted(actions, key=lambda action: not action.isEnabled())
        self.search = QLineEdit(self)
        self.search.setProperty("search", True)
        self.search.setPlaceholderText(self.tr("What do you want to do?"))
        self.search.setAccessibleName(self.tr("Find a command"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setProperty("roomy", True)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        for action in self._actions:
            self.list.addTopLevelItem(self._item(action))
        self._filter("")
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._run)
        self.list.itemClicked.connect(lambda *_: self._run())
        self.search.installEventFilter(self)
        self.resize(520, 440)

    def _item(self, action: QAction) -> QTreeWidgetItem:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        item = QTreeWidgetItem([plain_name(action), keys])
        item.setIcon(0, action.icon() if not action.icon().isNull() else _empty_icon())
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, colour(theme_of(self.palette()).muted))
        item.setToolTip(0, action.toolTip())
        item.setDisabled(not action.isEnabled())
        return item

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 90)
        self.show()
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        first: QTreeWidgetItem | None = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            hidden = not all(word in item.text(0).casefold() for word in words)
            item.setHidden(hidden)
            if first is None and not hidden and not item.isDisabled():
                first = item
        if first is None:
            self.list.clearSelection()
        self.list.setCurrentItem(first)  # type: ignore[arg-type]  # None is Qt's way to say that there is none

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is None or item.isHidden() or item.isDisabled():
            return
        action = self._actions[self.list.indexOfTopLevelItem(item)]
        self.close()
        action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _KEYS:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)


def _empty_icon() -> QIcon:
    """Keeps the names below each other."""
    pixmap = QPixmap(18, 18)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)
