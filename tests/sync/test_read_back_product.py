"""What two equal readings back say about a product whose save nobody answered, or answered unclearly."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from emag_desk.domain.commands import PRODUCT, Command, State
from emag_desk.domain.offers import Offer
from emag_desk.domain.product_keys import pack, write
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.push_reading import Told
from emag_desk.sync.read_back import Reading
from emag_desk.sync.read_back_product import VALIDATION, judge_product, product_shown

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DOCUMENT: dict[str, Any] = {
    "id": 7,
    "name": "Lamp",
    "part_number": "LX12",
    "description": "&lt;p&gt;A  lamp&lt;/p&gt;",
    "images": [{"url": "https://a.b/1.jpg", "display_type": 1}],
    "characteristics": [{"id": 5401, "value": "Alb"}],
    "manufacturer": True,
    "ean": ["5949999000017"],
    "ownership": True,
    "validation_status": [{"value": 9, "description": "Approved", "errors": []}],
}


def told(**changes: Any) -> Told:
    document = {**DOCUMENT, **changes}
    return Told(Offer.model_validate(document), document)


def command(wanted: dict[str, list[str]], base: dict[str, list[str]] | None, **more: Any) -> Command:
    edits = {key: pack(texts) for key, texts in wanted.items()}
    before = {key: None if base is None else pack(base.get(key, [])) for key in wanted}
    one = Command(1, "a", PRODUCT, 7, "Lamp", State.UNKNOWN, edits, before, "Ana", "form", NOW, NOW, attempts=1)
    return replace(one, **more)


def judged(one: Command, found: Told | None, *, checked: bool = False, before: Told | None = None) -> Result:
    new = not any(one.base.values())
    shown = product_shown(found, one.edits, new=new)
    pre_image = dict(one.base) if before is None else product_shown(before, one.edits)
    return judge_product(Unknown(one, pre_image, checked=checked), Reading(shown, found is not None))


NEW = {"name": ["Lamp"], "part_number": ["LX 12"], "description": ["<p>A lamp</p>"], "characteristic:5401": ["Alb"]}
UPDATE = {"name": ["Lampă"]}
BEFORE = {"name": ["Lamp"]}


class TestNew:
    def test_it_is_there_as_wanted_even_though_emag_tidied_it_up(self) -> None:
        assert judged(command(NEW, None), told()) == Result(1, State.CONFIRMED)

    def test_it_is_there_and_something_of_it_is_not(self) -> None:
        result = judged(command({**NEW, "characteristic:5401": ["Negru"]}, None), told())
        assert result.state is State.CONFIRMED_WITH_NOTES
        assert result.messages == ("Characteristic 5401: eMAG shows Alb; you wanted Negru.",)

    def test_what_emag_does_not_tell_is_no_difference(self) -> None:
        contact = write({"name": "x", "address": "y", "email": "z@z"})
        wanted = {**NEW, "manufacturer": [contact], "source_language": ["ro_RO"], "safety_information": ["Care!"]}
        assert judged(command(wanted, None), told()).state is State.CONFIRMED

    def test_documentation_of_emags_own_product_says_nothing_about_ours(self) -> None:
        result = judged(command(NEW, None), told(name="Another name", characteristics=[], ownership=False))
        assert result.state is State.CONFIRMED

    def test_what_is_not_there_is_sent_once_more_and_then_a_person_looks(self) -> None:
        assert judged(command(NEW, None), None).state is State.QUEUED
        assert judged(command(NEW, None, attempts=2), None).state is State.NEEDS_HUMAN

    def test_after_a_complete_answer_what_is_not_there_was_refused(self) -> None:
        result = judged(command(NEW, None, messages=("Why ever",)), None, checked=True)
        assert (result.state, result.messages) == (State.REJECTED, ("Why ever",))

    def test_after_a_complete_answer_what_is_there_was_saved_with_remarks(self) -> None:
        result = judged(command(NEW, None, messages=("Why ever",)), told(), checked=True)
        assert (result.state, result.messages) == (State.CONFIRMED_WITH_NOTES, ("Why ever",))


class TestUpdate:
    def test_done_and_not_done(self) -> None:
        one = command(UPDATE, BEFORE)
        assert judged(one, told(name="Lampă"), before=told()).state is State.CONFIRMED
        assert judged(one, told(), before=told()).state is State.QUEUED
        assert judged(replace(one, attempts=2), told(), before=told()).state is State.NEEDS_HUMAN

    def test_a_third_value_is_somebody_elses(self) -> None:
        result = judged(command(UPDATE, BEFORE), told(name="Lampe"), before=told())
        assert (result.state, result.messages) == (
            State.NEEDS_HUMAN,
            ("Name: eMAG shows Lampe; you wanted Lampă.",),
        )

    @pytest.mark.parametrize(("value", "state"), [(11, State.CONFIRMED_WITH_NOTES), (9, State.QUEUED)])
    def test_documentation_under_validation_was_received_although_the_old_one_shows(
        self, value: int, state: State
    ) -> None:
        found = told(validation_status=[{"value": value}])
        assert judged(command(UPDATE, BEFORE), found, before=told()).state is state

    def test_a_complete_answer_and_nothing_moved_is_a_refusal_one_part_is_a_remark(self) -> None:
        wanted = {**UPDATE, "characteristic:5401": ["Negru"]}
        base = {**BEFORE, "characteristic:5401": ["Alb"]}
        one = command(wanted, base, messages=("Hm",))
        assert judged(one, told(), checked=True, before=told()).state is State.REJECTED
        half = judged(one, told(name="Lampă"), checked=True, before=told())
        assert half.state is State.CONFIRMED_WITH_NOTES
        assert half.messages == ("Hm", "Characteristic 5401: eMAG shows Alb; you wanted Negru.")

    def test_an_offer_that_is_gone_needs_a_person(self) -> None:
        assert judged(command(UPDATE, BEFORE), None, before=told()).state is State.NEEDS_HUMAN

    def test_fields_that_emag_never_tells_are_sent_once_more(self) -> None:
        wanted, base = {"source_language": ["ro_RO"]}, {"source_language": ["en_GB"]}
        assert judged(command(wanted, base), told(), before=told()).state is State.QUEUED
        assert judged(command(wanted, base), told(), checked=True, before=told()).state is State.CONFIRMED

    def test_an_emptied_field_is_recognised(self) -> None:
        one = command({"description": []}, {"description": ["<p>A lamp</p>"]})
        assert judged(one, told(description=""), before=told()).state is State.CONFIRMED
        assert judged(one, told(), before=told()).state is State.QUEUED


def test_the_state_of_validation_is_part_of_a_reading() -> None:
    assert product_shown(told(), ["name"])[VALIDATION] == "9"
