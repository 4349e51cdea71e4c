"""Products on their way out: each is looked up first, then leaves with exactly what was approved (protocol §4.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from emag_desk.domain.commands import Command
from emag_desk.domain.product import values_of
from emag_desk.domain.product_body import lacking, product_body
from emag_desk.domain.product_drafts import is_new, wanted_values
from emag_desk.errors import InputError, Sentence
from emag_desk.sync.push_plan import MOST_VALUES, Batch, Prepared, Request, input_values
from emag_desk.sync.push_reading import Told
from emag_desk.sync.read_back_product import product_shown


def prepare_products(batch: Batch, told: Mapping[int, Told | None]) -> Prepared:
    """Make the request of a batch of products from what eMAG has of them now; cut by its limit of input values."""
    sent: list[Command] = []
    bodies: list[dict[str, Any]] = []
    refused: list[tuple[Command, tuple[str, ...]]] = []
    values = 2  # the list and what holds it
    for command in batch.commands:
        there = told[command.object_id]
        body = _body(command, there)
        size = 0 if isinstance(body, Sentence) else input_values(body)
        if size > MOST_VALUES - 2:
            text = "This product has {count} values; eMAG takes at most {most} in one request."
            body = Sentence(text, {"count": size, "most": MOST_VALUES})
        if isinstance(body, Sentence):
            refused.append((command, (str(body),)))
        elif values + size <= MOST_VALUES:
            values += size
            sent.append(command)
            bodies.append(body)
    if not sent:
        return Prepared(refused=tuple(refused))
    pre_images = {command.id: pre_image(command, told[command.object_id]) for command in sent}
    return Prepared(replace(batch, commands=tuple(sent)), Request(bodies), pre_images, tuple(refused))


def _body(command: Command, told: Told | None) -> dict[str, Any] | Sentence:
    """What is sent for a command, or why it cannot be."""
    new = is_new(command)
    if told is None and not new:
        return Sentence("eMAG no longer lists this offer.")
    if told is not None and new and not command.attempts:
        text = "You already have an offer with the number {number}: {name}. Choose another number."
        return Sentence(text, {"number": command.object_id, "name": told.offer.name})
    there = None if told is None else values_of(told.document)
    try:
        body = product_body(command.object_id, wanted_values(command), there)
    except InputError as problem:
        return problem.sentence
    if told is not None and (missing := lacking(body)):
        return Sentence("eMAG demands a value that this offer does not have yet: {fields}.", {"fields": missing})
    return body


def pre_image(command: Command, told: Told | None) -> Mapping[str, str | None]:
    """What eMAG showed of the wanted fields before they were sent."""
    if told is None:
        return dict(command.base)
    return product_shown(told, command.edits, new=is_new(command))


def new_ones(commands: Sequence[Command]) -> list[int]:
    """The numbers of the products that eMAG should not have yet."""
    return [command.object_id for command in commands if is_new(command)]


def known_ones(commands: Sequence[Command]) -> list[int]:
    """The numbers of the products that eMAG should have."""
    return [command.object_id for command in commands if not is_new(command)]
