"""A return is read whatever types eMAG chooses, and what the tab shows of it is right."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.returns import Return
from tests.domain.return_documents import document, line, return_of


@pytest.mark.parametrize("nothing", [None, [], {}, ""])
def test_nothing_of_any_kind_is_nothing(nothing: Any) -> None:
    names = ("extra_info", "locker", "awbs", "status_history", "request_history", "customer_company", "pickup_date")
    found = return_of(**dict.fromkeys(names, nothing), replacement_product_quantity=nothing, return_tax_value=nothing)
    assert (found.awbs, found.locker.locker_id, found.status_history, found.customer_company) == ((), "", [], "")
    assert (found.extra_info.maximum_finalization_date, found.replacement_product_quantity) == (None, 0)


@pytest.mark.parametrize("told", [[{"reservation_id": 7000777}], {"0": {"reservation_id": "7000777"}}, [7000777]])
def test_the_parcels_it_comes_back_with_are_found_by_their_reservations(told: Any) -> None:
    assert return_of(awbs=told).awbs == (7000777,)


@pytest.mark.parametrize("told", [{"locker_id": 12, "locker_name": "easybox"}, [{"locker_id": "12"}, {"locker_id": 3}]])
def test_a_locker_comes_as_an_object_or_in_a_list(told: Any) -> None:
    assert return_of(locker=told).locker.locker_id == "12"


def test_the_columns_of_the_tab() -> None:
    history: list[dict[str, Any]] = [{"code": "2", "event_date": "2026-01-20 17:03:44", "requests": []}]
    history.append({"code": 3, "event_date": "2026-01-21 08:00:00", "requests": []})
    lines = [line(quantity="2", refund_value="100.6600"), line(id=8, product_name="Bec", return_reason=None)]
    found = return_of(products=lines, status_history=history, order_id=301245678)
    assert (found.order_id, found.status, found.units) == (301245678, 2, 3)
    assert found.product_names == "2 x Lampă de birou LED 12W, Bec"
    assert (found.refund, found.reason) == (Decimal("100.66"), 111)
    assert found.status_at == datetime(2026, 1, 21, 6, 0, tzinfo=UTC)
    assert found.date == datetime(2026, 1, 20, 15, 3, 44, tzinfo=UTC)
    assert return_of().refund is None


def test_what_nobody_knows_is_kept() -> None:
    assert return_of(swap={"x": 1}, brand_new=[1]).model_extra == {"brand_new": [1]}


_anything: st.SearchStrategy[Any] = st.sampled_from([None, "", [], {}, 0, "0", "7", 7, [""], [{}], False])


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(set(document()) - {"emag_id", "request_status"})), _anything))
def test_no_mixture_of_empty_shapes_hides_a_return(changes: dict[str, Any]) -> None:
    lists = {"products", "status_history"}
    changes = {key: value for key, value in changes.items() if key not in lists or value in (None, "", [], {}, [""])}
    objects = {key: value for key, value in changes.items() if not (isinstance(value, (list, dict)) and value)}
    assert Return.model_validate(document(**objects)).emag_id == 4261001
