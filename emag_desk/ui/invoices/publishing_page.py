"""Where each account's PDFs are published, with a test that says what is wrong: a page of the invoice settings."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.problems import Problem
from emag_desk.domain.publishing import (
    PUBLISH_KIND_LABELS,
    TARGETS,
    PublishKind,
    SftpTarget,
    Target,
    needs_secret,
    target_problems,
)
from emag_desk.ui.invoices.settings_form import SettingsForm, account_choice, new_form
from emag_desk.ui.language import say, say_label
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import plain_tip
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel

_NOWHERE = ""


class _Field(NamedTuple):
    key: str
    caption: str
    placeholder: str = ""


class PublishingPage(SettingsForm):
    """One account at a time; fields by the kind of place. What was typed for another account waits until Save."""

    def __init__(
        self, accounts: Sequence[Account], target: Callable[[str], Target | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._target = target
        self.drafts: dict[str, Target | None] = {}
        self.secrets: dict[str, str] = {}
        self._fields: dict[str, dict[str, QWidget]] = {}
        self._forms: dict[str, QWidget] = {}
        self.account = account_choice(accounts, "publishAccount", self)
        self.kind = QComboBox(self)
        self.kind.setObjectName("publishKind")
        self.kind.addItem(self.tr("Not published"), _NOWHERE)
        for kind, label in PUBLISH_KIND_LABELS.items():
            self.kind.addItem(say_label(label), kind.value)
        note = PlainLabel(
            self.tr(
                "eMAG takes no files: it fetches a PDF from a public address. Choose where the program puts it, and "
                "under which address everybody can fetch it from there."
            ),
            self,
            tone=Tone.MUTED,
            wrap=True,
        )
        self.rows.insertWidget(0, note)
        self.add(self.tr("&Account"), self.account)
        self.add(self.tr("&Place"), self.kind)
        for kind in PublishKind:
            self._add_kind(kind)
        self.secret_form = self._build_secret()
        self._add_common()
        self.rows.addWidget(self._build_test())
        self.account.currentIndexChanged.connect(lambda _: self.show_account())
        self.kind.currentIndexChanged.connect(lambda _: self._kind_chosen())
        self.changed.connect(self._keep)
        self.show_account()

    # -- what it is made of -------------------------------------------------------------------------------------------

    def _of_kind(self, kind: PublishKind) -> tuple[_Field, ...]:
        user = _Field("username", self.tr("&User name"))
        return {
            PublishKind.FOLDER: (_Field("folder", self.tr("&Folder"), "/srv/www/invoices"),),
            PublishKind.S3: (
                _Field("endpoint", self.tr("A&ddress of the storage"), "https://s3.eu-central-1.amazonaws.com"),
                _Field("region", self.tr("Re&gion"), "eu-central-1"),
                _Field("bucket", self.tr("&Bucket")),
                _Field("prefix", self.tr("&Folder in the bucket"), "invoices/"),
                _Field("access_key", self.tr("Access &key")),
                _Field("public_acl", self.tr("Let everybody &read each file")),
            ),
            PublishKind.SFTP: (
                _Field("host", self.tr("&Server"), "sftp.example.com"),
                _Field("port", self.tr("P&ort")),
                user,
                _Field("directory", self.tr("&Directory"), "/var/www/invoices"),
                _Field("key_file", self.tr("&Key file")),
            ),
            PublishKind.WEBDAV: (
                _Field("url", self.tr("A&ddress"), "https://cloud.example.com/remote.php/dav/files/me/invoices"),
                user,
            ),
        }[kind]

    def _add_kind(self, kind: PublishKind) -> None:
        holder = QWidget(self)
        form = new_form()
        form.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(form)
        self._forms[kind.value] = holder
        fields = self._fields[kind.value] = {}
        for one in self._of_kind(kind):
            name = f"{kind.value}-{one.key}"
            usual = getattr(TARGETS[kind.value](), one.key)
            if isinstance(usual, bool):
                fields[one.key] = self.tick(name, one.caption)
                form.addRow("", fields[one.key])
                continue
            field = self.number(name, 1, 65_535) if isinstance(usual, int) else self.line(name)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(one.placeholder)
            fields[one.key] = field
            self.add(one.caption, field, f"{kind.value}.{one.key}", to=form)
        self.rows.addWidget(holder)

    def _build_secret(self) -> QWidget:
        holder = QWidget(self)
        form = new_form()
        form.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(form)
        self.secret = self.line("publishSecret", secret=True)
        self.secret_note = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.add(self.tr("Pass&word or secret key"), self.secret, "secret", note=self.secret_note, to=form)
        self.for_this_run = QCheckBox(self.tr("Keep it for this run &only"), self)
        self.for_this_run.setObjectName("publishForThisRun")
        form.addRow("", self.for_this_run)
        self.rows.addWidget(holder)
        return holder

    def _add_common(self) -> None:
        holder = QWidget(self)
        form: QFormLayout = new_form()
        form.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(form)
        self.public_url = self.line("publishUrl", placeholder="https://docs.example.com/invoices/{name}")
        self.add(self.tr("P&ublic address"), self.public_url, "public_url", to=form)
        self.unguessable = self.tick("publishUnguessable", self.tr("Names that nobody can &guess"))
        self.add("", self.unguessable, "unguessable", to=form)
        self.rows.addWidget(holder)
        self._common = holder

    def _build_test(self) -> QWidget:
        self.result = Banner(self)
        self.result.setObjectName("publishResult")
        self.test_button = QPushButton(self.tr("&Test: put a small PDF there and fetch it back"), self)
        self.test_button.setObjectName("publishTest")
        self.test_button.setAutoDefault(False)
        holder = QWidget(self)
        form = new_form()
        form.setContentsMargins(0, UNIT, 0, 0)
        holder.setLayout(form)
        form.addRow(self.test_button)
        form.addRow(self.result)
        return holder

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def key(self) -> str:
        """The account on show."""
        return str(self.account.currentData() or "")

    def show_account(self) -> None:
        """Fill the fields with what the account has, or with what was typed for it."""
        saved = self._target(self.key)
        target = self.drafts.get(self.key, saved)
        self._filling = True
        self.kind.setCurrentIndex(self.kind.findData(target.kind.value if target else _NOWHERE))
        for kind, fields in self._fields.items():
            shown = target if target is not None and target.kind.value == kind else TARGETS[kind]()
            for key, field in fields.items():
                _show(field, getattr(shown, key))
        self.public_url.setText(target.public_url if target else "")
        self.unguessable.setChecked(target.unguessable if target else True)
        self.secret.setText(self.secrets.get(self.key, ""))
        self._filling = False
        self.result.say("")
        self._show_kind()
        self.check()

    def _kind_chosen(self) -> None:
        self._show_kind()
        self.tell()

    def _show_kind(self) -> None:
        kind = str(self.kind.currentData())
        for name, form in self._forms.items():
            form.setVisible(name == kind)
        for widget in (self._common, self.test_button):
            widget.setVisible(bool(kind))
        self.secret_form.setVisible(kind not in (_NOWHERE, PublishKind.FOLDER))

    @property
    def target(self) -> Target | None:
        """What the fields say; None where nothing is published."""
        kind = str(self.kind.currentData())
        if not kind:
            return None
        values = {key: _value(field) for key, field in self._fields[kind].items()}
        before = self.drafts.get(self.key) or self._target(self.key)
        if isinstance(before, SftpTarget) and kind == PublishKind.SFTP and before.host == values["host"]:
            values["host_key"] = before.host_key
        url, unguessable = self.public_url.text().strip(), self.unguessable.isChecked()
        return TARGETS[kind](**values, public_url=url, unguessable=unguessable)

    def agree_to(self, host_key: str) -> None:
        """The operator agreed to a server's key."""
        target = self.target
        if isinstance(target, SftpTarget):
            self.drafts[self.key] = dataclasses.replace(target, host_key=host_key)
            self.changed.emit()

    def _keep(self) -> None:
        if self.secret.text():
            self.secrets[self.key] = self.secret.text()
        else:
            self.secrets.pop(self.key, None)
        target = self.target
        if target == self._target(self.key):
            self.drafts.pop(self.key, None)
        else:
            self.drafts[self.key] = target

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return bool(self.drafts or self.secrets)

    def check(self) -> list[Problem]:
        """Say what is wrong with the account on show."""
        target = self.target
        problems = target_problems(target) if target is not None else []
        shared = ("public_url", "unguessable")
        kind = str(self.kind.currentData())
        placed = [one if one.key in shared else dataclasses.replace(one, key=f"{kind}.{one.key}") for one in problems]
        self.show_problems(placed)
        stopping = next((one for one in problems if one.stops), None)
        self.test_button.setEnabled(target is not None and stopping is None)
        self.test_button.setToolTip(plain_tip(say(stopping.sentence)) if stopping is not None else "")
        if target is not None and needs_secret(target):
            self.secret_note.setText(self.tr("Leave it empty to keep what the keyring has."))
        else:
            self.secret_note.setText(self.tr("Only where the key file has one."))
        return problems

    def say(self, text: str, tone: Tone) -> None:
        """Say how the test went."""
        self.result.say(text, tone)


def _show(field: QWidget, value: Any) -> None:
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value))


def _value(field: QWidget) -> Any:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QSpinBox):
        return field.value()
    assert isinstance(field, QLineEdit)
    return field.text().strip()
