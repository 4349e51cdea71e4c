"""The outbox: the durable queue of what the operator wants, and the ledger of what came of it.

Every method runs on the store thread. A method that changes something returns only when the change is on the disk.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, select

from emag_desk.domain.actions import ORDER_ACTIONS, Intent
from emag_desk.domain.clock import Clock
from emag_desk.domain.commands import (
    OFFER,
    PRODUCT,
    Attempt,
    Command,
    Decision,
    OverlayEntry,
    Refusal,
    StagedEdit,
    State,
)
from emag_desk.domain.product_drafts import ProductChange
from emag_desk.errors import DamagedStoreError, Sentence, StoreError
from emag_desk.store import (
    drafts,
    outbox_actions,
    outbox_deciding,
    outbox_keeping,
    outbox_queries,
    outbox_refusals,
    outbox_sending,
    outbox_staging,
)
from emag_desk.store.awbs import Awbs
from emag_desk.store.crashpoint import crashpoint
from emag_desk.store.database import driver_connection, open_engine, translated
from emag_desk.store.drafts import Drafts
from emag_desk.store.files import INVOICE_NUMBERS
from emag_desk.store.generation import Generation
from emag_desk.store.invoice_book import InvoiceBook
from emag_desk.store.invoice_register import InvoiceRegister
from emag_desk.store.migrations import back_up, migrate
from emag_desk.store.offer_costs import OfferCosts
from emag_desk.store.outbox_keeping import Kept
from emag_desk.store.outbox_lock import SenderLock
from emag_desk.store.outbox_migrations import MIGRATIONS
from emag_desk.store.outbox_outcomes import CHECK, Claim, FencedError, Result, Unknown
from emag_desk.store.outbox_rows import moment, stamp
from emag_desk.store.outbox_sender import Sending
from emag_desk.store.outbox_slots import ObjectKey
from emag_desk.store.outbox_tables import APPLICATION_ID, OWNER
from emag_desk.store.return_notes import ReturnNotes

__all__ = ["CHECK", "Claim", "FencedError", "Kept", "Outbox", "OverlayEntry", "Result", "Unknown", "Waits"]


class Waits(NamedTuple):
    """When the next waiting command may be sent again, and when the next doubtful one is read back."""

    retry_at: datetime | None
    settle_at: datetime | None


class Outbox:
    """What is staged, waiting, under way, in doubt and done, per object of an account.

    Staging and looking are open to everyone. Sending needs `take_over`: exactly one process at a time may do it.
    """

    def __init__(self, path: Path, clock: Clock, backups: Path | None = None) -> None:
        self._path = path
        self._clock = clock
        self._backups = backups if backups is not None else path.parent / "backups"
        self._engine: Engine | None = None
        self._sending: Sending | None = None
        #: Product forms that were begun and not staged.
        self.product_forms = Drafts(self._transaction, clock)
        #: What eMAG gave out; kept here since it cannot be read again.
        self.awbs = Awbs(self._transaction, clock)
        #: Our invoices, with their numbers.
        self.invoices = InvoiceBook(self._transaction, clock, InvoiceRegister(path.with_name(INVOICE_NUMBERS)))
        #: Notes of the return bench, and the returns of the ERP dialect.
        self.returns = ReturnNotes(self._transaction, clock)
        #: What offers cost, and what eMAG said of their prices.
        self.costs = OfferCosts(self._transaction, clock)

    # Opening and owning

    def open(self) -> int:
        """Open the file, bring it up to date and check every open row; returns how many had to be set aside.

        Raises NewerStoreError, StoreError, and DamagedStoreError when the file itself cannot be read.
        """
        engine = open_engine(self._path, synchronous="FULL", cache_megabytes=4, wal_pages=1000)
        try:
            driver = driver_connection(engine)
            backups = self._backups if self._backups.is_dir() else None
            migrate(driver, MIGRATIONS, APPLICATION_ID, backups)
            verdict = driver.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.DatabaseError as problem:
            engine.dispose()
            raise self._damaged(str(problem)) from problem
        except BaseException:
            engine.dispose()
            raise
        if verdict != "ok":
            engine.dispose()
            raise self._damaged(str(verdict))
        if backups is not None:
            self._keep_copy_of_the_day(driver, backups)
        self._engine = engine
        lock = SenderLock(self._path.with_suffix(".lock"))
        generation = Generation(self._path.with_suffix(".generation"))
        self._sending = Sending(self._transaction, self._clock, lock, generation)
        with self._transaction() as connection:
            return len(outbox_sending.damaged_rows(connection, self._now()))

    @property
    def path(self) -> Path:
        """Where the outbox is; what belongs to it lies beside it."""
        return self._path

    def close(self) -> None:
        """Give up sending, if it was ours, and close the file."""
        if self._engine is not None:
            self.sending.release()
            self._engine.dispose()
            self._engine = self._sending = None

    @property
    def sending(self) -> Sending:
        """The half that claims commands and records what came of them; needs `take_over` first."""
        assert self._sending is not None, "the outbox is not open"
        return self._sending

    def take_over(self, holder: str, settle_seconds: float = 120.0) -> int:
        """Become the one who sends: see `Sending.take_over`."""
        return self.sending.take_over(holder, settle_seconds)

    def owner(self) -> str:
        """Who sends from this data directory; empty when nobody does."""
        with self._transaction() as connection:
            return str(connection.scalar(select(OWNER.c.holder)) or "")

    # Before it leaves

    def stage(self, edits: Sequence[StagedEdit], *, who: str, source: str) -> int:
        """Merge edits into the drafts of their objects, all or none; returns how many edits are staged now.

        An edit whose `new` is None, or the same as what eMAG has or is about to have, takes its field out; a draft
        without fields disappears. Raises InputError for a value that its field cannot hold.
        """
        with self._transaction() as connection:
            staged = outbox_staging.stage(connection, edits, who=who, source=source, now=self._now())
            crashpoint("stage.before_commit")
        crashpoint("stage.after_commit")
        return staged

    def stage_products(self, changes: Iterable[ProductChange], *, who: str, source: str, draft_id: int = 0) -> int:
        """Stage what forms want of products, all or none; returns how many edits are staged now.

        The product's own draft becomes exactly what its form says; price, stock, handling time, status and VAT of an
        existing offer join the offer's draft. The form's own draft `draft_id` goes in the same transaction. Raises
        InputError for a value that cannot be kept.
        """
        with self._transaction() as connection:
            staged = outbox_staging.stage_products(connection, changes, who=who, source=source, now=self._now())
            if draft_id:
                drafts.remove(connection, draft_id)
            crashpoint("stage.before_commit")
        crashpoint("stage.after_commit")
        return staged

    def stage_product(self, change: ProductChange, *, who: str, source: str, draft_id: int = 0) -> int:
        """Stage what a form wants of one product: see `stage_products`."""
        return self.stage_products([change], who=who, source=source, draft_id=draft_id)

    def stage_again(self, ids: Iterable[int], *, who: str, source: str) -> int:
        """Stage once more what eMAG refused, for correcting it; returns how many edits."""
        with self._transaction() as connection:
            return outbox_staging.stage_again(connection, ids, who=who, source=source, now=self._now())

    def approve(self, ids: Iterable[int]) -> int:
        """Drafts become ready to send, each taking over what already waits for its object; returns how many."""
        return self._approve(lambda _: ids)

    def approve_all(self, account: str | None = None) -> int:
        """Approve every draft, or those of one account; returns how many."""
        return self._approve(lambda connection: outbox_staging.drafts_of(connection, account))

    def _approve(self, chosen: Callable[[Connection], Iterable[int]]) -> int:
        with self._transaction() as connection:
            approved = outbox_staging.approve(connection, chosen(connection), self._now())
            crashpoint("approve.before_commit")
        crashpoint("approve.after_commit")
        return approved

    def withdraw(self, ids: Iterable[int], messages: Sequence[str] = ()) -> int:
        """Take what waits back into editing, perhaps with the reason; returns how many."""
        with self._transaction() as connection:
            return outbox_staging.withdraw(connection, ids, self._now(), messages)

    def discard(self, ids: Iterable[int]) -> int:
        """Drop drafts and cancel what waits; returns how many. What is under way is left alone."""
        with self._transaction() as connection:
            return outbox_staging.discard(connection, ids, self._now())

    def revert(self, ids: Iterable[int], who: str) -> int:
        """Stage the values that confirmed changes replaced; returns how many objects can be taken back."""
        with self._transaction() as connection:
            return outbox_staging.revert(connection, ids, who=who, now=self._now())

    def order(self, intents: Sequence[Intent], *, who: str, source: str) -> list[int | Sentence]:
        """Queue actions, all in one transaction: for each the number of its command, or why it was refused.

        An intent that was ordered before, or whose kind is still open for the same object, is refused.
        """
        with self._transaction() as connection:
            ordered = outbox_actions.order(connection, intents, who=who, source=source, now=self._now())
            crashpoint("order.before_commit")
        crashpoint("order.after_commit")
        return ordered

    # Looking

    def actions(self, account: str, object_id: int, kinds: Collection[str] = ORDER_ACTIONS) -> list[Command]:
        """The actions on one order, or on another object by its `kinds`, open or ended, newest first."""
        with self._transaction() as connection:
            return outbox_actions.of_object(connection, account, object_id, kinds)

    def open_actions(self, account: str | None = None) -> list[Command]:
        """The actions that have not ended, oldest first."""
        with self._transaction() as connection:
            return outbox_actions.open_ones(connection, account)

    def cancellations(self, account: str, order_id: int | None = None) -> list[dict[str, Any]]:
        """The cancellations and refunds of an order (None: of all) in the ERP dialect, oldest first, by column."""
        with self._transaction() as connection:
            return outbox_keeping.cancellations(connection, account, order_id)

    def staged(self, account: str, object_id: int) -> dict[str, str]:
        """The edits of an object that were not approved yet."""
        with self._transaction() as connection:
            return outbox_queries.staged(connection, ObjectKey(account, OFFER, object_id))

    def open_values(self, account: str, offer_id: int) -> dict[str, list[str]]:
        """What is staged or on its way for an offer and its product, by key, as a form takes it."""
        with self._transaction() as connection:
            return outbox_queries.open_values(connection, account, offer_id)

    def product_commands(self, account: str, offer_id: int, limit: int = 20) -> list[Command]:
        """What was wanted of a product, newest first, with eMAG's answers: for showing them at their fields."""
        with self._transaction() as connection:
            return outbox_queries.of_object(connection, ObjectKey(account, PRODUCT, offer_id), limit)

    def product_rounds(self, account: str) -> dict[int, int]:
        """How many times the product of each offer was sent and answered."""
        with self._transaction() as connection:
            return outbox_queries.rounds(connection, account, PRODUCT)

    def overlay(self) -> dict[tuple[str, int], OverlayEntry]:
        """Everything open, per object, for painting over what eMAG last said."""
        with self._transaction() as connection:
            return outbox_queries.overlay(outbox_queries.open_rows(connection))

    def refusals(self) -> dict[tuple[str, int], dict[str, Refusal]]:
        """What eMAG refused and nobody edited again or put aside, by object and field, for painting."""
        with self._transaction() as connection:
            return outbox_refusals.refusals(connection)

    def put_aside(self, ids: Iterable[int], who: str) -> int:
        """No longer show these refusals; the ledger keeps them. Returns how many."""
        with self._transaction() as connection:
            return outbox_refusals.put_aside(connection, ids, who=who, now=self._now())

    def drafts(self, account: str | None = None) -> list[Command]:
        """What is staged and not approved, oldest first."""
        with self._transaction() as connection:
            rows = outbox_queries.open_rows(connection, account, [State.DRAFT.value])
            return outbox_queries.commands(rows)

    def open_commands(self, account: str | None = None) -> list[Command]:
        """Everything that has not ended, oldest first."""
        with self._transaction() as connection:
            return outbox_queries.commands(outbox_queries.open_rows(connection, account))

    def commands(self, ids: Iterable[int]) -> list[Command]:
        """How these commands stand now, oldest first; numbers that nobody has are left out."""
        with self._transaction() as connection:
            return outbox_queries.by_id(connection, ids)

    def counts(self, account: str | None = None, *, actions: bool | None = None) -> dict[State, int]:
        """How many commands are in each state; `actions` counts only those, or only edits."""
        with self._transaction() as connection:
            return outbox_queries.counts(connection, account, actions=actions)

    def accounts_with_work(self) -> list[str]:
        """The accounts for which something waits to be sent or to be checked."""
        with self._transaction() as connection:
            return outbox_queries.accounts_with_work(connection)

    def waits(self, account: str, *, actions: bool = False) -> Waits:
        """When there will be something to do for an account's edits, or `actions`, as far as the clock tells."""
        with self._transaction() as connection:
            retry_at, settle_at = outbox_queries.waits(connection, account, actions=actions)
        return Waits(None if retry_at is None else moment(retry_at), None if settle_at is None else moment(settle_at))

    def ledger(
        self,
        *,
        account: str | None = None,
        object_id: int | None = None,
        text: str = "",
        states: Collection[State] | None = None,
        before_id: int | None = None,
        limit: int = 200,
        actions: bool | None = None,
    ) -> list[Command]:
        """Everything ever approved, newest first; continue below `before_id`. `actions`: only those, or only edits."""
        with self._transaction() as connection:
            return outbox_queries.ledger(
                connection,
                account=account,
                object_id=object_id,
                text=text,
                states=states,
                before_id=before_id,
                limit=limit,
                actions=actions,
            )

    def attempts(self, command_id: int) -> list[Attempt]:
        """Every time a command was sent, first to last."""
        with self._transaction() as connection:
            return outbox_queries.attempts(connection, command_id)

    def decide(self, command_id: int, decision: Decision, who: str, note: str = "") -> None:
        """Carry out what a person says of a change whose outcome nobody knows; kept with name and time.

        Of an action `note` carries what the decision demands: the number of the AWB for found, that of the order for
        sending again what may cost money twice. Raises InputError when the change needs no decision, or cannot take
        this one.
        """
        with self._transaction() as connection:
            outbox_deciding.decide(connection, command_id, decision, who=who, note=note, now=self._now())

    def _now(self) -> int:
        return stamp(self._clock.now())

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """One transaction: committed to the disk at the end, rolled back when anything is raised."""
        assert self._engine is not None, "the outbox is not open"
        with translated(self._path), self._engine.begin() as connection:
            yield connection

    def _keep_copy_of_the_day(self, driver: sqlite3.Connection, directory: Path) -> None:
        """One copy per day on which the program was started; the copy of the day before is kept, too."""
        name = f"{self._path.stem}-daily-v{self._clock.now():%Y%m%d}"
        if not (directory / f"{name}.db").exists():
            # Without room for a copy the work goes on all the same: the outbox itself is sound.
            with contextlib.suppress(StoreError):
                back_up(driver, directory, name)

    def _damaged(self, reason: str) -> DamagedStoreError:
        return DamagedStoreError(
            "The outbox {path} cannot be read: {reason}.",
            path=self._path,
            reason=reason,
            remedy="It was left as it is. Put back a copy from {backups}, or move the file away to start empty.",
            backups=self._backups,
        )
