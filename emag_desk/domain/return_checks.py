"""What is wrong with what is wanted of a return, in words, before it is sent (protocol §4.15)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from emag_desk.domain.order_words import OrderType
from emag_desk.domain.orders import Order
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.domain.return_money import currency_of, is_money, refundable
from emag_desk.domain.return_transitions import Demand, can_move, needs
from emag_desk.domain.return_wanted import ReturnWanted, wanted_refund, wanted_type
from emag_desk.domain.return_words import OPEN_RETURNS, RETURN_TYPE_LABELS, ReturnStatus, ReturnType
from emag_desk.domain.returns import Return, ReturnLine
from emag_desk.errors import Sentence

#: What `rma/save` asks for besides, and the operator cannot fill in.
FIELD_LABELS = {
    "order_id": "the order's number",
    "customer_name": "the customer's name",
    "customer_phone": "the customer's phone",
    "pickup_country": "the country of the pick-up",
    "pickup_suburb": "the county of the pick-up",
    "pickup_city": "the town of the pick-up",
    "pickup_address": "the address of the pick-up",
    "pickup_method": "how it comes back",
    "return_reason": "the reason",
    "return_type": "what the customer wants",
    "date": "the day it was asked for",
}
_WITH_MONEY = (ReturnType.REFUND, ReturnType.VOUCHER)


def check(wanted: ReturnWanted, return_: Return, order: Order | None = None, currency: str = "") -> list[Problem]:
    """Everything that is wrong, and what is worth a look; the gravest first.

    Keys are those of `return_wanted.to_texts`. `order` is the order of the return (None: not known, so what was paid
    is not compared), `currency` the account's.
    """
    if (why_not := _status(wanted, return_)) is not None:
        return [why_not]
    found = [
        *_lines(wanted, return_),
        *_refunds(wanted, return_, order, currency),
        *_replacement(wanted, return_),
        *_tax(wanted, return_, currency),
        *_untold(return_),
    ]
    return sorted(found, key=lambda problem: not problem.stops)


def _status(wanted: ReturnWanted, return_: Return) -> Problem | None:
    """The same status again only changes words, while the return is open: a refund told twice might be paid twice."""
    if wanted.status not in tuple(ReturnStatus):
        return refusal("status", "status", "There is no such status: {status}.", status=wanted.status)
    same = wanted.status == return_.status and return_.status in OPEN_RETURNS and return_.type != OrderType.BY_EMAG
    why_not = None if same else can_move(return_, ReturnStatus(wanted.status))
    return Problem("status", "move", why_not) if why_not else None


def _lines(wanted: ReturnWanted, return_: Return) -> Iterator[Problem]:
    known = {line.id for line in return_.products}
    for line_id in wanted.lines.keys() - known:
        yield refusal(f"line:{line_id}", "no_line", "The return has no such product any more.")
    mandatory = {need.demand for need in needs(wanted.status, return_) if need.mandatory}
    for line in return_.lines:
        told = wanted.line(line.id)
        if Demand.DIAGNOSTIC in mandatory and not _kept(told.diagnostic, line.diagnostic):
            text = "{line}: the diagnostic is missing. What did you find?"
            yield refusal(f"diagnostic:{line.id}", "missing", text, line=line.product_name)
        if Demand.REJECT_REASON in mandatory and not _kept(told.reject_reason, line.reject_reason):
            text = "{line}: say why it is refused. The customer reads it."
            yield refusal(f"reject_reason:{line.id}", "missing", text, line=line.product_name)
        if told.reject_reason and wanted.status != ReturnStatus.REFUSED:
            text = "{line}: a reason of refusal is told when the return is refused."
            yield refusal(f"reject_reason:{line.id}", "too_early", text, line=line.product_name)


def _kept(told: str | None, before: str) -> str:
    return (before if told is None else told).strip()


def _refunds(wanted: ReturnWanted, return_: Return, order: Order | None, currency: str) -> Iterator[Problem]:
    unit = currency_of(return_, order, currency)
    kind = wanted_type(wanted, return_)
    for line in return_.lines:
        told = wanted.line(line.id).refund
        if told is not None and wanted.status != ReturnStatus.FINALIZED:
            text = "{line}: money goes back when the return is finalized, not before."
            yield refusal(f"refund:{line.id}", "too_early", text, line=line.product_name)
        elif wanted.status == ReturnStatus.FINALIZED:
            yield from _refund(line, wanted_refund(wanted, line), kind, order, unit)
    if wanted.status != ReturnStatus.FINALIZED or kind not in _WITH_MONEY:
        return
    if order is None:
        yield advice("refund", "no_order", "The order is not known here: what was paid is not compared.")
    elif order.refunded_amount:
        text = "eMAG gave {money} {currency} back for this order already."
        yield advice("refund", "refunded", text, money=order.refunded_amount, currency=unit)


def _refund(
    line: ReturnLine, refund: Decimal | None, kind: int | None, order: Order | None, currency: str
) -> Iterator[Problem]:
    key, values = f"refund:{line.id}", {"line": line.product_name, "money": refund, "currency": currency}
    if not refund:
        if kind == ReturnType.REFUND:
            yield refusal(key, "missing", "{line}: say how much money goes back.", **values)
        return
    if not is_money(refund, currency):
        yield refusal(key, "amount", "{line}: {money} {currency} is no amount of money.", **values)
        return
    most = refundable(order, line, currency) if order else None
    if order is not None and most is None:
        yield advice(
            key, "no_product", "{line}: the order has no such product, what was paid is not compared.", **values
        )
    elif most is not None and refund > most:
        text = "{line}: {money} {currency} is more than the {most} {currency} that were paid."
        yield refusal(key, "too_much", text, most=most, **values)
    if kind not in _WITH_MONEY:
        label = Sentence(RETURN_TYPE_LABELS.get(kind or 0, "Nothing"))
        yield advice(key, "type", "{line}: the customer asked for: {kind}.", kind=label, **values)


def _replacement(wanted: ReturnWanted, return_: Return) -> Iterator[Problem]:
    kind, new = wanted_type(wanted, return_), wanted.replacement
    if wanted.return_type is not None and wanted.return_type not in tuple(ReturnType):
        yield refusal("return_type", "type", "There is no such kind of return: {kind}.", kind=wanted.return_type)
    if new is None:
        told = return_.replacement_product_emag_id and return_.replacement_product_quantity
        if wanted.status == ReturnStatus.FINALIZED and kind == ReturnType.OTHER_PRODUCT and not told:
            yield refusal("replacement", "missing", "Say which product the customer gets in its place, and how many.")
        return
    if new.product_emag_id < 1:
        yield refusal("replacement", "product", "eMAG's number of the replacement is missing.")
    if not 1 <= new.quantity <= max(return_.units, 1):
        text = "From 1 to {most} pieces can be replaced."
        yield refusal("replacement", "quantity", text, most=max(return_.units, 1))


def _tax(wanted: ReturnWanted, return_: Return, currency: str) -> Iterator[Problem]:
    tax, unit = wanted.return_tax, currency_of(return_, None, currency)
    if tax is None:
        return
    if not is_money(tax, unit):
        text = "{money} {currency} is no amount of money."
        yield refusal("return_tax", "amount", text, money=tax, currency=unit)
    elif tax and wanted.status != ReturnStatus.REFUSED:
        yield refusal("return_tax", "refused_only", "Only goods that are refused are sent back for a fee.")


def _untold(return_: Return) -> Iterator[Problem]:
    for name, label in FIELD_LABELS.items():
        if not getattr(return_, name):
            text = "eMAG wants to read {field} with every change, but does not tell it here: it may refuse."
            yield advice(name, "untold", text, field=Sentence(label))
