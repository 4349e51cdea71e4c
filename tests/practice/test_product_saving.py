"""product_offer/save: remarks that come with a save, refusals that come without, and Genius by default."""

from __future__ import annotations

import pytest

from emag_desk.practice.ean_codes import with_check_digit


def update(offer, **changes):
    """The smallest complete update of an offer."""
    return {
        "id": offer["id"],
        "status": offer["status"],
        "sale_price": offer["sale_price"],
        "vat_id": offer["vat_id"],
        "handling_time": offer["handling_time"],
        "stock": offer["stock"],
        "emag_club": offer["emag_club"],
        **changes,
    }


def test_an_update_answers_with_empty_results(seller):
    offer = seller.healthy()[0]
    body = {"data": [update(offer, stock=[{"warehouse_id": 1, "value": 3}])]}
    assert seller.post("product_offer/save", body).json() == {
        "isError": False,
        "messages": [],
        "errors": [],
        "results": [],
    }
    assert seller.offer(offer["id"])["general_stock"] == 3


def test_leaving_out_emag_club_enrols_the_offer_in_genius(seller):
    offer = next(row for row in seller.healthy(20) if row["emag_club"] == 0)
    body = update(offer)
    assert seller.post("product_offer/save", [body]).json()["isError"] is False
    assert seller.offer(offer["id"])["emag_club"] == 0
    del body["emag_club"]
    assert seller.post("product_offer/save", [body]).json()["isError"] is False
    assert seller.offer(offer["id"])["emag_club"] == 1


@pytest.mark.parametrize("name", ["status", "sale_price", "vat_id", "handling_time", "stock"])
def test_an_update_needs_its_mandatory_fields(seller, name):
    offer = seller.healthy()[0]
    body = update(offer, stock=[{"warehouse_id": 1, "value": 1}])
    del body[name]
    assert seller.messages("product_offer/save", [body]) == [
        f"The {name} field is mandatory - Product id: {offer['id']}"
    ]
    assert seller.offer(offer["id"]) == offer


def test_messages_name_their_item_and_the_others_are_saved(seller):
    good, bad = seller.healthy(2)
    messages = seller.messages(
        "product_offer/save",
        [update(good, stock=[{"warehouse_id": 1, "value": 8}]), update(bad, vat_id=None)],
    )
    assert messages == [f"vat_id value should not be null - Product id: {bad['id']}"]
    assert seller.offer(good["id"])["general_stock"] == 8
    assert seller.offer(bad["id"]) == bad


def test_is_error_may_come_although_the_offer_was_saved(seller):
    offer = next(row for row in seller.results("product_offer/read", {"status": 1}) if not row["ownership"])
    body = [update(offer, name="Nume nou", stock=[{"warehouse_id": 1, "value": 8}])]
    assert seller.messages("product_offer/save", body) == [
        f"WARNING: You are not eligible to edit the product documentation. - Product id: {offer['id']}"
    ]
    after = seller.offer(offer["id"])
    assert after["stock"][0]["value"] == 8 and after["name"] == offer["name"]
    seller.practice.ask("switches", {"iserror_but_saved": False})
    assert seller.post("product_offer/save", body).json()["isError"] is False


def test_changed_documentation_waits_for_approval(seller):
    offer = seller.healthy()[0]
    assert seller.post("product_offer/save", [update(offer, name="Lampă nouă")]).json()["isError"] is False
    after = seller.offer(offer["id"])
    assert after["name"] == "Lampă nouă"
    assert after["validation_status"][0]["value"] == 11


def test_an_unfinished_family_is_remarked_while_the_rest_is_saved(seller):
    offer = next(row for row in seller.healthy(30) if row["family"])
    body = update(offer, family={"id": 5}, stock=[{"warehouse_id": 1, "value": 6}])
    messages = seller.messages("product_offer/save", [body])
    assert [message.partition(" - Product")[0] for message in messages] == [
        "Mktp Family: family name is empty",
        "Mktp Family: invalid family type id",
    ]
    after = seller.offer(offer["id"])
    assert after["family"] == offer["family"] and after["general_stock"] == 6
    assert seller.post("product_offer/save", [update(offer, family={"id": 0})]).json()["isError"] is False
    assert seller.offer(offer["id"])["family"] is None


def test_clashes_are_refused_and_change_nothing(seller):
    mine, other = seller.healthy(2)
    stock = [{"warehouse_id": 1, "value": 1}]
    for change, text in (
        ({"part_number_key": other["part_number_key"]}, "You already hold an offer associated with this PNK"),
        ({"part_number": other["part_number"]}, "You already hold a Product associated with this PN"),
        ({"ean": other["ean"]}, "is a duplicated product. Please associate the offer to product with PNK"),
        ({"ean": ["5949999000018"]}, "is not a valid EAN."),
        ({"ean": mine["ean"], "part_number_key": mine["part_number_key"]}, "both ean and part_number_key"),
        ({"part_number": "NEW-1", "name": "Nume nou"}, "change both part_number and name"),
    ):
        messages = seller.messages("product_offer/save", [update(mine, stock=stock, **change)])
        assert any(text in message for message in messages), (change, messages)
        assert messages[0].endswith(f" - Product id: {mine['id']}")
        assert seller.offer(mine["id"]) == mine


def test_a_new_offer_is_attached_by_its_key_and_can_be_read(seller):
    body = {
        "id": 55,
        "part_number_key": "DXK4T9MBX",
        "name": "Lampă birou LED 12W",
        "part_number": "LX 12;W",
        "status": 1,
        "sale_price": 83.1933,
        "min_sale_price": 60,
        "max_sale_price": 150,
        "vat_id": 10,
        "stock": [{"warehouse_id": 1, "value": 14}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        "emag_club": 0,
    }
    assert seller.post("product_offer/save", {"data": [body]}).json()["isError"] is False
    offer = seller.offer(55)
    assert (offer["sale_price"], offer["status"], offer["emag_club"], offer["part_number"]) == (83.1933, 1, 0, "LX12W")
    assert offer["validation_status"][0]["value"] == 9
    assert seller.results("product_offer/count")["noOfItems"] == "1000001"
    assert [row["id"] for row in seller.results("product_offer/read", {"part_number_key": "DXK4T9MBX"})] == [55]
    last = seller.results("product_offer/read", {"currentPage": 10_001})
    assert [row["id"] for row in last] == [55]


def test_an_unfinished_product_becomes_a_draft_with_a_warning(seller):
    body = [{"id": 56, "name": "Ceainic", "brand": "Luxora", "part_number": "CE-1"}]
    messages = seller.messages("product_offer/save", body)
    assert messages[0].startswith("WARNING: The product was saved as a draft")
    assert messages[0].endswith("EAN. - Product id: 56")
    assert seller.offer(56)["validation_status"][0]["value"] == 0
    assert seller.messages("product_offer/save", [{"id": 57, "name": "Ceainic"}])
    assert seller.results("product_offer/read", {"id": 57}) == []


def dress(number, **changes):
    """A new dress for Fashion Days without a fault."""
    return {
        "id": number,
        "category_id": 3001,
        "name": f"Rochie {number}",
        "brand": "Luxora",
        "part_number": f"R-{number}",
        "images": [
            {"url": "https://img.example.test/a.jpg", "display_type": 1},
            {"url": "https://img.example.test/b.jpg", "display_type": 2},
        ],
        "characteristics": [
            {"id": 12_004, "value": "Negru"},
            {"id": 6506, "tag": "original", "value": "M"},
            {"id": 6506, "tag": "converted", "value": "M intl"},
            {"id": 20_012, "value": "Femei"},
        ],
        # One that eMAG does not know: it knows every third (assumed).
        "ean": [next(code for end in range(9) if int(code := with_check_digit(f"40063{number:06d}{end}")) % 3)],
        "status": 1,
        "sale_price": 100,
        "min_sale_price": 50,
        "max_sale_price": 150,
        "vat_id": 10,
        "stock": [{"warehouse_id": 1, "value": 3}],
        "emag_club": 0,
        "manufacturer": [{"name": "Luxora", "address": "Street 1", "email": "a@luxora.example"}],
        **changes,
    }


def test_a_new_product_reads_back_as_it_was_sent(seller):
    sent = dress(61)
    body = {"data": [sent]}
    answer = seller.post("product_offer/save", body, platform="fd-ro").json()
    assert (answer["isError"], answer["messages"]) == (False, [])
    offer = seller.offer(61, platform="fd-ro")
    for name in ("category_id", "name", "brand", "part_number", "images", "characteristics", "ean", "manufacturer"):
        assert offer[name] == sent[name], name
    assert offer["validation_status"][0] == {"value": 1, "description": "In MKTP validation", "errors": []}
    assert offer["ownership"] is True and offer["emag_club"] == 0 and offer["general_stock"] == 3


def test_one_answer_tells_of_what_was_saved_with_remarks_and_of_what_was_not(seller):
    items = [dress(64), dress(67, characteristics=[]), dress(70, vat_id=99), dress(73, images=[])]
    messages = seller.messages("product_offer/save", items, platform="fd-ro")
    told = {message.rpartition(" - Product id: ")[2]: message for message in messages}
    assert set(told) == {"67", "70", "73"}
    assert "Invalid vat_id 99" in told["70"] and "photo_gallery array is empty" in told["73"]
    rows = seller.results("product_offer/read", {"id": [64, 67, 70, 73]}, platform="fd-ro")
    assert [row["id"] for row in rows] == [64, 67, 73]
    assert seller.record(70, "fd-ro")["refused"] == 1


def test_images_replace_the_old_ones_unless_they_shall_be_added(seller):
    offer = next(row for row in seller.healthy(20) if row["images"])
    new = [{"url": "https://img.example.test/new.png", "display_type": 0}]
    seller.post("product_offer/save", [update(offer, images=new, images_overwrite=0)])
    assert seller.offer(offer["id"])["images"] == offer["images"] + new
    seller.post("product_offer/save", [update(offer, images=new)])
    assert seller.offer(offer["id"])["images"] == new


def test_responsible_parties_are_written_as_a_whole_set(seller):
    offer = next(row for row in seller.healthy(20) if row["manufacturer"])
    new = [{"name": "Alta", "address": "Str. 1", "email": "x@y.example"}]
    seller.post("product_offer/save", [update(offer, manufacturer=new)])
    after = seller.offer(offer["id"])
    assert after["manufacturer"] == new and after["eu_representative"] == offer["eu_representative"]
    assert after["validation_status"][0]["value"] == 9


def test_a_name_cannot_be_emptied(seller):
    offer = seller.healthy()[0]
    assert seller.messages("product_offer/save", [update(offer, name="")])
    assert seller.offer(offer["id"]) == offer
