"""What is put on orders: invoices of ours, or the PDFs of a folder by the numbers in their names."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from emag_desk.domain.invoice_files import match_files
from emag_desk.domain.invoice_records import InvoiceRecord
from emag_desk.domain.order_row import OrderRow
from emag_desk.errors import InputError, Sentence
from emag_desk.ui.invoices.pdf import pdf_of_record
from emag_desk.ui.invoices.placing import Item, Step

if TYPE_CHECKING:
    from emag_desk.desk import Desk

_NUMBERS = re.compile(r"(?<!\d)\d{6,10}(?!\d)")
_LARGEST = 4_294_967_295
_MOST_BYTES = 20 * 1024 * 1024
_TWICE = Sentence("Several accounts have an order with this number: type it in the window of the order.")
UNKNOWN_ORDER = Sentence("No order that is known here has the number {number}.")


def of_records(desk: Desk, records: Iterable[InvoiceRecord]) -> list[Item]:
    """Invoices of ours; those that the customer has already are not wanted again."""
    items = []
    for record in records:
        account = next((one for one in desk.accounts if one.key == record.invoice.account), None)
        item = Item(
            label=record.number,
            load=partial(pdf_of_record, desk, record),
            account=account,
            order_id=record.invoice.order_id,
            customer=record.invoice.customer.name,
            name=record.number,
            record=record,
            # The address that it had before: publishing it again replaces that file.
            file_name=record.url.rpartition("/")[2] if record.url else "",
        )
        if record.on_the_order:
            item.step, item.wanted = Step.DONE, False
        elif record.busy:
            item.wanted, item.why = False, Sentence("It is on its way already: see the Outbox.")
        items.append(item)
    return items


async def of_folder(desk: Desk, folder: Path, own: Sequence[InvoiceRecord]) -> list[Item]:
    """The PDFs of a folder, by name. Raises InputError when the folder cannot be read."""
    paths = await asyncio.to_thread(_pdfs, folder)
    orders = await orders_by_number(desk, {digits for path in paths for digits in _NUMBERS.findall(path.stem)}, own)
    invoices = {record.number: record.invoice.order_id for record in own if not record.invoice.reversal_for}
    attached = {number for number, rows in orders.items() if any(row.invoice for row in rows)}
    matches = match_files([path.name for path in paths], orders, invoices=invoices, attached=attached)
    items = []
    for path, match in zip(paths, matches, strict=True):
        item = Item(label=path.name, load=partial(asyncio.to_thread, _read, path), name=path.stem)
        item.why = match.why
        if match.order_id is not None:
            belong(desk, item, match.order_id, orders.get(match.order_id, []))
            item.wanted = match.why is None and item.account is not None
        items.append(item)
    return items


async def orders_by_number(
    desk: Desk, numbers: Iterable[str], own: Sequence[InvoiceRecord] = ()
) -> dict[int, list[OrderRow]]:
    """The cached orders with these numbers, whichever account they are of."""
    wanted = {int(digits) for digits in numbers if int(digits) <= _LARGEST}
    wanted |= {record.invoice.order_id for record in own}
    keys = [(account.key, number) for account in desk.accounts for number in sorted(wanted)]
    found = await desk.readers.run(lambda reader: reader.orders.orders(keys))
    by_number: dict[int, list[OrderRow]] = {}
    for (_, number), row in found.items():
        by_number.setdefault(number, []).append(row)
    return by_number


def belong(desk: Desk, item: Item, number: int, rows: Sequence[OrderRow]) -> None:
    """Give an item its order, or say why it has none."""
    item.order_id, item.account, item.customer = number, None, ""
    if len(rows) == 1:
        item.account = next((one for one in desk.accounts if one.key == rows[0].account), None)
        item.customer = rows[0].customer
    elif rows:
        item.why = _TWICE
    else:
        item.why = Sentence(UNKNOWN_ORDER.text, {"number": number})


def _pdfs(folder: Path) -> list[Path]:
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() == ".pdf" and path.is_file()]
    except OSError as problem:
        raise InputError(
            "The folder {folder} cannot be read: {reason}.", folder=folder, reason=problem.strerror or str(problem)
        ) from problem
    return sorted(found, key=lambda path: path.name.casefold())


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InputError("{name} is too large to be an invoice.", name=path.name)
        return path.read_bytes()
    except OSError as problem:
        raise InputError(
            "{name} cannot be read: {reason}.", name=path.name, reason=problem.strerror or str(problem)
        ) from problem
