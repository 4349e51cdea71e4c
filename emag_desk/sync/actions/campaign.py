"""Proposing an offer for a campaign: sent once, since nobody knows what a second proposal does (protocol §4.8)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from emag_desk.api.endpoints import ENDPOINTS
from emag_desk.api.outcomes import Outcome
from emag_desk.domain.actions import ActionKind
from emag_desk.domain.campaigns import entity, from_texts
from emag_desk.domain.commands import Command
from emag_desk.errors import Sentence
from emag_desk.store.outbox import Result
from emag_desk.sync.actions.action import Around, NotSent, Ready
from emag_desk.sync.actions.order_action import plain_result
from emag_desk.sync.actions.unread import Unread


class Propose(Unread):
    """`campaign_proposals/save` for one offer."""

    kind = ActionKind.CAMPAIGN
    unproven = Sentence("eMAG did not answer clearly, and no call lists proposals: look into the panel.")

    async def prepare(self, command: Command, around: Around) -> Ready | NotSent:
        """What is sent is what was confirmed: eMAG alone knows the campaign."""
        return Ready(ENDPOINTS["campaign_proposals/save"], [entity(from_texts(command.object_id, command.edits))])

    def classify(self, command: Command, outcome: Outcome, now: datetime) -> Result:
        """Taken, in eMAG's words; or refused, in its own words, too."""
        said = ", ".join(_words(outcome.results))
        return plain_result(command, outcome, {"said": said} if said else None)


def _words(results: Any) -> list[str]:
    return [one for one in results if isinstance(one, str) and one] if isinstance(results, list) else []
