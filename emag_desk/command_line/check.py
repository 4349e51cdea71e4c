"""`emag-desk check`: the connection test without a window."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from emag_desk.command_line.console import Console, plain
from emag_desk.command_line.session import chosen_accounts, on_desk
from emag_desk.domain.accounts import Account
from emag_desk.domain.findings import Finding, Verdict
from emag_desk.errors import DeskError

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_MARKS = {Verdict.PASSED: "ok", Verdict.WARNING: "warn", Verdict.FAILED: "FAIL", Verdict.SKIPPED: "-"}
_STEP_WIDTH = 22


def check(options: argparse.Namespace) -> int:
    """Test each account; 1 when anything failed."""

    async def job(desk: Desk, console: Console) -> int:
        failed = False
        results = []
        for account in chosen_accounts(desk, options):
            findings, error = await _test(desk, account, console)
            failed |= bool(error) or any(finding.verdict is Verdict.FAILED for finding in findings)
            results.append(_as_data(account, findings, error))
        console.data(results)
        return int(failed)

    return on_desk(options, job)


async def _test(desk: Desk, account: Account, console: Console) -> tuple[list[Finding], str]:
    console.say(f"{account.name} ({account.username} at {account.url})")
    findings: list[Finding] = []
    error = ""
    try:
        async for finding in desk.diagnose(account):
            findings.append(finding)
            _show(finding, console)
    except DeskError as problem:  # no password: the other accounts can still be tested
        error = str(problem)
        console.say(f"  {_MARKS[Verdict.FAILED]:<5} {error}")
    console.say()
    return findings, error


def _show(finding: Finding, console: Console) -> None:
    code = f" [{finding.code}]" if finding.code and finding.verdict is not Verdict.PASSED else ""
    console.say(f"  {_MARKS[finding.verdict]:<5} {finding.step:<{_STEP_WIDTH}} {finding.seen}{code}")
    if str(finding.remedy):
        console.say(f"  {'':<5} {'':<{_STEP_WIDTH}} -> {finding.remedy}")


def _as_data(account: Account, findings: list[Finding], error: str) -> dict[str, Any]:
    return {
        "account": account.key,
        "name": account.name,
        "url": account.url,
        "error": plain(error),
        "findings": [
            {
                "step": finding.step,
                "verdict": finding.verdict,
                "code": finding.code,
                "seen": str(finding.seen),
                "remedy": str(finding.remedy),
                "seconds": round(finding.seconds, 3),
            }
            for finding in findings
        ],
    }
