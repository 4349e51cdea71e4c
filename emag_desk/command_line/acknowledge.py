"""`emag-desk acknowledge`: take orders on, without a window."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from emag_desk.command_line.console import Console
from emag_desk.command_line.deeds import carry_out, one_account, told, total
from emag_desk.command_line.session import on_desk
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.order_words import OrderStatus

if TYPE_CHECKING:
    from emag_desk.desk import Desk


def acknowledge(options: argparse.Namespace) -> int:
    """Acknowledge the named orders and say what came of each; 1 when one is not in progress in the end."""

    async def job(desk: Desk, console: Console) -> int:
        account = one_account(desk, options)
        numbers = list(dict.fromkeys(options.ids))
        if options.dry_run:
            for number in numbers:
                console.say(f"{number}: would be acknowledged: new -> in progress")
            console.data({"account": account.key, "orders": numbers, "sent": False})
            return 0
        shown = {"status": str(int(OrderStatus.NEW))}
        intents = [
            Intent(account.key, ActionKind.ACKNOWLEDGE, number, f"Order {number}", {"status": "2"}, shown)
            for number in numbers
        ]
        deeds = await carry_out(desk, console, account, intents)
        for deed in deeds:
            console.say(f"{deed.order_id}: {deed}")
        console.say(total(deeds))
        console.data({"account": account.key, "orders": [told(deed) for deed in deeds]})
        return int(not all(deed.done for deed in deeds))

    return on_desk(options, job)
