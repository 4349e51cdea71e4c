"""The little index splits words as the cache does and remembers nothing of the texts before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from emag_desk.store.word_matcher import WordMatcher


@pytest.fixture
def matcher() -> Iterator[WordMatcher]:
    matcher = WordMatcher()
    yield matcher
    matcher.close()


def texts(number: int, name: str, ean: str = "") -> tuple[object, ...]:
    return (number, name, "", "", ean, "", str(number))


def test_those_that_match_are_told(matcher: WordMatcher) -> None:
    few = [texts(7, "Șurub mic"), texts(8, "Lampă", "5941"), texts(9, "surubelnita")]
    assert matcher.matching(few, '"surub" *') == {7, 9}
    assert matcher.matching(few, '"594" *') == {8}
    assert matcher.matching(few, '"9" *') == {9}


def test_the_next_question_starts_anew(matcher: WordMatcher) -> None:
    assert matcher.matching([texts(1, "lampa")], '"lampa" *') == {1}
    assert matcher.matching([texts(1, "scaun"), texts(2, "masa")], '"lampa" *') == set()
