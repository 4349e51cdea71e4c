"""What the ERP routes for returns and payments call things, in words (protocol §5)."""

from __future__ import annotations

from enum import StrEnum


class ErpReturnStatus(StrEnum):
    """Where a return of the ERP dialect stands."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    APPROVED = "approved"
    REJECTED = "rejected"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


ERP_RETURN_STATUS_LABELS = {
    ErpReturnStatus.NEW: "New",
    ErpReturnStatus.IN_PROGRESS: "In progress",
    ErpReturnStatus.APPROVED: "Approved",
    ErpReturnStatus.REJECTED: "Rejected",
    ErpReturnStatus.COMPLETED: "Completed",
    ErpReturnStatus.CANCELLED: "Cancelled",
}


class ErpReturnReason(StrEnum):
    """Why something comes back, in the ERP dialect."""

    DEFECTIVE_PRODUCT = "defective_product"
    WRONG_ITEM = "wrong_item"
    DAMAGED_IN_TRANSIT = "damaged_in_transit"
    CUSTOMER_DISSATISFACTION = "customer_dissatisfaction"
    LATE_DELIVERY = "late_delivery"
    OTHER = "other"


ERP_RETURN_REASON_LABELS = {
    ErpReturnReason.DEFECTIVE_PRODUCT: "Defective product",
    ErpReturnReason.WRONG_ITEM: "Wrong product",
    ErpReturnReason.DAMAGED_IN_TRANSIT: "Damaged on the way",
    ErpReturnReason.CUSTOMER_DISSATISFACTION: "The customer is not satisfied",
    ErpReturnReason.LATE_DELIVERY: "Delivered too late",
    ErpReturnReason.OTHER: "Other",
}


class ErpCondition(StrEnum):
    """In what condition something comes back. The protocol shows `used` only; the others are assumed."""

    NEW = "new"
    USED = "used"
    DAMAGED = "damaged"


ERP_CONDITION_LABELS = {
    ErpCondition.NEW: "As new",
    ErpCondition.USED: "Used",
    ErpCondition.DAMAGED: "Damaged",
}

_N = ErpReturnStatus
_MOVES: dict[str, tuple[ErpReturnStatus, ...]] = {
    _N.NEW: (_N.IN_PROGRESS, _N.APPROVED, _N.REJECTED, _N.CANCELLED),
    _N.IN_PROGRESS: (_N.APPROVED, _N.REJECTED, _N.COMPLETED, _N.CANCELLED),
    _N.APPROVED: (_N.IN_PROGRESS, _N.COMPLETED, _N.CANCELLED),
}


def next_erp_statuses(status: str) -> tuple[ErpReturnStatus, ...]:
    """What a return of the ERP dialect may become, the usual one first; nothing after its end (assumed)."""
    return _MOVES.get(status, ())


def erp_return_status_label(status: str) -> str:
    """The status in words; an unknown one is shown as such."""
    return ERP_RETURN_STATUS_LABELS[ErpReturnStatus(status)] if status in tuple(ErpReturnStatus) else status
