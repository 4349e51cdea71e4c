"""The options of each subcommand. Standard library only, so that `--help` answers at once."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from pathlib import Path

FORMATS = ("csv", "xlsx", "json")
LABEL_LAYOUTS = ("a6", "a5", "a4", "zpl")
#: What can be read and what can be written to a file.
READ_KINDS = ("offers", "orders", "returns", "invoices", "categories")
WRITTEN_KINDS = ("offers", "orders", "returns", "invoices", "reconciliation", "categories", "template")


def _read_kind(text: str) -> str:
    return _one_of(text, READ_KINDS)


def _written_kind(text: str) -> str:
    return _one_of(text, WRITTEN_KINDS)


def _one_of(text: str, kinds: tuple[str, ...]) -> str:
    if text not in kinds:
        raise argparse.ArgumentTypeError(f"{text} is not one of: {', '.join(kinds)}")
    return text


def _sync(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "kinds",
        nargs="*",
        type=_read_kind,  # not `choices`: with those, argparse refuses the default list
        default=["offers", "orders", "returns", "invoices"],
        metavar="KIND",
        help="what to read: offers, orders, returns, invoices, categories; by default all but categories",
    )
    command.add_argument(
        "--full",
        action="store_true",
        help="all offers even if a sweep was interrupted; the whole history of the others",
    )
    command.add_argument("--keep", action="store_true", help="go on running and read again whenever it is due")
    command.add_argument(
        "--archive", type=Path, metavar="DIR", help="afterwards, write what was read and a report of the run to DIR"
    )
    command.add_argument(
        "--format", choices=FORMATS, default="json", help="the format of the archive (default: %(default)s)"
    )
    group = command.add_argument_group("categories")
    group.add_argument(
        "--language",
        action="append",
        default=[],
        metavar="CODE",
        help="of the categories: EN, RO, HU, BG, PL, GR, DE; may be given several times; by default the platform's own",
    )
    group.add_argument(
        "--values",
        action="store_true",
        help="also read the templates of the categories that your offers are in, with all values, and say what changed",
    )
    group.add_argument(
        "--category",
        action="append",
        type=int,
        default=[],
        metavar="ID",
        help="read only the template of this category, with all values; may be given several times",
    )


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("kind", type=_written_kind, metavar="KIND", help=f"what to write: {', '.join(WRITTEN_KINDS)}")
    command.add_argument("--format", choices=FORMATS, help="by default what the ending of FILE says")
    command.add_argument(
        "--output", type=Path, metavar="FILE", required=True, help="where to; replaced when it is there"
    )
    command.add_argument("--search", default="", metavar="TEXT", help="only what this search finds")
    command.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="CHIP",
        help="only offers of this chip (out_of_stock), orders or returns of this folder (without_awb, overdue), or "
        "invoices of this category (FC)",
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
    group = command.add_argument_group("orders, returns, invoices, reconciliation")
    group.add_argument("--lines", action="store_true", help="one row per line of an order, return or invoice")
    group.add_argument("--since", metavar="DAY", help="only those of this day (2026-03-31) and later")
    group.add_argument("--until", metavar="DAY", help="only those before this day")
    group = command.add_argument_group("categories and templates")
    group.add_argument("--category", type=int, metavar="ID", help="whose template to write")
    group.add_argument("--language", default="", metavar="CODE", help="by default the platform's own")


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a .csv or .xlsx file with a row of column names")
    command.add_argument("--dry-run", action="store_true", help="only say what would be staged")
    command.add_argument(
        "--overwrite-conflicts",
        action="store_true",
        help="stage also where the value on eMAG changed since the export",
    )


def _push(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Send what was approved. At a terminal, staged changes are shown as old -> new with what speaks against them, "
        "and approved when you say so; elsewhere they stay staged unless --approve or --yes is given. Changes that "
        "eMAG would refuse are never approved."
    )
    command.add_argument("--approve", action="store_true", help="approve staged changes without warnings, unasked")
    command.add_argument("--yes", action="store_true", help="approve staged changes also with warnings, unasked")
    command.add_argument(
        "--no-wait", action="store_true", help="do not wait until changes whose outcome is unclear were read back"
    )


def _outbox(command: argparse.ArgumentParser) -> None:
    command.add_argument("--all", action="store_true", help="the ledger: also what was sent, newest first")
    command.add_argument("--limit", type=int, default=200, metavar="N", help="of the ledger (default: %(default)s)")


def _order_ids(command: argparse.ArgumentParser) -> None:
    command.add_argument("ids", nargs="+", type=_number, metavar="ID", help="the number of an order")
    command.add_argument("--dry-run", action="store_true", help="only say what would be sent")


def _flows(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--dry-run",
        action="store_true",
        help="try every step with an account: read what there is, and say what would be sent; nothing changes",
    )


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < int(text) < 2**53):
        raise argparse.ArgumentTypeError(f"{text} is not the number of an order")
    return int(text)


def _weight(text: str) -> Decimal:
    try:
        weight = Decimal(text.replace(",", "."))
    except InvalidOperation:
        weight = Decimal(-1)
    if not (weight.is_finite() and weight >= 0):
        raise argparse.ArgumentTypeError(f"{text} is not a weight in kg")
    return weight


def _count(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) < 10_000):
        raise argparse.ArgumentTypeError(f"{text} is not a number of pieces")
    return int(text)


def _awb(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Issue an AWB for each order: prefilled from the order, checked first, sent once. An order that has one gets "
        "no other, so that an interrupted run can simply be started again."
    )
    _order_ids(command)
    command.add_argument("--yes", action="store_true", help="issue also what is worth a second look, unasked")
    command.add_argument("--another", action="store_true", help="one more AWB for orders that have one")
    group = command.add_argument_group("the parcels")
    group.add_argument("--parcels", type=_count, metavar="N", help="of each order (default: 1)")
    group.add_argument("--envelopes", type=_count, metavar="N", help="of each order (default: 0)")
    group.add_argument("--weight", type=_weight, metavar="KG", help="of each order")
    group.add_argument(
        "--courier", type=_number, metavar="ID", help="the courier account, instead of the one that fits"
    )
    group.add_argument("--sender-phone", default="", metavar="PHONE", help="by default that of your last AWB")
    group.add_argument("--sender-contact", default="", metavar="NAME", help="by default that of your last AWB")
    group = command.add_argument_group("labels")
    group.add_argument("--labels", type=Path, metavar="FILE", help="write the labels of all orders, in the order given")
    group.add_argument(
        "--layout",
        choices=LABEL_LAYOUTS,
        default="a6",
        help="a6 and a5: one label per page; a4: four per page; zpl: for a label printer (default: %(default)s)",
    )
    group.add_argument(
        "--start", type=int, choices=(1, 2, 3, 4), default=1, help="on A4, where the first label goes (default: 1)"
    )


def _tour(command: argparse.ArgumentParser) -> None:
    command.add_argument("--output", type=Path, metavar="DIR", required=True, help="where the screenshots go")


ADD_OPTIONS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "flows": _flows,
    "sync": _sync,
    "export": _export,
    "import": _import,
    "push": _push,
    "acknowledge": _order_ids,
    "awb": _awb,
    "outbox": _outbox,
    "tour": _tour,
}
