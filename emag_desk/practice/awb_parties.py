"""Sender and receiver of an AWB: what eMAG asks of them (protocol §4.14). The texts are assumed."""

from __future__ import annotations

import re
from typing import Any

from emag_desk.practice.addresses import addresses_of
from emag_desk.practice.awb_book import Party
from emag_desk.practice.awb_fields import Fields
from emag_desk.practice.platforms import Platform
from emag_desk.practice.towns import find_locality

_PHONE = re.compile(r"\+?\d{8,11}")


def read_party(platform: Platform, fields: Fields, role: str, *, own: bool) -> Party | None:
    """`sender` or `receiver`, None after a complaint. The seller's `own` side may name an `address_id` instead.

    An `address_id` overrides the other fields of the address.
    """
    given = fields.item.get(role)
    if not isinstance(given, dict):
        fields.complain(f"The {role} field is mandatory")
        return None
    inner = Fields(given, fields.messages, f"{role} ")
    before = len(fields.messages)
    name, contact = inner.text("name", 3, 255), inner.text("contact", 1, 255)
    phone = _phone(inner, "phone1", mandatory=True)
    _phone(inner, "phone2", mandatory=False)
    if not own:
        inner.flag("legal_entity")
    locality, street, zipcode = _address(platform, inner, own=own)
    if len(fields.messages) > before or locality is None:
        return None
    return Party(
        name=name,
        contact=contact,
        phone=phone,
        street=street,
        town=locality["name"],
        county=locality["region2"],
        zipcode=zipcode or locality["zipcode"],
        country=locality["country_code"],
        locality_id=locality["emag_id"],
    )


def _phone(fields: Fields, name: str, *, mandatory: bool) -> str:
    value = fields.item.get(name)
    if value in (None, "") and not mandatory:
        return ""
    if not isinstance(value, str | int) or isinstance(value, bool) or not _PHONE.fullmatch(str(value)):
        fields.complain(f"The {fields.prefix}{name} field must have 8 to 11 digits")
        return ""
    return str(value)


def _address(platform: Platform, fields: Fields, *, own: bool) -> tuple[dict[str, Any] | None, str, str]:
    """Locality, street and postal code."""
    address_id = str(fields.item.get("address_id") or "")
    if address_id and own:
        address = addresses_of(platform).get(address_id)
        if len(address_id) > 21 or address is None:
            fields.complain(f"Invalid {fields.prefix}address_id {address_id}")
            return None, "", ""
        return address.locality, address.street, address.locality["zipcode"]
    number = fields.whole("locality_id", 1, 4_294_967_295, mandatory=True)
    locality = find_locality(number) if number else None
    if number and locality is None:
        fields.complain(f"Invalid {fields.prefix}locality_id {number}")
    street = fields.text("street", 3, 255)
    return locality, street, str(fields.item.get("zipcode") or "")
