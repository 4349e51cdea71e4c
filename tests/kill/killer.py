"""Kills `push` again and again, as a program of its own: one thread, everything imported, a fork per run.

Prints one JSON object: what came of every field of every offer, and what was put to the test.
Usage: killer.py DIRECTORY CONTROL URL USER PASSWORD SEED KILLS honest|repeat|forget
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import signal
import sys
import time
import urllib.request
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from emag_desk.api import pacing
from emag_desk.api.client import ClientSettings, EmagClient
from emag_desk.api.endpoints import Family
from emag_desk.api.pacing import Budget, Limiter
from emag_desk.domain.accounts import Account
from emag_desk.domain.changes import Changes
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.commands import StagedEdit, State
from emag_desk.domain.money import plain
from emag_desk.domain.offer_fields import current
from emag_desk.store.cache import Cache
from emag_desk.store.files import DataDirectory
from emag_desk.store.outbox import Outbox
from emag_desk.store.reader import CacheReader
from emag_desk.store.request_log import RequestLog
from emag_desk.store.threads import StoreThread
from emag_desk.sync.journal import StoredJournal
from emag_desk.sync.push import Push, PushReport

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(1, str(Path(__file__).parents[1]))
from absent import forget_absent
from checker import Field, summary, violations
from sabotage import sabotaged
from statements import share

ACCOUNT = "kill"
PLATFORM = "emag-ro"
OFFERS = 100
HOT = 6
#: How long a push of one change takes on a quiet machine (seconds); a slow one is killed later by as much.
_PUSH = 0.1
#: So often a person tries again in the end.
_TRIES = 5
#: Longer than the marketplace's latest late commit, which comes after one second.
SETTLE = 1.3
FATES = [
    "lost_answer",
    "work_then_500",
    "late_commit",
    "half_answer",
    "html_503",
    "missing_iserror",
    "throttled_429",
    "refused_before_work",
]


class Hunt:
    """One marketplace, one data directory, and what was approved so far.

    `sender` is what sends, `settle` how many seconds it lets something unclear rest.
    """

    sender: type[Push] = Push
    settle = SETTLE

    def __init__(self, directory: Path, control: str, account: Account, password: str, seed: int) -> None:
        self.directory = DataDirectory(directory)
        self.directory.create()
        self.control = control
        self.account = account
        self.password = password
        self.random = random.Random(seed)
        self.clock = SystemClock()
        self.fields: dict[tuple[int, str], Field] = {}
        self.titles: dict[int, str] = {}
        self.pace = 1.0

    def ask(self, path: str, body: Any = None) -> Any:
        """Ask the practice marketplace's control."""
        data = None if body is None else json.dumps(body).encode()
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(urllib.request.Request(f"{self.control}/{path}", data), timeout=30) as answer:
            return json.load(answer)

    # What the operator does

    def pull(self, most: int = OFFERS) -> None:
        """Fill the cache, as a pull would."""

        async def read() -> list[Any]:
            client = self.client()
            rows: list[Any] = []
            try:
                while len(page := await client.read("product_offer/read", {"currentPage": len(rows) // 100 + 1})) > 0:
                    rows += page
                return rows
            finally:
                await client.aclose()

        usable = [row for row in asyncio.run(read()) if row["status"] == 1 and row["min_sale_price"]]
        documents = [row for row in usable if len(row["stock"]) == 1][:most]
        cache = Cache(self.directory.cache, self.clock)
        cache.open()
        cache.put_offers(ACCOUNT, documents)
        cache.close()
        reader = CacheReader(self.directory.cache)
        for document in documents:
            row = reader.offer(ACCOUNT, document["id"])
            assert row is not None
            self.titles[row.id] = row.name
            for key in ("sale_price", f"stock:{next(iter(row.stock))}"):
                self.fields[row.id, key] = Field(base=current(row, key) or "")
        reader.close()

    def warm_up(self) -> None:
        """Push once in this process: every fork then has all modules and statements at hand, and is at work at once."""
        for _ in range(2):
            self.approve_one()
            started = time.monotonic()
            asyncio.run(self.push())
            self.pace = max(1.0, (time.monotonic() - started) / _PUSH)
        gc.collect()
        gc.freeze()  # or the first collection in every fork would copy all that it shares with this process

    def approve_one(self) -> None:
        """Approve an edit of one field."""
        self.approve([max(self.fields)])

    def approve_some(self) -> None:
        """Approve edits of a few fields."""
        fields = sorted(self.fields)
        chosen = set(self.random.sample(fields, self.random.randint(1, 10)))
        # A few prices are changed again and again: an old value that lands late is seen there.
        chosen.update(self.random.sample(fields[:HOT], self.random.randint(1, HOT)))
        self.approve(sorted(chosen))

    def edits_of(self, chosen: list[tuple[int, str]]) -> list[StagedEdit]:
        """Edits over what the cache shows, each with a value never used before; they count as approved."""
        reader = CacheReader(self.directory.cache)
        rows = reader.offers((ACCOUNT, offer) for offer, _ in chosen)
        reader.close()
        edits = []
        for offer, key in chosen:
            one = self.fields[offer, key]
            step = len(one.approved) + 1
            new = str(int(one.base) + step) if key != "sale_price" else plain(Decimal(one.base) + Decimal(step) / 1000)
            edits.append(StagedEdit(ACCOUNT, offer, self.titles[offer], key, current(rows[ACCOUNT, offer], key), new))
            one.approved.append(new)
        return edits

    def approve(self, chosen: list[tuple[int, str]]) -> None:
        """Stage and approve an edit of each of these fields."""
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        outbox.stage(self.edits_of(chosen), who="hunter", source="test")
        outbox.approve_all(ACCOUNT)
        outbox.close()

    # What is killed

    def client(self, journal: StoredJournal | None = None) -> EmagClient:
        """The client, with budgets that do not slow a test down."""
        # A share above 1: a limiter otherwise starts as if the first second were used up.
        limiter = Limiter(self.clock, {family: Budget(10_000, 600_000, share=2.0) for family in Family})
        return EmagClient(
            self.account,
            self.password,
            limiter=limiter,
            clock=self.clock,
            journal=journal,
            random=random.Random(),
            settings=ClientSettings(total_seconds=5),
        )

    async def push(self, *, wait_for_unknown: bool = True) -> PushReport:
        """What `emag-desk push` does once the data directory is open."""
        thread, changes = StoreThread(), Changes()
        outbox = Outbox(self.directory.outbox, self.clock)
        cache = Cache(self.directory.cache, self.clock)
        log = RequestLog(self.directory.logs, self.clock)
        await thread.run(outbox.open)
        await thread.run(cache.open)
        client = self.client(StoredJournal(log, thread, changes))

        async def one_client(_: str) -> EmagClient:
            return client

        push = self.sender(
            outbox=outbox,
            cache=cache,
            thread=thread,
            client=one_client,
            clock=self.clock,
            changes=changes,
            settle_seconds=self.settle,
            again_seconds=0.05,
            pauses=(0.02, 0.05, 0.1),
            long_pause=0.2,
        )
        try:
            return await push.run_until_empty(ACCOUNT, wait_for_unknown=wait_for_unknown)
        finally:
            await push.aclose()
            await client.aclose()
            for close in (log.close, cache.close, outbox.close):
                await thread.run(close)
            thread.close()

    def run_and_kill(self, patience: float = 0.0) -> bool:
        """Fork a push and kill it after a random while; returns whether it was still at work."""
        # Most deaths while requests are under way; some later, while it waits to read back.
        delay = self.random.uniform(0.03, 0.14) if self.random.random() < 0.8 else self.random.uniform(0.14, 0.5)
        delay = delay * self.pace + patience
        child = os.fork()
        if child == 0:
            status = 1
            try:
                asyncio.run(self.push())
                status = 0
            finally:
                os._exit(status)
        deadline = time.monotonic() + delay
        while time.monotonic() < deadline:
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                if status:
                    raise SystemExit(f"push failed by itself: {status}")
                return False
            time.sleep(0.002)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return True

    def finish(self) -> PushReport:
        """Push until nothing waits, as a person would who reads that eMAG could not be reached."""
        for _ in range(_TRIES):
            report = asyncio.run(self.push())
            if not report.progress.waiting and not report.progress.unknown:
                break
        return report

    # What came of it

    def compare(self) -> None:
        """Fill in what the marketplace did and what the outbox says."""
        records = self.ask("ledger")["offers"].get(PLATFORM, {})
        for (offer, key), one in self.fields.items():
            for entry in records.get(str(offer), {}).get("history", []):
                if key in entry.get("changed", {}):
                    value = entry["changed"][key][1]
                    one.happened.append(plain(Decimal(value)) if key == "sale_price" else value)
        outbox = Outbox(self.directory.outbox, self.clock)
        outbox.open()
        columns = {
            State.CONFIRMED: "confirmed",
            State.CONFIRMED_WITH_NOTES: "confirmed",
            State.NEEDS_HUMAN: "undecided",
            State.REJECTED: "refused",
            State.DRAFT: "undecided",
        }
        for command in outbox.ledger(states=list(columns), limit=1_000_000):
            for key, text in command.edits.items():
                getattr(self.fields[command.object_id, key], columns[command.state]).append(text)
        # Until a person has decided about an offer, whatever waits for it waits in their sight.
        asked = {command.object_id for command in outbox.ledger(states=[State.NEEDS_HUMAN], limit=1_000_000)}
        for command in outbox.ledger(states=[State.QUEUED], limit=1_000_000):
            if command.object_id in asked:
                for key, text in command.edits.items():
                    self.fields[command.object_id, key].undecided.append(text)
        outbox.close()


def prepare() -> None:
    """What every program of this directory does first.

    Nobody waits for eMAG's limits: a 429 stops everything for a moment only, whatever it tells of budgets.
    """
    share()
    forget_absent()
    pacing.FREEZES = (0.02,)
    pacing.told_budgets = lambda _: {}


def main() -> None:
    directory, control, url, user, password, seed, kills, kind = sys.argv[1:9]
    prepare()
    account = Account(ACCOUNT, "Kill", base_url=url, username=user)
    with sabotaged(kind):
        told = story(Hunt(Path(directory), control, account, password, int(seed)), int(seed), int(kills), kind)
    print(json.dumps(told))  # noqa: T201 - the one line that the test reads


def story(hunt: Hunt, seed: int, kills: int, kind: str) -> dict[str, Any]:
    """Approve, push and kill so many times, let the last push end, and compare what everybody says."""
    hunt.pull()
    hunt.warm_up()
    routes = ["offer/save", "offer_stock", "product_offer/save", "product_offer/read"]
    # Each wrong program meets the fate that it is wrong about.
    fates, probability = (["late_commit"], 0.5) if kind == "repeat" else (FATES, 0.35)
    hunt.ask("fates/random", {"seed": seed, "probability": probability, "fates": fates, "routes": routes})
    if kind == "honest":  # chance may leave one out
        hunt.ask("fates", [{"route": "offer/save", "fate": fate} for fate in FATES])
    killed = finished = 0
    # Wrong without a kill, too: one that sends again has to live until its second try.
    patience, most_finished = (0.1, kills) if kind == "repeat" else (0.0, 100 * kills)
    while killed < kills and finished < most_finished:
        hunt.approve_some()
        if hunt.run_and_kill(patience=patience):
            killed += 1
        else:
            finished += 1
    hunt.ask("fates/random", {"probability": 0.0})
    report = hunt.finish()
    hunt.compare()
    fields = {f"{offer} {key}": one for (offer, key), one in hunt.fields.items()}
    calls = hunt.ask("calls")
    return {
        "violations": violations(fields),
        "summary": {**summary(fields), "killed": killed, "finished": finished, "calls": len(calls)},
        "report": asdict(report.progress),
        "fates": sorted({str(call["fate"]) for call in calls if call["fate"]}),
    }


if __name__ == "__main__":
    main()
