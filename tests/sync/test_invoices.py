"""The invoices of an account on the practice marketplace: both kinds, either envelope, by days, and what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.invoice_queries import InvoiceQuery
from emag_desk.domain.invoice_row import InvoiceRow, Source
from emag_desk.errors import MarketplaceError
from emag_desk.practice.process import PracticeProcess
from emag_desk.sync.schedule import Job

from .scenes import Play, player

pytestmark = pytest.mark.usefixtures("hurried")


@pytest.fixture(scope="module")
def practice(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=250)


@pytest.fixture
def play(practice: PracticeProcess, data_path: Path) -> Play:
    return player(practice, data_path)


async def rows(desk: Desk, **query: Any) -> list[InvoiceRow]:
    asked = InvoiceQuery(**query)
    return await desk.readers.run(lambda reader: reader.invoices.rows(reader.invoices.numbers(asked)))


@pytest.mark.parametrize("bare", [False, True])
def test_both_kinds_come_in_either_envelope_and_only_once(play: Play, practice: PracticeProcess, bare: bool) -> None:
    practice.ask("switches", {"invoice_bare_envelope": bare})

    async def scene(desk: Desk, account: Account) -> None:
        told: list[int] = []
        desk.changes.subscribe(Kind.INVOICES, lambda: told.append(1))
        first = await desk.invoices.pull(account)
        mine, theirs = await rows(desk, source=Source.EMAG), await rows(desk, source=Source.CUSTOMER)
        assert mine and theirs and told
        assert len(mine) + len(theirs) == len(first.new)
        assert (first.complete, first.bad_rows, first.remarks, first.first) == (True, 0, [], True)
        assert all(row.order_id for row in theirs)
        again = await desk.invoices.pull(account)
        assert (again.new, again.changed, again.first) == ([], 0, False)
        known = await desk.invoices.categories(account)
        assert known["FC"] == "Commission"
        fresh = (await desk.facts(account)).lists[Job.INVOICES]
        assert fresh.read_at is not None and fresh.nightly and fresh.every == timedelta(days=1)

    play(scene)


def test_a_period_is_read_whatever_was_read_before(play: Play) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        await desk.invoices.pull(account)
        day = max(row.date for row in await rows(desk) if row.date)
        (*_, oldest) = await rows(desk)
        report = await desk.invoices.pull(account, since=day, until=day)
        assert report.read > 0 and report.new == []
        assert (await rows(desk))[-1] == oldest
        since = await desk.readers.run(lambda reader: reader.invoices.read_since(account.key))
        assert since is not None and (await desk.invoices.pull(account, since=since, until=since)).complete

    play(scene)


def test_a_pull_that_fails_is_tried_again_later_and_categories_stay_known(
    play: Play, practice: PracticeProcess
) -> None:
    async def scene(desk: Desk, account: Account) -> None:
        known = await desk.invoices.categories(account)
        practice.ask("switches", {"html_maintenance_503": True})
        with pytest.raises(MarketplaceError):
            await desk.invoices.pull(account)
        assert (await desk.facts(account)).lists[Job.INVOICES].failures == 1
        assert await desk.invoices.categories(account) == known

    play(scene)
