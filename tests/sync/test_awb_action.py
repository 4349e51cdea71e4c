"""Issuing an AWB and attaching a document: what each answer and each reading means for the operator."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.envelope import Outcome, Phase, classify
from emag_desk.domain.commands import Command, State
from emag_desk.domain.issued_awb import Awb
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.action import At, NotSent, Ready
from emag_desk.sync.actions.attachment import Attach
from emag_desk.sync.actions.awb import IssueAwb
from emag_desk.sync.actions.order_reading import FreshOrder

NOW = datetime(2026, 3, 2, 10, 4, tzinfo=UTC)
AT = At(NOW, NOW.replace(minute=5))
URL = "https://docs.example.test/i/0042.pdf"
LINE = {"id": 5, "status": 1, "quantity": 1, "sale_price": "100.0000", "vat": "0.2100", "currency": "RON"}
ORDER = {"id": 7, "type": 3, "status": 3, "payment_mode_id": 1, "products": [LINE], "shipping_tax": 10, "customer": {}}


def command(kind: str = "awb", edits: dict[str, str] | None = None, **base: str) -> Command:
    wanted = {"order_id": "7", "parcel:1": "xxx"} if edits is None else edits
    return Command(1, "ro", kind, 7, "Ana", State.QUEUED, wanted, base, "Ana", "test", NOW, NOW)


def answered(route: str, document: Any, status: int = 200) -> Outcome:
    return classify(ENDPOINTS[route], Phase.ANSWERED, status, {}, json.dumps(document).encode())


class Around:
    """A marketplace with one order, and what is known of its AWBs. `documents` is what attachments/read tells."""

    def __init__(self, order: Any, awbs: list[Awb] | None = None, documents: Any = None) -> None:
        self.order, self.documents = order, documents
        self.orders = self.client = self.store = self.outbox = self
        self.awbs = SimpleNamespace(of_order=lambda *_: awbs or [], of_command=lambda *_: awbs or [])

    async def read(self, _: int, **__: Any) -> FreshOrder:
        return FreshOrder(self.order, 0.0)

    async def call(self, route: str, filters: Any, **_: Any) -> Outcome:
        return answered(route, {"isError": self.documents is None, "messages": ["x"], "results": self.documents})

    async def run(self, function: Any, *given: Any) -> Any:
        return function(*given)


def prepared(action: Any, wanted: Command, *around: Any) -> Any:
    where: Any = Around(*around)
    return asyncio.run(action.prepare(wanted, where))


def test_an_awb_leaves_when_the_order_is_what_was_shown() -> None:
    ready = prepared(IssueAwb(), command(status="3", cod_expected="131", awbs="0"), ORDER)
    assert isinstance(ready, Ready)
    assert ready.body[0]["order_id"] == 7
    assert ready.pre_image == {"status": "3", "awbs": "0"}


@pytest.mark.parametrize(
    ("order", "base", "awbs", "words"),
    [
        ({**ORDER, "status": 4}, {"status": "3"}, [], "it was Prepared and is Finalized"),
        ({**ORDER, "status": 0}, {}, [], "is not shipped"),
        ({**ORDER, "enforced_vendor_courier_accounts": [5]}, {"couriers": "free"}, [], "which couriers"),
        (ORDER, {"quantity:5": "2"}, [], "lines of the order changed"),
        (ORDER, {"cod_expected": "100"}, [], "has to pay 131.00 now, not 100"),
        (ORDER, {"status": "3"}, [Awb("ro", 7, 1, 2, "4EMG1")], "an AWB that you were not shown: 4EMG1"),
    ],
)
def test_nothing_leaves_when_the_order_is_another_one(order: Any, base: Any, awbs: Any, words: str) -> None:
    refused = prepared(IssueAwb(), command(**base), order, awbs)
    assert isinstance(refused, NotSent)
    assert words in str(refused.why)


def test_another_awb_leaves_when_the_first_one_was_shown() -> None:
    assert isinstance(prepared(IssueAwb(), command(awbs="1"), ORDER, [Awb("ro", 7, 1, 2, "4EMG1")]), Ready)


def result(document: Any, status: int = 200) -> Result:
    return IssueAwb().classify(command(), answered("awb/save", document, status), NOW)


def test_the_numbers_of_an_answer_are_kept_with_the_fact() -> None:
    parcel = {"emag_id": 9, "awb_number": "4EMG1", "awb_barcode": "4EMG1001"}
    done = result({"isError": False, "messages": [], "results": {"reservation_id": 7, "awb": [parcel]}})
    assert (done.state, done.answer) == (
        State.CONFIRMED,
        {"reservation_id": "7", "emag_id": "9", "awb_number": "4EMG1"},
    )
    assert [(kept.table, kept.values["emag_id"]) for kept in done.kept] == [("awb", 9)]
    bare = result({"isError": False, "messages": [], "results": {"reservation_id": 7}})
    assert (bare.state, len(bare.kept)) == (State.CONFIRMED, 1)


def test_an_awb_without_any_number_is_not_passed_over() -> None:
    silent = result({"isError": False, "messages": [], "results": []})
    assert silent.state is State.NEEDS_HUMAN
    assert "Copy it from the eMAG panel" in silent.messages[0]


def test_the_wrong_platform_is_said_with_what_to_do() -> None:
    refused = result({"isError": True, "messages": ["Vendor is not the AWB's owner"]}, 412)
    assert refused.state is State.REJECTED
    assert "another country's platform" in refused.messages[0]
    assert "account of that platform" in refused.messages[1]


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        ("3", "4", "it exists, its number is unknown"),
        ("3", "3", "was still Prepared at 12:04 EET and at 12:05 EET"),
        ("4", "4", "finalized before, so its status tells nothing"),
        ("3", "0", "is Cancelled now"),
    ],
)
def test_what_nothing_proves_is_asked_with_what_is_known(before: str, now: str, words: str) -> None:
    asked = IssueAwb().judge(Unknown(command(), {"status": before}), {"status": now}, AT)
    assert asked.state is State.NEEDS_HUMAN
    assert words in " ".join(asked.messages)


def test_numbers_that_are_here_already_end_the_doubt() -> None:
    assert IssueAwb().judge(Unknown(command(), {"status": "3"}), {"awb": "4EMG1"}, AT).state is State.CONFIRMED


def attach(**edits: str) -> Command:
    return command("order_attachment", {"url": URL, "type": "1", **edits})


HAS = {**ORDER, "attachments": [{"url": URL, "type": 1}]}


def test_a_known_address_is_not_sent_again_unless_it_is_to_be_fetched_again() -> None:
    there = prepared(Attach(), attach(), HAS)
    assert isinstance(there, NotSent) and there.state is State.CONFIRMED
    assert isinstance(prepared(Attach(), attach(type="4"), HAS), Ready), "as another kind of document"
    forced = prepared(Attach(), attach(force_download="1"), HAS)
    assert isinstance(forced, Ready) and forced.body[0]["force_download"] == 1
    new = prepared(Attach(), attach(), {**ORDER, "type": 2})
    assert isinstance(new, Ready) and new.body[0]["order_type"] == 2
    bad = prepared(Attach(), attach(url="file:///42.pdf"), ORDER)
    assert isinstance(bad, NotSent) and bad.state is State.REJECTED


@pytest.mark.parametrize(
    ("order", "documents", "there"),
    [(HAS, None, True), (ORDER, [[{"url": URL, "type": "1"}]], True), (ORDER, [], False), (ORDER, None, False)],
)
def test_a_lost_answer_is_found_out_from_either_list(order: Any, documents: Any, there: bool) -> None:
    where: Any = Around(order, None, documents)
    reading = asyncio.run(Attach().read_back(Unknown(attach(), {}), where))
    assert isinstance(reading, dict)
    verdict = Attach().judge(Unknown(attach(), {}), reading, AT)
    assert verdict.state is (State.CONFIRMED if there else State.QUEUED)
    forced = Attach().judge(Unknown(attach(force_download="1"), {}), reading, AT)
    assert forced.state is State.NEEDS_HUMAN, "an address that was there before tells nothing"
