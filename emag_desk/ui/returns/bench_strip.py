"""The photos of one product as thumbnails: added from files, pasted or dropped, looked at, taken away."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.errors import InputError
from emag_desk.ui.dialogs import confirm
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.returns.bench_photos import MOST_PHOTOS, PhotoBox
from emag_desk.ui.tasks import Tasks, ask
from emag_desk.ui.widgets import UNIT, PlainLabel

_THUMB = 96
_LARGE = 1_400
_NAME = Qt.ItemDataRole.UserRole


class Thumbnails(QListWidget):
    """Takes files that are dropped on it."""

    dropped = Signal(object)  # list[Path]
    delete_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("benchPhotos")
        self.setProperty("framed", True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(_THUMB, _THUMB))
        self.setFixedHeight(_THUMB + 3 * UNIT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAcceptDrops(True)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


class PhotoStrip(QWidget):
    """The photos of the product on show. `changed` gives their names when one came or went."""

    changed = Signal(object)  # tuple[str, ...]

    def __init__(self, box: PhotoBox, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._box, self._tasks = box, tasks
        self._prefix = ""
        self._names: tuple[str, ...] = ()
        self.list = Thumbnails(self)
        self.list.setAccessibleName(self.tr("Photos of this product"))
        self.list.setToolTip(self.tr("Drop photos here. Enter shows one, Delete takes it away."))
        self.list.dropped.connect(lambda paths: self.add(paths))
        self.list.delete_wanted.connect(self._ask_removal)
        self.list.paste_wanted.connect(self.paste)
        self.list.itemActivated.connect(lambda item: self._open(str(item.data(_NAME))))
        self.add_button = self._button("benchAddPhotos", self.tr("Add &photos…"), self.choose)
        self.paste_button = self._button("benchPastePhoto", self.tr("Paste p&hoto"), self.paste)
        self.remove_button = self._button("benchRemovePhoto", self.tr("Take a&way"), self._ask_removal)
        for button, keys in ((self.add_button, "Ctrl+O"), (self.paste_button, "Ctrl+Shift+V")):
            button.setShortcut(QKeySequence(keys))
            button.setToolTip(button.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        self.remark = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.remark.setObjectName("benchPhotoRemark")
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for button in (self.add_button, self.paste_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addWidget(self.remark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.list.itemSelectionChanged.connect(self._judge)
        self._judge()

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    # -- what it shows ------------------------------------------------------------------------------------------------

    @property
    def names(self) -> tuple[str, ...]:
        """The files of the photos."""
        return self._names

    def show_photos(self, prefix: str, names: Sequence[str]) -> None:
        """Show those of another product; new ones are called after `prefix`."""
        self._prefix, self._names = prefix, tuple(names)
        self._say("")
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for name in self._names:
            item = QListWidgetItem("", self.list)
            item.setData(_NAME, name)
            item.setToolTip(name)
            item.setSizeHint(QSize(_THUMB + UNIT, _THUMB + UNIT))
        self._judge()
        if self._names:
            self._tasks.start(f"thumbnails {id(self)}", self._draw(self._names))

    async def _draw(self, names: Sequence[str]) -> None:
        for name in names:
            image = await asyncio.to_thread(self._box.picture, name, 2 * _THUMB)
            for number in range(self.list.count()):
                item = self.list.item(number)
                if item.data(_NAME) == name:
                    if image is not None:
                        item.setIcon(QIcon(QPixmap.fromImage(image)))
                    else:
                        item.setText(self.tr("missing"))

    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel(f"thumbnails {id(self)}")

    def _judge(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.remark.set_tone(Tone.BAD if bad else Tone.MUTED)
        usual = self.tr("Photos stay on this computer: nothing is uploaded.")
        self.remark.setText(text or usual)

    # -- adding -------------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files."""
        self._tasks.start(f"choose photos {id(self)}", self._choose())

    async def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Add photos"))
        dialog.setObjectName("photosDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Photos (*.jpg *.jpeg *.png *.webp *.gif)"), self.tr("All files (*)")])
        try:
            if await ask(dialog) == QDialog.DialogCode.Accepted:
                self.add([Path(path) for path in dialog.selectedFiles()])
        finally:
            dialog.deleteLater()

    def add(self, paths: Sequence[Path]) -> None:
        """Copy photos from files."""
        box, prefix = self._box, self._prefix

        def job(path: Path) -> Callable[[], str]:
            return lambda: box.keep_file(path, prefix)

        self._tasks.save("keep photos", self._keep([job(path) for path in paths], prefix))

    def paste(self) -> None:
        """Take the picture or the files on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        content = clipboard.mimeData()
        if content.hasUrls():
            self.add([Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()])
            return
        image: QImage = clipboard.image()
        if image.isNull():
            self._say(self.tr("There is no picture on the clipboard."), bad=True)
            return
        box, prefix = self._box, self._prefix
        self._tasks.save("keep photos", self._keep([lambda: box.keep_image(image, prefix)], prefix))

    async def _keep(self, jobs: Sequence[Callable[[], str]], prefix: str) -> None:
        names: list[str] = []
        problem = ""
        for job in jobs:
            if len(self._names) + len(names) >= MOST_PHOTOS:
                text = self.tr("A product has room for {count} photos.")
                problem = text.format(count=show_whole(MOST_PHOTOS))
                break
            try:
                names.append(await asyncio.to_thread(job))
            except InputError as error:
                problem = say_error(error)
        if prefix == self._prefix and names:
            self._names = (*self._names, *names)
            self._fill()
            self.changed.emit(self._names)
        self._say(problem, bad=bool(problem))

    # -- looking, taking away -----------------------------------------------------------------------------------------

    def _open(self, name: str) -> None:
        self._tasks.start(f"open photo {id(self)}", self._show(name))

    async def _show(self, name: str) -> None:
        image = await asyncio.to_thread(self._box.picture, name, _LARGE)
        if image is None:
            self._say(self.tr("This photo is not there any more."), bad=True)
            return
        dialog = QDialog(self.window())
        dialog.setObjectName("photoView")
        dialog.setWindowTitle(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel(dialog)
        room = self.screen().availableGeometry().size() * 0.8
        fitted = image.size().boundedTo(image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        smooth = Qt.TransformationMode.SmoothTransformation
        picture.setPixmap(QPixmap.fromImage(image.scaled(fitted, Qt.AspectRatioMode.KeepAspectRatio, smooth)))
        picture.setAccessibleName(self.tr("Photo"))
        QVBoxLayout(dialog).addWidget(picture)
        dialog.open()

    def _ask_removal(self) -> None:
        names = [str(item.data(_NAME)) for item in self.list.selectedItems()]
        if names:
            self._tasks.start(f"remove photos {id(self)}", self._remove(names))

    async def _remove(self, names: Sequence[str]) -> None:
        text = self.tr("Delete {count} photos? They are nowhere else.").format(count=show_whole(len(names)))
        if len(names) == 1:
            text = self.tr("Delete this photo? It is nowhere else.")
        title, delete = self.tr("Photos"), self.tr("&Delete")
        if not await confirm(self.window(), title=title, text=text, action=delete, dangerous=True):
            return
        self._names = tuple(name for name in self._names if name not in names)
        self._fill()
        self.changed.emit(self._names)
        for name in names:
            await asyncio.to_thread(self._box.forget, name)
