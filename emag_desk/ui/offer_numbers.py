"""The seller's own numbers of offers: which are free for a new one (protocol §4.1, `id`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from emag_desk.domain.commands import PRODUCT
from emag_desk.errors import InputError

if TYPE_CHECKING:
    from emag_desk.desk import Desk

#: The greatest number that eMAG takes.
MOST = 16_777_215


async def free_numbers(desk: Desk, account: str, count: int) -> list[int]:
    """The next numbers that no offer, no waiting product and no form of an account has.

    They go on after the highest one; where that is eMAG's last, gaps are filled. Raises InputError when there are none.
    """
    used = await desk.readers.run(lambda reader: reader.offer_ids(account))
    waiting = await desk.thread.run(_spoken_for, desk, account)
    return free(used, waiting, count)


async def taken_numbers(desk: Desk, account: str) -> frozenset[int]:
    """Every number that an offer, a waiting product or a form of an account has."""
    used = await desk.readers.run(lambda reader: reader.offer_ids(account))
    return frozenset(used) | await desk.thread.run(_spoken_for, desk, account)


def free(used: Sequence[int], waiting: Collection[int], count: int) -> list[int]:
    """So many numbers that are in neither; `used` is sorted."""
    top = max([*used[-1:], *waiting, 0])
    if top + count <= MOST:
        return list(range(top + 1, top + 1 + count))
    taken = {*used, *waiting}
    found: list[int] = []
    number = 1
    while len(found) < count and number <= MOST:
        if number not in taken:
            found.append(number)
        number += 1
    if len(found) < count:
        raise InputError("All numbers that eMAG takes for offers are used.")
    return found


def _spoken_for(desk: Desk, account: str) -> set[int]:
    """On the store thread: numbers of products that are staged or on their way, and of forms that were begun."""
    open_ones = {command.object_id for command in desk.outbox.open_commands(account) if command.kind == PRODUCT}
    forms = {draft.offer_id for draft in desk.outbox.product_forms.all() if draft.account == account}
    return open_ones | {number for number in forms if number is not None}
