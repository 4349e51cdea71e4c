"""Fields for money and measures, which take numbers as people of this country type them."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from emag_desk.domain.money import parse_price


class AmountEdit(QLineEdit):
    """A number without a sign. `amount` is None for nothing and for what is no number; `is_wrong` tells them apart."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setMaxLength(20)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    @property
    def amount(self) -> Decimal | None:
        """What stands in it."""
        try:
            found = parse_price(self.text()) if self.text().strip() else None
        except ValueError:
            return None
        return found if found is None or found >= 0 else None

    @property
    def is_wrong(self) -> bool:
        """Whether something stands in it that is no number."""
        return bool(self.text().strip()) and self.amount is None

    def show_amount(self, amount: Decimal | None) -> None:
        """Put a number in."""
        self.setText("" if amount is None else f"{amount:f}")
