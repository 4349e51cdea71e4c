"""Giving pieces of a finalized order back for money: before and after, and what the customer gets (protocol §4.13).

The money of a line is what was paid for it: its pieces, its deposits and its part of the vouchers. Pieces that stay
keep their even share of deposits and vouchers, in whole bani; the rest goes back. When nothing stays, the transport
goes back as well: a storno of everything gives back everything that was paid (assumed; eMAG itself makes the refund).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from emag_desk.domain.order_body import save_body
from emag_desk.domain.order_lines import quantity_key
from emag_desk.domain.order_money import Entry, Part, piece_price, places, rounded, totals
from emag_desk.domain.order_words import OrderStatus, OrderType, status_label
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.domain.problems import Problem, refusal
from emag_desk.domain.tolerant import whole_of
from emag_desk.errors import Sentence

_ZERO = Decimal(0)


@dataclass(frozen=True)
class MoneyBack:
    """Net, VAT and gross that go back, positive."""

    net: Decimal = _ZERO
    vat: Decimal = _ZERO
    gross: Decimal = _ZERO

    def __add__(self, other: MoneyBack) -> MoneyBack:
        return MoneyBack(self.net + other.net, self.vat + other.vat, self.gross + other.gross)


@dataclass(frozen=True)
class StornoLine:
    """One line before and after. `price` is gross, of one piece; vouchers (negative) and deposits are in `back`."""

    line_id: int
    name: str
    before: int
    after: int
    price: Decimal
    goods: Decimal
    deposits: Decimal
    vouchers: Decimal
    back: MoneyBack


@dataclass(frozen=True)
class StornoPlan:
    """What a storno does: every line that is there, the transport that goes back, and all of the money.

    `whole`: nothing stays, eMAG marks the order returned. `problems` that stop: it must not be sent.
    """

    lines: tuple[StornoLine, ...]
    shipping: MoneyBack
    money_back: MoneyBack
    currency: str
    whole: bool
    problems: tuple[Problem, ...] = ()

    def texts(self) -> dict[str, str]:
        """The canonical texts of the action: pieces that stay, on the lines that change, and the money."""
        changed = {quantity_key(line.line_id): str(line.after) for line in self.lines if line.after != line.before}
        return {**changed, "money_back": f"{self.money_back.gross:f}", "currency": self.currency}


def plan(order: Order, quantities: Mapping[int, int], currency: str = "") -> StornoPlan:
    """What happens when `quantities` (line id -> pieces that stay; lines not named stay whole) is all that stays.

    `currency` is the account's, for an order whose lines do not tell theirs. When it is too late: `can_storno`.
    """
    money = totals(order, currency)
    problems = _problems(order, quantities)
    wrong = {problem.key for problem in problems}
    lines = []
    for line in order.lines:
        after = line.quantity if quantity_key(line.id) in wrong else quantities.get(line.id, line.quantity)
        lines.append(_line(line, after, money.entries, money.currency))
    whole = bool(lines) and all(line.after == 0 for line in lines)
    elsewhere = [entry for entry in money.entries if entry.line is None] if whole else []
    shipping = sum((_all(entry) for entry in elsewhere), MoneyBack())
    return StornoPlan(
        lines=tuple(lines),
        shipping=shipping,
        money_back=sum((line.back for line in lines), shipping),
        currency=money.currency,
        whole=whole,
        problems=tuple(problems),
    )


def whole_plan(order: Order, currency: str = "") -> StornoPlan:
    """What happens when everything comes back."""
    return plan(order, {line.id: 0 for line in order.lines}, currency)


def _line(line: OrderLine, after: int, entries: tuple[Entry, ...], currency: str) -> StornoLine:
    coin = places(currency)
    back = [(entry.part, _share(entry, line, after, coin)) for entry in entries if entry.line == line.id]
    of = {part: sum((money.gross for own, money in back if own is part), _ZERO) for part in Part}
    return StornoLine(
        line_id=line.id,
        name=line.name,
        before=line.quantity,
        after=after,
        price=piece_price(line, currency),
        goods=of[Part.GOODS],
        deposits=of[Part.DEPOSIT],
        vouchers=of[Part.VOUCHER],
        back=sum((money for _, money in back), MoneyBack()),
    )


def _share(entry: Entry, line: OrderLine, after: int, coin: Decimal) -> MoneyBack:
    """What goes back of one sum of a line when `after` of its pieces stay."""
    if after == 0:
        return _all(entry)
    gross = entry.gross - rounded(entry.gross * after / line.quantity, coin)
    if not entry.vat:
        return MoneyBack(gross, _ZERO, gross)
    kept = line.sale_price * after if entry.part is Part.GOODS else entry.net * after / line.quantity
    net = entry.net - rounded(kept, coin)
    return MoneyBack(net, gross - net, gross)


def _all(entry: Entry) -> MoneyBack:
    return MoneyBack(entry.net, entry.vat, entry.gross)


def _problems(order: Order, quantities: Mapping[int, int]) -> list[Problem]:
    if order.type == OrderType.BY_EMAG:
        return [refusal("type", "fbe", "eMAG ships this order itself (FBE): it gives the money back, too.")]
    if order.status != OrderStatus.FINALIZED:
        text = "Money is given back for a finalized order; this one is {status}."
        return [refusal("status", "status", text, status=Sentence(status_label(order.status)))]
    lines = {line.id: line for line in order.lines}
    found = []
    for line_id, pieces in quantities.items():
        line = lines.get(line_id)
        if line is None:
            found.append(refusal(quantity_key(line_id), "no_line", "The order has no such line any more."))
        elif not 0 <= pieces <= line.quantity:
            text = "{name}: from 0 to {most} pieces can stay."
            found.append(refusal(quantity_key(line_id), "quantity", text, name=line.name, most=line.quantity))
    if not found and all(quantities.get(line_id, line.quantity) == line.quantity for line_id, line in lines.items()):
        found.append(refusal("lines", "no_change", "No pieces come back: nothing would be given back."))
    return found


def storno_body(document: Mapping[str, Any], plan: StornoPlan) -> dict[str, Any]:
    """The order for `order/save` with `is_storno` and the pieces that stay. `document` is what was read just now."""
    body = save_body(document) | {"is_storno": True}
    after = {line.line_id: line.after for line in plan.lines if line.after != line.before}
    for line in body["products"]:
        pieces = after.get(whole_of(line.get("id")) or 0)
        if pieces is not None:
            line["quantity"] = pieces
    return body
