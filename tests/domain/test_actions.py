"""What an action wants is said in words, whichever kind it is."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.action_rules import ACTION_RULES
from emag_desk.domain.actions import ACTION_LABELS, ORDER_ACTIONS, ActionKind, Intent, describe, new_intent_id
from emag_desk.domain.awb import AwbWanted, to_texts
from emag_desk.domain.order_lines import LinesWanted, NewLine
from emag_desk.domain.order_lines import to_texts as line_texts
from emag_desk.domain.parties import Party


@dataclass(frozen=True)
class Command:
    kind: str
    edits: dict[str, str] = field(default_factory=dict)
    base: dict[str, Any] = field(default_factory=dict)
    object_id: int = 301245678


LAMP_SEEN = {"quantity:7": "2", "name:7": "Lampă"}
AWB = AwbWanted(
    1, receiver=Party(name="Ana Pop"), cod=Decimal("216.31"), currency="RON", courier_account_id=5, locker_id="0f3c"
)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Command("acknowledge"), ["Take the order on: new -> in progress."]),
        (Command("order_status", {"status": "3"}, {"status": "2"}), ["Status: In progress -> Prepared."]),
        (Command("order_status", {"status": "9"}, {}), ["Status: ? -> 9."]),
        (Command("order_cancel", {"reason": "33"}), ["Cancel the order: No longer in the partner's stock."]),
        (
            Command("order_cancel", {"erp_reason": "payment_failed", "money_back": "100.66", "currency": "RON"}),
            ["Cancel the order: The payment failed.", "The customer gets 100.66 RON back."],
        ),
        (
            Command("order_storno", {"quantity:7": "1", "money_back": "100.66", "currency": "RON"}, LAMP_SEEN),
            ["Pieces of Lampă: 2 -> 1.", "The customer gets 100.66 RON back."],
        ),
        (
            Command(
                "order_lines", line_texts(LinesWanted({7: 0}, (NewLine(1, "Bec {x}", 2, Decimal("5")),))), LAMP_SEEN
            ),
            ["Pieces of Lampă: 2 -> 0, the line is dropped.", "New line: 2 x Bec {x} at 5.00 without VAT."],
        ),
        (
            Command("order_returned", {"status": "5", "money_back": "216.31", "currency": "RON"}),
            ["Everything comes back: finalized -> returned.", "The customer gets 216.31 RON back."],
        ),
        (
            Command("order_refund", {"cancellation_id": "C-2001", "money_back": "5.00", "currency": "EUR"}),
            ["Refund of the cancellation C-2001.", "The customer gets 5.00 EUR back."],
        ),
        (Command("unlock_courier"), ["Ask eMAG to leave the choice of the courier to us."]),
        (
            Command("awb", to_texts(AWB)),
            [
                "AWB for Ana Pop. Parcels: 1, envelopes: 0.",
                "The courier collects 216.31 RON.",
                "To the locker 0f3c.",
                "Courier account 5.",
            ],
        ),
        (Command("awb", to_texts(AwbWanted(1, parcels=(), envelopes=2))), ["AWB for . Parcels: 0, envelopes: 2."]),
        (
            Command("order_attachment", {"url": "https://x.test/1.pdf", "name": "F1", "type": "3"}),
            ["Attach Warranty certificate “F1”, from https://x.test/1.pdf."],
        ),
        (Command("order_attachment", {"url": "u"}), ["Attach Invoice, from u."]),
        (Command("offer", {"sale_price": "1"}), []),
    ],
)
def test_an_action_is_put_into_words(command: Command, words: list[str]) -> None:
    assert [str(sentence) for sentence in describe(command)] == words


def test_a_command_of_another_version_is_still_described() -> None:
    assert all(
        describe(Command(kind)) for kind in ActionKind if kind is not ActionKind.LINES and kind is not ActionKind.STORNO
    )


def test_the_outbox_knows_every_kind() -> None:
    assert set(ActionKind) == ORDER_ACTIONS == set(ACTION_LABELS)
    assert set(ACTION_RULES) >= set(ActionKind)


def test_every_dialog_has_an_intent_of_its_own() -> None:
    assert len({new_intent_id() for _ in range(100)}) == 100
    one, other = (Intent("ro", ActionKind.AWB, 1, "301245678") for _ in range(2))
    assert one.intent_id != other.intent_id
    assert len(one.intent_id) == 32
