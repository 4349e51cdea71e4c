"""The people who buy in the practice shop. All invented; mail addresses are relay hashes, as eMAG sends them."""

from __future__ import annotations

from typing import Any

from emag_desk.practice.platforms import Platform
from emag_desk.practice.towns import localities

_FIRMS = {"RO": "SRL", "BG": "ЕООД", "HU": "Kft."}


def customer_json(platform: Platform, dice: int, moment: str, locker: str) -> dict[str, Any]:
    """Customer of an order (protocol §4.13). `moment` is when it ordered, `locker` the locker's name or empty.

    One in ten is a company. Empty texts are "" rather than null (protocol §2.3).
    """
    words = platform.words
    name = words.people[dice % len(words.people)]
    towns = localities(platform.country)
    town = towns[(dice >> 8) % len(towns)]
    street = f"{words.streets[(dice >> 16) % len(words.streets)]} {1 + (dice >> 20) % 140}"
    firm = (dice >> 28) % 10 == 0
    phone = {"RO": "074", "BG": "088", "HU": "0620"}[platform.country] + f"{dice % 10**7:07d}"
    company = f"{name.split()[-1]} Trading {_FIRMS[platform.country]}" if firm else name
    return {
        "id": 7_700_000 + dice % 99_991,
        "mkt_id": 9_900_000 + dice % 99_991,
        "name": name,
        "company": company,
        "gender": "",
        "phone_1": phone,
        "phone_2": "",
        "phone_3": "",
        "registration_number": f"J12/{dice % 4000}/2019" if firm else "",
        "code": f"{platform.country}{dice % 10**8:08d}" if firm else "",
        "email": f"{dice & 0xFFFFFFFF:08x}@relay.example.test",
        **_billing(name, phone, platform.country, town, street),
        "shipping_country": platform.country,
        "shipping_suburb": town["region2"],
        "shipping_city": town["name"],
        "shipping_locality_id": town["emag_id"],
        "shipping_postal_code": "" if (dice >> 30) % 2 else town["zipcode"],
        "shipping_contact": name,
        "shipping_phone": phone,
        "shipping_street": locker or street,
        "created": moment,
        "modified": moment,
        "bank": "",
        "iban": "",
        "legal_entity": int(firm),
        "fax": None,
        "is_vat_payer": int(firm),
        "liable_person": name if firm else "",
    }


def _billing(name: str, phone: str, country: str, town: dict[str, Any], street: str) -> dict[str, Any]:
    return {
        "billing_name": name,
        "billing_phone": phone,
        "billing_country": country,
        "billing_suburb": town["region2"],
        "billing_city": town["name"],
        "billing_locality_id": town["emag_id"],
        "billing_street": street,
        "billing_postal_code": "",
    }
