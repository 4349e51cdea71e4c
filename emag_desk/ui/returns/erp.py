"""The returns that were created in the ERP dialect: where they stand, asked anew, and moved on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from emag_desk.domain.accounts import Dialect
from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.changes import Kind
from emag_desk.domain.erp_words import (
    next_erp_statuses,
)
from emag_desk.errors import Sentence
from emag_desk.ui.language import show_whole
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.outcome import Following
from emag_desk.ui.plain import clean, plain_tip
from emag_desk.ui.returns.actions import ChosenReturns
from emag_desk.ui.returns.erp_words import reason_words, status_words
from emag_desk.ui.rows.actions import Section, with_desk
from emag_desk.ui.style import ROW_HEIGHT
from emag_desk.ui.widgets import UNIT

if TYPE_CHECKING:
    from emag_desk.ui.tabs.returns import ReturnsTab

_NO_ERP = Sentence("None of your accounts uses the ERP dialect: there is nothing to list.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ErpReturns", text)


def add_actions(tab: ReturnsTab) -> None:
    """The list of the ERP's returns."""

    def why_not(chosen: ChosenReturns) -> Sentence | None:
        if (reason := with_desk(chosen)) is not None or tab.desk is None:
            return reason
        return None if any(one.dialect is Dialect.ERP for one in tab.desk.accounts) else _NO_ERP

    tab.actions_.add(
        "showErpReturns",
        _tr("Returns of the &ERP…"),
        lambda: tab.open_dialog(ErpReturnsDialog(Place.of(tab))),
        section=Section.TOOLS,
        why_not=why_not,
        tip=_tr("The returns that were created from orders in the ERP dialect: where they stand, and moving them on"),
    )


class ErpReturnsDialog(DeedDialog):
    """A list, a next status for the chosen one, and a button that asks the ERP where it stands."""

    def __init__(self, place: Place) -> None:
        super().__init__(place, "erpReturnsDialog")
        self.setWindowTitle(_tr("Returns of the ERP"))
        self.resize(860, 480)
        self._rows: Sequence[Mapping[str, Any]] = ()
        self.list = self._build_list()
        self.status = QComboBox(self)
        self.status.setObjectName("erpStatus")
        self.status.setAccessibleName(_tr("Next status"))
        self.status.currentIndexChanged.connect(lambda _: self._show_button())
        self.notes = QLineEdit(self)
        self.notes.setObjectName("erpNotes")
        self.notes.setAccessibleName(_tr("Note"))
        self.notes.setMaxLength(1000)
        self.track_button = QPushButton(_tr("&Ask where it stands"), self)
        self.track_button.setObjectName("trackReturn")
        self.track_button.setAutoDefault(False)
        self.track_button.clicked.connect(lambda: self.start_task("track return", self._track()))
        form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        form.addRow("", self.track_button)
        form.addRow(_tr("&Becomes"), self.status)
        form.addRow(_tr("&Note"), self.notes)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(form)
        self.close_button.setText(_tr("Close"))
        self.show_loading(_tr("&Update the return"))
        unsubscribe = self.desk.changes.subscribe(Kind.COMMANDS, self._read_again)
        self.finished.connect(lambda _: unsubscribe())
        self.finished.connect(lambda _: self.tasks.cancel(f"erp returns {id(self)}"))
        self._read_again()

    def _build_list(self) -> QTableWidget:
        titles = [_tr("Return"), _tr("Order"), _tr("Status"), _tr("Reason"), _tr("Products"), _tr("Description")]
        table = QTableWidget(0, len(titles), self)
        table.setObjectName("erpReturns")
        table.setAccessibleName(_tr("Returns of the ERP"))
        table.setHorizontalHeaderLabels(titles)
        table.setProperty("framed", True)
        table.setProperty("padded", True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.itemSelectionChanged.connect(self._chosen)
        return table

    # What is shown

    def _read_again(self) -> None:
        self.tasks.start(f"erp returns {id(self)}", self._read())

    async def _read(self) -> None:
        current = self._current
        self._rows = list(reversed(await self.desk.erp_returns.known()))
        self.list.blockSignals(True)
        self.list.setRowCount(len(self._rows))
        for number, row in enumerate(self._rows):
            for column, text in enumerate(_texts(row)):
                item = QTableWidgetItem(clean(text, lines=False))
                item.setToolTip(plain_tip(text))
                self.list.setItem(number, column, item)
        self.list.blockSignals(False)
        places = [at for at, row in enumerate(self._rows) if current is not None and row["rma_id"] == current["rma_id"]]
        if self._rows:
            self.list.selectRow(places[0] if places else 0)
        self._chosen()

    @property
    def _current(self) -> Mapping[str, Any] | None:
        number = self.list.currentRow()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _chosen(self) -> None:
        row = self._current
        chosen = self.status.currentData()
        self.status.blockSignals(True)
        self.status.clear()
        for status in next_erp_statuses(row["status"]) if row is not None else ():
            self.status.addItem(status_words(status), status.value)
        self.status.setCurrentIndex(max(self.status.findData(chosen), 0) if self.status.count() else -1)
        self.status.blockSignals(False)
        self.track_button.setEnabled(row is not None)
        self._show_button()

    def _show_button(self) -> None:
        row, status = self._current, self.status.currentData()
        why = ""
        if row is None:
            why = _tr("No return was created from here yet: choose an order and create one.")
        elif status is None:
            why = _tr("This return has come to its end.")
        act = _tr("&Update the return")
        if row is not None and status is not None:
            text = _tr("{old} → {new}")
            act = text.format(old=status_words(row["status"]), new=status_words(str(status)))
        self.show_act(act, can=not why, why=why)

    async def _track(self) -> None:
        if (row := self._current) is None:
            return
        status = await self.desk.erp_returns.track(self.desk.account(row["account"]), row["rma_id"])
        text = _tr("{number}: {status}, as the ERP says now.")
        said = text.format(number=row["rma_id"], status=status_words(status))
        self.place.said(said, "info")
        self._read_again()

    # Ordering: the dialog stays open for the next one

    def intents(self) -> list[Intent]:
        row = self._current
        assert row is not None
        wanted = {"rma_id": row["rma_id"], "status": str(self.status.currentData())}
        if notes := self.notes.text().strip():
            wanted["notes"] = notes
        base = {"status": row["status"]}
        return [
            Intent(
                row["account"],
                ActionKind.RETURN_UPDATE,
                row["order_id"],
                row["rma_id"],
                wanted=wanted,
                base=base,
                intent_id=self.intent_id,
            )
        ]

    def _follow(self, ids: Sequence[int], refused: Sequence[Sentence]) -> None:
        if self.following is not None:
            self._left()
        self.following = Following(self.desk, self.tasks, ids, refused, self.place.window)
        self.following.changed.connect(self._learned)
        self.intent_id = new_intent_id()
        self._is_ordered = False
        self.notes.clear()
        self.set_editable(True)
        self._show_button()


def _texts(row: Mapping[str, Any]) -> tuple[str, ...]:
    pieces = [(show_whole(int(item.get("quantity", 0))), item.get("offer_id", "")) for item in row["items"]]
    items = ", ".join(f"{count} × {offer}" for count, offer in pieces)
    status = status_words(row["status"])
    return row["rma_id"], str(row["order_id"]), status, reason_words(row["reason"]), items, row["description"]
