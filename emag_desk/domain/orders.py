"""An order as eMAG tells it (`order/read`, protocol §4.13), tolerant of every type it has been seen with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AliasChoices, BeforeValidator, Field

from emag_desk.domain.order_line import OrderLine, OrderVoucher, RecycleWarranty, Splits, VoucherSplit
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
    Amount,
    Flag,
    Moment,
    Price,
    Text,
    Tolerant,
    Whole,
    object_of,
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


def _reason(value: Any) -> Any:
    """`null`, `{"id": 33, "name": ...}`, `{"id": null, ...}`, `33` and `"33"` alike."""
    value = object_of(value)
    return value if isinstance(value, Mapping) else {"id": value}


def _enforced(value: Any) -> Any:
    """`null` (and nothing at all) means free choice; an empty list, of whatever shape, that nobody may choose."""
    if value is None or value == "":
        return None
    items = list(value.values()) if isinstance(value, Mapping) and "account_id" not in value else value
    items = items if isinstance(items, list) else [items]
    numbers = (item.get("account_id", item.get("id")) if isinstance(item, Mapping) else item for item in items)
    return tuple(number for number in map(whole_of, numbers) if number is not None)


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
    details: Annotated[OrderDetails, BeforeValidator(object_of)] = Field(default_factory=OrderDetails)
    observation: Text = ""
    is_complete: Flag = False
    cashed_co: Price = None
    cashed_cod: Price = None
    refunded_amount: Price = None
    refund_status: Text = ""
    shipping_tax: Amount = Decimal(0)
    shipping_tax_voucher_split: Splits = Field(default_factory=list)
    vouchers: Annotated[list[OrderVoucher], BeforeValidator(rows_of)] = Field(default_factory=list)
    products: Annotated[list[OrderLine], BeforeValidator(rows_of)] = Field(default_factory=list)
    customer: Annotated[Customer, BeforeValidator(object_of)] = Field(default_factory=Customer)
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
