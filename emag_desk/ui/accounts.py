"""The accounts dialog: which seller logins this computer works with, and whether they work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.errors import DeskError, SecretsError
from emag_desk.ui.account_entries import AccountEntry, password_place
from emag_desk.ui.account_form import AccountForm
from emag_desk.ui.connection_test import ConnectionTestDialog
from emag_desk.ui.dialogs import confirm, shortcut
from emag_desk.ui.language import say_error, say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import DETAIL_ROLE, UNIT, Banner, Column, EmptyState, PlainLabel, TwoLineDelegate

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks


class AccountsDialog(QDialog):
    """Add, edit, duplicate and remove accounts; edits wait in the dialog until Save. Passwords are never shown."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._entries: list[AccountEntry] = []
        self._writing = False
        self.setObjectName("accountsDialog")
        self.setWindowTitle(self.tr("Accounts"))
        self.setModal(True)
        self.resize(900, 660)
        self.banner = Banner(self)
        self.banner.setObjectName("accountsBanner")
        middle = QHBoxLayout()
        middle.setSpacing(2 * UNIT)
        middle.addWidget(self._build_list())
        middle.addWidget(self._build_pane(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addLayout(self._build_buttons())
        shortcut(self, "Ctrl+N", self.add)
        shortcut(self, "Ctrl+S", self.save)
        self._load()

    def _build_list(self) -> QWidget:
        side = QWidget(self)
        self.list = QListWidget(side)
        self.list.setObjectName("accountList")
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setProperty("framed", True)
        self.list.setFixedWidth(272)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.currentRowChanged.connect(self._show_current)
        self.add_button = self._button(self.tr("&Add"), "addAccountButton", self.add)
        self.duplicate_button = self._button(self.tr("&Duplicate"), "duplicateAccountButton", self.duplicate)
        self.remove_button = self._button(self.tr("Re&move…"), "removeAccountButton", self.remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT // 2)
        for button in (self.add_button, self.duplicate_button, self.remove_button):
            buttons.addWidget(button)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        return side

    def _button(self, text: str, name: str, action: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    def _build_pane(self) -> QWidget:
        self.form = AccountForm(self)
        self.form.changed.connect(self._form_changed)
        self.origin = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.for_this_run = QCheckBox(self.tr("Keep the password &for this run only"), self)
        self.for_this_run.setObjectName("forThisRunBox")
        self.for_this_run.toggled.connect(self._form_changed)
        self.test_button = self._button(self.tr("&Test connection…"), "testConnectionButton", self.test)
        pane = Column(self)
        pane.rows.setContentsMargins(0, 0, UNIT, 0)
        pane.rows.addWidget(self.origin)
        pane.rows.addWidget(self.form)
        pane.rows.addWidget(self.for_this_run)
        self._pane = QStackedWidget(self)
        self._pane.addWidget(pane)
        nothing = EmptyState(
            self.tr("No account yet"),
            self.tr(
                "Add the API user of your eMAG or Fashion Days seller account. You find it in the eMAG panel under "
                "My account, Profile, Technical details."
            ),
            self,
            button=self.tr("Add an account"),
            action=self.add,
        )
        self._pane.addWidget(nothing)
        return self._pane

    def _build_buttons(self) -> QHBoxLayout:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.save_button = buttons.addButton(self.tr("&Save"), roles.ApplyRole)
        self.save_button.setObjectName("saveAccountsButton")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.close_button = buttons.addButton(self.tr("Close"), roles.RejectRole)
        self.close_button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.test_button)
        row.addWidget(buttons, 1)
        return row

    # What is shown

    def _load(self, select: str = "") -> None:
        waiting = [entry for entry in self._entries if entry.changed]
        by_key = {entry.draft.key: entry for entry in waiting}
        self._entries = [by_key.pop(account.key, AccountEntry(account, account)) for account in self._desk.accounts]
        self._entries += [entry for entry in by_key.values() if entry.saved is None]
        self._fill_list(select)

    def _fill_list(self, select: str = "") -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for entry in self._entries:
            self.list.addItem(QListWidgetItem())
            self._show_item(self.list.count() - 1, entry)
        row = next((row for row, entry in enumerate(self._entries) if entry.draft.key == select), 0)
        self.list.setCurrentRow(row if self._entries else -1)
        self.list.blockSignals(False)
        self._show_current()

    def _show_item(self, row: int, entry: AccountEntry) -> None:
        account = entry.draft
        name = clean(account.name, lines=False) or self.tr("New account")
        below = [say_label(PLATFORMS[account.platform].label)]
        if account.kind == "fbe":
            below.append("FBE")
        if entry.read_only:
            below.append(self.tr("environment"))
        elif entry.changed:
            below.append(self.tr("not saved"))
        item = self.list.item(row)
        item.setText(name)
        item.setData(DETAIL_ROLE, " · ".join(below))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {', '.join(below)}")

    def _entry(self) -> AccountEntry | None:
        row = self.list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _show_current(self) -> None:
        entry = self._entry()
        self._pane.setCurrentIndex(0 if entry else 1)
        self.test_button.setEnabled(entry is not None)
        self.remove_button.setEnabled(entry is not None and not entry.read_only)
        self.duplicate_button.setEnabled(entry is not None)
        self._show_save()
        if entry is None:
            return
        others = [other.draft.name for other in self._entries if other is not entry]
        self.form.show_account(entry.draft, others, read_only=entry.read_only)
        if entry.password is not None:
            self.form.password.setText(entry.password)
        self.origin.setVisible(entry.read_only)
        self.origin.setText(
            self.tr("This account comes from environment variables or a .env file. Change it there; it is never saved.")
        )
        self.for_this_run.blockSignals(True)
        self.for_this_run.setChecked(entry.for_this_run)
        self.for_this_run.blockSignals(False)
        self.for_this_run.setVisible(not entry.read_only)
        self._tasks.start(f"password status {id(self)}", self._show_password_status(entry))

    async def _show_password_status(self, entry: AccountEntry) -> None:
        self.form.password_status.setText(self.tr("Looking for a saved password…"))
        place = await password_place(self._desk, entry)
        self.form.password_status.setText(place.text)
        if not place.has_keyring:
            self.for_this_run.setChecked(True)

    def _form_changed(self) -> None:
        entry = self._entry()
        if entry is None or entry.read_only:
            return
        entry.draft = self.form.account()
        entry.password = self.form.typed_password()
        entry.for_this_run = self.for_this_run.isChecked()
        self._show_item(self.list.currentRow(), entry)
        self._show_save()

    def _show_save(self) -> None:
        self.save_button.setEnabled(any(entry.changed for entry in self._entries))

    # What the operator does

    def add(self) -> None:
        """Begin a new account."""
        self._append(Account(key=self._new_key("account"), name=""))
        self.form.name.setFocus()

    def duplicate(self) -> None:
        """Begin a new account like the current one, without its password."""
        entry = self._entry()
        if entry is None:
            return
        name = self.tr("{name} (copy)").format(name=entry.draft.name)
        self._append(replace(entry.draft, key=self._new_key(name), name=name, origin="file"))
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _append(self, account: Account) -> None:
        self._entries.append(AccountEntry(None, account))
        self._fill_list(account.key)

    def _new_key(self, name: str) -> str:
        taken = {entry.draft.key for entry in self._entries}
        key = self._desk.settings.new_key(name)
        return next(
            candidate
            for candidate in [key, *(f"{key}-{n}" for n in range(2, len(taken) + 3))]
            if candidate not in taken
        )

    def remove(self) -> None:
        """Remove the current account after asking."""
        if (entry := self._entry()) is not None and not entry.read_only:
            self._tasks.start("remove account", self._remove(entry))

    async def _remove(self, entry: AccountEntry) -> None:
        if entry.saved is None:
            self._entries.remove(entry)
            self._fill_list()
            return
        sure = await confirm(
            self,
            title=self.tr("Remove account"),
            text=self.tr("Remove the account {name} from this computer?").format(name=entry.saved.name),
            detail=self.tr(
                "Its password and its cached offers are removed. The history of what was sent and the request log stay "
                "until they expire. Nothing changes on eMAG."
            ),
            action=self.tr("&Remove"),
            dangerous=True,
        )
        if not sure:
            return
        self._writing = True
        try:
            await self._desk.remove_account(entry.saved.key)
        except DeskError as error:
            self.banner.say(say_error(error), Tone.BAD)
            return
        finally:
            self._writing = False
        self._entries.remove(entry)
        self._load()

    def test(self) -> None:
        """Test the account as it stands in the form, saved or not."""
        entry = self._entry()
        if entry is None:
            return
        account = entry.draft if entry.read_only else self.form.account()
        problems = {} if entry.read_only else self.form.problems()
        problems.pop("name", None)
        if problems:
            self.form.touch_all()
            return
        dialog = ConnectionTestDialog(self._desk, account, self.form.typed_password(), self._tasks, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save(self) -> None:
        """Save every changed account; stop at the first that cannot be saved and show why."""
        for row, entry in enumerate(self._entries):
            if entry.changed and not entry.read_only:
                self.list.setCurrentRow(row)
                if self.form.problems():
                    self.form.touch_all()
                    return
        self.save_button.setEnabled(False)
        self._tasks.save("save accounts", self._save())

    async def _save(self) -> None:
        self._writing = True
        try:
            await self._save_all()
        finally:
            self._writing = False

    async def _save_all(self) -> None:
        current = self._entry()
        for entry in list(self._entries):
            if not entry.changed or entry.read_only:
                continue
            account = entry.draft
            if entry.saved is None:
                account = replace(account, key=self._desk.settings.new_key(account.name))
            try:
                await self._desk.save_account(account, entry.password, remember=not entry.for_this_run)
            except SecretsError as error:
                self._offer_this_run(entry, error)
                return
            except DeskError as error:
                self.banner.say(say_error(error), Tone.BAD)
                self._show_save()
                return
            entry.saved = entry.draft = account
            entry.password = None
        self.banner.say("")
        self._load(current.draft.key if current else "")

    def _offer_this_run(self, entry: AccountEntry, error: SecretsError) -> None:
        """The keyring refused: say so, and let the next Save keep the password in memory only."""
        self.list.setCurrentRow(self._entries.index(entry))
        self.for_this_run.setChecked(True)
        text = self.tr("Save again to keep the password for this run only: it is then forgotten when eMAG Desk closes.")
        self.banner.say(f"{say_error(error)} {text}", Tone.NOTICE)
        self._show_save()

    # Closing

    def done(self, result: int) -> None:
        self._tasks.cancel(f"password status {id(self)}")
        super().done(result)

    def reject(self) -> None:
        if self._writing:  # the keyring may be asking the person something; the answer belongs to this dialog
            return
        if any(entry.changed and not entry.read_only for entry in self._entries):
            self._tasks.start("close accounts", self._ask_to_close())
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    async def _ask_to_close(self) -> None:
        names = [
            clean(entry.draft.name, lines=False) or self.tr("New account") for entry in self._entries if entry.changed
        ]
        sure = await confirm(
            self,
            title=self.tr("Accounts"),
            text=self.tr("Close without saving {names}?").format(names=", ".join(names)),
            action=self.tr("&Discard"),
            dangerous=True,
        )
        if sure:
            super().reject()
