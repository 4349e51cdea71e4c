"""What was pulled is what is shown: new, changed, unchanged, unreadable and vanished offers, and resumed sweeps."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.offer_facets import Chip
from emag_desk.domain.queries import OfferDay, OfferQuery
from emag_desk.store.cache import Cache, Page
from emag_desk.store.reader import CacheReader
from tests.store.conftest import HandClock

Make = Callable[..., dict[str, Any]]


def found(reader: CacheReader, **query: Any) -> list[int]:
    """The ids of the offers that a search finds, in its order."""
    return [row.id for row in reader.rows(reader.numbers(OfferQuery(**query)))]


def test_an_offer_is_shown_as_emag_told_it(cache: Cache, reader: CacheReader, offer: Make, clock: HandClock) -> None:
    document = offer(500123)
    report = cache.put_offers("shop", [document])
    assert (report.new, report.changed, report.unchanged, report.bad) == (1, 0, 0, [])
    row = reader.offer("shop", 500123)
    assert row is not None
    assert row.name == "Lampă de birou LED 12W"
    assert row.sale_price == Decimal("83.1933")
    assert (row.stock, row.handling_time, row.general_stock, row.estimated_stock) == ({1: 14}, {1: 1}, 14, 13)
    assert (row.validation, row.offer_validation, row.ownership, row.vanished) == (9, 1, True, "")
    assert row.fetched_at == int(clock.now().timestamp())
    assert reader.document(row.row) == document


def test_a_page_seen_again_changes_nothing_but_when_it_was_read(
    cache: Cache, reader: CacheReader, offer: Make, clock: HandClock
) -> None:
    page = [offer(number) for number in range(1, 51)]
    cache.put_offers("shop", page)
    before = reader.rows(reader.numbers(OfferQuery()))
    clock.pass_by(hours=1)
    report = cache.put_offers("shop", page)
    assert (report.new, report.changed, report.unchanged) == (0, 0, 50)
    after = reader.rows(reader.numbers(OfferQuery()))
    assert [row._replace(fetched_at=0) for row in after] == [row._replace(fetched_at=0) for row in before]
    assert {row.fetched_at for row in after} == {int(clock.now().timestamp())}


def test_only_what_changed_is_written(cache: Cache, reader: CacheReader, offer: Make) -> None:
    cache.put_offers("shop", [offer(1), offer(2), offer(3)])
    numbers = list(reader.numbers(OfferQuery()))
    report = cache.put_offers("shop", [offer(1), offer(2, sale_price=99.5, name="Veioză"), offer(3)])
    assert (report.new, report.changed, report.unchanged) == (0, 1, 2)
    row = reader.offer("shop", 2)
    assert row is not None and (row.sale_price, row.name) == (Decimal("99.5"), "Veioză")
    assert list(reader.numbers(OfferQuery())) == numbers, "an offer keeps its number"
    assert found(reader, text="veioza") == [2]
    assert found(reader, text="lampa") == [1, 3]


def test_a_change_that_no_column_shows_is_kept_too(cache: Cache, reader: CacheReader, offer: Make) -> None:
    cache.put_offers("shop", [offer(1, safety_information="")])
    assert cache.put_offers("shop", [offer(1, safety_information="Keep dry")]).changed == 1
    row = reader.offer("shop", 1)
    assert row is not None and reader.document(row.row)["safety_information"] == "Keep dry"


def test_the_same_id_in_two_accounts_is_two_offers(cache: Cache, reader: CacheReader, offer: Make) -> None:
    cache.put_offers("ro", [offer(1, name="Lampă")])
    cache.put_offers("bg", [offer(1, name="Лампа")])
    assert reader.accounts() == ["bg", "ro"]
    assert {key: row.name for key, row in reader.offers([("ro", 1), ("bg", 1), ("hu", 1)]).items()} == {
        ("ro", 1): "Lampă",
        ("bg", 1): "Лампа",
    }


def test_bad_rows_are_reported_and_cost_the_others_nothing(cache: Cache, reader: CacheReader, offer: Make) -> None:
    cache.put_offers("shop", [offer(2)])
    report = cache.put_offers(
        "shop", [offer(1), offer(2, sale_price="gratis"), {"name": "no id"}, None, offer(3), offer(2**64)]
    )
    assert report.new == 2
    assert [(bad.id, bad.reason.split(":")[0]) for bad in report.bad] == [
        (None, "id"),
        (None, "Input should be a valid dictionary or instance of Offer"),
        (None, "id"),
        (2, "sale_price"),
    ]
    assert sorted(found(reader)) == [1, 2, 3]
    kept = reader.offer("shop", 2)
    assert kept is not None and kept.sale_price == Decimal("83.1933"), "what was known before stays"


def test_odd_texts_and_numbers_are_kept(cache: Cache, reader: CacheReader, offer: Make) -> None:
    strange = offer(1, name="Lampă \ud83d mare", green_tax=10**30, weight="3")
    assert cache.put_offers("shop", [strange]).bad == []
    row = reader.offer("shop", 1)
    assert row is not None and row.name == "Lampă ? mare"
    assert reader.document(row.row) == strange


def test_an_offer_twice_on_a_page_counts_once_as_it_came_last(cache: Cache, reader: CacheReader, offer: Make) -> None:
    report = cache.put_offers("shop", [offer(1, name="First"), offer(1, name="Second")])
    assert report.new == 1
    row = reader.offer("shop", 1)
    assert row is not None and row.name == "Second"


def test_pages_that_piled_up_are_written_together(cache: Cache, reader: CacheReader, offer: Make) -> None:
    sweep = cache.begin_sweep("shop")
    report = cache.put_pages(
        "shop", [Page(1, [offer(1), offer(2)]), Page(2, [offer(2, name="Moved"), offer(3)])], sweep=sweep.id
    )
    assert (report.new, report.changed) == (3, 1)
    assert cache.begin_sweep("shop").next_page == 3
    row = reader.offer("shop", 2)
    assert row is not None and row.name == "Moved"


def test_a_failing_page_leaves_nothing_behind(
    cache: Cache, reader: CacheReader, offer: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    sweep = cache.begin_sweep("shop")
    monkeypatch.setattr("emag_desk.store.offer_writer.packed", lambda _: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        cache.put_offers("shop", [offer(1)], sweep=sweep.id, page=1)
    assert found(reader) == []
    assert cache.begin_sweep("shop").next_page == 1


# ---- sweeps


def test_a_sweep_marks_what_it_did_not_meet(cache: Cache, reader: CacheReader, offer: Make, clock: HandClock) -> None:
    cache.put_offers("shop", [offer(number) for number in (1, 2, 3)])
    cache.put_offers("other", [offer(4)])
    clock.pass_by(hours=1)
    sweep = cache.begin_sweep("shop")
    cache.put_offers("shop", [offer(1), offer(3, sale_price=99)], sweep=sweep.id, page=1)
    assert cache.unseen(sweep.id) == [2]
    assert cache.finish_sweep(sweep.id) == 1
    assert reader.counts(OfferQuery()).chips[Chip.VANISHED] == 1
    assert found(reader, chips=frozenset({Chip.VANISHED})) == [2]
    row = reader.offer("shop", 2)
    assert row is not None and row.vanished == "2026-03-10"
    assert reader.pulled_at("shop") == clock.now()
    assert reader.pulled_at("other") is None


def test_an_offer_that_comes_back_is_not_vanished_any_more(
    cache: Cache, reader: CacheReader, offer: Make, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(1)])
    clock.pass_by(hours=1)
    cache.finish_sweep(cache.begin_sweep("shop").id)
    assert reader.counts(OfferQuery()).chips[Chip.VANISHED] == 1
    cache.put_offers("shop", [offer(1)])
    assert reader.counts(OfferQuery()).chips[Chip.VANISHED] == 0
    row = reader.offer("shop", 1)
    assert row is not None and row.vanished == ""


def test_a_sweep_with_lost_pages_marks_nothing(
    cache: Cache, reader: CacheReader, offer: Make, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(1)])
    clock.pass_by(hours=1)
    assert cache.finish_sweep(cache.begin_sweep("shop").id, complete=False) == 0
    assert reader.counts(OfferQuery()).chips[Chip.VANISHED] == 0


def test_an_offer_without_a_readable_id_could_be_any_so_nothing_is_marked(
    cache: Cache, reader: CacheReader, offer: Make, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(1), offer(2)])
    clock.pass_by(hours=1)
    sweep = cache.begin_sweep("shop")
    cache.put_offers("shop", [offer(1), {"id": "?"}], sweep=sweep.id, page=1)
    assert cache.finish_sweep(sweep.id) == 0


def test_an_unreadable_offer_is_there_and_did_not_vanish(cache: Cache, offer: Make, clock: HandClock) -> None:
    cache.put_offers("shop", [offer(1)])
    clock.pass_by(hours=1)
    sweep = cache.begin_sweep("shop")
    cache.put_offers("shop", [offer(1, sale_price="?")], sweep=sweep.id, page=1)
    assert cache.finish_sweep(sweep.id) == 0


def test_an_offer_read_for_another_reason_during_a_sweep_is_there(cache: Cache, offer: Make, clock: HandClock) -> None:
    cache.put_offers("shop", [offer(1)])
    clock.pass_by(hours=1)
    sweep = cache.begin_sweep("shop")
    clock.pass_by(minutes=1)
    cache.put_offers("shop", [offer(1), offer(2)])
    assert cache.unseen(sweep.id) == []
    assert cache.finish_sweep(sweep.id) == 0


def test_what_a_sweep_met_stays_met_although_the_clock_was_set_back(
    cache: Cache, offer: Make, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(1), offer(2)])
    clock.pass_by(hours=1)
    sweep = cache.begin_sweep("shop")
    cache.put_offers("shop", [offer(1), offer(2)], sweep=sweep.id, page=1)
    clock.pass_by(hours=-3)
    cache.put_offers("shop", [offer(1), offer(2, sale_price=99)])
    assert cache.unseen(sweep.id) == []


def test_a_broken_off_sweep_goes_on_where_it_was(cache_path: Path, clock: HandClock, offer: Make) -> None:
    first = Cache(cache_path, clock)
    first.open()
    begun = first.begin_sweep("shop")
    assert (begun.next_page, begun.resumed) == (1, False)
    first.put_offers("shop", [offer(1)], sweep=begun.id, page=1)
    first.put_offers("shop", [offer(2)], sweep=begun.id, page=2)
    first.put_offers("shop", [offer(1)], sweep=begun.id, page=1)  # looked at once more
    first.put_offers("shop", [offer(1)], sweep=begun.id)
    first.close()
    clock.pass_by(hours=23)
    second = Cache(cache_path, clock)
    second.open()
    again = second.begin_sweep("shop")
    assert (again.id, again.next_page, again.resumed) == (begun.id, 3, True)
    assert second.begin_sweep("other").resumed is False
    clock.pass_by(hours=2)
    assert second.begin_sweep("shop").id != begun.id, "after a day it starts anew"
    second.close()


# ---- history, edits, facts


def test_the_market_is_kept_per_day_and_only_when_it_moved(
    cache: Cache, reader: CacheReader, offer: Make, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(1)])
    clock.pass_by(days=1)
    cache.put_offers("shop", [offer(1, description="new words")])
    clock.pass_by(days=1)
    cache.put_offers("shop", [offer(1, best_offer_sale_price=70)])
    clock.pass_by(hours=1)
    cache.put_offers("shop", [offer(1, best_offer_sale_price=71, buy_button_rank=4)])
    row = reader.offer("shop", 1)
    assert row is not None
    assert reader.history(row.row) == [
        OfferDay("2026-03-10", 831933, 799900, 2, 3),
        OfferDay("2026-03-12", 831933, 710000, 4, 3),
    ]


def test_what_emag_accepted_is_what_it_last_said(cache: Cache, reader: CacheReader, offer: Make) -> None:
    cache.put_offers("shop", [offer(1, stock=[{"warehouse_id": 1, "value": 14}, {"warehouse_id": 2, "value": 6}])])
    cache.apply_confirmed("shop", 1, {"sale_price": "90.50", "stock:2": "1", "handling_time:1": "3", "status": "0"})
    row = reader.offer("shop", 1)
    assert row is not None
    assert (row.sale_price, row.stock, row.handling_time, row.status) == (Decimal("90.5"), {1: 14, 2: 1}, {1: 3}, 0)
    assert (row.general_stock, row.estimated_stock) == (15, 14)
    assert found(reader, chips=frozenset({Chip.INACTIVE})) == [1]
    assert reader.document(row.row)["sale_price"] == 90.5
    cache.apply_confirmed("shop", 404, {"sale_price": "1.00"})


def test_reference_and_small_facts_belong_to_an_account(cache: Cache, reader: CacheReader, clock: HandClock) -> None:
    cache.put_reference("shop", "vat/read", [{"vat_id": 1, "vat_rate": 0.21}, {"id": 2, "value": "0.1100"}, "x"])
    cache.put_reference("shop", "handling_time", [{"id": 0}, {"id": 1}, {"value": 14}])
    reference = reader.reference("shop")
    assert reference.vat_rates == {1: Decimal("0.21"), 2: Decimal("0.1100")}
    assert reference.handling_times == (0, 1, 14)
    assert cache.reference_age("shop", "vat") == clock.now()
    assert cache.reference_age("shop", "category") is None
    assert not reader.reference("other").vat_rates
    cache.remember("shop", "offer/save", "missing")
    cache.remember("shop", "offer/save", "there")
    assert cache.remembered("shop", "offer/save") == "there"
    assert cache.remembered("other", "offer/save") is None


def test_the_warehouses_that_were_met_are_known(cache: Cache, reader: CacheReader, offer: Make) -> None:
    assert reader.warehouses() == []
    cache.put_offers(
        "shop", [offer(1), offer(2, stock=[{"warehouse_id": 12, "value": 1}, {"warehouse_id": 3, "value": 0}])]
    )
    assert reader.warehouses() == [1, 3, 12]


def test_forgetting_an_account_leaves_nothing_of_it(
    cache: Cache, cache_path: Path, reader: CacheReader, offer: Make
) -> None:
    for account in ("leaving", "staying"):
        sweep = cache.begin_sweep(account)
        cache.put_offers(account, [offer(1, name=f"Lamp {account}"), offer(2)], sweep=sweep.id, page=1)
        cache.put_reference(account, "vat", [{"vat_id": 1, "vat_rate": 0.21}])
        cache.remember(account, "a", "b")
    cache.forget_account("leaving")
    assert reader.accounts() == ["staying"]
    assert found(reader, text="leaving") == []
    assert found(reader, text="staying") == [1]
    with sqlite3.connect(cache_path) as connection:
        for table, left in (("offer", 2), ("offer_raw", 2), ("offer_seen", 2), ("offer_day", 2), ("sweep", 1)):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (left,), table
        for table in ("account", "reference", "remembered", "warehouse"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,), table
    connection.close()


def test_a_kill_while_forgetting_is_made_good_at_the_next_start(
    cache: Cache, cache_path: Path, reader: CacheReader, offer: Make, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.put_offers("leaving", [offer(number) for number in range(1, 8)])
    cache.put_offers("staying", [offer(1)])
    monkeypatch.setattr(Cache, "_go_on_forgetting", lambda self: None)
    cache.forget_account("leaving")
    cache.close()
    assert reader.accounts() == ["staying"], "nothing of it is shown any more"
    assert reader.counts(OfferQuery()).total == 1
    assert len(found(reader)) == 1
    monkeypatch.undo()
    monkeypatch.setattr("emag_desk.store.cache._FORGOTTEN_AT_ONCE", 3)
    again = Cache(cache_path, clock)
    again.open()
    again.close()
    assert len(reader.numbers(OfferQuery())) == 1


def test_the_full_text_index_agrees_with_the_offers_after_everything(
    cache: Cache, cache_path: Path, offer: Make, clock: HandClock
) -> None:
    cache.put_offers("shop", [offer(number) for number in range(1, 40)])
    cache.put_offers("shop", [offer(number, name=f"Other {number}", ean=[]) for number in range(1, 20)])
    cache.apply_confirmed("shop", 3, {"sale_price": "4.00"})
    cache.put_offers("gone", [offer(number) for number in range(1, 10)])
    cache.forget_account("gone")
    connection = sqlite3.connect(cache_path)
    connection.execute("INSERT INTO offer_fts (offer_fts, rank) VALUES ('integrity-check', 1)")
    connection.close()


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_only_this_user_may_read_the_cache(cache: Cache, cache_path: Path, reader: CacheReader, offer: Make) -> None:
    cache.put_offers("shop", [offer(1)])
    reader.accounts()
    for path in cache_path.parent.glob("cache.db*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
