"""From a batch to the request that leaves: by the routes that repeat what eMAG has, only after looking it up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from emag_desk.api.client import EmagClient
from emag_desk.domain.commands import Command
from emag_desk.domain.offer_row import OfferRow
from emag_desk.sync.push_plan import (
    FULL,
    MOST_READ_ALONE,
    STOCK,
    Batch,
    Prepared,
    full_request,
    light_request,
    missing_for_full,
    stock_request,
)
from emag_desk.sync.push_product import known_ones, new_ones, prepare_products
from emag_desk.sync.push_reading import OfferReading
from emag_desk.sync.push_store import pre_images


class Requests:
    """Makes the requests of one account."""

    def __init__(self, reading: OfferReading) -> None:
        self._reading = reading

    async def prepare(self, client: EmagClient, batch: Batch, rows: Mapping[int, OfferRow]) -> Prepared:
        """What is sent for a batch. `rows` are the offers as the cache has them. Raises NotNow."""
        if batch.products:
            return await self._products(client, batch)
        if batch.route == FULL:
            return await self._full(client, batch, rows)
        request = stock_request(batch.commands[0]) if batch.route == STOCK else light_request(batch)
        return Prepared(batch, request, pre_images(batch, rows))

    async def _full(self, client: EmagClient, batch: Batch, rows: Mapping[int, OfferRow]) -> Prepared:
        """By the full route goes only what can be sent by it."""
        batch = self._fresh(batch)
        sights = await self._reading.read(client, [command.object_id for command in batch.commands])
        fine: list[Command] = []
        refused: list[tuple[Command, tuple[str, ...]]] = []
        for command in batch.commands:
            sight = sights[command.object_id]
            if why := sight.obscure or missing_for_full(command, sight.offer):
                refused.append((command, (str(why),)))
            else:
                fine.append(command)
        if not fine:
            return Prepared(refused=tuple(refused))
        batch = replace(batch, commands=tuple(fine))
        known = {number: sight.offer for number, sight in sights.items() if sight.offer is not None}
        return Prepared(batch, full_request(batch, known), pre_images(batch, rows), tuple(refused))

    async def _products(self, client: EmagClient, batch: Batch) -> Prepared:
        """A product that should be new is looked for by itself: a list tells nothing about one that is not in it."""
        sights = await self._reading.read(client, new_ones(batch.commands), alone=True)
        if known_ones(batch.commands):
            batch = self._fresh(batch)
            sights |= await self._reading.read(client, known_ones(batch.commands))
        obscure = {number: why for number, sight in sights.items() if (why := sight.obscure)}
        unclear = [(item, (str(obscure[item.object_id]),)) for item in batch.commands if item.object_id in obscure]
        clear = tuple(item for item in batch.commands if item.object_id not in obscure)
        if not clear:
            return Prepared(refused=tuple(unclear))
        told = {number: sight.told for number, sight in sights.items()}
        prepared = prepare_products(replace(batch, commands=clear), told)
        return replace(prepared, refused=(*unclear, *prepared.refused))

    def _fresh(self, batch: Batch) -> Batch:
        """As many commands as can be read so quickly that what was read first is still true."""
        return replace(batch, commands=batch.commands[:MOST_READ_ALONE]) if self._reading.one_by_one else batch
