"""Review: what an operator sees before anything leaves, what is sent, and what they learn of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt

from emag_desk.domain.commands import State
from emag_desk.ui import review as review_module
from emag_desk.ui.review import ReviewDialog
from emag_desk.ui.review_model import ReviewColumn, ReviewModel, Show

Run = Callable[[Any], Any]

GOOD = (1, "sale_price", "100.00", "97.50")
STOCK = (1, "stock:1", "10", "25")
TOO_LOW = (2, "sale_price", "100.00", "50.00")
HALVED = (3, "sale_price", "100.00", "65.00")
OUT_OF_DATE = (4, "sale_price", "90.00", "95.00")


async def opened(scene: Any, *edits: tuple[int, str, str | None, str]) -> ReviewDialog:
    await scene.stage(edits)
    dialog = ReviewDialog(scene.desk, scene.tasks)
    dialog.open()
    await scene.settled()
    return dialog


def table(model: ReviewModel) -> list[list[str]]:
    """What the table shows, row by row."""
    columns = range(model.columnCount(QModelIndex()))
    return [
        [str(model.index(row, column).data() or "") for column in columns]
        for row in range(model.rowCount(QModelIndex()))
    ]


def row_of(model: ReviewModel, offer_id: int) -> int:
    return next(row for row in range(model.rowCount()) if model.at(row).command.object_id == offer_id)


def box(model: ReviewModel, offer_id: int) -> Any:
    """The tick box of an offer, None when it has none."""
    return model.index(row_of(model, offer_id), ReviewColumn.OFFER).data(Qt.ItemDataRole.CheckStateRole)


def test_old_new_difference_and_gross_stand_side_by_side(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, STOCK)
            rows = {row[ReviewColumn.FIELD]: row for row in table(dialog.model)}
            assert rows["Price"][ReviewColumn.OLD : ReviewColumn.GROSS + 1] == [
                "100.00",
                "97.50",
                "−2.5 %",
                "121.00 → 117.98 RON",
            ]
            assert rows["Stock"][ReviewColumn.OLD : ReviewColumn.CHANGE + 1] == ["10", "25", "+150.0 %"]
            assert dialog.heading.text() == "2 changes of 1 offer"

    run(scene())


def test_what_emag_would_refuse_cannot_be_ticked_and_a_warning_must_be(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, TOO_LOW, HALVED)
            model = dialog.model
            assert box(model, 1) == Qt.CheckState.Checked
            assert box(model, 2) is None
            assert box(model, 3) == Qt.CheckState.Unchecked
            assert dialog.send_button.text() == "&Send 1 offer"
            assert "below the minimum" in table(model)[row_of(model, 2)][ReviewColumn.FINDINGS]
            assert "above your limit" in table(model)[row_of(model, 3)][ReviewColumn.FINDINGS]
            here.press(dialog, "acceptWarningsButton")
            assert box(model, 3) == Qt.CheckState.Checked
            assert not here.find(dialog, type(dialog.accept_button), "acceptWarningsButton").isEnabled()
            assert {change.command.object_id for change in model.ticked()} == {1, 3}

    run(scene())


def test_the_space_bar_ticks_the_selected_offers(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, TOO_LOW, HALVED)
            dialog.table.selectAll()
            here.qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
            assert {change.command.object_id for change in dialog.model.ticked()} == {1, 3}

    run(scene())


def test_an_offer_that_changed_on_emag_since_the_edit_is_pointed_out(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, OUT_OF_DATE)
            assert "changed on eMAG" in dialog.banner.text()
            findings = table(dialog.model)[row_of(dialog.model, 4)][ReviewColumn.FINDINGS]
            assert "it was 90.00, now it is 100.00" in findings
            assert box(dialog.model, 4) == Qt.CheckState.Unchecked

    run(scene())


def test_the_chips_and_the_search_narrow_the_list(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, TOO_LOW, HALVED)
            here.press(dialog, "problemsChip")
            assert [dialog.model.at(row).command.object_id for row in range(dialog.model.rowCount())] == [2]
            here.press(dialog, "warningsChip")
            assert [dialog.model.at(row).command.object_id for row in range(dialog.model.rowCount())] == [3]
            here.press(dialog, "allChip")
            here.type(dialog.search, "3")
            assert [dialog.model.at(row).command.object_id for row in range(dialog.model.rowCount())] == [3]

    run(scene())


def test_only_what_is_ticked_leaves_and_the_dialog_tells_what_became_of_it(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, TOO_LOW, HALVED, (5, "stock:1", "10", "11"))
            here.press(dialog, "sendAllButton")
            await here.until(lambda: dialog.model.shows_outcomes)
            states = {number: command.state for number, command in (await here.commands()).items()}
            assert states == {1: State.QUEUED, 5: State.QUEUED, 2: State.DRAFT, 3: State.DRAFT}
            assert dialog.heading.text() == "Sending…"
            await here.answer_from_emag({1: (State.CONFIRMED, ()), 5: (State.REJECTED, ("Stock <b>locked</b>.",))})
            await here.until(lambda: dialog.sent.progress.settled)
            assert dialog.heading.text() == "1 saved, 1 refused"
            results = {row[0].split()[0]: row[ReviewColumn.FINDINGS] for row in table(dialog.model)}
            assert results == {"1": "Saved", "5": "Refused  Stock <b>locked</b>."}
            here.press(dialog, "stageAgainButton")
            await here.settled()
            assert (await here.commands())[5].state is State.DRAFT

    run(scene())


def test_sending_the_selected_leaves_the_other_ticked_ones(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, (5, "stock:1", "10", "11"))
            assert not dialog.selected_button.isEnabled()
            dialog.table.selectRow(row_of(dialog.model, 5))
            here.press(dialog, "sendSelectedButton")
            await here.until(lambda: dialog.model.shows_outcomes)
            states = {number: command.state for number, command in (await here.commands()).items()}
            assert states == {1: State.DRAFT, 5: State.QUEUED}

    run(scene())


def test_an_unknown_outcome_is_not_called_saved_nor_refused(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD)
            here.press(dialog, "sendAllButton")
            await here.until(lambda: dialog.model.shows_outcomes)
            await here.answer_from_emag({1: (State.UNKNOWN, ())})
            await here.until(lambda: dialog.sent.progress.unknown)
            assert dialog.heading.text() == "1 being checked"
            assert "nothing is sent twice" in dialog.totals.text()

    run(scene())


def test_what_has_not_left_can_be_taken_back(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, (5, "stock:1", "10", "11"))
            here.press(dialog, "sendAllButton")
            await here.until(lambda: dialog.model.shows_outcomes)
            await here.answer_from_emag({5: (State.CONFIRMED, ())})
            here.press(dialog, "withdrawButton")
            await here.until(lambda: dialog.sent.progress.settled)
            assert dialog.heading.text() == "1 saved, 1 taken back"
            assert (await here.commands())[1].state is State.DRAFT

    run(scene())


def test_what_changed_while_the_operator_looked_stops_the_sending(run: Run, panels: Any, offer_json: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD)
            await here.desk.thread.run(here.desk.cache.put_offers, "shop-ro", [offer_json(1, min_sale_price=99)])
            here.press(dialog, "sendAllButton")
            await here.until(lambda: "Nothing was sent" in dialog.banner.text())
            assert (await here.commands())[1].state is State.DRAFT
            assert box(dialog.model, 1) is None

    run(scene())


def test_discarding_asks_first_and_no_means_no(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here, GOOD, HALVED)
            dialog.table.selectRow(row_of(dialog.model, 3))
            here.press(dialog, "discardButton")
            await here.answer("cancelButton")
            assert 3 in await here.commands()
            here.press(dialog, "discardButton")
            await here.answer("confirmButton")
            await here.until(lambda: dialog.model.rowCount() == 1)
            assert set(await here.commands()) == {1}

    run(scene())


def test_nothing_staged_says_what_to_do(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            dialog = await opened(here)
            assert dialog.nothing.isVisible()
            assert not dialog.send_button.isEnabled()

    run(scene())


def test_thousands_of_changes_are_checked_off_the_windows_thread(
    run: Run, panels: Any, offer_json: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    check = review_module.review_changes

    def watched(*arguments: Any) -> Any:
        threads.append(threading.current_thread())
        return check(*arguments)

    monkeypatch.setattr(review_module, "review_changes", watched)

    async def scene() -> None:
        numbers = range(1, 5_001)
        async with panels(offers=[offer_json(number) for number in numbers]) as here:
            dialog = await opened(here, *((number, "sale_price", "100.00", "101.00") for number in numbers))
            await here.until(lambda: dialog.model.rowCount() == 5_000)
            assert threads and threading.main_thread() not in threads
            assert dialog.send_button.text() == "&Send 5000 offers"
            dialog.model.narrow(Show.ALL, "lampă 4999")
            assert dialog.model.rowCount() == 1

    run(scene())
