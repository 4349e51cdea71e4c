"""The options of each subcommand. Standard library only, so that `--help` answers at once."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

FORMATS = ("csv", "xlsx", "json")


def _sync(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "kinds",
        nargs="*",
        choices=["offers"],
        default=["offers"],
        metavar="KIND",
        help="what to read: offers (default)",
    )
    command.add_argument("--full", action="store_true", help="start at the first page even if a sweep was interrupted")
    command.add_argument(
        "--archive", type=Path, metavar="DIR", help="afterwards, write what was read and a report of the run to DIR"
    )
    command.add_argument(
        "--format", choices=FORMATS, default="json", help="the format of the archive (default: %(default)s)"
    )


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("kind", choices=["offers"], metavar="KIND", help="what to write: offers")
    command.add_argument("--format", choices=FORMATS, help="by default what the ending of FILE says")
    command.add_argument(
        "--output", type=Path, metavar="FILE", required=True, help="where to; replaced when it is there"
    )
    command.add_argument("--search", default="", metavar="TEXT", help="only offers that this search finds")
    command.add_argument(
        "--filter", action="append", default=[], metavar="CHIP", help="only offers of this chip, such as out_of_stock"
    )
    command.add_argument("--columns", metavar="KEYS", help="comma-separated; by default the usual ones")
    command.add_argument(
        "--with-old-values",
        action="store_true",
        help="add old:... columns, so that import notices what changed on eMAG meanwhile",
    )
    command.add_argument(
        "--delimiter", choices=["comma", "semicolon", "tab"], default="comma", help="of CSV (default: %(default)s)"
    )


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a .csv or .xlsx file with a row of column names")
    command.add_argument("--dry-run", action="store_true", help="only say what would be staged")
    command.add_argument(
        "--overwrite-conflicts",
        action="store_true",
        help="stage also where the value on eMAG changed since the export",
    )


def _push(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--approve",
        action="store_true",
        help="also send staged changes, after showing them and asking; without a terminal only with --yes",
    )
    command.add_argument(
        "--yes",
        action="store_true",
        help="approve staged changes without asking; never those that eMAG would refuse, nor with --no-warnings those "
        "with warnings",
    )
    command.add_argument("--no-warnings", action="store_true", help="do not approve changes with warnings")
    command.add_argument("--no-wait", action="store_true", help="do not wait for outcomes that are in doubt")


def _outbox(command: argparse.ArgumentParser) -> None:
    command.add_argument("--all", action="store_true", help="the ledger: also what was sent, newest first")
    command.add_argument("--limit", type=int, default=200, metavar="N", help="of the ledger (default: %(default)s)")


def _practice(command: argparse.ArgumentParser) -> None:
    command.add_argument("--port", type=int, default=0, metavar="N", help="0 takes a free one (default)")
    command.add_argument("--offers", type=int, default=1000, metavar="N", help="per account (default: %(default)s)")
    command.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed makes the same data")
    command.add_argument("--limits", choices=["449", "445", "off"], default="449", help="whose request limits to apply")


def _tour(command: argparse.ArgumentParser) -> None:
    command.add_argument("--output", type=Path, metavar="DIR", required=True, help="where the screenshots go")


ADD_OPTIONS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "sync": _sync,
    "export": _export,
    "import": _import,
    "push": _push,
    "outbox": _outbox,
    "practice": _practice,
    "tour": _tour,
}
