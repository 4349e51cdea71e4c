"""The customer's bank account: its number is hidden until somebody asks, and again when they have looked elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emag_desk.ui.offer_sections import Facts
from emag_desk.ui.orders.facts import Fact
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.facts import Iban
from emag_desk.ui.widgets import UNIT


class BankAccount(QWidget):
    """Holder, bank and number, with a button that shows the number and one that copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._iban = Iban()
        self._is_open = False
        self.facts = Facts(self)
        self.show_button = self._button("showIban")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._toggled)
        self.copy_button = self._button("copyIban")
        self.copy_button.setText(self.tr("Copy the number"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._iban.whole))
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(self.facts)
        column.addLayout(buttons)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("flat", True)
        button.setAutoDefault(False)
        return button

    def show_account(self, facts: Sequence[Fact], iban: Iban) -> None:
        """Show an account; the number of another one is hidden."""
        if iban != self._iban:
            self.hide_again()
        self._facts, self._iban = tuple(facts), iban
        self._show()

    def hide_again(self) -> None:
        """Nobody looks at it any more."""
        self.show_button.setChecked(False)

    def _toggled(self, shown: bool) -> None:
        self._is_open = shown
        self._show()

    def _show(self) -> None:
        number = clean(self._iban.whole if self._is_open else self._iban.masked, lines=False)
        facts = [*self._facts, (self.tr("Account number"), number)] if number else list(self._facts)
        self.facts.show_facts(facts)
        self.show_button.setText(self.tr("Hide the number") if self._is_open else self.tr("Show the number"))
        self.show_button.setVisible(bool(number))
        self.copy_button.setVisible(bool(number) and self._is_open)
