"""A shop with orders and a clock that the test moves, asked through its routes but without a server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.answers import Answer, refused
from emag_desk.practice.bodies import Body
from emag_desk.practice.clock import SystemClock, naive_bucharest
from emag_desk.practice.market import Call, Market, practice_market
from emag_desk.practice.order_control import arrive, change, show
from emag_desk.practice.routes import find_route


class Hand(SystemClock):
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 10, 10, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment


class OrderShop:
    """One platform. `post` answers what a client would get, `send` only whether it was done."""

    def __init__(self, platform: str = "emag-ro", *, offers: int = 300, orders: int = 240, per_hour: float = 0) -> None:
        self.clock = Hand()
        self.market: Market = practice_market(platform, offers=offers, orders=orders, clock=self.clock)
        self.market.orders_per_hour = per_hour
        self.calls = 0

    def pass_(self, **time: float) -> None:
        self.clock.moment += timedelta(**time)

    @property
    def now(self) -> str:
        return naive_bucharest(self.clock.moment)

    def post(self, path: str, body: Any = None) -> Answer:
        self.calls += 1
        found = find_route("POST", f"api-3/{path}")
        assert found is not None, path
        route, parameter = found
        try:
            return route.handler(self.market, Call(self.calls, route.name, Body(body or {}, False), parameter))
        except InputError as problem:  # as the front answers it
            return refused(str(problem.sentence))

    def results(self, path: str, body: Any = None) -> Any:
        answer = self.post(path, body)
        assert answer.status == 200 and answer.payload["isError"] is False, answer
        return answer.payload["results"]

    def refusal(self, path: str, body: Any = None) -> str:
        answer = self.post(path, body)
        assert answer.payload["isError"] is True, answer
        return " ".join(answer.payload["messages"])

    def saved(self, order: dict[str, Any], **changes: Any) -> bool:
        """Send the whole order back with some fields changed. Whether it was taken."""
        return not self.post("order/save", {"data": [{**order, **changes}]}).payload["isError"]

    def new(self, **given: Any) -> dict[str, Any]:
        """A new order of the seller's, not of a card and of two pieces of one product unless told otherwise."""
        wanted = {
            "type": 3,
            "payment_mode_id": 1,
            "vouchers": [],
            "shipping_tax": 14.99,
            "shipping_tax_voucher_split": [],
            "replace": True,
            "products": [{"quantity": 2, "sale_price": "10.0000", "vat": "0.2100"}],
            **given,
        }
        (order_id,) = arrive({"it": self.market}, {"platform": "it", "with": wanted})["ids"]
        return self.order(order_id)

    def order(self, order_id: int) -> dict[str, Any]:
        """The order as a client reads it."""
        for kind in (3, 2):
            rows = self.results("order/read", {"id": order_id, "type": kind})
            if rows:
                found: dict[str, Any] = rows[0]
                return found
        raise AssertionError(order_id)

    def change(self, order_id: int, **given: Any) -> dict[str, Any]:
        """Change it behind the client's back."""
        return change(self.market, order_id, given)

    def shown(self, order_id: int) -> dict[str, Any]:
        """What the control route shows."""
        return show(self.market, order_id)

    def events(self, *kinds: str) -> list[dict[str, Any]]:
        return self.market.ledger.events(*kinds)
