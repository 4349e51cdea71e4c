"""The family of a product: products that differ in a few characteristics and share one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from emag_desk.domain.field import Field
from emag_desk.domain.product_keys import characteristic, write
from emag_desk.ui.field_editors import Editor, FormContext, Line, QuietCombo, choice_words, mark_wrong
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.product_lists import parts_of
from emag_desk.ui.widgets import UNIT, PlainLabel

_NUMBER = 140


class FamilyEditor(Editor):
    """Number, name and type, and below them the characteristics in which the members of such a family differ."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.number = Line(self, most=20, right=True)
        self.number.setFixedWidth(_NUMBER)
        self.number.setPlaceholderText(self.tr("number"))
        self.family_name = Line(self, most=2000)
        self.family_name.setPlaceholderText(self.tr("name of the family"))
        self.type = QuietCombo(self)
        self.type.addItem(self.tr("Choose a type"), "")
        for choice in field.choices:
            self.type.addItem(choice_words(field, choice), choice)
        for widget, part in (
            (self.number, self.tr("number")),
            (self.family_name, self.tr("name")),
            (self.type, self.tr("type")),
        ):
            self.name(widget, part)
        for line in (self.number, self.family_name):
            line.textEdited.connect(self._typed)
            line.submitted.connect(self.done)
        self.type.activated.connect(self._typed)
        self.differ = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.differ.setObjectName("definingCharacteristics")
        self.go_button = QPushButton(self)
        self.go_button.setProperty("flat", True)
        self.go_button.setAutoDefault(False)
        self.go_button.setObjectName("goToDefining")
        self.go_button.setStyleSheet("text-align: left; padding: 2px 0;")
        self.go_button.clicked.connect(self._go)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT // 2)
        grid.setVerticalSpacing(UNIT // 2)
        grid.addWidget(self.number, 0, 0)
        grid.addWidget(self.family_name, 0, 1)
        grid.addWidget(self.type, 0, 2)
        grid.addWidget(self.differ, 1, 0, 1, 3)
        grid.addWidget(self.go_button, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self._show_differ()

    def stops(self) -> list[QWidget]:
        return [self.number, self.family_name, self.type, self.go_button]

    def values(self) -> list[str]:
        number, name, kind = self.number.text().strip(), self.family_name.text().strip(), self.type.currentData()
        if not (number or name or kind):
            return []
        whole = number.isascii() and number.isdigit()
        # Only a number is written as one; anything else stays for the check to say what is wrong with it.
        parts: dict[str, object] = {"id": int(number) if whole else number, "name": name}
        parts["family_type_id"] = int(kind) if kind else ""
        return [write({key: value for key, value in parts.items() if value != ""})]

    def show_values(self, values: Sequence[str]) -> None:
        if self.values() == list(values[:1]):
            return
        parts = parts_of(values[0]) if values else {}
        self.number.setText(str(parts.get("id", "") or ""))
        self.family_name.setText(str(parts.get("name", "") or ""))
        kind = str(parts.get("family_type_id", "") or "")
        place = self.type.findData(kind)
        if place < 0:
            self.type.addItem(f"#{clean(kind, lines=False)}", kind)
            place = self.type.count() - 1
        self.type.setCurrentIndex(place)
        self._show_differ()

    def show_wrong(self, is_wrong: bool, places: Sequence[int] = ()) -> None:
        for line in (self.number, self.family_name):
            mark_wrong(line, is_wrong)

    def refresh(self) -> None:
        """Other fields changed: what is defining may be filled now."""
        self._show_differ()

    def _typed(self) -> None:
        self._show_differ()
        self.edited.emit()

    def _defining(self) -> list[tuple[str, str, int]]:
        """Of each characteristic that such a family asks for: its field, its name, how many values it has.

        Of one with tags the first that does not have one value, if there is any.
        """
        found = []
        for number in self.field.defining.get(str(self.type.currentData() or ""), ()):
            answers = self.context.answers_to(number) or [(characteristic(number), 0)]
            key, count = next((one for one in answers if one[1] != 1), answers[0])
            found.append((key, self.context.characteristic_names.get(number, str(number)), count))
        return found

    def _show_differ(self) -> None:
        defining = self._defining()
        words = [
            f"{clean(name, lines=False)} ({self.tr('one value') if count == 1 else self._count(count)})"
            for _, name, count in defining
        ]
        text = self.tr("Its members differ in: {characteristics}.").format(characteristics=", ".join(words))
        self.differ.setText(text if defining else "")
        self.differ.setVisible(bool(defining))
        unfit = next((name for _, name, count in defining if count != 1), "")
        self.go_button.setText(self.tr("Go to {characteristic}").format(characteristic=clean(unfit, lines=False)))
        self.go_button.setVisible(bool(unfit))

    def _count(self, count: int) -> str:
        return self.tr("not filled") if not count else self.tr("{count} values, one is allowed").format(count=count)

    def _go(self) -> None:
        for key, _, count in self._defining():
            if count != 1:
                self.context.go(key)
                return
