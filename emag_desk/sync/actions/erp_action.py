"""What the actions of the ERP dialect have in common: their route, and that the marketplace knows no such call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from emag_desk.api.flows import endpoint_for
from emag_desk.api.outcomes import Outcome, Verdict
from emag_desk.api.pacing import Priority
from emag_desk.domain.accounts import Dialect
from emag_desk.domain.commands import Command, State
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Kept, Result, Unknown
from emag_desk.sync.actions.action import Around, At, Facts, NotSent, Ready
from emag_desk.sync.actions.order_action import refusal


class ErpAction:
    """An action with a call of its own that exists in the ERP dialect only. `step` names it in a flow (see `flows`).

    No call finds what it made except by the number that the answer brings, so without an answer a person looks.
    """

    priority: ClassVar[Priority] = Priority.ORDERS
    step: ClassVar[tuple[str, str]]
    instead: ClassVar[Sentence]
    unproven: ClassVar[Sentence]

    def refuses(self, around: Around) -> NotSent | None:
        """That this account does not talk in the ERP dialect; None when it does."""
        return None if around.account.dialect is Dialect.ERP else NotSent(self.instead)

    def ready(self, body: Any, pre_image: Facts, read_at: float | None = None) -> Ready:
        """What leaves by the route of this step."""
        return Ready(endpoint_for(*self.step, Dialect.ERP), body, pre_image=pre_image, read_at=read_at)

    async def applied(self, command: Command, around: Around) -> None:
        """The outbox itself holds what the ERP said; the cache knows nothing of it."""

    async def read_back(self, doubt: Unknown, around: Around) -> Facts | Sentence:
        """Nothing that could be asked would tell."""
        return {}

    def judge(self, doubt: Unknown, reading: Facts, at: At) -> Result:
        """Only a person can find out."""
        return Result(doubt.command.id, State.NEEDS_HUMAN, (str(self.unproven),))


def concluded(command: Command, outcome: Outcome, table: Kept, answer: Mapping[str, str]) -> Result:
    """Refused in words; or done, with the numbers that the ERP gave, kept in the same transaction."""
    if outcome.verdict is Verdict.REJECTED:
        return Result(command.id, State.REJECTED, refusal(outcome))
    return Result(command.id, State.CONFIRMED, outcome.messages, answer=answer, kept=(table,))


def told_of(outcome: Outcome, *names: str) -> dict[str, str]:
    """What a bare answer says under these names, as texts."""
    results = outcome.results if isinstance(outcome.results, Mapping) else {}
    return {name: str(results[name]) for name in names if results.get(name) is not None}
