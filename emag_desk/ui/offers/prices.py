"""The prices panel: smart-deals prices, commissions and margins of some offers, asked for one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout
from shiboken6 import isValid

from emag_desk.api.endpoints import Family
from emag_desk.domain.money import plain
from emag_desk.domain.offer_row import OfferRow
from emag_desk.errors import DeskError
from emag_desk.sync.connections import budgets, calls_per_second
from emag_desk.sync.price_reading import CALLS_PER_OFFER, PriceAnswer, PriceProgress, PriceReading
from emag_desk.sync.table_file import TableFormat, format_of, table_file
from emag_desk.ui.language import say_error, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import rough, time_left
from emag_desk.ui.offers.entry_table import EntryTable
from emag_desk.ui.offers.price_rows import COST, PriceRows
from emag_desk.ui.orders.amount_edit import AmountEdit
from emag_desk.ui.tasks import Tasks, ask_path
from emag_desk.ui.undo import change_of
from emag_desk.ui.widgets import UNIT, Banner, PlainLabel

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.ui.tabs.offers import OffersTab

_SHIPPING = "prices/shipping"
#: Answers come quicker than anybody looks: the table is worked out again so often (milliseconds).
_REFRESH = 150


class PricesDialog(QDialog):
    """Asks, shows, and stages an offer's smart-deals price as any other edit."""

    said = Signal(str, str)

    def __init__(
        self, desk: Desk, tab: OffersTab, offers: Sequence[OfferRow], tasks: Tasks, settings: QSettings
    ) -> None:
        super().__init__(tab)
        self._desk, self._tab, self._tasks, self._settings = desk, tab, tasks, settings
        self._reading = PriceReading(desk.client, desk.outbox, desk.thread, desk.clock)
        self._pending: list[PriceAnswer] = []
        self.setObjectName("pricesDialog")
        self.setWindowTitle(self.tr("Smart deals, commission and margin"))
        self.resize(1220, 640)
        self.banner = Banner(self)
        self.banner.setObjectName("pricesBanner")
        self.rows = PriceRows(self)
        self.rows.show_offers([tab.model.with_edits(offer) for offer in offers])
        self.table = EntryTable("pricesTable", self.tr("Prices and margins"), self.rows, self)
        self.table.take = self._take
        self._build_head()
        self._build_progress()
        self._lay_out()
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(_REFRESH)
        self._refreshing.timeout.connect(self._refresh)
        self.rows.edited.connect(self._keep_costs)
        self.table.said.connect(lambda text: self.banner.say(text))
        self.finished.connect(lambda _: self._leave())
        self._read_shipping()
        self._tasks.start(self._task("known"), self._show_known())
        self.table.setCurrentIndex(self.rows.index(0, self.rows.place(COST)))
        self.ask_button.setFocus()

    def _build_head(self) -> None:
        self.shipping = AmountEdit("pricesShipping", self.tr("What sending one piece costs, without VAT"), self)
        self.shipping.setMaximumWidth(90)
        kept = str(self._settings.value(_SHIPPING, ""))
        self.shipping.setText(kept)
        self.shipping.textChanged.connect(lambda _: self._read_shipping())
        caption = QLabel(self.tr("S&hipping of one piece, without VAT"), self)
        caption.setBuddy(self.shipping)
        seconds = self._seconds(len(self.rows.rows))
        text = self.tr("Costs are kept on this computer only. Asking takes {time}: one offer after the other.")
        self.note = PlainLabel(text.format(time=rough(seconds)), self, tone=Tone.MUTED)
        self.head = QHBoxLayout()
        self.head.setSpacing(UNIT)
        for widget in (caption, self.shipping):
            self.head.addWidget(widget)
        self.head.addWidget(self.note, 1)

    def _seconds(self, offers: int) -> float:
        budget = budgets(self._desk.settings.preferences)[Family.OTHER]
        return offers * CALLS_PER_OFFER / calls_per_second(budget)

    def _build_progress(self) -> None:
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedWidth(180)
        self.standing = PlainLabel("", self, tone=Tone.MUTED)
        self.standing.setObjectName("pricesStanding")
        self.stop_button = self._button("pricesStop", self.tr("S&top"), self.stop)
        self.stop_button.setToolTip(self.tr("What came so far stays"))

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        count = show_whole(len(self.rows.rows))
        self.ask_button = self._button(
            "pricesAsk", self.tr("&Ask eMAG about {count} offers").format(count=count), self.ask
        )
        self.ask_button.setDefault(True)
        self.use_button = self._button("useSmartDeals", self.tr("&Use the smart-deals price"), self.use_smart_deals)
        self.use_button.setToolTip(self.tr("Stages it for the selected rows; Review shows it before it is sent"))
        self.copy_button = self._button("pricesCopy", self.tr("&Copy the table"), self._copy)
        self.save_button = self._button("pricesSave", self.tr("&Save as…"), self._save)
        self.close_button = self._button("pricesClose", self.tr("Close"), self.reject)
        progress = QHBoxLayout()
        progress.setSpacing(UNIT)
        for widget in (self.bar, self.standing, self.stop_button):
            progress.addWidget(widget)
        progress.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for button in (self.copy_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.close_button, self.use_button, self.ask_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addWidget(self.banner)
        column.addLayout(self.head)
        column.addWidget(self.table, 1)
        column.addLayout(progress)
        column.addLayout(buttons)
        self._show_running(running=False)

    # -- asking -------------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask eMAG about every row, or about the selected ones when they are several."""
        if not self._tasks.is_running(self._task("ask")):
            keys = [entry.key for entry in self.table.chosen_entries()]
            self._tasks.start(self._task("ask"), self._ask(keys))

    async def _ask(self, keys: Sequence[tuple[str, int]]) -> None:
        self.banner.say("")
        self._show_running(running=True)
        self._show_progress(PriceProgress(0, len(keys), self._seconds(len(keys))))
        try:
            answers = await self._reading.ask(keys, self._answered)
        except DeskError as problem:
            self.banner.say(say_error(problem), Tone.BAD)
            return
        finally:
            if isValid(self):  # closed while eMAG was being asked, it is gone by now
                self._refresh()
                self._show_running(running=False)
        failed = sum(answer.problem is not None for answer in answers)
        text = self.tr("{count} offers asked about.").format(count=show_whole(len(answers)))
        if failed:
            text += " " + self.tr("{count} answers are missing; the last column says why.").format(
                count=show_whole(failed)
            )
        self.standing.setText(text)

    def _answered(self, answer: PriceAnswer, progress: PriceProgress) -> None:
        self._pending.append(answer)
        self._show_progress(progress)
        if not self._refreshing.isActive():
            self._refreshing.start()

    def _refresh(self) -> None:
        pending, self._pending = self._pending, []
        known = {answer.key: answer.known for answer in pending}
        problems = {answer.key: answer.problem for answer in pending if answer.problem is not None}
        self.rows.learn(known, problems, self._desk.clock.now())

    def stop(self) -> None:
        """Ask no further; what came stays."""
        self._tasks.cancel(self._task("ask"))
        self.standing.setText(self.tr("Stopped. What came so far stays."))

    def _show_running(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.ask_button.setEnabled(not running)
        (self.stop_button if running else self.table).setFocus()

    def _show_progress(self, progress: PriceProgress) -> None:
        self.bar.setRange(0, max(progress.wanted, 1))
        self.bar.setValue(progress.done)
        text = self.tr("{done} of {wanted} offers").format(
            done=show_whole(progress.done), wanted=show_whole(progress.wanted)
        )
        left = time_left(progress.seconds_left, self._desk.clock.now())
        self.standing.setText(f"{text} · {left}" if left else text)

    # -- what we know -------------------------------------------------------------------------------------------------

    async def _show_known(self) -> None:
        known = await self._reading.known([*self.rows.offers])
        self.rows.learn(known, {}, self._desk.clock.now())

    def _read_shipping(self) -> None:
        amount = self.shipping.amount
        if not self.shipping.is_wrong:
            self._settings.setValue(_SHIPPING, self.shipping.text().strip())
            self.rows.shipping = amount or self.rows.shipping * 0
        said = self.tr("The shipping is no amount of money.") if self.shipping.is_wrong else ""
        self.banner.say(said, Tone.BAD)
        self.rows.work_out(self._desk.clock.now())

    def _keep_costs(self, rows: list[int]) -> None:
        costs = self.rows.costs(rows)
        self.rows.work_out(self._desk.clock.now())
        if costs:
            self._tasks.save("keep costs", self._reading.keep(costs))

    def _take(self, text: str) -> bool:
        return "\t" in text and self.rows.take_costs(text)

    # -- what is done with it -----------------------------------------------------------------------------------------

    def use_smart_deals(self) -> None:
        """Stage the smart-deals price of the selected rows, or of the current one."""
        rows = self.table.chosen_rows()
        changes = []
        for row in rows:
            key = self.rows.rows[row].key
            known = self.rows.known.get(key)
            offer = self._tab.model.find(*key) or self.rows.offers[key]
            if known is not None and known.smart_deals is not None:
                change = change_of(self._tab.staging, offer, "sale_price", plain(known.smart_deals))
                changes += [change] if change is not None else []
        self._tab.edits.push(changes, self.tr("Use the smart-deals price"), "smart deals")
        for change in changes:
            key = (change.account, change.id)
            self.rows.offers[key] = self._tab.model.with_edits(self.rows.offers[key])
        self.rows.work_out(self._desk.clock.now())
        text = self.tr("{count} prices staged. Review shows them before anything is sent.")
        if not changes:
            text = self.tr("None of the selected rows has a smart-deals price that differs from its price.")
        self.banner.say(text.format(count=show_whole(len(changes))), Tone.GOOD if changes else Tone.NOTICE)

    def _copy(self) -> None:
        self.table.copy(everything=True)
        self.standing.setText(self.tr("Copied: paste it into a spreadsheet."))

    def _save(self) -> None:
        self._tasks.start(self._task("save"), self._save_as())

    async def _save_as(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as"), "margins.xlsx")
        dialog.setObjectName("savePricesDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        path = await ask_path(dialog)
        if path is not None:
            await self.write(path)

    async def write(self, path: Path) -> None:
        """Write the table to a file; its ending says the format. Raises InputError."""
        columns = [column.title for column in self.rows.columns]
        rows = [[self.rows.text(entry, column) for column in self.rows.columns] for entry in self.rows.rows]
        await asyncio.to_thread(_write, path, format_of(path), columns, rows)
        self.standing.setText(self.tr("Saved as {path}").format(path=path))

    def _task(self, what: str) -> str:
        return f"prices {what} {id(self)}"

    def _leave(self) -> None:
        for what in ("ask", "known", "save"):
            self._tasks.cancel(self._task(what))


def _write(path: Path, table_format: TableFormat, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with table_file(path, columns, table_format) as table:
        for row in rows:
            table.add(row)
