"""What the outbox must know of each kind of action before anybody sends it: one row per kind.

An action is a wanted deed (acknowledge an order, make an AWB), while an edit is a wanted value. Adding a kind means a
row here, one file in `emag_desk.sync.actions` and its line in the table there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

#: The status of a return at which its money goes back (`ReturnStatus.FINALIZED`).
_FINALIZED = "7"


class Family(StrEnum):
    """What an action is about. Of all actions about one object of a family, one is under way at a time."""

    OFFER = "offer"
    ORDER = "order"
    RETURN = "return"
    INVOICE = "invoice"


def pays(wanted: Mapping[str, str]) -> bool:
    """Whether money may go back to a customer when a return is told this: it is finalized, or a refund is named.

    Also without a refund of ours: eMAG may know one already, and pays it with that status (assumed).
    """
    refunds = (key.partition(":")[0] == "refund" or key == "money_back" for key in wanted)
    return wanted.get("status") == _FINALIZED or any(refunds)


class ActionRule(NamedTuple):
    """How one kind of action is treated.

    `repeatable` actions end in the same state however often they arrive; any other one is sent once, and a second time
    only by a person. `unless` says of what is wanted that it is not repeatable all the same. `again_typed`: that person
    types the number of the order, or of the return. `found_number`: who says that it is there also says under which
    number.
    """

    family: Family
    repeatable: bool = False
    again_typed: bool = False
    found_number: bool = False
    unless: Callable[[Mapping[str, str]], bool] | None = None


_ORDER = Family.ORDER

#: Every kind of action by its name, as `ActionKind` and the outbox spell it.
ACTION_RULES: dict[str, ActionRule] = {
    "acknowledge": ActionRule(_ORDER, repeatable=True),
    "order_status": ActionRule(_ORDER, repeatable=True),
    "order_lines": ActionRule(_ORDER, repeatable=True),
    "order_cancel": ActionRule(_ORDER),
    "order_storno": ActionRule(_ORDER, again_typed=True),
    "order_returned": ActionRule(_ORDER, again_typed=True),
    "order_refund": ActionRule(_ORDER, again_typed=True),
    "unlock_courier": ActionRule(_ORDER),
    "awb": ActionRule(_ORDER, again_typed=True, found_number=True),
    "order_attachment": ActionRule(_ORDER, repeatable=True),
    # With the last status the refunds go, and those never twice.
    "return_status": ActionRule(Family.RETURN, repeatable=True, again_typed=True, unless=pays),
    "return_create": ActionRule(Family.RETURN, again_typed=True, found_number=True),
    "return_update": ActionRule(Family.RETURN, repeatable=True),
    "return_awb": ActionRule(Family.RETURN, again_typed=True, found_number=True),
    "invoice_create": ActionRule(Family.INVOICE, again_typed=True, found_number=True),
    "invoice_payment": ActionRule(Family.INVOICE, repeatable=True),
    # Nobody knows what a second proposal does, and no call lists them.
    "campaign": ActionRule(Family.OFFER),
    "measurements": ActionRule(Family.OFFER, repeatable=True),
}

#: Of a kind that this version does not know (the file was written by another one), the careful half of everything.
_UNKNOWN = ActionRule(Family.ORDER, again_typed=True)


def is_action(kind: str) -> bool:
    """Whether a kind of command is an action rather than an edit of an offer or a product."""
    return kind in ACTION_RULES


def rule_of(kind: str) -> ActionRule:
    """How a kind of action is treated."""
    return ACTION_RULES.get(kind, _UNKNOWN)


def repeatable(kind: str, wanted: Mapping[str, str]) -> bool:
    """Whether the program may send such an action again by itself, after it looked."""
    rule = rule_of(kind)
    return rule.repeatable and not (rule.unless is not None and rule.unless(wanted))
