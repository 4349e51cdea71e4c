"""What the practice marketplace really did: the truth that tests and the tour compare a client's story with."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from emag_desk.practice.clock import Clock, naive_bucharest
from emag_desk.practice.offer import Offer

_KEPT_CALLS = 50_000


@dataclass
class OfferRecord:
    """All writes to one offer. `writes` counts accepted saves, `effective_writes` those that changed a value."""

    final: dict[str, str] = field(default_factory=dict)
    writes: int = 0
    effective_writes: int = 0
    refused: int = 0
    history: list[dict[str, Any]] = field(default_factory=list)


class Ledger:
    """Effects by platform and offer, the deeds done to orders and what hangs on them, and every call with its fate."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._offers: dict[str, dict[int, OfferRecord]] = {}
        self._calls: deque[dict[str, Any]] = deque(maxlen=_KEPT_CALLS)
        self._events: list[dict[str, Any]] = []
        self.counts: Counter[str] = Counter()

    def clear(self) -> None:
        """Forget everything."""
        self._offers.clear()
        self._calls.clear()
        self._events.clear()
        self.counts.clear()

    def wrote(self, platform: str, before: Offer | None, after: Offer, route: str, call: int) -> None:
        """An offer was saved. `call` is the number of the call, in order of arrival."""
        record = self._record(platform, after.id)
        old = before.values() if before else {}
        record.final = after.values()
        changed = {key: [old.get(key), new] for key, new in record.final.items() if old.get(key) != new}
        record.writes += 1
        record.effective_writes += bool(changed)
        record.history.append(
            {
                "at": naive_bucharest(self._clock.now()),
                "monotonic": round(self._clock.monotonic(), 4),
                "route": route,
                "call": call,
                "changed": changed,
            }
        )

    def refused(self, platform: str, offer_id: int, route: str, call: int, messages: list[str]) -> None:
        """An offer was not saved."""
        record = self._record(platform, offer_id)
        record.refused += 1
        record.history.append(
            {
                "at": naive_bucharest(self._clock.now()),
                "monotonic": round(self._clock.monotonic(), 4),
                "route": route,
                "call": call,
                "refused": messages,
            }
        )

    def happened(self, kind: str, platform: str, call: int, **facts: Any) -> None:
        """A deed that eMAG did once for every call: `kind` is its word, `facts` say to what and with how much money."""
        self._events.append(
            {
                "kind": kind,
                "at": naive_bucharest(self._clock.now()),
                "monotonic": round(self._clock.monotonic(), 4),
                "platform": platform,
                "call": call,
                **facts,
            }
        )

    def events(self, *kinds: str) -> list[dict[str, Any]]:
        """The deeds of those kinds in the order in which they were done; all of them when none is named."""
        return [event for event in self._events if not kinds or event["kind"] in kinds]

    def called(self, entry: dict[str, Any]) -> None:
        """A call was answered, or not answered as its fate wanted."""
        self._calls.append(entry)
        self.counts[f"{entry['route']} {entry['status']}"] += 1

    def _record(self, platform: str, offer_id: int) -> OfferRecord:
        return self._offers.setdefault(platform, {}).setdefault(offer_id, OfferRecord())

    def offer(self, platform: str, offer_id: int) -> OfferRecord | None:
        """The record of one offer, if anything was ever written to it."""
        return self._offers.get(platform, {}).get(offer_id)

    def calls(self, since: int = 0) -> list[dict[str, Any]]:
        """The last calls with a number above `since`, in order of their end."""
        return [call for call in self._calls if call["number"] > since]

    def report(self) -> dict[str, Any]:
        """Everything about offers, and every event, for `GET /_practice/ledger`."""
        return {
            "offers": {
                platform: {str(offer_id): vars(record) for offer_id, record in records.items()}
                for platform, records in self._offers.items()
            },
            "events": self.events(),
            "counts": dict(self.counts),
            "writes": sum(record.writes for records in self._offers.values() for record in records.values()),
        }
