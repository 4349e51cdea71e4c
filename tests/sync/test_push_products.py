"""Sending products: what arrives is what was approved, an answer is never guessed, and nothing is made twice."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.commands import State
from emag_desk.domain.product_answers import place
from emag_desk.domain.product_fields import product_fields
from emag_desk.practice.process import PracticeProcess

from .producing import Producer, produce
from .product_forms import COLOUR, FIRST_NUMBER, SIZE, WATTS, ean, lamp
from .selling import nearby

Story = Callable[[Producer], Coroutine[Any, Any, None]]
Told = Callable[[Story], None]
NEW = FIRST_NUMBER


@pytest.fixture(scope="module")
def marketplace(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=300, seed=5)


@pytest.fixture
def tell(marketplace: PracticeProcess, data_path: Path) -> Told:
    return lambda story: produce(data_path, marketplace, story)


class TestWhatArrives:
    def test_a_new_product_arrives_whole_and_is_read_into_the_cache(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            (command,) = await seller.create(NEW)
            report = await seller.send()
            assert report.ok, report.sentences
            assert seller.saves() == 1
            there = seller.product_there(NEW)
            assert (there["name"], there["brand"], there["emag_club"]) == (f"Lampă de birou nr. {NEW}", "Luxora", 0)
            tagged = {(one["id"], one.get("tag")): one["value"] for one in there["characteristics"]}
            assert tagged[SIZE, "original"] == "36 EU"
            assert tagged[COLOUR, None] == "Alb"
            row = await seller.row(NEW)
            assert (row.name, row.validation, row.stock) == (there["name"], 1, {1: 14})
            assert await seller.state(command) is State.CONFIRMED

        tell(story)

    def test_an_update_sends_only_what_changed_and_repeats_what_was_just_read(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            await seller.create(NEW)
            await seller.send()
            base = await seller.read(NEW)
            # Sold meanwhile: the save demands the stock, and the one of the form would put it back.
            seller.marketplace.ask(f"offer/emag-ro/{NEW}", {"stock": [{"warehouse_id": 1, "value": 3}]})
            await seller.stage(NEW, {**base, f"characteristic:{COLOUR}": ["Negru"]}, base)
            (command,) = await seller.approve_staged()
            assert set(command.edits) == {f"characteristic:{COLOUR}"}
            assert (await seller.send()).ok
            there = seller.product_there(NEW)
            values = [(one["id"], one["value"]) for one in there["characteristics"]]
            assert (COLOUR, "Negru") in values
            assert (SIZE, "36 EU") in values
            assert there["stock"] == [{"warehouse_id": 1, "value": 3}]
            assert there["name"] == base["name"][0]

        tell(story)

    def test_the_price_of_an_existing_offer_leaves_by_the_offers_own_route(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            await seller.create(NEW)
            await seller.send()
            base = await seller.read(NEW)
            await seller.stage(NEW, {**base, "sale_price": ["85.00"], "name": ["Lampă nouă"]}, base)
            price, name = sorted(await seller.approve_staged(), key=lambda one: one.kind)
            assert (price.edits, set(name.edits)) == ({"sale_price": "85.00"}, {"name"})
            assert (await seller.send()).ok
            assert seller.calls()[-4:-1] == ["offer/save", "product_offer/read", "product_offer/save"]
            assert seller.product_there(NEW)["sale_price"] == 85
            assert seller.product_there(NEW)["name"] == "Lampă nouă"

        tell(story)

    def test_an_offer_is_attached_to_a_product_of_emags_by_its_key(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            own = lamp(NEW)
            kept = ("name", "status", "sale_price", "min_sale_price", "max_sale_price", "vat_id", "emag_club")
            values = {key: own[key] for key in (*kept, "stock:1", "handling_time:1")}
            await seller.stage(NEW, {**values, "part_number_key": ["EABCDEFBM"]})
            await seller.approve_staged()
            assert (await seller.send()).ok
            there = seller.product_there(NEW)
            assert there["part_number_key"] == "EABCDEFBM"
            assert (await seller.row(NEW)).ownership is False

        tell(story)

    def test_products_leave_in_batches_after_everything_else(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            await seller.create(*range(NEW, NEW + 12))
            row = seller.offers[0]
            await seller.approve((row, "sale_price", nearby(row)))
            assert (await seller.send()).progress.confirmed == 13
            assert seller.saves() == 1
            assert seller.calls().index("offer/save") < seller.calls().index("product_offer/save")

        tell(story)

    def test_a_request_never_has_more_values_than_emag_takes(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            many = [f"{number} W" for number in range(400)]
            commands = await seller.create(*range(NEW, NEW + 5), **{f"characteristic:{WATTS}": many})
            report = await seller.send()
            assert report.progress.confirmed + report.progress.with_notes == len(commands)
            # 1,200 values and more each: three fit into 4,000.
            assert seller.saves() == 2

        tell(story)


class TestWhatIsNotSent:
    def test_a_number_that_is_taken_is_noticed_before_it_overwrites_another_product(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            taken = seller.offers[0].id
            await seller.create(taken)
            report = await seller.send()
            assert report.progress.sent_back == 1
            assert any("already have an offer with the number" in str(line) for line in report.sentences)
            assert seller.writes(taken) == 0
            assert len(await seller.thread.run(seller.outbox.drafts)) == 1

        tell(story)

    def test_an_offer_that_is_gone_is_not_made_anew(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            await seller.create(NEW)
            await seller.send()
            await seller.change(NEW, name=["Altă lampă"])
            seller.marketplace.ask("reset", {})
            report = await seller.send()
            assert report.progress.sent_back == 1
            assert any("no longer lists" in str(line) for line in report.sentences)

        tell(story)

    def test_a_price_and_its_product_are_never_under_way_together(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            seller.settle_seconds = 0.8  # in doubt until then, also on a slow machine
            seller.push = seller.new_push()
            await seller.create(NEW)
            await seller.send()
            await seller.change(NEW, name=["Altă lampă"])
            seller.fate("product_offer/save", "lost_answer")
            await seller.push.run_until_empty("shop")
            row = await seller.row(NEW)
            await seller.approve((row, "sale_price", "90.00"))
            await seller.push.run_until_empty("shop")
            assert "offer/save" not in seller.calls()
            assert (await seller.send()).ok
            assert seller.product_there(NEW)["sale_price"] == 90

        tell(story)


class TestAnswers:
    def test_refused_and_saved_with_remarks_are_told_apart(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            await seller.stage(NEW, lamp(NEW))
            await seller.stage(NEW + 1, lamp(NEW + 1, part_number=[seller.offers[0].part_number]))
            draft = {key: texts for key, texts in lamp(NEW + 2).items() if key in ("name", "brand", "part_number")}
            await seller.stage(NEW + 2, draft)
            good, refused, remarked = sorted(await seller.approve_staged(), key=lambda one: one.object_id)
            report = await seller.send()
            states = [await seller.state(one) for one in (good, refused, remarked)]
            assert states == [State.CONFIRMED, State.REJECTED, State.CONFIRMED_WITH_NOTES]
            assert (report.progress.rejected, report.progress.with_notes) == (1, 1)
            # eMAG's words stay with the change, for the form to show at the fields that they speak of.
            fields = product_fields("emag-ro", new=True)
            kept = await seller.thread.run(seller.outbox.product_commands, "shop", NEW + 1)
            assert [(one.key, one.saved) for one in place(kept[0].messages, fields)] == [("part_number", False)]
            kept = await seller.thread.run(seller.outbox.product_commands, "shop", NEW + 2)
            assert all(one.saved for one in place(kept[0].messages, fields))
            assert (await seller.row(NEW + 2)).validation == 0

        tell(story)

    def test_a_refused_product_is_corrected_and_sent_again(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            (command,) = await seller.create(NEW, ean=[ean(NEW)[:-1] + str((int(ean(NEW)[-1]) + 1) % 10)])
            await seller.send()
            assert await seller.state(command) is State.REJECTED
            await seller.thread.run(lambda: seller.outbox.stage_again([command.id], who="Ana", source="review"))
            await seller.stage(NEW, lamp(NEW))
            await seller.approve_staged()
            assert (await seller.send()).ok
            assert seller.product_there(NEW)["ean"] == [ean(NEW)]
            assert await seller.thread.run(seller.outbox.product_rounds, "shop") == {NEW: 2}

        tell(story)

    def test_an_update_can_be_taken_back_and_a_new_product_cannot(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            (made,) = await seller.create(NEW)
            await seller.send()
            changed = await seller.change(NEW, name=["Altă lampă"], description=[])
            await seller.send()
            assert seller.product_there(NEW)["name"] == "Altă lampă"
            assert await seller.thread.run(seller.outbox.revert, [made.id], "Ana") == 0
            assert await seller.thread.run(seller.outbox.revert, [changed.id], "Ana") == 1
            await seller.approve_staged()
            assert (await seller.send()).ok
            assert seller.product_there(NEW)["name"] == lamp(NEW)["name"][0]
            assert "Lampă de birou" in seller.product_there(NEW)["description"]

        tell(story)


#: An answer that eMAG never gives in its right mind is told to whoever looks after the program.
ALARMS = {
    "missing_iserror": "does not say whether it worked",
    "html_200": "not working properly",
    "empty_200": "not an answer of the eMAG API",
}
FATES = [
    "lost_answer",
    "work_then_500",
    "half_answer",
    "gateway_504",
    "late_commit",
    "iserror_but_saved",
    "refused_before_work",
    "html_503",
    "gateway_500",
    "gateway_502",
    "throttled_429",
    *(pytest.param(fate, marks=pytest.mark.expects_log(text)) for fate, text in ALARMS.items()),
]


class TestEveryFate:
    @pytest.mark.parametrize("fate", FATES)
    def test_a_new_product_is_made_once(self, tell: Told, fate: str) -> None:
        async def story(seller: Producer) -> None:
            seller.settle_seconds = 1.2 if fate == "late_commit" else 0.02
            seller.push = seller.new_push()
            (command,) = await seller.create(NEW)
            seller.fate("product_offer/save", fate)
            report = await seller.send()
            state = await seller.state(command)
            assert state in (State.CONFIRMED, State.CONFIRMED_WITH_NOTES), report.sentences
            assert seller.writes(NEW) == 1
            assert seller.product_there(NEW)["name"] == lamp(NEW)["name"][0]
            assert (await seller.row(NEW)).name == lamp(NEW)["name"][0]

        tell(story)

    @pytest.mark.parametrize("fate", ["lost_answer", "late_commit", "iserror_but_saved", "html_503"])
    def test_an_update_is_done_once(self, tell: Told, fate: str) -> None:
        async def story(seller: Producer) -> None:
            seller.settle_seconds = 1.2 if fate == "late_commit" else 0.02
            seller.push = seller.new_push()
            await seller.create(NEW)
            await seller.send()
            command = await seller.change(NEW, name=["Altă lampă"])
            seller.fate("product_offer/save", fate)
            await seller.send()
            assert await seller.state(command) in (State.CONFIRMED, State.CONFIRMED_WITH_NOTES)
            assert seller.writes(NEW) == 2
            assert seller.product_there(NEW)["name"] == "Altă lampă"

        tell(story)

    def test_it_is_repeated_once_by_itself_and_then_a_person_decides(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            (command,) = await seller.create(NEW)
            seller.fate("product_offer/save", "refused_before_work", times=5)
            report = await seller.send()
            assert await seller.state(command) is State.NEEDS_HUMAN
            assert report.progress.needs_human == 1
            assert seller.saves() == 2
            attempts = await seller.thread.run(seller.outbox.attempts, command.id)
            assert [one.outcome for one in attempts] == ["not_done", ""]

        tell(story)

    def test_one_bad_item_of_a_batch_leaves_the_others_alone(self, tell: Told) -> None:
        async def story(seller: Producer) -> None:
            commands = await seller.create(NEW, NEW + 1, NEW + 2)
            seller.fate("product_offer/save", "item_error")
            await seller.send()
            states = sorted([await seller.state(one) for one in commands])
            assert states == [State.CONFIRMED, State.CONFIRMED, State.REJECTED]
            saved = {one.object_id for one in commands if await seller.state(one) is State.CONFIRMED}
            there = await seller.client.read("product_offer/read", {"id": [NEW, NEW + 1, NEW + 2]})
            assert {row["id"] for row in there} == saved

        tell(story)
