"""What an operator wants to become of a return: its status and what eMAG demands with it, as data and as texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from emag_desk.domain.returns import Return, ReturnLine
from emag_desk.errors import InputError


@dataclass(frozen=True)
class LineWanted:
    """What is told of one product. None: as it is. `refund` is gross, of all pieces of the line."""

    diagnostic: str | None = None
    reject_reason: str | None = None
    refund: Decimal | None = None


@dataclass(frozen=True)
class Replacement:
    """The product that the customer gets in its place: eMAG's number, the seller's, its name and how many."""

    product_emag_id: int
    product_id: str = ""
    name: str = ""
    quantity: int = 1


@dataclass(frozen=True)
class ReturnWanted:
    """The next status, or the same one with other words. None: as it is; lines by their id.

    `return_tax` is what the customer pays for sending refused goods back, gross.
    """

    status: int
    lines: Mapping[int, LineWanted] = field(default_factory=dict)
    return_type: int | None = None
    replacement: Replacement | None = None
    return_tax: Decimal | None = None

    def line(self, line_id: int) -> LineWanted:
        """What is told of one product."""
        return self.lines.get(line_id, LineWanted())


def wanted_type(wanted: ReturnWanted, return_: Return) -> int | None:
    """What the customer will get: a `ReturnType`."""
    return return_.return_type if wanted.return_type is None else wanted.return_type


def wanted_refund(wanted: ReturnWanted, line: ReturnLine) -> Decimal | None:
    """What a product will give back, gross; None: nothing is told."""
    told = wanted.line(line.id).refund
    return line.refund_value if told is None else told


def to_texts(wanted: ReturnWanted) -> dict[str, str]:
    """Canonical texts for the outbox; what stays as it is is left out. `status` is always there.

    The dialog adds money_back and currency, for the words: see `return_money.money_back`.
    """
    texts = {"status": str(int(wanted.status))}
    for line_id, line in sorted(wanted.lines.items()):
        told = {"diagnostic": line.diagnostic, "reject_reason": line.reject_reason, "refund": _money(line.refund)}
        texts |= {f"{name}:{line_id}": text for name, text in told.items() if text is not None}
    if wanted.return_type is not None:
        texts["return_type"] = str(int(wanted.return_type))
    if wanted.return_tax is not None:
        texts["return_tax"] = f"{wanted.return_tax:f}"
    if (new := wanted.replacement) is not None:
        texts |= {
            "replacement.product_emag_id": str(new.product_emag_id),
            "replacement.product_id": new.product_id,
            "replacement.name": new.name,
            "replacement.quantity": str(new.quantity),
        }
    return texts


def _money(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"


def from_texts(texts: Mapping[str, str]) -> ReturnWanted:
    """What `to_texts` wrote down. Raises InputError for texts that are none of its."""
    try:
        lines: dict[int, dict[str, str]] = {}
        for key, text in texts.items():
            name, _, line = key.partition(":")
            if line and name in ("diagnostic", "reject_reason", "refund"):
                lines.setdefault(int(line), {})[name] = text
        return ReturnWanted(
            status=int(texts["status"]),
            lines={number: _line(told) for number, told in lines.items()},
            return_type=int(texts["return_type"]) if "return_type" in texts else None,
            replacement=_replacement(texts),
            return_tax=Decimal(texts["return_tax"]) if "return_tax" in texts else None,
        )
    except (KeyError, ValueError, InvalidOperation) as problem:
        raise InputError(
            "What is written down of a return cannot be read: {problem}.", problem=repr(problem)
        ) from problem


def _line(told: Mapping[str, str]) -> LineWanted:
    refund = Decimal(told["refund"]) if "refund" in told else None
    return LineWanted(told.get("diagnostic"), told.get("reject_reason"), refund)


def _replacement(texts: Mapping[str, str]) -> Replacement | None:
    if "replacement.product_emag_id" not in texts:
        return None
    return Replacement(
        product_emag_id=int(texts["replacement.product_emag_id"]),
        product_id=texts.get("replacement.product_id", ""),
        name=texts.get("replacement.name", ""),
        quantity=int(texts.get("replacement.quantity", "1")),
    )


def shown(return_: Return) -> dict[str, str | None]:
    """What the operator saw of a return when deciding: the `base` of the action."""
    texts: dict[str, str | None] = {
        "status": str(return_.request_status),
        "return_type": None if return_.return_type is None else str(return_.return_type),
        "return_tax": f"{return_.return_tax_value:f}",
        "awbs": ",".join(map(str, return_.awbs)),
    }
    if return_.replacement_product_emag_id:
        texts["replacement.product_emag_id"] = str(return_.replacement_product_emag_id)
        texts["replacement.product_id"] = return_.replacement_product_id
        texts["replacement.name"] = return_.replacement_product_name
        texts["replacement.quantity"] = str(return_.replacement_product_quantity)
    for line in return_.products:
        texts[f"quantity:{line.id}"] = str(line.quantity)
        texts[f"name:{line.id}"] = line.product_name
        texts[f"diagnostic:{line.id}"] = line.diagnostic or None
        texts[f"reject_reason:{line.id}"] = line.reject_reason or None
        texts[f"refund:{line.id}"] = _money(line.refund_value)
    return texts
