"""`vat/read`, `handling_time/read`, `courier_accounts/read`, `addresses/read` (protocol §4.11, §4.12)."""

from __future__ import annotations

from emag_desk.practice.addresses import addresses_of
from emag_desk.practice.answers import Answer, done
from emag_desk.practice.courier_accounts import ACCOUNTS
from emag_desk.practice.market import Call, Market
from emag_desk.practice.platforms import HANDLING_TIMES


def read_vat(market: Market, _: Call) -> Answer:
    """Rates as fractions."""
    if market.switches.on("empty_vat_list"):
        return done([])
    return done(
        [
            {"vat_id": rate.vat_id, "vat_rate": rate.permille / 1000, "is_default": int(rate.is_default)}
            for rate in market.platform.vat_rates
        ]
    )


def read_handling_times(market: Market, _: Call) -> Answer:
    """The number stands under `id` (protocol §2.3)."""
    key = "id" if market.switches.on("handling_time_id_key") else "value"
    return done([{key: days} for days in HANDLING_TIMES])


def read_courier_accounts(market: Market, _: Call) -> Answer:
    """All of them, those that are switched off too; none for a seller without couriers where that switch is on."""
    if market.switches.on("no_courier_accounts"):
        return done([])
    return done([account.json(market.platform.country) for account in ACCOUNTS.values()])


def read_addresses(market: Market, _: Call) -> Answer:
    """All of them; only one is the default."""
    return done([address.json() for address in addresses_of(market.platform).values()])
