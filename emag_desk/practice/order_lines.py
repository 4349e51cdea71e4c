"""What a sent order says about its lines, compared with what the order holds (protocol §4.13)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from emag_desk.practice.numbers import price_units, whole

#: Texts of refusals are assumed throughout: no source has recorded them.
NOT_OF_ORDER = "Product line {} does not belong to this order"
FIXED = "{} of product line {} can not be changed"
_FIXED = ("product_id", "part_number", "ext_part_number")
_MOST_PIECES = 9999


@dataclass
class LineChanges:
    """`left` are the pieces on lines whose number changes, by line id: 0 where the line goes. `messages` refuse."""

    left: dict[int, int] = field(default_factory=dict)
    before: dict[int, int] = field(default_factory=dict)
    added: list[dict[str, Any]] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    @property
    def any(self) -> bool:
        """Whether anything differs."""
        return bool(self.left or self.added)

    @property
    def lowered(self) -> bool:
        """Whether a line goes, or has fewer pieces."""
        return any(left < self.before[line_id] for line_id, left in self.left.items())

    @property
    def raised(self) -> bool:
        """Whether a line has more pieces, or is new."""
        return bool(self.added) or any(left > self.before[line_id] for line_id, left in self.left.items())


def compare_lines(order: dict[str, Any], sent: Any, *, storno: bool) -> LineChanges:
    """What is wanted of the lines; one that is not sent goes. In a storno a quantity of 0 makes a line go too."""
    held = {line["id"]: line for line in order["products"]}
    changes = LineChanges(before={line_id: line["quantity"] for line_id, line in held.items()})
    if not isinstance(sent, list):
        changes.messages.append("products must be a list")
        return changes
    seen = set()
    for item in sent:
        line_id = whole(item.get("id") or 0) if isinstance(item, dict) else None
        if line_id is None:
            changes.messages.append("Invalid product line")
        elif line_id == 0:
            _add(changes, item)
        elif line_id not in held or line_id in seen:
            changes.messages.append(NOT_OF_ORDER.format(line_id))
        else:
            seen.add(line_id)
            _compare(changes, held[line_id], item, storno=storno)
    changes.left |= {line_id: 0 for line_id, line in held.items() if line_id not in seen and line["status"]}
    return changes


def _compare(changes: LineChanges, line: dict[str, Any], item: dict[str, Any], *, storno: bool) -> None:
    for name in _FIXED:
        if name in item and str(item[name]) != str(line[name]):
            changes.messages.append(FIXED.format(name, line["id"]))
    if "sale_price" in item and price_units(item["sale_price"]) != price_units(line["sale_price"]):
        changes.messages.append(FIXED.format("sale_price", line["id"]))
    left = _pieces(changes, line, item, storno=storno)
    if not line["status"]:
        if left:
            changes.messages.append(f"Product line {line['id']} is cancelled")
    elif left is not None and left != line["quantity"]:
        changes.left[line["id"]] = left


def _pieces(changes: LineChanges, line: dict[str, Any], item: dict[str, Any], *, storno: bool) -> int | None:
    """How many pieces the line shall have, None when what was sent makes no sense."""
    status = whole(item.get("status", line["status"]))
    quantity = whole(item.get("quantity", line["quantity"]))
    if status not in (0, 1):
        changes.messages.append(f"Invalid status of product line {line['id']}")
        return None
    if quantity is None or not 0 <= quantity <= _MOST_PIECES or (quantity == 0 and status and not storno):
        changes.messages.append(f"Invalid quantity of product line {line['id']}")
        return None
    return quantity if status else 0


def _add(changes: LineChanges, item: dict[str, Any]) -> None:
    price = price_units(item.get("sale_price"))
    quantity = whole(item.get("quantity", 1))
    if whole(item.get("product_id")) is None or not str(item.get("name") or "").strip():
        changes.messages.append("A new product line needs product_id and name")
    elif price is None or price < 0:
        changes.messages.append("A new product line needs a sale_price")
    elif quantity is None or not 1 <= quantity <= _MOST_PIECES:
        changes.messages.append("Invalid quantity of a new product line")
    else:
        changes.added.append({**item, "quantity": quantity, "sale_price": f"{price / 10_000:.4f}"})
