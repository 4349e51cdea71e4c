"""Attaching a document to an order: eMAG fetches it from its public address, once per address (protocol §4.13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.attachments import AttachmentWanted, check, entity, from_texts
from emag_desk.domain.commands import Command, State
from emag_desk.domain.order_words import OrderType
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import OrderAction

READ = "order/attachments/read"

ATTACHED = "attached"
_THERE = Sentence("It is attached already: eMAG has this address.")


class Attach(OrderAction):
    """`order/attachments/save` for one document."""

    kind = ActionKind.ATTACHMENT
    endpoint = ENDPOINTS["order/attachments/save"]

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """The document, unless eMAG has it already and is not to fetch it again. Raises NotNow."""
        wanted = from_texts(command.edits)
        for problem in check(wanted):
            if problem.stops:
                return NotSent(problem.sentence)
        fresh = await around.orders.read(command.object_id, priority=self.priority)
        if isinstance(fresh, Sentence):
            return NotSent(fresh)
        if not wanted.force and _has(fresh.document.get("attachments"), wanted):
            return NotSent(_THERE, State.CONFIRMED)
        body = entity(wanted, command.object_id, _type_of(fresh.document))
        return Ready(self.endpoint, [body], pre_image={ATTACHED: None}, read_at=fresh.read_at)

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """Whether eMAG has this address now: from its list of documents, else from the order. Raises NotNow."""
        wanted = from_texts(doubt.command.edits)
        fresh = await around.orders.read(doubt.command.object_id, priority=self.priority)
        if isinstance(fresh, Sentence):
            return fresh
        there = _has(fresh.document.get("attachments"), wanted)
        if not there:
            filters = {"order_id": doubt.command.object_id, "order_type": _type_of(fresh.document)}
            # A route of the newest version only: where it is missing, the order's own list has to do.
            outcome = await around.client.call(READ, filters, priority=self.priority, retries=0)
            there = outcome.ok and _has(_documents(outcome.results), wanted)
        return {ATTACHED: wanted.url if there else None}

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Done where eMAG has the address; else it is sent again, unless eMAG was to fetch a known address again."""
        command = doubt.command
        forced = from_texts(command.edits).force
        if reading.get(ATTACHED) and not forced:
            return Result(command.id, State.CONFIRMED)
        if not forced:
            return Result(command.id, State.QUEUED, ("eMAG did not attach it the last time.",), outcome="not_done")
        said = "eMAG did not answer, and an address that it had before does not tell whether it was fetched again."
        return Result(command.id, State.NEEDS_HUMAN, (said,))


def _has(attachments: Any, wanted: AttachmentWanted) -> bool:
    """Whether eMAG has this address as a document of this kind."""
    listed = attachments if isinstance(attachments, list) else []
    found = [one for one in listed if isinstance(one, Mapping) and one.get("url") == wanted.url]
    return any(str(one.get("type", wanted.type)) == str(int(wanted.type)) for one in found)


def _documents(results: Any) -> list[Any]:
    """The documents in an answer of `order/attachments/read`, whose shape nobody has published: any depth will do."""
    if isinstance(results, Mapping):
        inner = [one for value in results.values() for one in _documents(value)]
        return [results, *inner] if "url" in results else inner
    return [one for item in _listed(results) for one in _documents(item)]


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else ()


def _type_of(document: Mapping[str, Any]) -> int:
    told = str(document.get("type", ""))
    return int(told) if told.isdecimal() else int(OrderType.BY_SELLER)
