"""What eMAG demands of a return is asked for before it is sent, and no more goes back than was paid."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.domain.order_money import totals
from emag_desk.domain.orders import Order
from emag_desk.domain.return_body import save_body
from emag_desk.domain.return_checks import check
from emag_desk.domain.return_money import refundable
from emag_desk.domain.return_plans import Told, filled, plan, plan_many
from emag_desk.domain.return_wanted import LineWanted, Replacement, ReturnWanted, from_texts, shown, to_texts
from emag_desk.domain.return_words import ReturnStatus
from emag_desk.errors import InputError
from tests.domain import order_documents
from tests.domain.return_documents import document, line, return_of
from tests.domain.test_order_money import documents, split

LAMP = 1057107
DONE = LineWanted(diagnostic="Funcționează", refund=Decimal("100.66"))


def order(**changes: Any) -> Order:
    return Order.model_validate(order_documents.document(status=4) | changes)


def codes(wanted: ReturnWanted, *, with_order: bool = True, **changes: Any) -> list[tuple[str, str]]:
    problems = check(wanted, return_of(**changes), order() if with_order else None)
    return [(problem.key.partition(":")[0], problem.code) for problem in problems if problem.stops]


def finished(told: LineWanted = DONE, **changes: Any) -> ReturnWanted:
    return ReturnWanted(7, {LAMP: told}, **changes)


@pytest.mark.parametrize(
    ("wanted", "changes", "expected"),
    [
        (ReturnWanted(3), {}, []),
        (ReturnWanted(6), {}, [("status", "move")]),
        (ReturnWanted(8), {}, [("status", "status")]),
        (ReturnWanted(6), {"request_status": 3}, []),
        (finished(), {"request_status": 6}, []),
        (finished(), {"request_status": 7}, [("status", "move")]),
        (finished(LineWanted(refund=Decimal(1))), {"request_status": 6}, [("diagnostic", "missing")]),
        (finished(LineWanted("  ", None, Decimal(1))), {"request_status": 6}, [("diagnostic", "missing")]),
        (finished(LineWanted("ok")), {"request_status": 6}, [("refund", "missing")]),
        (finished(LineWanted("ok")), {"request_status": 6, "return_type": 5}, []),
        (finished(LineWanted("ok", None, Decimal("100.67"))), {"request_status": 6}, [("refund", "too_much")]),
        (finished(LineWanted("ok", None, Decimal("-1"))), {"request_status": 6}, [("refund", "amount")]),
        (finished(LineWanted("ok", None, Decimal("1.005"))), {"request_status": 6}, [("refund", "amount")]),
        (finished(LineWanted("ok", None, Decimal("NaN"))), {"request_status": 6}, [("refund", "amount")]),
        (finished(LineWanted("ok", None, Decimal("1e40"))), {"request_status": 6}, [("refund", "amount")]),
        (ReturnWanted(6, {LAMP: DONE}), {"request_status": 3}, [("refund", "too_early")]),
        (ReturnWanted(6, {LAMP: LineWanted("ok")}), {"request_status": 6}, []),
        (finished(LineWanted("ok")), {"request_status": 6, "return_type": 2}, [("replacement", "missing")]),
        (
            finished(LineWanted("ok"), return_type=2, replacement=Replacement(65800001, quantity=2)),
            {"request_status": 6},
            [("replacement", "quantity")],
        ),
        (
            finished(LineWanted("ok"), return_type=2, replacement=Replacement(0)),
            {"request_status": 6},
            [("replacement", "product")],
        ),
        (finished(LineWanted("ok"), return_type=9), {"request_status": 6}, [("return_type", "type")]),
        (ReturnWanted(4), {"request_status": 6}, [("reject_reason", "missing")]),
        (ReturnWanted(4, {LAMP: LineWanted(None, "Uzat")}, return_tax=Decimal("14.99")), {"request_status": 6}, []),
        (ReturnWanted(4), {"request_status": 6, "products": [line(reject_reason="Uzat")]}, []),
        (
            ReturnWanted(4, {LAMP: LineWanted(None, "Uzat")}, return_tax=Decimal("-1")),
            {"request_status": 6},
            [("return_tax", "amount")],
        ),
        (ReturnWanted(3, return_tax=Decimal(5)), {}, [("return_tax", "refused_only")]),
        (ReturnWanted(3, {LAMP: LineWanted(None, "Uzat")}), {}, [("reject_reason", "too_early")]),
        (ReturnWanted(3, {99: LineWanted("ok")}), {}, [("line", "no_line")]),
        (ReturnWanted(3), {"type": 2}, [("status", "move")]),
    ],
)
def test_what_stops_a_return(wanted: ReturnWanted, changes: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert codes(wanted, **changes) == expected


def test_what_is_worth_a_look() -> None:
    received = return_of(request_status=6, pickup_suburb="", products=[line(), line(id=8, product_id="x")])
    wanted = ReturnWanted(7, {LAMP: DONE, 8: DONE})
    told = {problem.code for problem in check(wanted, received, order(refunded_amount="5.00")) if not problem.stops}
    # The second product is the same to eMAG: its own number is the same.
    assert told == {"refunded", "untold"}
    strange = return_of(request_status=6, products=[line(product_id="x", product_emag_id=1)])
    assert [problem.code for problem in check(finished(), strange, order())] == ["no_product"]
    assert [problem.code for problem in check(finished(), return_of(request_status=6))] == ["no_order"]
    swapped = return_of(request_status=6, return_type=1)
    assert [problem.code for problem in check(finished(), swapped, order())] == ["type"]


def test_what_was_paid_for_a_piece_counts_its_vouchers_and_comes_back_when_the_order_did() -> None:
    (product,) = return_of().products
    lamp = order_documents.line(product_voucher_split=[split("-16.5289", "-3.4711", vat="0.21")])
    assert refundable(order(), product) == Decimal("100.66")
    assert refundable(order(products=[lamp]), product) == Decimal("90.66")
    gone = order_documents.line(quantity=0, status=0)
    assert refundable(order(products=[gone]), product) == Decimal("100.66")
    forint = order_documents.line(sale_price="1000.0000", currency="HUF", vat="0.2700")
    assert refundable(order(products=[forint]), product) == Decimal(1270)
    assert refundable(order(products=[]), product) is None


@settings(max_examples=30, deadline=None)
@given(documents)
def test_all_products_together_give_back_no_more_than_the_customer_paid(told: dict[str, Any]) -> None:
    bought = Order.model_validate(told | {"shipping_tax": 0, "shipping_tax_voucher_split": []})
    lines = [
        line(id=number, product_id="?", product_emag_id=number, quantity=one.quantity)
        for number, one in enumerate(bought.lines, 1)
    ]
    numbered = bought.model_copy(
        update={
            "products": [
                one.model_copy(update={"mkt_id": number, "product_id": ""})
                for number, one in enumerate(bought.lines, 1)
            ]
        }
    )
    back = [refundable(numbered, product) or Decimal(0) for product in return_of(products=lines).products]
    gross = {one.id: Decimal(0) for one in numbered.lines}
    for entry in totals(numbered).entries:
        if entry.line in gross:
            gross[entry.line] += entry.gross
    assert sum(back) == sum(max(amount, Decimal(0)) for amount in gross.values())


def test_the_whole_return_is_sent_as_it_was_read_with_what_is_wanted() -> None:
    before = document(request_status=6, unknown=[1], products={"0": line(), "1": line(id=8)})
    wanted = ReturnWanted(7, {LAMP: DONE}, return_type=2, replacement=Replacement(9, "500", "Bec", 1))
    body = save_body(before, wanted)
    assert body["request_status"] == 7
    lamp, other = body["products"]
    assert (lamp["diagnostic"], lamp["refund_value"], lamp["reject_reason"]) == (
        "Funcționează",
        Decimal("100.66"),
        None,
    )
    assert other == line(id=8)
    changed = {key for key in body if body[key] != before.get(key)}
    assert changed == {
        "request_status",
        "products",
        "return_type",
        "replacement_product_emag_id",
        "replacement_product_id",
        "replacement_product_name",
        "replacement_product_quantity",
    }
    assert before["products"]["0"] == line()
    assert save_body(document(type="3"), ReturnWanted(4, return_tax=Decimal(5)))["return_tax_value"] == Decimal(5)


_texts = st.one_of(st.none(), st.text(max_size=20))
_amounts = st.one_of(st.none(), st.decimals(0, 9999, places=2))


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(st.integers(1, 99), st.builds(LineWanted, _texts, _texts, _amounts), max_size=3),
    st.one_of(st.none(), st.builds(Replacement, st.integers(1, 99), st.text(max_size=5), st.text(max_size=5))),
    _amounts,
)
def test_what_is_written_down_is_read_again(
    lines: dict[int, LineWanted], replacement: Replacement | None, tax: Decimal | None
) -> None:
    lines = {number: told for number, told in lines.items() if told != LineWanted()}
    wanted = ReturnWanted(7, lines, 3, replacement, tax)
    assert from_texts(to_texts(wanted)) == wanted


@pytest.mark.parametrize(
    "texts", [{}, {"status": "x"}, {"status": "7", "refund:1": "?"}, {"status": "7", "refund:x": "1"}]
)
def test_texts_that_are_none_are_refused(texts: dict[str, str]) -> None:
    with pytest.raises(InputError):
        from_texts(texts)


def test_what_the_operator_saw_is_the_base() -> None:
    seen = shown(return_of(products=[line(refund_value="5.0000")]))
    assert (seen["status"], seen[f"name:{LAMP}"], seen[f"refund:{LAMP}"]) == ("2", "Lampă de birou LED 12W", "5.0000")
    assert seen[f"diagnostic:{LAMP}"] is None


def test_many_returns_at_once_each_get_what_is_theirs() -> None:
    own = return_of(request_status=6, products=[line(diagnostic="Al meu")])
    new = return_of(request_status=2)
    first, second, third = plan_many(
        [(own, order()), (return_of(request_status=6), None), (new, order())], ReturnStatus.FINALIZED, Told("Verificat")
    )
    assert (first.stops, first.money_back, first.wanted.line(LAMP).diagnostic) == (False, Decimal("100.66"), None)
    assert first.texts() == {
        "status": "7",
        f"refund:{LAMP}": "100.66",
        "money_back": "100.66",
        "currency": "RON",
    }
    assert [problem.code for problem in second.problems if problem.stops] == ["missing"]
    assert second.wanted.line(LAMP).diagnostic == "Verificat"
    assert [problem.code for problem in third.problems] == ["move"]


def test_a_refusal_of_many_tells_the_reason_and_the_fee() -> None:
    told = Told(reject_reason="Uzat", return_tax=Decimal("14.99"))
    (found,) = plan_many([(return_of(request_status=6), order())], ReturnStatus.REFUSED, told)
    assert (found.stops, found.money_back) == (False, Decimal(0))
    assert found.texts() == {"status": "4", f"reject_reason:{LAMP}": "Uzat", "return_tax": "14.99", "currency": "RON"}
    assert filled(return_of(), ReturnStatus.ACKNOWLEDGED, told) == ReturnWanted(3)
    assert plan(return_of(currency=""), ReturnWanted(3), None, "EUR").currency == "EUR"


def test_money_that_is_told_already_stays_and_goes_only_at_the_end() -> None:
    told = [line(refund_value="50.0000", diagnostic="ok")]
    (done,) = plan_many([(return_of(request_status=6, products=told), order())], ReturnStatus.FINALIZED)
    assert (done.wanted, done.money_back) == (ReturnWanted(7), Decimal(50))
    assert plan(return_of(request_status=3, products=told), ReturnWanted(6), order()).money_back == 0
