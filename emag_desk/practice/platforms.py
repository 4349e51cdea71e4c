"""The five marketplaces that the practice server plays, and what differs between them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from emag_desk.practice import words_bg, words_hu, words_ro
from emag_desk.practice.product_types import FASHION, GENERAL, ProductType
from emag_desk.practice.words import Words


@dataclass(frozen=True)
class VatRate:
    """One rate of `vat/read`: a fraction in thousandths, so that prices stay whole numbers (protocol §4.11)."""

    vat_id: int
    permille: int
    is_default: bool


@dataclass(frozen=True)
class Platform:
    """One marketplace: its path prefix, money, language and what it sells.

    `rate` turns a price in RON into the platform's currency. `step` is what gross prices are rounded to, in hundredths.
    VAT ids are assumed; eMAG's real ids differ per country and change with the law.
    """

    code: str
    country: str
    locale: str
    currency: str
    rate: Fraction
    step: int
    ean_prefix: str
    vat_rates: tuple[VatRate, ...]
    types: tuple[ProductType, ...]
    words: Words

    @property
    def vat(self) -> dict[int, VatRate]:
        """The rates by id."""
        return {rate.vat_id: rate for rate in self.vat_rates}


_RO_VAT = (VatRate(10, 210, True), VatRate(11, 110, False))
_BG_VAT = (VatRate(6, 200, True), VatRate(7, 90, False))
_HU_VAT = (VatRate(4, 270, True), VatRate(5, 180, False), VatRate(8, 50, False))

PLATFORMS: dict[str, Platform] = {
    platform.code: platform
    for platform in (
        Platform("emag-ro", "RO", "ro_RO", "RON", Fraction(1), 100, "594", _RO_VAT, GENERAL, words_ro.WORDS),
        Platform("emag-bg", "BG", "bg_BG", "EUR", Fraction(1, 5), 100, "380", _BG_VAT, GENERAL, words_bg.WORDS),
        Platform("emag-hu", "HU", "hu_HU", "HUF", Fraction(80), 100_000, "599", _HU_VAT, GENERAL, words_hu.WORDS),
        Platform("fd-ro", "RO", "ro_RO", "RON", Fraction(1), 100, "594", _RO_VAT, FASHION, words_ro.WORDS),
        Platform("fd-bg", "BG", "bg_BG", "EUR", Fraction(1, 5), 100, "380", _BG_VAT, FASHION, words_bg.WORDS),
    )
}

#: Values of `handling_time/read`, in days (protocol §4.11).
HANDLING_TIMES = (0, 1, 2, 3, 4, 5, 6, 7, 9, 14, 30, 60, 90)

#: The seller's warehouses; 1 is the default.
WAREHOUSES = (1, 2)
