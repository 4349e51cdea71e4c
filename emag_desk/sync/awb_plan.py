"""The check list of AWBs: what would be issued for each order, and what speaks against it, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.actions import ActionKind, Intent, describe, new_intent_id
from emag_desk.domain.awb import AwbWanted, from_texts, prefill, to_texts
from emag_desk.domain.awb_checks import preflight
from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import Command
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.money import plain
from emag_desk.domain.order_facts import COURIERS, FREE, STATUS
from emag_desk.domain.order_lines import shown
from emag_desk.domain.order_money import totals
from emag_desk.domain.orders import Order
from emag_desk.domain.parties import CourierAccount, Party
from emag_desk.domain.problems import Problem
from emag_desk.errors import DeskError, InputError, Sentence
from emag_desk.store.outbox import Outbox
from emag_desk.store.threads import StoreThread
from emag_desk.sync.actions.awb import AWBS_SHOWN, COD_SHOWN
from emag_desk.sync.orders import ShippingReference


@dataclass(frozen=True)
class _Wish:
    """An AWB as `describe` takes it, before there is a command."""

    object_id: int
    edits: Mapping[str, str]
    base: Mapping[str, str | None] = field(default_factory=dict)
    kind: str = ActionKind.AWB


@dataclass(frozen=True)
class AwbPlan:
    """One order of the check list. `wanted` is None where the order cannot be read; `why` then says so.

    `issued` are the AWBs that it has, `open` the action that is on its way already. `intent_id` is made with the plan,
    so that ordering a list twice issues nothing twice.
    """

    account: Account
    order_id: int
    order: Order | None = None
    wanted: AwbWanted | None = None
    problems: tuple[Problem, ...] = ()
    issued: tuple[Awb, ...] = ()
    open: Command | None = None
    why: Sentence | None = None
    intent_id: str = field(default_factory=new_intent_id)

    @property
    def stops(self) -> bool:
        """Whether the AWB must not be asked for."""
        return self.wanted is None or any(problem.stops for problem in self.problems)

    @property
    def warns(self) -> bool:
        """Whether something is worth a second look."""
        return bool(self.problems) and not self.stops

    @property
    def words(self) -> list[Sentence]:
        """What would be issued, in words."""
        return [] if self.wanted is None else describe(_Wish(self.order_id, to_texts(self.wanted)))

    def intent(self) -> Intent:
        """The action that this plan asks for, with what the operator was shown. Raises InputError without an order."""
        if self.order is None or self.wanted is None:
            raise InputError("Order {order} could not be read.", order=self.order_id)
        title = self.order.customer.shipping_contact or self.order.customer.name or str(self.order_id)
        return Intent(
            self.account.key,
            ActionKind.AWB,
            self.order_id,
            title,
            wanted=to_texts(self.wanted),
            base=base_of(self.order, self.issued),
            intent_id=self.intent_id,
        )


def base_of(order: Order, issued: Sequence[Awb]) -> dict[str, str | None]:
    """What an operator who issues an AWB has seen of its order."""
    enforced = order.enforced_vendor_courier_accounts
    return {
        STATUS: str(order.status),
        COURIERS: FREE if enforced is None else ",".join(sorted(map(str, enforced))),
        COD_SHOWN: plain(totals(order).cod),
        AWBS_SHOWN: str(len(issued)),
        **shown(order),
    }


class AwbPlans:
    """Makes check lists. Call it on the event loop's thread.

    `read` gives an order as eMAG has it now, `reference` what eMAG knows of the seller; both may raise DeskError.
    """

    def __init__(
        self,
        *,
        read: Callable[[Account, int], Coroutine[Any, Any, Order]],
        reference: Callable[[Account], Coroutine[Any, Any, ShippingReference]],
        outbox: Outbox,
        thread: StoreThread,
        clock: Clock,
    ) -> None:
        self._read = read
        self._reference = reference
        self._outbox = outbox
        self._thread = thread
        self._clock = clock

    async def plan(
        self,
        account: Account,
        order_ids: Sequence[int],
        *,
        change: Callable[[AwbWanted], AwbWanted] = lambda wanted: wanted,
        progress: Callable[[int, int], None] = lambda done, of: None,
    ) -> list[AwbPlan]:
        """What would be issued for each of these orders, in this order; `change` is what the operator wants otherwise.

        An order that cannot be read is in the list with the reason. Raises DeskError when eMAG does not tell the
        seller's own addresses and courier accounts.
        """
        known = await self._reference(account)
        sender = await self.last_sender(account.key)
        issued = await self._thread.run(self._outbox.awbs.of_orders, account.key, list(order_ids))
        waiting = await self._thread.run(self._outbox.open_actions, account.key)
        underway = {one.object_id: one for one in waiting if one.kind == ActionKind.AWB}
        plans = []
        for number in dict.fromkeys(order_ids):
            begun = AwbPlan(account, number, issued=tuple(issued.get(number, ())), open=underway.get(number))
            plans.append(await self._one(begun, known, sender, change))
            progress(len(plans), len(order_ids))
        return plans

    async def last_sender(self, account: str) -> Party | None:
        """The sender of the last AWB that was asked for: eMAG tells neither the seller's phone nor a contact."""

        for texts in await self._thread.run(self._outbox.awbs.asked_for, account):
            try:
                return from_texts(texts).sender
            except InputError:  # another version wrote it otherwise: the one before will do
                continue
        return None

    async def _one(
        self, begun: AwbPlan, known: ShippingReference, sender: Party | None, change: Callable[[AwbWanted], AwbWanted]
    ) -> AwbPlan:
        account = begun.account
        try:
            order = await self._read(account, begun.order_id)
        except DeskError as problem:
            return replace(begun, why=Sentence("{problem}", {"problem": problem}))
        wanted = change(prefill(order, totals(order), account, known.addresses, known.courier_accounts, sender))
        return checked(replace(begun, order=order), wanted, known.courier_accounts, self._clock.now())


def checked(plan: AwbPlan, wanted: AwbWanted, couriers: Sequence[CourierAccount], now: datetime) -> AwbPlan:
    """The plan with another AWB in mind, and what speaks against that one; without an order it stays as it is."""
    if plan.order is None:
        return plan
    problems = preflight(
        wanted,
        plan.order,
        totals(plan.order),
        couriers,
        country=PLATFORMS[plan.account.platform].country,
        awbs=[awb.number or str(awb.reservation_id) for awb in plan.issued],
        now=now,
    )
    return replace(plan, wanted=wanted, problems=tuple(problems))
