"""The rows of the prices panel: what an offer costs, what eMAG says of its price, and what a sale leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.domain.margin import Margin, margin
from emag_desk.domain.offer_costs import OfferCost
from emag_desk.domain.offer_row import OfferRow
from emag_desk.errors import Sentence
from emag_desk.ui.clipboard import from_block
from emag_desk.ui.language import say, show_decimal
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.offers.entries import Cell, Entry, EntryColumn, EntryModel
from emag_desk.ui.plain import clean

COST = "cost"
Key = tuple[str, int]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PriceRows", text)


def columns_of() -> tuple[EntryColumn, ...]:
    """The columns of the panel; all prices are net."""
    return (
        EntryColumn("offer", _tr("Offer"), width=220),
        EntryColumn("currency", _tr("Currency"), width=72),
        EntryColumn("price", _tr("Price"), width=80, right=True, tip=_tr("Price with staged edits, without VAT")),
        EntryColumn("smart", _tr("Smart deals"), width=92, right=True, tip=_tr("Price for the smart-deals badge")),
        EntryColumn("percent", _tr("Commission %"), width=104, right=True, tip=_tr("eMAG's estimate, of the price")),
        EntryColumn(COST, _tr("Cost"), Cell.NUMBER, 72, tip=_tr("What one piece costs, without VAT")),
        EntryColumn("commission", _tr("Commission"), width=94, right=True),
        EntryColumn("left", _tr("Left"), width=72, right=True, tip=_tr("What a sale leaves, without VAT")),
        EntryColumn("margin", _tr("Margin %"), width=76, right=True, tip=_tr("Of the net price")),
        EntryColumn("even", _tr("Break-even"), width=90, right=True, tip=_tr("The lowest price that loses nothing")),
        EntryColumn(
            "smart_left", _tr("Left then"), width=78, right=True, tip=_tr("What a sale leaves at the smart-deals price")
        ),
        EntryColumn("said", _tr("eMAG was asked"), width=120),
    )


class PriceRows(EntryModel):
    """The offers with what is known of each; `shipping` is what sending one piece costs us, net."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(columns_of(), widget)
        self.offers: dict[Key, OfferRow] = {}
        self.known: dict[Key, OfferCost] = {}
        self._problems: dict[Key, Sentence] = {}
        self.shipping = Decimal(0)

    def show_offers(self, offers: Sequence[OfferRow]) -> None:
        """Begin with these."""
        self.offers = {(offer.account, offer.id): offer for offer in offers}
        self.show_rows(
            Entry(key, {}, {"offer": f"{offer.id}  {clean(offer.name, lines=False)}", "currency": offer.currency})
            for key, offer in self.offers.items()
        )

    def learn(self, known: Mapping[Key, OfferCost], problems: Mapping[Key, Sentence], now: datetime) -> None:
        """Take in what is known of some offers, and why something is missing."""
        for key, one in known.items():
            self.known[key] = one
            if key in problems:
                self._problems[key] = problems[key]
            else:
                self._problems.pop(key, None)
        for entry in self.rows:
            if entry.key in known:
                cost = known[entry.key].cost
                if cost is not None and not entry.texts.get(COST):
                    entry.texts[COST] = show_decimal(cost)
        self.work_out(now)

    def costs(self, rows: Sequence[int]) -> list[OfferCost]:
        """What was typed in these rows, to be kept; a cell that is no number is left alone."""
        found = []
        for row in rows:
            entry = self.rows[row]
            if entry.is_wrong(self.columns[self.place(COST)]):
                continue
            before = self.known.get(entry.key, OfferCost(*entry.key))
            if before.cost != entry.number(COST):
                self.known[entry.key] = replace(before, cost=entry.number(COST))
                found.append(self.known[entry.key])
        return found

    def take_costs(self, text: str) -> bool:
        """A pasted table of codes and costs; whether it was one."""
        grid = [line for line in from_block(text) if len(line) >= 2]
        rows: dict[str, int] = {}
        for row, entry in enumerate(self.rows):
            offer = self.offers[entry.key]
            for code in (str(offer.id), offer.part_number, offer.part_number_key, *offer.ean.split(" ")):
                if code:
                    rows.setdefault(code.casefold(), row)
        place = self.place(COST)
        found = {
            (rows[line[0].strip().casefold()], place): line[1] for line in grid if line[0].strip().casefold() in rows
        }
        self.write(found)
        return bool(found)

    def work_out(self, now: datetime) -> None:
        """Fill the columns that follow from the others."""
        for entry in self.rows:
            offer, known = self.offers[entry.key], self.known.get(entry.key)
            price, cost = offer.sale_price, entry.number(COST)
            entry.shown |= {"price": _money(price), "smart": "", "percent": "", "said": ""}
            if known is not None:
                self._show_known(entry, known, now)
            self._show_margin(entry, price, known.commission if known else None, cost)
            smart = known.smart_deals if known else None
            at_smart = self._margin(smart, known.commission if known else None, cost)
            entry.shown["smart_left"] = _money(at_smart.left) if at_smart else ""
            entry.tones["smart_left"] = Tone.BAD if at_smart and at_smart.loses else Tone.NEUTRAL
        self.told()

    def _margin(self, price: Decimal | None, percent: Decimal | None, cost: Decimal | None) -> Margin | None:
        if price is None or percent is None or cost is None:
            return None
        return margin(price, percent, cost, self.shipping)

    def _show_margin(self, entry: Entry, price: Decimal | None, percent: Decimal | None, cost: Decimal | None) -> None:
        found = self._margin(price, percent, cost)
        entry.shown |= {
            "commission": _money(found.commission) if found else "",
            "left": _money(found.left) if found else "",
            "margin": show_decimal(found.percent, 1, 1) if found else "",
            "even": _money(found.break_even) if found else "",
        }
        tone = Tone.BAD if found is not None and found.loses else Tone.NEUTRAL
        entry.tones |= {"left": tone, "margin": tone}

    def _show_known(self, entry: Entry, known: OfferCost, now: datetime) -> None:
        if known.asked_at is not None:
            entry.shown["smart"] = _money(known.smart_deals) if known.smart_deals is not None else self.tr("none")
            entry.shown["said"] = moment(known.asked_at, now)
        entry.tones["smart"] = Tone.NEUTRAL if known.smart_deals is not None else Tone.MUTED
        if known.commission is not None:
            entry.shown["percent"] = show_decimal(known.commission, 1, 2)
        elif known.asked_at is not None:
            entry.shown["percent"] = self.tr("not told")
        entry.tones["percent"] = Tone.NEUTRAL if known.commission is not None else Tone.MUTED
        problem = self._problems.get(entry.key)
        if problem is not None:
            entry.shown["said"] = say(problem)
        entry.tones["said"] = Tone.BAD if problem is not None else Tone.MUTED


def _money(amount: Decimal | None) -> str:
    return "" if amount is None else show_decimal(amount)
