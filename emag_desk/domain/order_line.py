"""One line of an order with its vouchers and deposits, and the vouchers of the whole order (protocol §4.13)."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from emag_desk.domain.tolerant import (
    Amount,
    Count,
    Flag,
    Moment,
    Price,
    Rate,
    Text,
    Tolerant,
    Whole,
    is_nothing,
    rate_of,
    rows_of,
    whole_of,
)


def _status(value: Any) -> Any:
    """What says nothing of its status is active."""
    return 1 if is_nothing(value) else whole_of(value)


Status = Annotated[int, BeforeValidator(_status)]


class VoucherSplit(Tolerant):
    """The part of a voucher that falls on a line, on the transport or on a deposit: net and VAT, both negative."""

    voucher_id: Whole = None
    value: Amount = Decimal(0)
    vat_value: Amount = Decimal(0)
    vat: Rate = None
    offered_by: Text = ""
    voucher_name: Text = ""


class OrderVoucher(Tolerant):
    """A voucher of the whole order: net and VAT, both negative. `status` 0: not valid, it takes nothing off."""

    id: Whole = None
    voucher_id: Whole = None
    voucher_name: Text = ""
    status: Status = 1
    sale_price: Amount = Decimal(0)
    sale_price_vat: Amount = Decimal(0)
    vat: Rate = None


Splits = Annotated[list[VoucherSplit], BeforeValidator(rows_of)]


class RecycleWarranty(Tolerant):
    """A deposit on packaging (SGR) that comes on top of the line's price. `sale_price` is net, of one container."""

    quantity: Whole = None
    sale_price: Amount = Decimal(0)
    vat_rate: Rate = None
    product_name: Text = ""
    recycle_warranty_voucher_split: Splits = Field(default_factory=list)


class OrderLine(Tolerant):
    """One line. `sale_price` is net, of one piece; `quantity` is what is left after stornos; `vat` a fraction."""

    id: Count = 0
    product_id: Text = ""
    mkt_id: Whole = None
    name: Text = ""
    part_number: Text = ""
    ext_part_number: Text = ""
    part_number_key: Text = ""
    status: Status = 1
    quantity: Count = 0
    initial_qty: Whole = None
    storno_qty: Count = 0
    sale_price: Amount = Decimal(0)
    original_price: Price = None
    vat: Annotated[Decimal, BeforeValidator(lambda value: rate_of(value) or Decimal(0))] = Decimal(0)
    currency: Text = ""
    retained_amount: Price = None
    reversible_vat_charging: Flag = False
    product_voucher_split: Splits = Field(default_factory=list)
    recycle_warranties: Annotated[list[RecycleWarranty], BeforeValidator(rows_of)] = Field(default_factory=list)
    serial_numbers: Text = ""
    created: Moment = None
    modified: Moment = None

    @property
    def active(self) -> bool:
        """Whether anything of it is still wanted."""
        return self.status != 0 and self.quantity > 0

    @property
    def code(self) -> str:
        """The seller's own part number, or the nearest thing to it."""
        return self.ext_part_number or self.part_number or self.part_number_key
