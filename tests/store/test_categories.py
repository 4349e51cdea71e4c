"""Cached categories: the list comes page by page, templates keep what they were, values are found as one types."""

from __future__ import annotations

from typing import Any

import pytest

from emag_desk.store.cache import Cache
from emag_desk.store.categories_reader import CategoriesReader
from emag_desk.store.reader import CacheReader

from .conftest import HandClock


@pytest.fixture
def read(reader: CacheReader) -> CategoriesReader:
    return reader.categories


def category(number: int, name: str, parent: int | None = None, **said: Any) -> dict[str, Any]:
    flags = {"is_allowed": 1, "is_ean_mandatory": 0, "is_warranty_mandatory": 0}
    return {"id": number, "name": name, "parent_id": parent, **flags, "characteristics": [], "family_types": [], **said}


def characteristic(number: int, name: str, values: list[str], **said: Any) -> dict[str, Any]:
    flags = {"type_id": 11, "is_mandatory": 0, "is_filter": 0, "allow_new_value": 0, "tags": []}
    return {"id": number, "name": name, "values": values, **flags, **said}


def lamp(*characteristics: dict[str, Any], **said: Any) -> dict[str, Any]:
    return category(1315, "Lămpi birou", 1200, characteristics=list(characteristics), **said)


def put_list(cache: Cache, rows: list[Any], account: str = "shop", language: str = "") -> int:
    listing = cache.categories.begin_listing(account, language, restart=True)
    cache.categories.put_page(account, language, listing.number, rows, "")
    return cache.categories.finish_listing(account, language, listing.number)


# ---- the list


def test_a_cache_that_is_not_there_has_no_categories(read: CategoriesReader) -> None:
    assert read.tree("shop") == read.search("shop", text="x") == read.values("shop", 1, 2) == []
    assert read.category("shop", 1) is None
    assert read.changes("shop", 1) == []
    assert read.listing("shop") == (0, None, False)
    assert read.whole("shop", 1) == {}


def test_accounts_and_languages_have_lists_of_their_own(cache: Cache, read: CategoriesReader, clock: HandClock) -> None:
    put_list(cache, [category(1, "Lămpi"), category(2, "Cești", 1)])
    put_list(cache, [category(1, "Lamps")], language="en")
    put_list(cache, [category(9, "Altele")], account="other")
    assert [(row.id, row.parent_id, row.name) for row in read.tree("shop")] == [(2, 1, "Cești"), (1, None, "Lămpi")]
    assert [row.name for row in read.tree("shop", "EN")] == ["Lamps"]
    assert [row.id for row in read.tree("other")] == [9]
    assert read.languages("shop") == ["", "EN"]
    assert read.listing("shop") == (2, clock.now(), False)


def test_what_a_complete_reading_did_not_meet_goes(cache: Cache, read: CategoriesReader) -> None:
    put_list(cache, [category(1, "Lămpi"), category(2, "Cești")])
    assert put_list(cache, [category(2, "Cești și căni")]) == 1
    assert [row.name for row in read.tree("shop")] == ["Cești și căni"]


def test_an_incomplete_reading_takes_nothing_away(cache: Cache, read: CategoriesReader) -> None:
    put_list(cache, [category(1, "Lămpi"), category(2, "Cești")])
    listing = cache.categories.begin_listing("shop")
    cache.categories.put_page("shop", "", listing.number, [category(2, "Cești")], "")
    assert cache.categories.finish_listing("shop", "", listing.number, complete=False) == 0
    assert len(read.tree("shop")) == 2


def test_a_broken_off_reading_goes_on_where_it_was(cache: Cache, read: CategoriesReader, clock: HandClock) -> None:
    begun = cache.categories.begin_listing("shop")
    assert not begun.resumed
    cache.categories.put_page("shop", "", begun.number, [category(1, "Lămpi")], "page 2")
    assert read.listing("shop").under_way
    clock.pass_by(hours=3)
    again = cache.categories.begin_listing("shop")
    assert (again.number, again.position, again.resumed) == (begun.number, "page 2", True)
    cache.categories.put_page("shop", "", again.number, [category(2, "Cești")], "")
    assert cache.categories.finish_listing("shop", "", again.number) == 0
    assert len(read.tree("shop")) == 2, "what was read before the break counts"


def test_after_a_day_or_on_demand_a_reading_starts_anew(cache: Cache, clock: HandClock) -> None:
    begun = cache.categories.begin_listing("shop")
    cache.categories.put_page("shop", "", begun.number, [], "page 2")
    assert cache.categories.begin_listing("shop", restart=True).position == ""
    cache.categories.put_page("shop", "", begun.number + 1, [], "page 3")
    clock.pass_by(days=2)
    assert not cache.categories.begin_listing("shop").resumed


def test_a_row_that_makes_no_sense_is_told_and_the_others_kept(cache: Cache, read: CategoriesReader) -> None:
    listing = cache.categories.begin_listing("shop")
    rows = [category(1, "Lămpi"), {"name": "no id"}, "text", category(2**70, "too large"), category(3, "half \ud800")]
    report = cache.categories.put_page("shop", "", listing.number, rows, "")
    assert (report.kept, len(report.bad)) == (2, 3)
    assert [row.id for row in read.tree("shop")] == [3, 1]


# ---- searching


@pytest.fixture
def searched(cache: Cache, read: CategoriesReader) -> CategoriesReader:
    put_list(
        cache,
        [
            category(10, "Accesorii pentru lămpi", is_allowed=0),
            category(11, "Lămpi de birou", is_ean_mandatory=1),
            category(12, "Birouri", is_warranty_mandatory=1),
            category(1200, "Casă 11"),
        ],
    )
    return read


def test_every_word_must_be_there_and_beginnings_come_first(searched: CategoriesReader) -> None:
    def found(text: str) -> list[int]:
        return [row.id for row in searched.search("shop", "", text)]

    assert found("LAMPI") == [11, 10]
    assert found("birou") == [12, 11]
    assert found("birou lampi") == [11]
    assert found("11") == [11, 1200], "the id first, then the name"
    assert found("%") == found("lampa") == []
    assert len(found("")) == 4


def test_filters_leave_only_what_they_say(searched: CategoriesReader) -> None:
    assert [row.id for row in searched.search("shop", text="lampi", only_allowed=True)] == [11]
    assert [row.id for row in searched.search("shop", ean=True)] == [11]
    assert [row.id for row in searched.search("shop", warranty=True)] == [12]
    assert searched.search("shop", ean=True, warranty=True) == []
    assert len(searched.search("shop", limit=2)) == 2


# ---- templates


def test_a_template_is_kept_as_it_came(cache: Cache, read: CategoriesReader, clock: HandClock) -> None:
    document = lamp(characteristic(5401, "Culoare", ["Alb", "Negru"]), scm_id=77)
    assert cache.categories.put_template("shop", "", document) is False
    cached = read.category("shop", 1315)
    assert cached is not None and cached == (document, clock.now())
    row = read.row("shop", 1315)
    assert row is not None and row.has_template and row.parent_id == 1200
    assert read.value_count("shop", 1315, 5401) == (2, True)
    assert read.incomplete("shop", 1315) == []


def test_only_what_a_template_says_counts_as_a_change(cache: Cache, read: CategoriesReader) -> None:
    first = characteristic(1, "Culoare", ["Alb", "Negru"])
    second = characteristic(2, "Putere", [])
    cache.categories.put_template("shop", "", lamp(first, second))
    reordered = lamp(second, {**first, "values": ["Negru", "Alb"], "display_order": 9}, scm_id=5)
    assert cache.categories.put_template("shop", "", reordered) is False
    assert read.changes("shop", 1315) == []
    assert read.values("shop", 1315, 1) == ["Negru", "Alb"], "in eMAG's new order all the same"


def test_what_a_template_was_before_is_kept_with_its_values(
    cache: Cache, read: CategoriesReader, clock: HandClock
) -> None:
    for mandatory, values in ((0, ["Alb", "Negru"]), (1, ["Alb", "Negru"]), (1, ["Alb"])):
        clock.pass_by(days=1)
        document = lamp(characteristic(1, "Culoare", values, is_mandatory=mandatory))
        cache.categories.put_template("shop", "", document)
    newest, oldest = read.changes("shop", 1315)
    assert newest.replaced_at == clock.now() > oldest.replaced_at
    assert newest.before == oldest.after
    states = [oldest.before, oldest.after, newest.after]
    colours = [state["characteristics"][0] for state in states]
    assert [(one["is_mandatory"], one["values"]) for one in colours] == [
        (0, ["Alb", "Negru"]),
        (1, ["Alb", "Negru"]),
        (1, ["Alb"]),
    ]
    assert read.changed("shop") == {1315: clock.now()}


def test_only_the_last_versions_of_a_template_are_kept(cache: Cache, read: CategoriesReader, clock: HandClock) -> None:
    for number in range(9):
        clock.pass_by(days=1)
        cache.categories.put_template("shop", "", {**lamp(), "name": f"Lămpi {number}"})
    assert [one.before["name"] for one in read.changes("shop", 1315)] == [f"Lămpi {n}" for n in (7, 6, 5, 4, 3)]


@pytest.mark.parametrize("document", [{}, {"id": "x"}, {"id": 1, "characteristics": [{"name": "without id"}]}])
def test_what_is_no_category_is_refused(cache: Cache, document: dict[str, Any], read: CategoriesReader) -> None:
    with pytest.raises(ValueError):
        cache.categories.put_template("shop", "", document)
    assert read.category("shop", 1) is None


# ---- values

MODELS = [f"Model {number:03}" for number in range(600)]


def test_a_full_first_page_waits_for_the_others(cache: Cache, read: CategoriesReader) -> None:
    cache.categories.put_template("shop", "", lamp(characteristic(7, "Model", MODELS[:256])))
    assert read.value_count("shop", 1315, 7) == (256, False)
    assert read.incomplete("shop", 1315) == [7]
    assert read.has_value("shop", 1315, 7, "Model 500") is None, "nobody can know yet"
    cache.categories.put_values("shop", "", 1315, {7: MODELS})
    assert read.value_count("shop", 1315, 7) == (600, True)
    assert read.has_value("shop", 1315, 7, "Model 500") is True
    assert read.has_value("shop", 1315, 7, "model 500") is False, "values are exact"
    assert read.whole("shop", 1315)["characteristics"][0]["values"] == MODELS


def test_reading_the_same_template_again_keeps_the_later_values(cache: Cache, read: CategoriesReader) -> None:
    template = lamp(characteristic(7, "Model", MODELS[:256]))
    cache.categories.put_template("shop", "", template)
    cache.categories.put_values("shop", "", 1315, {7: MODELS})
    assert cache.categories.put_template("shop", "", template) is False
    assert read.value_count("shop", 1315, 7) == (600, True)


def test_a_changed_first_page_keeps_the_rest_for_completing_until_it_is_read(
    cache: Cache, read: CategoriesReader, clock: HandClock
) -> None:
    cache.categories.put_template("shop", "", lamp(characteristic(7, "Model", MODELS[:256])))
    cache.categories.put_values("shop", "", 1315, {7: MODELS})
    clock.pass_by(days=1)
    now = ["Model 0", *MODELS[:255]]
    assert cache.categories.put_template("shop", "", lamp(characteristic(7, "Model", now))) is True
    assert read.value_count("shop", 1315, 7) == (601, False)
    assert read.values("shop", 1315, 7, text="model 59", limit=3) == ["Model 590", "Model 591", "Model 592"]
    clock.pass_by(seconds=5)
    assert cache.categories.put_values("shop", "", 1315, {7: ["Model 0", *MODELS[:590]]}) is False
    (change,) = read.changes("shop", 1315)
    assert len(change.before["characteristics"][0]["values"]) == 600
    assert len(change.after["characteristics"][0]["values"]) == 591


def test_a_value_that_goes_from_a_later_page_is_a_change(
    cache: Cache, read: CategoriesReader, clock: HandClock
) -> None:
    others = [f"Alt {value}" for value in MODELS]
    template = lamp(characteristic(7, "Model", MODELS[:256]), characteristic(8, "Alt", others[:256]))
    cache.categories.put_template("shop", "", template)
    cache.categories.put_values("shop", "", 1315, {7: MODELS, 8: others})
    clock.pass_by(days=1)
    cache.categories.put_template("shop", "", template)
    assert cache.categories.put_values("shop", "", 1315, {7: MODELS[:-1]}) is True
    clock.pass_by(seconds=5)
    assert cache.categories.put_values("shop", "", 1315, {8: others[:-1]}) is True
    (change,) = read.changes("shop", 1315)
    assert [len(one["values"]) for one in change.before["characteristics"]] == [600, 600]
    assert [len(one["values"]) for one in change.after["characteristics"]] == [599, 599]
    clock.pass_by(days=1)
    cache.categories.put_template("shop", "", template)
    clock.pass_by(seconds=5)
    assert cache.categories.put_values("shop", "", 1315, {7: MODELS[:-2]}) is True
    assert len(read.changes("shop", 1315)) == 2, "another day, another change"


def test_values_of_a_characteristic_that_is_gone_are_gone(cache: Cache, read: CategoriesReader) -> None:
    cache.categories.put_template("shop", "", lamp(characteristic(7, "Model", ["a"]), characteristic(8, "Alt", ["b"])))
    cache.categories.put_template("shop", "", lamp(characteristic(8, "Alt", ["b"])))
    assert set(read.all_values("shop", 1315)) == {8}


def test_numbers_that_came_as_texts_are_the_same_numbers(cache: Cache, read: CategoriesReader) -> None:
    document = lamp({**characteristic(7, "Model", MODELS[:256]), "id": "7"})
    cache.categories.put_template("shop", "", document)
    cache.categories.put_values("shop", "", 1315, {7: MODELS})
    assert len(read.whole("shop", 1315)["characteristics"][0]["values"]) == 600


def test_completing_finds_beginnings_then_words_then_anything(cache: Cache, read: CategoriesReader) -> None:
    values = ["Rece alb", "Albastru", "Alb", "Întunecat Alb-gri", "Calb", "Ștofă albă", "Negru"]
    cache.categories.put_template("shop", "", lamp(characteristic(1, "Culoare", values)))

    def complete(text: str, limit: int = 50) -> list[str]:
        return read.values("shop", 1315, 1, "", text, limit)

    assert complete("ALB") == ["Alb", "Albastru", "Întunecat Alb-gri", "Rece alb", "Ștofă albă", "Calb"]
    assert complete("stofa alba") == ["Ștofă albă"]
    assert complete("alb intun") == ["Întunecat Alb-gri"]
    assert complete("") == values
    assert complete("alb", 2) == ["Alb", "Albastru"]
    assert complete("alb", 4) == ["Alb", "Albastru", "Întunecat Alb-gri", "Rece alb"], "each counts once"
    assert complete("xyz") == []
    assert complete("%") == complete("_") == []


def test_forgetting_an_account_forgets_its_categories(cache: Cache, read: CategoriesReader) -> None:
    many = [characteristic(number, f"C {number}", ["a", "b"]) for number in range(450)]
    for account in ("shop", "other"):
        put_list(cache, [category(1, "Lămpi")], account=account)
        cache.categories.put_template(account, "", lamp(*many))
    cache.forget_account("shop")
    assert read.tree("shop") == []
    assert len(read.tree("other")) == 2
    assert len(read.all_values("other", 1315)) == 450
    left = read._all("SELECT count(*) FROM value_list", ()), read._all("SELECT count(*) FROM value_text", ())
    assert left == ([(450,)], [(900,)])


def test_offers_are_counted_and_found_by_category(
    cache: Cache, read: CategoriesReader, offer: Any, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(1), offer(2), offer(3, category_id=7), offer(4, category_id=None)])
    cache.put_offers("other", [offer(1)])
    assert read.offers_by_category("shop") == {1315: 2, 7: 1}
    assert [read.offer_count("shop", number) for number in (1315, 7, 8)] == [2, 1, 0]
    assert list(read.offer_numbers("shop", 1315)) == [1, 2]
    clock.pass_by(hours=1)
    sweep = cache.begin_sweep("shop")
    cache.put_offers("shop", [offer(2)], sweep=sweep.id)
    assert cache.finish_sweep(sweep.id) == 3
    assert read.offers_by_category("shop") == {1315: 1}, "what has vanished does not count"
    assert list(read.offer_numbers("shop", 1315)) == [2]


def test_an_older_cache_gets_the_tables_and_keeps_its_offers(tmp_path: Any, clock: HandClock, offer: Any) -> None:
    import sqlite3

    from emag_desk.store.cache_migrations import APPLICATION_ID, MIGRATIONS
    from emag_desk.store.migrations import migrate

    path = tmp_path / "cache.db"
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, MIGRATIONS[:1], APPLICATION_ID, None)
    connection.execute("INSERT INTO account (key) VALUES ('shop')")
    connection.close()
    (tmp_path / "backups").mkdir()
    cache = Cache(path, clock)
    cache.open()
    put_list(cache, [category(1, "Lămpi")])
    reader = CacheReader(path)
    assert reader.accounts() == ["shop"]
    assert len(reader.categories.tree("shop")) == 1
    reader.close()
    cache.close()
