"""`emag-desk configuration` and `emag-desk flows`: what is in force, and what is supported."""

from __future__ import annotations

import argparse
import os
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from emag_desk.api.flows import FLOWS, Step
from emag_desk.command_line.console import Console
from emag_desk.domain.accounts import Dialect

if TYPE_CHECKING:
    from emag_desk.preferences import Preferences

_MARKETPLACE = Dialect.MARKETPLACE


def flows(options: argparse.Namespace) -> int:
    """Each supported flow with its routes in both dialects; with `--dry-run` also whether each step would work."""
    if options.dry_run:
        from emag_desk.command_line.flow_trials import dry_run

        return dry_run(options)
    console = Console(as_json=options.json)
    for flow in FLOWS:
        console.say(f"{flow.name}: {flow.purpose}")
        rows = [(step.purpose, route_of(step, _MARKETPLACE), route_of(step, Dialect.ERP)) for step in flow.steps]
        console.table(("step", "marketplace", "erp"), rows, indent="  ")
        for step in flow.steps:
            if step.note:
                console.say(f"  {step.purpose}: {step.note}")
        console.say()
    console.data(
        [
            {
                "flow": flow.key,
                "name": flow.name,
                "purpose": flow.purpose,
                "steps": [
                    {
                        "step": step.name,
                        "purpose": step.purpose,
                        **{dialect.value: route_of(step, dialect) for dialect in Dialect},
                        "note": step.note,
                    }
                    for step in flow.steps
                ],
            }
            for flow in FLOWS
        ]
    )
    return 0


def route_of(step: Step, dialect: Dialect) -> str:
    """How a step is called in a dialect: `POST /rma/save`; a dash where there is no call."""
    endpoint = step.route(dialect)
    return f"{endpoint.method} /{endpoint.route}" if endpoint else "-"


def configuration(options: argparse.Namespace) -> int:
    """Every effective setting and where it comes from, and the request budgets; opens and changes nothing."""
    from emag_desk.command_line.session import data_directory
    from emag_desk.settings import SettingsFile

    console = Console(as_json=options.json)
    directory = data_directory(options)
    settings = SettingsFile(directory.settings, os.environ, Path(".env"))
    settings.load()
    origins = [
        origin
        for origin in settings.origins()
        if not options.account or not origin.name.startswith("accounts.") or f".{options.account}." in origin.name
    ]
    console.say(f"data directory: {directory.path}")
    for group, rows in groupby(origins, key=lambda origin: origin.name.rpartition(".")[0]):
        console.say()
        console.say(group)
        console.table(
            ("setting", "value", "from"),
            [(row.name.rpartition(".")[2], row.value, row.source) for row in rows],
            indent="  ",
        )
    console.say()
    console.say("request budgets, per account")
    budgets = _budgets(settings.preferences)
    console.table(("routes", "eMAG allows", "used at most"), [tuple(row.values()) for row in budgets], indent="  ")
    for problem in settings.problems:
        console.note(str(problem))
    if settings.ignored_variables:
        console.note(f"Variables that mean nothing here: {', '.join(settings.ignored_variables)}.")
    console.data(
        {
            "data_directory": str(directory.path),
            "settings": [{"name": row.name, "value": row.value, "from": row.source} for row in origins],
            "budgets": budgets,
            "problems": [str(problem) for problem in settings.problems],
            "ignored_variables": settings.ignored_variables,
        }
    )
    return 0


def _budgets(preferences: Preferences) -> list[dict[str, str]]:
    from emag_desk.api.budgets import whole_share

    families = (
        ("orders", preferences.orders_per_second, preferences.orders_per_minute),
        ("everything else together", preferences.other_per_second, preferences.other_per_minute),
    )
    return [
        {
            "routes": name,
            "allowed": f"{second}/s, {minute}/min",
            "used": f"{whole_share(second, preferences.share)}/s, {whole_share(minute, preferences.share)}/min",
        }
        for name, second, minute in families
    ]
