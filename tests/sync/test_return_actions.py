"""Actions on returns against the practice marketplace: money goes back once, one courier comes, nothing is guessed."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.accounts import Dialect
from emag_desk.domain.action_rules import repeatable
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.commands import Decision, State
from emag_desk.errors import InputError
from emag_desk.practice.process import PracticeProcess
from emag_desk.store.awb_received import ReceivedFile
from emag_desk.store.outbox import Kept, Result
from emag_desk.sync.actions.store import ActionStore

from .returning import ACCOUNT, ACKNOWLEDGED, FINALIZED, RECEIVED, Returner, keep_returns

Story = Callable[[Returner], Coroutine[Any, Any, None]]
Told = Callable[[Story], None]
CREATE, UPDATE = ActionKind.RETURN_CREATE, ActionKind.RETURN_UPDATE


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


@pytest.fixture
def tell(marketplace: PracticeProcess, data_path: Path) -> Told:
    return lambda story: keep_returns(data_path, marketplace, story)


class TestStatus:
    def test_a_return_goes_all_the_way_and_its_money_goes_back_once(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back()
            for status in (ACKNOWLEDGED, RECEIVED, FINALIZED):
                command = await seller.carry_out(seller.move(number, status))
                assert command.state == State.CONFIRMED, command.messages
            assert seller.told(number)["refunds"] == ["12.10"]
            assert seller.return_(number).status == FINALIZED
            row = await seller.cached_return(number)
            assert row is not None and row.status == FINALIZED

        tell(story)

    def test_somebody_else_was_quicker_and_nothing_is_sent(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number, other = seller.come_back(), seller.come_back()
            intent, same = seller.move(number, ACKNOWLEDGED), seller.move(other, ACKNOWLEDGED)
            seller.marketplace.ask(f"return/emag-ro/{number}", {"request_status": 5})
            seller.marketplace.ask(f"return/emag-ro/{other}", {"request_status": ACKNOWLEDGED})
            command = await seller.carry_out(intent)
            assert command.state == State.REJECTED and "is Cancelled now" in command.messages[0]
            assert (await seller.carry_out(same)).state == State.CONFIRMED_WITH_NOTES
            assert seller.called("rma/save") == 0

        tell(story)

    @pytest.mark.parametrize("fate", ["lost_answer", "html_503"])
    def test_a_status_without_an_answer_is_found_or_told_again(self, tell: Told, fate: str) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back()
            intent = seller.move(number, ACKNOWLEDGED)
            seller.fate("rma/save", fate)
            assert (await seller.carry_out(intent)).state == State.CONFIRMED
            assert seller.done(number, "return_status") == 1

        tell(story)

    def test_a_refund_without_an_answer_is_found_when_it_was_made(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back(request_status=RECEIVED)
            intent = seller.move(number, FINALIZED)
            seller.fate("rma/save", "lost_answer")
            assert (await seller.carry_out(intent)).state == State.CONFIRMED
            assert (len(seller.told(number)["refunds"]), seller.called("rma/save")) == (1, 1)

        tell(story)

    def test_a_refund_that_nobody_saw_is_asked_about_and_not_made_again(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back(request_status=RECEIVED)
            intent = seller.move(number, FINALIZED)
            seller.fate("rma/save", "html_503")
            command = await seller.carry_out(intent)
            assert command.state == State.NEEDS_HUMAN and "Received" in command.messages[0]
            assert (seller.told(number)["refunds"], seller.called("rma/save")) == ([], 1)
            with pytest.raises(InputError, match="cost money twice"):
                seller.outbox.decide(command.id, Decision.SEND_AGAIN, "Ana", "1")
            seller.outbox.decide(command.id, Decision.SEND_AGAIN, "Ana", str(number))
            await seller.send()
            assert (await seller.state(command), seller.told(number)["refunds"]) == (State.CONFIRMED, ["12.10"])

        tell(story)

    def test_a_refund_that_somebody_sends_again_although_it_was_made_is_not_made_twice(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back(request_status=RECEIVED)
            first = seller.move(number, FINALIZED)
            await seller.carry_out(first)
            again = await seller.carry_out(replace(first, intent_id="another dialog"))
            assert again.state == State.CONFIRMED_WITH_NOTES
            assert seller.told(number)["refunds"] == ["12.10"]

        tell(story)

    def test_emag_says_no_in_its_own_words(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back(request_status=RECEIVED)
            line = seller.return_(number).products[0].id
            intent = seller.move(number, FINALIZED, **{f"refund:{line}": "99.00"})
            command = await seller.carry_out(intent)
            assert command.state == State.REJECTED and "refund value" in command.messages[0]

        tell(story)


def test_what_pays_is_never_repeated_by_itself() -> None:
    moves = [{"status": str(status)} for status in (2, 3, 4, 5, 6)]
    assert all(repeatable("return_status", wanted) for wanted in moves)
    assert not repeatable("return_status", {"status": "7"})
    assert not repeatable("return_status", {"status": "6", "refund:1": "1"})
    never = ("return_awb", "return_create", "invoice_create", "campaign")
    assert not any(repeatable(kind, {}) for kind in never)


class TestPickup:
    def test_a_courier_is_sent_and_his_number_kept_with_the_return(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back()
            command = await seller.carry_out(seller.pickup(number))
            assert command.state == State.CONFIRMED, command.messages
            [awb] = seller.outbox.awbs.of_return(ACCOUNT, number)
            assert awb.number and (awb.rma_id, awb.order_id) == (number, seller.return_(number).order_id)
            assert seller.return_(number).awbs == (awb.reservation_id,)
            assert seller.outbox.awbs.of_order(ACCOUNT, awb.order_id) == []

        tell(story)

    def test_without_an_answer_it_is_found_through_the_return(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back()
            intent = seller.pickup(number)
            seller.fate("awb/save", "lost_answer")
            command = await seller.carry_out(intent)
            assert command.state == State.CONFIRMED
            [awb] = seller.outbox.awbs.of_return(ACCOUNT, number)
            assert awb.number and command.answer["awb_number"] == awb.number
            assert seller.called("awb/save") == 1

        tell(story)

    def test_where_the_return_names_none_somebody_is_asked(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back()
            intent = seller.pickup(number)
            seller.fate("awb/save", "html_503")
            command = await seller.carry_out(intent)
            assert command.state == State.NEEDS_HUMAN and "no new AWB" in command.messages[1]
            seller.outbox.decide(command.id, Decision.FOUND, "Ana", "4EMGLN100000001")
            [awb] = seller.outbox.awbs.of_return(ACCOUNT, number)
            assert (awb.number, awb.order_id) == ("4EMGLN100000001", seller.return_(number).order_id)

        tell(story)

    def test_a_pickup_that_was_not_shown_stops_the_next_one(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back()
            first, second = seller.pickup(number), seller.pickup(number)
            await seller.carry_out(first)
            command = await seller.carry_out(second)
            assert command.state == State.REJECTED and "were not shown" in command.messages[0]
            assert seller.called("awb/save") == 1

        tell(story)

    def test_a_full_disk_keeps_the_number_with_its_return(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            number = seller.come_back()
            command = await seller.carry_out(seller.pickup(number))
            [awb] = seller.outbox.awbs.of_return(ACCOUNT, number)
            store = ActionStore(seller.outbox, seller.cache, seller.clock)
            store.keep_elsewhere([(command, _result(command))])
            [entry] = ReceivedFile(seller.directory.awb_received).entries()
            assert (entry.rma_id, entry.order_id, entry.command_id) == (number, awb.order_id, command.id)

        tell(story)


def _result(command: Any) -> Any:
    return Result(command.id, State.CONFIRMED, kept=(Kept("awb", {"number": "X1", "reservation_id": 5}),))


class TestErp:
    def wanted(self, seller: Returner, order_id: int) -> Intent:
        line = seller.document(order_id)["products"][0]
        item = {"offer_id": line["ext_part_number"], "quantity": 1, "condition": "used", "reason": "other"}
        texts = {"order_id": str(order_id), "reason": "other", "description": "Nu mai vrea", "item:1": json.dumps(item)}
        return Intent(ACCOUNT, CREATE, order_id, f"Order {order_id}", texts, {"status": "4"})

    def test_a_return_is_created_moved_on_and_known_here(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            seller.speak(Dialect.ERP)
            order_id = seller.finalized()
            command = await seller.carry_out(self.wanted(seller, order_id))
            assert command.state == State.CONFIRMED, command.messages
            [row] = seller.outbox.returns.erp_returns(ACCOUNT, order_id)
            assert (row["rma_id"], row["status"], row["reason"]) == (command.answer["rma_id"], "new", "other")
            assert row["items"][0]["quantity"] == 1
            seller.fate("rma/update_status", "lost_answer")
            update = seller.intent(
                UPDATE, order_id, {"status": "new"}, rma_id=row["rma_id"], status="approved", notes="ok"
            )
            assert (await seller.carry_out(update)).state == State.CONFIRMED
            [row] = seller.outbox.returns.erp_returns(ACCOUNT)
            assert (row["status"], row["notes"]) == ("approved", "ok")
            assert len(seller.events(order_id, "return_update")) == 1

        tell(story)

    def test_without_an_answer_somebody_finds_it_and_it_is_known_under_its_number(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            seller.speak(Dialect.ERP)
            order_id = seller.finalized()
            intent = self.wanted(seller, order_id)
            seller.fate("rma/create", "lost_answer")
            command = await seller.carry_out(intent)
            assert command.state == State.NEEDS_HUMAN and len(seller.events(order_id, "return_create")) == 1
            with pytest.raises(InputError, match="number of the return is missing"):
                seller.outbox.decide(command.id, Decision.FOUND, "Ana")
            seller.outbox.decide(command.id, Decision.FOUND, "Ana", "R-1001")
            [row] = seller.outbox.returns.erp_returns(ACCOUNT, order_id)
            assert (row["rma_id"], row["items"][0]["reason"]) == ("R-1001", "other")

        tell(story)

    def test_on_the_marketplace_only_customers_create_returns(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            order_id = seller.finalized()
            command = await seller.carry_out(self.wanted(seller, order_id))
            assert command.state == State.REJECTED and "only customers" in command.messages[0]

        tell(story)


class TestOffers:
    def propose(self, seller: Returner, offer_id: int, **more: str) -> Intent:
        texts = {"campaign_id": "2045", "sale_price": "1.00", "stock": "5", **more}
        return seller.intent(ActionKind.CAMPAIGN, offer_id, {}, **texts)

    def test_a_proposal_is_taken_once_and_its_answer_kept(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            await seller.pull()
            command = await seller.carry_out(self.propose(seller, seller.offers[0].id))
            assert command.state == State.CONFIRMED and "successfully saved" in command.answer["said"]
            refused = await seller.carry_out(self.propose(seller, seller.offers[1].id, campaign_id="5"))
            assert refused.state == State.REJECTED and refused.messages == ("Campaign not found for id: 5",)
            intent = self.propose(seller, seller.offers[2].id)
            seller.fate("campaign_proposals/save", "lost_answer")
            asked = await seller.carry_out(intent)
            assert asked.state == State.NEEDS_HUMAN and asked.messages
            assert seller.called("campaign_proposals/save") == 3

        tell(story)

    def test_sizes_are_told_again_until_emag_answers(self, tell: Told) -> None:
        async def story(seller: Returner) -> None:
            await seller.pull()
            wanted = {"length": "100", "width": "122.5", "height": "250", "weight": "1254.5"}
            intent = seller.intent(ActionKind.MEASUREMENTS, seller.offers[0].id, {}, **wanted)
            seller.fate("measurements/save", "lost_answer")
            assert (await seller.carry_out(intent)).state == State.CONFIRMED
            assert seller.called("measurements/save") == 2
            bad = seller.intent(ActionKind.MEASUREMENTS, seller.offers[1].id, {}, **{**wanted, "weight": "-1"})
            assert (await seller.carry_out(bad)).state == State.REJECTED

        tell(story)
