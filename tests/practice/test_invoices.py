"""eMAG's invoices: commission that fits the orders, customers' invoices that fit what they paid, and storno pairs."""

from __future__ import annotations

from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal


def money(value):
    return Decimal(repr(value)).quantize(Decimal("0.01"))


def orders(seller):
    found = []
    for kind in (2, 3):
        for page in (1, 2, 3):
            found += seller.results("order/read", {"status": [4, 5], "type": kind, "currentPage": page})
    return found


def period(date):
    """The month and the ten days of it."""
    return date[:7], min((int(date[8:10]) - 1) // 10, 2)


def test_the_commission_of_each_period_is_that_of_its_orders(seller):
    found = seller.results("invoice/read", {"category": "FC"})["invoices"]
    assert found
    percents = {}
    outside = seller.practice.url().removesuffix("/api-3")
    expected = defaultdict(Decimal)
    for order in orders(seller):
        ended = order["finalization_date"]
        for line in order["products"]:
            offer = line["product_id"]
            if offer not in percents:
                estimate = seller.http.get(f"{outside}/api/v1/commission/estimate/{offer}").json()
                percents[offer] = Decimal(repr(estimate["data"]["value"]))
            worth = Decimal(line["sale_price"]) * line["initial_qty"] * percents[offer] / 100
            expected[period(ended)] += worth.quantize(Decimal("0.01"), ROUND_HALF_UP)
    for invoice in found:
        assert money(invoice["total_without_vat"]) == expected[period(invoice["date"])]
        assert money(invoice["total_with_vat"]) == money(invoice["total_without_vat"]) + money(
            invoice["total_vat_value"]
        )


def test_customers_invoices_are_worth_what_was_paid_and_stornos_take_it_back(seller):
    found = seller.results("customer-invoice/read", {"itemsPerPage": 1000})["invoices"]
    normal = {one["number"]: one for one in found if one["category"] == "normal"}
    storno = [one for one in found if one["category"] == "storno"]
    assert normal and storno
    for one in found:
        lines = sum((money(line["value"]) + money(line["vat_value"]) for line in one["lines"]), Decimal(0))
        assert lines == money(one["total_with_vat"])
    for one in list(normal.values())[:12]:
        told = seller.practice.ask(f"order/emag-ro/{one['order_id']}")
        if told["order"]["status"] == 4:
            assert money(one["total_with_vat"]) == Decimal(told["total"])
    for one in storno:
        pair = normal[one["reversal_for"]]
        assert one["is_storno"] == 1 and one["order_id"] == pair["order_id"]
        assert money(one["total_with_vat"]) == -money(pair["total_with_vat"])
        assert all(line["quantity"] < 0 for line in one["lines"])


def test_invoices_are_filtered_and_come_a_thousand_a_page(seller):
    everything = seller.results("customer-invoice/read", {"itemsPerPage": 1000})
    assert everything["total_results"] == len(everything["invoices"]) > 20
    one = everything["invoices"][5]
    for filters in ({"number": one["number"]}, {"order_id": one["order_id"]}):
        assert one in seller.results("customer-invoice/read", filters)["invoices"]
    storno = seller.results("customer-invoice/read", {"category": "storno"})["invoices"]
    assert {row["category"] for row in storno} == {"storno"}
    of_day = seller.results("customer-invoice/read", {"date_start": one["date"], "date_end": one["date"]})["invoices"]
    assert one in of_day and {row["date"] for row in of_day} == {one["date"]}
    second = seller.results("customer-invoice/read", {"itemsPerPage": 10, "currentPage": 2})
    assert (
        second["invoices"] == everything["invoices"][10:20] and second["total_results"] == everything["total_results"]
    )
    assert seller.messages("invoice/read", {"date_start": "yesterday"})
    assert {row["category"] for row in seller.results("invoice/categories")} >= {"FC", "FCA", "FCSA", "FCD", "FTA"}


def test_the_envelope_may_be_missing_and_stornos_look_positive(seller):
    storno = seller.results("invoice/read", {"category": "FCA"})["invoices"][0]
    assert storno["is_storno"] == 1 and storno["total_with_vat"] > 0 and storno["reversal_for"].startswith("FC-")
    seller.practice.ask("switches", {"invoice_bare_envelope": True, "storno_totals_positive": False})
    bare = seller.post("invoice/read", {"category": "FCA"}).json()
    assert set(bare) == {"total_results", "invoices"}
    assert bare["invoices"][0]["total_with_vat"] == -storno["total_with_vat"]


def test_the_period_that_runs_is_billed_on_request(seller):
    before = seller.results("invoice/read")["total_results"]
    written = seller.practice.ask("invoices/emag-ro/close", {})["written"]
    assert seller.results("invoice/read")["total_results"] == before + written
    assert seller.practice.ask("invoices/emag-ro/close", {})["written"] == 0
