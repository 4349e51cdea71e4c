"""The outbox tab: what waits, what needs a decision, and the history that can be searched, exported and reverted."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from emag_desk.domain.commands import State
from emag_desk.errors import Sentence
from emag_desk.ui.ledger_view import write_ledger
from emag_desk.ui.needs_you import DecisionCard
from emag_desk.ui.outbox_view import OutboxTab

Run = Callable[[Any], Any]

EDITS = [(number, "sale_price", "100.00", f"9{number}.00") for number in (1, 2, 3, 4)]


async def opened(here: Any, section: int, outcomes: dict[int, tuple[State, tuple[str, ...]]]) -> OutboxTab:
    await here.stage(EDITS)
    await here.desk.thread.run(here.desk.outbox.approve_all)
    if outcomes:
        await here.answer_from_emag(outcomes)
    tab = OutboxTab(here.desk, here.tasks)
    tab.resize(1100, 600)
    tab.show()
    tab.show_section(section)
    await here.settled()
    return tab


def shown(table: Any) -> list[int]:
    return [command.object_id for command in table.commands.commands]


def test_waiting_lists_what_has_not_ended_and_takes_back_what_has_not_left(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = await opened(here, 0, {1: (State.UNKNOWN, ()), 2: (State.CONFIRMED, ())})
            assert shown(tab.waiting) == [1, 3, 4]
            assert tab.chips.button(0).text() == "&Waiting  3"
            tab.waiting.selectRow(0)  # under way: nobody can take that back
            assert not tab.withdraw_button.isEnabled()
            tab.waiting.selectRow(1)
            here.press(tab, "withdrawButton")
            await here.until(lambda: shown(tab.waiting) == [1, 4])
            assert (await here.commands())[3].state is State.DRAFT
            tab.waiting.selectRow(1)
            here.press(tab, "cancelWaitingButton")
            await here.answer("confirmButton")
            await here.until(lambda: shown(tab.waiting) == [1])
            assert (await here.commands())[4].state is State.CANCELLED
            tab.disconnect_changes()

    run(scene())


def test_why_nothing_is_sent_is_said_with_a_way_to_try_again(run: Run, panels: Any) -> None:
    refused = Sentence("eMAG refuses this computer's address {address}.", {"address": "203.0.113.7"})

    class Paused:
        def __init__(self) -> None:
            self.paused, self.troubles, self.resumed = {"shop-ro": refused}, dict[str, Sentence](), 0

        def resume(self) -> None:
            self.resumed += 1

    async def scene() -> None:
        async with panels() as here:
            push, here.desk.push = here.desk.push, Paused()
            tab = await opened(here, 0, {})
            assert tab.banner.text() == "Luxora RO: eMAG refuses this computer's address 203.0.113.7."
            here.qtbot.mouseClick(tab.banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
            assert here.desk.push.resumed == 1
            here.desk.push = push
            tab.disconnect_changes()

    run(scene())


def test_the_badge_counts_what_needs_a_person_also_while_nobody_looks(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = OutboxTab(here.desk, here.tasks)
            counts: list[int] = []
            tab.attention_changed.connect(counts.append)
            await here.stage(EDITS)
            await here.desk.thread.run(here.desk.outbox.approve_all)
            await here.answer_from_emag({1: (State.NEEDS_HUMAN, ("No answer.",)), 2: (State.NEEDS_HUMAN, ())})
            await here.until(lambda: counts == [2])
            tab.disconnect_changes()

    run(scene())


def test_three_decisions_and_what_each_does(run: Run, panels: Any) -> None:
    doubtful = {number: (State.NEEDS_HUMAN, (f"No answer about {number}.",)) for number in (1, 2, 3)}

    async def scene() -> None:
        async with panels() as here:
            tab = await opened(here, 1, doubtful)
            cards = {card.command.object_id: card for card in tab.findChildren(DecisionCard)}
            assert list(cards) == [1, 2, 3]
            assert here.says(cards[1], "Price 100.00 → 91.00")
            assert here.says(cards[1], "No answer about 1.")
            assert here.says(cards[1], "Sent ")
            here.press(cards[1], "foundButton")
            await here.until(lambda: tab.attention == 2)
            assert (await here.commands())[1].state is State.CONFIRMED
            cards = {card.command.object_id: card for card in tab.findChildren(DecisionCard) if card.isVisible()}
            here.press(cards[2], "sendAgainButton")
            await here.answer("confirmButton")
            await here.until(lambda: tab.attention == 1)
            assert (await here.commands())[2].state is State.QUEUED
            cards = {card.command.object_id: card for card in tab.findChildren(DecisionCard) if card.isVisible()}
            here.press(cards[3], "dropButton")
            await here.answer("cancelButton")
            await here.settled()
            assert (await here.commands())[3].state is State.NEEDS_HUMAN
            here.press(cards[3], "dropButton")
            await here.answer("confirmButton")
            await here.until(lambda: tab.attention == 0)
            assert (await here.commands())[3].state is State.ABANDONED
            await here.settled()
            assert here.says(tab.needs_you, "Nothing needs you")
            tab.disconnect_changes()

    run(scene())


OUTCOMES = {
    1: (State.CONFIRMED, ()),
    2: (State.CONFIRMED_WITH_NOTES, ("Photo missing.",)),
    3: (State.REJECTED, ("Price too low.",)),
}


def test_the_history_is_searched_and_filtered(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = await opened(here, 2, OUTCOMES)
            ledger = tab.ledger
            assert sorted(shown(ledger.table)) == [1, 2, 3]  # what waits is not history
            here.type(ledger.search, "photo")
            await here.until(lambda: shown(ledger.table) == [2])
            here.type(ledger.search, "")
            ledger.state.setCurrentIndex(ledger.state.findData(State.REJECTED))
            await here.until(lambda: shown(ledger.table) == [3])
            ledger.state.setCurrentIndex(0)
            ledger.account.setCurrentIndex(ledger.account.findData("shop-bg"))
            await here.until(lambda: not shown(ledger.table) and here.says(ledger, "Nothing found"))
            tab.disconnect_changes()

    run(scene())


def test_one_change_is_told_in_full(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = await opened(here, 2, OUTCOMES)
            tab.ledger.table.selectRow(shown(tab.ledger.table).index(3))
            await here.until(lambda: here.says(tab.ledger.detail, "correlation id"))
            for words in ("Price: 100.00 → 93.00", "Price too low.", "by Ana", "offer/save"):
                assert here.says(tab.ledger.detail, words), words
            tab.disconnect_changes()

    run(scene())


def test_reverting_stages_the_old_values_and_sends_nothing(run: Run, panels: Any) -> None:
    async def scene() -> None:
        async with panels() as here:
            tab = await opened(here, 2, OUTCOMES)
            table = tab.ledger.table
            table.selectRow(shown(table).index(3))
            assert not tab.ledger.revert_button.isEnabled()  # refused: there is nothing to take back
            table.selectRow(shown(table).index(1))
            here.press(tab.ledger, "revertButton")
            await here.settled()
            assert "staged" in tab.ledger.banner.text()
            drafts = await here.desk.thread.run(here.desk.outbox.drafts)
            assert [(draft.object_id, dict(draft.edits)) for draft in drafts] == [(1, {"sale_price": "100.00"})]
            tab.disconnect_changes()

    run(scene())


def test_the_history_is_exported_safe_for_a_spreadsheet(run: Run, panels: Any, tmp_path: Path) -> None:
    target = tmp_path / "history.csv"

    async def scene() -> None:
        async with panels() as here:
            await here.stage([(5, "stock:1", "10", "11")], title="=HYPERLINK(1)")
            tab = await opened(here, 2, {**OUTCOMES, 5: (State.CONFIRMED, ())})
            here.press(tab.ledger, "exportLedgerButton")
            await here.until(lambda: tab.findChild(QFileDialog))
            dialog = tab.findChild(QFileDialog)
            dialog.selectFile(str(target))
            dialog.accept()
            await here.until(target.exists)
            await here.settled()
            rows = list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
            assert {row["object_id"] for row in rows} == {"1", "2", "3", "5"}
            refused = next(row for row in rows if row["object_id"] == "3")
            assert (refused["old"], refused["new"], refused["state"], refused["who"], refused["messages"]) == (
                "100.00", "93.00", "rejected", "Ana", "Price too low.",
            )  # fmt: skip
            assert next(row for row in rows if row["object_id"] == "5")["title"].startswith("'=")
            tab.disconnect_changes()
            QApplication.processEvents()

    run(scene())
    write_ledger(tmp_path / "empty.csv", [])
    assert (tmp_path / "empty.csv").read_text("utf-8-sig").startswith("id,account,object_id")


def test_the_history_grows_as_it_is_scrolled(run: Run, panels: Any, offer_json: Any) -> None:
    async def scene() -> None:
        async with panels(offers=[offer_json(number) for number in range(1, 60)]) as here:
            await here.stage([(number, "stock:1", "10", "11") for number in range(1, 451)])
            await here.desk.thread.run(here.desk.outbox.approve_all)
            ids = [command.id for command in (await here.commands()).values()]
            await here.desk.thread.run(here.desk.outbox.discard, ids)
            tab = OutboxTab(here.desk, here.tasks)
            tab.resize(1100, 600)
            tab.show()
            tab.show_section(2)
            await here.settled()
            table = tab.ledger.table
            assert len(shown(table)) < 450
            while len(shown(table)) < 450:
                before = len(shown(table))
                table.scrollToBottom()
                await here.until(lambda before=before: len(shown(table)) > before)
            assert len(set(shown(table))) == 450
            tab.disconnect_changes()

    run(scene())
