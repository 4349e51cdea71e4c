"""The dialog for labels: which, on which paper, in which order; look, print, save, print again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import DeskError
from emag_desk.sync.labels import Label, LabelFormat, LabelProgress, Layout, compose_zpl
from emag_desk.sync.labels_pdf import LAYOUT_LABELS
from emag_desk.ui.language import say, say_error, say_label, show_whole
from emag_desk.ui.marks import Sign, Tone, sign_icon
from emag_desk.ui.moments import moment
from emag_desk.ui.orders.label_batch import LabelBatch
from emag_desk.ui.orders.pick_order import PICK_ORDER_LABELS, PickOrder
from emag_desk.ui.orders.sheet_picture import SheetPicture
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.print_dialog import PrintDialog
from emag_desk.ui.print_paper import PrintKind
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import DETAIL_ROLE, TwoLineDelegate

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_ZPL = "zpl"
_LAYOUT, _ORDER = "labels/layout", "labels/order"
_AWB = Qt.ItemDataRole.UserRole


class LabelsDialog(PrintDialog):
    """Labels of orders, and of whatever is scanned or typed into its field."""

    jobs = ("orders", "numbers", "scan")

    def __init__(
        self,
        desk: Desk,
        orders: Sequence[OrderRow],
        settings: QSettings,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(PrintKind.LABELS, "", settings, tasks, parent)
        self._desk = desk
        self.batch = LabelBatch()
        self.labels: list[Label] = []
        self._scanned: list[str] = []
        self.setObjectName("labelsDialog")
        self.setWindowTitle(self.tr("Labels"))
        self._build()
        self._show_paper()
        self.banner.pressed.connect(self.renew)
        unsubscribe = desk.changes.subscribe(Kind.COMMANDS, self._look_again)
        self.finished.connect(lambda _: unsubscribe())
        self.preview.say(self.tr("No label yet"), self.tr("Scan or type an AWB or order number at the left."))
        if orders:
            self.preview.say(self.tr("Fetching labels…"), "")
            self._tasks.start(self._task("orders"), self._begin(orders))
        # A scanner ends with Enter, which must not print.
        self.print_button.setDefault(False)
        self.scan.setFocus()

    def _build(self) -> None:
        self.layout_ = QComboBox(self)
        self.layout_.setObjectName("labelLayout")
        for layout in (Layout.A4_4UP, Layout.A5, Layout.SINGLE_A6):
            self.layout_.addItem(say_label(LAYOUT_LABELS[layout]), layout.value)
        self.layout_.addItem(self.tr("ZPL file for a label printer"), _ZPL)
        self.layout_.setCurrentIndex(max(self.layout_.findData(self._settings.value(_LAYOUT)), 0))
        self.sheet = SheetPicture(self)
        self.sheet_caption = QLabel(self.tr("&First label goes to"), self)
        self.sheet_caption.setBuddy(self.sheet)
        self.order = QComboBox(self)
        self.order.setObjectName("labelOrder")
        for order, label in PICK_ORDER_LABELS.items():
            self.order.addItem(say_label(label), order.value)
        self.order.setCurrentIndex(max(self.order.findData(self._settings.value(_ORDER)), 0))
        self.scan = QLineEdit(self)
        self.scan.setObjectName("labelScan")
        self.scan.setPlaceholderText(self.tr("Scan or type"))
        self.scan.returnPressed.connect(self._scan)
        self.list = QListWidget(self)
        self.list.setObjectName("labelList")
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setProperty("framed", True)
        self.list.setMinimumHeight(180)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        self.choices.addRow(self.tr("AWB &or order number"), self.scan)
        self.add_choice(self.tr("Pa&per"), self.layout_, self.tr("Paper"))
        self.choices.addRow(self.sheet_caption, self.sheet)
        self.add_choice(self.tr("&In which order"), self.order, self.tr("In which order"))
        self.choices.addRow(self.tr("&Labels"), self.list)
        self.list.setToolTip(self.tr("Delete leaves the selected ones out"))
        self.scan.setAccessibleName(self.tr("AWB or order number"))
        self.list.setAccessibleName(self.tr("Labels"))
        self.layout_.currentIndexChanged.connect(self._paper_chosen)
        self.order.currentIndexChanged.connect(lambda _: self.renew())
        self.sheet.chosen.connect(lambda _: self.renew())

    # -- choosing -----------------------------------------------------------------------------------------------------

    def has_pages(self) -> bool:
        return bool(self.layout_.currentData() != _ZPL)

    def file_name(self) -> str:
        day = self._desk.clock.now().astimezone()
        return f"labels-{day:%Y-%m-%d-%H%M}.{'pdf' if self.has_pages() else 'zpl'}"

    def _paper_chosen(self) -> None:
        self._show_paper()
        self.renew()

    def _show_paper(self) -> None:
        on_sheets = self.layout_.currentData() == Layout.A4_4UP
        self.sheet.setVisible(on_sheets)
        self.sheet_caption.setVisible(on_sheets)

    @property
    def pick_order(self) -> PickOrder:
        """How the labels are sorted."""
        return PickOrder(self.order.currentData())

    async def _begin(self, orders: Sequence[OrderRow]) -> None:
        await self.batch.add_orders(self._desk, orders)
        self.renew()

    def _scan(self) -> None:
        text = self.scan.text().strip()
        self.scan.clear()
        if text:
            self._scanned.append(text)
            if not self._tasks.is_running(self._task("scan")):
                self._tasks.start(self._task("scan"), self._add())

    async def _add(self) -> None:
        """One after the other: a scanner is quicker than the cache."""
        found = False
        while self._scanned:
            try:
                await self.batch.add_scanned(self._desk, self._scanned.pop(0))
                found = True
            except DeskError as problem:
                self.banner.say(say_error(problem), Tone.BAD)
                QApplication.beep()
        if found:
            self.renew()

    def _remove(self) -> None:
        self.batch.remove(item.data(_AWB) for item in self.list.selectedItems())
        self.renew()

    def _look_again(self) -> None:
        """A number that was late may have come."""
        if any(not awb.complete for awb in self.batch.awbs):
            self._tasks.start(self._task("numbers"), self._renew_batch())

    async def _renew_batch(self) -> None:
        if await self.batch.renew(self._desk):
            self.renew()

    # -- composing ----------------------------------------------------------------------------------------------------

    async def compose(self) -> bytes:
        self._settings.setValue(_LAYOUT, self.layout_.currentData())
        self._settings.setValue(_ORDER, self.order.currentData())
        awbs = self.batch.sorted(self.pick_order)
        wanted = LabelFormat.A6 if self.has_pages() else LabelFormat.ZPL
        self.labels = await self._desk.labels.fetch(awbs, wanted, self._show_fetching)
        there = [label for label in self.labels if label.problem is None]
        self._list()
        self._tell(len(there))
        if not there:
            self.preview.say(self.tr("No label yet"), self.tr("Scan or type an AWB or order number at the left."))
            return b""
        if not self.has_pages():
            text = self.tr("ZPL is for label printers: save it as a file, or copy it to the printer as it is.")
            self.preview.say(self.tr("{count} labels in ZPL").format(count=show_whole(len(there))), text)
            return compose_zpl(there).encode()
        return await self._desk.labels.compose(there, Layout(self.layout_.currentData()), self.sheet.place)

    def _show_fetching(self, progress: LabelProgress) -> None:
        text = self.tr("{done} of {wanted} labels fetched")
        self.standing.setText(text.format(done=show_whole(progress.done), wanted=show_whole(progress.wanted)))

    def _tell(self, there: int) -> None:
        missing = len(self.labels) - there
        parts = [self.tr("{count} labels").format(count=show_whole(there))]
        if self.batch.bare:
            parts.append(self.tr("{count} orders have no AWB").format(count=show_whole(len(self.batch.bare))))
        self.standing.setText(" · ".join(parts))
        text = self.tr("{count} labels are missing; the list says why.").format(count=show_whole(missing))
        self.banner.say(text if missing else "", Tone.NOTICE, button=self.tr("Try again"))

    def _list(self) -> None:
        self.list.clear()
        for label in self.labels:
            awb, order = label.awb, self.batch.orders.get((label.awb.account, label.awb.order_id))
            title = awb.number or self.tr("reservation {number}").format(number=awb.reservation_id)
            item = QListWidgetItem(clean(title, lines=False))
            item.setData(_AWB, awb)
            item.setData(DETAIL_ROLE, say(label.problem) if label.problem else self._below(awb, order))
            if label.problem is not None:
                item.setIcon(sign_icon(Sign.WARNING, self.palette()))
            item.setToolTip(plain_tip(f"{title}\n{item.data(DETAIL_ROLE)}"))
            self.list.addItem(item)

    def _below(self, awb: Awb, order: OrderRow | None) -> str:
        parts = [str(awb.order_id), order.customer if order is not None else ""]
        if awb.printed_at is not None:
            parts.append(self.tr("printed {time}").format(time=moment(awb.printed_at, self._desk.clock.now())))
        return " · ".join(part for part in parts if part)

    async def was_printed(self) -> None:
        await self._desk.awbs.mark_printed([label.awb for label in self.labels if label.problem is None])
