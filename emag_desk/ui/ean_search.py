"""Looking products up by EAN: what was pasted at the left, what eMAG's catalogue has at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.errors import DeskError
from emag_desk.ui.ean_found import FoundModel, FoundRow, FoundTable, found_rows
from emag_desk.ui.ean_paste import EanPaste
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.links import open_link, product_page
from emag_desk.ui.marks import Tone
from emag_desk.ui.widgets import UNIT, Banner, EmptyState, heading

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks


class EanSearch(QWidget):
    """`changed` tells that other products are found or chosen, or that a search began or ended."""

    changed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, account: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.is_searching = False
        self.paste = EanPaste(self)
        self.found = FoundModel(self.palette(), self)
        self.table = FoundTable(self.found, self)
        self.banner = Banner(self)
        self.banner.pressed.connect(self.search)
        self.account_box = self._accounts(account)
        self._build()
        self.paste.changed.connect(self._show)
        self.found.ticked_changed.connect(self._show)
        self.table.picture_wanted.connect(self.open_picture)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.account_box.currentIndexChanged.connect(lambda _: self._account_changed())
        self._show()

    def _accounts(self, wanted: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("attachAccount")
        box.setAccessibleName(self.tr("Account"))
        for account in self._desk.accounts:
            box.addItem(account.name, account.key)
        box.setCurrentIndex(max(box.findData(wanted), 0) if box.count() else -1)
        return box

    def _build(self) -> None:
        left = QWidget(self)
        left.setMinimumWidth(240)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, UNIT, 0)
        column.setSpacing(UNIT)
        column.addWidget(heading(self.tr("Account"), left))
        column.addWidget(self.account_box)
        column.addWidget(heading(self.tr("EANs"), left))
        column.addWidget(self.paste, 1)
        self.find_button = QPushButton(self.tr("&Find products"), left)
        self.find_button.setObjectName("findEansButton")
        self.find_button.setToolTip(self.tr("Ask eMAG which products have these EANs (Ctrl+Enter)"))
        self.find_button.setAutoDefault(False)
        self.find_button.clicked.connect(self.search)
        column.addWidget(self.find_button)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(self._build_results())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([264, 880])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(UNIT)
        rows.addWidget(self.banner)
        rows.addWidget(splitter, 1)

    def _build_results(self) -> QWidget:
        right = QWidget(self)
        nothing = EmptyState(
            self.tr("Which products does eMAG have already?"),
            self.tr("Paste EANs at the left. eMAG Desk looks them up, and you choose where to add your offer."),
            right,
        )
        self._results = QStackedWidget(right)
        self._results.addWidget(nothing)
        self._results.addWidget(self.table)
        self.all_button = self._flat(self.tr("Choose &all that can be added"), "chooseAllButton", right)
        self.picture_button = self._flat(self.tr("Open the &picture"), "openPictureButton", right)
        self.page_button = self._flat(self.tr("Open the product's pa&ge"), "openPageButton", right)
        self.all_button.clicked.connect(self.choose_all)
        self.picture_button.clicked.connect(lambda: self.open_picture(self.table.currentIndex().row()))
        self.page_button.clicked.connect(self.open_page)
        links = QHBoxLayout()
        links.setSpacing(UNIT)
        links.addWidget(self.all_button)
        links.addStretch(1)
        links.addWidget(self.picture_button)
        links.addWidget(self.page_button)
        rows = QVBoxLayout(right)
        rows.setContentsMargins(UNIT, 0, 0, 0)
        rows.setSpacing(UNIT // 2)
        rows.addWidget(self._results, 1)
        rows.addLayout(links)
        return right

    def _flat(self, text: str, name: str, parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setObjectName(name)
        button.setProperty("flat", True)
        button.setAutoDefault(False)
        return button

    # What is shown

    @property
    def account(self) -> Account | None:
        """The account whose offers these will be."""
        key = self.account_box.currentData()
        return next((one for one in self._desk.accounts if one.key == key), None)

    def summary(self) -> str:
        """What was found, in words; empty before the search."""
        if not self.found.rows:
            return ""
        known = sum(row.product is not None for row in self.found.rows)
        unknown, possible = len(self.found.rows) - known, sum(row.possible for row in self.found.rows)
        text = self.tr("{possible} of {count} products can be added").format(
            count=show_whole(known), possible=show_whole(possible)
        )
        if not unknown:
            return text
        one, many = self.tr("one EAN is not known"), self.tr("{count} EANs are not known")
        return f"{text}, {one if unknown == 1 else many.format(count=show_whole(unknown))}"

    def _current(self) -> FoundRow | None:
        row = self.table.currentIndex().row()
        return self.found.rows[row] if 0 <= row < len(self.found.rows) else None

    def _show(self) -> None:
        current = self._current()
        self.find_button.setEnabled(bool(self.paste.codes) and self.account is not None and not self.is_searching)
        # One thing stands out at a time: once products are found that is choosing them.
        primary = not self.found.rows
        if bool(self.find_button.property("primary")) != primary:
            self.find_button.setProperty("primary", primary)
            self.find_button.style().unpolish(self.find_button)
            self.find_button.style().polish(self.find_button)
        for button in (self.all_button, self.picture_button, self.page_button):
            button.setVisible(bool(self.found.rows))
        self.all_button.setEnabled(sum(row.possible for row in self.found.rows) > len(self.found.ticked()))
        self.picture_button.setEnabled(current is not None and bool(current.picture))
        self.page_button.setEnabled(bool(self._page(current)))
        self.changed.emit()

    def _account_changed(self) -> None:
        """Whether an offer is there, and may be, is another question for another account."""
        self._tasks.cancel(self._task)
        self.found.show_rows(())
        self._results.setCurrentIndex(0)

    # Doing

    @property
    def _task(self) -> str:
        return f"find by EAN {id(self)}"

    def search(self) -> None:
        """Ask eMAG for the products."""
        account, codes = self.account, self.paste.codes
        if account is not None and codes:
            self.is_searching = True
            self._show()
            self._tasks.start(self._task, self._search(account, codes))

    async def _search(self, account: Account, codes: Sequence[str]) -> None:
        self.banner.say(self.tr("Looking up {count} EANs…").format(count=show_whole(len(codes))), Tone.ACCENT)
        trouble = ""
        try:
            products = await self._desk.find_by_eans(account, codes)
            self.found.show_rows(found_rows(codes, products))
            self._results.setCurrentIndex(1)
            self.table.setCurrentIndex(self.found.index(0, 0))
            self.table.setFocus()
        except DeskError as error:
            trouble = say_error(error)
        finally:
            self.is_searching = False
            self.banner.say(trouble, Tone.BAD, button=self.tr("Try again"))
            self._show()

    def choose_all(self) -> None:
        """Tick every product that eMAG lets us add."""
        self.found.tick(range(len(self.found.rows)), True)

    def open_picture(self, row: int) -> None:
        """Show the picture of a product in the browser."""
        if 0 <= row < len(self.found.rows) and (address := self.found.rows[row].picture):
            self._tasks.start("open picture", open_link(address, self.window()))

    def open_page(self) -> None:
        """Show the page of the current product in the browser."""
        if address := self._page(self._current()):
            self._tasks.start("open product page", open_link(address, self.window()))

    def _page(self, row: FoundRow | None) -> str:
        account = self.account
        if row is None or row.product is None or account is None:
            return ""
        address = row.product.url
        return (
            address if address.startswith("https://") else product_page(account.platform, row.product.part_number_key)
        )
