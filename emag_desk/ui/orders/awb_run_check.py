"""Makes the check list of a bulk run: reads every order once more, and checks what would be issued for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from emag_desk.domain.accounts import Account
from emag_desk.domain.commands import Command
from emag_desk.domain.parties import CourierAccount, Party
from emag_desk.errors import DeskError, Sentence
from emag_desk.sync.awb_plan import AwbPlan, checked
from emag_desk.ui.orders.awb_run import in_doubt
from emag_desk.ui.orders.awb_run_bar import Change
from emag_desk.ui.orders.awb_run_rows import RunRow, row_of
from emag_desk.ui.rows.model import Key

if TYPE_CHECKING:
    from emag_desk.desk import Desk


class CheckList:
    """What is known while a check list is made and changed. `couriers` are those of each shop."""

    def __init__(self, desk: Desk, keys: Sequence[Key]) -> None:
        self._desk = desk
        self.keys = list(dict.fromkeys(keys))
        self.couriers: dict[str, tuple[CourierAccount, ...]] = {}
        self.sender = Party()

    @property
    def accounts(self) -> list[Account]:
        """The shops whose orders are in it."""
        shops = {account for account, _ in self.keys}
        return [account for account in self._desk.accounts if account.key in shops]

    async def rows(self, progress: Callable[[int, int], None]) -> list[RunRow]:
        """Every order, in the order in which they were given. An order that cannot be read says why."""
        doubts = await self._doubts()
        found: dict[Key, RunRow] = {}
        for account in self.accounts:
            numbers = [order_id for shop, order_id in self.keys if shop == account.key]
            begun = partial(_further, progress, len(found), len(self.keys))
            try:
                plans = await self._desk.awb_plans.plan(account, numbers, progress=begun)
                self.couriers[account.key] = (await self._desk.orders.known_reference(account)).courier_accounts
            except DeskError as problem:
                why = Sentence("{problem}", {"problem": problem})
                plans = [AwbPlan(account, number, why=why) for number in numbers]
            for plan in plans:
                found[account.key, plan.order_id] = row_of(plan, doubts.get((account.key, plan.order_id)))
        self.sender = _sender(list(found.values()))
        return [found[key] for key in self.keys if key in found]

    async def again(self, row: RunRow) -> RunRow:
        """One order once more, after somebody did something to it elsewhere; raises DeskError."""
        if row.plan is None:
            return row
        [plan] = await self._desk.awb_plans.plan(row.plan.account, [row.order_id])
        return row_of(plan, (await self._doubts()).get(row.key))

    def changed(self, row: RunRow, change: Change) -> RunRow:
        """An order with the fields of the bar; it is checked again, and stays ticked as far as it may."""
        plan = row.plan
        if plan is None or plan.wanted is None or row.doubt is not None or plan.open is not None or plan.issued:
            return row
        couriers = self.couriers.get(row.account, ())
        plan = checked(plan, change(row.account, plan.wanted), couriers, self._desk.clock.now())
        new = row_of(plan, row.doubt)
        return replace(new, ticked=new.ticked or (row.ticked and new.can_tick))

    def courier_labels(self) -> dict[tuple[str, int], str]:
        """What the operator calls each courier account."""
        return {
            (shop, courier.account_id): courier.label for shop, listed in self.couriers.items() for courier in listed
        }

    async def _doubts(self) -> dict[Key, Command]:
        """The orders for which nobody knows what became of an action."""
        by_order: dict[Key, list[Command]] = {}
        for command in await self._desk.thread.run(self._desk.outbox.open_actions):
            by_order.setdefault((command.account, command.object_id), []).append(command)
        found = {key: in_doubt(commands) for key, commands in by_order.items()}
        return {key: command for key, command in found.items() if command is not None}


def _further(progress: Callable[[int, int], None], before: int, total: int, done: int, _: int) -> None:
    """The progress of one shop as that of all."""
    progress(before + done, total)


def _sender(rows: Sequence[RunRow]) -> Party:
    """Who sends, as the first order that could be read says it."""
    return next((row.wanted.sender for row in rows if row.wanted is not None), Party())
