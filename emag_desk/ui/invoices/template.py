"""One of our invoices as HTML for `print_text`: company and logo, customer, lines, VAT by rate, totals to the coin."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDate, QIODevice, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from emag_desk.domain.company import Company
from emag_desk.domain.own_invoices import Buyer, InvoiceKind, InvoiceLine, OwnInvoice
from emag_desk.ui.invoices.template_words import TemplateWords, words_of
from emag_desk.ui.print_text import table, text

#: Pixels of the picture in the file, and of its height on the page.
_LOGO_PIXELS, _LOGO_HEIGHT = QSize(900, 300), 52
_WIDTHS = (6, 28, 9, 14, 12, 7, 11, 13)


def invoice_html(invoice: OwnInvoice, country: str, logo: str = "", *, preview: bool = False) -> str:
    """The invoice in the language of a country; `logo` is what `logo_of` made. A `preview` says that it is none."""
    words = words_of(country)
    locale = QLocale(words.locale)
    amounts = _Amounts(locale, invoice.currency)
    parts = [
        f'<p align="center" style="color:#B7212B">{text(words.preview)}</p>' if preview else "",
        _head(invoice, words, locale, logo),
        _parties(invoice, words),
        "<br/>",
        _lines(invoice.lines, words, amounts),
        "<br/>",
        _sums(invoice, words, amounts),
    ]
    parts += [f"<p>{text(note)}</p>" for note in invoice.notes]
    return "".join(parts)


class _Amounts:
    """Writes numbers as the country of the invoice does."""

    def __init__(self, locale: QLocale, currency: str) -> None:
        self._locale, self.currency = locale, currency

    def exact(self, amount: Decimal, least: int = 2, most: int = 2) -> str:
        """An amount with so many decimals, as it is: nothing is rounded that was not written with more."""
        exponent = amount.normalize().as_tuple().exponent
        decimals = min(max(-exponent, least), most) if isinstance(exponent, int) else least
        return self._locale.toString(float(amount), "f", decimals)

    def money(self, amount: Decimal) -> str:
        """To the coin, with the currency."""
        return f"{self.exact(amount)} {self.currency}"

    def rate(self, rate: Decimal) -> str:
        """A VAT fraction as a percentage."""
        return f"{self.exact(rate * 100, 0, 2)}%"


def _head(invoice: OwnInvoice, words: TemplateWords, locale: QLocale, logo: str) -> str:
    is_sale = invoice.kind is InvoiceKind.SALES
    title = words.invoice if is_sale else words.credit_note
    facts = [words.day.format(day=_day(invoice.issued, locale))]
    if is_sale:
        facts.append(words.due.format(day=_day(invoice.due, locale)))
    facts.append(words.order.format(order=invoice.order_id))
    if invoice.reversal_for:
        facts.append(words.reverses.format(number=invoice.reversal_for))
    picture = f'<img src="{logo}" height="{_LOGO_HEIGHT}"/>' if logo else ""
    about = "<br/>".join(text(fact) for fact in facts)
    number = text(words.number.format(number=invoice.number))
    return (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td style="border:none" width="45%">{picture}</td>'
        f'<td style="border:none" align="right"><h1>{text(title)}</h1><h2>{number}</h2><p>{about}</p></td>'
        "</tr></table>"
    )


def _day(day: dt.date, locale: QLocale) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), "dd.MM.yyyy")


def _parties(invoice: OwnInvoice, words: TemplateWords) -> str:
    columns = (
        (words.supplier, invoice.supplier.name, _supplier(invoice.supplier, words)),
        (words.customer, invoice.customer.name, _customer(invoice.customer, words)),
    )
    cells = "".join(
        f'<td width="50%" style="border:none"><p class="quiet">{text(caption)}</p>'
        f'<p class="strong">{text(name)}</p><p>{"<br/>".join(facts)}</p></td>'
        for caption, name, facts in columns
    )
    return f'<br/><table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _supplier(company: Company, words: TemplateWords) -> list[str]:
    place = (company.address, company.city, company.county)
    return _given(
        [
            (words.tax_code, company.tax_code),
            (words.register, company.registration_number),
            (words.capital, company.social_capital),
            (words.address, ", ".join(part for part in place if part.strip())),
            ("IBAN", company.iban),
            (words.bank, company.bank),
            (words.phone, company.phone),
            ("E-mail", company.email),
        ]
    )


def _customer(buyer: Buyer, words: TemplateWords) -> list[str]:
    place = (buyer.address, buyer.postal_code, buyer.city, buyer.county, buyer.country)
    return _given(
        [
            (words.tax_code, buyer.tax_code),
            (words.register, buyer.registration_number),
            (words.address, ", ".join(part for part in place if part.strip())),
            ("IBAN", buyer.iban),
            (words.bank, buyer.bank),
            (words.phone, buyer.phone),
        ]
    )


def _given(facts: Iterable[tuple[str, str]]) -> list[str]:
    return [f'<span class="quiet">{text(caption)}:</span> {text(value)}' for caption, value in facts if value.strip()]


def _lines(lines: Iterable[InvoiceLine], words: TemplateWords, amounts: _Amounts) -> str:
    heads = [words.place, words.name, words.quantity, words.unit_price, words.net, words.rate, words.vat, words.gross]
    rows = []
    for place, line in enumerate(lines, 1):
        name = text(line.name)
        if line.sku:
            name += f'<br/><span class="quiet">{text(f"{words.code}: {line.sku}")}</span>'
        rows.append(
            [
                str(place),
                name,
                str(line.quantity),
                amounts.exact(line.unit_net, 2, 4),
                amounts.exact(line.net),
                amounts.rate(line.rate),
                amounts.exact(line.vat),
                amounts.exact(line.gross),
            ]
        )
    return table(heads, rows, ["quiet", "", *["number"] * 6], _WIDTHS)


def _sums(invoice: OwnInvoice, words: TemplateWords, amounts: _Amounts) -> str:
    rows = [(words.total, amounts.money(invoice.net), "")]
    for one in invoice.by_rate:
        said = words.rate_total.format(rate=amounts.rate(one.rate), net=amounts.money(one.net))
        rows.append((said, amounts.money(one.vat), ""))
    last = words.to_pay if invoice.gross >= 0 else words.to_return
    rows.append((last, amounts.money(abs(invoice.gross)), "strong"))
    cells = "".join(
        f'<tr><td class="number {style}">{text(name)}</td>'
        f'<td class="number {style}" width="130">{text(amount)}</td></tr>'
        for name, amount, style in rows
    )
    return f'<table align="right" cellspacing="0" cellpadding="4">{cells}</table>'


# -- the logo -------------------------------------------------------------------------------------------------------


def logo_of(path: str) -> str:
    """A picture as an address that holds it, small enough for a page; empty where it cannot be read. On a worker."""
    if not path.strip():
        return ""
    image = _svg(path) if Path(path).suffix.lower() == ".svg" else QImage(path)
    if image.isNull():
        return ""
    if image.width() > _LOGO_PIXELS.width() or image.height() > _LOGO_PIXELS.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_LOGO_PIXELS, keep, smooth)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return f"data:image/png;base64,{base64.b64encode(bytes(written.data())).decode('ascii')}"


def _svg(path: str) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # only for those who have such a logo

    drawing = QSvgRenderer(path)
    if not drawing.isValid():
        return QImage()
    size = drawing.defaultSize().scaled(_LOGO_PIXELS, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image
