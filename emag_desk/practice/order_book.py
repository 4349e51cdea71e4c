"""The orders of one platform: worked out from the seed under a layer of what has come and changed since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import orjson

from emag_desk.practice.clock import naive_bucharest, parse_bucharest
from emag_desk.practice.mixing import mix
from emag_desk.practice.order_cancellations import ErpRecords
from emag_desk.practice.order_document import order_document
from emag_desk.practice.order_goods import Goods
from emag_desk.practice.order_index import OrderFilter, OrderIndex
from emag_desk.practice.order_series import Facts, OrderSeries
from emag_desk.practice.order_totals import gross
from emag_desk.practice.orders import CASH, FINALIZED, FIRST_LINE_ID, IN_PROGRESS, LINES_PER_ORDER, PREPARED, RETURNED

if TYPE_CHECKING:
    from emag_desk.practice.market import Market

_MOST_AT_ONCE = 10_000


class OrderBook:
    """Finds, lists and keeps orders. A document that it returns is the caller's own: change it and `put` it.

    Orders are dated back from the first look at the book; `per_hour` more arrive from then on, at moments that follow
    from the seed.
    """

    def __init__(self, market: Market, count: int, per_hour: float) -> None:
        self._market = market
        self.goods = Goods(market.shelf)
        self._start = int(market.clock.now().timestamp())
        self.series = OrderSeries(market.seed, market.platform.code, count, self._start)
        self._index = OrderIndex()
        for position in range(count):
            self._index.append(self.series.facts(position))
        self.erp = ErpRecords()
        self._kept: dict[int, bytes] = {}
        self._per_hour = per_hour
        self._come = 0
        self._finalizing: list[tuple[datetime, int, int]] = []
        self._refusals: dict[int, int] = {}
        self._turned = -1

    # Looking -----------------------------------------------------------------------------------------------------

    def find(self, order_id: int) -> dict[str, Any] | None:
        """An order as it is now, whatever its type."""
        self.settle()
        position = self.series.position(order_id)
        if position is None or position >= len(self._index):
            return None
        return self._document(position)

    def by_line(self, line_id: int) -> dict[str, Any] | None:
        """The order that a line belongs to."""
        position = (line_id - FIRST_LINE_ID) // LINES_PER_ORDER
        self.settle()
        order = self._document(position) if 0 <= position < len(self._index) else None
        return order if order and any(line["id"] == line_id for line in order["products"]) else None

    def select(self, wanted: OrderFilter, sort: str = "newest") -> Sequence[int]:
        """The places of the orders that match now, sorted as `order_sort` says."""
        self.settle()
        return self._index.select(wanted, sort)

    def at(self, positions: Sequence[int]) -> list[dict[str, Any]]:
        """The orders at some places."""
        return [self._document(position) for position in positions]

    def matches(self, order_id: int, wanted: OrderFilter) -> int | None:
        """The place of an order that is there and matches."""
        self.settle()
        position = self.series.position(order_id)
        if position is None or position >= len(self._index) or not self._index.takes(wanted, position):
            return None
        return position

    def ended(self) -> Iterator[dict[str, Any]]:
        """Orders that were finalized or returned at the start, as they were then, newest first."""
        for position in range(self.series.count - 1, -1, -1):
            facts = self.series.facts(position)
            if facts.status in (FINALIZED, RETURNED):
                yield self._computed(facts)

    def __len__(self) -> int:
        self.settle()
        return len(self._index)

    # Changing ----------------------------------------------------------------------------------------------------

    def put(self, order: dict[str, Any], *, touch: bool = True) -> None:
        """Keep a changed order; `modified` becomes now unless `touch` is off."""
        if touch:
            order["modified"] = naive_bucharest(self._market.clock.now())
        position = self.series.position(order["id"])
        if position is None or position >= len(self._index):
            raise ValueError(f"there is no order {order['id']}")
        self._kept[position] = orjson.dumps(order)
        self._index.change(position, order, _seconds(order["created"]), _seconds(order["modified"]))

    def arrive(self, moment: datetime | None = None) -> dict[str, Any]:
        """One more new order, of offers that are on sale now; its pieces are reserved from then on."""
        moment = moment or self._market.clock.now()
        facts = self.series.arriving(len(self._index), int(moment.timestamp()))
        order = order_document(self._market.platform, facts, self.goods.on_sale, facts.created)
        self._index.append(facts)
        self._kept[facts.position] = orjson.dumps(order)
        self.goods.reserve(order)
        return order

    def awb_issued(self, order_id: int, call: int = 0) -> None:
        """Tell that an AWB was issued: the first one finalizes the order by itself a little later (protocol §4.13).

        `call` is the number of the call that issued it, for the ledger.
        """
        delay = timedelta(seconds=self._market.switches.number("finalize_delay_seconds"))
        self._finalizing.append((self._market.clock.now() + delay, order_id, call))
        self.settle()

    def cod_expected(self, order_id: int) -> str:
        """What the courier should collect: the whole of a cash order that nobody has paid, else nothing."""
        order = self.find(order_id)
        if order is None or order["payment_mode_id"] != CASH or order["payment_status"]:
            return "0.00"
        return str(gross(order))

    def locked(self, order_id: int) -> bool:
        """Whether eMAG refuses this change of an order because it is at work on it; counts the refusals.

        The dial `resource_locked_n_times` says how many each order hears; turning any switch starts anew.
        """
        switches = self._market.switches
        if self._turned != switches.turned:
            self._refusals.clear()
            self._turned = switches.turned
        heard = self._refusals.get(order_id, 0)
        if heard >= switches.number("resource_locked_n_times"):
            return False
        self._refusals[order_id] = heard + 1
        return True

    def settle(self) -> None:
        """Let happen what is due by the clock: orders that arrive, and orders that are finalized by their AWB."""
        now = self._market.clock.now()
        if self._per_hour > 0:
            self._let_arrive(now)
        if self._finalizing:
            due = [one for one in self._finalizing if one[0] <= now]
            self._finalizing = [one for one in self._finalizing if one[0] > now]
            for moment, order_id, call in due:
                self._finalize(order_id, moment, call)

    def _let_arrive(self, now: datetime) -> None:
        if not self.goods.any:
            return
        step = 3600 / self._per_hour
        for _ in range(_MOST_AT_ONCE):
            jitter = (mix(self.series.anchor + self._come) % 800 + 100) / 1000
            moment = datetime.fromtimestamp(self._start + (self._come + jitter) * step, UTC)
            if moment > now:
                return
            self._come += 1
            self.arrive(moment)

    def _finalize(self, order_id: int, moment: datetime, call: int) -> None:
        position = self.series.position(order_id)
        if position is None or position >= len(self._index):
            return
        order = self._document(position)
        if order["status"] not in (IN_PROGRESS, PREPARED):
            return
        before = order["status"]
        order |= {"status": FINALIZED, "finalization_date": naive_bucharest(moment), "has_editable_products": 0}
        order["modified"] = naive_bucharest(moment)
        self.put(order, touch=False)
        self._market.ledger.happened(
            "status", self._market.platform.code, call, order_id=order_id, before=before, after=FINALIZED, by="awb"
        )

    def _document(self, position: int) -> dict[str, Any]:
        kept = self._kept.get(position)
        if kept is not None:
            found: dict[str, Any] = orjson.loads(kept)
            return found
        return self._computed(self.series.facts(position))

    def _computed(self, facts: Facts) -> dict[str, Any]:
        return order_document(self._market.platform, facts, self.goods.sold, self._start)


def _seconds(text: str) -> int:
    return int(parse_bucharest(text).timestamp())
