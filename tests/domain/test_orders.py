"""An order is understood in every shape that eMAG has been seen to send, and nothing of it is lost."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from emag_desk.domain.orders import Order
from tests.domain.order_documents import document, line

NOTHING = [None, "", [], {}]


def order(**changes: Any) -> Order:
    return Order.model_validate(document(**changes))


def test_an_order_is_read_as_emag_tells_it() -> None:
    found = order(products=[line(serial_numbers="35-1, 35-2")])
    assert (found.id, found.type, found.status, found.currency, found.units) == (301245678, 3, 2, "RON", 2)
    assert found.ordered_at == datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)
    assert found.lines[0].sale_price == Decimal("83.1933")
    assert found.lines[0].vat == Decimal("0.21")
    assert found.lines[0].serial_numbers == "35-1, 35-2"
    assert found.customer.phone == "0740000001"
    assert (found.is_cash, found.is_locker, found.has_invoice, found.cancellation_wanted) == (True, False, False, False)


@pytest.mark.parametrize("nothing", NOTHING)
@pytest.mark.parametrize(
    "key",
    [
        "details",
        "customer",
        "products",
        "vouchers",
        "attachments",
        "proforms",
        "flags",
        "shipping_tax_voucher_split",
        "reason_cancellation",
        "finalization_date",
        "cashed_co",
        "observation",
        "shipping_tax",
        "parent_id",
        "type",
        "date",
    ],
)
def test_nothing_is_nothing_whatever_its_shape(key: str, nothing: Any) -> None:
    plain, found = order(**{key: None}), order(**{key: nothing})
    assert getattr(found, key) == getattr(plain, key)


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("2026-01-12 09:14:05", datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)),
        ("2026-07-12 09:14:05", datetime(2026, 7, 12, 6, 14, 5, tzinfo=UTC)),
        ("2026-01-12 09:14:05.000000", datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)),
        ("2026-01-12T09:14:05+02:00", datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)),
        (1_768_202_045, datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)),
        ("1768202045", datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)),
        (1_768_202_045_000, datetime(2026, 1, 12, 7, 14, 5, tzinfo=UTC)),
        ("2026-10-25 03:30:00", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("2026-01-12", datetime(2026, 1, 11, 22, 0, tzinfo=UTC)),
        ("0000-00-00 00:00:00", None),
        ("1970-01-01 02:00:00", None),
        ("1970", None),
        (0, None),
        (10**40, None),
        ("soon", None),
        (True, None),
        (["2026-01-12"], None),
    ],
)
def test_a_time_is_understood_in_every_form_and_a_strange_one_hides_no_order(told: Any, meant: Any) -> None:
    assert order(date=told, created=told).ordered_at == meant


@pytest.mark.parametrize(
    ("told", "accounts"),
    [
        (None, None),
        ("", None),
        ([], ()),
        ({}, ()),
        ([""], ()),
        ([20871, "20872"], (20871, 20872)),
        ({"0": 20871}, (20871,)),
        ([{"account_id": 20871, "name": "Sameday"}], (20871,)),
    ],
)
def test_enforced_couriers_mean_three_things(told: Any, accounts: Any) -> None:
    assert order(enforced_vendor_courier_accounts=told).enforced_vendor_courier_accounts == accounts


@pytest.mark.parametrize(
    ("told", "reason"),
    [({"id": "33", "name": "x"}, 33), ({"id": None, "name": None}, None), (33, 33), ("33", 33), ([], None)],
)
def test_a_reason_is_an_object_or_a_number_under_its_old_name_too(told: Any, reason: int | None) -> None:
    assert order(reason_cancellation=told).reason_cancellation.id == reason
    old = document()
    del old["reason_cancellation"]
    assert Order.model_validate(old | {"cancellation_reason": told}).reason_cancellation.id == reason


@pytest.mark.parametrize(
    ("told", "wanted"),
    [*((nothing, False) for nothing in NOTHING), (0, False), ("0", False), ("2026-01-13 10:00:00", True)],
)
def test_a_customers_wish_to_cancel_is_seen(told: Any, wanted: bool) -> None:
    assert order(cancellation_request=told).cancellation_wanted is wanted


@pytest.mark.parametrize(
    ("told", "rate"), [("0.1900", "0.19"), (0.21, "0.21"), ("21", "0.21"), (9, "0.09"), (None, "0")]
)
def test_a_vat_rate_is_a_fraction_or_a_percentage(told: Any, rate: str) -> None:
    assert order(products=[line(vat=told)]).products[0].vat == Decimal(rate)


def test_lines_come_as_a_list_or_as_an_object_with_holes() -> None:
    assert [one.id for one in order(products={"0": line(), "2": line(id=7)}).products] == [187503654, 7]
    assert [one.id for one in order(products=[line(), "", None]).products] == [187503654]


def test_a_dropped_line_and_one_given_back_are_no_longer_wanted() -> None:
    found = order(products=[line(), line(id=7, status="0"), line(id=8, quantity=0)])
    assert [one.id for one in found.lines] == [187503654]


def test_a_locker_and_an_invoice_are_seen() -> None:
    found = order(
        details={"locker_id": "0f3c", "locker_name": "easybox Exemplu"},
        attachments=[{"url": "https://x.test/1.pdf", "type": "1", "force_download": "0"}, {"url": "u", "type": 13}],
    )
    assert (found.is_locker, found.is_office, found.has_invoice) == (True, False, True)
    assert not order(attachments=[{"url": "https://x.test/1.pdf", "type": 13}]).has_invoice
    assert order(details={"courier_external_office_id": "77"}).is_office


def test_keys_that_nobody_knows_are_kept() -> None:
    found = order(new_in_4_6={"a": 1}, products=[line(green_tax="1.00")])
    assert found.model_extra == {"new_in_4_6": {"a": 1}}
    assert found.products[0].model_extra is not None
    assert found.products[0].model_extra["green_tax"] == "1.00"


@pytest.mark.parametrize("changes", [{"id": None}, {"status": "done"}, {"products": [line(sale_price="12,3 lei")]}])
def test_what_makes_no_sense_where_it_matters_is_not_an_order(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        order(**changes)


as_text = st.sampled_from([lambda value: value, str])


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_numbers_as_texts_and_empties_of_any_shape_change_nothing(data: st.DataObject) -> None:
    def vary(value: Any) -> Any:
        if isinstance(value, dict) and value:
            return {key: vary(inner) for key, inner in value.items()}
        if isinstance(value, list) and value:
            return [vary(inner) for inner in value]
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return data.draw(as_text)(value)
        return value

    told = document(products=[line(), line(id=9, quantity=1)], details=data.draw(st.sampled_from(NOTHING)))
    assert Order.model_validate(vary(told)).model_dump(
        exclude={"cancellation_request", "flags"}
    ) == Order.model_validate(document(products=[line(), line(id=9, quantity=1)])).model_dump(
        exclude={"cancellation_request", "flags"}
    )
