"""The product forms that were begun: resumed after a pause or a kill, or thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from emag_desk.domain.product_drafts import ProductDraft
from emag_desk.ui.dialogs import confirm, shortcut
from emag_desk.ui.language import show_whole
from emag_desk.ui.moments import moment
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import DETAIL_ROLE, UNIT, EmptyState, TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks

_DRAFT = Qt.ItemDataRole.UserRole + 1


class DraftList(QDialog):
    """Shows every draft, the one last typed into first. `resumed` carries the one to go on with."""

    resumed = Signal(object)  # ProductDraft

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.setObjectName("draftList")
        self.setWindowTitle(self.tr("Product drafts"))
        self.resize(560, 460)
        self.list = QListWidget(self)
        self.list.setObjectName("drafts")
        self.list.setAccessibleName(self.tr("Product drafts"))
        self.list.setProperty("framed", True)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemActivated.connect(lambda _: self.resume())
        self.list.itemSelectionChanged.connect(self._show_buttons)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            EmptyState(
                self.tr("No drafts"),
                self.tr("What you type into a product form is kept here until you stage it."),
                self,
            )
        )
        self.remove_button = self._button(self.tr("&Discard…"), "discardButton", self.remove)
        self.close_button = self._button(self.tr("Close"), "closeButton", self.close)
        self.resume_button = self._button(self.tr("&Resume"), "resumeButton", self.resume)
        self.resume_button.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.resume_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        shortcut(self.list, "Delete", self.remove)
        self._show_buttons()
        self.refresh()

    def _button(self, text: str, name: str, action: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    def refresh(self) -> None:
        """Read the drafts again."""
        self._tasks.start(f"product drafts {id(self)}", self._read())

    async def _read(self) -> None:
        drafts = await self._desk.thread.run(self._desk.outbox.product_forms.all)
        names = {account.key: account.name for account in self._desk.accounts}
        now = self._desk.clock.now()
        self.list.clear()
        for draft in drafts:
            item = QListWidgetItem(clean(draft.title, lines=False) or self.tr("(no name)"))
            parts = [
                clean(names.get(draft.account, draft.account), lines=False),
                self.tr("change of offer {number}").format(number=draft.offer_id)
                if draft.base
                else self.tr("new product"),
                moment(draft.updated_at, now),
            ]
            if draft.damaged:
                parts.append(self.tr("not what was written to disk"))
            item.setData(DETAIL_ROLE, " · ".join(parts))
            item.setData(_DRAFT, draft)
            self.list.addItem(item)
        self._stack.setCurrentIndex(0 if drafts else 1)
        if drafts:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._show_buttons()

    def drafts(self) -> list[ProductDraft]:
        """The chosen drafts."""
        return [item.data(_DRAFT) for item in self.list.selectedItems()]

    def _show_buttons(self) -> None:
        chosen = bool(self.list.selectedItems()) and self._stack.currentIndex() == 0
        self.resume_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)

    def resume(self) -> None:
        """Go on with the chosen drafts, each in a window of its own."""
        drafts = self.drafts()
        self.accept()
        for draft in drafts:
            self.resumed.emit(draft)

    def remove(self) -> None:
        """Throw the chosen drafts away, after a question."""
        if self.drafts():
            self._tasks.start(f"remove drafts {id(self)}", self._remove(self.drafts()))

    async def _remove(self, drafts: list[ProductDraft]) -> None:
        text = self.tr("Throw away {count} drafts?").format(count=show_whole(len(drafts)))
        if await confirm(self, title=self.tr("Discard drafts"), text=text, action=self.tr("&Discard"), dangerous=True):
            for draft in drafts:
                await self._desk.thread.run(self._desk.outbox.product_forms.remove, draft.id)
            self.refresh()
