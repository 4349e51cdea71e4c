"""What Review finds about staged changes, without a window."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from emag_desk.domain.commands import Command, State
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Guardrails, Reference
from emag_desk.ui.review_lines import Concern, ReviewedChange, review_change, review_changes, sending_seconds

NOW = datetime(2026, 1, 1, tzinfo=UTC)
REFERENCE = Reference({1: Decimal("0.21"), 2: Decimal("0.11")}, (0, 1, 2))


def offer(**changes: object) -> OfferRow:
    values: dict[str, object] = {
        "row": 1, "account": "a", "id": 7, "name": "Lampă", "part_number": "", "part_number_key": "", "ean": "",
        "brand": "", "category_id": None, "currency": "RON",
        "sale_price": Decimal(100), "min_sale_price": Decimal(60),
        "max_sale_price": Decimal(150), "recommended_price": None, "best_offer_sale_price": None, "general_stock": 10,
        "estimated_stock": 10, "stock": {1: 10}, "handling_time": {1: 1}, "status": 1, "vat_id": 1, "validation": 9,
        "offer_validation": 1, "doc_errors": 0, "buy_button_rank": 1, "number_of_offers": 1, "ownership": True,
        "emag_club": 0, "vanished": "", "fetched_at": 0,
    }  # fmt: skip
    return OfferRow(**{**values, **changes})  # type: ignore[arg-type]


def command(edits: dict[str, str], base: dict[str, str | None], number: int = 1, account: str = "a") -> Command:
    return Command(number, account, "offer", 7, "Lampă", State.DRAFT, edits, base, "w", "s", NOW, NOW)


def reviewed(edits: dict[str, str], base: dict[str, str | None], row: OfferRow | None = None) -> ReviewedChange:
    return review_change(command(edits, base), row or offer(), REFERENCE, Guardrails())


def test_gross_uses_the_vat_rate_that_the_offer_will_have() -> None:
    change = reviewed({"sale_price": "90.00", "vat_id": "2"}, {"sale_price": "100.00", "vat_id": "1"})
    assert change.lines[0].gross_new == Decimal("99.90")
    assert change.lines[1].gross_new is None


def test_a_finding_about_a_field_that_is_not_edited_is_told_all_the_same() -> None:
    change = reviewed({"min_sale_price": "120.00"}, {"min_sale_price": "60.00"})
    assert change.concern is Concern.PROBLEM
    assert "below the minimum" in str(change.lines[0].problems[0])


def test_emag_having_the_value_already_is_not_called_a_conflict_of_values() -> None:
    change = reviewed({"sale_price": "100.00"}, {"sale_price": "90.00"})
    assert [str(text) for text in change.lines[0].warnings] == ["eMAG has this value already."]


def test_an_offer_that_is_not_cached_or_vanished_is_never_ticked_by_itself() -> None:
    lost = review_change(command({"sale_price": "90.00"}, {"sale_price": "100.00"}), None, REFERENCE, Guardrails())
    assert lost.concern is Concern.WARNING and "not in the cache" in str(lost.lines[0].warnings[0])
    gone = reviewed({"sale_price": "99.00"}, {"sale_price": "100.00"}, offer(vanished="2026-01-01"))
    assert gone.concern is Concern.WARNING


def test_a_field_of_another_version_stops_the_change_with_a_sentence() -> None:
    change = reviewed({"colour": "red"}, {"colour": None})
    assert change.concern is Concern.PROBLEM
    assert "no field colour" in str(change.lines[0].problems[0])


def test_problems_come_first_then_warnings() -> None:
    commands = [
        command({"sale_price": "99.00"}, {"sale_price": "100.00"}, 1),
        command({"stock:1": "0"}, {"stock:1": "10"}, 2),
        command({"sale_price": "1.00"}, {"sale_price": "100.00"}, 3),
    ]
    found = review_changes(commands, {("a", 7): offer()}, {"a": REFERENCE}, Guardrails())
    assert [change.command.id for change in found] == [3, 2, 1]


def test_accounts_are_sent_side_by_side_within_their_budget() -> None:
    def many(count: int, account: str) -> list[ReviewedChange]:
        return [ReviewedChange(command({}, {}, number, account), ()) for number in range(count)]

    assert sending_seconds([]) == 0.0
    assert sending_seconds(many(50, "a")) == sending_seconds(many(1, "a"))
    assert sending_seconds(many(500, "a") + many(500, "b")) == sending_seconds(many(500, "a"))
    assert sending_seconds(many(10_000, "a")) == 199 / 2 + 1  # 200 calls, two a second
