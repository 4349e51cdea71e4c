"""Names of published files."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emag_desk.publish.names import SAFE, file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DEMO-0042", "DEMO-0042.pdf"),
        ("Factură EM2026/007.PDF", "Factura-EM2026-007.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("Фактура", "document.pdf"),
        ("con", "document-con.pdf"),
        ("a" * 99, "a" * 60 + ".pdf"),
    ],
)
def test_a_name_is_safe_on_every_server(text: str, name: str) -> None:
    assert file_name(text, Random(1), unguessable=False) == name


@given(st.text(max_size=80), st.booleans())
@settings(max_examples=40)
def test_whatever_a_document_is_called_its_file_has_a_safe_name(text: str, unguessable: bool) -> None:
    assert SAFE.fullmatch(file_name(text, Random(1), unguessable=unguessable))


def test_an_unguessable_name_has_128_bits_of_chance() -> None:
    chance = Random(1)
    first, second = (file_name("DEMO-0042", chance, unguessable=True) for _ in range(2))
    assert first != second
    assert first.startswith("DEMO-0042-") and len(first) == len("DEMO-0042-") + 32 + len(".pdf")
