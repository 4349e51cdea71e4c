"""A proposal for a campaign is checked before eMAG does it, and its intervals mean what the operator saw."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain import date_intervals
from emag_desk.domain.campaigns import (
    CAMPAIGN_KIND_LABELS,
    CampaignKind,
    OfferFacts,
    Proposal,
    check,
    check_one,
    entity,
    from_texts,
    to_texts,
)
from emag_desk.domain.clock import comes_twice
from emag_desk.domain.date_intervals import Interval, from_wall, numbered, strip, to_wall, whole_days
from emag_desk.errors import InputError

SECOND, THIRD, FOURTH = (date(2026, 3, day) for day in (2, 3, 4))
DEALS = (whole_days(SECOND, THIRD, 10, 1), whole_days(FOURTH, FOURTH, 15, 2))
LAMP = Proposal(500123, 2044, Decimal("79.9"), 10, voucher_discount=21, post_campaign_price=Decimal("83.19"))
MULTI = replace(LAMP, intervals=DEALS)


def test_the_body_is_the_one_of_the_document() -> None:
    zone = {"timezone_type": 3, "timezone": "Europe/Bucharest"}
    assert entity(replace(MULTI, intervals=DEALS[:1])) == {
        "id": 500123,
        "campaign_id": 2044,
        "sale_price": Decimal("79.9"),
        "post_campaign_sale_price": Decimal("83.19"),
        "stock": 10,
        "voucher_discount": 21,
        "date_intervals": [
            {
                "start_date": {"date": "2026-03-02 00:00:00.000000", **zone},
                "end_date": {"date": "2026-03-03 23:59:59.000000", **zone},
                "voucher_discount": 10,
                "index": 1,
            }
        ],
    }
    bare = Proposal(1, 2, Decimal(3), 0, not_available_after=True)
    assert set(entity(bare)) == {"id", "campaign_id", "sale_price", "stock", "not_available_post_campaign"}


@pytest.mark.parametrize(
    ("kind", "changes", "expected"),
    [
        (CampaignKind.PRICE, {}, []),
        (CampaignKind.MULTI_DEALS, {"intervals": DEALS}, []),
        (CampaignKind.MULTI_DEALS, {}, [("intervals", "missing")]),
        (CampaignKind.VOUCHER, {"voucher_discount": None}, [("voucher_discount", "missing")]),
        (CampaignKind.VOUCHER, {"voucher_discount": 9}, [("voucher_discount", "range")]),
        (CampaignKind.PRICE, {"voucher_discount": 101}, [("voucher_discount", "range")]),
        (CampaignKind.VOUCHER, {"voucher_discount": 100}, []),
        (CampaignKind.STOCK_IN_SITE, {}, [("max_qty_per_order", "missing")]),
        (CampaignKind.STOCK_IN_SITE, {"max_qty_per_order": 0}, [("max_qty_per_order", "range")]),
        (CampaignKind.STOCK_IN_SITE, {"max_qty_per_order": 3}, []),
        (CampaignKind.PRICE, {"offer_id": 0}, [("id", "range")]),
        (CampaignKind.PRICE, {"campaign_id": 16_777_216}, [("campaign_id", "range")]),
        (CampaignKind.PRICE, {"sale_price": Decimal(0)}, [("sale_price", "price")]),
        (CampaignKind.PRICE, {"sale_price": Decimal("1.00001")}, [("sale_price", "price")]),
        (CampaignKind.PRICE, {"sale_price": Decimal("NaN")}, [("sale_price", "price")]),
        (CampaignKind.PRICE, {"sale_price": Decimal("1e30")}, [("sale_price", "price")]),
        (CampaignKind.PRICE, {"stock": 256}, [("stock", "range")]),
        (CampaignKind.PRICE, {"stock": -1}, [("stock", "range")]),
        (CampaignKind.PRICE, {"stock": 0}, []),
        (CampaignKind.PRICE, {"post_campaign_price": Decimal(0)}, [("post_campaign_sale_price", "price")]),
        (CampaignKind.PRICE, {"not_available_after": True}, [("post_campaign_sale_price", "both")]),
    ],
)
def test_what_stops_a_proposal(kind: CampaignKind, changes: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    found = check_one(replace(LAMP, **changes), kind)
    assert [(problem.key, problem.code) for problem in found if problem.stops] == expected


def test_what_is_worth_a_look() -> None:
    wanted = replace(MULTI, max_qty_per_order=11)
    found = check([wanted], CampaignKind.PRICE, {500123: OfferFacts(Decimal("79.89"), 9)})
    assert {problem.code for problem in found[500123]} == {"dearer", "more", "kind"}
    assert not any(problem.stops for problem in found[500123])
    assert check([LAMP], CampaignKind.PRICE, {500123: OfferFacts(Decimal("79.9"), 10)}) == {}
    assert [problem.code for problem in check([LAMP, LAMP], CampaignKind.PRICE)[500123]] == ["twice"]
    assert set(CAMPAIGN_KIND_LABELS) == set(CampaignKind)


def at(*parts: int, minutes: int = 0) -> datetime:
    return from_wall(datetime(*parts)) + timedelta(minutes=minutes)  # type: ignore[arg-type]  # noqa: DTZ001


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        (DEALS, []),
        (DEALS[::-1], []),
        ((Interval(at(2026, 3, 2), at(2026, 3, 2), 10),), ["order"]),
        ((Interval(at(2026, 3, 2, 1), at(2026, 3, 2), 10),), ["order"]),
        ((Interval(at(2026, 3, 2), at(2026, 3, 3), 9),), ["discount"]),
        ((DEALS[0], replace(DEALS[1], index=1)), ["index"]),
        ((replace(DEALS[0], index=0),), ["index"]),
        ((DEALS[0], replace(DEALS[1], start=DEALS[0].end)), ["overlap"]),
        ((replace(DEALS[0], end=DEALS[1].end), DEALS[1], whole_days(FOURTH, FOURTH, 10, 3)), ["overlap", "overlap"]),
        (
            # The second and the third lie within the first, apart from each other.
            (
                whole_days(SECOND, date(2026, 3, 9), 10, 1),
                DEALS[1],
                whole_days(date(2026, 3, 6), date(2026, 3, 6), 10, 3),
            ),
            ["overlap", "overlap"],
        ),
        (tuple(whole_days(date(2026, 5, 1 + n), date(2026, 5, 1 + n), 10, 1 + n) for n in range(31)), ["many"]),
        (tuple(whole_days(date(2026, 5, 1 + n), date(2026, 5, 1 + n), 10, 1 + n) for n in range(30)), []),
    ],
)
def test_intervals(intervals: tuple[Interval, ...], expected: list[str]) -> None:
    assert [problem.code for problem in date_intervals.check(intervals)] == expected


@pytest.mark.parametrize("wall", [datetime(2026, 10, 25, 3, 30), datetime(2026, 3, 29, 3, 30)])  # noqa: DTZ001
def test_a_time_that_comes_twice_or_never_cannot_be_told(wall: datetime) -> None:
    with pytest.raises(InputError, match="clocks change"):
        from_wall(wall)
    twice = Interval(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 26, tzinfo=UTC), 10)
    assert [problem.code for problem in date_intervals.check([twice])] == ["clocks"]


def test_days_on_which_the_clocks_change_are_whole_days() -> None:
    summer, winter = (whole_days(day, day, 10) for day in (date(2026, 3, 29), date(2026, 10, 25)))
    assert summer.end - summer.start == timedelta(hours=23, seconds=-1)
    assert winter.end - winter.start == timedelta(hours=25, seconds=-1)
    for one, day in ((summer, date(2026, 3, 29)), (winter, date(2026, 10, 25))):
        before, of_day, after = strip([one], day - timedelta(days=1), 3)
        assert (before, [tuple(stripe) for stripe in of_day], after) == ((), [(1, 0.0, 1.0)], ())


def test_the_strip_shows_which_part_of_a_day_is_covered() -> None:
    half = Interval(at(2026, 3, 2, 12), at(2026, 3, 3, 5, 59, minutes=0) + timedelta(seconds=59), 10, 7)
    assert strip([half], SECOND, 3) == [((7, 0.5, 1.0),), ((7, 0.0, 0.25),), ()]


def test_intervals_are_numbered_in_the_order_of_time() -> None:
    assert [(one.voucher_discount, one.index) for one in numbered(DEALS[::-1])] == [(10, 1), (15, 2)]


_moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)).map(lambda wall: wall.replace(microsecond=0))  # noqa: DTZ001
_prices = st.decimals("0.01", 999, places=4)


@settings(max_examples=40, deadline=None)
@given(_moments.filter(lambda wall: not comes_twice(wall)), _prices, st.one_of(st.none(), _prices))
def test_what_is_written_down_is_read_again(wall: datetime, price: Decimal, after: Decimal | None) -> None:
    start = from_wall(wall)
    assert to_wall(start) == wall
    interval = whole_days(wall.date() + timedelta(days=1), wall.date() + timedelta(days=2), 99, 3)
    wanted = replace(MULTI, sale_price=price, post_campaign_price=after, intervals=(*DEALS, interval))
    assert from_texts(500123, to_texts(wanted)) == wanted


@pytest.mark.parametrize(
    "texts",
    [
        {},
        to_texts(LAMP) | {"sale_price": "x"},
        to_texts(LAMP) | {"interval:1": "2026-03-02 00:00:00/10"},
        to_texts(LAMP) | {"interval:1": "2026-03-29 03:30:00/2026-03-30 00:00:00/10"},
    ],
)
def test_texts_that_are_none_are_refused(texts: dict[str, str]) -> None:
    with pytest.raises(InputError):
        from_texts(500123, texts)
