"""A return as eMAG tells it (`rma/read`, protocol §4.15), tolerant of every type it has been seen with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AliasChoices, BeforeValidator, Field

from emag_desk.domain.order_words import OrderType
from emag_desk.domain.return_transitions import deadline_of
from emag_desk.domain.tolerant import (
    Amount,
    Count,
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


def _first(value: Any) -> Any:
    """An optional object that may also come as a list of them: the first one that is one."""
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, Mapping)), None)
    return object_of(value) if isinstance(value, Mapping) else {}


def _reservations(value: Any) -> Any:
    """`[{"reservation_id": 7}]`, `[7]`, `7` and nothing of any kind alike; 0 is none."""
    told = (one.get("reservation_id") if isinstance(one, Mapping) else one for one in rows_of(value))
    return tuple(number for number in map(whole_of, told) if number)


class ReturnLine(Tolerant):
    """One product that comes back. `refund_value` is gross, of all pieces of the line; None: nothing is told."""

    id: Count = 0
    product_emag_id: Whole = None
    product_id: Text = ""
    quantity: Count = 0
    product_name: Text = ""
    return_reason: Whole = None
    observations: Text = ""
    diagnostic: Text = ""
    reject_reason: Text = ""
    refund_value: Price = None
    retained_amount: Price = None


class StatusEvent(Tolerant):
    """One entry of the history: what the return became, and when."""

    code: Text = ""
    event_date: Moment = None
    requests: Annotated[list[Any], BeforeValidator(rows_of)] = Field(default_factory=list)


class ExtraInfo(Tolerant):
    """What eMAG expects, and until when it wants the return finished."""

    maximum_finalization_date: Moment = None
    first_pickup_date: Moment = None
    estimated_product_pickup: Moment = None
    estimated_product_reception: Moment = None


class ReturnLocker(Tolerant):
    """The locker into which the customer puts it, if any."""

    locker_id: Text = ""
    locker_name: Text = ""


class Return(Tolerant):
    """One return; unknown keys are kept. Times are aware, in UTC; money is gross, in `currency`.

    `awbs` are reservation ids, for `awb/read`. `return_tax_value` is what the customer owes for sending refused goods
    back.
    """

    emag_id: Annotated[int, BeforeValidator(whole_of)]
    request_status: Annotated[int, BeforeValidator(whole_of)]
    order_id: Count = 0
    type: Annotated[int, BeforeValidator(lambda value: whole_of(value) or int(OrderType.BY_SELLER))] = 3
    return_parent_id: Whole = None
    is_full_fbe: Flag = False
    is_club: Flag = False
    is_fast: Flag = False
    customer_name: Text = ""
    customer_company: Text = ""
    customer_phone: Text = ""
    products: Annotated[list[ReturnLine], BeforeValidator(rows_of)] = Field(default_factory=list)
    awbs: Annotated[tuple[int, ...], BeforeValidator(_reservations)] = ()
    pickup_country: Text = ""
    pickup_suburb: Text = ""
    pickup_city: Text = ""
    pickup_address: Text = ""
    pickup_address_id: Text = ""
    pickup_zipcode: Text = ""
    pickup_locality_id: Whole = None
    pickup_date: Moment = None
    pickup_method: Whole = None
    return_type: Whole = None
    return_reason: Whole = None
    return_address_id: Text = ""
    return_address_snapshot: Any = None
    return_tax_value: Amount = Decimal(0)
    observations: Text = ""
    customer_account_iban: Text = ""
    customer_account_bank: Text = ""
    customer_account_beneficiary: Text = ""
    replacement_product_emag_id: Whole = None
    replacement_product_id: Text = ""
    replacement_product_name: Text = ""
    replacement_product_quantity: Count = 0
    date: Moment = None
    request_status_reason: Text = ""
    status_history: Annotated[list[StatusEvent], BeforeValidator(rows_of)] = Field(default_factory=list)
    request_history: Annotated[list[Any], BeforeValidator(rows_of)] = Field(default_factory=list)
    extra_info: Annotated[ExtraInfo, BeforeValidator(_first)] = Field(default_factory=ExtraInfo)
    locker: Annotated[ReturnLocker, BeforeValidator(_first)] = Field(default_factory=ReturnLocker)
    swap: Any = None
    currency: Annotated[Text, Field(validation_alias=AliasChoices("currency", "currency_code"))] = ""

    @property
    def id(self) -> int:
        """eMAG's number of it."""
        return self.emag_id

    @property
    def status(self) -> int:
        """A `ReturnStatus`."""
        return self.request_status

    @property
    def lines(self) -> list[ReturnLine]:
        """The products of which anything comes back."""
        return [line for line in self.products if line.quantity > 0]

    @property
    def units(self) -> int:
        """How many pieces come back."""
        return sum(line.quantity for line in self.products)

    @property
    def deadline(self) -> datetime | None:
        """Until when it must be finished (see `deadline_of`)."""
        return deadline_of(self.date, self.extra_info.maximum_finalization_date)

    @property
    def status_at(self) -> datetime | None:
        """When the status last changed, as far as eMAG tells."""
        return max((event.event_date for event in self.status_history if event.event_date), default=None)

    @property
    def reason(self) -> int | None:
        """The reason of the first product, else that of the whole return."""
        return next((line.return_reason for line in self.products if line.return_reason), self.return_reason)

    @property
    def refund(self) -> Decimal | None:
        """What all products give back, gross; None: nothing is told."""
        told = [line.refund_value for line in self.products if line.refund_value is not None]
        return sum(told, Decimal(0)) if told else None

    @property
    def product_names(self) -> str:
        """The products in one text, with their pieces where there are several."""
        return ", ".join(
            f"{line.quantity} x {line.product_name}" if line.quantity > 1 else line.product_name
            for line in self.products
        )
