"""The same next status for one return or for many: what is told of each, and what is wrong with which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from emag_desk.domain.orders import Order
from emag_desk.domain.problems import Problem
from emag_desk.domain.return_checks import check
from emag_desk.domain.return_money import currency_of, money_back, refundable
from emag_desk.domain.return_transitions import Demand, needs
from emag_desk.domain.return_wanted import LineWanted, ReturnWanted, to_texts
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.domain.returns import Return, ReturnLine


@dataclass(frozen=True)
class Told:
    """What is told of all chosen returns alike; a product that has its own words already keeps them.

    `refund_paid`: who asked for money back gets all that was paid for what came back. `return_tax` is gross.
    """

    diagnostic: str = ""
    reject_reason: str = ""
    refund_paid: bool = True
    return_tax: Decimal | None = None


@dataclass(frozen=True)
class ReturnPlan:
    """What becomes of one return. `money_back` is gross in `currency`; with problems that stop it is not sent."""

    return_: Return
    wanted: ReturnWanted
    problems: tuple[Problem, ...]
    money_back: Decimal
    currency: str

    @property
    def stops(self) -> bool:
        """Whether it must not be sent."""
        return any(problem.stops for problem in self.problems)

    def texts(self) -> dict[str, str]:
        """The canonical texts of the action, with the money for its words."""
        texts = to_texts(self.wanted) | {"currency": self.currency}
        return texts | {"money_back": f"{self.money_back:f}"} if self.money_back else texts


def plan(return_: Return, wanted: ReturnWanted, order: Order | None = None, currency: str = "") -> ReturnPlan:
    """What happens to one return when this is sent. `currency` is the account's."""
    return ReturnPlan(
        return_=return_,
        wanted=wanted,
        problems=tuple(check(wanted, return_, order, currency)),
        money_back=money_back(wanted, return_),
        currency=currency_of(return_, order, currency),
    )


def plan_many(
    returns: Iterable[tuple[Return, Order | None]], status: ReturnStatus, told: Told = Told(), currency: str = ""
) -> list[ReturnPlan]:
    """One plan for each return (with its order, where that is known), in the same order."""
    return [plan(one, filled(one, status, told, order, currency), order, currency) for one, order in returns]


def filled(
    return_: Return, status: ReturnStatus, told: Told = Told(), order: Order | None = None, currency: str = ""
) -> ReturnWanted:
    """What is told of one return when the same is told of many; also what a dialog starts with."""
    demands = {need.demand for need in needs(status, return_)}
    mandatory = {need.demand for need in needs(status, return_) if need.mandatory}

    def line_of(line: ReturnLine) -> LineWanted:
        refund = None
        if Demand.REFUND in mandatory and told.refund_paid and order and not line.refund_value:
            refund = refundable(order, line, currency)
        return LineWanted(
            diagnostic=_words(Demand.DIAGNOSTIC in demands, line.diagnostic, told.diagnostic),
            reject_reason=_words(Demand.REJECT_REASON in demands, line.reject_reason, told.reject_reason),
            refund=refund,
        )

    lines = {line.id: line_of(line) for line in return_.lines}
    return ReturnWanted(
        status=status,
        lines={number: line for number, line in lines.items() if line != LineWanted()},
        return_tax=told.return_tax if Demand.RETURN_TAX in demands else None,
    )


def _words(asked: bool, own: str, told: str) -> str | None:
    return told.strip() if asked and told.strip() and not own.strip() else None
