"""The columns of the invoices table as data: what each shows, how wide, what it sorts by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias

from PySide6.QtCore import QDate, QLocale

from emag_desk.domain.money import plain
from emag_desk.domain.payments import PAYMENT_STATUS_LABELS, PaymentStatus
from emag_desk.ui.columns import local_number
from emag_desk.ui.invoices.papers import PLACED_LABELS, Paper, PaperKind, Placed, paper_label
from emag_desk.ui.language import say_label, show_decimal
from emag_desk.ui.moments import exact, moment
from emag_desk.ui.rows.around import Around
from emag_desk.ui.rows.column import Column as RowColumn

#: A column of the invoices table.
PaperColumn: TypeAlias = RowColumn[Paper, Around]

_PAYMENT_TONES = {
    PaymentStatus.PENDING: "info",
    PaymentStatus.PARTLY: "warn",
    PaymentStatus.OVERDUE: "bad",
    PaymentStatus.PAID: "good",
}
_PLACED_TONES = {Placed.NO: "warn", Placed.UNDER_WAY: "info", Placed.REFUSED: "bad", Placed.YES: "good"}


def show_day(day: dt.date | None) -> str:
    """A day as this country writes it."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def show_money(amount: Decimal | None, currency: str) -> str:
    """An amount to the coin with its currency."""
    return "" if amount is None else f"{show_decimal(amount, 2, 2)} {currency}".strip()


def _text(name: str) -> Callable[[Paper, Around], str]:
    return lambda paper, _: str(getattr(paper, name) or "")


def _day(name: str) -> Callable[[Paper, Around], str]:
    return lambda paper, _: show_day(getattr(paper, name))


def _iso(name: str) -> Callable[[Paper, Around], str]:
    return lambda paper, _: getattr(paper, name).isoformat() if getattr(paper, name) else ""


def _money(name: str) -> Callable[[Paper, Around], str]:
    return lambda paper, _: show_money(getattr(paper, name), paper.currency)


def _amount(name: str) -> Callable[[Paper, Around], str]:
    def text(paper: Paper, _: Around) -> str:
        amount = getattr(paper, name)
        return "" if amount is None else local_number(plain(amount))

    return text


def _account(paper: Paper, around: Around) -> str:
    return around.account_names.get(paper.account, paper.account)


def _kind_tone(paper: Paper, _: Around) -> str:
    if paper.kind is PaperKind.ORDER:
        return "warn"
    return "neutral" if paper.gross >= 0 and not paper.reversal_for else "bad"


def _payment(paper: Paper, _: Around) -> str:
    return say_label(PAYMENT_STATUS_LABELS[paper.status]) if paper.status else ""


def _payment_tone(paper: Paper, _: Around) -> str:
    return _PAYMENT_TONES[paper.status] if paper.status else ""


def _placed(paper: Paper, _: Around) -> str:
    return say_label(PLACED_LABELS[paper.placed]) if paper.placed else ""


def _placed_tone(paper: Paper, _: Around) -> str:
    return _PLACED_TONES[paper.placed] if paper.placed else ""


def _column(key: str, label: str, width: int, text: Callable[[Paper, Around], str], **more: Any) -> PaperColumn:
    more.setdefault("sort", key)
    return RowColumn(key, label, width, text, **more)


def _sum(key: str, label: str, width: int, **more: Any) -> PaperColumn:
    return _column(key, label, width, _money(key), number=True, copied=_amount(key), **more)


#: The columns whose values can be looked for.
SEARCHED = frozenset({"number", "order_id", "party", "reversal_for"})

COLUMNS: tuple[PaperColumn, ...] = (
    _column("account", "Account", 84, _account, sort=""),
    _column("number", "Number", 124, _text("number")),
    _column("category", "What it is", 146, lambda paper, _: say_label(paper_label(paper)), tone=_kind_tone),
    _column("date", "Date", 86, _day("date"), copied=_iso("date"), tip="The day of the invoice, or of the order's end"),
    _column("order_id", "Order", 86, _text("order_id")),
    _sum("gross", "Total", 112, tip="With VAT; what a storno takes back is below zero"),
    _column("payment", "Payment", 146, _payment, tone=_payment_tone, sort="status", tip="Of your own invoices"),
    _column("status", "Customer has it", 132, _placed, tone=_placed_tone, sort="placed", tip="Of your own invoices"),
    _column("party", "Other side", 160, _text("party"), tip="Who wrote it to you, or whom it is for"),
    _column("due", "Due", 90, _day("due"), copied=_iso("due")),
    _sum("vat", "VAT", 100),
    _sum("left", "Still owed", 110, shown=False),
    _sum("net", "Without VAT", 110, shown=False),
    _column("reversal_for", "Takes back", 132, _text("reversal_for"), shown=False),
    _column(
        "read_at",
        "Read",
        112,
        lambda paper, around: moment(paper.read_at, around.now),
        copied=lambda paper, _: exact(paper.read_at),
        sort="",
        shown=False,
    ),
)
