"""AWBs that eMAG has given out: the numbers that cannot be asked for again, since there is no search by order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple


@dataclass(frozen=True)
class Awb:
    """One parcel's AWB as eMAG gave it out (protocol §4.14).

    `reservation_id` is that of the whole AWB, `emag_id` that of one parcel (0 where eMAG has not told it yet), `number`
    and `barcode` are empty until it has. `order_id` is 0 for the AWB of a return, whose number is `rma_id`.
    `printed_at` is when its label was last printed or saved from here. `damaged`: the row is not what was written, and
    eMAG has to be asked again before a label is trusted.
    """

    account: str
    order_id: int
    reservation_id: int
    emag_id: int = 0
    number: str = ""
    barcode: str = ""
    courier: str = ""
    status: str = ""
    status_code: str = ""
    issued_at: datetime | None = None
    printed_at: datetime | None = None
    rma_id: int = 0
    command_id: int | None = None
    damaged: bool = False

    @property
    def complete(self) -> bool:
        """Whether eMAG has told everything that a label needs."""
        return bool(self.number and self.emag_id and not self.damaged)

    @property
    def key(self) -> tuple[str, int, int]:
        """What tells this parcel from all others."""
        return (self.account, self.reservation_id, self.emag_id)


class Given(NamedTuple):
    """One parcel as an answer tells it: numbers are 0 and texts empty where it is silent."""

    reservation_id: int
    emag_id: int = 0
    number: str = ""
    barcode: str = ""
    courier: str = ""
    status: str = ""
    status_code: str = ""


def given_in(results: Any, reservation_id: int = 0) -> list[Given]:
    """Every parcel in the results of `awb/save` or `awb/read`, in whatever shape; never raises (protocol §4.14).

    `reservation_id` is the one that was asked for: a read does not repeat it. An answer that tells only a reservation
    gives one parcel without numbers; one that tells nothing gives none.
    """
    found: list[Given] = []
    for document in results if isinstance(results, list) else [results]:
        if isinstance(document, Mapping):
            found += _parcels(document, _number(document.get("reservation_id")) or reservation_id)
    return list(dict.fromkeys(found))


def _parcels(document: Mapping[str, Any], reservation_id: int) -> list[Given]:
    courier = _first(document.get("courier_name"), _told(document.get("courier"), "courier_name"))
    status = _first(_told(document.get("status"), "name"), _told(document.get("status"), "description"))
    listed = document.get("awb")
    # A single parcel may come as an object instead of a list of one.
    parcels = [listed] if isinstance(listed, Mapping) else listed if isinstance(listed, list) else []
    named = [parcel for parcel in parcels if isinstance(parcel, Mapping)] or [document]
    found = [
        Given(
            reservation_id,
            _number(parcel.get("emag_id")),
            _text(parcel.get("awb_number")),
            _text(parcel.get("awb_barcode")),
            courier,
            status,
            _told(document.get("status"), "code"),
        )
        for parcel in named
    ]
    return [one for one in found if one.reservation_id or one.emag_id or one.number]


def _told(value: Any, key: str) -> str:
    """A text in an object, or in a list of objects: the document says lists, clients see objects."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, Mapping) and _text(one.get(key)):
            return _text(one.get(key))
    return ""


def _first(*texts: Any) -> str:
    return next((text for text in map(_text, texts) if text), "")


def _text(value: Any) -> str:
    return str(value).strip() if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def _number(value: Any) -> int:
    text = _text(value)
    # What SQLite cannot hold is no number that eMAG gave out.
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else 0
