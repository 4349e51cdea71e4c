"""The judge of the kill test is itself judged: it must see what wrong implementations do."""

from __future__ import annotations

import pytest

from . import checker


def found(**story: object) -> list[str]:
    return list(checker.violations({"1 sale_price": checker.Field("10.00", **story)}))


def test_an_honest_story_is_accepted() -> None:
    assert found(approved=["11.00", "12.00"], happened=["12.00"], confirmed=["12.00"]) == []
    assert found(approved=["11.00", "12.00"], happened=["11.00", "12.00"], confirmed=["11.00", "12.00"]) == []
    assert found() == []


@pytest.mark.parametrize(
    ("fault", "story"),
    [
        ("lost", {"approved": ["11.00"]}),
        ("lost the newer one", {"approved": ["11.00", "12.00"], "happened": ["11.00"], "confirmed": ["11.00"]}),
        ("invented", {"approved": ["11.00"], "happened": ["11.50", "11.00"]}),
        ("blind repeat lands late", {"approved": ["11.00", "12.00"], "happened": ["11.00", "12.00", "11.00", "12.00"]}),
        ("old value wins", {"approved": ["11.00", "12.00"], "happened": ["12.00", "11.00"]}),
        ("put back to the start", {"approved": ["11.00"], "happened": ["11.00", "10.00", "11.00"]}),
        ("said saved", {"approved": ["11.00", "12.00"], "happened": ["12.00"], "confirmed": ["11.00", "12.00"]}),
    ],
)
def test_a_wrong_implementation_is_caught(fault: str, story: dict[str, object]) -> None:
    assert found(**story), fault


def test_a_person_who_is_asked_is_told() -> None:
    assert found(approved=["11.00"], undecided=["11.00"]) == []
    assert found(approved=["11.00"], refused=["11.00"]) == []
    assert found(approved=["11.00", "12.00"], undecided=["11.00"]), "the newer one is lost all the same"
