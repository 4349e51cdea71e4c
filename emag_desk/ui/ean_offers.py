"""The grid for several offers that are attached at once: price, VAT, bounds, stock and terms of each."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette

from emag_desk.domain.field_problems import Code, FieldProblem
from emag_desk.domain.fields import FieldKind
from emag_desk.errors import InputError
from emag_desk.ui.cell_editor import Verdict
from emag_desk.ui.columns import local_number
from emag_desk.ui.ean_sheet import NUMBER, AttachRow, AttachSheet, choice_words
from emag_desk.ui.language import say, say_label, show_decimal, show_whole
from emag_desk.ui.marks import Tone, blend, tone_colour, tone_wash
from emag_desk.ui.plain import clean, plain_tip

Index = QModelIndex | QPersistentModelIndex

#: Columns that are only looked at.
PRODUCT, GROSS, FINDINGS = "product", "gross", "findings"
_READ_ONLY = frozenset({PRODUCT, GROSS, FINDINGS})
_LEFT = frozenset({PRODUCT, FINDINGS, "vat_id", "emag_club"})


class AttachModel(QAbstractTableModel):
    """Shows a sheet. The first row stands for all: what is written there is written into every row below it."""

    checked = Signal()

    def __init__(self, sheet: AttachSheet, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.columns: list[str] = []
        self.use_palette(palette)

    def use_palette(self, palette: QPalette) -> None:
        """Take the colours of another look."""
        self._colours = {tone: tone_colour(palette, tone) for tone in Tone}
        self._whole = blend(palette.color(QPalette.ColorRole.Base), tone_wash(palette, Tone.ACCENT), 0.55)

    def show_sheet(self) -> None:
        """The sheet was filled anew."""
        self.beginResetModel()
        number, price, vat, *others = self.sheet.keys
        self.columns = [number, PRODUCT, price, vat, GROSS, *others, FINDINGS]
        self.endResetModel()
        self.checked.emit()

    def first_problem(self) -> tuple[int, int] | None:
        """Row and column of the first thing that stops a row."""
        for number, row in enumerate(self.sheet.rows, start=1):
            for one in row.stops:
                if one.key in self.columns:
                    return number, self.columns.index(one.key)
        return None

    # Writing

    def write(self, cells: Mapping[tuple[int, str], str]) -> list[str]:
        """Write texts into (row, key). Returns what could not be read, in words."""
        wanted: dict[tuple[int, str], str] = {}
        for (row, key), text in cells.items():
            if self.is_writable(row, key):
                rows = range(len(self.sheet.rows)) if row == 0 else (row - 1,)
                wanted.update({(one, key): text for one in rows})
        refused = self.sheet.write(wanted)
        if self.sheet.rows:
            last = self.index(len(self.sheet.rows), len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.checked.emit()
        return list(dict.fromkeys(say(sentence) for sentence in refused))

    def is_writable(self, row: int, key: str) -> bool:
        """Whether a cell can be edited; one number for all would be no number."""
        return key not in _READ_ONLY and not (row == 0 and key == NUMBER)

    def verdict(self, row: int, key: str, text: str) -> Verdict:
        """What is to be said about a text while it is typed into a cell."""
        try:
            value = self.sheet.read(max(row - 1, 0), key, text)
        except InputError as error:
            return Verdict("wrong", say(error.sentence))
        found = self.sheet.problem_of(row - 1, key, value) if row else None
        return Verdict("problem", say(found)) if found is not None else Verdict()

    def written(self, row: int, key: str) -> str:
        """What an editor begins with: the canonical text, of the first row what all have in common."""
        if row > 0:
            return self.sheet.rows[row - 1].text(key)
        texts = {one.text(key) for one in self.sheet.rows}
        return texts.pop() if len(texts) == 1 else ""

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.sheet.rows else len(self.sheet.rows) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        writable = self.is_writable(index.row(), self.columns[index.column()])
        return flags | Qt.ItemFlag.ItemIsEditable if writable else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._header(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(self.columns[section])
        return plain_tip(self._tip(self.columns[section])) if role == Qt.ItemDataRole.ToolTipRole else None

    @staticmethod
    def _side(key: str) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if key in _LEFT else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _header(self, key: str) -> str:
        own = {
            NUMBER: self.tr("My number"),
            PRODUCT: self.tr("Product"),
            GROSS: self.tr("With VAT"),
            FINDINGS: self.tr("Findings"),
        }
        asked = self.sheet.field(key)
        return own[key] if asked is None else say_label(asked.label)

    def _tip(self, key: str) -> str:
        if key == NUMBER:
            return self.tr("Your own number of the offer; eMAG knows the offer by it")
        if key == "sale_price":
            return self.tr("Without VAT, in {currency}").format(currency=self.sheet.account.currency)
        if key == "min_sale_price":
            return self.tr("Without VAT. -20 % means: that much below the price")
        return self.tr("Without VAT. +50 % means: that much above the price") if key == "max_sale_price" else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, key = index.row(), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._common(key) if row == 0 else self._text(self.sheet.rows[row - 1], key)
        if role == Qt.ItemDataRole.EditRole:
            return self._edited(row, key)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(key)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._whole if row == 0 else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours[Tone.ACCENT if row == 0 else self._tone(self.sheet.rows[row - 1], key)]
        if role == Qt.ItemDataRole.ToolTipRole and row > 0:
            return plain_tip(self._explained(self.sheet.rows[row - 1], key))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.EditRole:
            self.write({(index.row(), self.columns[index.column()]): str(value)})
        return role == Qt.ItemDataRole.EditRole

    # Words and colours

    def _edited(self, row: int, key: str) -> str:
        text, asked = self.written(row, key), self.sheet.field(key)
        return local_number(text) if asked is not None and asked.kind is FieldKind.PRICE else text

    def _common(self, key: str) -> str:
        """What all rows have in common; a dash invites to write."""
        if key == PRODUCT:
            return self.tr("All of them")
        if key in (NUMBER, FINDINGS, GROSS):
            return ""
        shown = {self._text(row, key) for row in self.sheet.rows}
        return shown.pop() if len(shown) == 1 else "–"

    def _text(self, row: AttachRow, key: str) -> str:
        if key == PRODUCT:
            return clean(row.product.name or row.product.part_number_key, lines=False)
        if key == FINDINGS:
            return self._finding(worst) if (worst := _worst(row)) else self.tr("Ready")
        if key == GROSS:
            price = self.sheet.gross(row)
            return "" if price is None else show_decimal(price)
        text, asked = row.text(key), self.sheet.field(key)
        if asked is None:
            return text
        if not text:
            return "–" if asked.mandatory else ""
        if asked.kind is FieldKind.PRICE:
            return show_decimal(Decimal(text))
        if text in asked.choice_set:
            return choice_words(asked, text)
        return show_whole(int(text)) if text.isascii() and text.isdigit() else clean(text, lines=False)

    def _finding(self, found: FieldProblem) -> str:
        label = self._header(found.key) if found.key in self.columns else ""
        return f"{label}: {say(found.sentence)}" if label else say(found.sentence)

    def _explained(self, row: AttachRow, key: str) -> str:
        if key == PRODUCT:
            return f"{clean(row.product.name)}\n{row.product.part_number_key} · {row.product.ean}"
        return "\n".join(self._finding(one) for one in row.stops if key in (FINDINGS, one.key))

    def _tone(self, row: AttachRow, key: str) -> Tone:
        if key == FINDINGS:
            return Tone.BAD if row.stops else Tone.GOOD
        if key == GROSS:
            return Tone.MUTED
        return Tone.BAD if any(one.key == key for one in row.stops) else Tone.NEUTRAL


def _worst(row: AttachRow) -> FieldProblem | None:
    """The first thing that stops a row; what is merely empty comes after what is wrong."""
    wrong = [one for one in row.stops if one.code != Code.MISSING]
    return next(iter(wrong or row.stops), None)
