"""One offer as the practice marketplace keeps it. Prices are net and counted in ten-thousandths, so they are exact."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

END_OF_LIFE = 2


class Value(NamedTuple):
    """One value of a characteristic; `tag` where the characteristic has tags."""

    id: int
    value: str
    tag: str = ""


class Image(NamedTuple):
    """One picture: 1 is the main one, 2 a secondary one, 0 another."""

    url: str
    display_type: int = 0


@dataclass(frozen=True, slots=True)
class Documentation:
    """What describes the product rather than the sale of it.

    `more` holds what is only kept and told again: `url`, `source_language`, `manufacturer`, `green_tax`, ...
    """

    name: str
    part_number: str
    part_number_key: str | None
    eans: tuple[str, ...]
    brand: str
    category_id: int | None
    description: str
    images: tuple[Image, ...]
    characteristics: tuple[Value, ...]
    family: dict[str, Any] | None
    warranty: int
    owned: bool
    errors: tuple[str, ...] = ()
    more: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Offer:
    """The state of one offer. `stock` and `handling_time` are by warehouse id; `reserved` are unacknowledged pieces."""

    id: int
    documentation: Documentation
    status: int
    validation: int
    translation: int
    offer_validation: int
    sale_price: int
    min_sale_price: int
    max_sale_price: int
    recommended_price: int
    best_price: int
    sellers: int
    rank: int | None
    stock: dict[int, int]
    handling_time: dict[int, int]
    reserved: int
    vat_id: int
    emag_club: int
    currency_type: str = ""

    @property
    def general_stock(self) -> int:
        """All pieces in all warehouses."""
        return sum(self.stock.values())

    @property
    def estimated_stock(self) -> int:
        """Pieces less those in unacknowledged orders."""
        return max(self.general_stock - self.reserved, 0)

    def copy(self) -> Offer:
        """An offer that can be changed without changing this one."""
        return replace(self, stock=dict(self.stock), handling_time=dict(self.handling_time))

    def values(self) -> dict[str, str]:
        """The state as flat texts for the ledger: `sale_price`, `stock:1`, ..."""
        found = {name: price_text(getattr(self, name)) for name in PRICES}
        found |= {f"stock:{warehouse}": str(pieces) for warehouse, pieces in self.stock.items()}
        found |= {f"handling_time:{warehouse}": str(days) for warehouse, days in self.handling_time.items()}
        found |= {name: str(getattr(self, name)) for name in ("status", "vat_id", "emag_club")}
        found["name"] = self.documentation.name
        found["part_number"] = self.documentation.part_number
        return found

    def settle_market(self) -> None:
        """Work out what a new price does to the buy button and to eMAG's verdict on the price (assumed rules)."""
        if self.sale_price <= self.best_price or self.sellers <= 1:
            self.best_price = self.sale_price
            self.rank = 1 if self.rank is not None else None
        elif self.rank == 1:
            self.rank = min(2, self.sellers)
        if self.offer_validation == 2 and self.sale_price <= 2 * self.best_price:
            self.offer_validation = 1


PRICES = ("sale_price", "min_sale_price", "max_sale_price", "recommended_price")


def price_text(units: int) -> str:
    """Ten-thousandths as a text with two to four decimals: `83.1933`, `12.30`."""
    whole, rest = divmod(units, 10_000)
    return f"{whole}.{f'{rest:04d}'.rstrip('0'):0<2}"
