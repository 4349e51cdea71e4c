"""What an answer about an AWB tells, in every shape that eMAG has been seen to use."""

from __future__ import annotations

from typing import Any

import pytest

from emag_desk.domain.issued_awb import Given, given_in

PARCEL = {"emag_id": 90000117, "awb_number": "4EMGLN100000001", "awb_barcode": "4EMGLN100000001001"}
SAVED = {"reservation_id": 7000451, "courier_name": "Sameday", "awb": [PARCEL]}
WANTED = Given(7000451, 90000117, "4EMGLN100000001", "4EMGLN100000001001", "Sameday")


@pytest.mark.parametrize(
    "results", [SAVED, [SAVED], {**SAVED, "awb": PARCEL}, {**SAVED, "reservation_id": "7000451"}, [SAVED, SAVED]]
)
def test_a_saved_awb_is_understood(results: Any) -> None:
    assert given_in(results) == [WANTED]


def test_each_parcel_counts() -> None:
    two = {**SAVED, "awb": [PARCEL, {**PARCEL, "emag_id": 90000118, "awb_number": "4EMGLN100000002"}]}
    assert [one.number for one in given_in(two)] == ["4EMGLN100000001", "4EMGLN100000002"]


@pytest.mark.parametrize(
    "results", [{"reservation_id": 7}, {"reservation_id": 7, "awb": []}, [{"reservation_id": "7"}]]
)
def test_a_reservation_alone_is_worth_keeping(results: Any) -> None:
    assert given_in(results) == [Given(7)]


@pytest.mark.parametrize("results", [None, [], {}, "7", [None, 3], {"awb": [None]}, {"reservation_id": True}])
def test_what_tells_nothing_gives_nothing(results: Any) -> None:
    assert given_in(results) == []


@pytest.mark.parametrize("shape", [lambda one: one, lambda one: [one]])
def test_a_read_tells_status_and_courier_as_an_object_or_in_a_list(shape: Any) -> None:
    status, courier = {"code": "DLV", "name": "Delivered"}, {"courier_account_id": 20871, "courier_name": "SAMEDAY"}
    read = [{"emag_id": 1, "awb": [PARCEL], "status": shape(status), "courier": shape(courier)}]
    wanted = WANTED._replace(courier="SAMEDAY", status="Delivered", status_code="DLV")
    assert given_in(read, 7000451) == [wanted]


def test_a_number_that_no_database_can_hold_is_none() -> None:
    assert given_in({"reservation_id": "9" * 40}) == []
