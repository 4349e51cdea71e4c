"""The command line: the window's jobs without a window.

Nothing but the standard library is loaded here, so that `--help` answers at once; each subcommand loads what it needs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from emag_desk import __version__
from emag_desk.command_line.console import say_error, speak_utf8
from emag_desk.command_line.options import ADD_OPTIONS
from emag_desk.errors import DeskError

DONE, FAILED, USAGE = 0, 1, 2

#: Subcommand -> the function that does it and what it is for.
_COMMANDS = {
    "check": ("check:check", "test the login and the connection of each account; every finding with its remedy"),
    "configuration": ("about:configuration", "show the settings in force and where each comes from, without secrets"),
    "flows": ("about:flows", "show the supported flows and their routes, or try each step without changing anything"),
    "sync": ("sync:sync", "read from eMAG into the local cache"),
    "export": ("spreadsheets:export", "write cached offers, categories or the template of one to a file"),
    "import": ("spreadsheets:import_file", "stage changes from a CSV or XLSX file; nothing is sent"),
    "acknowledge": ("acknowledge:acknowledge", "take orders on: new to in progress"),
    "awb": ("awb:awb", "issue an AWB for each order, and write the labels"),
    "push": ("sending:push", "send what waits in the outbox"),
    "outbox": ("sending:outbox", "list the changes that are staged, waiting or in doubt"),
    "practice": ("window:practice", "run the practice marketplace alone"),
    "tour": ("window:tour", "drive the real window through its jobs and save a screenshot of each"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand, or the window. Returns 0 done, 1 refused or failed (said on stderr), 2 wrong usage."""
    speak_utf8()
    try:
        options = _options(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except SystemExit as end:  # argparse ends the program for --help (0) and for wrong usage (2)
        return end.code if isinstance(end.code, int) else USAGE
    except DeskError as problem:
        say_error(str(problem))
        return FAILED
    except KeyboardInterrupt:
        say_error("Stopped. Nothing is lost: what was read is kept, and what was staged is still in the outbox.")
        return FAILED
    except BrokenPipeError:  # the reader of our output, such as `head`, had enough
        sys.stderr.close()
        return FAILED


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options; `rest` holds those of the practice marketplace, which knows its own."""
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    if rest and not options.passes_on:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    options.rest = rest
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="emag-desk",
        description="The workbench for sellers on the eMAG marketplaces. Without a command it opens the window.",
        epilog="Exit status: 0 done, 1 refused or failed (the reason is on stderr), 2 wrong usage.",
        parents=[_common(top=True)],
    )
    parser.add_argument("--version", action="version", version=f"eMAG Desk {__version__}")
    parser.add_argument("--demo", action="store_true", help="open the window on the built-in practice marketplace")
    parser.set_defaults(run=_later("window:window"), passes_on=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, (job, purpose) in _COMMANDS.items():
        passes_on = name == "practice"
        command = commands.add_parser(
            name, help=purpose, description=_sentence(purpose), parents=[_common()], add_help=not passes_on
        )
        if add := ADD_OPTIONS.get(name):
            add(command)
        command.set_defaults(run=_later(job), passes_on=passes_on)
    return parser


def _common(*, top: bool = False) -> argparse.ArgumentParser:
    """The options that may stand before or after the command. Absent ones must not overwrite given ones."""
    common = argparse.ArgumentParser(add_help=False)
    given = {"data_dir": None, "account": None, "json": False} if top else {}
    group = common.add_argument_group("common options")
    group.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=given.get("data_dir", argparse.SUPPRESS),
        help="where eMAG Desk keeps its files, instead of the usual place",
    )
    group.add_argument(
        "--account",
        metavar="NAME",
        default=given.get("account", argparse.SUPPRESS),
        help="only this account (name or key); all accounts otherwise",
    )
    group.add_argument(
        "--json",
        action="store_true",
        default=given.get("json", argparse.SUPPRESS),
        help="write the result to stdout as JSON",
    )
    return common


def _later(job: str) -> Callable[[argparse.Namespace], int]:
    """Load what does the job only when it is called."""
    module, _, function = job.partition(":")

    def run(options: argparse.Namespace) -> int:
        done: int = getattr(import_module(f"emag_desk.command_line.{module}"), function)(options)
        return done

    return run


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


if __name__ == "__main__":
    sys.exit(main())
