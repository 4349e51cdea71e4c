"""Which order a file belongs to, by its name."""

from __future__ import annotations

import pytest

from emag_desk.domain.invoice_files import match_files

ORDERS = {301245678, 301245679, 4294967295}
OURS = {"DEMO-0042": 301245679, "EM2026/007": 301245678}


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("301245678.pdf", 301245678),
        ("301245678.PDF", 301245678),
        ("Factura DEMO-0042 comanda 301245678.pdf", 301245678),
        ("invoice_301245678_v2.pdf", 301245678),
        ("2026/01/20260114-301245679.pdf", 301245679),
        ("C:\\Facturi\\DEMO_42.pdf", 301245679),
        ("factură demo 0042 (copy).pdf", 301245679),
        ("EM2026-007.pdf", 301245678),
        ("order#4294967295 301245678.pdf", 4294967295),
        ("поръчка_301245679, 301245678.pdf", 301245679),
    ],
)
def test_names_as_people_and_programs_give_them(name: str, order: int) -> None:
    assert match_files([name], ORDERS, invoices=OURS)[0].order_id == order


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("301245678.docx", "Only PDF"),
        ("factura.pdf", "no order's number"),
        ("20260114.pdf", "has the number 20260114"),
        ("3012456789.pdf", "has the number"),
        ("DEMO-0043.pdf", "no order's number"),
        ("301245678 301245679.pdf", "several orders: 301245678, 301245679"),
        ("comanda 301245678 comanda 301245679.pdf", "several orders"),
    ],
)
def test_what_cannot_be_told_is_said(name: str, why: str) -> None:
    (match,) = match_files([name], ORDERS | {3012456781}, invoices=OURS)
    assert match.order_id is None and why in str(match.why)


def test_names_that_fit_several_orders_can_be_chosen_from() -> None:
    (match,) = match_files(["301245678 301245679.pdf"], ORDERS)
    assert match.candidates == (301245678, 301245679)


def test_two_files_of_one_order_are_left_to_the_operator() -> None:
    found = match_files(["301245678.pdf", "301245678 (1).pdf", "301245679.pdf"], ORDERS)
    assert [match.order_id for match in found] == [None, None, 301245679]
    assert found[0].candidates == (301245678,) and "choose one" in str(found[1].why)


def test_an_order_with_an_invoice_is_told_but_matched() -> None:
    (match,) = match_files(["301245678.pdf"], ORDERS, attached={301245678})
    assert match.order_id == 301245678 and "already" in str(match.why)
