"""Issuing the AWB of one order: everything filled in, everything checked while one types, and sent once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.awb import AwbWanted, prefill, to_texts
from emag_desk.domain.awb_checks import preflight
from emag_desk.domain.commands import END_STATES, Command
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.parties import Locality, Party
from emag_desk.domain.problems import Problem
from emag_desk.errors import MarketplaceError, SecretsError
from emag_desk.sync.awb_plan import base_of
from emag_desk.sync.orders import ShippingReference
from emag_desk.ui.language import say, say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.at_hand import OrderAtHand
from emag_desk.ui.orders.awb_load import LoadForm
from emag_desk.ui.orders.awb_number import AwbNumber
from emag_desk.ui.orders.awb_party import PartyForm
from emag_desk.ui.orders.awb_terms import TermsForm
from emag_desk.ui.orders.deed_dialog import Place
from emag_desk.ui.orders.facts import money
from emag_desk.ui.orders.order_deed import OrderDeed
from emag_desk.ui.orders.outcome import Outcome
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.widgets import UNIT, Banner, Column, heading

#: Advice about which the operator must say "yes, all the same".
_TICKED = frozenset({"has_awb", "finalized"})


class AwbDialog(OrderDeed):
    """The sides at the left, the parcel and its terms at the right; problems stand below their fields."""

    def __init__(self, place: Place, account: Account, order_id: int) -> None:
        super().__init__(place, account, order_id, "awbDialog")
        self.setWindowTitle(self.tr("Issue the AWB of order {number}").format(number=order_id))
        self.resize(1040, 800)
        self._known = ShippingReference()
        self._sender: Party | None = None
        self._issued: Sequence[Awb] = ()
        self._open: Command | None = None
        self._start = AwbWanted(order_id)
        self._unread = ""  # why the seller's addresses and couriers are not known
        self._country = PLATFORMS[account.platform].country
        self.labels = ProblemLabels()
        self.receiver_form = PartyForm("receiver", self.labels, self._localities, self.tasks, self)
        self.sender_form = PartyForm("sender", self.labels, self._localities, self.tasks, self)
        self.terms = TermsForm(self.labels, self)
        self.load = LoadForm(self.labels, self)
        for form in (self.receiver_form, self.sender_form, self.terms, self.load):
            form.changed.connect(self._show)
        self.terms.locker.editingFinished.connect(self._show_couriers)
        self.banner = Banner(self)
        self.banner.setObjectName("awbBanner")
        self.another = QCheckBox(self.tr("I looked: make a&nother AWB all the same"), self)
        self.another.setObjectName("anotherAwb")
        self.another.toggled.connect(lambda _: self._show())
        self.number = AwbNumber(self)
        self._build()
        self.show_loading(self.tr("&Issue AWB"))

    def _build(self) -> None:
        self._pane = Column(self)
        pane = QHBoxLayout()
        pane.setSpacing(4 * UNIT)
        for parts in (
            ((self.tr("Receiver"), self.receiver_form), (self.tr("Sender"), self.sender_form)),
            ((self.tr("Terms"), self.terms), (self.tr("What is sent"), self.load)),
        ):
            side = QVBoxLayout()
            side.setSpacing(UNIT)
            for title, form in parts:
                side.addWidget(heading(title, self))
                side.addWidget(form)
                side.addSpacing(UNIT)
            side.addStretch(1)
            pane.addLayout(side, 1)
        inside = QWidget(self._pane)
        inside.setLayout(pane)
        self._pane.rows.setContentsMargins(0, 0, UNIT, 0)
        self._pane.rows.addWidget(inside)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.another)
        self.body.addWidget(self._pane, 1)
        self.another.hide()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.told) + 1, self.number)

    # Reading

    async def prepare(self, taken: OrderAtHand) -> None:
        desk, key = self.desk, self.account.key
        try:
            self._known = await desk.orders.reference(self.account)
        except (MarketplaceError, SecretsError) as problem:
            text = self.tr("Your own addresses and courier accounts could not be read: {reason}")
            self._unread = text.format(reason=say_error(problem))
        self._sender = await desk.awb_plans.last_sender(key)
        self._issued = await desk.awbs.of_order(key, self.order_id)
        waiting = await desk.thread.run(desk.outbox.actions, key, self.order_id, {ActionKind.AWB})
        self._open = next((one for one in waiting if one.state not in END_STATES), None)

    async def _localities(self, text: str) -> list[tuple[str, Locality]]:
        found = await self.desk.orders.find_localities(self.account, text)
        return [(place.label, place) for place in found]

    def show_order(self, taken: OrderAtHand) -> None:
        known, order = self._known, taken.order
        self._start = prefill(order, taken.totals, self.account, known.addresses, known.courier_accounts, self._sender)
        self.sender_form.show_addresses(known.addresses)
        own = next((one for one in known.addresses if one.address_id == self._start.sender.address_id), None)
        self.sender_form.show_party(self._start.sender, own.city if own is not None else "")
        customer = order.customer
        place = ", ".join(part for part in (customer.shipping_city, customer.shipping_suburb) if part)
        self.receiver_form.show_party(self._start.receiver, place)
        self.terms.show_terms(self._start, order, taken.totals, with_currency=self._country == "BG")
        self.load.show_load(self._start)
        self._show_couriers(self._start.courier_account_id)
        self._show()
        self._focus()

    def _focus(self) -> None:
        """Go to the first field that must be mended, else to the button: most AWBs are right as they are."""
        assert self.at_hand is not None
        first = self.labels.first(self._problems(self.at_hand, self.wanted))
        field = first if first is not None else self.act_button if self.act_button.isEnabled() else self.another
        field.setFocus()
        if first is not None:
            self._pane.ensureWidgetVisible(first)

    def _show_couriers(self, chosen: int | None = None) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        wanted, taken = self.wanted, self.at_hand
        chosen = chosen if chosen is not None else wanted.courier_account_id

        def why_not(number: int) -> str:
            problems = self._preflight(taken, replace(wanted, courier_account_id=number))
            about = (one for one in problems if one.stops and one.key == "courier_account_id")
            return next((say(problem.sentence) for problem in about), "")

        self.terms.show_couriers(self._known.courier_accounts, chosen, why_not)
        self._show()

    # Checking

    @property
    def wanted(self) -> AwbWanted:
        """The AWB as it stands in the fields."""
        sides = replace(self._start, sender=self.sender_form.party, receiver=self.receiver_form.party)
        return self.load.put_into(self.terms.put_into(sides))

    def _preflight(self, taken: OrderAtHand, wanted: AwbWanted) -> list[Problem]:
        numbers = {awb.number or str(awb.reservation_id) for awb in self._issued} | set(taken.row.awbs)
        return preflight(
            wanted,
            taken.order,
            taken.totals,
            self._known.courier_accounts if self._known.read_at is not None else None,
            country=self._country,
            awbs=numbers,
            now=self.desk.clock.now(),
        )

    def _problems(self, taken: OrderAtHand, wanted: AwbWanted) -> list[Problem]:
        return [*self.terms.problems(), *self.load.problems(), *self._preflight(taken, wanted)]

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        wanted = self.wanted
        problems = self._problems(self.at_hand, wanted)
        homeless = self.labels.show(problems)
        general = [say(problem.sentence) for problem in homeless]
        general += [self._unread] if self._unread else []
        if self._open is not None:
            general.insert(0, self.tr("An AWB of this order is already on its way: see the Outbox."))
        stopped = any(problem.stops for problem in homeless) or self._open is not None
        self.banner.say("\n".join(general), Tone.BAD if stopped else Tone.NOTICE)
        must_tick = any(problem.code in _TICKED for problem in problems)
        self.another.setVisible(must_tick)
        self._show_button(wanted, problems, must_tick=must_tick)

    def _show_button(self, wanted: AwbWanted, problems: Sequence[Problem], *, must_tick: bool) -> None:
        assert self.at_hand is not None
        currency = wanted.currency or self.at_hand.totals.currency
        act = self.tr("&Issue AWB, collect nothing")
        if wanted.cod:
            act = self.tr("&Issue AWB, collect {money}").format(money=money(wanted.cod, currency))
        stops = [problem for problem in problems if problem.stops]
        why = ""
        if stops:
            why = say(stops[0].sentence) if len(stops) == 1 else self.tr("{count} things must be mended first.")
            why = why.replace("{count}", str(len(stops)))
        elif must_tick and not self.another.isChecked():
            why = self.tr("Say first that another AWB is meant.")
        self.show_act(act, can=not why and self._open is None, why=why)

    # Ordering

    def intents(self) -> list[Intent]:
        assert self.at_hand is not None
        taken = self.at_hand
        base = base_of(taken.order, self._issued)
        return [
            Intent(
                self.account.key,
                ActionKind.AWB,
                self.order_id,
                taken.title,
                wanted=to_texts(self.wanted),
                base=base,
                intent_id=self.intent_id,
            )
        ]

    def show_told(self, commands: Sequence[Command], outcome: Outcome) -> None:
        super().show_told(commands, outcome)
        if commands:
            self.start_task("awb numbers", self._read_numbers(commands[0]))

    async def _read_numbers(self, command: Command) -> None:
        awbs = await self.desk.awbs.of_order(self.account.key, self.order_id)
        self.number.show_awbs([awb for awb in awbs if awb.command_id == command.id])
