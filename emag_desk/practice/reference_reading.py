"""`vat/read`, `handling_time/read`, `courier_accounts/read`, `addresses/read` (protocol §4.11, §4.12)."""

from __future__ import annotations

from emag_desk.practice.answers import Answer, done
from emag_desk.practice.market import Call, Market
from emag_desk.practice.platforms import HANDLING_TIMES
from emag_desk.practice.towns import localities

_HOME, _LOCKERS, _OFFICES = 0, 2, 6


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
    """Accounts for homes, lockers and returns; one of them is switched off."""
    country = market.platform.country
    accounts = (
        (20871, "Sameday standard", 3, "Sameday", [_HOME, _LOCKERS], 1),
        (20872, "FAN Courier", 2, "FAN Courier", [_HOME, _OFFICES], 1),
        (20873, "Sameday returns", 1, "Sameday", [_HOME], 1),
        (20874, "Cargus (old contract)", 2, "Cargus", [_HOME], 0),
    )
    return done(
        [
            {
                "account_id": number,
                "account_display_name": label,
                "courier_account_type": kind,
                "courier_name": courier,
                "courier_account_properties": properties,
                "created": "2024-03-01 10:00:00",
                "status": status,
                "pickup_country_code": country,
            }
            for number, label, kind, courier, properties, status in accounts
        ]
    )


#: Country -> eMAG's number of it and the town of the seller (assumed).
_TOWNS = {"RO": (1, "Cluj-Napoca"), "BG": (2, "София"), "HU": (3, "Budapest")}


def read_addresses(market: Market, _: Call) -> Answer:
    """One address of each kind: 1 return, 2 pickup, 3 head office, 4 delivery estimates."""
    country_id, town = _TOWNS[market.platform.country]
    locality = next(one for one in localities(market.platform.country) if one["name"] == town)
    street = market.platform.words.streets[0]
    return done(
        [
            {
                "address_id": str(12_344 + kind),
                "country_id": country_id,
                "country_code": market.platform.country,
                "address_type_id": kind,
                "locality_id": locality["emag_id"],
                "suburb": locality["region2"],
                "city": town,
                "address": f"{street} {2 * kind + 1}",
                "zipcode": locality["zipcode"],
                "quarter": "",
                "floor": "",
                "is_default": kind == 2,
            }
            for kind in (1, 2, 3, 4)
        ]
    )
