"""Products go through the same outbox as prices: staged, merged, taken back, never two of one object under way."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.commands import PRODUCT, Command, Decision, StagedEdit, State
from emag_desk.domain.product_drafts import ProductChange, is_new, wanted_values
from emag_desk.store.outbox import Claim, Outbox, Result

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
NEW = {"name": ["Lamp"], "brand": ["Luxora"], "sale_price": ["10.00"], "stock:1": ["3"]}
THERE = {"name": ["Lamp"], "brand": ["Luxora"], "sale_price": ["10.0000"], "stock:1": ["3"], "url": ["https://a.b"]}


@pytest.fixture
def outbox(tmp_path: Path, clock: Any) -> Any:
    outbox = Outbox(tmp_path / "outbox.db", clock)
    outbox.open()
    outbox.take_over("test")
    yield outbox
    outbox.close()


def stage(outbox: Outbox, values: dict[str, list[str]], base: dict[str, list[str]] | None = None, **more: Any) -> int:
    change = ProductChange("a", 7, "Lamp", values, base, **more)
    return outbox.stage_product(change, who="Ana", source="form")


def drafts(outbox: Outbox) -> dict[str, dict[str, str]]:
    return {one.kind: dict(one.edits) for one in outbox.drafts()}


def send(outbox: Outbox, state: State, *messages: str) -> list[Command]:
    """Claim whatever may leave, and say what came of it."""
    ready = outbox.sending.ready("a")
    for one in ready:
        assert outbox.sending.claim([Claim(one, one.base)], route="r", correlation_id="c", request_hash="h")
        outbox.sending.record([Result(one.id, state, messages)])
    return ready


class TestStaging:
    def test_a_new_product_is_one_change_with_everything_in_it(self, outbox: Outbox) -> None:
        assert stage(outbox, {**NEW, "url": [], "description": [""]}) == 4
        (command,) = outbox.drafts()
        assert (command.kind, command.object_id) == (PRODUCT, 7)
        assert wanted_values(command) == NEW
        assert is_new(command)

    def test_of_an_existing_offer_only_what_changed_is_staged_each_in_its_place(self, outbox: Outbox) -> None:
        assert stage(outbox, {**THERE, "name": ["Lampă"], "sale_price": ["11"], "url": []}, THERE) == 3
        assert drafts(outbox) == {"product": {"name": '["Lampă"]', "url": "[]"}, "offer": {"sale_price": "11.00"}}
        assert not any(is_new(one) for one in outbox.drafts())
        assert outbox.overlay()["a", 7].edits == {"sale_price": "11.00"}
        assert outbox.open_values("a", 7) == {"name": ["Lampă"], "url": [], "sale_price": ["11.00"]}

    def test_a_price_that_only_comes_into_force_later_stays_with_its_date(self, outbox: Outbox) -> None:
        stage(outbox, {**THERE, "sale_price": ["11.00"], "start_date": ["2026-04-01"]}, THERE)
        assert drafts(outbox) == {"product": {"sale_price": '["11.00"]', "start_date": '["2026-04-01"]'}}

    def test_the_draft_becomes_what_the_form_says_now(self, outbox: Outbox) -> None:
        stage(outbox, NEW)
        stage(outbox, {"name": ["Lamp two"]})
        assert drafts(outbox) == {"product": {"name": '["Lamp two"]'}}
        stage(outbox, {**THERE, "name": ["Lampă"]}, THERE)
        stage(outbox, THERE, THERE)
        assert outbox.drafts() == []

    def test_a_price_staged_in_the_table_is_not_undone_by_a_form_that_shows_it(self, outbox: Outbox) -> None:
        outbox.stage([StagedEdit("a", 7, "Lamp", "sale_price", "10.00", "12.00")], who="Ana", source="table")
        shown = {**THERE, **outbox.open_values("a", 7)}
        stage(outbox, {**shown, "name": ["Lampă"]}, THERE, shown=shown)
        assert drafts(outbox) == {"product": {"name": '["Lampă"]'}, "offer": {"sale_price": "12.00"}}

    def test_what_is_on_its_way_can_be_wished_back(self, outbox: Outbox) -> None:
        stage(outbox, {**THERE, "name": ["Lampă"]}, THERE)
        outbox.approve_all()
        shown = {**THERE, **outbox.open_values("a", 7)}
        stage(outbox, {**shown, "name": ["Lamp"]}, THERE, shown=shown)
        assert drafts(outbox) == {"product": {"name": '["Lamp"]'}}
        outbox.approve_all()  # back where it began: nothing is left to be sent
        assert outbox.sending.ready("a") == []

    def test_the_order_of_codes_means_nothing_and_that_of_images_something(self, outbox: Outbox) -> None:
        base = {"ean": ["1", "2"], "images": ["{}", '{"url":"x"}']}
        stage(outbox, {"ean": ["2", "1"], "images": ['{"url":"x"}', "{}"]}, base)
        assert set(drafts(outbox)["product"]) == {"images"}


class TestOneObject:
    def test_a_price_waits_while_its_product_is_under_way_and_the_other_way_round(self, outbox: Outbox) -> None:
        stage(outbox, {**THERE, "name": ["Lampă"], "sale_price": ["11.00"]}, THERE)
        outbox.approve_all()
        price, product = outbox.sending.ready("a")
        assert (price.kind, product.kind) == ("offer", "product")
        assert outbox.sending.claim([Claim(product, {})], route="r", correlation_id="c", request_hash="h")
        assert outbox.sending.ready("a") == []
        assert not outbox.sending.claim([Claim(price, {})], route="r", correlation_id="d", request_hash="h")
        outbox.sending.record([Result(product.id, State.NEEDS_HUMAN)])
        assert outbox.sending.ready("a") == []
        outbox.decide(product.id, Decision.DROP, "Ana")
        assert [one.id for one in outbox.sending.ready("a")] == [price.id]

    def test_other_offers_do_not_wait(self, outbox: Outbox) -> None:
        stage(outbox, NEW)
        outbox.stage([StagedEdit("a", 8, "x", "sale_price", "1.00", "2.00")], who="Ana", source="table")
        outbox.stage([StagedEdit("b", 7, "x", "sale_price", "1.00", "2.00")], who="Ana", source="table")
        outbox.approve_all()
        product = next(one for one in outbox.sending.ready("a") if one.kind == PRODUCT)
        assert outbox.sending.claim([Claim(product, {})], route="r", correlation_id="c", request_hash="h")
        assert [one.object_id for one in outbox.sending.ready("a")] == [8]
        assert [one.object_id for one in outbox.sending.ready("b")] == [7]

    def test_products_leave_last(self, outbox: Outbox) -> None:
        stage(outbox, NEW)
        outbox.approve_all()
        outbox.stage([StagedEdit("a", 8, "x", "sale_price", "1.00", "2.00")], who="Ana", source="table")
        outbox.stage([StagedEdit("a", 9, "x", "stock:1", "1", "2")], who="Ana", source="table")
        outbox.approve_all()
        assert [one.object_id for one in outbox.sending.ready("a")] == [9, 8, 7]


class TestAfterwards:
    def test_an_update_can_be_taken_back_field_by_field(self, outbox: Outbox) -> None:
        stage(outbox, {**THERE, "name": ["Lampă"], "url": [], "description": ["new"]}, THERE)
        outbox.approve_all()
        (sent,) = send(outbox, State.CONFIRMED)
        assert outbox.revert([sent.id], "Ana") == 1
        (back,) = outbox.drafts()
        assert wanted_values(back) == {"name": ["Lamp"], "url": ["https://a.b"], "description": []}
        assert (back.kind, back.reverts) == (PRODUCT, sent.id)

    def test_a_new_product_cannot_be_taken_back(self, outbox: Outbox) -> None:
        stage(outbox, NEW)
        outbox.approve_all()
        (sent,) = send(outbox, State.CONFIRMED)
        assert outbox.revert([sent.id], "Ana") == 0
        assert outbox.drafts() == []

    def test_a_refused_product_is_staged_again_as_it_was(self, outbox: Outbox) -> None:
        stage(outbox, NEW)
        outbox.approve_all()
        (sent,) = send(outbox, State.REJECTED, "no")
        assert outbox.stage_again([sent.id], who="Ana", source="review") == 4
        (again,) = outbox.drafts()
        assert (wanted_values(again), is_new(again)) == (NEW, True)
        assert outbox.product_commands("a", 7)[1].messages == ("no",)

    def test_rounds_are_counted_from_the_ledger(self, outbox: Outbox) -> None:
        for name, state in (("a", State.REJECTED), ("b", State.CONFIRMED_WITH_NOTES), ("c", State.CONFIRMED)):
            stage(outbox, {**THERE, "name": [name]}, THERE)
            outbox.approve_all()
            send(outbox, state)
        stage(outbox, {**THERE, "name": ["d"]}, THERE)
        assert outbox.product_rounds("a") == {7: 3}
        assert outbox.product_rounds("b") == {}

    def test_what_was_saved_and_not_read_back_is_work_for_the_next_start(self, outbox: Outbox) -> None:
        stage(outbox, NEW)
        outbox.approve_all()
        (sent,) = send(outbox, State.CONFIRMED)
        assert outbox.accounts_with_work() == ["a"]
        outbox.sending.mark_applied([sent.id])
        assert outbox.accounts_with_work() == []

    def test_a_person_who_sends_a_new_product_again_sends_a_new_product(self, outbox: Outbox) -> None:
        stage(outbox, NEW)
        outbox.approve_all()
        (sent,) = outbox.sending.ready("a")
        assert outbox.sending.claim([Claim(sent, sent.base)], route="r", correlation_id="c", request_hash="h")
        outbox.sending.record([Result(sent.id, State.NEEDS_HUMAN)])
        outbox.decide(sent.id, Decision.SEND_AGAIN, "Ana")
        assert is_new(outbox.sending.ready("a")[0])

    def test_an_update_of_what_emag_never_tells_stays_an_update_when_it_is_sent_again(self, outbox: Outbox) -> None:
        base = {**THERE, "source_language": ["en_GB"]}
        stage(outbox, {**base, "source_language": ["ro_RO"]}, base)
        outbox.approve_all()
        (sent,) = outbox.sending.ready("a")
        assert outbox.sending.claim([Claim(sent, sent.base)], route="r", correlation_id="c", request_hash="h")
        outbox.sending.record([Result(sent.id, State.UNKNOWN, settle_at=NOW)])
        outbox.sending.observe(sent.id, {"source_language": None, "validation_status": "9"}, NOW)
        outbox.sending.settle(Result(sent.id, State.NEEDS_HUMAN))
        outbox.decide(sent.id, Decision.SEND_AGAIN, "Ana")
        assert not is_new(outbox.sending.ready("a")[0])


@pytest.mark.parametrize("text", ["Lamp", '{"a":1}', "[1]", "[", '"x"'])
def test_a_value_that_is_no_list_of_texts_is_refused(outbox: Outbox, text: str) -> None:
    from emag_desk.domain.edits import parse

    with pytest.raises(Exception, match="not a list"):
        parse(PRODUCT, "name", text)
