"""Actions against the practice marketplace: done once, in order, and never again while nobody knows what became."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.accounts import Dialect
from emag_desk.domain.action_rules import ACTION_RULES
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Decision, State
from emag_desk.errors import InputError, StoreError
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.awb_received import ReceivedFile
from emag_desk.sync.actions import aftermath
from emag_desk.sync.actions.store import ActionStore
from emag_desk.sync.actions.table import ACTIONS

from .acting import ACCOUNT, Keeper, keep

Story = Callable[[Keeper], Coroutine[Any, Any, None]]
Told = Callable[[Story], None]

ACKNOWLEDGE, STATUS, LINES = ActionKind.ACKNOWLEDGE, ActionKind.STATUS, ActionKind.LINES
CANCEL, STORNO, RETURNED = ActionKind.CANCEL, ActionKind.STORNO, ActionKind.RETURNED
LOST = [
    "lost_answer",
    "work_then_500",
    pytest.param("missing_iserror", marks=pytest.mark.expects_log("does not say whether it worked")),
]


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


@pytest.fixture
def tell(marketplace: PracticeProcess, data_path: Path) -> Told:
    return lambda story: keep(data_path, marketplace, story)


def quantities(keeper: Keeper, order_id: int) -> dict[str, str]:
    """`quantity:<line id>` of an order, with the pieces."""
    return {key: text or "" for key, text in keeper.shown(order_id).items() if key.startswith("quantity:")}


class TestAcknowledge:
    def test_many_are_taken_on_at_once_and_shown_so(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            orders = keeper.arrive(6)
            heard: list[str] = []
            keeper.changes.subscribe(Kind.ORDERS, lambda: heard.append("orders"))
            await keeper.order(*(keeper.intent(ACKNOWLEDGE, number) for number in orders))
            report = await keeper.send()
            assert (report.ok, report.progress.confirmed) == (True, 6)
            for number in orders:
                assert keeper.document(number)["status"] == 2
                row = await keeper.cached(number)
                assert row is not None and row.status == 2
            assert heard

        tell(story)

    def test_an_order_that_somebody_else_took_on_counts_as_done(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive(status=2)
            assert (await keeper.act(ACKNOWLEDGE, number)).state == State.CONFIRMED

        tell(story)

    @pytest.mark.parametrize("fate", LOST)
    def test_without_an_answer_it_is_read_back_and_not_repeated(self, tell: Told, fate: str) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive()
            keeper.fate("order/acknowledge", fate)
            command = await keeper.act(ACKNOWLEDGE, number)
            assert command.state == State.CONFIRMED
            assert (len(keeper.events(number, "acknowledge")), keeper.called("order/acknowledge")) == (1, 1)

        tell(story)

    def test_what_never_arrived_is_sent_again_after_two_readings(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive()
            keeper.fate("order/acknowledge", "html_503")
            assert (await keeper.act(ACKNOWLEDGE, number)).state == State.CONFIRMED
            assert len(keeper.events(number, "acknowledge")) == 1

        tell(story)

    def test_an_order_that_emag_works_on_is_tried_again_and_is_no_refusal(
        self, tell: Told, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def story(keeper: Keeper) -> None:
            monkeypatch.setattr(aftermath, "LOCKED_SECONDS", 0.01)
            (number,) = keeper.arrive()
            keeper.marketplace.ask("switches", {"resource_locked_n_times": 4})
            command = await keeper.act(ACKNOWLEDGE, number)
            assert (command.state, keeper.document(number)["status"]) == (State.CONFIRMED, 2)
            assert keeper.called("order/acknowledge") == 5

        tell(story)


class TestOrderSave:
    def test_it_repeats_what_emag_has_now_and_undoes_nothing(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive(status=2)
            (command,) = await keeper.order(keeper.intent(STATUS, number, status="3"))
            keeper.meddle(number, customer={"shipping_phone": "0740999999"})
            await keeper.send()
            assert await keeper.state(command) == State.CONFIRMED
            document = keeper.document(number)
            assert (document["status"], document["customer"]["shipping_phone"]) == (3, "0740999999")
            (event,) = keeper.events(number, "status")
            assert "overwritten" not in event

        tell(story)

    @pytest.mark.parametrize("kind", [STATUS, CANCEL, LINES])
    def test_an_order_that_changed_meanwhile_is_left_alone(self, tell: Told, kind: ActionKind) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive(status=2)
            line = next(iter(quantities(keeper, number)))
            wanted = {STATUS: {"status": "4"}, CANCEL: {"reason": "33"}, LINES: {line: "9"}}[kind]
            (command,) = await keeper.order(keeper.intent(kind, number, **wanted))
            keeper.meddle(number, status=3)
            await keeper.send()
            ended = await keeper.command(command)
            assert ended.state == State.REJECTED
            assert ended.messages == (
                "The order was In progress when you decided and is Prepared now. Nothing was sent.",
            )
            assert keeper.called("order/save") == 0
            assert keeper.document(number)["status"] == 3

        tell(story)

    def test_lines_get_the_pieces_that_were_wanted(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive(status=2)
            line = next(iter(quantities(keeper, number)))
            keeper.fate("order/save", "lost_answer")
            assert (await keeper.act(LINES, number, **{line: "5"})).state == State.CONFIRMED
            assert quantities(keeper, number)[line] == "5"
            assert keeper.called("order/save") == 1

        tell(story)

    def test_an_order_that_emag_ships_is_refused_here(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive(type=2, status=2)
            command = await keeper.act(STATUS, number, status="3")
            assert (command.state, keeper.called("order/save")) == (State.REJECTED, 0)
            assert "FBE" in command.messages[0]

        tell(story)

    def test_what_emag_refuses_is_told_in_its_words(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive()
            command = await keeper.act(STATUS, number, status="4")
            assert command.state == State.REJECTED
            assert command.messages[0].startswith("ERROR")

        tell(story)


#: The status in which it is ordered, and what is wanted.
ONCE = {CANCEL: (2, {"reason": "33"}), RETURNED: (4, {"status": "5"})}


class TestOnce:
    """Cancelling, giving money back: the program never does it a second time by itself."""

    @pytest.mark.parametrize("kind", [CANCEL, RETURNED])
    @pytest.mark.parametrize("fate", ["lost_answer", "late_commit"])
    def test_what_was_done_without_an_answer_is_found_out(self, tell: Told, kind: ActionKind, fate: str) -> None:
        async def story(keeper: Keeper) -> None:
            keeper.settle_seconds = 1.3 if fate == "late_commit" else keeper.settle_seconds
            keeper.push = keeper.new_push()
            status, wanted = ONCE[kind]
            (number,) = keeper.arrive(status=status, payment_mode_id=3)
            keeper.fate("order/save", fate)
            assert (await keeper.act(kind, number, **wanted)).state == State.CONFIRMED
            assert (keeper.called("order/save"), len(keeper.events(number, "refund"))) == (1, 1)

        tell(story)

    @pytest.mark.parametrize("kind", [CANCEL, RETURNED])
    def test_what_may_not_have_been_done_asks_and_is_not_repeated(self, tell: Told, kind: ActionKind) -> None:
        async def story(keeper: Keeper) -> None:
            status, wanted = ONCE[kind]
            (number,) = keeper.arrive(status=status)
            keeper.fate("order/save", "html_503")
            command = await keeper.act(kind, number, **wanted)
            assert (command.state, keeper.called("order/save")) == (State.NEEDS_HUMAN, 1)
            assert "The order was read at" in command.messages[0]
            # Nothing else leaves for this order before a person has decided.
            (other,) = await keeper.order(keeper.intent(LINES, number, **quantities(keeper, number)))
            await keeper.send()
            assert await keeper.state(other) == State.QUEUED
            await keeper.thread.run(keeper.outbox.discard, [other.id])
            await keeper.thread.run(keeper.outbox.decide, command.id, Decision.SEND_AGAIN, "Ana", str(number))
            assert (await keeper.send()).progress.confirmed == 1
            assert keeper.document(number)["status"] == (0 if kind is CANCEL else 5)

        tell(story)


class TestStorno:
    def order_of(self, keeper: Keeper) -> tuple[int, str]:
        (number,) = keeper.arrive(status=4, payment_mode_id=3)
        line = next(iter(quantities(keeper, number)))
        keeper.meddle(number, products=[{"id": int(line.partition(":")[2]), "quantity": 3, "initial_qty": 3}])
        return number, line

    @pytest.mark.parametrize("fate", ["", "lost_answer", "work_then_500"])
    def test_pieces_come_back_once(self, tell: Told, fate: str) -> None:
        async def story(keeper: Keeper) -> None:
            number, line = self.order_of(keeper)
            if fate:
                keeper.fate("order/save", fate)
            command = await keeper.act(STORNO, number, **{line: "1"})
            assert command.state == State.CONFIRMED, command.messages
            assert quantities(keeper, number)[line] == "1"
            (refund,) = keeper.events(number, "refund")
            assert Decimal(refund["amount"]) > 0

        tell(story)

    def test_without_a_trace_it_waits_for_the_typed_number(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            number, line = self.order_of(keeper)
            keeper.fate("order/save", "html_503")
            command = await keeper.act(STORNO, number, **{line: "1"})
            assert command.state == State.NEEDS_HUMAN
            decide = keeper.outbox.decide
            with pytest.raises(InputError, match="cost money twice"):
                await keeper.thread.run(decide, command.id, Decision.SEND_AGAIN, "Ana")
            await keeper.thread.run(decide, command.id, Decision.SEND_AGAIN, "Ana", str(number))
            assert (await keeper.send()).ok
            assert len(keeper.events(number, "refund")) == 1

        tell(story)

    def test_other_pieces_than_were_shown_stop_it(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            number, line = self.order_of(keeper)
            (command,) = await keeper.order(keeper.intent(STORNO, number, **{line: "1"}))
            keeper.meddle(number, products=[{"id": int(line.partition(":")[2]), "quantity": 2}])
            await keeper.send()
            ended = await keeper.command(command)
            assert (ended.state, keeper.called("order/save")) == (State.REJECTED, 0)
            assert "there were 3 pieces when you decided and are 2 now" in ended.messages[0]

        tell(story)


class TestErp:
    def test_the_numbers_of_a_cancellation_and_its_refund_are_kept(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            keeper.speak(Dialect.ERP)
            (number,) = keeper.arrive(status=2, payment_mode_id=3, payment_status=1)
            told = await keeper.act(CANCEL, number, reason="33", erp_reason="inventory_unavailable", currency="RON")
            assert told.state == State.CONFIRMED, told.messages
            cancellation = told.answer["cancellation_id"]
            wanted = {"cancellation_id": cancellation, "money_back": "10.00", "currency": "RON"}
            refund = await keeper.act(ActionKind.REFUND, number, **wanted)
            assert refund.state == State.CONFIRMED, refund.messages
            (row,) = await keeper.thread.run(keeper.outbox.cancellations, ACCOUNT, number)
            assert (row["cancellation_id"], row["refund_id"]) == (cancellation, refund.answer["refund_id"])
            assert (row["command_id"], row["refund_command_id"]) == (told.id, refund.id)
            assert (row["reason"], row["refund_amount"]) == ("inventory_unavailable", "10.00")

        tell(story)

    def test_a_refund_without_an_answer_is_never_repeated(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            keeper.speak(Dialect.ERP)
            (number,) = keeper.arrive(status=2, payment_mode_id=3, payment_status=1)
            told = await keeper.act(CANCEL, number, erp_reason="other", currency="RON")
            keeper.fate("order/process_refund", "lost_answer")
            wanted = {"cancellation_id": told.answer["cancellation_id"], "money_back": "10.00", "currency": "RON"}
            refund = await keeper.act(ActionKind.REFUND, number, **wanted)
            assert refund.state == State.NEEDS_HUMAN
            assert len([event for event in keeper.events(number, "refund") if event["why"] == "process_refund"]) == 1

        tell(story)

    def test_the_marketplace_has_no_refund(self, tell: Told) -> None:
        async def story(keeper: Keeper) -> None:
            (number,) = keeper.arrive(status=0)
            refund = await keeper.act(ActionKind.REFUND, number, cancellation_id="C-1", money_back="1")
            assert refund.state == State.REJECTED
            assert "by itself" in refund.messages[0]

        tell(story)


def test_the_courier_is_unlocked_once_and_then_it_is_so_already(tell: Told) -> None:
    async def story(keeper: Keeper) -> None:
        (number,) = keeper.arrive(status=2, enforced_vendor_courier_accounts=[1])
        assert (await keeper.act(ActionKind.UNLOCK, number)).state == State.CONFIRMED
        assert keeper.document(number)["enforced_vendor_courier_accounts"] is None
        again = await keeper.act(ActionKind.UNLOCK, number)
        assert (again.state, keeper.called("order/unlock-courier")) == (State.CONFIRMED_WITH_NOTES, 1)

    tell(story)


def test_what_was_ordered_for_one_order_leaves_in_that_order(tell: Told) -> None:
    async def story(keeper: Keeper) -> None:
        first, second = keeper.arrive(2)
        after = {"status": "2"}
        await keeper.order(
            keeper.intent(ACKNOWLEDGE, first),
            keeper.intent(STATUS, first, after, status="3"),
            keeper.intent(CANCEL, first, {"status": "3"}, reason="33"),
            keeper.intent(ACKNOWLEDGE, second),
        )
        assert (await keeper.send()).progress.confirmed == 4
        kinds = [event["kind"] for event in keeper.events(first, "acknowledge", "status", "cancel")]
        assert kinds == ["acknowledge", "status", "cancel"]

    tell(story)


def test_prices_leave_beside_an_order_that_is_in_doubt(tell: Told) -> None:
    async def story(keeper: Keeper) -> None:
        await keeper.pull()
        keeper.settle_seconds = 30
        keeper.push = keeper.new_push()
        (number,) = keeper.arrive()
        keeper.fate("order/acknowledge", "lost_answer")
        (command,) = await keeper.order(keeper.intent(ACKNOWLEDGE, number))
        await keeper.push.run_until_empty(ACCOUNT)
        assert await keeper.state(command) == State.UNKNOWN
        await keeper.approve((keeper.offers[0], "stock:1", "31"))
        report = await keeper.push.run_until_empty(ACCOUNT)
        assert report.progress.confirmed == 1

    tell(story)


def test_numbers_that_a_full_disk_keeps_out_wait_in_the_text_file(
    tell: Told, data_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(keeper: Keeper) -> None:
        (number,) = keeper.arrive(status=2)
        (command,) = await keeper.order(keeper.intent(ActionKind.AWB, number, **await keeper.awb_texts(number)))
        record, full = ActionStore.record, [True, True]

        def no_room(store: ActionStore, results: Any) -> None:
            if full and full.pop():
                raise StoreError("The disk is full.")
            record(store, results)

        monkeypatch.setattr(ActionStore, "record", no_room)
        await keeper.send()
        assert await keeper.state(command) == State.CONFIRMED
        (awb,) = await keeper.thread.run(keeper.outbox.awbs.of_order, ACCOUNT, number)
        (kept,) = ReceivedFile(data_path / "awb-received.txt").entries()
        assert (kept.given.number, kept.command_id) == (awb.number, command.id)
        assert len(keeper.events(number, "awb")) == 1

    tell(story)


def test_every_kind_has_its_rule_and_somebody_who_carries_it_out() -> None:
    assert set(ACTIONS) == set(ACTION_RULES) == set(ActionKind)
    assert {kind for kind, action in ACTIONS.items() if action.kind != kind} == set()
