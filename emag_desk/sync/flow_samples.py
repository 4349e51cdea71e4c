"""One sample of each step of the supported flows, made ready and checked from what is really there; nothing is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from emag_desk.api.pacing import Priority
from emag_desk.domain import attachments, erp_returns
from emag_desk.domain.accounts import PLATFORMS
from emag_desk.domain.cancellation_reasons import ErpReason
from emag_desk.domain.commands import OFFER, Command, State
from emag_desk.domain.erp_words import ErpReturnReason, next_erp_statuses
from emag_desk.domain.invoices import page_of
from emag_desk.domain.offers import Offer
from emag_desk.domain.order_body import cancel_body, erp_cancel_body, erp_refund_body
from emag_desk.domain.order_transitions import can_cancel, can_storno
from emag_desk.domain.order_words import OrderType
from emag_desk.domain.orders import Order
from emag_desk.domain.own_invoices import create_body
from emag_desk.domain.payments import payment_body
from emag_desk.domain.problems import Problem
from emag_desk.domain.return_body import save_body
from emag_desk.domain.return_plans import Told, filled, plan
from emag_desk.domain.return_transitions import next_statuses
from emag_desk.domain.returns import Return
from emag_desk.domain.storno import plan as storno_plan
from emag_desk.domain.storno import storno_body
from emag_desk.errors import DeskError, InputError, Sentence
from emag_desk.sync.push_plan import full_entity, missing_for_full

if TYPE_CHECKING:
    from emag_desk.sync.flow_trials import Trying

Sample = tuple[Sentence, Any]
_PAGE = 20
_OUT_OF_STOCK = 33
_WOULD = "Would send it for {what} {number}."


class NothingThereError(DeskError):
    """There is nothing of the kind that a step could be tried on."""


# Returns


async def return_move(trying: Trying) -> Sample:
    """The next status of a return that is open, as its dialog would fill it in."""
    currency = PLATFORMS[trying.account.platform].currency
    for document in await _rows(trying, "rma/read", {"type": int(OrderType.BY_SELLER)}):
        return_ = _understood(Return, document)
        moves = next_statuses(return_.status, return_.type) if return_ else ()
        if return_ is None or not moves:
            continue
        wanted = filled(return_, moves[0], Told("-", "-"), None, currency)
        if plan(return_, wanted, None, currency).stops:
            continue  # what only its order would tell, such as a refund
        return _would("the return", return_.emag_id), [save_body(document, wanted)]
    raise NothingThereError("There is no return that could be moved on.")


async def returns_read(trying: Trying) -> Sample:
    """The newest returns."""
    filters = {"type": int(OrderType.BY_SELLER)}
    rows = await _rows(trying, "rma/read", filters)
    return Sentence("{count} returns were read.", {"count": len(rows)}), filters


async def erp_return(trying: Trying) -> Sample:
    """A return of the first product of a finalized order."""
    for order, _ in await _orders(trying, 4):
        if not order.lines:
            continue
        item = erp_returns.ErpItem(erp_returns.offer_id_of(order.lines[0]), 1)
        wanted = erp_returns.ErpReturnWanted(order.id, ErpReturnReason.OTHER, "", (item,))
        _refuse(erp_returns.check(wanted, order))
        return _would("the order", order.id), erp_returns.create_body(wanted)
    raise NothingThereError("There is no finalized order of which something could come back.")


async def erp_return_move(trying: Trying) -> Sample:
    """The next status of a return that was created from here."""
    for row in reversed(await _erp_returns(trying)):
        found = await _record(trying, "rma/{id}", row["rma_id"])
        if moves := next_erp_statuses(str(found.get("status"))):
            return _would("the return", row["rma_id"]), erp_returns.update_body(row["rma_id"], moves[0])
    raise NothingThereError("Every return that was created from here has ended.")


async def erp_return_read(trying: Trying) -> Sample:
    """The last return that was created from here."""
    rma_id = (await _erp_returns(trying))[-1]["rma_id"]
    found = await _record(trying, "rma/{id}", rma_id)
    return Sentence("{number} was read: {status}.", {"number": rma_id, "status": found.get("status")}), None


# Cancellations


async def cancellation(trying: Trying) -> Sample:
    """The cancellation of an order that is under way."""
    order, document = await _cancellable(trying)
    return _would("the order", order.id), [cancel_body(document, _OUT_OF_STOCK)]


async def erp_cancellation(trying: Trying) -> Sample:
    """The same by the route of the ERP."""
    order, _ = await _cancellable(trying)
    currency = order.currency or PLATFORMS[trying.account.platform].currency
    body = erp_cancel_body(order.id, ErpReason.INVENTORY_UNAVAILABLE, "", Decimal(0), currency)
    return _would("the order", order.id), body


async def storno(trying: Trying) -> Sample:
    """One piece less of an order that was delivered."""
    for order, document in await _orders(trying, 4):
        if not order.lines or can_storno(order, trying.clock.now()):
            continue
        line = order.lines[0]
        fewer = storno_plan(order, {line.id: line.quantity - 1}, PLATFORMS[trying.account.platform].currency)
        if not any(problem.stops for problem in fewer.problems):
            return _would("the order", order.id), [storno_body(document, fewer)]
    raise NothingThereError("There is no order of which a piece could be given back now.")


async def erp_refund(trying: Trying) -> Sample:
    """The money of the last cancellation from here that has none yet."""
    rows = await trying.thread.run(trying.outbox.cancellations, trying.account.key)
    for row in reversed(rows):
        if not row["refund_id"]:
            money = Decimal(row["refund_amount"] or "0")
            body = erp_refund_body(row["cancellation_id"], money, row["currency"])
            return _would("the cancellation", row["cancellation_id"]), body
    raise NothingThereError("No order was cancelled from here whose money is still to be given back.")


# Invoices


async def attachment(trying: Trying) -> Sample:
    """The PDF of an invoice that was published, on its order."""
    for record in reversed(await trying.own_invoices.list([trying.account.key])):
        if record.url:
            wanted = attachments.AttachmentWanted(record.url, name=record.number)
            _refuse(attachments.check(wanted))
            body = attachments.entity(wanted, record.invoice.order_id, int(OrderType.BY_SELLER))
            return _would("the invoice", record.number), [body]
    raise NothingThereError("No invoice was written here whose PDF has a public address.")


async def erp_invoice(trying: Trying) -> Sample:
    """The invoice of a finalized order, without a number: none is used up."""
    for order, _ in await _orders(trying, 4):
        invoice, problems = await trying.own_invoices.plan(trying.account, order.id)
        if any(problem.key in ("company", "series") and problem.stops for problem in problems):
            _refuse(problems)
        if invoice is not None:
            return _would("the order", order.id), create_body(invoice)
    raise NothingThereError("There is no finalized order that has no invoice yet.")


async def erp_payment(trying: Trying) -> Sample:
    """What was paid of the last invoice that the ERP knows."""
    record = await _erp_invoice(trying)
    status, last = record.payment(trying.own_invoices.today), max((one.on for one in record.payments), default=None)
    return _would("the invoice", record.number), payment_body(record.invoice_id, status, record.paid, last)


async def erp_invoice_read(trying: Trying) -> Sample:
    """The last invoice that the ERP knows."""
    record = await _erp_invoice(trying)
    found = await _record(trying, "invoice/{id}", record.invoice_id)
    return Sentence("{number} was read: {status}.", {"number": record.number, "status": found.get("status")}), None


async def invoices_read(trying: Trying) -> Sample:
    """eMAG's newest invoices."""
    filters = {"currentPage": 1, "itemsPerPage": _PAGE}
    outcome = await trying.client.call("invoice/read", filters, priority=Priority.OPERATOR)
    if not outcome.ok:
        raise outcome.error()
    return Sentence("{count} invoices were read.", {"count": len(page_of(outcome.results).documents)}), filters


# Offers


async def offers_read(trying: Trying) -> Sample:
    """The first offers."""
    rows = await _rows(trying, "product_offer/read", {})
    return Sentence("{count} offers were read.", {"count": len(rows)}), {}


async def offers_count(trying: Trying) -> Sample:
    """How many offers there are."""
    found = await trying.client.count("product_offer")
    return Sentence("There are {count} offers.", {"count": found.items}), {}


async def offer_save(trying: Trying) -> Sample:
    """An offer as it was just read, with the status that it has."""
    for document in await _rows(trying, "product_offer/read", {}):
        offer = _understood(Offer, document)
        if offer is None:
            continue
        command = _as_it_is(trying, offer)
        if missing_for_full(command, offer) is None:
            return _would("the offer", offer.id), [full_entity(command, offer)]
    raise NothingThereError("There is no offer that could be saved as a whole.")


def _as_it_is(trying: Trying, offer: Offer) -> Command:
    status, now = {"status": str(offer.status)}, trying.clock.now()
    return Command(0, trying.account.key, OFFER, offer.id, "", State.DRAFT, status, status, "", "dry run", now, now)


# Parts


async def _rows(trying: Trying, route: str, filters: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    asked = {**filters, "currentPage": 1, "itemsPerPage": _PAGE}
    rows = await trying.client.read(route, asked, priority=Priority.OPERATOR)
    return [row for row in rows if isinstance(row, Mapping)]


async def _orders(trying: Trying, *statuses: int) -> list[tuple[Order, Mapping[str, Any]]]:
    """Some orders of these statuses, as they are and as they were told."""
    found = []
    for status in statuses:
        for document in await _rows(trying, "order/read", {"status": status, "type": int(OrderType.BY_SELLER)}):
            order = _understood(Order, document)
            if order is not None and order.status == status:
                found.append((order, document))
    return found


async def _cancellable(trying: Trying) -> tuple[Order, Mapping[str, Any]]:
    for order, document in await _orders(trying, 2, 3):
        if can_cancel(order, trying.clock.now()) is None:
            return order, document
    raise NothingThereError("There is no order that could be cancelled now.")


async def _record(trying: Trying, route: str, number: str) -> Mapping[str, Any]:
    outcome = await trying.client.call(route, object_id=number, priority=Priority.OPERATOR)
    if not outcome.ok or not isinstance(outcome.results, Mapping):
        raise outcome.error()
    return outcome.results


async def _erp_returns(trying: Trying) -> list[dict[str, Any]]:
    rows = await trying.thread.run(trying.outbox.returns.erp_returns, trying.account.key)
    if not rows:
        raise NothingThereError("No return was created from here yet.")
    return rows


async def _erp_invoice(trying: Trying) -> Any:
    known = [record for record in await trying.own_invoices.list([trying.account.key]) if record.invoice_id]
    if not known:
        raise NothingThereError("The ERP was not told of any invoice from here yet.")
    return known[-1]


def _understood(model: Any, document: Mapping[str, Any]) -> Any:
    try:
        return model.model_validate(dict(document))
    except ValidationError:
        return None


def _would(what: str, number: object) -> Sentence:
    return Sentence(_WOULD, {"what": Sentence(what), "number": number})


def _refuse(problems: Iterable[Problem]) -> None:
    """Raise InputError with the first problem that stops."""
    if wrong := next((problem for problem in problems if problem.stops), None):
        raise InputError.saying(wrong.sentence)
