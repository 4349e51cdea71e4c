"""Whatever people, the sender, power cuts and old copies do: no action is lost, none is done oftener than said."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from emag_desk.domain.action_rules import rule_of
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.commands import END_STATES, Command, Decision, State
from emag_desk.errors import InputError
from emag_desk.store.outbox import Claim, Outbox, Result

from .conftest import HandClock

ORDERS = st.integers(1, 2)
KINDS = st.sampled_from([ActionKind.ACKNOWLEDGE, ActionKind.STORNO, ActionKind.AWB])
ANY = st.integers(0, 10_000)


class ActionMachine(RuleBasedStateMachine):
    """`effects` counts what eMAG did for each command, `approved` how often a person, or a safe reading, let it leave.

    A cut may happen at any moment; `copy` keeps the file as it was, `put_back` is the operator with an old copy.
    """

    def __init__(self) -> None:
        super().__init__()
        self.directory = Path(tempfile.mkdtemp())
        self.clock = HandClock()
        self.intents: list[Intent] = []
        self.effects: Counter[str] = Counter()
        self.approved: Counter[str] = Counter()
        self.sends: Counter[str] = Counter()
        self.ends: dict[int, State] = {}
        self.ordered: dict[int, str] = {}
        self.copy: tuple[bytes, dict[int, str]] | None = None
        self.open()

    def open(self) -> None:
        self.outbox = Outbox(self.directory / "outbox.db", self.clock, self.directory / "none")
        assert self.outbox.open() == 0
        self.outbox.take_over("machine", settle_seconds=120)

    def teardown(self) -> None:
        self.outbox.close()
        shutil.rmtree(self.directory)

    # What people do

    @initialize()
    def a_morning(self) -> None:
        """There is always something to do."""
        self.order(1, ActionKind.ACKNOWLEDGE)
        self.order(1, ActionKind.AWB)
        self.order(2, ActionKind.STORNO)

    @rule(order=ORDERS, kind=KINDS)
    def order(self, order: int, kind: ActionKind) -> None:
        intent = Intent("a", kind, order, "x", {"n": str(len(self.intents))})
        before = {item.kind for item in self.outbox.open_actions() if item.object_id == order}
        (number,) = self.outbox.order([intent], who="Ana", source="window")
        assert isinstance(number, int) == (kind not in before)
        if isinstance(number, int):
            self.intents.append(intent)
            self.approved[intent.intent_id] += 1
            self.ordered[number] = intent.intent_id

    def press_again(self) -> None:
        intent = next(one for one in self.intents if one.intent_id in self.ordered.values())
        assert not isinstance(self.outbox.order([intent], who="Ana", source="window")[0], int)

    @precondition(lambda self: self.of(State.QUEUED))
    @rule(pick=ANY)
    def take_back(self, pick: int) -> None:
        waiting = self.of(State.QUEUED)
        assert self.outbox.withdraw([waiting[pick % len(waiting)].id]) == 1
        self.press_again()

    @precondition(lambda self: self.of(State.NEEDS_HUMAN))
    @rule(pick=ANY, decision=st.sampled_from(list(Decision)), typed=st.booleans())
    def decide(self, pick: int, decision: Decision, typed: bool) -> None:
        asking = self.of(State.NEEDS_HUMAN)
        command = asking[pick % len(asking)]
        rules = rule_of(command.kind)
        note = ("4EMG1" if decision == Decision.FOUND else str(command.object_id)) if typed else ""
        demanded = (decision == Decision.FOUND and rules.found_number) or (
            decision == Decision.SEND_AGAIN and rules.again_typed
        )
        try:
            self.outbox.decide(command.id, decision, "Ana", note)
        except InputError:
            assert demanded and not typed
            return
        assert typed or not demanded
        if decision == Decision.SEND_AGAIN:
            self.approved[self.intent_of(command)] += 1

    # What the sender does

    @precondition(lambda self: self.ready())
    @rule(pick=ANY)
    def send(self, pick: int) -> None:
        ready = self.ready()
        command = ready[pick % len(ready)]
        self.first_in_line(command)
        assert self.outbox.sending.claim([Claim(command, {})], route="r", correlation_id="c", request_hash="h")
        self.sends[self.intent_of(command)] += 1

    def first_in_line(self, command: Command) -> None:
        same = [item.id for item in self.outbox.open_actions() if item.object_id == command.object_id]
        assert command.id == min(same), "an earlier action of the order was passed by"

    @precondition(lambda self: self.of(State.IN_FLIGHT))
    @rule(pick=ANY, worked=st.booleans(), outcome=st.sampled_from(["confirmed", "rejected", "unknown", "locked"]))
    def answer(self, pick: int, worked: bool, outcome: str) -> None:
        flying = self.of(State.IN_FLIGHT)
        command = flying[pick % len(flying)]
        if outcome == "confirmed" or (outcome == "unknown" and worked):
            self.effects[self.intent_of(command)] += 1
        if outcome == "locked":
            self.approved[self.intent_of(command)] += 1  # eMAG said that it did nothing
        state = State.QUEUED if outcome == "locked" else State(outcome)
        settle_at = self.clock.now() + timedelta(seconds=120)
        assert self.outbox.sending.record([Result(command.id, state, settle_at=settle_at)]) == 1

    @precondition(lambda self: self.of(State.UNKNOWN))
    @rule(pick=ANY)
    def read_back(self, pick: int) -> None:
        """Two readings later: what repeats harmlessly is sent again, anything else asks."""
        self.clock.pass_by(seconds=121)
        doubts = self.outbox.sending.due("a", actions=True)
        command = doubts[pick % len(doubts)].command
        intent = self.intent_of(command)
        state = State.CONFIRMED if self.effects[intent] else State.NEEDS_HUMAN
        if not self.effects[intent] and rule_of(command.kind).repeatable:
            state = State.QUEUED
            self.approved[intent] += 1
        assert self.outbox.sending.settle(Result(command.id, state))

    # What the world does

    @precondition(lambda self: self.of(State.IN_FLIGHT))
    @rule(worked=st.booleans())
    def power_cut(self, worked: bool) -> None:
        for command in self.of(State.IN_FLIGHT):
            self.effects[self.intent_of(command)] += worked
        self.cut()
        self.open()
        assert not self.of(State.IN_FLIGHT)

    @precondition(lambda self: self.copy is None)
    @rule()
    def back_up(self) -> None:
        with closing(sqlite3.connect(self.directory / "outbox.db")) as source:
            self.copy = (source.serialize(), dict(self.ordered))

    @precondition(lambda self: self.copy is not None)
    @rule()
    def put_back(self) -> None:
        """What was done since the copy is not in it: nothing of it that counts may leave unasked."""
        assert self.copy is not None
        self.cut()
        for path in self.directory.glob("outbox.db*"):
            path.unlink()
        content, self.ordered = self.copy[0], dict(self.copy[1])
        (self.directory / "outbox.db").write_bytes(content)
        self.ends = {}
        self.open()

    def cut(self) -> None:
        self.outbox._engine.dispose()  # type: ignore[union-attr] # nothing is tidied up
        self.outbox.sending._lock.release()

    # What must always hold

    @invariant()
    def nothing_counts_twice(self) -> None:
        for intent in self.intents:
            if not rule_of(intent.kind).repeatable:
                name = intent.intent_id
                assert self.sends[name] <= self.approved[name], f"{intent.kind} left more often than a person said"
                assert self.effects[name] <= self.approved[name]

    @invariant()
    def nothing_that_was_ordered_is_lost(self) -> None:
        there = {command.id: self.intent_of(command) for command in self.outbox.ledger(limit=10_000)}
        assert {number: there.get(number) for number in self.ordered} == self.ordered

    @invariant()
    def one_of_an_order_is_under_way(self) -> None:
        busy = Counter(
            item.object_id for item in self.outbox.open_actions() if item.state in (State.IN_FLIGHT, State.UNKNOWN)
        )
        assert max(busy.values(), default=0) <= 1

    @invariant()
    def ends_never_change(self) -> None:
        now = {item.id: item.state for item in self.outbox.ledger(states=END_STATES, limit=10_000)}
        assert self.ends.items() <= now.items()
        self.ends = now

    @invariant()
    def confirmed_means_done_or_said_so(self) -> None:
        for command in self.outbox.ledger(states={State.CONFIRMED}, limit=10_000):
            assert self.effects[self.intent_of(command)] or any("it is there" in text for text in command.messages)

    # Looking

    def ready(self) -> list[Command]:
        return self.outbox.sending.ready("a", actions=True)

    def of(self, state: State) -> list[Command]:
        return [command for command in self.outbox.open_actions() if command.state == state]

    def intent_of(self, command: Command) -> str:
        assert command.intent_id is not None
        return command.intent_id


ActionMachine.TestCase.settings = settings(
    max_examples=settings.default.max_examples // 6, stateful_step_count=25, deadline=None
)
TestActionMachine = ActionMachine.TestCase
