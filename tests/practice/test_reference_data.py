"""Categories, localities, courier accounts and addresses."""

from __future__ import annotations


def test_categories_come_by_the_hundred_without_values(seller):
    total = int(seller.results("category/count")["noOfItems"])
    pages = [seller.results("category/read", {"currentPage": page}) for page in (1, 2, 3, 4, 5)]
    assert [len(page) for page in pages] == [100, 100, 100, total - 300, 0]
    assert all(row["characteristics"] == [] for page in pages for row in page)
    assert {row["is_allowed"] for page in pages for row in page} == {0, 1}
    assert len({row["id"] for page in pages for row in page}) == total


def test_one_category_tells_everything_an_offer_of_it_uses(seller):
    offer = next(row for row in seller.healthy(30) if row["family"])
    (category,) = seller.results("category/read", {"id": offer["category_id"]})
    known = {one["id"]: one for one in category["characteristics"]}
    for value in offer["characteristics"]:
        assert value["value"] in known[value["id"]]["values"]
    assert offer["family"]["family_type_id"] in {one["id"] for one in category["family_types"]}


def test_long_lists_of_values_come_in_pages(seller):
    def values(**filters):
        (category,) = seller.results("category/read", {"id": 1405, **filters})
        return next(one["values"] for one in category["characteristics"] if one["name"] == "Model compatibil")

    first = values()
    assert len(first) == 256
    assert values(valuesPerPage=10) == first[:10]
    assert values(valuesPerPage=10, valuesCurrentPage=2) == first[10:20]
    everything = [value for page in range(1, 80) for value in values(valuesCurrentPage=page)]
    assert len(everything) == len(set(everything)) == 20_000
    assert len(values(valuesCurrentPage=79)) == 20_000 - 78 * 256
    assert values(valuesCurrentPage=80) == []


def test_categories_speak_the_language_asked_for(seller):
    url = f"{seller.practice.url()}/category/read"
    names = {
        language: seller.http.post(url, params={"language": language}, json={"id": 1315}).json()["results"][0]["name"]
        for language in ("", "en", "hu", "bg")
    }
    assert names == {"": "Lămpi de birou", "en": "Desk lamps", "hu": "Asztali lámpák", "bg": "Настолни лампи"}


def test_sizes_of_clothes_have_tags(seller):
    (category,) = seller.results("category/read", {"id": 3001}, platform="fd-ro")
    size = next(one for one in category["characteristics"] if one["id"] == 6506)
    assert size["tags"] == ["original", "converted"] and size["type_id"] == 60


def test_localities_are_found_by_name_county_and_number(seller):
    rows = seller.results("locality/read", {"name": "poiana"})
    assert len({row["region2"] for row in rows}) > 20
    assert int(seller.results("locality/count", {"name": "poiana"})["noOfItems"]) == len(rows)
    (row,) = seller.results("locality/read", {"name": "Poiana", "region2": "Cluj"})
    assert row["iso2"] == "RO-CJ"
    assert seller.results("locality/read", {"emag_id": row["emag_id"]}) == [row]
    assert seller.results("locality/read", {"name": "targu mures"})[0]["name"] == "Târgu Mureș"
    assert seller.results("locality/read", {"country_code": "BG", "name": "sofiya"})[0]["name"] == "София"
    assert seller.results("locality/read", {"country_code": "DE"}) == []


def test_the_real_towns_are_there_with_their_counties_and_postal_codes(seller):
    (cluj,) = seller.results("locality/read", {"name": "Cluj-Napoca"})
    assert (cluj["region2"], cluj["zipcode"]) == ("Cluj", "400001")
    assert seller.results("locality/read", {"name": "Turda"})[0]["zipcode"].startswith("40")
    rows = [row for page in range(1, 12) for row in seller.results("locality/read", {"currentPage": page})]
    assert len({row["region2"] for row in rows}) == 42
    assert len({row["emag_id"] for row in rows}) == len(rows) > 1000
    assert all(len(row["zipcode"]) == 6 and row["zipcode"].isdigit() for row in rows)


def test_localities_changed_after_a_date(seller):
    total = int(seller.results("locality/count")["noOfItems"])
    rows = seller.results("locality/read", {"modified": "2025-01-01 00:00:00"})
    assert rows and all(row["modified"] > "2025" for row in rows)
    assert int(seller.results("locality/count", {"modified": "2025-01-01 00:00:00"})["noOfItems"]) < total
    assert seller.messages("locality/read", {"modified": "yesterday"})


def test_courier_accounts_and_addresses(seller):
    accounts = seller.results("courier_accounts/read")
    able = [one for one in accounts if one["status"] == 1 and one["courier_account_type"] in (2, 3)]
    assert {courier["courier_name"] for courier in able if 2 in courier["courier_account_properties"]} == {
        "Sameday",
        "FAN Courier",
    }
    assert any(8 in one["courier_account_properties"] for one in able)
    assert any(one["courier_account_type"] == 1 for one in accounts) and any(not one["status"] for one in accounts)
    seller.practice.ask("switches", {"no_courier_accounts": True})
    assert seller.results("courier_accounts/read") == []
    addresses = seller.results("addresses/read", platform="emag-hu")
    assert {one["address_type_id"] for one in addresses} == {1, 2, 3, 4}
    assert [one["country_code"] for one in addresses if one["is_default"]] == ["HU"]
    town = seller.results("locality/read", {"emag_id": addresses[0]["locality_id"]}, platform="emag-hu")
    assert town[0]["name"] == addresses[0]["city"]
