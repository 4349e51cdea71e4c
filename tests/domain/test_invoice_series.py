"""Numbers of invoices: what they look like, which comes next, and that none comes twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from emag_desk.domain.invoice_series import Series, next_number, series_problems
from emag_desk.domain.invoicing import InvoicingRule, invoicing_problems
from emag_desk.domain.own_invoices import InvoiceKind
from emag_desk.errors import InputError

TODAY, NEXT_YEAR = date(2026, 1, 20), date(2027, 1, 2)
YEARLY = Series("EM{year}-", next_number=100, padding=3, yearly=True)


def test_numbers_count_on_from_the_first_that_was_asked_for() -> None:
    series = Series("DEMO-", next_number=42)
    assert next_number(series, {}, TODAY) == (0, 42, "DEMO-0042")
    assert next_number(series, {0: 42}, NEXT_YEAR) == (0, 43, "DEMO-0043")


def test_a_next_number_that_was_given_out_is_not_given_again() -> None:
    assert next_number(Series("DEMO-", next_number=10), {0: 57}, TODAY).number == 58
    assert next_number(Series("DEMO-", next_number=100), {0: 57}, TODAY).number == 100


def test_a_yearly_series_begins_at_one_each_year_after_the_first() -> None:
    assert next_number(YEARLY, {}, TODAY).text == "EM2026-100"
    assert next_number(YEARLY, {2026: 100}, TODAY).text == "EM2026-101"
    assert next_number(YEARLY, {2026: 730}, NEXT_YEAR).text == "EM2027-001"
    # An invoice of last year, written late, belongs to last year's numbers.
    assert next_number(YEARLY, {2026: 730, 2027: 5}, TODAY).text == "EM2026-731"


def test_the_next_number_of_a_yearly_series_can_be_raised_for_its_year() -> None:
    raised = replace(YEARLY, next_number=900, next_year=2026)
    assert next_number(raised, {2026: 100}, TODAY).number == 900
    assert next_number(raised, {2026: 900}, NEXT_YEAR).number == 1


def test_a_year_in_the_prefix_of_a_series_that_counts_on_is_that_of_the_invoice() -> None:
    assert next_number(Series("A{year}/"), {0: 8}, NEXT_YEAR).text == "A2027/0009"


@pytest.mark.parametrize(
    ("series", "code", "stops"),
    [
        (Series(), "no_prefix", True),
        (Series("ȘIR-"), "prefix", True),
        (Series("-X"), "prefix", True),
        (Series("A{month}-"), "prefix", True),
        (Series("A-", next_number=0), "next_number", True),
        (Series("A-", padding=0), "padding", True),
        (Series("A-", yearly=True), "no_year", True),
        (Series("A2"), "digit", False),
    ],
)
def test_what_is_wrong_with_a_series_is_said(series: Series, code: str, stops: bool) -> None:
    assert [(problem.code, problem.stops) for problem in series_problems(series)] == [(code, stops)]


def test_a_series_that_makes_no_sense_gives_no_number() -> None:
    with pytest.raises(InputError, match="numbers come twice"):
        next_number(Series("A-", yearly=True), {}, TODAY)
    with pytest.raises(InputError, match="no numbers left"):
        next_number(Series("A-"), {0: 9_999_999_999}, TODAY)


def test_credit_notes_share_the_series_unless_they_have_their_own() -> None:
    shared = InvoicingRule(Series("A-"))
    assert shared.series_for(InvoiceKind.CREDIT_NOTE).prefix == "A-"
    assert InvoicingRule(Series("A-"), Series("C-")).series_for(InvoiceKind.CREDIT_NOTE).prefix == "C-"
    twice = InvoicingRule(Series("A-"), Series("A-", next_number=5), payment_days=-1)
    assert [problem.code for problem in invoicing_problems(twice)] == ["same_prefix", "payment_days"]
