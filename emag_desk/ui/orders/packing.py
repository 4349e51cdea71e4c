"""The packing slip: what is in the parcel of one order, with prices only where they are wanted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.order_money import PART_LABELS, Part, Totals, piece_price, totals
from emag_desk.domain.order_words import PAYMENT_LABELS
from emag_desk.domain.orders import Order, OrderLine
from emag_desk.ui.language import say_label, show_decimal, show_whole
from emag_desk.ui.orders.facts import money as show_money
from emag_desk.ui.print_text import table, text


def _tr(words: str) -> str:
    return QCoreApplication.translate("PackingSlip", words)


def packing_html(order: Order, shop: str, ordered: str, *, prices: bool, currency: str) -> str:
    """One slip as HTML for `print_text`. `ordered` is the day of the order in words, `shop` who sends the parcel."""
    money = totals(order, currency)
    heads = [_tr("Part number"), _tr("Product"), _tr("Pieces"), *([_tr("Price"), _tr("Amount")] if prices else [])]
    rows = [_row(line, money.currency, prices=prices) for line in order.lines]
    head = f'<h1>{text(_tr("Packing slip"))}</h1><p class="quiet">{text(shop)}</p>'
    number = _tr("Order {number} of {day}").format(number=order.id, day=ordered)
    parts = [head, f"<h2>{text(number)}</h2>", _receiver(order)]
    parts.append(table(heads, rows, ["strong", "", "number strong", "number", "number"]))
    pieces = _tr("Pieces: {pieces} · products: {lines}").format(
        pieces=show_whole(order.units), lines=show_whole(len(order.lines))
    )
    parts.append(f'<p class="quiet"><br/>{text(pieces)}</p>')
    if prices:
        parts.append(_sums(order, money))
    return "".join(parts)


def _receiver(order: Order) -> str:
    """Who gets it and where, or the locker in which it waits."""
    customer = order.customer
    name = customer.shipping_contact or customer.name
    street = ", ".join(part for part in (customer.shipping_street, customer.shipping_postal_code) if part)
    town = ", ".join(part for part in (customer.shipping_city, customer.shipping_suburb) if part)
    where = [order.details.locker_name] if order.is_locker and order.details.locker_name else [street, town]
    return "<p>" + "<br/>".join(text(part) for part in (name, *where) if part) + "</p>"


def _row(line: OrderLine, currency: str, *, prices: bool) -> list[str]:
    name = text(line.name)
    if line.serial_numbers:
        name += f'<br/><span class="quiet">{text(_tr("Serial numbers: {serials}").format(serials=line.serial_numbers))}'
        name += "</span>"
    cells = [text(line.code or "–"), name, text(show_whole(line.quantity))]
    if prices:
        each = piece_price(line, currency)
        cells += [text(show_decimal(amount, 2, 2)) for amount in (each, each * line.quantity)]
    return cells


def _sums(order: Order, money: Totals) -> str:
    named = (
        (Part.GOODS, money.goods),
        (Part.DEPOSIT, money.deposits),
        (Part.SHIPPING, money.shipping),
        (Part.VOUCHER, money.vouchers),
    )
    lines = [(say_label(PART_LABELS[part]), show_decimal(amount, 2, 2)) for part, amount in named if amount]
    lines.append((_tr("Total"), show_money(money.gross, money.currency)))
    payment = PAYMENT_LABELS.get(order.payment_mode_id or 0, "")
    rows = "".join(
        f'<tr><td class="number">{text(name)}</td><td class="number strong" width="110">{text(amount)}</td></tr>'
        for name, amount in lines
    )
    said = f'<p class="quiet">{text(say_label(payment))}</p>' if payment else ""
    return f'<table align="right" cellspacing="0" cellpadding="3">{rows}</table>{said}'
