"""documentation/find_by_eans: what eMAG knows of an EAN, and that an offer really goes where the search has pointed."""

from __future__ import annotations

from emag_desk.practice.ean_codes import with_check_digit
from emag_desk.practice.market import practice_market


def codes(count: int, known: bool, prefix: str = "594") -> list[str]:
    every = (with_check_digit(f"{prefix}{number:09d}") for number in range(700_000_000, 800_000_000))
    return [code for code, _ in zip((one for one in every if (int(one) % 3 == 0) == known), range(count), strict=False)]


def search(seller, eans, *, platform="emag-ro", name="eans[]"):
    url = f"{seller.practice.url(platform)}/documentation/find_by_eans"
    answer = seller.http.get(url, params=[(name, code) for code in eans])
    assert answer.status_code == 200 and answer.json()["isError"] is False
    return answer.json()


def found(seller, code, **more):
    (product,) = search(seller, [code], **more)["results"][code]["products"]
    return product


def attach(product, **changes):
    return {
        "id": 91,
        "name": product["product_name"],
        "status": 1,
        "sale_price": 10,
        "min_sale_price": 5,
        "max_sale_price": 20,
        "vat_id": 10,
        "stock": [{"warehouse_id": 1, "value": 1}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        "emag_club": 0,
        **changes,
    }


def test_the_answer_has_an_entry_for_each_ean_even_when_nobody_sells_it(seller):
    asked = [*codes(40, True), *codes(40, False)]
    results = search(seller, asked)["results"]
    assert list(results) == asked
    assert [len(results[code]["products"]) for code in asked] == [1] * 40 + [0] * 40
    products = [results[code]["products"][0] for code in asked[:40]]
    assert len({one["part_number_key"] for one in products}) == 40
    assert {one["allowed_to_add_offer"] for one in products} == {True, False}
    assert not any(one["vendor_has_offer"] for one in products)
    assert None in {one["hotness"] for one in products}
    (category,) = seller.results("category/read", {"id": products[0]["doc_category_id"]})
    assert category["name"] == products[0]["category_name"]
    assert products[0]["site_url"].endswith(f"/pd/{products[0]['part_number_key']}")
    assert search(seller, asked, name="eans")["results"] == results


def test_eans_past_the_hundredth_are_left_out_with_a_message(seller):
    asked = codes(103, True)
    answer = search(seller, asked)
    assert list(answer["results"]) == asked[:100]
    assert "3 were ignored" in answer["messages"][0]
    assert search(seller, [])["results"] == []


def test_ones_own_offer_is_shown_as_ones_own(seller):
    offer = seller.healthy()[0]
    product = found(seller, offer["ean"][0])
    assert product["vendor_has_offer"] is True
    assert (product["part_number_key"], product["product_name"]) == (offer["part_number_key"], offer["name"])
    waiting = seller.first(validation_status=1)
    assert search(seller, waiting["ean"])["results"][waiting["ean"][0]]["products"] == []


def test_an_offer_goes_to_the_product_that_was_found_by_its_key_or_by_its_ean(seller):
    good = [product for code in codes(30, True) if (product := found(seller, code))["allowed_to_add_offer"]]
    by_key, by_ean = good[:2]
    body = [attach(by_key, part_number_key=by_key["part_number_key"]), attach(by_ean, id=92, ean=[by_ean["ean"]])]
    assert seller.messages("product_offer/save", body) == [
        "WARNING: Your product has been automatically associated via EAN to an existing product. - Product id: 92"
    ]
    for number, product in ((91, by_key), (92, by_ean)):
        offer = seller.offer(number)
        assert offer["part_number_key"] == product["part_number_key"] and offer["ean"] == [product["ean"]]
        assert (offer["category_id"], offer["brand"]) == (product["doc_category_id"], product["brand_name"])
        assert offer["ownership"] is False and offer["validation_status"][0]["value"] == 9
        assert found(seller, product["ean"])["vendor_has_offer"] is True
    again = seller.messages("product_offer/save", [attach(by_key, id=93, ean=[by_key["ean"]])])
    assert any("You already hold an offer associated with this PNK" in text for text in again)
    assert seller.results("product_offer/read", {"id": 93}) == []


def test_a_product_that_one_may_not_sell_refuses_the_offer(seller):
    product = next(one for code in codes(40, True) if not (one := found(seller, code))["allowed_to_add_offer"])
    for change in ({"ean": [product["ean"]]}, {"part_number_key": product["part_number_key"]}):
        (message,) = seller.messages("product_offer/save", [attach(product, **change)])
        assert message.startswith("You are not allowed to add an offer to the product with PNK")
    assert "There is no product" in seller.messages("product_offer/save", [attach(product, part_number_key="x-1")])[0]


def test_an_ean_of_another_product_cannot_be_added_to_ones_own(seller):
    offer, code = seller.healthy()[0], codes(1, True)[0]
    body = attach({"product_name": ""}, id=offer["id"], ean=[*offer["ean"], code])
    del body["name"], body["min_sale_price"], body["max_sale_price"]
    messages = seller.messages("product_offer/save", [{**body, "sale_price": offer["sale_price"]}])
    key = found(seller, code)["part_number_key"]
    assert messages == [
        f"{code} is a duplicated product. Please associate the offer to product with PNK {key} "
        f"- Product id: {offer['id']}"
    ]


def test_keys_are_spelled_in_more_than_one_way(seller):
    code = codes(1, True)[0]
    assert "site_url" not in found(seller, codes(1, True)[0], platform="fd-ro")
    seller.practice.ask("switches", {"allowed_to_add_offer": False, "eans_key": True})
    product = found(seller, code)
    assert "allow_to_add_offer" in product and product["eans"] == [code] and "ean" not in product


def test_the_route_takes_no_post_and_no_suffix(seller):
    assert seller.post("documentation/find_by_eans", {}).status_code == 404
    assert seller.http.get(f"{seller.practice.url()}/documentation/find_by_eans/read").status_code == 404


def test_a_key_leads_back_to_its_ean():
    known = practice_market().known_products
    for code in codes(200, True):
        product = known.by_ean(code)
        assert known.by_key(product.key) == product
    foreign = codes(1, True, prefix="400")[0]
    assert known.by_key(known.by_ean(foreign).key).eans == (foreign,)
    assert known.by_key("DXK4T9MBM").eans == () and known.by_key("no key") is None


def test_the_search_has_a_budget_of_its_own(seller):
    seller.practice.ask("limits", {"profile": "449"})
    try:
        url = f"{seller.practice.url()}/documentation/find_by_eans"
        statuses = [seller.http.get(url, params={"eans[]": "1"}).status_code for _ in range(6)]
        assert statuses.count(200) == 5 and statuses[-1] == 429
        assert seller.post("vat/read").status_code == 200
        families = {one["family"]: one["arrivals"] for one in seller.practice.ask("limits")["traffic"]}
        assert families == {"eans": 6, "other": 1}
    finally:
        seller.practice.ask("limits", {"profile": "off"})
