"""The ways into a product form: new, one of mine, a copy of one, a product found by EAN, a draft."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.product_drafts import ProductDraft
from emag_desk.ui.ean_attach import EanAttachDialog
from emag_desk.ui.language import say_label
from emag_desk.ui.plain import clean
from emag_desk.ui.product_drafts import DraftList
from emag_desk.ui.product_opening import Opening, attached, copy_of, new_product, offer_of_mine, resumed
from emag_desk.ui.product_window import ProductWindow
from emag_desk.ui.tasks import ask
from emag_desk.ui.widgets import DETAIL_ROLE, UNIT, TwoLineDelegate

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.find_by_eans import FoundProduct
    from emag_desk.ui.tasks import Tasks


class ProductForms(QObject):
    """Opens product windows over `window`, one per product. All of its methods return at once."""

    review_wanted = Signal()
    said = Signal(str, str)
    opened = Signal(object)  # ProductWindow

    def __init__(self, desk: Desk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._tasks, self._window = desk, tasks, window
        self.windows: list[ProductWindow] = []

    # The ways in

    def new(self, account: str = "", category: int | None = None) -> None:
        """A new product: in this account, or in the one that the operator chooses."""
        self._start("new product", self._new(account, category))

    async def _new(self, key: str, category: int | None) -> None:
        account = await self._account(key)
        if account is not None:
            window = self.show(await new_product(self._desk, account, category))
            if category is None:
                window.pick_category()

    def edit(self, account: str, offer_id: int) -> None:
        """An offer of mine, also one that is only staged yet or was refused."""
        if not self._raise(account, offer_id):
            self._start("edit product", self._open(offer_of_mine(self._desk, self._desk.account(account), offer_id)))

    def duplicate(self, account: str, offer_id: int) -> None:
        """A new product like one of mine."""
        self._start("duplicate product", self._open(copy_of(self._desk, self._desk.account(account), offer_id)))

    def attach(self, account: str, found: FoundProduct) -> None:
        """An offer of a product that eMAG's catalogue has."""
        self._start("attach product", self._open(attached(self._desk, self._desk.account(account), found)))

    def find(self, account: str = "") -> EanAttachDialog:
        """Products of eMAG's catalogue by their EANs: one goes on to its form, several are attached at once."""
        dialog = EanAttachDialog(self._desk, self._tasks, self._window, account=account, has_form=True)
        dialog.said.connect(self.said)
        dialog.form_wanted.connect(self.attach)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def resume(self, draft: ProductDraft) -> None:
        """A form as it was left."""
        if draft.offer_id is None or not self._raise(draft.account, draft.offer_id):
            self._tasks.start(f"resume draft {draft.id}", self._open(resumed(self._desk, draft)))

    def show_drafts(self) -> DraftList:
        """The forms that were begun."""
        for window in self.windows:
            window.draft.flush()
        dialog = DraftList(self._desk, self._tasks, self._window)
        dialog.resumed.connect(self.resume)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    # How

    def _start(self, name: str, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(name, coroutine)

    async def _open(self, opening: Coroutine[Any, Any, Opening]) -> None:
        self.show(await opening)

    def show(self, opening: Opening) -> ProductWindow:
        """Open a window for this."""
        window = ProductWindow(self._desk, self._tasks, opening, self._window)
        window.review_wanted.connect(self.review_wanted)
        window.said.connect(self.said)
        window.finished.connect(lambda _: self._closed(window))
        self.windows.append(window)
        window.show()
        window.raise_()
        window.activateWindow()
        self.opened.emit(window)
        return window

    def _closed(self, window: ProductWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)

    def _raise(self, account: str, offer_id: int) -> bool:
        """Come back to the window that has this product already."""
        for window in self.windows:
            if window.opening.account.key == account and window.offer_id() == offer_id:
                window.raise_()
                window.activateWindow()
                return True
        return False

    async def _account(self, key: str) -> Account | None:
        """The account meant; asked where there are several."""
        accounts = self._desk.accounts
        if key:
            return self._desk.account(key)
        if len(accounts) < 2:
            return accounts[0] if accounts else None
        dialog = AccountChoice(accounts, self._window)
        try:
            accepted = await ask(dialog)
            return dialog.account() if accepted == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def close_all(self) -> None:
        """Close every window, as before the program ends; what was typed is written down."""
        for window in tuple(self.windows):
            window.close()


class AccountChoice(QDialog):
    """Which account a new product is for."""

    def __init__(self, accounts: list[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self.setObjectName("accountChoice")
        self.setWindowTitle(self.tr("New product for which account?"))
        self.resize(360, 260)
        self.list = QListWidget(self)
        self.list.setObjectName("accounts")
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setProperty("framed", True)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        for account in accounts:
            item = QListWidgetItem(clean(account.name, lines=False))
            item.setData(DETAIL_ROLE, say_label(PLATFORMS[account.platform].label))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self.accept())
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        choose = buttons.addButton(self.tr("&Choose"), roles.AcceptRole)
        choose.setObjectName("chooseButton")
        choose.setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.list.setFocus()

    def account(self) -> Account:
        """The chosen account."""
        return self._accounts[max(self.list.currentRow(), 0)]
