"""product_offer/read and /count over a million offers."""

from __future__ import annotations

import pytest


def test_a_million_offers_can_be_paged_to_the_very_end(seller):
    counts = seller.results("product_offer/count")
    assert counts == {"noOfItems": "1000000", "noOfPages": "10000", "itemsPerPage": "100"}
    first = seller.results("product_offer/read", {"currentPage": 1})
    last = seller.results("product_offer/read", {"currentPage": 10_000})
    assert len(first) == len(last) == 100
    assert first[0]["id"] < first[-1]["id"] < last[0]["id"] < last[-1]["id"]
    assert seller.results("product_offer/read", {"currentPage": 10_001}) == []


def test_more_than_100_per_page_is_silently_capped(seller):
    assert len(seller.results("product_offer/read", {"itemsPerPage": 1000})) == 100
    seller.practice.ask("switches", {"read_over_100_refused": True})
    answer = seller.post("product_offer/read", {"itemsPerPage": 101})
    assert answer.status_code == 400
    assert answer.json()["messages"] == ["Reading products is limited to maximum 100 elements"]


@pytest.mark.parametrize("body", [{"currentPage": 0}, {"currentPage": 65_536}, {"itemsPerPage": 0}, {"status": "abc"}])
def test_senseless_filters_are_refused(seller, body):
    assert seller.messages("product_offer/read", body)


@pytest.mark.parametrize(
    ("name", "wanted", "shown"),
    [
        ("status", 2, lambda row: row["status"]),
        ("validation_status", 8, lambda row: row["validation_status"][0]["value"]),
        ("translation_validation_status", 14, lambda row: row["translation_validation_status"][0]["value"]),
        ("offer_validation_status", 2, lambda row: row["offer_validation_status"]["value"]),
    ],
)
def test_filtered_rows_match_and_their_count_is_right(seller, name, wanted, shown):
    total = int(seller.results("product_offer/count", {name: wanted})["noOfItems"])
    last = seller.results("product_offer/read", {name: wanted, "currentPage": -(-total // 100)})
    assert total and {shown(row) for row in last} == {wanted}
    assert (len(last) - total) % 100 == 0


def test_a_stock_filter_means_up_to_that_many(small_seller):
    rows = small_seller.results("product_offer/read", {"general_stock": 3, "status": 1})
    assert {row["general_stock"] for row in rows} == {0, 1, 2, 3}
    both = small_seller.results("product_offer/read", {"general_stock": 3, "estimated_stock": 0, "status": 1})
    assert {row["estimated_stock"] for row in both} == {0} and {row["general_stock"] for row in both} > {0}


def test_an_offer_is_found_by_each_of_its_names(seller):
    offer = seller.healthy()[0]
    for name in ("id", "part_number", "part_number_key"):
        assert [row["id"] for row in seller.results("product_offer/read", {name: offer[name]})] == [offer["id"]]
        assert seller.results("product_offer/count", {name: offer[name]})["noOfItems"] == "1"
    assert seller.results("product_offer/read", {"id": 3}) == []
    assert seller.results("product_offer/read", {"id": offer["id"], "status": 0}) == []
    # No document has a filter by EAN: it does nothing.
    assert len(seller.results("product_offer/read", {"ean": offer["ean"][0]})) == 100


def test_several_ids_at_once_are_an_assumption_that_can_be_taken_away(seller):
    ids = [row["id"] for row in seller.healthy(3)]
    assert [row["id"] for row in seller.results("product_offer/read", {"id": ids})] == ids
    seller.practice.ask("switches", {"id_lists": False})
    assert seller.messages("product_offer/read", {"id": ids})


def test_the_types_are_those_that_real_answers_have(seller):
    offer = seller.healthy()[0]
    page = seller.results("product_offer/read", {"itemsPerPage": 100})
    listed = next(row for row in page if row["id"] == offer["id"])
    assert offer["ownership"] is True
    assert offer["recommended_price"] == 0
    assert offer["start_date"] == [] and offer["offer_details"] == []
    assert isinstance(offer["validation_status"], list) and isinstance(offer["offer_validation_status"], dict)
    assert listed["manufacturer"] is False and offer["manufacturer"] == []
    assert "mkt_listing_score" in offer
    assert offer["currency"] == "RON"
    seller.practice.ask(
        "switches",
        {
            "ownership_bool": False,
            "empty_array_for_empty_object": False,
            "unknown_extra_keys": False,
            "prices_as_strings": True,
            "counts_as_strings": False,
        },
    )
    changed = seller.offer(offer["id"])
    assert changed["ownership"] == 1 and changed["offer_details"] == {} and "mkt_listing_score" not in changed
    assert changed["sale_price"] == f"{offer['sale_price']:.4f}"
    assert seller.results("product_offer/count")["noOfItems"] == 1_000_000


def test_rejected_documentation_says_why_in_emags_words(seller):
    rows = seller.results("product_offer/read", {"validation_status": 8})
    texts = {text for row in rows for text in row["validation_status"][0]["errors"]}
    assert all(row["validation_status"][0]["description"] == "Documentation rejected" for row in rows)
    assert any(text.startswith("Mktp Family: ") for text in texts)
    assert "Photo Gallery Validation - No valid images have been found." in texts
    assert not any("{" in text for text in texts)


def test_what_vanishes_is_gone_and_the_pages_close_up(seller):
    before = seller.results("product_offer/read", {"itemsPerPage": 4})
    gone = before[1]["id"]
    assert seller.practice.ask(f"offer/emag-ro/{gone}", method="DELETE") == {"removed": True}
    after = seller.results("product_offer/read", {"itemsPerPage": 3})
    assert [row["id"] for row in after] == [row["id"] for row in before if row["id"] != gone]
    assert seller.results("product_offer/count")["noOfItems"] == "999999"
    assert seller.results("product_offer/read", {"id": gone}) == []


def test_a_change_in_the_panel_is_seen_but_is_not_in_the_ledger(seller):
    offer = seller.healthy()[0]
    seller.practice.ask(f"offer/emag-ro/{offer['id']}", {"status": 0})
    assert seller.offer(offer["id"])["status"] == 0
    assert seller.record(offer["id"])["writes"] == 0


def test_platforms_have_their_own_offers_money_and_language(seller):
    rows = {
        code: seller.results("product_offer/read", {"itemsPerPage": 1}, platform=code)[0]
        for code in ("emag-ro", "emag-bg", "emag-hu", "fd-ro", "fd-bg")
    }
    assert [row["currency"] for row in rows.values()] == ["RON", "EUR", "HUF", "RON", "EUR"]
    assert len({row["name"] for row in rows.values()}) == 5
    rates = {code: seller.results("vat/read", platform=code) for code in rows}
    assert {row["vat_rate"] for row in rates["emag-hu"]} == {0.27, 0.18, 0.05}
    assert [row["vat_id"] for row in rates["emag-ro"] if row["is_default"]] == [10]
    assert {"id": 30} in seller.results("handling_time/read")
