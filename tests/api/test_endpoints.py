"""The table of routes: complete, and careful where a repetition costs money."""

from __future__ import annotations

import pytest

from emag_desk.api.endpoints import ENDPOINTS, Body, Family, Repeat

#: The resources and actions that the product must offer.
WANTED = [
    "product_offer/read",
    "product_offer/save",
    "product_offer/count",
    "offer_stock",
    "campaign_proposals/save",
    "order/read",
    "order/save",
    "order/count",
    "order/acknowledge",
    "order/unlock-courier",
    "awb/save",
    "awb/read",
    "awb/read_pdf",
    "rma/read",
    "rma/save",
    "rma/count",
    "category/read",
    "category/count",
    "vat/read",
    "handling_time/read",
    "locality/read",
    "locality/count",
    "courier_accounts/read",
    "rma/create",
    "rma/update_status",
    "rma/{id}",
    "order/cancel",
    "order/process_refund",
    "invoice/create",
    "invoice/update_payment",
    "invoice/{id}",
    "invoice/read",
    "offer/save",
    "order/attachments/save",
]


@pytest.mark.parametrize("name", WANTED)
def test_every_wanted_route_is_in_the_table(name: str) -> None:
    assert ENDPOINTS[name].name == name


def test_what_reads_cannot_change_and_what_changes_is_not_called_a_read() -> None:
    for name, endpoint in ENDPOINTS.items():
        action = name.rsplit("/", 1)[-1]
        if action in ("save", "create", "cancel", "process_refund", "acknowledge", "update_status", "update_payment"):
            assert not endpoint.reads, name
        if action in ("read", "count", "read_pdf", "read_zpl") or endpoint.method == "GET":
            assert endpoint.reads, name


def test_parcels_refunds_storno_and_returns_are_never_repeated() -> None:
    for name in ("awb/save", "order/save", "rma/save", "campaign_proposals/save", "order/process_refund", "rma/create"):
        assert ENDPOINTS[name].repeat is Repeat.NEVER


def test_only_orders_use_the_budget_of_orders() -> None:
    for name, endpoint in ENDPOINTS.items():
        assert (endpoint.family is Family.ORDERS) is name.startswith("order/"), name


def test_saves_travel_in_data_and_filters_do_not() -> None:
    assert ENDPOINTS["product_offer/save"].body is Body.DATA_LIST
    assert ENDPOINTS["product_offer/read"].body is Body.TOP_LEVEL
    assert ENDPOINTS["offer_stock"].body is Body.BARE_OBJECT
