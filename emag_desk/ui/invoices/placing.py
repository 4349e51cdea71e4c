"""Putting PDFs on orders: each is published, fetched back, and then eMAG is asked to take its address."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from emag_desk.domain.accounts import Account, Dialect
from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.attachments import LONGEST_NAME, AttachmentWanted, to_texts
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import Command, State
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.publishing import Target, needs_secret, secret_name
from emag_desk.errors import DeskError, InputError, Sentence
from emag_desk.publish.publisher import Publisher
from emag_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: So many are published side by side: a place that has to carry files elsewhere first keeps one waiting for a while.
_AT_ONCE = 3

NOT_PUBLISHED = Sentence("Say in the settings where the PDFs of this account are published.")
HAS_ERP = Sentence("This account talks to an ERP, which has the invoices themselves: nothing is attached.")


class Step(StrEnum):
    """How far one document is."""

    WAITING = "waiting"
    PUBLISHING = "publishing"
    ORDERED = "ordered"
    DONE = "done"
    FAILED = "failed"
    DOUBTFUL = "doubtful"
    LEFT_OUT = "left_out"


STEP_LABELS = {
    Step.WAITING: "Ready",
    Step.PUBLISHING: "Publishing and fetching back…",
    Step.ORDERED: "Published; waiting for eMAG…",
    Step.DONE: "On the order",
    Step.FAILED: "Failed",
    Step.DOUBTFUL: "Needs you: see the Outbox",
    Step.LEFT_OUT: "Left out",
}
#: Nothing is on its way.
OPEN_STEPS = (Step.WAITING, Step.FAILED, Step.LEFT_OUT)
_DONE = (State.CONFIRMED, State.CONFIRMED_WITH_NOTES)


@dataclass
class Item:
    """One PDF and its order. `load` brings the document, `name` is what the customer reads (60 letters at most).

    `why` says why it cannot be placed, or what to look at where it can; `record` is set for an invoice of ours.
    """

    label: str
    load: Callable[[], Awaitable[bytes]]
    account: Account | None = None
    order_id: int | None = None
    customer: str = ""
    name: str = ""
    record: InvoiceRecord | None = None
    why: Sentence | None = None
    wanted: bool = True
    step: Step = Step.WAITING
    url: str = ""
    file_name: str = ""
    command: int | None = None
    intent_id: str = field(default_factory=new_intent_id)

    @property
    def can_place(self) -> bool:
        """Whether it belongs to an order and has not been placed; what failed may be tried again."""
        return self.wanted and self.account is not None and self.order_id is not None and self.step in OPEN_STEPS


class Placing(QObject):
    """Runs a few side by side. `cancel` begins no more; what is ordered already, eMAG still gets."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        parent: QObject,
        publisher: Callable[[Target, str], Publisher],
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._publisher = desk, tasks, publisher
        self._items: Sequence[Item] = ()
        self._publishers: dict[str, Publisher] = {}
        self._stopped = False
        self.running = False
        self._unsubscribe = desk.changes.subscribe(Kind.COMMANDS, self._look)

    def refusal(self, account: Account) -> Sentence | None:
        """Why nothing of an account can be placed now; None when it can."""
        if account.dialect is Dialect.ERP:
            return HAS_ERP
        return NOT_PUBLISHED if self._desk.settings.invoicing.target(account.key) is None else None

    def start(self, items: Sequence[Item]) -> None:
        """Place these, in their order; those that failed before are tried again."""
        if self.running:
            return
        self._items, self._stopped, self.running = items, False, True
        self._publishers.clear()  # the settings may have changed since
        self._tasks.start(f"place invoices {id(self)}", self._run([item for item in items if item.can_place]))

    def cancel(self) -> None:
        """Begin no more of them."""
        self._stopped = True

    def leave(self) -> None:
        """Nobody looks any more: what is not published yet is left out."""
        self._stopped = True
        self._unsubscribe()
        for what in ("place", "follow"):
            self._tasks.cancel(f"{what} invoices {id(self)}")

    async def _run(self, items: list[Item]) -> None:
        waiting = iter(items)

        async def worker() -> None:
            for item in waiting:
                if self._stopped:
                    item.step = Step.LEFT_OUT
                    continue
                await self._place(item)

        try:
            await asyncio.gather(*(worker() for _ in range(_AT_ONCE)))
        finally:
            self.running = False
            self.changed.emit()

    async def _place(self, item: Item) -> None:
        assert item.account is not None and item.order_id is not None
        item.step, item.why = Step.PUBLISHING, None
        self.changed.emit()
        try:
            publisher = await self._publisher_of(item.account)
            document = await item.load()
            item.file_name = item.file_name or publisher.name_for(item.name or item.label)
            item.url = await publisher.publish(item.file_name, document)
            await self._order(item)
        except DeskError as problem:
            item.step = Step.FAILED
            item.why = Sentence("{problem} {remedy}", {"problem": problem.sentence, "remedy": problem.remedy})
        self.changed.emit()

    async def _publisher_of(self, account: Account) -> Publisher:
        if account.key not in self._publishers:
            if refused := self.refusal(account):
                raise InputError(refused.text)
            target = self._desk.settings.invoicing.target(account.key)
            assert target is not None
            secret = ""
            if needs_secret(target):
                kept = await asyncio.to_thread(self._desk.secrets.password, secret_name(account.key))
                secret = kept or ""
            self._publishers[account.key] = self._publisher(target, secret)
        return self._publishers[account.key]

    async def _order(self, item: Item) -> None:
        """Ask eMAG for it, through the outbox; an invoice of ours remembers where it is."""
        assert item.account is not None and item.order_id is not None
        name = (item.name or item.label)[:LONGEST_NAME]
        if item.record is not None:
            item.command = await self._desk.own_invoices.attach(
                item.record, item.url, name=name, intent_id=item.intent_id
            )
        else:
            texts = to_texts(AttachmentWanted(item.url, name=name))
            title = item.customer or str(item.order_id)
            kind = ActionKind.ATTACHMENT
            intent = Intent(item.account.key, kind, item.order_id, title, texts, intent_id=item.intent_id)
            [ordered] = await self._desk.actions.order([intent])
            if isinstance(ordered, Sentence):
                raise InputError(ordered.text, **ordered.values)
            item.command = ordered
        item.step = Step.ORDERED
        self._look()

    # -- what became of it --------------------------------------------------------------------------------------------

    def _look(self) -> None:
        if any(item.step in (Step.ORDERED, Step.DOUBTFUL) for item in self._items):
            self._tasks.start(f"follow invoices {id(self)}", self._follow())

    async def _follow(self) -> None:
        open_ = {
            item.command: item
            for item in self._items
            if item.command is not None and item.step in (Step.ORDERED, Step.DOUBTFUL)
        }
        commands = await self._desk.thread.run(self._desk.outbox.commands, list(open_))
        for command in commands:
            self._learn(open_[command.id], command)
        self.changed.emit()

    def _learn(self, item: Item, command: Command) -> None:
        said = " ".join(command.messages)
        if command.state in _DONE:
            item.step = Step.DONE
        elif command.state is State.NEEDS_HUMAN:
            item.step = Step.DOUBTFUL
        elif command.state in (State.REJECTED, State.CANCELLED, State.ABANDONED):
            item.step = Step.FAILED
            # Another try is another deed.
            item.intent_id, item.command = new_intent_id(), None
        item.why = Sentence("{said}", {"said": said}) if said else None
