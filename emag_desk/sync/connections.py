"""One client and one limiter per account, made when first wanted and closed together."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from emag_desk.api.budgets import DEFAULT_BUDGETS, SECONDS_PER_DAY, Budget, whole_share
from emag_desk.api.client import ClientSettings, EmagClient
from emag_desk.api.diagnosis import diagnose
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.calls import Journal
from emag_desk.domain.clock import Clock
from emag_desk.domain.findings import Finding
from emag_desk.errors import SecretsError, SettingsError
from emag_desk.preferences import Preferences
from emag_desk.secrets import Secrets
from emag_desk.settings import SettingsFile
from emag_desk.store.request_log import RequestLog
from emag_desk.store.threads import StoreThread


class Connections:
    """Knows how each account is reached: its password, its request budget and its one long-lived client."""

    def __init__(
        self,
        *,
        settings: SettingsFile,
        secrets: Secrets,
        request_log: RequestLog,
        thread: StoreThread,
        journal: Journal,
        clock: Clock,
        chance: random.Random,
    ) -> None:
        self._settings = settings
        self._secrets = secrets
        self._log = request_log
        self._thread = thread
        self._journal = journal
        self._clock = clock
        self._chance = chance
        self._clients: dict[str, EmagClient] = {}
        self._limiters: dict[str, Limiter] = {}
        self._opening: dict[str, asyncio.Lock] = {}

    async def prepare(self) -> None:
        """Give every account its limiter, which remembers what the last minute already used."""
        for account in self._settings.accounts:
            if account.key not in self._limiters:
                recent = await self._thread.run(self._recent, account.key)
                self._limiters[account.key] = Limiter(
                    self._clock, budgets=budgets(self._settings.preferences), recent=recent
                )

    def _recent(self, key: str) -> list[tuple[str, datetime]]:
        """The calls that still count against a budget: those of the last minute, searches by EAN of the last day."""
        eans = Family.EANS.value
        calls = [call for call in self._log.recent(key) if call[0] != eans]
        return calls + self._log.recent(key, SECONDS_PER_DAY, eans)

    def account(self, key_or_name: str) -> Account:
        """The account that a key or a name (in any case) means. Raises SettingsError."""
        accounts = self._settings.accounts
        wanted = key_or_name.strip().casefold()
        for account in accounts:
            if account.key == key_or_name:
                return account
        named = [account for account in accounts if wanted in (account.name.casefold(), account.key.casefold())]
        if len(named) == 1:
            return named[0]
        if named:
            raise SettingsError(
                "Several accounts are called {name}.",
                name=key_or_name,
                remedy="Use one of the keys: {keys}.",
                keys=", ".join(account.key for account in named),
            )
        raise SettingsError(
            "There is no account {name}.",
            name=key_or_name or "''",
            remedy="The accounts are: {names}." if accounts else "Add one under Accounts, or set EMAG_USERNAME.",
            names=", ".join(account.name for account in accounts),
        )

    def limiter(self, key: str) -> Limiter:
        """The limiter of an account. Raises SettingsError for an unknown account."""
        account = self.account(key)
        return self._limiters[account.key]

    async def password(self, account: Account) -> str:
        """The password of an account, from its variable or the keyring. Raises SecretsError when there is none."""
        given = self._settings.environment_password(account.key)
        if given is None and account.origin == "file":
            # The keyring may show a dialog and wait for the person: never on the loop's thread.
            given = await asyncio.to_thread(self._secrets.password, account.key)
        if given is None:
            raise SecretsError(
                "There is no password for {name} on this computer.",
                name=account.name,
                remedy="Type it under Accounts, or give it as EMAG_{variable}_PASSWORD.",
                variable=account.key.upper().replace("-", "_"),
            )
        return given

    async def client(self, key: str) -> EmagClient:
        """The one client of an account. Raises SettingsError and SecretsError."""
        account = self.account(key)
        async with self._opening.setdefault(account.key, asyncio.Lock()):
            if account.key not in self._clients:
                self._clients[account.key] = EmagClient(
                    account,
                    await self.password(account),
                    limiter=self._limiters[account.key],
                    clock=self._clock,
                    journal=self._journal,
                    random=self._chance,
                    settings=client_settings(self._settings.preferences),
                )
            return self._clients[account.key]

    def findings(self, account: Account, password: str) -> AsyncIterator[Finding]:
        """Test the connection of an account, saved or not; see `diagnose`."""
        preferences = self._settings.preferences
        return diagnose(
            account,
            password,
            limiter=self._limiters.get(account.key) or Limiter(self._clock, budgets=budgets(preferences)),
            clock=self._clock,
            random=self._chance,
            journal=self._journal,
            settings=client_settings(preferences),
            breakers=self._clients[account.key].breakers if account.key in self._clients else None,
        )

    async def forget(self, key: str) -> None:
        """Close the client of an account, since its login changed. Its limiter stays: eMAG's memory does, too."""
        client = self._clients.pop(key, None)
        if client is not None:
            await client.aclose()

    async def renew_limiters(self) -> None:
        """Start over with changed budgets; what the last minute used is counted again from the request log."""
        for key in list(self._clients):
            await self.forget(key)
        self._limiters.clear()
        await self.prepare()

    async def aclose(self) -> None:
        """Close every client."""
        for key in list(self._clients):
            await self.forget(key)


def client_settings(preferences: Preferences) -> ClientSettings:
    """The time-outs and the proxy rule of the wire, as the operator set them."""
    return ClientSettings(
        connect_seconds=preferences.connect_seconds,
        total_seconds=preferences.total_seconds,
        use_environment_proxy=preferences.use_environment_proxy,
    )


def budgets(preferences: Preferences) -> dict[Family, Budget]:
    """What eMAG allows per budget family, and the share of it that is used."""
    return {
        Family.ORDERS: Budget(
            per_second=preferences.orders_per_second,
            per_minute=preferences.orders_per_minute,
            share=preferences.share,
        ),
        Family.OTHER: Budget(
            per_second=preferences.other_per_second,
            per_minute=preferences.other_per_minute,
            share=preferences.share,
        ),
        Family.EANS: replace(DEFAULT_BUDGETS[Family.EANS], share=preferences.share),
    }


def calls_per_second(budget: Budget) -> float:
    """The calls that may leave each second in the long run: our whole share of a second, or of a minute if less."""
    return min(whole_share(budget.per_second, budget.share), whole_share(budget.per_minute, budget.share) / 60)
