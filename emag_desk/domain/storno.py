"""Giving pieces of a finalized order back for money: before and after, and what the customer gets (protocol §4.13).

What goes back is what the order cost before, less what it costs after: a line's deposits and vouchers shrink with its
pieces, a voucher of the order as a whole shrinks with the goods, and the transport goes back when nothing stays. So a
storno of everything, at once or piece by piece, gives back everything that was paid (assumed: the refund is eMAG's).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from emag_desk.domain.money import PLACES
from emag_desk.domain.order_body import save_body
from emag_desk.domain.order_lines import quantity_key
from emag_desk.domain.order_money import Entry, Part, Totals, piece_price, totals
from emag_desk.domain.order_words import OrderStatus, OrderType, status_label
from emag_desk.domain.orders import Order, OrderLine, VoucherSplit
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

    def __sub__(self, other: MoneyBack) -> MoneyBack:
        return MoneyBack(self.net - other.net, self.vat - other.vat, self.gross - other.gross)


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
    """What a storno does: every line that is there, and all of the money.

    `whole`: nothing stays, eMAG marks the order returned; only then `shipping` (the transport less its vouchers) goes
    back. `problems` that stop: it must not be sent.
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
    problems = _problems(order, quantities)
    wrong = {problem.key for problem in problems}
    after = {
        line.id: line.quantity if quantity_key(line.id) in wrong else quantities.get(line.id, line.quantity)
        for line in order.lines
    }
    before, left = totals(order, currency), totals(remaining(order, after), currency)
    whole = bool(after) and not any(after.values())
    shipping = _sum(entry for entry in before.entries if entry.line is None) if whole else MoneyBack()
    lines = [_line(line, after[line.id], before, left) for line in order.lines]
    lines = _settled(lines, before.gross - left.gross - shipping.gross)
    return StornoPlan(
        lines=tuple(lines),
        shipping=shipping,
        money_back=sum((line.back for line in lines), shipping),
        currency=before.currency,
        whole=whole,
        problems=tuple(problems),
    )


def whole_plan(order: Order, currency: str = "") -> StornoPlan:
    """What happens when everything comes back."""
    return plan(order, {line.id: 0 for line in order.lines}, currency)


def remaining(order: Order, after: Mapping[int, int]) -> Order:
    """The order as eMAG will tell it when `after` (line id -> pieces) is all that is left of its lines (assumed)."""
    lines = [_fewer(line, after.get(line.id, line.quantity)) for line in order.lines]
    if not any(line.quantity for line in lines):
        none: dict[str, Any] = {"shipping_tax": _ZERO, "shipping_tax_voucher_split": [], "vouchers": []}
        return order.model_copy(update={"products": lines} | none)
    before, left = (
        sum((piece_price(line, order.currency) * line.quantity for line in some), _ZERO)
        for some in (order.lines, lines)
    )
    vouchers = [
        voucher.model_copy(
            update={name: _part(getattr(voucher, name), left, before) for name in ("sale_price", "sale_price_vat")}
        )
        for voucher in order.vouchers
    ]
    return order.model_copy(update={"products": lines, "vouchers": vouchers})


def _fewer(line: OrderLine, pieces: int) -> OrderLine:
    deposits = [
        deposit.model_copy(
            update={
                "quantity": deposit.quantity * pieces // line.quantity if deposit.quantity is not None else None,
                "recycle_warranty_voucher_split": _splits(deposit.recycle_warranty_voucher_split, line, pieces),
            }
        )
        for deposit in line.recycle_warranties
    ]
    vouchers = _splits(line.product_voucher_split, line, pieces)
    return line.model_copy(
        update={"quantity": pieces, "recycle_warranties": deposits, "product_voucher_split": vouchers}
    )


def _splits(splits: list[VoucherSplit], line: OrderLine, pieces: int) -> list[VoucherSplit]:
    left, before = Decimal(pieces), Decimal(line.quantity)
    return [
        split.model_copy(update={name: _part(getattr(split, name), left, before) for name in ("value", "vat_value")})
        for split in splits
    ]


def _part(amount: Decimal, left: Decimal, before: Decimal) -> Decimal:
    """An even share, with the four places that eMAG keeps."""
    return (amount * left / before).quantize(PLACES, ROUND_HALF_UP) if before else amount


def _line(line: OrderLine, after: int, before: Totals, left: Totals) -> StornoLine:
    """What a line gives back; nothing when all of its pieces stay."""
    changed = after != line.quantity
    had = [entry for entry in before.entries if entry.line == line.id and changed]
    keeps = [entry for entry in left.entries if entry.line == line.id and changed]

    def of(part: Part) -> Decimal:
        return (_sum(one for one in had if one.part is part) - _sum(one for one in keeps if one.part is part)).gross

    return StornoLine(
        line_id=line.id,
        name=line.name,
        before=line.quantity,
        after=after,
        price=piece_price(line, before.currency),
        goods=of(Part.GOODS),
        deposits=of(Part.DEPOSIT),
        vouchers=of(Part.VOUCHER),
        back=_sum(had) - _sum(keeps),
    )


def _settled(lines: list[StornoLine], due: Decimal) -> list[StornoLine]:
    """The lines with what rounding moved between them: all that is due comes from the lines that change."""
    loose = due - sum((line.back.gross for line in lines), _ZERO)
    largest = max(lines, key=lambda line: line.back.gross, default=None)
    if not loose or largest is None:
        return lines
    settled = replace(largest, vouchers=largest.vouchers + loose, back=largest.back + MoneyBack(vat=loose, gross=loose))
    return [settled if line is largest else line for line in lines]


def _sum(entries: Iterable[Entry]) -> MoneyBack:
    return sum((MoneyBack(entry.net, entry.vat, entry.gross) for entry in entries), MoneyBack())


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
