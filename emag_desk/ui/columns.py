"""The columns of the offers table as data: what each shows, how wide, what it edits, what it sorts by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale

from emag_desk.domain.money import gross, plain
from emag_desk.domain.offer_fields import STATUS_LABELS
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import Reference
from emag_desk.domain.validation import PENDING, REJECTED, validation_label
from emag_desk.ui.language import say_label, show_decimal, show_seconds, show_whole
from emag_desk.ui.rows.column import Column as RowColumn


class Shown(NamedTuple):
    """What the cells need to know besides their offer: account names and what each platform allows."""

    account_names: Mapping[str, str]
    references: Mapping[str, Reference]

    def vat_rate(self, offer: OfferRow) -> Decimal | None:
        """The VAT rate of an offer as a fraction; None while it is not known."""
        reference = self.references.get(offer.account)
        return reference.vat_rates.get(offer.vat_id) if reference and offer.vat_id is not None else None


NOTHING_KNOWN = Shown({}, {})


#: A column of the offers table.
Column: TypeAlias = RowColumn[OfferRow, Shown]


def _attribute(name: str) -> Callable[[OfferRow, Shown], str]:
    return lambda offer, _: getattr(offer, name)


def _price(name: str) -> Callable[[OfferRow, Shown], str]:
    def text(offer: OfferRow, _: Shown) -> str:
        value = getattr(offer, name)
        return show_decimal(value) if value else ""  # 0 is eMAG's way to say that there is none

    return text


def _plain_price(name: str) -> Callable[[OfferRow, Shown], str]:
    def text(offer: OfferRow, _: Shown) -> str:
        value = getattr(offer, name)
        return local_number(plain(value)) if value else ""

    return text


def local_number(text: str) -> str:
    """A canonical number with this country's decimal mark and no grouping, as a spreadsheet reads it."""
    return text.replace(".", QLocale().decimalPoint())


def _whole(name: str) -> Callable[[OfferRow, Shown], str]:
    def text(offer: OfferRow, _: Shown) -> str:
        value = getattr(offer, name)
        return "" if value is None else show_whole(value)

    return text


def _digits(name: str) -> Callable[[OfferRow, Shown], str]:
    def text(offer: OfferRow, _: Shown) -> str:
        value = getattr(offer, name)
        return "" if value is None else str(value)

    return text


def _per_warehouse(name: str, warehouse: int) -> Callable[[OfferRow, Shown], str]:
    def text(offer: OfferRow, _: Shown) -> str:
        value = getattr(offer, name).get(warehouse)
        return "" if value is None else show_whole(value)

    return text


def _per_warehouse_digits(name: str, warehouse: int) -> Callable[[OfferRow, Shown], str]:
    def text(offer: OfferRow, _: Shown) -> str:
        value = getattr(offer, name).get(warehouse)
        return "" if value is None else str(value)

    return text


def _account(offer: OfferRow, shown: Shown) -> str:
    return shown.account_names.get(offer.account, offer.account)


def _status(offer: OfferRow, _: Shown) -> str:
    return say_label(STATUS_LABELS.get(offer.status, str(offer.status)))


def _status_tone(offer: OfferRow, _: Shown) -> str:
    return {1: "good", 0: "neutral", 2: "bad"}.get(offer.status, "neutral")


def _vat(offer: OfferRow, shown: Shown) -> str:
    if offer.vat_id is None:
        return ""
    rate = shown.vat_rate(offer)
    return show_rate(rate) if rate is not None else f"# {offer.vat_id}"


def show_rate(rate: Decimal) -> str:
    """A VAT fraction as a percentage."""
    return f"{show_decimal(rate * 100, 0, 2)} %"


def _gross(offer: OfferRow, shown: Shown) -> str:
    rate = shown.vat_rate(offer)
    return show_decimal(gross(offer.sale_price, rate)) if rate is not None and offer.sale_price is not None else ""


def _plain_gross(offer: OfferRow, shown: Shown) -> str:
    rate = shown.vat_rate(offer)
    return local_number(plain(gross(offer.sale_price, rate))) if rate is not None and offer.sale_price else ""


def _validation(offer: OfferRow, _: Shown) -> str:
    if offer.vanished:
        return QCoreApplication.translate("OfferColumns", "Vanished")
    label = validation_label(offer.validation)
    return say_label(label) if not label.startswith("Status ") else label


def _validation_tone(offer: OfferRow, _: Shown) -> str:
    if offer.vanished or offer.validation in REJECTED or offer.doc_errors:
        return "bad"
    if offer.validation in PENDING:
        return "warn"
    return "good" if offer.validation is not None else ""


def _rank(offer: OfferRow, _: Shown) -> str:
    return "" if offer.buy_button_rank is None else f"# {offer.buy_button_rank}"


def _rank_tone(offer: OfferRow, _: Shown) -> str:
    if offer.buy_button_rank is None:
        return ""
    return "good" if offer.buy_button_rank == 1 else "warn"


def _genius(offer: OfferRow, _: Shown) -> str:
    return QCoreApplication.translate("OfferColumns", "Yes") if offer.emag_club else ""


def _fetched(offer: OfferRow, _: Shown) -> str:
    return show_seconds(offer.fetched_at) if offer.fetched_at else ""


def _field(key: str, label: str, width: int, **more: Any) -> Column:
    return Column(key, label, width, _price(key), True, key, key, copied=_plain_price(key), **more)


_NET = "Without VAT, in the currency of the account"

_LEADING = (
    Column("account", "Account", 96, _account, sort="account"),
    Column("id", "ID", 76, _digits("id"), number=True, sort="id"),
    Column("name", "Name", 280, _attribute("name"), sort="name"),
    Column("part_number", "Part number", 124, _attribute("part_number"), sort="part_number"),
    Column("status", "Status", 104, _status, field="status", sort="status", tone=_status_tone),
    _field("sale_price", "Price", 104, tip=_NET),
    Column(
        "gross_price",
        "Gross price",
        100,
        _gross,
        number=True,
        sort="gross_price",
        tip="What the buyer pays, with VAT",
        copied=_plain_gross,
    ),
)

_TRAILING = (
    _field("min_sale_price", "Min. price", 104, tip=_NET),
    _field("max_sale_price", "Max. price", 104, tip=_NET),
    _field("recommended_price", "Recommended", 104, tip=_NET),
    Column(
        "buy_button_rank",
        "Buy button",
        88,
        _rank,
        sort="buy_button_rank",
        tone=_rank_tone,
        tip="Your place among the sellers of this product; the first wins the buy button",
        copied=_digits("buy_button_rank"),
    ),
    Column(
        "best_offer_sale_price",
        "Best price",
        104,
        _price("best_offer_sale_price"),
        number=True,
        sort="best_offer_sale_price",
        tip=_NET,
        copied=_plain_price("best_offer_sale_price"),
    ),
    Column(
        "number_of_offers",
        "Offers",
        68,
        _whole("number_of_offers"),
        number=True,
        sort="number_of_offers",
        tip="How many sellers offer this product",
        copied=_digits("number_of_offers"),
    ),
    Column(
        "validation",
        "Validation",
        190,
        _validation,
        sort="validation",
        tone=_validation_tone,
    ),
    Column("vat_id", "VAT", 64, _vat, True, "vat_id", "vat_id"),
    Column("part_number_key", "PNK", 100, _attribute("part_number_key"), sort="part_number_key"),
    Column("ean", "EAN", 122, _attribute("ean"), sort="ean"),
    Column("brand", "Brand", 110, _attribute("brand"), sort="brand", shown=False),
    Column("currency", "Currency", 72, _attribute("currency"), sort="currency", shown=False),
    Column("emag_club", "Genius", 68, _genius, sort="emag_club", shown=False),
    Column("fetched_at", "Read", 128, _fetched, sort="fetched_at", shown=False),
)


def offer_columns(warehouses: Sequence[int] = ()) -> tuple[Column, ...]:
    """All columns, with one for stock and one for handling time per warehouse that the cache knows."""
    several = len(warehouses) > 1
    total = Column(
        "general_stock",
        "Stock total",
        84,
        _whole("general_stock"),
        number=True,
        sort="general_stock",
        shown=several or not warehouses,
        copied=_digits("general_stock"),
    )
    stock = [
        # With one warehouse its stock is the total, by which an index sorts.
        _warehouse("Stock", "stock", number, f"stock:{number}" if several else "general_stock", several)
        for number in warehouses
    ]
    handling = [
        _warehouse("Handling time", "handling_time", number, f"handling_time:{number}", several)
        for number in warehouses
    ]
    return (*_LEADING, total, *stock, *handling, *_TRAILING)


def _warehouse(label: str, name: str, number: int, sort: str, several: bool) -> Column:
    key = f"{name}:{number}"
    return Column(
        key,
        label,
        96 if name == "handling_time" else 76,
        _per_warehouse(name, number),
        True,
        key,
        sort,
        copied=_per_warehouse_digits(name, number),
        title=f"({number})" if several else "",
    )
