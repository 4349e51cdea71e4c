"""What eMAG says to a product: each broken rule by its own words, and whether the product is saved all the same."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from emag_desk.practice.category_tree import SHOWCASE
from emag_desk.practice.clock import SystemClock
from emag_desk.practice.ean_codes import with_check_digit
from emag_desk.practice.findings import Use
from emag_desk.practice.market import Market, practice_market
from emag_desk.practice.moderation import documentation_errors, documented_item
from emag_desk.practice.product_rules import RULES, judge, submission, validate
from emag_desk.practice.product_writing import saved_offer


class Noon(SystemClock):
    """Noon of 10 March 2026 in Bucharest, for ever."""

    def now(self) -> datetime:
        return datetime(2026, 3, 10, 10, tzinfo=UTC)


@pytest.fixture
def market() -> Market:
    return practice_market(offers=2000, clock=Noon())


def unknown_ean(start: int = 0) -> str:
    """A right EAN that no catalogue knows."""
    return next(code for number in range(start, start + 10) if int(code := with_check_digit(f"400638{number:06d}")) % 3)


CHARACTERISTICS = [
    {"id": 21_001, "value": "12,5"},
    {"id": 21_003, "value": "10 W"},
    {"id": 21_004, "value": "3 kg"},
    {"id": 21_004, "value": "4 kg"},
    {"id": 21_005, "value": "Negru"},
    {"id": 21_006, "value": "Sticlă reciclată"},
    {"id": 21_008, "value": "Da"},
    {"id": 21_010, "value": "640 x 480"},
    {"id": 21_011, "value": "10 x 20 x 30 - 5"},
    {"id": 21_013, "value": "Luxora Zen 13"},
    {"id": 6506, "tag": "original", "value": "36 EU"},
    {"id": 6506, "tag": "converted", "value": "36 intl"},
]


def product(**changes: Any) -> dict[str, Any]:
    """A new product without a fault, changed; None takes a field away."""
    party = {"name": "Luxora GmbH", "address": "Example Street 1, Berlin", "email": "info@luxora.example"}
    whole = {
        "id": 77,
        "category_id": SHOWCASE,
        "name": "Vitrină Luxora",
        "brand": "Luxora",
        "part_number": "VT-1",
        "description": "<p>Vitrină</p>",
        "images": [{"url": "https://img.example.test/1.jpg", "display_type": 1}],
        "characteristics": CHARACTERISTICS,
        "family": {"id": 3, "name": "Vitrine", "family_type_id": 97},
        "warranty": 24,
        "ean": [unknown_ean()],
        "status": 1,
        "sale_price": 100,
        "min_sale_price": 50,
        "max_sale_price": 150,
        "vat_id": 10,
        "stock": [{"warehouse_id": 1, "value": 3}],
        "handling_time": [{"warehouse_id": 1, "value": 1}],
        "emag_club": 0,
        "manufacturer": [party],
        "eu_representative": [party],
        "safety_information": "Keep away from fire.",
        "green_tax": 1.2,
        "source_language": "ro_RO",
        "start_date": "2026-03-11",
    }
    return {name: value for name, value in {**whole, **changes}.items() if value is not None}


def having(*changes: tuple[int, str | None], tag: str = "") -> dict[str, Any]:
    """The product with other characteristics: what is named is replaced, None leaves it out."""
    numbers = {number for number, _ in changes}
    kept = [one for one in CHARACTERISTICS if one["id"] not in numbers or (tag and one.get("tag") != tag)]
    new = [{"id": number, "value": value, **({"tag": tag} if tag else {})} for number, value in changes if value]
    return product(characteristics=[*kept, *new])


def test_a_product_without_a_fault_is_taken_without_a_word(market):
    verdict = validate(market.platform, product(), market)
    assert (verdict.saved, verdict.messages, verdict.use) == (True, (), Use.NEW)


SAVED_WITH_REMARKS = {
    "missing": (having((21_001, None)), "characteristic:21001", "value of characteristic with id 21001 was not set"),
    "empty": (having((21_007, "  ")), "characteristic:21007", "value of characteristic with id 21007 is empty"),
    "not numeric": (having((21_001, "many")), "characteristic:21001", "must be numeric"),
    "no unit": (having((21_004, "12")), "characteristic:21004", "cannot be parsed"),
    "no resolution": (having((21_010, "640")), "characteristic:21010", "cannot be parsed"),
    "no volume": (having((21_011, "10 x 20")), "characteristic:21011", "cannot be parsed"),
    "foreign value": (having((21_005, "Mov")), "characteristic:21005", "must be one of: Negru, Alb, Gri"),
    "foreign among 20,000": (having((21_013, "Luxora Zen")), "characteristic:21013", "must be one of: "),
    "no answer": (having((21_008, "Yes")), "characteristic:21008", "must be one of: Da, Nu, N/A"),
    "two at once": (having((21_012, "S"), (21_012, "M")), "characteristic:21012", "can have only one value"),
    "too long": (having((21_007, "x" * 256)), "characteristic:21007", "at most 255 characters"),
    "unattached": (having((5, "x")), "characteristic:5", "characteristic with id 5 is not attached to template"),
    "retired": (having((10_770, "36 intl")), "characteristic:10770", "is not attached to template"),
    "without its tag": (having((6506, "36 EU"), (6506, "37 EU")), "characteristic:6506", "must be one of: original,"),
    "one tag missing": (
        having((6506, None), tag="converted"),
        "characteristic:6506:converted",
        "was not set for tag converted",
    ),
    "no such category": (product(category_id=9), "category_id", "template does not exist in doc application"),
    "no image": (product(images=[]), "images", "photo_gallery array is empty"),
    "images no list": (product(images="x"), "images", "photo_gallery should be an array"),
    "image without address": (product(images=[{"url": ""}]), "images", "image does not have url specified."),
    "webp": (product(images=[{"url": "https://img.example.test/1.webp"}]), "images", "No valid images have been found"),
    "at home": (product(images=[{"url": "http://192.168.1.5/1.jpg"}]), "images", "No valid images have been found"),
    "family without name": (product(family={"id": 3, "family_type_id": 95}), "family", "family name is empty"),
    "family without type": (product(family={"id": 3, "name": "V"}), "family", "invalid family type id"),
    "family of no type": (product(family={"id": 3, "name": "V", "family_type_id": 5}), "family", "type not found"),
    "family of several": (
        product(characteristics=[*CHARACTERISTICS, {"id": 21_005, "value": "Alb"}]),
        "characteristic:21005",
        "Mktp Family: more than 1 value on characteristic",
    ),
    "family not told apart": (
        having((21_005, None)),
        "characteristic:21005",
        "Please provide product characteristic values for the given family type",
    ),
    "draft by category": (product(category_id=None, family=None), "category_id", "saved as a draft"),
    "draft by EAN": (product(ean=None), "ean", "ready for sale: EAN."),
}

NOT_SAVED = {
    "no id": (product(id=None), "id", "The id field is mandatory"),
    "no name": (product(name=None), "name", "The name field is mandatory"),
    "no brand": (product(brand=None), "brand", "The brand field is mandatory"),
    "no part number": (product(part_number=None), "part_number", "The part_number field is mandatory"),
    "long name": (product(name="x" * 256), "name", "a text of 1 to 255 characters"),
    "long part number": (product(part_number="x" * 26), "part_number", "at most 25 characters"),
    "no VAT": (product(vat_id=None), "vat_id", "The vat_id field is mandatory"),
    "wrong VAT": (product(vat_id=99), "vat_id", "Invalid vat_id 99"),
    "no least price": (product(min_sale_price=None), "min_sale_price", "The min_sale_price field is mandatory"),
    "price too high": (product(sale_price=151), "sale_price", "must be between the minimum price"),
    "no bargain": (product(recommended_price=100), "recommended_price", "should be greater than the sale price"),
    "wrong stock": (product(stock=[{"warehouse_id": 1, "value": -1}]), "stock", "Stock should be 0 or more"),
    "wrong handling time": (
        product(handling_time=[{"warehouse_id": 1, "value": 8}]),
        "handling_time",
        "must be one of",
    ),
    "wrong check digit": (product(ean=["5949999000018"]), "ean", "5949999000018 is not a valid EAN."),
    "both codes": (product(part_number_key="DXK4T9MBM"), "part_number_key", "both ean and part_number_key"),
    "no warranty": (product(warranty=None), "warranty", "The warranty field is mandatory"),
    "long warranty": (product(warranty=256), "warranty", "between 0 and 255"),
    "closed category": (product(category_id=11_315), "category_id", "not allowed to add products in category 11315"),
    "language": (product(source_language="ro"), "source_language", "must be one of: en_GB"),
    "ten manufacturers": (product(manufacturer=[{}] * 11), "manufacturer", "at most 10 entries"),
    "half a manufacturer": (product(manufacturer=[{"name": "x"}]), "manufacturer", "address field is mandatory"),
    "no mail": (
        product(eu_representative=[{"name": "x", "address": "y", "email": "z"}]),
        "eu_representative",
        "email z is not valid",
    ),
    "green tax": (product(green_tax=-1), "green_tax", "0 or more"),
    "today": (product(start_date="2026-03-10"), "start_date", "between tomorrow and 60 days"),
    "too late": (product(start_date="2026-05-10"), "start_date", "between tomorrow and 60 days"),
    "no date": (product(start_date="11.03.2026"), "start_date", "YYYY-MM-DD"),
    "beyond the month": (
        product(start_date="2026-04-01", currency_type="EUR"),
        "start_date",
        "after the end of the month",
    ),
    "lead time": (product(supply_lead_time=4), "supply_lead_time", "must be one of: 2, 3"),
    "Genius": (product(emag_club=2), "emag_club", "must be one of: 0, 1"),
    "attachment": (product(attachments=[{"url": "file:///etc/passwd"}]), "attachments", "entries with a url"),
    "display type": (
        product(images=[{"url": "https://img.example.test/1.jpg", "display_type": 3}]),
        "images",
        "must be 0, 1 or 2",
    ),
    "family without id": (product(family={"name": "x"}), "family", "must have an id"),
    "characteristics no list": (product(characteristics={}), "characteristics", "must be a list"),
}


@pytest.mark.parametrize("name", list(SAVED_WITH_REMARKS))
def test_faulty_documentation_is_saved_with_a_remark(market, name):
    entity, field, text = SAVED_WITH_REMARKS[name]
    verdict = validate(market.platform, entity, market)
    assert verdict.saved
    assert any(text in message for message in verdict.messages), verdict.messages
    assert all(message.endswith(" - Product id: 77") for message in verdict.messages)
    assert field in {one.field for one in verdict.findings if text in one.text}


@pytest.mark.parametrize("name", list(NOT_SAVED))
def test_what_breaks_an_offer_or_clashes_is_not_saved(market, name):
    entity, field, text = NOT_SAVED[name]
    verdict = validate(market.platform, entity, market)
    assert not verdict.saved
    assert any(text in message for message in verdict.messages), verdict.messages
    assert field in {one.field for one in verdict.findings if text in one.text and one.refuses}


def test_every_rule_is_broken_by_one_of_these_products(market):
    broken = {
        finding.rule
        for entity, _, _ in (*SAVED_WITH_REMARKS.values(), *NOT_SAVED.values())
        for finding in validate(market.platform, entity, market).findings
    }
    elsewhere = {  # other tests break these: they need an offer that is there already
        "key_exists",
        "key_is_free",
        "part_number_is_free",
        "eans_are_free",
        "part_number_and_name",
        "campaign",
        "emptied",
        "associated",
        "ownership",
    }
    assert {rule.__name__ for rule in RULES} - broken == elsewhere


def test_the_green_tax_is_romanian():
    market = practice_market("emag-bg", clock=Noon())
    verdict = validate(market.platform, product(vat_id=6, characteristics=None, family=None), market)
    assert not verdict.saved and "only for eMAG RO" in " ".join(verdict.messages)


def test_an_ean_that_nobody_needs_may_be_missing(market):
    market.templates.change(SHOWCASE, {"is_ean_mandatory": 0, "is_warranty_mandatory": 0})
    verdict = validate(market.platform, product(ean=None, warranty=None), market)
    assert (verdict.saved, verdict.messages, verdict.use) == (True, (), Use.NEW)


def test_relatives_must_match_and_differ(market):
    def put(number: int, **changes: Any) -> tuple[str, ...]:
        entity = product(id=number, part_number=f"P{number}", ean=[unknown_ean(10 * number)], **changes)
        verdict = validate(market.platform, entity, market)
        assert verdict.saved
        return tuple(one.text for one in verdict.findings if one.field == "family")

    sent = submission(market, 77, product())
    market.shelf.put(saved_offer(sent, judge(sent)))
    other = [{**one, "value": "Alb"} if one["id"] == 21_005 else one for one in CHARACTERISTICS]
    assert put(78, characteristics=other) == ()
    assert put(78) == ("Mktp Family: product with the same characteristic values already exists on family",)
    assert put(78, characteristics=other, brand="Nordvik") == (
        "Mktp Family: family brand does not match other products in family",
    )
    lamp = {"category_id": 1315, "characteristics": [{"id": 5260, "value": "Alb"}, {"id": 5261, "value": "8 W"}]}
    assert "Mktp Family: family template does not match other products in family" in put(78, **lamp)
    assert put(78, characteristics=other, family={"id": 4, "name": "Vitrine", "family_type_id": 97}) == (
        "Mktp Family: family name is not unique on brand and template",
    )


def test_what_a_family_lacks_keeps_the_product_out_of_it(market):
    sent = submission(market, 77, product(family={"id": 3, "name": "V", "family_type_id": 5}))
    after = saved_offer(sent, judge(sent))
    assert after.documentation.family is None and after.documentation.name == "Vitrină Luxora"
    market.shelf.put(after)
    leaving = validate(market.platform, {**product(family={"id": 0}), "name": "Vitrină Luxora"}, market)
    assert "the product has no family" in " ".join(leaving.messages)


def test_seeded_offers_agree_with_their_templates_or_are_rejected_for_what_is_wrong():
    for code in ("emag-ro", "emag-hu", "fd-bg"):
        market = practice_market(code, offers=3000)
        faults = set()
        for offer in market.shelf.catalogue.states():
            described = offer.documentation
            template = market.templates.find(described.category_id)
            assert template is not None and template.allowed
            found = documentation_errors(market, offer)
            if offer.validation in (8, 12):
                assert found == described.errors and found
                faults.update(found)
            else:
                assert found == (), (offer, found)
        assert len(faults) > 5
        assert any(text.startswith("Mktp Family") for text in faults) or code.startswith("fd")


def test_sending_an_offers_own_documentation_again_is_taken(market):
    for place in range(300):
        offer = market.shelf.catalogue.state(place)
        if offer.validation != 9 or not offer.documentation.owned or offer.status == 2:
            continue
        entity = {
            "id": offer.id,
            **documented_item(offer.documentation),
            "name": offer.documentation.name,
            "part_number": offer.documentation.part_number,
            "ean": list(offer.documentation.eans),
            "status": offer.status,
            "sale_price": offer.sale_price / 10_000,
            "vat_id": offer.vat_id,
            "stock": [{"warehouse_id": 1, "value": 1}],
            "handling_time": [{"warehouse_id": 1, "value": 1}],
            **{name: value for name, value in offer.documentation.more.items()},
        }
        verdict = validate(market.platform, entity, market)
        assert (verdict.saved, verdict.messages) == (True, ()), entity
