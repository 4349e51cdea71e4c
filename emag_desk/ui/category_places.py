"""Which account's categories are shown, and in which language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from emag_desk.domain.accounts import Account
from emag_desk.domain.category_tree import CATEGORY_LANGUAGES
from emag_desk.ui.language import say_label
from emag_desk.ui.widgets import UNIT


class CategoryPlaces(QWidget):
    """Two choices. `changed` says that the operator wants another account or language."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cached: frozenset[str] = frozenset()
        self.account_box = self._combo("categoryAccount", self.tr("Account"))
        self.language_box = self._combo("categoryLanguage", self.tr("Language of the categories"))
        self.language_box.addItem(self.tr("Shop's own language"), "")
        for code, name in CATEGORY_LANGUAGES.items():
            self.language_box.addItem(f"{say_label(name)} ({code})", code)
        for box in (self.account_box, self.language_box):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.account_box)
        row.addWidget(self.language_box)

    def _combo(self, name: str, title: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    @property
    def account(self) -> str:
        """The key of the chosen account, empty while there is none."""
        return str(self.account_box.currentData() or "")

    @property
    def language(self) -> str:
        """eMAG's code of the chosen language, empty for the platform's own."""
        return str(self.language_box.currentData() or "")

    def show_accounts(self, accounts: Sequence[Account]) -> bool:
        """Offer these accounts; returns whether another one is chosen now. Says nothing."""
        before = self.account
        offered = [(account.name, account.key) for account in accounts]
        box = self.account_box
        if offered != [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
            box.blockSignals(True)
            box.clear()
            for name, key in offered:
                box.addItem(name, key)
            box.setCurrentIndex(max(box.findData(before), 0) if offered else -1)
            box.blockSignals(False)
        box.setVisible(len(offered) > 1)
        return self.account != before

    def choose(self, account: str, language: str) -> None:
        """Choose both at once; says `changed` when that changes anything."""
        before = (self.account, self.language)
        for box, wanted in ((self.account_box, account), (self.language_box, language)):
            box.blockSignals(True)
            if (row := box.findData(wanted)) >= 0:
                box.setCurrentIndex(row)
            box.blockSignals(False)
        if (self.account, self.language) != before:
            self.changed.emit()
