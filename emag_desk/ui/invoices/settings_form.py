"""What the pages of the invoice settings share: captioned fields with what is wrong below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSpinBox, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.problems import Problem
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, Column

#: So wide are the captions at least: forms below each other line up.
_CAPTION = 160


class SettingsForm(Column):
    """A page that scrolls. `changed` comes with every keystroke, not while the page is being filled."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems = ProblemLabels()
        self._filling = False
        self._strict = False
        self._by_key: dict[str, QWidget] = {}
        self.form = new_form()
        self.rows.addLayout(self.form)

    def line(self, name: str, *, secret: bool = False, placeholder: str = "") -> QLineEdit:
        """A field for one line of text."""
        edit = QLineEdit(self)
        edit.setObjectName(name)
        edit.setMaxLength(400)
        edit.setPlaceholderText(placeholder)
        if secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.textChanged.connect(lambda _: self.tell())
        return edit

    def number(self, name: str, least: int, most: int) -> QSpinBox:
        """A field for a whole number."""
        spin = QSpinBox(self)
        spin.setObjectName(name)
        spin.setRange(least, most)
        spin.valueChanged.connect(lambda _: self.tell())
        return spin

    def tick(self, name: str, text: str) -> QCheckBox:
        """Something that is so, or is not."""
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.toggled.connect(lambda _: self.tell())
        return box

    def add(
        self, caption: str, field: QWidget, *keys: str, note: QWidget | None = None, to: QFormLayout | None = None
    ) -> QWidget:
        """Put a field below the others, with its caption and a place for the problems of these keys."""
        label = QLabel(caption, self)
        label.setBuddy(field)
        label.setMinimumWidth(_CAPTION)
        self._by_key |= dict.fromkeys(keys, field)
        field.setAccessibleName(caption.replace("&", ""))
        cell = self.problems.below(field, *keys, note=note) if keys else field
        (self.form if to is None else to).addRow(label, cell)
        return cell

    def tell(self) -> None:
        """Somebody changed something."""
        if not self._filling:
            self.changed.emit()

    def be_strict(self) -> None:
        """Say from now on what is missing as well: somebody wanted to save."""
        self._strict = True

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong; an empty field is not a mistake before somebody wants to save."""
        self.problems.show([one for one in problems if self._strict or not self._is_empty(one.key)])

    def _is_empty(self, key: str) -> bool:
        field = self._by_key.get(key)
        return isinstance(field, QLineEdit) and not field.text().strip()


def new_form() -> QFormLayout:
    """Captions at the left, fields at the right."""
    form = QFormLayout()
    form.setVerticalSpacing(UNIT)
    form.setHorizontalSpacing(2 * UNIT)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def account_choice(accounts: Sequence[Account], name: str, parent: QWidget) -> QComboBox:
    """The accounts to choose one from."""
    choice = QComboBox(parent)
    choice.setObjectName(name)
    for account in accounts:
        choice.addItem(clean(account.name, lines=False), account.key)
    return choice
