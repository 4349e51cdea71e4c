"""What is staged is painted at once, and follows what happens to it elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import StagedEdit, State
from emag_desk.errors import StoreError
from emag_desk.store.outbox import Claim, Outbox, Result

Run = Callable[[Coroutine[Any, Any, None]], None]


async def until(is_so: Callable[[], object]) -> None:
    async with asyncio.timeout(8):
        while not is_so():
            await asyncio.sleep(0.01)


def stock(bench: Any, row: int, value: str) -> None:
    bench.model.setData(bench.model.index(row, bench.column("stock:1")), value)


async def drafts(bench: Any) -> list[int]:
    await bench.settled()
    return [command.id for command in await bench.desk.thread.run(bench.desk.outbox.drafts)]


def test_a_draft_that_review_discards_loses_its_mark(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            stock(bench, 0, "9")
            assert (bench.mark(0, "stock:1"), bench.tab.staging.drafts()) == ("staged", 1)
            await bench.desk.thread.run(bench.desk.outbox.discard, await drafts(bench))
            bench.desk.changes.announce(Kind.COMMANDS)
            await until(lambda: bench.mark(0, "stock:1") == "")
            assert (bench.text(0, "stock:1"), bench.tab.staging.drafts()) == ("1", 0)

    run(job())


def test_what_is_on_its_way_is_marked_so_and_cannot_be_undone_here(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            stock(bench, 0, "9")
            undo = bench.tab.actions_by_name["undo"]
            assert undo.isEnabled()
            await bench.desk.thread.run(bench.desk.outbox.approve, await drafts(bench))
            bench.desk.changes.announce(Kind.COMMANDS)
            await until(lambda: bench.mark(0, "stock:1") == "leaving")
            assert not undo.isEnabled()
            assert bench.tab.staging.drafts() == 0

    run(job())


def test_a_command_line_that_stages_meanwhile_shows_up(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            edit = StagedEdit("shop-ro", 2, "x", "sale_price", "102.00", "105.00")
            await bench.desk.thread.run(bench.desk.outbox.stage, [edit], who="Ion", source="import")
            bench.desk.changes.announce(Kind.COMMANDS)
            await until(lambda: bench.text(1, "sale_price") == "105.00")

    run(job())


def test_an_edit_that_cannot_be_written_is_told_and_not_painted_as_staged(
    run: Run, workbench: Any, monkeypatch: Any
) -> None:
    async def job() -> None:
        async with workbench() as bench:

            def refuse(*_: Any, **__: Any) -> int:
                raise StoreError("The disk is full.", remedy="Free some space.")

            monkeypatch.setattr(bench.desk.outbox, "stage", refuse)
            stock(bench, 0, "9")
            await until(lambda: ("The disk is full. Free some space.", "error") in bench.said)
            await until(lambda: bench.mark(0, "stock:1") == "")

    run(job())


def test_the_work_of_a_hundred_edits_ends_in_the_order_in_which_they_were_made(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            for value in range(100):
                stock(bench, 0, str(value))
            assert await bench.staged() == {1: {"stock:1": "99"}}

    run(job())


def refuse(outbox: Outbox, *messages: str) -> None:
    """Everything staged is sent, and eMAG refuses it."""
    outbox.take_over("test")
    outbox.approve_all()
    waiting = outbox.ledger(states=[State.QUEUED])
    claims = [Claim(command, dict(command.base)) for command in waiting]
    assert outbox.sending.claim(claims, route="offer/save", correlation_id="c", request_hash="h")
    outbox.sending.record([Result(command.id, State.REJECTED, messages) for command in waiting])


async def refused(bench: Any, row: int) -> None:
    stock(bench, row, "9")
    await bench.settled()
    await bench.desk.thread.run(refuse, bench.desk.outbox, "Invalid warehouse")
    bench.desk.changes.announce(Kind.COMMANDS)
    await until(lambda: bench.mark(row, "stock:1") == "refused")


def test_a_refused_edit_stays_marked_with_the_reason_until_the_cell_is_edited_again(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            await refused(bench, 0)
            assert bench.text(0, "stock:1") == "1", "the cell shows what eMAG has"
            tip = bench.model.data(bench.model.index(0, bench.column("stock:1")), Qt.ItemDataRole.ToolTipRole)
            assert "9" in tip
            assert "Invalid warehouse" in tip
            assert bench.tab.staging.drafts() == 0
            stock(bench, 0, "8")
            assert bench.mark(0, "stock:1") == "staged"
            await bench.settled()
            assert bench.mark(0, "stock:1") == "staged"

    run(job())


def test_taking_back_puts_a_refusal_aside_but_an_edit_over_it_goes_first(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            await refused(bench, 0)
            take_back = bench.tab.actions_by_name["takeBack"]
            bench.go(0, "stock:1")
            stock(bench, 0, "8")
            take_back.trigger()
            await until(lambda: bench.mark(0, "stock:1") == "refused")
            take_back.trigger()
            await until(lambda: bench.mark(0, "stock:1") == "")

    run(job())


def test_a_refusal_that_emag_carried_out_after_all_is_not_marked(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            await refused(bench, 0)
            offer = bench.model.at(0)
            await bench.desk.thread.run(bench.desk.cache.apply_confirmed, offer.account, offer.id, {"stock:1": "9"})
            bench.desk.changes.announce(Kind.OFFERS)
            await until(lambda: bench.text(0, "stock:1") == "9")
            assert bench.mark(0, "stock:1") == ""

    run(job())


def test_the_chip_finds_what_was_refused_and_is_away_otherwise(run: Run, workbench: Any) -> None:
    async def job() -> None:
        async with workbench() as bench:
            assert bench.bar.refused_chip.isHidden()
            await refused(bench, 3)
            assert not bench.bar.refused_chip.isHidden()
            bench.bar.refused_chip.click()
            await until(lambda: bench.ids() == [4])

    run(job())
