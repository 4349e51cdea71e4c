"""The counters of our invoices: which number comes next, and that it is given out."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from emag_desk.domain.invoice_series import Number, Series, next_number
from emag_desk.domain.own_invoices import OwnInvoice
from emag_desk.errors import InputError
from emag_desk.store.invoice_register import GivenNumber
from emag_desk.store.record_tables import OWN_INVOICE, SERIES


def last_of(connection: Connection, series: Series) -> dict[int, int]:
    """The last number given out of a series, by the counter's year."""
    query = select(SERIES.c.year, SERIES.c.last).where(SERIES.c.prefix == series.prefix)
    return {year: last for year, last in connection.execute(query)}


def next_of(connection: Connection, series: Series, on: date) -> tuple[Number, int]:
    """The number of an invoice of that day, and how many were left out before it. Raises InputError."""
    last = last_of(connection, series)
    number = next_number(series, last, on)
    taken = select(OWN_INVOICE.c.id).where(OWN_INVOICE.c.number == number.text)
    if connection.scalar(taken) is not None:
        raise InputError(
            "The number {number} was given out already, by another series.",
            number=number.text,
            remedy="Choose another prefix for this series.",
        )
    before = last.get(number.year)
    return number, 0 if before is None else number.number - before - 1


def count(connection: Connection, prefix: str, number: Number, now: int) -> None:
    """Remember that a number was given out; SQLite refuses to count backwards."""
    place = (SERIES.c.prefix == prefix, SERIES.c.year == number.year)
    values = {"last": number.number, "updated_at": now}
    if connection.execute(update(SERIES).where(*place).values(**values)).rowcount == 0:
        connection.execute(insert(SERIES).values(prefix=prefix, year=number.year, **values))


def refuse_known(number: Number, series: Series, last: int) -> None:
    """Raise InputError when the list of numbers knows this one although the outbox does not."""
    if number.number > last:
        return
    raise InputError(
        "The number {number} was given out before, and this outbox does not know it: it was put back from a copy.",
        number=number.text,
        next=last + 1,
        prefix=series.prefix,
        remedy="Look for the invoices that are missing here, then set the next number of {prefix} to {next}.",
    )


def last_given(connection: Connection, prefix: str) -> list[GivenNumber]:
    """The last numbers of a series that this outbox has given out, one for each of its years."""
    columns = (OWN_INVOICE.c.series, OWN_INVOICE.c.year, OWN_INVOICE.c.sequence, OWN_INVOICE.c.number)
    newest = select(func.max(OWN_INVOICE.c.id)).where(OWN_INVOICE.c.series == prefix).group_by(OWN_INVOICE.c.year)
    query = select(*columns).where(OWN_INVOICE.c.id.in_(newest))
    return [GivenNumber(*row) for row in connection.execute(query)]


def given_to(invoice: OwnInvoice) -> GivenNumber:
    """The number of an invoice, as the list knows it."""
    return GivenNumber(invoice.series, invoice.year, invoice.sequence, invoice.number)
