"""The outbox: edits survive, merge the way an operator expects, and are never sent by two programs."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from emag_desk.domain.commands import Command, Decision, StagedEdit, State
from emag_desk.errors import DamagedStoreError, InputError, StoreError
from emag_desk.store.outbox import Claim, FencedError, Outbox, Result
from emag_desk.store.outbox_rows import DAMAGED
from emag_desk.store.outbox_tables import METADATA


class Clock:
    """Time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox(tmp_path: Path, clock: Clock) -> Iterator[Outbox]:
    outbox = Outbox(tmp_path / "outbox.db", clock)
    outbox.open()
    yield outbox
    outbox.close()


@contextlib.contextmanager
def meddling(directory: Path) -> Iterator[sqlite3.Connection]:
    """Another connection to the outbox, as a bad disk or a bad neighbour has one."""
    with contextlib.closing(sqlite3.connect(directory / "outbox.db")) as other, other:
        yield other


def price(new: str | None, *, old: str | None = "10.00", offer: int = 7, account: str = "ro") -> StagedEdit:
    return StagedEdit(account, offer, f"Lamp {offer}", "sale_price", old, new)


def stock(new: str | None, *, old: str | None = "3", offer: int = 7, warehouse: int = 1) -> StagedEdit:
    return StagedEdit("ro", offer, f"Lamp {offer}", f"stock:{warehouse}", old, new)


def stage(outbox: Outbox, *edits: StagedEdit, who: str = "Ana") -> int:
    return outbox.stage(edits, who=who, source="table")


def queue(outbox: Outbox, *edits: StagedEdit) -> Command:
    stage(outbox, *edits)
    outbox.approve_all()
    (command,) = outbox.ledger(states=[State.QUEUED], object_id=edits[0].object_id)
    return command


def claim(outbox: Outbox, *commands: Command) -> bool:
    return outbox.sending.claim(
        [Claim(command, dict(command.base)) for command in commands],
        route="offer/save",
        correlation_id="c1",
        request_hash="h",
    )


def in_flight(outbox: Outbox, *edits: StagedEdit) -> Command:
    outbox.take_over("test")
    command = queue(outbox, *edits)
    assert claim(outbox, command)
    return command


def state_of(outbox: Outbox, number: int) -> State:
    return outbox.commands([number])[0].state


class TestStaging:
    def test_edits_of_one_offer_become_one_change(self, outbox: Outbox) -> None:
        assert stage(outbox, price("12.50"), stock("5")) == 2
        (draft,) = outbox.drafts()
        assert draft.edits == {"sale_price": "12.50", "stock:1": "5"}
        assert draft.base == {"sale_price": "10.00", "stock:1": "3"}
        assert (draft.title, draft.who, draft.source) == ("Lamp 7", "Ana", "table")

    def test_a_later_edit_of_the_same_field_wins(self, outbox: Outbox) -> None:
        stage(outbox, price("12.50"))
        stage(outbox, price("13"), who="Dan")
        (draft,) = outbox.drafts()
        assert draft.edits == {"sale_price": "13.00"}
        assert draft.who == "Dan"

    @pytest.mark.parametrize("back", ["10.00", "10", "10.0000", None])
    def test_editing_back_takes_the_change_away(self, outbox: Outbox, back: str | None) -> None:
        stage(outbox, price("12.50"))
        assert stage(outbox, price(back)) == 0
        assert outbox.drafts() == []
        assert outbox.counts() == {}

    def test_taking_one_field_back_keeps_the_other(self, outbox: Outbox) -> None:
        stage(outbox, price("12.50"), stock("5"))
        stage(outbox, price(None))
        assert outbox.staged("ro", 7) == {"stock:1": "5"}

    def test_an_edit_that_undoes_what_already_waits_is_kept(self, outbox: Outbox) -> None:
        """The old price is on its way out; typing it again must not be mistaken for no change."""
        queue(outbox, price("12.50"))
        stage(outbox, price("10.00"))
        assert outbox.staged("ro", 7) == {"sale_price": "10.00"}

    def test_an_edit_to_what_already_waits_is_no_new_change(self, outbox: Outbox) -> None:
        queue(outbox, price("12.50"))
        assert stage(outbox, price("12.5")) == 0
        assert outbox.drafts() == []

    def test_a_value_that_is_none_stages_nothing_at_all(self, outbox: Outbox) -> None:
        with pytest.raises(InputError):
            stage(outbox, price("12.50", offer=8), price("cheap"))
        assert outbox.drafts() == []

    def test_warehouses_are_fields_of_their_own(self, outbox: Outbox) -> None:
        stage(outbox, stock("5"), stock("6", warehouse=2))
        assert outbox.staged("ro", 7) == {"stock:1": "5", "stock:2": "6"}

    def test_accounts_do_not_mix(self, outbox: Outbox) -> None:
        stage(outbox, price("12"), price("13", account="bg"))
        assert [draft.edits["sale_price"] for draft in outbox.drafts("bg")] == ["13.00"]
        assert len(outbox.drafts()) == 2

    def test_everything_is_there_after_a_restart(self, tmp_path: Path, clock: Clock, outbox: Outbox) -> None:
        stage(outbox, price("12.50"), stock("5"))
        before = outbox.drafts()
        outbox.close()
        again = Outbox(tmp_path / "outbox.db", clock)
        again.open()
        assert again.drafts() == before
        again.close()

    def test_thousands_of_edits_are_one_step(self, outbox: Outbox) -> None:
        edits = [price("12.50", offer=number) for number in range(1, 8_001)]
        assert outbox.stage(edits, who="Ana", source="bulk") == 8_000
        assert outbox.approve_all() == 8_000
        outbox.stage([edit._replace(new="13") for edit in edits], who="Ana", source="bulk")
        assert outbox.approve_all() == 8_000
        assert outbox.counts() == {State.QUEUED: 8_000, State.SUPERSEDED: 8_000}


class TestApproving:
    def test_a_newer_change_takes_over_what_waits(self, outbox: Outbox) -> None:
        older = queue(outbox, price("12.50"), stock("5"))
        stage(outbox, price("13"))
        assert outbox.approve_all() == 1
        (newer,) = outbox.ledger(states=[State.QUEUED])
        assert newer.edits == {"sale_price": "13.00", "stock:1": "5"}
        (ended,) = outbox.commands([older.id])
        assert (ended.state, ended.superseded_by) == (State.SUPERSEDED, newer.id)

    def test_a_change_and_its_undoing_cancel_each_other(self, outbox: Outbox) -> None:
        queue(outbox, price("12.50"))
        stage(outbox, price("10.00"))
        assert outbox.approve_all() == 0
        assert outbox.counts() == {State.SUPERSEDED: 1, State.CANCELLED: 1}

    def test_what_waits_can_be_edited_again(self, outbox: Outbox) -> None:
        command = queue(outbox, price("12.50"))
        assert outbox.withdraw([command.id]) == 1
        assert [draft.id for draft in outbox.drafts()] == [command.id]

    def test_taking_back_keeps_the_newer_edit(self, outbox: Outbox) -> None:
        command = queue(outbox, price("12.50"), stock("5"))
        stage(outbox, price("13"))
        outbox.withdraw([command.id])
        assert outbox.staged("ro", 7) == {"sale_price": "13.00", "stock:1": "5"}
        assert state_of(outbox, command.id) == State.SUPERSEDED

    def test_a_discarded_draft_leaves_no_trace(self, outbox: Outbox) -> None:
        stage(outbox, price("12.50"))
        assert outbox.discard([draft.id for draft in outbox.drafts()]) == 1
        assert outbox.counts() == {}

    def test_what_was_approved_is_cancelled_and_stays_in_the_ledger(self, outbox: Outbox) -> None:
        command = queue(outbox, price("12.50"))
        outbox.discard([command.id])
        assert [entry.state for entry in outbox.ledger()] == [State.CANCELLED]

    def test_cancelling_also_drops_the_draft_that_only_undid_it(self, outbox: Outbox) -> None:
        command = queue(outbox, price("12.50"))
        stage(outbox, price("10.00"))
        outbox.discard([command.id])
        assert outbox.drafts() == []

    def test_what_is_under_way_cannot_be_discarded_or_taken_back(self, outbox: Outbox) -> None:
        command = in_flight(outbox, price("12.50"))
        assert outbox.discard([command.id]) == 0
        assert outbox.withdraw([command.id]) == 0
        assert state_of(outbox, command.id) == State.IN_FLIGHT


class TestOverlay:
    def test_the_newest_wish_is_painted(self, outbox: Outbox) -> None:
        in_flight(outbox, price("12"), stock("5"))
        queue(outbox, price("13"))
        stage(outbox, price("14"))
        entry = outbox.overlay()["ro", 7]
        assert entry.edits == {"sale_price": "14.00", "stock:1": "5"}
        assert entry.state == State.DRAFT

    def test_a_wanted_decision_is_not_hidden_by_a_newer_edit(self, outbox: Outbox) -> None:
        doubt(outbox, in_flight(outbox, price("12")), State.NEEDS_HUMAN)
        stage(outbox, price("14"))
        assert outbox.overlay()["ro", 7].state == State.NEEDS_HUMAN


def doubt(outbox: Outbox, command: Command, state: State, clock: Clock | None = None) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC) if clock is None else clock.now()
    outbox.sending.record([Result(command.id, State.UNKNOWN, ("no answer",), settle_at=moment)])
    if state != State.UNKNOWN:
        outbox.sending.settle(Result(command.id, state, ("eMAG shows something else.",)))


class TestSending:
    def test_nothing_is_claimed_without_being_the_owner(self, outbox: Outbox) -> None:
        command = queue(outbox, price("12"))
        with pytest.raises(FencedError):
            claim(outbox, command)
        assert state_of(outbox, command.id) == State.QUEUED

    def test_an_attempt_is_on_the_disk_before_anything_is_sent(self, outbox: Outbox, tmp_path: Path) -> None:
        command = in_flight(outbox, price("12"))
        with meddling(tmp_path) as other:
            row = other.execute(
                "SELECT state, pre_image, request_hash FROM command JOIN attempt ON command_id"
            ).fetchone()
        assert row == ("in_flight", '{"sale_price":"10.00"}', "h")
        (attempt,) = outbox.attempts(command.id)
        assert (attempt.number, attempt.outcome, attempt.correlation_id) == (1, "", "c1")

    def test_a_change_that_was_edited_meanwhile_is_not_claimed(self, outbox: Outbox) -> None:
        outbox.take_over("test")
        planned = queue(outbox, price("12"))
        queue(outbox, price("13"))
        assert not claim(outbox, planned)

    def test_one_unclaimable_change_leaves_the_whole_batch_unclaimed(self, outbox: Outbox) -> None:
        outbox.take_over("test")
        first, second = queue(outbox, price("12", offer=1)), queue(outbox, price("12", offer=2))
        outbox.discard([second.id])
        assert not claim(outbox, first, second)
        assert state_of(outbox, first.id) == State.QUEUED
        assert outbox.attempts(first.id) == []

    @pytest.mark.parametrize("busy", [State.IN_FLIGHT, State.UNKNOWN, State.NEEDS_HUMAN])
    def test_nothing_is_sent_for_an_offer_in_doubt(self, outbox: Outbox, busy: State) -> None:
        command = in_flight(outbox, price("12"))
        if busy != State.IN_FLIGHT:
            doubt(outbox, command, busy)
        later = queue(outbox, price("13"))
        assert outbox.sending.ready("ro") == []
        assert not claim(outbox, later)

    def test_stock_goes_before_prices(self, outbox: Outbox) -> None:
        queue(outbox, price("12", offer=1))
        urgent = queue(outbox, stock("5", offer=2))
        assert next(command.id for command in outbox.sending.ready("ro")) == urgent.id

    def test_throttled_changes_wait_and_use_up_no_attempt(self, outbox: Outbox, clock: Clock) -> None:
        command = in_flight(outbox, price("12"))
        later = clock.now() + timedelta(seconds=4)
        outbox.sending.record([Result(command.id, State.QUEUED, ("slow down",), retry_at=later, counts=False)])
        assert outbox.sending.ready("ro") == []
        assert outbox.waits("ro").retry_at == later
        clock.moment = later
        (again,) = outbox.sending.ready("ro")
        assert again.attempts == 0

    def test_a_change_that_comes_back_joins_the_newer_one(self, outbox: Outbox) -> None:
        older = in_flight(outbox, price("12"), stock("5"))
        newer = queue(outbox, price("13"))
        outbox.sending.record([Result(older.id, State.QUEUED, ("not sent",), counts=False)])
        (ready,) = outbox.sending.ready("ro")
        assert (ready.id, ready.edits) == (newer.id, {"sale_price": "13.00", "stock:1": "5"})
        assert outbox.commands([older.id])[0].superseded_by == newer.id

    def test_an_end_is_final(self, outbox: Outbox, tmp_path: Path) -> None:
        command = in_flight(outbox, price("12"))
        outbox.sending.record([Result(command.id, State.CONFIRMED)])
        assert outbox.sending.record([Result(command.id, State.REJECTED)]) == 0
        with meddling(tmp_path) as other:
            for statement in ("UPDATE command SET state = 'queued'", "DELETE FROM command"):
                with pytest.raises(sqlite3.IntegrityError):
                    other.execute(statement)
        assert state_of(outbox, command.id) == State.CONFIRMED


class TestOwning:
    def test_what_a_dead_program_left_in_flight_is_unknown(self, outbox: Outbox, tmp_path: Path, clock: Clock) -> None:
        command = in_flight(outbox, price("12"))
        outbox.close()
        clock.moment += timedelta(hours=1)
        again = Outbox(tmp_path / "outbox.db", clock)
        again.open()
        assert state_of(again, command.id) == State.IN_FLIGHT  # looking is not taking over
        again.take_over("second", settle_seconds=120)
        (found,) = again.commands([command.id])
        assert found.state == State.UNKNOWN
        assert found.settle_at == clock.now() + timedelta(seconds=120)
        assert again.sending.due("ro") == []
        clock.moment += timedelta(seconds=120)
        assert [item.command.id for item in again.sending.due("ro")] == [command.id]
        again.close()

    def test_a_clock_that_went_back_starts_every_wait_again(self, outbox: Outbox, tmp_path: Path, clock: Clock) -> None:
        doubt(outbox, in_flight(outbox, price("12")), State.UNKNOWN, clock)
        outbox.close()
        clock.moment -= timedelta(hours=1)
        again = Outbox(tmp_path / "outbox.db", clock)
        again.open()
        again.take_over("second", settle_seconds=120)
        assert again.waits("ro").settle_at == clock.now() + timedelta(seconds=120)
        again.close()

    def test_two_programs_cannot_send_at_the_same_time(self, outbox: Outbox, tmp_path: Path) -> None:
        outbox.take_over("the window")
        code = (
            "import sys; from pathlib import Path; from emag_desk.store.outbox import Outbox\n"
            "from emag_desk.domain.clock import SystemClock\n"
            "outbox = Outbox(Path(sys.argv[1]), SystemClock()); outbox.open()\n"
            "try: outbox.take_over('the command line')\n"
            "except Exception as problem: print(problem)\n"
        )
        told = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "outbox.db")], capture_output=True, text=True, check=True
        ).stdout
        assert "the window" in told
        assert outbox.owner() == "the window"

    def test_the_other_one_may_send_once_the_first_gave_up(self, outbox: Outbox, tmp_path: Path, clock: Clock) -> None:
        outbox.take_over("first")
        outbox.sending.release()
        assert outbox.owner() == ""
        other = Outbox(tmp_path / "outbox.db", clock)
        other.open()
        assert other.take_over("second") == 2
        other.close()

    def test_whoever_was_fenced_off_records_nothing(self, outbox: Outbox, tmp_path: Path) -> None:
        """A laptop that slept through a takeover must not touch what the new owner is finding out."""
        command = in_flight(outbox, price("12"))
        with meddling(tmp_path) as other:
            other.execute("UPDATE owner SET epoch = epoch + 1")
            other.execute("UPDATE command SET state = 'unknown'")
        assert outbox.sending.record([Result(command.id, State.QUEUED)]) == 0
        with pytest.raises(FencedError):
            outbox.sending.settle(Result(command.id, State.QUEUED))
        assert state_of(outbox, command.id) == State.UNKNOWN


class TestDeciding:
    @pytest.mark.parametrize(
        ("decision", "state"),
        [
            (Decision.FOUND, State.CONFIRMED),
            (Decision.SEND_AGAIN, State.QUEUED),
            (Decision.DROP, State.ABANDONED),
        ],
    )
    def test_a_person_settles_it(self, outbox: Outbox, decision: Decision, state: State) -> None:
        command = in_flight(outbox, price("12"))
        doubt(outbox, command, State.NEEDS_HUMAN)
        outbox.decide(command.id, decision, "Ana", "saw it in the panel")
        (found,) = outbox.commands([command.id])
        assert found.state == state
        assert re.search(r"Ana, 2026-03-01 12:00 UTC: .*\(saw it in the panel\)", found.messages[-1])

    def test_sending_again_starts_from_what_emag_showed(self, outbox: Outbox, clock: Clock) -> None:
        command = in_flight(outbox, price("12"))
        doubt(outbox, command, State.UNKNOWN, clock)
        outbox.sending.observe(command.id, {"sale_price": "11.00"}, clock.now())
        outbox.sending.settle(Result(command.id, State.NEEDS_HUMAN))
        outbox.decide(command.id, Decision.SEND_AGAIN, "Ana")
        (ready,) = outbox.sending.ready("ro")
        assert ready.base == {"sale_price": "11.00"}

    def test_what_needs_no_decision_takes_none(self, outbox: Outbox) -> None:
        command = queue(outbox, price("12"))
        with pytest.raises(InputError):
            outbox.decide(command.id, Decision.DROP, "Ana")

    def test_a_change_is_not_sent_again_while_it_is_still_being_checked(self, outbox: Outbox) -> None:
        command = in_flight(outbox, price("12"))
        doubt(outbox, command, State.UNKNOWN)
        with pytest.raises(InputError):
            outbox.decide(command.id, Decision.SEND_AGAIN, "Ana")


class TestLedger:
    def test_it_is_searched_and_paged_from_the_newest(self, outbox: Outbox) -> None:
        for number in range(1, 6):
            queue(outbox, price(f"1{number}", offer=number))
        assert [entry.object_id for entry in outbox.ledger(limit=2)] == [5, 4]
        assert [entry.object_id for entry in outbox.ledger(limit=2, before_id=outbox.ledger(limit=2)[-1].id)] == [3, 2]
        assert [entry.object_id for entry in outbox.ledger(text="lamp 3")] == [3]
        assert [entry.object_id for entry in outbox.ledger(text="14.00")] == [4]
        assert outbox.ledger(text="100%") == []

    def test_reverting_stages_the_old_values(self, outbox: Outbox) -> None:
        command = in_flight(outbox, price("12"), stock("5"))
        outbox.sending.record([Result(command.id, State.CONFIRMED)])
        assert outbox.revert([command.id], "Dan") == 1
        (draft,) = outbox.drafts()
        assert draft.edits == {"sale_price": "10.00", "stock:1": "3"}
        assert draft.base == {"sale_price": "12.00", "stock:1": "5"}
        assert (draft.who, draft.source, draft.reverts) == ("Dan", "revert", command.id)

    def test_reverting_two_changes_of_a_field_goes_back_to_before_the_first(self, outbox: Outbox) -> None:
        numbers = []
        for old, new in (("10.00", "12"), ("12.00", "15")):
            command = in_flight(outbox, price(new, old=old))
            outbox.sending.record([Result(command.id, State.CONFIRMED)])
            numbers.append(command.id)
        assert outbox.revert(numbers, "Dan") == 1
        (draft,) = outbox.drafts()
        assert (draft.edits, draft.base) == ({"sale_price": "10.00"}, {"sale_price": "15.00"})

    def test_what_was_refused_cannot_be_reverted(self, outbox: Outbox) -> None:
        command = in_flight(outbox, price("12"))
        outbox.sending.record([Result(command.id, State.REJECTED)])
        assert outbox.revert([command.id], "Dan") == 0


class TestDamage:
    @pytest.mark.parametrize(
        ("column", "value"),
        [("edits", '{"sale_price":"1.00"}'), ("object_id", 8), ("account", "bg"), ("base", "{}"), ("who", "x")],
    )
    def test_a_row_that_is_not_what_was_written_is_never_sent(
        self, outbox: Outbox, tmp_path: Path, clock: Clock, column: str, value: object
    ) -> None:
        command = queue(outbox, price("12"))
        outbox.take_over("test")
        with meddling(tmp_path) as other:
            other.execute(f"UPDATE command SET {column} = ?", (value,))
        assert outbox.sending.ready("ro") == outbox.sending.ready("bg") == []
        assert not claim(outbox, command)
        (found,) = outbox.commands([command.id])
        assert (found.state, found.messages) == (State.NEEDS_HUMAN, (DAMAGED,))
        with pytest.raises(InputError):
            outbox.decide(command.id, Decision.SEND_AGAIN, "Ana")
        outbox.decide(command.id, Decision.DROP, "Ana")
        assert state_of(outbox, command.id) == State.ABANDONED

    def test_damage_is_found_when_opening(self, outbox: Outbox, tmp_path: Path, clock: Clock) -> None:
        stage(outbox, price("12"))
        outbox.close()
        with meddling(tmp_path) as other:
            other.execute("UPDATE command SET edits = replace(edits, '12', '21')")
        again = Outbox(tmp_path / "outbox.db", clock)
        assert again.open() == 1
        assert again.drafts() == []
        assert [command.state for command in again.open_commands()] == [State.NEEDS_HUMAN]
        again.close()

    def test_a_broken_file_is_left_alone_and_named(self, outbox: Outbox, tmp_path: Path, clock: Clock) -> None:
        stage(outbox, *(price("12", offer=number) for number in range(1, 500)))
        outbox.close()
        path = tmp_path / "outbox.db"
        content = bytearray(path.read_bytes())
        content[4096 * 3 : 4096 * 6] = b"\xa5" * 4096 * 3
        path.write_bytes(content)
        with pytest.raises(DamagedStoreError, match=re.escape(str(path))):
            Outbox(path, clock).open()
        assert path.read_bytes() == content

    def test_there_is_a_copy_of_each_of_the_last_days(self, tmp_path: Path, clock: Clock) -> None:
        (tmp_path / "backups").mkdir()
        for day in range(4):
            outbox = Outbox(tmp_path / "outbox.db", clock)
            outbox.open()
            stage(outbox, price("12", offer=day + 1))
            outbox.close()
            clock.moment += timedelta(days=1)
        copies = sorted((tmp_path / "backups").glob("*.db"))
        assert [path.name for path in copies] == ["outbox-daily-v20260303.db", "outbox-daily-v20260304.db"]
        assert copies[0].stat().st_mode & 0o077 == 0
        old = Outbox(copies[1], clock)
        old.open()
        assert len(old.drafts()) == 3
        old.close()

    def test_a_full_disk_is_a_sentence_and_changes_nothing(self, outbox: Outbox, tmp_path: Path) -> None:
        stage(outbox, price("12"))
        outbox._engine.raw_connection().driver_connection.execute("PRAGMA max_page_count = 1")  # type: ignore[union-attr]
        with pytest.raises(StoreError, match="full"):
            stage(outbox, *(price("12", offer=number) for number in range(1, 2_000)))
        assert len(outbox.drafts()) == 1


def test_the_migrations_make_the_tables_that_the_code_speaks_of(outbox: Outbox, tmp_path: Path) -> None:
    with meddling(tmp_path) as other:
        for table in METADATA.sorted_tables:
            columns = {row[1] for row in other.execute(f"PRAGMA table_info({table.name})")}
            assert columns == {column.name for column in table.columns}, table.name
            indexes = {row[1] for row in other.execute(f"PRAGMA index_list({table.name})")}
            assert {index.name for index in table.indexes} == {
                name for name in indexes if not name.startswith("sqlite")
            }


def test_a_committed_edit_survives_a_power_cut(outbox: Outbox) -> None:
    """SQLite's own promise, kept only with `synchronous = FULL` (2) in WAL mode."""
    driver = outbox._engine.raw_connection().driver_connection  # type: ignore[union-attr]
    assert driver.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert driver.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
