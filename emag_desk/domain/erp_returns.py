"""Returns of the ERP dialect: created from an order, moved on, told in its own words (protocol §5)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from emag_desk.domain.erp_words import ErpCondition, ErpReturnReason, erp_return_status_label, next_erp_statuses
from emag_desk.domain.order_words import OrderStatus, status_label
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.domain.problems import Problem, refusal
from emag_desk.errors import InputError, Sentence


@dataclass(frozen=True)
class ErpItem:
    """Pieces of one product that come back. `offer_id` is the seller's code of it (its SKU)."""

    offer_id: str
    quantity: int
    condition: str = ErpCondition.USED
    reason: str = ErpReturnReason.OTHER


@dataclass(frozen=True)
class ErpReturnWanted:
    """A return that is to be created."""

    order_id: int
    reason: str
    description: str
    items: tuple[ErpItem, ...]


def offer_id_of(line: OrderLine) -> str:
    """What the ERP dialect calls the product of an order's line: the seller's code, else the seller's number."""
    return line.ext_part_number or line.product_id


def ordered_pieces(line: OrderLine) -> int:
    """How many pieces of a line were delivered, given back ones counted."""
    return max(line.initial_qty or 0, line.quantity)


def check(wanted: ErpReturnWanted, order: Order) -> list[Problem]:
    """What is wrong with a return that is to be created."""
    if order.status not in (OrderStatus.FINALIZED, OrderStatus.RETURNED):
        text = "What was delivered can come back; the order is {status}."
        return [refusal("status", "status", text, status=Sentence(status_label(order.status)))]
    found = []
    if wanted.reason not in tuple(ErpReturnReason):
        found.append(refusal("reason", "reason", "Choose why it comes back."))
    if not wanted.items:
        found.append(refusal("items", "none", "Choose at least one product that comes back."))
    lines = {offer_id_of(line): line for line in order.products}
    seen: set[str] = set()
    for item in wanted.items:
        line = lines.get(item.offer_id)
        key = f"item:{item.offer_id}"
        if line is None:
            found.append(refusal(key, "no_line", "The order has no product {offer}.", offer=item.offer_id))
        elif item.offer_id in seen:
            found.append(refusal(key, "twice", "{name} is here twice.", name=line.name))
        elif not 1 <= item.quantity <= ordered_pieces(line):
            text = "{name}: from 1 to {most} pieces can come back."
            found.append(refusal(key, "quantity", text, name=line.name, most=ordered_pieces(line)))
        seen.add(item.offer_id)
        if item.reason not in tuple(ErpReturnReason):
            found.append(refusal(key, "reason", "Choose why it comes back."))
    return found


def create_body(wanted: ErpReturnWanted) -> dict[str, Any]:
    """What `/rma/create` takes; without a description the reason is one."""
    return {
        "order_id": str(wanted.order_id),
        "reason": str(wanted.reason),
        "description": wanted.description.strip() or str(wanted.reason),
        "items": [_item(item) for item in wanted.items],
    }


def _item(item: ErpItem) -> dict[str, Any]:
    return {
        "offer_id": item.offer_id,
        "quantity": item.quantity,
        "condition": str(item.condition),
        "reason": str(item.reason),
    }


def update_body(rma_id: str, status: str, notes: str = "") -> dict[str, Any]:
    """What `/rma/update_status` takes; notes only where there are some."""
    body = {"rma_id": rma_id, "status": str(status)}
    return body | ({"notes": notes.strip()} if notes.strip() else {})


def can_become(status: str, wanted: str) -> Sentence | None:
    """Why a return of the ERP dialect cannot be given this status; None when it can."""
    if wanted in next_erp_statuses(status):
        return None
    values = {"status": Sentence(erp_return_status_label(status)), "wanted": Sentence(erp_return_status_label(wanted))}
    return Sentence("A return that is {status} cannot become {wanted}.", values)


def to_texts(wanted: ErpReturnWanted) -> dict[str, str]:
    """Canonical texts for the outbox."""
    texts = {"order_id": str(wanted.order_id), "reason": str(wanted.reason), "description": wanted.description}
    for number, item in enumerate(wanted.items, 1):
        texts[f"item:{number}"] = json.dumps(_item(item), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return {key: text for key, text in texts.items() if text}


def from_texts(texts: Mapping[str, str]) -> ErpReturnWanted:
    """What `to_texts` wrote down. Raises InputError for texts that are none of its."""
    try:
        numbered = {int(key.partition(":")[2]): text for key, text in texts.items() if key.startswith("item:")}
        return ErpReturnWanted(
            order_id=int(texts["order_id"]),
            reason=texts["reason"],
            description=texts.get("description", ""),
            items=tuple(ErpItem(**json.loads(numbered[number])) for number in sorted(numbered)),
        )
    except (KeyError, ValueError, TypeError) as problem:
        raise InputError(
            "What is written down of a return cannot be read: {problem}.", problem=repr(problem)
        ) from problem
