"""The rejection inbox: which products eMAG refused and why, and one correction for many of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from pydantic import ValidationError

from emag_desk.domain.offer_facets import Chip
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offers import Offer
from emag_desk.domain.product import values_of
from emag_desk.domain.product_keys import Values
from emag_desk.domain.queries import OfferQuery
from emag_desk.domain.rejections import REFUSED, ErrorGroup, FixPlan, KnownProduct, Rejected, groups, plan_fix
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Outbox
from emag_desk.store.reader import CacheReader
from emag_desk.store.threads import ReaderThread, StoreThread
from emag_desk.sync.product_checks import ProductChecks

#: Where corrections that come from here say they come from.
SOURCE = "rejections"


def rejected_products(reader: CacheReader, accounts: Collection[str] = ()) -> list[Rejected]:
    """The products that eMAG refused, of some accounts or all, from the cache. Walks over refused offers only."""
    query = OfferQuery(accounts=frozenset(accounts), chips=frozenset({Chip.REJECTED}))
    rows = reader.rows(reader.numbers(query))
    found = (_rejected(row, reader) for row in rows if row.validation in REFUSED and not row.vanished)
    return [one for one in found if one is not None]


def _rejected(row: OfferRow, reader: CacheReader) -> Rejected | None:
    try:
        offer = Offer.model_validate(reader.document(row.row))
    except ValidationError:  # read again by another version meanwhile: nothing to say about it
        return None
    errors = tuple(offer.documentation_errors)
    return Rejected(row.account, row.id, row.name, row.category_id, row.validation or 0, errors, owned=offer.ownership)


class RejectionInbox:
    """Refused products of all accounts in groups, and the correction of a group. Stages; sending is Review's."""

    def __init__(
        self, readers: ReaderThread, thread: StoreThread, outbox: Outbox, platforms: Mapping[str, str]
    ) -> None:
        self._readers = readers
        self._thread = thread
        self._outbox = outbox
        self._platforms = platforms

    async def groups(self, accounts: Collection[str] = ()) -> list[ErrorGroup]:
        """What eMAG refused, the same errors together, the most frequent first."""

        def read(reader: CacheReader) -> tuple[list[Rejected], dict[str, str]]:
            found = rejected_products(reader, accounts)
            checks = ProductChecks(reader, self._platforms)
            names: dict[str, str] = {}
            for account, category_id in {(one.account, one.category_id) for one in found}:
                names |= checks.labels(account, category_id)
            return found, names

        found, names = await self._readers.run(read)
        rounds = {
            account: await self._thread.run(self._outbox.product_rounds, account)
            for account in {one.account for one in found}
        }
        return groups((replace(one, rounds=rounds[one.account].get(one.offer_id, 0)) for one in found), names)

    async def plan(
        self, group: ErrorGroup, key: str, values: Sequence[str], only: Collection[int] | None = None
    ) -> FixPlan:
        """One value for a whole group, checked against each product's own template. Stages nothing."""
        numbers = [one.offer_id for one in group.products]
        open_values = await self._thread.run(self._open_values, group.account, numbers)

        def make(reader: CacheReader) -> FixPlan:
            rows = reader.offers((group.account, number) for number in numbers)
            known = {
                row.id: KnownProduct(values_of(reader.document(row.row)), open_values.get(row.id, {}))
                for row in rows.values()
            }
            check = partial(_speaks_against, ProductChecks(reader, self._platforms), key, known)
            return plan_fix(group, key, values, known, check=check, only=only)

        return await self._readers.run(make)

    async def stage(self, plan: FixPlan, who: str) -> int:
        """Stage a plan, all or none; returns how many products. Announce the change afterwards."""
        await self._thread.run(partial(self._outbox.stage_products, plan.changes, who=who, source=SOURCE))
        return len(plan.changes)

    def _open_values(self, account: str, numbers: Sequence[int]) -> dict[int, dict[str, list[str]]]:
        return {number: self._outbox.open_values(account, number) for number in numbers}


def _speaks_against(
    checks: ProductChecks, key: str, known: Mapping[int, KnownProduct], one: Rejected, values: Values
) -> list[Sentence]:
    """What eMAG would refuse about the corrected field; its other errors stay for their own corrections."""
    found = checks.problems(one.account, values, known[one.offer_id].base, new=False, owned=one.owned)
    return [problem.sentence for problem in found if problem.stops and problem.key == key]
