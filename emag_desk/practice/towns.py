"""Localities of the practice countries as eMAG numbers them: real places, each with its county and a postal code."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from emag_desk.practice.places_abroad import BULGARIA, HUNGARY
from emag_desk.practice.places_ro import PLACES as ROMANIA

_TABLES = {"RO": ROMANIA, "BG": BULGARIA, "HU": HUNGARY}
#: Country -> the first number, and how many digits a postal code has.
_FIRST = {"RO": 1500, "BG": 20_000, "HU": 30_000}
_POSTAL_DIGITS = {"RO": 6, "BG": 4, "HU": 4}
#: Numbers that each county may use.
_ROOM = 50
#: Cyrillic letters in order, and the Latin letters for each.
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя"
_LATIN = "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya"


@cache
def localities(country: str) -> list[dict[str, Any]]:
    """All localities of a country; none for a country the practice marketplace does not know."""
    lines = _TABLES.get(country, "").strip().splitlines()
    return [locality for number, line in enumerate(lines) for locality in _county(country, number, line)]


def find_locality(emag_id: int) -> dict[str, Any] | None:
    """A locality of any country by eMAG's number."""
    return _by_number().get(emag_id)


@cache
def _by_number() -> dict[int, dict[str, Any]]:
    return {one["emag_id"]: one for country in _TABLES for one in localities(country)}


def _county(country: str, number: int, line: str) -> Iterator[dict[str, Any]]:
    head, _, places = line.partition(": ")
    code, postal, region = head.split(" ", 2)
    capital, towns, villages = ([name.strip() for name in part.split(",")] for part in places.split(";"))
    first = _FIRST[country] + number * _ROOM
    kinds = ((capital, 1), (towns, 500), (villages, 700))
    named = [(name, rank, place) for names, rank in kinds for place, name in enumerate(filter(None, names))]
    for place, (name, rank, among) in enumerate(named):
        yield _locality(country, first + place, name, region, code, _zipcode(country, postal, rank, among))


def _zipcode(country: str, postal: str, rank: int, place: int) -> str:
    """The county's first digits are right; the rest has the right form, for small places not always the right value.

    A county town ends in 0001, a town begins with 5 after the county, a village with 7.
    """
    digits = _POSTAL_DIGITS[country]
    room = digits - len(postal)
    if room == 2:
        return f"{postal}{(0 if rank == 1 else place + rank // 20) % 100:02d}"
    return f"{postal}{1 if rank == 1 else rank * 10 + place * 5 + 5:0{room}d}"


def _locality(country: str, emag_id: int, name: str, region: str, code: str, zipcode: str) -> dict[str, Any]:
    return {
        "emag_id": emag_id,
        "name": name,
        "name_latin": latin(name),
        "region1": "",
        "region1_latin": "",
        "region2": region,
        "region2_latin": latin(region),
        "region3": name,
        "region3_latin": latin(name),
        "region4": "",
        "region4_latin": "",
        "geoid": 50_000 + emag_id,
        "modified": f"202{3 + emag_id % 3}-0{1 + emag_id % 9}-1{emag_id % 10} 09:30:00",
        "zipcode": zipcode,
        "country_code": country,
        # How iso2 is written is a guess (protocol §4.12).
        "iso2": f"{country}-{code}",
    }


def latin(text: str) -> str:
    """Letters without diacritics, Cyrillic in Latin letters."""
    cyrillic = dict(zip(_CYRILLIC, _LATIN.split(" "), strict=True))
    letters = []
    for letter in text:
        plain = cyrillic.get(letter.lower())
        letters.append(letter if plain is None else plain.capitalize() if letter.isupper() else plain)
    decomposed = unicodedata.normalize("NFKD", "".join(letters))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
