"""One product of a return on the bench: its condition, what was found, and its photos."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from emag_desk.domain.bench_notes import BenchNote
from emag_desk.domain.return_dossier import CONDITION_LABELS, Condition
from emag_desk.domain.return_texts import SnippetUse
from emag_desk.domain.return_transitions import DEMAND_LABELS, Demand
from emag_desk.domain.returns import Return, ReturnLine
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.bench_photos import PhotoBox
from emag_desk.ui.returns.bench_strip import PhotoStrip
from emag_desk.ui.returns.columns import reason_words
from emag_desk.ui.returns.snippets import SnippetEdit, Snippets
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Column, PlainLabel

_MOST_SNIPPETS = 9
#: Buttons of conditions in a row.
_ACROSS = 3
_LONGEST = 2_000


class BenchLine(Column):
    """Shows a product and takes what is found. `changed` gives the note as it stands now."""

    changed = Signal(object)  # BenchNote

    def __init__(self, box: PhotoBox, tasks: Tasks, snippets: Snippets, parent: QWidget) -> None:
        super().__init__(parent)
        self._note: BenchNote | None = None
        self._filling = False
        self._snippets = snippets
        self.title = PlainLabel("", self, bold=True, wrap=True, scale=1.15)
        self.title.setObjectName("benchProduct")
        self.wanted = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.wanted.setObjectName("benchReason")
        self._build_conditions()
        self.serial = QLineEdit(self)
        self.serial.setObjectName("benchSerial")
        self.serial.setAccessibleName(self.tr("Serial number"))
        self.serial.setMaxLength(200)
        self.note = QPlainTextEdit(self)
        self.note.setObjectName("benchNote")
        self.note.setAccessibleName(self.tr("Our note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(54)
        self.diagnostic = self._text(Demand.DIAGNOSTIC, SnippetUse.DIAGNOSTIC)
        self.reject_reason = self._text(Demand.REJECT_REASON, SnippetUse.REFUSAL)
        self.photos = PhotoStrip(box, tasks, self)
        self._lay_out()
        self.serial.textChanged.connect(lambda _: self._told())
        self.note.textChanged.connect(self._told)
        self.photos.changed.connect(lambda _: self._told())
        for number in range(1, _MOST_SNIPPETS + 1):
            self._key(f"Ctrl+{number}", number)

    def _build_conditions(self) -> None:
        self._conditions = QWidget(self)
        grid = QGridLayout(self._conditions)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(UNIT)
        self.group = QButtonGroup(self)
        for number, condition in enumerate(Condition, 1):
            button = QToolButton(self._conditions)
            button.setText(f"{number}  {say_label(CONDITION_LABELS[condition])}")
            button.setProperty("chip", True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setObjectName(f"condition-{condition.value}")
            button.setCheckable(True)
            button.setShortcut(QKeySequence(f"Alt+{number}"))
            button.setToolTip(f"Alt+{number}")
            self.group.addButton(button, number)
            grid.addWidget(button, (number - 1) // _ACROSS, (number - 1) % _ACROSS)
        self.group.idClicked.connect(lambda _: self._told())

    def _text(self, demand: Demand, use: SnippetUse) -> SnippetEdit:
        label = say_label(DEMAND_LABELS[demand])
        edit = SnippetEdit(f"bench-{demand.value}", label, use, self._snippets, {}, self)
        edit.changed.connect(self._told)
        return edit

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(UNIT + 4)
        form.setVerticalSpacing(UNIT)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Condition"), self._conditions)
        for text, field in (
            (self.tr("Se&rial number"), self.serial),
            (self.tr("Our &note"), self.note),
        ):
            caption = QLabel(text, self)
            caption.setBuddy(field)
            form.addRow(caption, field)
        form.addRow(say_label(DEMAND_LABELS[Demand.DIAGNOSTIC]), self.diagnostic)
        form.addRow(say_label(DEMAND_LABELS[Demand.REJECT_REASON]), self.reject_reason)
        form.addRow(self.tr("Photos"), self.photos)
        self.rows.setContentsMargins(UNIT, 0, UNIT, 0)
        for widget in (self.title, self.wanted):
            self.rows.addWidget(widget)
        self.rows.addLayout(form)
        hint = self.tr("Ctrl+1 to Ctrl+9 put a kept text into the field that you are in. Our note is never sent.")
        self.rows.addWidget(PlainLabel(hint, self, tone=Tone.MUTED, wrap=True))

    def _key(self, keys: str, number: int) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(lambda: self._insert(number))

    def _insert(self, number: int) -> None:
        """The kept text of this number, in the field with the cursor; a refusal's where it is in neither."""
        (self.diagnostic if self.diagnostic.edit.hasFocus() else self.reject_reason).insert(number)

    # -- what it shows ------------------------------------------------------------------------------------------------

    def show_line(self, return_: Return, line: ReturnLine, note: BenchNote) -> None:
        """Show a product with what is noted of it; eMAG's words stand where nothing else was typed."""
        self._filling = True
        self._note = note
        name = self.tr("{count} × {name}").format(count=show_whole(line.quantity), name=line.product_name)
        self.title.setText(clean(name, lines=False))
        words = [reason_words(line.return_reason)] if line.return_reason is not None else []
        if line.observations.strip():
            words.append(self.tr("The customer: {text}").format(text=clean(line.observations, lines=False)))
        self.wanted.setText("\n".join(words))
        self.wanted.setVisible(bool(words))
        values = {
            "product": line.product_name,
            "order": str(return_.order_id),
            "return": str(return_.id),
            "customer": return_.customer_name,
        }
        for edit, own, told in (
            (self.diagnostic, note.diagnostic, line.diagnostic),
            (self.reject_reason, note.reject_reason, line.reject_reason),
        ):
            edit.fill_with(values)
            edit.show_text(own or told)
        self.group.setExclusive(False)
        for number, condition in enumerate(Condition, 1):
            self.group.button(number).setChecked(note.condition == condition)
        self.group.setExclusive(True)
        self.serial.setText(note.serial)
        self.note.setPlainText(note.note)
        self.photos.show_photos(f"{note.account}-{note.emag_id}-{note.line}", note.photos)
        self._filling = False

    def _told(self) -> None:
        if self._filling or self._note is None:
            return
        chosen = self.group.checkedId()
        self._note = replace(
            self._note,
            condition=tuple(Condition)[chosen - 1].value if chosen > 0 else "",
            serial=self.serial.text().strip(),
            note=self.note.toPlainText()[:_LONGEST],
            diagnostic=self.diagnostic.text,
            reject_reason=self.reject_reason.text,
            photos=self.photos.names,
        )
        self.changed.emit(self._note)
