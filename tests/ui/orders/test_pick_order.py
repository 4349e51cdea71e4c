"""In which order parcels are picked, what the picking list sums up, and what a packing slip says."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from emag_desk.domain.order_row import OrderRow
from emag_desk.domain.orders import Order
from emag_desk.store.order_reader import PickLine
from emag_desk.ui.orders.packing import packing_html
from emag_desk.ui.orders.pick_order import PickOrder, sorted_for_picking
from emag_desk.ui.orders.picking import picking_html, picks

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def order(row: int, account: str = "ro") -> OrderRow:
    values = {name: None for name in OrderRow._fields}
    values |= {"row": row, "account": account, "id": 500 + row, "total": Decimal(10), "read_at": NOW, "awbs": ()}
    return OrderRow(**values)


def line(row: int, code: str, quantity: int = 1, name: str = "Lampă", product: str = "") -> PickLine:
    return PickLine(row, row * 10, product or code, name, code, "", "", quantity)


ORDERS = [order(1), order(2), order(3), order(4)]
LINES = {1: [line(1, "C"), line(1, "A")], 2: [line(2, "b", 2)], 3: [line(3, "A", product="7")], 4: []}


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        (PickOrder.PART_NUMBER, [3, 1, 2, 4]),  # of those that begin at the same shelf the smaller one first
        (PickOrder.SINGLES_FIRST, [3, 2, 1, 4]),
        (PickOrder.WAREHOUSE, [2, 3, 1, 4]),
        (PickOrder.AS_SHOWN, [1, 2, 3, 4]),
        (PickOrder.ORDER_NUMBER, [1, 2, 3, 4]),
    ],
)
def test_parcels_come_in_the_order_in_which_somebody_walks(wanted: PickOrder, rows: list[int]) -> None:
    warehouses = {("ro", "b"): 1, ("ro", "7"): 2, ("ro", "C"): 9}
    assert [one.row for one in sorted_for_picking(ORDERS, LINES, wanted, warehouses)] == rows


def test_a_picking_list_sums_the_pieces_of_a_product_and_names_the_orders_that_want_them() -> None:
    found = picks(ORDERS, LINES)
    assert [(pick.code, pick.pieces, pick.wanted) for pick in found] == [
        ("A", 2, [(501, 1), (503, 1)]),
        ("b", 2, [(502, 2)]),
        ("C", 1, [(501, 1)]),
    ]
    html = picking_html(found, 4, "21.11.2026")
    assert "3 products, 5 pieces, for 4 orders" in html and "502 ×2" in html


def test_names_are_shown_as_they_are_and_never_as_markup() -> None:
    html = picking_html(picks([order(1)], {1: [line(1, "<b>", name="Дрелка & Ütvefúró <i>")]}), 1, "now")
    assert "Дрелка &amp; Ütvefúró &lt;i&gt;" in html and "&lt;b&gt;" in html


def test_the_same_product_without_any_code_is_told_by_its_name() -> None:
    lines = {1: [line(1, "", name="X")], 2: [line(2, "", 3, name="x")], 3: [line(3, "", name="Y")]}
    assert [(pick.name, pick.pieces) for pick in picks(ORDERS[:3], lines)] == [("X", 4), ("Y", 1)]


def _order() -> Order:
    goods = {"id": 1, "name": "Lampă", "quantity": 2, "sale_price": "100", "vat": "0.21", "currency": "RON"}
    return Order.model_validate(
        {
            "id": 501,
            "status": 2,
            "type": 3,
            "shipping_tax": 15,
            "payment_mode_id": 1,
            "observation": "A surprise!",
            "products": [{**goods, "part_number": "L-1", "serial_numbers": "SN1, SN2"}],
            "customer": {"name": "Ana Pop", "shipping_street": "Str. Lungă 1", "shipping_city": "Iași"},
        }
    )


def test_a_packing_slip_is_fit_for_a_present_unless_prices_are_wanted() -> None:
    gift = packing_html(_order(), "Demo", "21.11.2026", prices=False, currency="RON")
    assert all(text in gift for text in ("L-1", "Lampă", "SN1, SN2", "Str. Lungă 1", "Iași", "Ana Pop", "501"))
    assert not any(text in gift for text in ("242", "121", "257", "RON", "Cash", "surprise"))
    priced = packing_html(_order(), "Demo", "21.11.2026", prices=True, currency="RON")
    assert all(text in priced for text in ("121.00", "242.00", "15.00", "257.00 RON", "Cash on delivery"))
