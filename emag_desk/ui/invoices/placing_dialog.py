"""Which PDF goes to which order, why one does not, and how far each is while they are published and attached."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emag_desk.publish.places import publisher_for
from emag_desk.ui.dialogs import shortcut
from emag_desk.ui.invoices.headers import align_headers
from emag_desk.ui.invoices.placing import NOT_PUBLISHED, OPEN_STEPS, STEP_LABELS, Item, Placing, Step
from emag_desk.ui.invoices.placing_sources import belong, orders_by_number
from emag_desk.ui.language import say, say_label, show_whole
from emag_desk.ui.marks import Sign, Tone, sign_icon
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel, let_header_ignore_selection

if TYPE_CHECKING:
    from emag_desk.desk import Desk

FILE, ORDER, CUSTOMER, ACCOUNT, STATE = range(5)
_SIGNS = {
    Step.WAITING: Sign.WAITING,
    Step.PUBLISHING: Sign.RUNNING,
    Step.ORDERED: Sign.RUNNING,
    Step.DONE: Sign.PASSED,
    Step.FAILED: Sign.FAILED,
    Step.DOUBTFUL: Sign.WARNING,
    Step.LEFT_OUT: Sign.SKIPPED,
}
_ENDED = (Step.DONE, Step.FAILED, Step.DOUBTFUL, Step.LEFT_OUT)


class PlacingDialog(QDialog):
    """Nothing happens before the button is pressed. A wrong or missing order's number can be typed into its cell."""

    settings_wanted = Signal(str)  # the account that publishes nowhere yet
    outbox_wanted = Signal()
    said = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        items: Sequence[Item],
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        files: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self.items = desk, tasks, list(items)
        self._files, self._filling, self._began = files, False, False
        self._wanting = ""
        self.placing = Placing(desk, tasks, self, publisher_for)
        self.placing.changed.connect(self._show)
        self.setObjectName("placingDialog")
        self.setWindowTitle(self.tr("Attach PDFs to orders") if files else self.tr("Put invoices on orders"))
        self.resize(980, 600)
        self.headline = PlainLabel("", self, bold=True, scale=1.1, wrap=True)
        self.headline.setObjectName("placingHeadline")
        self.banner = Banner(self)
        self.banner.setObjectName("placingBanner")
        self.banner.pressed.connect(self._banner_pressed)
        self.table = self._build_table()
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 2)
        for widget in (self.headline, self.banner, self.table, self.progress):
            column.addWidget(widget)
        column.addLayout(self._build_foot())
        shortcut(self, "Ctrl+Return", self.place)
        self._show()

    def _build_table(self) -> QTableWidget:
        table = QTableWidget(len(self.items), 5, self)
        table.setObjectName("placingTable")
        table.setAccessibleName(self.tr("PDFs and their orders"))
        first = self.tr("File") if self._files else self.tr("Invoice")
        table.setHorizontalHeaderLabels(
            [first, self.tr("Order"), self.tr("Customer"), self.tr("Account"), self.tr("How it stands")]
        )
        table.setProperty("framed", True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setProperty("padded", True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        for number, width in ((FILE, 250), (ORDER, 110), (CUSTOMER, 150), (ACCOUNT, 100)):
            header.resizeSection(number, width)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        align_headers(table)
        header.setHighlightSections(False)
        let_header_ignore_selection(table)
        table.itemChanged.connect(self._item_changed)
        return table

    def _build_foot(self) -> QHBoxLayout:
        self.standing = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self.standing.setObjectName("placingStanding")
        self.cancel_button = self._button("placingCancel", self.tr("&Cancel the rest"), self._cancel)
        self.place_button = self._button("placingStart", "", self.place)
        self.place_button.setProperty("primary", True)
        self.place_button.setDefault(True)
        self.close_button = self._button("placingClose", self.tr("Close"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.standing, 1)
        for button in (self.cancel_button, self.close_button, self.place_button):
            row.addWidget(button)
        return row

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    # -- what is shown ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The settings may have changed."""
        self._show()

    def _show(self) -> None:
        self._filling = True
        for row, item in enumerate(self.items):
            self._show_item(row, item)
        self._filling = False
        ready = [item for item in self.items if item.can_place]
        placed = [item for item in self.items if item.step is Step.DONE and item.wanted]
        ended = [item for item in self.items if item.step in _ENDED and item.wanted]
        wanted = [item for item in self.items if item.wanted and item.order_id is not None]
        words = self.tr("&Attach {count} PDFs") if self._files else self.tr("&Put {count} on their orders")
        self.place_button.setText(words.format(count=show_whole(len(ready))))
        self._show_banner(ready)
        self.place_button.setEnabled(bool(ready) and not self.placing.running and not self._refusing)
        self.cancel_button.setVisible(self.placing.running)
        self.progress.setRange(0, max(len(wanted), 1))
        self.progress.setValue(len(ended))
        self.progress.setVisible(self._began and len(ended) < len(wanted))
        if self._began:
            text = self.tr("{done} of {total} are on their orders.")
            counts = {"done": show_whole(len(placed)), "total": show_whole(len(wanted))}
        else:
            text = self.tr("{done} of {total} can be put on an order.")
            counts = {"done": show_whole(len(ready)), "total": show_whole(len(self.items))}
        self.headline.setText(text.format(**counts))
        self.standing.setText(
            self.tr("Each PDF is published, fetched back, and then eMAG is asked to take its address.")
            if not self._began
            else ""
        )

    @property
    def _refusing(self) -> bool:
        return bool(self._wanting) or any(
            item.account is not None and self.placing.refusal(item.account) for item in self.items if item.can_place
        )

    def _show_banner(self, ready: Sequence[Item]) -> None:
        self._wanting = ""
        for item in ready:
            why = self.placing.refusal(item.account) if item.account is not None else None
            if why is not None and item.account is not None:
                settings = why is NOT_PUBLISHED
                self._wanting = item.account.key if settings else ""
                text = f"{clean(item.account.name, lines=False)}: {say(why)}"
                self.banner.say(text, Tone.NOTICE, button=self.tr("&Publishing…") if settings else "")
                return
        doubtful = sum(item.step is Step.DOUBTFUL for item in self.items)
        if doubtful:
            text = self.tr("Nobody knows whether eMAG took {count} of them: nothing is repeated.")
            self.banner.say(text.format(count=show_whole(doubtful)), Tone.BAD, button=self.tr("Open the &Outbox"))
        else:
            self.banner.say("")

    def _banner_pressed(self) -> None:
        if self._wanting:
            self.settings_wanted.emit(self._wanting)
        else:
            self.outbox_wanted.emit()
            self.reject()

    def _show_item(self, row: int, item: Item) -> None:
        first = self._say(row, FILE, item.label)
        can_tick = item.account is not None and item.step in OPEN_STEPS and not self.placing.running
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        first.setFlags(plain | Qt.ItemFlag.ItemIsUserCheckable if can_tick else plain)
        if can_tick:
            first.setCheckState(Qt.CheckState.Checked if item.wanted else Qt.CheckState.Unchecked)
        else:
            first.setData(Qt.ItemDataRole.CheckStateRole, None)
        order = self._say(row, ORDER, str(item.order_id or ""))
        can_type = self._files and item.step in OPEN_STEPS and not self.placing.running
        order.setFlags(plain | Qt.ItemFlag.ItemIsEditable if can_type else plain)
        self._say(row, CUSTOMER, item.customer)
        self._say(row, ACCOUNT, item.account.name if item.account is not None else "")
        text, sign = self._state(item)
        self._say(row, STATE, text).setIcon(sign_icon(sign, self.palette()))

    def _state(self, item: Item) -> tuple[str, Sign]:
        label, why = say_label(STEP_LABELS[item.step]), say(item.why) if item.why is not None else ""
        if item.step is Step.WAITING and item.account is None:
            return why or self.tr("Type the number of its order."), Sign.FAILED
        if item.step is Step.WAITING and not item.wanted:
            return why or say_label(STEP_LABELS[Step.LEFT_OUT]), Sign.SKIPPED
        if item.step in (Step.FAILED, Step.WAITING) and why:
            return why, Sign.WARNING if item.step is Step.WAITING else Sign.FAILED
        return f"{label} {why}".strip(), _SIGNS[item.step]

    def _say(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, column, item)
        item.setText(clean(text, lines=False))
        item.setToolTip(plain_tip(text))
        return item

    # -- choosing -----------------------------------------------------------------------------------------------------

    def _item_changed(self, cell: QTableWidgetItem) -> None:
        if self._filling:
            return
        item = self.items[cell.row()]
        if cell.column() == FILE:
            item.wanted = cell.checkState() is Qt.CheckState.Checked
            self._show()
        elif cell.column() == ORDER:
            self._tasks.start(f"find order of {id(item)}", self._find(item, cell.text().strip()))

    async def _find(self, item: Item, typed: str) -> None:
        item.why, item.wanted, item.step = None, True, Step.WAITING
        if typed.isdecimal() and int(typed) > 0:
            rows = (await orders_by_number(self._desk, [typed])).get(int(typed), [])
            belong(self._desk, item, int(typed), rows)
        else:
            item.order_id, item.account, item.customer = None, None, ""
        self._show()

    # -- doing --------------------------------------------------------------------------------------------------------

    def place(self) -> None:
        """Publish and attach what is ticked."""
        if self.place_button.isEnabled():
            self._began = True
            self.cancel_button.setEnabled(True)
            self.placing.start(self.items)
            self._show()

    def _cancel(self) -> None:
        self.placing.cancel()
        self.cancel_button.setEnabled(False)

    def done(self, result: int) -> None:
        self.placing.leave()
        placed = sum(item.step in (Step.DONE, Step.ORDERED) and item.command is not None for item in self.items)
        if self._began:
            text = self.tr("{count} PDFs are published; eMAG is asked to take them.")
            self.said.emit(text.format(count=show_whole(placed)), "good")
        super().done(result)
