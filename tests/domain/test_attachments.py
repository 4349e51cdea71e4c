"""Documents of orders: what eMAG could never fetch is said before it is asked to."""

from __future__ import annotations

import pytest

from emag_desk.domain.attachments import AttachmentWanted, check, entity, from_texts, to_texts
from emag_desk.errors import InputError

GOOD = "https://docs.example.test/i/0042.pdf"


def codes(**wanted: object) -> list[tuple[str, bool]]:
    return [(one.code, one.stops) for one in check(AttachmentWanted(**{"url": GOOD, **wanted}))]  # type: ignore[arg-type]


def test_a_public_pdf_is_fine() -> None:
    assert codes(name="Factura DEMO 0042") == []
    assert codes(url="http://1.2.3.4:8080/Factura.PDF?key=1") == []


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "no_url"),
        ("C:\\facturi\\42.pdf", "no_address"),
        ("ftp://docs.example.test/42.pdf", "no_address"),
        ("https://docs.example.test/factura 42.pdf", "no_address"),
        ("https:///42.pdf", "no_address"),
        ("https://docs.example.test:port/42.pdf", "no_address"),
        ("https://docs.example.test/" + "4" * 1024 + ".pdf", "too_long"),
        ("http://localhost/42.pdf", "private"),
        ("http://192.168.1.10/42.pdf", "private"),
        ("http://[::1]/42.pdf", "private"),
        ("https://nas.local/42.pdf", "private"),
        ("https://ana:secret@docs.example.test/42.pdf", "password"),
    ],
)
def test_an_address_that_emag_cannot_use_is_refused(url: str, code: str) -> None:
    assert codes(url=url) == [(code, True)]


def test_other_rules_are_kept() -> None:
    assert codes(url="https://docs.example.test/invoice?id=5") == [("no_pdf", False)]
    assert codes(name="x" * 61) == [("too_long", True)]
    assert codes(type=13) == [("unknown_type", True)], "that is eMAG's own"
    assert codes(type=3) == [("no_line", True)]
    assert codes(type=3, line_id=7) == []


def test_it_survives_the_outbox_and_becomes_what_emag_takes() -> None:
    wanted = AttachmentWanted(GOOD, 3, "Garanție", 187503654, force=True)
    assert from_texts(to_texts(wanted)) == wanted
    assert from_texts({"url": GOOD}) == AttachmentWanted(GOOD)
    assert entity(wanted, 301245678, 2) == {
        "order_id": 301245678,
        "order_type": 2,
        "url": GOOD,
        "type": 3,
        "force_download": 1,
        "name": "Garanție",
        "order_product_id": 187503654,
    }
    with pytest.raises(InputError):
        from_texts({"type": "1"})
