"""What the ERP calls things, in the operator's language; what it calls otherwise is shown as it is."""

from __future__ import annotations

from emag_desk.domain.erp_words import (
    ERP_RETURN_REASON_LABELS,
    ERP_RETURN_STATUS_LABELS,
    ErpReturnReason,
    ErpReturnStatus,
)
from emag_desk.ui.language import say_label


def status_words(status: str) -> str:
    """Where a return stands."""
    known = status in tuple(ErpReturnStatus)
    return say_label(ERP_RETURN_STATUS_LABELS[ErpReturnStatus(status)]) if known else status


def reason_words(reason: str) -> str:
    """Why it comes back."""
    known = reason in tuple(ErpReturnReason)
    return say_label(ERP_RETURN_REASON_LABELS[ErpReturnReason(reason)]) if known else reason
