"""Bulk edit: one field of many offers, with a preview of what comes out before anything is staged."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from emag_desk.domain.offer_fields import FIELDS, field_of
from emag_desk.domain.offer_operations import OPERATION_LABELS, OPERATIONS, BulkOperation, Operation
from emag_desk.domain.offer_rules import Guardrails
from emag_desk.errors import InputError
from emag_desk.ui.bulk_plan import BulkResult, plan
from emag_desk.ui.bulk_preview import PreviewModel
from emag_desk.ui.cell_editor import status_choices, vat_choices
from emag_desk.ui.language import say, say_label, show_decimal, show_whole
from emag_desk.ui.offer_edits import OfferEdits
from emag_desk.ui.offer_model import OfferModel
from emag_desk.ui.offer_source import OfferSource
from emag_desk.ui.rows.source import CHUNK
from emag_desk.ui.staging import Staging
from emag_desk.ui.style import ROW_HEIGHT, theme_of
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.undo import Change

#: More changes than this are not kept for undo: taking staged edits back does it as well.
_MOST_UNDONE = 20_000
_PREVIEW, _APPLY = "bulk preview", "bulk apply"


@dataclass(frozen=True)
class BulkContext:
    """What a bulk edit works with."""

    model: OfferModel
    source: OfferSource
    staging: Staging
    edits: OfferEdits
    tasks: Tasks
    guardrails: Guardrails


class BulkEdit(QDialog):
    """Works on the chosen spans of positions, or on everything that the filter shows."""

    def __init__(
        self, context: BulkContext, spans: Sequence[tuple[int, int]], keys: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._spans = context, tuple(spans)
        self._applying = False
        self.result_: BulkResult | None = None
        self.setObjectName("bulkEdit")
        self.setWindowTitle(self.tr("Bulk edit"))
        self.resize(980, 620)
        self._make_scope()
        self._make_form(keys)
        self._make_preview()
        self._lay_out()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(200)
        self._waiting.timeout.connect(self._preview)
        self._field_changed()
        self.value.setFocus()

    # -- what it is made of -------------------------------------------------------------------------------------------

    def _make_scope(self) -> None:
        chosen = sum(last - first + 1 for first, last in self._spans)
        every = len(self._context.model.numbers)
        self.chosen_scope = QRadioButton(self.tr("{count} selected offers").format(count=show_whole(chosen)), self)
        self.every_scope = QRadioButton(self.tr("All {count} offers shown").format(count=show_whole(every)), self)
        self.chosen_scope.setObjectName("scopeSelected")
        self.every_scope.setObjectName("scopeAll")
        group = QButtonGroup(self)
        for button in (self.chosen_scope, self.every_scope):
            group.addButton(button)
        self.chosen_scope.setVisible(chosen > 0)
        (self.chosen_scope if chosen else self.every_scope).setChecked(True)
        group.buttonClicked.connect(lambda _: self._ask_preview())

    def _make_form(self, keys: Sequence[str]) -> None:
        self.field = QComboBox(self)
        self.field.setObjectName("bulkField")
        self.field.setAccessibleName(self.tr("Field"))
        several = sum(key.startswith("stock:") for key in keys) > 1
        for key in keys:
            name, _, warehouse = key.partition(":")
            label = say_label(FIELDS[name].label)
            self.field.addItem(f"{label} ({warehouse})" if warehouse and several else label, key)
        self.operation = QComboBox(self)
        self.operation.setObjectName("bulkOperation")
        self.operation.setAccessibleName(self.tr("Operation"))
        self.operation.setMinimumWidth(230)
        self.value = QLineEdit(self)
        self.value.setObjectName("bulkValue")
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setMaximumWidth(160)
        self.choice = QComboBox(self)
        self.choice.setObjectName("bulkChoice")
        self.choice.setAccessibleName(self.tr("Value"))
        self.values = QStackedWidget(self)
        self.values.setMaximumWidth(220)
        self.values.setFixedHeight(self.value.sizeHint().height())
        for widget in (self.value, self.choice):
            self.values.addWidget(widget)
        self.hint = QLabel(self)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setObjectName("bulkHint")
        self.field.currentIndexChanged.connect(lambda _: self._field_changed())
        self.operation.currentIndexChanged.connect(lambda _: self._operation_changed())
        self.value.textChanged.connect(lambda _: self._ask_preview())
        self.choice.currentIndexChanged.connect(lambda _: self._ask_preview())

    def _make_preview(self) -> None:
        self.preview = PreviewModel(self._context.model.shown, self)
        self.table = QTableView(self)
        self.table.setProperty("framed", True)
        self.table.setProperty("padded", True)
        self.table.setModel(self.preview)
        self.table.setAccessibleName(self.tr("Preview"))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate((320, 110, 100, 100, 80, 200)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self.totals = QLabel(self)
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setObjectName("bulkTotals")
        self.totals.setProperty("muted", True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.apply_button = QPushButton(self.tr("Stage the changes"), self)
        self.apply_button.setObjectName("bulkApply")
        self.apply_button.setDefault(True)
        self.apply_button.clicked.connect(self.apply)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.close_button.setObjectName("bulkCancel")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Change one field of many offers"), self)
        title.setProperty("heading", True)
        scope = QHBoxLayout()
        scope.setSpacing(18)
        for button in (self.chosen_scope, self.every_scope):
            scope.addWidget(button)
        scope.addStretch()
        form = QHBoxLayout()
        form.setSpacing(8)
        for widget in (self.field, self.operation, self.values):
            form.addWidget(widget)
        form.addWidget(self.hint, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.totals, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.apply_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(scope)
        column.addLayout(form)
        column.addWidget(self.table, 1)
        column.addWidget(self.bar)
        column.addLayout(buttons)

    # -- what is asked for --------------------------------------------------------------------------------------------

    @property
    def bulk_operation(self) -> BulkOperation:
        """The operation as the form describes it."""
        key, operation = str(self.field.currentData()), Operation(self.operation.currentData())
        is_choice = self.values.currentWidget() is self.choice
        return BulkOperation(key, operation, str(self.choice.currentData()) if is_choice else self.value.text().strip())

    def _field_changed(self) -> None:
        kind = field_of(str(self.field.currentData())).kind
        kept = self.operation.currentData()
        self.operation.blockSignals(True)
        self.operation.clear()
        for operation in OPERATIONS[kind]:
            self.operation.addItem(say_label(OPERATION_LABELS[operation]), operation.value)
        self.operation.setCurrentIndex(max(self.operation.findData(kept), 0))
        self.operation.blockSignals(False)
        self._operation_changed()

    def _operation_changed(self) -> None:
        operation = self.bulk_operation.operation
        kind = field_of(str(self.field.currentData())).kind
        self.values.setVisible(operation is not Operation.TAKE_BACK)
        self.choice.blockSignals(True)
        self.choice.clear()
        for text, value in self._choices(kind) if operation is Operation.SET else ():
            self.choice.addItem(text, value)
        self.choice.blockSignals(False)
        self.values.setCurrentWidget(self.choice if self.choice.count() else self.value)
        if operation is Operation.ROUND and not self.value.text():
            self.value.setText(show_decimal(Decimal("0.99")))
        self.value.setPlaceholderText(
            {
                Operation.PERCENT: self.tr("+5 or -12.5"),
                Operation.AMOUNT: self.tr("+10 or -2.50"),
                Operation.GROSS: self.tr("with VAT"),
            }.get(operation, "")
        )
        self._ask_preview()

    def _choices(self, kind: str) -> list[tuple[str, str]]:
        if kind == "status":
            return status_choices()
        rates: dict[int, Decimal] = {}
        if kind == "vat":
            for reference in self._context.model.shown.references.values():
                rates.update(reference.vat_rates)
        return vat_choices(rates)

    def _numbers(self) -> Sequence[int]:
        numbers = self._context.model.numbers
        if self.every_scope.isChecked():
            return numbers[:]
        chosen = numbers[:0]
        for first, last in self._spans:
            chosen += numbers[first : last + 1]
        return chosen

    # -- the preview --------------------------------------------------------------------------------------------------

    def _ask_preview(self) -> None:
        self.result_ = None
        self.apply_button.setEnabled(False)
        try:
            self.bulk_operation.check()
        except InputError as error:
            empty = not self.value.text().strip()
            self._say_hint("" if empty else say(error.sentence), bad=True)
            self.totals.setText(self.tr("Type a value to see what comes out.") if empty else "")
            self.preview.show_rows(str(self.field.currentData()), ())
            self._waiting.stop()
            self._context.tasks.cancel(_PREVIEW)
            return
        self._say_hint("")
        self._waiting.start()

    def _say_hint(self, text: str, *, bad: bool = False) -> None:
        theme = theme_of(self.palette())
        self.hint.setStyleSheet(f"color: {theme.bad if bad else theme.muted}")
        self.hint.setText(text)

    def _preview(self) -> None:
        self._context.tasks.start(_PREVIEW, self._work_out(self.bulk_operation, self._numbers()))

    async def _work_out(self, operation: BulkOperation, numbers: Sequence[int]) -> None:
        result = BulkResult()
        self._show_progress(0, len(numbers))
        for start in range(0, len(numbers), CHUNK):
            await self._plan_chunk(numbers[start : start + CHUNK], operation, result)
            if start == 0:
                self.preview.show_rows(operation.key, list(result.rows))
            self._show_progress(min(start + CHUNK, len(numbers)), len(numbers))
            self._show_totals(result)
        self.preview.show_rows(operation.key, result.rows)
        self.result_ = result
        self.bar.setValue(0)
        self.apply_button.setEnabled(result.changed > 0)

    async def _plan_chunk(self, numbers: Sequence[int], operation: BulkOperation, result: BulkResult) -> None:
        context = self._context
        offers = await context.source.rows(numbers)
        references = context.model.shown.references
        arguments = (offers, operation, context.staging.overlay, references, context.guardrails, result)
        await asyncio.to_thread(plan, *arguments)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _show_totals(self, result: BulkResult) -> None:
        parts = [self.tr("{count} will change").format(count=show_whole(result.changed))]
        for count, text in (
            (result.unchanged, self.tr("{count} stay as they are")),
            (result.impossible, self.tr("{count} cannot be changed so")),
            (result.with_problems, self.tr("{count} with problems that eMAG would refuse")),
            (result.with_warnings, self.tr("{count} worth a second look")),
        ):
            if count:
                parts.append(text.format(count=show_whole(count)))
        self.totals.setText("  ·  ".join(parts))

    # -- staging ------------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Stage every change, in steps; Cancel stops after the step under way."""
        if self.result_ is None or self._applying:
            return
        self._applying = True
        for widget in (self.field, self.operation, self.values, self.apply_button, self.chosen_scope, self.every_scope):
            widget.setEnabled(False)
        self.close_button.setText(self.tr("Stop"))
        self._context.tasks.start(_APPLY, self._stage(self.bulk_operation, self._numbers()))

    async def _stage(self, operation: BulkOperation, numbers: Sequence[int]) -> None:
        result = BulkResult()
        done: list[Change] = []
        try:
            for start in range(0, len(numbers), CHUNK):
                await self._plan_chunk(numbers[start : start + CHUNK], operation, result)
                changes = result.changes
                task = self._context.staging.stage([change.edit(change.after) for change in changes], "bulk")
                if task is not None:
                    await asyncio.shield(task)
                done += changes if len(done) <= _MOST_UNDONE else []
                self._show_progress(min(start + CHUNK, len(numbers)), len(numbers))
        finally:
            self._applying = False
            if 0 < len(done) <= _MOST_UNDONE:
                self._context.edits.push_done(done, self.tr("Bulk edit"), "bulk")
        text = self.tr("{count} changes staged. Review shows them before anything is sent.")
        self._context.edits.said.emit(text.format(count=show_whole(result.changed)), "good")
        self.accept()

    def reject(self) -> None:
        self._context.tasks.cancel(_PREVIEW)
        self._context.tasks.cancel(_APPLY)
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._context.tasks.cancel(_PREVIEW)
        super().closeEvent(event)


def editable_keys(model: OfferModel) -> list[str]:
    """The fields that bulk edit offers: those of the table, in its order, price first."""
    keys = [column.field for column in model.columns if column.field]
    return sorted(keys, key=lambda key: key != "sale_price")
