"""The form of one account, and what is wrong with what was typed, said under each field."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.accounts import PLATFORMS, Account, Dialect
from emag_desk.errors import Sentence
from emag_desk.ui.language import say, say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.widgets import UNIT, PlainLabel

_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
_PROXY_SCHEMES = frozenset({"http", "https"})


def account_problems(account: Account, other_names: Collection[str]) -> dict[str, Sentence]:
    """What is wrong with an account, by field of the form. Empty when it can be saved."""
    found: dict[str, Sentence] = {}
    name = account.name.strip()
    if not name:
        found["name"] = Sentence("Give the account a name.")
    elif name.casefold() in {other.strip().casefold() for other in other_names}:
        found["name"] = Sentence("Another account is called {name} already.", {"name": name})
    if account.platform == "custom" and (problem := _address_problem(account.base_url)):
        found["base_url"] = problem
    if not account.username.strip():
        found["username"] = Sentence("Give the user name of the API user in the eMAG panel.")
    elif ":" in account.username:
        found["username"] = Sentence("A user name cannot hold a colon.")
    if account.proxy and (problem := _proxy_problem(account.proxy)):
        found["proxy"] = problem
    return found


def _address_problem(address: str) -> Sentence | None:
    try:
        parts = urlsplit(address.strip())
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if not host or parts.scheme not in ("http", "https"):
        return Sentence("Give a whole address such as https://erp.example.com/api-3.")
    if parts.username or parts.password:
        return Sentence("Leave user name and password out of the address: they have their own fields.")
    if parts.query or parts.fragment:
        return Sentence("Leave out everything from the question mark or hash sign on.")
    if parts.scheme == "http" and host not in _LOCAL_HOSTS:
        return Sentence("The address must begin with https:// so that nobody on the way can read the password.")
    return None


def _proxy_problem(proxy: str) -> Sentence | None:
    try:
        parts = urlsplit(proxy.strip())
        host, _ = parts.hostname, parts.port
    except ValueError:
        return Sentence("The proxy's address makes no sense: the port must be a number up to 65535.")
    if parts.scheme not in _PROXY_SCHEMES or not host:
        return Sentence("Give the proxy as http://host:port.")
    if parts.password:
        return Sentence("A password in the proxy's address would be written to disk in the clear. Leave it out.")
    return None


class AccountForm(QWidget):
    """Shows one account for editing; the password is apart from it. `changed` comes with every keystroke."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = Account(key="", name="")
        self._other_names: Collection[str] = ()
        self._filling = False
        self._touched: set[str] = set()
        self._problem_labels: dict[str, PlainLabel] = {}
        self._build_fields()
        self._build_rows()

    def _build_fields(self) -> None:
        self.name = self._line("nameEdit", 80)
        self.platform = QComboBox(self)
        self.platform.setObjectName("platformCombo")
        for platform in PLATFORMS.values():
            self.platform.addItem(say_label(platform.label), platform.code)
        self.address = self._line("baseUrlEdit", 500)
        self.address.setToolTip(self.tr("Only for a relay or a test server; else the platform's own address is used."))
        self.kind = QComboBox(self)
        self.kind.setObjectName("kindCombo")
        self.kind.addItem(self.tr("Main: you keep and send the goods"), "main")
        self.kind.addItem(self.tr("FBE: eMAG keeps and sends the goods"), "fbe")
        self.username = self._line("usernameEdit", 200)
        self.password = self._line("passwordEdit", 500)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.reveal = QToolButton(self)
        self.reveal.setObjectName("revealButton")
        self.reveal.setText(self.tr("Show"))
        self.reveal.setCheckable(True)
        self.reveal.setToolTip(self.tr("Show what you type. A saved password is never shown."))
        self.reveal.toggled.connect(self._show_typed)
        self.password_status = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.password_status.setObjectName("passwordStatus")
        self.warehouse = QSpinBox(self)
        self.warehouse.setObjectName("warehouseSpin")
        self.warehouse.setRange(1, 65_535)
        self.allow_list = self._line("allowListEdit", 200)
        self.allow_list.setPlaceholderText(self.tr("what this computer's address is called in the eMAG panel"))
        self.proxy = self._line("proxyEdit", 500)
        self.proxy.setPlaceholderText(self.tr("none: http://host:port"))
        self.dialect = QComboBox(self)
        self.dialect.setObjectName("dialectCombo")
        self.dialect.addItem(self.tr("Marketplace API 4.4 (eMAG's own servers)"), Dialect.MARKETPLACE)
        self.dialect.addItem(self.tr("ERP routes (a server of your own)"), Dialect.ERP)
        for combo in (self.platform, self.kind, self.dialect):
            combo.currentIndexChanged.connect(self._edited)
        self.warehouse.valueChanged.connect(self._edited)

    def _line(self, object_name: str, most: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(object_name)
        line.setMaxLength(most)
        line.textEdited.connect(self._edited)
        return line

    def _build_rows(self) -> None:
        password_row = QWidget(self)
        line = QHBoxLayout(password_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(UNIT // 2)
        line.addWidget(self.password, 1)
        line.addWidget(self.reveal)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form = form
        self._row("name", self.tr("&Name"), self.name)
        self._row("platform", self.tr("&Platform"), self.platform)
        self._row("base_url", self.tr("Add&ress"), self.address)
        self._row("kind", self.tr("&Kind"), self.kind)
        self._row("username", self.tr("&User name"), self.username)
        self._row("password", self.tr("Pass&word"), password_row, self.password, below=self.password_status)
        self._row("warehouse", self.tr("Ware&house id"), self.warehouse)
        self._row("ip_allow_list_name", self.tr("&IP allow-list name"), self.allow_list)
        self._row("proxy", self.tr("Pro&xy"), self.proxy)
        self._row("dialect", self.tr("R&outes"), self.dialect)

    def _row(
        self, field: str, label: str, editor: QWidget, buddy: QWidget | None = None, *, below: QWidget | None = None
    ) -> None:
        buddy = buddy or editor
        buddy.setAccessibleName(label.replace("&", ""))
        caption = QLabel(label, self)
        caption.setBuddy(buddy)
        problem = PlainLabel("", self, tone=Tone.BAD, wrap=True)
        problem.setObjectName(f"{field}Problem")
        problem.hide()
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeft if isinstance(editor, QSpinBox) else Qt.AlignmentFlag(0))
        column.addWidget(problem)
        if below is not None:
            column.addWidget(below)
        self._problem_labels[field] = problem
        self._form.addRow(caption, cell)

    def show_account(self, account: Account, other_names: Collection[str], *, read_only: bool = False) -> None:
        """Show an account; the typed password is gone. Problems show once a field was touched."""
        self._account, self._other_names = account, other_names
        self._filling = True
        self.name.setText(account.name)
        self.platform.setCurrentIndex(self.platform.findData(account.platform))
        self.address.setText(account.base_url)
        self.kind.setCurrentIndex(self.kind.findData(account.kind))
        self.username.setText(account.username)
        self.password.clear()
        self.reveal.setChecked(False)
        self.warehouse.setValue(account.warehouse_id)
        self.allow_list.setText(account.ip_allow_list_name)
        self.proxy.setText(account.proxy)
        self.dialect.setCurrentIndex(self.dialect.findData(account.dialect))
        self._filling = False
        self._touched.clear()
        self._set_read_only(read_only)
        self._show_address()
        self._show_problems()

    def _set_read_only(self, read_only: bool) -> None:
        for line in (self.name, self.address, self.username, self.password, self.allow_list, self.proxy):
            line.setReadOnly(read_only)
        for widget in (self.platform, self.kind, self.dialect, self.warehouse, self.reveal, self.password):
            widget.setEnabled(not read_only)

    def account(self) -> Account:
        """The account as it stands in the form."""
        platform, address = self.platform.currentData(), self.address.text().strip().rstrip("/")
        return replace(
            self._account,
            name=self.name.text().strip(),
            platform=platform,
            base_url=address if address != PLATFORMS[platform].base_url else "",
            kind=self.kind.currentData(),
            username=self.username.text().strip(),
            warehouse_id=self.warehouse.value(),
            ip_allow_list_name=self.allow_list.text().strip(),
            proxy=self.proxy.text().strip(),
            dialect=Dialect(self.dialect.currentData()),
        )

    def typed_password(self) -> str | None:
        """What was typed as the password, or None when nothing was."""
        return self.password.text() or None

    def problems(self) -> dict[str, Sentence]:
        """What must be mended before it can be saved."""
        return account_problems(self.account(), self._other_names)

    def touch_all(self) -> None:
        """Show every problem, also of fields that nobody touched, and go to the first."""
        self._touched = set(self._problem_labels)
        self._show_problems()
        editors = {"name": self.name, "base_url": self.address, "username": self.username, "proxy": self.proxy}
        for field in self.problems():
            editors[field].setFocus()
            break

    def _edited(self) -> None:
        if self._filling:
            return
        senders = {
            "nameEdit": "name",
            "baseUrlEdit": "base_url",
            "usernameEdit": "username",
            "proxyEdit": "proxy",
        }
        sender = self.sender()
        if sender is not None and (field := senders.get(sender.objectName())):
            self._touched.add(field)
        self._show_address()
        self._show_problems()
        self.changed.emit()

    def _show_address(self) -> None:
        """An empty address means the platform's own, which is shown in grey."""
        self.address.setPlaceholderText(PLATFORMS[self.platform.currentData()].base_url or "https://…/api-3")

    def _show_problems(self) -> None:
        found = self.problems()
        for field, label in self._problem_labels.items():
            text = say(found[field]) if field in found and field in self._touched else ""
            label.setText(text)
            label.setVisible(bool(text))

    def _show_typed(self, shown: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
