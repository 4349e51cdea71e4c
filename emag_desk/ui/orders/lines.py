"""Editing the lines of an order that has not been shipped: other pieces, no line at all, one more product."""

from __future__ import annotations

from decimal import Decimal

from emag_desk.domain.accounts import Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.order_lines import MOST_PIECES, LinesWanted, NewLine, check_lines, to_texts
from emag_desk.domain.order_money import piece_price, totals
from emag_desk.domain.orders import Order
from emag_desk.domain.problems import Problem
from emag_desk.domain.queries import OfferQuery
from emag_desk.domain.storno import remaining
from emag_desk.store.reader import CacheReader
from emag_desk.ui.language import say, show_decimal
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.orders.pieces import PieceLine, PiecesTable
from emag_desk.ui.orders.suggest import SuggestEdit
from emag_desk.ui.widgets import PlainLabel

_MOST_FOUND = 20


class LinesDialog(OrderDeed):
    """Pieces per line (0 drops it), and products of the own offers that are added at their price."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "linesDialog")
        self.setWindowTitle(self.tr("Edit the lines of order {number}").format(number=order_id))
        self.resize(820, 440)
        self._new: list[OfferRow] = []
        headers = [self.tr("Product"), self.tr("Now"), self.tr("Pieces"), self.tr("One piece"), self.tr("Change")]
        self.lines = PiecesTable(headers, "editLines", self)
        self.lines.setAccessibleName(self.tr("Lines of the order"))
        self.lines.changed.connect(self._show)
        self.body.addWidget(self.lines, 1000)
        label = self.tr("Add a product: its name, part number or EAN")
        self.product = SuggestEdit("addProduct", label, self._find, self.tasks, self)
        self.product.setPlaceholderText(label)
        self.product.setProperty("search", True)
        self.product.chosen.connect(self._add)
        self.found = PlainLabel("", self, tone=Tone.MUTED)
        self.found.hide()
        self.product.looked.connect(self._say_found)
        self.problems = PlainLabel("", self, wrap=True)
        self.problems.setObjectName("linesProblems")
        self.money = PlainLabel("", self, bold=True, wrap=True)
        self.money.setObjectName("linesMoney")
        for widget in (self.product, self.found, self.problems, self.money):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.show_loading(self.tr("&Save the lines"))

    def show_order(self, taken: OrderAtHand) -> None:
        self._show_lines()
        self._show()
        self.lines.focus_first()

    def _show_lines(self) -> None:
        assert self.at_hand is not None
        order, currency = self.at_hand.order, self.at_hand.totals.currency
        kept = self.lines.pieces()
        lines = [
            PieceLine(
                line.id,
                line.name,
                line.quantity,
                kept.get(line.id, line.quantity),
                MOST_PIECES,
                (money(piece_price(line, currency), currency), ""),
            )
            for line in order.lines
        ]
        lines += [
            PieceLine(-offer.id, offer.name, 0, kept.get(-offer.id, 1), MOST_PIECES, (self._net(offer), ""))
            for offer in self._new
        ]
        self.lines.show_lines(lines)

    def _net(self, offer: OfferRow) -> str:
        assert self.at_hand is not None
        price = show_decimal(offer.sale_price or Decimal(0))
        return self.tr("{price} {currency} without VAT").format(price=price, currency=self.at_hand.totals.currency)

    # Adding a product

    async def _find(self, text: str) -> list[tuple[str, OfferRow]]:
        query = OfferQuery(text, frozenset({self.account.key}))

        def look(reader: CacheReader) -> list[OfferRow]:
            return reader.rows(reader.first(query, _MOST_FOUND))

        offers = await self.desk.readers.run(look)
        return [(f"{offer.name} · {offer.part_number}", offer) for offer in offers]

    def _add(self, offer: OfferRow) -> None:
        self.product.clear()
        if all(known.id != offer.id for known in self._new):
            self._new.append(offer)
            self._show_lines()
        self._show()
        self.lines.spin(-offer.id).setFocus()

    def _say_found(self, text: str) -> None:
        self.found.setText(text)
        self.found.setVisible(bool(text))

    # What it says

    def wanted(self, order: Order) -> LinesWanted:
        """What stands in the fields, as far as it is a change."""
        pieces = self.lines.pieces()
        quantities = {line.id: pieces[line.id] for line in order.lines if pieces[line.id] != line.quantity}
        new = [
            NewLine(offer.id, offer.name, pieces[-offer.id], offer.sale_price or Decimal(0))
            for offer in self._new
            if pieces[-offer.id]
        ]
        return LinesWanted(quantities, tuple(new))

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        taken, pieces = self.at_hand, self.lines.pieces()
        wanted = self.wanted(taken.order)
        for row, (key, now) in enumerate(self._now(taken.order)):
            self.lines.say_after(row, (self.lines.text(row, 3), self._change(now, pieces[key])))
        problems = check_lines(taken.order, wanted)
        self._say(problems)
        self._show_money(taken, wanted)
        stops = [problem for problem in problems if problem.stops]
        self.show_act(self.tr("&Save the lines"), can=not stops)

    def _now(self, order: Order) -> list[tuple[int, int]]:
        return [(line.id, line.quantity) for line in order.lines] + [(-offer.id, 0) for offer in self._new]

    def _change(self, now: int, pieces: int) -> str:
        if pieces == now:
            return ""
        if not pieces:
            return self.tr("the line is dropped")
        return self.tr("new") if not now else f"{pieces - now:+d}"

    def _say(self, problems: list[Problem]) -> None:
        self.problems.set_tone(Tone.BAD if any(problem.stops for problem in problems) else Tone.NOTICE)
        quiet = len(problems) == 1 and problems[0].code == "no_change"
        if quiet:
            self.problems.set_tone(Tone.MUTED)
        self.problems.setText("\n".join(dict.fromkeys(say(problem.sentence) for problem in problems)))

    def _show_money(self, taken: OrderAtHand, wanted: LinesWanted) -> None:
        pieces = {line.id: wanted.quantities.get(line.id, line.quantity) for line in taken.order.lines}
        after = totals(remaining(taken.order, pieces), taken.totals.currency)
        currency = taken.totals.currency
        text = self.tr("Total: {before} → {after}")
        if wanted.new:
            text = self.tr("Total: {before} → {after}, and the new lines with their VAT")
        values = {"before": money(taken.totals.gross, currency), "after": money(after.gross, currency)}
        self.money.setText(text.format(**values))

    def intents(self) -> list[Intent]:
        assert self.at_hand is not None
        return [self.intent(ActionKind.LINES, to_texts(self.wanted(self.at_hand.order)))]
