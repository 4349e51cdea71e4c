"""The fields of an offer that can be edited in the detail pane: what is wrong is said under each while typing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from emag_desk.domain.money import gross
from emag_desk.domain.offer_fields import STATUS_LABELS, current, field_of, same
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import NO_REFERENCE, Guardrails, Reference, problems, warnings
from emag_desk.domain.problems import Problem
from emag_desk.errors import InputError
from emag_desk.ui.field_words import field_label, field_value, vat_percent
from emag_desk.ui.icons import icon
from emag_desk.ui.language import say, say_error, say_label, show_decimal
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.values import read_value
from emag_desk.ui.widgets import UNIT, ElidedLabel, PlainLabel

#: Width of the captions, so that the editors stand in one line in every language.
_CAPTION = 96
PRICES = ("sale_price", "min_sale_price", "max_sale_price", "recommended_price")


class _Choice(QComboBox):
    """A choice that the wheel does not change while the operator scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FieldEditor(QWidget):
    """One field: its editor, what it was when it is staged, a button that takes the edit back, what is wrong."""

    committed = Signal(str, str)  # key, canonical text
    reverted = Signal(str)
    typed = Signal(str)  # key: the text may be unreadable

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._was: str | None = None
        self._canonical: str | None = None
        self._reference = NO_REFERENCE
        self.setObjectName(f"editor {key}")
        self.editor = self._build_editor()
        self.editor.setAccessibleName(field_label(key))
        self._beside = ElidedLabel("", self, tone=Tone.MUTED)
        self._was_label = PlainLabel("", self, tone=Tone.NOTICE)
        self._was_label.setObjectName("wasLabel")
        self._revert = QToolButton(self)
        self._revert.setObjectName("revertFieldButton")
        self._revert.setIcon(icon("undo", self.palette(), size=14))
        self._revert.setStyleSheet("padding: 1px 4px;")
        self._revert.setToolTip(self.tr("Take this edit back"))
        self._revert.setAccessibleName(self.tr("Take this edit back"))
        self._revert.clicked.connect(lambda: self.reverted.emit(self.key))
        self._problem = PlainLabel("", self, tone=Tone.BAD, wrap=True)
        self._problem.setObjectName("fieldProblem")
        line = QHBoxLayout()
        line.setSpacing(UNIT // 2)
        line.addWidget(self.editor)
        line.addWidget(self._beside, 1)
        below = QHBoxLayout()
        below.setSpacing(2)
        below.addWidget(self._was_label)
        below.addWidget(self._revert)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addLayout(below)
        column.addWidget(self._problem)
        self._show_staged(False)
        self.show_problems(())

    def _build_editor(self) -> QWidget:
        kind = field_of(self.key).kind
        if kind in ("status", "vat"):
            self._combo = _Choice(self)
            self._combo.setMinimumWidth(104)
            self._combo.activated.connect(self._chosen)
            return self._combo
        self._line = QLineEdit(self)
        self._line.setFixedWidth(104)
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.textEdited.connect(lambda: self.typed.emit(self.key))
        self._line.editingFinished.connect(self.commit)
        self._line.installEventFilter(self)
        return self._line

    @property
    def is_line(self) -> bool:
        """Whether the value is typed rather than chosen."""
        return isinstance(self.editor, QLineEdit)

    def show_value(self, was: str | None, staged: str | None, reference: Reference, beside: str = "") -> None:
        """Show what eMAG last said and what is staged over it. What the operator is typing just now stays."""
        self._was, self._reference = was, reference
        self._canonical = staged if staged is not None else was
        if not self.is_line:
            self._fill_choices()
        elif not (self._line.hasFocus() and self._line.isModified()):
            self.restore()
        self._beside.setText(beside)
        self._show_staged(staged is not None)

    def restore(self) -> None:
        """Show the value as it stands, forgetting what was typed."""
        if self.is_line:
            self._line.setText("" if self._canonical is None else field_value(self.key, self._canonical))
            self._line.setModified(False)

    def _fill_choices(self) -> None:
        if field_of(self.key).kind == "status":
            choices = {str(number): say_label(label) for number, label in STATUS_LABELS.items()}
        else:
            choices = {str(number): vat_percent(rate) for number, rate in self._reference.vat_rates.items()}
        if self._canonical is not None and self._canonical not in choices:
            choices[self._canonical] = f"#{clean(self._canonical, lines=False)}"
        if [self._combo.itemData(row) for row in range(self._combo.count())] != list(choices):
            self._combo.clear()
            for value, label in choices.items():
                self._combo.addItem(label, value)
        self._combo.setCurrentIndex(self._combo.findData(self._canonical))

    def _show_staged(self, staged: bool) -> None:
        text = self.tr("was {value}").format(value=field_value(self.key, self._was, self._reference.vat_rates))
        self._was_label.setText(text if staged else "")
        self._was_label.setVisible(staged)
        self._revert.setVisible(staged)

    def set_beside(self, text: str) -> None:
        """What stands beside the editor: currency and price with VAT, or a unit."""
        self._beside.setText(text)

    def reading(self) -> str | None:
        """What is typed, as canonical text; None when the field is untouched. Raises InputError."""
        if not self.is_line or not self._line.isModified():
            return None
        if not self._line.text().strip() and self._was is None:
            return None
        return read_value(self.key, self._line.text(), self._reference)

    def show_problems(self, found: Iterable[tuple[str, bool]]) -> None:
        """Say what is wrong under the field; the flag tells a refusal from a warning."""
        found = list(found)
        self._problem.setText("\n".join(text for text, _ in found))
        self._problem.set_tone(Tone.BAD if any(stops for _, stops in found) else Tone.NOTICE)
        self._problem.setVisible(bool(found))
        if self.is_line and self._line.property("wrong") != any(stops for _, stops in found):
            self._line.setProperty("wrong", any(stops for _, stops in found))
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)

    def commit(self) -> None:
        """Stage what is typed. A text that cannot be read stays as it is, with the reason below it."""
        try:
            text = self.reading()
        except InputError:
            return
        if text is None:
            return
        self._line.setModified(False)
        if not same(self.key, text, self._canonical):
            self._canonical = text
            self.committed.emit(self.key, text)
        self.restore()

    def _chosen(self) -> None:
        value = self._combo.currentData()
        if value is not None and value != self._canonical:
            self._canonical = value
            self.committed.emit(self.key, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() is QEvent.Type.KeyPress and self._line.isModified():
            self.restore()
            self.typed.emit(self.key)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_revert"):
            self._revert.setIcon(icon("undo", self.palette(), size=14))


class OfferEditors(QWidget):
    """All editable fields of one offer. `edited` carries a key and a canonical text; nothing is written here."""

    edited = Signal(str, str)
    reverted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: OfferRow | None = None
        self._staged: dict[str, str] = {}
        self._reference = NO_REFERENCE
        self._guardrails = Guardrails()
        self.editors: dict[str, FieldEditor] = {}
        self._captions: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(UNIT + 4)
        self._grid.setVerticalSpacing(UNIT - 2)
        self._grid.setColumnStretch(1, 1)
        for key in (*PRICES, "vat_id", "status"):
            self._add(key)

    def _add(self, key: str) -> FieldEditor:
        editor = FieldEditor(key, self)
        editor.committed.connect(self._committed)
        editor.reverted.connect(self.reverted)
        editor.typed.connect(self.check)
        caption = QLabel(field_label(key), self)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setBuddy(editor.editor)
        row = self._grid.rowCount()
        caption.setWordWrap(True)
        caption.setFixedWidth(_CAPTION)
        caption.setMinimumHeight(editor.editor.sizeHint().height())
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(editor, row, 1)
        self.editors[key], self._captions[key] = editor, caption
        return editor

    def show_offer(
        self, offer: OfferRow, staged: Mapping[str, str], reference: Reference, guardrails: Guardrails
    ) -> None:
        """Show another offer, or the same one with other staged values."""
        if self._offer is not None and (self._offer.account, self._offer.id) != (offer.account, offer.id):
            for editor in self.editors.values():
                editor.restore()
        self._offer, self._reference, self._guardrails = offer, reference, guardrails
        self._staged = dict(staged)
        wanted = [*PRICES, "vat_id", "status", *self._warehouse_keys(offer)]
        for key in wanted:
            if key not in self.editors:
                self._add(key)
        for key, editor in self.editors.items():
            shown = key in wanted
            editor.setVisible(shown)
            self._captions[key].setVisible(shown)
            if shown:
                editor.show_value(current(offer, key), self._staged.get(key), reference, self._unit(key))
        self.check()

    def _warehouse_keys(self, offer: OfferRow) -> list[str]:
        staged = [key for key in self._staged if ":" in key]
        keys = [f"stock:{number}" for number in sorted(offer.stock)]
        keys += [f"handling_time:{number}" for number in sorted(offer.handling_time)]
        return [*keys, *(key for key in staged if key not in keys)]

    def _unit(self, key: str) -> str:
        if key.startswith("handling_time"):
            return self.tr("days")
        return self.tr("pieces") if key.startswith("stock") else ""

    def check(self) -> None:
        """Say under each field what eMAG would refuse and what the operator might regret, as typed so far."""
        if self._offer is None:
            return
        edits, unreadable = dict(self._staged), {}
        for key, editor in self.editors.items():
            if editor.isHidden():
                continue
            try:
                typed = editor.reading()
            except InputError as error:
                unreadable[key] = say_error(error)
                continue
            if typed is not None:
                edits[key] = typed
        edits = {key: text for key, text in edits.items() if not same(key, text, current(self._offer, key))}
        found = self._findings(edits)
        for key, editor in self.editors.items():
            if key in unreadable:
                editor.show_problems([(unreadable[key], True)])
            else:
                editor.show_problems((say(problem.sentence), problem.stops) for problem in found if problem.key == key)
            if field_of(key).kind == "price":
                editor.set_beside(self._with_vat(key, edits))

    def _findings(self, edits: Mapping[str, str]) -> list[Problem]:
        assert self._offer is not None
        if not edits:
            return []
        try:
            return problems(self._offer, edits, self._reference) + warnings(self._offer, edits, self._guardrails)
        except InputError:  # a field that this version does not know: Review says so
            return []

    def _with_vat(self, key: str, edits: Mapping[str, str]) -> str:
        assert self._offer is not None
        text = edits.get(key, current(self._offer, key))
        currency = clean(self._offer.currency, lines=False)
        vat_id = int(edits["vat_id"]) if "vat_id" in edits else self._offer.vat_id
        rate = self._reference.vat_rates.get(vat_id) if vat_id is not None else None
        if text is None or rate is None or not Decimal(text):
            return currency
        shown = show_decimal(gross(Decimal(text), rate))
        return self.tr("{gross} with VAT").format(gross=shown)

    def _committed(self, key: str, text: str) -> None:
        self._staged[key] = text
        self.edited.emit(key, text)
        if self._offer is not None:
            self.show_offer(self._offer, self._staged, self._reference, self._guardrails)
