"""The practice marketplace as one application: five platforms and the control routes beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.routing import Route

from emag_desk.practice.clock import Clock, SystemClock
from emag_desk.practice.control import Control
from emag_desk.practice.control_awb import AwbControl
from emag_desk.practice.control_extras import ExtrasControl
from emag_desk.practice.control_orders import OrderControl
from emag_desk.practice.control_returns import ReturnControl
from emag_desk.practice.fates import Fates
from emag_desk.practice.front import Doorman, Front
from emag_desk.practice.ledger import Ledger
from emag_desk.practice.limits import Gate
from emag_desk.practice.market import Market
from emag_desk.practice.platforms import PLATFORMS
from emag_desk.practice.switches import Switches, Value


@dataclass
class Settings:
    """What the practice marketplace is started with. `offers`, `orders` and `orders_per_hour` are per platform."""

    offers: int = 1000
    orders: int = 240
    orders_per_hour: float = 0
    seed: int = 1
    username: str = "demo"
    password: str = field(default="demo", repr=False)
    limits: str = "449"
    switches: Mapping[str, Value] = field(default_factory=dict)
    addresses: frozenset[str] = frozenset()

    def doorman(self) -> Doorman:
        """Who may call."""
        return Doorman(self.username, self.password, self.addresses)


def build(settings: Settings, clock: Clock | None = None) -> Starlette:
    """Put the parts together. Raises InputError for unknown limits or switches."""
    clock = clock or SystemClock()
    switches = Switches(settings.switches)
    ledger = Ledger(clock)
    markets = {
        code: Market(
            platform,
            settings.seed,
            settings.offers,
            settings.orders,
            switches,
            ledger,
            clock,
            orders_per_hour=settings.orders_per_hour,
        )
        for code, platform in PLATFORMS.items()
    }
    front = Front(
        markets,
        settings.doorman(),
        gate=Gate(clock, settings.limits),
        fates=Fates(settings.seed),
        switches=switches,
        ledger=ledger,
        clock=clock,
    )
    routes: list[Route] = [
        *Control(front, settings).routes(),
        *OrderControl(markets).routes(),
        *AwbControl(markets).routes(),
        *ReturnControl(markets).routes(),
        *ExtrasControl(markets).routes(),
    ]
    routes.append(Route("/{path:path}", front))
    return Starlette(routes=routes)
