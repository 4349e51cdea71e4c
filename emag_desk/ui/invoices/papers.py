"""One row of the invoices tab: an invoice of eMAG, one of ours, or an order that has none."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import NamedTuple

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.commands import END_STATES
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.invoice_row import CATEGORY_LABELS, InvoiceRow, Source
from emag_desk.domain.invoice_totals import Total, by_month
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.own_invoices import INVOICE_KIND_LABELS, InvoiceKind
from emag_desk.domain.payments import PaymentStatus


class PaperKind(IntEnum):
    """What a row is. The value stands in the last two bits of its number."""

    EMAG = 0
    CUSTOMER = 1
    MINE = 2
    ORDER = 3


class Placed(StrEnum):
    """Whether the customer has an invoice of ours."""

    NO = "no"
    UNDER_WAY = "under_way"
    REFUSED = "refused"
    YES = "yes"


PLACED_LABELS = {
    Placed.NO: "Not on the order",
    Placed.UNDER_WAY: "On its way",
    Placed.REFUSED: "Refused",
    Placed.YES: "On the order",
}
#: What a row of the folder of orders is, in the column that names the kind of an invoice.
MISSING_LABEL = "No invoice"
#: Under this the categories of ours stand beside those of eMAG.
OWN_CATEGORIES = {kind.value: label for kind, label in INVOICE_KIND_LABELS.items()}


class Paper(NamedTuple):
    """What the table shows of it. `row` is `number_of` the kind and the number that the cache or the outbox has for it.

    `id` is the order's number for ours and for orders, 0 for eMAG's: what is under way for an order lies over these.
    Sums are in `currency`, as they count: below 0 for a storno. `left` is what is still owed of one of ours, `status`
    where its money is. `origin` is where all this comes from.
    """

    row: int
    account: str
    id: int
    kind: PaperKind
    category: str
    number: str
    date: dt.date | None
    due: dt.date | None
    order_id: int | None
    party: str
    net: Decimal | None
    vat: Decimal | None
    gross: Decimal
    currency: str
    reversal_for: str
    status: PaymentStatus | None
    left: Decimal | None
    placed: Placed | None
    read_at: dt.datetime | None
    origin: InvoiceRow | InvoiceRecord | OrderRow

    @property
    def mine(self) -> InvoiceRecord | None:
        """The record of one of ours."""
        return self.origin if isinstance(self.origin, InvoiceRecord) else None

    @property
    def order(self) -> OrderRow | None:
        """The order of one that has no invoice."""
        return self.origin if isinstance(self.origin, OrderRow) else None

    @property
    def told(self) -> InvoiceRow | None:
        """What eMAG told of one of its own."""
        return self.origin if isinstance(self.origin, InvoiceRow) else None


def number_of(kind: PaperKind, number: int) -> int:
    """One number for rows of all kinds."""
    return number << 2 | kind


def kind_of(row: int) -> tuple[PaperKind, int]:
    """The kind of a row, and the number that it has among its kind."""
    return PaperKind(row & 3), row >> 2


def of_invoice(row: InvoiceRow) -> Paper:
    """An invoice of eMAG."""
    kind = PaperKind.EMAG if row.source is Source.EMAG else PaperKind.CUSTOMER
    return Paper(
        row=number_of(kind, row.row),
        account=row.account,
        id=0,
        kind=kind,
        category=row.category,
        number=row.number,
        date=row.date,
        due=row.due if row.due != row.date else None,
        order_id=row.order_id,
        party=row.party,
        net=row.net,
        vat=row.vat,
        gross=row.gross,
        currency=row.currency,
        reversal_for=row.reversal_for,
        status=None,
        left=None,
        placed=None,
        read_at=row.read_at,
        origin=row,
    )


def of_record(record: InvoiceRecord, today: dt.date) -> Paper:
    """One of ours as it stands on a day."""
    invoice = record.invoice
    is_sale = invoice.kind is InvoiceKind.SALES
    return Paper(
        row=number_of(PaperKind.MINE, record.id),
        account=invoice.account,
        id=invoice.order_id,
        kind=PaperKind.MINE,
        category=invoice.kind.value,
        number=record.number,
        date=invoice.issued,
        due=invoice.due if is_sale else None,
        order_id=invoice.order_id,
        party=invoice.customer.name,
        net=invoice.net,
        vat=invoice.vat,
        gross=invoice.gross,
        currency=invoice.currency,
        reversal_for=invoice.reversal_for,
        status=record.payment(today) if is_sale else None,
        left=record.left if is_sale else None,
        placed=placed_of(record),
        read_at=None,
        origin=record,
    )


def placed_of(record: InvoiceRecord) -> Placed:
    """Whether the customer has it."""
    if record.on_the_order:
        return Placed.YES
    if record.busy:
        return Placed.UNDER_WAY
    asked = [state for state in (record.told, record.attached) if state is not None and state in END_STATES]
    return Placed.REFUSED if asked else Placed.NO


def of_order(order: OrderRow) -> Paper:
    """An order that waits for an invoice. Its sums are those of the order; its day is that on which it ended."""
    ended = order.finalized_at or order.created
    return Paper(
        row=number_of(PaperKind.ORDER, order.row),
        account=order.account,
        id=order.id,
        kind=PaperKind.ORDER,
        category="",
        number="",
        date=ended.astimezone(BUCHAREST).date() if ended else None,
        due=None,
        order_id=order.id,
        party=order.customer,
        net=None,
        vat=None,
        gross=order.total,
        currency=order.currency,
        reversal_for="",
        status=None,
        left=None,
        placed=None,
        read_at=order.read_at,
        origin=order,
    )


def paper_label(paper: Paper) -> str:
    """What kind of invoice it is, as an English label; what eMAG calls it where we have no word."""
    if paper.kind is PaperKind.ORDER:
        return MISSING_LABEL
    if paper.kind is PaperKind.MINE:
        return INVOICE_KIND_LABELS[InvoiceKind(paper.category)]
    told = paper.told
    return category_label(paper.category, told.name if told else "")


def category_label(category: str, name: str = "") -> str:
    """A category as an English label."""
    known = OWN_CATEGORIES.get(category) or CATEGORY_LABELS.get(category)
    return known or name or category


def own_totals(papers: list[Paper]) -> list[Total]:
    """What ours come to per month, kind and currency."""
    rows = [
        InvoiceRow(
            row=paper.row,
            account=paper.account,
            source=Source.CUSTOMER,
            category=paper.category,
            name="",
            number=paper.number,
            date=paper.date,
            due=paper.due,
            storno=paper.category == InvoiceKind.CREDIT_NOTE,
            reversal_for=paper.reversal_for,
            order_id=paper.order_id,
            party=paper.party,
            lines=0,
            net=paper.net or Decimal(0),
            vat=paper.vat or Decimal(0),
            gross=paper.gross,
            currency=paper.currency,
            read_at=dt.datetime.min.replace(tzinfo=dt.UTC),
        )
        for paper in papers
    ]
    return by_month(rows)
