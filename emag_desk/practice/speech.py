"""One language as category templates speak it, whichever table its words stand in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from emag_desk.practice import category_words as words
from emag_desk.practice.category_type_words import TYPE_WORDS
from emag_desk.practice.product_types import ProductType
from emag_desk.practice.words import SOFT, Words
from emag_desk.practice.words_bg import WORDS as BULGARIAN
from emag_desk.practice.words_hu import WORDS as HUNGARIAN
from emag_desk.practice.words_ro import WORDS as ROMANIAN

_OWN: dict[str, Words] = {"ro": ROMANIAN, "bg": BULGARIAN, "hu": HUNGARIAN}


@dataclass(frozen=True)
class Speech:
    """The words of one language; lists keep the same order in every language."""

    language: str
    names: dict[str, str]
    neighbours: dict[str, str]
    departments: dict[str, str]
    colours: tuple[str, ...]
    materials: tuple[str, ...]
    yes_no: tuple[str, ...]
    countries: tuple[str, ...]
    audiences: tuple[str, ...]
    seasons: tuple[str, ...]

    def category_of(self, kind: ProductType) -> str:
        """The category of a kind of product."""
        own = _OWN.get(self.language)
        if own is not None and kind.key in own.types:
            return own.types[kind.key].category
        return TYPE_WORDS.get(self.language, TYPE_WORDS["en"])[kind.key]

    def materials_of(self, kind: ProductType) -> tuple[str, ...]:
        """What that kind of product is made of."""
        return tuple(self.materials[place] for place in SOFT) if kind.soft else self.materials


@cache
def speech(language: str) -> Speech:
    """The words of `en`, `ro`, `hu`, `bg`, `pl`, `gr` or `de`."""
    own = _OWN.get(language)
    return Speech(
        language=language,
        names=words.NAMES[language],
        neighbours=words.NEIGHBOURS[language],
        departments=words.DEPARTMENTS[language],
        colours=tuple(colour.capitalize() for colour in own.colours) if own else words.COLOURS[language],
        materials=own.materials if own else words.MATERIALS[language],
        yes_no=words.YES_NO_WORDS[language],
        countries=words.COUNTRIES[language],
        audiences=words.AUDIENCES[language],
        seasons=words.SEASONS[language],
    )
