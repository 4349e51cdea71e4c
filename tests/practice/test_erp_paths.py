"""The ERP dialect's returns and invoices: without envelope, and a second call makes a second one."""

from __future__ import annotations

import pytest


@pytest.fixture
def erp(seller):
    seller.practice.ask("switches", {"magflow_paths": True})
    return seller


@pytest.fixture
def order(erp):
    return erp.results("order/read", {"status": 4, "itemsPerPage": 1})[0]


def get(seller, path):
    return seller.http.get(f"{seller.practice.url()}/{path}")


def kinds(seller):
    return [event["kind"] for event in seller.practice.ask("ledger")["events"]]


def a_return(order, **changes):
    line = order["products"][0]
    item = {"offer_id": line["ext_part_number"], "quantity": 1, "condition": "used", "reason": "defective_product"}
    return {
        "order_id": str(order["id"]),
        "reason": "defective_product",
        "description": "Nu pornește",
        "items": [item],
        **changes,
    }


def an_invoice(order, **changes):
    return {
        "invoice_number": "DEMO-42",
        "order_id": str(order["id"]),
        "customer_name": "Ana Pop",
        "invoice_type": "sales_invoice",
        "items": [
            {"sku": "A", "name": "Lampă", "quantity": 1, "unit_price": 83.19, "tax_rate": 21, "line_total": 100.66}
        ],
        "total_amount": 100.66,
        "currency": "RON",
        "tax_amount": 17.47,
        "issue_date": "2026-01-12T10:00:00",
        "due_date": "2026-01-12T10:00:00",
        **changes,
    }


def test_the_paths_are_not_there_unless_switched_on(seller):
    for path in ("rma/create", "rma/update_status", "invoice/create", "invoice/update_payment"):
        assert seller.post(path, {}).status_code == 404
    assert get(seller, "rma/R-1001").json() == {"message": "no Route matched with those values"}


def test_a_return_is_made_moved_on_and_read(erp, order):
    made = erp.post("rma/create", a_return(order)).json()
    assert made == {"rma_id": "R-1001", "status": "new"}
    moved = erp.post("rma/update_status", {"rma_id": "R-1001", "status": "approved", "notes": "sent back"})
    assert moved.json()["status"] == "approved"
    shown = get(erp, "rma/R-1001").json()
    assert (shown["status"], shown["notes"], shown["order_id"]) == ("approved", "sent back", order["id"])
    assert erp.post("rma/update_status", {"rma_id": "R-1001", "status": "new"}).status_code == 422
    assert erp.post("rma/update_status", {"rma_id": "R-9", "status": "approved"}).status_code == 404
    assert kinds(erp) == ["return_create", "return_update"]


def test_a_second_call_makes_a_second_return_and_a_second_invoice(erp, order):
    assert [erp.post("rma/create", a_return(order)).json()["rma_id"] for _ in range(2)] == ["R-1001", "R-1002"]
    assert [erp.post("invoice/create", an_invoice(order)).json()["invoice_id"] for _ in range(2)] == [
        "I-4001",
        "I-4002",
    ]
    assert kinds(erp) == ["return_create", "return_create", "invoice", "invoice"]


@pytest.mark.parametrize(
    "changes", [{"order_id": "5"}, {"reason": "none"}, {"items": []}, {"items": [{"offer_id": "nope", "quantity": 1}]}]
)
def test_returns_that_make_no_sense_are_refused(erp, order, changes):
    assert erp.post("rma/create", a_return(order, **changes)).status_code in (404, 422)
    assert kinds(erp) == []


def test_an_invoice_is_made_paid_and_read(erp, order):
    assert erp.post("invoice/create", an_invoice(order)).json() == {"invoice_id": "I-4001", "status": "issued"}
    payment = {"invoice_id": "I-4001", "payment_status": "paid", "paid_amount": 100.66, "payment_date": "2026-01-13"}
    assert erp.post("invoice/update_payment", payment).json()["status"] == "paid"
    shown = get(erp, "invoice/I-4001").json()
    assert (shown["payment_status"], shown["paid_amount"], shown["invoice_number"]) == ("paid", 100.66, "DEMO-42")
    assert erp.practice.ask("erp/emag-ro")["invoices"]["I-4001"] == shown
    events = erp.practice.ask("ledger")["events"]
    assert [(event["kind"], event["amount"]) for event in events] == [
        ("invoice", "100.66"),
        ("invoice_payment", "100.66"),
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"order_id": "5"},
        {"total_amount": 99.5},
        {"currency": "USD"},
        {"invoice_type": "bill"},
        {"invoice_number": ""},
        {"due_date": "2026-01-11T10:00:00"},
        {"items": [{"name": "Lampă"}]},
    ],
)
def test_invoices_that_do_not_add_up_are_refused(erp, order, changes):
    assert erp.post("invoice/create", an_invoice(order, **changes)).status_code in (404, 422)
    assert kinds(erp) == []


def test_no_more_is_paid_than_the_invoice_says(erp, order):
    erp.post("invoice/create", an_invoice(order))
    for changes in ({"paid_amount": 200}, {"payment_status": "maybe"}, {"payment_date": "soon"}):
        wanted = {"invoice_id": "I-4001", "payment_status": "paid", "paid_amount": 1, **changes}
        assert erp.post("invoice/update_payment", wanted).status_code == 422
