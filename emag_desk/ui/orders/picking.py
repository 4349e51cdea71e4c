"""The picking list: how many of each product to take from the shelves, and for which orders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from emag_desk.domain.order_row import OrderRow
from emag_desk.store.order_reader import PickLine
from emag_desk.ui.language import show_whole
from emag_desk.ui.orders.pick_order import code_of
from emag_desk.ui.print_text import table, text

#: Behind every part number.
_LAST = "\U0010ffff"


def _tr(words: str) -> str:
    return QCoreApplication.translate("PickingList", words)


@dataclass
class Pick:
    """One product: `wanted` are (order number, pieces), in the order of the orders; `warehouse` where most of it is."""

    code: str
    name: str
    ean: str = ""
    warehouse: int | None = None
    wanted: list[tuple[int, int]] = field(default_factory=list)

    @property
    def pieces(self) -> int:
        """How many to take in all."""
        return sum(pieces for _, pieces in self.wanted)


def picks(
    orders: Sequence[OrderRow],
    lines: Mapping[int, Sequence[PickLine]],
    warehouses: Mapping[tuple[str, str], int] | None = None,
    *,
    by_warehouse: bool = False,
) -> list[Pick]:
    """What all these orders want, product by product, sorted by part number or first by warehouse.

    The same part number in two shops lies on the same shelf, so it is one product here.
    """
    found: dict[str, Pick] = {}
    for order in orders:
        for line in lines.get(order.row, ()):
            key = code_of(line).casefold() or f"\0{line.name.casefold()}"
            place = (warehouses or {}).get((order.account, line.product_id))
            pick = found.setdefault(key, Pick(code_of(line), line.name, line.ean, place))
            pick.wanted.append((order.id, line.quantity))
    listed = list(found.values())
    listed.sort(key=lambda pick: (pick.code.casefold() or _LAST, pick.name.casefold()))
    if by_warehouse:
        listed.sort(key=lambda pick: pick.warehouse if pick.warehouse is not None else 1 << 30)
    return listed


def picking_html(found: Sequence[Pick], orders: int, when: str) -> str:
    """The list as HTML for `print_text`; `when` is the moment in words."""
    pieces = show_whole(sum(pick.pieces for pick in found))
    summary = _tr("{products} products, {pieces} pieces, for {orders} orders")
    said = summary.format(products=show_whole(len(found)), pieces=pieces, orders=show_whole(orders))
    placed = any(pick.warehouse is not None and pick.warehouse != 1 for pick in found)
    heads = [_tr("Part number"), _tr("Product"), _tr("Pieces"), _tr("Orders"), "☐"]
    classes = ["strong", "", "number strong", "", "number"]
    widths = [19, 42, 8, 28, 3]
    if placed:
        heads.insert(0, _tr("Warehouse"))
        classes.insert(0, "number")
        widths = [6, 17, 40, 8, 26, 3]
    rows = []
    for pick in found:
        name = text(pick.name) + (f'<br/><span class="quiet">{text(pick.ean)}</span>' if pick.ean else "")
        cells = [text(pick.code or "–"), name, text(show_whole(pick.pieces)), text(_orders(pick.wanted)), "☐"]
        rows.append([text("" if pick.warehouse is None else pick.warehouse), *cells] if placed else cells)
    title = text(_tr("Picking list"))
    return f'<h1>{title}</h1><p class="quiet">{text(when)}</p><p>{text(said)}</p>{table(heads, rows, classes, widths)}'


def _orders(wanted: Iterable[tuple[int, int]]) -> str:
    """`512345678, 512345679 ×2`: the orders, with pieces where one wants several."""
    sums: dict[int, int] = {}
    for number, pieces in wanted:
        sums[number] = sums.get(number, 0) + pieces
    return ", ".join(f"{number} ×{pieces}" if pieces > 1 else str(number) for number, pieces in sums.items())
