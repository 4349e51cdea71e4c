"""The preferences dialog: look, guardrails, waiting times, request budget."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from emag_desk.errors import DeskError
from emag_desk.ui.language import LANGUAGES, say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.returns.kept_texts import KeptTexts
from emag_desk.ui.widgets import UNIT, Banner, Column, PlainLabel, heading

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks


_QUIET = ("quiet_from", "quiet_until")
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class PreferencesDialog(QDialog):
    """Edits a copy; Save writes it, and what the running program can take over holds at once."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._given = self._given_by_variables()
        self._saving = False
        self.fields: dict[str, QWidget] = {}
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.setModal(True)
        self.resize(720, 520)
        self.banner = Banner(self)
        self._pages = QStackedWidget(self)
        self._names = QListWidget(self)
        self._names.setObjectName("preferencePages")
        self._names.setAccessibleName(self.tr("Groups of preferences"))
        self._names.setProperty("framed", True)
        self._names.setFixedWidth(176)
        self._names.setStyleSheet("QListWidget::item { padding: 7px 9px; }")
        pages = (self._general, self._orders, self._returns, self._texts, self._guardrails)
        for build in (*pages, self._connection, self._budget, self._storage):
            build()
        self._names.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._names.setCurrentRow(0)
        middle = QHBoxLayout()
        middle.setSpacing(2 * UNIT)
        middle.addWidget(self._names)
        middle.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self._buttons())
        self.show_values(desk.settings.preferences)
        self._check()

    def _given_by_variables(self) -> dict[str, str]:
        """Preferences that a variable decides: they are shown, and cannot be changed here."""
        own = {"default", str(self._desk.settings.path)}
        prefix = "preferences."
        return {
            origin.name.removeprefix(prefix): origin.source
            for origin in self._desk.settings.origins()
            if origin.name.startswith(prefix) and origin.source not in own
        }

    # The pages

    def _page(self, title: str, text: str = "") -> QFormLayout:
        page = Column(self)
        page.rows.setContentsMargins(0, 0, UNIT, 0)
        page.rows.addWidget(heading(title, page))
        if text:
            page.rows.addWidget(PlainLabel(text, page, tone=Tone.MUTED, wrap=True))
        form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        page.rows.addLayout(form)
        self._pages.addWidget(page)
        self._names.addItem(title)
        return form

    def _row(self, form: QFormLayout, name: str, label: str, editor: QWidget, note: str = "") -> None:
        editor.setObjectName(f"{name}Preference")
        editor.setAccessibleName(label.replace("&", ""))
        self.fields[name] = editor
        if name in self._given:
            editor.setEnabled(False)
            note = self.tr("Given by {source}, so it cannot be changed here.").format(source=self._given[name])
        caption = QLabel(label, self)
        caption.setBuddy(editor)
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeft)
        if note:
            column.addWidget(PlainLabel(note, cell, tone=Tone.MUTED, wrap=True))
        form.addRow(caption, cell)

    def _general(self) -> None:
        form = self._page(self.tr("General"))
        theme = QComboBox(self)
        for value, text in (
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            theme.addItem(text, value)
        language = QComboBox(self)
        language.addItem(self.tr("Like the system"), "system")
        for code, name in LANGUAGES.items():
            language.addItem(name, code)
        who = QLineEdit(self)
        who.setMaxLength(100)
        who.setMinimumWidth(240)
        who.textChanged.connect(self._check)
        self._row(form, "theme", self.tr("&Look"), theme)
        self._row(form, "language", self.tr("Lan&guage"), language, self.tr("Holds from the next start."))
        self._row(form, "who", self.tr("Your &name"), who, self.tr("Kept with every change that you send."))

    def _orders(self) -> None:
        form = self._page(self.tr("Orders"))
        every = self._whole(1, 1440)
        every.setSuffix(self.tr(" min"))
        self._row(form, "orders_every_minutes", self.tr("&Look for new orders every"), every)
        months = self._whole(1, 240)
        months.setSuffix(self.tr(" months"))
        self._row(form, "order_months", self.tr("&First read the last"), months)
        days = self._whole(1, 3660)
        days.setSuffix(self.tr(" days"))
        note = self.tr("After an order could change last. The order itself stays, without name and address.")
        self._row(form, "order_days_kept", self.tr("Forget &customers after"), days, note)
        note = self.tr("A notification of the desktop, without names. Not for the orders of the first reading.")
        self._row(form, "notify_orders", "", QCheckBox(self.tr("&Tell of new orders"), self), note)
        self._row(form, "notify_sound", "", QCheckBox(self.tr("With a s&ound"), self))
        for name, label in (("quiet_from", self.tr("&Quiet from")), ("quiet_until", self.tr("Quiet &until"))):
            moment = QLineEdit(self)
            moment.setPlaceholderText("22:00" if name == "quiet_from" else "07:00")
            moment.setMaximumWidth(90)
            moment.textChanged.connect(self._check)
            note = self.tr("As in 07:00. Leave both empty for no quiet hours.") if name == "quiet_until" else ""
            self._row(form, name, label, moment, note)

    def _returns(self) -> None:
        form = self._page(self.tr("Returns and invoices"))
        every = self._whole(5, 1440)
        every.setSuffix(self.tr(" min"))
        self._row(form, "returns_every_minutes", self.tr("&Look for returns every"), every)
        days = self._whole(1, 366)
        days.setSuffix(self.tr(" days"))
        note = self.tr(
            "eMAG does not say which returns changed: the closed ones of these days are read again every day."
        )
        self._row(form, "return_days", self.tr("Read &again those of the last"), days, note)
        self._row(form, "invoices_nightly", "", QCheckBox(self.tr("Read eMAG's &invoices every night"), self))
        months = self._whole(1, 240)
        months.setSuffix(self.tr(" months"))
        self._row(form, "invoice_months", self.tr("&First read the invoices of the last"), months)

    def _texts(self) -> None:
        form = self._page(self.tr("Texts"), self.tr("For diagnostics and refusals of returns. Changes hold at once."))
        form.addRow(KeptTexts(self._desk, self._tasks, self))

    def _guardrails(self) -> None:
        text = self.tr("Review asks you to tick these changes one by one.")
        form = self._page(self.tr("Guardrails"), text)
        large = self._decimal(1, 10_000, 1, " %")
        slip = self._decimal(1.1, 1000, 1, " ×")
        self._row(form, "large_change_percent", self.tr("Price changes &over"), large)
        note = self.tr("A price that changes by this factor looks like a slipped decimal separator.")
        self._row(form, "slip_factor", self.tr("Slip &factor"), slip, note)

    def _connection(self) -> None:
        form = self._page(self.tr("Connection"))
        self._row(form, "connect_seconds", self.tr("&Connect within"), self._decimal(0.5, 120, 0, " s"))
        self._row(form, "total_seconds", self.tr("Whole &request within"), self._decimal(1, 600, 0, " s"))
        note = self.tr(
            "How long a change without an answer rests before eMAG is asked what became of it. From the next start."
        )
        self._row(form, "settle_seconds", self.tr("Read &back after"), self._decimal(0, 3600, 0, " s"), note)
        proxy = QCheckBox(self.tr("Use the pro&xy of the environment"), self)
        note = self.tr("HTTPS_PROXY and the like. An account's own proxy wins.")
        self._row(form, "use_environment_proxy", "", proxy, note)

    def _budget(self) -> None:
        text = self.tr("What eMAG allows per account. Change it only when eMAG tells you other numbers.")
        form = self._page(self.tr("Request budget"), text)
        self._row(form, "orders_per_second", self.tr("&Orders per second"), self._whole(1, 100))
        self._row(form, "orders_per_minute", self.tr("Orders per &minute"), self._whole(1, 6000))
        self._row(form, "other_per_second", self.tr("&Everything else per second"), self._whole(1, 100))
        self._row(form, "other_per_minute", self.tr("Everything else per m&inute"), self._whole(1, 6000))
        share = self._decimal(5, 100, 0, " %")
        self._row(form, "share", self.tr("Use at most"), share, self.tr("eMAG asks to stay below 80 %."))

    def _storage(self) -> None:
        form = self._page(self.tr("Storage"))
        days = self._whole(1, 366)
        days.setSuffix(self.tr(" days"))
        note = self.tr(
            "Full requests and answers, for disputes. eMAG recommends thirty days. Holds from the next start."
        )
        self._row(form, "log_days", self.tr("&Keep the request log"), days, note)
        place = PlainLabel(str(self._desk.directory.path), self, selectable=True, wrap=True)
        form.addRow(self.tr("Data directory"), place)

    def _decimal(self, low: float, high: float, decimals: int, suffix: str) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setDecimals(decimals)
        spin.setRange(low, high)
        spin.setSuffix(suffix)
        spin.setMinimumWidth(120)
        return spin

    def _whole(self, low: int, high: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(low, high)
        spin.setMinimumWidth(120)
        return spin

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.save_button = buttons.addButton(self.tr("&Save"), roles.AcceptRole)
        self.save_button.setObjectName("savePreferencesButton")
        self.save_button.setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        self.defaults_button = buttons.addButton(self.tr("&Defaults"), roles.ResetRole)
        self.defaults_button.setObjectName("defaultsButton")
        self.defaults_button.setAutoDefault(False)
        self.defaults_button.clicked.connect(self._show_defaults)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        return buttons

    # Values

    def show_values(self, preferences: Any) -> None:
        """Fill the fields from preferences; a share of 0.8 is shown as 80 %."""
        for name, editor in self.fields.items():
            value = getattr(preferences, name)
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(editor.findData(value), 0))
            elif isinstance(editor, QCheckBox):
                editor.setChecked(value)
            elif isinstance(editor, QLineEdit):
                editor.setText(value)
            elif isinstance(editor, QSpinBox):
                editor.setValue(int(value))
            elif isinstance(editor, QDoubleSpinBox):
                editor.setValue(float(value) * (100 if name == "share" else 1))

    def values(self) -> dict[str, Any]:
        """What the fields say, by name of the preference."""
        found: dict[str, Any] = {}
        for name, editor in self.fields.items():
            if name in self._given:
                continue
            if isinstance(editor, QComboBox):
                found[name] = editor.currentData()
            elif isinstance(editor, QCheckBox):
                found[name] = editor.isChecked()
            elif isinstance(editor, QLineEdit):
                found[name] = editor.text().strip()
            elif isinstance(editor, QSpinBox):
                found[name] = editor.value()
            elif isinstance(editor, QDoubleSpinBox):
                number = Decimal(str(round(editor.value(), 4)))
                found[name] = number / 100 if name == "share" else number
        return found

    def _show_defaults(self) -> None:
        kind = type(self._desk.settings.preferences)
        who = self._desk.settings.preferences.who
        self.show_values(kind(who=who))

    def _check(self) -> None:
        who = self.fields.get("who")
        named = isinstance(who, QLineEdit) and bool(who.text().strip())
        hours = [field.text().strip() for name in _QUIET if isinstance(field := self.fields.get(name), QLineEdit)]
        quiet = all(not hour or _HOUR.fullmatch(hour) for hour in hours) and (all(hours) or not any(hours))
        said = "" if named else self.tr("Give your name: it is kept with every change that you send.")
        self.banner.say(said or ("" if quiet else self.tr("Quiet hours need two times, such as 22:00 and 07:00.")))
        if hasattr(self, "save_button"):
            self.save_button.setEnabled(named and quiet)

    def save(self) -> None:
        """Write the preferences and close."""
        self._saving = True
        self.save_button.setEnabled(False)
        self._tasks.save("save preferences", self._save())

    async def _save(self) -> None:
        old = self._desk.settings.preferences
        new = type(old)(**{**old.model_dump(), **self.values()})
        try:
            await self._desk.save_preferences(new)
        except DeskError as error:
            self.banner.say(say_error(error), Tone.BAD)
            self.save_button.setEnabled(True)
            return
        finally:
            self._saving = False
        self.accept()

    def done(self, result: int) -> None:
        if not self._saving:
            super().done(result)
