"""What a dialog that moves returns on says of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.return_plans import ReturnPlan
from emag_desk.domain.return_transitions import MOVE_LABELS
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.ui.language import say_label, show_whole
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.standing import sums
from emag_desk.ui.returns.at_hand import ReturnAtHand
from emag_desk.ui.returns.columns import status_words

#: What each step means, said before it is taken.
MEANING_LABELS = {
    ReturnStatus.ACKNOWLEDGED: "You take the return on. Looking at a return never acknowledges it; this does.",
    ReturnStatus.RECEIVED: "The parcel is here. What you found can be told now, or when the return is finished.",
    ReturnStatus.FINALIZED: "The customer gets what is told here, and the return is closed. It is asked for once.",
    ReturnStatus.REFUSED: "The customer reads the reason, and the return is closed.",
    ReturnStatus.CANCELLED: "Nothing comes back and nothing is given back. This cannot be undone.",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoveDialog", text)


def money_back(plans: Sequence[ReturnPlan]) -> str:
    """What goes back with these, by currency; empty for nothing."""
    back = sums((found.currency, found.money_back) for found in plans)
    return ", ".join(money(amount, currency) for currency, amount in back.items() if amount)


def summary(status: ReturnStatus, taken: Sequence[ReturnAtHand], ready: Sequence[ReturnPlan], left: int) -> str:
    """What becomes of which, how much goes back in all, and how many are left out."""
    new = status_words(status)
    if len(taken) == 1:
        row = taken[0].row
        return _tr("{number}: {old} → {new}.").format(number=row.id, old=status_words(row.status), new=new)
    parts = [_tr("{count} returns become: {status}.").format(count=show_whole(len(ready)), status=new)]
    if amounts := money_back(ready):
        parts.append(_tr("In all {money} go back.").format(money=amounts))
    if left:
        parts.append(_tr("{count} cannot, see below.").format(count=show_whole(left)))
    return " ".join(parts)


def act_words(status: ReturnStatus, plans: Sequence[ReturnPlan]) -> str:
    """What the button does; with one return it names the money."""
    deed = say_label(MOVE_LABELS[status])
    if len(plans) > 1:
        return _tr("{deed}: {count} returns").format(deed=deed, count=show_whole(len(plans)))
    amounts = money_back(plans)
    return _tr("{deed}, give {money} back").format(deed=deed, money=amounts) if amounts else deed
