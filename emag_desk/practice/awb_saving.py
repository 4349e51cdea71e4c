"""`awb/save`: every call issues a new AWB, also a second one for the same order (protocol §4.14)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from emag_desk.practice.answers import Answer, done, refused
from emag_desk.practice.awb_book import Consignment, Shipment
from emag_desk.practice.awb_rules import check_awb
from emag_desk.practice.market import Call, Market


def save_awb(market: Market, call: Call) -> Answer:
    """One bare object, one under `data`, or a list of them: each is issued on its own, those before a wrong one too."""
    value = call.body.value
    given = value.get("data", value) if isinstance(value, dict) else value
    items = given if isinstance(given, list) else [given]
    if not items or not all(isinstance(item, dict) for item in items):
        return refused("The order_id field is mandatory")
    issued: list[dict[str, Any]] = []
    for item in items:
        consignment, messages = check_awb(market, item)
        if consignment is None:
            return refused(*messages)
        shipment = _issue(market, call, consignment)
        # A lone object sent as a form brings the reservation only (protocol §1.3).
        told = {"reservation_id": shipment.reservation_id} if call.body.form and given is not items else None
        issued.append(told or _told(market, shipment))
    as_list = len(issued) > 1 or market.switches.on("awb_results_as_list")
    return done(issued if as_list else issued[0])


def _issue(market: Market, call: Call, consignment: Consignment) -> Shipment:
    late = market.switches.number("awb_number_seconds") if market.switches.on("awb_number_late") else 0.0
    shipment = market.awb_book.issue(consignment, timedelta(seconds=late))
    order_id = consignment.order_id
    market.ledger.happened(
        "awb",
        market.platform.code,
        call.number,
        order_id=order_id,
        rma_id=consignment.rma_id,
        reservation_id=shipment.reservation_id,
        emag_ids=list(shipment.parcels),
        awb_number=shipment.number,
        cod=consignment.cod,
        cod_expected=market.order_book.cod_expected(order_id) if order_id and not consignment.rma_id else "0.00",
        currency=consignment.currency,
        courier_account_id=consignment.account.id,
        locker_id=consignment.locker_id,
    )
    if consignment.rma_id is not None:
        market.return_book.collected(consignment.rma_id, shipment.reservation_id)
    elif order_id is not None:
        market.order_book.awb_issued(order_id, call.number)
    return shipment


def _told(market: Market, shipment: Shipment) -> dict[str, Any]:
    """The answer as clients have met it; the document shows none."""
    return {
        "reservation_id": shipment.reservation_id,
        "courier_name": shipment.consignment.account.courier,
        "awb": parcels_json(shipment, numbered=shipment.numbered(market.clock.now())),
    }


def parcels_json(shipment: Shipment, *, numbered: bool) -> list[dict[str, Any]]:
    """One entry for each parcel; without the courier's number as long as that is not known."""
    return [
        {
            "emag_id": emag_id,
            "awb_number": shipment.number if numbered else "",
            "awb_barcode": shipment.barcode(place) if numbered else "",
        }
        for place, emag_id in enumerate(shipment.parcels)
    ]
