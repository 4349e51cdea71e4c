"""What is left of a sale: price less eMAG's commission, what the product costs and what shipping it costs.

Everything is net (without VAT) and in one currency; the commission is a percentage of the net price (assumed: the
estimate calls it a value only, protocol §4.9).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from emag_desk.domain.money import CENT, PLACES

_HUNDRED = Decimal(100)
_TENTH = Decimal("0.1")


@dataclass(frozen=True)
class Margin:
    """What one piece brings. `percent` is of the price; `on_cost` of what was spent, None where nothing was.

    `break_even` is the price at which nothing is left and nothing lost; None when the commission eats any price.
    """

    commission: Decimal
    left: Decimal
    percent: Decimal
    on_cost: Decimal | None
    break_even: Decimal | None

    @property
    def loses(self) -> bool:
        """Whether a sale costs more than it brings."""
        return self.left < 0


def margin(price: Decimal, commission_percent: Decimal, cost: Decimal, shipping: Decimal = Decimal(0)) -> Margin | None:
    """The margin of one piece at a net price; None for a price that is none.

    `left` and `commission` are rounded to a hundredth, percentages to a tenth.
    """
    if price <= 0:
        return None
    exact = price * commission_percent / _HUNDRED
    left = price - exact - cost - shipping
    spent = cost + shipping
    return Margin(
        commission=exact.quantize(CENT, ROUND_HALF_UP),
        left=left.quantize(CENT, ROUND_HALF_UP),
        percent=(left / price * _HUNDRED).quantize(_TENTH, ROUND_HALF_UP),
        on_cost=(left / spent * _HUNDRED).quantize(_TENTH, ROUND_HALF_UP) if spent > 0 else None,
        break_even=break_even(commission_percent, cost, shipping),
    )


def break_even(commission_percent: Decimal, cost: Decimal, shipping: Decimal = Decimal(0)) -> Decimal | None:
    """The lowest net price, with eMAG's four decimals, at which nothing is lost; None when there is none."""
    return price_for(Decimal(0), commission_percent, cost, shipping)


def price_for(
    percent: Decimal, commission_percent: Decimal, cost: Decimal, shipping: Decimal = Decimal(0)
) -> Decimal | None:
    """The lowest net price that leaves so many percent of itself; None when commission and margin eat it up."""
    share = _HUNDRED - commission_percent - percent
    if share <= 0:
        return None
    return ((cost + shipping) * _HUNDRED / share).quantize(PLACES, ROUND_CEILING)
