"""Every kind of action and who carries it out: one row per kind."""

from __future__ import annotations

from collections.abc import Mapping

from emag_desk.sync.actions.acknowledge import Acknowledge
from emag_desk.sync.actions.action import Action
from emag_desk.sync.actions.attachment import Attach
from emag_desk.sync.actions.awb import IssueAwb
from emag_desk.sync.actions.cancel import Cancel
from emag_desk.sync.actions.lines import EditLines
from emag_desk.sync.actions.refund import Refund
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
)

#: By the kind of the command.
ACTIONS: Mapping[str, Action] = {action.kind.value: action for action in _ALL}
