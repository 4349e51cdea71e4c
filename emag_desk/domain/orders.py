"""An order as eMAG tells it (`order/read`, protocol §4.13), tolerant of every type it has been seen with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AliasChoices, BeforeValidator, Field

from emag_desk.domain.order_words import (
    PAYMENT_LABELS,
    STATUS_LABELS,
    TYPE_LABELS,
    AttachmentType,
    OrderStatus,
    OrderType,
    PaymentMode,
)
from emag_desk.domain.tolerant import (
    Flag,
    Moment,
    Price,
    Text,
    Tolerant,
    Whole,
    decimal_of,
    is_nothing,
    rows_of,
    whole_of,
)

__all__ = [
    "PAYMENT_LABELS",
    "STATUS_LABELS",
    "TYPE_LABELS",
    "Attachment",
    "Customer",
    "Order",
    "OrderDetails",
    "OrderLine",
    "OrderStatus",
    "OrderType",
    "OrderVoucher",
    "PaymentMode",
    "Reason",
    "RecycleWarranty",
    "VoucherSplit",
]


def _amount(value: Any) -> Any:
    """Money that is not there is 0."""
    amount = decimal_of(value)
    return Decimal(0) if amount is None else amount


def _count(value: Any) -> Any:
    return 0 if (number := whole_of(value)) is None else number


def _rate(value: Any) -> Any:
    """A VAT rate as a fraction; eMAG's own are, but some of its answers have percents (`21`, `"19.00"`)."""
    rate = decimal_of(value)
    if isinstance(rate, Decimal) and rate.is_finite() and rate >= 1:
        return rate / 100
    return rate


def _object(value: Any) -> Any:
    """An optional object; nothing of any kind -> an object without anything in it."""
    return {} if is_nothing(value) or value == [""] else value


def _reason(value: Any) -> Any:
    """`null`, `{"id": 33, "name": ...}`, `{"id": null, ...}`, `33` and `"33"` alike."""
    if is_nothing(value) or isinstance(value, Mapping):
        return _object(value)
    return {"id": value}


def _enforced(value: Any) -> Any:
    """`null` (and nothing at all) means free choice; an empty list, of whatever shape, that nobody may choose."""
    if value is None or value == "":
        return None
    items = list(value.values()) if isinstance(value, Mapping) and "account_id" not in value else value
    items = items if isinstance(items, list) else [items]
    numbers = (item.get("account_id", item.get("id")) if isinstance(item, Mapping) else item for item in items)
    return tuple(number for number in map(whole_of, numbers) if number is not None)


Amount = Annotated[Decimal, BeforeValidator(_amount)]
Count = Annotated[int, BeforeValidator(_count)]
Rate = Annotated[Decimal | None, BeforeValidator(_rate)]


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
    status: Annotated[int, BeforeValidator(lambda value: 1 if is_nothing(value) else whole_of(value))] = 1
    sale_price: Amount = Decimal(0)
    sale_price_vat: Amount = Decimal(0)
    vat: Rate = None


_Splits = Annotated[list[VoucherSplit], BeforeValidator(rows_of)]


class RecycleWarranty(Tolerant):
    """A deposit on packaging (SGR) that comes on top of the line's price. `sale_price` is net, of one container."""

    quantity: Whole = None
    sale_price: Amount = Decimal(0)
    vat_rate: Rate = None
    product_name: Text = ""
    recycle_warranty_voucher_split: _Splits = Field(default_factory=list)


class OrderLine(Tolerant):
    """One line. `sale_price` is net, of one piece; `quantity` is what is left after stornos; `vat` a fraction."""

    id: Whole = None
    product_id: Text = ""
    mkt_id: Whole = None
    name: Text = ""
    part_number: Text = ""
    ext_part_number: Text = ""
    part_number_key: Text = ""
    status: Annotated[int, BeforeValidator(lambda value: 1 if is_nothing(value) else whole_of(value))] = 1
    quantity: Count = 0
    initial_qty: Whole = None
    storno_qty: Count = 0
    sale_price: Amount = Decimal(0)
    original_price: Price = None
    vat: Annotated[Decimal, BeforeValidator(lambda value: _rate(value) or Decimal(0))] = Decimal(0)
    currency: Text = ""
    retained_amount: Price = None
    reversible_vat_charging: Flag = False
    product_voucher_split: _Splits = Field(default_factory=list)
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


class Customer(Tolerant):
    """Who ordered, whom to bill and where to deliver. `email` is a hash or a relay, never the real address."""

    id: Whole = None
    mkt_id: Whole = None
    name: Text = ""
    email: Text = ""
    company: Text = ""
    gender: Text = ""
    code: Text = ""
    registration_number: Text = ""
    bank: Text = ""
    iban: Text = ""
    fax: Text = ""
    legal_entity: Flag = False
    is_vat_payer: Flag = False
    phone_1: Text = ""
    phone_2: Text = ""
    phone_3: Text = ""
    liable_person: Text = ""
    billing_name: Text = ""
    billing_phone: Text = ""
    billing_country: Text = ""
    billing_suburb: Text = ""
    billing_city: Text = ""
    billing_locality_id: Whole = None
    billing_street: Text = ""
    billing_postal_code: Text = ""
    shipping_country: Text = ""
    shipping_suburb: Text = ""
    shipping_city: Text = ""
    shipping_locality_id: Whole = None
    shipping_street: Text = ""
    shipping_postal_code: Text = ""
    shipping_contact: Text = ""
    shipping_phone: Text = ""

    @property
    def phone(self) -> str:
        """Whom the courier calls."""
        phones = (self.shipping_phone, self.phone_1, self.phone_2, self.phone_3, self.billing_phone)
        return next((phone for phone in phones if phone.strip()), "")


class OrderDetails(Tolerant):
    """Where the parcel waits for the customer: a locker, or a courier's office."""

    locker_id: Text = ""
    locker_name: Text = ""
    locker_delivery_eligible: Flag = False
    courier_external_office_id: Text = ""


class Attachment(Tolerant):
    """A document of an order, by its public address."""

    name: Text = ""
    url: Text = ""
    type: Whole = None
    visibility: Text = ""
    force_download: Flag = False


class Reason(Tolerant):
    """Why an order was cancelled, see `cancellation_reasons`."""

    id: Whole = None
    name: Text = ""


class Order(Tolerant):
    """One order; unknown keys are kept. Times are aware, in UTC.

    Prices of lines are net, `shipping_tax` has its VAT in it: see `order_money`. `enforced_vendor_courier_accounts` is
    None when the courier is free to choose, else the accounts to choose from; empty: no AWB can be issued here.
    """

    id: Annotated[int, BeforeValidator(whole_of)]
    status: Annotated[int, BeforeValidator(whole_of)]
    type: Annotated[int, BeforeValidator(lambda value: whole_of(value) or int(OrderType.BY_SELLER))] = 3
    vendor_name: Text = ""
    parent_id: Whole = None
    date: Moment = None
    created: Moment = None
    modified: Moment = None
    payment_mode: Text = ""
    payment_mode_id: Whole = None
    detailed_payment_method: Text = ""
    payment_status: Whole = None
    delivery_mode: Text = ""
    delivery_payment_mode: Text = ""
    details: Annotated[OrderDetails, BeforeValidator(_object)] = Field(default_factory=OrderDetails)
    observation: Text = ""
    is_complete: Flag = False
    cashed_co: Price = None
    cashed_cod: Price = None
    refunded_amount: Price = None
    refund_status: Text = ""
    shipping_tax: Amount = Decimal(0)
    shipping_tax_voucher_split: _Splits = Field(default_factory=list)
    vouchers: Annotated[list[OrderVoucher], BeforeValidator(rows_of)] = Field(default_factory=list)
    products: Annotated[list[OrderLine], BeforeValidator(rows_of)] = Field(default_factory=list)
    customer: Annotated[Customer, BeforeValidator(_object)] = Field(default_factory=Customer)
    attachments: Annotated[list[Attachment], BeforeValidator(rows_of)] = Field(default_factory=list)
    proforms: Annotated[list[Any], BeforeValidator(rows_of)] = Field(default_factory=list)
    cancellation_request: Any = None
    reason_cancellation: Annotated[Reason, BeforeValidator(_reason)] = Field(
        default_factory=Reason, validation_alias=AliasChoices("reason_cancellation", "cancellation_reason")
    )
    has_editable_products: Flag = False
    late_shipment: Flag = False
    maximum_date_for_shipment: Moment = None
    finalization_date: Moment = None
    emag_club: Flag = False
    weekend_delivery: Flag = False
    flags: Annotated[list[Any], BeforeValidator(rows_of)] = Field(default_factory=list)
    is_storno: Flag = False
    enforced_vendor_courier_accounts: Annotated[tuple[int, ...] | None, BeforeValidator(_enforced)] = None

    @property
    def lines(self) -> list[OrderLine]:
        """The lines of which anything is still wanted."""
        return [line for line in self.products if line.active]

    @property
    def units(self) -> int:
        """How many pieces are still wanted."""
        return sum(line.quantity for line in self.lines)

    @property
    def currency(self) -> str:
        """The currency of its prices (ISO 4217), empty when no line says it."""
        return next((line.currency for line in self.products if line.currency), "")

    @property
    def ordered_at(self) -> datetime | None:
        """When the customer ordered."""
        return self.date or self.created

    @property
    def finalized_at(self) -> datetime | None:
        """When it was finalized: the windows of storno and taking back run from here."""
        return self.finalization_date

    @property
    def is_cash(self) -> bool:
        """Whether the customer pays at the door."""
        return self.payment_mode_id == PaymentMode.CASH

    @property
    def is_locker(self) -> bool:
        """Whether it goes to a locker."""
        return bool(self.details.locker_id)

    @property
    def is_office(self) -> bool:
        """Whether the customer fetches it at an office of the courier."""
        return not self.is_locker and bool(self.details.courier_external_office_id)

    @property
    def cancellation_wanted(self) -> bool:
        """Whether the customer has asked to cancel."""
        return str(self.cancellation_request) not in ("None", "", "0", "False", "[]", "{}")

    @property
    def has_invoice(self) -> bool:
        """Whether an invoice of the seller is attached."""
        return any(document.type == AttachmentType.INVOICE and document.url for document in self.attachments)
