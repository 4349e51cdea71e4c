"""The rows of a proposal for a campaign: one for each offer, what is wrong with it, and what eMAG last said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emag_desk.domain.campaigns import MOST_STOCK, CampaignKind, OfferFacts, Proposal, check
from emag_desk.domain.commands import END_STATES, STATE_LABELS, Command, State
from emag_desk.domain.date_intervals import Interval
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.problems import Problem, refusal
from emag_desk.ui.language import say, say_label, show_decimal
from emag_desk.ui.marks import Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.offers.entries import Cell, Entry, EntryColumn, EntryModel
from emag_desk.ui.plain import clean

PRICE, STOCK, MOST, VOUCHER = "sale_price", "stock", "max_qty_per_order", "voucher_discount"
AFTER, GONE = "post_campaign_sale_price", "not_available_post_campaign"
REMARK, PAST = "remark", "past"


def _tr(text: str) -> str:
    return QCoreApplication.translate("CampaignRows", text)


_TONES = {State.CONFIRMED: Tone.GOOD, State.CONFIRMED_WITH_NOTES: Tone.GOOD, State.REJECTED: Tone.BAD}
_TONES |= {State.NEEDS_HUMAN: Tone.BAD, State.UNKNOWN: Tone.NOTICE}


class Campaign(NamedTuple):
    """What holds for all offers of a proposal. `number` is None while it is none."""

    number: int | None
    kind: CampaignKind


def columns_of() -> tuple[EntryColumn, ...]:
    """The columns of the table."""
    return (
        EntryColumn("offer", _tr("Offer"), width=220),
        EntryColumn("own_price", _tr("Price now"), width=84, right=True, tip=_tr("Without VAT")),
        EntryColumn("own_stock", _tr("Stock"), width=56, right=True),
        EntryColumn(PRICE, _tr("In campaign"), Cell.NUMBER, 96, tip=_tr("Price in the campaign")),
        EntryColumn(STOCK, _tr("Pieces"), Cell.WHOLE, 62, tip=_tr("Pieces in the campaign")),
        EntryColumn(MOST, _tr("Per order"), Cell.WHOLE, 76, tip=_tr("Most pieces of one order")),
        EntryColumn(VOUCHER, _tr("Voucher %"), Cell.WHOLE, 80, tip=_tr("Voucher, percent")),
        EntryColumn(AFTER, _tr("Afterwards"), Cell.NUMBER, 90, tip=_tr("Price after the campaign")),
        EntryColumn(GONE, _tr("Off after"), Cell.FLAG, 72, tip=_tr("Not on sale after the campaign")),
        EntryColumn("intervals", _tr("Intervals"), width=70, right=True),
        EntryColumn(REMARK, _tr("Remark"), width=190),
        EntryColumn(PAST, _tr("Proposed"), width=160),
    )


class CampaignRows(EntryModel):
    """The proposals of some offers of one account, as they are typed."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(columns_of(), widget)
        self._intervals: dict[int, tuple[Interval, ...]] = {}
        self._facts: dict[int, OfferFacts] = {}
        self.offers: list[OfferRow] = []

    def show_offers(self, offers: Sequence[OfferRow]) -> None:
        """Begin with these; what was typed of one of them before stays."""
        before = {entry.key: entry for entry in self.rows}
        self.offers = list(offers)
        self._facts = {offer.id: OfferFacts(offer.sale_price, offer.general_stock) for offer in offers}
        self.show_rows(before.get(offer.id) or _entry(offer) for offer in offers)

    def intervals(self, offer_id: int) -> tuple[Interval, ...]:
        """The intervals of one offer."""
        return self._intervals.get(offer_id, ())

    def set_intervals(self, entries: Sequence[Entry], intervals: tuple[Interval, ...]) -> None:
        """Give these rows their intervals."""
        self._intervals |= {entry.key: intervals for entry in entries}

    def base(self, entry: Entry, key: str) -> Decimal | None:
        """What a percentage is of: a price's is the present price of the offer, a stock's its stock."""
        facts = self._facts[entry.key]
        if key in (PRICE, AFTER):
            return facts.sale_price
        return Decimal(facts.stock or 0) if key == STOCK else entry.number(key)

    def proposal(self, entry: Entry, campaign: Campaign) -> Proposal | None:
        """What a row proposes; None while a number that every proposal has is missing."""
        price, stock = entry.number(PRICE), entry.whole(STOCK)
        if price is None or stock is None or any(entry.is_wrong(column) for column in self.columns):
            return None
        return Proposal(
            offer_id=entry.key,
            campaign_id=campaign.number or 0,
            sale_price=price,
            stock=stock,
            max_qty_per_order=entry.whole(MOST),
            voucher_discount=entry.whole(VOUCHER),
            post_campaign_price=entry.number(AFTER),
            not_available_after=entry.flag(GONE),
            intervals=self.intervals(entry.key) if campaign.kind is CampaignKind.MULTI_DEALS else (),
        )

    def judge(self, campaign: Campaign) -> list[Proposal]:
        """Check every row and say so in it; returns those that can be sent. Rows without a price are left out."""
        found = {entry.key: self.proposal(entry, campaign) for entry in self.rows}
        proposals = [one for one in found.values() if one is not None]
        problems = check(proposals, campaign.kind, self._facts)
        for entry in self.rows:
            one = found[entry.key]
            entry.problems = tuple(problems.get(entry.key, ()) if one is not None else self._untyped(entry))
            told = next((problem for problem in entry.problems if problem.key != "campaign_id"), None)
            entry.shown[REMARK] = say(told.sentence) if told is not None else ""
            entry.tones[REMARK] = Tone.BAD if told is not None and told.stops else Tone.NOTICE
            if one is None and not entry.problems:
                entry.shown[REMARK] = self.tr("No price yet: not proposed.")
                entry.tones[REMARK] = Tone.MUTED
            count = len(self.intervals(entry.key))
            shown = count and campaign.kind is CampaignKind.MULTI_DEALS
            entry.shown["intervals"] = str(count) if shown else ""
        self.told()
        stopped = {entry.key for entry in self.rows if entry.stops}
        return [one for one in proposals if one.offer_id not in stopped]

    def _untyped(self, entry: Entry) -> list[Problem]:
        """What keeps a row from being read; nothing for one in which nobody wrote a price."""
        wrong = [column for column in self.columns if entry.is_wrong(column)]
        if wrong:
            said = "{value} is no number."
            return [refusal(column.key, "number", said, value=entry.texts[column.key]) for column in wrong]
        if entry.number(PRICE) is not None:
            return [refusal(STOCK, "missing", "Say how many pieces are in the campaign.")]
        return []

    def show_past(self, past: Mapping[int, Command], now: datetime) -> None:
        """What became of the last proposal of each offer, by its number."""
        for entry in self.rows:
            command = past.get(entry.key)
            if command is None:
                continue
            entry.shown[PAST] = in_words(command, now)
            entry.tones[PAST] = _TONES.get(command.state, Tone.MUTED)
        self.told()


def in_words(command: Command, now: datetime) -> str:
    """A proposal that was made: its campaign, what became of it, when, and what eMAG said."""
    said = clean("; ".join(command.messages), lines=False)
    ended = moment(command.updated_at, now) if command.state in END_STATES else ""
    parts = (command.edits.get("campaign_id", ""), say_label(STATE_LABELS[command.state]), ended, said)
    return " · ".join(part for part in parts if part)


def _entry(offer: OfferRow) -> Entry:
    price = show_decimal(offer.sale_price) if offer.sale_price is not None else ""
    shown = {"offer": f"{offer.id}  {clean(offer.name, lines=False)}", "own_price": price}
    shown["own_stock"] = str(offer.general_stock)
    texts = {STOCK: str(min(max(offer.general_stock, 0), MOST_STOCK))}
    return Entry(offer.id, texts, shown, tones={"own_price": Tone.MUTED, "own_stock": Tone.MUTED})
