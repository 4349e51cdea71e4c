"""The README tells the truth: its commands, targets, variables, files and numbers exist, and none is left out."""

from __future__ import annotations

import argparse
import re
import subprocess
from pathlib import Path

import pytest

from emag_desk import cli
from emag_desk.domain.accounts import PLATFORMS, Dialect
from emag_desk.environment import split_variable
from emag_desk.preferences import Preferences

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def subcommands() -> dict[str, argparse.ArgumentParser]:
    """The program's own subcommands with their parsers."""
    parser = cli._parser()
    choices = [action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(choices[0])


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def code() -> list[str]:
    """Every piece of code in the README: spans, and lines of blocks."""
    return [*re.findall(r"`([^`\n]+)`", README), *re.findall(r"^    (\S.*)$", README, re.MULTILINE)]


def test_every_subcommand_is_in_the_table_and_the_reverse() -> None:
    told = set(re.findall(r"^\| `emag-desk ([a-z]+)", README, re.MULTILINE))
    assert told == set(subcommands())


def test_every_emag_desk_line_would_be_understood() -> None:
    lines = [
        match.split("  ")[0] for text in code() if (match := text).startswith(("emag-desk ", ".venv/bin/emag-desk "))
    ]
    assert len(lines) > 10
    for line in lines:
        arguments = line.split()[1:]
        try:
            cli._parser().parse_args(arguments)
        except SystemExit:
            pytest.fail(f"the README's `{line}` is wrong usage")


@pytest.mark.parametrize("name", sorted(subcommands()))
def test_every_subcommand_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = cli.main([name, "--help"])
    except SystemExit as end:  # the practice marketplace parses its own options
        status = int(end.code or 0)
    assert status == 0
    assert f"usage: emag-desk {name}" in capsys.readouterr().out


def test_every_make_line_names_a_target() -> None:
    named = {name for text in code() for name in re.findall(r"^make ([a-z]+)", text)}
    assert {"demo", "test", "setup", "bench", "lint"} <= named
    assert named <= targets()


def test_every_target_explains_itself() -> None:
    explained = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"make ([a-z]+)", explained)) >= targets()


def test_continuous_integration_runs_the_same_tests() -> None:
    lines = [line for line in (ROOT / ".ci/run").read_text().splitlines() if line and not line.startswith("#")]
    assert lines[-1] == "exec make test"
    assert (ROOT / ".ci/run").stat().st_mode & 0o111


def test_the_variables_are_those_that_are_read() -> None:
    named = set(re.findall(r"`(EMAG_<ACCOUNT>_[A-Z_]+)`", README))
    fields = {(split_variable(name.replace("<ACCOUNT>", "A")) or ("", ""))[1] for name in named}
    assert fields == {
        "USERNAME",
        "PASSWORD",
        "ACCOUNT_TYPE",
        "PLATFORM",
        "BASE_URL",
        "WAREHOUSE_ID",
        "IP_WHITELIST_NAME",
        "PROXY",
        "DIALECT",
    }
    (row,) = re.findall(r"^\| `EMAG_<ACCOUNT>_PLATFORM` \|(.*)\|", README, re.MULTILINE)
    assert set(re.findall(r"`([^`]+)`", row)) == set(PLATFORMS)
    (row,) = re.findall(r"^\| `EMAG_<ACCOUNT>_DIALECT` \|(.*)\|", README, re.MULTILINE)
    assert set(Dialect) <= set(re.findall(r"`([^`]+)`", row))


def test_every_key_of_the_window_is_told() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "emag_desk" / "ui").rglob("*.py")]
    keys = {key for source in sources for key in re.findall(r'keys="([^"]+)"', source)}
    rows = re.findall(r"^\| ([^|]+) \|", README, re.MULTILINE)
    told = {key for row in rows for key in re.split(r",? +", row)} | {"Ctrl+,"}
    assert len(keys) > 10 and keys - told == set()


def test_the_numbers_are_those_of_the_program() -> None:
    given = Preferences()
    assert f"{given.orders_per_second} requests a second and {given.orders_per_minute} a minute for orders" in README
    assert f"{given.other_per_second} a second and {given.other_per_minute} a minute" in README
    assert f"at most {given.share:.0%}".replace("%", " %") in README
    assert f"{given.log_days} days" in README


def test_every_file_that_is_named_is_there() -> None:
    files = [text for text in code() if re.fullmatch(r"(packaging|tests|resources|emag_desk)/[\w./]+\w", text)]
    files += re.findall(r"\]\(([^)#:]+)\)", README)
    missing = [name for name in files if not (ROOT / name).exists()]
    assert missing == []


def test_the_changelog_has_the_version_or_what_is_to_come() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changelog or f"## [{cli.__version__}]" in changelog
