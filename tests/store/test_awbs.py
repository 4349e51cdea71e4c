"""AWBs are kept once, for good, and filled in when eMAG tells more."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.issued_awb import Given
from emag_desk.store.awb_received import Received, ReceivedFile
from emag_desk.store.awbs import Awbs
from emag_desk.store.outbox import Outbox

ORDER = 301245678
ONE = Given(7000451, 90000117, "4EMGLN100000001", "4EMGLN100000001001", "Sameday")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.db"


@pytest.fixture
def outbox(path: Path) -> Iterator[Outbox]:
    outbox = Outbox(path, SystemClock())
    outbox.open()
    yield outbox
    outbox.close()


@pytest.fixture
def awbs(outbox: Outbox) -> Awbs:
    return outbox.awbs


@pytest.fixture
def command(outbox: Outbox) -> int:
    """The action that asks for an AWB of the order."""
    [number] = outbox.order([Intent("ro", ActionKind.AWB, ORDER, "Order")], who="Ana", source="test")
    assert isinstance(number, int)
    return number


def test_an_awb_is_kept_once_however_often_it_is_told(awbs: Awbs, command: int) -> None:
    for _ in range(2):
        awbs.keep("ro", ORDER, [ONE], command_id=command)
    [kept] = awbs.of_order("ro", ORDER)
    assert (kept.number, kept.emag_id, kept.complete, kept.command_id) == ("4EMGLN100000001", 90000117, True, command)
    assert awbs.of_command(command) == [kept]
    assert awbs.of_orders("ro", [ORDER, 5]) == {ORDER: [kept]}
    assert awbs.of_order("bg", ORDER) == []


def test_a_number_that_comes_late_is_filled_in_and_further_parcels_join(awbs: Awbs) -> None:
    awbs.keep("ro", ORDER, [Given(7000451)])
    assert [awb.number for awb in awbs.unnumbered("ro")] == [""]
    awbs.learn("ro", 7000451, [ONE, ONE._replace(emag_id=90000118, number="4EMGLN100000002")])
    assert [awb.number for awb in awbs.of_order("ro", ORDER)] == ["4EMGLN100000001", "4EMGLN100000002"]
    assert awbs.unnumbered() == []
    awbs.keep("ro", ORDER, [Given(7000451)])
    assert len(awbs.of_order("ro", ORDER)) == 2, "the first answer told once more says nothing new"


def test_where_a_parcel_is_changes_but_its_number_does_not(awbs: Awbs) -> None:
    awbs.keep("ro", ORDER, [ONE])
    awbs.learn("ro", 7000451, [ONE._replace(number="", status="Delivered")])
    awbs.learn("ro", 7000451, [ONE._replace(number="OTHER", status="Returned")])
    [kept] = awbs.of_order("ro", ORDER)
    assert (kept.number, kept.status) == ("4EMGLN100000001", "Returned")


def test_an_awb_that_a_person_found_has_only_its_number(awbs: Awbs) -> None:
    for _ in range(2):
        awbs.keep("ro", ORDER, [Given(0, 0, "4EMGLN9")])
    [kept] = awbs.of_order("ro", ORDER)
    assert (kept.number, kept.complete) == ("4EMGLN9", False)
    assert awbs.unnumbered() == [], "there is nothing to ask eMAG by"


def test_the_awb_of_a_return_is_not_one_of_its_order(awbs: Awbs) -> None:
    awbs.keep("ro", ORDER, [ONE], rma_id=77)
    assert awbs.of_order("ro", ORDER) == []
    assert [awb.number for awb in awbs.of_return("ro", 77)] == ["4EMGLN100000001"]


def test_printing_is_remembered(awbs: Awbs) -> None:
    awbs.keep("ro", ORDER, [ONE])
    [kept] = awbs.of_order("ro", ORDER)
    assert kept.printed_at is None
    awbs.mark_printed([kept.key])
    assert awbs.of_order("ro", ORDER)[0].printed_at is not None


def test_a_number_that_changed_on_the_disk_is_not_trusted_until_it_was_read_again(awbs: Awbs, path: Path) -> None:
    awbs.keep("ro", ORDER, [ONE])
    with sqlite3.connect(path) as other:
        other.execute("UPDATE awb SET number = '4EMGLN100000009'")
    other.close()
    [kept] = awbs.of_order("ro", ORDER)
    assert (kept.damaged, kept.complete) == (True, False)
    awbs.learn("ro", 7000451, [ONE])
    [kept] = awbs.of_order("ro", ORDER)
    assert (kept.number, kept.complete) == ("4EMGLN100000001", True)


def test_numbers_that_a_full_disk_kept_out_are_taken_over_from_the_text_file(
    awbs: Awbs, command: int, tmp_path: Path
) -> None:
    file = ReceivedFile(tmp_path / "awb-received.txt")
    assert file.entries() == []
    now = SystemClock().now()
    file.append([Received("ro", ORDER, 0, command, ONE)], now)
    with file.path.open("a") as cut:
        cut.write('{"at": "2026-')  # the power went
    file.append([Received("ro", 5, 0, command, ONE._replace(emag_id=2)), Received("ro", 6, 0, 99, Given(8))], now)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    for _ in range(2):
        awbs.keep_received(file.entries())
    kept = awbs.everything("ro")
    assert [(awb.order_id, awb.reservation_id, awb.emag_id, awb.command_id) for awb in kept] == [
        (ORDER, 7000451, 90000117, command),
        (5, 7000451, 2, None),
        (6, 8, 0, None),
    ], "a change of another order, or of another outbox, is not the one that is meant"
