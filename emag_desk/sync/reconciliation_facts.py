"""Collects what reconciliation looks at: each order with its AWBs, invoices and returns, as far as they are known here.

Nothing is asked of eMAG. What was never read, and what cannot be known, stays None, so that nothing is claimed of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from pydantic import ValidationError

from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.money import CENT
from emag_desk.domain.order_money import Part, totals
from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.domain.reconciliation_facts import AwbFact, InvoiceFact, OrderFacts, ReturnFact
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.store.reader import CacheReader
from emag_desk.store.shelf import number_of

Key = tuple[str, int]
_ZERO = Decimal(0)


@dataclass(frozen=True)
class Written:
    """What is written down here and nowhere else, by account and order: AWBs with what they collect, own invoices.

    `cod` is what each AWB's command asked the courier to collect, by the command's number. `percent` is eMAG's
    commission on offers, by account and offer, as far as it was asked.
    """

    awbs: Mapping[Key, Sequence[Awb]] = field(default_factory=dict)
    cod: Mapping[int, Decimal] = field(default_factory=dict)
    invoices: Mapping[Key, Sequence[OwnInvoice]] = field(default_factory=dict)
    percent: Mapping[Key, Decimal] = field(default_factory=dict)


def facts_of(reader: CacheReader, numbers: Sequence[int], written: Written) -> Iterator[OrderFacts]:
    """The facts of the orders with these row numbers. Blocking: on a worker."""
    rows = reader.orders.rows(numbers)
    keys = [(row.account, row.id) for row in rows]
    documents = reader.orders.documents(numbers)
    told, returned = reader.invoices.of_orders(keys), reader.returns.of_orders(keys)
    read_since = {account: reader.invoices.read_since(account) for account in {row.account for row in rows}}
    for row in rows:
        key = (row.account, row.id)
        order = _order(documents.get(row.row))
        mine = [
            InvoiceFact(one.number, one.gross, one.reversal_for) for one in written.invoices.get(key, ()) if one.number
        ]
        emags = [InvoiceFact(one.number, one.gross, one.reversal_for, by_emag=True) for one in told.get(key, ())]
        invoices: tuple[InvoiceFact, ...] | None = (*mine, *emags)
        if not invoices and not _was_read(row, read_since[row.account]):
            invoices = None
        initial = None if order is None else _initial(order, row.currency)
        yield OrderFacts(
            account=row.account,
            order_id=row.id,
            type=row.type,
            status=row.status,
            payment=row.payment,
            currency=row.currency,
            total=row.total.quantize(CENT),
            initial=initial,
            ended=_day(row.finalized_at),
            cashed=order.cashed_cod if order else None,
            refunded=order.refunded_amount if order else None,
            attached=row.invoice,
            awbs=_awbs(written.awbs.get(key, ()), written.cod) if initial is not None else (),
            invoices=invoices,
            returns=tuple(_return(one) for one in returned.get(key, ())),
            commission=_commission(order, row, written.percent),
        )


def _order(document: Mapping[str, object] | None) -> Order | None:
    try:
        return Order.model_validate(document) if document else None
    except ValidationError:  # kept by an older version that understood it
        return None


def _initial(order: Order, currency: str) -> Decimal | None:
    """What it came to before anything was given back; None where vouchers changed with that in an unknown way."""
    told = totals(order, order.currency or currency)
    back = [line for line in order.products if line.storno_qty > 0]
    if not back:
        return told.gross
    if told.vouchers or any(line.product_voucher_split for line in order.products) or order.vouchers:
        return None
    return totals(_as_sent(order), order.currency or currency).gross


def _as_sent(order: Order) -> Order:
    """With the pieces that were given back since."""
    return order.model_copy(update={"products": [_whole(line) for line in order.products]})


def _whole(line: OrderLine) -> OrderLine:
    if line.storno_qty <= 0:
        return line
    left = line.quantity if line.active else 0
    return line.model_copy(update={"quantity": left + line.storno_qty, "status": 1})


def _awbs(awbs: Iterable[Awb], cod: Mapping[int, Decimal]) -> tuple[AwbFact, ...]:
    """One for each reservation: its parcels share what is collected."""
    by_reservation: dict[int, Awb] = {}
    for awb in awbs:
        by_reservation.setdefault(awb.reservation_id, awb)
    return tuple(
        AwbFact(awb.number or str(awb.reservation_id), cod.get(awb.command_id) if awb.command_id else None)
        for awb in by_reservation.values()
    )


def _return(row: ReturnRow) -> ReturnFact:
    done = row.status_at or row.deadline or row.date if row.status == ReturnStatus.FINALIZED else None
    refund = None if row.refund is None else row.refund.quantize(CENT)
    return ReturnFact(row.id, refund, _day(done))


def _was_read(row: OrderRow, since: date | None) -> bool:
    """Whether an invoice that eMAG wrote for this order would be here."""
    ended = _day(row.finalized_at)
    return since is not None and ended is not None and since <= ended


def _commission(order: Order | None, row: OrderRow, percent: Mapping[Key, Decimal]) -> Decimal | None:
    """eMAG's commission on what was sent, as estimated: a percentage of each line's net price.

    None where one of them is not known.
    """
    if order is None or row.status not in (OrderStatus.FINALIZED, OrderStatus.RETURNED):
        return None
    taken = _ZERO
    lines: dict[int | None, OrderLine] = {line.id: line for line in order.products}
    entries = totals(_as_sent(order), row.currency).entries
    goods = [entry for entry in entries if entry.part is Part.GOODS]
    for entry in goods:
        line = lines.get(entry.line)
        offer = number_of(line.product_id) if line else None
        known = None if offer is None else percent.get((row.account, offer))
        if known is None:
            return None
        taken += entry.net * known / 100
    return taken.quantize(CENT) if goods else None


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone(BUCHAREST).date()
