"""Labels: each parcel its own, an error is never taken for one, kept privately, put together as they are picked."""

from __future__ import annotations

import asyncio
import base64
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.envelope import Outcome, Phase, classify
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.issued_awb import Awb
from emag_desk.errors import InputError, SecretsError
from emag_desk.sync.labels import Label, LabelFormat, Labels, Layout, compose_zpl
from emag_desk.sync.labels_kept import KEPT_FOR, KeptLabels
from emag_desk.sync.labels_pdf import page_count

from .label_pdfs import GREEN, RED, pdf_of, printed

ZPL = b"^XA^FO40,40^FDSameday^FS^XZ"


class Clock(SystemClock):
    """The day on which the test takes place."""

    day = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.day


class Marketplace:
    """Answers for labels as the wire would bring them; counts the calls."""

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []
        self.answers: dict[int, tuple[int, bytes]] = {}

    async def call(self, endpoint: str, body: dict[str, Any], **_: Any) -> Outcome:
        self.calls.append({"route": endpoint, **body})
        status, content = self.answers.get(body["emag_id"], (200, b'{"isError":true,"messages":["AWB 1 not found"]}'))
        return classify(ENDPOINTS[endpoint], Phase.ANSWERED, status, {}, content)


def awb(emag_id: int, order: int = 1, **more: Any) -> Awb:
    return Awb("ro", order, 7000 + emag_id, emag_id, f"4EMG{emag_id}", **more)


@pytest.fixture
def emag() -> Marketplace:
    return Marketplace()


@pytest.fixture
def kept(data_path: Path) -> KeptLabels:
    return KeptLabels(data_path / "labels", data_path / "tmp", Clock())


@pytest.fixture
def labels(emag: Marketplace, kept: KeptLabels) -> Labels:
    async def client(account: str) -> Any:
        if account == "locked":
            raise SecretsError("The keyring is locked.")
        return emag

    return Labels(client=client, kept=kept)


def fetch(labels: Labels, *awbs: Awb, **options: Any) -> list[Label]:
    return asyncio.run(labels.fetch(awbs, **options))


def test_each_parcel_gets_its_own_label_and_is_not_asked_for_twice(
    labels: Labels, emag: Marketplace, data_path: Path
) -> None:
    emag.answers = {1: (200, pdf_of(RED)), 2: (200, pdf_of(GREEN))}
    told: list[tuple[int, int, int]] = []
    found = fetch(labels, awb(2), awb(1), progress=told.append)
    assert [label.content for label in found] == [pdf_of(GREEN), pdf_of(RED)]
    assert told == [(1, 2, 0), (2, 2, 0)]
    assert emag.calls[0] == {"route": "awb/read_pdf", "emag_id": 2, "awb_format": "A6"}
    fetch(labels, awb(1), awb(2))
    assert len(emag.calls) == 2
    fetch(labels, awb(1), fresh=True)
    assert len(emag.calls) == 3
    for path in (data_path / "labels").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, "it holds an address"


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (200, b'{"isError":true,"messages":["The AWB is not generated yet"]}', "not generated yet"),
        (200, b'{"isError":false,"messages":[],"results":[]}', "did not give the document"),
        (412, b'{"isError":true,"messages":["Vendor is not the AWB\'s owner"]}', "another country's platform"),
        (503, b"<html>maintenance</html>", "not working properly"),
    ],
)
def test_an_answer_that_is_no_pdf_is_a_problem_of_that_label_only(
    labels: Labels, emag: Marketplace, data_path: Path, status: int, body: bytes, words: str
) -> None:
    emag.answers = {1: (status, body), 2: (200, pdf_of(RED))}
    bad, good = fetch(labels, awb(1), awb(2))
    assert bad.content == b""
    assert words in str(bad.problem)
    assert good.problem is None
    assert len(list((data_path / "labels").iterdir())) == 1


def test_labels_that_cannot_be_asked_for_say_why(labels: Labels, emag: Marketplace) -> None:
    found = fetch(labels, Awb("ro", 1, 7), Awb("ro", 1, 0, 0, "4EMG9"), Awb("locked", 1, 7, 8, "4EMG8"))
    assert [str(label.problem).split(".")[0] for label in found] == [
        "eMAG has not told the number of this AWB yet",
        "This AWB was not issued from here, so eMAG gives no label: print it in the eMAG panel",
        "The keyring is locked",
    ]
    assert emag.calls == []
    with pytest.raises(InputError, match="A4, A5, A6, ZPL"):
        fetch(labels, awb(1), format="letter")


def test_labels_for_a_label_printer_come_as_one_text(labels: Labels, emag: Marketplace) -> None:
    coded = base64.b64encode(ZPL).decode()
    whole = (
        f'{{"isError":false,"messages":[],"results":{{"deliveries":{{"20":{{"awbs":{{"content":["{coded}"]}}}}}}}}}}'
    )
    emag.answers = {1: (200, whole.encode()), 2: (200, b'{"isError":false,"messages":[],"results":{"deliveries":[]}}')}
    good, bad = fetch(labels, awb(1), awb(2), format="zpl")
    assert compose_zpl([good, good]) == f"{ZPL.decode()}\n" * 2
    assert "no ZPL label" in str(bad.problem)
    with pytest.raises(InputError, match="1 labels are missing, for the orders: 1"):
        compose_zpl([good, bad])


def test_labels_come_out_as_the_orders_are_picked(labels: Labels, emag: Marketplace) -> None:
    emag.answers = {1: (200, pdf_of(RED)), 2: (200, pdf_of(GREEN)), 3: (200, pdf_of(GREEN))}
    found = fetch(labels, awb(1, order=10), awb(2, order=20), awb(3, order=20))
    sheets = printed(asyncio.run(labels.compose(found, Layout.SINGLE_A6, order=[("ro", 20), ("ro", 10)])))
    assert [sheet.at(5, 5) for sheet in sheets] == [GREEN, GREEN, RED]


def test_a_missing_label_stops_the_sheet_rather_than_vanishing_from_it(labels: Labels, emag: Marketplace) -> None:
    emag.answers = {1: (200, pdf_of(RED))}
    found = fetch(labels, awb(1), awb(2, order=301))
    with pytest.raises(InputError, match="301"):
        asyncio.run(labels.compose(found))
    zpl = Label(awb(1), LabelFormat.ZPL, ZPL)
    with pytest.raises(InputError, match="cannot be put together"):
        asyncio.run(labels.compose([found[0], zpl]))


def test_labels_go_when_nobody_needs_them_any_more(
    labels: Labels, emag: Marketplace, kept: KeptLabels, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.put(awb(1), "A6", pdf_of())
    monkeypatch.setattr(Clock, "day", Clock.day + KEPT_FOR - timedelta(hours=1))
    kept.put(awb(2), "A6", pdf_of())
    assert asyncio.run(labels.prune()) == 0
    monkeypatch.setattr(Clock, "day", Clock.day + timedelta(hours=2))
    assert asyncio.run(labels.prune()) == 1
    assert (kept.get(awb(1), "A6"), kept.get(awb(2), "A6")) == (b"", pdf_of())


def test_what_is_printed_lies_in_a_private_place(labels: Labels, data_path: Path) -> None:
    path = Path(asyncio.run(labels.save(pdf_of(pages=2), "labels ../1.pdf")))
    assert path.parent == data_path / "tmp"
    assert page_count(path.read_bytes()) == 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
