"""What offers cost, and what eMAG said of their prices: written down in the outbox, which nothing rebuilds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.sqlite import insert

from emag_desk.domain.clock import Clock
from emag_desk.domain.offer_costs import OfferCost
from emag_desk.store.outbox_rows import moment, stamp
from emag_desk.store.record_tables import OFFER_COST

#: SQLite takes so many values in one question.
_AT_ONCE = 500


class OfferCosts:
    """Every method runs on the store thread. `transaction` opens one on the outbox's only connection."""

    def __init__(self, transaction: Callable[[], AbstractContextManager[Connection]], clock: Clock) -> None:
        self._transaction = transaction
        self._clock = clock

    def keep_costs(self, costs: Iterable[OfferCost]) -> None:
        """Write down what these offers cost; what eMAG said of them stays."""
        self._keep(costs, ("cost",))

    def keep_answers(self, costs: Iterable[OfferCost]) -> None:
        """Write down what eMAG said of these offers; what they cost stays."""
        self._keep(costs, ("smart_deals", "commission", "asked_at"))

    def _keep(self, costs: Iterable[OfferCost], names: Sequence[str]) -> None:
        now = stamp(self._clock.now())
        with self._transaction() as connection:
            for one in costs:
                values = {name: _stored(getattr(one, name)) for name in names} | {"updated_at": now}
                place = {"account": one.account, "offer_id": one.offer_id}
                row = insert(OFFER_COST).values(**place, **values)
                connection.execute(row.on_conflict_do_update(index_elements=["account", "offer_id"], set_=values))

    def of_offers(self, keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], OfferCost]:
        """What is known of these offers (account, id); one of which nothing is, is not in the answer."""
        by_account: dict[str, list[int]] = {}
        for account, offer_id in keys:
            by_account.setdefault(account, []).append(offer_id)
        found: dict[tuple[str, int], OfferCost] = {}
        with self._transaction() as connection:
            for account, ids in by_account.items():
                for start in range(0, len(ids), _AT_ONCE):
                    some = OFFER_COST.c.offer_id.in_(ids[start : start + _AT_ONCE])
                    rows = connection.execute(select(OFFER_COST).where(OFFER_COST.c.account == account, some))
                    found |= {(row.account, row.offer_id): _cost(row) for row in rows}
        return found


def _cost(row: Row[tuple[object, ...]]) -> OfferCost:
    return OfferCost(
        account=row.account,
        offer_id=row.offer_id,
        cost=_number(row.cost),
        smart_deals=_number(row.smart_deals),
        commission=_number(row.commission),
        asked_at=None if row.asked_at is None else moment(row.asked_at),
    )


def _stored(value: Decimal | datetime | None) -> str | int | None:
    if isinstance(value, datetime):
        return stamp(value)
    return None if value is None else f"{value:f}"


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
