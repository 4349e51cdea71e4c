"""What an action wants is said in words, whichever kind it is."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from emag_desk.domain.action_rules import ACTION_RULES
from emag_desk.domain.actions import (
    ACTION_LABELS,
    INVOICE_ACTIONS,
    OFFER_ACTIONS,
    ORDER_ACTIONS,
    RETURN_ACTIONS,
    ActionKind,
    Intent,
    describe,
    new_intent_id,
)
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
        (
            Command(
                "return_status",
                {"status": "7", "diagnostic:9": "OK", "refund:9": "5.00", "money_back": "5.00", "currency": "RON"},
                {"status": "6", "name:9": "Lampă {x}"},
            ),
            [
                "Status: Received -> Finalized.",
                "Lampă {x}, diagnostic: OK",
                "Lampă {x}: 5.00 RON go back.",
                "The customer gets 5.00 RON back.",
            ],
        ),
        (
            Command(
                "return_status",
                {
                    "status": "6",
                    "return_type": "2",
                    "replacement.product_emag_id": "65800001",
                    "replacement.name": "Bec",
                    "replacement.quantity": "2",
                    "return_tax": "14.99",
                    "currency": "RON",
                },
                {"status": "6"},
            ),
            [
                "Status: Received.",
                "The customer gets: Another product.",
                "Replacement: 2 x Bec.",
                "For sending it back the customer pays 14.99 RON.",
            ],
        ),
        (
            Command("return_create", {"reason": "wrong_item", "item:1": '{"offer_id":"LX-12W","quantity":1}'}),
            ["A return is created: Wrong product.", "1 x LX-12W come back."],
        ),
        (
            Command("return_update", {"rma_id": "R-1001", "status": "approved", "notes": "da"}),
            ["The return R-1001 becomes: Approved.", "Note: da"],
        ),
        (
            Command("return_awb", to_texts(AwbWanted(1, sender=Party(name="Ana"), rma_id=7, date=date(2026, 3, 11)))),
            ["A courier fetches it from Ana on 2026-03-11. Parcels: 1."],
        ),
        (
            Command("invoice_create", {"number": "D-42", "total": "100.66", "currency": "RON"}),
            ["Invoice D-42 over 100.66 RON."],
        ),
        (
            Command(
                "invoice_payment",
                {"invoice_id": "I-4001", "payment_status": "paid", "paid_amount": "5", "currency": "RON"},
            ),
            ["Invoice I-4001: paid. Paid: 5 RON."],
        ),
        (
            Command(
                "campaign",
                {
                    "campaign_id": "2044",
                    "sale_price": "79.9",
                    "stock": "10",
                    "voucher_discount": "21",
                    "post_campaign_sale_price": "83.19",
                    "interval:1": "",
                },
            ),
            [
                "Campaign 2044: 79.9 without VAT, 10 pieces.",
                "Voucher: 21 %.",
                "Afterwards: 83.19 without VAT.",
                "Intervals: 1.",
            ],
        ),
        (
            Command("measurements", {"length": "100", "width": "122.5", "height": "250", "weight": "1254.5"}),
            ["100 x 122.5 x 250 mm, 1254.5 g."],
        ),
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
    families = (ORDER_ACTIONS, RETURN_ACTIONS, INVOICE_ACTIONS, OFFER_ACTIONS)
    assert set(ActionKind) == set(ACTION_LABELS) == frozenset().union(*families)
    assert sum(map(len, families)) == len(ActionKind)
    assert {"return_status", "return_create", "return_update", "return_awb"} == RETURN_ACTIONS
    assert set(ACTION_RULES) >= set(ActionKind)


def test_every_dialog_has_an_intent_of_its_own() -> None:
    assert len({new_intent_id() for _ in range(100)}) == 100
    one, other = (Intent("ro", ActionKind.AWB, 1, "301245678") for _ in range(2))
    assert one.intent_id != other.intent_id
    assert len(one.intent_id) == 32
