"""Editing the lines of an order that is in progress or prepared, under eMAG's rules (protocol §4.13)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from emag_desk.domain.money import plain
from emag_desk.domain.order_body import save_body
from emag_desk.domain.order_transitions import can_edit_lines
from emag_desk.domain.order_words import PaymentMode
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.domain.tolerant import whole_of
from emag_desk.errors import InputError

MOST_PIECES = 65_535


@dataclass(frozen=True)
class NewLine:
    """A product that is added to an order. `sale_price` is net, of one piece."""

    product_id: int
    name: str
    quantity: int
    sale_price: Decimal


@dataclass(frozen=True)
class LinesWanted:
    """How the lines shall be: line id -> pieces (0 drops the line; lines not named stay as they are), and new lines."""

    quantities: Mapping[int, int] = field(default_factory=dict)
    new: tuple[NewLine, ...] = ()


def quantity_key(line_id: int) -> str:
    """The canonical key of a line's pieces."""
    return f"quantity:{line_id}"


def to_texts(wanted: LinesWanted) -> dict[str, str]:
    """Canonical texts for the outbox."""
    texts = {quantity_key(line): str(pieces) for line, pieces in wanted.quantities.items()}
    for number, line in enumerate(wanted.new, 1):
        values = {"product_id": line.product_id, "name": line.name, "quantity": line.quantity}
        texts[f"new:{number}"] = json.dumps(values | {"sale_price": plain(line.sale_price)}, ensure_ascii=False)
    return texts


def from_texts(texts: Mapping[str, str]) -> LinesWanted:
    """What `to_texts` wrote down; other keys are passed over. Raises InputError for texts that are none."""
    new: dict[int, NewLine] = {}
    quantities: dict[int, int] = {}
    try:
        for key, text in texts.items():
            name, _, number = key.partition(":")
            if name == "quantity":
                quantities[int(number)] = int(text)
            elif name == "new":
                values = json.loads(text)
                new[int(number)] = NewLine(**values | {"sale_price": Decimal(values["sale_price"])})
    except (ValueError, TypeError, KeyError, InvalidOperation) as problem:
        raise InputError(
            "What is written down of the lines cannot be read: {problem}.", problem=repr(problem)
        ) from problem
    return LinesWanted(quantities, tuple(line for _, line in sorted(new.items())))


def shown(order: Order) -> dict[str, str | None]:
    """What the operator sees of the lines, as the `base` of an action: pieces, and names for its words."""
    base: dict[str, str | None] = {}
    for line in order.products:
        if line.active:
            base[quantity_key(line.id)] = str(line.quantity)
            base[f"name:{line.id}"] = line.name
    return base


def check_lines(order: Order, wanted: LinesWanted) -> list[Problem]:
    """Why eMAG would refuse these lines, and what is worth a look."""
    if (why_not := can_edit_lines(order)) is not None:
        return [Problem("status", "status", why_not)]
    lines = {line.id: line for line in order.lines}
    found = [
        problem
        for line_id, pieces in wanted.quantities.items()
        for problem in _check_quantity(order, lines.get(line_id), line_id, pieces)
    ]
    found += [problem for number, line in enumerate(wanted.new, 1) for problem in _check_new(number, line)]
    after = {line_id: wanted.quantities.get(line_id, line.quantity) for line_id, line in lines.items()}
    if not any(pieces > 0 for pieces in after.values()) and not wanted.new:
        found.append(
            refusal("lines", "nothing_left", "An order without lines is not possible: cancel the order instead.")
        )
    if not wanted.new and all(after[line_id] == line.quantity for line_id, line in lines.items()) and not found:
        found.append(refusal("lines", "no_change", "Nothing has been changed."))
    if wanted.new and order.payment_mode_id == PaymentMode.CARD:
        found.append(
            advice("lines", "card_more", "The customer paid by card: nothing more is collected for new lines.")
        )
    return found


def _check_quantity(order: Order, line: OrderLine | None, line_id: int, pieces: int) -> list[Problem]:
    key = quantity_key(line_id)
    if line is None:
        return [refusal(key, "no_line", "The order has no such line any more.")]
    if not 0 <= pieces <= MOST_PIECES:
        return [refusal(key, "quantity", "The pieces must be from 0 to {most}.", most=MOST_PIECES)]
    by_card = order.payment_mode_id == PaymentMode.CARD
    if by_card and pieces < line.quantity:
        text = "{name}: the order is paid by card, so eMAG allows neither fewer pieces nor dropping a line."
        return [refusal(key, "card", text, name=line.name)]
    if by_card and pieces > line.quantity:
        text = "{name}: the customer paid by card: nothing is collected for more pieces."
        return [advice(key, "card_more", text, name=line.name)]
    return []


def _check_new(number: int, line: NewLine) -> list[Problem]:
    key, found = f"new:{number}", []
    if line.product_id < 1:
        found.append(refusal(key, "product_id", "A new line needs the id of one of your products."))
    if not line.name.strip():
        found.append(refusal(key, "name", "A new line needs a name."))
    if not 1 <= line.quantity <= MOST_PIECES:
        found.append(refusal(key, "quantity", "A new line needs from 1 to {most} pieces.", most=MOST_PIECES))
    if line.sale_price <= 0:
        found.append(refusal(key, "sale_price", "A new line needs a price of more than 0."))
    return found


def lines_body(document: Mapping[str, Any], wanted: LinesWanted) -> dict[str, Any]:
    """The order with other lines, for `order/save`. Prices and ids of the lines stay as they are."""
    body = save_body(document)
    for line in body["products"]:
        pieces = wanted.quantities.get(whole_of(line.get("id")) or 0)
        if pieces is not None:
            # A dropped line keeps its pieces: the status says that it is gone.
            line |= {"quantity": pieces} if pieces else {"status": 0}
    body["products"] += [
        {
            "product_id": line.product_id,
            "name": line.name,
            "status": 1,
            "quantity": line.quantity,
            "sale_price": line.sale_price,
        }
        for line in wanted.new
    ]
    return body
