"""Reconciliation at the desk: what is written in four places is brought together, compared, and put into a workbook."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from emag_desk.desk import Desk
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.issued_awb import Given
from emag_desk.domain.offer_costs import OfferCost
from emag_desk.domain.reconciliation import DifferenceKind
from emag_desk.errors import InputError
from emag_desk.store.files import DataDirectory
from emag_desk.store.invoice_book import Asking
from emag_desk.sync.reconciliation import Reconciliation, export_reconciliation
from emag_desk.sync.table_file import TableFormat
from tests.store.order_documents import line, order
from tests.store.return_documents import told_invoice, told_return
from tests.store.test_invoice_book import an_invoice

from .marketplace import SteppingClock

SHOP = "shop"
Kind = DifferenceKind
BEGIN = {
    "invoices customer reached": '["2026-03-02", "2025-01-01"]',
    "invoices emag reached": '["2026-03-02", "2025-01-01"]',
}


class Today(SteppingClock):
    """The third of March, when February has been billed."""

    def now(self) -> datetime:
        return datetime(2026, 3, 12, 12, tzinfo=UTC)


def sold(order_id: int, **said: Any) -> dict[str, Any]:
    """An order of one lamp for 121 lei, finalized in January, its cash received."""
    moments = {"created": "2026-01-10 09:00:00", "modified": "2026-01-20 09:00:00"}
    ended = {"status": 4, "finalization_date": "2026-01-14 12:00:00", "cashed_cod": 121, "refunded_amount": "0"}
    return order(order_id, **{**moments, **ended, **said})


@pytest.fixture
def play(data_path: Path) -> Callable[[Callable[[Desk], Awaitable[None]]], None]:
    async def played(scene: Callable[[Desk], Awaitable[None]]) -> None:
        desk = await Desk.open(DataDirectory(data_path), clock=Today(), environment={})
        try:
            await scene(desk)
        finally:
            await desk.aclose()

    return lambda scene: asyncio.run(played(scene))


async def see(desk: Desk) -> Reconciliation:
    return await desk.reconciliation.see(date(2026, 1, 1), date(2026, 2, 28), accounts=[SHOP])


def kinds(found: Reconciliation) -> dict[int, list[tuple[DifferenceKind, Decimal]]]:
    by_order: dict[int, list[tuple[DifferenceKind, Decimal]]] = {}
    for one in found.differences:
        by_order.setdefault(one.order_id, []).append((one.kind, one.amount))
    return by_order


def test_what_agrees_is_silent_and_what_does_not_is_found(play: Any, tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        run = desk.thread.run
        documents = [sold(1), sold(2), sold(3), sold(4, cashed_cod=0), sold(5, payment_mode_id=3), sold(6)]
        await run(desk.cache.orders.put, SHOP, documents)
        assert kinds(await see(desk)) == {4: [(Kind.CASH_MISSING, Decimal(121))]}, "nobody has read invoices yet"

        # Ours, eMAG's in our name, both, and a wrong one.
        for number, gross in ((1, "121.00"), (3, "121.00"), (6, "100.00")):
            asking = Asking(f"{number:032d}", "Ana", "test", False)
            await run(desk.outbox.invoices.write, an_invoice(number, SHOP, gross), Series("DEMO-"), asking)
        theirs = [told_invoice(f"E-{n}", 121, category="normal", order_id=n, date="2026-01-14") for n in (2, 3)]
        await run(lambda: desk.cache.customer_invoices.put(SHOP, theirs, remember=BEGIN))
        found = kinds(await see(desk))
        assert found[3] == [(Kind.INVOICE_TWICE, Decimal(-121))]
        assert found[4] == [(Kind.INVOICE_MISSING, Decimal(121)), (Kind.CASH_MISSING, Decimal(121))]
        assert found[5] == [(Kind.INVOICE_MISSING, Decimal(121))]
        assert found[6] == [(Kind.INVOICE_TOTAL, Decimal(21))]
        assert not {1, 2} & set(found)

        # The courier of order 1 collects too little, and one parcel of order 2 belongs to the same AWB.
        for number, cod in ((1, "100"), (2, "121")):
            intent = Intent(SHOP, ActionKind.AWB, number, "AWB", {"cod": cod})
            (command,) = await run(partial(desk.outbox.order, [intent], who="Ana", source="test"))
            assert isinstance(command, int)
            given = [Given(70 + number, parcel, f"4EMG{number}{parcel}") for parcel in (number * 10, number * 10 + 1)]
            await run(partial(desk.outbox.awbs.keep, SHOP, number, given, command_id=command))
        found = kinds(await see(desk))
        assert found[1] == [(Kind.COD_TOTAL, Decimal(21))]
        assert 2 not in found
        await written(desk, tmp_path)

    async def written(desk: Desk, folder: Path) -> None:
        found = await see(desk)
        path = folder / "differences.xlsx"
        assert export_reconciliation(found, path) == len(found.differences) == 6
        book = openpyxl.load_workbook(path)
        rows = list(book["Differences"].iter_rows(values_only=True))
        assert rows[0][:3] == ("account", "order_id", "kind")
        assert ("shop", 6, "invoice_total") in [row[:3] for row in rows]
        sums = {row[1]: row[3:5] for row in list(book["Sums"].iter_rows(values_only=True))[1:]}
        assert sums["invoice_missing"] == (2, 242)
        plain = folder / "differences.csv"
        export_reconciliation(found, plain, TableFormat.CSV, words=lambda sentence: str(sentence).upper())
        assert "FINALIZED ON" in plain.read_text(encoding="utf-8-sig")

    play(scene)


def test_refunds_and_commission_of_what_came_back(play: Any) -> None:
    async def scene(desk: Desk) -> None:
        run = desk.thread.run
        # Two came back in January; eMAG took 10 % of 100 lei for each, and gave one of them back.
        back = [
            sold(n, status=5, refunded_amount="121.00", products=[line(1, storno_qty=1, quantity=0)]) for n in (1, 2)
        ]
        await run(desk.cache.orders.put, SHOP, [*back, sold(3, payment_mode_id=3)])
        product = told_return()["products"][0] | {"refund_value": "50.0000"}
        finished = {"request_status": 7, "status_history": [{"code": "7", "event_date": "2026-01-25 10:00:00"}]}
        await run(desk.cache.returns.put, SHOP, [told_return(9, order_id="3", products=[product], **finished)])
        storno = told_invoice("S-1", 12.1, category="FCA", is_storno=1, date="2026-01-31")
        await run(lambda: desk.cache.invoices.put(SHOP, [told_invoice("C-1"), storno], remember=BEGIN))
        await run(desk.outbox.costs.keep_answers, [OfferCost(SHOP, 500_123, commission=Decimal(10))])
        found = await see(desk)
        assert [(one.order_id, one.amount) for one in found.differences if one.kind is Kind.REFUND_MISSING] == [
            (3, Decimal(-50))
        ]
        (month,) = [one for one in found.differences if one.kind is Kind.COMMISSION_ON_RETURNED]
        assert (month.order_id, month.amount, month.currency) == (0, Decimal(10), "RON")
        assert "2 orders came back" in str(month.sentence)
        assert found.orders == 3

    play(scene)


def test_it_ends_when_it_is_given_up(play: Any) -> None:
    async def scene(desk: Desk) -> None:
        await desk.thread.run(desk.cache.orders.put, SHOP, [sold(1)])
        seen: list[tuple[int, int]] = []
        found = await desk.reconciliation.see(
            date(2026, 1, 10), date(2026, 1, 10), accounts=[SHOP], progress=lambda *moved: seen.append(moved)
        )
        assert (found.orders, seen) == (1, [(1, 1)])
        assert (await desk.reconciliation.see(date(2026, 1, 1), date(2026, 1, 31))).orders == 0, "no account, no order"
        with pytest.raises(InputError, match="cannot be written"):
            export_reconciliation(found, Path("/nowhere/at/all.xlsx"))

    play(scene)
