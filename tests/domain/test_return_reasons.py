"""Reasons are told in words with all of their levels, and an old number does not stop anything."""

import pytest

from emag_desk.domain.return_reasons import FIRST_LEVEL_LABELS, Remark, path, reasons, remark_of, words


@pytest.mark.parametrize(
    ("reason", "language", "expected"),
    [
        (30, "en", "Sends a sealed product back"),
        (44, "en", "Sends a sealed product back › Am comandat produsul gresit"),
        (98, "en", "Sends a sealed product back › Am gasit produsul la un pret mai bun › Tot la eMAG"),
        (98, "ro", "Vreau sa returnez un produs sigilat › Am gasit produsul la un pret mai bun › Tot la eMAG"),
        (8, "en", "Reason 8 of an older list"),
        (None, "ro", ""),
    ],
)
def test_a_reason_in_words(reason: int | None, language: str, expected: str) -> None:
    assert str(words(reason, language)) == expected


def test_the_tree_is_whole() -> None:
    tree = reasons()
    assert {node.id for node in tree.values() if node.parent is None} == set(FIRST_LEVEL_LABELS)
    assert len({reason for reason in tree if not any(node.parent == reason for node in tree.values())}) == 161
    assert max(len(path(reason)) for reason in tree) == 3
    assert all(node.text.strip() for node in tree.values())


def test_whether_a_reason_wants_a_remark() -> None:
    assert [remark_of(reason) for reason in (98, 43, 39, 8)] == [
        Remark.NONE,
        Remark.OPTIONAL,
        Remark.MANDATORY,
        Remark.NONE,
    ]
