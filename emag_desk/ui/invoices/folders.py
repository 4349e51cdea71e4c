"""The folders of the invoices tab."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt

from emag_desk.domain.payments import PAYMENT_STATUS_LABELS, PaymentStatus
from emag_desk.ui.rows.folders import COUNT, Counted, FolderList, Folders


class PaperFolder(StrEnum):
    """The folders, in the order in which they stand."""

    ALL = "all"
    EMAG = "emag"
    CUSTOMER = "customer"
    MINE = "mine"
    PENDING = "pending"
    PARTLY = "partial"
    OVERDUE = "overdue"
    PAID = "paid"
    NOT_ON_ORDER = "not_on_order"
    MISSING = "missing"
    DIFFERENCES = "differences"


#: Our invoices by where their money is.
PAYMENT_FOLDERS = {
    PaperFolder.PENDING: PaymentStatus.PENDING,
    PaperFolder.PARTLY: PaymentStatus.PARTLY,
    PaperFolder.OVERDUE: PaymentStatus.OVERDUE,
    PaperFolder.PAID: PaymentStatus.PAID,
}

PAPER_FOLDER_LABELS = {
    PaperFolder.ALL: "All invoices",
    PaperFolder.EMAG: "eMAG's to you",
    PaperFolder.CUSTOMER: "eMAG's to customers",
    PaperFolder.MINE: "My invoices",
    **{folder: PAYMENT_STATUS_LABELS[status] for folder, status in PAYMENT_FOLDERS.items()},
    PaperFolder.NOT_ON_ORDER: "Not on the order yet",
    PaperFolder.MISSING: "Orders without invoice",
    PaperFolder.DIFFERENCES: "Differences in money",
}

#: What stands at the left of the tab.
FOLDERS = Folders(
    "invoiceFolders",
    PAPER_FOLDER_LABELS,
    first_of_group=frozenset({PaperFolder.MINE, PaperFolder.MISSING}),
    alarming=frozenset({PaperFolder.OVERDUE}),
    urging=frozenset({PaperFolder.NOT_ON_ORDER, PaperFolder.MISSING}),
)


class PaperFolders(FolderList[PaperFolder]):
    """What is not counted, as differences are not before somebody looks at them, shows no number."""

    def show_counts(self, counts: Counted[PaperFolder]) -> None:
        super().show_counts(counts)
        for row, folder in enumerate(PAPER_FOLDER_LABELS):
            if folder not in counts.folders:
                self._show_none(row)

    def _show_none(self, row: int) -> None:
        item: Any = self.item(row)
        item.setData(COUNT, None)
        for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            item.setData(role, item.text())
