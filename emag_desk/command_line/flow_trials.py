"""`emag-desk flows --dry-run`: whether every step of the supported flows would work now; nothing is changed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from emag_desk.api.flows import FLOWS
from emag_desk.command_line.about import route_of
from emag_desk.command_line.console import Console
from emag_desk.command_line.session import chosen_accounts, on_desk
from emag_desk.domain.accounts import Account

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.sync.flow_trials import Trial


def dry_run(options: argparse.Namespace) -> int:
    """Try every step with each account, or with the named one; 1 when some step would be refused."""

    async def job(desk: Desk, console: Console) -> int:
        told = [await _one(desk, account, console) for account in chosen_accounts(desk, options)]
        console.data(told)
        return int(any(step["result"] == "refused" for account in told for step in account["steps"]))

    return on_desk(options, job)


async def _one(desk: Desk, account: Account, console: Console) -> dict[str, Any]:
    from emag_desk.sync.flow_trials import Trying, try_all

    client = await desk.client(account.key)
    trying = Trying(account, client, desk.outbox, desk.thread, desk.own_invoices, desk.clock)
    trials = {(trial.flow, trial.part): trial async for trial in try_all(trying)}
    console.say(f"{account.name} ({account.dialect.value}): nothing is changed by this")
    for flow in FLOWS:
        console.say(f"  {flow.name}: {flow.purpose}")
        rows = [
            (step.purpose, route_of(step, account.dialect), _words(trials[flow.key, step.name])) for step in flow.steps
        ]
        console.table(("step", "route", "dry run"), rows, indent="    ")
    console.say()
    steps = [
        {
            "flow": flow.key,
            "step": step.name,
            "purpose": step.purpose,
            "route": route_of(step, account.dialect),
            "result": trials[flow.key, step.name].result.value,
            "said": trials[flow.key, step.name].said,
            "body": trials[flow.key, step.name].body,
        }
        for flow in FLOWS
        for step in flow.steps
    ]
    return {"account": account.key, "dialect": account.dialect.value, "steps": steps}


def _words(trial: Trial) -> str:
    return f"{trial.result.value}: {trial.said}"
