"""The desk: everything opens in order, is told apart per account, and closes whatever happens."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from emag_desk.api.endpoints import Family
from emag_desk.desk import Desk
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import StagedEdit
from emag_desk.domain.findings import Verdict
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import InputError, MarketplaceError, SecretsError, SettingsError, StoreError
from emag_desk.practice.process import PracticeProcess
from emag_desk.preferences import Preferences
from emag_desk.secrets import Secrets
from emag_desk.store.files import DataDirectory

pytestmark = pytest.mark.usefixtures("hurried")


class Drawer:
    """A keyring in memory, or one that refuses."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.passwords: dict[tuple[str, str], str] = {}
        self.refuses = refuses

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise OSError("locked")
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.passwords.pop((service, username), None)


@pytest.fixture(scope="module")
def practice(practice_of: Callable[..., PracticeProcess]) -> PracticeProcess:
    return practice_of(offers=250)


@pytest.fixture
def shop(practice: PracticeProcess) -> Account:
    practice.ask("reset", {})
    return Account(key="shop", name="My Shop", base_url=practice.url(), username=practice.username)


def with_desk(
    path: Path, scene: Callable[[Desk], Awaitable[None]], *, drawer: Drawer | None = None, **environment: str
) -> None:
    """Open a desk with a generous budget, play a scene on it, close it."""

    async def play() -> None:
        given = {"EMAG_DESK_OTHER_PER_SECOND": "100", "EMAG_DESK_OTHER_PER_MINUTE": "6000", **environment}
        desk = await Desk.open(DataDirectory(path), environment=given, secrets=Secrets(drawer or Drawer()))
        try:
            await scene(desk)
        finally:
            await desk.aclose()

    asyncio.run(play())


def test_a_new_desk_is_private_and_empty(data_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        assert desk.accounts == []
        assert await desk.readers.run(lambda reader: len(reader.numbers(OfferQuery()))) == 0
        if os.name == "posix":
            for path in data_path.rglob("*"):
                mode = stat.S_IMODE(path.stat().st_mode)
                assert mode == (0o700 if path.is_dir() else 0o600), path

    with_desk(data_path, scene)


def test_an_account_is_saved_tested_and_pulled(data_path: Path, shop: Account, practice: PracticeProcess) -> None:
    drawer = Drawer()

    async def scene(desk: Desk) -> None:
        started = desk.clock.now()
        heard: list[Kind] = []
        for kind in Kind:
            desk.changes.subscribe(kind, lambda kind=kind: heard.append(kind))  # type: ignore[misc]
        await desk.save_account(shop, practice.password, remember=True)
        assert Kind.ACCOUNTS in heard
        assert desk.account("my shop").key == "shop"
        findings = [finding async for finding in desk.diagnose(desk.account("shop"))]
        assert not [finding for finding in findings if finding.verdict is Verdict.FAILED]
        report = await desk.offers.pull(desk.account("shop"))
        assert (report.offers, report.new, report.bad_rows) == (250, 250, 0)
        assert {Kind.OFFERS, Kind.CALLS, Kind.BUDGET} <= set(heard)
        assert await desk.readers.run(lambda reader: len(reader.numbers(OfferQuery()))) == 250
        calls = await desk.thread.run(
            lambda: desk.request_log.calls(since=started, until=desk.clock.now(), account="shop")
        )
        assert calls and all(call.outcome for call in calls)

    with_desk(data_path, scene, drawer=drawer)
    assert list(drawer.passwords.values()) == [practice.password]
    for path in data_path.rglob("*"):
        assert not path.is_file() or b"Basic " not in path.read_bytes(), f"{path} holds an Authorization header"


def test_an_unsaved_login_can_be_tested(data_path: Path, shop: Account) -> None:
    async def scene(desk: Desk) -> None:
        findings = [finding async for finding in desk.diagnose(shop, "wrong password")]
        assert "AUTH_INVALID_CREDENTIALS" in {finding.code for finding in findings}
        assert desk.accounts == []
        with pytest.raises(SecretsError, match="no password for My Shop"):
            await anext(desk.diagnose(shop))

    with_desk(data_path, scene)


def test_a_listener_may_stop_a_test_half_way(data_path: Path, shop: Account, practice: PracticeProcess) -> None:
    async def scene(desk: Desk) -> None:
        findings = desk.diagnose(shop, practice.password)
        await anext(findings)
        await findings.aclose()  # type: ignore[attr-defined]

    with_desk(data_path, scene)


def test_a_keyring_that_refuses_leaves_no_half_saved_account(data_path: Path, shop: Account) -> None:
    async def scene(desk: Desk) -> None:
        with pytest.raises(SecretsError):
            await desk.save_account(shop, "secret", remember=True)
        assert desk.accounts == []
        await desk.save_account(shop, "secret", remember=False)
        assert [account.key for account in desk.accounts] == ["shop"]

    with_desk(data_path, scene, drawer=Drawer(refuses=True))


def test_a_changed_password_is_used_by_the_next_call(data_path: Path, shop: Account, practice: PracticeProcess) -> None:
    async def scene(desk: Desk) -> None:
        await desk.save_account(shop, "wrong", remember=False)
        with pytest.raises(MarketplaceError):
            await desk.offers.pull(shop)
        await desk.save_account(shop, practice.password, remember=False)
        assert (await desk.offers.pull(shop)).offers == 250

    with_desk(data_path, scene)


def test_a_failed_sync_says_why_and_what_it_did(data_path: Path, shop: Account) -> None:
    async def scene(desk: Desk) -> None:
        await desk.save_account(shop, "wrong", remember=False)
        result = await desk.offers.sync(shop)
        assert result.error
        assert (result.times.calls, result.times.failed) == (1, 1)
        missing = await desk.offers.sync(Account(key="nobody", name="Nobody"))
        assert "no account nobody" in missing.error

    with_desk(data_path, scene)


def test_several_accounts_are_pulled_side_by_side(data_path: Path, shop: Account, practice: PracticeProcess) -> None:
    hungary = replace(shop, key="hu", name="Hungary", base_url=practice.url("emag-hu"))

    async def scene(desk: Desk) -> None:
        for account in (shop, hungary):
            await desk.save_account(account, practice.password, remember=False)
        results = await asyncio.gather(*(desk.offers.sync(account) for account in desk.accounts))
        assert not any(result.error for result in results)
        counts = await desk.readers.run(lambda reader: reader.counts(OfferQuery()).accounts)
        assert counts == {"shop": 250, "hu": 250}
        assert desk.limiter("hu") is not desk.limiter("shop")
        assert await desk.client("hu") is await desk.client("hu")

    with_desk(data_path, scene)


def test_an_account_with_open_changes_is_not_removed(data_path: Path, shop: Account, practice: PracticeProcess) -> None:
    async def scene(desk: Desk) -> None:
        await desk.save_account(shop, practice.password, remember=False)
        await desk.offers.pull(shop)
        offer = await desk.readers.run(lambda reader: reader.rows(reader.first(OfferQuery(), 1))[0])
        edit = StagedEdit("shop", offer.id, offer.name, "stock:1", "1", "7")
        await desk.thread.run(lambda: desk.outbox.stage([edit], who="me", source="test"))
        with pytest.raises(SettingsError, match="still has 1 changes"):
            await desk.remove_account("shop")
        drafts = await desk.thread.run(desk.outbox.drafts)
        await desk.thread.run(desk.outbox.discard, [draft.id for draft in drafts])
        await desk.remove_account("shop")
        assert desk.accounts == []
        assert await desk.readers.run(lambda reader: len(reader.numbers(OfferQuery()))) == 0
        with pytest.raises(SettingsError, match="no account shop"):
            desk.limiter("shop")

    with_desk(data_path, scene)


def test_environment_accounts_work_and_are_never_written(
    data_path: Path, shop: Account, practice: PracticeProcess
) -> None:
    async def scene(desk: Desk) -> None:
        (account,) = desk.accounts
        assert (await desk.offers.pull(account)).offers == 250
        with pytest.raises(SettingsError, match="comes from variables"):
            await desk.remove_account(account.key)

    with_desk(
        data_path,
        scene,
        EMAG_USERNAME=practice.username,
        EMAG_PASSWORD=practice.password,
        EMAG_BASE_URL=practice.url(),
    )
    assert not (data_path / "settings.json").exists()


def test_the_budget_used_before_a_restart_still_counts(
    data_path: Path, shop: Account, practice: PracticeProcess
) -> None:
    used: list[int] = []

    async def pull(desk: Desk) -> None:
        await desk.save_account(shop, practice.password, remember=False)
        await desk.offers.pull(shop)
        used.append(desk.limiter("shop").utilisation(Family.OTHER).used)

    async def look(desk: Desk) -> None:
        used.append(desk.limiter("shop").utilisation(Family.OTHER).used)

    with_desk(data_path, pull)
    with_desk(data_path, look)
    assert used[1] == used[0] > 0


def test_changed_preferences_hold_from_the_next_call_on(data_path: Path, shop: Account) -> None:
    async def scene(desk: Desk) -> None:
        await desk.save_account(shop, "secret", remember=False)
        assert desk.limiter("shop").utilisation(Family.ORDERS).allowed == 720
        await desk.save_preferences(Preferences(orders_per_minute=600))
        assert desk.limiter("shop").utilisation(Family.ORDERS).allowed == 600

    with_desk(data_path, scene)


def test_ambiguous_names_are_not_guessed(data_path: Path, shop: Account) -> None:
    async def scene(desk: Desk) -> None:
        await desk.save_account(shop, "secret", remember=False)
        await desk.save_account(replace(shop, key="my shop", name="Other"), "secret", remember=False)
        assert desk.account("shop").key == "shop"
        with pytest.raises(SettingsError, match="Several accounts"):
            desk.account("MY SHOP")
        with pytest.raises(SettingsError, match="The accounts are: My Shop, Other"):
            desk.account("nobody")

    with_desk(data_path, scene)


def test_a_directory_that_cannot_be_used_closes_what_was_open(data_path: Path) -> None:
    data_path.write_text("a file is in the way")
    with pytest.raises(StoreError):
        with_desk(data_path, lambda desk: asyncio.sleep(0))
    data_path.unlink()
    data_path.mkdir()
    (data_path / "outbox.db").write_bytes(b"not a database" * 1000)
    with pytest.raises(StoreError, match="outbox"):
        with_desk(data_path, lambda desk: asyncio.sleep(0))
    # The fixture that watches threads fails this test if one were left running.


def test_one_account_is_pulled_once_at_a_time(data_path: Path, shop: Account, practice: PracticeProcess) -> None:
    async def scene(desk: Desk) -> None:
        await desk.save_account(shop, practice.password, remember=False)
        first = asyncio.create_task(desk.offers.pull(shop))
        await asyncio.sleep(0)
        with pytest.raises(InputError, match="being read already"):
            await desk.offers.pull(shop)
        assert (await first).offers == 250
        facts = await desk.offers.facts(shop)
        assert facts.swept_at is not None and facts.reference_at is not None and facts.failures == 0

    with_desk(data_path, scene)


def test_damage_is_said_when_the_desk_opens(data_path: Path, shop: Account) -> None:
    async def save(desk: Desk) -> None:
        await desk.save_account(shop, "secret", remember=False)
        assert desk.notices == []

    async def look(desk: Desk) -> None:
        said = " ".join(map(str, desk.notices))
        assert "local copy of your offers was damaged" in said
        assert desk.account("shop").name == "My Shop"

    with_desk(data_path, save)
    (data_path / "cache.db").write_bytes(b"no database at all" * 1000)
    for suffix in ("-wal", "-shm"):
        (data_path / f"cache.db{suffix}").unlink(missing_ok=True)
    with_desk(data_path, look)
