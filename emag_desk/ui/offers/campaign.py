"""Proposing offers for one of eMAG's campaigns: a row for each offer, checked while one types, sent once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSplitter

from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.campaigns import CAMPAIGN_KIND_LABELS, LARGEST_ID, CampaignKind, Proposal, to_texts
from emag_desk.domain.clock import BUCHAREST
from emag_desk.domain.commands import Command
from emag_desk.domain.date_intervals import Interval
from emag_desk.domain.offer_row import OfferRow
from emag_desk.ui.language import say, say_label, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.offers.campaign_rows import PRICE, Campaign, CampaignRows
from emag_desk.ui.offers.chosen import AccountChoice
from emag_desk.ui.offers.entries import Entry
from emag_desk.ui.offers.entry_table import EntryTable, FillBar
from emag_desk.ui.offers.interval_editor import IntervalEditor
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.outcome import Outcome
from emag_desk.ui.widgets import UNIT, PlainLabel

if TYPE_CHECKING:
    from emag_desk.store.outbox import Outbox


class CampaignDialog(DeedDialog):
    """Which campaign, what each offer costs in it, and when. Nobody knows what a second proposal does."""

    def __init__(self, place: Place, offers: Sequence[OfferRow]) -> None:
        super().__init__(place, "campaignDialog")
        self.setWindowTitle(self.tr("Propose for a campaign"))
        self.resize(1340, 740)
        self._offers = list(offers)
        self._names = {(offer.account, offer.id): new_intent_id() for offer in offers}
        self._account = AccountChoice(self.desk, offers, self)
        self._account.currentIndexChanged.connect(lambda _: self._show_account())
        self._build_head()
        self.rows = CampaignRows(self)
        self.table = EntryTable("campaignTable", self.tr("Proposals"), self.rows, self)
        self.fill = FillBar(self.table, self.rows.base, self)
        self.editor = IntervalEditor(self.desk.clock.now().astimezone(BUCHAREST).date(), self)
        self.scope = QLabel(self)
        self.scope.setTextFormat(Qt.TextFormat.PlainText)
        self.remark = PlainLabel("", self, wrap=True)
        self.remark.setObjectName("campaignRemark")
        self.table.said.connect(self._say)
        self._lay_out()
        self.rows.edited.connect(lambda _: self._judge())
        self.editor.changed.connect(self._set_intervals)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_scope())
        self._show_account()
        self.table.setCurrentIndex(self.rows.index(0, self.rows.place(PRICE)))
        (self.table if self.number.text() else self.number).setFocus()

    def _build_head(self) -> None:
        self.number = QLineEdit(self)
        self.number.setObjectName("campaignNumber")
        self.number.setAccessibleName(self.tr("Number of the campaign"))
        self.number.setToolTip(self.tr("eMAG's panel says it; no call lists campaigns"))
        self.number.setPlaceholderText(self.tr("from eMAG's panel"))
        self.number.setMaximumWidth(150)
        self.number.textChanged.connect(lambda _: self._judge())
        self.kind = QComboBox(self)
        self.kind.setObjectName("campaignKind")
        self.kind.setAccessibleName(self.tr("Kind of campaign"))
        for kind, label in CAMPAIGN_KIND_LABELS.items():
            self.kind.addItem(say_label(label), kind.value)
        self.kind.currentIndexChanged.connect(lambda _: self._judge())
        self.head = QHBoxLayout()
        self.head.setSpacing(UNIT)
        for text, field in ((self.tr("&Campaign"), self.number), (self.tr("&Kind"), self.kind)):
            caption = QLabel(text, self)
            caption.setBuddy(field)
            self.head.addWidget(caption)
            self.head.addWidget(field)
        self.head.addStretch(1)
        self.head.addWidget(self._account)

    def _lay_out(self) -> None:
        self.panes = QSplitter(Qt.Orientation.Vertical, self)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(self.table)
        self.panes.addWidget(self.editor)
        self.panes.setStretchFactor(0, 3)
        self.panes.setStretchFactor(1, 2)
        self.body.addLayout(self.head)
        self.body.addWidget(self.fill)
        self.body.addWidget(self.panes, 1)
        self.body.addWidget(self.scope)
        self.body.addWidget(self.remark)

    # -- what it shows ------------------------------------------------------------------------------------------------

    @property
    def campaign(self) -> Campaign:
        """What holds for all rows."""
        text = self.number.text().strip()
        good = text.isascii() and text.isdecimal() and len(text) <= 9 and 1 <= int(text) <= LARGEST_ID
        return Campaign(int(text) if good else None, CampaignKind(self.kind.currentData()))

    def _show_account(self) -> None:
        self.rows.show_offers([offer for offer in self._offers if offer.account == self._account.account])
        self._judge()
        self.start_task("past proposals", self._read_past())

    async def _read_past(self) -> None:
        account, ids = self._account.account, [offer.id for offer in self.rows.offers]
        past = await self.desk.thread.run(_last_proposals, self.desk.outbox, account, ids)
        self.rows.show_past(past, self.desk.clock.now())

    def _judge(self) -> list[Proposal]:
        """Check everything, and say what the button would do."""
        campaign = self.campaign
        ready = self.rows.judge(campaign)
        in_intervals = campaign.kind is CampaignKind.MULTI_DEALS
        self.editor.setVisible(in_intervals)
        self.table.setColumnHidden(self.rows.place("intervals"), not in_intervals)
        self._show_scope()
        stopped = sum(entry.stops for entry in self.rows.rows)
        why = ""
        if campaign.number is None:
            ready, why = [], self.tr("Type the number of the campaign, as eMAG's panel says it.")
        elif stopped:
            why = self.tr("{count} rows cannot be sent as they are; the remarks say why.").format(
                count=show_whole(stopped)
            )
        elif not ready:
            why = self.tr("Give at least one offer a price in the campaign.")
        general = next((p for entry in self.rows.rows for p in entry.problems if p.key.startswith("interval")), None)
        self.remark.set_tone(Tone.BAD if general is not None and general.stops else Tone.NOTICE)
        self._say(say(general.sentence) if general is not None else "")
        text = self.tr("&Propose {count} offers").format(count=show_whole(len(ready)))
        can = bool(ready) and not stopped
        self.show_act(self.tr("&Propose one offer") if len(ready) == 1 else text, can=can, why=why)
        return ready if can else []

    def _say(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    # -- intervals ----------------------------------------------------------------------------------------------------

    def _meant(self) -> list[Entry]:
        """The rows whose intervals are edited: those with several selected cells, or all."""
        return self.table.chosen_entries()

    def _show_scope(self) -> None:
        meant = self._meant()
        text = self.tr("The intervals hold for the {count} selected offers.")
        if len(meant) == len(self.rows.rows):
            text = self.tr("The intervals hold for all {count} offers. Select rows to give those others.")
        self.scope.setText(text.format(count=show_whole(len(meant))))
        self.scope.setVisible(self.campaign.kind is CampaignKind.MULTI_DEALS)
        if meant and self.rows.intervals(meant[0].key) != self.editor.intervals:
            self.editor.show_intervals(self.rows.intervals(meant[0].key))

    def _set_intervals(self, intervals: tuple[Interval, ...]) -> None:
        self.rows.set_intervals(self._meant(), intervals)
        self._judge()

    # -- sending ------------------------------------------------------------------------------------------------------

    def intents(self) -> list[Intent]:
        titles = {offer.id: offer.name for offer in self.rows.offers}
        account = self._account.account
        return [
            Intent(
                account,
                ActionKind.CAMPAIGN,
                one.offer_id,
                titles[one.offer_id],
                to_texts(one),
                {},
                self._names[account, one.offer_id],
            )
            for one in self._judge()
        ]

    def set_editable(self, is_editable: bool) -> None:
        self.rows.locked = not is_editable
        for widget in (self.number, self.kind, self._account, self.fill, self.editor):
            widget.setEnabled(is_editable)

    def show_told(self, commands: Sequence[Command], outcome: Outcome) -> None:
        super().show_told(commands, outcome)
        self.rows.show_past({command.object_id: command for command in commands}, self.desk.clock.now())


def _last_proposals(outbox: Outbox, account: str, offer_ids: Sequence[int]) -> dict[int, Command]:
    """The last proposal of each offer that was proposed before."""
    kinds = {ActionKind.CAMPAIGN}
    found = {number: outbox.actions(account, number, kinds) for number in offer_ids}
    return {number: commands[0] for number, commands in found.items() if commands}
