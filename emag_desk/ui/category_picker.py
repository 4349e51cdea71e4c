"""Choosing a category for a product: the same search and tree as in the categories tab, in a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.errors import DeskError
from emag_desk.ui.category_finder import CategoryFinder
from emag_desk.ui.category_forest import Flag
from emag_desk.ui.category_source import CategorySource
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.language import say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, EmptyState, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.threads import ReaderThread


class CategoryPicker(QDialog):
    """Ends accepted with `category_id`, `name` and `path` of the category that Enter, a double click or Choose meant.

    Only categories that the account may sell in are shown, and can be chosen, unless `only_allowed` is False.
    `language` is eMAG's code, empty for the platform's own. `readers` is where the cache is asked, by default the
    desk's. Open it with `ask`, or with `open` and listen to `picked`.
    """

    picked = Signal(int)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        account: str,
        parent: QWidget | None = None,
        *,
        language: str = "",
        category_id: int = 0,
        only_allowed: bool = True,
        readers: ReaderThread | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._only_allowed = desk, tasks, only_allowed
        self._source = CategorySource(readers or desk.readers, desk.account(account), language)
        self.account, self.language = account, language
        self.setObjectName("categoryPicker")
        self.setWindowTitle(self.tr("Choose a category"))
        self.resize(560, 640)
        self.finder = CategoryFinder(tasks, self)
        self.finder.choose(category_id)
        self.banner = Banner(self)
        self.banner.pressed.connect(self.pull)
        self._path = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self._path.setObjectName("pickedPath")
        self._path.setMinimumHeight(2 * self.fontMetrics().height())
        self._build()
        self.finder.picked.connect(self._pick)
        self.finder.moved.connect(self._show_marked)
        shortcut(self, "Ctrl+F", self.finder.focus_search)
        unsubscribe = desk.changes.subscribe(Kind.CATEGORIES, self.refresh)
        self.finished.connect(lambda _: unsubscribe())
        self.destroyed.connect(lambda: unsubscribe())
        if only_allowed:
            self.finder.want(Flag.ALLOWED)
        self.refresh()
        self.finder.focus_search()

    def _build(self) -> None:
        self._nothing = EmptyState(
            self.tr("No categories yet"),
            self.tr("Read them from eMAG once; from then on they are here, also without a connection."),
            self,
            button=self.tr("&Pull categories"),
            action=self.pull,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.finder)
        self._stack.addWidget(self._nothing)
        self.buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.choose_button = self.buttons.addButton(self.tr("&Choose"), roles.AcceptRole)
        self.choose_button.setObjectName("chooseButton")
        self.choose_button.setDefault(False)
        self.choose_button.setAutoDefault(False)  # Enter belongs to the search and the tree
        self.choose_button.setProperty("primary", True)
        cancel = self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        cancel.setAutoDefault(False)
        self.choose_button.clicked.connect(lambda: self._pick(self.finder.marked))
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(UNIT + 4, 0, UNIT + 4, 0)
        foot.setSpacing(UNIT)
        foot.addWidget(self._path)
        foot.addWidget(self.buttons)
        column.addLayout(foot)

    # -- what is there ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the cached categories again."""
        self._tasks.start(f"picker categories {id(self)}", self._read())

    async def _read(self) -> None:
        listing = await self._source.listing()
        self._stack.setCurrentIndex(0 if len(listing.forest) else 1)
        self.finder.show_forest(self._source, listing.forest)
        self._show_marked()

    def pull(self) -> None:
        """Read the categories from eMAG."""
        self._tasks.start(f"pull categories {self.account} {self.language}", self._pull())

    async def _pull(self) -> None:
        self.banner.say(self.tr("Reading categories…"), Tone.ACCENT)
        try:
            await self._desk.pull_categories(self._source.place, self.language)
        except DeskError as error:
            self.banner.say(say_error(error), Tone.BAD, button=self.tr("Try again"))
            return
        self.banner.say("")
        self.refresh()

    # -- what is chosen -----------------------------------------------------------------------------------------------

    @property
    def category_id(self) -> int:
        """The category under the cursor, which is the chosen one in the end; 0 for none."""
        return self.finder.marked

    @property
    def name(self) -> str:
        """What eMAG calls it."""
        return self.finder.forest.tree.name(self.category_id) if self.category_id else ""

    @property
    def path(self) -> str:
        """Its breadcrumb: `Home › Lamps › Desk lamps`."""
        return self.finder.forest.tree.path_text(self.category_id)

    def _may(self, number: int) -> bool:
        return number in self.finder.forest and (not self._only_allowed or self.finder.forest.has(number, Flag.ALLOWED))

    def _show_marked(self) -> None:
        number = self.finder.marked
        self.choose_button.setEnabled(self._may(number))
        if not number or self._may(number):
            self._path.set_tone(Tone.MUTED)
            self._path.setText(self.path)
            return
        self._path.set_tone(Tone.NOTICE)
        self._path.setText(self.tr("{path}: this account may not sell here.").format(path=self.path))

    def _pick(self, number: int) -> None:
        if self._may(number):
            self.picked.emit(number)
            self.accept()
        elif (index := self.finder.tree.currentIndex()).isValid():  # a department: Enter goes into it
            self.finder.tree.setExpanded(index, not self.finder.tree.isExpanded(index))
