"""Towns of the practice countries: real county towns, invented villages whose names recur from county to county."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

_COUNTIES = {
    "RO": (
        "AB Alba:Alba Iulia|AR Arad:Arad|AG Argeș:Pitești|BC Bacău:Bacău|BH Bihor:Oradea|BN Bistrița-Năsăud:Bistrița|"
        "BT Botoșani:Botoșani|BV Brașov:Brașov|BR Brăila:Brăila|BZ Buzău:Buzău|CS Caraș-Severin:Reșița|"
        "CL Călărași:Călărași|CJ Cluj:Cluj-Napoca|CT Constanța:Constanța|CV Covasna:Sfântu Gheorghe|"
        "DB Dâmbovița:Târgoviște|DJ Dolj:Craiova|GL Galați:Galați|GR Giurgiu:Giurgiu|GJ Gorj:Târgu Jiu|"
        "HR Harghita:Miercurea Ciuc|HD Hunedoara:Deva|IL Ialomița:Slobozia|IS Iași:Iași|IF Ilfov:Buftea|"
        "MM Maramureș:Baia Mare|MH Mehedinți:Drobeta-Turnu Severin|MS Mureș:Târgu Mureș|NT Neamț:Piatra Neamț|"
        "OT Olt:Slatina|PH Prahova:Ploiești|SM Satu Mare:Satu Mare|SJ Sălaj:Zalău|SB Sibiu:Sibiu|SV Suceava:Suceava|"
        "TR Teleorman:Alexandria|TM Timiș:Timișoara|TL Tulcea:Tulcea|VS Vaslui:Vaslui|VL Vâlcea:Râmnicu Vâlcea|"
        "VN Vrancea:Focșani|B București:București"
    ),
    "BG": (
        "BL Благоевград:Благоевград|BS Бургас:Бургас|VN Варна:Варна|VT Велико Търново:Велико Търново|"
        "VD Видин:Видин|VR Враца:Враца|GB Габрово:Габрово|KN Кюстендил:Кюстендил|PL Плевен:Плевен|"
        "PD Пловдив:Пловдив|RS Русе:Русе|SL Сливен:Сливен|SF София:София|"
        "SZ Стара Загора:Стара Загора|HK Хасково:Хасково"
    ),
    "HU": (
        "BP Budapest:Budapest|BK Bács-Kiskun:Kecskemét|BA Baranya:Pécs|BE Békés:Békéscsaba|BZ Borsod:Miskolc|"
        "CS Csongrád-Csanád:Szeged|FE Fejér:Székesfehérvár|GS Győr-Moson-Sopron:Győr|HB Hajdú-Bihar:Debrecen|"
        "HE Heves:Eger|PE Pest:Érd|SO Somogy:Kaposvár|VA Vas:Szombathely|VE Veszprém:Veszprém|ZA Zala:Zalaegerszeg"
    ),
}
_VILLAGES = {
    "RO": (
        "Valea Mare",
        "Poiana",
        "Satu Nou",
        "Fântânele",
        "Dealu Frumos",
        "Săliște",
        "Țigănești",
        "Șoimuș",
        "Bălțata",
    ),
    "BG": ("Бяла", "Ново село", "Извор", "Долна баня", "Гара", "Крушево", "Чешма"),
    "HU": ("Újfalu", "Kisfalud", "Öreghegy", "Szőlőhegy", "Tóváros", "Alsóőr"),
}
#: Cyrillic letters in order, and the Latin letters for each.
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя"
_LATIN = "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya"


@cache
def localities(country: str) -> list[dict[str, Any]]:
    """All localities of a country; none for a country the practice marketplace does not know."""
    found = []
    base = {"RO": 1500, "BG": 20_000, "HU": 30_000}.get(country, 0)
    for number, county in enumerate(_COUNTIES[country].split("|") if country in _COUNTIES else ()):
        code, _, names = county.partition(" ")
        region, _, capital = names.partition(":")
        for place, name in enumerate((capital, *_VILLAGES[country])):
            found.append(_locality(country, base + number * 20 + place, name, region, code))
    return found


def _locality(country: str, emag_id: int, name: str, region: str, code: str) -> dict[str, Any]:
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
        "zipcode": f"{10_000 + emag_id * 7:06d}" if country == "RO" else f"{1000 + emag_id % 9000}",
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
