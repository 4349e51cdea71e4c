"""The computed catalogue: it must look like a real shop, and finding must be the reverse of making."""

from __future__ import annotations

import html

import pytest

from emag_desk.practice.catalogue import Catalogue
from emag_desk.practice.ean_codes import is_ean, with_check_digit
from emag_desk.practice.offer import price_text
from emag_desk.practice.platforms import PLATFORMS
from emag_desk.practice.scenarios import VALIDATION_TEXTS


@pytest.mark.parametrize("count", [1, 3, 1000, 1_000_000, 16_000_000])
def test_every_offer_is_found_again_by_its_id_ean_part_number_and_key(count):
    catalogue = Catalogue(PLATFORMS["emag-ro"], 7, count)
    for place in {0, count // 2, count - 1, count // 3}:
        offer = catalogue.state(place)
        described = offer.documentation
        assert catalogue.place(offer.id) == place
        assert 1 <= offer.id <= 16_777_215
        if described.eans:
            assert catalogue.place_of_ean(described.eans[0]) == place
        assert catalogue.place_of_part_number(described.part_number) == place
        if described.part_number_key:
            assert catalogue.place_of_key(described.part_number_key) == place


def test_ids_ascend_with_gaps_and_what_was_never_given_is_not_found():
    catalogue = Catalogue(PLATFORMS["emag-ro"], 1, 5000)
    ids = [catalogue.id_at(place) for place in range(5000)]
    assert ids == sorted(set(ids))
    assert ids[-1] - ids[0] > 20_000
    known = set(ids)
    for number in range(ids[0] - 20, ids[-1] + 20):
        assert (catalogue.place(number) is not None) == (number in known)


def test_nothing_is_shared_by_two_offers():
    offers = list(Catalogue(PLATFORMS["emag-bg"], 3, 20_000).states())
    for values in (
        [offer.documentation.eans for offer in offers if offer.documentation.eans],
        [offer.documentation.part_number for offer in offers],
        [offer.documentation.part_number_key for offer in offers if offer.documentation.part_number_key],
    ):
        assert len(values) == len(set(values))


def test_the_same_seed_gives_the_same_shop_and_platforms_differ():
    def names(platform: str, seed: int) -> list[str]:
        return [offer.documentation.name for offer in Catalogue(PLATFORMS[platform], seed, 30).states()]

    assert names("emag-ro", 5) == names("emag-ro", 5)
    assert names("emag-ro", 5) != names("emag-ro", 6)
    assert names("emag-ro", 5) != names("fd-ro", 5)


@pytest.mark.parametrize("code", list(PLATFORMS))
def test_a_shop_is_mostly_healthy_and_has_every_trouble(code):
    offers = list(Catalogue(PLATFORMS[code], 2, 2000).states())
    healthy = [
        offer
        for offer in offers
        if offer.status == 1 and offer.validation == 9 and offer.offer_validation == 1 and offer.general_stock
    ]
    assert 0.83 < len(healthy) / len(offers) < 0.88
    seen = {offer.validation for offer in offers} | {offer.translation for offer in offers}
    assert seen == set(VALIDATION_TEXTS)
    assert {offer.status for offer in offers} == {0, 1, 2}
    assert any(offer.offer_validation == 2 for offer in offers)
    assert any(len(offer.stock) == 2 for offer in offers)
    assert any(offer.documentation.errors for offer in offers)
    assert {offer.emag_club for offer in offers} == {0, 1}
    assert any(offer.rank not in (1, None) for offer in offers)


@pytest.mark.parametrize("code", list(PLATFORMS))
def test_every_offer_keeps_emags_own_rules(code):
    platform = PLATFORMS[code]
    for offer in Catalogue(platform, 4, 3000).states():
        described = offer.documentation
        assert 0 < offer.min_sale_price <= offer.sale_price <= offer.max_sale_price
        assert offer.recommended_price == 0 or offer.recommended_price > offer.sale_price
        assert offer.vat_id in platform.vat
        assert all(is_ean(code) and len(code) == 13 for code in described.eans)
        assert 1 <= len(described.name) <= 255
        assert len(described.part_number) <= 35
        assert offer.best_price <= offer.sale_price
        assert (offer.rank == 1) == (offer.best_price == offer.sale_price) or offer.rank is None


def test_prices_are_net_of_round_gross_prices():
    offer = Catalogue(PLATFORMS["emag-ro"], 1, 100).state(0)
    gross = offer.sale_price * 1210 / 1000 / 10_000
    assert round(gross, 2) % 1 == pytest.approx(0.99)


def test_names_are_in_the_platforms_language_with_its_letters():
    def letters(code: str) -> set[str]:
        return {letter for offer in Catalogue(PLATFORMS[code], 1, 500).states() for letter in offer.documentation.name}

    assert set("ăâîșț") <= letters("emag-ro")
    assert set("щъя") <= letters("emag-bg")
    assert set("őűéá") <= letters("emag-hu")


def test_descriptions_are_html_encoded_once_more():
    for offer in Catalogue(PLATFORMS["emag-ro"], 1, 300).states():
        text = offer.documentation.description
        assert "<" not in text and "&lt;" in text
        inner = html.unescape(text)
        assert html.escape(html.unescape(inner)) and offer.documentation.name in html.unescape(inner)


def test_a_family_shares_brand_and_category_and_differs_in_what_is_shown():
    families: dict[int, list] = {}
    for offer in Catalogue(PLATFORMS["emag-ro"], 1, 2000).states():
        if offer.documentation.family:
            families.setdefault(offer.documentation.family["id"], []).append(offer.documentation)
    assert 100 < len(families) < 200
    for members in families.values():
        assert len(members) == 4
        assert len({(one.brand, one.category_id, one.family["name"]) for one in members}) == 1
        assert len({one.characteristics for one in members}) > 1


def test_check_digits():
    assert with_check_digit("594999900001") == "5949999000010" or is_ean(with_check_digit("594999900001"))
    assert is_ean("4006381333931")
    assert not is_ean("4006381333932")
    assert not is_ean("12345")
    assert not is_ean("40063813339A1")


def test_prices_as_text():
    assert [price_text(units) for units in (831_933, 123_000, 10_000, 0, 5)] == [
        "83.1933",
        "12.30",
        "1.00",
        "0.00",
        "0.0005",
    ]
