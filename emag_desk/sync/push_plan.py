"""How waiting changes become requests: which route, how many at a time, and what each request says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from emag_desk.domain.commands import PRODUCT, Command
from emag_desk.domain.edits import is_stock
from emag_desk.domain.offer_fields import entity, split_key
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offers import Offer
from emag_desk.errors import Sentence

LIGHT = "offer/save"
FULL = "product_offer/save"
STOCK = "offer_stock"
READ = "product_offer/read"

#: eMAG's own limits for one request (protocol §1.7).
MOST_ENTITIES = 50
MOST_VALUES = 4_000
#: The full save repeats stock and price as just read. Where each has to be read alone, fewer stay fresh.
MOST_READ_ALONE = 10


@dataclass(frozen=True)
class Routes:
    """What an account's address serves."""

    light: bool = True
    stock: bool = True


@dataclass(frozen=True)
class Batch:
    """Commands that leave in one request."""

    route: str
    commands: tuple[Command, ...]

    @property
    def urgent(self) -> bool:
        """Whether it carries stock, which goes before prices."""
        return not self.products and any(is_stock(key) for command in self.commands for key in command.edits)

    @property
    def products(self) -> bool:
        """Whether it carries products with their documentation, which go last."""
        return any(command.kind == PRODUCT for command in self.commands)


@dataclass(frozen=True)
class Request:
    """What is sent: the body, and the object's number where the route wants it in the address."""

    body: Any
    object_id: int | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of what is sent, for the attempt's row."""
        text = json.dumps([self.object_id, self.body], sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()


#: What eMAG last showed of the edited fields, by the number of the command.
PreImages = Mapping[int, Mapping[str, str | None]]


@dataclass(frozen=True)
class Prepared:
    """What leaves in one request, with what eMAG showed before; and what cannot be sent, with the reasons.

    `batch` is None when nothing of it can be sent. Commands that do not fit into the request wait for the next one.
    """

    batch: Batch | None = None
    request: Request | None = None
    pre_images: PreImages = field(default_factory=dict)
    refused: tuple[tuple[Command, tuple[str, ...]], ...] = ()


def input_values(value: Any) -> int:
    """How many input values eMAG counts in a body; containers are counted too, to stay on the safe side."""
    if isinstance(value, Mapping):
        return 1 + sum(input_values(item) for item in value.values())
    if isinstance(value, (list, tuple)):
        return 1 + sum(input_values(item) for item in value)
    return 1


def next_batch(
    commands: Sequence[Command],
    rows: Mapping[int, OfferRow],
    routes: Routes,
    *,
    alone: Collection[int] = (),
    most: int = MOST_ENTITIES,
) -> Batch | None:
    """The next request for the first of the waiting commands; None when nothing waits.

    `alone` are commands that must not share a request, since the last shared one was refused as a whole.
    """
    if not commands:
        return None
    first = commands[0]
    kin = [command for command in commands if command.kind == first.kind]
    shared = [command for command in kin if command.id not in alone] if first.id not in alone else [first]
    if first.kind == PRODUCT:
        return Batch(FULL, tuple(shared[: min(most, MOST_ENTITIES)]))  # cut by its values once they are known
    if len(shared) == 1 and routes.stock and is_single_stock(first, rows.get(first.object_id)):
        return Batch(STOCK, (first,))
    return Batch(LIGHT if routes.light else FULL, tuple(_cut(shared, min(most, MOST_ENTITIES))))


def _cut(commands: Iterable[Command], most: int) -> list[Command]:
    """As many commands from the front as one request may carry; at least one."""
    taken: list[Command] = []
    values = 2  # the list and what holds it
    for command in commands:
        values += input_values(entity(command.object_id, command.edits))
        if taken and (len(taken) >= most or values > MOST_VALUES):
            break
        taken.append(command)
    return taken


def is_single_stock(command: Command, row: OfferRow | None) -> bool:
    """Whether a command only sets the stock of an offer's only warehouse, for which a shorter route exists."""
    if row is None or len(command.edits) != 1 or len(row.stock) != 1:
        return False
    name, warehouse = split_key(next(iter(command.edits)))
    return name == "stock" and warehouse in row.stock


def light_request(batch: Batch) -> Request:
    """`offer/save` with exactly what changes (protocol §4.3)."""
    return Request([entity(command.object_id, command.edits) for command in batch.commands])


def stock_request(command: Command) -> Request:
    """`PATCH offer_stock/{id}` with the plain number (protocol §4.4)."""
    (text,) = command.edits.values()
    return Request({"stock": int(text)}, command.object_id)


def full_request(batch: Batch, offers: Mapping[int, Offer]) -> Request:
    """`product_offer/save` with everything it demands, as just read, and what changes (protocol §4.1)."""
    return Request([full_entity(command, offers[command.object_id]) for command in batch.commands])


def full_entity(command: Command, offer: Offer) -> dict[str, Any]:
    """One item of `product_offer/save`. Leaving out `emag_club` would enrol the offer in Genius."""
    changes = entity(command.object_id, command.edits)
    body: dict[str, Any] = {
        "id": offer.id,
        "status": offer.status,
        "sale_price": float(offer.sale_price or 0),
        "vat_id": offer.vat_id,
        "handling_time": _per_warehouse(offer.handling_time),
        "stock": _per_warehouse(offer.stock),
        "emag_club": offer.emag_club,
    }
    if currency := (offer.model_extra or {}).get("currency_type"):
        body["currency_type"] = currency
    for name in ("stock", "handling_time"):
        if name in changes:
            known = {item["warehouse_id"]: item for item in body[name]}
            known.update({item["warehouse_id"]: item for item in changes[name]})
            changes[name] = list(known.values())
    return {**body, **changes}


def missing_for_full(command: Command, offer: Offer | None) -> Sentence | None:
    """Why a change cannot go by `product_offer/save`, which demands values that eMAG itself did not tell."""
    if offer is None:
        return Sentence("eMAG no longer lists this offer.")
    if offer.emag_club is None:
        return Sentence("eMAG does not tell whether this offer takes part in Genius, and saving it would enrol it.")
    named = {key for key in map(lambda key: split_key(key)[0], command.edits)}
    needed = {"sale_price": offer.sale_price, "vat_id": offer.vat_id, "handling_time": offer.handling_time or None}
    missing = [name for name, value in needed.items() if value is None and name not in named]
    if missing:
        return Sentence("eMAG demands a value that this offer does not have yet: {fields}.", {"fields": missing})
    return None


def _per_warehouse(values: Iterable[Any]) -> list[dict[str, int]]:
    return [{"warehouse_id": item.warehouse_id, "value": item.value} for item in values]
