"""Staged products as Review shows them: one line per field, with what eMAG would refuse about each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from emag_desk.domain.commands import PRODUCT, Command
from emag_desk.domain.edits import same
from emag_desk.domain.offer_rules import Reference
from emag_desk.domain.product_drafts import is_new
from emag_desk.domain.product_keys import pack, split
from emag_desk.domain.product_words import label_of, words_of
from emag_desk.errors import InputError, Sentence
from emag_desk.ui.review_lines import ReviewedChange, ReviewLine

if TYPE_CHECKING:
    from datetime import date

    from emag_desk.domain.field_problems import FieldProblem
    from emag_desk.store.reader import CacheReader
    from emag_desk.sync.product_checks import CheckedProduct


def review_products(
    reader: CacheReader, commands: Iterable[Command], platforms: Mapping[str, str], today: date
) -> dict[int, ReviewedChange]:
    """The products among these commands, checked against the cache; on the reader's thread."""
    from emag_desk.sync.product_checks import ProductChecks  # costly to load, and only products need it

    products = [command for command in commands if command.kind == PRODUCT]
    if not products:
        return {}
    checks = ProductChecks(reader, platforms, today)
    references = {account: reader.reference(account) for account in {command.account for command in products}}
    return {
        command.id: review_product(command, checks.check_command(command), references[command.account])
        for command in products
    }


def review_product(command: Command, checked: CheckedProduct, reference: Reference) -> ReviewedChange:
    """One line per staged field, in the order of the form. What is found elsewhere is told with the first line."""
    if not command.edits:  # a damaged row: it carries nothing that could be sent
        return ReviewedChange(command, (), reference=reference)
    places = {key: place for place, key in enumerate(checked.labels)}
    keys = sorted(command.edits, key=lambda key: (places.get(key, len(places)), key))
    problems: dict[str, list[Sentence]] = defaultdict(list)
    warnings: dict[str, list[Sentence]] = defaultdict(list)
    for one in checked.found:
        kind = problems if one.stops else warnings
        if one.key in command.edits:
            kind[one.key].append(one.sentence)
        elif one.stops:  # advice about what is not sent is for the form
            kind[keys[0]].append(_elsewhere(one, checked))
    warnings[keys[0]] = [*checked.remarks, *warnings[keys[0]]]
    lines = []
    for key in keys:
        line = _line(command, checked, key)
        if line.conflict:
            warnings[key].append(_conflict(line))
        lines.append(replace(line, problems=tuple(problems[key]), warnings=tuple(warnings[key])))
    return ReviewedChange(command, tuple(lines), reference=reference)


def _line(command: Command, checked: CheckedProduct, key: str) -> ReviewLine:
    old, new = command.base.get(key), command.edits[key]
    now = None if checked.there is None else pack(checked.there.get(key, []))
    changed = not is_new(command) and now is not None and not same(PRODUCT, key, old, now)
    label = checked.labels[key] if key in checked.given else ""
    return ReviewLine(key, old, new, now, conflict=changed, label=_tagged(label, key))


def _tagged(label: str, key: str) -> str:
    """`Size` and `characteristic:6506:converted` -> `Size (converted)`."""
    try:
        tag = split(key).tag
    except InputError:  # staged by another version
        tag = ""
    return f"{label} ({tag})" if label and tag and tag not in label else label


def _elsewhere(one: FieldProblem, checked: CheckedProduct) -> Sentence:
    """A problem of a field that is not among the staged ones names its field."""
    label = checked.labels.get(one.key, "") or label_of(one.key)
    if not label:
        return one.sentence
    name = label if one.key in checked.given else Sentence(label)
    return Sentence("{field}: {what}", {"field": name, "what": one.sentence})


def _conflict(line: ReviewLine) -> Sentence:
    if same(PRODUCT, line.key, line.new, line.now):
        return Sentence("eMAG has this value already.")
    text = "Changed on eMAG since you edited: it was {old}, now it is {now}."
    old, now = (words_of(line.key, value)[:80] or "–" for value in (line.old, line.now))
    return Sentence(text, {"old": old, "now": now})
