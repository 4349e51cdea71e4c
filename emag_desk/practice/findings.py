"""What the practice marketplace says about a product that a seller sends: one finding per broken rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from emag_desk.practice.numbers import whole

if TYPE_CHECKING:
    from emag_desk.practice.known_products import KnownProduct
    from emag_desk.practice.market import Market
    from emag_desk.practice.offer import Offer
    from emag_desk.practice.templates import Template


class Use(StrEnum):
    """What a `product_offer/save` of one product amounts to (protocol §4.1)."""

    DRAFT = "draft"
    NEW = "new"
    ATTACH = "attach"
    UPDATE = "update"


@dataclass(frozen=True)
class Finding:
    """One complaint. `field` is `name`, `ean`, `characteristic:5401`, `characteristic:6506:original`, ...

    `refuses`: nothing is saved. Otherwise it is a remark on a product that is saved. `later` is how eMAG's people say
    it when they reject the documentation; empty when they do not.
    """

    field: str
    text: str
    refuses: bool = True
    later: str = ""
    rule: str = ""


@dataclass(frozen=True)
class Verdict:
    """What becomes of one product. `messages` is what the answer carries for it; `findings` is everything found."""

    saved: bool
    messages: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    use: Use = Use.UPDATE

    @property
    def refusals(self) -> tuple[str, ...]:
        """Why it is not saved, without the product's id."""
        return tuple(one.text for one in self.findings if one.refuses)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is remarked, without the product's id."""
        return tuple(one.text for one in self.findings if not one.refuses)


@dataclass(frozen=True)
class Submission:
    """One product as it was sent, with what the marketplace knows about it.

    `before` is the seller's offer of that id, `known` the product of eMAG's catalogue that the offer goes to,
    `template` that of the product's category, and `owned` whether its documentation is the seller's to change.
    """

    market: Market
    offer_id: int
    item: dict[str, Any]
    use: Use
    before: Offer | None = None
    known: KnownProduct | None = None
    template: Template | None = None
    owned: bool = True
    eans: tuple[str, ...] = field(default=())

    @property
    def key(self) -> str:
        """The part number key (PNK) that was sent."""
        return str(self.item.get("part_number_key") or "")

    @property
    def fresh(self) -> bool:
        """Whether the documentation of a new product is looked at as a whole."""
        return self.use is Use.NEW

    @property
    def documented(self) -> bool:
        """Whether its documentation is taken, so that it is worth checking."""
        return self.owned and self.use is not Use.ATTACH

    @property
    def category_id(self) -> int | None:
        """The category of the product, sent or known."""
        sent = whole(self.item.get("category_id"))
        if sent is not None:
            return sent
        return self.before.documentation.category_id if self.before else None

    def has(self, name: str) -> bool:
        """Whether a field was sent with something in it, or a draft holds it already."""
        if not blank(self.item.get(name)):
            return True
        return self.before is not None and not blank(held(self.before, name))


Rule = Callable[[Submission], Iterable[Finding]]


def blank(value: Any) -> bool:
    """Whether a value counts as not sent."""
    return value is None or value == "" or value == []


def held(offer: Offer, name: str) -> Any:
    """What an offer holds of a field that a first save must bring."""
    described = offer.documentation
    match name:
        case "name" | "brand" | "part_number" | "category_id":
            return getattr(described, name)
        case "ean":
            return list(described.eans)
        case "sale_price" | "min_sale_price" | "max_sale_price":
            return getattr(offer, name) or None
        case "warranty":
            return described.warranty or None
        case _:
            return None


def part_number_of(item: dict[str, Any]) -> str:
    """Spaces, commas and semicolons are stripped (protocol §4.1)."""
    return "".join(letter for letter in str(item.get("part_number") or "") if letter not in " ,;")


def eans_of(item: dict[str, Any]) -> tuple[str, ...]:
    """The EANs that were sent, as texts."""
    value = item.get("ean")
    if blank(value):
        return ()
    return tuple(str(code) for code in value) if isinstance(value, list) else (str(value),)
