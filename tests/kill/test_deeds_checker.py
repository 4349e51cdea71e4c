"""The judge of actions is itself judged: it must see what wrong implementations do."""

from __future__ import annotations

import pytest

from . import deeds_checker as checker


def found(**story: object) -> list[str]:
    return list(checker.violations([checker.Deed("awb of 1", **story)]))  # type: ignore[arg-type]


def test_an_honest_story_is_accepted() -> None:
    assert found(happened=1, state="confirmed", told=["unknown", "confirmed"], kept=["7"], given=["7"]) == []
    assert found(state="rejected", words=("eMAG refused.",), told=["rejected"]) == []
    assert found(happened=1, state="needs_human", words=("It exists.",), given=["7"]) == []
    assert found(state="needs_human", words=("Nobody knows.",)) == []
    assert found(happened=2, repeatable=True, state="confirmed") == []
    assert found(so=True, state="confirmed_with_notes") == []
    assert found(accepted=False) == []
    assert found(happened=2, sends=2, state="confirmed", kept=["7", "8"], given=["7", "8"]) == []


@pytest.mark.parametrize(
    ("fault", "story"),
    [
        ("two parcels", {"happened": 2, "state": "confirmed", "kept": ["7", "8"], "given": ["7", "8"]}),
        ("two parcels, one known", {"happened": 2, "state": "confirmed", "kept": ["8"], "given": ["7", "8"]}),
        ("lost", {"state": None}),
        ("said done", {"state": "confirmed"}),
        ("said refused", {"happened": 1, "state": "rejected", "words": ("no",)}),
        ("taken back though it happened", {"happened": 1, "state": "cancelled"}),
        ("silent", {"happened": 1, "state": "unknown"}),
        ("forgotten", {"state": "queued"}),
        ("a question without words", {"state": "needs_human"}),
        ("told otherwise", {"happened": 1, "state": "needs_human", "words": ("?",), "told": ["confirmed"]}),
        ("number lost", {"happened": 1, "state": "confirmed", "given": ["7"]}),
        ("number of another", {"happened": 1, "state": "confirmed", "given": ["7"], "kept": ["9"]}),
        ("done unasked", {"accepted": False, "happened": 1}),
    ],
)
def test_a_wrong_implementation_is_caught(fault: str, story: dict[str, object]) -> None:
    assert found(**story), fault
