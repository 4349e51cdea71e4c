"""Documents for orders: which are taken, and that a known address is not fetched twice."""

from __future__ import annotations

import pytest

from .ordering import OrderShop

URL = "https://docs.example.test/i/0042.pdf"


@pytest.fixture(scope="module")
def shop() -> OrderShop:
    return OrderShop(orders=5)


@pytest.mark.parametrize(
    "wrong",
    [
        {"order_type": None},
        {"order_type": 2},
        {"order_id": 17},
        {"order_id": None},
        {"name": "n" * 61},
        {"url": ""},
        {"url": "https://docs.example.test/i/0042.png"},
        {"url": "ftp://docs.example.test/i/0042.pdf"},
        {"url": "http://localhost/i/0042.pdf"},
        {"url": "http://[/i.pdf"},
        {"url": f"https://docs.example.test/{'9' * 1024}.pdf"},
        {"type": 13},
        {"type": 3},
        {"force_download": 7},
    ],
)
def test_a_document_that_breaks_a_rule_is_refused_and_not_kept(shop, wrong):
    order = shop.new()
    document = {"order_id": order["id"], "order_type": 3, "name": "Factura 42", "url": URL, "type": 1, **wrong}
    sent = {name: value for name, value in document.items() if value is not None}
    assert shop.refusal("order/attachments/save", {"data": [sent]})
    assert shop.order(order["id"]) == order


def test_an_invoice_is_kept_once_and_fetched_again_only_when_forced(shop):
    order = shop.new()
    document = {"order_id": order["id"], "order_type": 3, "name": "n" * 60, "url": URL}
    touched = []
    for forced in (0, 0, 1):
        shop.pass_(seconds=1)
        assert shop.results("order/attachments/save", {"data": [{**document, "force_download": forced}]}) == [None]
        touched.append(shop.order(order["id"])["modified"] == shop.now)
    assert touched == [True, False, True]
    now = shop.order(order["id"])
    assert [(one["url"], one["type"]) for one in now["attachments"]] == [(URL, 1)]
    assert [one["fetched"] for one in shop.events("attachment")][-3:] == [True, False, True]
    assert shop.results("order/attachments/read", {"order_id": order["id"], "order_type": 3}) == now["attachments"]


def test_a_warranty_belongs_to_a_line_one_to_each(shop):
    order = shop.new(products=[{"quantity": 1}, {"quantity": 1}])
    line = order["products"][1]
    for number in (1, 2):
        document = {
            "order_product_id": line["id"],
            "order_type": 3,
            "type": 3,
            "url": f"https://docs.example.test/w{number}.pdf",
        }
        assert shop.results("order/attachments/save", [document]) == [None]
    first, second = shop.order(order["id"])["products"]
    assert first["attachments"] == []
    assert [one["url"] for one in second["attachments"]] == ["https://docs.example.test/w2.pdf"]
    assert shop.refusal("order/attachments/save", [{**document, "order_product_id": 5}])
