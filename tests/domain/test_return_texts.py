"""Nobody reads a whole account number by chance, and snippets are there in the customer's language."""

import pytest

from emag_desk.domain.return_texts import (
    SNIPPET_LABELS,
    Snippet,
    SnippetUse,
    built_in,
    fill,
    masked_iban,
    spaced_iban,
)


@pytest.mark.parametrize(
    ("iban", "shown"),
    [
        ("RO49AAAA1B31007593840000", "RO49 •••• •••• •••• •••• 0000"),
        ("RO49 AAAA 1B31 0075 9384 0000", "RO49 •••• •••• •••• •••• 0000"),
        ("RO490000", "••••••••"),
        ("", ""),
    ],
)
def test_an_account_number_is_masked(iban: str, shown: str) -> None:
    assert masked_iban(iban) == shown


def test_an_account_number_in_groups() -> None:
    assert spaced_iban("RO49AAAA1B31007593840000") == "RO49 AAAA 1B31 0075 9384 0000"


@pytest.mark.parametrize("country", ["RO", "BG", "HU", "PL"])
def test_the_snippets_of_the_start(country: str) -> None:
    found = built_in(country)
    assert {one.title for one in found} == set(SNIPPET_LABELS.values())
    assert {one.use for one in found} == set(SnippetUse)
    filled = [fill(one, {"product": "Lampă {x}", "order": 1}) for one in found]
    assert all("{product}" not in text and "{order}" not in text for text in filled)
    assert any("Lampă {x}" in text for text in filled)


def test_a_place_that_nobody_knows_stays() -> None:
    assert fill(Snippet("T", "{product} {what} {"), {"product": "Bec"}) == "Bec {what} {"
