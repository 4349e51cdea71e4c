"""Size and weight of products by table: pasted from a spreadsheet or typed, checked, told in portions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from emag_desk.domain.actions import ActionKind, Intent, new_intent_id
from emag_desk.domain.commands import END_STATES, STATE_LABELS, Command
from emag_desk.domain.measurement_table import from_table
from emag_desk.domain.measurements import NAMES, Measurement, check, plain, to_texts
from emag_desk.domain.offer_row import OfferRow
from emag_desk.domain.problems import Problem, refusal
from emag_desk.domain.queries import OfferQuery
from emag_desk.errors import DeskError, Sentence
from emag_desk.store.reader import CacheReader
from emag_desk.ui.language import say, say_error, say_label, show_decimal, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.offers.chosen import AccountChoice
from emag_desk.ui.offers.entries import Cell, Entry, EntryColumn, EntryModel
from emag_desk.ui.offers.entry_table import EntryTable, FillBar
from emag_desk.ui.orders.deed_dialog import DeedDialog, Place
from emag_desk.ui.orders.outcome import Outcome
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, PlainLabel

#: So many are written down together.
PORTION = 50
_REMARK = "remark"


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeasurementsDialog", text)


def _columns() -> tuple[EntryColumn, ...]:
    return (
        EntryColumn("offer", _tr("Offer"), width=270),
        EntryColumn("code", _tr("Part number"), width=130),
        EntryColumn("length", _tr("Length mm"), Cell.NUMBER, 96),
        EntryColumn("width", _tr("Width mm"), Cell.NUMBER, 96),
        EntryColumn("height", _tr("Height mm"), Cell.NUMBER, 96),
        EntryColumn("weight", _tr("Weight g"), Cell.NUMBER, 96),
        EntryColumn("volume", _tr("Litres"), width=70, right=True),
        EntryColumn(_REMARK, _tr("Remark"), width=170),
    )


class MeasurementsDialog(DeedDialog):
    """The chosen offers, and every other one that a pasted table names."""

    def __init__(self, place: Place, offers: Sequence[OfferRow]) -> None:
        super().__init__(place, "measurementsDialog")
        self.setWindowTitle(self.tr("Size and weight"))
        self.resize(1100, 640)
        self._offers = list(offers)
        self._names: dict[tuple[str, int], str] = {}
        self._account = AccountChoice(self.desk, offers, self)
        self._account.currentIndexChanged.connect(lambda _: self._show_account())
        self.rows = EntryModel(_columns(), self)
        self.table = EntryTable("measurementsTable", self.tr("Sizes and weights"), self.rows, self)
        self.table.take = self._take
        self.fill = FillBar(self.table, lambda entry, key: entry.number(key), self)
        self.paste_button = QPushButton(self.tr("&Paste a table"), self)
        self.paste_button.setObjectName("pasteTable")
        self.paste_button.setAutoDefault(False)
        self.paste_button.setToolTip(
            self.tr("Lines of code, length, width, height and weight; a code is an offer's number, part number or EAN")
        )
        self.paste_button.clicked.connect(lambda: self._take(QGuiApplication.clipboard().text()))
        self.remark = PlainLabel("", self, wrap=True)
        self.remark.setObjectName("measurementsRemark")
        self.table.said.connect(self.remark.setText)
        self._lay_out()
        self.rows.edited.connect(lambda _: self._judge())
        self._show_account()
        self.table.setCurrentIndex(self.rows.index(0, self.rows.place("length")))
        self.table.setFocus()

    def _lay_out(self) -> None:
        note = self.tr(
            "Millimetres and grams. With a unit in a title or a cell, as in Length (cm) or 1.2 kg, it counts."
        )
        self.head = QHBoxLayout()
        self.head.setSpacing(UNIT)
        self.head.addWidget(self.paste_button)
        self.head.addWidget(PlainLabel(note, self, tone=Tone.MUTED), 1)
        self.head.addWidget(self._account)
        self.body.addLayout(self.head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.fill)
        self.body.addWidget(self.remark)

    # -- what it shows ------------------------------------------------------------------------------------------------

    def _show_account(self) -> None:
        account = self._account.account
        before = {entry.key: entry for entry in self.rows.rows}
        self.rows.show_rows(
            before.get((account, offer.id)) or _entry(offer) for offer in self._offers if offer.account == account
        )
        self._judge()

    def _take(self, text: str) -> bool:
        """A pasted table of codes and measures; numbers alone go into the cells."""
        if not text.strip() or self.rows.locked:
            return False
        lines = [line for line in text.splitlines() if line.strip()]
        width = max(line.count("\t") for line in lines) + 1
        if "\t" in lines[0] and width < len(NAMES) + 1 and self.table.hasFocus():
            return False
        if len(lines) == 1 and len(lines[0].split()) == 1:
            return False
        self.start_task("paste measurements", self._paste(text))
        return True

    async def _paste(self, text: str) -> None:
        account = self._account.account
        found = await self.desk.readers.run(lambda reader: _offers_by_code(reader, account, text))
        rows = from_table(text, lambda code: offer.id if (offer := found.get(code.casefold())) else None)
        by_id = {offer.id: offer for offer in found.values() if offer is not None}
        entries = {entry.key: entry for entry in self.rows.rows}
        wrong: list[str] = []
        taken = 0
        for row in rows:
            one = row.measurement
            if one is None:
                said = " ".join(say(problem.sentence) for problem in row.problems[:2])
                wrong.append(self.tr("line {line}: {said}").format(line=row.line, said=said))
                continue
            offer = by_id[one.offer_id]
            entry = entries.setdefault((account, offer.id), _entry(offer))
            entry.texts |= {name: plain(getattr(one, name)) for name in NAMES}
            taken += 1
            if all(known.id != offer.id or known.account != account for known in self._offers):
                self._offers.append(offer)
        self.rows.show_rows(entries.values())
        self._judge()
        self._tell(taken, wrong)

    def _tell(self, taken: int, wrong: Sequence[str]) -> None:
        parts = [self.tr("{count} lines taken over.").format(count=show_whole(taken))]
        if wrong:
            text = self.tr("{count} left out: {reasons}")
            parts.append(text.format(count=show_whole(len(wrong)), reasons=" · ".join(wrong[:4])))
        self.remark.set_tone(Tone.BAD if wrong else Tone.GOOD)
        self.remark.setText(" ".join(parts))

    def _measured(self, entry: Entry) -> Measurement | None:
        numbers = [entry.number(name) for name in NAMES]
        length, width, height, weight = numbers
        if length is None or width is None or height is None or weight is None:
            return None
        return Measurement(entry.key[1], length, width, height, weight)

    def _judge(self) -> list[tuple[Entry, Measurement]]:
        """Check every row, and say what the button would do. Rows without any measure are left out."""
        ready: list[tuple[Entry, Measurement]] = []
        for entry in self.rows.rows:
            one = self._measured(entry)
            entry.problems = tuple(check(one)) if one is not None else self._missing(entry)
            entry.shown["volume"] = show_decimal(one.volume.quantize(Decimal("0.01"))) if one is not None else ""
            told = entry.problems[0] if entry.problems else None
            entry.shown[_REMARK] = say(told.sentence) if told is not None else ""
            entry.tones[_REMARK] = Tone.BAD if told is not None and told.stops else Tone.NOTICE
            if one is not None and not entry.stops:
                ready.append((entry, one))
        self.rows.told()
        stopped = sum(entry.stops for entry in self.rows.rows)
        why = self.tr("Type or paste at least one product's measures.")
        if stopped:
            why = self.tr("{count} rows cannot be sent as they are; the remarks say why.")
            why = why.format(count=show_whole(stopped))
        can = bool(ready) and not stopped
        text = self.tr("&Tell eMAG of {count} products").format(count=show_whole(len(ready)))
        self.show_act(self.tr("&Tell eMAG of one product") if len(ready) == 1 else text, can=can, why=why)
        return ready if can else []

    def _missing(self, entry: Entry) -> tuple[Problem, ...]:
        """What keeps a row from being sent; nothing where nobody wrote anything."""
        if not any(entry.texts.get(name, "").strip() for name in NAMES):
            return ()
        text = "All three sides and the weight are wanted."
        return tuple(refusal(name, "missing", text) for name in NAMES if entry.number(name) is None)

    # -- sending ------------------------------------------------------------------------------------------------------

    def intents(self) -> list[Intent]:
        titles = {(offer.account, offer.id): offer.name for offer in self._offers}
        return [
            Intent(
                entry.key[0],
                ActionKind.MEASUREMENTS,
                entry.key[1],
                titles[entry.key],
                to_texts(one),
                {},
                self._names.setdefault(entry.key, new_intent_id()),
            )
            for entry, one in self._judge()
        ]

    async def order(self, intents: Sequence[Intent]) -> Sequence[int | Sentence]:
        """In portions: what is written down stays, also when a later portion cannot be."""
        found: list[int | Sentence] = []
        for start in range(0, len(intents), PORTION):
            portion = intents[start : start + PORTION]
            try:
                found += await self.desk.actions.order(portion)
            except DeskError as problem:
                if not found:
                    raise
                found += [Sentence("{problem}", {"problem": say_error(problem)})] * len(portion)
        return found

    def set_editable(self, is_editable: bool) -> None:
        self.rows.locked = not is_editable
        for widget in (self.paste_button, self._account, self.fill):
            widget.setEnabled(is_editable)

    def show_told(self, commands: Sequence[Command], outcome: Outcome) -> None:
        super().show_told(commands, outcome)
        entries = {entry.key: entry for entry in self.rows.rows}
        for command in commands:
            entry = entries.get((command.account, command.object_id))
            if entry is not None:
                said = clean("; ".join(command.messages), lines=False)
                label = say_label(STATE_LABELS[command.state])
                entry.shown[_REMARK] = f"{label}: {said}" if said else label
                entry.tones[_REMARK] = Tone.MUTED if command.state not in END_STATES else outcome.tone
        self.rows.told()


def _entry(offer: OfferRow) -> Entry:
    shown = {"offer": f"{offer.id}  {clean(offer.name, lines=False)}", "code": clean(offer.part_number, lines=False)}
    return Entry((offer.account, offer.id), {}, shown, tones={"code": Tone.MUTED})


def _offers_by_code(reader: CacheReader, account: str, text: str) -> dict[str, OfferRow | None]:
    """The offers that the words of a table may mean, by their codes without case; None for a code of several."""
    codes = list(dict.fromkeys(word for word in re.split(r"[\s;,]+", text) if word))
    found: dict[str, OfferRow | None] = {}
    # A list is looked up code by code; a code that stands alone would be searched for as words.
    query = OfferQuery(text="\n".join([*codes, codes[0]]), accounts=frozenset({account}))
    for offer in reader.rows(reader.numbers(query)):
        for code in {str(offer.id), offer.part_number, offer.part_number_key, *offer.ean.split(" ")}:
            if code:
                found[code.casefold()] = None if code.casefold() in found else offer
    return found
