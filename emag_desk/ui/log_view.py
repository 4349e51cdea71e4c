"""The request log tab: every call of the last thirty days, with what was sent and what came back."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

import emag_desk
from emag_desk.domain.calls import LoggedCall
from emag_desk.domain.changes import Kind
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.language import show_whole
from emag_desk.ui.log_model import LogColumn, LogModel, support_bundle
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import pretty_json
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.tab import Tab
from emag_desk.ui.widgets import UNIT, EmptyState, PlainLabel, PlainView, heading

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tasks import Tasks

_WIDTHS = {
    LogColumn.TIME: 80,
    LogColumn.ACCOUNT: 120,
    LogColumn.ENDPOINT: 210,
    LogColumn.STATUS: 64,
    LogColumn.SECONDS: 80,
    LogColumn.OUTCOME: 260,
    LogColumn.SIZE: 80,
}
_MOST_CALLS = 500
#: A longer body is shown in part; the support bundle still holds all of it.
_MOST_SHOWN = 200_000
#: Milliseconds between two readings while calls stream in, and of silence after a keystroke.
_REFRESH_EVERY, _TYPING = 1000, 250
_DAYS = 31


class LogTab(Tab):
    """A list of calls with filters, and below it the two bodies of the chosen one. Never holds a password."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__((Kind.CALLS, Kind.ACCOUNTS), parent)
        self._desk, self._tasks = desk, tasks
        self._bodies: tuple[LoggedCall, str, str] | None = None
        self.setObjectName("logTab")
        self._pause = self._timer(_REFRESH_EVERY)
        self._typing = self._timer(_TYPING)
        self.column.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        self.column.setSpacing(UNIT)
        self.column.addLayout(self._build_filters())
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._build_list())
        split.addWidget(self._build_bodies())
        split.setSizes([340, 300])
        self.column.addWidget(split, 1)
        shortcut(self, "Ctrl+F", self.search.setFocus)
        self.connect_changes(desk.changes)
        self._stale = True

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._read_now)
        return timer

    def _build_filters(self) -> QHBoxLayout:
        self.search = QLineEdit(self)
        self.search.setObjectName("logSearch")
        self.search.setPlaceholderText(self.tr("Search call, outcome, status, correlation id"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setProperty("search", True)
        self.search.textChanged.connect(lambda: self._typing.start())
        self.failed = QCheckBox(self.tr("&Failed only"), self)
        self.failed.setObjectName("failedOnlyBox")
        self.failed.toggled.connect(self._read_now)
        self.account = QComboBox(self)
        self.account.setObjectName("logAccount")
        self.account.setAccessibleName(self.tr("Account"))
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.account.currentIndexChanged.connect(self._read_now)
        self.day = QComboBox(self)
        self.day.setObjectName("logDay")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.day.currentIndexChanged.connect(self._read_now)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.search, 1)
        for widget in (self.failed, self.account, self.day):
            row.addWidget(widget)
        return row

    def _build_list(self) -> QWidget:
        self.table = QTableView(self)
        self.table.setObjectName("logTable")
        self.table.setAccessibleName(self.tr("Calls"))
        self.model = LogModel(self.palette(), self)
        self.table.setModel(self.model)
        self.table.setProperty("framed", True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, width in _WIDTHS.items():
            self.table.setColumnWidth(section, width)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self._nothing = EmptyState(
            self.tr("No calls"),
            self.tr("Every call to eMAG is kept here for thirty days. Choose another day or clear the search."),
            self,
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        return self._stack

    def _build_bodies(self) -> QWidget:
        pane = QWidget(self)
        self.call_label = PlainLabel("", pane, tone=Tone.MUTED, selectable=True, wrap=True)
        self.call_label.setObjectName("callLabel")
        self.copy_button = QPushButton(self.tr("&Copy for support"), pane)
        self.copy_button.setObjectName("copyBundleButton")
        self.copy_button.setToolTip(self.tr("Copy this call with names, addresses and the like masked"))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self.copy_bundle)
        top = QHBoxLayout()
        top.addWidget(self.call_label, 1)
        top.addWidget(self.copy_button)
        self.request = self._body("requestView", self.tr("Request body"))
        self.response = self._body("responseView", self.tr("Answer"))
        bodies = QSplitter(Qt.Orientation.Horizontal, pane)
        bodies.setChildrenCollapsible(False)
        for title, view in ((self.tr("Request"), self.request), (self.tr("Answer"), self.response)):
            side = QWidget(pane)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(UNIT // 2)
            column.addWidget(heading(title, side))
            column.addWidget(view, 1)
            bodies.addWidget(side)
        bodies.setSizes([400, 600])
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        column.addWidget(bodies, 1)
        return pane

    def _body(self, name: str, title: str) -> PlainView:
        view = PlainView(self, fixed=True)
        view.setObjectName(name)
        view.setAccessibleName(title)
        return view

    # Reading the list

    def refresh(self) -> None:
        """Read again soon: while calls stream in, at most once a second."""
        if not self._pause.isActive():
            self._pause.start(0 if self.model.rowCount() == 0 else _REFRESH_EVERY)

    def _read_now(self) -> None:
        self._tasks.start(f"log {id(self)}", self._read())

    async def _read(self) -> None:
        self._fill_choices()
        day = date.fromisoformat(self.day.currentData())
        calls = await self._desk.thread.run(
            self._desk.request_log.calls,
            since=_midnight(day),
            until=_midnight(day + timedelta(days=1)),
            account=self.account.currentData() or "",
            text=self.search.text().strip(),
            failed_only=self.failed.isChecked(),
            limit=_MOST_CALLS,
        )
        self._show_calls(calls)

    def _show_calls(self, calls: list[LoggedCall]) -> None:
        chosen = self._bodies[0].correlation_id if self._bodies else ""
        self.table.selectionModel().blockSignals(True)
        self.model.show_calls(calls, {account.key: account.name for account in self._desk.accounts})
        if (row := self.model.row_of(chosen)) >= 0:
            self.table.selectRow(row)
        self.table.selectionModel().blockSignals(False)
        self._stack.setCurrentIndex(0 if calls else 1)
        if len(calls) == _MOST_CALLS and not self._bodies:
            text = self.tr("The newest {count} calls. Search to see older ones.")
            self.call_label.setText(text.format(count=show_whole(_MOST_CALLS)))

    def _fill_choices(self) -> None:
        """Offer the days that the log can hold, in local time, and the accounts that exist now."""
        accounts = [(self.tr("Every account"), "")]
        accounts += [(account.name, account.key) for account in self._desk.accounts]
        _fill(self.account, accounts)
        today = self._desk.clock.now().astimezone().date()
        days = []
        for back in range(_DAYS):
            day = today - timedelta(days=back)
            name = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
            label = {0: self.tr("Today"), 1: self.tr("Yesterday")}.get(back, name)
            days.append((label, day.isoformat()))
        _fill(self.day, days)

    # One call

    def _chosen(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._tasks.start(f"log bodies {id(self)}", self._show_bodies(self.model.at(index.row())))

    async def _show_bodies(self, call: LoggedCall) -> None:
        self._bodies = None
        self.copy_button.setEnabled(False)
        self.call_label.setText(f"{call.method} {call.url}" + (f"\n{call.error}" if call.error else ""))
        request, response = await self._desk.thread.run(self._desk.request_log.bodies, call.correlation_id, call.day)
        # Indenting a megabyte takes longer than a frame.
        shown = await asyncio.to_thread(lambda: (self._cut(pretty_json(request)), self._cut(pretty_json(response))))
        self._bodies = (call, request, response)
        self.request.show_prepared(shown[0] or self.tr("(empty)"))
        self.response.show_prepared(shown[1] or self.tr("(empty)"))
        self.copy_button.setEnabled(True)

    def _cut(self, text: str) -> str:
        if len(text) <= _MOST_SHOWN:
            return text
        note = self.tr("… {count} more characters, all of them in the copy for support")
        return f"{text[:_MOST_SHOWN]}\n{note.format(count=show_whole(len(text) - _MOST_SHOWN))}"

    def copy_bundle(self) -> None:
        """Put the chosen call on the clipboard, fit to be given away."""
        if self._bodies is not None:
            self._tasks.start("support bundle", self._copy(*self._bodies))

    async def _copy(self, call: LoggedCall, request: str, response: str) -> None:
        version = getattr(emag_desk, "__version__", "")
        text = await asyncio.to_thread(
            support_bundle, call, request, response, version=version, now=self._desk.clock.now
        )
        QGuiApplication.clipboard().setText(text)
        self.said.emit(
            self.tr("The call was copied with personal data masked. Read it before you give it away."), "good"
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "model"):
            self.model.use_palette(self.palette())


def _midnight(day: date) -> datetime:
    """When a day begins on this computer, in UTC."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _fill(combo: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Offer these choices, keeping the chosen place; nothing happens when they are the ones already offered."""
    if [combo.itemData(row) for row in range(combo.count())] == [data for _, data in choices]:
        return
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for text, data in choices:
        combo.addItem(text, data)
    position = next((row for row, (_, data) in enumerate(choices) if data == chosen), 0)
    combo.setCurrentIndex(position)
    combo.blockSignals(False)
