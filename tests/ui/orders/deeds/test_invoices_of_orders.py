"""From the orders tab to the invoices of its orders."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from emag_desk.domain.company import Company
from emag_desk.domain.invoice_series import Series
from emag_desk.domain.invoicing import InvoicingRule
from emag_desk.ui.invoices.write_dialog import WriteDialog

from .deed_bench import ACCOUNT, OpenedDeeds, click

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_the_invoices_of_selected_orders_are_written_from_their_tab_save_those_that_came_back(
    run: Run, deeds: OpenedDeeds
) -> None:
    async def job() -> None:
        async with deeds() as shop:
            settings = shop.desk.settings.invoicing
            settings.save_company(
                Company(name="Demo Shop SRL", cif="RO7654324", registration_number="J12/2/2020", address="Str. 1")
            )
            settings.save_rule(ACCOUNT, InvoicingRule(Series("DEMO-")))
            finalized, cancelled = [(await shop.arrive(status=status))[0] for status in (4, 0)]
            await shop.bench.look_for(f"{finalized} {cancelled}")
            await shop.until(lambda: len(shop.bench.orders()) == 2)
            shop.bench.table.selectAll()
            await shop.bench.settled()
            shop.tab.actions_["writeInvoicesOfOrders"].trigger()
            await shop.until(lambda: any(isinstance(one, WriteDialog) for one in shop.dialogs()))
            dialog = next(one for one in shop.dialogs() if isinstance(one, WriteDialog))
            await shop.until(lambda: dialog.write_button.isEnabled())
            assert [draft.order_id for draft in dialog.drafts.all] == [finalized]
            click(dialog, "writeButton")
            await shop.until(lambda: dialog._is_written)
            (record,) = await shop.desk.own_invoices.of_order(ACCOUNT, finalized)
            assert record.number == "DEMO-0001" and record.pdf_path

    run(job())
