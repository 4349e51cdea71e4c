"""The detail pane: everything eMAG knows of one offer, its fields for editing, its history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from emag_desk.domain.changes import Kind
from emag_desk.domain.commands import STATE_LABELS, Command, StagedEdit, State
from emag_desk.domain.offer_fields import current
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.offer_rules import NO_REFERENCE, Guardrails, Reference
from emag_desk.domain.queries import OfferDay
from emag_desk.errors import DeskError
from emag_desk.ui.language import say_error, say_label
from emag_desk.ui.ledger_model import change_in_words
from emag_desk.ui.links import open_link, product_page
from emag_desk.ui.marks import SIGN_TONES, Tone
from emag_desk.ui.moments import moment
from emag_desk.ui.offer_editors import OfferEditors
from emag_desk.ui.offer_facts import OfferFacts, market, offer_facts, pills
from emag_desk.ui.offer_sections import Facts, Links, Pills, Section, Sentences
from emag_desk.ui.review_model import STATE_SIGNS
from emag_desk.ui.sparkline import Sparkline
from emag_desk.ui.tasks import Tasks
from emag_desk.ui.widgets import UNIT, Banner, Column, EmptyState, PlainLabel, PlainView

if TYPE_CHECKING:
    from emag_desk.desk import Desk
    from emag_desk.store.reader import CacheReader
    from emag_desk.store.threads import ReaderThread

_HISTORY = 30
#: Raw JSON longer than this is cut: nobody reads a megabyte in a side pane.
_MOST_RAW = 200_000


@dataclass(frozen=True)
class _Read:
    """What the reader thread found about an offer. `offer` is its newest row."""

    offer: OfferRow | None
    facts: OfferFacts
    days: list[OfferDay]
    reference: Reference


class OfferDetail(QStackedWidget):
    """Shows one offer. The row itself shows at once; what must be read comes after it, and the newest wins.

    `edited` carries account, offer id, field and canonical text; whoever listens stages it.
    """

    edited = Signal(str, int, str, str)

    def __init__(self, readers: ReaderThread, parent: QWidget | None = None, *, tasks: Tasks | None = None) -> None:
        super().__init__(parent)
        self._readers = readers
        self._tasks = tasks or Tasks(self._show_error)
        self._desk: Desk | None = None
        self._offer: OfferRow | None = None
        self._staged: dict[str, str] = {}
        self._reference, self._raw = NO_REFERENCE, ""
        self._shown_key: tuple[str, int] | None = None
        self.setObjectName("offerDetail")
        self.setAccessibleName(self.tr("Details of the offer"))
        self.setMinimumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(
            EmptyState(self.tr("No offer chosen"), self.tr("Choose an offer in the table to see all of it."), self)
        )
        self.addWidget(self._build())
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(200)
        self._again.timeout.connect(self._read_again)

    # What it is made of

    def _build(self) -> Column:
        pane = Column(self)
        pane.rows.setSpacing(UNIT // 2)
        self.title = PlainLabel("", pane, bold=True, scale=1.15, wrap=True, selectable=True)
        self.title.setObjectName("detailTitle")
        self._where = PlainLabel("", pane, tone=Tone.MUTED, wrap=True, selectable=True)
        self.pills = Pills(pane)
        self.banner = Banner(pane)
        self._page = QPushButton(self.tr("Show in the shop"), pane)
        self._page.setObjectName("shopButton")
        self._page.setProperty("flat", True)
        self._page.clicked.connect(self._open_page)
        self.editors = OfferEditors(pane)
        self.editors.edited.connect(self._edited)
        self.editors.reverted.connect(self._reverted)
        self.validation, self.errors = Sentences(pane), Sentences(pane)
        self.market, self.sparkline = Facts(pane), Sparkline(pane)
        self.identity, self.genius, self.safety, self.characteristics = (Facts(pane) for _ in range(4))
        self.images = Links(pane)
        self.images.wanted.connect(self._open)
        self.description = PlainLabel("", pane, wrap=True, selectable=True)
        self.history = Sentences(pane)
        self.raw = PlainView(pane, fixed=True)
        self.raw.setMinimumHeight(260)
        self.raw.setAccessibleName(self.tr("The offer as eMAG sent it"))
        for widget in (self.title, self._where, self.pills, self.banner):
            pane.rows.addWidget(widget)
        pane.rows.addSpacing(UNIT)
        self._sections = {
            "fields": self._section(pane, self.tr("Price, stock and status"), self.editors),
            "validation": self._section(pane, self.tr("Validation"), _stacked(self.validation, self.errors)),
            "market": self._section(pane, self.tr("Buy button"), _stacked(self.market, self.sparkline)),
            "identity": self._section(pane, self.tr("Identity"), _stacked(self.identity, self._page)),
            "history": self._section(pane, self.tr("Changes from here"), self.history),
            "genius": self._section(pane, self.tr("Genius"), self.genius),
            "safety": self._section(pane, self.tr("Product safety (GPSR)"), self.safety, is_open=False),
            "characteristics": self._section(pane, self.tr("Characteristics"), self.characteristics, is_open=False),
            "images": self._section(pane, self.tr("Images"), self.images, is_open=False),
            "description": self._section(pane, self.tr("Description"), self.description, is_open=False),
            "raw": self._section(pane, self.tr("As eMAG sent it (JSON)"), self.raw, is_open=False),
        }
        self._sections["raw"].toggled.connect(self._show_raw)
        return pane

    def _section(self, pane: Column, title: str, content: QWidget, *, is_open: bool = True) -> Section:
        section = Section(title, content, pane, is_open=is_open)
        pane.rows.addWidget(section)
        return section

    # What is shown

    def connect_desk(self, desk: Desk) -> None:
        """Everything behind the window is open: staged edits and history can be shown, fields can be edited."""
        self._desk = desk
        for kind in (Kind.COMMANDS, Kind.OFFERS):
            unsubscribe = desk.changes.subscribe(kind, self._something_changed)
            self.destroyed.connect(_forget(unsubscribe))
        self._read_again()

    def show_offer(self, offer: OfferRow | None) -> None:
        """Show an offer, or that none is chosen. Quick: what must be read is read afterwards."""
        if offer is None:
            self._offer = self._shown_key = None
            self._tasks.cancel("offer detail")
            self.setCurrentIndex(0)
            return
        key = (offer.account, offer.id)
        if key != self._shown_key:
            self._staged = {}
        elif offer == self._offer:
            return
        self._shown_key = key
        self._show_row(offer)
        self.setCurrentIndex(1)
        self._tasks.start("offer detail", self._read(offer))

    def _show_row(self, offer: OfferRow) -> None:
        self._offer = offer
        self.title.setText(offer.name or self.tr("(no name)"))
        names = {account.key: account.name for account in self._desk.accounts} if self._desk else {}
        self._where.setText(f"{names.get(offer.account, offer.account)} · {offer.id} · {offer.part_number}")
        self.pills.show_pills(pills(offer))
        self.banner.say(
            self.tr("eMAG no longer listed this offer on {day}.").format(day=offer.vanished) if offer.vanished else "",
            Tone.BAD,
        )
        self._show_editors()
        self.market.show_facts(market(offer))
        self._sections["market"].setVisible(bool(self.market.texts()))

    def _show_editors(self) -> None:
        if self._offer is None:
            return
        guardrails = self._desk.settings.preferences.guardrails if self._desk else Guardrails()
        self.editors.setEnabled(self._desk is not None)
        self.editors.show_offer(self._offer, self._staged, self._reference, guardrails)

    def _something_changed(self) -> None:
        if self._offer is not None and not self._again.isActive():
            self._again.start()

    def _read_again(self) -> None:
        if self._offer is not None and self.isVisible():
            self._tasks.start("offer detail", self._read(self._offer))

    async def _read(self, offer: OfferRow) -> None:
        def look(reader: CacheReader) -> _Read:
            newest = reader.offer(offer.account, offer.id)
            row = newest or offer
            facts = offer_facts(row, reader.document(row.row) if newest else {})
            return _Read(newest, facts, reader.history(row.row), reader.reference(offer.account))

        found = await self._readers.run(look)
        self._reference = found.reference
        commands: list[Command] = []
        if self._desk is not None:
            thread, outbox = self._desk.thread, self._desk.outbox
            self._staged = await thread.run(outbox.staged, offer.account, offer.id)
            commands = await thread.run(
                outbox.ledger, account=offer.account, object_id=offer.id, limit=_HISTORY, actions=False
            )
        if found.offer is not None and found.offer != self._offer:
            self._show_row(found.offer)
        else:
            self._show_editors()
        self._show_facts(found.facts, found.days)
        self._show_history(commands)

    def _show_facts(self, facts: OfferFacts, days: list[OfferDay]) -> None:
        self.validation.show_sentences(facts.validation)
        self.errors.show_sentences([(f"• {text}", Tone.BAD) for text in facts.errors])
        self.sparkline.show_days(days)
        self.sparkline.setVisible(len(days) > 1)
        for name, widget, rows in (
            ("identity", self.identity, facts.identity),
            ("genius", self.genius, facts.genius),
            ("safety", self.safety, facts.safety),
            ("characteristics", self.characteristics, facts.characteristics),
        ):
            widget.show_facts(rows)
            self._sections[name].setVisible(bool(rows))
        self.images.show_links(facts.images)
        self.description.setText(facts.description)
        self._raw = facts.raw[:_MOST_RAW]
        self._show_raw()
        for name, shown in (
            ("validation", bool(facts.validation or facts.errors)),
            ("images", bool(facts.images)),
            ("description", bool(facts.description)),
            ("raw", bool(facts.raw)),
        ):
            self._sections[name].setVisible(shown)
        self._page.setVisible(bool(self._address()))

    def _show_raw(self) -> None:
        """Lay the raw text out only for somebody who looks: a long one takes a frame."""
        self.raw.show_prepared(self._raw if self._sections["raw"].is_open else "")

    def _show_history(self, commands: list[Command]) -> None:
        assert self._desk is not None or not commands
        lines = []
        for command in commands:
            when = moment(command.updated_at, self._desk.clock.now()) if self._desk else ""
            state = say_label(STATE_LABELS[command.state])
            tone = SIGN_TONES[STATE_SIGNS[command.state]] if command.state is not State.CONFIRMED else Tone.NEUTRAL
            parts = [f"{when} {command.who}: {change_in_words(command)}", state, *command.messages]
            lines.append((" · ".join(parts), Tone.NEUTRAL if tone is Tone.MUTED else tone))
        self.history.show_sentences(lines)
        self._sections["history"].setVisible(bool(lines))

    # What the operator does

    def _edited(self, key: str, text: str) -> None:
        if self._offer is not None:
            self._staged[key] = text
            self.edited.emit(self._offer.account, self._offer.id, key, text)

    def _reverted(self, key: str) -> None:
        if self._offer is None:
            return
        self._staged.pop(key, None)
        there = current(self._offer, key)
        if there is not None:
            self.edited.emit(self._offer.account, self._offer.id, key, there)
        elif self._desk is not None:  # eMAG never told a value, so there is no text that would mean it
            offer = self._offer
            edit = StagedEdit(offer.account, offer.id, offer.name, key, None, None)
            self._tasks.save("take back", self._take_back(self._desk, edit))
        self._show_editors()

    async def _take_back(self, desk: Desk, edit: StagedEdit) -> None:
        await desk.thread.run(desk.outbox.stage, [edit], who=desk.settings.preferences.who, source="detail")
        desk.changes.announce(Kind.COMMANDS)

    def _address(self) -> str:
        if self._offer is None or self._desk is None:
            return ""
        platforms = {account.key: account.platform for account in self._desk.accounts}
        return product_page(platforms.get(self._offer.account, ""), self._offer.part_number_key)

    def _open_page(self) -> None:
        self._open(self._address())

    def _open(self, address: str) -> None:
        self._tasks.start("open link", open_link(address, self.window()))

    def _show_error(self, error: DeskError) -> None:
        self.banner.say(say_error(error), Tone.BAD)


def _stacked(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(UNIT // 2)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def _forget(unsubscribe: Callable[[], None]) -> Callable[[], None]:
    """A slot that does not mention the widget, which is gone by then."""
    return lambda: unsubscribe()
