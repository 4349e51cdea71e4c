"""Texts of returns that people read: account numbers with a mask, and snippets for diagnostics and refusals.

The customer reads a refusal, so the built-in snippets are in the language of the platform. The operator adds others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_SHOWN_BEFORE, _SHOWN_AFTER = 4, 4
_PLACE = re.compile(r"\{(\w+)\}")
#: More letters than anybody reads in a refusal.
LONGEST_SNIPPET = 2_000


def masked_iban(iban: str) -> str:
    """A bank account for everybody's eyes: country, check digits and the last four; short ones not at all."""
    compact = "".join(iban.split())
    if len(compact) <= _SHOWN_BEFORE + _SHOWN_AFTER:
        return "•" * len(compact)
    hidden = "•" * (len(compact) - _SHOWN_BEFORE - _SHOWN_AFTER)
    return spaced_iban(compact[:_SHOWN_BEFORE] + hidden + compact[-_SHOWN_AFTER:])


def spaced_iban(iban: str) -> str:
    """A bank account as banks print it: in groups of four."""
    compact = "".join(iban.split())
    return " ".join(compact[start : start + 4] for start in range(0, len(compact), 4))


class SnippetUse(StrEnum):
    """What a snippet is for."""

    REFUSAL = "refusal"
    DIAGNOSTIC = "diagnostic"


SNIPPET_USE_LABELS = {SnippetUse.REFUSAL: "Reason of the refusal", SnippetUse.DIAGNOSTIC: "Diagnostic"}


@dataclass(frozen=True)
class Snippet:
    """A text to start from. Places in braces, `{product}`, `{order}`, `{return}` and `{customer}`, are filled in."""

    title: str
    text: str
    use: SnippetUse = SnippetUse.REFUSAL


SNIPPET_LABELS = {
    "signs_of_use": "Signs of use",
    "incomplete": "Accessories missing",
    "damaged": "Damaged by the customer",
    "other_product": "Not the product that was sent",
    "no_defect": "No defect found",
    "defect": "Defect confirmed",
    "as_new": "Complete and as new",
}

#: Name -> text by country: first those for refusals, then those for diagnostics.
_REFUSALS: Mapping[str, Mapping[str, str]] = {
    "signs_of_use": {
        "RO": "Produsul {product} prezintă urme evidente de utilizare, peste cele necesare pentru verificarea lui.",
        "BG": "Продуктът {product} има явни следи от употреба извън необходимото за проверката му.",
        "HU": "A(z) {product} terméken a kipróbáláshoz szükségesnél nagyobb használat nyomai láthatók.",
    },
    "incomplete": {
        "RO": "Produsul {product} a fost returnat incomplet: lipsesc accesorii sau părți din ambalajul original.",
        "BG": "Продуктът {product} е върнат непълен: липсват аксесоари или части от оригиналната опаковка.",
        "HU": "A(z) {product} termék hiányos: tartozékok vagy az eredeti csomagolás részei hiányoznak.",
    },
    "damaged": {
        "RO": "Produsul {product} prezintă deteriorări fizice apărute după livrare, neacoperite de garanție.",
        "BG": "Продуктът {product} има физически повреди след доставката, които гаранцията не покрива.",
        "HU": "A(z) {product} terméken a kézbesítés utáni, a garancia által nem fedezett sérülések vannak.",
    },
    "other_product": {
        "RO": "Produsul primit nu este cel livrat în comanda {order}: seria sau modelul diferă.",
        "BG": "Полученият продукт не е доставеният с поръчка {order}: серийният номер или моделът се различава.",
        "HU": "A visszakapott termék nem a(z) {order} rendelésben szállított: a sorozatszám vagy a típus eltér.",
    },
}
_DIAGNOSTICS: Mapping[str, Mapping[str, str]] = {
    "no_defect": {
        "RO": "Produsul {product} a fost verificat și funcționează; defectul reclamat nu a fost confirmat.",
        "BG": "Продуктът {product} е проверен и работи; посоченият дефект не е потвърден.",
        "HU": "A(z) {product} terméket ellenőriztük, működik; a bejelentett hiba nem igazolódott.",
    },
    "defect": {
        "RO": "Produsul {product} a fost verificat; defectul reclamat se confirmă.",
        "BG": "Продуктът {product} е проверен; посоченият дефект се потвърждава.",
        "HU": "A(z) {product} terméket ellenőriztük; a bejelentett hiba igazolódott.",
    },
    "as_new": {
        "RO": "Produsul {product} a fost returnat complet, în starea în care a fost livrat.",
        "BG": "Продуктът {product} е върнат в пълен комплект, в състоянието, в което е доставен.",
        "HU": "A(z) {product} termék hiánytalanul, a kézbesítéskori állapotban érkezett vissza.",
    },
}


def built_in(country: str = "RO") -> list[Snippet]:
    """The snippets that are there from the start, in the language of a platform's country, else in Romanian.

    Their titles are labels, to be translated for the operator.
    """
    return [
        Snippet(SNIPPET_LABELS[name], texts.get(country, texts["RO"]), use)
        for use, table in ((SnippetUse.REFUSAL, _REFUSALS), (SnippetUse.DIAGNOSTIC, _DIAGNOSTICS))
        for name, texts in table.items()
    ]


def fill(snippet: Snippet, values: Mapping[str, Any]) -> str:
    """The text with what is known in its places; a place that nobody knows stays as it is written."""
    return _PLACE.sub(lambda place: str(values.get(place[1], place[0])), snippet.text)
