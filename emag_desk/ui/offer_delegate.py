"""Opens the editors of the offers table: a text with its verdict, or a choice."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from emag_desk.domain.offer_fields import field_of
from emag_desk.domain.offer_rules import NO_REFERENCE, Guardrails, problems, warnings
from emag_desk.errors import InputError
from emag_desk.ui.cell_editor import ChoiceEditor, TextEditor, Verdict, status_choices, vat_choices
from emag_desk.ui.columns import local_number
from emag_desk.ui.language import say
from emag_desk.ui.offer_model import OfferModel
from emag_desk.ui.rows.delegate import RowDelegate
from emag_desk.ui.rows.model import Index
from emag_desk.ui.values import read_value


class OfferDelegate(RowDelegate):
    """One instance paints and edits every cell of one table."""

    _model: OfferModel

    stepped = Signal(int, int)  # rows, columns to move after a commit
    refused = Signal(str)  # a text that could not be read was left behind

    def __init__(self, model: OfferModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.guardrails = Guardrails()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        kind = field_of(column.field).kind
        offer = self._model.at(index.row())
        rates = self._model.shown.references.get(offer.account, NO_REFERENCE).vat_rates if offer else {}
        editor: QWidget
        if kind == "status" or (kind == "vat" and rates):
            choices = status_choices() if kind == "status" else vat_choices(rates)
            box = ChoiceEditor(parent, choices)
            box.activated.connect(lambda: self._commit(box, 0, 0))
            QTimer.singleShot(0, box, box.showPopup)
            editor = box
        else:
            position = index.row()
            editor = TextEditor(parent, lambda text: self._verdict(position, column.field, text))
        editor.setAccessibleName(column.header())
        return editor

    def _verdict(self, position: int, key: str, text: str) -> Verdict:
        """What is wrong with a text typed into a field of the offer at a position."""
        offer = self._model.at(position)
        if offer is None:
            return Verdict()
        reference = self._model.shown.references.get(offer.account, NO_REFERENCE)
        try:
            value = read_value(key, text, reference)
        except InputError as error:
            return Verdict("wrong", say(error.sentence) if text else self.tr("Type a value, or press Esc"))
        entry = self._model.overlay.get((offer.account, offer.id))
        edits = {**(entry.edits if entry else {}), key: value}
        found = problems(offer, edits, reference)
        if found:
            found.sort(key=lambda problem: problem.key != key)
            return Verdict("problem", say(found[0].sentence))
        remarks = [warning for warning in warnings(offer, edits, self.guardrails) if warning.key == key]
        return Verdict("warning", say(remarks[0].sentence)) if remarks else Verdict()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = self._model.canonical(index.row(), self._model.columns[index.column()])
        if isinstance(editor, ChoiceEditor):
            editor.choose(text)
        elif isinstance(editor, TextEditor) and not editor.text():  # rows that arrive meanwhile do not undo typing
            editor.setText(local_number(text))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceEditor):
            if editor.currentIndex() >= 0:
                model.setData(index, editor.currentData())
        elif isinstance(editor, TextEditor):
            if editor.is_readable:
                model.setData(index, editor.text())
            else:
                self.refused.emit(editor.verdict.text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            step = _step(event, arrows=isinstance(editor, TextEditor))
            if step is not None:
                if isinstance(editor, TextEditor) and not editor.is_readable:
                    return True  # the bubble says why
                self._commit(editor, *step)
                return True
        return super().eventFilter(editor, event)

    def _commit(self, editor: QWidget, rows: int, columns: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if rows or columns:
            self.stepped.emit(rows, columns)


def _step(event: QKeyEvent, *, arrows: bool) -> tuple[int, int] | None:
    """Where a key leads after a commit, as (rows, columns)."""
    back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    key = event.key()
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return (-1, 0) if back else (1, 0)
    if key == Qt.Key.Key_Tab:
        return (0, 1)
    if key == Qt.Key.Key_Backtab:
        return (0, -1)
    if arrows and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return (-1, 0) if key == Qt.Key.Key_Up else (1, 0)
    return None
