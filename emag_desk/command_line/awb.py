"""`emag-desk awb`: the check list, the AWBs and their labels, without a window."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console
from emag_desk.command_line.deeds import Deed, carry_out, one_account, total
from emag_desk.command_line.deeds import told as deed_told
from emag_desk.command_line.session import on_desk
from emag_desk.domain.accounts import Account
from emag_desk.domain.issued_awb import Awb
from emag_desk.errors import InputError
from emag_desk.sync.atomic_file import replacing

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.domain.awb import AwbWanted
    from emag_desk.sync.awb_plan import AwbPlan
    from emag_desk.sync.labels import LabelProgress

#: How long to wait for numbers that come late before labels are fetched (seconds).
_PATIENCE = 60.0


def awb(options: argparse.Namespace) -> int:
    """Issue an AWB for each named order; 1 when one has none in the end, or a label is missing."""

    async def job(desk: Desk, console: Console) -> int:
        account = one_account(desk, options)
        plans = await desk.awb_plans.plan(
            account,
            options.ids,
            change=partial(_as_wanted, options),
            progress=lambda done, of: console.progress(f"{done} of {of} orders read"),
        )
        for plan in plans:
            _show(plan, console, body=options.dry_run, another=options.another)
        if options.dry_run:
            console.data({"account": account.key, "orders": [_told(plan) for plan in plans], "sent": False})
            return int(any(plan.stops and not (plan.issued or plan.open) for plan in plans))
        chosen = _chosen(plans, options, console)
        begun = [plan.open for plan in plans if plan.open is not None]
        deeds = await carry_out(desk, console, account, [plan.intent() for plan in chosen], begun)
        return await _report(desk, console, account, options, plans, deeds)

    return on_desk(options, job)


def _as_wanted(options: argparse.Namespace, wanted: AwbWanted) -> AwbWanted:
    """The prefilled AWB with what the command line says otherwise."""
    from emag_desk.domain.awb import Parcel

    sender = wanted.sender
    if options.sender_phone:
        sender = replace(sender, phone1=options.sender_phone)
    if options.sender_contact:
        sender = replace(sender, contact=options.sender_contact)
    changes: dict[str, Any] = {"sender": sender}
    if options.parcels is not None or options.envelopes is not None:
        envelopes = options.envelopes or 0
        parcels = options.parcels if options.parcels is not None else 0 if envelopes else 1
        changes |= {"parcels": (Parcel(),) * parcels, "envelopes": envelopes}
    if options.weight is not None:
        changes["weight"] = options.weight
    if options.courier is not None:
        changes["courier_account_id"] = options.courier
    return replace(wanted, **changes)


def _chosen(plans: Sequence[AwbPlan], options: argparse.Namespace, console: Console) -> list[AwbPlan]:
    """The plans to be ordered: not those that have an AWB or one on its way, nor those that would go wrong."""
    fresh = [plan for plan in plans if not plan.open and (options.another or not plan.issued)]
    sound = [plan for plan in fresh if not plan.stops]
    doubtful = [plan for plan in sound if plan.warns]
    if not doubtful or options.yes or console.ask(f"{len(doubtful)} of them are worth a second look. Issue them, too?"):
        return sound
    console.note(f"{len(doubtful)} orders are left out: look at them, then use --yes.")
    return [plan for plan in sound if not plan.warns]


def _show(plan: AwbPlan, console: Console, *, body: bool, another: bool) -> None:
    names = ", ".join(awb.number or f"reservation {awb.reservation_id}" for awb in plan.issued)
    if names:
        console.say(f"{plan.order_id}: has AWB {names}")
        if not another and plan.open is None:
            return  # nothing is sent for it, so nothing speaks against it
    if plan.open is not None:
        console.say(f"{plan.order_id}: its AWB was ordered before and is carried on with")
        return
    if plan.why is not None or plan.order is None:
        console.say(f"{plan.order_id}: {plan.why}")
        return
    console.say(f"{plan.order_id} {plan.intent().title}")
    for problem in plan.problems:
        console.say(f"  {'not possible' if problem.stops else 'look twice'}: {problem}")
    if body:
        _show_body(plan, console)


def _show_body(plan: AwbPlan, console: Console) -> None:
    """What would leave, in words and with every value."""
    wanted = plan.wanted
    if wanted is None:
        return
    for sentence in plan.words:
        console.say(f"  {sentence}")
    for side, party in (("from", wanted.sender), ("to", wanted.receiver)):
        place = f"address {party.address_id}" if party.address_id else f"locality {party.locality_id}"
        parts = (party.name, party.contact, party.phone1, party.street, party.zipcode, place)
        console.say(f"  {side}: {', '.join(part for part in parts if part)}")
    weight = wanted.whole_weight
    if weight is not None:
        console.say(f"  weight: {weight} kg")


async def _report(
    desk: Desk,
    console: Console,
    account: Account,
    options: argparse.Namespace,
    plans: Sequence[AwbPlan],
    deeds: Sequence[Deed],
) -> int:
    """Say what became of each order, and write the labels; the exit status."""
    by_order = {deed.order_id: deed for deed in deeds}
    issued = await desk.awbs.of_orders(account.key, [plan.order_id for plan in plans])
    awbs = [awb for plan in plans for awb in issued.get(plan.order_id, ())]
    if options.labels is not None:
        awbs = await desk.awbs.await_numbers(awbs, _PATIENCE)
    numbers: dict[int, list[str]] = {}
    for awb in awbs:
        numbers.setdefault(awb.order_id, []).append(awb.number or f"reservation {awb.reservation_id}")
    for plan in plans:
        deed = by_order.get(plan.order_id)
        names = ", ".join(numbers.get(plan.order_id, ()))
        words = str(deed) if deed is not None else "Done before" if names else "left out"
        console.say(f"{plan.order_id}: {words}{f', AWB {names}' if names else ''}")
    missing = [plan.order_id for plan in plans if plan.order_id not in numbers]
    console.say(total(deeds) if deeds else "Nothing was sent.")
    labels = await _labels(desk, console, options, awbs) if options.labels is not None and awbs else 0
    told = [
        {**(deed_told(by_order[plan.order_id]) if plan.order_id in by_order else {"order": plan.order_id})}
        | {"awbs": numbers.get(plan.order_id, [])}
        for plan in plans
    ]
    console.data({"account": account.key, "orders": told, "labels": labels, "sent": True})
    failed = any(not deed.done for deed in deeds) or bool(missing)
    return int(failed or (options.labels is not None and labels < len(awbs)))


async def _labels(desk: Desk, console: Console, options: argparse.Namespace, awbs: Sequence[Awb]) -> int:
    """Write the labels in the order in which the orders were named; returns how many."""
    from emag_desk.sync.labels import Layout, compose_zpl

    zpl = options.layout == "zpl"
    found = await desk.labels.fetch(awbs, "ZPL" if zpl else "A6", progress=partial(_show_labels, console))
    for label in found:
        if label.problem is not None:
            console.note(f"{label.awb.order_id}: no label: {label.problem}")
    there = [label for label in found if label.problem is None]
    if not there:
        return 0
    if zpl:
        content = compose_zpl(there).encode()
    else:
        content = await desk.labels.compose(there, Layout(options.layout), options.start)
    _write(options.labels, content)
    await desk.awbs.mark_printed([label.awb for label in there])
    console.say(f"Wrote {len(there)} labels to {options.labels}")
    return len(there)


def _write(path: Path, content: bytes) -> None:
    """A private file: labels hold names and addresses. Raises InputError."""
    if path.is_dir():
        raise InputError("{path} is a directory.", path=path, remedy="Name a file for the labels.")
    with replacing(path) as part:
        part.write_bytes(content)


def _show_labels(console: Console, progress: LabelProgress) -> None:
    console.progress(f"{progress.done} of {progress.wanted} labels")


def _told(plan: AwbPlan) -> dict[str, Any]:
    return {
        "order": plan.order_id,
        "awbs": [awb.number for awb in plan.issued],
        "problems": [
            {"key": problem.key, "code": problem.code, "stops": problem.stops, "text": str(problem)}
            for problem in plan.problems
        ],
        "why": None if plan.why is None else str(plan.why),
        "wanted": [str(sentence) for sentence in plan.words],
    }
