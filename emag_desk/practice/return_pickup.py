"""The parcel that brings a return back, as it was ordered before the practice marketplace was started."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.addresses import RETURN, addresses_of
from emag_desk.practice.awb_book import Consignment, Party
from emag_desk.practice.courier_accounts import ACCOUNTS, FOR_RETURNS
from emag_desk.practice.platforms import Platform


def collection(platform: Platform, document: dict[str, Any]) -> Consignment:
    """From the customer to the seller's address for returns, nothing to collect."""
    home = next(address for address in addresses_of(platform).values() if address.kind == RETURN)
    return Consignment(
        order_id=int(document["order_id"]),
        rma_id=document["emag_id"],
        order_type=document["type"],
        account=next(account for account in ACCOUNTS.values() if account.kind == FOR_RETURNS),
        sender=Party(
            name=document["customer_name"],
            contact=document["customer_name"],
            phone=document["customer_phone"],
            street=document["pickup_address"],
            town=document["pickup_city"],
            county=document["pickup_suburb"],
            zipcode=document["pickup_zipcode"] or "",
            country=platform.country,
            locality_id=document["pickup_locality_id"],
        ),
        receiver=Party(
            name="Demo Shop",
            contact="Demo Shop",
            phone="0740000001",
            street=home.street,
            town=home.locality["name"],
            county=home.locality["region2"],
            zipcode=home.locality["zipcode"],
            country=platform.country,
            locality_id=home.locality["emag_id"],
        ),
        pieces=1,
        weight="1",
        cod="0.00",
        currency=platform.currency,
        insured="0.00",
        locker_id="",
        locker_name="",
        observation="",
        options={},
    )
