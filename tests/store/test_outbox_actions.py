"""Actions in the outbox: ordered once, sent one after the other, and decided by somebody who typed what it takes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.commands import Command, Decision, StagedEdit, State
from emag_desk.errors import InputError, Sentence, StoreError
from emag_desk.store.generation import Generation
from emag_desk.store.migrations import migrate
from emag_desk.store.outbox import Claim, Kept, Outbox, Result
from emag_desk.store.outbox_migrations import MIGRATIONS
from emag_desk.store.outbox_rows import DAMAGED_ACTION, sealed
from emag_desk.store.outbox_sending import COPIED
from emag_desk.store.outbox_tables import APPLICATION_ID

from .conftest import HandClock

ORDER = 301245678
ACKNOWLEDGE, STATUS, CANCEL, STORNO, AWB = (
    ActionKind.ACKNOWLEDGE,
    ActionKind.STATUS,
    ActionKind.CANCEL,
    ActionKind.STORNO,
    ActionKind.AWB,
)


@pytest.fixture
def outbox(tmp_path: Path, clock: HandClock) -> Iterator[Outbox]:
    outbox = Outbox(tmp_path / "outbox.db", clock)
    outbox.open()
    outbox.take_over("test")
    yield outbox
    outbox.close()


def intent(kind: ActionKind, order: int = ORDER, account: str = "ro", **wanted: str) -> Intent:
    return Intent(account, kind, order, f"Order {order}", wanted, {"status": "2"})


def order(outbox: Outbox, *intents: Intent) -> list[int | Sentence]:
    return outbox.order(intents, who="Ana", source="window")


def queued(outbox: Outbox, *intents: Intent) -> list[Command]:
    numbers = order(outbox, *intents)
    assert all(isinstance(number, int) for number in numbers), [str(one) for one in numbers]
    return outbox.commands([number for number in numbers if isinstance(number, int)])


def ready(outbox: Outbox) -> list[int]:
    return [command.id for command in outbox.sending.ready("ro", actions=True)]


def claim(outbox: Outbox, command: Command) -> bool:
    return outbox.sending.claim([Claim(command, {})], route="order/save", correlation_id="c", request_hash="h")


def asked(outbox: Outbox, kind: ActionKind) -> Command:
    """An action that needs a person."""
    (command,) = queued(outbox, intent(kind))
    assert claim(outbox, command)
    outbox.sending.record([Result(command.id, State.UNKNOWN, settle_at=command.created_at)])
    outbox.sending.settle(Result(command.id, State.NEEDS_HUMAN, ("Look.",)))
    return outbox.commands([command.id])[0]


class TestOrdering:
    def test_a_second_press_of_the_button_is_told_apart(self, outbox: Outbox) -> None:
        pressed = intent(AWB, cod="10.00")
        (number,) = order(outbox, pressed)
        assert [str(one) for one in order(outbox, pressed, pressed)] == ["This was already ordered."] * 2
        (command,) = outbox.open_actions()
        assert (command.id, command.edits, command.base) == (number, {"cod": "10.00"}, {"status": "2"})
        assert (command.state, command.who, command.source, command.is_action) == (State.QUEUED, "Ana", "window", True)

    def test_so_it_is_when_the_first_one_is_long_done(self, outbox: Outbox) -> None:
        pressed = intent(AWB)
        (command,) = queued(outbox, pressed)
        assert claim(outbox, command)
        outbox.sending.record([Result(command.id, State.CONFIRMED)])
        (said,) = order(outbox, pressed)
        assert str(said) == "This was already ordered."

    def test_the_database_itself_refuses_the_same_intent_twice(self, outbox: Outbox, tmp_path: Path) -> None:
        queued(outbox, intent(AWB))
        with closing(sqlite3.connect(tmp_path / "outbox.db")) as other, pytest.raises(sqlite3.IntegrityError):
            columns = "account, kind, object_id, title, state, edits, base, who, source, created_at, updated_at, seal"
            columns += ", family, intent_id"
            other.execute(f"INSERT INTO command ({columns}) SELECT {columns.replace('object_id', '1')} FROM command")

    def test_one_of_a_kind_is_open_per_order(self, outbox: Outbox) -> None:
        queued(outbox, intent(AWB), intent(STATUS), intent(AWB, order=2), intent(AWB, account="bg"))
        (said,) = order(outbox, intent(AWB))
        assert str(said) == "The same is already waiting or under way for 301245678: see the Outbox."

    def test_a_row_of_many_is_all_or_none(self, outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object) -> None:
            raise StoreError("The disk is full.")

        monkeypatch.setattr("emag_desk.store.outbox.crashpoint", broken)
        with pytest.raises(StoreError):
            order(outbox, intent(AWB), intent(STATUS))
        assert outbox.open_actions() == []

    @pytest.mark.parametrize("wrong", [Intent("ro", "polish", 1, "x"), Intent("ro", AWB, 0, "x")])  # type: ignore[arg-type]
    def test_what_makes_no_sense_is_refused_in_words(self, outbox: Outbox, wrong: Intent) -> None:
        fine = intent(AWB)
        said, number = order(outbox, wrong, fine)
        assert isinstance(said, Sentence) and isinstance(number, int)

    def test_actions_of_an_order_newest_first(self, outbox: Outbox) -> None:
        commands = queued(outbox, intent(ACKNOWLEDGE), intent(STATUS), intent(AWB, order=2))
        assert [one.id for one in outbox.actions("ro", ORDER)] == [commands[1].id, commands[0].id]
        assert [one.id for one in outbox.actions("ro", ORDER, {STATUS})] == [commands[1].id]


class TestLanes:
    def test_an_order_and_an_offer_of_one_number_are_two_things(self, outbox: Outbox) -> None:
        outbox.stage([StagedEdit("ro", ORDER, "Lamp", "sale_price", "10.00", "12.50")], who="Ana", source="table")
        outbox.approve_all()
        (action,) = queued(outbox, intent(AWB))
        (edit,) = outbox.sending.ready("ro")
        assert (edit.kind, ready(outbox)) == ("offer", [action.id])
        assert outbox.overlay()["ro", ORDER].edits == {"sale_price": "12.50"}
        assert claim(outbox, action)
        assert [one.id for one in outbox.sending.ready("ro")] == [edit.id]
        assert (outbox.counts(actions=True), outbox.counts(actions=False)) == (
            {State.IN_FLIGHT: 1},
            {State.QUEUED: 1},
        )
        assert [one.id for one in outbox.ledger(object_id=ORDER, actions=False)] == [edit.id]

    def test_of_one_order_they_leave_one_after_the_other(self, outbox: Outbox, clock: HandClock) -> None:
        first, second, elsewhere = queued(outbox, intent(ACKNOWLEDGE), intent(AWB), intent(AWB, order=2))
        assert ready(outbox) == [first.id, elsewhere.id]
        assert not claim(outbox, second)
        assert claim(outbox, first)
        assert ready(outbox) == [elsewhere.id]
        # Locked: it waits, and so does what was approved after it.
        outbox.sending.record([Result(first.id, State.QUEUED, retry_at=clock.now().replace(year=2027), counts=False)])
        assert ready(outbox) == [elsewhere.id]

    def test_nothing_leaves_for_an_order_in_doubt(self, outbox: Outbox) -> None:
        asked(outbox, STORNO)
        (other,) = queued(outbox, intent(ACKNOWLEDGE))
        assert ready(outbox) == []
        assert not claim(outbox, other)

    def test_taking_back_what_waits_cancels_it(self, outbox: Outbox) -> None:
        one, other = queued(outbox, intent(ACKNOWLEDGE), intent(AWB))
        assert outbox.withdraw([one.id]) == outbox.discard([other.id]) == 1
        assert {command.state for command in outbox.actions("ro", ORDER)} == {State.CANCELLED}
        assert (outbox.drafts(), outbox.overlay()) == ([], {})

    def test_a_deed_is_neither_staged_again_nor_reverted(self, outbox: Outbox) -> None:
        refused, done = queued(outbox, intent(ACKNOWLEDGE), intent(AWB, order=2))
        for command, state in ((refused, State.REJECTED), (done, State.CONFIRMED)):
            assert claim(outbox, command)
            outbox.sending.record([Result(command.id, state)])
        assert outbox.stage_again([refused.id], who="Ana", source="review") == 0
        assert outbox.revert([done.id], "Ana") == 0

    def test_what_is_not_sent_ends_without_an_attempt(self, outbox: Outbox) -> None:
        (command,) = queued(outbox, intent(AWB))
        assert outbox.sending.conclude(Result(command.id, State.REJECTED, ("It changed.",)))
        assert not outbox.sending.conclude(Result(command.id, State.REJECTED))
        (ended,) = outbox.commands([command.id])
        assert (ended.state, ended.messages, outbox.attempts(command.id)) == (State.REJECTED, ("It changed.",), [])

    def test_a_row_that_was_changed_on_the_disk_is_never_sent(self, outbox: Outbox, tmp_path: Path) -> None:
        (command,) = queued(outbox, intent(AWB, cod="10.00"))
        with closing(sqlite3.connect(tmp_path / "outbox.db")) as other, other:
            other.execute("UPDATE command SET intent_id = 'another'")
        assert ready(outbox) == []
        (broken,) = outbox.commands([command.id])
        assert (broken.state, broken.messages, broken.edits) == (State.NEEDS_HUMAN, (DAMAGED_ACTION,), {})


def test_numbers_are_kept_in_the_transaction_that_says_that_it_was_done(outbox: Outbox) -> None:
    (awb, cancel, refund) = queued(outbox, intent(AWB), intent(CANCEL, order=2), intent(ActionKind.REFUND, order=3))
    parcel = Kept("awb", {"reservation_id": 7, "emag_id": 90, "number": "4EMG1"})
    told = Kept("emag_cancellation_integrations", {"cancellation_id": "C-1", "status": "pending"})
    more = Kept("emag_cancellation_integrations", {"cancellation_id": "C-1", "refund_id": "F-1"})
    for command, kept in ((awb, parcel), (cancel, told), (refund, more)):
        assert claim(outbox, command)
        outbox.sending.record([Result(command.id, State.CONFIRMED, answer={"n": "1"}, kept=(kept,))])
    assert [one.number for one in outbox.awbs.of_order("ro", ORDER)] == ["4EMG1"]
    (row,) = outbox.cancellations("ro", 2)
    assert (row["cancellation_id"], row["status"], row["refund_id"]) == ("C-1", "pending", "F-1")
    assert outbox.commands([awb.id])[0].answer == {"n": "1"}


class TestDeciding:
    @pytest.mark.parametrize("kind", [AWB, STORNO, ActionKind.RETURNED, ActionKind.REFUND])
    def test_sending_again_takes_the_number_of_the_order(self, outbox: Outbox, kind: ActionKind) -> None:
        command = asked(outbox, kind)
        for note in ("", "30124567", str(command.id)):
            with pytest.raises(InputError, match="Type the number 301245678"):
                outbox.decide(command.id, Decision.SEND_AGAIN, "Ana", note)
        assert outbox.commands([command.id])[0].state == State.NEEDS_HUMAN
        outbox.decide(command.id, Decision.SEND_AGAIN, "Ana", f" {ORDER} ")
        assert ready(outbox) == [command.id]

    def test_a_cancellation_is_sent_again_without_typing(self, outbox: Outbox) -> None:
        command = asked(outbox, CANCEL)
        outbox.decide(command.id, Decision.SEND_AGAIN, "Ana")
        assert ready(outbox) == [command.id]

    def test_an_awb_that_was_found_is_kept_with_its_number(self, outbox: Outbox) -> None:
        command = asked(outbox, AWB)
        for note in ("", " ", "x", "<b>4EMG</b>"):
            with pytest.raises(InputError, match="number of the AWB"):
                outbox.decide(command.id, Decision.FOUND, "Ana", note)
        outbox.decide(command.id, Decision.FOUND, "Ana", "4EMGLN100000001")
        (awb,) = outbox.awbs.of_order("ro", ORDER)
        assert (awb.number, awb.command_id) == ("4EMGLN100000001", command.id)
        assert outbox.commands([command.id])[0].state == State.CONFIRMED

    def test_dropping_takes_nothing(self, outbox: Outbox) -> None:
        command = asked(outbox, AWB)
        outbox.decide(command.id, Decision.DROP, "Ana")
        assert outbox.commands([command.id])[0].state == State.ABANDONED


class TestCopies:
    """An outbox that is a copy does not know what was done since: what must not happen twice is asked about."""

    def reopened(self, directory: Path, clock: HandClock) -> dict[str, Command]:
        outbox = Outbox(directory / "outbox.db", clock)
        outbox.open()
        outbox.take_over("test")
        found = {command.kind: command for command in outbox.open_actions()}
        outbox.close()
        return found

    def fill(self, outbox: Outbox) -> None:
        wanted = [intent(ACKNOWLEDGE), intent(AWB), intent(STORNO), intent(CANCEL, order=2)]
        *_, unknown = queued(outbox, *wanted)
        assert claim(outbox, unknown)

    def expect_questions(self, found: dict[str, Command]) -> None:
        states = {kind: command.state for kind, command in found.items()}
        asks = State.NEEDS_HUMAN
        assert states == {ACKNOWLEDGE: State.QUEUED, AWB: asks, STORNO: asks, CANCEL: asks}
        assert all(command.messages[-1] == COPIED for kind, command in found.items() if kind != ACKNOWLEDGE)

    def test_the_outbox_itself_goes_on(self, outbox: Outbox, tmp_path: Path, clock: HandClock) -> None:
        self.fill(outbox)
        outbox.close()
        found = self.reopened(tmp_path, clock)
        assert (found[AWB].state, found[CANCEL].state) == (State.QUEUED, State.UNKNOWN)

    def test_a_backup_that_was_put_back(self, outbox: Outbox, tmp_path: Path, clock: HandClock) -> None:
        self.fill(outbox)
        backup = tmp_path / "backup.db"
        with closing(sqlite3.connect(tmp_path / "outbox.db")) as source, closing(sqlite3.connect(backup)) as copy:
            source.backup(copy)
        # Later on the same day one more AWB is sent.
        (later,) = queued(outbox, intent(AWB, order=9))
        assert claim(outbox, later)
        outbox.close()
        for path in tmp_path.glob("outbox.db*"):
            path.unlink()
        backup.rename(tmp_path / "outbox.db")
        self.expect_questions(self.reopened(tmp_path, clock))
        # Having asked, it is the outbox that sends from here.
        assert self.reopened(tmp_path, clock)[ACKNOWLEDGE].state == State.QUEUED

    def test_a_directory_that_was_copied(self, outbox: Outbox, tmp_path: Path, clock: HandClock) -> None:
        self.fill(outbox)
        outbox.close()
        clone = tmp_path / "clone"
        clone.mkdir()
        for path in tmp_path.glob("outbox.*"):
            shutil.copy(path, clone)
        self.expect_questions(self.reopened(clone, clock))
        assert self.reopened(tmp_path, clock)[AWB].state == State.QUEUED

    def test_a_directory_that_was_put_back_as_a_whole(self, outbox: Outbox, tmp_path: Path, clock: HandClock) -> None:
        self.fill(outbox)
        outbox.close()
        copy = tmp_path / "copy"
        copy.mkdir()
        for path in tmp_path.glob("outbox.*"):
            shutil.copy(path, copy)
        (tmp_path / "outbox.generation").unlink()
        (tmp_path / "other").touch()  # else the file system may give the same file again
        for path in copy.iterdir():
            shutil.copy(path, tmp_path)
        self.expect_questions(self.reopened(tmp_path, clock))

    @pytest.mark.parametrize("content", [None, b"", b"{", b'{"generation": "many"}'])
    def test_a_second_place_that_says_nothing(
        self, outbox: Outbox, tmp_path: Path, clock: HandClock, content: bytes | None
    ) -> None:
        self.fill(outbox)
        outbox.close()
        place = tmp_path / "outbox.generation"
        if content is None:
            place.unlink()
        else:
            place.write_bytes(content)
        self.expect_questions(self.reopened(tmp_path, clock))

    def test_ended_between_the_two_places_it_is_no_copy(self, tmp_path: Path) -> None:
        place = Generation(tmp_path / "outbox.generation")
        assert place.knows(0) and not place.knows(1)
        place.write(7)
        assert place.knows(7) and place.knows(8) and not place.knows(6)
        assert place.after(3) == 8

    def test_what_cannot_be_counted_in_the_second_place_is_not_sent(self, outbox: Outbox, tmp_path: Path) -> None:
        (command,) = queued(outbox, intent(AWB))
        (tmp_path / "outbox.generation").unlink()
        (tmp_path / "outbox.generation").mkdir()
        with pytest.raises(StoreError, match=r"outbox\.generation could not be written"):
            claim(outbox, command)
        assert outbox.commands([command.id])[0].state == State.QUEUED


def test_what_waited_before_there_were_actions_still_waits_and_is_trusted(tmp_path: Path, clock: HandClock) -> None:
    values = {"account": "ro", "kind": "offer", "object_id": 7, "title": "Lamp", "edits": '{"sale_price":"12.50"}'}
    values |= {"base": '{"sale_price":"10.00"}', "who": "Ana", "source": "table", "created_at": 5}
    row = sealed({**values, "state": "queued", "updated_at": 5})
    with closing(sqlite3.connect(tmp_path / "outbox.db", isolation_level=None)) as old:
        migrate(old, MIGRATIONS[:2], APPLICATION_ID, None)
        old.execute(f"INSERT INTO command ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    outbox = Outbox(tmp_path / "outbox.db", clock)
    assert outbox.open() == 0
    outbox.take_over("test")
    (command,) = outbox.sending.ready("ro")
    assert (command.edits, command.is_action, outbox.open_actions()) == ({"sale_price": "12.50"}, False, [])
    outbox.close()
