"""The dialogs for the picking list and the packing slips of orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtCore import QDate, QLocale, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.orders import Order
from emag_desk.errors import InputError
from emag_desk.store.order_reader import PickLine
from emag_desk.store.reader import CacheReader
from emag_desk.ui.language import say_label, show_time, show_whole
from emag_desk.ui.orders.packing import packing_html
from emag_desk.ui.orders.pick_order import (
    PICK_ORDER_LABELS,
    PickOrder,
    read_lines,
    read_warehouses,
    sorted_for_picking,
)
from emag_desk.ui.orders.picking import picking_html, picks
from emag_desk.ui.print_dialog import PrintDialog
from emag_desk.ui.print_paper import PrintKind
from emag_desk.ui.print_text import pdf_of
from emag_desk.ui.print_thread import on_qt_thread
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_SHORT = QLocale.FormatType.ShortFormat
_PRICES = "packing/prices"
_ORDER = {PrintKind.PICKING: "picking/order", PrintKind.PACKING: "packing/order"}


class PapersDialog(PrintDialog):
    """What both have: the orders, what is in them, and in which order they are picked."""

    def __init__(
        self,
        kind: PrintKind,
        title: str,
        choices: Sequence[PickOrder],
        desk: Desk,
        orders: Sequence[OrderRow],
        settings: QSettings,
        tasks: Tasks,
        parent: QWidget | None,
    ) -> None:
        super().__init__(kind, title, settings, tasks, parent)
        self._desk, self._orders = desk, orders
        self._lines: dict[int, list[PickLine]] | None = None
        self._warehouses: dict[tuple[str, str], int] = {}
        self.order = QComboBox(self)
        self.order.setObjectName("paperOrder")
        for choice in choices:
            self.order.addItem(say_label(PICK_ORDER_LABELS[choice]), choice.value)
        self.order.setCurrentIndex(max(self.order.findData(settings.value(_ORDER[kind])), 0))
        self.add_choice(self.tr("&In which order"), self.order, self.tr("In which order"))
        self.order.currentIndexChanged.connect(lambda _: self.renew())

    @property
    def pick_order(self) -> PickOrder:
        """How the paper is sorted."""
        return PickOrder(self.order.currentData())

    def file_name(self) -> str:
        return f"{self._kind}-{self._desk.clock.now().astimezone():%Y-%m-%d-%H%M}.pdf"

    async def take_lines(self) -> dict[int, list[PickLine]]:
        """What is in the orders, and where it lies; read once."""
        self._settings.setValue(_ORDER[self._kind], self.order.currentData())
        if self._lines is not None:
            return self._lines

        def look(reader: CacheReader) -> tuple[dict[int, list[PickLine]], dict[tuple[str, str], int]]:
            lines = read_lines(reader, self._orders)
            return lines, read_warehouses(reader, self._orders, lines)

        found, self._warehouses = await self._desk.readers.run(look)
        self._lines = found
        return found

    def _foot(self) -> str:
        return self.tr("Page {page} of {pages}")

    def _now(self) -> str:
        return show_time(self._desk.clock.now(), _SHORT)


class PickingDialog(PapersDialog):
    """The picking list of these orders: sums per product."""

    def __init__(
        self, desk: Desk, orders: Sequence[OrderRow], settings: QSettings, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        choices = (PickOrder.PART_NUMBER, PickOrder.WAREHOUSE)
        super().__init__(PrintKind.PICKING, "", choices, desk, orders, settings, tasks, parent)
        self.setObjectName("pickingDialog")
        self.setWindowTitle(self.tr("Picking list"))
        self.renew()

    async def compose(self) -> bytes:
        lines = await self.take_lines()
        found = picks(self._orders, lines, self._warehouses, by_warehouse=self.pick_order is PickOrder.WAREHOUSE)
        if not found:
            raise InputError("There is nothing to pick: no line of these orders is wanted any more.")
        html = picking_html(found, len(self._orders), self._now())
        font, foot, title = QFont(self.font()), self._foot(), self.windowTitle()
        document = await on_qt_thread(lambda: pdf_of([html], title, font, foot))
        text = self.tr("{pieces} pieces of {products} products")
        pieces = show_whole(sum(pick.pieces for pick in found))
        self.standing.setText(text.format(pieces=pieces, products=show_whole(len(found))))
        return document


class PackingDialog(PapersDialog):
    """A packing slip for each of these orders."""

    def __init__(
        self, desk: Desk, orders: Sequence[OrderRow], settings: QSettings, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(PrintKind.PACKING, "", tuple(PickOrder), desk, orders, settings, tasks, parent)
        self.setObjectName("packingDialog")
        self.setWindowTitle(self.tr("Packing slips"))
        self.prices = QCheckBox(self.tr("With &prices"), self)
        self.prices.setObjectName("packingPrices")
        self.prices.setToolTip(self.tr("Without them the slip can lie in a present"))
        self.prices.setChecked(bool(settings.value(_PRICES, False, bool)))
        self.prices.toggled.connect(lambda _: self.renew())
        self.choices.addRow(self.prices)
        self.renew()

    async def compose(self) -> bytes:
        self._settings.setValue(_PRICES, self.prices.isChecked())
        lines = await self.take_lines()
        orders = sorted_for_picking(self._orders, lines, self.pick_order, self._warehouses)
        numbers = [order.row for order in orders]
        documents = await self._desk.readers.run(lambda reader: reader.orders.documents(numbers))
        slips = [slip for order in orders if (slip := self._slip(order, documents.get(order.row))) is not None]
        missing = len(orders) - len(slips)
        text = self.tr("{count} orders are kept without their content any more: read them again first.")
        self.banner.say(text.format(count=show_whole(missing)) if missing else "")
        if not slips:
            raise InputError("None of these orders can be shown: read them again first.")
        font, foot, title = QFont(self.font()), self._foot(), self.windowTitle()
        document = await on_qt_thread(lambda: pdf_of(slips, title, font, foot))
        self.standing.setText(self.tr("{count} packing slips").format(count=show_whole(len(slips))))
        return document

    def _slip(self, order: OrderRow, document: dict[str, object] | None) -> str | None:
        """The slip of one order; None when its content is not kept, or cannot be understood."""
        if not document:
            return None
        try:
            read = Order.model_validate(document)
        except ValidationError:
            return None
        account = next((one for one in self._desk.accounts if one.key == order.account), None)
        shop = read.vendor_name or (account.name if account is not None else order.account)
        moment = read.ordered_at or order.created
        local = moment.astimezone() if moment is not None else None
        day = QLocale().toString(QDate(local.year, local.month, local.day), _SHORT) if local is not None else ""
        return packing_html(read, shop, day, prices=self.prices.isChecked(), currency=order.currency)
