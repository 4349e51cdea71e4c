"""Making an invoice from an order, and a credit note from what became of the order: exact to the ban.

Every sum is one of `order_money.totals`, so an invoice comes to what the order comes to, per VAT rate as well. A credit
note is what was invoiced less what the order comes to now: with it, invoice and credit notes add up to the order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from emag_desk.domain.company import Company, company_problems
from emag_desk.domain.invoice_words import InvoiceWords, words_of
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.domain.order_money import Entry, Part, totals
from emag_desk.domain.order_words import OrderStatus
from emag_desk.domain.orders import Customer, Order, OrderLine
from emag_desk.domain.own_invoices import Buyer, InvoiceKind, InvoiceLine, OwnInvoice
from emag_desk.domain.problems import Problem, advice, refusal
from emag_desk.errors import InputError

_ZERO = Decimal(0)
SHIPPING = "shipping"
#: Nothing of such an order is owed any more, whatever its lines still say.
_OVER = (OrderStatus.CANCELLED, OrderStatus.RETURNED)


@dataclass(frozen=True)
class Writer:
    """Who writes an invoice, for which account, and when. `currency` is the account's and `country` its platform's."""

    account: str
    company: Company
    rule: InvoicingRule
    issued: date
    currency: str
    country: str = "RO"


def from_order(order: Order, writer: Writer) -> OwnInvoice:
    """The invoice of an order, without a number. Ask `invoice_problems` first."""
    words = words_of(writer.country)
    lines = lines_of(order, writer.currency, words)
    return OwnInvoice(
        account=writer.account,
        order_id=order.id,
        kind=InvoiceKind.SALES,
        series=writer.rule.series_for(InvoiceKind.SALES).prefix,
        supplier=writer.company,
        customer=buyer_of(order.customer),
        lines=tuple(lines),
        issued=writer.issued,
        due=writer.issued + timedelta(days=writer.rule.payment_days),
        currency=order.currency or writer.currency,
        notes=_notes(order, writer.company, words),
    )


def credit_note(invoice: OwnInvoice, earlier: Iterable[OwnInvoice], order: Order, writer: Writer) -> OwnInvoice:
    """What takes back of an invoice, after the `earlier` credit notes, all that the order no longer comes to.

    `order` is what eMAG tells after the storno. Raises InputError when there is nothing to take back, or when the order
    comes to more than was invoiced.
    """
    invoiced = _merged([*invoice.lines, *(line for note in earlier for line in note.lines)])
    left = {} if order.status in _OVER else _merged(lines_of(order, writer.currency, words_of(writer.country)))
    lines = [_difference(key, invoiced.get(key), left.get(key)) for key in [*invoiced, *(left.keys() - invoiced)]]
    kept = tuple(line for line in lines if line.gross or line.net)
    back = sum((line.gross for line in kept), _ZERO)
    if back > 0:
        text = "The order {order} comes to more than was invoiced with {number}: that needs another invoice."
        raise InputError(text, order=order.id, number=invoice.number)
    if not kept:
        raise InputError("Nothing of {number} can be taken back: it is what the order comes to.", number=invoice.number)
    return replace(
        invoice,
        kind=InvoiceKind.CREDIT_NOTE,
        series=writer.rule.series_for(InvoiceKind.CREDIT_NOTE).prefix,
        supplier=writer.company,
        lines=kept,
        issued=writer.issued,
        due=writer.issued,
        number="",
        sequence=0,
        year=0,
        reversal_for=invoice.number,
    )


def lines_of(order: Order, currency: str, words: InvoiceWords) -> list[InvoiceLine]:
    """The lines of an invoice: products with their deposits, transport, and vouchers by rate and by who offers them."""
    entries = totals(order, currency).entries
    found: list[InvoiceLine] = []
    rest = iter([entry for entry in entries if entry.part in (Part.GOODS, Part.DEPOSIT)])
    for place, line in enumerate(order.lines):
        # `order_money` tells a line's goods first and then its deposits, in their order.
        name = f"{line.id or f'#{place}'}"
        found.append(_goods(line, next(rest), name))
        for number, deposit in enumerate(line.recycle_warranties):
            count = 1 if deposit.quantity is None else deposit.quantity
            text = deposit.product_name or words.deposit
            found.append(_line(f"deposit:{name}:{number}", text, next(rest), count, deposit.sale_price))
    for entry in entries:
        if entry.part is Part.SHIPPING:
            found.append(_line(SHIPPING, words.transport, entry))
    return [*found, *_vouchers(entries, words)]


def _goods(line: OrderLine, entry: Entry, name: str) -> InvoiceLine:
    made = _line(f"goods:{name}", line.name or line.code, entry, line.quantity, line.sale_price)
    return replace(made, sku=line.code)


def _line(key: str, name: str, entry: Entry, quantity: int = 1, unit_net: Decimal | None = None) -> InvoiceLine:
    unit = entry.net if unit_net is None else unit_net
    return InvoiceLine(key, name, quantity, unit, entry.rate, entry.net, entry.vat)


def _vouchers(entries: Iterable[Entry], words: InvoiceWords) -> list[InvoiceLine]:
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.part is Part.VOUCHER:
            key = f"voucher:{entry.rate.normalize():f}:{entry.sponsor.casefold()}"
            so_far = found.get(key)
            found[key] = (
                so_far._replace(net=so_far.net + entry.net, gross=so_far.gross + entry.gross) if so_far else entry
            )
    return [_line(key, words.voucher, entry) for key, entry in found.items() if entry.gross or entry.net]


def _merged(lines: Iterable[InvoiceLine]) -> dict[str, InvoiceLine]:
    """The lines by key, those with the same key added up under the first one's name, price and rate."""
    found: dict[str, InvoiceLine] = {}
    for line in lines:
        so_far = found.get(line.key)
        found[line.key] = line if so_far is None else _sum(so_far, line)
    return found


def _sum(first: InvoiceLine, second: InvoiceLine) -> InvoiceLine:
    return replace(
        first,
        quantity=first.quantity + second.quantity,
        net=first.net + second.net,
        vat=first.vat + second.vat,
    )


def _difference(key: str, before: InvoiceLine | None, after: InvoiceLine | None) -> InvoiceLine:
    """What is to be added to `before` so that `after` is left."""
    line = before or after
    assert line is not None
    quantity = (after.quantity if after else 0) - (before.quantity if before else 0)
    net = (after.net if after else _ZERO) - (before.net if before else _ZERO)
    vat = (after.vat if after else _ZERO) - (before.vat if before else _ZERO)
    if key == SHIPPING and not net + vat:
        # The rate of the transport is that of the goods that are left (assumed): what was invoiced stays.
        return replace(line, quantity=0, net=_ZERO, vat=_ZERO)
    if quantity:
        return replace(line, quantity=quantity, net=net, vat=vat)
    return replace(line, quantity=-1, unit_net=-net, net=net, vat=vat)


def buyer_of(customer: Customer) -> Buyer:
    """Whom the invoice of a customer is for: the billing address, or the delivery's where that is empty."""
    company = customer.legal_entity and customer.company.strip()
    billed = bool(customer.billing_street.strip() or customer.billing_city.strip())
    side = "billing" if billed else "shipping"

    def of(part: str) -> str:
        return str(getattr(customer, f"{side}_{part}")).strip()

    return Buyer(
        name=company or customer.billing_name.strip() or customer.name.strip() or customer.shipping_contact.strip(),
        tax_code=customer.code.strip() if customer.legal_entity else "",
        registration_number=customer.registration_number.strip() if customer.legal_entity else "",
        address=of("street"),
        city=of("city"),
        county=of("suburb"),
        postal_code=of("postal_code"),
        country=of("country"),
        phone=customer.billing_phone.strip() or customer.phone.strip(),
        iban=customer.iban.strip() if customer.legal_entity else "",
        bank=customer.bank.strip() if customer.legal_entity else "",
        legal_entity=customer.legal_entity,
    )


def _notes(order: Order, company: Company, words: InvoiceWords) -> tuple[str, ...]:
    found = []
    if any(line.reversible_vat_charging for line in order.lines):
        found.append(words.reverse_charge)
    if not company.vat_payer:
        found.append(words.no_vat)
    return tuple(found)


def invoice_problems(
    order: Order,
    company: Company,
    rule: InvoicingRule | None,
    *,
    own: Sequence[OwnInvoice] = (),
    by_emag: Sequence[str] = (),
) -> list[Problem]:
    """Why no invoice can be written for an order, and what is worth a look.

    `own` are our invoices and credit notes of this order, `by_emag` the numbers of those that eMAG wrote for it.
    """
    found = [*_setup_problems(company, rule), *_order_problems(order, company)]
    standing = [invoice for invoice in own if invoice.kind is InvoiceKind.SALES and _stands(invoice, own)]
    if standing:
        text = "The order already has our invoice {number}."
        found.append(refusal("order", "own", text, number=standing[0].number))
    if by_emag:
        text = "eMAG has already written the invoice {number} for this order."
        found.append(refusal("order", "by_emag", text, number=", ".join(by_emag)))
    if order.has_invoice and not standing:
        found.append(advice("order", "attached", "An invoice is attached to this order already."))
    return found


def _stands(invoice: OwnInvoice, own: Iterable[OwnInvoice]) -> bool:
    """Whether anything of an invoice has not been taken back."""
    return invoice.gross + sum((one.gross for one in own if one.reversal_for == invoice.number), _ZERO) != 0


def _setup_problems(company: Company, rule: InvoicingRule | None) -> list[Problem]:
    found = []
    wrong = next((problem for problem in company_problems(company) if problem.stops), None)
    if wrong:
        text = "The data of the company is not complete: {reason}"
        found.append(refusal("company", "company", text, reason=wrong.sentence))
    if rule is None or not rule.series.prefix:
        found.append(refusal("series", "no_series", "This account has no invoice series yet."))
    return found


def _order_problems(order: Order, company: Company) -> list[Problem]:
    found = []
    if order.status in _OVER:
        found.append(refusal("order", "over", "The order was cancelled or came back: there is nothing to invoice."))
    elif order.status != OrderStatus.FINALIZED:
        found.append(advice("order", "not_finalized", "The order is not finalized yet: it may still change."))
    if not order.lines:
        found.append(refusal("order", "no_lines", "The order has no products left."))
    buyer = buyer_of(order.customer)
    if not buyer.name:
        found.append(refusal("customer", "no_name", "eMAG does not say whom the invoice is for."))
    if buyer.legal_entity and not buyer.tax_code:
        found.append(advice("customer", "no_tax_code", "The customer is a company without a tax number."))
    if not company.vat_payer and any(line.vat for line in order.lines):
        text = "The order has VAT, but the company is said not to be a payer of VAT."
        found.append(refusal("company", "vat", text))
    return found
