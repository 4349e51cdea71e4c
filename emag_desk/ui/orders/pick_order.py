"""In which order parcels are picked, and with it in which order their labels and slips come out of the printer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from emag_desk.domain.order_row import OrderRow
from emag_desk.store.order_reader import PickLine
from emag_desk.store.reader import CacheReader


class PickOrder(StrEnum):
    """The orders in which somebody walks along the shelves."""

    PART_NUMBER = "part_number"
    SINGLES_FIRST = "singles_first"
    WAREHOUSE = "warehouse"
    AS_SHOWN = "as_shown"
    ORDER_NUMBER = "order_number"


PICK_ORDER_LABELS = {
    PickOrder.PART_NUMBER: "By part number",
    PickOrder.SINGLES_FIRST: "Orders of one line first, then by part number",
    PickOrder.WAREHOUSE: "By warehouse, then by part number",
    PickOrder.AS_SHOWN: "As in the table",
    PickOrder.ORDER_NUMBER: "By order number",
}
#: Behind everything that has a part number or a warehouse.
_LAST = "\U0010ffff"
_NOWHERE = 1 << 30


def read_lines(reader: CacheReader, orders: Sequence[OrderRow]) -> dict[int, list[PickLine]]:
    """What is in these orders, by the cache's number of each."""
    found: dict[int, list[PickLine]] = {order.row: [] for order in orders}
    for line in reader.orders.lines_for([order.row for order in orders]):
        found[line.order_row].append(line)
    return found


def read_warehouses(
    reader: CacheReader, orders: Sequence[OrderRow], lines: Mapping[int, Sequence[PickLine]]
) -> dict[tuple[str, str], int]:
    """The warehouse with most stock of each product, by account and product number, as far as offers are cached."""
    keys = {
        (order.account, int(line.product_id))
        for order in orders
        for line in lines.get(order.row, ())
        if line.product_id.isascii() and line.product_id.isdecimal() and len(line.product_id) < 19
    }
    found = {}
    for (account, number), offer in reader.offers(keys).items():
        if offer.stock:
            found[account, str(number)] = max(offer.stock, key=lambda place: (offer.stock[place], -place))
    return found


def sorted_for_picking(
    orders: Iterable[OrderRow],
    lines: Mapping[int, Sequence[PickLine]],
    wanted: PickOrder,
    warehouses: Mapping[tuple[str, str], int] | None = None,
) -> list[OrderRow]:
    """The orders as they are picked; those that cannot be told apart stay as they were."""
    places = warehouses or {}

    def part(order: OrderRow) -> str:
        return min((code_of(line).casefold() for line in lines.get(order.row, ()) if code_of(line)), default=_LAST)

    def place(order: OrderRow) -> int:
        known = (places.get((order.account, line.product_id)) for line in lines.get(order.row, ()))
        return min((one for one in known if one is not None), default=_NOWHERE)

    listed = list(orders)
    if wanted is PickOrder.PART_NUMBER:
        listed.sort(key=lambda order: (part(order), len(lines.get(order.row, ()))))
    elif wanted is PickOrder.SINGLES_FIRST:
        listed.sort(key=lambda order: (len(lines.get(order.row, ())) != 1, part(order)))
    elif wanted is PickOrder.WAREHOUSE:
        listed.sort(key=lambda order: (place(order), part(order)))
    elif wanted is PickOrder.ORDER_NUMBER:
        listed.sort(key=lambda order: order.id)
    return listed


def code_of(line: PickLine) -> str:
    """What a product is called on the shelf: the seller's part number, or the nearest thing to it."""
    return line.part_number or line.part_number_key or line.ean
