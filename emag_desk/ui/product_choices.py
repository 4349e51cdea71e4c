"""Editors for what is chosen rather than typed: one of a few, yes or no, a day, a category."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCalendarWidget, QMenu, QPushButton, QToolButton, QWidget, QWidgetAction

from emag_desk.domain.field import Field
from emag_desk.domain.field_values import canonical
from emag_desk.ui.field_editors import (
    LINE,
    Editor,
    FormContext,
    Line,
    QuietCombo,
    choice_words,
    hold,
    mark_wrong,
    tool,
)
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel


class ChoiceEditor(Editor):
    """One of a few fixed choices, or none."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.combo = QuietCombo(self)
        self.name(self.combo)
        if not (field.mandatory and field.cannot_clear and len(field.choices) > 0):
            self.combo.addItem("–", "")
        for choice in field.choices:
            self.combo.addItem(choice_words(field, choice), choice)
        self.combo.setCurrentIndex(-1 if self.combo.count() and self.combo.itemData(0) else 0)
        self.combo.setPlaceholderText(self.tr("Choose"))
        self.combo.activated.connect(self.edited)
        hold(self, self.combo).addStretch(1)

    def values(self) -> list[str]:
        value = self.combo.currentData()
        return [str(value)] if value else []

    def show_values(self, values: Sequence[str]) -> None:
        wanted = values[0] if values else ""
        place = self.combo.findData(wanted)
        if place < 0 and wanted:
            self.combo.addItem(f"#{clean(wanted, lines=False)}", wanted)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)


class SegmentsEditor(Editor):
    """A few choices side by side: yes, no, not applicable. Pressing the chosen one again takes it back."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._row = hold(self)
        self.buttons: list[QToolButton] = []
        for choice in field.choices:
            self._add(choice)
        self._row.addStretch(1)
        self._restop()

    def _add(self, choice: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setProperty("chip", True)
        button.setProperty("value", choice)
        button.setMinimumHeight(LINE - 4)
        button.setText(choice_words(self.field, choice))
        self.name(button, choice)
        button.clicked.connect(self._pressed)
        button.installEventFilter(self)
        self._row.insertWidget(len(self.buttons), button)
        self.buttons.append(button)
        return button

    def values(self) -> list[str]:
        return [str(button.property("value")) for button in self.buttons if button.isChecked()]

    def show_values(self, values: Sequence[str]) -> None:
        for value in values[:1]:
            if value not in [button.property("value") for button in self.buttons]:
                self._add(value)
        for button in self.buttons:
            button.setChecked(button.property("value") in values[:1])
        self._restop()

    def _pressed(self) -> None:
        sender = self.sender()
        for button in self.buttons:
            if button is not sender:
                button.setChecked(False)
        self._restop()
        self.edited.emit()

    def _restop(self) -> None:
        """Tab stops once: at the chosen one, else at the first."""
        chosen = next((button for button in self.buttons if button.isChecked()), None)
        for number, button in enumerate(self.buttons):
            stop = button is chosen or (chosen is None and number == 0)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.buttons:
            place = self.buttons.index(watched)
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step:
                button = self.buttons[(place + step) % len(self.buttons)]
                button.setFocus(Qt.FocusReason.TabFocusReason)
                button.click()
                return True
        return super().eventFilter(watched, event)


class DateEditor(Editor):
    """A day, typed as 2026-03-31 or picked from a calendar."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.line = Line(self)
        self.line.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.line.setFixedWidth(140)
        self.name(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.submitted.connect(self.done)
        self.line.left.connect(self._settle)
        self.button = tool(self, "chevron-down", self.tr("Choose from a calendar"))
        self.button.clicked.connect(self.open_calendar)
        self._words = PlainLabel("", self, tone=Tone.MUTED)
        hold(self, self.line, self.button).addWidget(self._words, 1)
        self.line.textChanged.connect(self._show_words)

    def _show_words(self, text: str) -> None:
        day = QDate.fromString(text.strip(), Qt.DateFormat.ISODate)
        self._words.setText(QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else "")

    def open_calendar(self) -> QMenu:
        """A calendar below the field; a click or Enter takes the day."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        day = QDate.fromString(self.line.text().strip(), Qt.DateFormat.ISODate)
        for text, bound in (
            (self.field.earliest, calendar.setMinimumDate),
            (self.field.latest, calendar.setMaximumDate),
        ):
            if text:
                bound(QDate.fromString(text, Qt.DateFormat.ISODate))
        if day.isValid():
            calendar.setSelectedDate(day)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.activated.connect(lambda chosen: self._chosen(chosen, menu))
        calendar.clicked.connect(lambda chosen: self._chosen(chosen, menu))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        calendar.setFocus()
        return menu

    def _chosen(self, day: QDate, menu: QMenu) -> None:
        menu.close()
        self.line.setText(day.toString(Qt.DateFormat.ISODate))
        self.edited.emit()

    def values(self) -> list[str]:
        text = self.line.text().strip()
        return [canonical(self.field, text)] if text else []

    def _settle(self) -> None:
        """`31.12.2026` is shown as the day that it means."""
        for value in self.values():
            self.line.setText(value)

    def show_values(self, values: Sequence[str]) -> None:
        if self.values() != list(values[:1]):
            self.line.setText(values[0] if values else "")

    def show_wrong(self, is_wrong: bool, places: Sequence[int] = ()) -> None:
        mark_wrong(self.line, is_wrong)


class CategoryEditor(Editor):
    """The category: its name and way down from the top, and a button to pick another."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._value = ""
        self.label = PlainLabel("", self, wrap=True)
        self.button = QPushButton(self.tr("Choose a category…"), self)
        self.button.setAutoDefault(False)
        self.name(self.button)
        self.button.clicked.connect(self._pick)
        self.button.setVisible(context.pick_category is not None)
        row = hold(self, gap=UNIT)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _pick(self) -> None:
        if self.context.pick_category is not None:
            self.context.pick_category()

    def values(self) -> list[str]:
        return [self._value] if self._value else []

    def show_values(self, values: Sequence[str]) -> None:
        self._value = values[0] if values else ""
        self.label.setText(self.context.category_name(self._value) if self._value else self.tr("None chosen yet"))
        self.button.setText(self.tr("Change…") if self._value else self.tr("Choose a category…"))
