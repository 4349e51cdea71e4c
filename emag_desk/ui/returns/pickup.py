"""Sending a courier for a return: an AWB from the customer to one's own address, filled in, checked, and sent once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from emag_desk.domain.accounts import PLATFORMS, Account
from emag_desk.domain.actions import ActionKind, Intent
from emag_desk.domain.awb import AwbWanted, to_texts
from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.commands import END_STATES, Command
from emag_desk.domain.issued_awb import Awb
from emag_desk.domain.parties import Locality, Party
from emag_desk.domain.problems import Problem
from emag_desk.domain.return_pickup import prefill, preflight
from emag_desk.domain.return_row import ReturnRow
from emag_desk.domain.returns import Return
from emag_desk.errors import DeskError, InputError, MarketplaceError, SecretsError
from emag_desk.sync.orders import ShippingReference
from emag_desk.ui.language import say, say_error
from emag_desk.ui.marks import Tone
from emag_desk.ui.orders.awb_load import LoadForm
from emag_desk.ui.orders.awb_number import AwbNumber
from emag_desk.ui.orders.awb_party import PartyForm
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.outcome import Outcome
from emag_desk.ui.orders.problem_labels import ProblemLabels
from emag_desk.ui.plain import clean
from emag_desk.ui.returns.at_hand import ReturnAtHand, take
from emag_desk.ui.returns.pickup_terms import PickupTerms
from emag_desk.ui.widgets import UNIT, Banner, Column, heading

#: Advice about which the operator must say "yes, all the same".
_TICKED = frozenset({"has_awb", "emag", "customer"})


class PickupDialog(DeedDialog):
    """The sides at the left, the day and the parcel at the right; problems stand below their fields."""

    def __init__(self, place: Place, account: Account, row: ReturnRow) -> None:
        super().__init__(place, "pickupDialog")
        self.setWindowTitle(self.tr("Send a courier for return {number}").format(number=row.id))
        self.resize(1040, 720)
        self.account, self._row = account, row
        self.at_hand: ReturnAtHand | None = None
        self._known = ShippingReference()
        self._own: Party | None = None
        self._issued: Sequence[Awb] = ()
        self._open: Command | None = None
        self._start = AwbWanted(row.order_id, rma_id=row.id)
        self._unread = ""  # why the seller's addresses and couriers are not known
        self._country = PLATFORMS[account.platform].country
        self.labels = ProblemLabels()
        self.sender_form = PartyForm("sender", self.labels, self._localities, self.tasks, self, own=False)
        self.receiver_form = PartyForm("receiver", self.labels, self._localities, self.tasks, self, own=True)
        self.terms = PickupTerms(self.labels, self)
        self.load = LoadForm(self.labels, self)
        for form in (self.sender_form, self.receiver_form, self.terms, self.load):
            form.changed.connect(self._show)
        self.banner = Banner(self)
        self.banner.setObjectName("pickupBanner")
        self.another = QCheckBox(self.tr("I looked: se&nd a courier all the same"), self)
        self.another.setObjectName("anotherPickup")
        self.another.toggled.connect(lambda _: self._show())
        self.number = AwbNumber(self)
        self._build()
        self.show_where(clean(f"{account.name} · {row.id} · {row.customer}", lines=False))
        self.show_loading(self.tr("&Send a courier"))
        self.set_editable(False)
        self.start_task("pickupDialog", self._read())

    def _build(self) -> None:
        self._pane = Column(self)
        pane = QHBoxLayout()
        pane.setSpacing(4 * UNIT)
        for parts in (
            ((self.tr("Fetched from"), self.sender_form), (self.tr("Goes to"), self.receiver_form)),
            ((self.tr("Terms"), self.terms), (self.tr("What is fetched"), self.load)),
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

    async def _read(self) -> None:
        try:
            taken = await take(self.desk, [self._row])
            at_hand = taken.returns[0]
            if at_hand.return_ is None:
                raise InputError("The details of return {number} are not kept here.", number=self._row.id)
            await self._read_around()
        except DeskError as problem:
            self.show_trouble(problem)
            return
        self.at_hand = at_hand
        self.age.say(taken.age, taken.tone)
        self.set_editable(True)
        self._show_return(at_hand.return_)

    async def _read_around(self) -> None:
        desk, key = self.desk, self.account.key
        try:
            self._known = await desk.orders.reference(self.account)
        except (MarketplaceError, SecretsError) as problem:
            text = self.tr("Your own addresses and courier accounts could not be read: {reason}")
            self._unread = text.format(reason=say_error(problem))
        self._own = await desk.awb_plans.last_sender(key)
        self._issued = await desk.thread.run(desk.outbox.awbs.of_return, key, self._row.id)
        waiting = await desk.thread.run(desk.outbox.actions, key, self._row.id, {ActionKind.RETURN_AWB})
        self._open = next((one for one in waiting if one.state not in END_STATES), None)

    async def _localities(self, text: str) -> list[tuple[str, Locality]]:
        found = await self.desk.orders.find_localities(self.account, text)
        return [(place.label, place) for place in found]

    def _show_return(self, told: Return) -> None:
        known, now = self._known, self.desk.clock.now()
        self._start = prefill(told, self.account, known.addresses, known.courier_accounts, self._own, now=now)
        self.receiver_form.show_addresses(known.addresses)
        own = next((one for one in known.addresses if one.address_id == self._start.receiver.address_id), None)
        self.receiver_form.show_party(self._start.receiver, own.city if own is not None else "")
        place = ", ".join(part for part in (told.pickup_city, told.pickup_suburb) if part)
        self.sender_form.show_party(self._start.sender, place)
        self.load.show_load(self._start)
        first = (now.astimezone(BUCHAREST) + timedelta(days=1)).date()
        self.terms.show_terms(self._start, first, with_currency=self._country == "BG")
        self.terms.courier.show_couriers(known.courier_accounts, self._start.courier_account_id, self._courier_why_not)
        self._show()
        self._focus()

    def _courier_why_not(self, number: int) -> str:
        problems = self._preflight(replace(self._start, courier_account_id=number))
        about = (one for one in problems if one.stops and one.key == "courier_account_id")
        return next((say(problem.sentence) for problem in about), "")

    def _focus(self) -> None:
        first = self.labels.first(self._problems())
        field = first if first is not None else self.act_button if self.act_button.isEnabled() else self.another
        field.setFocus()
        if first is not None:
            self._pane.ensureWidgetVisible(first)

    # Checking

    @property
    def wanted(self) -> AwbWanted:
        """The pick-up as it stands in the fields."""
        sides = replace(self._start, sender=self.sender_form.party, receiver=self.receiver_form.party)
        return self.load.put_into(self.terms.put_into(sides))

    def _preflight(self, wanted: AwbWanted) -> list[Problem]:
        if self.at_hand is None or self.at_hand.return_ is None:
            return []
        return preflight(
            wanted,
            self.at_hand.return_,
            self._known.courier_accounts if self._known.read_at is not None else None,
            country=self._country,
            currency=self.account.currency,
            awbs={awb.number or str(awb.reservation_id) for awb in self._issued},
            now=self.desk.clock.now(),
        )

    def _problems(self) -> list[Problem]:
        return [*self.load.problems(), *self._preflight(self.wanted)]

    def _show(self) -> None:
        if self.at_hand is None or self.is_ordered:
            return
        problems = self._problems()
        homeless = self.labels.show(problems)
        general = [say(problem.sentence) for problem in homeless] + ([self._unread] if self._unread else [])
        if self._open is not None:
            general.insert(0, self.tr("A courier for this return is already being ordered: see the Outbox."))
        stopped = any(problem.stops for problem in homeless) or self._open is not None
        self.banner.say("\n".join(general), Tone.BAD if stopped else Tone.NOTICE)
        must_tick = any(problem.code in _TICKED for problem in problems)
        self.another.setVisible(must_tick)
        stops = [problem for problem in problems if problem.stops]
        why = ""
        if stops:
            why = say(stops[0].sentence) if len(stops) == 1 else self.tr("{count} things must be mended first.")
            why = why.replace("{count}", str(len(stops)))
        elif must_tick and not self.another.isChecked():
            why = self.tr("Say first that a courier is meant all the same.")
        act = self.tr("&Send a courier on {day}").format(day=self.terms.day_words)
        self.show_act(act, can=not why and self._open is None, why=why)

    # Ordering

    def intents(self) -> list[Intent]:
        assert self.at_hand is not None
        return [
            Intent(
                self.account.key,
                ActionKind.RETURN_AWB,
                self._row.id,
                self.at_hand.title,
                wanted=to_texts(self.wanted),
                base=self.at_hand.base,
                intent_id=self.intent_id,
            )
        ]

    def show_told(self, commands: Sequence[Command], outcome: Outcome) -> None:
        super().show_told(commands, outcome)
        if commands:
            self.tasks.start(f"pickup numbers {id(self)}", self._read_numbers(commands[0]))

    async def _read_numbers(self, command: Command) -> None:
        awbs = await self.desk.thread.run(self.desk.outbox.awbs.of_return, self.account.key, self._row.id)
        self.number.show_awbs([awb for awb in awbs if awb.command_id == command.id])
