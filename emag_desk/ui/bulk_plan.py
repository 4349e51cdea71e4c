"""What a bulk operation comes to for many offers, worked out off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from emag_desk.domain.commands import OverlayEntry
from emag_desk.domain.offer_fields import current, same
from emag_desk.domain.offer_operations import BulkOperation
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import NO_REFERENCE, Guardrails, Reference, problems, warnings
from emag_desk.errors import InputError, Sentence
from emag_desk.ui.undo import Change

#: Rows of the preview.
SHOWN = 200


class PreviewRow(NamedTuple):
    """One offer in the preview. `kind` is "", "warning", "problem" or "impossible"; `new` is None to take back."""

    offer: OfferRow
    before: str | None
    new: str | None
    kind: str
    remark: Sentence | None


@dataclass
class BulkResult:
    """Totals over all offers, the first rows, and the changes of the last chunk."""

    offers: int = 0
    changed: int = 0
    unchanged: int = 0
    impossible: int = 0
    with_problems: int = 0
    with_warnings: int = 0
    rows: list[PreviewRow] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def plan(
    offers: Sequence[OfferRow],
    operation: BulkOperation,
    overlay: Mapping[tuple[str, int], OverlayEntry],
    references: Mapping[str, Reference],
    guardrails: Guardrails,
    result: BulkResult,
) -> None:
    """Add what the operation does to these offers to the result; its `changes` are those of these offers only."""
    result.changes = []
    for offer in offers:
        result.offers += 1
        row = _plan_one(offer, operation, overlay, references, guardrails, result)
        if row is not None and len(result.rows) < SHOWN:
            result.rows.append(row)


def _plan_one(
    offer: OfferRow,
    operation: BulkOperation,
    overlay: Mapping[tuple[str, int], OverlayEntry],
    references: Mapping[str, Reference],
    guardrails: Guardrails,
    result: BulkResult,
) -> PreviewRow | None:
    key = operation.key
    entry = overlay.get((offer.account, offer.id))
    edits = entry.edits if entry is not None else {}
    old, staged = current(offer, key), edits.get(key)
    before = staged if staged is not None else old
    reference = references.get(offer.account, NO_REFERENCE)
    try:
        new = operation.apply(offer, edits, reference)
    except InputError as error:
        result.impossible += 1
        return PreviewRow(offer, before, None, "impossible", error.sentence)
    after = None if new is None or same(key, old, new) else new
    if after == staged or (after is not None and staged is not None and same(key, after, staged)):
        result.unchanged += 1
        return None
    result.changed += 1
    result.changes.append(Change(offer.account, offer.id, offer.name, key, old, staged, after))
    if after is None:
        return PreviewRow(offer, before, old, "", None)
    wanted = {**edits, key: after}
    if found := problems(offer, wanted, reference):
        result.with_problems += 1
        return PreviewRow(offer, before, after, "problem", found[0].sentence)
    if remarks := [warning for warning in warnings(offer, wanted, guardrails) if warning.key == key]:
        result.with_warnings += 1
        return PreviewRow(offer, before, after, "warning", remarks[0].sentence)
    return PreviewRow(offer, before, after, "", None)
