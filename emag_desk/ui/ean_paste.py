"""Pasting EANs: a column of a spreadsheet, a list, whatever a scanner typed; what is none is named, with a way out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from emag_desk.domain import ean
from emag_desk.domain.fields import Field, FieldKind
from emag_desk.domain.value_checks import value_problems
from emag_desk.errors import Sentence
from emag_desk.ui.language import say, show_whole
from emag_desk.ui.marks import Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.widgets import UNIT, Column, PlainLabel, Surface

#: eMAG looks at so many at once.
MOST = 100
#: More than these are not explained one by one.
_MOST_EXPLAINED = 20
_FIELD = Field("ean", "EAN", FieldKind.EANS, multiple=True, most_values=MOST)


class PastedCode(NamedTuple):
    """One code as it was pasted. `problem` tells why it is no EAN, `repair` the one that it may have been."""

    text: str
    code: str
    problem: Sentence | None = None
    repair: str = ""


def pasted_codes(text: str) -> list[PastedCode]:
    """The codes in a pasted text in their order, each once; a wrong one stays among them with what is wrong."""
    found: dict[str, PastedCode] = {}
    for piece in _pieces(text):
        code = ean.clean(piece)
        if code not in found:
            found[code] = _judged(piece, code)
    return list(found.values())


def _pieces(text: str) -> Iterator[str]:
    for part in re.split(r"[\r\n\t;|]+", text):
        line = part.strip()
        if not line:
            continue
        if ean.is_accepted(ean.clean(line)) or ean.is_scientific(line):
            yield line
            continue
        words = [word for word in re.split(r"[,\s]+", line) if word]
        if any(ean.is_accepted(ean.clean(word)) for word in words):
            yield from words
        else:
            yield line


def _judged(text: str, code: str) -> PastedCode:
    if ean.is_accepted(code):
        return PastedCode(text, code)
    shown = code if code.isdigit() else text
    stops = [one.sentence for one in value_problems(_FIELD, [shown]) if one.stops]
    sentence = stops[0] if stops else Sentence("{value} is not an EAN of 6 to 14 digits.", {"value": shown})
    return PastedCode(text, code, sentence, next(iter(ean.repairs(text)), ""))


class EanPaste(QWidget):
    """Where EANs are pasted. `changed` comes with every change; `codes` are the good ones, a hundred at most."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pasted: list[PastedCode] = []
        self.edit = QPlainTextEdit(self)
        self.edit.setObjectName("eanText")
        self.edit.setAccessibleName(self.tr("EANs"))
        self.edit.setPlaceholderText(self.tr("One EAN per line, or a column copied from a spreadsheet"))
        self.edit.setTabChangesFocus(True)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.textChanged.connect(self._read)
        self._count = PlainLabel("", self, tone=Tone.MUTED, wrap=True)
        self._count.setObjectName("eanCount")
        self._problems = Column(self)
        self._problems.setObjectName("eanProblems")
        self._problems.setAccessibleName(self.tr("What is not an EAN"))
        self._problems.rows.setContentsMargins(0, 0, UNIT // 2, 0)
        self._problems.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._problems.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.edit, 3)
        column.addWidget(self._count)
        column.addWidget(self._problems, 2)
        self._read()

    @property
    def codes(self) -> list[str]:
        """The EANs to look for."""
        return [one.code for one in self.pasted if one.problem is None][:MOST]

    @property
    def wrong(self) -> list[PastedCode]:
        """What was pasted and is no EAN."""
        return [one for one in self.pasted if one.problem is not None]

    def repair(self, pasted: PastedCode) -> None:
        """Put the code that was meant in the place of a damaged one."""
        before, found, after = self.edit.toPlainText().partition(pasted.text)
        if found and pasted.repair:
            self.edit.setPlainText(before + pasted.repair + after)

    def _read(self) -> None:
        pasted = pasted_codes(self.edit.toPlainText())
        if pasted != self.pasted or not pasted:
            old_wrong = self.wrong
            self.pasted = pasted
            if self.wrong != old_wrong:
                self._explain()
        self._count.setText(self._summary())
        self.changed.emit()

    def _summary(self) -> str:
        good, wrong = sum(one.problem is None for one in self.pasted), len(self.wrong)
        if not self.pasted:
            return self.tr("Up to {most} at once.").format(most=MOST)
        parts = [self.tr("{count} EANs").format(count=show_whole(good)) if good != 1 else self.tr("One EAN")]
        if wrong:
            one = self.tr("one is not an EAN")
            parts.append(one if wrong == 1 else self.tr("{count} are not EANs").format(count=show_whole(wrong)))
        if good > MOST:
            parts.append(self.tr("eMAG looks at {most} at once: the first ones").format(most=MOST))
        return ", ".join(parts)

    def _explain(self) -> None:
        self._problems.clear()
        for one in self.wrong[:_MOST_EXPLAINED]:
            self._problems.rows.addWidget(self._card(one))
        if len(self.wrong) > _MOST_EXPLAINED:
            more = self.tr("and {count} more").format(count=show_whole(len(self.wrong) - _MOST_EXPLAINED))
            self._problems.rows.addWidget(PlainLabel(more, self, tone=Tone.MUTED))
        self._problems.setVisible(bool(self.wrong))

    def _card(self, pasted: PastedCode) -> QWidget:
        card = Surface(Tone.BAD, self)
        card.setObjectName("wrongEan")
        assert pasted.problem is not None
        rows = QVBoxLayout(card)
        rows.setContentsMargins(UNIT, UNIT // 2, UNIT // 2, UNIT // 2)
        rows.setSpacing(0)
        shown = clean(pasted.text, lines=False)[:60]
        words = say(pasted.problem)
        rows.addWidget(PlainLabel(words if shown in words else f"{shown}: {words}", card, wrap=True))
        if pasted.repair:
            button = QPushButton(self.tr("Use {code}").format(code=pasted.repair), card)
            button.setObjectName("repairEanButton")
            button.setProperty("flat", True)
            button.setAutoDefault(False)
            button.clicked.connect(self._repairer(pasted))
            button.ensurePolished()  # its height is asked for before it is shown
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def _repairer(self, pasted: PastedCode) -> Callable[[], None]:
        return lambda: self.repair(pasted)
