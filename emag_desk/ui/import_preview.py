"""What a spreadsheet comes to, before anything of it is staged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from emag_desk.sync.import_plan import ImportPlan, RowFinding
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.plain import clean

_MOST_NAMED = 200


class ImportPreview(QDialog):
    """Counts, and every bad row and conflict by its number in the spreadsheet program."""

    def __init__(self, name: str, plan: ImportPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setObjectName("importPreview")
        self.setWindowTitle(self.tr("Import {name}").format(name=clean(name, lines=False)))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._label(self._headline(), heading=True))
        column.addWidget(self._label(self._summary()))
        findings = self._findings()
        if findings:
            text = QPlainTextEdit(self)
            text.setObjectName("importFindings")
            text.setReadOnly(True)
            text.setPlainText("\n".join(findings))
            text.setAccessibleName(self.tr("Rows to look at"))
            column.addWidget(text, 1)
        self._conflicts = QCheckBox(self.tr("Take the values of the file also where eMAG's changed meanwhile"), self)
        self._conflicts.setObjectName("takeConflicts")
        self._conflicts.setVisible(bool(plan.conflicts))
        column.addWidget(self._conflicts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._stage = buttons.addButton(self.tr("Stage the changes"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._stage.setObjectName("stageImport")
        self._stage.setDefault(True)
        self._stage.setEnabled(bool(plan.edits))
        self._conflicts.toggled.connect(lambda on: self._stage.setEnabled(bool(plan.edits) or on))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(680, 460 if findings else 180)

    @property
    def takes_conflicts(self) -> bool:
        """Whether the operator wants the file to win."""
        return self._conflicts.isChecked()

    def _label(self, text: str, *, heading: bool = False) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("heading" if heading else "muted", True)
        return label

    def _headline(self) -> str:
        if not self.plan.edits:
            return self.tr("Nothing in this file changes an offer.")
        text = self.tr("{edits} changes of {offers} offers will be staged.")
        return text.format(edits=show_whole(len(self.plan.edits)), offers=show_whole(self.plan.offers))

    def _summary(self) -> str:
        plan = self.plan
        parts = [
            self.tr("{count} rows read").format(count=show_whole(plan.rows)),
            self.tr("{count} change nothing").format(count=show_whole(plan.unchanged)),
        ]
        for count, text in (
            (len(plan.bad), self.tr("{count} cannot be used")),
            (len(plan.conflicts), self.tr("{count} changed on eMAG meanwhile")),
            (len(plan.refusable), self.tr("{count} would be refused by eMAG")),
        ):
            if count:
                parts.append(text.format(count=show_whole(count)))
        words = " · ".join(parts) + "."
        if plan.ignored:
            columns = self.tr("Columns that are not imported: {names}.")
            words += " " + columns.format(names=clean(", ".join(plan.ignored), lines=False))
        return words

    def _findings(self) -> list[str]:
        groups = (
            (self.tr("Cannot be used"), self.plan.bad),
            (self.tr("Changed on eMAG meanwhile"), self.plan.conflicts),
            (self.tr("Would be refused by eMAG"), self.plan.refusable),
        )
        lines: list[str] = []
        for title, found in groups:
            if not found:
                continue
            lines += [title, *(f"    {self._line(finding)}" for finding in found[:_MOST_NAMED])]
            if len(found) > _MOST_NAMED:
                lines.append("    " + self.tr("… and {count} more").format(count=show_whole(len(found) - _MOST_NAMED)))
        return lines

    def _line(self, finding: RowFinding) -> str:
        where = self.tr("Row {row}").format(row=finding.row)
        if finding.sheet:
            where = f"{clean(finding.sheet, lines=False)}, {where}"
        return f"{where}: {clean(say(finding.sentence), lines=False)}"
