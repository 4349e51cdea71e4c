"""Every kind of action and who carries it out: one row per kind."""

from __future__ import annotations

from collections.abc import Mapping

from emag_desk.sync.actions.acknowledge import Acknowledge
from emag_desk.sync.actions.action import Action
from emag_desk.sync.actions.attachment import Attach
from emag_desk.sync.actions.awb import IssueAwb
from emag_desk.sync.actions.campaign import Propose
from emag_desk.sync.actions.cancel import Cancel
from emag_desk.sync.actions.invoice_create import CreateInvoice
from emag_desk.sync.actions.invoice_payment import TellPayment
from emag_desk.sync.actions.lines import EditLines
from emag_desk.sync.actions.measurements import Measure
from emag_desk.sync.actions.refund import Refund
from emag_desk.sync.actions.return_awb import SendForReturn
from emag_desk.sync.actions.return_create import CreateReturn
from emag_desk.sync.actions.return_status import ChangeReturn
from emag_desk.sync.actions.return_update import UpdateReturn
from emag_desk.sync.actions.status import ChangeStatus, Returned
from emag_desk.sync.actions.storno import Storno
from emag_desk.sync.actions.unlock import UnlockCourier

_ALL: tuple[Action, ...] = (
    Acknowledge(),
    ChangeStatus(),
    EditLines(),
    Cancel(),
    Storno(),
    Returned(),
    Refund(),
    UnlockCourier(),
    IssueAwb(),
    Attach(),
    ChangeReturn(),
    CreateReturn(),
    UpdateReturn(),
    SendForReturn(),
    CreateInvoice(),
    TellPayment(),
    Propose(),
    Measure(),
)

#: By the kind of the command.
ACTIONS: Mapping[str, Action] = {action.kind.value: action for action in _ALL}
