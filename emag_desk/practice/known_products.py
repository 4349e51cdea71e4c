"""The products that eMAG's catalogue holds from other sellers: computed from their EAN or their part number key."""

from __future__ import annotations

import re
from dataclasses import dataclass

from emag_desk.practice.ean_codes import is_ean
from emag_desk.practice.mixing import Scramble, key_of, mix
from emag_desk.practice.platforms import Platform
from emag_desk.practice.product_types import BRANDS, MODELS

_LETTERS = "0123456789ABCDFGHJKLMNPQRSTVWXYZ"
_PAGES = len(_LETTERS) ** 6
_KEY = re.compile(r"[0-9A-Z]{5,20}")
_HOTNESS = ("SUPER COLD", "COLD", "WARM", "HOT", None)


@dataclass(frozen=True)
class KnownProduct:
    """One product page. `allowed`: this seller may put an offer on it."""

    key: str
    eans: tuple[str, ...]
    name: str
    brand: str
    category_id: int
    category_name: str
    allowed: bool
    hotness: str | None
    image: str


class KnownProducts:
    """What eMAG knows: one EAN in three (assumed), and every part number key that looks like one."""

    def __init__(self, platform: Platform, seed: int) -> None:
        self._platform = platform
        self._key = key_of(seed, platform.code, "catalogue")
        self._numbers = Scramble(_PAGES, mix(self._key))
        self._met: dict[str, str] = {}

    def by_ean(self, ean: str) -> KnownProduct | None:
        """The product with an EAN, if other sellers have one."""
        if not is_ean(ean) or int(ean) % 3:
            return None
        if len(ean) == 13 and ean.startswith(self._platform.ean_prefix):
            key = f"E{self._letters(self._numbers.do(int(ean[3:12])))}BM"
        else:
            key = f"F{self._letters(key_of(self._key, ean) % _PAGES)}BM"
            self._met[key] = ean
        return self._product(key, (ean,))

    def by_key(self, key: str) -> KnownProduct | None:
        """The product with a part number key; None when no key looks like that (assumed: letters and digits)."""
        if not _KEY.fullmatch(key):
            return None
        ean = self._ean_of(key)
        return self._product(key, (ean,) if ean else ())

    def new_key(self, offer_id: int) -> str:
        """The key of the page that an approved product gets."""
        return f"G{self._letters(self._numbers.do(offer_id))}BM"

    def _ean_of(self, key: str) -> str:
        if key in self._met:
            return self._met[key]
        if len(key) != 9 or not key.startswith("E") or any(letter not in _LETTERS for letter in key[1:7]):
            return ""
        number = 0
        for letter in key[1:7]:
            number = number * len(_LETTERS) + _LETTERS.index(letter)
        number = self._numbers.undo(number)
        # The last digit is the one of ten that the check wants, if it makes an EAN that eMAG knows.
        prefix = f"{self._platform.ean_prefix}{number:09d}"
        ean = next((code for digit in range(10) if is_ean(code := f"{prefix}{digit}")), "")
        return ean if ean and number < 10**9 and int(ean) % 3 == 0 else ""

    def _letters(self, number: int) -> str:
        letters = ""
        for _ in range(6):
            number, letter = divmod(number, len(_LETTERS))
            letters = _LETTERS[letter] + letters
        return letters

    def _product(self, key: str, eans: tuple[str, ...]) -> KnownProduct:
        dice = key_of(self._key, key)
        kind = self._platform.types[dice % len(self._platform.types)]
        said = self._platform.words.types[kind.key]
        brand = BRANDS[(dice >> 8) % len(BRANDS)]
        model = f"{MODELS[(dice >> 12) % len(MODELS)]} {100 + (dice >> 20) % 900}"
        return KnownProduct(
            key=key,
            eans=eans,
            name=f"{said.noun} {brand} {model}, {kind.specs[(dice >> 32) % len(kind.specs)]}",
            brand=brand,
            category_id=kind.category,
            category_name=said.category,
            # Every key that a test makes up may be attached; of those found by EAN one in seven may not.
            allowed=not eans or (dice >> 40) % 7 != 0,
            hotness=_HOTNESS[(dice >> 44) % len(_HOTNESS)],
            image=f"https://img.example.test/catalogue/{key}.png?width=150&height=150",
        )
