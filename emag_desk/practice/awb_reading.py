"""`awb/read`, `awb/package/read` and `awb/package/save` (protocol §4.14)."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.awb_book import STATES, Shipment
from emag_desk.practice.awb_fields import Fields
from emag_desk.practice.awb_saving import parcels_json
from emag_desk.practice.market import Call, Market
from emag_desk.practice.offer_reading import filters_of, numbers

NOT_OWNER = "Vendor is not the AWB's owner"
_LONGEST_LABEL = 5
_MOST_CM, _MOST_KG = 999, 99_999


def read_awb(market: Market, call: Call) -> Answer:
    """By `emag_id` or `reservation_id` only; an AWB of another platform is HTTP 412 (protocol §2.4)."""
    filters = filters_of(market, call)
    asked = [
        (name, number) for name in ("emag_id", "reservation_id") if name in filters for number in numbers(filters, name)
    ]
    if not asked:
        return refused("Emag id or reservation id is mandatory")
    if any(market.awb_book.foreign(number) for _, number in asked):
        return refused(NOT_OWNER, status=412)
    found = []
    for name, number in asked:
        shipments = market.awb_book.shipments
        shipment = market.awb_book.of_parcel(number) if name == "emag_id" else shipments.get(number)
        if shipment is not None:
            found.append(_shown(market, shipment, number if name == "emag_id" else shipment.parcels[0]))
    return done(found)


def _shown(market: Market, shipment: Shipment, emag_id: int) -> dict[str, Any]:
    now = market.clock.now()
    wish = shipment.consignment
    code = shipment.state(now)
    name, description = STATES[code]
    status: Any = {"code": code, "name": name, "description": description}
    courier: Any = {"courier_account_id": wish.account.id, "courier_name": wish.account.courier.upper()}
    if market.switches.on("awb_status_as_list"):
        status, courier = [status], [courier]
    shown = {
        "emag_id": emag_id,
        "order_id": wish.order_id,
        "rma_id": wish.rma_id,
        "type": wish.order_type,
        "weight": float(wish.weight),
        "awb": parcels_json(shipment, numbered=shipment.numbered(now)),
        "status": status,
        "courier": courier,
    }
    if wish.rma_id is not None:
        shown["awb_type"] = 2
    return shown


def read_packages(market: Market, _: Call) -> Answer:
    """The seller's usual sizes of package."""
    return done({"packages": market.awb_book.packages})


def save_packages(market: Market, call: Call) -> Answer:
    """The whole list at once, bare or under `data`."""
    value = call.body.value
    given = value.get("data", value) if isinstance(value, dict) else value
    packages = given.get("packages") if isinstance(given, dict) else None
    if not isinstance(packages, list) or not all(isinstance(package, dict) for package in packages):
        return refused("The packages field must be a list")
    messages: list[str] = []
    kept = [_package(Fields(package, messages, "packages ")) for package in packages]
    if messages:
        return refused(*messages)
    market.awb_book.packages = kept
    return done([])


def _package(fields: Fields) -> dict[str, Any]:
    sizes = {name: float(fields.decimal(name, _MOST_CM, mandatory=True)) for name in ("length", "width", "height")}
    return {
        "label": fields.text("label", 0, _LONGEST_LABEL, mandatory=False),
        **sizes,
        "weight": float(fields.decimal("weight", _MOST_KG, mandatory=True)),
        "is_default": fields.flag("is_default"),
    }
