"""Whatever people, the sender and power cuts do in whatever order: no edit is lost, none is sent twice in doubt."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from emag_desk.domain.commands import BUSY_STATES, END_STATES, Command, Decision, StagedEdit, State
from emag_desk.store.outbox import Claim, Outbox, Result

OFFERS = st.integers(1, 2)
KEYS = st.sampled_from(["sale_price", "stock:1"])
VALUES = st.integers(10, 12)
ANY = st.integers(0, 10_000)


class Clock:
    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError


def text_of(key: str, value: int) -> str:
    return f"{value}.00" if key == "sale_price" else str(value)


class OutboxMachine(RuleBasedStateMachine):
    """`server` is what eMAG has, `wish` the newest value that a person approved or staged and did not take back."""

    def __init__(self) -> None:
        super().__init__()
        self.directory = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.server: dict[tuple[int, str], str] = {
            (offer, key): text_of(key, 10) for offer in (1, 2) for key in ("sale_price", "stock:1")
        }
        self.wish: dict[tuple[int, str], str] = {}
        self.ends: dict[int, tuple[State, dict[str, str]]] = {}
        self.worked: set[int] = set()
        self.sends: dict[int, int] = {}
        self.releases: dict[int, int] = {}
        self.open()

    def open(self) -> None:
        self.outbox = Outbox(self.directory / "outbox.db", self.clock)
        assert self.outbox.open() == 0
        self.outbox.take_over("machine", settle_seconds=120)

    def teardown(self) -> None:
        self.outbox.close()
        shutil.rmtree(self.directory)

    # What people do

    @rule(offer=OFFERS, key=KEYS, value=VALUES, approve=st.booleans())
    def edit(self, offer: int, key: str, value: int, approve: bool) -> None:
        """Type a value over what eMAG last said, and perhaps send it."""
        text = text_of(key, value)
        self.outbox.stage([StagedEdit("a", offer, "x", key, self.server[offer, key], text)], who="Ana", source="table")
        self.wish[offer, key] = text
        if approve:
            self.outbox.approve_all()

    @rule(offer=OFFERS, key=KEYS)
    def take_back(self, offer: int, key: str) -> None:
        """Undo a staged edit: what was approved before counts again."""
        self.outbox.stage([StagedEdit("a", offer, "x", key, None, None)], who="Ana", source="table")
        self.wish.pop((offer, key), None)
        for slot in sorted(self.open_of(offer), key=lambda command: command.state == State.QUEUED):
            if key in slot.edits:
                self.wish[offer, key] = slot.edits[key]

    @rule(pick=ANY)
    def withdraw(self, pick: int) -> None:
        if queued := self.of(State.QUEUED):
            self.outbox.withdraw([queued[pick % len(queued)].id])

    @rule(pick=ANY, decision=st.sampled_from(list(Decision)))
    def decide(self, pick: int, decision: Decision) -> None:
        if waiting := self.of(State.NEEDS_HUMAN):
            command = waiting[pick % len(waiting)]
            self.outbox.decide(command.id, decision, "Ana")
            self.releases[command.id] = self.releases.get(command.id, 0) + 1
            if decision == Decision.SEND_AGAIN:
                return
            for key in command.edits:
                if self.wish.get((command.object_id, key)) == command.edits[key]:
                    newer = [item for item in self.open_of(command.object_id) if key in item.edits]
                    if not newer:
                        self.wish.pop((command.object_id, key))

    # What the sender does

    @rule()
    def send(self) -> None:
        ready = self.outbox.sending.ready("a")
        if ready:
            images = [Claim(item, {key: self.server[item.object_id, key] for key in item.edits}) for item in ready]
            assert self.outbox.sending.claim(images, route="offer/save", correlation_id="c", request_hash="h")
            for item in ready:
                self.sends[item.id] = self.sends.get(item.id, 0) + 1

    @rule(pick=ANY, worked=st.booleans(), outcome=st.sampled_from(["confirmed", "rejected", "unknown", "throttled"]))
    def answer(self, pick: int, worked: bool, outcome: str) -> None:
        flying = self.of(State.IN_FLIGHT)
        if not flying:
            return
        command = flying[pick % len(flying)]
        if outcome == "confirmed" or (outcome == "unknown" and worked):
            self.work(command)
        result = Result(
            command.id,
            State.QUEUED if outcome == "throttled" else State(outcome),
            counts=outcome != "throttled",
            settle_at=self.clock.now() + timedelta(seconds=120) if outcome == "unknown" else None,
        )
        assert self.outbox.sending.record([result]) == 1
        if outcome == "rejected":
            self.forget(command)

    @rule(pick=ANY)
    def read_back(self, pick: int) -> None:
        """A reading; the second of two decides."""
        self.clock.moment += timedelta(seconds=121)
        doubts = self.outbox.sending.due("a")
        if not doubts:
            return
        doubt = doubts[pick % len(doubts)]
        command = doubt.command
        seen: dict[str, str | None] = {key: self.server[command.object_id, key] for key in command.edits}
        if doubt.reading is None:
            self.outbox.sending.observe(command.id, seen, self.clock.now())
            return
        assert doubt.reading == seen, "the server does not change by itself here"
        state = State.QUEUED
        if seen == dict(command.edits):
            state = State.CONFIRMED
        elif seen != {key: doubt.pre_image[key] for key in seen}:
            state = State.NEEDS_HUMAN
        self.outbox.sending.settle(Result(command.id, state))
        self.releases[command.id] = self.releases.get(command.id, 0) + 1

    @rule(pick=ANY)
    def give_up_finding_out(self, pick: int) -> None:
        self.clock.moment += timedelta(seconds=121)
        if doubts := self.outbox.sending.due("a"):
            self.outbox.sending.settle(Result(doubts[pick % len(doubts)].command.id, State.NEEDS_HUMAN))

    # What the world does

    @rule(worked=st.booleans())
    def power_cut(self, worked: bool) -> None:
        """The program dies; what was in flight happened or did not."""
        for command in self.of(State.IN_FLIGHT):
            if worked:
                self.work(command)
        self.outbox._engine.dispose()  # type: ignore[union-attr] # nothing is tidied up
        self.outbox.sending._lock.release()
        self.open()
        assert not self.of(State.IN_FLIGHT)

    # What must always hold

    @invariant()
    def every_wish_is_open_or_was_done(self) -> None:
        overlay = self.outbox.overlay()
        for (offer, key), text in self.wish.items():
            entry = overlay.get(("a", offer))
            painted = None if entry is None else entry.edits.get(key)
            assert (painted or self.server[offer, key]) == text, f"offer {offer} {key}: {text} was lost"

    @invariant()
    def at_most_one_of_each_slot(self) -> None:
        seen: set[tuple[int, str]] = set()
        for command in self.outbox.open_commands():
            slot = "busy" if command.state in BUSY_STATES else str(command.state)
            assert (command.object_id, slot) not in seen
            seen.add((command.object_id, slot))

    @invariant()
    def ends_never_change(self) -> None:
        now = {item.id: item for item in self.outbox.ledger(states=END_STATES, limit=10_000)}
        for number, (state, edits) in self.ends.items():
            assert (now[number].state, dict(now[number].edits)) == (state, edits)
        self.ends = {number: (item.state, dict(item.edits)) for number, item in now.items()}

    @invariant()
    def a_replaced_change_names_a_newer_one(self) -> None:
        for command in self.all_in(State.SUPERSEDED):
            assert command["superseded_by"] is not None
            assert self.row(command["superseded_by"])["object_id"] == command["object_id"]

    @invariant()
    def confirmed_means_done(self) -> None:
        """The value was at eMAG at that moment: `work` had been called for it."""
        for command in self.all_in(State.CONFIRMED):
            decided = self.count("SELECT count(*) FROM decision WHERE command_id = ?", command["id"])
            assert decided or command["id"] in self.worked

    @invariant()
    def nothing_is_sent_again_without_a_reading_or_a_person(self) -> None:
        for number, times in self.sends.items():
            clear = self.count("SELECT count(*) FROM attempt WHERE command_id = ? AND outcome = 'queued'", number)
            assert times <= 1 + clear + self.releases.get(number, 0)

    # Looking

    def work(self, command: Command) -> None:
        self.worked.add(command.id)
        for key, text in command.edits.items():
            self.server[command.object_id, key] = text

    def forget(self, command: Command) -> None:
        """eMAG refused it: the wish is over, unless a newer one says the same again."""
        left = self.outbox.overlay().get(("a", command.object_id))
        for key, text in command.edits.items():
            if self.wish.get((command.object_id, key)) == text and (left is None or key not in left.edits):
                self.wish.pop((command.object_id, key))

    def of(self, state: State) -> list[Command]:
        return [command for command in self.outbox.open_commands() if command.state == state]

    def open_of(self, offer: int) -> list[Command]:
        return [command for command in self.outbox.open_commands() if command.object_id == offer]

    def all_in(self, state: State) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM command WHERE state = ?", state.value)

    def row(self, number: int) -> dict[str, Any]:
        return self.rows("SELECT * FROM command WHERE id = ?", number)[0]

    def count(self, query: str, *values: object) -> int:
        return int(next(iter(self.rows(query, *values)[0].values())))

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        with closing(sqlite3.connect(self.directory / "outbox.db")) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(query, values)]


OutboxMachine.TestCase.settings = settings(
    max_examples=settings.default.max_examples // 5, stateful_step_count=30, deadline=None
)
TestOutboxMachine = OutboxMachine.TestCase
