"""The connection test of one account: each step as it is found, with what to do about it."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.findings import Finding, Verdict
from emag_desk.errors import DeskError
from emag_desk.ui.language import say, say_error, say_label
from emag_desk.ui.marks import Mark, Sign, Tone
from emag_desk.ui.moments import duration, exact
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, Banner, Column, PlainLabel, separator

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks

_SIGNS = {
    Verdict.PASSED: Sign.PASSED,
    Verdict.WARNING: Sign.WARNING,
    Verdict.FAILED: Sign.FAILED,
    Verdict.SKIPPED: Sign.SKIPPED,
}


class FindingRow(QWidget):
    """One step: its mark, what was seen, what to do, how long it took."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setObjectName("findingRow")
        seen, remedy = say(finding.seen), say(finding.remedy)
        step = say_label(finding.step)
        self.setAccessibleName(clean(f"{step}: {seen} {remedy}"))
        skipped = finding.verdict is Verdict.SKIPPED
        grid = QGridLayout(self)
        grid.setContentsMargins(0, UNIT // 2, 0, UNIT // 2)
        grid.setHorizontalSpacing(UNIT + 4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Mark(_SIGNS[finding.verdict], 18, self), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(step, self, bold=not skipped, tone=Tone.MUTED if skipped else Tone.NEUTRAL), 0, 1)
        took = "" if skipped else duration(finding.seconds)
        grid.addWidget(PlainLabel(took, self, tone=Tone.MUTED), 0, 2, Qt.AlignmentFlag.AlignTop)
        if seen:
            tone = Tone.MUTED if finding.verdict in (Verdict.PASSED, Verdict.SKIPPED) else Tone.NEUTRAL
            grid.addWidget(PlainLabel(seen, self, tone=tone, wrap=True, selectable=True), 1, 1, 1, 2)
        if remedy:
            tone = Tone.BAD if finding.verdict is Verdict.FAILED else Tone.NOTICE
            grid.addWidget(PlainLabel(f"→ {remedy}", self, tone=tone, wrap=True, selectable=True), 2, 1, 1, 2)


class ConnectionTestDialog(QDialog):
    """Runs the test as soon as it opens. Reads only; it changes nothing on eMAG.

    `password` is what the operator has typed and not yet saved; None takes the one that is kept.
    """

    def __init__(
        self, desk: Desk, account: Account, password: str | None, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._account, self._password, self._tasks = desk, account, password, tasks
        self._task_name = f"connection test {id(self)}"
        self.findings: list[Finding] = []
        self.setObjectName("connectionTestDialog")
        self.setWindowTitle(self.tr("Test connection: {name}").format(name=clean(account.name, lines=False)))
        self.setModal(True)
        self.resize(620, 640)

        where = PlainLabel(f"{say_label(PLATFORMS[account.platform].label)} · {account.url}", self, tone=Tone.MUTED)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary = Banner(self)
        self.summary.setObjectName("summary")
        self._list = Column(self)
        self._list.setAccessibleName(self.tr("Steps of the test"))
        self._list.rows.setContentsMargins(0, 0, UNIT, 0)
        self._pending = self._pending_row()

        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(where)
        column.addWidget(self.summary)
        column.addWidget(separator(self))
        column.addWidget(self._list, 1)
        column.addWidget(self._button_row())
        self.run()

    def _pending_row(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, UNIT // 2, 0, UNIT // 2)
        line.setSpacing(UNIT + 4)
        line.addWidget(Mark(Sign.RUNNING, 18, row))
        line.addWidget(PlainLabel(self.tr("Looking…"), row, tone=Tone.MUTED), 1)
        return row

    def _button_row(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.again_button = buttons.addButton(self.tr("&Run again"), roles.ActionRole)
        self.again_button.setObjectName("runAgainButton")
        self.again_button.clicked.connect(self.run)
        self.copy_button = buttons.addButton(self.tr("&Copy report"), roles.ActionRole)
        self.copy_button.setObjectName("copyReportButton")
        self.copy_button.clicked.connect(self.copy_report)
        self.stop_button = buttons.addButton(self.tr("&Stop"), roles.ActionRole)
        self.stop_button.setObjectName("stopButton")
        self.stop_button.clicked.connect(self.stop)
        close = buttons.addButton(self.tr("Close"), roles.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def run(self) -> None:
        """Run the test from the start."""
        self._list.rows.removeWidget(self._pending)
        self._pending.setParent(self)
        self._list.clear()
        self.findings = []
        self.summary.say(self.tr("Testing the connection. This only reads."), Tone.ACCENT)
        self._show_running(True)
        self._tasks.start(self._task_name, self._run())

    def stop(self) -> None:
        """Stop a test under way; what was found stays."""
        if not self._tasks.is_running(self._task_name):
            return
        self._tasks.cancel(self._task_name)
        self._show_running(False)
        self.summary.say(self.tr("Stopped. Run it again for the whole picture."), Tone.NOTICE)

    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    async def _run(self) -> None:
        try:
            async for finding in await self._steps():
                self._add(finding)
        except DeskError as error:
            self._show_running(False)
            self.summary.say(say_error(error), Tone.BAD)
        else:
            self._show_running(False)
            self._summarise()

    async def _steps(self) -> AsyncIterator[Finding]:
        found = self._desk.diagnose(self._account, self._password)
        return await found if inspect.isawaitable(found) else found

    def _add(self, finding: Finding) -> None:
        self.findings.append(finding)
        rows = self._list.rows
        rows.insertWidget(max(rows.count() - 1, 0), FindingRow(finding, self))

    def _show_running(self, running: bool) -> None:
        if running:
            self._list.rows.addWidget(self._pending)
        else:
            self._list.rows.removeWidget(self._pending)
        self._pending.setVisible(running)
        self.again_button.setVisible(not running)
        self.copy_button.setEnabled(not running and bool(self.findings))
        self.stop_button.setVisible(running)

    def _summarise(self) -> None:
        failed = [finding for finding in self.findings if finding.verdict is Verdict.FAILED]
        warned = [finding for finding in self.findings if finding.verdict is Verdict.WARNING]
        if failed:
            self.summary.say(say(failed[0].seen) or say_label(failed[0].step), Tone.BAD)
        elif warned:
            text = self.tr("It works, but one thing needs a look.")
            if len(warned) > 1:
                text = self.tr("It works, but {count} things need a look.").format(count=len(warned))
            self.summary.say(text, Tone.NOTICE)
        elif self.findings:
            self.summary.say(self.tr("Everything works."), Tone.GOOD)
        else:
            self.summary.say(self.tr("The test found nothing to say. Run it again."), Tone.NOTICE)

    def report(self) -> str:
        """The findings as text to paste into a mail. Holds no password."""
        lines = [
            f"eMAG Desk: {self._account.name} ({self._account.url})",
            exact(self._desk.clock.now()),
            self.summary.text(),
            "",
        ]
        for finding in self.findings:
            code = f" [{finding.code}]" if finding.code else ""
            lines.append(
                f"{finding.verdict.value.upper():8} {say_label(finding.step)}{code} {duration(finding.seconds)}"
            )
            lines += [f"         {text}" for text in (say(finding.seen), say(finding.remedy)) if text]
        return clean("\n".join(lines))

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report())
        self.copy_button.setText(self.tr("Copied"))
