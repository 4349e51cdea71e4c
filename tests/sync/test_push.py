"""Sending against the practice marketplace: what arrives, what is said about it, and what is never done twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Decision, State
from emag_desk.errors import SecretsError, StoreError
from emag_desk.practice.process import PracticeProcess
from emag_desk.sync.push import PushProgress

from .selling import ACCOUNT, Seller, nearby, sell

Story = Callable[[Seller], Coroutine[Any, Any, None]]
Told = Callable[[Story], None]


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


@pytest.fixture
def tell(marketplace: PracticeProcess, data_path: Path) -> Told:
    return lambda story: sell(data_path, marketplace, story)


class TestWhatArrives:
    def test_prices_and_stock_arrive_and_the_cache_knows(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            one, other = seller.offers[:2]
            heard: list[str] = []
            seller.changes.subscribe(Kind.OFFERS, lambda: heard.append("offers"))
            await seller.approve((one, "sale_price", nearby(one)), (one, "stock:1", "17"), (other, "stock:1", "18"))
            report = await seller.send()
            assert report.ok
            assert report.progress.confirmed == 2
            assert [str(line) for line in report.sentences] == ["2 saved."]
            assert seller.there(one.id)["stock:1"] == "17"
            assert seller.price_there(one.id) == Decimal(nearby(one))
            assert seller.calls() == ["offer/save"]
            row = await seller.row(one.id)
            assert (row.stock, row.sale_price) == ({1: 17}, Decimal(nearby(one)))
            assert heard

        tell(story)

    def test_a_single_stock_takes_the_short_way(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            await seller.approve((seller.offers[0], "stock:1", "21"))
            assert (await seller.send()).ok
            assert seller.calls() == ["offer_stock"]
            assert seller.there(seller.offers[0].id)["stock:1"] == "21"

        tell(story)

    def test_many_changes_leave_fifty_at_a_time(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            await seller.approve(*((row, "sale_price", nearby(row)) for row in seller.offers))
            seen: list[PushProgress] = []
            report = await seller.send(progress=seen.append)
            assert report.progress.confirmed == len(seller.offers) > 50
            assert seller.calls() == ["offer/save"] * -(-len(seller.offers) // 50)
            assert [one.sent for one in seen] == sorted(one.sent for one in seen)
            assert {one.total for one in seen} == {len(seller.offers)}
            assert seen[-1].seconds_left == 0

        tell(story)

    def test_what_emag_would_refuse_is_not_sent_but_staged_again(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            good, bad = seller.offers[:2]
            assert bad.min_sale_price
            await seller.approve(
                (good, "sale_price", nearby(good)), (bad, "sale_price", f"{bad.min_sale_price / 2:.2f}")
            )
            report = await seller.send()
            assert (report.progress.confirmed, report.progress.sent_back) == (1, 1)
            assert not report.ok
            assert any("below the minimum" in str(line) for line in report.sentences)
            (draft,) = await seller.thread.run(seller.outbox.drafts)
            assert draft.object_id == bad.id
            assert "below the minimum" in draft.messages[0]
            assert seller.writes(bad.id) == 0

        tell(story)


class TestTheOldRoute:
    def test_it_repeats_what_was_just_read_and_never_enrols_in_genius(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.marketplace.ask("switches", {"offer_save_route": False, "offer_stock_route": False})
            outside = next(row for row in seller.offers if row.emag_club == 0)
            other = next(row for row in seller.offers if row.emag_club == 1)
            # Sold meanwhile: the old route demands the stock, and the cached one would put it back.
            seller.marketplace.ask(f"offer/emag-ro/{outside.id}", {"stock": [{"warehouse_id": 1, "value": 333}]})
            await seller.approve((outside, "sale_price", nearby(outside)), (other, "stock:1", "44"))
            assert (await seller.send()).progress.confirmed == 2
            there = seller.there(outside.id)
            assert Decimal(there["sale_price"]) == Decimal(nearby(outside))
            assert (there["emag_club"], there["stock:1"]) == ("0", "333")
            assert seller.there(other.id)["stock:1"] == "44"
            assert seller.there(other.id)["emag_club"] == "1"

        tell(story)

    def test_the_missing_route_is_tried_once(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.marketplace.ask("switches", {"offer_save_route": False, "offer_stock_route": False})
            one, other = seller.offers[:2]
            routes = []
            for row in (one, other):
                (command,) = await seller.approve((row, "sale_price", nearby(row)))
                assert (await seller.send()).ok
                attempts = await seller.thread.run(seller.outbox.attempts, command.id)
                routes += [(attempt.route, attempt.outcome) for attempt in attempts]
            full = ("product_offer/save", "confirmed")
            assert routes == [("offer/save", "no_route"), full, full]

        tell(story)


class TestWhatEmagSays:
    def test_a_refused_offer_keeps_emags_words_and_the_others_are_saved(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.fate("offer/save", "item_error")
            commands = await seller.approve(*((row, "sale_price", nearby(row)) for row in seller.offers[:3]))
            report = await seller.send()
            assert (report.progress.confirmed, report.progress.rejected) == (2, 1)
            states = {command.id: await seller.command(command) for command in commands}
            (refused,) = [command for command in states.values() if command.state == State.REJECTED]
            assert refused.messages
            assert any(refused.messages[0] in str(line) for line in report.sentences)

        tell(story)

    def test_being_throttled_only_delays(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.fate("offer/save", "throttled_429")
            row = seller.offers[0]
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            assert (await seller.send()).ok
            assert seller.writes(row.id) == 1
            assert (await seller.command(command)).attempts == 1
            outcomes = [attempt.outcome for attempt in await seller.thread.run(seller.outbox.attempts, command.id)]
            assert outcomes == ["throttled", "confirmed"]

        tell(story)

    @pytest.mark.parametrize(
        ("fate", "word"), [("forbidden_403", "give the user the right"), ("ip_refused", "address")]
    )
    def test_a_refused_account_pauses_and_loses_nothing(self, tell: Told, fate: str, word: str) -> None:
        async def story(seller: Seller) -> None:
            seller.marketplace.ask("fates", [{"route": "offer/save", "fate": fate, "times": -1}])
            row = seller.offers[0]
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            report = await seller.send()
            assert not report.ok
            assert word in str(report.paused[ACCOUNT])
            assert str(report.sentences[0]) == "1 wait to be sent."
            assert await seller.state(command) == State.QUEUED
            assert seller.calls() == ["offer/save"], "a paused account is left alone"
            seller.marketplace.ask("fates/random", {"probability": 0})
            seller.marketplace.ask("reset", {})
            seller.client.breakers.close_all()
            assert (await seller.send()).ok
            assert seller.push.paused == {}

        tell(story)

    def test_a_missing_password_is_said_and_loses_nothing(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            async def locked(_: str) -> Any:
                raise SecretsError("The keyring is locked.")

            push = seller.new_push(locked)
            row = seller.offers[0]
            await seller.approve((row, "sale_price", nearby(row)))
            report = await push.run_until_empty()
            assert "The keyring is locked." in str(report.paused[ACCOUNT])
            assert (await seller.counts())[State.QUEUED] == 1

        tell(story)


class TestDoubt:
    @pytest.mark.parametrize(
        "fate",
        [
            "lost_answer",
            "half_answer",
            "work_then_500",
            "gateway_504",
            pytest.param("html_200", marks=pytest.mark.expects_log("not working properly")),
        ],
    )
    def test_what_was_done_is_found_and_not_sent_again(self, tell: Told, fate: str) -> None:
        async def story(seller: Seller) -> None:
            seller.fate("offer/save", fate)
            row = seller.offers[0]
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            assert (await seller.send()).progress.confirmed == 1
            assert seller.writes(row.id) == 1
            assert seller.calls().count("offer/save") == 1
            assert seller.calls().count("product_offer/read") == 2, "two equal readings decide"
            assert (await seller.command(command)).attempts == 1

        tell(story)

    @pytest.mark.parametrize("fate", ["refused_before_work", "gateway_502", "html_503"])
    def test_what_was_not_done_is_sent_once_more(self, tell: Told, fate: str) -> None:
        async def story(seller: Seller) -> None:
            seller.fate("offer/save", fate)
            row = seller.offers[0]
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            assert (await seller.send()).ok
            assert seller.writes(row.id) == 1
            assert (await seller.command(command)).attempts == 2

        tell(story)

    @pytest.mark.expects_log("does not say whether it worked")
    def test_an_answer_without_iserror_is_not_believed(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.fate("offer/save", "missing_iserror")
            row = seller.offers[0]
            await seller.approve((row, "sale_price", nearby(row)))
            assert (await seller.send()).ok
            assert seller.calls().count("product_offer/read") == 2

        tell(story)

    def test_somebody_elses_change_is_not_overwritten(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            row = seller.offers[0]
            seller.fate("offer/save", "gateway_502")
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            # Meanwhile a colleague changes the price in the panel.
            seller.marketplace.ask(f"offer/emag-ro/{row.id}", {"sale_price": float(nearby(row, 5))})
            report = await seller.send()
            assert report.progress.needs_human == 1
            asked = await seller.command(command)
            assert asked.state == State.NEEDS_HUMAN
            assert nearby(row, 5).rstrip("0") in asked.messages[0]
            assert seller.price_there(row.id) == Decimal(nearby(row, 5))
            # Nothing more leaves for this offer until a person has decided.
            await seller.approve((row, "stock:1", "12"))
            await seller.send()
            assert seller.writes(row.id) == 0
            await seller.thread.run(seller.outbox.decide, command.id, Decision.SEND_AGAIN, "Ana")
            assert (await seller.send()).ok
            assert seller.price_there(row.id) == Decimal(nearby(row))
            assert seller.there(row.id)["stock:1"] == "12"

        tell(story)

    def test_an_offer_that_is_gone_needs_a_person(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            row = seller.offers[0]
            seller.fate("offer/save", "gateway_502")
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            seller.marketplace.ask(f"offer/emag-ro/{row.id}", method="DELETE")
            await seller.send()
            assert (await seller.command(command)).messages == ("eMAG no longer lists this offer.",)

        tell(story)

    def test_a_newer_edit_waits_until_the_doubt_is_over(self, tell: Told) -> None:
        """The late commit of the old price must not land on top of the new one."""

        async def story(seller: Seller) -> None:
            seller.settle_seconds = 1.2
            seller.push = seller.new_push()
            row = seller.offers[0]
            seller.fate("offer/save", "late_commit")
            await seller.approve((row, "sale_price", nearby(row)))
            await seller.push.run_until_empty(ACCOUNT)
            await seller.approve((await seller.row(row.id), "sale_price", nearby(row, 2)))
            assert (await seller.send()).ok
            history = seller.marketplace.ask(f"offer/emag-ro/{row.id}")["record"]["history"]
            prices = [Decimal(entry["changed"]["sale_price"][1]) for entry in history]
            assert prices == [Decimal(nearby(row)), Decimal(nearby(row, 2))]

        tell(story)

    def test_while_emag_is_down_it_says_so_and_gives_up_politely(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.marketplace.ask("switches", {"html_maintenance_503": True})
            row = seller.offers[0]
            await seller.approve((row, "sale_price", nearby(row)))
            report = await seller.send()
            assert not report.ok
            assert "not working properly" in str(report.paused[ACCOUNT])
            assert (await seller.counts()) == {State.UNKNOWN: 1}
            seller.marketplace.ask("switches", {"html_maintenance_503": False})
            assert (await seller.send()).ok

        tell(story)


class TestTrouble:
    def test_what_a_full_disk_keeps_from_being_written_down_is_written_later(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            row = seller.offers[0]
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            sending = seller.outbox.sending
            record, failures = sending.record, [StoreError("The disk is full."), StoreError("The disk is full.")]

            def full_at_first(results: Any) -> int:
                if failures:
                    raise failures.pop()
                return record(results)

            sending.record = full_at_first  # type: ignore[method-assign]
            report = await seller.send()
            assert report.ok
            assert await seller.state(command) == State.CONFIRMED
            assert seller.calls() == ["offer/save"], "it was neither sent again nor read back"

        tell(story)

    def test_an_offer_that_cannot_be_read_does_not_stop_the_others(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            odd, plain = seller.offers[:2]
            seller.fate("offer/save", "gateway_502")
            (command,) = await seller.approve((odd, "sale_price", nearby(odd)))
            call = seller.client.call

            async def garbled(endpoint: Any, *arguments: Any, **options: Any) -> Any:
                outcome = await call(endpoint, *arguments, **options)
                if endpoint == "product_offer/read":
                    return replace(outcome, results=[{"id": odd.id, "sale_price": "cheap"}])
                return outcome

            seller.client.call = garbled  # type: ignore[method-assign]
            await seller.send()
            assert (await seller.command(command)).messages == ("eMAG tells this offer in a way that cannot be read.",)
            await seller.approve((plain, "sale_price", nearby(plain)))
            assert (await seller.send()).progress.confirmed == 1

        tell(story)

    def test_a_change_that_can_never_be_sent_goes_back_to_the_drafts(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            row = seller.offers[0]
            await seller.approve(*((row, f"stock:{warehouse}", "1") for warehouse in range(2, 2_500)))
            report = await seller.send()
            assert report.progress.sent_back == 1
            (draft,) = await seller.thread.run(seller.outbox.drafts)
            assert "at most 4000 values" in draft.messages[0]
            assert seller.push.paused == {}

        tell(story)


class TestRunning:
    def test_the_worker_sends_what_is_approved_later(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            worker = asyncio.create_task(seller.push.run_forever())
            await asyncio.sleep(0.05)
            row = seller.offers[0]
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            seller.changes.announce(Kind.COMMANDS)
            while await seller.state(command) != State.CONFIRMED:
                await asyncio.sleep(0.01)
            await seller.push.aclose()
            await asyncio.wait_for(worker, 5)

        tell(story)

    def test_closing_lets_the_request_under_way_end_and_claims_no_more(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.marketplace.ask("fates", [{"route": "offer/save", "fate": "slow", "times": -1, "seconds": 0.3}])
            await seller.approve(*((row, "sale_price", nearby(row)) for row in seller.offers[:60]))
            sending = asyncio.create_task(seller.send())
            while not (await seller.counts()).get(State.IN_FLIGHT):
                await asyncio.sleep(0.01)
            await seller.push.aclose()
            await sending
            assert await seller.counts() == {State.CONFIRMED: 50, State.QUEUED: 10}

        tell(story)

    def test_an_answer_that_does_not_come_is_checked_at_the_next_start(self, tell: Told) -> None:
        async def story(seller: Seller) -> None:
            seller.marketplace.ask("fates", [{"route": "offer/save", "fate": "slow", "seconds": 2}])
            row = seller.offers[0]
            (command,) = await seller.approve((row, "sale_price", nearby(row)))
            sending = asyncio.create_task(seller.send())
            while await seller.state(command) != State.IN_FLIGHT:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            await seller.push.aclose(grace=0.05)
            with pytest.raises(asyncio.CancelledError):
                await sending
            assert await seller.state(command) == State.UNKNOWN
            seller.push = seller.new_push()
            assert (await seller.send()).ok
            assert seller.writes(row.id) == 1

        tell(story)

    def test_only_one_program_sends(self, tell: Told, data_path: Path) -> None:
        async def story(seller: Seller) -> None:
            await seller.send()
            other = Seller(data_path, seller.marketplace)
            await other.open()
            try:
                with pytest.raises(StoreError, match="Another eMAG Desk is sending"):
                    await other.send()
                await other.pull()
                row = other.offers[0]
                (command,) = await other.approve((row, "sale_price", nearby(row)))
                worker = asyncio.create_task(other.push.run_forever())
                while ACCOUNT not in other.push.paused:
                    await asyncio.sleep(0.01)
                assert "Another eMAG Desk is sending" in str(other.push.paused[ACCOUNT])
                # What the other program approved is sent by the one that sends, and is done once.
                assert (await seller.send()).ok
                assert await other.state(command) == State.CONFIRMED
                assert seller.writes(row.id) == 1
                await other.push.aclose()
                await asyncio.wait_for(worker, 5)
            finally:
                await other.close()

        tell(story)
