"""Labels of AWBs: fetched from eMAG, kept privately for printing again, and put together for the printer."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from emag_desk.api.client import EmagClient
from emag_desk.api.envelope import Outcome
from emag_desk.api.pacing import Priority
from emag_desk.domain.issued_awb import Awb
from emag_desk.errors import DeskError, InputError, Sentence
from emag_desk.sync.labels_kept import KeptLabels
from emag_desk.sync.labels_pdf import Layout, compose_pdf

__all__ = ["Label", "LabelFormat", "LabelProgress", "Labels", "Layout"]

#: Labels asked for at a time; the limiter sets the pace.
_SIDE_BY_SIDE = 4

_NO_NUMBER = Sentence("eMAG has not told the number of this AWB yet. Try again in a minute.")
_NOT_BY_API = Sentence("This AWB was not issued from here, so eMAG gives no label: print it in the eMAG panel.")
_NO_ZPL = Sentence("eMAG's answer holds no ZPL label.")


class LabelFormat(StrEnum):
    """The formats that eMAG draws labels in (protocol §4.14)."""

    A4 = "A4"
    A5 = "A5"
    A6 = "A6"
    ZPL = "ZPL"


@dataclass(frozen=True)
class Label:
    """The label of one parcel, or why there is none. `content` is a PDF, or ZPL as UTF-8."""

    awb: Awb
    format: LabelFormat
    content: bytes = field(default=b"", repr=False)
    problem: Sentence | None = None

    @property
    def zpl(self) -> str:
        """The label as text for a label printer."""
        return self.content.decode("utf-8", "replace")


class LabelProgress(NamedTuple):
    """How many of the wanted labels are there, and how many eMAG did not give."""

    done: int
    wanted: int
    failed: int = 0


class Labels:
    """The labels of all accounts. Call it on the event loop's thread.

    `client` gives the one client of an account and may raise DeskError: that is then said of each of its labels.
    `kept` is the private place where labels stay for printing again.
    """

    def __init__(self, *, client: Callable[[str], Coroutine[Any, Any, EmagClient]], kept: KeptLabels) -> None:
        self._client = client
        self._kept = kept

    async def fetch(
        self,
        awbs: Sequence[Awb],
        format: str = LabelFormat.A6,
        progress: Callable[[LabelProgress], None] = lambda _: None,
        *,
        fresh: bool = False,
    ) -> list[Label]:
        """The label of each parcel, in the order given; from the kept ones unless `fresh`.

        Nothing is raised for a label that eMAG does not give: it has a `problem` and no content. Raises InputError for
        a format that eMAG does not draw.
        """
        wanted = _format(format)
        turns = asyncio.Semaphore(_SIDE_BY_SIDE)
        done = failed = 0

        async def one(awb: Awb) -> Label:
            nonlocal done, failed
            async with turns:
                label = await self._label(awb, wanted, fresh=fresh)
            done, failed = done + 1, failed + (label.problem is not None)
            progress(LabelProgress(done, len(awbs), failed))
            return label

        return list(await asyncio.gather(*(one(awb) for awb in awbs)))

    async def compose(
        self,
        labels: Sequence[Label],
        layout: Layout = Layout.A4_4UP,
        start_position: int = 1,
        order: Sequence[tuple[str, int]] = (),
    ) -> bytes:
        """One PDF of all labels, on the paper of the layout.

        `order` are accounts and order numbers as they are picked: the labels come out in that order, those of orders
        that are not in it behind. Raises InputError for a label that is not there, and as `compose_pdf` does.
        """
        documents = [label.content for label in in_order(_whole(labels, zpl=False), order)]
        return await asyncio.to_thread(compose_pdf, documents, layout, start_position)

    async def save(self, content: bytes, name: str) -> str:
        """Put something to be printed where only this user may read it, until the program ends; gives its path."""
        return str(await asyncio.to_thread(self._kept.put_temporary, name, content))

    async def prune(self) -> int:
        """Delete labels that were kept long enough; returns how many."""
        return await asyncio.to_thread(self._kept.prune)

    async def _label(self, awb: Awb, wanted: LabelFormat, *, fresh: bool) -> Label:
        if not awb.emag_id:
            return Label(awb, wanted, problem=_NO_NUMBER if awb.reservation_id else _NOT_BY_API)
        if not fresh and (content := await asyncio.to_thread(self._kept.get, awb, wanted)):
            return Label(awb, wanted, content)
        try:
            client = await self._client(awb.account)
            content = await _fetched(client, awb.emag_id, wanted)
            await asyncio.to_thread(self._kept.put, awb, wanted, content)
        except DeskError as problem:
            return Label(awb, wanted, problem=Sentence("{problem}", {"problem": problem}))
        return Label(awb, wanted, content)


def compose_zpl(labels: Sequence[Label], order: Sequence[tuple[str, int]] = ()) -> str:
    """All labels one after another for a label printer. Raises InputError for a label that is not there."""
    return "".join(f"{label.zpl.strip()}\n" for label in in_order(_whole(labels, zpl=True), order))


def in_order(labels: Sequence[Label], order: Sequence[tuple[str, int]]) -> list[Label]:
    """Labels as their orders are picked; parcels of one order stay together."""
    places = {key: place for place, key in enumerate(order)}
    return sorted(labels, key=lambda label: places.get((label.awb.account, label.awb.order_id), len(places)))


def _whole(labels: Sequence[Label], *, zpl: bool) -> Sequence[Label]:
    missing = [label for label in labels if label.problem is not None or not label.content]
    if missing:
        raise InputError(
            "{count} labels are missing, for the orders: {orders}.",
            count=len(missing),
            orders=", ".join(str(label.awb.order_id) for label in missing),
            remedy="Leave them out, or fetch them again.",
        )
    if any((label.format is LabelFormat.ZPL) != zpl for label in labels):
        raise InputError("Labels for a label printer and labels on paper cannot be put together.")
    return labels


def _format(name: str) -> LabelFormat:
    try:
        return LabelFormat(name.upper())
    except ValueError:
        raise InputError(
            "There is no label format {name}.", name=name, remedy="The formats are: {all}.", all=", ".join(LabelFormat)
        ) from None


async def _fetched(client: EmagClient, emag_id: int, wanted: LabelFormat) -> bytes:
    """One label from eMAG. Raises MarketplaceError: JSON in place of a PDF is an error, whatever its status."""
    call = partial(client.call, priority=Priority.AWB)
    if wanted is LabelFormat.ZPL:
        outcome: Outcome = await call("awb/read_zpl", {"emag_id": emag_id})
    else:
        outcome = await call("awb/read_pdf", {"emag_id": emag_id, "awb_format": wanted.value})
    if not outcome.ok:
        raise outcome.error()
    if wanted is not LabelFormat.ZPL:
        return bytes(outcome.results)
    if not (content := _zpl_in(outcome.results)):
        raise InputError(_NO_ZPL.text)
    return content


def _zpl_in(document: Any) -> bytes:
    """Every ZPL text in an answer: base64 under `content`, below keys whose meaning nobody knows (protocol §4.14)."""
    if isinstance(document, str):
        try:
            found = base64.b64decode(document, validate=True)
        except (binascii.Error, ValueError):
            return b""
        return found.strip() + b"\n" if b"^XA" in found else b""
    parts = document.values() if isinstance(document, Mapping) else document if isinstance(document, list) else ()
    return b"".join(_zpl_in(part) for part in parts)
