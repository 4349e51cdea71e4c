"""Everything behind the window, put together by hand: opened in order, closed in the reverse one.

Loading this module is costly (the wire, the stores, the keyring): the window does it after its first paint, on a
worker thread. Nothing here blocks the event loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

from emag_desk.api.client import EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes, Kind
from emag_desk.domain.clock import Clock, SystemClock
from emag_desk.domain.findings import Finding
from emag_desk.errors import Sentence, SettingsError, StoreError
from emag_desk.preferences import Preferences
from emag_desk.secrets import Secrets
from emag_desk.settings import SettingsFile
from emag_desk.store.awb_received import ReceivedFile
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory, default_path
from emag_desk.store.outbox import Outbox
from emag_desk.store.request_log import RequestLog
from emag_desk.store.threads import ReaderThread, StoreThread
from emag_desk.sync.actions.ordering import Actions
from emag_desk.sync.awb_plan import AwbPlans
from emag_desk.sync.awbs import Awbs
from emag_desk.sync.catalogue import Catalogue, CategoryRead
from emag_desk.sync.categories import CategoryProgress, CategoryPullReport
from emag_desk.sync.category_changes import CategoryChange
from emag_desk.sync.connections import Connections, budgets, calls_per_second
from emag_desk.sync.erp_returns import ErpReturns
from emag_desk.sync.find_by_eans import FoundProduct
from emag_desk.sync.invoices import Invoices
from emag_desk.sync.journal import StoredJournal
from emag_desk.sync.labels import Labels
from emag_desk.sync.labels_kept import KeptLabels
from emag_desk.sync.offers import Offers
from emag_desk.sync.orders import Orders
from emag_desk.sync.own_invoices import OwnInvoices
from emag_desk.sync.push import Push
from emag_desk.sync.reconciliation import Reconciling
from emag_desk.sync.returns import Returns
from emag_desk.sync.schedule import AccountFacts
from emag_desk.sync.workplace import Workplace

_HOUR = 3600.0


class Desk:
    """The workbench without a window. Everything it gives out belongs to the event loop's thread.

    `thread` owns `cache`, `outbox` and `request_log`: call their methods with `await desk.thread.run(method, ...)`.
    `readers` answers long questions about the cache. `notices` are what the operator should hear of the opening.
    """

    def __init__(
        self,
        *,
        directory: DataDirectory,
        settings: SettingsFile,
        secrets: Secrets,
        clock: Clock,
        thread: StoreThread,
        readers: ReaderThread,
        cache: Cache,
        outbox: Outbox,
        request_log: RequestLog,
        chance: random.Random,
    ) -> None:
        self.directory = directory
        self.settings = settings
        self.secrets = secrets
        self.clock = clock
        self.thread = thread
        self.readers = readers
        self.cache = cache
        self.outbox = outbox
        self.request_log = request_log
        self.changes = Changes()
        self.notices: list[Sentence] = []
        self.connections = Connections(
            settings=settings,
            secrets=secrets,
            request_log=request_log,
            thread=thread,
            journal=StoredJournal(request_log, thread, self.changes),
            clock=clock,
            chance=chance,
        )
        self.push = Push(
            outbox=outbox,
            cache=cache,
            thread=thread,
            client=self.connections.client,
            clock=clock,
            changes=self.changes,
            settle_seconds=settings.preferences.settle_seconds,
            again_seconds=settings.preferences.settle_seconds / 2,
        )
        self.offers = Offers(
            client=self.connections.client,
            limiter=self.connections.limiter,
            cache=cache,
            thread=thread,
            readers=readers,
            request_log=request_log,
            clock=clock,
            changes=self.changes,
            preferences=lambda: settings.preferences,
        )
        place = Workplace(
            client=self.connections.client,
            limiter=self.connections.limiter,
            cache=cache,
            thread=thread,
            readers=readers,
            outbox=outbox,
            clock=clock,
            changes=self.changes,
            accounts=lambda: settings.accounts,
            preferences=lambda: settings.preferences,
        )
        self.orders = Orders(place)
        self.returns = Returns(place)
        self.invoices = Invoices(place)
        self.reconciliation = Reconciling(place)
        self.actions = Actions(outbox=outbox, thread=thread, changes=self.changes, who=lambda: settings.preferences.who)
        self.erp_returns = ErpReturns(
            client=self.connections.client, outbox=outbox, thread=thread, changes=self.changes
        )
        self.awbs = Awbs(
            client=self.connections.client, outbox=outbox, thread=thread, clock=clock, changes=self.changes
        )
        self.own_invoices = OwnInvoices(
            read=self.orders.read,
            outbox=outbox,
            thread=thread,
            settings=settings.invoicing,
            account=self.account,
            clock=clock,
            changes=self.changes,
            who=lambda: settings.preferences.who,
        )
        self.awb_plans = AwbPlans(
            read=self.orders.read, reference=self.orders.reference, outbox=outbox, thread=thread, clock=clock
        )
        self.labels = Labels(
            client=self.connections.client, kept=KeptLabels(directory.labels, directory.temporary, clock)
        )
        self._catalogue = Catalogue(
            client=self.connections.client,
            limiter=self.connections.limiter,
            cache=cache,
            thread=thread,
            readers=readers,
            clock=clock,
            changes=self.changes,
        )
        self._closing = AsyncExitStack()

    @classmethod
    async def open(
        cls,
        directory: DataDirectory,
        *,
        clock: Clock | None = None,
        environment: Mapping[str, str] | None = None,
        secrets: Secrets | None = None,
        dotenv: Path | None = None,
    ) -> Desk:
        """Open the data directory and everything in it, off the event loop's thread.

        `environment` is where `EMAG_*` variables are looked up, and `dotenv` a file of them; by default those of the
        process and `.env` in the working directory. Raises StoreError and SettingsError; whatever was opened before is
        closed again.
        """
        clock = clock or SystemClock()
        if environment is None:
            environment, dotenv = os.environ, dotenv or Path(".env")
        async with AsyncExitStack() as opened:
            await asyncio.to_thread(directory.create)
            await asyncio.to_thread(directory.empty_temporary)
            settings = SettingsFile(directory.settings, environment, dotenv)
            await asyncio.to_thread(settings.load)
            thread = StoreThread()
            opened.callback(thread.close)
            request_log = RequestLog(directory.logs, clock, kept_for=timedelta(days=settings.preferences.log_days))
            opened.push_async_callback(thread.run, request_log.close)
            outbox = Outbox(directory.outbox, clock)
            set_aside = await thread.run(outbox.open)
            opened.push_async_callback(thread.run, outbox.close)
            await thread.run(
                outbox.awbs.keep_received, await asyncio.to_thread(ReceivedFile(directory.awb_received).entries)
            )
            cache = Cache(directory.cache, clock)
            begun_anew = await thread.run(cache.open)
            opened.push_async_callback(thread.run, cache.close)
            readers = ReaderThread(directory.cache)
            opened.callback(readers.close)
            desk = cls(
                directory=directory,
                settings=settings,
                secrets=secrets or Secrets(scope=_scope(directory)),
                clock=clock,
                thread=thread,
                readers=readers,
                cache=cache,
                outbox=outbox,
                request_log=request_log,
                chance=random.Random(),
            )
            desk.notices = _notices(begun_anew, set_aside, settings)
            await desk.connections.prepare()
            opened.push_async_callback(desk.connections.aclose)
            opened.push_async_callback(desk.push.aclose)
            await desk.labels.prune()
            pruning = asyncio.create_task(desk._prune_hourly(), name="delete what was kept long enough")
            opened.push_async_callback(_cancel, pruning)
            mirroring = asyncio.create_task(desk.orders.keep_mirroring(), name="make AWBs searchable")
            opened.push_async_callback(_cancel, mirroring)
            desk._closing = opened.pop_all()
        return desk

    async def aclose(self) -> None:
        """Close the connections, then the stores, then their threads. Calling it twice is harmless."""
        await self._closing.aclose()

    async def _prune_hourly(self) -> None:
        """Delete calls and customers that were kept long enough, also while the program runs for weeks."""
        while True:
            with contextlib.suppress(StoreError):  # a full disk is said by whoever writes; the next hour tries again
                await self.thread.run(self.request_log.prune)
                for documents in (self.orders, self.returns, self.invoices):
                    await documents.forget_customers()
            await self.clock.sleep(_HOUR)

    @property
    def accounts(self) -> list[Account]:
        """The accounts of the settings file and of the environment."""
        return self.settings.accounts

    def account(self, key_or_name: str) -> Account:
        """The account that a key or a name means. Raises SettingsError."""
        return self.connections.account(key_or_name)

    async def client(self, key: str) -> EmagClient:
        """The one client of an account. Raises SettingsError and SecretsError."""
        return await self.connections.client(key)

    def limiter(self, key: str) -> Limiter:
        """The limiter of an account. Raises SettingsError."""
        return self.connections.limiter(key)

    async def facts(self, account: Account) -> AccountFacts:
        """How fresh the cache is for an account, for the decision what is due."""
        facts = await self.orders.facts(await self.offers.facts(account))
        return await self.invoices.facts(await self.returns.facts(facts))

    async def diagnose(self, account: Account, password: str | None = None) -> AsyncIterator[Finding]:
        """Test the connection of an account, saved or not; reads only. Raises SecretsError without a password."""
        if password is None:
            password = await self.connections.password(account)
        findings = self.connections.findings(account, password)
        try:
            async for finding in findings:
                yield finding
        finally:
            if isinstance(findings, AsyncGenerator):  # a listener that stops early must not leave a connection open
                await findings.aclose()

    # ---- eMAG's catalogue. An empty language is the platform's own; all of these raise MarketplaceError, SecretsError,
    # SettingsError, and InputError for a language that eMAG does not know.

    async def pull_categories(
        self,
        account: Account,
        language: str = "",
        *,
        progress: Callable[[CategoryProgress], None] = lambda _: None,
        running: asyncio.Event | None = None,
        restart: bool = False,
    ) -> CategoryPullReport:
        """Read the list of all categories; pauses, stops and goes on as `offers.pull` does."""
        allowed = calls_per_second(budgets(self.settings.preferences)[Family.OTHER])
        return await self._catalogue.pull(
            account, language, progress=progress, running=running, allowed_per_second=allowed, restart=restart
        )

    async def read_category(self, account: Account, category_id: int, language: str = "") -> CategoryRead:
        """Read one category with its characteristics, up to 256 values of each, and what changed in it."""
        return await self._catalogue.read(account, category_id, language)

    async def read_values(
        self,
        account: Account,
        category_id: int,
        characteristic_id: int | None = None,
        language: str = "",
        *,
        progress: Callable[[CategoryProgress], None] = lambda _: None,
        running: asyncio.Event | None = None,
        again: bool = False,
    ) -> CategoryRead | None:
        """Read all values of one characteristic, or of all in the background; None when all were there already."""
        return await self._catalogue.read_values(
            account, category_id, characteristic_id, language, progress=progress, running=running, again=again
        )

    async def category_changes(self, account: Account, category_id: int, language: str = "") -> list[CategoryChange]:
        """The last changes of a category that were noticed, newest first, with the offers that each breaks."""
        return await self._catalogue.changes(account, category_id, language)

    async def find_by_eans(self, account: Account, eans: Iterable[str]) -> list[FoundProduct]:
        """The products of eMAG's catalogue with these EANs; unknown ones are not among them."""
        return await self._catalogue.find_by_eans(account, eans)

    async def save_account(self, account: Account, password: str | None, *, remember: bool) -> None:
        """Save an account and, when given, its password: in the keyring, or for this run only.

        Raises SecretsError when the keyring refuses (nothing is saved then) and SettingsError.
        """
        if password is not None:
            keep = self.secrets.save if remember else self.secrets.keep_for_this_run
            await asyncio.to_thread(keep, account.key, password)
        await asyncio.to_thread(self.settings.save_account, account)
        await self.connections.forget(account.key)
        await self.connections.prepare()
        self.changes.announce(Kind.ACCOUNTS, Kind.BUDGET)

    async def remove_account(self, key: str) -> None:
        """Forget an account, its password and what was cached of it. Raises SettingsError while changes are waiting."""
        account = self.account(key)
        waiting = await self.thread.run(self.outbox.open_commands, account.key)
        if waiting:
            raise SettingsError(
                "{name} still has {count} changes that are not settled.",
                name=account.name,
                count=len(waiting),
                remedy="Send or discard them first.",
            )
        await asyncio.to_thread(self.settings.remove_account, account.key)
        await self.connections.forget(account.key)
        await asyncio.to_thread(self.secrets.forget, account.key)
        await self.thread.run(self.cache.forget_account, account.key)
        self.changes.announce(Kind.ACCOUNTS, Kind.OFFERS)

    async def save_preferences(self, preferences: Preferences) -> None:
        """Save what the operator tuned; budgets and time-outs hold from the next call on. Raises SettingsError."""
        await asyncio.to_thread(self.settings.save_preferences, preferences)
        await self.connections.renew_limiters()
        self.changes.announce(Kind.BUDGET)


def _notices(begun_anew: Sentence | None, set_aside: int, settings: SettingsFile) -> list[Sentence]:
    notices = [Sentence("{problem}", {"problem": problem}) for problem in settings.problems]
    if begun_anew is not None:
        notices.append(begun_anew)
    if set_aside:
        text = "{count} changes in the outbox are not what was written to disk. They will not be sent: see the Outbox."
        notices.append(Sentence(text, {"count": set_aside}))
    return notices


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _scope(directory: DataDirectory) -> str:
    """What keeps the passwords of another data directory apart from the usual one's."""
    return "" if directory.path.resolve() == default_path().resolve() else str(directory.path.resolve())
