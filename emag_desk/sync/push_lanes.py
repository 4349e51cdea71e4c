"""The two lanes of an account, side by side: its ordered actions, and its edits of offers and products."""

from __future__ import annotations

from typing import Protocol

from emag_desk.errors import Sentence
from emag_desk.sync.actions.lane import ActionLane
from emag_desk.sync.push_account import AccountSender
from emag_desk.sync.push_around import Step, Surroundings, Witness
from emag_desk.sync.push_health import Health


class Lane(Protocol):
    """What is sent one step after the other."""

    @property
    def actions(self) -> bool:
        """Whether it sends actions, rather than edits of offers and products."""
        ...

    async def step(self) -> Step:
        """Do the next thing. Never raises for what eMAG, the network or the disk does."""
        ...

    def seconds_for(self, waiting: int, doubtful: int) -> float:
        """What sending and reading back so much takes at the pace so far."""
        ...


class AccountLanes:
    """Everything that is sent for one account. Both lanes share its health: what refuses one refuses the other."""

    def __init__(self, account: str, around: Surroundings, witness: Witness) -> None:
        self.account = account
        self.health = Health(around.clock, around.chance, around.pauses)
        self.lanes: tuple[Lane, ...] = (
            ActionLane(account, around, witness, self.health),
            AccountSender(account, around, witness, self.health),
        )

    @property
    def reason(self) -> Sentence | None:
        """Why nothing, or little, is sent at the moment."""
        return self.health.paused or self.health.trouble
